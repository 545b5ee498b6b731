// Screenshots of the mock pages; numeric checks of the tokens' contrast and of the shell's boxes.
//   npm install --prefix /tmp/look playwright-core
//   PLAYWRIGHT=/tmp/look/node_modules/playwright-core node style/mock/shoot.mjs [folder] [filter]
//   PLAYWRIGHT=/tmp/look/node_modules/playwright-core node style/mock/shoot.mjs --check
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const { chromium } = createRequire(import.meta.url)(process.env.PLAYWRIGHT ?? "playwright-core");
const repository = fileURLToPath(new URL("../../", import.meta.url));
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".jpg": "image/jpeg" };

// One origin, laid out as the built app is: style/ and public/ at the root, the mock pages beside them.
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const candidates = path.startsWith("/work/shared/") ? [path] : [join(repository, path), join(repository, "public", path), join(repository, "style/mock", path)];
  for (const file of candidates) {
    try {
      const body = readFileSync(file);
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        // The app's own policy, so that the mock cannot lean on anything that it forbids.
        "content-security-policy": "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'",
      });
      return response.end(body);
    } catch {}
  }
  response.writeHead(404).end();
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1440, height: 900 } };

const screens = [
  ["start", "start.html", ""],
  ["shell", "shell.html", ""],
  ["drop", "start.html", "state=drop"],
  ["error", "start.html", "state=error"],
  ["camera", "start.html", "state=camera"],
  ["start-busy", "start.html", "state=busy"],
  ["scale", "editor.html", "tab=scale"],
  ["hairline", "editor.html", "tab=hairline"],
  ["area", "editor.html", "tab=area&state=brush"],
  ["dots", "editor.html", "tab=dots"],
  ["folded", "editor.html", "tab=hairline&open=false"],
  ["split", "editor.html", "tab=dots&split=46&open=false"],
  ["loupe", "editor.html", "tab=hairline&state=loupe&open=false"],
  ["busy", "editor.html", "tab=hairline&state=busy"],
  ["toast", "editor.html", "tab=hairline&state=toast"],
  ["confirm", "editor.html", "tab=hairline&state=confirm"],
  ["rtl", "editor.html", "tab=dots&dir=rtl"],
  ["dark-skin", "editor.html", "tab=hairline&photo=s3-nw6-front"],
  ["crash", "crash.html", ""],
  ["nowasm", "nowasm.html", ""],
  ["icons", "icons.html", ""],
];

async function shoot(out, filter) {
  mkdirSync(out, { recursive: true });
  const small = { ...phone, viewport: { width: 320, height: 568 } };
  const lying = { ...phone, viewport: { width: 844, height: 390 } };
  const table = { ...phone, viewport: { width: 820, height: 1180 }, deviceScaleFactor: 1 };
  const forced = { ...desk, forcedColors: "active" };
  for (const [size, options] of [["390", phone], ["1440", desk], ["320", small], ["844", lying], ["820", table], ["forced", forced]])
    for (const theme of ["light", "dark"]) {
      const usual = size === "390" || size === "1440";
      if (!usual && theme === "dark") continue;
      const context = await browser.newContext({ ...options, colorScheme: theme, reducedMotion: "reduce" });
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && console.log("console:", message.text()));
      for (const [name, file, query] of screens) {
        if (!usual && !["start", "hairline", "dots", "area", "scale", "error"].includes(name)) continue;
        const shot = `${name}-${size}-${theme}`;
        if (filter && !new RegExp(filter).test(shot)) continue;
        await page.goto(`${origin}/${file}?${query}`, { waitUntil: "load" });
        await page.waitForTimeout(150);
        await page.screenshot({ path: join(out, `${shot}.png`) });
        // Nothing may stick out sideways, and no target may be too small.
        const wrong = await page.evaluate((least) => {
          const found = [];
          if (document.documentElement.scrollWidth > innerWidth) found.push(`page is ${document.documentElement.scrollWidth} px wide`);
          for (const one of document.querySelectorAll("button, summary, a, input, .segment-item")) {
            const box = (one.matches("input[type=radio], input[type=checkbox], .number-input, .file-input") ? one.closest("label, .number") ?? one : one).getBoundingClientRect();
            if (box.width && !one.matches(".skip") && Math.min(box.width, box.height) < least - 0.5) found.push(`${one.className} ${one.getAttribute("aria-label") ?? one.textContent.trim().slice(0, 20)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
          }
          for (const one of document.querySelectorAll(".button, .tab, .preset, .field-head, .result, .row, .segment-item"))
            if (one.scrollWidth > one.clientWidth + 1) found.push(`cut: ${one.className} ${one.textContent.trim().slice(0, 30)}`);
          return found;
        }, options.hasTouch ? 44 : 24);
        if (wrong.length) console.log(shot, wrong);
        if (size === "390" && name === "folded") console.log("stage height", await page.evaluate(() => document.querySelector(".stage").clientHeight / innerHeight));
      }
      await context.close();
    }
}

async function check() {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}/start.html`);
  const pairs = [
    ["text", "ground", 4.5], ["text", "surface", 4.5], ["text", "sunken", 4.5], ["text", "hover", 4.5],
    ["accent", "raised", 4.5], ["muted", "ground", 4.5], ["muted", "surface", 4.5], ["muted", "sunken", 4.5],
    ["accent", "surface", 4.5], ["accent", "ground", 4.5], ["on-accent", "accent", 4.5], ["on-accent", "accent-hover", 4.5],
    ["on-accent-soft", "accent-soft", 4.5], ["danger", "surface", 4.5], ["danger", "danger-soft", 4.5], ["on-danger", "danger", 4.5],
    ["on-danger", "danger-hover", 4.5], ["on-caution-soft", "caution-soft", 4.5], ["surface", "text", 4.5],
    ["edge", "surface", 3], ["edge", "ground", 3], ["accent", "edge", 1.2], ["focus", "surface", 3], ["focus", "ground", 3], ["focus", "stage", 3], ["accent", "sunken", 3],
  ];
  let failed = 0;
  const read = () => page.evaluate(() => {
    const all = {};
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)
      for (const name of rule.style ?? []) if (name.startsWith("--")) all[name] = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return all;
  });
  const byTheme = {};
  for (const theme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate(() => delete document.documentElement.dataset.theme);
    const bySystem = await read();
    await page.emulateMedia({ colorScheme: theme === "light" ? "dark" : "light" });
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    const byPerson = await read();
    byTheme[theme] = byPerson;
    for (const name of Object.keys(byPerson)) if (bySystem[name] !== byPerson[name]) (failed++, console.log(`${theme}: ${name} differs: ${bySystem[name]} by the system, ${byPerson[name]} by data-theme`));
  }
  const luminance = (hex) => {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const [front, back, least] of pairs) {
    const ratios = ["light", "dark"].map((theme) => {
      const [a, b] = [front, back].map((name) => luminance(byTheme[theme][`--color-${name}`])).sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    });
    const bad = ratios.some((ratio) => ratio < least);
    failed += bad;
    console.log(`${bad ? "FAIL" : "ok  "} ${front} on ${back}: light ${ratios[0].toFixed(2)}, dark ${ratios[1].toFixed(2)} (least ${least})`);
  }
  // The shell and the first screen must have the same boxes, or the page jumps when the app takes over.
  const boxes = async (file, viewport) => {
    await page.setViewportSize(viewport);
    await page.goto(`${origin}/${file}`);
    return page.evaluate(() => [".bar", ".start-art", ".start-title", ".picker", ".picker .button-large", ".privacy", ".start-note"].map((selector) => {
      const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
      return `${selector} ${x.toFixed(1)} ${y.toFixed(1)} ${width.toFixed(1)} ${height.toFixed(1)}`;
    }));
  };
  for (const viewport of [phone.viewport, desk.viewport]) {
    const [shell, start] = [await boxes("shell.html", viewport), await boxes("start.html", viewport)];
    shell.forEach((box, i) => box !== start[i] && (failed++, console.log(`FAIL shell moves: ${box} becomes ${start[i]}`)));
  }
  process.exitCode = failed ? 1 : 0;
}

const [first, filter] = process.argv.slice(2);
await (first === "--check" ? check() : shoot(first ?? "/tmp/look/shots", filter));
await browser.close();
server.close();
