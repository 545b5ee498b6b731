// Paper: prints the page to a PDF as Chromium does, has an independent library (pdf.js) draw it, and measures the pixels in mm.
// Not here: what should be on the paper.
import { createCanvas } from "@napi-rs/canvas";
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

import { PATIENCE_MS } from "./driver.mjs";
import { RESULTS } from "./harness.mjs";

/** Pixels per inch of the measured pictures. */
const DPI = 400;
const PX_PER_MM = DPI / 25.4;
const FONTS = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "standard_fonts/");

/** For `openApp`'s `prepare`: counts the print dialogs instead of opening them. */
export async function countPrints(page) {
  await page.addInitScript(() => {
    globalThis.prints = 0;
    globalThis.print = () => (globalThis.prints += 1);
  });
}

/** Presses Ctrl+P, waits for the app to ask for the dialog, and gives the pages as pictures (see `pagesOf`). */
export async function printed(page, name) {
  const before = await page.evaluate(() => globalThis.prints);
  await page.keyboard.press("Control+p");
  await page.waitForFunction((before) => globalThis.prints > before, before, { timeout: 2 * PATIENCE_MS });
  return pagesOf(page, name);
}

/**
 * What the browser prints now, one picture a page: `{ widthMm, heightMm, text, dark(x, y) }`, with places in mm from the top left
 * corner and darkness 0-1. Saved as test-results/<name>-<number>.png.
 */
export async function pagesOf(page, name) {
  const data = await page.pdf({ preferCSSPageSize: true });
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.pdf`), data);
  const pdf = await getDocument({ data: new Uint8Array(data), standardFontDataUrl: FONTS, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: DPI / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext("2d");
    await sheet.render({ canvas, canvasContext: context, viewport }).promise;
    writeFileSync(join(RESULTS, `${name}-${number}.png`), canvas.toBuffer("image/png"));
    const { items } = await sheet.getTextContent();
    pages.push({
      widthMm: viewport.width / PX_PER_MM,
      heightMm: viewport.height / PX_PER_MM,
      text: items.map((item) => item.str).join(" ").replace(/\s+/g, " "),
      pixels: context.getImageData(0, 0, canvas.width, canvas.height),
    });
  }
  await pdf.destroy();
  return pages;
}

/** Darkness of a pixel, 0-1; white beside the paper. */
function darkness({ pixels }, x, y) {
  if (x < 0 || y < 0 || x >= pixels.width || y >= pixels.height) return 0;
  const at = 4 * (y * pixels.width + x);
  return 1 - (pixels.data[at] + pixels.data[at + 1] + pixels.data[at + 2]) / 765;
}

/** The share of ink on a page, 0-1. */
export function inkShare(page) {
  let sum = 0;
  const { width, height } = page.pixels;
  for (let y = 0; y < height; y += 4) for (let x = 0; x < width; x += 4) sum += darkness(page, x, y);
  return (16 * sum) / (width * height);
}

/** The greatest darkness within `reachMm` of a place in mm. */
export function darkest(page, [x, y], reachMm) {
  let most = 0;
  const [left, right] = [x - reachMm, x + reachMm].map((mm) => Math.round(mm * PX_PER_MM));
  const [top, bottom] = [y - reachMm, y + reachMm].map((mm) => Math.round(mm * PX_PER_MM));
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) most = Math.max(most, darkness(page, column, row));
  }
  return most;
}

/** Where a line across one axis lies within 1.5 mm of `expected`, by the darkness summed over `spans` of the other axis, in mm. */
function lineAt(page, expected, spans, vertical) {
  const reach = Math.round(1.5 * PX_PER_MM);
  const middle = Math.round(expected * PX_PER_MM);
  const sums = Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const across = middle - reach + index;
    let sum = 0;
    for (const span of spans) {
      const [from, to] = span.map((mm) => Math.round(mm * PX_PER_MM));
      for (let along = from; along < to; along += 1) sum += vertical ? darkness(page, across, along) : darkness(page, along, across);
    }
    return sum;
  });
  // The pixels of the strongest line and no others: half of its darkness and more, next to each other.
  const strongest = sums.indexOf(Math.max(...sums));
  const length = spans.reduce((total, [from, to]) => total + to - from, 0) * PX_PER_MM;
  assert.ok(sums[strongest] > 0.35 * length, `no line near ${expected} mm: ${(sums[strongest] / length).toFixed(2)} dark`);
  let [weight, moment] = [0, 0];
  for (let index = Math.max(strongest - 4, 0); index <= Math.min(strongest + 4, 2 * reach); index += 1) {
    weight += sums[index];
    moment += sums[index] * (middle - reach + index + 0.5);
  }
  return moment / weight / PX_PER_MM;
}

/** The middle of a cross whose arms are 3.5 mm, near a place in mm. */
export function crossAt(page, [x, y]) {
  const arms = (middle) => [[middle - 3.3, middle - 1.9], [middle + 1.9, middle + 3.3]];
  return [lineAt(page, x, arms(y), true), lineAt(page, y, arms(x), false)];
}

/** Where an upright tick stands that begins at a place in mm and is so many mm high. */
export function tickAt(page, [x, y], heightMm) {
  return lineAt(page, x, [[y - heightMm + 0.3, y - 0.4]], true);
}
