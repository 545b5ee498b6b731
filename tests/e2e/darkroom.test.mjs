// The second module, which makes the picture: it comes by itself after the page stands, nothing waits for it, and a browser
// that cannot get it, or gets another one, says so and loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";

import { download, dragByPx, handle, keepInk, openPhoto, problem, saved } from "./driver.mjs";
import { FRONT, pngChunks } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const SCRIPT = /\/hairline-darkroom-[0-9a-f]{16}\.js$/;
const MODULE = /\/hairline-darkroom-[0-9a-f]{16}_bg\.wasm$/;

const pressDownload = (page) => page.getByRole("button", { name: "Download picture" }).click();

function assertPicture({ bytes }) {
  const chunks = pngChunks(bytes);
  const header = chunks[0].content;
  assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4)], [1200, 1500]);
  assert.equal(chunks.at(-1).type, "IEND", "the file is cut off");
}

test("without a network since the page stands, a photo is opened and its picture made", async (t) => {
  const app = await openApp({ t });
  const { page, context, requests, errors } = app;
  await page.waitForLoadState("networkidle");
  assert.equal(requests.filter((url) => SCRIPT.test(url)).length, 1, `the script, among ${requests.join(" ")}`);
  assert.equal(requests.filter((url) => MODULE.test(url)).length, 1, `the module, among ${requests.join(" ")}`);
  await context.setOffline(true);
  await openPhoto(page, FRONT);
  assertPicture(await download(page));
  // Another instance of the same code.
  assertPicture(await download(page));
  // Icons of parts that were not shown before are asked for anew and are missing: the words beside them are there.
  assert.deepEqual(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED .*\/icons\.svg#/.test(error)), []);
  await app.close({ allowErrors: true });
});

for (const [what, pattern, change] of [
  ["script does not come", SCRIPT, (route) => route.abort()],
  ["script is missing", SCRIPT, (route) => route.fulfill({ status: 404, body: "There is no such file." })],
  ["script is another one", SCRIPT, (route) => replaced(route, (body) => `${body}\nglobalThis.tampered = true;`)],
  ["module does not come", MODULE, (route) => route.abort()],
  ["module is another one", MODULE, (route) => replaced(route, () => Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]))],
]) {
  test(`a picture whose ${what} is not made: the page says so, nothing is lost, and the next try makes it`, async (t) => {
    const app = await openApp({ t, prepare: (page) => page.route(pattern, change) });
    const { page } = app;
    await openPhoto(page, FRONT);
    const former = await saved(page);
    await dragByPx(page, /^Hairline point 4,/, 3, -20);
    await saved(page, former);
    const state = async () => ({ ink: await keepInk(page, "now"), saved: await page.evaluate(() => ({ ...sessionStorage })) });
    const before = await state();

    await pressDownload(page);
    const { dialog, text } = await problem(page);
    assert.match(text, /did not load.*Your work stays.*Check the connection and try again.*load the page again/);
    assert.equal(await page.evaluate(() => globalThis.tampered), undefined, "a changed script ran");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    assert.deepEqual(await state(), before, "something changed");
    assert.ok(await handle(page, /^Hairline point 4,/).isVisible());

    await page.unroute(pattern);
    assertPicture(await download(page));
    await app.close({ allowErrors: true });
  });
}

/** Answers with the file, changed, as a server between here and ours might; not to be kept, so that the next answer is ours. */
async function replaced(route, change) {
  const response = await route.fetch();
  const headers = { ...response.headers(), "cache-control": "no-store" };
  // The page may ask again for what did not do while it is closed: then nobody waits for the answer.
  await route.fulfill({ response, headers, body: change(await response.text()) }).catch(() => {});
}
