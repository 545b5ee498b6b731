// B9: a first visit to the release app, and its memory with a large photo. Prints JSON. Sizes of files are measured by
// `cargo xtask build`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import sharp from "sharp";

import { appBytes, appUrl, captureMemory, goTo, launch, openApp, settled } from "./browser.mjs";

const VISITS = Number(process.env.HAIRLINE_BENCH_VISITS ?? 30);
const WARM_UP_VISITS = 2;
/** What phones take: 12 megapixels. */
const LARGE = { width: 3000, height: 4000 };
const HEAD = fileURLToPath(new URL("../fixtures/heads/s1-nw5-front.jpg", import.meta.url));

const browser = await launch();
const visits = [];
for (let visit = 0; visit < WARM_UP_VISITS + VISITS; visit += 1) {
  const measured = await firstVisit();
  if (visit >= WARM_UP_VISITS) visits.push(measured);
}
console.error(`bench: ${VISITS} first visits done; a photo of 12 megapixels`);
const largePhoto = await memoryWithLargePhoto();
await browser.close();
console.log(JSON.stringify({ visits, largePhoto }, null, 1));

/** Milliseconds from the start of navigation, with nothing cached, and from a press on the demo to its first dots. */
async function firstVisit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(appUrl());
  await page.waitForFunction(() => window.hairlineUsableMs);
  const usableMs = await page.evaluate(() => window.hairlineUsableMs);
  const demoMs = await page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find((button) => button.textContent.includes("demo photo"));
    const began = performance.now();
    button.click();
    while (!(Number(document.querySelector("#ink")?.dataset.dots) > 0)) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - began;
  });
  await context.close();
  return { usableMs, demoMs };
}

/**
 * The WASM memory after a photo of 12 megapixels was opened, worked on, and exported at its full size; the darkroom's own,
 * which is the export's and goes after it, apart.
 */
async function memoryWithLargePhoto() {
  const folder = mkdtempSync(join(tmpdir(), "hairline-bench-"));
  try {
    const file = join(folder, "large.jpg");
    await sharp(HEAD).resize(LARGE.width, LARGE.height, { fit: "cover" }).jpeg({ quality: 92 }).toFile(file);
    const page = await openApp(browser, { viewport: { width: 1280, height: 800 }, prepare: (page) => page.addInitScript(captureMemory) });
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.waitForFunction(() => Number(document.querySelector("#ink")?.dataset.dots) > 0);
    await settled(page);
    await goTo(page, "Hairline");
    await page.getByRole("button", { name: "Juvenile" }).click();
    await goTo(page, "Dots");
    await page.locator("#density").fill("250");
    await settled(page);
    const workingBytes = await appBytes(page);
    const { width, height } = await page.evaluate(() => {
      const photo = document.querySelector("img.photo");
      return { width: photo.naturalWidth, height: photo.naturalHeight };
    });
    const download = page.waitForEvent("download", { timeout: 120_000 });
    await page.getByRole("button", { name: /download/i }).first().click();
    await (await download).path();
    const darkroomBytes = await page.evaluate(() => window.hairlineMemories.slice(1).map((memory) => memory.buffer.byteLength));
    // One looked for hair, one makes the picture; the first may be collected by now, and counts all the same.
    if (darkroomBytes.length !== 2) throw new Error(`${darkroomBytes.length} memories besides the app's`);
    return { megapixels: (width * height) / 1e6, workingBytes, exportedBytes: await appBytes(page), darkroomBytes: darkroomBytes[0] + darkroomBytes[1] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the page: when the app stands there and answers. */
function watch() {
  const look = () => {
    const app = document.querySelector("#app");
    if (app?.childElementCount > 0 && !document.querySelector("#shell")) {
      // Painted, and ready for the next event.
      requestAnimationFrame(() => setTimeout(() => (window.hairlineUsableMs = performance.now())));
    } else {
      setTimeout(look, 1);
    }
  };
  look();
}
