// Pictures to save: every format and layout, the stamp in their pixels, what they say of themselves and what they do not,
// stopping, and the way back: a picture dropped on the page is a design again.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import sharp from "sharp";

import { choosePhoto, dots, download, dragByPx, handle, keepInk, openDemo, openPhoto, problem, setSlider, settled, waitForDots } from "./driver.mjs";
import { FRONT, OTHER, PRIVATE, exiftool, file, fiftyMegapixels, withPrivateMetadata } from "./fixtures.mjs";
import { RESULTS, openApp } from "./harness.mjs";

const TYPES = ["image/png", "image/jpeg", "image/webp"];
const LAYOUTS = ["after", "before-after", "card"];
const ENDINGS = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" };
const MIDDLE = /^Hairline point \d+, mid-frontal/;

/** Our own properties in a picture, as exiftool reads them: names without the group. */
function properties(path) {
  const [all] = JSON.parse(exiftool("-json", "-XMP-hairline:all", "-XMP:all", path).toString());
  return all;
}

/** Everything that exiftool finds, with groups, also in parts that it does not know. */
function everything(path) {
  return exiftool("-a", "-u", "-U", "-G1", "-s", "-ee", path).toString();
}

/** Keeps a file for eyes, and gives its path. */
function keep(name, bytes) {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, name);
  writeFileSync(path, bytes);
  return path;
}

/** The bytes of the design that a picture carries. */
function designOf(path) {
  return Buffer.from(String(properties(path).Design), "base64url");
}

/** Chooses a picture in the Share dialog, without saving it yet; gives the button that does. */
async function choosePicture(page, type, layout) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByLabel("Shows", { exact: true }).selectOption(String(LAYOUTS.indexOf(layout)));
  await dialog.getByLabel("File type", { exact: true }).selectOption(String(TYPES.indexOf(type)));
  return dialog.getByRole("button", { name: "Save picture" });
}

/** Saves a picture of the work on the stage as a person does: name, bytes, and how long it took from the press on. */
async function save(page, type, layout) {
  const button = await choosePicture(page, type, layout);
  const began = performance.now();
  const file = await download(page, () => button.click());
  return { ...file, milliseconds: performance.now() - began };
}

/** Drops a file on the page. */
async function drop(page, path) {
  const name = path.split("/").at(-1);
  const bytes = readFileSync(path).toString("base64");
  await page.evaluate(
    ([name, bytes]) => {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const type = `image/${name.split(".").at(-1).replace("jpg", "jpeg")}`;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name, { type }));
      const target = document.querySelector("#app").firstElementChild;
      for (const kind of ["dragenter", "dragover", "drop"]) {
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    },
    [name, bytes],
  );
}

/** Raw RGB of a picture, or of a part of it. */
async function pixels(bytes, part) {
  let picture = sharp(bytes).removeAlpha();
  if (part) picture = picture.extract(part);
  return picture.raw().toBuffer();
}

function greatestDifference(one, other) {
  let greatest = 0;
  for (let at = 0; at < one.length; at += 1) greatest = Math.max(greatest, Math.abs(one[at] - other[at]));
  return greatest;
}

/** Fails unless white letters stand on a dark plate where the picture says that its stamp is. */
async function assertStamped(bytes, stamp, what) {
  const [left, top, width, height] = stamp.split(" ").map(Number);
  const { data } = await sharp(bytes).removeAlpha().greyscale().extract({ left, top, width, height }).raw()
    .toBuffer({ resolveWithObject: true });
  const light = data.filter((value) => value > 200).length / data.length;
  const dark = data.filter((value) => value < 110).length / data.length;
  assert.ok(light > 0.03 && light < 0.3 && dark > 0.4, `${what}: ${light} light and ${dark} dark in the stamp's place`);
}

test("every format and layout has its type, its size, its stamp and its design, and nothing private of the photo", async (t) => {
  const photo = await withPrivateMetadata();
  const original = everything(photo);
  for (const [name, value] of Object.entries(PRIVATE)) {
    if (!name.startsWith("GPS") && name !== "InternalSerialNumber") assert.ok(original.includes(value), `${name} is not in the photo of this test`);
  }
  assert.match(original, /GPSLatitude|GPS Latitude/);
  assert.match(original, /ThumbnailImage/);
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, photo);
  await setSlider(page, "Sessions", 2);
  const saved = await download(page);
  assert.equal(saved.name, "private-hairline-session-2-of-3-day-30.png");
  const savedPath = keep("picture-app-after.png", saved.bytes);
  const design = designOf(savedPath);
  const heights = [];
  for (const layout of LAYOUTS) {
    for (const type of TYPES) {
      const what = `${layout}, ${type}`;
      const made = await save(page, type, layout);
      const shown = layout === "after" ? "" : `-${layout}`;
      assert.equal(made.name, `private-hairline-session-2-of-3-day-30${shown}.${ENDINGS[type]}`, what);
      const path = keep(`picture-${layout}.${ENDINGS[type]}`, made.bytes);
      const { width, height, format, exif } = await sharp(made.bytes).metadata();
      assert.equal(`image/${format}`, type, what);
      assert.equal(exif, undefined, `${what} has EXIF`);
      const size = { after: [1200, 1500], "before-after": [2408, 1500], card: [1080, 1350] }[layout];
      assert.deepEqual([width, height], size, what);
      heights.push(`${what}: ${(made.bytes.length / 1000).toFixed(0)} KB, ${made.milliseconds.toFixed(0)} ms`);

      const found = properties(path);
      assert.ok(designOf(path).equals(design), `${what}: another design`);
      assert.equal(found.Layout, layout, what);
      assert.deepEqual([found.PhotoWidthPx, found.PhotoHeightPx], [1200, 1500], what);
      assert.deepEqual([found.SessionsShown, found.SessionsPlanned, found.DaysSinceLatestSession], [2, 3, 30], what);
      assert.equal(found.CreatorTool, "Hairline", what);
      assert.match(found.Description, /^Simulation of scalp micropigmentation/, what);
      assert.match(String(found.DigitalSourceType), /compositeSynthetic|Composite with synthetic elements/i, what);
      assert.ok(found.DensityPerCm2 > 0 && found.AreaCm2 > 0 && found.Dots > 500, `${what}: ${JSON.stringify(found)}`);
      await assertStamped(made.bytes, found.StampPx, what);

      const told = everything(path);
      for (const [name, value] of Object.entries(PRIVATE)) assert.ok(!told.includes(value), `${what} tells ${name}`);
      // A profile of sRGB has the date of its own making.
      assert.doesNotMatch(told, /GPS|Serial|Owner|Artist|Thumbnail|(?<!Profile)DateTime|CreateDate|City|\[IFD0\]|\[ExifIFD\]|\[IPTC\]/i, `${what}:\n${told}`);
      for (const value of Object.values(PRIVATE)) assert.ok(!made.bytes.includes(value), `${what} holds ${value}`);
      assert.doesNotMatch(exiftool("-validate", "-warning", "-a", path).toString(), /error/i, what);
    }
  }
  console.log(heights.join("\n"));
  await app.close();
});

test("side by side are the photo and the result, and the encoded pictures look like the exact one", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  const exact = await download(page);
  const both = await save(page, "image/png", "before-after");
  // Above the stamp and below the labels.
  const part = (left) => ({ left, top: 120, width: 1200, height: 1200 });
  const before = await pixels(both.bytes, part(0));
  // The browser's decoder and sharp's may differ by a rounding.
  const photo = await pixels(readFileSync(FRONT), part(0));
  assert.ok(greatestDifference(before, photo) <= 3, `before differs by ${greatestDifference(before, photo)}`);
  const after = await pixels(both.bytes, part(1208));
  const result = await pixels(exact.bytes, part(0));
  assert.ok(greatestDifference(after, photo) > 40, "there are no dots in the result");
  // Light under dots adds up in another order in other strips.
  assert.ok(greatestDifference(after, result) <= 1, `the result differs by ${greatestDifference(after, result)}`);
  for (const type of ["image/jpeg", "image/webp"]) {
    const made = await save(page, type, "after");
    const [one, other] = [await pixels(made.bytes), await pixels(exact.bytes)];
    let sum = 0;
    for (let at = 0; at < one.length; at += 1) sum += Math.abs(one[at] - other[at]);
    assert.ok(sum / one.length < 2, `${type}: differs by ${sum / one.length} on average`);
    assert.ok(made.bytes.length < exact.bytes.length / 3, `${type}: ${made.bytes.length} bytes, PNG ${exact.bytes.length}`);
  }
  await app.close();
});

test("a browser that cannot write WebP gives a PNG and says so", async (t) => {
  const app = await openApp({
    t,
    prepare: (page) =>
      page.addInitScript(() => {
        // As the standard has it: an unknown type gives a PNG.
        for (const name of ["toDataURL", "toBlob"]) {
          const original = HTMLCanvasElement.prototype[name];
          HTMLCanvasElement.prototype[name] = function (...given) {
            return original.apply(this, given.map((value) => (value === "image/webp" ? "image/unknown" : value)));
          };
        }
      }),
  });
  const { page } = app;
  await openPhoto(page, FRONT);
  const made = await save(page, "image/webp", "card");
  assert.equal(made.name, "s1-nw5-front-hairline-session-3-of-3-day-30-card.png");
  assert.equal((await sharp(made.bytes).metadata()).format, "png");
  assert.ok(designOf(keep("picture-instead.png", made.bytes)).length > 100, "it carries no design");
  await page.getByRole("status").filter({ hasText: "This browser cannot write WebP, so the picture is a PNG" }).waitFor();
  await app.close();
});

test("a picture that is too large for its format says what to do, and nothing is saved", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const wide = await sharp(FRONT).resize(8192, 1100, { fit: "contain", background: "#8a8f92" }).jpeg().toBuffer();
  await choosePhoto(page, file("wide.jpg", wide));
  await page.waitForFunction(() => document.querySelector("img.photo")?.naturalWidth > 0);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await (await choosePicture(page, "image/webp", "before-after")).click();
  const { text } = await problem(page);
  assert.match(text, /too large.*Save it as a PNG, or choose the card/);
  assert.equal(downloads, 0, "something was saved");
  await app.close();
});

test("a stopped picture is not saved", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, await fiftyMegapixels());
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  for (const [type, layout] of [["image/png", "after"], ["image/jpeg", "before-after"]]) {
    await (await choosePicture(page, type, layout)).click();
    const progress = page.getByRole("progressbar");
    await progress.waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("status").filter({ hasText: "Stopped: no picture was saved." }).waitFor();
    await page.waitForTimeout(1000);
    assert.equal(downloads, 0, `${type}: a stopped picture was saved`);
    assert.equal(await progress.count(), 0, `${type}: the progress stays`);
  }
  assert.ok(await handle(page, MIDDLE).first().isVisible());
  await app.close();
});

for (const type of TYPES) {
  test(`a picture (${type}) dropped on the page is its design again, on the photo that is open`, async (t) => {
    const app = await openApp({ t });
    const { page } = app;
    await openPhoto(page, FRONT);
    await dragByPx(page, MIDDLE, 0, -25);
    await setSlider(page, "Sessions", 2);
    const first = { dots: await dots(page), ink: await keepInk(page, "first") };
    const saved = await download(page);
    const design = designOf(keep("picture-dropped.png", saved.bytes));
    const picture = type === "image/png" ? saved : await save(page, type, "after");
    const path = file(`picture.${ENDINGS[type]}`, picture.bytes);

    // The same photo with another design on it.
    await page.getByRole("button", { name: "Juvenile" }).click();
    await setSlider(page, "Sessions", 3);
    await settled(page);
    assert.notEqual((await keepInk(page, "other")).sha256, first.ink.sha256, "the design did not change");
    await drop(page, path);
    await page.getByRole("status").filter({ hasText: "The design of this picture is on your photo now" }).waitFor();
    await waitForDots(page);
    assert.deepEqual({ dots: await dots(page), ink: await keepInk(page, "again") }, first, "not the same dots");
    // What it makes now is the same picture again, design and pixels.
    const again = await download(page);
    assert.ok(designOf(keep("picture-again.png", again.bytes)).equals(design), "the design is another one");
    assert.equal(greatestDifference(await pixels(again.bytes), await pixels(saved.bytes)), 0);
    await app.close();
  });
}

test("without its photo, a picture's design is shown on the demo head and not on its own dots", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  const saved = await download(page);
  const path = file("saved.png", saved.bytes);
  const other = await openApp({ t });
  await other.page.getByRole("button", { name: "Use the demo photo" }).waitFor();
  await drop(other.page, path);
  await other.page.getByRole("status").filter({ hasText: "shown on our demo head" }).waitFor();
  await waitForDots(other.page);
  assert.ok((await dots(other.page)) > 300, `${await dots(other.page)} dots`);
  await other.screenshot("picture-on-demo");
  await other.close();
  await app.close();
});

test("a picture whose design is damaged says so and opens nothing; other pictures open as photos", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const saved = await download(page);
  const at = saved.bytes.indexOf("<hairline:design>") + 40;
  const broken = Buffer.from(saved.bytes);
  broken.write("AAAA", at, "latin1");
  const before = await keepInk(page, "before");
  await drop(page, file("broken.png", broken));
  await page.getByRole("alertdialog").filter({ hasText: "The design in this picture is damaged" }).waitFor();
  await page.keyboard.press("Escape");
  assert.deepEqual(await keepInk(page, "after"), before, "something changed");
  await drop(page, OTHER);
  await page.waitForFunction(() => document.querySelector("img.photo")?.naturalWidth === 1200);
  await waitForDots(page);
  await app.close();
});
