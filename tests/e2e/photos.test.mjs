// Several photos of one head: each is added and marked as a person would, the same hairline lies on all of them, whatever is
// drawn on one is on the others, a reload keeps them, and photos that contradict each other are told so in mm.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  PATIENCE_MS,
  chooseView,
  dots,
  dragByPx,
  download,
  goTo,
  handleNames,
  keepInk,
  openPhoto,
  placeMm,
  placePx,
  settled,
  waitForDots,
} from "./driver.mjs";
import { FRONT, LEFT_45, TOP, file } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;
const GLABELLA = /^Glabella/;
const OUTLINE = ["Head outline, centre", "Head outline, top", "Head outline, left side"];

/**
 * Where a careful person puts everything, in photo px (tests/fixtures/heads): marks, glabella, and centre, top and side of the
 * oval. Each photo is of the same rendered head.
 */
const PHOTOS = [
  {
    file: FRONT,
    name: "Front",
    marks: { "Right pupil": [474.6, 579], "Left pupil": [725.4, 579] },
    glabella: [600, 498.9],
    oval: [[600, 444], [600, 190], [858, 444]],
  },
  {
    file: LEFT_45,
    name: "Left 45°",
    view: "Left side, half turned (45°)",
    marks: { "Right pupil": [314, 585.5], "Left pupil": [479.3, 577.1] },
    glabella: [345.1, 506.4],
    oval: [[610, 455], [610, 190], [946, 455]],
  },
  {
    file: TOP,
    name: "Top",
    view: "The top of the head",
    marks: { "Right ear canal": [321.7, 870.2], "Left ear canal": [878.3, 870.2] },
    glabella: [600, 1169.5],
    oval: [[600, 714], [600, 386], [894, 714]],
  },
];

test("one hairline on the front, 45° and top photos: marked once, drawn on any, kept over a reload", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  await goTo(page, "Photo & scale");
  assert.equal(await tabs(page).count(), 0, "one photo needs no list");
  await mark(page, PHOTOS[0]);
  for (const [index, photo] of PHOTOS.entries()) {
    if (index === 0) continue;
    const before = await line(page);
    await add(page, photo.file, index + 1);
    assert.match(await tabs(page).nth(index).innerText(), /not marked yet/);
    await mark(page, photo);
    assert.doesNotMatch(await tabs(page).nth(index).innerText(), /not marked yet/);
    await go(page, index - 1);
    assert.deepEqual(await line(page), before, `${photo.name}: marking it moved the line on the photo before`);
    await go(page, index);
  }
  assert.deepEqual(await names(page), PHOTOS.map(({ name }) => name));
  assert.deepEqual(await warnings(page), [], "photos that are marked with care disagree");
  await app.screenshot("photos-of-one-head");

  // Drawn on the front, seen on the others: in mm as near as the heads that are fitted to each agree.
  await go(page, 0);
  await goTo(page, "Hairline");
  const [from, inkBefore] = [await placeMm(page, MIDDLE), await keepInk(page, "front-before")];
  await dragByPx(page, MIDDLE, 0, 24);
  const [to, inkAfter] = [await placeMm(page, MIDDLE), await keepInk(page, "front-after")];
  assert.ok(from.y - to.y >= 6, `dragged down from ${from.y} to ${to.y} mm`);
  assert.notEqual(inkAfter.sha256, inkBefore.sha256, "the ink did not follow on the photo that was drawn on");
  for (const index of [1, 2]) {
    await go(page, index);
    const there = await placeMm(page, MIDDLE);
    assert.ok(Math.abs(there.y - to.y) <= 2 && there.x === 0, `${PHOTOS[index].name}: ${JSON.stringify(there)} for ${to.y} mm`);
    assert.ok((await dots(page)) > 500, `${PHOTOS[index].name}: ${await dots(page)} dots`);
  }
  // Drawn on the top photo: the front follows, and undo takes it back from there.
  const inkTop = await keepInk(page, "top-before");
  await goTo(page, "Hairline");
  await dragByPx(page, MIDDLE, 0, -24);
  assert.notEqual((await keepInk(page, "top-after")).sha256, inkTop.sha256);
  const higher = await placeMm(page, MIDDLE);
  await go(page, 0);
  const onFront = await placeMm(page, MIDDLE);
  assert.ok(higher.y - to.y >= 5, `dragged up from ${to.y} to ${higher.y} mm`);
  assert.ok(Math.abs(onFront.y - higher.y) <= 2, `${onFront.y} mm on the front for ${higher.y} on the top photo`);
  const marks = await keptMarks(page);
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.deepEqual(await placeMm(page, MIDDLE), to, "undo on another photo");
  assert.deepEqual(await keptMarks(page), marks, "undo moved marks of a photo");
  assert.equal((await keepInk(page, "front-again")).sha256, inkAfter.sha256, "the same line gives other ink");

  // A reload keeps all of them, and which is shown.
  await go(page, 1);
  const [lineBefore, marksBefore] = [await line(page), await keptMarks(page)];
  await page.waitForTimeout(800);
  await page.reload();
  await waitForDots(page);
  await page.locator(".view-tab").first().waitFor({ state: "attached", timeout: PATIENCE_MS });
  await goTo(page, "Photo & scale");
  assert.deepEqual(await names(page), PHOTOS.map(({ name }) => name), "after a reload");
  assert.equal(await tabs(page).nth(1).getAttribute("aria-pressed"), "true", "another photo is shown after a reload");
  assert.deepEqual([await line(page), await keptMarks(page)], [lineBefore, marksBefore], "after a reload");
  await go(page, 2);
  assert.deepEqual(await warnings(page), []);

  // Removing asks twice; the line stays.
  const remove = page.locator(".views [data-do=remove]");
  await remove.click();
  assert.match(await remove.innerText(), /again/);
  assert.equal(await tabs(page).count(), 3);
  await remove.click();
  await page.waitForFunction(() => document.querySelectorAll(".view-tab").length === 2, undefined, { timeout: PATIENCE_MS });
  await waitForDots(page);
  assert.deepEqual(await line(page), lineBefore, "the photo before the removed one is shown, with its line");

  // Start again takes everything along.
  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: /Erase|Start again/ }).click();
  await page.waitForFunction(() => sessionStorage.length === 0, undefined, { timeout: PATIENCE_MS });
  const records = await page.evaluate(async () => {
    const database = await new Promise((resolve) => {
      indexedDB.open("hairline").onsuccess = (event) => resolve(event.target.result);
    });
    return new Promise((resolve) => {
      database.transaction("photos").objectStore("photos").count().onsuccess = (event) => resolve(event.target.result);
    });
  });
  assert.equal(records, 0, "records of photos after Start again");
  await app.close();
});

test("a project file holds all photos of the head, each with its marks", async (t) => {
  const here = await openApp({ t });
  await openPhoto(here.page, FRONT);
  await goTo(here.page, "Photo & scale");
  await mark(here.page, PHOTOS[0]);
  await add(here.page, TOP, 2);
  await mark(here.page, PHOTOS[2]);
  const [lineHere, marksHere] = [await line(here.page), await keptMarks(here.page)];
  const project = await download(here.page, () => here.page.keyboard.press("Control+s"));
  await here.close();

  const there = await openApp({ t });
  const { page } = there;
  const path = file("two-photos.hairline", project.bytes);
  await openPhoto(page, path);
  // Kept as one's own work: it is there after a reload too.
  for (const when of ["opened", "after a reload"]) {
    await goTo(page, "Photo & scale");
    await tabs(page).nth(1).waitFor({ timeout: PATIENCE_MS });
    assert.deepEqual(await names(page), ["Front", "Top"], when);
    assert.equal(await tabs(page).nth(1).getAttribute("aria-pressed"), "true", `${when}: another photo is shown`);
    assert.deepEqual([await line(page), await keptMarks(page)], [lineHere, marksHere], when);
    await page.waitForTimeout(1000);
    await page.reload();
    await waitForDots(page);
  }
  await go(page, 0);
  assert.deepEqual(await warnings(page), []);
  await there.close();
});

test("photos that contradict each other are told so in mm, with what to do", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const [front, , top] = PHOTOS;
  await openPhoto(page, FRONT);
  await goTo(page, "Photo & scale");
  // Measured, so it is what the other is compared with.
  await page.locator("#pupils-mm").fill("62");
  await page.locator("#pupils-mm").press("Enter");
  await mark(page, front);
  await add(page, TOP, 2);
  await mark(page, top);
  assert.deepEqual(await warnings(page), []);

  // A length that is none of this head's: the size differs, and can be taken over. The oval is kept in mm, so it is laid anew.
  await setLength(page, "#pupils-mm", 172);
  await mark(page, top);
  const [size] = await warnings(page);
  const said = size?.match(/^Top: the head is (\d+) mm wide on this photo and (\d+) mm on Front\./);
  assert.ok(said && Number(said[1]) - Number(said[2]) > 5, `told: ${size}`);
  await app.screenshot("photos-disagree");
  await page.getByRole("button", { name: "Use the size of the other photo" }).click();
  await page.waitForFunction(() => !document.querySelector(".views-told li"), undefined, { timeout: PATIENCE_MS });
  const length = Number(await page.locator("#pupils-mm").inputValue());
  assert.ok(Math.abs(length - 143.3) < 8, `${length} mm between ear canals that are 143.3 mm apart`);

  // One mark beside the ear, everything else where it belongs.
  const wrong = { ...top, marks: { ...top.marks, "Left ear canal": [760, 870.2] } };
  await mark(page, wrong);
  const told = (await warnings(page)).join("\n");
  const off = told.match(/^Top: a mark is (\d+) mm/m);
  assert.ok(off && Number(off[1]) > 5, `told: ${told}`);
  // From the other photo it is told too, with the way there.
  await go(page, 0);
  assert.match((await warnings(page)).join("\n"), /^Top: /m);
  await page.getByRole("button", { name: "Show this photo" }).first().click();
  await shown(page, 1);
  await mark(page, top);
  assert.deepEqual(await warnings(page), [], "put right");
  await app.close();
});

test("every photo's picture at once, named by what it shows", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  await goTo(page, "Photo & scale");
  await mark(page, PHOTOS[0]);
  await add(page, TOP, 2);
  await mark(page, PHOTOS[2]);
  await go(page, 0);
  const files = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  await download(page, () => page.getByRole("button", { name: "Download every photo" }).click());
  await page.waitForFunction(() => document.querySelector(".view-tab[aria-pressed=true]")?.dataset.index === "0");
  for (let tries = 0; files.length < 2 && tries < 600; tries += 1) await page.waitForTimeout(100);
  assert.equal(files.length, 2, `${files}`);
  assert.match(files[0], /^1-front-.*\.png$/);
  assert.match(files[1], /^2-top-.*\.png$/);
  await shown(page, 0);
  await app.close();
});

// ---- what a person does -----------------------------------------------------------------------------------------

const tabs = (page) => page.locator(".view-tab");

/** Names of the photos as they are listed. */
async function names(page) {
  return tabs(page).locator("span").allInnerTexts();
}

/** Adds a photo and waits until it is the one of `count` that is shown. */
async function add(page, photo, count) {
  const button = page.locator(".views label:has(.file-input)");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(photo);
  await shown(page, count - 1);
}

/** Shows another photo. */
async function go(page, index) {
  await goTo(page, "Photo & scale");
  await tabs(page).nth(index).click();
  await shown(page, index);
}

async function shown(page, index) {
  await page.waitForFunction(
    (index) => document.querySelectorAll(".view-tab")[index]?.getAttribute("aria-pressed") === "true",
    index,
    { timeout: PATIENCE_MS },
  );
  await waitForDots(page);
  await told(page);
}

/** Says what the photo shows and puts marks, glabella and oval where they belong. Ends in Photo & scale. */
async function mark(page, { view, marks, glabella, oval }) {
  if (view) await chooseView(page, view);
  // The scale hangs on the marks, and the places of all else on the scale.
  for (const [name, at] of Object.entries(marks)) await putAt(page, name, at);
  await putAt(page, GLABELLA, glabella);
  for (const [index, name] of OUTLINE.entries()) await putAt(page, name, oval[index]);
  await told(page);
}

/** Drags a handle to a place of the photo in px. */
async function putAt(page, name, [x, y]) {
  const at = await page.evaluate(
    ([x, y]) => {
      const photo = document.querySelector("img.photo");
      const box = photo.getBoundingClientRect();
      return { x: box.x + (x / photo.naturalWidth) * box.width, y: box.y + (y / photo.naturalHeight) * box.height };
    },
    [x, y],
  );
  const from = await placePx(page, name);
  if (Math.hypot(at.x - from.x, at.y - from.y) > 0.5) await dragByPx(page, name, at.x - from.x, at.y - from.y);
}

async function setLength(page, selector, millimetres) {
  await page.locator(selector).fill(String(millimetres));
  await page.locator(selector).press("Enter");
  await told(page);
}

/** The room is told a moment after the hand rests. */
async function told(page) {
  await settled(page);
  await page.waitForTimeout(500);
}

async function warnings(page) {
  await goTo(page, "Photo & scale");
  await told(page);
  return page.locator(".views-told li").evaluateAll((all) => all.map((one) => one.firstChild.textContent));
}

/** Names and places of the hairline's points that this photo shows. Ends in Hairline. */
async function line(page) {
  await goTo(page, "Hairline");
  return (await handleNames(page)).filter((name) => name.startsWith("Hairline point"));
}

/** Bytes of a photo's marks as postcard writes them, measured by the marks: the view, three places, the length (with its kind),
 * the camera's distance, the oval (a place, three numbers), whether it follows, the photo's size. */
const MARKS_BYTES = 1 + 3 * 16 + 9 + 8 + (16 + 3 * 8) + 1 + 16;

/** The marks of every photo, as they are kept in front of the work's own bytes (src/editor/saved.rs). */
async function keptMarks(page) {
  // Kept a moment after the hand rests.
  await page.waitForTimeout(600);
  const kept = Buffer.from(await page.evaluate(() => sessionStorage.getItem("hairline.design")), "base64");
  assert.equal(String.fromCharCode(kept[0]), "v", "several photos are kept");
  return kept.subarray(2, 2 + MARKS_BYTES * kept[1]).toString("hex");
}
