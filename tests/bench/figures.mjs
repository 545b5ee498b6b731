// The plots of BENCHMARKS.md, from the JSON of a run: gives the name and the SVG of each that has its numbers.
import { COLOURS, bars, dotPanels, histogram, lines, ticks } from "./plots.mjs";
import { rivalRates } from "./rates.mjs";

/** Methods keep their colour from plot to plot. */
const COLOUR_OF = {
  ours: COLOURS[0],
  "poisson-disk-sampling": COLOURS[1],
  "d3-delaunay": COLOURS[2],
  thinned: COLOURS[3],
};

/** `{ name: svg }` for everything that was measured. */
export function figures(parts) {
  const made = {};
  if (parts.spectra) made["spectra.svg"] = spectra(parts.spectra);
  if (parts.tracking) {
    made["ramp.svg"] = ramp(parts.tracking.ramp.best);
    made["ramp-error.svg"] = rampError(parts.tracking.ramp.best);
    made["dots.svg"] = dots(parts.tracking.hairline.best);
  }
  if (parts.evaluate && parts.npm && parts.crates) made["speed.svg"] = speed(parts);
  if (parts.app?.unpaced?.drag?.allFrameMs) made["frames.svg"] = frames(parts.app);
  return made;
}

function spectra({ ring, curves }) {
  const ours = curves.filter(({ name }) => name.startsWith("ours"));
  const others = curves.filter(({ name }) => !name.startsWith("ours"));
  const shades = ["#7a3500", "#d55e00", "#f08c3c", "#f7bb85"];
  const colour = (name) => (name.startsWith("fast-2d") ? COLOUR_OF.thinned : (COLOUR_OF[name.split(",")[0]] ?? COLOURS[6]));
  const styled = [
    ...ours.map((curve, index) => ({ ...curve, colour: shades[index % shades.length] })),
    ...others.map((curve) => ({ ...curve, colour: colour(curve.name), dashed: true, thin: true })),
  ];
  return lines({
    title: "Power spectra: the deeper the hollow on the left, the fewer blotches",
    description: "Radial power spectra of our prefixes and of the rivals",
    xLabel: "frequency, in units of √(dots per area)",
    yLabel: "power (1 is chance)",
    x: { from: 0, to: 2, ticks: ticks([0, 0.5, 1, 1.5, 2]) },
    y: { from: 0, to: 3, ticks: ticks([0, 0.5, 1, 1.5, 2, 2.5, 3]) },
    curves: styled.map(({ power, ...style }) => ({
      ...style,
      points: power.map((value, index) => [(index + 0.5) * ring, value]).filter(([, value]) => value !== null),
    })),
  });
}

const middleOf = (column, columns) => (column + 0.5) / columns;
/** The ramp from end to end. */
const PLACES = { xLabel: "place", x: { from: 0, to: 1, ticks: ticks([0, 0.25, 0.5, 0.75, 1]) } };
const styleOf = ({ id, name }) => ({ name: name.split(",")[0], colour: COLOUR_OF[id], thin: id !== "ours" });

function ramp(sets) {
  return lines({
    title: "A density that rises evenly from left to right, as each method draws it",
    description: "Measured density over a linear ramp",
    ...PLACES,
    yLabel: "density",
    y: { from: 0, to: 1.1, ticks: ticks([0, 0.25, 0.5, 0.75, 1]) },
    curves: [
      { name: "wanted", colour: "#1f2328", dashed: true, thin: true, points: [[0, 0], [1, 1]] },
      ...sets.map((set) => ({
        ...styleOf(set),
        points: set.columns.map((value, column) => [middleOf(column, set.columns.length), value]),
      })),
    ],
  });
}

function rampError(sets) {
  return lines({
    height: 340,
    title: "How far each is off on the ramp",
    description: "Measured minus wanted density over a linear ramp",
    ...PLACES,
    yLabel: "off, in % of the full density",
    y: { from: -8, to: 8, ticks: ticks([-8, -4, 0, 4, 8]) },
    curves: sets.map((set) => ({
      ...styleOf(set),
      points: set.columns.map((value, column) => {
        const place = middleOf(column, set.columns.length);
        return [place, 100 * (value - place)];
      }),
    })),
  });
}

function dots(sets) {
  return dotPanels({
    title: "The same feathered hairline, 34 × 34 mm, dots of 0.38 mm",
    description: "Our dots beside each rival's on the same feathered hairline",
    radius: 2.4,
    panels: sets.map(({ name, setting, patch }) => ({ name, note: setting, dots: patch })),
  });
}

function speed(parts) {
  const ours = parts.evaluate.rows.map(({ id, perSecond }) => ({
    name: id === "density" ? "Hairline, density changed" : "Hairline, line moved",
    value: perSecond.median,
    colour: COLOURS[0],
  }));
  const others = rivalRates(parts).map(({ label, perSecond }) => ({ name: label, value: perSecond.median, colour: COLOURS[1] }));
  const rows = [...ours, ...others.sort((a, b) => b.value - a.value)];
  return bars({
    title: "Dots per second, decided about (ours) or made anew (theirs)",
    description: "Dots per second of Hairline and of the rivals",
    xLabel: "dots per second, every line ten times the one before",
    from: 1e3,
    to: 1e10,
    decades: [3, 4, 5, 6, 7, 8, 9, 10].map((power) => ({ value: 10 ** power, label: ["1 k", "10 k", "100 k", "1 M", "10 M", "100 M", "1 G", "10 G"][power - 3] })),
    rows: rows.map((row) => ({ ...row, label: `${(row.value / 1e6).toPrecision(3)} M` })),
  });
}

function frames({ paced, unpaced }) {
  const [width, most] = [0.5, 40];
  const binned = (values) => {
    const counts = new Array(most / width).fill(0);
    for (const value of values) counts[Math.min(Math.floor(value / width), counts.length - 1)] += 1;
    return counts.map((count, bin) => ({ from: bin * width, to: (bin + 1) * width, value: (100 * count) / values.length }));
  };
  const series = [
    { name: "as fast as frames come", colour: COLOURS[0], bars: binned(unpaced.drag.allFrameMs) },
    { name: "at the display's 60 Hz", colour: COLOURS[1], bars: binned(paced.dragAt120Hz.allFrameMs) },
  ];
  const tallest = Math.max(...series.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const top = Math.ceil(tallest / 10) * 10;
  return histogram({
    title: "From frame to frame while the hairline is dragged",
    description: "Histogram of frame times in the release app",
    xLabel: "ms from one frame to the next (the last bar holds all that took longer)",
    yLabel: "% of frames",
    x: { from: 0, to: most, ticks: ticks([0, 5, 10, 15, 20, 25, 30, 35, 40]) },
    y: { from: 0, to: top, ticks: ticks([0, top / 2, top]) },
    marks: [{ at: 1000 / 60, label: "60 Hz" }],
    series,
  });
}
