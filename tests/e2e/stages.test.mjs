// Stages of hair loss to start from: by keyboard, one step each, told to a screen reader; and several plans on the printed sheet.
import assert from "node:assert/strict";
import { test } from "node:test";

import axeCore from "axe-core";

import { PATIENCE_MS, goTo, lines, openDemo, settled } from "./driver.mjs";
import { openApp } from "./harness.mjs";

const stage = (page, name) => page.getByRole("button", { name: new RegExp(`^${name} (?!vertex)`) });

test("a stage draws a typical area as one step, says how large, and its drawing comes when it is to be seen", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  const drawings = [];
  page.on("request", (request) => request.url().includes("patterns.svg") && drawings.push(request.url()));
  await openDemo(page);
  await goTo(page, "Hairline");
  const title = page.locator("summary", { hasText: "Start from a stage of hair loss" });
  await title.waitFor({ timeout: PATIENCE_MS });
  assert.deepEqual(drawings, [], "drawings were asked for before anybody wanted to see them");
  const before = await lines(page);
  await title.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".pattern use")?.getAttribute("href"));
  await stage(page, "Norwood IV").focus();
  await page.keyboard.press("Enter");
  await page.locator("[role=status]", { hasText: "Norwood IV is drawn." }).waitFor();
  await page.locator(".pattern[data-index='4'][aria-pressed=true]").waitFor();
  await settled(page);
  const drawn = await lines(page);
  assert.notEqual(drawn.rim, before.rim);
  assert.equal(drawings.length, 1, "the sprite is asked for once");
  // The area beside the source's range; on the demo's head it is within it.
  const said = await page.locator(".pattern-area").innerText();
  const [, area, least, most] = said.match(/about (\d+) cm².* says (\d+) to (\d+) cm²/).map(Number);
  assert.ok(area >= least && area <= most, said);
  assert.match(await page.locator(".patterns").innerText(), /The hair in your photo was not looked at/);
  // The focus stays where it was, and other stages are one press away.
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-index")), "4");
  await stage(page, "Ludwig II").click();
  await page.locator(".pattern[data-index='9'][aria-pressed=true]").waitFor();
  for (const expected of [drawn, before]) {
    await page.getByRole("button", { name: "Undo" }).click();
    await settled(page);
    const now = await lines(page);
    assert.deepEqual([now.hairline, now.rim], [expected.hairline, expected.rim], "one press is not one step");
  }
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(".patterns"));
  assert.deepEqual(violations.map((violation) => violation.id), []);
  await app.close();
});

test("several plans stand beside each other on paper", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await page.addInitScript(() => { globalThis.print = () => { document.documentElement.dataset.printed = ""; }; });
  await page.reload();
  await openDemo(page);
  await page.getByRole("button", { name: "Add a plan to compare" }).click({ timeout: PATIENCE_MS });
  await page.getByText(/is a copy of plan/).waitFor();
  await page.getByRole("button", { name: "Juvenile" }).click();
  await settled(page);
  // The room measures plans a moment later.
  await page.waitForFunction(() => new Set(document.querySelector("[data-measured]")?.dataset.measured.split(" ")).size === 4);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Print the sheet" }).click({ timeout: PATIENCE_MS });
  await page.waitForFunction(() => "printed" in document.documentElement.dataset, undefined, { timeout: PATIENCE_MS });
  const pages = await page.evaluate(() => [...document.querySelectorAll("#sheet .sheet-page")].map((one) => one.textContent));
  assert.ok(pages.length >= 3, `${pages.length} pages`);
  // Behind the template, which the first page says is next.
  const compared = pages.at(-1);
  assert.match(compared, /^Plans side by side/);
  for (const words of ["Plan A", "Plan B", "78 mm", "Dots, all sessions done", "Compared with Plan A, Plan B is 12 mm lower", "template show Plan B"]) {
    assert.ok(compared.includes(words), `${words} is missing in ${compared}`);
  }
  await app.close();
});
