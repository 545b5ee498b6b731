// B2: how closely the dots of a set follow a density. Prints JSON with the numbers, the ramp as measured, and the dots of a
// patch of the hairline for the picture. No clock.
//
// The measure: dots counted on a raster of 8 px per mean spacing against the mean of the density over each px, scaled to as
// many dots; both blurred by a Gaussian of 2 mean spacings; the root mean square difference, 4σ and more from every edge,
// as PSNR with the largest px of the target as the peak. `cargo xtask pattern --quality` computes the same for our set.
import { DENSITIES, fast2d, lloydByDensity, poissonDiskByDensity, radiusFor, rankedSet, seeded, shown, thinnedByChance } from "./sets.mjs";

const SIGMA_SPACINGS = 2;
const PX_PER_SPACING = 8;
const SUBSAMPLES = 4;
const CUT_SIGMAS = 4;
const LLOYD_ROUNDS = 80;
const COLUMNS = 40;

/** PSNR in dB of dots in the unit square against a density. */
export function tracking(dots, at) {
  const side = Math.round(PX_PER_SPACING * Math.sqrt(dots.length));
  const sigmaPx = (SIGMA_SPACINGS * side) / Math.sqrt(dots.length);
  const difference = new Float64Array(side * side);
  let [sum, peak] = [0, 0];
  for (let pixel = 0; pixel < difference.length; pixel += 1) {
    let mean = 0;
    for (let sample = 0; sample < SUBSAMPLES ** 2; sample += 1) {
      const x = ((pixel % side) + ((sample % SUBSAMPLES) + 0.5) / SUBSAMPLES) / side;
      const y = (Math.floor(pixel / side) + (Math.floor(sample / SUBSAMPLES) + 0.5) / SUBSAMPLES) / side;
      mean += at(x, y) / SUBSAMPLES ** 2;
    }
    difference[pixel] = mean;
    sum += mean;
    peak = Math.max(peak, mean);
  }
  const scale = dots.length / sum;
  for (let pixel = 0; pixel < difference.length; pixel += 1) difference[pixel] *= -scale;
  const pixelOf = (coordinate) => Math.min(Math.floor(coordinate * side), side - 1);
  for (const [x, y] of dots) difference[pixelOf(y) * side + pixelOf(x)] += 1;
  blur(difference, side, sigmaPx);
  const margin = Math.ceil(CUT_SIGMAS * sigmaPx);
  let squares = 0;
  for (let y = margin; y < side - margin; y += 1) {
    for (let x = margin; x < side - margin; x += 1) squares += difference[y * side + x] ** 2;
  }
  return 20 * Math.log10((peak * scale) / Math.sqrt(squares / (side - 2 * margin) ** 2));
}

/** Separable Gaussian in place; nothing lies outside. Linear, so the difference can be blurred instead of both. */
function blur(raster, side, sigmaPx) {
  const radius = Math.ceil(CUT_SIGMAS * sigmaPx);
  const kernel = Array.from({ length: 2 * radius + 1 }, (_, index) => Math.exp(-0.5 * ((index - radius) / sigmaPx) ** 2));
  const total = kernel.reduce((sum, value) => sum + value, 0);
  const line = new Float64Array(side + 2 * radius);
  for (const [along, across] of [[1, side], [side, 1]]) {
    for (let index = 0; index < side; index += 1) {
      for (let place = 0; place < side; place += 1) line[radius + place] = raster[index * across + place * along];
      for (let place = 0; place < side; place += 1) {
        let sum = 0;
        for (let tap = 0; tap < kernel.length; tap += 1) sum += kernel[tap] * line[place + tap];
        raster[index * across + place * along] = sum / total;
      }
    }
  }
}

/** The sets that are held to a density. Rivals get every setting of theirs that may matter; the best of each counts. */
function candidates(id, density, ranked) {
  const ours = shown(ranked, density.at);
  const count = ours.length;
  const sets = [{ id: "ours", name: "Hairline", setting: "rank below density", dots: ours }];
  for (const [law, bias] of [["root", 0], ["root", 0.5], ["linear", 0]]) {
    const make = (least) => poissonDiskByDensity(density, least, { bias, law });
    const setting = `tries 30, bias ${bias}, distance ${law === "root" ? "∝ 1/√density" : "linear in density, as in its README"}`;
    const dots = make(radiusFor(count, 0.6, make, 0.02));
    sets.push({ id: "poisson-disk-sampling", name: "poisson-disk-sampling, variable density", setting, dots });
  }
  for (const power of [1, 2]) {
    const setting = `${LLOYD_ROUNDS} rounds, weight = density${power === 1 ? "" : "²"}`;
    sets.push({ id: "d3-delaunay", name: "d3-delaunay, weighted Lloyd (Secord 2002)", setting, dots: lloydByDensity(density, count, { rounds: LLOYD_ROUNDS, power }) });
  }
  let mean = 0;
  for (let y = 0; y < 500; y += 1) for (let x = 0; x < 500; x += 1) mean += density.at((x + 0.5) / 500, (y + 0.5) / 500) / density.most / 250_000;
  const even = (radius) => fast2d([1, 1], radius, 30, seeded(3));
  const radius = radiusFor(count / mean, 1, even, 0.02);
  sets.push({ id: "thinned", name: "even Poisson discs, thinned by chance", setting: "fast-2d-poisson-disk-sampling, tries 30", dots: thinnedByChance(even(radius), density, 5) });
  return sets.map((set) => {
    console.error(`bench: ${id}: ${set.name}, ${set.setting}`);
    return { ...set, count: set.dots.length, psnr: tracking(set.dots, density.at) };
  });
}

/** Of each method the setting that tracks best. */
function best(sets) {
  const found = new Map();
  for (const set of sets) if (!found.has(set.id) || found.get(set.id).psnr < set.psnr) found.set(set.id, set);
  return [...found.values()];
}

/** Dots per unit area in columns of the ramp, relative to the set's own number. */
const columns = ({ dots }) => {
  const counts = new Array(COLUMNS).fill(0);
  for (const [x] of dots) counts[Math.min(Math.floor(x * COLUMNS), COLUMNS - 1)] += 1;
  return counts.map((count) => (count * COLUMNS) / dots.length / 2);
};

/** The dots of a patch about the hairline, in thousandths of its width. */
const patch = ({ dots }, [x0, y0, size]) =>
  dots
    .filter(([x, y]) => x >= x0 && x < x0 + size && y >= y0 && y < y0 + size)
    .map(([x, y]) => [Math.round(((x - x0) / size) * 1000), Math.round(((y - y0) / size) * 1000)]);

function main() {
  const ranked = rankedSet();
  const result = {};
  for (const [id, density] of Object.entries(DENSITIES)) {
    const sets = candidates(id, density, ranked);
    result[id] = {
      name: density.name,
      all: sets.map(({ id, name, setting, count, psnr }) => ({ id, name, setting, count, psnr })),
      best: best(sets).map((set) => ({
        ...{ id: set.id, name: set.name, setting: set.setting, count: set.count, psnr: set.psnr },
        ...(id === "ramp" ? { columns: columns(set) } : { patch: patch(set, [0.3, 0.25, 0.3]) }),
      })),
    };
  }
  console.log(JSON.stringify(result));
}

if (process.argv[1] === import.meta.filename) main();
