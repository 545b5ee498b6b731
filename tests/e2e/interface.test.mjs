// The page around the stage: accessible, within its width, still while it loads; and every way to shape and compare.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import {
  choosePhoto,
  dots,
  dragByPx,
  goTo,
  handle,
  handleNames,
  keepInk,
  lines,
  openDemo,
  placeMm,
  setSlider,
  settled,
  waitForDots,
} from "./driver.mjs";
import { FRONT } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Controls of Photo & scale, and rules that axe must have looked at them by. */
const SCALE_CONTROLS = [
  ["#head-view", "select-name"],
  ["#head-view", "color-contrast"],
  ["#camera-cm", "label"],
  ["#camera-cm", "color-contrast"],
  ["#pupils-mm", "label"],
];
const MIDDLE = /^Hairline point \d+, mid-frontal/;

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[390, 844], [1440, 900]]) {
    test(`${colorScheme}, ${width} px: accessible, within its width, and still while it loads`, async (t) => {
      const app = await openApp({ t, colorScheme, viewport: { width, height }, prepare: watchShifts });
      const { page } = app;
      for (const screen of ["start", "editor", "scale"]) {
        if (screen === "editor") await openDemo(page);
        else if (screen === "scale") await goTo(page, "Photo & scale");
        else assert.ok((await page.evaluate(() => globalThis.shifted)) < 0.01, `shifts: ${await page.evaluate(() => globalThis.shifted)}`);
        await app.screenshot(`interface-${screen}-${colorScheme}-${width}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${screen}: ${overflow} px wider than the window`);
        assert.deepEqual(await wideElements(page), [], `${screen}: elements reach over the window's edge`);
        const looked = screen === "scale" ? SCALE_CONTROLS : [];
        assert.deepEqual(await violations(app, looked), [], `${screen}: axe`);
      }
      await app.close();
    });
  }
}

test("a dialog is accessible", async (t) => {
  const app = await openApp({ t });
  await openDemo(app.page);
  await app.page.getByRole("button", { name: "Start again" }).click();
  await app.page.getByRole("alertdialog", { name: "Start again?" }).waitFor({ state: "visible" });
  assert.deepEqual(await violations(app), []);
  await app.close();
});

test("the dialog for a passcode is accessible", async (t) => {
  const app = await openApp({ t });
  await choosePhoto(app.page, fileURLToPath(new URL("../fixtures/share/v1-passcode.hairline", import.meta.url)));
  await app.page.getByRole("dialog", { name: "Locked with a passcode" }).waitFor();
  await app.page.getByLabel("Passcode", { exact: true }).fill("wrong");
  await app.page.keyboard.press("Enter");
  await app.page.getByText(/passcode is not the right one/).waitFor();
  assert.deepEqual(await violations(app), []);
  await app.close();
});

for (const way of ["paste", "drop"]) {
  test(`a picture comes in by ${way}`, async (t) => {
    const app = await openApp({ t });
    const { page } = app;
    await page.evaluate(
      ([way, base64]) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], "head.jpg", { type: "image/jpeg" }));
        const options = { bubbles: true, cancelable: true };
        if (way === "paste") {
          document.body.dispatchEvent(new ClipboardEvent("paste", { ...options, clipboardData: transfer }));
          return;
        }
        const over = new DragEvent("dragover", { ...options, dataTransfer: transfer });
        document.body.dispatchEvent(over);
        if (!over.defaultPrevented) throw new Error("the page does not take files");
        document.body.dispatchEvent(new DragEvent("drop", { ...options, dataTransfer: transfer }));
      },
      [way, readFileSync(FRONT).toString("base64")],
    );
    await waitForDots(page);
    const size = await page.locator("img.photo").evaluate((photo) => [photo.naturalWidth, photo.naturalHeight]);
    assert.deepEqual(size, [1200, 1500]);
    assert.equal(await page.locator(".drop").count(), 0, "the drop target stays");
    await app.close();
  });
}

test("every shape gives another line, and one step back leads to the one before", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const shapes = page.getByRole("group", { name: "Start from a shape" }).getByRole("button");
  const seen = new Map();
  for (const shape of await shapes.all()) {
    await shape.click();
    const name = (await shape.innerText()).trim();
    assert.equal(await shape.getAttribute("aria-pressed"), "true", `${name} is not marked as chosen`);
    seen.set(name, { line: (await lines(page)).hairline, ink: (await keepInk(page, "ink")).sha256 });
  }
  assert.equal(seen.size, 6, `shapes: ${[...seen.keys()]}`);
  assert.equal(new Set([...seen.values()].map(({ line }) => line)).size, 6, "two shapes have one line");
  assert.equal(new Set([...seen.values()].map(({ ink }) => ink)).size, 6, "two shapes have the same dots");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal((await lines(page)).hairline, [...seen.values()].at(-2).line);
  await dragByPx(page, MIDDLE, 0, -20);
  assert.equal(await shapes.evaluateAll((all) => all.filter((one) => one.ariaPressed === "true").length), 0, "a dragged line still counts as a shape");
  await app.close();
});

test("with symmetry the twin follows, without it stays", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const [point, twin] = [/^Hairline point 4,/, /^Hairline point 6,/];
  const mirror = page.getByRole("switch", { name: "Mirror symmetry" });
  assert.equal(await mirror.isChecked(), true);
  const before = [await placeMm(page, point), await placeMm(page, twin)];
  await dragByPx(page, point, -12, -25);
  const after = [await placeMm(page, point), await placeMm(page, twin)];
  assert.ok(after[0].y - before[0].y > 5, `dragged from ${before[0].y} to ${after[0].y} mm`);
  assert.ok(Math.abs(after[1].y - before[1].y - (after[0].y - before[0].y)) <= 1, "the twin does not follow up");
  assert.ok(Math.abs(after[1].x - before[1].x + (after[0].x - before[0].x)) <= 1, "the twin does not follow aside");

  await mirror.click();
  const names = await handleNames(page);
  await dragByPx(page, point, 10, 20);
  const changed = (await handleNames(page)).filter((name, index) => name !== names[index]);
  assert.deepEqual(changed.map((name) => name.match(/^[^,]+/)[0]), ["Hairline point 4"]);
  await app.close();
});

test("a double click on the line adds a point there", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await page.getByRole("switch", { name: "Mirror symmetry" }).click();
  const count = async () => (await handleNames(page)).filter((name) => name.startsWith("Hairline point")).length;
  const points = await count();
  const ink = await keepInk(page, "before");
  // Half way along the second span, and far from any line.
  const [onLine, bare] = await page.evaluate(() => {
    const line = document.querySelector(".handles path.line:not(.line-outline, .line-head)");
    const stage = document.querySelector("#stage").getBoundingClientRect();
    const handles = [...document.querySelectorAll(".handle")].map((one) => {
      const box = one.querySelector(".handle-dot").getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    let best = { clear: 0 };
    for (let at = 0; at < line.getTotalLength(); at += 2) {
      const { x, y } = line.getPointAtLength(at);
      const place = { x: stage.x + x, y: stage.y + y };
      const clear = Math.min(...handles.map((one) => Math.hypot(one.x - place.x, one.y - place.y)));
      if (clear > best.clear) best = { ...place, clear };
    }
    return [best, { x: stage.x + 40, y: stage.y + stage.height * 0.75 }];
  });
  await page.mouse.dblclick(bare.x, bare.y);
  assert.equal(await count(), points, "a double click far from the line adds a point");
  await page.mouse.dblclick(onLine.x, onLine.y);
  assert.equal(await count(), points + 1, "a double click on the line adds no point");
  const place = await page.evaluate(({ x, y }) => {
    const boxes = [...document.querySelectorAll(".handle .handle-dot")].map((one) => one.getBoundingClientRect());
    return Math.min(...boxes.map((box) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)));
  }, onLine);
  assert.ok(place < 4, `the new point is ${place} px from the click`);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await count(), points);
  assert.deepEqual(await keepInk(page, "after"), ink);
  await app.close();
});

test("before and after: the slider clips the ink, holding hides it", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const stage = await page.locator("#stage").boundingBox();
  const area = { x: stage.x + 8, y: stage.y + 60, width: stage.width - 16, height: stage.height * 0.5 };
  const halves = async () => {
    const look = (x, width) => page.screenshot({ clip: { ...area, x, width } });
    const middle = stage.x + stage.width / 2;
    // Without the divider itself.
    return [await look(area.x, middle - 30 - area.x), await look(middle + 30, area.x + area.width - middle - 30)];
  };
  const hold = page.getByRole("button", { name: "Hold to see before" });
  await goTo(page, "Dots");
  const after = await halves();
  await setSlider(page, "Before and after", 50);
  const split = await halves();
  assert.ok(!split[0].equals(after[0]), "the left half still shows the dots");
  assert.equal(await page.locator("#ink").evaluate((ink) => getComputedStyle(ink).clipPath), "inset(0px 0px 0px 50%)");
  await setSlider(page, "Before and after", 0);
  assert.ok((await halves()).every((half, index) => half.equals(after[index])), "back at 0 the picture is another one");

  const box = await hold.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await settled(page);
  const held = await halves();
  assert.ok(!held[0].equals(after[0]) && !held[1].equals(after[1]), "holding does not show the photo as it was");
  assert.equal(await page.locator("#ink").isVisible(), false);
  assert.equal(await handle(page, MIDDLE).isVisible(), false, "handles cover the photo as it was");
  await page.mouse.up();
  await page.mouse.move(stage.x + 20, stage.y + stage.height - 20);
  await settled(page);
  assert.equal(await page.locator("#ink").isVisible(), true, "the dots do not come back");
  await app.close();
});

test("density 0 has no dots, and the density of before has the pixels of before", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const slider = page.getByRole("slider", { name: "Density", exact: true });
  const [density, before] = [await slider.inputValue(), await keepInk(page, "before")];
  await setSlider(page, "Density", 0);
  assert.equal(await dots(page), 0);
  assert.equal((await keepInk(page, "none")).inked, 0, "there is ink without dots");
  await setSlider(page, "Density", 60);
  const sparse = await dots(page);
  await setSlider(page, "Density", density);
  assert.ok(sparse > 0 && sparse < (await dots(page)), `${sparse} dots at 60, ${await dots(page)} at ${density} per cm²`);
  assert.deepEqual(await keepInk(page, "after"), before);
  for (const name of ["Dot size", "Softness of the front edge"]) {
    const value = Number(await page.getByRole("slider", { name, exact: true }).inputValue());
    await setSlider(page, name, value * 0.6);
    assert.notEqual((await keepInk(page, "other")).sha256, before.sha256, `${name} changes nothing`);
    await setSlider(page, name, value);
    assert.deepEqual(await keepInk(page, "again"), before, `${name} does not come back`);
  }
  await app.close();
});

test("zoom by buttons, keys and wheel keeps the dots on the skin", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  const fitted = await keepInk(page, "fitted");
  const percent = async () => Number((await page.locator(".zoom-value").innerText()).replace(/\D/g, ""));
  const first = await percent();
  await page.getByRole("button", { name: "Zoom in" }).click();
  assert.ok((await percent()) > first, "the button does not zoom");
  await page.keyboard.press("1");
  assert.equal(await percent(), 100);
  await page.keyboard.press("2");
  assert.deepEqual(await keepInk(page, "again"), fitted, "fitting the head again gives other pixels");
  const stage = await page.locator("#stage").boundingBox();
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 3);
  await page.mouse.wheel(0, -300);
  await settled(page);
  assert.ok((await percent()) > first, "the wheel does not zoom");
  await app.close();
});

/** Serious and critical violations that axe finds, in short. `looked`: elements, each with a rule that it must pass. */
async function violations(app, looked = []) {
  // Not by an element: the page's policy allows no foreign script.
  const session = await app.context.newCDPSession(app.page);
  await session.send("Runtime.evaluate", { expression: AXE });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: "axe.run(document, { resultTypes: ['violations', 'passes'] })",
    awaitPromise: true,
    returnByValue: true,
  });
  assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
  assert.ok(result.value.passes.length > 10, "axe looked at nothing");
  for (const [element, rule] of looked) {
    const passed = result.value.passes.find(({ id }) => id === rule)?.nodes.map(({ target }) => target.join(" ")) ?? [];
    assert.ok(passed.includes(element), `axe did not look at ${element} by ${rule}, only at ${passed}`);
  }
  return result.value.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120))}`);
}

/** Elements that can be seen and reach over the window's left or right edge, where nothing clips or scrolls them. */
function wideElements(page) {
  return page.evaluate(() => {
    const clipped = (element) => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
        const { overflowX } = getComputedStyle(parent);
        if (overflowX !== "visible" && !parent.matches(".app")) return true;
      }
      return false;
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (left < -0.5 || right > innerWidth + 0.5) && !clipped(element);
      })
      .map((element) => `${element.tagName} ${element.getAttribute("class")}`);
  });
}

/** Sums up layout shifts from the beginning. */
async function watchShifts(page) {
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) globalThis.shifted += shift.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}
