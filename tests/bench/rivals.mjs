// How fast the npm packages that people would use instead make dots: `node rivals.mjs <width mm> <height mm> <dots> <runs>`
// prints JSON rows as bench/src/rivals.rs does. The making of a whole set is timed: that is what each of them has to do again
// whenever the line has moved.
import { fast2d, pairs, poissonDisk, radiusFor, seeded, weightedLloyd } from "./sets.mjs";

const [width, height, wanted, runs] = process.argv.slice(2).map(Number);
const WARM_UP_RUNS = 5;
/** Attempts per dot before it is given up: the authors' default and Bridson's, and one that is quicker and leaves gaps. */
const ATTEMPTS = [30, 8];
/** Stippling by Lloyd takes seconds: fewer runs of it. */
const LLOYD_RUNS = 3;
const LLOYD_ROUNDS = 50;
const LLOYD_CELLS_PER_DOT = 16;

const rows = [];
for (const [name, make] of [["fast-2d-poisson-disk-sampling", fast2d], ["poisson-disk-sampling", poissonDisk]]) {
  for (const attempts of ATTEMPTS) {
    console.error(`bench: ${name}, ${attempts} attempts`);
    const radius = radiusFor(wanted, width * height, (radius) => make([width, height], radius, attempts, seeded(1)));
    // The package's own default is Math.random, and it is quicker than ours.
    const run = () => make([width, height], radius, attempts, Math.random);
    rows.push({ name, attempts, radiusMm: radius, ...timed(run, WARM_UP_RUNS, runs) });
  }
}
console.error(`bench: d3-delaunay, weighted Lloyd, ${LLOYD_RUNS} runs of ${LLOYD_ROUNDS} rounds`);
const perMm = Math.sqrt((LLOYD_CELLS_PER_DOT * wanted) / (width * height));
const raster = { width: Math.round(width * perMm), height: Math.round(height * perMm) };
const densities = new Float32Array(raster.width * raster.height).fill(1);
const stipple = () => pairs(weightedLloyd({ densities, ...raster }, wanted, LLOYD_ROUNDS, Math.random));
rows.push({ name: "d3-delaunay", rounds: LLOYD_ROUNDS, ...timed(stipple, 1, LLOYD_RUNS) });
console.log(JSON.stringify(rows, null, 1));

function timed(make, warmUp, runs) {
  const [timesMs, counts] = [[], []];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const began = performance.now();
    const dots = make().length;
    if (run < warmUp) continue;
    timesMs.push(performance.now() - began);
    counts.push(dots);
  }
  return { counts, timesMs };
}
