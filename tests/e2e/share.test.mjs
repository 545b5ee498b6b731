// Links: a design from one browser to another, on the demo head and on one's own photo, read from a QR code by somebody else's
// decoder, and what is said of a link that is not whole.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import axeCore from "axe-core";
import jsQR from "jsqr";
import sharp from "sharp";

import {
  PATIENCE_MS, choosePhoto, dots, dragByMm, dragByPx, goTo, handleNames, keepInk, lines, openDemo, openPhoto, placePx, problem,
  setSlider, settled, viewport, waitForDots,
} from "./driver.mjs";
import { openApp } from "./harness.mjs";

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures");
const FRONT = join(FIXTURES, "heads", "s1-nw5-front.jpg");
const TRUTH = JSON.parse(readFileSync(join(FIXTURES, "heads", "s1-nw5-front.json"), "utf8"));
const golden = (name) => readFileSync(join(FIXTURES, "share", name), "utf8").trim();
const NOTE = "8 mm higher than last time.\nTell me what you think: ♥";

/** Opens the share dialog and waits for its link. */
async function openShare(page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("dialog", { name: "Share" }).waitFor();
  return link(page);
}

/** The link, once it is made. */
async function link(page) {
  await page.waitForFunction(() => document.getElementById("share-link")?.value, undefined, { timeout: PATIENCE_MS });
  return page.getByLabel("Link", { exact: true }).inputValue();
}

/** Waits until the design that was sent is shown. */
async function waitForSent(page) {
  await page.getByRole("heading", { name: "A design sent to you" }).waitFor({ timeout: PATIENCE_MS });
  await waitForDots(page);
}

/** A link's fragment in a browser of its own. */
async function openLink(t, address, options = {}) {
  const app = await openApp({ t, path: new URL(address).hash, ...options });
  return app;
}

test("a design goes by link into another browser: the same dots on the demo head, to be looked at until it is one's own", async (t) => {
  const sender = await openApp({ t });
  const { page } = sender;
  await openDemo(page);
  await dragByMm(page, "Hairline point 5", 0, 6);
  await goTo(page, "Dots");
  await setSlider(page, "Density", 170);
  await goTo(page, "Treatment");
  await setSlider(page, "Sessions", 2);
  await openShare(page);
  await page.getByLabel("Note (optional)").fill(NOTE);
  await page.getByLabel("Note (optional)").blur();
  await page.waitForFunction(() => document.getElementById("share-link")?.value.length > 250);
  const address = await link(page);
  const { hash } = new URL(address);
  assert.ok(hash.length - 1 <= 300, `a typical link has ${hash.length - 1} letters`);
  assert.match(hash, /^#d=[A-Za-z0-9_-]+$/);
  await page.getByRole("button", { name: "Close" }).click();
  const [sentDots, sentInk] = [await dots(page), await keepInk(page, "sent")];
  assert.ok(!page.url().includes("#"), "the sender's address bar was rewritten");

  const receiver = await openLink(t, address);
  const there = receiver.page;
  await waitForSent(there);
  assert.equal(await there.locator(".sent-note").innerText(), NOTE);
  assert.equal(await dots(there), sentDots);
  assert.equal((await keepInk(there, "received")).sha256, sentInk.sha256, "the receiver sees other dots");
  // To look at: no handles, and what would change it is not there.
  assert.deepEqual(await handleNames(there), []);
  assert.equal(await there.getByRole("slider", { name: "Density" }).count(), 0);
  await setSlider(there, "Sessions", 1);
  assert.ok((await dots(there)) < sentDots, "the sessions cannot be looked at");
  await setSlider(there, "Sessions", 2);
  assert.ok(there.url().endsWith(hash), "looking took the link out of the address");

  await there.getByRole("button", { name: "Make it mine" }).click();
  await goTo(there, "Hairline");
  assert.ok((await handleNames(there)).filter((name) => name.startsWith("Hairline point")).length >= 9);
  assert.ok(!there.url().includes("#d="), "after a reload the link would come back in place of one's own changes");
  await dragByMm(there, "Hairline point 5", 0, -4);
  const changed = await keepInk(there, "changed");
  await there.waitForTimeout(600);
  await there.reload();
  await waitForDots(there);
  assert.equal((await keepInk(there, "reloaded")).sha256, changed.sha256, "what was made one's own is gone after a reload");
  await receiver.close();
  await sender.close();
});

test("on another photo of the head, of another size, a sent line lies where it was drawn, by the receiver's own marks", async (t) => {
  const sender = await openApp({ t });
  await openPhoto(sender.page, FRONT);
  await mark(sender.page, 1);
  await goTo(sender.page, "Hairline");
  await dragByMm(sender.page, "Hairline point 5", 0, 5);
  const drawn = await linePx(sender.page);
  const address = await openShare(sender.page);

  const share = 0.6;
  const photo = await sharp(FRONT).resize(Math.round(1200 * share)).webp({ quality: 92 }).toBuffer();
  const receiver = await openLink(t, address);
  const { page } = receiver;
  await waitForSent(page);
  await choosePhoto(page, { name: "me.webp", mimeType: "image/webp", buffer: photo });
  await page.waitForFunction(() => document.querySelector("img.photo")?.naturalWidth === 720);
  await waitForDots(page);
  await page.getByText("Its millimetres follow the marks").waitFor();
  await mark(page, share);
  await page.getByRole("button", { name: "Make it mine" }).click();
  await goTo(page, "Hairline");
  const received = await linePx(page);
  const mmPerPx = TRUTH.mm_per_px_at_glabella;
  const off = drawn.map(([x, y]) => Math.min(...received.map(([u, v]) => Math.hypot(u / share - x, v / share - y))) * mmPerPx);
  const worst = Math.max(...off);
  assert.ok(drawn.length > 20 && worst < 1.5, `${worst} mm from where it was drawn, over ${drawn.length} places`);
  t.diagnostic(`${worst.toFixed(2)} mm at most`);
  await receiver.close();
  await sender.close();
});

test("a stranger's decoder reads the link from the QR code on a phone's screen", async (t) => {
  const app = await openApp({ t, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true });
  const { page } = app;
  await openDemo(page);
  const address = await openShare(page);
  await page.getByRole("button", { name: "QR code" }).click();
  const code = page.getByRole("img", { name: "QR code of the link" });
  await code.scrollIntoViewIfNeeded();
  // As a camera has it: the whole screen, a little small and soft.
  const screen = await sharp(await page.screenshot()).resize(700).blur(0.6).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = jsQR(new Uint8ClampedArray(screen.data), screen.info.width, screen.info.height);
  assert.equal(read?.data, address);
  const box = await code.boundingBox();
  assert.ok(box.width >= 240, `the code is ${box.width} px wide`);
  await app.close();
});

// Old links were sent in other languages, and without `lang` their receiver reads them in those.
test("links of before open for ever, and one that is not whole says so and loses nothing", async (t) => {
  for (const name of ["link-1.txt", "link-1-full.txt", "link-1-flat.txt"]) {
    const app = await openApp({ t, path: `?lang=en#d=${golden(name)}` });
    await waitForSent(app.page);
    await app.close();
  }
  const whole = golden("link-1.txt");
  for (const [code, words] of [
    [whole.slice(0, -7), /damaged.*ask for it again/s],
    [whole.replace(/.(?=.{20}$)/, (letter) => (letter === "A" ? "B" : "A")), /damaged/],
    ["%3Cscript%3E", /does not hold a Hairline design/],
    ["A".repeat(100_000), /does not hold a Hairline design/],
  ]) {
    const app = await openApp({ t });
    const { page } = app;
    await openDemo(page);
    const before = await keepInk(page, "before");
    await page.evaluate((hash) => (location.hash = hash), `d=${code}`);
    assert.match((await problem(page)).text, words);
    await page.getByRole("alertdialog").getByRole("button", { name: "Close" }).click();
    assert.equal((await keepInk(page, "after")).sha256, before.sha256, "the work on the stage was lost");
    await app.close();
  }
});

test("closing a sent design brings one's own work back", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await dragByMm(page, "Hairline point 5", 0, 7);
  const own = await keepInk(page, "own");
  await page.waitForTimeout(600);
  await page.evaluate((hash) => (location.hash = hash), `d=${golden("link-1.txt")}`);
  await waitForSent(page);
  assert.notEqual((await keepInk(page, "sent")).sha256, own.sha256);
  await page.getByRole("button", { name: "Close" }).click();
  await waitForDots(page);
  assert.equal((await keepInk(page, "back")).sha256, own.sha256, "one's own work did not come back");
  assert.ok(!page.url().includes("#d="));
  await app.close();
});

test("the dialog and the receiver's view can be used by everyone", async (t) => {
  for (const [width, height, colorScheme] of [[390, 844, "dark"], [1440, 900, "light"]]) {
    const app = await openApp({ t, viewport: { width, height }, colorScheme, path: `?lang=en#d=${golden("link-1.txt")}` });
    const { page } = app;
    await waitForSent(page);
    await axe(page, `receiver's view, ${width} px, ${colorScheme}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(overflow, 0, `the page is ${overflow} px wider than the screen`);
    await openShare(page);
    await axe(page, `share dialog, ${width} px, ${colorScheme}`);
    // By keys alone: the first field has the focus's ring somewhere inside, Escape closes.
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Share" }).waitFor({ state: "hidden" });
    await app.close();
  }
});

test("what is copied is the link of what stands there: right after a passcode is typed, the locked one", async (t) => {
  const app = await openApp({ t, permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = app;
  await openPhoto(page, FRONT);
  await openShare(page);
  await page.getByRole("switch", { name: "Include the photo" }).check();
  const open = await link(page);
  assert.match(open, /#p=[\w-]+&k=[\w-]{43}$/, "without a passcode the key is in the link");
  assert.equal(await page.getByRole("button", { name: "E-mail" }).isVisible(), false, "mail programs cut such links");
  await page.getByLabel("Passcode (recommended)").pressSequentially("zebra42");
  assert.equal(await page.getByLabel("Link", { exact: true }).inputValue(), "", "the open link still stands there");
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /#p=[\w-]+$/, "the key is in the link");
  assert.equal(copied, await link(page));
  await app.close();
});

test("a design that is made one's own becomes a step of the work that was there; the way back leads there too", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openPhoto(page, FRONT);
  await goTo(page, "Hairline");
  await dragByMm(page, "Hairline point 5", 0, 7);
  const own = await keepInk(page, "own");
  await page.waitForTimeout(600);
  const open = () => page.evaluate((hash) => (location.hash = hash), `d=${golden("link-1.txt")}`);
  await open();
  await waitForSent(page);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("img.photo")?.naturalWidth === 1200 && !location.hash);
  await waitForDots(page);
  await page.getByRole("navigation", { name: "Sections" }).waitFor();
  assert.equal((await keepInk(page, "back")).sha256, own.sha256, "the browser's way back does not lead to one's own work");

  await open();
  await waitForSent(page);
  await page.getByRole("button", { name: "Make it mine" }).click();
  await page.getByText("The design is on your own photo now").waitFor();
  await waitForDots(page);
  assert.notEqual((await keepInk(page, "taken")).sha256, own.sha256);
  await page.keyboard.press("Control+z");
  assert.equal((await keepInk(page, "undone")).sha256, own.sha256, "Undo does not bring one's own design back");
  await app.close();
});

test("links survive what messengers and mail add to them, and can be pasted onto the page", async (t) => {
  const whole = golden("link-1.txt");
  for (const added of [`${whole}.`, `${whole})`, `${whole.slice(0, 60)}%0D%0A${whole.slice(60)}`, `${whole.slice(0, 60)}%20${whole.slice(60)}`]) {
    const app = await openApp({ t, path: `?lang=en#d=${added}` });
    await waitForSent(app.page);
    await app.close();
  }
  const app = await openApp({ t });
  await app.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, `Look: https://clinic.example/plan/#d=${whole}\n`);
  await waitForSent(app.page);
  await app.close();
});

async function axe(page, where) {
  // As the browser's own tools do: the page's policy lets no script in.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeCore.source });
  const { violations } = await page.evaluate(() => window.axe.run());
  const grave = violations.filter(({ impact }) => ["serious", "critical"].includes(impact));
  assert.deepEqual(grave.map(({ id, nodes }) => [id, nodes[0]?.html]), [], where);
}

/** Puts the marks of the front photo, shown at a share of its size, where the truth says that they are. */
async function mark(page, share) {
  await page.keyboard.press("0");
  await settled(page);
  const { eyes, landmarks } = TRUTH;
  for (const [name, [x, y]] of [
    ["Right pupil", eyes.right.pupil.px],
    ["Left pupil", eyes.left.pupil.px],
    [/^Glabella/, landmarks.glabella.px],
  ]) {
    const { x: left, y: top, scale } = await viewport(page);
    const stage = await page.locator("#stage, .stage").first().boundingBox();
    const [wantX, wantY] = [stage.x + left + x * share * scale, stage.y + top + y * share * scale];
    for (let tries = 0; tries < 3; tries += 1) {
      const at = await placePx(page, name);
      if (Math.hypot(wantX - at.x, wantY - at.y) < 0.3) break;
      await dragByPx(page, name, wantX - at.x, wantY - at.y);
    }
  }
}

/** Places along the visible hairline, in photo px. */
async function linePx(page) {
  const { hairline } = await lines(page);
  const { x, y, scale } = await viewport(page);
  return page.evaluate(
    ([d, x, y, scale]) => {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", d);
      const length = path.getTotalLength();
      return Array.from({ length: 60 }, (_, index) => {
        const at = path.getPointAtLength((length * index) / 59);
        return [(at.x - x) / scale, (at.y - y) / scale];
      });
    },
    [hairline, x, y, scale],
  );
}

test("the system's share sheet gets the link, and the picture as a file; without one the buttons are not there", async (t) => {
  const plain = await openApp({ t });
  await openDemo(plain.page);
  await openShare(plain.page);
  assert.equal(await plain.page.getByRole("button", { name: "Send…" }).count(), 0);
  await plain.close();

  // The sheet itself is the system's, which a browser without a screen has not.
  const prepare = (page) =>
    page.addInitScript(() => {
      window.shared = [];
      navigator.canShare = () => true;
      navigator.share = async ({ url, title, files }) => {
        window.shared.push({ url, title, files: files?.map(({ name, type, size }) => ({ name, type, size })) });
      };
    });
  const app = await openApp({ t, prepare });
  const { page } = app;
  await openDemo(page);
  const address = await openShare(page);
  await page.getByRole("button", { name: "Send…" }).click();
  await page.waitForFunction(() => window.shared.length === 1);
  await page.getByLabel("Shows", { exact: true }).selectOption({ label: "Card for messengers" });
  await page.getByLabel("File type").selectOption({ label: "JPEG" });
  await page.getByRole("button", { name: "Send picture…" }).click();
  await page.waitForFunction(() => window.shared.length === 2, undefined, { timeout: PATIENCE_MS });
  const [link, picture] = await page.evaluate(() => window.shared);
  assert.equal(link.url, address);
  assert.ok(link.title && !link.files);
  assert.equal(picture.url, undefined);
  const [file] = picture.files;
  assert.match(file.name, /-card\.jpg$/);
  assert.equal(file.type, "image/jpeg");
  assert.ok(file.size > 50_000, `${file.size} bytes`);
  await app.close();
});
