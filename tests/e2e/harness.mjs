// What every end-to-end test needs: the served release app, a Chromium of its own, a page that is watched.
// Not here: anything about one feature. A test imports `openApp` from here and `test` from node:test.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A quiet browser: no first-run page, no request of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const START_TIMEOUT_MS = 30_000;

/** Where screenshots and downloads of the tests go. */
export const RESULTS = join(ROOT, "test-results");

let server;
const browsers = new Map();

after(async () => {
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  if (server) (await server).child?.kill();
});

/**
 * The address of the app, with the slash at the end: that of HAIRLINE_URL (`cargo xtask test` sets it), else of a server
 * that is started here.
 */
export async function appUrl() {
  server ??= process.env.HAIRLINE_URL ? Promise.resolve({ url: process.env.HAIRLINE_URL }) : serve();
  return (await server).url;
}

/** The browser with these additional flags: started once, closed after the last test of the file. */
export function browserWith(...flags) {
  const key = flags.join(" ");
  if (!browsers.has(key)) {
    browsers.set(key, chromium.launch({ executablePath: chromiumProgram(), args: [...FLAGS, ...flags] }));
  }
  return browsers.get(key);
}

/**
 * Opens the app in a context of its own (nothing stored, nothing shared).
 *
 * - viewport, colorScheme, hasTouch, and whatever else Playwright's `newContext` takes;
 * - flags: additional flags of Chromium;
 * - url: another address than that of the served app;
 * - path: appended to the app's address;
 * - prepare: an async function that gets the page before it loads;
 * - started: false for a page whose app is not meant to start.
 *
 * Gives `{ page, context, url, errors, requests, screenshot, close }`. `errors` are the texts of console errors and of
 * uncaught exceptions, `requests` all addresses that the page tried to ask for, refused ones too. `close` fails on a request to another origin, and on an error
 * unless called as `close({ allowErrors: true })`. Pass the test's `t` to have the page closed when the test fails early.
 */
export async function openApp({
  t,
  flags = [],
  url,
  path = "",
  prepare,
  started = true,
  viewport = { width: 1440, height: 900 },
  ...contextOptions
} = {}) {
  url ??= await appUrl();
  const browser = await browserWith(...flags);
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", ...contextOptions });
  t?.after(() => context.close());
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(`exception: ${error.stack ?? error}`));
  context.on("request", (request) => requests.push(request.url()));

  // Takes file dialogs from the beginning: asked for at the key press that opens one, it may come too late.
  page.on("filechooser", () => {});
  await prepare?.(page);
  await page.goto(url + path);
  if (started) {
    await waitForStart(page, errors);
  }

  return {
    page,
    context,
    url,
    errors,
    requests,
    screenshot: (name, options) => screenshot(page, name, options),
    async close({ allowErrors = false } = {}) {
      await context.close();
      assertNothingForeign(requests, url);
      if (!allowErrors) assert.deepEqual(errors, [], `${errors.length} errors in the page`);
    },
  };
}

/** Fails if a request went to another origin; `blob:` and `data:` addresses stay in the page. */
export function assertNothingForeign(requests, url) {
  const foreign = requests.filter((request) => {
    const { protocol, origin } = new URL(request);
    return protocol !== "blob:" && protocol !== "data:" && origin !== new URL(url).origin;
  });
  assert.deepEqual(foreign, [], `${foreign.length} of ${requests.length} requests left the origin`);
}

/** Saves test-results/<name>.png, after the fonts are there, and gives its path. */
export async function screenshot(page, name, options = {}) {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, `${name}.png`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, ...options });
  return path;
}

/** Waits until the app stands in #app and its loading shell is gone; says what the page shows if it does not come to that. */
async function waitForStart(page, errors) {
  try {
    await page.waitForFunction(
      () => document.querySelector("#app")?.childElementCount > 0 && !document.querySelector("#shell"),
      undefined,
      { timeout: START_TIMEOUT_MS },
    );
  } catch (cause) {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`the app did not start; errors: ${JSON.stringify(errors)}; the page shows: ${shown}`, { cause });
  }
}

function chromiumProgram() {
  const candidates = [
    process.env.HAIRLINE_CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const program = candidates.find((candidate) => candidate && existsSync(candidate));
  assert.ok(program, "no Chromium; install it, or set HAIRLINE_CHROMIUM to its program file");
  return program;
}

/** Builds if need be, and serves at a free port. */
function serve() {
  const child = spawn("cargo", ["xtask", "serve", "--no-open", "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      output += text;
      const address = output.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (address) resolve({ url: address[0], child });
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`cargo xtask serve ended with ${code}:\n${output}`)));
  });
}
