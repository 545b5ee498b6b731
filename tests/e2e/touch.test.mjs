// Fingers on a phone: dragging with the loupe, pinching, the folding sheet; and cancelling a drag by Escape.
import assert from "node:assert/strict";
import { test } from "node:test";

import { dots, dragByPx, goTo, handleNames, keepInk, openDemo, placeMm, placePx, saved, settled, viewport } from "./driver.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** The demo on a phone, and `touch(type, ...points)` with points in CSS px of the window. */
async function phone(t) {
  const app = await openApp({ t, ...PHONE });
  await openDemo(app.page);
  const session = await app.context.newCDPSession(app.page);
  const touch = (type, ...points) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  return { app, page: app.page, touch };
}

test("a finger drags a hairline point, under a loupe that goes with the finger", async (t) => {
  const { app, page, touch } = await phone(t);
  const loupe = page.locator(".loupe");
  // With symmetry the middle point keeps to the midline, which is tilted on the demo head.
  await page.getByRole("switch", { name: "Mirror symmetry" }).tap();
  const before = await keepInk(page, "before");
  const from = await placePx(page, MIDDLE);
  assert.equal(await loupe.isVisible(), false, "the loupe is there without a finger");
  // Beside the point: a finger's reach is 24 px, and the point must not jump under it.
  const finger = { x: from.x + 12, y: from.y + 8 };
  await touch("touchStart", finger);
  for (let step = 1; step <= 8; step += 1) await touch("touchMove", { x: finger.x, y: finger.y - 5 * step });
  await settled(page);
  assert.equal(await loupe.isVisible(), true, "there is no loupe during the drag");
  const shades = await loupe.locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
  assert.ok(shades > 50, `the loupe shows ${shades} colours`);
  const box = await loupe.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 390, `the loupe is from ${box.x} to ${box.x + box.width}`);
  const tip = { x: finger.x, y: finger.y - 40 };
  const covers = tip.x > box.x && tip.x < box.x + box.width && tip.y > box.y && tip.y < box.y + box.height;
  assert.equal(covers, false, `the loupe at ${JSON.stringify(box)} lies under the finger at ${JSON.stringify(tip)}`);
  await app.screenshot("touch-loupe");
  await touch("touchEnd");
  await settled(page);
  assert.equal(await loupe.isVisible(), false, "the loupe stays after the drag");
  const to = await placePx(page, MIDDLE);
  assert.ok(Math.abs(from.y - to.y - 40) < 1 && Math.abs(from.x - to.x) < 1, `from ${JSON.stringify(from)} to ${JSON.stringify(to)}`);
  assert.notEqual((await keepInk(page, "after")).sha256, before.sha256, "the dots did not follow");
  await page.getByRole("button", { name: "Undo" }).tap();
  assert.deepEqual(await keepInk(page, "undone"), before);

  await page.getByRole("switch", { name: "Mirror symmetry" }).tap();
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step += 1) await touch("touchMove", { x: from.x, y: from.y - 5 * step });
  await touch("touchEnd");
  const [middle, height] = [await placeMm(page, MIDDLE), (await placePx(page, MIDDLE)).y];
  assert.equal(middle.x, 0, "with symmetry the middle point left the midline");
  assert.ok(Math.abs(from.y - height - 40) < 4, `with symmetry the middle point went from ${from.y} to ${height} px`);
  await app.close();
});

test("two fingers zoom and pan, and take back what the first had begun", async (t) => {
  const { app, page, touch } = await phone(t);
  const names = await handleNames(page);
  const from = await placePx(page, MIDDLE);
  const before = await viewport(page);
  // The first finger drags a point before the second comes.
  await touch("touchStart", from);
  await touch("touchMove", { x: from.x, y: from.y - 30 });
  await settled(page);
  assert.notDeepEqual(await handleNames(page), names, "the first finger did not drag");
  const first = { x: from.x, y: from.y - 30 };
  const second = { x: from.x + 60, y: from.y + 60 };
  await touch("touchStart", first, second);
  await touch("touchMove", first, { x: second.x + 2, y: second.y + 2 });
  for (let step = 1; step <= 10; step += 1) {
    await touch("touchMove", { x: first.x - 4 * step, y: first.y - 4 * step }, { x: second.x + 4 * step, y: second.y + 4 * step });
  }
  await touch("touchEnd");
  await settled(page);
  const after = await viewport(page);
  assert.ok(after.scale > 1.3 * before.scale, `zoomed from ${before.scale} to ${after.scale}`);
  assert.deepEqual(await handleNames(page), names, "the pinch moved a point");
  assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true", "the pinch is a step");
  assert.ok((await dots(page)) > 0, "no dots after the pinch");

  // One finger on the photo pans.
  const stage = await page.locator("#stage").boundingBox();
  const bare = { x: stage.x + 24, y: stage.y + stage.height * 0.6 };
  await touch("touchStart", bare);
  for (let step = 1; step <= 5; step += 1) await touch("touchMove", { x: bare.x + 6 * step, y: bare.y });
  await touch("touchEnd");
  await settled(page);
  const panned = await viewport(page);
  assert.equal(panned.scale, after.scale);
  assert.notEqual(panned.x, after.x, "a finger beside the handles does not pan");
  assert.deepEqual(await handleNames(page), names, "the pan moved a point");
  await app.close();
});

test("the sheet folds and the stage takes its room", async (t) => {
  const { app, page } = await phone(t);
  const height = async () => (await page.locator("#stage").boundingBox()).height;
  const body = page.locator("#panel-body");
  const open = await height();
  assert.equal(await body.isVisible(), true);
  await page.getByRole("button", { name: "Fold the settings" }).tap();
  await settled(page);
  assert.equal(await body.isVisible(), false);
  assert.ok((await height()) > open + 150, `the stage is ${await height()} px high, ${open} before`);
  const { width, height: inkHeight } = await keepInk(page, "folded");
  const stage = await page.locator("#stage").boundingBox();
  assert.deepEqual([width, inkHeight], [Math.round(stage.width * 2), Math.round(stage.height * 2)], "the ink did not follow the stage");
  assert.ok((await dots(page)) > 100, "no dots on the larger stage");
  await app.screenshot("touch-folded");
  await goTo(page, "Dots");
  assert.equal(await body.isVisible(), true, "a section's button does not open the sheet");
  await app.close();
});

test("Escape during a drag takes it back and leaves no step", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const before = await keepInk(page, "before");
  const [kept, names] = [await saved(page), await handleNames(page)];
  await dragByPx(page, MIDDLE, 0, -40, { release: false });
  assert.notEqual((await keepInk(page, "during")).sha256, before.sha256, "the drag did nothing");
  await page.keyboard.press("Escape");
  assert.deepEqual(await keepInk(page, "cancelled"), before);
  // What the hand still does until the button comes up belongs to the cancelled drag.
  const at = await placePx(page, MIDDLE);
  await page.mouse.move(at.x + 60, at.y + 60, { steps: 4 });
  await page.mouse.up();
  assert.deepEqual(await keepInk(page, "after"), before, "the drag went on after Escape");
  assert.deepEqual(await handleNames(page), names);
  assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true", "it is a step");
  assert.equal(await saved(page), kept, "the cancelled drag was saved");
  await app.close();
});
