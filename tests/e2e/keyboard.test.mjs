// The main job without a pointer: from the empty page to a downloaded picture by keys alone, with the focus always visible.
import assert from "node:assert/strict";
import { test } from "node:test";

import { dots, download, handleNames, keepInk, openDemo, placeMm, saved, settled, waitForDots } from "./driver.mjs";
import { FRONT, pngChunks } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;

/** More presses of Tab than the page has stops. */
const MOST_STOPS = 120;

test("from the empty page to a downloaded picture by keys alone", async (t) => {
  const app = await openApp({ t, prepare: countPointers });
  const { page } = app;

  await tabTo(page, /^Choose a photo$/);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(FRONT);
  await waitForDots(page);

  const name = await tabTo(page, MIDDLE);
  const [from, ink] = [await placeMm(page, name.replace(/, on.*| \d+ mm.*/, "")), await keepInk(page, "first")];
  const middle = name.match(/^Hairline point \d+/)[0];
  await page.keyboard.press("ArrowUp");
  assert.equal((await placeMm(page, middle)).y, from.y + 1, "an arrow key does not move by 1 mm");
  await page.keyboard.press("Shift+ArrowUp");
  assert.equal((await placeMm(page, middle)).y, from.y + 6, "an arrow key with Shift does not move by 5 mm");
  assert.notEqual((await keepInk(page, "moved")).sha256, ink.sha256, "the dots did not follow");
  const moved = await keepInk(page, "moved");

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.deepEqual(await keepInk(page, "undone"), ink, "Ctrl+Z twice does not restore the pixels");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+y");
  assert.deepEqual(await keepInk(page, "redone"), moved, "Ctrl+Shift+Z and Ctrl+Y do not bring the pixels back");

  const points = async () => (await handleNames(page)).filter((one) => one.startsWith("Hairline point")).length;
  const count = await points();
  await page.keyboard.press("Delete");
  await settled(page);
  assert.equal(await points(), count - 1, "Delete does not remove the middle point");
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.equal(await points(), count, "the removed point does not come back");

  await tabTo(page, /^Density/);
  const sparse = await dots(page);
  for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowRight");
  assert.ok((await dots(page)) > sparse * 1.05, `20 steps denser: ${await dots(page)} dots after ${sparse}`);

  await tabTo(page, /^Download picture$/);
  const picture = await download(page, () => page.keyboard.press("Enter"));
  const header = pngChunks(picture.bytes)[0].content;
  assert.deepEqual([header.readUInt32BE(0), header.readUInt32BE(4)], [1200, 1500]);
  assert.equal(await page.evaluate(() => globalThis.pointers), 0, "the test used a pointer");
  await app.close();
});

test("the demo, the brush and starting again by keys alone", async (t) => {
  const app = await openApp({ t, prepare: countPointers });
  const { page } = app;
  await tabTo(page, /^Use the demo photo$/);
  await page.keyboard.press("Enter");
  await waitForDots(page);
  const all = await dots(page);

  // A group of radio buttons is one stop; arrows choose.
  await tabTo(page, /^Move$/);
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getByRole("radio", { name: "Keep out" }).isChecked(), true);
  await tabTo(page, /^Area$/, { back: true });
  await page.keyboard.press("Enter");
  await tabTo(page, /^Brush,/, { back: true });
  const from = await placeMm(page, /^Brush/);
  await page.keyboard.press("Shift+ArrowRight");
  const to = await placeMm(page, /^Brush/);
  assert.equal(Math.abs(to.x - from.x), 5, `the brush went from ${from.x} to ${to.x} mm`);
  await page.keyboard.press("Enter");
  const dabbed = await dots(page);
  assert.ok(dabbed < all, `a dab of Keep out left ${dabbed} of ${all} dots`);
  await page.keyboard.press("Control+z");
  assert.equal(await dots(page), all, "the dab cannot be undone");

  await tabTo(page, /^Start again$/);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Start again?" });
  await dialog.waitFor({ state: "visible" });
  assert.equal(await focusName(page), "Keep my work", "the focus is not on the harmless answer");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await focusName(page), "Start again", "the focus did not come back");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Erase and start again$/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use the demo photo" }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.pointers), 0, "the test used a pointer");
  await app.close();
});

test("the focus is visible at every stop of the editor", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const stops = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press("Tab");
    const again = await page.evaluate(() => {
      const [seen, element] = [(globalThis.seenStops ??= new Set()), document.activeElement];
      const again = element !== document.body && seen.has(element);
      seen.add(element);
      return again;
    });
    if (again) break;
    const name = await focusName(page);
    // The page itself, between the last stop and the first.
    if (name !== "") stops.push({ name, visible: await isFocusVisible(page) });
  }
  const names = stops.map(({ name }) => name);
  for (const name of ["Undo", "Download picture", "Photo and design", "Before and after", "Dots"]) {
    assert.ok(names.includes(name), `no stop ${name} among ${names}`);
  }
  const invisible = stops.filter(({ visible }) => !visible).map(({ name }) => name);
  assert.deepEqual(invisible, [], `${invisible.length} of ${stops.length} stops do not show the focus`);
  await app.close();
});

test("Escape takes a run of nudges back", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const before = await keepInk(page, "before");
  const kept = await saved(page);
  await tabTo(page, MIDDLE);
  // Held down: not settled before the key comes up.
  await page.keyboard.down("ArrowUp");
  await settled(page);
  assert.notEqual((await keepInk(page, "during")).sha256, before.sha256, "the nudge did nothing");
  await page.keyboard.press("Escape");
  await page.keyboard.up("ArrowUp");
  assert.deepEqual(await keepInk(page, "after"), before);
  assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true");
  assert.equal(await saved(page), kept, "the cancelled nudge was saved");
  await app.close();
});

/** Presses Tab until the focused element's name matches, and gives the name; every stop on the way shows its focus. */
async function tabTo(page, pattern, { back = false } = {}) {
  const seen = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const name = await focusName(page);
    seen.push(name);
    if (pattern.test(name)) return name;
  }
  throw new Error(`no stop ${pattern} among ${JSON.stringify(seen)}`);
}

/** The focused element's name as assistive technology gets it, roughly; "" for the page itself. */
function focusName(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const words = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "";
    return words.trim().replace(/\s+/g, " ");
  });
}

/** Whether the focused element looks other than without focus: by its styles, else by its pixels. */
async function isFocusVisible(page) {
  const byStyle = await page.evaluate(() => {
    const outlined = (element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    };
    const element = document.activeElement;
    const ring = element.querySelector?.(".handle-ring");
    if (ring && element.matches(".handle")) return getComputedStyle(ring).stroke !== "rgba(0, 0, 0, 0)";
    return outlined(element) || [...(element.labels ?? [])].some(outlined);
  });
  if (byStyle) return true;
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = (document.activeElement.labels?.[0] ?? document.activeElement).getBoundingClientRect();
    return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  });
  const own = await page.evaluate(() => {
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  });
  const look = async () => Buffer.concat([await page.screenshot({ clip }), await page.screenshot({ clip: own })]);
  const focused = await look();
  await page.evaluate(() => {
    globalThis.wasFocused = document.activeElement;
    document.activeElement.blur();
  });
  const blurred = await look();
  await page.evaluate(() => globalThis.wasFocused.focus({ focusVisible: true, preventScroll: true }));
  return !focused.equals(blurred);
}

async function countPointers(page) {
  await page.addInitScript(() => {
    globalThis.pointers = 0;
    for (const type of ["pointerdown", "pointermove", "mousedown", "touchstart"]) {
      addEventListener(type, () => (globalThis.pointers += 1), true);
    }
  });
}
