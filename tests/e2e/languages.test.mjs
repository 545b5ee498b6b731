// The languages: everything that is seen and heard is said in them, it fits, and neither the photo nor the head's sides turn
// round with the writing.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled, waitForDots } from "./driver.mjs";
import { openApp } from "./harness.mjs";

const LANGUAGES = ["tr", "de", "es", "fr", "ar"];
/** The same in every language. */
const NAMES = /^(Hairline|English|Türkçe|Deutsch|Español|Français|العربية|PNG|JPEG|WebP|A4|QR|SMP|AES-256|Ctrl\+\w|[\d\W]*|mm|cm|px)$/;

/** All that a person reads or is told below an element: texts, names, hints. */
function spoken(page, within = "body") {
  return page.evaluate((selector) => {
    const found = new Set();
    const root = document.querySelector(selector);
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) || element.closest(".hidden-text");
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      if (node instanceof Text) {
        const text = node.data.trim();
        if (text && node.parentElement && seen(node.parentElement)) found.add(text);
      } else if (node instanceof Element && seen(node)) {
        for (const name of ["aria-label", "title", "placeholder", "alt"]) {
          const text = node.getAttribute(name)?.trim();
          if (text) found.add(text);
        }
      }
    }
    return [...found];
  }, within);
}

/** Goes through the app by its structure, since names differ; calls `look(screen)` at each stop. */
async function walk(page, look) {
  await look("start");
  await page.locator(".picker-more .button").first().click();
  await waitForDots(page);
  await settled(page);
  await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
  await look("editor");
  for (const step of ["pane-scale", "pane-area", "pane-dots", "pane-treatment", "pane-plan"]) {
    await page.locator(`#${step} h2:visible`).first().click();
    await look(step);
    // Each brush and each warning picture says things of its own.
    const tools = await page.locator(`#${step} .segment-item, #${step} .more-body .switch`).all();
    for (const [index, tool] of tools.entries()) {
      await tool.click();
      await look(`${step}-${index}`);
    }
  }
  await page.locator('.bar [aria-haspopup="dialog"]').first().click();
  await page.locator("dialog[open] [data-do]").first().waitFor();
  await look("share");
  await page.keyboard.press("Escape");
  await page.locator("input[type=file]").first().setInputFiles({ name: "a.gif", mimeType: "image/gif", buffer: Buffer.from("GIF89a......") });
  await page.locator('[role="alertdialog"]:visible').first().waitFor();
  await look("problem");
}

test("under the pseudo-locale nothing is plain English, and everything longer still fits", async (t) => {
  for (const [width, height] of [[390, 844], [1440, 900]]) {
    const app = await openApp({ t, path: "?lang=en-XA", viewport: { width, height } });
    const plain = [];
    await walk(app.page, async (screen) => {
      if (!/\d$/.test(screen)) await app.screenshot(`pseudo-${screen}-${width}`);
      for (const text of await spoken(app.page)) {
        const latin = /[A-Za-z]{3}/.test(text) && !/[áéíóúýçñšÁÉÍÓÚÝÇÑŠ]/.test(text);
        if (latin && !NAMES.test(text)) plain.push(`${screen}: ${text}`);
      }
      const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${screen} at ${width} px: ${overflow} px wider than the window`);
    });
    assert.deepEqual(plain, [], `${plain.length} texts did not come from the language files`);
    await app.close();
  }
});

const english = {};
test("English, to compare with", async (t) => {
  const app = await openApp({ t });
  await walk(app.page, async (screen) => (english[screen] = await spoken(app.page)));
  const count = Object.values(english).flat().length;
  assert.ok(count > 300, `only ${count} texts were found`);
  await app.close();
});

for (const language of LANGUAGES) {
  test(`${language}: no English is left over, and nothing is wider than a phone`, async (t) => {
    for (const [width, height] of [[390, 844], [1440, 900]]) {
      const app = await openApp({ t, path: `?lang=${language}`, viewport: { width, height } });
      const left = [];
      await walk(app.page, async (screen) => {
        if (!/\d$/.test(screen)) await app.screenshot(`language-${language}-${screen}-${width}`);
        // Single words may be the same in two languages; sentences are not.
        const sentences = new Set(english[screen].filter((text) => text.split(/\s+/).length > 2));
        left.push(...(await spoken(app.page)).filter((text) => sentences.has(text)));
        const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${screen} at ${width} px: ${overflow} px wider than the window`);
      });
      assert.deepEqual([...new Set(left)], [], "said in English");
      const root = await app.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual(root, [language, language === "ar" ? "rtl" : "ltr"]);
      await app.close();
    }
  });
}

test("in Arabic the panel changes sides, the photo, the dots and the head's left and right do not", async (t) => {
  const look = async (path) => {
    const app = await openApp({ t, path });
    await app.page.locator(".picker-more .button").first().click();
    await waitForDots(app.page);
    await settled(app.page);
    const seen = await app.page.evaluate(() => {
      const ink = document.querySelector("canvas#ink");
      const stage = document.querySelector("#stage").getBoundingClientRect();
      const photo = document.querySelector("#stage img").getBoundingClientRect();
      return {
        ink: ink.toDataURL(),
        photoOnStage: [photo.left - stage.left, photo.top - stage.top, photo.width, photo.height].map(Math.round),
        panelIsLeftOfStage: document.querySelector(".panel").getBoundingClientRect().left < stage.left,
      };
    });
    await app.close();
    return seen;
  };
  const [plain, mirrored] = [await look(""), await look("?lang=ar")];
  assert.equal(plain.panelIsLeftOfStage, false);
  assert.equal(mirrored.panelIsLeftOfStage, true);
  assert.deepEqual(mirrored.photoOnStage, plain.photoOnStage);
  assert.ok(mirrored.ink === plain.ink, "the dots are not the same as in English");
});

test("the language comes from the address, else from a link, else from the browser, and changes without losing work", async (t) => {
  const languageOf = (app) => app.page.evaluate(() => document.documentElement.lang);
  // A link's third byte is the sender's language (src/share/link/version_1.rs); that the rest is damaged is told in it.
  const link = `#d=${Buffer.from([1, 0, 4, 0, 0, 0]).toString("base64url")}`;
  for (const [path, locale, expected] of [
    ["", "en-US", "en"],
    ["", "de-AT", "de"],
    ["", "ja-JP", "en"],
    [link, "de-AT", "fr"],
    [`?lang=tr${link}`, "de-AT", "tr"],
    ["?lang=klingon", "es-MX", "es"],
  ]) {
    const app = await openApp({ t, path, locale });
    assert.equal(await languageOf(app), expected, `${path} in a browser of ${locale}`);
    await app.close({ allowErrors: true });
  }
  const app = await openApp({ t });
  await app.page.locator(".picker-more .button").first().click();
  await waitForDots(app.page);
  await settled(app.page);
  const before = await app.page.evaluate(() => document.querySelector("canvas#ink").toDataURL());
  await app.page.locator(".bar select").selectOption("tr");
  await app.page.waitForFunction(() => document.documentElement.lang === "tr");
  await waitForDots(app.page);
  await settled(app.page);
  assert.ok((await app.page.evaluate(() => document.querySelector("canvas#ink").toDataURL())) === before, "the picture changed");
  assert.match(app.page.url(), /\?lang=tr/);
  await app.close();
});

test("a language that does not load leaves the one before, and is asked for anew", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const choose = (language) => page.locator(".bar select").selectOption(language);
  await page.route("**/locales/tr/**", (route) => route.abort());
  await choose("tr");
  await page.getByText("This language did not load.").waitFor();
  const seen = () => page.evaluate(() => [document.documentElement.lang, document.querySelector(".bar select").value, location.search]);
  assert.deepEqual(await seen(), ["en", "en", ""]);
  await page.getByRole("button", { name: "Use the demo photo" }).waitFor();
  await page.unroute("**/locales/tr/**");
  await choose("tr");
  await page.waitForFunction(() => document.documentElement.lang === "tr");
  assert.deepEqual(await seen(), ["tr", "tr", "?lang=tr"]);
  assert.equal(await page.getByRole("button", { name: "Use the demo photo" }).count(), 0, "English is left");
  // The browser says that files did not come.
  await app.close({ allowErrors: true });
});
