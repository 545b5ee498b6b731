// Plans A, B and C: switching on stable pixels, comparing as pictures and in words, kept over a reload, and in a link.
import assert from "node:assert/strict";
import { test } from "node:test";

import { choosePhoto, differingPixels, download, dragByPx, keepInk, lines, openDemo, settled, setSlider, waitForDots } from "./driver.mjs";
import { FRONT } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;

const tab = (page, name) => page.getByRole("group", { name: "Plans" }).getByRole("button", { name, exact: true });

async function addPlan(page) {
  await page.getByRole("button", { name: "Add a plan to compare" }).click();
  await page.getByText(/is a copy of plan/).waitFor();
}

async function goTo(page, name) {
  await tab(page, name).click();
  await page.locator(`button[aria-label="${name}"][aria-pressed=true]`).waitFor();
  await settled(page);
}

test("plans switch on stable pixels, and only what parts them changes", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await addPlan(page);
  const first = await keepInk(page, "first");
  const line = (await lines(page)).hairline;
  await dragByPx(page, MIDDLE, 0, -40);
  const second = await keepInk(page, "second");
  assert.notEqual(second.sha256, first.sha256);
  const parted = await differingPixels(page, "first", "second");
  assert.ok(parted.count > 100, `${parted.count} pixels differ`);
  // The line was moved in the middle: the crown and the temples keep every pixel.
  const { width, height } = parted;
  assert.ok(parted.right - parted.left < 0.5 * width, `from ${parted.left} to ${parted.right} of ${width}`);
  assert.ok(parted.bottom - parted.top < 0.4 * height, `from ${parted.top} to ${parted.bottom} of ${height}`);
  for (const [name, expected] of [["Plan A", first], ["Plan B", second], ["Plan A", first]]) {
    await goTo(page, name);
    assert.equal((await keepInk(page, "now")).sha256, expected.sha256, `${name} is not what it was`);
  }
  assert.equal((await lines(page)).hairline, line);
  // Each has its own history.
  assert.equal(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), "true");
  await goTo(page, "Plan B");
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  assert.equal((await keepInk(page, "now")).sha256, first.sha256);
  await app.close();
});

test("what parts them is told in words and read by a screen reader", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await addPlan(page);
  await dragByPx(page, MIDDLE, 0, -40);
  await page.getByRole("button", { name: "Name or remove this plan" }).click();
  await page.getByLabel("Name of this plan").fill("Higher");
  await page.keyboard.press("Enter");
  await tab(page, "Plan B: Higher").waitFor();
  const told = page.getByText(/^Compared with Plan A, Plan B: Higher is \d+ mm higher/);
  await told.waitFor();
  const [, mm] = /is (\d+) mm higher/.exec(await told.innerText());
  assert.ok(mm >= 5 && mm <= 20, `${mm} mm`);
  const tree = await page.getByRole("group", { name: "Plans" }).ariaSnapshot();
  for (const expected of ['button "Plan A"', 'button "Plan B: Higher" [pressed]', `Compared with Plan A, Plan B: Higher is ${mm} mm higher`]) {
    assert.ok(tree.includes(expected), `${expected} is not in:\n${tree}`);
  }

  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Compare plans" });
  await dialog.waitFor();
  for (const name of ["Plan A, simulated on your photo", "Plan B: Higher, simulated on your photo"]) {
    const picture = dialog.getByRole("img", { name });
    const { width, shades } = await picture.first().evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return { width: canvas.width, shades: new Set(data).size };
    });
    assert.ok(width > 200 && shades > 100, `${name}: ${width} px, ${shades} values`);
  }
  const beside = await pictures(dialog.locator(".compare-beside canvas"));
  assert.equal(new Set(beside).size, 2, "both pictures are the same");
  await dialog.getByRole("button", { name: "One slider" }).click();
  const stack = dialog.locator(".compare-stack canvas");
  assert.deepEqual(await pictures(stack), beside);
  await dialog.getByRole("slider").focus();
  const before = await dialog.locator(".compare-stack").evaluate((stack) => stack.style.getPropertyValue("--split"));
  await page.keyboard.press("ArrowRight");
  const after = await dialog.locator(".compare-stack").evaluate((stack) => stack.style.getPropertyValue("--split"));
  assert.notEqual(after, before);
  await app.screenshot("plans-compare-1440");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await app.close();
});

test("plans are kept over a reload, three at most, and removed after a second press", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await choosePhoto(page, FRONT);
  await waitForDots(page);
  await addPlan(page);
  await page.getByRole("button", { name: "Rounded", exact: true }).click();
  await settled(page);
  await addPlan(page);
  // No fourth is offered.
  await page.getByRole("button", { name: "Add a plan to compare" }).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Straight", exact: true }).click();
  await settled(page);
  const third = (await lines(page)).hairline;
  await goTo(page, "Plan B");
  const second = (await lines(page)).hairline;
  await page.waitForTimeout(500);
  await page.reload();
  await waitForDots(page);
  await tab(page, "Plan C").waitFor();
  assert.equal(await tab(page, "Plan B").getAttribute("aria-pressed"), "true");
  assert.equal((await lines(page)).hairline, second);
  await goTo(page, "Plan C");
  assert.equal((await lines(page)).hairline, third);
  await page.getByRole("button", { name: "Name or remove this plan" }).click();
  await page.getByRole("button", { name: "Remove this plan", exact: true }).click();
  assert.equal(await page.getByRole("group", { name: "Plans" }).getByRole("button", { name: /^Plan/ }).count(), 3);
  await page.getByRole("button", { name: "Press again to remove it" }).click();
  await page.getByText("Plan C is removed. 2 plans are left.").waitFor();
  await tab(page, "Plan C").waitFor({ state: "hidden" });
  assert.equal((await lines(page)).hairline, second);
  await app.close();
});

test("a link carries all plans", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await addPlan(page);
  await page.getByRole("button", { name: "Rounded", exact: true }).click();
  await setSlider(page, "Density", 120);
  await settled(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const field = page.locator("#share-link");
  await page.waitForFunction(() => document.querySelector("#share-link")?.value.includes("#d="));
  const link = await field.inputValue();
  assert.ok(link.length <= 2_100, `${link.length} letters`);
  await app.close();

  const received = await openApp({ t, path: link.slice(link.indexOf("#")) });
  await waitForDots(received.page);
  await tab(received.page, "Plan B").waitFor();
  assert.equal(await tab(received.page, "Plan B").getAttribute("aria-pressed"), "true");
  const second = await keepInk(received.page, "second");
  await goTo(received.page, "Plan A");
  assert.notEqual((await keepInk(received.page, "first")).sha256, second.sha256);
  await received.close();
});

test("a project file carries all plans", async (t) => {
  for (const open of [openDemo, (page) => choosePhoto(page, FRONT)]) {
    const app = await openApp({ t });
    const { page } = app;
    await open(page);
    await waitForDots(page);
    const first = (await lines(page)).hairline;
    await addPlan(page);
    await dragByPx(page, MIDDLE, 0, -40);
    await settled(page);
    const second = (await lines(page)).hairline;
    assert.notEqual(second, first);
    await page.getByRole("button", { name: "Name or remove this plan" }).click();
    await page.getByLabel("Name of this plan").fill("Higher");
    await page.keyboard.press("Enter");
    // The plan that waits has to come along, and the one on the stage to stay there.
    await goTo(page, "Plan A");
    const project = await download(page, () => page.keyboard.press("Control+s"));
    await app.close();

    const received = await openApp({ t });
    await choosePhoto(received.page, { name: project.name, mimeType: "application/octet-stream", buffer: project.bytes });
    await waitForDots(received.page);
    await tab(received.page, "Plan B: Higher").waitFor();
    assert.equal(await tab(received.page, "Plan A").getAttribute("aria-pressed"), "true");
    assert.equal((await lines(received.page)).hairline, first);
    // What came by the file is kept as one's own.
    await received.page.waitForTimeout(500);
    await received.page.reload();
    await waitForDots(received.page);
    await goTo(received.page, "Plan B: Higher");
    assert.equal((await lines(received.page)).hairline, second);
    await received.close();
  }
});

/** What each canvas holds, as one number. */
function pictures(canvases) {
  return canvases.evaluateAll((all) =>
    all.map((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return data.reduce((sum, value, index) => (sum * 31 + value * (index % 97)) % 2147483647, 7);
    }),
  );
}
