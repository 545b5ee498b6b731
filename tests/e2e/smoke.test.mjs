// The page itself, before any feature: it starts, it is sealed, and it says so when it cannot run.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { appUrl, browserWith, openApp } from "./harness.mjs";

test("the app takes the place of the shell, without an error", async (t) => {
  const app = await openApp({ t });
  assert.match(await app.page.locator("#app").innerText(), /\S/, "the app shows nothing");
  for (const id of ["unsupported", "crashed"]) {
    assert.equal(await app.page.locator(`#${id}`).isVisible(), false, `#${id} is visible`);
  }
  await app.screenshot("smoke-started");
  await app.close();
});

test("the page carries the strict policy, and its answer who may frame it", async (t) => {
  const app = await openApp({ t });
  const meta = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const response = await fetch(app.url);
  const header = response.headers.get("content-security-policy");
  // What a header alone can say; the rest holds without one (docs/HOSTING.md).
  assert.equal(header, "frame-ancestors * file:");
  assert.match(meta, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]+'; /);
  assert.doesNotMatch(meta, /unsafe-inline|'unsafe-eval'|https?:/);
  const page = await response.text();
  assert.match(page, /<head>\s*<meta http-equiv="Content-Security-Policy"/, "the policy is not first in the head");
  await app.close();
});

const attempts = {
  fetch: (url) => fetch(url, { mode: "no-cors" }),
  beacon: (url) => navigator.sendBeacon(url, "photo"),
  socket: (url) => new WebSocket(url.replace("http", "ws")),
  image: (url) => (new Image().src = url),
  script: (url) => document.body.append(Object.assign(document.createElement("script"), { src: url })),
  style: (url) => document.body.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: url })),
  frame: (url) => document.body.append(Object.assign(document.createElement("iframe"), { src: url })),
  form: (url) => {
    const form = Object.assign(document.createElement("form"), { action: url, method: "post", target: "_blank" });
    document.body.append(form);
    form.submit();
  },
};

// Without the header, as a plain static host sends the page. The control run takes the policy out of the page as well and
// shows that every attempt would have arrived.
for (const [sealed, expected] of [
  [true, []],
  [false, Object.keys(attempts).map((name) => `/${name}`).sort()],
]) {
  test(`with ${sealed ? "only the policy in the page nothing" : "no policy everything"} reaches another origin`, async (t) => {
    const arrived = new Set();
    const other = await listening(t, (request, response) => {
      if (request.url !== "/favicon.ico") arrived.add(request.url);
      response.end();
    });
    const page = await (await fetch(await appUrl())).text();
    const plainHost = await listening(t, async (request, response) => {
      const answer = await fetch(new URL(request.url, await appUrl()));
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") });
      const body = sealed ? page : page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
      response.end(request.url === "/" ? body : Buffer.from(await answer.arrayBuffer()));
    });
    const app = await openApp({ t, url: plainHost });
    for (const [name, attempt] of Object.entries(attempts)) {
      // What the browser refuses by an exception is refused.
      await app.page.evaluate(attempt, other + name).catch(() => {});
    }
    const deadline = Date.now() + (sealed ? 1_000 : 10_000);
    while (Date.now() < deadline && arrived.size < Object.keys(attempts).length) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.deepEqual([...arrived].sort(), expected);
  });
}

test("an inline script that the build did not write does not run", async (t) => {
  const app = await openApp({ t });
  const ran = await app.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruder = true";
    document.body.append(script);
    return globalThis.intruder === true;
  });
  assert.equal(ran, false);
  await app.close({ allowErrors: true });
});

const withoutWasm = () => delete globalThis.WebAssembly;
const withoutSimd = () => (WebAssembly.validate = () => false);
const withoutCompiler = () => {
  const refuse = () => Promise.reject(new WebAssembly.CompileError("blocked by a test"));
  WebAssembly.instantiate = WebAssembly.instantiateStreaming = refuse;
};
for (const [what, change, reason] of [
  ["without WebAssembly", withoutWasm, /WebAssembly is missing/],
  ["without SIMD", withoutSimd, /without SIMD/],
  ["where compiling WebAssembly is blocked", withoutCompiler, /CompileError: blocked by a test/],
]) {
  test(`${what} the page says what it needs`, async (t) => {
    const app = await openApp({ t, started: false, prepare: (page) => page.addInitScript(change) });
    const message = app.page.locator("#unsupported");
    await message.waitFor({ state: "visible", timeout: 10_000 });
    assert.match(await message.innerText(), /cannot run in this browser/);
    assert.match(await message.innerText(), reason);
    assert.equal(await app.page.locator("#shell").isVisible(), false, "the shell still says that it loads");
    await app.close({ allowErrors: true });
  });
}

test("a script that does not load is reported instead of loading for ever", async (t) => {
  const app = await openApp({
    t,
    started: false,
    prepare: (page) => page.route("**/hairline-app-*.js", (route) => route.abort()),
  });
  await app.page.locator("#unsupported").waitFor({ state: "visible", timeout: 10_000 });
  await app.close({ allowErrors: true });
});

test("without JavaScript the page says what it needs", async (t) => {
  const app = await openApp({ t, started: false, javaScriptEnabled: false });
  assert.match(await app.page.locator("noscript").innerText(), /needs JavaScript/);
  await app.close();
});

test("a crash shows its screen, and its button opens the app again", async (t) => {
  const app = await openApp({ t });
  const dialog = app.page.getByRole("alertdialog", { name: "Hairline stopped working" });
  assert.equal(await dialog.isVisible(), false);
  await app.page.evaluate(() => dispatchEvent(new CustomEvent("hairline-crash")));
  await dialog.waitFor({ state: "visible" });
  assert.match(await dialog.innerText(), /Your work is kept on this device in this tab/);
  const reload = dialog.getByRole("button", { name: "Open again with my work" });
  assert.equal(await reload.evaluate((button) => button === document.activeElement), true, "the button has no focus");
  await Promise.all([app.page.waitForEvent("load"), reload.press("Enter")]);
  await app.page.locator("#shell").waitFor({ state: "detached" });
  assert.equal(await dialog.isVisible(), false);
  await app.close();
});

test("the policy lets a camera stream play", async () => {
  const browser = await browserWith("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
  const context = await browser.newContext({ permissions: ["camera"] });
  const page = await context.newPage();
  await page.goto(await appUrl());
  const width = await page.evaluate(async () => {
    const video = document.createElement("video");
    video.muted = true;
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
    return video.videoWidth;
  });
  assert.ok(width > 0, `the video is ${width} pixels wide`);
  await context.close();
});

/** A server at a free port of this machine until the end of the test; gives its address. */
async function listening(t, answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}
