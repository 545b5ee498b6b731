// The release app behind real nginx with the documented configuration (docs/HOSTING.md): every file with every header, from a
// host name of its own and from a path of another website. Not here: websites that embed it (host-pages.test.mjs).
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { keepInk, openDemo } from "./driver.mjs";
import { RESULTS, browserWith, openApp } from "./harness.mjs";
import { DIST, ask, hosts } from "./hosts.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
  "": "application/octet-stream",
};

/** All files of the release, as paths without a slash in front. */
const FILES = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(DIST, name)).isFile());

/** The rules of a `_headers` file: address → header → value. */
function rulesOf(text) {
  const rules = {};
  let rule;
  for (const line of text.split("\n").filter((line) => line && !line.startsWith("#"))) {
    const header = line.match(/^  ([\w-]+): (.+)$/);
    if (header) rule[header[1].toLowerCase()] = header[2];
    else rule = rules[line] ??= {};
  }
  return rules;
}
const RULES = rulesOf(readFileSync(join(DIST, "_headers"), "utf8"));

test("every file comes with its type, with the headers of dist/_headers, and under the path the same", async () => {
  const { app, underPath } = await hosts();
  assert.ok(Object.keys(RULES["/*"]).length >= 7, JSON.stringify(RULES["/*"]));
  assert.ok(FILES.length > 15, FILES.join());
  for (const base of [app, underPath]) {
    for (const name of FILES) {
      const { status, headers, body } = await ask(base + name);
      assert.equal(status, 200, base + name);
      assert.ok(body.equals(readFileSync(join(DIST, name))), `${base + name} has other contents`);
      assert.equal(headers["content-type"], TYPES[extname(name)], name);
      assert.match(String(headers.etag), /^"[\w-]+"$/, `${name} has no strong ETag`);
      const wanted = { "cache-control": "no-cache", ...RULES["/*"], ...RULES[`/${name}`] };
      for (const [header, value] of Object.entries(wanted)) assert.equal(headers[header], value, `${header} of ${base + name}`);
      assert.equal(headers["x-website"], undefined, `a rule of the website got in front of ${name}`);
    }
  }
});

test("what never changes is kept for a year: all code and styles but those with fixed names", () => {
  const kept = FILES.filter((name) => RULES[`/${name}`]?.["cache-control"]?.includes("immutable"));
  for (const kind of [/^hairline-app-\w+\.js$/, /^hairline-app-\w+\.wasm$/, /^hairline-darkroom-\w+\.wasm$/, /^style-\w+\.css$/]) {
    assert.ok(kept.some((name) => kind.test(name)), `${kind} is not among ${kept}`);
  }
  const fixed = FILES.filter((name) => !kept.includes(name)).filter((name) => /\.(js|css|wasm|ftl)$/.test(name));
  // Pages of other websites and of earlier releases name these.
  for (const name of fixed) assert.match(name, /^(boot|embed|framed|builder|guide)\.(js|css)$/, `${name} has no hash in its name`);
  assert.ok(!kept.includes("index.html") && !kept.includes("dots.bin"), kept.join());
});

test("the first page is that of the directory, also without the slash", async () => {
  const { app, underPath } = await hosts();
  const index = readFileSync(join(DIST, "index.html"));
  for (const url of [app, underPath]) {
    const { status, headers, body } = await ask(url);
    assert.deepEqual([status, headers["cache-control"], body.equals(index)], [200, "no-cache", true], url);
  }
  const { status, headers } = await ask(underPath.slice(0, -1));
  assert.deepEqual([status, headers.location], [301, "/smp/"]);
});

test("what is not there is 404 and not kept, whatever its name promises", async () => {
  const { app, underPath } = await hosts();
  for (const base of [app, underPath]) {
    for (const path of ["missing", "missing.js", "hairline-app-0123456789abcdef.js", "demo/", "../nginx.conf", "%2e%2e/nginx.conf"]) {
      const { status, headers } = await ask(base + path);
      const wanted = path.startsWith("demo") ? [403, 404] : path.includes("..") || path.includes("%2e") ? [400, 404] : [404];
      assert.ok(wanted.includes(status), `${base + path}: ${status}`);
      if (status !== 404) continue;
      assert.doesNotMatch(String(headers["cache-control"]), /immutable/, path);
    }
    const missing = (await ask(`${base}hairline-app-0123456789abcdef.js`)).headers;
    assert.deepEqual([missing["cache-control"], missing["x-content-type-options"]], ["no-cache", "nosniff"]);
  }
});

test("a browser that has a file is told so, and for how long it may keep it", async () => {
  const { app } = await hosts();
  const hashed = FILES.find((name) => /^hairline-app-\w+\.wasm$/.test(name));
  for (const [name, kept] of [["index.html", "no-cache"], ["boot.js", "no-cache"], [hashed, "public, max-age=31536000, immutable"]]) {
    for (const encoding of ["identity", "gzip", "br"]) {
      const first = await ask(app + name, { "accept-encoding": encoding });
      const again = await ask(app + name, { "accept-encoding": encoding, "if-none-match": String(first.headers.etag) });
      const got = [again.status, again.body.length, again.headers["cache-control"]];
      assert.deepEqual(got, [304, 0, kept], `${name}, ${encoding}`);
    }
  }
});

test("text and WebAssembly come compressed: as laid beside the files, else on their way", async () => {
  const { app, site, removed } = await hosts();
  const wasm = FILES.find((name) => /^hairline-app-\w+\.wasm$/.test(name));
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const name of ["index.html", "icons.svg", wasm]) {
    const whole = readFileSync(join(DIST, name));
    for (const [encoding, extension] of [["br", "br"], ["gzip", "gz"]]) {
      const { headers, body } = await ask(app + name, { "accept-encoding": encoding });
      assert.equal(headers["content-encoding"], encoding, name);
      assert.ok(body.equals(readFileSync(join(site, `${name}.${extension}`))), `${name}.${extension} was not sent as it is`);
      assert.ok(decoders[encoding](body).equals(whole), `${name}, ${encoding}: other contents`);
      assert.match(String(headers.vary), /Accept-Encoding/i, name);
      assert.equal(headers["content-type"], TYPES[extname(name)], `${name}, ${encoding}`);
    }
  }
  removed("hero.svg.gz");
  const onItsWay = await ask(`${app}hero.svg`, { "accept-encoding": "gzip" });
  assert.equal(onItsWay.headers["content-encoding"], "gzip");
  assert.ok(gunzipSync(onItsWay.body).equals(readFileSync(join(DIST, "hero.svg"))), "hero.svg: other contents");
  const photo = await ask(`${app}demo/bowed-head.jpg`, { "accept-encoding": "br, gzip" });
  assert.equal(photo.headers["content-encoding"], undefined, "a photo was compressed again");
});

for (const where of ["app", "underPath"]) {
  test(`the app starts and draws from ${where === "app" ? "a host name of its own" : "a path of another website"}`, async (t) => {
    const url = (await hosts())[where];
    const app = await openApp({ t, url });
    await openDemo(app.page);
    const { inked } = await keepInk(app.page, "demo");
    assert.ok(inked > 1000, `${inked} inked pixels`);
    const outside = app.requests.filter((request) => !/^(blob|data):/.test(request) && !request.startsWith(url));
    assert.deepEqual(outside, [], "requests outside the directory of the app");
    // `close` fails on any error of the console: a violation of the policy is one.
    await app.close();
  });
}

/** Opens a page that frames `url`; gives the frame's text, empty where the browser refused to show it. */
async function framed(t, page, url, { allow = "" } = {}) {
  const browser = await browserWith("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
  const context = await browser.newContext();
  t.after(() => context.close());
  const opened = await context.newPage();
  await opened.goto(page);
  const handle = await opened.evaluateHandle(
    ([url, allow]) =>
      new Promise((resolve) => {
        const frame = Object.assign(document.createElement("iframe"), { src: url, allow, onload: () => resolve(frame) });
        document.body.append(frame);
      }),
    [url, allow],
  );
  return handle.asElement().contentFrame();
}
const titleOf = (frame) => frame.evaluate(() => document.querySelector("#app") && document.title);

test("any website may frame it, and a page from disk; where the header names the clinic, only the clinic", async (t) => {
  const { app, clinic, stranger, limited } = await hosts();
  const disk = join(RESULTS, "page-from-disk.html");
  writeFileSync(disk, "<!doctype html><title>A page from disk</title>");
  for (const page of [`${clinic}blank.html`, `${stranger}blank.html`, `file://${disk}`]) {
    assert.equal(await titleOf(await framed(t, page, app)), "Hairline", `${page} may not frame ${app}`);
  }
  assert.equal(await titleOf(await framed(t, `${clinic}blank.html`, limited)), "Hairline", "the clinic may not frame its own");
  assert.equal(await titleOf(await framed(t, `${stranger}blank.html`, limited)), null, "a stranger may frame the clinic's");
});

test("in a frame the camera plays where the website allows it, and only there", async (t) => {
  const { app, clinic } = await hosts();
  const play = (frame) =>
    frame.evaluate(async () => {
      try {
        const video = Object.assign(document.createElement("video"), { muted: true });
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
        await video.play();
        return video.videoWidth > 0 ? "plays" : "no picture";
      } catch (error) {
        return error.name;
      }
    });
  assert.equal(await play(await framed(t, `${clinic}blank.html`, app, { allow: "camera" })), "plays");
  assert.equal(await play(await framed(t, `${clinic}blank.html`, app)), "NotAllowedError");
});

test("nginx has nothing to complain about", async () => {
  const complaints = (await hosts()).log().split("\n").filter((line) => line && !/No such file|forbidden|\[notice\]/.test(line));
  assert.deepEqual(complaints, []);
});
