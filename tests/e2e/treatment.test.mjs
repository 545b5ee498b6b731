// The treatment as a person tries it: matching to their own hair, sessions and years, scars and places to keep out, and what
// goes wrong. Pixels are those of the ink.
import assert from "node:assert/strict";
import { test } from "node:test";

import { dots, download, goTo, keepInk, openDemo, openPhoto, placePx, setSlider, settled } from "./driver.mjs";
import { FRONT } from "./fixtures.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;

async function demo(t) {
  const app = await openApp({ t });
  await openDemo(app.page);
  return { app, page: app.page };
}

async function undo(page) {
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
}

async function shadeOf(page) {
  return page.locator(".swatch:has(:checked)").innerText();
}

/** Where on the page skin behind the middle of the hairline is, so many CSS px up. */
async function skinAt(page, up) {
  const middle = await placePx(page, MIDDLE);
  return { x: middle.x, y: middle.y - up };
}

/** How much light the ink takes away in all: alpha and what it adds, summed. */
async function darkness(page) {
  await settled(page);
  return page.evaluate(() => {
    const ink = document.querySelector("#ink");
    const { data } = ink.getContext("2d").getImageData(0, 0, ink.width, ink.height);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum += (data[at + 3] / 255) * (1 - data[at + 1] / 255);
    return sum;
  });
}

test("dots and shade are matched to the person's own hair, with the reason, as one step", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Dots");
  const before = await keepInk(page, "before");
  const shade = await shadeOf(page);
  await page.getByRole("button", { name: "Match my hair" }).click();
  await page.locator("#pane-dots .note", { hasText: "your stubble looks" }).waitFor();
  const after = await keepInk(page, "after");
  assert.notEqual(after.sha256, before.sha256, "the match changed nothing");
  assert.match(await page.locator("#pane-dots .note", { hasText: "stubble" }).first().innerText(), /takes \d+ % of the light/);
  await undo(page);
  assert.deepEqual(await keepInk(page, "undone"), before, "undo does not take the match back in one step");
  assert.equal(await shadeOf(page), shade);
  await app.close();
});

test("the eyedropper takes hair and skin from the photo and chooses the shade", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Dots");
  await page.locator("label.swatch", { hasText: "Light grey-brown" }).click();
  assert.match(await shadeOf(page), /Light grey-brown/);
  const light = await keepInk(page, "light");
  // Skin in the middle of the forehead, hair at the man's left side.
  await page.getByRole("button", { name: "Pick skin" }).click();
  const middle = await skinAt(page, -60);
  await page.mouse.click(middle.x, middle.y);
  await page.locator("#pane-dots .note", { hasText: "your" }).first().waitFor();
  await page.getByRole("button", { name: "Pick hair" }).click();
  const stage = await page.locator("#stage").boundingBox();
  // The photo is 1200 px wide; there is stubble over the ear at (866, 500).
  const hair = await page.evaluate(() => {
    const matrix = new DOMMatrix(getComputedStyle(document.querySelector("img.photo")).transform);
    return { x: matrix.a * 866 + matrix.e, y: matrix.d * 500 + matrix.f };
  });
  await page.mouse.click(stage.x + hair.x, stage.y + hair.y);
  await page.waitForFunction(() => !/Light grey-brown/.test(document.querySelector(".swatch:has(:checked)").innerText));
  await settled(page);
  assert.match(await shadeOf(page), /charcoal|black|brown/i);
  await undo(page);
  await undo(page);
  assert.deepEqual(await keepInk(page, "undone"), light, "two undos do not take the two picks back");
  await app.close();
});

test("sessions build the dots up, and years let them fade; no dot of an earlier session goes", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Treatment");
  const whole = await keepInk(page, "whole");
  const [all, healed] = [await dots(page), await darkness(page)];
  let last = { dots: 0, darkness: 0 };
  for (const sessions of [0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    await setSlider(page, "Sessions", sessions);
    const now = { dots: await dots(page), darkness: await darkness(page) };
    assert.ok(sessions === 0 ? now.dots === 0 : now.dots > last.dots, `${sessions} sessions: ${now.dots} dots after ${last.dots}`);
    assert.ok(now.darkness >= last.darkness, `${sessions} sessions: ${JSON.stringify(now)} after ${JSON.stringify(last)}`);
    last = now;
  }
  assert.equal(last.dots, all);
  const times = {};
  for (const time of ["Day 0", "Day 10", "Day 30", "1 year", "4 years", "8 years"]) {
    await page.getByRole("button", { name: time, exact: true }).click();
    times[time] = await darkness(page);
    assert.equal(await dots(page), all, `${time}: other dots`);
  }
  const order = Object.values(times);
  assert.ok(order.every((value, index) => index === 0 || value < order[index - 1]), `it does not fade: ${JSON.stringify(times)}`);
  assert.ok(times["Day 0"] > 1.1 * healed && times["8 years"] < 0.8 * healed, JSON.stringify({ healed, ...times }));
  await page.getByRole("button", { name: "Day 30", exact: true }).click();
  assert.deepEqual(await keepInk(page, "again"), whole, "back at day 30 the picture is another one");
  await app.close();
});

test("a scar gets dots, a place to keep out loses them, each undone on its own, and the picture is downloaded", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  await goTo(page, "Area");
  const stroke = async (tool, from, to) => {
    await page.locator("label.segment-item", { hasText: new RegExp(`^${tool}$`) }).click();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await settled(page);
  };
  const plain = await keepInk(page, "plain");
  // On the forehead, in front of the line, there is nothing else.
  const below = await skinAt(page, -40);
  await stroke("Scar", below, { x: below.x + 60, y: below.y });
  const scarred = await keepInk(page, "scarred");
  assert.ok(scarred.inked > plain.inked + 50, `${scarred.inked} inked pixels after ${plain.inked}`);
  await stroke("Small scars", { x: below.x - 60, y: below.y + 10 }, { x: below.x - 20, y: below.y + 20 });
  const strewn = await keepInk(page, "strewn");
  assert.ok(strewn.inked > scarred.inked + 30, `${strewn.inked} inked pixels after ${scarred.inked}`);
  const behind = await skinAt(page, 25);
  await stroke("Keep out", behind, { x: behind.x + 40, y: behind.y });
  const kept = await keepInk(page, "kept out");
  assert.ok(kept.inked < strewn.inked - 50, `${kept.inked} inked pixels after ${strewn.inked}`);
  await app.screenshot("treatment-strokes");
  const picture = await download(page);
  assert.ok(picture.bytes.length > 100_000, `${picture.bytes.length} bytes`);
  for (const [name, before] of [["keep out", strewn], ["small scars", scarred], ["scar", plain]]) {
    await undo(page);
    assert.deepEqual(await keepInk(page, `without ${name}`), before, `undo of the ${name}`);
  }
  await app.close();
});

test("what goes wrong is a warning picture: marked, never downloaded, and gone without a trace", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Treatment");
  const plan = await keepInk(page, "plan");
  const design = await page.evaluate(() => sessionStorage.getItem("hairline.design"));
  await page.locator("summary", { hasText: "What goes wrong" }).click();
  const pictures = new Set([plan.sha256]);
  for (const name of ["Too low", "Too straight", "Too dark", "Dots too big", "Too deep", "Painted helmet"]) {
    const mistake = page.getByRole("switch", { name, exact: true });
    await mistake.check();
    await page.getByText("Warning picture.").waitFor();
    pictures.add((await keepInk(page, name)).sha256);
    await mistake.uncheck();
    await settled(page);
  }
  assert.equal(pictures.size, 7, "two mistakes look alike");
  await page.getByRole("switch", { name: "Painted helmet" }).check();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "Download picture" }).click();
  await page.getByRole("status").filter({ hasText: "warning picture" }).waitFor();
  await page.waitForTimeout(1000);
  assert.equal(downloads, 0, "a warning picture was downloaded");
  await app.screenshot("treatment-warning");
  await page.getByRole("button", { name: "Back to my plan" }).click();
  assert.deepEqual(await keepInk(page, "back"), plan);
  assert.equal(await page.evaluate(() => sessionStorage.getItem("hairline.design")), design, "the design was changed");
  await app.close();
});
