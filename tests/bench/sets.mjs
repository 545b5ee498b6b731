// The dot sets that the bench compares: ours, read from public/dots.bin, and those of the rivals from npm. Every set is an
// array of [x, y] in the unit square unless a size is given. Nothing here is timed and nothing is judged.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Delaunay } from "d3-delaunay";
import FastPoissonDiskSampling from "fast-2d-poisson-disk-sampling";
import PoissonDiskSampling from "poisson-disk-sampling";

export const POINT_SET = fileURLToPath(new URL("../../public/dots.bin", import.meta.url));

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  };
}

// ---- densities, relative, 0-1, in the unit square, y downwards ----

const hairlineAt = (x) => 0.35 + 0.05 * Math.cos(2 * Math.PI * x);

/** The two densities that sets are held to. `hairline` is 150 dots per cm² behind a feather of 11 mm on our tile. */
export const DENSITIES = {
  ramp: { name: "linear ramp", at: (x) => x, most: 1 },
  hairline: {
    name: "feathered hairline",
    at: (x, y) => {
      const t = Math.min(Math.max((y - hairlineAt(x)) / 0.1, 0), 1);
      return 0.58 * t * t * (3 - 2 * t);
    },
    most: 0.58,
  },
};

// ---- ours ----

/** Our ranked set, in rank order. */
export function rankedSet() {
  const bytes = readFileSync(POINT_SET);
  return Array.from({ length: bytes.length / 4 }, (_, rank) => [
    bytes.readUInt16LE(4 * rank) / 65536,
    bytes.readUInt16LE(4 * rank + 2) / 65536,
  ]);
}

/** The dots of a ranked set that a density shows. */
export function shown(ranked, at) {
  return ranked.filter(([x, y], rank) => rank / ranked.length < at(x, y));
}

// ---- the rivals ----

/** fast-2d-poisson-disk-sampling over `size`. */
export function fast2d(size, radius, tries, random) {
  return new FastPoissonDiskSampling({ shape: size, radius, tries }, random).fill();
}

/** poisson-disk-sampling over `size`, everywhere as dense. */
export function poissonDisk(size, radius, tries, random) {
  return new PoissonDiskSampling({ shape: size, minDistance: radius, tries }, random).fill();
}

/** How much wider than at the densest place poisson-disk-sampling may space its dots; its grid slows with the square. */
const WIDEST = 6;

/**
 * poisson-disk-sampling in the unit square by a density. With `law` "root" the distance goes as one over the density's
 * root, which gives the right number of dots; with "linear" it falls with the density in a straight line, as in the
 * package's own example. Where the density is below what the widest distance gives, dots are left out by chance, as
 * there is no other way.
 */
export function poissonDiskByDensity(density, least, { tries = 30, bias = 0, seed = 1, law = "root" } = {}) {
  const random = seeded(seed);
  const relative = ([x, y]) => density.at(x, y) / density.most;
  const distanceFunction = (point) =>
    law === "linear" ? 1 - relative(point) : Math.min((relative(point) ** -0.5 - 1) / (WIDEST - 1), 1);
  const options = { shape: [1, 1], minDistance: least, maxDistance: WIDEST * least, tries, bias, distanceFunction };
  const dots = new PoissonDiskSampling(options, random).fill();
  const thinning = seeded(seed + 1);
  return dots.filter((dot) => thinning() < relative(dot) * WIDEST ** 2);
}

/** A set without regard to density, thinned by chance: what is left to do with a generator that knows only one density. */
export function thinnedByChance(dots, density, seed) {
  const random = seeded(seed);
  return dots.filter(([x, y]) => random() < density.at(x, y) / density.most);
}

/**
 * Weighted Voronoi stippling (Secord 2002) over `width` × `height` raster cells: dots are thrown by density, then every
 * one is moved to the weighted centre of its Voronoi cell again and again, the weight being the density to some
 * power. Overrelaxed by 1.8 but for the last rounds, as its users do, which halves the rounds. Returns x, y, flat.
 */
export function weightedLloyd({ densities, width, height, power = 1 }, count, rounds, random) {
  const weights = power === 1 ? densities : densities.map((density) => density ** power);
  const dots = thrown({ densities, width, height }, count, random);
  const sums = new Float64Array(3 * count);
  for (let round = 0; round < rounds; round += 1) {
    const delaunay = new Delaunay(dots);
    sums.fill(0);
    for (let y = 0, row = 0; y < height; y += 1) {
      row = delaunay.find(0.5, y + 0.5, row);
      for (let x = 0, nearest = row; x < width; x += 1) {
        const weight = weights[y * width + x];
        if (weight === 0) continue;
        nearest = delaunay.find(x + 0.5, y + 0.5, nearest);
        sums[3 * nearest] += weight;
        sums[3 * nearest + 1] += weight * (x + 0.5);
        sums[3 * nearest + 2] += weight * (y + 0.5);
      }
    }
    const step = round < rounds - 8 ? 1.8 : 1;
    for (let dot = 0; dot < count; dot += 1) {
      const weight = sums[3 * dot];
      if (weight === 0) continue;
      dots[2 * dot] += (sums[3 * dot + 1] / weight - dots[2 * dot]) * step;
      dots[2 * dot + 1] += (sums[3 * dot + 2] / weight - dots[2 * dot + 1]) * step;
    }
  }
  return dots;
}

/** Dots thrown by density, flat. */
function thrown({ densities, width, height }, count, random) {
  const most = densities.reduce((most, density) => Math.max(most, density), 0);
  const dots = new Float64Array(2 * count);
  for (let dot = 0; dot < count; ) {
    const [x, y] = [random() * width, random() * height];
    if (random() * most >= densities[Math.floor(y) * width + Math.floor(x)]) continue;
    [dots[2 * dot], dots[2 * dot + 1]] = [x, y];
    dot += 1;
  }
  return dots;
}

/** Weighted Lloyd in the unit square by a density. */
export function lloydByDensity(density, count, { rounds, power = 1, side = 1024, seed = 1 }) {
  const at = (_, cell) => density.at(((cell % side) + 0.5) / side, (Math.floor(cell / side) + 0.5) / side);
  const densities = Float32Array.from({ length: side * side }, at);
  return pairs(weightedLloyd({ densities, width: side, height: side, power }, count, rounds, seeded(seed)), side);
}

/** [x, y] from flat coordinates, divided. */
export function pairs(flat, divisor = 1) {
  return Array.from({ length: flat.length / 2 }, (_, dot) => [flat[2 * dot] / divisor, flat[2 * dot + 1] / divisor]);
}

/** The radius at which `make(radius)` gives about `count` dots: their number goes as one over its square. */
export function radiusFor(count, area, make, tolerance = 0.004) {
  let radius = Math.sqrt((0.7 * area) / count);
  for (let round = 0; round < 10; round += 1) {
    const ratio = make(radius).length / count;
    if (Math.abs(ratio - 1) < tolerance) break;
    radius *= Math.sqrt(ratio);
  }
  return radius;
}
