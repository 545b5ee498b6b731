// The embed builder: what is chosen is what the live widget shows and what the snippet says, in every language.
import assert from "node:assert/strict";
import { test } from "node:test";

import { PATIENCE_MS } from "./driver.mjs";
import { openApp } from "./harness.mjs";

async function openBuilder(t, options = {}) {
  const app = await openApp({ t, started: false, ...options, path: `builder.html${options.path ?? ""}` });
  await app.page.waitForFunction(() => document.querySelector("#snippet").value !== "", undefined, { timeout: PATIENCE_MS });
  return app;
}

test("options become attributes, the live widget follows, and the snippet holds them", async (t) => {
  const app = await openBuilder(t);
  const { page } = app;
  await page.getByLabel("Name").fill('Ada & "Co"');
  await page.getByLabel("Enquiries go").selectOption("to an e-mail address");
  await page.getByLabel("E-mail address for enquiries").fill("info@clinic.example");
  await page.getByRole("switch", { name: "Own colour" }).check();
  await page.getByLabel("Colour of buttons").fill("#7a1f5c");
  await page.getByLabel("Project files").uncheck();
  await page.getByLabel("Juvenile").uncheck();
  await page.getByLabel("Price from").fill("900");
  await page.getByRole("alert").waitFor();
  await page.locator("#price-to").fill("1500");
  await page.getByLabel("Currency").fill("eur");
  await page.getByLabel("for", { exact: true }).selectOption("each session");
  assert.equal(await page.getByRole("alert").isVisible(), false, "a complete price is complained about");

  const wanted = {
    accent: "#7a1f5c",
    clinic: 'Ada & "Co"; enquiry=mailto:info@clinic.example',
    features: "-project",
    presets: "natural,rounded,straight,widows-peak,mature-m",
    price: "EUR 900-1500 per session",
  };
  await page.waitForFunction(() => document.querySelector("hairline-visualiser").getAttribute("price"));
  const live = await page.locator("hairline-visualiser").evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  assert.deepEqual(live, wanted);
  await page.locator("hairline-visualiser iframe").contentFrame().locator("html[data-without~=project]").waitFor({ state: "attached" });

  // What the browser makes of the snippet is what was chosen.
  // On a page without a policy: the builder's own would complain about the snippet's style.
  const blank = await app.context.newPage();
  const snippet = () => page.locator("#snippet").inputValue();
  const parsed = await blank.evaluate((snippet) => {
    const pasted = new DOMParser().parseFromString(snippet, "text/html");
    const element = pasted.querySelector("hairline-visualiser");
    return {
      script: pasted.querySelector("script").getAttribute("src"),
      // The style keeps the room before the script has come.
      attributes: Object.fromEntries([...element.attributes].filter(({ name }) => name !== "style").map(({ name, value }) => [name, value])),
      link: Object.fromEntries(new URL(element.querySelector("a").href).searchParams),
    };
  }, await snippet());
  assert.deepEqual(parsed, { script: `${app.url}embed.js`, attributes: wanted, link: wanted });
  await page.getByRole("radio", { name: "Frame, no script" }).check();
  const frame = await blank.evaluate((snippet) =>
    new DOMParser().parseFromString(snippet, "text/html").querySelector("iframe").src, await snippet());
  assert.deepEqual(Object.fromEntries(new URL(frame).searchParams), wanted);
  await page.getByRole("radio", { name: "WordPress" }).check();
  assert.match(await page.locator("#snippet").inputValue(), /^<!-- wp:html -->\n<script [^]*<!-- \/wp:html -->$/);
  assert.match(await page.locator("#csp").inputValue(), new RegExp(`^script-src ${app.url.slice(0, -1)}; frame-src `));
  await app.close();
});

for (const [width, height] of [[390, 844], [1440, 900]]) {
  test(`every word of it is a message, and nothing is wider than ${width} px`, async (t) => {
    for (const language of ["en-XA", "de", "ar"]) {
      const app = await openBuilder(t, { path: `?lang=${language}`, viewport: { width, height } });
      await app.screenshot(`builder-${language}-${width}`, { fullPage: true });
      const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${language}: ${overflow} px wider than the window`);
      const texts = await app.page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) if (walker.currentNode.parentElement.checkVisibility()) found.push(walker.currentNode.data.trim());
        return found.filter((text) => /\p{L}{4}/u.test(text));
      });
      assert.ok(texts.length > 40, `${texts.length} texts`);
      if (language === "en-XA") {
        const plain = texts.filter((text) => /[A-Za-z]{4}/.test(text) && !/[áéíóúýçñš]/i.test(text) && !/^(English|WordPress|Deutsch)$/.test(text));
        assert.deepEqual(plain, [], "these did not come from the language files");
      }
      await app.close();
    }
  });
}
