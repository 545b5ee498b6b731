// From the JSON of a run to BENCHMARKS.md, docs/bench/*.svg and target/bench/report.json, and to the screen.
// `node report.mjs <directory> [--check]`: the directory holds what the parts have left (xtask/src/bench). Every measured number
// in the report comes from there; a part that is not there is "not measured". With --check the status is 1 when the WASM
// memory grew; times are shown beside their targets and never judged.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { figures } from "./figures.mjs";
import { frames, picture, pointer, skin, visit } from "./sections-app.mjs";
import { speed, stability, tracking, uniformity, withOurRates } from "./sections-dots.mjs";
import { table } from "./words.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const directory = process.argv[2];
const check = process.argv.includes("--check");

const read = (name) => {
  const path = join(directory, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
};
const parts = {
  ...Object.fromEntries(
    ["uniformity", "tracking", "spectra", "stability", "moved", "engine", "app", "picture", "skin", "visit", "size"].map((name) => [name, read(name)]),
  ),
  evaluate: withOurRates(read("evaluate")),
  npm: read("rivals-npm"),
  crates: read("rivals-crates"),
};
const runs = readdirSync(directory)
  .filter((name) => name.endsWith(".run.json"))
  .map((name) => ({ part: name.replace(".run.json", ""), ...JSON.parse(readFileSync(join(directory, name), "utf8")) }))
  .sort((a, b) => a.began - b.began);

const said = (program, ...parameters) => {
  try {
    return execFileSync(program, parameters, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
};
const npmVersion = (name) => JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
const lock = readFileSync(join(ROOT, "bench", "Cargo.lock"), "utf8");
const crateVersion = (name) => lock.match(new RegExp(`name = "${name}"\nversion = "([^"]+)"`))?.[1] ?? "unknown";

const sections = [uniformity, tracking, stability, speed, frames, pointer, picture, skin, visit].map((section) => section(parts));
const verdicts = sections.flatMap(({ verdicts }) => verdicts);
const count = (met) => verdicts.filter((one) => one.met === met).length;
const time = (seconds) => new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 16);
const machine = {
  processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
  memoryGb: Math.round(totalmem() / 1e9),
  kernel: said("uname", "-sr"),
  rustc: said("rustc", "--version"),
  node: process.version,
  chromium: parts.app?.chromium ?? "unknown",
};
const oneCommit = new Set(runs.map(({ commit, changes }) => `${commit}${changes}`)).size === 1;
/** Parts whose numbers are times, and their load of the minute before: what the parts themselves cause is about one. */
const busy = runs.filter(({ part, load }) => ["rivals", "engine", "app", "visit"].includes(part) && Number(load.split(" ")[0]) > cpus().length);

const report = `<!-- Written by \`cargo xtask bench\`, all of it. Do not edit: run the command. -->
# Benchmarks

How good and how quick Hairline's dots are, against what people would use instead. \`cargo xtask bench\` measures all of it and
writes this page; every number here is from the runs listed at its end. Times depend on the machine and on what else it does,
so nothing here is a test. The targets are the project's own, set before it was built.

**${count(true)} of ${verdicts.length} targets met, ${count(false)} missed${count(null) ? `, ${count(null)} not measured` : ""}.**

${table(
  ["", "what", "target", "measured", ""],
  verdicts.map(({ id, what, target, measured, met }) => [id, what, target, measured, met === null ? "–" : met ? "✓ met" : "✗ **missed**"]),
)}

Machine: ${machine.processor}, ${machine.memoryGb} GB, ${machine.kernel}, no graphics card in use; ${machine.rustc}; node ${machine.node}; Chromium ${machine.chromium}.
Rivals: npm ${["fast-2d-poisson-disk-sampling", "poisson-disk-sampling", "d3-delaunay"].map((name) => `\`${name}\` ${npmVersion(name)}`).join(", ")}; crates ${["fast_poisson", "poisson-diskus"].map((name) => `\`${name}\` ${crateVersion(name)}`).join(", ")}.
${busy.length ? `\n**The machine was busy with other work (load ${busy.map(({ part, load }) => `${load.split(" ")[0]} before \`${part}\``).join(", ")}, on ${cpus().length} cores): times are longer than they need be.**\n` : ""}${oneCommit ? "" : "\n**Parts of this page were measured at different states of the program: see the end.**\n"}
${sections.map(({ text }) => text).filter(Boolean).join("\n")}
## The runs

Load is the machine's average number of waiting programs over 1, 5 and 15 minutes, when the part began: on ${cpus().length} cores, more than
a few tenths before a measurement means that something else was running. The parts themselves raise it for those that follow.

${table(
  ["part (`--only`)", "began, UTC", "seconds", "load", "commit"],
  runs.map(({ part, began, seconds, load, commit, changes }) => [part, time(began), seconds, load, `${commit}${changes ? " with changes" : ""}`]),
)}
`;

const plots = join(ROOT, "docs", "bench");
rmSync(plots, { recursive: true, force: true });
mkdirSync(plots, { recursive: true });
for (const [name, svg] of Object.entries(figures(parts))) writeFileSync(join(plots, name), svg);
writeFileSync(join(ROOT, "BENCHMARKS.md"), report);
writeFileSync(join(directory, "report.json"), `${JSON.stringify({ machine, runs, verdicts }, null, 2)}\n`);
console.log(report);

const memory = parts.app?.memory;
const growth = memory ? memory.bytesEach1000.at(-1) - memory.bytesBefore : 0;
if (check && growth !== 0) {
  console.error(`bench: the WASM memory grew by ${growth} bytes over ${memory.moves} pointer moves`);
  process.exit(1);
}
