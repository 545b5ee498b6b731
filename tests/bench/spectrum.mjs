// The radial power spectra of our prefixes and of the rivals' sets, for the plot. Prints JSON. No clock.
//
// A patch of about 3,000 dots is cut from each set, weighted by a cosine window (so that its edges do not show as low
// frequencies, whether the set is periodic or not), and the power averaged over rings: 1 is what chance gives. Frequencies
// in units of the root of the dots per area.
import { fast2d, lloydByDensity, poissonDisk, radiusFor, rankedSet, seeded } from "./sets.mjs";

const DOTS = 3_000;
const PATCHES = 4;
const MOST = 2;
const RING = 0.05;

/** Power by ring, of dots in the unit square. */
function radialPower(dots) {
  const weights = dots.map(([x, y]) => Math.sin(Math.PI * x) ** 2 * Math.sin(Math.PI * y) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const root = Math.sqrt(dots.length);
  const most = Math.ceil(MOST * root);
  const rings = Array.from({ length: MOST / RING }, () => [0, 0]);
  const side = 2 * most + 1;
  const [real, imaginary] = [new Float64Array((most + 1) * side), new Float64Array((most + 1) * side)];
  const [cos, sin] = [new Float64Array(side), new Float64Array(side)];
  for (const [dot, [x, y]] of dots.entries()) {
    for (let fy = -most; fy <= most; fy += 1) {
      cos[fy + most] = weights[dot] * Math.cos(2 * Math.PI * fy * y);
      sin[fy + most] = weights[dot] * Math.sin(2 * Math.PI * fy * y);
    }
    for (let fx = 0; fx <= most; fx += 1) {
      const [cx, sx] = [Math.cos(2 * Math.PI * fx * x), Math.sin(2 * Math.PI * fx * x)];
      for (let fy = 0, at = fx * side; fy < side; fy += 1, at += 1) {
        real[at] += cx * cos[fy] - sx * sin[fy];
        imaginary[at] += sx * cos[fy] + cx * sin[fy];
      }
    }
  }
  for (let at = 0; at < real.length; at += 1) {
    const [fx, fy] = [Math.floor(at / side), (at % side) - most];
    // The window's own peak.
    if (Math.hypot(fx, fy) < 3) continue;
    const ring = rings[Math.floor(Math.hypot(fx, fy) / root / RING)];
    if (!ring) continue;
    ring[0] += (real[at] ** 2 + imaginary[at] ** 2) / total;
    ring[1] += 1;
  }
  return rings.map(([sum, count]) => (count ? sum / count : null));
}

/** Patches of about so many dots each, cut from a set in the unit square, as unit squares. */
function patches(dots) {
  const side = Math.min(Math.sqrt(DOTS / dots.length), 1);
  const perRow = Math.floor(1 / side);
  return Array.from({ length: Math.min(PATCHES, perRow ** 2) }, (_, patch) => {
    const [left, top] = [(patch % perRow) * side, Math.floor(patch / perRow) * side];
    return dots
      .filter(([x, y]) => x >= left && x < left + side && y >= top && y < top + side)
      .map(([x, y]) => [(x - left) / side, (y - top) / side]);
  });
}

function curve(name, patches) {
  console.error(`bench: spectrum of ${name}`);
  const powers = patches.map(radialPower);
  const power = powers[0].map((_, ring) => {
    const values = powers.map((rings) => rings[ring]).filter((value) => value !== null);
    return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  });
  return { name, power };
}

const ranked = rankedSet();
const prefix = (share) => curve(`ours, first ${100 * share} %`, patches(ranked.slice(0, ranked.length * share)));
const unit = [1, 1];
const some = 2 * DOTS;
const poisson = (name, make) => {
  const radius = radiusFor(some, 1, (radius) => make(unit, radius, 30, seeded(1)), 0.02);
  return curve(name, [1, 2].flatMap((seed) => patches(make(unit, radius, 30, seeded(seed)))));
};
const even = { at: () => 1, most: 1 };
const lloyd = lloydByDensity(even, some, { rounds: 80, side: 512 });
const chance = seeded(9);
console.log(
  JSON.stringify({
    ring: RING,
    curves: [
      ...[1, 0.5, 0.25, 0.125].map(prefix),
      poisson("fast-2d-poisson-disk-sampling", fast2d),
      poisson("poisson-disk-sampling", poissonDisk),
      curve("d3-delaunay, Lloyd", patches(lloyd)),
      curve("by chance", patches(Array.from({ length: some }, () => [chance(), chance()]))),
    ],
  }),
);
