// A Chromium for measuring and for pictures, and the way from the first screen to a design, by the interface alone.
// Not here: what is measured (app.mjs, visit.mjs) and what is photographed (shots.mjs). The tests have a harness of their own, which
// lives inside node:test.
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

/** A quiet browser that does not slow down what it takes for the background. */
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
];

/** The address of the app: that of HAIRLINE_URL, which `cargo xtask` sets. */
export function appUrl() {
  const url = process.env.HAIRLINE_URL;
  if (!url) throw new Error("HAIRLINE_URL is not set; run this by `cargo xtask bench` or `cargo xtask shots`");
  return url;
}

/** Starts a Chromium; the caller closes it. */
export async function launch(...flags) {
  const candidates = [process.env.HAIRLINE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  const executablePath = candidates.find((candidate) => candidate && existsSync(candidate));
  if (!executablePath) throw new Error("no Chromium; install it, or set HAIRLINE_CHROMIUM to its program file");
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Opens the app in a new context and waits until it stands there. Errors in the page end the run. */
export async function openApp(browser, { prepare, ...contextOptions } = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw new Error(`exception in the page: ${error.stack ?? error}`);
  });
  await prepare?.(page);
  await page.goto(appUrl());
  await page.waitForFunction(
    () => document.querySelector("#app")?.childElementCount > 0 && !document.querySelector("#shell"),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Opens the demo photo and waits for its dots. */
export async function openDemo(page) {
  await page.getByRole("button", { name: "Use the demo photo" }).click();
  await page.waitForFunction(() => Number(document.querySelector("#ink")?.dataset.dots) > 0);
  await page.waitForFunction(() => document.querySelector("img.photo")?.complete);
  await settled(page);
}

/** Waits until two frames in a row draw the same number of dots. */
export async function settled(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let last = null, now; ; last = now) {
      await frame();
      await frame();
      now = document.querySelector("#ink")?.dataset.dots;
      if (now === last) return;
    }
  });
}

/** The dots in view, as the app counts them. */
export async function dotsInView(page) {
  await settled(page);
  return page.evaluate(() => Number(document.querySelector("#ink").dataset.dots));
}

/** Goes to a section of the panel. */
export async function goTo(page, section) {
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: section }).click();
  await settled(page);
}

/** The middle of a handle on the page, found by its accessible name. */
export async function placeOfHandle(page, name) {
  const circle = page.getByRole("button", { name }).locator(".handle-hit");
  const box = await circle.boundingBox();
  if (!box) throw new Error(`no handle ${name} on the stage`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags with the mouse. */
export async function drag(page, from, by) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 4; step += 1) {
    await page.mouse.move(from.x + (by.x * step) / 4, from.y + (by.y * step) / 4);
  }
  await page.mouse.up();
  await settled(page);
}

/** The bytes of the app's WASM memory; the page must have been opened with captureMemory. */
export function appBytes(page) {
  return page.evaluate(() => window.hairlineMemories[0].buffer.byteLength);
}

/**
 * For addInitScript: the modules' memories, which they do not export to the page, in the order in which they are made: the
 * app's, then one for each opening of the darkroom.
 */
export function captureMemory() {
  window.hairlineMemories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...parameters) => {
      const made = await original.apply(WebAssembly, parameters);
      const { memory } = (made.instance ?? made).exports;
      if (memory) window.hairlineMemories.push(memory);
      return made;
    };
  }
}
