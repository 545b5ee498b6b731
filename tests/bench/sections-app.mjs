// B5-B9: the app, the picture, the head, the first visit. Each section gets the JSON of its parts and gives verdicts and text.
import { statistics } from "./rates.mjs";
import { fixed, mib, missing, ms, table, verdict, whole } from "./words.mjs";

const line = (name, times) => [name, times.count, ms(times.median), ms(times.p95), ms(times.min), ms(times.max)];
const HEAD = ["what", "frames", "median", "p95", "least", "most"];

/** B5. */
export function frames({ app, engine }) {
  if (!app) return { verdicts: [missing("B5", "one frame in the app", "≤ 6 ms")], text: "" };
  const { paced, unpaced, canvasArcs, webglPoints } = app;
  const drag = paced.dragByMouse;
  const whole_ = unpaced.drag.frameMs;
  const arcs = Math.min(canvasArcs.medianMs.software, canvasArcs.medianMs.default);
  const ratio = arcs / drag.engineMs.median;
  const verdicts = [
    verdict("B5", "whole frame of a drag, median", "≤ 6 ms", `${ms(whole_.median)} ms`, whole_.median <= 6),
    verdict("B5", "engine in a frame of a drag, p95", "≤ 4 ms", `${ms(drag.engineMs.p95)} ms`, drag.engineMs.p95 <= 4),
    verdict("B5", "times quicker than Canvas2D arcs", "≥ 20×", `${fixed(ratio, 1)}×`, ratio >= 20),
  ];
  const parts = Object.keys({ ...drag.trace.msPerFrame, ...unpaced.drag.trace.msPerFrame });
  const rival = (name, medianMs, leastMs) => [name, ms(medianMs), ms(leastMs), `${fixed(medianMs / drag.engineMs.median, 1)}×`];
  const rivals = [
    rival("Canvas2D, `arc` and `fill` per dot, in software", canvasArcs.medianMs.software, canvasArcs.leastMs.software),
    rival("Canvas2D, as the browser chooses", canvasArcs.medianMs.default, canvasArcs.leastMs.default),
    webglPoints ? rival("WebGL2 points", webglPoints.medianMs, webglPoints.leastMs) : ["WebGL2 points", "not measured", "–", "–"],
  ];
  const host = engine
    ? `
The engine alone, compiled for this machine and without a browser, ${whole(engine.dotsInView)} dots in view of ${whole(engine.dots)}, ${engine.areaCm2} cm²:

${table(
        [...HEAD, "dots changed per frame", "ns per changed dot"],
        engine.rows.map((row) => [row.name, row.frames, ...[row.medianMs, row.p95Ms, row.minMs, row.maxMs].map(ms), row.changedPerFrame ?? "", row.nsPerChange ?? ""]),
      )}
`
    : "";
  const text = `## B5: one frame

The release app in Chromium ${app.chromium}, headless and without a graphics card, a stage of ${app.stage.width} × ${app.stage.height} px with ${whole(paced.dotsInView)} dots in
view. A point of the hairline is dragged. "Engine" is what the app itself computes in a frame; "whole frame" is the time from one frame to
the next when the browser does not wait for the display, so with layout, painting and compositing. Milliseconds; the browser's
clock has steps of up to 0.1 ms.

${table(HEAD, [
    line("engine, drag by the mouse", drag.engineMs),
    line("engine, drag as fast as frames come", unpaced.drag.engineMs),
    line("engine, pan (every dot anew)", paced.pan.engineMs),
    line("engine, density slider", paced.scrub.engineMs),
    ...(paced.scrubSessions ? [line("engine, sessions slider", paced.scrubSessions.engineMs)] : []),
    ...(paced.scrubTime ? [line("engine, time slider (every dot another look)", paced.scrubTime.engineMs)] : []),
    line("whole frame, drag, as fast as frames come", whole_),
    line("frame to frame, drag by the mouse at 60 Hz", drag.frameMs),
    line("frame to frame, pan at 60 Hz", paced.pan.frameMs),
    line("frame to frame, density slider at 60 Hz", paced.scrub.frameMs),
  ])}

![Frame times](docs/bench/frames.svg)

As many dots of the same size on a canvas of the same size in the same page, drawn anew as those have to be in every frame
(${canvasArcs.frames} frames), against the engine's median of a drag:

${table(["drawing", "median ms", "least ms", "÷ our frame of a drag"], rivals)}

Where the page's main thread spends its time, by Chromium's own trace (tracing slows it down), ms per frame:

${table(
    ["what", "at 60 Hz", "as fast as it goes"],
    [
      ["frames", drag.trace.frames, unpaced.drag.trace.frames],
      ["all tasks", ms(drag.trace.busyMsPerFrame), ms(unpaced.drag.trace.busyMsPerFrame)],
      ...parts.map((name) => [name, ms(drag.trace.msPerFrame[name]), ms(unpaced.drag.trace.msPerFrame[name])]),
      ["longest task", ms(drag.trace.longestTaskMs), ms(unpaced.drag.trace.longestTaskMs)],
    ],
  )}
${host}`;
  return { verdicts, text };
}

/** B6. */
export function pointer({ app }) {
  if (!app?.paced.dragAt120Hz) return { verdicts: [missing("B6", "pointer to pixels", "no dropped frame")], text: "" };
  const { paced, memory } = app;
  const drag = paced.dragAt120Hz;
  const growth = memory.bytesEach1000.at(-1) - memory.bytesBefore;
  const verdicts = [
    verdict("B6", "frames of over 20 ms at 60 Hz, pointer at 120 Hz", "0", `${drag.framesOver20Ms} of ${drag.frameMs.count}`, drag.framesOver20Ms === 0),
    verdict("B6", "tasks of over 50 ms meanwhile", "0", whole(drag.longTasks), drag.longTasks === 0),
    verdict("B6", `growth of WASM memory over ${whole(memory.moves)} moves`, "0 bytes over 10,000", `${whole(growth)} bytes`, growth === 0 && memory.moves >= 10_000),
  ];
  const text = `## B6: the pointer and the pixels

A mouse that sends ${whole(drag.movesSent)} moves at 120 per second, whether or not the page keeps up; the display takes 60 frames per second. The
page saw ${whole(drag.moves)} moves. From frame to frame: median ${ms(drag.frameMs.median)} ms, p95 ${ms(drag.frameMs.p95)} ms, most ${ms(drag.frameMs.max)} ms; ${drag.framesOver20Ms} of
${drag.frameMs.count} frames took over 20 ms. The mouse and this program run on the same cores as the browser.

WASM memory: ${mib(memory.bytesBefore)} before ${whole(memory.moves)} moves with a frame after each (${fixed(memory.seconds, 0)} s), ${mib(memory.bytesEach1000.at(-1))} after.
`;
  return { verdicts, text };
}

/** B7. */
export function picture({ picture }) {
  if (!picture) return { verdicts: [missing("B7", "preview and export against a reference", "≥ 48 dB, ΔE00 ≤ 1")], text: "" };
  const of = (what) => picture.rows.filter((row) => row.what === what);
  const verdicts = ["preview", "export"].flatMap((what) => {
    const psnr = Math.min(...of(what).map((row) => row.psnr));
    const most = Math.max(...of(what).map((row) => row.mostDeltaE));
    return [
      verdict("B7", `${what}, PSNR, worst of light and dark skin and three scales`, "≥ 48 dB", `${fixed(psnr, 1)} dB`, psnr >= 48),
      verdict("B7", `${what}, largest ΔE00 of any pixel`, "≤ 1", fixed(most, 3), most <= 1),
    ];
  });
  const text = `## B7: the right colours

What the app shows and saves, against a picture computed straight from the physical model: 16 × 16 samples in every pixel, in
double precision, on patches of light and dark skin with ${picture.dotsPerCm2} dots per cm². ΔE00 is the difference that an eye sees: 1 is
about the least. The preview is the ink's 8-bit layer multiplied over the photo. A screen of 8 bits rounds once more; what rounding
alone does to the perfect picture stands beside it. "CSS multiply of flat colour" is what a page gets without an engine:
antialiased discs of one colour, that colour chosen so that the patch is as dark as it should be.

${table(
    ["skin", "px per mm", "what", "PSNR", "ΔE00 mean", "ΔE00 most"],
    picture.rows.map((row) => [row.skin.replace("skin-", ""), row.pxPerMm, row.what, `${fixed(row.psnr, 1)} dB`, fixed(row.meanDeltaE, 2), fixed(row.mostDeltaE, 2)]),
  )}
`;
  return { verdicts, text };
}

/** B8. */
export function skin({ skin }) {
  const what = "dots per cm² of skin, worst 4 cm² cell to 60° of tilt";
  if (!skin) return { verdicts: [missing("B8", what, "within 2 %")], text: "" };
  const { rows } = skin;
  const worst = Math.max(...rows.map((row) => Math.abs(row.worst_percent)));
  const verdicts = [
    verdict("B8", what, "within 2 %", `${fixed(worst, 2)} %`, worst <= 2),
    verdict("B8", "rendered heads and views", "≥ 6", whole(rows.length), rows.length >= 6),
  ];
  const text = `## B8: dots per cm² of skin, not of picture

A head is round: towards its outline a cm² of picture is several cm² of skin. On rendered heads, whose true shape is known, the
dots in every 4 cm² of skin are counted against the density that was asked for, beyond what counting whole dots brings with it.

${table(["head and view", "cells", "worst, %", "median, %"], rows.map((row) => [row.name, whole(row.cells), fixed(row.worst_percent, 2), fixed(row.median_percent, 2)]))}
`;
  return { verdicts, text };
}

/** B9. */
export function visit({ visit, size, app }) {
  if (!visit) return { verdicts: [missing("B9", "first visit", "≤ 300 KB, ≤ 1 s, ≤ 64 MB")], text: "" };
  const usable = statistics(visit.visits.map((one) => one.usableMs));
  const demo = statistics(visit.visits.map((one) => one.demoMs));
  const { workingBytes, exportedBytes, darkroomBytes, megapixels } = visit.largePhoto;
  // Both modules at once, while the picture is made.
  const heap = exportedBytes + darkroomBytes;
  const verdicts = [
    size
      ? verdict("B9", "code and styles that the first visit waits for, brotli", `≤ ${whole(size.budgetBytes / 1000)} KB`, `${fixed(size.brotliBytes / 1000, 1)} KB`, size.brotliBytes <= size.budgetBytes)
      : missing("B9", "code and styles that the first visit waits for, brotli", "≤ 300 KB"),
    verdict("B9", "usable after, median", "≤ 1 s", `${fixed(usable.median / 1000, 2)} s`, usable.median <= 1000),
    verdict("B9", `WASM memory with a photo of ${fixed(megapixels, 0)} megapixels, also during its export`, "≤ 64 MiB", mib(heap), heap <= 64 * 2 ** 20),
  ];
  const text = `## B9: the first visit

${usable.runs} visits to the release app on localhost with nothing cached, in Chromium. From the start of navigation until the app stands there and
takes input: median ${fixed(usable.median, 0)} ms, least ${fixed(usable.least, 0)} ms. From a press on the demo photo to its first dots: median ${fixed(demo.median, 0)} ms, least ${fixed(demo.least, 0)} ms.

${size ? `Code and styles that a first visit waits for are ${whole(size.brotliBytes)} bytes of brotli. Once the page stands it loads another ${whole(size.laterBrotliBytes)}
by itself, the module that makes the picture, so that this works without a network. ` : ""}WASM memory with a photo of ${fixed(megapixels, 0)} megapixels:
${mib(workingBytes)} while it is worked on; ${mib(exportedBytes)} after a download of the picture at full size, and ${mib(darkroomBytes)} of that module's own:
one instance found the hair, one makes the picture, and the first, which the browser may have collected by then, is counted.${app ? ` With the demo photo and ${whole(app.paced.dotsInView)} dots: ${mib(app.paced.wasmBytesAtStart)}.` : ""}
`;
  return { verdicts, text };
}
