// The main job as a person does it with a mouse: a photo from disk, a hairline dragged, the picture downloaded. Once on the
// curved head that a new photo gets, once on the flat photo.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  FLAT_VIEW,
  FRONT_VIEW,
  area,
  borderInPhotoPx,
  chooseView,
  compareLines,
  comparePictures,
  cssPxPerMm,
  dots,
  download,
  dragByPx,
  handle,
  keepInk,
  lookThrough,
  openDemo,
  openPhoto,
  placeMm,
  placePx,
  saved,
  setSlider,
  settled,
  waitForDots,
} from "./driver.mjs";
import { FRONT, SECRET, pngChunks, stampOf, withMetadata } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;
/** A dot's radius is 0.19 mm and light is missing up to 3 mm around it (VEIL_REACH_MM in src/pigment/optics.rs); half a pixel of
 * rounding of its place and one of antialiasing come on top. */
const dotReachPx = (scale) => 3.25 * scale + 1.5;

/** Skin up to 10 cm nearer to the camera than the marks looks larger by this factor at most. */
const NEARER = 1.1;

/** The views that the main job is done in. */
const VIEWS = [["a curved head", FRONT_VIEW], ["a flat photo", FLAT_VIEW]];

/** A person's own photo on the stage; `scale` is CSS px per mm in the plane of the pupils. */
async function withPhoto(t, view = FRONT_VIEW, photo = FRONT) {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, photo);
  // A new photo shows a face until the person says something else.
  if (view !== FRONT_VIEW) await chooseView(page, view);
  return { app, page, scale: await cssPxPerMm(page) };
}

/** A low hairline: from the front little of the scalp is seen above a usual one. */
async function lowerHairline(page) {
  await page.getByRole("button", { name: "Juvenile" }).click();
  await settled(page);
}

for (const [what, view] of VIEWS) {
  test(`${what}: dots appear, and only inside the treated area`, async (t) => {
    const { app, page, scale } = await withPhoto(t, view);
    await app.screenshot(`main-job-${what.replace(/ /g, "-")}`);
    for (const [hairline, least] of [["as guessed", 500], ["lowered", 1000]]) {
      if (hairline === "lowered") await lowerHairline(page);
      assert.ok((await dots(page)) > least, `${hairline}: ${await dots(page)} dots`);
      const ink = await keepInk(page, "ink");
      const { border } = await area(page);
      const treated = [{ fill: border }, { stroke: border, widthPx: 2 * dotReachPx(scale) }];
      const found = await lookThrough(page, "ink", treated);
      assert.ok(found.inkedInside > least, `${hairline}: ${found.inkedInside} inked pixels inside`);
      const where = JSON.stringify(found.outside);
      assert.equal(found.inkedOutside, 0, `${hairline}: ${found.inkedOutside} inked pixels outside, as at ${where}`);
      // A mask that let everything through would prove nothing.
      const share = found.maskPixels / (ink.width * ink.height);
      assert.ok(share < 0.3, `${hairline}: the area covers ${share} of the stage`);
    }
    await app.close();
  });

  test(`${what}: a hairline point dragged up by 10 mm: the dots leave the band, and nothing else changes`, async (t) => {
    const { app, page, scale } = await withPhoto(t, view);
    await lowerHairline(page);
    // A narrow feather leaves more dots that must not change.
    await setSlider(page, "Softness of the front edge", 4);
    await setSlider(page, "Irregularity", 1);
    const featherMm = 4 + 1;
    const before = await area(page);
    await keepInk(page, "before");
    const [from, fromPx] = [await placeMm(page, MIDDLE), await placePx(page, MIDDLE)];

    await dragByPx(page, MIDDLE, 0, -10 * scale);
    const [to, toPx] = [await placeMm(page, MIDDLE), await placePx(page, MIDDLE)];
    assert.ok(
      Math.abs(toPx.x - fromPx.x) <= 1 && Math.abs(toPx.y - fromPx.y + 10 * scale) <= 1,
      `dragged up by ${10 * scale} px, from ${JSON.stringify(fromPx)} to ${JSON.stringify(toPx)}`,
    );
    assert.deepEqual([from.x, to.x], [0, 0], "the middle point left the midline");
    // 10 mm of the photo are as many of a plane that faces the camera. A forehead leans back: the tape over it gets longer.
    const [least, most] = view === FLAT_VIEW ? [9, 11] : [12, 20];
    const risen = to.y - from.y;
    assert.ok(risen >= least && risen <= most, `moved from ${from.y} to ${to.y} mm, by ${least}-${most} mm if it is right`);
    const after = await area(page);
    await keepInk(page, "after");

    const { band, moved } = await compareLines(page, before.hairline, after.hairline, 0.02);
    const reach = dotReachPx(scale);
    // Where the line went up. Beside the moved point the curve may swing the other way, and dots come there.
    const clearBand = [
      { fill: band },
      { fill: after.border, erase: true },
      { stroke: after.border, widthPx: 2 * reach, erase: true },
    ];
    const bandBefore = await lookThrough(page, "before", clearBand);
    const bandAfter = await lookThrough(page, "after", clearBand);
    assert.ok(bandBefore.inkedInside > 200, `only ${bandBefore.inkedInside} inked pixels in the band before the drag`);
    assert.equal(bandAfter.inkedInside, 0, `${bandAfter.inkedInside} inked pixels are left in the band`);

    const feather = [{ fill: band }, { stroke: moved, widthPx: 2 * (featherMm * scale * NEARER + reach) }];
    const found = await lookThrough(page, "after", feather, "before");
    assert.ok(found.changedInside > 200, `only ${found.changedInside} pixels changed`);
    assert.equal(
      found.changedOutside,
      0,
      `${found.changedOutside} pixels changed outside band and feather, as at ${JSON.stringify(found.outside)}`,
    );
    assert.ok(found.inkedOutside > 1000, `only ${found.inkedOutside} of ${found.inkedOutside + found.inkedInside} inked pixels lie outside band and feather`);
    await app.close();
  });

  test(`${what}: undo restores the exact pixels, redo the other ones, and a reload keeps the work`, async (t) => {
    const { app, page, scale } = await withPhoto(t, view);
    const undo = page.getByRole("button", { name: "Undo" });
    const redo = page.getByRole("button", { name: "Redo" });
    const first = await keepInk(page, "first");
    const savedFirst = await saved(page);
    // To say that the photo is flat was a step of its own.
    const chosen = view !== FRONT_VIEW;
    const canUndo = async () => (await undo.getAttribute("aria-disabled")) !== "true";
    assert.equal(await canUndo(), chosen, "there is something to undo before anything was done");

    await dragByPx(page, MIDDLE, 0, -10 * scale);
    const second = await keepInk(page, "second");
    assert.notEqual(second.sha256, first.sha256, "the drag changed nothing");
    await undo.click();
    assert.deepEqual(await keepInk(page, "undone"), first, "undo does not restore the pixels");
    if (chosen) await undo.click();
    assert.equal(await canUndo(), false, "one drag is more than one step");
    if (chosen) await redo.click();
    await redo.click();
    assert.deepEqual(await keepInk(page, "redone"), second, "redo does not restore the pixels");

    await saved(page, savedFirst);
    await page.waitForFunction(() => sessionStorage.getItem("hairline.photo-record"));
    await page.reload();
    await waitForDots(page);
    assert.deepEqual(await keepInk(page, "reloaded"), second, "the reload does not bring the same pixels back");
    const size = await page.locator("img.photo").evaluate((photo) => [photo.naturalWidth, photo.naturalHeight]);
    assert.deepEqual(size, [1200, 1500], "the photo of before is not there");
    await app.close();
  });

  test(`${what}: the downloaded picture is the photo with dots, and nothing of the file besides`, async (t) => {
    const photo = await withMetadata();
    const { app, page } = await withPhoto(t, view, photo);
    const border = await borderInPhotoPx(page);

    const picture = await download(page);
    assert.equal(picture.name, "front-hairline-session-3-of-3-day-30.png");
    const chunks = pngChunks(picture.bytes);
    const found = await comparePictures(
      page,
      { type: "image/jpeg", bytes: readFileSync(photo) },
      { type: "image/png", bytes: picture.bytes },
      { fromRow: 600, maskPath: border, reachPx: 3, except: stampOf(picture.bytes) },
    );
    assert.deepEqual(found.sizes, { first: [1200, 1500], second: [1200, 1500] });
    assert.equal(found.greatestBelow, 0, `beside the stamp the face differs by up to ${found.greatestBelow}`);
    assert.equal(found.outside, 0, `${found.outside} pixels outside the treated area differ`);
    assert.equal(found.brighter, 0, `${found.brighter} pixels are brighter than the photo`);
    assert.ok(found.darker > 5000, `only ${found.darker} pixels are darker than the photo`);

    const texts = chunks.filter(({ type }) => /^[itz]+TXt$|^tEXt$/.test(type)).map(({ content }) => content.toString("latin1"));
    assert.match(texts.join("\n"), /Description.*simulation/is, "the file does not say that it is a simulation");
    const kinds = new Set(chunks.map(({ type }) => type));
    for (const kind of ["eXIf", "iCCP", "tIME", "zTXt"]) assert.ok(!kinds.has(kind), `the file has a chunk ${kind}`);
    assert.ok(readFileSync(photo).includes(SECRET), "the photo of this test has no metadata");
    assert.ok(!picture.bytes.includes(SECRET), "the photo's metadata is in the picture");
    await app.close();
  });
}

test("start again erases everything, for good", async (t) => {
  const { app, page } = await withPhoto(t);
  await page.waitForFunction(() => sessionStorage.getItem("hairline.photo-record"));
  assert.ok((await kept(page)).records > 0, "nothing was kept that could be erased");

  await page.getByRole("button", { name: "Start again" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Start again?" });
  await dialog.getByRole("button", { name: "Keep my work" }).click();
  assert.ok(await handle(page, MIDDLE).isVisible(), "the work is gone although it was to be kept");
  await page.getByRole("button", { name: "Start again" }).click();
  await dialog.getByRole("button", { name: "Erase and start again" }).click();
  await page.getByRole("button", { name: "Use the demo photo" }).waitFor();
  await page.getByRole("status").filter({ hasText: "Erased from this device." }).waitFor();
  assert.equal(await page.locator("#ink").count(), 0, "the stage is still there");
  assert.deepEqual(await kept(page), { session: [], local: [], records: 0 });

  await page.reload();
  await page.getByRole("button", { name: "Use the demo photo" }).waitFor();
  await page.waitForTimeout(500);
  assert.equal(await page.locator("#ink").count(), 0, "the reload brought the work back");
  assert.deepEqual(await kept(page), { session: [], local: [], records: 0 });
  await app.close();
});

test("the demo photo comes calibrated, keeps the work over a reload and can be downloaded", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  assert.ok((await dots(page)) > 1000, `${await dots(page)} dots`);
  const former = await saved(page);
  const from = await placePx(page, MIDDLE);
  await dragByPx(page, MIDDLE, 0, -30);
  assert.ok(from.y - (await placePx(page, MIDDLE)).y > 25, "the point did not follow");
  await saved(page, former);
  const ink = await keepInk(page, "ink");
  await page.reload();
  await waitForDots(page);
  assert.deepEqual(await keepInk(page, "reloaded"), ink);
  const picture = await download(page);
  const header = pngChunks(picture.bytes)[0].content;
  const size = await page.locator("img.photo").evaluate((photo) => [photo.naturalWidth, photo.naturalHeight]);
  assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4)], size);
  await app.close();
});

/** What this origin keeps: names in both storages, and the number of records in all databases. */
function kept(page) {
  return page.evaluate(async () => {
    let records = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        records += await new Promise((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      database.close();
    }
    return { session: Object.keys(sessionStorage), local: Object.keys(localStorage), records };
  });
}
