// What the page around asks for: options in the address, what a frame is told and does, an enquiry, a price. Not here: embed.js
// and the messages between windows (embed.test.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import { PATIENCE_MS, choosePhoto, dots, goTo, openDemo, setSlider, settled, waitForDots } from "./driver.mjs";
import { FRONT } from "./fixtures.mjs";
import { appUrl, assertNothingForeign, openApp } from "./harness.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CLINIC = "Hair Studio Ada; +49 30 1234; enquiry=host";

/** The query of options, as an author of a page writes it. */
const query = (options) => `?${new URLSearchParams(options)}`;

/** Whether a message of the console is a warning of the app's, not the browser's. */
const isOurs = (message) => message.type() === "warning" && message.text().startsWith("Hairline");

/** Opens the app with options in its address; gives it and the warnings of its console. */
async function openWith(t, options, more = {}) {
  const warnings = [];
  const prepare = (page) => page.on("console", (message) => isOurs(message) && warnings.push(message.text()));
  const app = await openApp({ t, path: query(options), prepare, ...more });
  return { ...app, warnings };
}

/** Opens a page of ours with the app in a frame; gives the frame's page too. `said` are the details of what the app says there. */
async function openFramed(t, options, more = {}) {
  const url = await appUrl();
  const warnings = [];
  const app = await openApp({
    t,
    path: "host.html",
    started: false,
    prepare: async (page) => {
      page.on("console", (message) => isOurs(message) && warnings.push(message.text()));
      await page.addInitScript(() => {
        globalThis.said = [];
        addEventListener("hairline-say", (event) => globalThis.said.push(event.detail));
      });
      const body = `<!doctype html><title>Host</title><iframe title="Hairline" src="./${query(options)}" width="1200" height="860"></iframe>`;
      await page.route(`${url}host.html`, (route) => route.fulfill({ contentType: "text/html", body }));
    },
    ...more,
  });
  const frame = await (await app.page.waitForSelector("iframe")).contentFrame();
  await frame.waitForFunction(() => globalThis.said?.some(({ type }) => type === "ready"), undefined, { timeout: PATIENCE_MS });
  // Enquiries go to a page that has said hello.
  await app.page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ hairline: 1, type: "hello" }, location.origin));
  const wish = (detail) => frame.evaluate((detail) => dispatchEvent(new CustomEvent("hairline-do", { detail })), detail);
  const said = (type) => frame.evaluate((type) => globalThis.said.filter((detail) => detail.type === type), type);
  return { ...app, frame, wish, said, warnings };
}

/** Waits for a change that `fits`, beyond the first `after`, and gives it. */
async function changed(frame, fits, after = 0) {
  const began = Date.now();
  for (;;) {
    const changes = await frame.evaluate(() => globalThis.said.filter(({ type }) => type === "change"));
    const found = changes.slice(after).findLast(fits);
    if (found) return found;
    assert.ok(Date.now() - began < PATIENCE_MS, `no change with ${fits}: ${JSON.stringify(changes)}`);
    await frame.waitForTimeout(100);
  }
}

/** Contrast of an element's text to its own ground (WCAG), and both colours. */
const contrastOf = (locator) =>
  locator.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    const luminance = (text) => {
      const [r, g, b] = text.match(/\d+/g).map((channel) => {
        const share = Number(channel) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [one, other] = [luminance(color), luminance(backgroundColor)];
    return { color, backgroundColor, contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
  });

for (const theme of ["light", "dark"]) {
  test(`${theme}: the brand's colour, font, roundness and mark are worn, and text on the colour is read`, async (t) => {
    const options = { theme, accent: "ffd400", font: "Georgia, serif", radius: "2", clinic: CLINIC, logo: "favicon.svg" };
    const app = await openWith(t, options, { colorScheme: theme === "light" ? "dark" : "light" });
    const { page } = app;
    assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
    const button = page.locator("label.button-primary").first();
    const { contrast, color, backgroundColor } = await contrastOf(button);
    assert.ok(contrast >= 4.5, `${color} on ${backgroundColor}: ${contrast}`);
    if (theme === "dark") assert.equal(backgroundColor, "rgb(255, 212, 0)", "on a dark ground the brand's colour stays as it is");
    const style = await button.evaluate((element) => [getComputedStyle(element).borderRadius, getComputedStyle(element).fontFamily]);
    // A large button has --radius-3, which is 14 px for the usual 9.
    assert.deepEqual(style, ["3px", "Georgia, serif, system-ui, sans-serif"]);
    const mark = page.getByRole("img", { name: "Hair Studio Ada" });
    assert.ok(await mark.evaluate((image) => image.complete && image.naturalWidth > 0), "the clinic's mark is not seen");
    assert.equal(await page.locator("#app .brand").innerText(), "", "our name stands beside it");
    assert.deepEqual(app.warnings, []);
    await app.screenshot(`options-${theme}`);
    await app.close();
  });
}

test("shapes, shades, density and sessions are those that are offered, from the demo on", async (t) => {
  const app = await openWith(t, {
    start: "demo",
    presets: "juvenile,mature-m",
    shades: "grey-brown,charcoal",
    "density-range": "25-60",
    sessions: "2",
    "utm_source": "letter",
  });
  const { page } = app;
  await waitForDots(page);
  assert.deepEqual(await page.locator(".preset:visible").allInnerTexts(), ["Mature M", "Juvenile"]);
  assert.equal(await page.locator('.preset[aria-pressed="true"]').innerText(), "Juvenile", "the first is the beginning");
  assert.deepEqual(await page.locator(".swatch:visible").allInnerTexts(), ["Grey-brown", "Charcoal"]);
  assert.ok(await page.getByLabel("Grey-brown", { exact: true }).isChecked());
  const density = page.getByRole("slider", { name: "Density", exact: true });
  const of = (slider) => slider.evaluate(({ min, max, value }) => ({ min: Number(min), max: Number(max), value: Number(value) }));
  assert.deepEqual(await of(density), { min: 25, max: 60, value: 60 }, "the demo's 220 are brought within");
  assert.equal((await of(page.getByRole("slider", { name: "Sessions", exact: true }))).max, 2);
  // A match to hair keeps within it too.
  await page.getByRole("button", { name: "Match my hair" }).click();
  await page.locator(".note:visible").first().waitFor({ timeout: PATIENCE_MS });
  await settled(page);
  const { value } = await of(density);
  assert.ok(value >= 25 && value <= 60, `density ${value} after matching`);
  assert.equal(await page.locator(".swatch:visible input:checked").count(), 1, "the shade after matching is one that is offered");
  assert.deepEqual(app.warnings, []);
  await app.close();
});

test("parts that are left out are gone, with their keys", async (t) => {
  const app = await openWith(t, { features: "-demo,-download,-treatment,-mishaps,-plan,-print,-project,-theme,-camera" });
  const { page } = app;
  const visible = (role, name) => page.getByRole(role, { name, exact: true }).isVisible();
  assert.equal(await visible("button", "Use the demo photo"), false);
  assert.equal(await visible("button", "Switch to the dark theme"), false);
  await choosePhoto(page, FRONT);
  await waitForDots(page);
  assert.equal(await visible("button", "Download picture"), false);
  assert.deepEqual(await page.locator(".tab:visible").allInnerTexts(), ["Photo & scale", "Hairline", "Area", "Dots"]);
  assert.equal(await page.locator("#pane-treatment").isVisible(), false);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Control+p");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("dialog", { name: "Share" }).waitFor();
  assert.deepEqual(await page.locator(".dialog-share h3:visible").allInnerTexts(), ["A link"]);
  assert.equal(downloads, 0, "Ctrl+S saved a project");
  assert.equal(await page.locator("#sheet").evaluate((sheet) => sheet.childElementCount), 0, "Ctrl+P made a sheet");
  await app.close();
});

test("what is not understood is told in one warning and has its default", async (t) => {
  const options = { theme: "pink", accent: "ffd400", radius: "99", logo: "https://elsewhere.example/x.png", colour: "red", gclid: "1" };
  const app = await openWith(t, options);
  assert.equal(app.warnings.length, 1, app.warnings.join("\n---\n"));
  for (const part of ['theme="pink" is not understood; for example "dark"', 'radius="99" is not understood; for example "4"', 'logo="https:', "colour is no option"]) {
    assert.ok(app.warnings[0].includes(part), `${part} is missing in ${app.warnings[0]}`);
  }
  assert.ok(!/accent|gclid/.test(app.warnings[0]), app.warnings[0]);
  assert.equal(await app.page.locator("html").getAttribute("data-theme"), null);
  assert.equal(await app.page.locator(".brand-logo").isVisible(), false);
  await app.close();
});

test("a design in the query is that of a link, and leaves the address with it", async (t) => {
  const link = readFileSync(new URL("../fixtures/share/link-1.txt", import.meta.url), "utf8").trim();
  const code = /d=([\w-]+)/.exec(link)?.[1] ?? link;
  const app = await openWith(t, { theme: "dark", design: code });
  await app.page.getByRole("heading", { name: "A design sent to you" }).waitFor({ timeout: PATIENCE_MS });
  assert.equal(new URL(app.page.url()).search, "?theme=dark");
  assert.equal(new URL(app.page.url()).hash, `#d=${code}`);
  await app.close();
});

test("the price follows the plan", async (t) => {
  const app = await openWith(t, { price: "EUR 400-500 per session", clinic: "Ada; enquiry=mailto:ask@ada.example" });
  const { page } = app;
  await openDemo(page);
  const price = page.locator("#clinic-title ~ div .result-value");
  assert.equal(await price.innerText(), "about €1,200 to €1,500");
  await goTo(page, "Treatment");
  await page.evaluate(() => document.querySelectorAll("details.more").forEach((more) => (more.open = true)));
  await page.getByRole("group", { name: "Number of sessions" }).getByRole("button", { name: "2" }).click();
  assert.equal(await price.innerText(), "about €800 to €1,000");
  await app.close();
  const area = await openWith(t, { price: "USD 12 per cm2" });
  await openDemo(area.page);
  const cm2 = Number(/on (\d+) cm²/.exec(await area.page.locator("#pane-dots .result").innerText())[1]);
  const shown = Number(/^about \$([\d,]+)$/.exec(await area.page.locator("#clinic-title ~ div .result-value").innerText())[1].replace(",", ""));
  assert.ok(Math.abs(shown - 12 * cm2) <= 0.05 * 12 * cm2 + 12, `${shown} for ${cm2} cm²`);
  await area.close();
});

test("a mail to the clinic is made by the visitor's own mail program, without the picture", async (t) => {
  const app = await openWith(t, { start: "demo", clinic: "Ada; enquiry=mailto:ask@ada.example", price: "EUR 900 in all" });
  const { page, context } = app;
  await waitForDots(page);
  const session = await context.newCDPSession(page);
  await session.send("Page.enable");
  const wanted = new Promise((resolve) => session.on("Page.frameRequestedNavigation", ({ url }) => resolve(url)));
  await page.getByRole("button", { name: "Ask Ada" }).click();
  const dialog = page.getByRole("dialog", { name: "Ask Ada" });
  await dialog.waitFor({ timeout: PATIENCE_MS });
  assert.equal(await dialog.getByRole("switch").isVisible(), false, "a mail cannot carry the picture");
  await dialog.getByLabel("Name", { exact: true }).fill("Grace");
  await dialog.getByLabel("Phone").fill("0123");
  await dialog.getByRole("checkbox", { name: /^I agree/ }).check();
  await dialog.getByRole("button", { name: "Open my mail program" }).click();
  const address = await wanted;
  assert.ok(address.startsWith("mailto:ask@ada.example?subject="), address);
  const body = new URL(address).searchParams.get("body");
  for (const part of ["Grace", "0123", "#d=", "cm² of scalp", "€900"]) assert.ok(body.includes(part), `${part} is missing in ${body}`);
  // Chromium counts the mail among the requests.
  const others = app.requests.filter((address) => !address.startsWith("mailto:"));
  assertNothingForeign(others, app.url);
  await context.close();
});

test("nobody can be asked where there is no page around to hand it to", async (t) => {
  const app = await openWith(t, { clinic: CLINIC });
  await openDemo(app.page);
  assert.equal(await app.page.locator("#clinic-title").innerText(), "Hair Studio Ada");
  assert.equal(await app.page.getByRole("button", { name: /^Ask/ }).count(), 0);
  await app.close();
});

test("in a frame nothing is kept: no cookie, no storage, no database", async (t) => {
  const app = await openFramed(t, { start: "demo" });
  const { frame, context } = app;
  await waitForDots(frame);
  await setSlider(frame, "Density", 90);
  // An own photo, too.
  await frame.getByRole("button", { name: "Start again" }).click();
  await frame.getByRole("button", { name: "Erase and start again" }).click();
  await frame.locator(".start .file-input").setInputFiles(FRONT);
  await waitForDots(frame);
  await setSlider(frame, "Density", 90);
  await app.page.waitForTimeout(1000);
  const kept = await frame.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    databases: await indexedDB.databases(),
    cookie: document.cookie,
    caches: await caches.keys(),
  }));
  assert.deepEqual(kept, { session: {}, local: {}, databases: [], cookie: "", caches: [] });
  assert.deepEqual(await context.cookies(), []);
  await app.close();
});

test("the page around is told of changes, and shows designs, changes options and starts again", async (t) => {
  const app = await openFramed(t, { start: "demo", price: "EUR 900-1500 in all" });
  const { frame, wish, said } = app;
  await waitForDots(frame);
  const first = await changed(frame, ({ plan }) => plan.areaCm2 > 0);
  assert.match(first.design, /^[\w-]{50,}$/);
  const { areaCm2, dots: count, densityPerCm2, hairlineHeightMm, sessions, price, ...rest } = first.plan;
  assert.deepEqual(rest, {});
  assert.ok(areaCm2 > 100 && areaCm2 < 600, `${areaCm2} cm²`);
  assert.ok(count > 5_000 && count < 120_000, `${count} dots`);
  assert.deepEqual([densityPerCm2, sessions], [220, 3]);
  assert.ok(hairlineHeightMm > 40 && hairlineHeightMm < 110, `${hairlineHeightMm} mm`);
  assert.deepEqual(price, { currency: "EUR", from: 900, to: 1500 });
  assert.deepEqual(Object.keys(first).sort(), ["design", "plan", "type"], "nothing else is told, and no photo");

  await setSlider(frame, "Density", 100);
  const second = await changed(frame, ({ plan }) => plan.densityPerCm2 === 100);
  assert.notEqual(second.design, first.design);
  const sofar = (await said("change")).length;
  await wish({ type: "setDesign", design: first.design });
  const third = await changed(frame, ({ plan }) => plan.densityPerCm2 === 220, sofar);
  // It is kept as it was sent: what followed the head before stands still now, and flags and checksum say so.
  assert.deepEqual([third.plan, third.design.slice(8, -8)], [first.plan, first.design.slice(8, -8)], "the same design again");

  await wish({ type: "setConfig", options: { theme: "dark", shades: "charcoal", "density-range": "50-150", clinic: "Ada", accent: "#a0f" } });
  await frame.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  assert.deepEqual(await frame.locator(".swatch:visible").allInnerTexts(), ["Charcoal"]);
  assert.equal(Number(await frame.getByRole("slider", { name: "Density", exact: true }).getAttribute("max")), 150);
  assert.equal(await frame.getByRole("button", { name: "Ask Ada" }).isVisible(), true);
  await wish({ type: "setConfig", options: { theme: "", clinic: "", price: "much" } });
  await frame.waitForFunction(() => !document.documentElement.hasAttribute("data-theme"));
  assert.equal(await frame.locator("#clinic-title").isVisible(), false);
  assert.equal(app.warnings.length, 1, app.warnings.join());

  const before = await dots(frame);
  for (const detail of [null, 1, "reset", [], {}, { type: "setDesign" }, { type: "setDesign", design: 7 }, { type: "setConfig" },
    { type: "setConfig", options: 3 }, { type: "setConfig", options: { theme: 4 } }, { type: "erase" }, { type: { toString: null } }]) {
    await wish(detail);
  }
  await settled(frame);
  assert.equal(await dots(frame), before, "a malformed wish changed something");
  assert.deepEqual(await said("error"), []);
  await wish({ type: "setDesign", design: "AAAA" });
  await frame.waitForFunction(() => globalThis.said.some(({ type }) => type === "error"), undefined, { timeout: PATIENCE_MS });
  const [error] = await said("error");
  assert.match(error.message, /^This link could not be opened: ./);

  await wish({ type: "setConfig", options: { start: "photo" } });
  await wish({ type: "reset" });
  await frame.getByRole("heading", { name: /^See what scalp micropigmentation/ }).waitFor();
  assert.deepEqual(await frame.locator("dialog[open]").count(), 0);
  await app.close();
});

test("a picture goes to the page around by the visitor's press alone", async (t) => {
  const app = await openFramed(t, { start: "demo", clinic: CLINIC });
  const { frame, said } = app;
  await waitForDots(frame);
  await frame.getByRole("button", { name: "Share", exact: true }).click();
  const give = frame.getByRole("button", { name: "Give this picture to Hair Studio Ada" });
  await give.waitFor({ timeout: PATIENCE_MS });
  assert.deepEqual(await said("export"), []);
  await give.click();
  await frame.waitForFunction(() => globalThis.said.some(({ type }) => type === "export"), undefined, { timeout: 2 * PATIENCE_MS });
  const given = await frame.evaluate(() => {
    const { blob, name, ...rest } = globalThis.said.find(({ type }) => type === "export");
    return { isBlob: blob instanceof Blob, type: blob.type, size: blob.size, name, rest };
  });
  assert.ok(given.isBlob && given.size > 50_000 && given.type === "image/png", JSON.stringify(given));
  assert.match(given.name, /\.png$/);
  assert.deepEqual(given.rest, { type: "export" });
  await frame.getByText("Handed to the page of Hair Studio Ada.").waitFor();
  await app.close();
});

test("an enquiry holds what was agreed to, and nothing of it is kept", async (t) => {
  const app = await openFramed(t, { start: "demo", clinic: CLINIC, price: "EUR 900-1500 in all" });
  const { frame, page, said } = app;
  await waitForDots(frame);
  await changed(frame, ({ plan }) => plan.areaCm2 > 0);
  const ask = async () => {
    await frame.getByRole("button", { name: "Ask Hair Studio Ada" }).click();
    const dialog = frame.getByRole("dialog", { name: "Ask Hair Studio Ada" });
    await dialog.waitFor({ timeout: PATIENCE_MS });
    return dialog;
  };
  let dialog = await ask();
  const consent = () => dialog.getByRole("checkbox", { name: /^I agree that Hair Studio Ada gets/ });
  const send = () => dialog.getByRole("button", { name: "Send to Hair Studio Ada" }).click();
  assert.equal(await dialog.getByRole("switch", { name: /^Include the picture/ }).isChecked(), false);
  assert.match(await dialog.locator(".holds").innerText(), /#d=[\w-]+\n+\d+ cm² of scalp, about [\d,]+ dots in 3 sessions, hairline \d+ mm above the glabella\.\n+Price: about €900 to €1,500\./);
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => (await globalThis.axe.run(document.querySelector("dialog[open]"))).violations.map(({ id, nodes }) => [id, nodes[0].html]));
  assert.deepEqual(violations, []);
  await app.screenshot("options-enquiry");

  await dialog.getByLabel("Name", { exact: true }).fill("Grace");
  await consent().check();
  await send();
  assert.equal(await dialog.getByRole("alert").innerText(), "An e-mail address or a phone number is missing.");
  await dialog.getByLabel("E-mail").fill("grace@example.org");
  await dialog.getByLabel(/^Your question/).fill("How long?\nReally?");
  // With the picture it is another sentence, to be agreed to anew.
  await dialog.getByRole("switch", { name: /^Include the picture/ }).check();
  assert.equal(await consent().isChecked(), false);
  await send();
  assert.deepEqual(await said("enquiry"), [], "without consent");
  await dialog.getByRole("switch", { name: /^Include the picture/ }).uncheck();
  await consent().check();
  await send();
  await frame.getByText("Handed to the page of Hair Studio Ada.").waitFor({ timeout: PATIENCE_MS });
  const [{ consent: sentence, link, plan, design, ...told }] = await said("enquiry");
  assert.deepEqual(told, { type: "enquiry", name: "Grace", email: "grace@example.org", phone: "", message: "How long?\nReally?" });
  assert.match(sentence, /^I agree that Hair Studio Ada gets .* My photo stays on this device\.$/);
  assert.ok(link.endsWith(`#d=${design}`), link);
  assert.equal(plan.sessions, 3);

  dialog = await ask();
  assert.equal(await dialog.getByLabel("Name", { exact: true }).inputValue(), "", "the name was kept");
  await dialog.getByLabel("Name", { exact: true }).fill("Grace");
  await dialog.getByLabel("Phone").fill("0123");
  await dialog.getByRole("switch", { name: /^Include the picture/ }).check();
  await consent().check();
  await send();
  await frame.waitForFunction(() => globalThis.said.filter(({ type }) => type === "enquiry").length === 2, undefined, { timeout: 2 * PATIENCE_MS });
  const picture = await frame.evaluate(() => {
    const { picture, consent } = globalThis.said.findLast(({ type }) => type === "enquiry");
    return { isBlob: picture instanceof Blob, type: picture.type, consent };
  });
  assert.ok(picture.isBlob && picture.type === "image/png", JSON.stringify(picture));
  assert.match(picture.consent, /the picture of my head/);

  dialog = await ask();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await said("enquiry")).length, 2, "giving up sends nothing");
  await app.close();
});

test("the page around changes the language; without one it is the browser's", async (t) => {
  const { frame, wish, close } = await openFramed(t, { lang: "tr" }, { locale: "de-AT" });
  const speaks = (language) =>
    frame.waitForFunction((language) => document.documentElement.lang === language, language, { timeout: PATIENCE_MS });
  await speaks("tr");
  await wish({ type: "setConfig", options: { lang: "fr" } });
  await speaks("fr");
  await wish({ type: "setConfig", options: { lang: "" } });
  await speaks("de");
  // Of two wishes the later one counts, whichever file comes first.
  await wish({ type: "setConfig", options: { lang: "es" } });
  await wish({ type: "setConfig", options: { lang: "en" } });
  await frame.getByRole("button", { name: "Use the demo photo" }).waitFor();
  await frame.waitForTimeout(500);
  await speaks("en");
  await close();
});

test("after a crash a frame does not promise work that it has not kept", async (t) => {
  const { frame, close } = await openFramed(t, { start: "demo" });
  await waitForDots(frame);
  await frame.evaluate(() => dispatchEvent(new CustomEvent("hairline-crash")));
  const screen = frame.getByRole("alertdialog");
  await screen.waitFor();
  assert.doesNotMatch(await screen.innerText(), /kept|my work/);
  await frame.evaluate(() => (globalThis.former = true));
  await screen.getByRole("button", { name: "Load again" }).click();
  await frame.waitForFunction(() => !globalThis.former && globalThis.said?.some(({ type }) => type === "ready"), undefined, { timeout: PATIENCE_MS });
  assert.equal(await frame.locator("#crashed").isVisible(), false);
  await close();
});
