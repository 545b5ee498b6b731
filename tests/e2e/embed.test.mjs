// The widget on bare pages of other origins: embed.js, framed.js and the app between them, as a clinic's page has them.
// Not here: other people's themes and frameworks (hosts), the checks of messages one by one (tests/embed).
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { PATIENCE_MS, openDemo } from "./driver.mjs";
import { appUrl, browserWith } from "./harness.mjs";

const EVENTS = ["ready", "resize", "change", "export", "enquiry", "error", "fullscreen"];
const TALL = '<p style="height: 3000px">Much above</p>';

test("the frame comes when the widget is near, as high as it wants to be, and shifts nothing", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${TALL}${widget()}<p id="below">Below</p>`, { lang: "de" });
  await host.page.waitForFunction(() => customElements.get("hairline-visualiser"));
  await pause(host.page, 500);
  assert.equal(host.page.frames().length, 1, "a frame far below the window");
  assert.deepEqual(host.requests.filter((url) => url.startsWith(host.app)).map((url) => url.slice(host.app.length)), ["embed.js"]);

  await host.page.locator("hairline-visualiser").scrollIntoViewIfNeeded();
  await host.told("ready");
  const frame = host.page.frames()[1];
  assert.equal(await host.page.locator("iframe").getAttribute("title"), "Wie eine Kopfhautpigmentierung auf Ihrem eigenen Kopf aussehen würde");
  const { height } = (await host.told("resize")).at(-1);
  await assertFits(host.page, frame, height);
  const { shift, longest } = await host.page.evaluate(() => globalThis.cost);
  assert.equal(shift, 0, "the page's layout shifted");
  assert.ok(longest <= 50, `a task of ${longest} ms on the page's own thread`);
});

test("the height follows the width and the content, without a loop", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  const section = (name) => frame.getByRole("navigation", { name: "Sections" }).getByRole("button", { name }).click();
  for (const width of [1440, 1000, 600, 390]) {
    await host.page.setViewportSize({ width, height: 800 });
    for (const name of ["Dots", "Hairline"]) {
      await section(name);
      await pause(host.page, 500);
      await assertFits(host.page, frame, (await host.told("resize")).at(-1).height);
      assert.equal(await frame.locator(".pane:visible").count(), 1, `sections at ${width} px`);
    }
  }
  const before = (await host.told("resize")).length;
  await pause(host.page, 1500);
  const heights = (await host.told("resize")).map(({ height }) => height);
  assert.equal(heights.length, before, `heights go on: ${heights}`);
  assert.ok(heights.length < 40, `${heights.length} heights: ${heights}`);
});

test("events tell design, plan and picture; the page sets, gets and forgets designs", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  const ask = () => host.page.evaluate(() => document.querySelector("hairline-visualiser").getDesign());
  assert.equal(await ask(), null, "a design before there is one");
  await openDemo(frame);
  // The first is told before hair is found, which takes room from dots: the one that lasts.
  await host.page.waitForFunction(() => {
    const last = globalThis.events.change?.at(-1);
    if (globalThis.lastChange !== last) [globalThis.lastChange, globalThis.lastSince] = [last, performance.now()];
    return last !== undefined && performance.now() - globalThis.lastSince > 1000;
  }, undefined, { timeout: PATIENCE_MS });
  const first = (await host.told("change")).at(-1);
  assert.match(first.design, /^[\w-]{20,2000}$/);
  assert.deepEqual(Object.keys(first.plan).slice(0, 5), ["areaCm2", "dots", "densityPerCm2", "hairlineHeightMm", "sessions"]);
  assert.ok(first.plan.areaCm2 > 20 && first.plan.areaCm2 < 600, `${first.plan.areaCm2} cm²`);
  // The soft front, and hair that is there already, take some of what density and area would give.
  const share = first.plan.dots / first.plan.areaCm2 / first.plan.densityPerCm2;
  assert.ok(share > 0.75 && share < 1.02, `${share} of the dots of ${JSON.stringify(first.plan)}`);
  assert.equal(await ask(), first.design);

  await frame.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Hairline" }).click();
  await frame.getByRole("button", { name: "Mature M" }).click();
  await host.page.waitForFunction((design) => globalThis.events.change.at(-1).design !== design, first.design);
  const second = (await host.told("change")).at(-1);
  await host.page.evaluate((design) => document.querySelector("hairline-visualiser").setDesign(design), first.design);
  await host.page.waitForFunction((design) => globalThis.events.change.at(-1).design !== design, second.design, { timeout: PATIENCE_MS });
  const third = (await host.told("change")).at(-1);
  assert.deepEqual([third.plan, shape(third.design)], [first.plan, shape(first.design)], "the same design again");

  await host.page.evaluate(() => document.querySelector("hairline-visualiser").setConfig({ theme: "dark" }));
  await frame.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  assert.equal(await host.page.locator("hairline-visualiser").getAttribute("theme"), "dark");

  assert.equal((await host.told("export", { wait: false })).length, 0, "a picture before the visitor wanted one");
  await host.page.evaluate(() => document.querySelector("hairline-visualiser").setConfig({ clinic: "Ada" }));
  const download = host.page.waitForEvent("download", { timeout: PATIENCE_MS });
  await frame.locator(".bar").getByRole("button", { name: "Download picture" }).click();
  await download;
  assert.equal((await host.told("export", { wait: false })).length, 0, "a download is nobody's business");
  await frame.getByRole("button", { name: "Share", exact: true }).click();
  await frame.getByRole("button", { name: "Give this picture to Ada" }).click({ timeout: PATIENCE_MS });
  const [picture] = await host.told("export");
  assert.match(picture.blob, /^image\/\w+ \d{4,} bytes$/);
  assert.match(picture.name, /\.(png|jpe?g|webp)$/);

  await host.page.evaluate(() => document.querySelector("hairline-visualiser").reset());
  await frame.getByRole("button", { name: "Use the demo photo" }).waitFor();
  assert.equal(await ask(), null, "a design after the reset");
});

/** What stays of a code when the design is set again: flags and checksum say that it does not follow the head any more. */
function shape(code) {
  return code.slice(8, -8);
}

test("two widgets do not mix, and the script may come twice", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${script(app, "embed.js")}${script(app, "embed.js?again")}
    ${widget('id="one" theme="dark"')}${widget('id="two" theme="light"')}`);
  await host.page.waitForFunction(() => globalThis.events.ready.length === 2, undefined, { timeout: PATIENCE_MS });
  assert.deepEqual((await host.told("ready")).map(({ target }) => target).sort(), ["one", "two"]);
  for (const [id, theme] of [["one", "dark"], ["two", "light"]]) {
    const frame = await (await host.page.locator(`#${id} iframe`).elementHandle()).contentFrame();
    assert.equal(new URL(frame.url()).searchParams.get("theme"), theme);
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), theme);
  }
  const frame = await (await host.page.locator("#one iframe").elementHandle()).contentFrame();
  await openDemo(frame);
  assert.deepEqual([...new Set((await host.told("change")).map(({ target }) => target))], ["one"]);
});

test("a widget that is taken out, moved and put back has its design again", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}<div id="from">${widget()}</div><div id="to"></div>`);
  await host.told("ready");
  await openDemo(host.page.frames()[1]);
  await host.told("change");
  const design = await host.page.evaluate(() => document.querySelector("hairline-visualiser").getDesign());
  assert.match(design, /^[\w-]{20,}$/);
  await host.page.evaluate(async () => {
    const element = document.querySelector("hairline-visualiser");
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector("#from").append(element);
    document.querySelector("#to").append(element);
    globalThis.events.change = [];
  });
  await host.page.waitForFunction(() => globalThis.events.ready.length === 2, undefined, { timeout: PATIENCE_MS });
  await host.page.waitForFunction((shape) => globalThis.events.change.at(-1)?.design.slice(8, -8) === shape, shape(design), { timeout: PATIENCE_MS });
  assert.equal(host.page.frames().length, 2, "frames of places where it no longer is");
});

test("without the script a link is there, and with it only the widget", async (t) => {
  const blocked = await openHost(t, ({ app }) => `${script(app)}${widget()}`, { policy: "script-src 'unsafe-inline'" });
  assert.equal(await blocked.page.getByRole("link", { name: "See it on your own head" }).isVisible(), true);
  const running = await openHost(t, ({ app }) => `${script(app)}${widget()}`);
  await running.told("ready");
  assert.equal(await running.page.getByRole("link").count(), 0, "links beside the widget");
});

test("a page with the strictest policy needs only script-src and frame-src", async (t) => {
  const host = await openHost(t, ({ app }) => `<script type="module" src="${app}embed.js"></script><hairline-visualiser></hairline-visualiser>`, {
    policy: ({ app }) => `default-src 'none'; script-src ${app}; frame-src ${app}`,
  });
  await host.page.waitForFunction(() => document.querySelector("hairline-visualiser").getBoundingClientRect().height >= 640);
  await host.page.frameLocator("iframe").getByRole("button", { name: "Use the demo photo" }).waitFor();
  assert.deepEqual(host.errors, []);
});

test("a page that is not allowed gets nothing but a link to the app's own page", async (t) => {
  for (const hosts of ['{"hosts": ["https://clinic.example"]}', '{"hosts": "damaged"}', null]) {
    const host = await openHost(t, ({ app }) => `${script(app)}${widget()}`, { hosts });
    await host.page.locator("iframe").waitFor();
    const frame = host.page.frames()[1];
    await frame.locator("#framed-link").waitFor();
    assert.equal((await frame.evaluate(() => document.body.innerText)).trim(), "Open Hairline in a tab of its own");
    await host.page.evaluate(() => {
      const { contentWindow } = document.querySelector("hairline-visualiser").shadowRoot.querySelector("iframe");
      for (const type of ["hello", "reset"]) contentWindow.postMessage({ hairline: 1, type }, "*");
      contentWindow.postMessage({ hairline: 1, type: "getDesign", id: "1" }, "*");
    });
    await pause(host.page, 500);
    assert.equal(await host.page.evaluate(() => globalThis.messages), 0, `messages with hosts.json ${hosts}`);
  }
  const allowed = await openHost(t, ({ app }) => `${script(app)}${widget()}`, { hosts: ({ origin }) => JSON.stringify({ hosts: [origin] }) });
  await allowed.told("ready");
});

test("a window that is neither page nor frame is not answered and not believed", async (t) => {
  const foreign = await listening(t, (request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<script>
      globalThis.heard = 0;
      addEventListener("message", () => (heard += 1));
      const plan = { areaCm2: 1, dots: 1, densityPerCm2: 1, hairlineHeightMm: 1, sessions: 1 };
      setInterval(() => {
        for (let index = 0; index < parent.frames.length; index += 1) {
          parent.frames[index].postMessage({ hairline: 1, type: "hello" }, "*");
          parent.frames[index].postMessage({ hairline: 1, type: "getDesign", id: "1" }, "*");
        }
        parent.postMessage({ hairline: 1, type: "change", design: "FAKE", plan }, "*");
      }, 20);
    </script>`);
  });
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}<iframe id="foreign" src="${foreign}"></iframe>`);
  await host.told("ready");
  await pause(host.page, 1000);
  const frame = host.page.frames().find((frame) => frame.url().startsWith(foreign));
  // Its own hello comes back to itself, since it is among the page's frames.
  const own = await frame.evaluate(() => new Promise((resolve) => {
    const origins = new Set();
    addEventListener("message", (event) => origins.add(event.origin));
    setTimeout(() => resolve([...origins]), 300);
  }));
  assert.deepEqual(own, [foreign.slice(0, -1)], "others than itself answered");
  assert.deepEqual((await host.told("change", { wait: false })).filter(({ design }) => design === "FAKE"), []);
});

test("10,000 malformed messages: nothing happens, and memory stays flat", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  await host.told("change");
  const design = await host.page.evaluate(() => document.querySelector("hairline-visualiser").getDesign());
  const session = await host.context.newCDPSession(frame);
  const heapBytes = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const flood = (count) =>
    host.page.evaluate(async (count) => {
      const { contentWindow } = document.querySelector("hairline-visualiser").shadowRoot.querySelector("iframe");
      const kinds = [
        (index) => index,
        (index) => ({ hairline: 1, type: `unknown-${index}`, data: "x".repeat(1000) }),
        (index) => ({ hairline: 2, type: "setDesign", design: `A${index}` }),
        (index) => ({ hairline: 1, type: "setDesign", design: `not a code ${index}` }),
        (index) => ({ hairline: 1, type: "setConfig", options: { theme: { index } } }),
        (index) => ({ hairline: 1, type: "setConfig", options: new Map([["theme", String(index)]]) }),
        (index) => ({ hairline: 1, type: "getDesign", id: "x".repeat(100 + (index % 1000)) }),
        (index) => JSON.parse(`{"hairline":1,"type":"reset","__proto__":{"polluted":${index}}}`),
        (index) => ({ hairline: 1, type: ["reset", index] }),
        () => new Uint8Array(10_000),
      ];
      for (let index = 0; index < count; index += 1) {
        contentWindow.postMessage(kinds[index % kinds.length](index), "*");
        if (index % 500 === 499) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, count);
  const count = () => host.page.evaluate(() => globalThis.messages);
  // Once to have everything compiled and loaded.
  await flood(1000);
  await pause(host.page, 2000);
  const [before, answered] = [await heapBytes(), await count()];
  await flood(10_000);
  // An answer to this shows that all before has been read.
  assert.equal(await host.page.evaluate(() => document.querySelector("hairline-visualiser").getDesign()), design);
  const grownBytes = (await heapBytes()) - before;
  assert.ok(grownBytes < 300_000, `the frame's heap grew by ${grownBytes} bytes`);
  assert.equal(await count(), answered + 1, "messages to the page, of which one is the answer");
  assert.equal(await frame.evaluate(() => "polluted" in {}), false);
  assert.deepEqual(host.errors, []);
});

test("the full-screen button gives the widget the window and back, in spite of a transform", async (t) => {
  // Not one that turns: Playwright presses where a button of a frame would be without that.
  const host = await openHost(t, ({ app }) => `${script(app)}<div style="transform: translate(7px, 3px); margin: 50px">${widget()}</div>`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  const seen = await frame.evaluate(() => (globalThis.sameDocument = performance.timeOrigin));
  // On the page, not in its window: going to a button may scroll.
  const box = () => host.page.locator("iframe").evaluate((frame) => {
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { x, y: frame.closest(":popover-open") ? y : y + scrollY, width, height };
  });
  const before = await box();
  await frame.getByRole("button", { name: "Full screen", exact: true }).click();
  await frame.locator(":root[data-fullscreen]").waitFor();
  const { x, y, width, height } = await box();
  assert.deepEqual({ x, y, width, height }, { x: 0, y: 0, width: 1200, height: 800 });
  assert.equal(await frame.evaluate(() => document.querySelector(".app").getBoundingClientRect().height), 800);
  assert.deepEqual((await host.told("fullscreen")).map(({ on }) => on), [true]);

  await frame.locator("#stage").focus();
  await host.page.keyboard.press("Escape");
  await frame.locator(":root:not([data-fullscreen])").waitFor();
  assert.deepEqual(await box(), before);
  assert.equal(await frame.evaluate(() => globalThis.sameDocument), seen, "the frame was loaded anew");

  await frame.getByRole("button", { name: "Full screen", exact: true }).click();
  await frame.getByRole("button", { name: "Leave full screen" }).click();
  await frame.locator(":root:not([data-fullscreen])").waitFor();
  assert.deepEqual(await box(), before);
});

test("the wheel over the photo scrolls the page until somebody works on the photo", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}${TALL}`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  const stage = await frame.locator("#stage").boundingBox();
  const wheel = async (key) => {
    // The page may have scrolled below the pointer: back to where the stage is.
    await host.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await host.page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2);
    const scale = () => frame.locator("img.photo").evaluate((photo) => photo.style.transform);
    const before = await scale();
    if (key) await host.page.keyboard.down(key);
    await host.page.mouse.wheel(0, 120);
    await pause(host.page, 400);
    if (key) await host.page.keyboard.up(key);
    return { scrolled: (await host.page.evaluate(() => scrollY)) > 0, zoomed: (await scale()) !== before };
  };
  assert.equal(await frame.locator("#stage-wheel-hint").count(), 0);
  assert.deepEqual(await wheel(), { scrolled: true, zoomed: false });
  assert.equal(await frame.locator("#stage-wheel-hint").innerText(), "Click the photo or hold Ctrl to zoom");
  assert.deepEqual(await wheel("Control"), { scrolled: false, zoomed: true });
  await host.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await host.page.mouse.click(stage.x + 20, stage.y + stage.height / 2);
  assert.deepEqual(await wheel(), { scrolled: false, zoomed: true }, "after a click on the photo");
  await frame.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Dots" }).click();
  assert.deepEqual(await wheel(), { scrolled: true, zoomed: false }, "after a click beside it");
});

test("a dialog opens in the part of the frame that is on the screen", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${TALL}${widget()}${TALL}`);
  await host.page.locator("hairline-visualiser").scrollIntoViewIfNeeded();
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  await host.page.setViewportSize({ width: 390, height: 600 });
  await pause(host.page, 500);
  for (const top of [0, 300, 800]) {
    await host.page.evaluate((top) => {
      const widget = document.querySelector("hairline-visualiser").getBoundingClientRect();
      scrollTo({ top: scrollY + widget.top + top, behavior: "instant" });
    }, top);
    await pause(host.page, 300);
    // By a script: a click of the mouse would first scroll the button into view.
    await frame.locator('.bar [data-title="bar-start-again"]').evaluate((button) => button.click());
    const dialog = frame.locator("dialog[open]");
    await dialog.waitFor();
    const box = await dialog.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 600, `at ${top} px the dialog is at ${box.y} to ${box.y + box.height} of 600 px`);
    await dialog.getByRole("button", { name: "Keep my work" }).evaluate((button) => button.click());
  }
});

test("the photo stays in sight while the page scrolls through the settings", async (t) => {
  const host = await openHost(t, ({ app }) => `${script(app)}${widget()}${TALL}`);
  await host.told("ready");
  const frame = host.page.frames()[1];
  await openDemo(frame);
  for (const [width, height] of [[1200, 800], [390, 844]]) {
    await host.page.setViewportSize({ width, height });
    await pause(host.page, 500);
    for (const top of [0, 250, 500]) {
      await host.page.evaluate((top) => {
        const widget = document.querySelector("hairline-visualiser").getBoundingClientRect();
        scrollTo({ top: scrollY + widget.top + top, behavior: "instant" });
      }, top);
      await pause(host.page, 400);
      const stage = await frame.locator("#stage").boundingBox();
      const panel = await frame.locator(".panel").boundingBox();
      const lowest = panel.y + panel.height;
      // At the frame's end it leaves with the settings.
      const highest = Math.min(0, lowest - stage.height);
      assert.ok(stage.y >= highest - 1 && stage.y + stage.height <= lowest + 1, `${width} px, ${top} px down: the photo at ${JSON.stringify(stage)}, the panel's end at ${lowest}`);
    }
    // Dots are where the photo is.
    const [photo, ink] = [await frame.locator("#stage").boundingBox(), await frame.locator("canvas#ink").boundingBox()];
    assert.deepEqual([ink.x, ink.y], [photo.x, photo.y]);
  }
});

// ---- pages ------------------------------------------------------------------------------------------------------------

/** The widget as docs/EMBEDDING.md has it. */
function widget(attributes = "") {
  return `<hairline-visualiser style="display: block; min-height: 640px" ${attributes}>
    <a href="https://app.example/">See it on your own head</a></hairline-visualiser>`;
}

/** The widget's script, and what the test watches: events, messages, layout shifts and long tasks. */
function script(app, name = "embed.js") {
  return `<script>
    globalThis.events ??= Object.fromEntries(${JSON.stringify(EVENTS)}.map((type) => {
      const all = [];
      addEventListener("hairline-" + type, ({ target, detail }) => {
        const blob = detail.blob && { blob: detail.blob.type + " " + detail.blob.size + " bytes" };
        globalThis.events[type].push({ target: target.id, ...detail, ...blob });
      });
      return [type, all];
    }));
    if (globalThis.messages === undefined) {
      globalThis.messages = 0;
      addEventListener("message", () => (globalThis.messages += 1));
      globalThis.cost = { shift: 0, longest: 0 };
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (cost.shift += value)))
        .observe({ type: "layout-shift", buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (cost.longest = Math.max(cost.longest, duration))))
        .observe({ type: "longtask", buffered: true });
    }
  </script><script type="module" src="${app}${name}"></script>`;
}

/**
 * Opens a page on another site (localhost) than the app's (127.0.0.1). `body` makes its markup of the app's address.
 * Gives `{ page, context, app, errors, requests, told }`; `told(type)` waits for events of that type and gives their details.
 */
async function openHost(t, body, { policy, hosts = '{"hosts": ["*"]}', lang = "en" } = {}) {
  let origin;
  const given = (value, values) => (typeof value === "function" ? value(values) : value);
  const app = await listening(t, async (request, response) => {
    const answer = await fetch(new URL(request.url, await appUrl()), { headers: { accept: request.headers.accept ?? "*/*" } });
    const isHosts = request.url === "/hosts.json";
    response.statusCode = isHosts && hosts === null ? 404 : answer.status;
    response.setHeader("content-type", answer.headers.get("content-type"));
    response.setHeader("access-control-allow-origin", "*");
    response.end(isHosts ? (given(hosts, { origin }) ?? "") : Buffer.from(await answer.arrayBuffer()));
  });
  const site = await listening(t, (request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const header = given(policy, { app });
    if (header) response.setHeader("content-security-policy", header);
    response.end(`<!doctype html><html lang="${lang}"><title>A clinic</title><body>${body({ app })}`);
  });
  origin = site.replace("127.0.0.1", "localhost").slice(0, -1);
  const browser = await browserWith("--site-per-process");
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce", locale: "en" });
  t.after(() => context.close());
  const page = await context.newPage();
  const [errors, requests] = [[], []];
  page.on("console", (message) => message.type() === "error" && errors.push(`${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  context.on("request", (request) => requests.push(request.url()));
  await page.goto(origin);
  const told = async (type, { wait = true } = {}) => {
    if (wait) {
      await page.waitForFunction((type) => globalThis.events[type].length > 0, type, { timeout: PATIENCE_MS }).catch(async (cause) => {
        const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(String)));
        throw new Error(`no hairline-${type}; errors: ${JSON.stringify(errors)}; frames: ${JSON.stringify(frames)}`, { cause });
      });
    }
    return page.evaluate((type) => globalThis.events[type], type);
  };
  return { page, context, app, errors, requests, told };
}

/** Nothing scrolls inside the frame, and the frame has the height that was told. */
async function assertFits(page, frame, heightPx) {
  const frameHeightPx = await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
  assert.equal(frameHeightPx, Math.max(640, heightPx));
  const scrolling = await frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".app, .start, .work, .panel, .panel-body")]
      .filter((one) => one.scrollHeight > one.clientHeight + 1)
      .map((one) => `${one.tagName}.${one.className}: ${one.scrollHeight} in ${one.clientHeight} px`),
  );
  assert.deepEqual(scrolling, []);
}

function pause(page, ms) {
  return page.waitForTimeout(ms);
}

async function listening(t, answer) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  }).listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/`;
}
