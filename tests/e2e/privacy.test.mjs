// The photo stays: after the page has loaded nothing leaves it, nothing readable is kept, and the policy blocks an attempt.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";

import { download, dragByPx, openDemo, openPhoto, saved, setSlider, waitForDots } from "./driver.mjs";
import { FRONT } from "./fixtures.mjs";
import { assertNothingForeign, openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;

test("no request leaves the page in the whole flow, except for our own static files", async (t) => {
  const app = await openApp({ t });
  const { page, context, requests } = app;
  await page.waitForLoadState("networkidle");
  const sent = [];
  context.on("request", (request) => sent.push({ method: request.method(), url: request.url(), body: request.postData() }));

  const since = async (what, allowed) => {
    await page.waitForTimeout(300);
    const paths = sent.splice(0).filter(({ url }) => !/^(blob|data):/.test(url));
    for (const { method, url, body } of paths) {
      assert.equal(method, "GET", `${what}: ${method} ${url}`);
      assert.equal(body, null, `${what}: ${url} has a body`);
      assert.equal(new URL(url).search, "", `${what}: ${url} has a query`);
      assert.match(new URL(url).pathname, allowed, what);
    }
  };
  const STATIC = /^\/(demo\/bowed-head\.jpg|icons\.svg|hero\.svg|favicon\.svg|dots\.bin)$/;
  const ICONS = /^\/(icons|favicon)\.svg$/;

  await openDemo(page);
  await since("opening the demo", STATIC);
  const former = await saved(page);
  await dragByPx(page, MIDDLE, 0, -20);
  await setSlider(page, "Density", 120);
  await saved(page, former);
  await download(page);
  await since("working on the demo", ICONS);
  await openPhoto(page, FRONT);
  await dragByPx(page, /^Hairline point 4,/, 3, -20);
  await setSlider(page, "Softness of the front edge", 4);
  await download(page);
  await page.waitForFunction(() => sessionStorage.getItem("hairline.photo-record"));
  await since("working on an own photo", ICONS);

  // The module that makes the picture was among what the page loaded first: a press on Download asks for nothing.
  // A reload loads the app again, and nothing else.
  await page.reload();
  await waitForDots(page);
  await since("a reload", /^\/($|demo\/bowed-head\.jpg$|locales\/[\w-]+\/[\w.-]+\.json$|[\w.-]+\.(js|wasm|css|svg|bin|webmanifest)$)/);
  assertNothingForeign(requests, app.url);

  assert.deepEqual(await context.cookies(), [], "there are cookies");
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ["", 0]);
  const workers = await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0);
  assert.equal(workers, 0, "there is a service worker");
  await app.close();
});

test("the policy stops a page that tries to send, before anything arrives", async (t) => {
  let arrived = 0;
  const other = createServer((request, response) => {
    arrived += 1;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  });
  await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
  t.after(() => other.close());
  const address = `http://127.0.0.1:${other.address().port}/`;
  await fetch(address);
  assert.equal(arrived, 1, "the other server does not listen");

  const app = await openApp({ t });
  await openDemo(app.page);
  const outcome = await app.page.evaluate(async (address) => {
    const violations = [];
    addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
    const ink = document.querySelector("#ink");
    const body = await new Promise((resolve) => ink.toBlob(resolve));
    const sent = await fetch(address, { method: "POST", body, mode: "no-cors" }).then(
      () => "sent",
      (error) => error.name,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { sent, violations };
  }, address);
  assert.equal(outcome.sent, "TypeError");
  // Once for the policy in the page, once for that of the answer's header.
  assert.deepEqual([...new Set(outcome.violations)], ["connect-src"]);
  assert.equal(arrived, 1, "the request arrived");
});

test("what is kept for a reload cannot be read without the tab's key", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  await page.waitForFunction(() => sessionStorage.getItem("hairline.photo-record"));
  const photo = readFileSync(FRONT);
  // From the middle of the photo, where no two files are alike.
  const sample = [...photo.subarray(photo.length / 2, photo.length / 2 + 16)];
  const found = await page.evaluate(async (sample) => {
    const views = [];
    const collect = async (value) => {
      if (value instanceof Blob) views.push(new Uint8Array(await value.arrayBuffer()));
      else if (value instanceof ArrayBuffer) views.push(new Uint8Array(value));
      else if (ArrayBuffer.isView(value)) views.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      else if (typeof value === "string") views.push(new TextEncoder().encode(value));
      else if (value && typeof value === "object") for (const part of Object.values(value)) await collect(part);
    };
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        await collect(await done(records.getAll()));
        await collect(await done(database.transaction(store).objectStore(store).getAllKeys()));
      }
      database.close();
    }
    const stored = views.reduce((bytes, view) => bytes + view.length, 0);
    for (const text of Object.values(sessionStorage)) {
      views.push(new TextEncoder().encode(text));
      try {
        views.push(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      } catch {
        // Not Base64.
      }
    }
    const holds = (bytes, part) => {
      for (let at = bytes.indexOf(part[0]); at >= 0; at = bytes.indexOf(part[0], at + 1)) {
        if (part.every((byte, index) => bytes[at + index] === byte)) return true;
      }
      return false;
    };
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46];
    const name = [...new TextEncoder().encode("s1-nw5-front")];
    return {
      stored,
      readable: views.filter((view) => holds(view, sample) || holds(view, jpeg) || holds(view, name)).length,
      local: localStorage.length,
      caches: (await caches.keys()).length,
    };
  }, sample);
  assert.ok(found.stored >= photo.length, `only ${found.stored} bytes are kept of a photo of ${photo.length}`);
  assert.deepEqual({ ...found, stored: 0 }, { stored: 0, readable: 0, local: 0, caches: 0 });
  await app.close();
});
