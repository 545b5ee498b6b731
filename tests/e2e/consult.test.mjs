// The consultation as a person meets it: does it look natural, and what it would take. Numbers are read as they are written.
// Not here: the arithmetic (tests/plan.rs, tests/checks.rs), the guide (guide.test.mjs).
import assert from "node:assert/strict";
import { test } from "node:test";

import { PATIENCE_MS, dragByMm, goTo, openDemo, placeMm, settled } from "./driver.mjs";
import { openApp } from "./harness.mjs";

const MIDDLE = /^Hairline point \d+, mid-frontal/;
const CHECKS = ["Height", "Corners", "Temples", "In line with the brows", "Soft and uneven edge", "Left and right", "Next to your hair", "How dense"];

async function demo(t, options) {
  const app = await openApp({ t, ...options });
  await openDemo(app.page);
  const all = app.page.getByRole("button", { name: "Show all eight" });
  await all.waitFor({ timeout: PATIENCE_MS });
  // What is fine stays folded until somebody asks.
  assert.equal(await app.page.locator("[data-room=checks] .check[data-verdict=fine]").first().isVisible(), false);
  await all.click();
  return { app, page: app.page };
}

/** The line of a check. */
function check(page, name) {
  return page.locator("[data-room=checks] .check", { has: page.getByRole("heading", { name, exact: true }) });
}

/** Verdict, sentence and its first number. */
async function read(page, name) {
  const line = check(page, name);
  const sentence = await line.locator(".check-sentence").innerText();
  return { verdict: await line.locator(".check-word").innerText(), sentence, number: Number(sentence.match(/[\d.]+/)?.[0]) };
}

/** Waits until a check says something that `is` so. */
async function until(page, name, is) {
  const started = Date.now();
  for (;;) {
    const found = await read(page, name);
    if (is(found)) return found;
    assert.ok(Date.now() - started < 10_000, `${name} stays ${JSON.stringify(found)}`);
    await page.waitForTimeout(50);
  }
}

/** A row of the plan: its text, and the numbers in it. */
async function row(page, name) {
  const text = await page.locator(`[data-row="${name}"] .plan-number`).innerText();
  return { text, numbers: text.match(/\d[\d,.]*/g)?.map((number) => Number(number.replaceAll(",", ""))) ?? [] };
}

async function rowUntil(page, name, is) {
  const started = Date.now();
  for (;;) {
    const found = await row(page, name);
    if (is(found)) return found;
    assert.ok(Date.now() - started < 10_000, `${name} stays ${JSON.stringify(found)}`);
    await page.waitForTimeout(50);
  }
}

test("the line is looked at while it is dragged, without a word to a screen reader", async (t) => {
  const { app, page } = await demo(t);
  assert.deepEqual(await page.locator("[data-room=checks] .check-name").allInnerTexts(), CHECKS);
  const before = await read(page, "Height");
  const { y: height } = await placeMm(page, MIDDLE);
  assert.equal(before.verdict, "Fine", before.sentence);
  assert.ok(Math.abs(before.number - height) < 1, `${before.sentence}: the point stands at ${height} mm`);
  const status = page.locator("[role=status]");
  const said = await status.textContent();
  await dragByMm(page, MIDDLE, 0, -26, { release: false });
  const low = await until(page, "Height", ({ number }) => number < 60);
  assert.equal(low.verdict, "Take care", low.sentence);
  assert.match(low.sentence, /^The middle of your line is \d+ mm above .* Below 60 mm .* too low/);
  assert.equal(await status.textContent(), said, "the drag was commented aloud");
  await page.mouse.up();
  await settled(page);
  const { y: now } = await placeMm(page, MIDDLE);
  const after = await until(page, "Height", ({ number }) => Math.abs(number - now) < 1);
  assert.equal(after.verdict, "Take care");
  // A picture and a word, never a colour alone.
  assert.equal(await check(page, "Height").locator("use").first().getAttribute("href"), "icons.svg#warning");
  assert.match(await page.locator(".checks-sum").innerText(), /worth a second look/);
  await page.getByRole("button", { name: "Undo" }).click();
  await until(page, "Height", ({ verdict }) => verdict === "Fine");
  await app.close();
});

test("Show me draws what a check measures, follows the line, and goes again", async (t) => {
  const { app, page } = await demo(t);
  const drawn = () => page.locator("#show-me path").first().getAttribute("d", { timeout: 5000 });
  const label = page.locator("#show-me text");
  assert.equal(await page.locator("#show-me path").count(), 0, "something is drawn before anybody asks");
  for (const name of CHECKS) {
    const { verdict, sentence } = await read(page, name);
    const button = check(page, name).getByRole("button", { name: "Show me" });
    if (verdict === "Not seen") {
      assert.ok(await button.isHidden(), `${name} shows what it did not see`);
      continue;
    }
    await button.click();
    assert.equal(await button.getAttribute("aria-pressed"), "true", name);
    assert.ok((await drawn()).length > 20, `${name} draws ${await drawn()}`);
    assert.match(await label.textContent(), /\d/, `${name} has no number on the stage`);
    assert.equal(await page.locator("[role=status]").textContent(), sentence, `${name} is not said`);
  }
  assert.equal(await page.locator("[data-room=checks] [aria-pressed=true]").count(), 1, "several are shown at once");
  const button = check(page, "Height").getByRole("button", { name: "Show me" });
  await button.click();
  const [path, number] = [await drawn(), await label.textContent()];
  await dragByMm(page, MIDDLE, 0, -10, { release: false });
  await until(page, "Height", ({ number }) => number < 72);
  assert.notEqual(await drawn(), path, "the drawing stays while the line moves");
  assert.notEqual(await label.textContent(), number, "its number stays while the line moves");
  await page.mouse.up();
  await settled(page);
  await button.click();
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.equal(await label.count(), 0, "the drawing stays");
  await app.close();
});

test("every check says what it is based on", async (t) => {
  const { app, page } = await demo(t);
  for (const name of CHECKS) {
    const line = check(page, name);
    await line.locator("summary").click();
    const sources = line.locator(".check-sources li");
    assert.ok((await sources.count()) > 0, `${name} has no source`);
    for (const text of await sources.allInnerTexts()) assert.ok(text.length > 20, `${name}: ${text}`);
  }
  const links = await page.locator(".check-sources a").evaluateAll((found) => found.map((link) => link.href));
  assert.ok(links.length >= 8 && links.every((link) => /^https?:/.test(link)), links.join(" "));
  // An opened one stays open while the line moves.
  await dragByMm(page, MIDDLE, 0, -6);
  await until(page, "Height", ({ number }) => number < 74);
  assert.ok(await check(page, "Height").locator("details").evaluate((details) => details.open), "the sources fold up by themselves");
  await app.close();
});

test("the plan gives ranges with reasons, and follows the outline", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Plan");
  const area = await rowUntil(page, "area", ({ numbers }) => numbers.length === 2);
  assert.match(area.text, /^\d+ to \d+ cm²$/);
  for (const [name, unit] of [["dots", "dots"], ["sessions", "sessions"], ["session-hours", "hours"], ["hours", "hours"]]) {
    const { text, numbers } = await row(page, name);
    assert.ok(text.endsWith(unit) && numbers.length === 2 && numbers[0] < numbers[1], `${name}: ${text}`);
  }
  assert.match((await row(page, "price")).text, /1,500.* to .*3,000/);
  // Two to three sessions of two to four hours each.
  assert.deepEqual((await row(page, "session-hours")).numbers, [2, 4]);
  for (const why of await page.locator(".plan-row .plan-why").all()) {
    await why.locator("summary").click();
    assert.ok((await why.locator("li").allInnerTexts()).join("").length > 10, "a range without a reason");
  }
  assert.match(await page.locator("[data-row=area] .plan-reasons").innerText(), /±\d+ %/);
  // The line goes up: less skin, fewer dots.
  const dots = await row(page, "dots");
  await dragByMm(page, MIDDLE, 0, 14);
  const less = await rowUntil(page, "area", ({ text }) => text !== area.text);
  assert.ok(less.numbers[1] <= area.numbers[1] && less.numbers[0] < area.numbers[0], `${area.text} became ${less.text}`);
  assert.ok((await row(page, "dots")).numbers[1] <= dots.numbers[1], "more dots on less skin");
  assert.ok(await page.locator("[data-row=area] details").evaluate((details) => details.open), "the reasons fold up by themselves");
  await app.close();
});

test("assumptions can be changed, and stay where somebody types", async (t) => {
  const { app, page } = await demo(t);
  await goTo(page, "Plan");
  await page.getByText("Change what is assumed").click();
  const sessions = page.getByLabel("How many sessions");
  await sessions.fill("4");
  await sessions.press("Enter");
  // Four sessions of two to four hours.
  assert.equal((await rowUntil(page, "sessions", ({ numbers }) => numbers.length === 1)).text, "4 sessions");
  assert.deepEqual((await row(page, "hours")).numbers, [8, 16]);
  assert.equal(await sessions.evaluate((field) => field === document.activeElement), true, "the field lost the focus");
  assert.match(await page.locator("[role=status]").textContent(), /The plan is now 4 sessions/);
  await page.getByLabel("Length of one session").fill("3");
  await page.getByLabel("Dots on each cm²").fill("100");
  await page.getByLabel("Dots on each cm²").press("Enter");
  assert.equal((await rowUntil(page, "hours", ({ numbers }) => numbers.length === 1)).text, "12 hours");

  // What the money is: dollars in euros at the rate that is assumed, then at another.
  await page.getByLabel("Where").selectOption("Western Europe and USA");
  assert.match((await rowUntil(page, "price", ({ text }) => text.includes("2,500"))).text, /2,500.* to .*6,000 or more/);
  await page.getByLabel("Money").selectOption("Euros");
  assert.match((await rowUntil(page, "price", ({ text }) => text.includes("€"))).text, /€2,100 to €5,200 or more/);
  assert.match(await page.locator(".plan-rate-help").innerText(), /assumption of \d{4}-\d{2}/);
  await page.getByLabel("For one US dollar").fill("0.5");
  await page.getByLabel("For one US dollar").press("Enter");
  assert.match((await rowUntil(page, "price", ({ text }) => text.includes("1,2"))).text, /€1,200 to €3,000 or more/);
  await page.getByLabel("Where").selectOption("A clinic’s own price");
  assert.match((await rowUntil(page, "price", ({ numbers }) => !numbers.length)).text, /No price is known/);
  await page.getByLabel("Price that you were told").fill("1999");
  await page.getByLabel("Price that you were told").press("Enter");
  assert.equal((await rowUntil(page, "price", ({ numbers }) => numbers.length > 0)).text, "€1,999");

  await page.getByRole("button", { name: "Back to what sources say" }).click();
  await rowUntil(page, "sessions", ({ numbers }) => numbers.length === 2);
  assert.equal(await page.getByLabel("Dots on each cm²").inputValue(), "");
  await app.close();
});

test("Turkey beside the West with its source, the trip, and whether it adds up", async (t) => {
  const { app, page } = await demo(t);
  const plan = page.locator("[data-room=plan]");
  const table = plan.getByRole("table");
  const cells = await table.getByRole("cell").allInnerTexts();
  assert.ok(cells.some((text) => /1,500.* to .*3,000/.test(text)), cells.join(" | "));
  assert.ok(cells.some((text) => /2,500.* to .*6,000 or more/.test(text)), cells.join(" | "));
  assert.match(await table.locator("caption").innerText(), /bears no date; it was read in \d{4}-\d{2}/);
  const text = await plan.innerText();
  for (const said of [
    /about 40 % cheaper/, /stay 7 days, with one day in hospital/, /Recovery takes 3 to 4 days/, /% of a whole scalp/,
    /paper says 20 to 30, studios 4 to 20/, /No other source gives areas/,
  ]) {
    assert.match(text, said);
  }
  // It leads on to the guide.
  for (const part of ["steps", "cost", "recovery"]) assert.equal(await plan.locator(`[data-guide=${part}]`).count(), 1, part);
  await app.close();
});
