// A photo is shown upright whatever its EXIF orientation says, exactly once: on the stage and in the downloaded picture.
import assert from "node:assert/strict";
import { test } from "node:test";

import sharp from "sharp";

import { download, openPhoto, settled, viewport } from "./driver.mjs";
import { UPRIGHT, orientations, stampOf } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

/** Mean difference of a channel that JPEG noise may make; a picture turned the wrong way differs by more than 20. */
const NOISE = 1.5;

test("eight EXIF orientations give eight equal stages and eight upright pictures", async (t) => {
  const { files, upright } = await orientations();
  const stages = {};
  for (const [orientation, path] of Object.entries(files)) {
    const app = await openApp({ t, viewport: { width: 1200, height: 900 } });
    const { page } = app;
    await openPhoto(page, path);
    const shown = await page.locator("img.photo").evaluate((photo) => ({
      css: [photo.style.width, photo.style.height],
      natural: [photo.naturalWidth, photo.naturalHeight],
    }));
    const readouts = await page.locator(".readout, .result").allInnerTexts();
    const picture = await download(page);
    stages[orientation] = {
      pixels: await photoPixels(page),
      facts: { shown, viewport: await viewport(page), scale: readouts.filter((text) => /1 mm =|Height/.test(text)) },
      picture: picture.bytes,
    };
    await app.close();
  }

  const reference = stages[1];
  assert.deepEqual(reference.facts.shown.natural, [UPRIGHT.width, UPRIGHT.height]);
  assert.ok(reference.facts.scale.length >= 2, `readouts: ${reference.facts.scale}`);
  const mirrored = await sharp(reference.pixels).flop().png().toBuffer();
  const control = await difference(reference.pixels, mirrored);
  assert.ok(control > 10 * NOISE, `mirror images differ by only ${control}`);
  for (const [orientation, { pixels, facts, picture }] of Object.entries(stages)) {
    assert.deepEqual(facts, reference.facts, `orientation ${orientation}`);
    const onStage = await difference(pixels, reference.pixels);
    assert.ok(onStage <= NOISE, `orientation ${orientation}: the stage differs by ${onStage}`);
    const { width, height } = await sharp(picture).metadata();
    assert.deepEqual({ width, height }, UPRIGHT, `orientation ${orientation}: the picture's size`);
    // Without the treated area, which every design makes its own way.
    const face = { left: 0, top: 340, width: UPRIGHT.width, height: UPRIGHT.height - 340 };
    const [left, top, stampWidth, stampHeight] = stampOf(picture);
    const plate = { create: { width: stampWidth, height: stampHeight, channels: 3, background: "#000" } };
    const covered = (bytes) => sharp(bytes).composite([{ input: plate, left, top }]).png().toBuffer();
    const crop = async (bytes) => sharp(await covered(bytes)).extract(face).png().toBuffer();
    const exported = await difference(await crop(picture), await crop(upright));
    assert.ok(exported <= NOISE, `orientation ${orientation}: the picture differs by ${exported}`);
  }
});

/** What the stage shows of the photo, without ink, handles and what floats at the top and at the foot. */
async function photoPixels(page) {
  const hold = page.getByRole("button", { name: "Hold to see before" });
  await hold.focus();
  await page.keyboard.down("Space");
  await settled(page);
  const { x, y, width, height } = await page.locator("img.photo").boundingBox();
  const clip = { x, y: y + 0.08 * height, width, height: 0.8 * height };
  const pixels = await page.screenshot({ clip });
  await page.keyboard.up("Space");
  return pixels;
}

/** The mean absolute difference of a channel of two PNGs of one size. */
async function difference(first, second) {
  const raw = (png) => sharp(png).removeAlpha().raw().toBuffer();
  const [a, b] = [await raw(first), await raw(second)];
  assert.equal(a.length, b.length, "the pictures have different sizes");
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += Math.abs(a[at] - b[at]);
  return sum / a.length;
}
