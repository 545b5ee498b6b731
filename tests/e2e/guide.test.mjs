// The guide: every number of the treatment is found on the page as a person reads it, in two languages, with its source; links lead to
// sections, sources and the app; a clinic's numbers take the place of ours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import { goTo, openDemo } from "./driver.mjs";
import { openApp } from "./harness.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What PRODUCT.md's section "What the treatment is" says in numbers, word for word, and where and how the guide says it. Patterns hold
 * whatever dash, space or sign for money the browser's own language data puts there.
 */
const NUMBERS = [
  ["2-3 sessions", "sessions", /2–3 sessions/, /2–3 (Sitzungen|Termine|Behandlungen)/],
  ["a few weeks apart", "sessions", /a few weeks apart/, /(ein paar|einige|wenige) Wochen/],
  ["each 2-4 hours", "sessions", /2–4 hours/, /2–4 Stunden/],
  ["about 7 days' stay abroad", "cost", /stay about 7 days/, /etwa 7 Tage/],
  ["1 day in hospital", "cost", /1 day in hospital/, /1 Tag/],
  ["3-4 days' recovery", "cost", /3–4 days to recover/, /3–4 Tage/],
  ["3-4 days' recovery", "recovery", /first 3–4 days/, /3–4 Tage/],
  ["results last about 4-8 years or longer", "lasts", /about 4–8 years or longer/, /4–8 Jahre[^.]*länger/],
  ["touch-ups every few years", "lasts", /touch-up every few years/, /alle paar Jahre|alle (ein )?paar Jahre|alle wenige[nr]? Jahre/],
  ["In Turkey about 1,500-3,000 USD", "cost", /Turkey\s+about USD 1,500–3,000/, /Türkei\s+(etwa|ungefähr|rund|ca\.) 1\.500–3\.000 USD/],
  ["in Western Europe and the USA 2,500-6,000 USD or more", "cost", /USA\s+USD 2,500–6,000 or more/, /USA\s+2\.500–6\.000 USD[^.]*mehr/],
  ["about 40 % cheaper in Turkey", "cost", /about 40% cheaper in Turkey/, /40 %/],
  ["89 % \"worth it\"", "cost", /89% of its/, /89 %/],
  ["over 159 reviews", "cost", /159 reviews/, /159 [^.]*Bewertungen/],
  ["about a week without direct sun", "aftercare", /direct sun for about 7 days/, /7 Tage/],
  ["high-SPF sunscreen", "aftercare", /high SPF/, /LSF|Lichtschutzfaktor|SPF/],
  ["the first week without heavy sweating, swimming or intense workouts", "aftercare", /in the first 7 days/, /7 Tage/],
  ["mild redness and swelling for a few days", "recovery", /a little red and swollen/, /gerötet|rot/],
  ["follow-up sessions", "steps", /More sessions/, /Sitzungen|Termine|Behandlungen/],
];
const LANGUAGES = { en: 2, de: 3 };

async function openGuide(t, options = {}) {
  const app = await openApp({ t, started: false, ...options, path: `guide.html${options.path ?? ""}` });
  await app.page.locator("#guide[data-ready]").waitFor();
  return app;
}

/** A section's text as it is seen, with plain spaces and without the numbers of sources. */
const readSection = (page, id) => page.locator(`section#${id}`).evaluate((section) => {
  const links = [...section.querySelectorAll(".guide-cite")];
  for (const link of links) link.hidden = true;
  const text = section.innerText.replaceAll("\u2060", "").replace(/[\u00a0\u202f\u2009 ]/g, " ");
  for (const link of links) link.hidden = false;
  return text;
});

for (const [language, column] of Object.entries(LANGUAGES)) {
  test(`every number of the treatment is read on the page (${language})`, async (t) => {
    const app = await openGuide(t, { path: `?lang=${language}` });
    assert.equal(await app.page.locator("html").getAttribute("lang"), language);
    /** @type {Record<string, string>} */
    const sections = {};
    const missing = [];
    for (const [said, id, ...patterns] of NUMBERS) {
      sections[id] ??= await readSection(app.page, id);
      const pattern = patterns[column - 2];
      if (!pattern.test(sections[id])) missing.push(`"${said}" as ${pattern}, in:\n${sections[id]}`);
    }
    assert.deepEqual(missing, [], `${missing.length} of ${NUMBERS.length}:\n${missing.join("\n\n")}`);
    assert.equal(await app.page.locator("#steps > ol > li").count(), 5, "the five steps");
    const spoken = await app.page.locator("#guide").innerText();
    assert.ok(!/guide-[a-z]|\{|\$[a-z]|undefined|NaN/.test(spoken), spoken.match(/.*(guide-[a-z]|\{|\$[a-z]|undefined|NaN).*/)?.[0]);
    const empty = await app.page.locator("#guide [data-words], #guide [data-say]").evaluateAll((elements) =>
      elements.filter((element) => !element.closest("[hidden]") && !element.textContent).map((element) => element.outerHTML));
    assert.deepEqual(empty, [], "nothing is said here");
    await app.close();
  });
}

test("each number names its source, in the list with how far to trust it and its date", async (t) => {
  const app = await openGuide(t, { path: "?lang=en" });
  const without = await app.page.locator("[data-facts]:visible").evaluateAll((elements) =>
    elements.filter((element) => !element.querySelector("a.guide-cite")).map((element) => element.textContent));
  assert.deepEqual(without, [], "numbers without a source");
  const broken = await app.page.locator("a.guide-cite").evaluateAll((links) =>
    links.filter((link) => {
      const item = document.querySelector(`#guide-sources > ${CSS.escape(link.getAttribute("href")).replace("\\#", "#")}`);
      return !item || [...item.parentElement.children].indexOf(item) + 1 !== Number(link.textContent);
    }).map((link) => `${link.textContent} → ${link.getAttribute("href")}`));
  assert.deepEqual(broken, [], "sources that are not in the list at their number");
  const items = await app.page.locator("#guide-sources > li").allInnerTexts();
  assert.ok(items.length > 12, `${items.length} sources`);
  for (const item of items) assert.match(item, /(From \d{4}|From \w+ \d{4}|No date; we read it in \w+ \d{4})\.$/, item);
  assert.match(items[0], /A clinic directory’s page on SMP in Turkey It finds clinics for people, so it has something to sell\. No date/);
  const turkey = app.page.locator("#cost").getByRole("row", { name: /^Turkey/ }).getByRole("link");
  assert.match(await turkey.getAttribute("aria-label"), /^Source \d+: A clinic directory/);
  await turkey.click();
  assert.match(app.page.url(), /#source-turkey-directory$/);
  assert.match(await app.page.locator(":target").innerText(), /clinic directory/);
  await app.close();
});

test("sections have addresses, and the contents lead to each", async (t) => {
  const app = await openGuide(t, { path: "?lang=en#ask-first" });
  const { page } = app;
  const top = (id) => page.locator(`#${id} h2`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  assert.ok((await top("ask-first")) >= 50 && (await top("ask-first")) < 300, `the section of the address is at ${await top("ask-first")} px`);
  const contents = page.getByRole("navigation", { name: "On this page" });
  const links = await contents.getByRole("link").all();
  assert.equal(links.length, 13);
  for (const link of links) {
    const id = (await link.getAttribute("href")).slice(1);
    await link.click();
    assert.equal(new URL(page.url()).hash, `#${id}`);
    const place = await page.locator(`#${id} h2`).boundingBox();
    assert.ok(place.y >= 50 && place.y + place.height <= 900, `#${id} is at ${place.y} px`);
    assert.equal(await page.locator(`#${id} h2`).innerText(), await link.innerText());
  }
  await app.close();
});

test("on a phone the contents are folded, and open at a tap", async (t) => {
  const app = await openGuide(t, { path: "?lang=en", viewport: { width: 390, height: 844 }, hasTouch: true });
  const link = app.page.locator('.guide-toc a[href="#cost"]');
  assert.equal(await link.isVisible(), false, "the contents are open");
  await app.page.getByText("On this page", { exact: true }).tap();
  await link.tap();
  assert.ok((await app.page.locator("#cost h2").boundingBox()).y < 300);
  await app.close();
});

test("links to one's own picture open the app at that time, in the same language", async (t) => {
  const app = await openGuide(t, { path: "?lang=en" });
  const links = await app.page.locator("a[data-show]").evaluateAll((all) => all.map((link) => [link.innerText, link.getAttribute("href")]));
  assert.deepEqual(links, [
    ["See the result on your picture", "./?lang=en#show=day-30"],
    ["See day 0 on your picture", "./?lang=en#show=day-0"],
    ["See day 3 on your picture", "./?lang=en#show=day-3"],
    ["See day 7 on your picture", "./?lang=en#show=day-7"],
    ["See day 10 on your picture", "./?lang=en#show=day-10"],
    ["See day 30 on your picture", "./?lang=en#show=day-30"],
    ["See it on your picture: 1 year", "./?lang=en#show=day-365"],
    ["See it on your picture: 4 years", "./?lang=en#show=day-1461"],
    ["See it on your picture: 8 years", "./?lang=en#show=day-2922"],
    ["See bad work on your picture", "./?lang=en#show=wrong"],
  ]);
  await app.close();
});

test("inside the app a link to a time is an event, and the address stays as it is", async (t) => {
  const app = await openGuide(t, { path: "?lang=en" });
  const { page } = app;
  const before = page.url();
  const heard = await page.evaluate(async () => {
    // As the app does it: #app is there, the guide is filled in a place of its own.
    const { fill } = await import("./guide.js");
    const facts = await (await fetch("facts.json")).json();
    const appElement = Object.assign(document.createElement("div"), { id: "app" });
    const copy = document.createElement("dialog");
    const parsed = new DOMParser().parseFromString(await (await fetch("guide.html")).text(), "text/html");
    copy.append(...parsed.querySelector("#guide").childNodes);
    copy.className = "guide";
    document.querySelector("#guide").remove();
    document.body.append(appElement, copy);
    copy.showModal();
    fill(copy, facts, { facts: { sessions: { least: 5, most: 6 } } });
    fill(copy, facts, { facts: { sessions: { least: 1, most: 1 } } });
    const shown = [];
    document.addEventListener("hairline-show", (event) => shown.push(event.detail));
    for (const link of copy.querySelectorAll("a[data-show='day-3'], a[data-show='year-4'], a[data-show='wrong']")) link.click();
    copy.querySelector('a[href="#cost"]').click();
    return {
      shown, sessions: copy.querySelector('[data-say="guide-sessions-count"]').textContent,
      cost: copy.querySelector("#cost").getBoundingClientRect().top, focused: document.activeElement.getAttribute("href"),
    };
  });
  assert.deepEqual(heard.shown, ["day-3", "day-1461", "wrong"]);
  assert.equal(page.url(), before);
  assert.match(heard.sessions, /^Plan for 1 session\.\u2060\d+$/);
  assert.ok(heard.cost > -50 && heard.cost < 500, `#cost is at ${heard.cost} px`);
  assert.equal(heard.focused, "#cost");
  await app.close();
});

test("the app shows the guide in a dialog, and a day of it on the picture that is there", async (t) => {
  const app = await openApp({ t, path: "?lang=en" });
  const { page } = app;
  await openDemo(page);
  await goTo(page, "Plan");
  await page.locator("a[data-guide=recovery]").click();
  const dialog = page.getByRole("dialog", { name: "What to know about scalp micropigmentation" });
  await dialog.getByRole("heading", { name: "Recovery, day by day" }).waitFor();
  await app.screenshot("guide-in-app");
  await dialog.getByRole("link", { name: "See day 3 on your picture" }).click();
  await dialog.waitFor({ state: "hidden" });
  const time = page.getByRole("slider", { name: "Time since treatment" });
  await page.waitForFunction((slider) => slider.getAttribute("aria-valuetext") === "day 3", await time.elementHandle());
  assert.equal(new URL(page.url()).hash, "");
  // And from the guide's own page, with the work that is kept in this tab.
  await page.goto(`${app.url}guide.html?lang=en`);
  await page.locator("#guide[data-ready]").waitFor();
  await page.getByRole("link", { name: "See it on your picture: 4 years" }).click();
  const later = page.getByRole("slider", { name: "Time since treatment" });
  await page.waitForFunction((slider) => slider.getAttribute("aria-valuetext") === "4 years", await later.elementHandle());
  await app.close();
});

test("a clinic's numbers and texts come by the address, as text alone, and name the clinic", async (t) => {
  const given = {
    facts: {
      sessions: { least: 3, most: 4 }, "price-clinic": { least: 900, most: 1300, unit: "currency", currency: "EUR" },
      "session-hours": { least: 9, most: 1 }, "lasts-years": "long",
    },
    texts: { "guide-steps-talk-text": "<img src=x onerror=alert(1)> We meet for { $sessions }.", "guide-aftercare-clinic": "Call us." },
  };
  const app = await openGuide(t, { path: `?lang=en&facts=${encodeURIComponent(JSON.stringify(given))}` });
  const sessions = await readSection(app.page, "sessions");
  assert.match(sessions, /Plan for 3–4 sessions/);
  assert.match(sessions, /2–4 hours/, "what is no range is passed over");
  assert.match(await readSection(app.page, "cost"), /At this clinic\s+EUR 900–1,300/);
  assert.match(await readSection(app.page, "steps"), /<img src=x onerror=alert\(1\)> We meet for/);
  assert.match(await readSection(app.page, "aftercare"), /Call us\./);
  assert.match(await readSection(app.page, "sources"), /This clinic The clinic put its own numbers in/);
  await app.close();
  for (const odd of ["%7B", "7", encodeURIComponent(JSON.stringify({ texts: { "guide-intro": "x".repeat(30_000) } }))]) {
    const plain = await openGuide(t, { path: `?lang=en&facts=${odd}` });
    assert.match(await readSection(plain.page, "sessions"), /2–3 sessions/, odd.slice(0, 20));
    assert.equal(await plain.page.getByText("At this clinic", { exact: true }).isVisible(), false);
    await plain.close();
  }
});

for (const [width, height] of [[390, 844], [1440, 900]]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`nothing is too wide, and axe finds nothing, at ${width} px in ${colorScheme}`, async (t) => {
      const app = await openGuide(t, { path: "?lang=en", viewport: { width, height }, colorScheme });
      const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px wider than the window`);
      await app.screenshot(`guide-${width}-${colorScheme}`, { fullPage: true });
      const session = await app.context.newCDPSession(app.page);
      await session.send("Runtime.evaluate", { expression: AXE });
      const { result } = await session.send("Runtime.evaluate", { expression: "axe.run(document)", awaitPromise: true, returnByValue: true });
      assert.ok(result.value.passes.length > 10, "axe looked at nothing");
      assert.deepEqual(result.value.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`), []);
      await app.close();
    });
  }
}

for (const language of ["en-XA", "tr", "de", "es", "fr", "ar"]) {
  test(`every word of it is a message, and it fits a phone (${language})`, async (t) => {
    const app = await openGuide(t, { path: `?lang=${language}`, viewport: { width: 390, height: 844 } });
    await app.screenshot(`guide-390-${language}`, { fullPage: true });
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px wider than the window`);
    const texts = await app.page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("#guide"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        // Names of pages stay in the language of the page.
        if (element.checkVisibility() && !element.closest("#guide-sources [lang=en]")) found.push(walker.currentNode.data.trim());
      }
      return found.filter((text) => /\p{L}{4}/u.test(text));
    });
    assert.ok(texts.length > 120, `${texts.length} texts`);
    if (language === "en-XA") {
      const plain = texts.filter((text) => !/[áéíóúýçñš]/i.test(text));
      // Units come from the browser.
      assert.deepEqual(plain.filter((text) => !/^[\d–. \u2060]+ (hours|days|years)$/.test(text)), [], "these did not come from the language files");
    }
    await app.close();
  });
}
