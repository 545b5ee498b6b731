// A small SVG writer for the bench's plots: axes, lines, bars, panels of dots. Plots stand on a white ground of their own, so
// that they read in light and dark themes. No numbers are made here.

const INK = "#1f2328";
const FAINT = "#d5d9de";
const FONT = `font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"`;
/** Okabe and Ito's colours, told apart by most colour-blind readers too. Ours is the first. */
export const COLOURS = ["#d55e00", "#0072b2", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#8a8f96", "#000000"];

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const short = (value) => String(Number(value.toFixed(2)));

function text(x, y, words, { anchor = "middle", size = 13, weight = 400, turned = false } = {}) {
  const turn = turned ? ` transform="rotate(-90 ${short(x)} ${short(y)})"` : "";
  return `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${INK}"${turn}>${escaped(words)}</text>`;
}

/** The whole picture, with a description for those who cannot see it. */
function picture(width, height, description, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${FONT}>
<title>${escaped(description)}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.flat().join("\n")}
</svg>
`;
}

/** A linear or logarithmic axis: places and ticks. */
function scale({ from, to, log = false, ticks }, start, end) {
  const place = log ? Math.log10 : (value) => value;
  const at = (value) => start + ((place(value) - place(from)) / (place(to) - place(from))) * (end - start);
  return { at, ticks };
}

function frame({ width, height, x, y, title, xLabel, yLabel, right = 20 }) {
  const box = { left: 70, top: 46, right: width - right, bottom: height - 56 };
  const across = scale(x, box.left, box.right);
  const up = scale(y, box.bottom, box.top);
  const parts = [text(box.left, 26, title, { anchor: "start", size: 16, weight: 600 })];
  for (const tick of across.ticks) {
    const at = across.at(tick.value);
    parts.push(`<path d="M${short(at)} ${box.top}V${box.bottom}" stroke="${FAINT}"/>`, text(at, box.bottom + 18, tick.label));
  }
  for (const tick of up.ticks) {
    const at = up.at(tick.value);
    parts.push(`<path d="M${box.left} ${short(at)}H${box.right}" stroke="${FAINT}"/>`, text(box.left - 8, at + 4, tick.label, { anchor: "end" }));
  }
  parts.push(text((box.left + box.right) / 2, height - 14, xLabel), text(18, (box.top + box.bottom) / 2, yLabel, { turned: true }));
  return { box, across, up, parts };
}

/** Ticks at these values, labelled by themselves or by `label`. */
export const ticks = (values, label = String) => values.map((value) => ({ value, label: label(value) }));

/** Curves: `{ name, colour, points: [[x, y] …], dashed?, thin? }`, with a legend to the right. */
export function lines({ width = 900, height = 420, curves, description, ...options }) {
  const { box, across, up, parts } = frame({ width, height, right: 290, ...options });
  const inside = (value, { from, to }) => Math.min(Math.max(value, from), to);
  for (const [index, { name, colour, points, dashed, thin }] of curves.entries()) {
    const path = points.map(([x, y], at) => `${at ? "L" : "M"}${short(across.at(x))} ${short(up.at(inside(y, options.y)))}`).join("");
    const style = `stroke="${colour}" stroke-width="${thin ? 1.4 : 2.4}"${dashed ? ` stroke-dasharray="6 4"` : ""}`;
    const legend = box.top + 12 + index * 24;
    parts.push(`<path d="${path}" fill="none" stroke-linejoin="round" ${style}/>`);
    parts.push(`<path d="M${box.right + 16} ${legend}h26" ${style}/>`, text(box.right + 50, legend + 4, name, { anchor: "start" }));
  }
  return picture(width, height, description, parts);
}

/** Bars upwards: `series: [{ name, colour, bars: [{ from, to, value }] }]`; later ones stand before earlier ones. */
export function histogram({ width = 900, height = 360, series, marks = [], description, ...options }) {
  const { box, across, up, parts } = frame({ width, height, right: 290, ...options });
  for (const [index, { name, colour, bars }] of series.entries()) {
    for (const { from, to, value } of bars.filter(({ value }) => value > 0)) {
      const [left, right, top] = [across.at(from), across.at(to), up.at(value)];
      parts.push(`<rect x="${short(left)}" y="${short(top)}" width="${short(right - left - 0.5)}" height="${short(box.bottom - top)}" fill="${colour}" fill-opacity=".75"/>`);
    }
    const legend = box.top + 12 + index * 24;
    parts.push(`<rect x="${box.right + 16}" y="${legend - 8}" width="26" height="14" fill="${colour}" fill-opacity=".75"/>`, text(box.right + 50, legend + 4, name, { anchor: "start" }));
  }
  for (const { at, label } of marks) {
    const x = short(across.at(at));
    parts.push(`<path d="M${x} ${box.top}V${box.bottom}" stroke="${INK}" stroke-dasharray="5 4"/>`, text(across.at(at) + 6, box.top + 12, label, { anchor: "start" }));
  }
  return picture(width, height, description, parts);
}

/** Bars to the right on a logarithmic axis: `rows: [{ name, value, label, colour }]`. */
export function bars({ width = 900, rows, title, xLabel, from, to, decades, description }) {
  const height = 92 + rows.length * 34;
  const box = { left: 330, top: 46, right: width - 110, bottom: height - 52 };
  const { at } = scale({ from, to, log: true }, box.left, box.right);
  const parts = [text(20, 26, title, { anchor: "start", size: 16, weight: 600 })];
  for (const { value, label } of decades) {
    parts.push(`<path d="M${short(at(value))} ${box.top}V${box.bottom}" stroke="${FAINT}"/>`, text(at(value), box.bottom + 18, label));
  }
  for (const [index, { name, value, label, colour }] of rows.entries()) {
    const y = box.top + 6 + index * 34;
    parts.push(`<rect x="${box.left}" y="${y}" width="${short(at(value) - box.left)}" height="22" fill="${colour}"/>`);
    parts.push(text(box.left - 10, y + 16, name, { anchor: "end" }), text(at(value) + 8, y + 16, label, { anchor: "start" }));
  }
  parts.push(text((box.left + box.right) / 2, height - 12, xLabel));
  return picture(width, height, description, parts);
}

/** Square panels of dots side by side: `panels: [{ name, note, dots: [[x, y] in thousandths of the side] }]`. */
export function dotPanels({ panels, side = 440, radius, columns = 2, title, description }) {
  const gap = 20;
  const rows = Math.ceil(panels.length / columns);
  const [width, height] = [columns * (side + gap) + gap, 44 + rows * (side + 58)];
  const parts = [text(gap, 28, title, { anchor: "start", size: 16, weight: 600 })];
  for (const [index, { name, note, dots }] of panels.entries()) {
    const [left, top] = [gap + (index % columns) * (side + gap), 44 + Math.floor(index / columns) * (side + 58)];
    // One path of round-capped strokes without length: a dot takes few bytes.
    const path = dots.map(([x, y]) => `M${short((x * side) / 1000)} ${short((y * side) / 1000)}h0`).join("");
    parts.push(
      text(left, top + 18, name, { anchor: "start", weight: 600 }),
      text(left, top + 36, note, { anchor: "start", size: 12 }),
      `<svg x="${left}" y="${top + 44}" width="${side}" height="${side}"><rect width="100%" height="100%" fill="#f3ece6"/><path d="${path}" stroke="#3b302b" stroke-width="${2 * radius}" stroke-linecap="round"/></svg>`,
    );
  }
  return picture(width, height, description, parts);
}
