// The darkroom's door. `cargo xtask build` puts the glue of wasm-bindgen, the module's address and its hash in their places.
//
// A classic script and not a module: the browser checks its hash (`integrity`), which it does not for import(), and each
// opening is an instance with a memory of its own, which goes when the app lets go of it. The code is fetched and compiled once.
(() => {
  "use strict";

  let compiled;
  const compile = () =>
    (compiled ??= fetch("{address}", { integrity: "{integrity}", priority: "low" })
      .then((response) => response.arrayBuffer())
      .then((bytes) => WebAssembly.compile(bytes))
      .catch((error) => {
        // The next opening tries again.
        compiled = undefined;
        throw error;
      }));

  globalThis.hairlineDarkroom = async () => {
    const module_or_path = await compile();
    {glue}
    await wasm_bindgen({ module_or_path });
    return wasm_bindgen;
  };

  // The guide inside the app: guide.js is a module, which WebAssembly's glue cannot import by itself.
  let facts;
  globalThis.hairlineGuide = async (root, overrides) => {
    const { fill } = await import(new URL("guide.js", document.baseURI));
    facts ??= await (await fetch("facts.json", { credentials: "omit" })).json();
    let own;
    try {
      own = JSON.parse(overrides);
    } catch {
      // There are none, or they are not JSON, which the plan says.
    }
    fill(root, facts, own);
  };

  // At once, so that it is there when the network is not. An opening says what went wrong.
  compile().catch(() => {});
})();
