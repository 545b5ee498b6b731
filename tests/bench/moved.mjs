// B3, the rivals' side: of the dots that poisson-disk-sampling made, how many are there again after the hairline moved by one
// px and the package ran again with the same seed. Prints JSON.
import { DENSITIES, poissonDiskByDensity, radiusFor, rankedSet, shown } from "./sets.mjs";

/** One CSS px of the demo on a stage of 1600 × 1200, in mm, and our tile in mm. */
const PX_MM = 1 / 6.5;
const TILE_MM = 112.5;

const density = DENSITIES.hairline;
const by = PX_MM / TILE_MM;
const moved = { ...density, at: (x, y) => density.at(x, y + by) };

const ranked = rankedSet();
const ours = [density, moved].map(({ at }) => shown(ranked, at));
const least = radiusFor(ours[0].length, 0.6, (radius) => poissonDiskByDensity(density, radius), 0.02);
const theirs = [density, moved].map((density) => poissonDiskByDensity(density, least));

/** The share of the first set's dots that stand in the second on the very same place. */
function kept([before, after]) {
  const places = new Set(after.map(String));
  return { dots: before.length, kept: before.filter((dot) => places.has(String(dot))).length };
}

console.log(JSON.stringify({ byMm: PX_MM, ours: kept(ours), rival: { name: "poisson-disk-sampling", ...kept(theirs) } }));
