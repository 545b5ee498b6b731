// Draws public/hero.svg, the picture of the first screen: one head, half before and half after.
// Same seed, same picture. Run: node xtask/assets/hero.mjs
import { writeFileSync } from "node:fs";

let seed = 20261122;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

/** Polyline of a path made of one M and absolute C pieces. */
function polyline(path) {
  const numbers = path.match(/-?\d+(\.\d+)?/g).map(Number);
  const points = [[numbers[0], numbers[1]]];
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    const [x0, y0] = points[points.length - 1];
    const [x1, y1, x2, y2, x3, y3] = numbers.slice(i, i + 6);
    for (let step = 1; step <= 24; step++) {
      const t = step / 24, u = 1 - t;
      points.push([
        u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
        u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
      ]);
    }
  }
  return points;
}

const inside = (polygon, x, y) => {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i], [xj, yj] = polygon[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
};
const distance = (line, x, y) => Math.min(...line.map(([px, py]) => Math.hypot(px - x, py - y)));

const dome = "M118 262 C104 118 164 30 260 30 C356 30 416 118 402 262";
const jaw = "M402 262 C404 318 394 362 374 398 C346 446 304 474 260 474 C216 474 174 446 146 398 C126 362 116 318 118 262";
const rightHalf = "M260 162 C296 162 322 150 350 158 C370 164 372 186 373 208 C374 232 386 250 402 262";
const leftHalf = "M118 262 C134 250 146 232 147 208 C148 186 150 164 170 158 C198 150 224 162 260 162";

const skull = polyline(dome);
const line = [...polyline(leftHalf), ...polyline(rightHalf).slice(1)];
const region = [...skull, ...line.slice().reverse()];

// Dots crowd towards the limb as on a round head, and thin out over the front edge.
const dots = [];
for (let attempt = 0; attempt < 60000 && dots.length < 900; attempt++) {
  const x = 262 + random() * 140, y = 32 + random() * 232;
  if (!inside(region, x, y)) continue;
  const edge = distance(line, x, y), limb = distance(skull, x, y);
  if (edge < 2.2 || limb < 3.5 || random() > Math.min(1, edge / 12 + 0.3)) continue;
  const gap = limb < 26 ? 4.6 + limb * 0.055 : 6.03;
  if (dots.every(([px, py]) => Math.hypot(px - x, py - y) > gap)) dots.push([x, y]);
}
const dotPath = dots.map(([x, y]) => `M${x.toFixed(0)} ${y.toFixed(1)}h0`).join("");

const dark = "var(--color-on-accent-soft,#0a4a43)";
const accent = "var(--color-accent,#0c665c)";
const paper = "var(--color-surface,#fff)";
const soft = "var(--color-accent-soft,#d9eeea)";
const handles = [[170, 158], [260, 162], [350, 158]];

writeFileSync(
  new URL("../../public/hero.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 560">
<symbol id="art" viewBox="0 0 520 560" fill="none" stroke="${dark}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" preserveAspectRatio="xMidYMin slice">
<path d="M196 462V512C196 528 150 540 84 560M324 462V512C324 528 370 540 436 560" opacity=".5"/>
<path d="M403 268c16-10 26 2 23 26-3 26-14 44-29 46M117 268c-16-10-26 2-23 26 3 26 14 44 29 46" fill="${paper}"/>
<path d="${dome} ${jaw.replace("M402 262 ", "")}" fill="${paper}"/>
<path d="M170 262c22-14 46-14 62-4M350 262c-22-14-46-14-62-4" stroke-width="5"/>
<path d="M178 288c14 11 36 11 50 0M342 288c-14 11-36 11-50 0" opacity=".75"/>
<path d="M250 300c-4 26-12 44-14 56 4 10 14 12 24 12s20-2 24-12M226 412c20-8 48-8 68 0-20 10-48 10-68 0" opacity=".5"/>
<path d="${dotPath}" stroke-width="2.7"/>
<path d="${leftHalf}" stroke="${accent}" stroke-dasharray="1 8" stroke-width="3"/>
<path d="${rightHalf}" stroke="${accent}" stroke-width="3"/>
<path d="M260 0V560" stroke="${accent}" stroke-width="1.5"/>
${handles.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="7" fill="${paper}" stroke="${accent}" stroke-width="3"/>`).join("")}
<circle cx="260" cy="88" r="19" fill="${accent}" stroke="${soft}" stroke-width="3"/>
<path d="M254.500 81.500l-6.500 6.500 6.500 6.500M265.500 81.500l6.500 6.500-6.500 6.500" stroke="${paper}" stroke-width="2.500"/>
</symbol>
<use href="#art" width="520" height="560"/>
</svg>
`,
);
console.log(`public/hero.svg: ${dots.length} dots`);
