// From the two JSON files of a run to target/bench/report.md and report.json, and to the screen.
// `node report.mjs <directory> [--check]`: the directory holds host.json and app.json. With --check the status is 1 when the
// WASM memory grew; times are shown beside their targets and never judged.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

const directory = process.argv[2];
const check = process.argv.includes("--check");
const read = (name) => JSON.parse(readFileSync(join(directory, name), "utf8"));
const host = read("host.json");
const app = read("app.json");

const git = (...parameters) => {
  try {
    return execFileSync("git", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
};
const run = {
  time: new Date().toISOString(),
  commit: `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") ? " with changes" : ""}`,
  processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
  memoryGb: Math.round(totalmem() / 1e9),
  loadBefore: process.env.HAIRLINE_BENCH_LOAD ?? null,
  loadAfter: loadavg().map((load) => load.toFixed(2)).join(" "),
  chromium: app.chromium,
  app: process.env.HAIRLINE_BENCH_APP ?? "dist/",
};

const ms = (value) => (value === undefined ? "–" : value.toFixed(value < 1 ? 3 : 2));
const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
const table = (head, rows) =>
  [head, head.map((_, column) => (column ? "--:" : "---")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const line = (name, times, target = "") => [name, times.count, ms(times.median), ms(times.p95), ms(times.min), ms(times.max), target];
const { paced, unpaced, memory, canvasArcs } = app;
const growth = memory.bytesEach1000.at(-1) - memory.bytesBefore;
const drag = paced.dragByMouse;
const arcsMs = canvasArcs.medianMs;

const report = `# Bench

${run.time}, commit ${run.commit}, app ${run.app}

- machine: ${run.processor}, ${run.memoryGb} GB; load average before ${run.loadBefore ?? "–"}, after ${run.loadAfter} (1, 5, 15 minutes)
- browser: Chromium ${run.chromium}, headless; its clock has steps of up to 0.1 ms

Times in ms. They depend on what else the machine does, so they are shown with their targets and never asserted; the least
of a row is what the work itself takes.

## Release app in Chromium, ${app.stage.width} × ${app.stage.height} stage, ${paced.dotsInView} dots in view

${table(
  ["what", "frames", "median", "p95", "min", "max", "target"],
  [
    line("engine, drag by the mouse", drag.engineMs, "median ≤ 8 (ENGINE.md B5: p95 ≤ 4)"),
    line("engine, drag as fast as frames come", unpaced.drag.engineMs, "median ≤ 8"),
    line("engine, pan (every dot anew)", paced.pan.engineMs),
    line("engine, density slider", paced.scrub.engineMs),
    line("frame to frame, drag by the mouse at 60 Hz", drag.frameMs, "no frame dropped"),
    line("whole frame: frame to frame, no rate limit", unpaced.drag.frameMs, "≤ 16 (B5: ≤ 6)"),
    line("frame to frame, pan at 60 Hz", paced.pan.frameMs),
    line("frame to frame, density slider at 60 Hz", paced.scrub.frameMs),
  ],
)}

Main thread, from Chromium's trace (tracing itself slows the page down), ms per frame:

${table(
  ["what", "at 60 Hz, by the mouse", "no rate limit"],
  [
    ["frames", drag.trace.frames, unpaced.drag.trace.frames],
    ["all tasks", ms(drag.trace.busyMsPerFrame), ms(unpaced.drag.trace.busyMsPerFrame)],
    ...Object.keys({ ...drag.trace.msPerFrame, ...unpaced.drag.trace.msPerFrame }).map((name) => [
      `of it ${name}`,
      ms(drag.trace.msPerFrame[name]),
      ms(unpaced.drag.trace.msPerFrame[name]),
    ]),
    ["longest task", ms(drag.trace.longestTaskMs), ms(unpaced.drag.trace.longestTaskMs)],
    ["tasks over 50 ms", drag.trace.tasksOver50ms, unpaced.drag.trace.tasksOver50ms],
    ["frames over 20 ms", drag.framesOver20Ms, unpaced.drag.framesOver20Ms],
  ],
)}

Canvas2D, ${canvasArcs.dots} \`arc\` fills of radius ${canvasArcs.radiusPx.toFixed(2)} px on a canvas of the same size in the same page: ${ms(arcsMs.software)} ms in
software, ${ms(arcsMs.default)} ms as the browser chooses. That is ${(Math.min(arcsMs.software, arcsMs.default) / paced.pan.engineMs.median).toFixed(1)}× the engine's frame in which every dot is drawn anew, and
${(Math.min(arcsMs.software, arcsMs.default) / drag.engineMs.median).toFixed(1)}× its frame of a drag (B5: ≥ 20×).

## WASM memory

${mib(memory.bytesBefore)} before ${memory.moves} pointer moves, ${mib(memory.bytesEach1000.at(-1))} after (${memory.seconds.toFixed(0)} s): ${growth === 0 ? "flat" : `GREW by ${growth} bytes`}. ${mib(paced.wasmBytesAtStart)} once the design was set up (B9: ≤ 64 MB).

## Engine on the host, release profile, ${host.dotsInView} dots in view of ${host.dots}, ${host.areaCm2} cm², ${host.pxPerMm} px per mm

${table(
  ["what", "frames", "median", "p95", "min", "max", "dots changed per frame", "ns per changed dot"],
  host.rows.map((row) => [
    row.name,
    row.frames,
    ...[row.medianMs, row.p95Ms, row.minMs, row.maxMs].map(ms),
    row.changedPerFrame ?? "",
    row.nsPerChange ?? "",
  ]),
)}
`;

writeFileSync(join(directory, "report.md"), report);
writeFileSync(join(directory, "report.json"), `${JSON.stringify({ run, host, app }, null, 2)}\n`);
console.log(report);
if (check && growth !== 0) {
  console.error(`bench: the WASM memory grew by ${growth} bytes over ${memory.moves} pointer moves`);
  process.exit(1);
}
