// The page's safety net, independent of the app: says so when the app cannot start, or when it has stopped.
// Not here: anything that the app can do itself. The app removes #shell when it stands.
(() => {
  "use strict";

  // The smallest module with a SIMD instruction (i32.const 0, i8x16.splat, i8x16.popcnt): validates only where SIMD works.
  const SIMD_MODULE = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
  ]);

  // On somebody else's page: nothing is seen until framed.js knows that this page may show the app.
  if (window.parent !== window) {
    const root = document.documentElement;
    root.dataset.framed = "";
    root.style.visibility = "hidden";
    const styles = { rel: "stylesheet", href: "framed.css", id: "framed-styles" };
    document.head.append(
      Object.assign(document.createElement("link"), styles),
      Object.assign(document.createElement("script"), { type: "module", src: "framed.js" }),
    );
    window.hairlineSaid = [];
    addEventListener("hairline-say", (event) => window.hairlineSaid?.push(event));
  }

  let phase = "started"; // → "crashed" or "unsupported"
  const isLoading = () => phase === "started" && document.getElementById("shell") !== null;

  const show = (id) => {
    const section = document.getElementById(id);
    if (section) section.hidden = false;
    return section;
  };

  const unsupported = (reason) => {
    if (!isLoading()) return;
    phase = "unsupported";
    const shell = document.getElementById("shell");
    if (shell) shell.hidden = true;
    const detail = document.getElementById("unsupported-reason");
    if (detail) detail.textContent = reason;
    show("unsupported");
  };

  const crashed = () => {
    if (phase === "crashed") return;
    phase = "crashed";
    // What is left of the app is no longer answering: keep keys and pointers out of it.
    const app = document.getElementById("app");
    if (app) app.inert = true;
    const shell = document.getElementById("shell");
    if (shell) shell.hidden = true;
    show("crashed");
    document.getElementById("crashed-reload")?.focus();
  };

  const failed = (error, otherwise) => {
    if (isLoading()) {
      unsupported(error instanceof Error ? `${error.name}: ${error.message}` : otherwise);
    } else if (phase === "started" && typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
      // A trap that no panic hook has seen (stack overflow, out of memory): the app's memory can no longer be trusted.
      crashed();
    }
  };

  // Sent by the app's panic hook.
  addEventListener("hairline-crash", crashed);
  // In the capture phase, because the error of a script that did not load does not bubble.
  addEventListener(
    "error",
    (event) => {
      if (event instanceof ErrorEvent) failed(event.error, event.message);
      else if (event.target instanceof HTMLScriptElement) failed(null, `${event.target.src} did not load`);
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => failed(event.reason, String(event.reason)));
  document.getElementById("crashed-reload")?.addEventListener("click", () => location.reload());

  if (typeof WebAssembly !== "object") unsupported("WebAssembly is missing.");
  else if (!WebAssembly.validate(SIMD_MODULE)) unsupported("WebAssembly works, but without SIMD.");
})();
