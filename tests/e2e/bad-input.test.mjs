// What is no photo gets its own message and changes nothing; every kind of photo that the app promises opens.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  choosePhoto,
  dots,
  download,
  dragByPx,
  goTo,
  handleNames,
  keepInk,
  openDemo,
  openPhoto,
  photoButton,
  problem,
  saved,
  settled,
  PATIENCE_MS,
} from "./driver.mjs";
import { badFiles, fiftyMegapixels, FRONT, inFormat, pngChunks } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

test("what is no photo gets its own message, and the work on the stage stays", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const untouched = await keepInk(page, "untouched");
  const former = await saved(page);
  await dragByPx(page, /^Hairline point 4,/, 5, -25);
  await saved(page, former);
  // Pressing "Choose a photo" goes there in any case.
  await goTo(page, "Photo & scale");
  const state = async () => ({
    ink: await keepInk(page, "now"),
    dots: await dots(page),
    handles: await handleNames(page),
    photo: await page.locator("img.photo").getAttribute("src"),
    saved: await page.evaluate(() => ({ ...sessionStorage })),
    undo: await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"),
  });
  const before = await state();
  assert.notEqual(before.ink.sha256, untouched.sha256, "there is no work to lose");

  const files = await badFiles();
  const messages = new Map();
  for (const [index, { what, path, says }] of files.entries()) {
    await choosePhoto(page, path);
    const { dialog, text } = await problem(page);
    assert.match(text, says, what);
    assert.deepEqual(await state(), before, `${what}: something changed while the dialog is open`);
    if (index % 2) await page.keyboard.press("Escape");
    else await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "hidden" });
    assert.deepEqual(await state(), before, `${what}: something changed`);
    messages.set(text, [...(messages.get(text) ?? []), what]);
  }
  // Two PDFs share a message, and a HEIC without content may be called truncated.
  assert.ok(messages.size >= files.length - 2, `messages are shared: ${JSON.stringify([...messages])}`);

  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await keepInk(page, "undone"), untouched, "the history did not survive");
  await app.close();
});

test("the message on the first screen leads on to a photo", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const [text] = await badFiles();
  await choosePhoto(page, text.path);
  const { dialog } = await problem(page);
  assert.equal(await page.locator("#ink").count(), 0, "a stage appeared");
  assert.equal(await page.evaluate(() => sessionStorage.length), 0, "something was kept");
  assert.ok(await photoButton(page).isVisible());
  await openPhoto(page, FRONT);
  assert.equal(await dialog.isVisible(), false, "the dialog stays open over the photo");
  await app.close();
});

for (const format of ["png", "webp", "avif"]) {
  test(`a photo in ${format} opens`, async (t) => {
    const app = await openApp({ t });
    await openPhoto(app.page, await inFormat(format));
    const size = await app.page.locator("img.photo").evaluate((photo) => [photo.naturalWidth, photo.naturalHeight]);
    assert.deepEqual(size, [600, 750]);
    assert.ok((await dots(app.page)) > 100, `${await dots(app.page)} dots`);
    await app.close();
  });
}

test("a photo of 50 megapixels opens, and its picture can be stopped and made", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const path = await fiftyMegapixels();
  let began = performance.now();
  await openPhoto(page, path);
  t.diagnostic(`opened in ${Math.round(performance.now() - began)} ms`);
  assert.ok((await dots(page)) > 100, `${await dots(page)} dots`);
  const photo = await page.locator("img.photo").evaluate((photo) => ({
    css: [photo.style.width, photo.style.height],
    pixels: photo.naturalWidth * photo.naturalHeight,
  }));
  assert.deepEqual(photo.css, ["8192px", "6144px"]);
  assert.ok(photo.pixels <= 16_777_216, `the stage shows ${photo.pixels} pixels, more than iOS draws`);

  await page.getByRole("button", { name: "Download picture" }).click();
  const progress = page.getByRole("progressbar", { name: "Making the picture" });
  await progress.waitFor({ state: "visible", timeout: PATIENCE_MS });
  await page.waitForFunction(() => document.querySelector(".busy progress")?.value > 0, undefined, { timeout: PATIENCE_MS });
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("status").filter({ hasText: "Stopped" }).waitFor({ timeout: PATIENCE_MS });
  await settled(page);

  began = performance.now();
  const picture = await download(page);
  t.diagnostic(`picture of ${(picture.bytes.length / 1e6).toFixed(1)} MB in ${Math.round(performance.now() - began)} ms`);
  const header = pngChunks(picture.bytes)[0].content;
  assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4)], [8192, 6144]);
  await app.close();
});
