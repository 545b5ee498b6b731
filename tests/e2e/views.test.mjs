// What the photo shows: each view of a head has its marks, its lines and its dots, undo brings the one before back, and
// the flat photo is a plane as it always was.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  FLAT_VIEW,
  FRONT_VIEW,
  chooseView,
  cssPxPerMm,
  dots,
  goTo,
  handleNames,
  keepInk,
  lines,
  openDemo,
  placeMm,
  placePx,
  settled,
  viewList,
} from "./driver.mjs";
import { openApp } from "./harness.mjs";

const PUPILS = ["Right pupil", "Left pupil"];
const EARS = ["Right ear canal", "Left ear canal"];
/** Each view in the order of the list: its words, its marks from left to right on the photo, and its length. */
const VIEWS = [
  [FRONT_VIEW, PUPILS, "Pupils"],
  ["Left side, half turned (45°)", PUPILS, "Pupils"],
  ["Right side, half turned (45°)", PUPILS, "Pupils"],
  ["Left profile", ["Left pupil", "Left ear canal"], "Pupil to ear canal"],
  ["Right profile", ["Right ear canal", "Right pupil"], "Pupil to ear canal"],
  ["The top of the head", EARS, "Ear to ear"],
  ["The crown, from behind", [EARS[1], EARS[0]], "Ear to ear"],
  [FLAT_VIEW, PUPILS, "Pupils"],
];
const MARK = /pupil$|ear canal$/;

test("every view of the head has its marks and its dots, and undo brings the one before back", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await goTo(page, "Photo & scale");
  const offered = await viewList(page).locator("option").allInnerTexts();
  assert.deepEqual(offered, VIEWS.map(([view]) => view));
  assert.equal(await chosen(page), FRONT_VIEW);

  const seen = new Map();
  let before = await state(page);
  // The front last: the others differ from it.
  for (const [view, marks, length] of [...VIEWS.slice(1), VIEWS[0]]) {
    await chooseView(page, view);
    const now = await state(page);
    assert.equal(now.view, view);
    const places = await Promise.all(marks.map((mark) => placePx(page, mark)));
    assert.deepEqual(now.names.filter((name) => MARK.test(name)), marks, `${view}: marks`);
    assert.ok(places[0].x < places[1].x, `${view}: the marks stand at ${JSON.stringify(places)}`);
    assert.ok(now.names.includes("Head outline, top"), `${view}: handles ${now.names}`);
    const card = page.getByRole("radio", { name: length, exact: true });
    assert.equal(await card.isChecked(), true, `${view}: the scale is not set by ${length}`);
    assert.ok(now.dots > 500 && now.ink.inked > 1000, `${view}: ${now.dots} dots, ${now.ink.inked} inked pixels`);
    seen.set(view, now.ink.sha256);

    await page.keyboard.press("Control+z");
    assert.deepEqual(await state(page), before, `${view}: undo does not bring the view before back`);
    await page.keyboard.press("Control+Shift+z");
    assert.deepEqual(await state(page), now, `${view}: redo does not bring it again`);
    before = now;
  }
  assert.equal(new Set(seen.values()).size, VIEWS.length, "two views have the same dots");
  await app.close();
});

test("of the hairline only what the camera sees can be dragged", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const points = async (view) => {
    await chooseView(page, view);
    await goTo(page, "Hairline");
    const names = (await handleNames(page)).filter((name) => name.startsWith("Hairline point"));
    const hairline = await page.locator(".handles path.line:not(.line-outline, .line-head)").getAttribute("d");
    assert.equal(hairline === "", names.length === 0, `${view}: ${names.length} points, and the line is "${hairline}"`);
    return names;
  };
  const sides = (names) => names.map((name) => name.match(/ mm (left|right)|midline/)?.[1] ?? "middle");
  assert.equal((await points("The top of the head")).length, 9, "from above not all of the hairline is seen");
  const left = sides(await points("Left profile"));
  assert.ok(left.length >= 3 && left.every((side) => side !== "right"), `left profile: ${left}`);
  const right = sides(await points("Right profile"));
  assert.ok(right.length >= 3 && right.every((side) => side !== "left"), `right profile: ${right}`);
  assert.deepEqual(await points("The crown, from behind"), [], "the hairline is seen from behind");
  assert.ok((await dots(page)) > 500, "there are no dots on the crown");
  await app.close();
});

test("the flat photo is a plane: lines are whole, and heights are those of the photo", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const head = await offPlane(page);
  assert.ok(head.farthest > 10, `on the head the points lie within ${head.farthest} mm of a plane`);
  await chooseView(page, FLAT_VIEW);
  assert.equal(await page.getByLabel("Camera distance").count(), 0, "a flat photo asks for the camera's distance");
  const plane = await offPlane(page);
  // Names round to a millimetre.
  assert.ok(plane.farthest <= 1, `on the plane a point is ${plane.farthest} mm beside its place: ${plane.name}`);
  assert.equal(plane.points, 9);
  const { hairline, rim } = await lines(page);
  for (const line of [hairline, rim]) assert.match(line, /^M[^M]+Q[^M]+$/, "the line has gaps");
  await app.close();
});

test("the camera's distance changes the picture, and undo brings the one before back", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await goTo(page, "Photo & scale");
  const field = page.getByLabel("Camera distance");
  const [before, distance] = [await state(page), await field.inputValue()];
  const top = await silhouetteTop(page);
  await field.fill("45");
  await field.press("Enter");
  await settled(page);
  const near = await state(page);
  assert.notEqual(near.ink.sha256, before.ink.sha256, "from 45 cm the dots are those from 86 cm");
  assert.deepEqual(near.names.filter((name) => MARK.test(name)), PUPILS);
  assert.ok(Math.abs((await silhouetteTop(page)) - top) < 60, `the fitted head went from ${top} to ${await silhouetteTop(page)} px`);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await state(page), before);
  assert.equal(await field.inputValue(), distance);
  await app.close();
});

/** What the list says that the photo shows. */
function chosen(page) {
  return viewList(page).evaluate((list) => list.selectedOptions[0].label);
}

/** All that a view is to the eye. In Photo & scale. */
async function state(page) {
  const ink = await keepInk(page, "state");
  return { view: await chosen(page), names: await handleNames(page), dots: await dots(page), ink };
}

/** The upper end of the fitted head's silhouette in CSS px of the stage. */
function silhouetteTop(page) {
  return page.locator(".handles path.line.line-head").evaluate((head) => head.getBBox().y);
}

/** How far the hairline's points lie at most, in mm, from where a plane through the pupils would have them. */
async function offPlane(page) {
  const scale = await cssPxPerMm(page);
  await goTo(page, "Photo & scale");
  const [right, left, glabella] = await Promise.all(
    [...PUPILS, /^Glabella/].map((name) => placePx(page, name)),
  );
  const length = Math.hypot(left.x - right.x, left.y - right.y);
  const across = { x: (left.x - right.x) / length, y: (left.y - right.y) / length };
  await goTo(page, "Hairline");
  const names = (await handleNames(page)).filter((name) => name.startsWith("Hairline point"));
  const found = { points: names.length, farthest: 0, name: "" };
  for (const name of names) {
    const [place, at] = [await placeMm(page, name), await placePx(page, name)];
    const [dx, dy] = [at.x - glabella.x, at.y - glabella.y];
    const plane = { x: (dx * across.x + dy * across.y) / scale, y: (dx * across.y - dy * across.x) / scale };
    const off = Math.max(Math.abs(plane.x - place.x), Math.abs(plane.y - place.y));
    if (off > found.farthest) Object.assign(found, { farthest: off, name });
  }
  return found;
}
