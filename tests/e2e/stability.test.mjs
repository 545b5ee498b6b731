// Nothing flickers: on the curved head of the demo, what an edit does not concern stays the same to the bit in every frame,
// and what is taken back brings the very pixels back. Looked at inside the page, frame by frame.
import assert from "node:assert/strict";
import { test } from "node:test";

import { cssPxPerMm, goTo, handle, keepInk, openDemo, placePx, setSlider, settled } from "./driver.mjs";
import { openApp } from "./harness.mjs";

/** One move in each. */
const FRAMES = 300;
/** How far the dots may depend on the line, in mm of skin. A narrow band leaves more that must not change. */
const SOFTNESS_MM = 4;
const IRREGULARITY_MM = 1;
/** What comes on top: the grid of distances has nodes every 1.25 mm, a dot a radius of 0.19 mm. */
const MARGIN_MM = 2;
/** Skin up to 10 cm nearer to the camera than the marks looks larger by this factor at most. */
const NEARER = 1.1;
/** Corners of the drawn line from one point to the next: two parabolas of ten sides. */
const CORNERS_PER_SPAN = 20;
/** Steps of 255 by which a channel may get lighter under more ink: red and blue follow the rounding of green. The bound of
 * `picture/tone.rs`. */
const ROUNDING = 2;

for (const [what, point, mirrored] of [
  ["one point where the head curves away", /^Hairline point 7, left frontotemporal/, false],
  ["a point and its twin", /^Hairline point 6,/, true],
]) {
  test(`${what} dragged for ${FRAMES} frames: in each only the band along the moved line changes`, async (t) => {
    const app = await openApp({ t });
    const { page } = app;
    await openDemo(page);
    if (!mirrored) await page.getByRole("switch", { name: "Mirror symmetry" }).click();
    await setSlider(page, "Softness of the front edge", SOFTNESS_MM);
    await setSlider(page, "Irregularity", IRREGULARITY_MM);
    const scale = await cssPxPerMm(page);
    const start = await keepInk(page, "start");

    // The button is really pressed, so that the stage has the pointer; the moves come one in each frame of the page.
    const at = await placePx(page, point);
    const from = { x: Math.round(at.x), y: Math.round(at.y) };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const found = await dragInFrames(page, from, {
      frames: FRAMES,
      reachPx: (SOFTNESS_MM + IRREGULARITY_MM + MARGIN_MM) * scale * NEARER + 2,
      cornersPerSpan: CORNERS_PER_SPAN,
    });
    const back = await keepInk(page, "back");
    await page.mouse.up();

    t.diagnostic(JSON.stringify(found));
    const where = JSON.stringify(found.outside);
    assert.equal(found.changedOutside, 0, `${found.changedOutside} pixels outside the band changed, as [frame, x, y] ${where}`);
    assert.equal(found.frames, FRAMES);
    assert.ok(found.moved > 0.8 * FRAMES, `the line moved in only ${found.moved} frames`);
    assert.ok(found.drawn > 0.8 * FRAMES, `dots changed in only ${found.drawn} frames`);
    assert.ok(found.farthestPx > 40, `the line moved by only ${found.farthestPx} px`);
    // A band over everything would prove nothing.
    const share = found.leastInkOutside / start.inked;
    assert.ok(share > 0.4, `${share} of the inked pixels lie outside the band`);
    assert.deepEqual(back, start, "back at the start the pixels are others");
    assert.deepEqual(await keepInk(page, "released"), start, "released at the start the pixels are others");
    await app.close();
  });
}

test("density up and down: dots only come, then only go, and every density has its own pixels", async (t) => {
  const app = await openApp({ t });
  const { page } = app;
  await openDemo(page);
  await goTo(page, "Dots");
  const slider = page.getByRole("slider", { name: "Density", exact: true });
  const density = Number(await slider.inputValue());
  const start = await keepInk(page, "start");
  const found = await sweep(page, "density", 5, ROUNDING);
  t.diagnostic(JSON.stringify({ ...found, inked: [found.inked[0], Math.max(...found.inked)] }));
  assert.deepEqual(found.values.slice(0, 2), [0, 5]);
  assert.ok(found.values.includes(density) && found.values.includes(250), `values: ${found.values}`);
  const where = `as [density, x, y] ${JSON.stringify(found.where)}`;
  assert.equal(found.lighter, 0, `${found.lighter} pixels got lighter while the density rose, ${where}`);
  assert.equal(found.darker, 0, `${found.darker} pixels got darker while the density fell, ${where}`);
  assert.deepEqual(found.unlike, [], "these densities have other pixels on the way down than on the way up");
  assert.equal(found.inked[0], 0, "there is ink at density 0");
  assert.equal(found.inked.at(-1), 0, "ink is left at density 0");
  const rising = found.inked.slice(0, found.values.length);
  assert.ok(rising.every((inked, index) => index === 0 || inked > rising[index - 1]), `inked pixels while the density rose: ${rising}`);

  await setSlider(page, "Density", density);
  assert.deepEqual(await keepInk(page, "end"), start, "back at the density of before the pixels are others");
  await app.close();
});

/**
 * Moves the pointer, whose button is down at `from` (window CSS px), along a smooth way and back in as many frames, by one
 * event in each. After each frame it compares the ink with that of the frame before: pixels farther than `reachPx` (CSS
 * px) from the piece of the hairline that moved, and not between its old and new place, count as outside.
 */
function dragInFrames(page, from, { frames, reachPx, cornersPerSpan }) {
  return page.evaluate(
    async ([from, frames, reachPx, cornersPerSpan]) => {
      const stage = document.querySelector("#stage");
      const ink = document.querySelector("#ink");
      const hairline = document.querySelector(".handles path.line:not(.line-outline, .line-head)");
      const { width, height } = ink;
      const mask = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
      mask.scale(width / stage.clientWidth, height / stage.clientHeight);
      mask.lineJoin = mask.lineCap = "round";
      mask.lineWidth = 2 * reachPx;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const pixelsNow = () => new Uint32Array(ink.getContext("2d").getImageData(0, 0, width, height).data.buffer);
      const cornersNow = () => hairline.getAttribute("d").match(/[ML][^ML]+/g);
      const isInk = (pixel) => pixel >>> 24 !== 0 && (pixel & 0xffffff) !== 0xffffff;

      /** Paints the band of a line that moved into the mask; gives the mask's pixels. */
      const bandOf = (old, young) => {
        // Corners that did not move, at the start and at the end. The span beside them may have moved by less than its
        // place on the stage tells, above all near the horizon.
        const shorter = Math.min(old.length, young.length);
        let [head, tail] = [0, 0];
        while (head < shorter && old[head] === young[head]) head += 1;
        while (tail < shorter - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
        const piece = (line) => line
          .slice(Math.max(0, head - cornersPerSpan), line.length - Math.max(0, tail - cornersPerSpan))
          .map((word) => word.slice(1));
        mask.clearRect(0, 0, stage.clientWidth, stage.clientHeight);
        const band = new Path2D(`M${[...piece(old), ...piece(young).reverse()].join("L")}Z`);
        mask.fill(band);
        mask.stroke(band);
        return new Uint32Array(mask.getImageData(0, 0, width, height).data.buffer);
      };

      const found = { frames: 0, moved: 0, drawn: 0, changed: 0, changedOutside: 0, outside: [], leastInkOutside: Infinity, farthestPx: 0 };
      const first = cornersNow();
      await frame();
      let [pixels, corners] = [pixelsNow(), first];
      const began = performance.now();
      for (let step = 1; step <= frames; step += 1) {
        // There and back by the same way, in whole pixels, exactly back at the end.
        const share = 1 - Math.abs(1 - (2 * step) / frames);
        const x = from.x + Math.round(40 * Math.sin(2 * Math.PI * share));
        const y = from.y - Math.round(70 * share);
        const options = { bubbles: true, cancelable: true, pointerId: 1, pointerType: "mouse", isPrimary: true, button: -1, buttons: 1 };
        stage.dispatchEvent(new PointerEvent("pointermove", { ...options, clientX: x, clientY: y }));
        // The app has asked for this frame before: its drawing is done when this goes on.
        await frame();
        const [after, line] = [pixelsNow(), cornersNow()];
        const changes = [];
        for (let index = 0; index < after.length; index += 1) if (after[index] !== pixels[index]) changes.push(index);
        const hasMoved = line.join("") !== corners.join("");
        const band = hasMoved ? bandOf(corners, line) : undefined;
        for (const index of changes) {
          if (band?.[index] >>> 24) continue;
          found.changedOutside += 1;
          if (found.outside.length < 5) found.outside.push([step, index % width, Math.floor(index / width)]);
        }
        if (band && step % 10 === 0) {
          let inkOutside = 0;
          for (let index = 0; index < after.length; index += 1) inkOutside += isInk(after[index]) && band[index] >>> 24 === 0;
          found.leastInkOutside = Math.min(found.leastInkOutside, inkOutside);
          const places = [first, line].map((all) => all.map((word) => word.slice(1).split(" ").map(Number)));
          for (const [index, [u, v]] of places[1].entries()) {
            const [a, b] = places[0][index] ?? [u, v];
            found.farthestPx = Math.max(found.farthestPx, Math.hypot(u - a, v - b));
          }
        }
        found.frames += 1;
        found.moved += hasMoved;
        found.drawn += changes.length > 0;
        found.changed += changes.length;
        [pixels, corners] = [after, line];
      }
      return { ...found, msPerFrame: (performance.now() - began) / frames };
    },
    [from, frames, reachPx, cornersPerSpan],
  );
}

/**
 * Moves the slider with this id from its least value to its greatest and back, by `step` in each frame. Gives the values on
 * the way up, the inked pixels after each frame, how many pixels lost ink on the way up and gained some on the way down (in
 * their alpha, or as seen over the photo by more than `rounding` steps), and the values at which the ink differs between up and
 * down.
 */
function sweep(page, id, step, rounding) {
  return page.evaluate(
    async ([id, step, rounding]) => {
      const [slider, ink] = [document.getElementById(id), document.querySelector("#ink")];
      const { width, height } = ink;
      const photo = photoUnder(ink);
      /** The photo's pixels under the ink's, about as the browser shows them. */
      function photoUnder(ink) {
        const [picture, under] = [document.querySelector("img.photo"), new OffscreenCanvas(width, height).getContext("2d")];
        const [stage, place] = [ink.getBoundingClientRect(), picture.getBoundingClientRect()];
        under.scale(width / stage.width, height / stage.height);
        under.drawImage(picture, place.x - stage.x, place.y - stage.y, place.width, place.height);
        return under.getImageData(0, 0, width, height).data;
      }
      const set = async (value) => {
        slider.value = String(value);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return ink.getContext("2d").getImageData(0, 0, width, height).data;
      };
      const hashOf = async (data) => new Uint32Array(await crypto.subtle.digest("SHA-256", data)).join();
      const inkedIn = (data) => {
        let inked = 0;
        for (let at = 3; at < data.length; at += 4) inked += data[at] > 0;
        return inked;
      };
      const shown = (data, at, channel) => photo[at + channel] + ((data[at + channel] - photo[at + channel]) * data[at + 3]) / 255;
      const isLighter = (before, now, at) =>
        now[at + 3] < before[at + 3] || [0, 1, 2].some((channel) => shown(now, at, channel) > shown(before, at, channel) + rounding);
      const [least, most] = [Number(slider.min), Number(slider.max)];
      const values = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step);
      const found = { values, inked: [], lighter: 0, darker: 0, where: [], unlike: [] };
      const hashes = new Map();
      let before;
      for (const [index, value] of [...values, ...values.toReversed()].entries()) {
        const rising = index < values.length;
        const now = await set(value);
        for (let at = 0; before && at < now.length; at += 4) {
          if (rising ? !isLighter(before, now, at) : !isLighter(now, before, at)) continue;
          found[rising ? "lighter" : "darker"] += 1;
          if (found.where.length < 5) found.where.push([value, (at / 4) % width, Math.floor(at / 4 / width)]);
        }
        const hash = await hashOf(now);
        if (rising) hashes.set(value, hash);
        else if (hashes.get(value) !== hash) found.unlike.push(value);
        found.inked.push(inkedIn(now));
        before = now;
      }
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      return found;
    },
    [id, step, rounding],
  );
}
