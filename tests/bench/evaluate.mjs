// How many dots our engine decides about in a second, in WebAssembly: `node evaluate.mjs <module> <point set> <w> <h> <runs>`
// prints JSON. The module is bench/src/lib.rs as wasm-bindgen made it for node.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [module, pointSet, width, height, runs] = process.argv.slice(2);
const { Evaluator } = createRequire(import.meta.url)(resolve(module));
const DENSITY_PER_CM2 = 250;
// The compiler of the engine that runs us takes its time to optimise what runs often.
const WARM_UP_RUNS = 300;

const evaluator = Evaluator.create(readFileSync(pointSet), Number(width), Number(height));
if (!evaluator) throw new Error(`${pointSet} is not a point set`);
evaluator.move_line(0);

const rows = [];
rows.push(timed("density", "every dot of the area, after the density changed", (run) => evaluator.set_density(DENSITY_PER_CM2 - (run % 2)), false));
rows.push(timed("line", "every dot of the area, with the distances to a line that has moved", (run) => evaluator.move_line((run % 2) * 2), true));
console.log(JSON.stringify({ areaCm2: evaluator.area_cm2(), densityPerCm2: DENSITY_PER_CM2, rows }, null, 2));

/** Times the selection, and with `whole` also what comes before it. */
function timed(id, what, prepare, whole) {
  const timesMs = [];
  let changed = 0;
  let dots = 0;
  for (let run = 0; run < WARM_UP_RUNS + Number(runs); run += 1) {
    const start = performance.now();
    prepare(run);
    if (whole) evaluator.set_density(DENSITY_PER_CM2 + (run % 2));
    const prepared = performance.now();
    changed = evaluator.select();
    const done = performance.now();
    if (run >= WARM_UP_RUNS) timesMs.push(done - (whole ? start : prepared));
    dots = evaluator.candidates();
  }
  return { id, what, dots, shown: evaluator.shown(), changed, timesMs };
}
