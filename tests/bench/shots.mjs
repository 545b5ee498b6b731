// Pictures of the release app: `node shots.mjs <directory> [--readme]`. With --readme only docs/hairline.webp is made.
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import sharp from "sharp";

import { goTo, launch, openApp, openDemo, placeOfHandle, settled } from "./browser.mjs";

const README_PICTURE = fileURLToPath(new URL("../../docs/hairline.webp", import.meta.url));
const README_MOST_BYTES = 250_000;
const SIZES = [
  { name: "390", viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  { name: "1440", viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
];
const STEPS = [
  ["scale", "Photo & scale"],
  ["hairline", "Hairline"],
  ["area", "Area"],
  ["dots", "Dots"],
];

const [directory] = process.argv.slice(2);
const browser = await launch("--hide-scrollbars", "--force-color-profile=srgb");
try {
  if (process.argv.includes("--readme")) {
    await readmePicture();
  } else {
    mkdirSync(directory, { recursive: true });
    for (const { name, ...size } of SIZES) {
      for (const colorScheme of ["light", "dark"]) await screens(`${name}-${colorScheme}`, { ...size, colorScheme });
    }
  }
} finally {
  await browser.close();
}

/** Every screen at one size and in one theme. */
async function screens(prefix, options) {
  const page = await openApp(browser, options);
  const shoot = async (name) => {
    await stilled(page);
    const path = join(directory, `${prefix}-${name}.png`);
    await page.screenshot({ path, animations: "disabled", caret: "hide" });
    console.log(path);
  };
  await shoot("1-first-screen");
  await openDemo(page);
  for (const [index, [name, section]] of STEPS.entries()) {
    await goTo(page, section);
    await shoot(`${index + 2}-${name}`);
  }
  await page.locator("#compare").fill("50");
  await shoot("6-compare");
  await page.locator("#compare").fill("0");
  await page.getByRole("button", { name: /^Zoom \d+ %, set to 100 %/ }).click();
  await showMidFrontal(page);
  await shoot("7-close");
  // A file that is no picture, by the way in that a photo takes; the work on screen stays.
  await dropTextFile(page);
  await page.getByRole("dialog").or(page.getByRole("alertdialog")).first().waitFor({ state: "visible" });
  await shoot("8-problem");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.waitForFunction(() => document.getElementById("share-link")?.value);
  await page.getByRole("button", { name: "QR code" }).click();
  await shoot("9-share");
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  await page.keyboard.press("Escape");
  // As the link of a message that is opened: the page is left and begun anew.
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("heading", { name: "A design sent to you" }).waitFor();
  await page.locator(".fact").first().waitFor();
  await settled(page);
  await shoot("10-sent");
  await page.context().close();
}

/** Moves the picture by the arrow keys until the mid-frontal point is near the middle of the stage. */
async function showMidFrontal(page) {
  await settled(page);
  const at = await placeOfHandle(page, /^Hairline point \d+, mid-frontal/);
  const box = await page.locator("#stage").boundingBox();
  // One press of an arrow key moves the picture by 40 px.
  const right = Math.round((box.x + box.width / 2 - at.x) / 40);
  const down = Math.round((box.y + box.height / 2 - at.y) / 40);
  await page.locator("#stage").focus();
  for (let press = 0; press < Math.abs(right); press += 1) await page.keyboard.press(right < 0 ? "ArrowRight" : "ArrowLeft");
  for (let press = 0; press < Math.abs(down); press += 1) await page.keyboard.press(down < 0 ? "ArrowDown" : "ArrowUp");
}

/** Drops a file that is no picture on the page. */
async function dropTextFile(page) {
  const transfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["This is no picture."], "notes.jpg", { type: "image/jpeg" }));
    return transfer;
  });
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.locator("#stage").dispatchEvent(type, { dataTransfer: transfer });
  }
}

/** The editor with the demo photo, before on the left 40 % of the picture. */
async function readmePicture() {
  const page = await openApp(browser, {
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: "light",
  });
  await openDemo(page);
  // The step without a hint on the stage: it would lie over "Before" and "After".
  await goTo(page, "Dots");
  await page.locator("#compare").fill("40");
  await stilled(page);
  const png = await page.screenshot({ animations: "disabled", caret: "hide" });
  mkdirSync(dirname(README_PICTURE), { recursive: true });
  for (const quality of [92, 86, 80, 70, 60]) {
    await sharp(png).webp({ quality, effort: 6, smartSubsample: true }).toFile(README_PICTURE);
    const { size } = statSync(README_PICTURE);
    if (size <= README_MOST_BYTES) {
      console.log(`${README_PICTURE}: ${size} bytes, quality ${quality}`);
      return;
    }
  }
  throw new Error(`docs/hairline.webp does not come below ${README_MOST_BYTES} bytes`);
}

/** No focus ring, no pointer, no message that comes and goes. */
async function stilled(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  if (await page.locator("#ink").count()) await settled(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
