// What a person does with the app, and what they see: opening photos, dragging by millimetres, reading the ink's pixels.
// Not here: starting the app (harness.mjs), making files (fixtures.mjs), any expectation of one feature alone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** Opening a photo may take this long on a busy machine; nothing is measured by it. */
export const PATIENCE_MS = 60_000;

/** Opens the demo photo from the first screen and waits for its dots. */
export async function openDemo(page) {
  await page.getByRole("button", { name: "Use the demo photo" }).click();
  await waitForDots(page);
}

/** Presses the visible button "Choose a photo" and chooses this file (a path, or `{ name, mimeType, buffer }`). */
export async function choosePhoto(page, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), photoButton(page).click()]);
  await chooser.setFiles(file);
}

/** The button "Choose a photo" that lies on top: that of a dialog, else of the page. */
export function photoButton(page) {
  return page.locator("dialog[open] label:has(.file-input), body:not(:has(dialog[open])) label:has(.file-input)").first();
}

/** Chooses a photo and waits until it has dots. */
export async function openPhoto(page, file) {
  await choosePhoto(page, file);
  await waitForDots(page);
}

/** Waits for a photo on the stage that is decoded, and for a frame with dots. */
export async function waitForDots(page) {
  try {
    await page.waitForFunction(
      () => {
        const photo = document.querySelector("img.photo");
        return photo?.complete && photo.naturalWidth > 0 && Number(document.querySelector("#ink")?.dataset.dots) > 0;
      },
      undefined,
      { timeout: PATIENCE_MS },
    );
  } catch (cause) {
    throw new Error(`no dots; the page shows: ${await page.evaluate(() => document.body.innerText)}`, { cause });
  }
  await settled(page);
}

/** Waits until nothing is drawn any more: the ink's marks and the view are the same over three frames. */
export async function settled(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const look = () => {
      const ink = document.querySelector("#ink");
      const photo = document.querySelector("img.photo");
      return [ink?.dataset.dots, ink?.dataset.engineMs, ink?.width, ink?.height, photo?.style.transform].join();
    };
    // Hair is looked for a moment after the marks have come to rest, and dots may follow it.
    const looking = () => document.querySelector("#ink")?.dataset.hair === "looking";
    for (let last = look(), same = 0, tries = 0; same < 3 && tries < 1200; tries += 1) {
      await frame();
      const now = look();
      same = now === last && !looking() ? same + 1 : 0;
      last = now;
    }
  });
}

/** The number of dots in view, once nothing is drawn any more. */
export async function dots(page) {
  await settled(page);
  return Number(await page.locator("#ink").getAttribute("data-dots"));
}

// ---- the ink's pixels -------------------------------------------------------------------------------------------

/** Keeps the ink's pixels in the page under a name; gives their size, the number of inked pixels and a SHA-256. */
export async function keepInk(page, name) {
  await settled(page);
  return page.evaluate(async (name) => {
    const ink = document.querySelector("#ink");
    const { width, height, data } = ink.getContext("2d").getImageData(0, 0, ink.width, ink.height);
    (globalThis.keptInk ??= {})[name] = { width, height, data };
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 765) inked += 1;
    }
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    return { width, height, inked, sha256: [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  }, name);
}

/** How many pixels part two kept inks, and the box around them. */
export function differingPixels(page, one, other) {
  return page.evaluate(
    ([one, other]) => {
      const [first, second] = [globalThis.keptInk[one], globalThis.keptInk[other]];
      const { width, height } = first;
      if (second.width !== width || second.height !== height) throw new Error("the ink's size changed");
      const found = { width, height, count: 0, left: width, top: height, right: 0, bottom: 0 };
      for (let at = 0; at < first.data.length; at += 4) {
        if ([0, 1, 2, 3].every((byte) => first.data[at + byte] === second.data[at + byte])) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        found.count += 1;
        found.left = Math.min(found.left, x);
        found.right = Math.max(found.right, x);
        found.top = Math.min(found.top, y);
        found.bottom = Math.max(found.bottom, y);
      }
      return found;
    },
    [one, other],
  );
}

/**
 * Looks at kept ink through a mask that is drawn in CSS px of the stage. `shapes` are, in the order of drawing:
 *
 * - `{ fill: path data }`, filled by the non-zero rule;
 * - `{ stroke: path data, widthPx }`, with round caps and joins;
 * - either with `erase: true` to take it out of the mask.
 *
 * Gives the numbers of inked and (against `other`) of changed pixels inside and outside the mask, how many pixels the
 * mask has, and up to five of the changed or inked pixels outside, for messages.
 */
export function lookThrough(page, name, shapes, other) {
  return page.evaluate(
    ([name, shapes, other]) => {
      const now = globalThis.keptInk[name];
      const before = other && globalThis.keptInk[other];
      if (before && (before.width !== now.width || before.height !== now.height)) throw new Error("the ink's size changed");
      const canvas = new OffscreenCanvas(now.width, now.height);
      const context = canvas.getContext("2d");
      const stage = document.querySelector("#stage").getBoundingClientRect();
      context.scale(now.width / stage.width, now.height / stage.height);
      context.lineCap = context.lineJoin = "round";
      for (const shape of shapes) {
        context.globalCompositeOperation = shape.erase ? "destination-out" : "source-over";
        if (shape.fill) context.fill(new Path2D(shape.fill));
        if (shape.stroke) {
          context.lineWidth = shape.widthPx;
          context.stroke(new Path2D(shape.stroke));
        }
      }
      const mask = context.getImageData(0, 0, now.width, now.height).data;
      const found = { maskPixels: 0, inkedInside: 0, inkedOutside: 0, changedInside: 0, changedOutside: 0, outside: [] };
      for (let at = 0; at < mask.length; at += 4) {
        const inside = mask[at + 3] > 0;
        const inked = now.data[at + 3] > 0 && now.data[at] + now.data[at + 1] + now.data[at + 2] < 765;
        const changed = before && [0, 1, 2, 3].some((byte) => before.data[at + byte] !== now.data[at + byte]);
        found.maskPixels += inside;
        found[inside ? "inkedInside" : "inkedOutside"] += inked;
        if (changed) found[inside ? "changedInside" : "changedOutside"] += 1;
        if (!inside && (before ? changed : inked) && found.outside.length < 5) {
          found.outside.push([(at / 4) % now.width, Math.floor(at / 4 / now.width)]);
        }
      }
      return found;
    },
    [name, shapes, other ?? null],
  );
}

// ---- the lines on the stage -------------------------------------------------------------------------------------

/** Path data of the hairline and the rim in CSS px of the stage, with gaps where a head hides them. Not in step Dots. */
export async function lines(page) {
  await settled(page);
  const [hairline, rim] = await page.evaluate(() => [
    document.querySelector(".handles path.line:not(.line-outline, .line-head)").getAttribute("d"),
    [...document.querySelectorAll(".handles path.line.line-outline")].at(-1).getAttribute("d"),
  ]);
  return { hairline, rim };
}

/**
 * The lines, and `border`: path data of the closed border of the treated skin that the camera sees. Where hairline and rim
 * run behind the horizon of the head, its silhouette bounds that skin. Ends in Hairline.
 */
export async function area(page) {
  await goTo(page, "Photo & scale");
  const silhouette = await page.locator(".handles path.line.line-head").getAttribute("d");
  await goTo(page, "Hairline");
  const { hairline, rim } = await lines(page);
  return { hairline, rim, border: closedBorder(hairline, rim, silhouette) };
}

/** Farther than this from each other in px, the end of a line and the start of the next do not meet. */
const MEET_PX = 1;
/** A line breaks off at the horizon, which is this near to the silhouette in px: up to one straight piece before it. */
const HORIZON_PX = 30;

function closedBorder(hairline, rim, silhouette) {
  const runs = [hairline, rim].flatMap((line) => line.match(/M[^M]+/g));
  const ends = runs.map((run) => points(run)).map((run) => [run[0], run.at(-1)]);
  const ring = points(silhouette);
  const words = runs.map((run, index) => {
    const [from, to] = [ends[index][1], ends[(index + 1) % ends.length][0]];
    const way = distance(from, to) < MEET_PX ? [] : alongRing(ring, from, to);
    return run.replace(/^M/, index ? "L" : "M") + way.map(([x, y]) => `L${x} ${y}`).join("");
  });
  return `${words.join("")}Z`;
}

/** The places of a closed ring between the two that are nearest to `from` and `to`, by the shorter way. */
function alongRing(ring, from, to) {
  const nearest = (place) => {
    const gaps = ring.map((corner) => distance(corner, place));
    const index = gaps.indexOf(Math.min(...gaps));
    assert.ok(gaps[index] < HORIZON_PX, `a line breaks off ${gaps[index]} px from the silhouette, at ${place}`);
    return index;
  };
  const [first, last] = [nearest(from), nearest(to)];
  const walk = (step) => {
    const way = [ring[first]];
    for (let index = first; index !== last; way.push(ring[index])) index = (index + step + ring.length) % ring.length;
    return way;
  };
  const length = (way) => way.slice(1).reduce((sum, place, index) => sum + distance(way[index], place), 0);
  const [forth, back] = [walk(1), walk(-1)];
  return length(forth) < length(back) ? forth : back;
}

/** All coordinates of path data as pairs. */
function points(path) {
  const numbers = path.match(/-?\d+\.?\d*/g).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => numbers.slice(2 * index, 2 * index + 2));
}

function distance([x, y], [u, v]) {
  return Math.hypot(x - u, y - v);
}

/**
 * Compares two lines. Gives `band`, path data of what lies between them, and `moved`, path data of the parts of both
 * that are farther than `tolerancePx` from the other line.
 */
export function compareLines(page, before, after, tolerancePx) {
  return page.evaluate(
    ([before, after, tolerancePx]) => {
      // Every run of its own: between two there is a gap and no line.
      const sample = (data) =>
        data.match(/M[^M]+/g).map((run) => {
          const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
          path.setAttribute("d", run);
          const length = path.getTotalLength();
          const count = Math.ceil(length / 0.5);
          return Array.from({ length: count + 1 }, (_, index) => path.getPointAtLength(count && (length * index) / count));
        });
      const [old, young] = [sample(before), sample(after)];
      const toSegment = (p, a, b) => {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const share = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
        return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
      };
      const distance = (p, line) => {
        let least = Infinity;
        for (const run of line) {
          for (let index = 1; index < run.length; index += 1) least = Math.min(least, toSegment(p, run[index - 1], run[index]));
        }
        return least;
      };
      const word = (command, p) => `${command}${p.x.toFixed(2)} ${p.y.toFixed(2)}`;
      const movedOf = (line, other) =>
        line.map((run) => {
          const far = run.map((p) => distance(p, other) > tolerancePx);
          return run.map((p, index) => (far[index] ? word(far[index - 1] ? "L" : "M", p) : "")).join("");
        });
      const round = [...old.flat(), ...young.flat().reverse()];
      return {
        band: `${round.map((p, index) => word(index ? "L" : "M", p)).join("")}Z`,
        moved: [...movedOf(old, young), ...movedOf(young, old)].join(""),
      };
    },
    [before, after, tolerancePx],
  );
}

// ---- handles ----------------------------------------------------------------------------------------------------

/** The handle whose name has this text or matches this expression. */
export function handle(page, name) {
  return page.locator(".handles").getByRole("button", { name });
}

/** The names of all handles, with their places in mm. */
export async function handleNames(page) {
  await settled(page);
  return page.locator(".handles [role=button]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
}

/** Where a handle's name says that it is: mm to the person's left of the midline, and above the glabella. */
export async function placeMm(page, name) {
  await settled(page);
  const words = await handle(page, name).getAttribute("aria-label");
  const across = words.match(/on the midline|(\d+) mm (left|right)/);
  const up = words.match(/(\d+) mm (above|below) the glabella/);
  assert.ok(across && up, `no place in "${words}"`);
  return {
    x: across[1] ? Number(across[1]) * (across[2] === "left" ? 1 : -1) : 0,
    y: Number(up[1]) * (up[2] === "above" ? 1 : -1),
  };
}

/** Where a handle stands, in CSS px of the window. */
export async function placePx(page, name) {
  await settled(page);
  return handle(page, name).evaluate((group) => {
    const [, x, y] = group.getAttribute("transform").match(/translate\(([-\d.]+) ([-\d.]+)\)/);
    const stage = document.querySelector("#stage").getBoundingClientRect();
    return { x: stage.x + Number(x), y: stage.y + Number(y) };
  });
}

/** The view of a new photo, and the one without a head. As the person chooses them. */
export const FRONT_VIEW = "The face, from the front or bowed";
export const FLAT_VIEW = "Something else (flat photo)";

/** The list of what a photo may show. In Photo & scale. */
export function viewList(page) {
  return page.getByRole("combobox", { name: "What the photo shows" });
}

/** Says what the photo shows. Ends in Photo & scale. */
export async function chooseView(page, view) {
  await goTo(page, "Photo & scale");
  await viewList(page).selectOption({ label: view });
  await settled(page);
}

/** Goes to a section by its button. */
export async function goTo(page, section) {
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: section }).click();
  await settled(page);
}

/** CSS px per mm as calibrated by the pupils: their markers' distance over the length in the field. Ends in Hairline. */
export async function cssPxPerMm(page) {
  await goTo(page, "Photo & scale");
  const [right, left] = [await placePx(page, "Right pupil"), await placePx(page, "Left pupil")];
  const distanceMm = Number(await page.locator("#pupils-mm").inputValue());
  await goTo(page, "Hairline");
  return Math.hypot(left.x - right.x, left.y - right.y) / distanceMm;
}

/** Drags a handle with the mouse by CSS px, in steps; leaves the button down if `release` is false. */
export async function dragByPx(page, name, dx, dy, { release = true, steps = 12 } = {}) {
  const from = await placePx(page, name);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps });
  if (release) await page.mouse.up();
  await settled(page);
}

/** Drags a handle with the mouse by mm along the photo's own axes: x to the right, y up. */
export async function dragByMm(page, name, x, y, options) {
  const scale = await cssPxPerMm(page);
  await dragByPx(page, name, x * scale, -y * scale, options);
}

// ---- the rest of the page ---------------------------------------------------------------------------------------

/** Sets a slider as its keys and the mouse do: the value, "input", then "change". */
export async function setSlider(page, name, value) {
  // Rare ones are folded away.
  await page.evaluate(() => document.querySelectorAll("details.more").forEach((more) => (more.open = true)));
  await page.getByRole("slider", { name, exact: true }).evaluate((slider, value) => {
    slider.value = String(value);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  }, value);
  await settled(page);
}

/** Waits until the work that is kept in this tab is no longer `former`; gives what is kept now. */
export async function saved(page, former) {
  const kept = () => page.evaluate(() => sessionStorage.getItem("hairline.design"));
  if (former === undefined) return kept();
  await page.waitForFunction((former) => sessionStorage.getItem("hairline.design") !== former, former, { timeout: 10_000 });
  return kept();
}

/** Presses a button that downloads (with the mouse unless `press` does it otherwise); gives the file's name and bytes. */
export async function download(page, press) {
  press ??= () => page.getByRole("button", { name: "Download picture" }).click();
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 2 * PATIENCE_MS }), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Waits for the problem dialog and gives its text. */
export async function problem(page) {
  const dialog = page.getByRole("alertdialog").filter({ has: page.locator("#problem-text") });
  await dialog.waitFor({ state: "visible", timeout: PATIENCE_MS });
  return { dialog, text: (await dialog.locator("#problem-text").innerText()).trim() };
}

/**
 * Decodes two pictures in the page, as its browser does, and compares them row by row: their sizes, the greatest
 * difference of a channel from row `fromRow` on, how many pixels are darker or brighter in the second above it, and
 * how many of the changed ones lie outside `maskPath` (path data in photo px, with `reachPx` around it).
 * The rectangle `except` (left, top, width, height in px) is left out.
 */
export function comparePictures(page, first, second, { fromRow, maskPath, reachPx, except = [0, 0, 0, 0] }) {
  return page.evaluate(
    async ([first, second, fromRow, maskPath, reachPx, except]) => {
      const pixelsOf = async ([type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type }));
        const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height);
      };
      const [a, b] = [await pixelsOf(first), await pixelsOf(second)];
      const sizes = { first: [a.width, a.height], second: [b.width, b.height] };
      if (a.width !== b.width || a.height !== b.height) return { sizes };
      const context = new OffscreenCanvas(a.width, a.height).getContext("2d");
      context.lineWidth = 2 * reachPx;
      context.fill(new Path2D(maskPath));
      context.stroke(new Path2D(maskPath));
      const mask = context.getImageData(0, 0, a.width, a.height).data;
      const found = { sizes, greatestBelow: 0, darker: 0, brighter: 0, outside: 0, inside: 0 };
      for (let at = 0; at < a.data.length; at += 4) {
        const row = at / 4 / a.width;
        const [left, top, width, height] = except;
        const column = (at / 4) % a.width;
        if (column >= left && column < left + width && row >= top && row < top + height) continue;
        const steps = [0, 1, 2].map((channel) => b.data[at + channel] - a.data[at + channel]);
        if (row >= fromRow) found.greatestBelow = Math.max(found.greatestBelow, ...steps.map(Math.abs));
        if (steps.every((step) => step === 0)) continue;
        found[steps.some((step) => step > 0) ? "brighter" : "darker"] += 1;
        found[mask[at + 3] > 0 ? "inside" : "outside"] += 1;
      }
      return found;
    },
    [[first.type, first.bytes.toString("base64")], [second.type, second.bytes.toString("base64")], fromRow, maskPath, reachPx, except],
  );
}

/** The closed border of the treated skin that the camera sees, in photo px. Ends in Hairline. */
export async function borderInPhotoPx(page) {
  const { border } = await area(page);
  const { x, y, scale } = await viewport(page);
  let odd = true;
  return border.replace(/-?\d+\.?\d*/g, (number) => {
    const px = (Number(number) - (odd ? x : y)) / scale;
    odd = !odd;
    return px.toFixed(2);
  });
}

/** The photo's place on the stage in CSS px, and CSS px per photo px. */
export async function viewport(page) {
  const transform = await page.locator("img.photo").evaluate((photo) => photo.style.transform);
  const [x, y, scale] = transform.match(/-?\d+\.?\d*/g).map(Number);
  return { x, y, scale };
}
