// What a frame costs in the release app in Chromium: 40,000 dots in view on a 1600 × 1200 stage, reached by the interface
// alone. Prints JSON. Times are measured, never asserted; the memory's growth is a fact and is judged by report.mjs.
import { existsSync } from "node:fs";

import { appBytes, captureMemory, dotsInView, drag, goTo, launch, openApp, openDemo, placeOfHandle, settled } from "./browser.mjs";

const STAGE = { width: 1600, height: 1200 };
const WANTED_DOTS = 40_000;
const DRAG_FRAMES = 300;
const WARM_UP_FRAMES = 60;
const MEMORY_MOVES = Number(process.env.HAIRLINE_BENCH_MOVES ?? 10_000);
// One way and back of the pointer: as in examples/engine_bench.rs.
const PERIOD_FRAMES = 60;
const AMPLITUDE_PX = 60;
const MID_FRONTAL = /^Hairline point \d+, mid-frontal/;

/** The other way that pages draw dots; gives frames, medianMs, leastMs as the arcs do. */
const webgl = existsSync(new URL("./webgl.mjs", import.meta.url)) ? await import("./webgl.mjs") : null;

const result = { stage: STAGE, memory: {} };

// At the display's rate, as a person has it; then as fast as frames can be made, which shows what a whole frame costs.
for (const [name, flags] of [
  ["paced", []],
  ["unpaced", ["--disable-frame-rate-limit", "--disable-gpu-vsync"]],
]) {
  const browser = await launch(...flags);
  result.chromium = browser.version();
  const page = await openBench(browser);
  result[name] = { dotsInView: await dotsInView(page) };
  if (name === "paced") {
    say("at the display's rate: drag, pan, slider");
    result[name].wasmBytesAtStart = await appBytes(page);
    result[name].dragByMouse = await traced(browser, page, () => dragByMouse(page));
    result[name].dragAt120Hz = await dragAt120Hz(page);
    result[name].pan = await dragBackground(page);
    result[name].scrub = await scrub(page);
    result[name].scrubSessions = await scrubBetween(page, "#sessions", 2.05, 3);
    result[name].scrubTime = await scrubBetween(page, "#time", 0.3, 0.95);
    result[name].scrubFreshTime = await scrubBetween(page, "#time", 0, 0.2);
    say("arcs on a canvas");
    result.canvasArcs = await canvasArcs(page, result[name].dotsInView);
    result.webglPoints = (await webgl?.webglPoints(page, { ...STAGE, ...result.canvasArcs })) ?? null;
  } else {
    say("as fast as it goes: drag");
    result[name].drag = await traced(browser, page, () => dragByEvents(page, DRAG_FRAMES));
    say(`memory over ${MEMORY_MOVES} moves`);
    result.memory = await memoryOverMoves(page);
  }
  await browser.close();
}
console.log(JSON.stringify(result, null, 2));

/** Progress, beside the JSON. */
function say(text) {
  console.error(`bench: ${text}`);
}

/** The app with the demo at the greatest density and an area enlarged until there are dots enough. */
async function openBench(browser) {
  const page = await openApp(browser, {
    viewport: { width: 1960, height: 1256 },
    deviceScaleFactor: 1,
    prepare: (page) => page.addInitScript(captureMemory),
  });
  await openDemo(page);
  // A flat photo, as only there 40,000 dots come into view at once: a head has a horizon.
  await goTo(page, "Photo & scale");
  await page.locator("#head-view").selectOption({ label: "Something else (flat photo)" });
  await fitStage(page);
  await goTo(page, "Dots");
  await page.locator("#density").fill("250");
  // Dots keep off hair and off what is beyond the head: here they are wanted wherever there is room.
  await page.locator("#hair-blend").evaluate((slider) => {
    slider.value = "0";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await goTo(page, "Hairline");
  await page.getByRole("button", { name: "Juvenile" }).click();
  await goTo(page, "Area");
  await settled(page);
  const middle = await middleOfStage(page);
  // Every point of the outline is drawn away from the middle, not beyond the stage, until there are dots enough.
  grow: for (let round = 0; round < 12; round += 1) {
    const count = await page.getByRole("button", { name: /^Area point/ }).count();
    for (let point = 1; point <= count; point += 1) {
      if ((await dotsInView(page)) >= WANTED_DOTS) break grow;
      const from = await placeOfHandle(page, new RegExp(`^Area point ${point},`));
      const x = Math.min(Math.max(middle.x + (from.x - middle.x) * 1.25, 30), STAGE.width - 30);
      const y = Math.max(middle.y + (from.y - middle.y) * 1.25, 90);
      const by = { x: x - from.x, y: y - from.y };
      // One that stands at the border already stays: two presses on one place would add a point.
      if (Math.hypot(by.x, by.y) > 4) await drag(page, from, by);
    }
  }
  if ((await dotsInView(page)) < WANTED_DOTS) throw new Error(`only ${await dotsInView(page)} dots in view`);
  say(`${await dotsInView(page)} dots in view`);
  await goTo(page, "Hairline");
  await page.evaluate(startRecorder);
  return page;
}

/** The page's size is chosen so that the stage has the size that the targets name. */
async function fitStage(page) {
  const box = await page.locator("#stage").boundingBox();
  const view = page.viewportSize();
  await page.setViewportSize({
    width: view.width + STAGE.width - Math.round(box.width),
    height: view.height + STAGE.height - Math.round(box.height),
  });
  await settled(page);
  await page.getByRole("button", { name: /^Fit the (head|photo)/ }).click();
  const { width, height } = await page.locator("#stage").boundingBox();
  if (width !== STAGE.width || height !== STAGE.height) throw new Error(`the stage is ${width} × ${height}`);
  const fit = page.getByRole("button", { name: "Fit the head" });
  if (await fit.isVisible()) await fit.click();
  await settled(page);
}

async function middleOfStage(page) {
  const box = await page.locator("#stage").boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A real mouse: each move waits until the page has taken it, which is once in a frame. */
async function dragByMouse(page) {
  const start = await placeOfHandle(page, MID_FRONTAL);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const move = (step) => page.mouse.move(start.x, start.y + offsetAt(step));
  for (let step = 1; step <= WARM_UP_FRAMES; step += 1) await move(step);
  await page.evaluate(() => window.hairlineBench.clear());
  for (let step = WARM_UP_FRAMES + 1; step <= WARM_UP_FRAMES + DRAG_FRAMES; step += 1) await move(step);
  const measured = await page.evaluate(() => window.hairlineBench.read());
  await page.mouse.up();
  await page.keyboard.press("Control+z");
  return summary(measured);
}

/** A real mouse that moves 120 times a second, whether or not the page keeps up. */
async function dragAt120Hz(page) {
  const start = await placeOfHandle(page, MID_FRONTAL);
  const devtools = await page.context().newCDPSession(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const sent = [];
  const move = (step) => {
    const at = { x: start.x, y: start.y + offsetAt(step / 2) };
    sent.push(devtools.send("Input.dispatchMouseEvent", { type: "mouseMoved", button: "left", buttons: 1, ...at }));
  };
  const began = performance.now();
  for (let step = 1; step <= 2 * (WARM_UP_FRAMES + DRAG_FRAMES); step += 1) {
    if (step === 2 * WARM_UP_FRAMES) await page.evaluate(() => window.hairlineBench.clear());
    move(step);
    while (performance.now() < began + (step * 1000) / 120) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const measured = await page.evaluate(() => window.hairlineBench.read());
  await Promise.all(sent);
  await page.mouse.up();
  await page.keyboard.press("Control+z");
  await devtools.detach();
  return { movesSent: 2 * DRAG_FRAMES, ...summary(measured) };
}

/** Pointer events made in the page, one in every frame: no other process takes part. */
async function dragByEvents(page, frames) {
  const start = await placeOfHandle(page, MID_FRONTAL);
  const offsets = Array.from({ length: WARM_UP_FRAMES + frames }, (_, step) => offsetAt(step + 1));
  const measured = await page.evaluate(dragInPage, { start, offsets, warmUp: WARM_UP_FRAMES });
  return summary(measured);
}

/** Pans by the mouse on a place without a handle: every dot is drawn anew. */
async function dragBackground(page) {
  const box = await page.locator("#stage").boundingBox();
  const start = { x: box.x + box.width * 0.62, y: box.y + box.height * 0.28 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(start.x + step, start.y);
  await page.evaluate(() => window.hairlineBench.clear());
  for (let step = 1; step <= 150; step += 1) {
    await page.mouse.move(start.x + 30 + Math.round(30 * Math.sin(step / 8)), start.y);
  }
  const measured = await page.evaluate(() => window.hairlineBench.read());
  await page.mouse.move(start.x, start.y);
  await page.mouse.up();
  return summary(measured);
}

/** Moves the density slider by one step of it in a frame. */
async function scrub(page) {
  const measured = await page.evaluate(async () => {
    const slider = document.querySelector("#density");
    const most = Number(slider.max);
    const set = async (value) => {
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    for (let step = 0; step < 20; step += 1) await set(most - (step % 2));
    window.hairlineBench.clear();
    for (let step = 0; step < 200; step += 1) await set(most - Math.min(step % 100, 100 - (step % 100)));
    const read = window.hairlineBench.read();
    await set(most);
    slider.dispatchEvent(new Event("change", { bubbles: true }));
    return read;
  });
  await settled(page);
  return summary(measured);
}

/** Moves a slider to and fro between two values, a step of a hundredth of that way in a frame. */
async function scrubBetween(page, id, least, most) {
  const measured = await page.evaluate(
    async ([id, least, most]) => {
      const slider = document.querySelector(id);
      const former = slider.value;
      const set = async (value) => {
        slider.value = value;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      const at = (step) => least + ((most - least) * Math.abs((step % 200) - 100)) / 100;
      for (let step = 0; step < 20; step += 1) await set(at(step));
      window.hairlineBench.clear();
      for (let step = 20; step < 220; step += 1) await set(at(step));
      const read = window.hairlineBench.read();
      await set(former);
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      return read;
    },
    [id, least, most],
  );
  await settled(page);
  return summary(measured);
}

/** 10,000 pointer moves, a frame after each; WASM memory before and after. The first drag may still grow buffers. */
async function memoryOverMoves(page) {
  await dragByEvents(page, 120);
  const before = await appBytes(page);
  const began = Date.now();
  const during = [];
  for (let done = 0; done < MEMORY_MOVES; done += 1_000) {
    await dragByEvents(page, Math.min(1_000, MEMORY_MOVES - done));
    during.push(await appBytes(page));
  }
  return { moves: MEMORY_MOVES, seconds: (Date.now() - began) / 1000, bytesBefore: before, bytesEach1000: during };
}

/** What ENGINE.md compares with: as many arcs filled on a canvas of the same size in the same page. */
async function canvasArcs(page, dots) {
  const radiusPx = await page.evaluate(() => {
    const percent = document.querySelector(".zoom-value").textContent.replace(/\D/g, "");
    const photoPxPerMm = 1 / 0.243;
    return ((0.38 / 2) * photoPxPerMm * Number(percent)) / 100;
  });
  return page.evaluate(
    ({ dots, radiusPx, width, height }) => {
      const [WARM_UP, FRAMES] = [5, 40];
      const [medianMs, leastMs] = [{}, {}];
      for (const willReadFrequently of [true, false]) {
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const context = canvas.getContext("2d", { willReadFrequently });
        const columns = Math.ceil(Math.sqrt((dots * width) / height));
        const frames = [];
        for (let frame = 0; frame < WARM_UP + FRAMES; frame += 1) {
          const began = performance.now();
          context.clearRect(0, 0, width, height);
          context.fillStyle = "rgb(60 45 40)";
          for (let dot = 0; dot < dots; dot += 1) {
            const x = ((dot % columns) + 0.3 + (frame % 5) / 10) * (width / columns);
            const y = (Math.floor(dot / columns) + 0.4) * (width / columns);
            context.beginPath();
            context.arc(x, y, radiusPx, 0, 2 * Math.PI);
            context.fill();
          }
          // Drawing is done when a pixel can be read.
          context.getImageData(0, 0, 1, 1);
          if (frame >= WARM_UP) frames.push(performance.now() - began);
        }
        frames.sort((a, b) => a - b);
        const name = willReadFrequently ? "software" : "default";
        [medianMs[name], leastMs[name]] = [frames[frames.length >> 1], frames[0]];
      }
      return { dots, radiusPx, frames: FRAMES, medianMs, leastMs };
    },
    { dots, radiusPx, ...STAGE },
  );
}

/** Runs with Chromium's own trace and adds what the page's main thread did. */
async function traced(browser, page, run) {
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  const measured = await run();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return { ...measured, trace: mainThread(trace.traceEvents) };
}

/** Per animation frame of the page's main thread: how busy, and with what, in ms; and its longest task. */
function mainThread(events) {
  const names = new Map(
    events
      .filter((event) => event.name === "thread_name")
      .map((event) => [`${event.pid}/${event.tid}`, event.args.name]),
  );
  const frames = new Map();
  for (const event of events) {
    if (event.name === "FireAnimationFrame") {
      const thread = `${event.pid}/${event.tid}`;
      frames.set(thread, (frames.get(thread) ?? 0) + 1);
    }
  }
  const [main, count] = [...frames].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!main) return { frames: 0 };
  const sums = {};
  const tasks = [];
  for (const event of events) {
    if (event.ph !== "X" || `${event.pid}/${event.tid}` !== main) continue;
    const ms = (event.dur ?? 0) / 1000;
    // "ThreadControllerImpl::RunTask" of the category "toplevel" is the same task again.
    if (event.name === "RunTask") tasks.push(ms);
    if (
      ["FireAnimationFrame", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "EventDispatch", "HitTest", "MajorGC", "MinorGC"].includes(event.name)
    ) {
      sums[event.name] = (sums[event.name] ?? 0) + ms;
    }
  }
  const busy = tasks.reduce((sum, ms) => sum + ms, 0);
  return {
    thread: names.get(main),
    frames: count,
    busyMsPerFrame: busy / count,
    longestTaskMs: tasks.reduce((most, ms) => Math.max(most, ms), 0),
    tasksOver50ms: tasks.filter((ms) => ms > 50).length,
    msPerFrame: Object.fromEntries(Object.entries(sums).map(([name, ms]) => [name, ms / count])),
  };
}


function offsetAt(step) {
  return -Math.round(AMPLITUDE_PX * Math.sin((step / PERIOD_FRAMES) * 2 * Math.PI));
}

function summary({ engineMs, frameMs, longTasks, moves }) {
  const framesOver20Ms = frameMs.filter((ms) => ms > 20).length;
  const tenths = frameMs.map((ms) => Math.round(10 * ms) / 10);
  return { engineMs: statistics(engineMs), frameMs: statistics(frameMs), longTasks, moves, framesOver20Ms, allFrameMs: tenths };
}

function statistics(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return { count: sorted.length, median: at(0.5), p95: at(0.95), min: at(0), max: at(1) };
}

// ---- run inside the page ----

/** Records each frame's engine time, the time between frames, and long tasks. */
function startRecorder() {
  let engineMs = [];
  let frameMs = [];
  let longTasks = 0;
  let moves = 0;
  let last = null;
  const ink = document.querySelector("#ink");
  new MutationObserver((records) => {
    if (records.some((record) => record.attributeName === "data-engine-ms")) engineMs.push(Number(ink.dataset.engineMs));
  }).observe(ink, { attributes: true });
  new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({ type: "longtask" });
  document.querySelector("#stage").addEventListener("pointermove", (event) => (moves += event.getCoalescedEvents().length || 1));
  const tick = (time) => {
    if (last !== null) frameMs.push(time - last);
    last = time;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.hairlineBench = {
    clear() {
      [engineMs, frameMs, longTasks, moves] = [[], [], 0, 0];
    },
    read: () => ({ engineMs, frameMs, longTasks, moves }),
  };
}

/** Drags by pointer events, one in every animation frame. */
async function dragInPage({ start, offsets, warmUp }) {
  const stage = document.querySelector("#stage");
  const send = (type, offset) =>
    stage.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        pointerType: "mouse",
        isPrimary: true,
        button: type === "pointermove" ? -1 : 0,
        buttons: type === "pointerup" ? 0 : 1,
        clientX: start.x,
        clientY: start.y + offset,
      }),
    );
  send("pointerdown", 0);
  for (const [index, offset] of offsets.entries()) {
    if (index === warmUp) window.hairlineBench.clear();
    send("pointermove", offset);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const read = window.hairlineBench.read();
  send("pointerup", 0);
  // Where it was, so that every drag is the same.
  dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return read;
}
