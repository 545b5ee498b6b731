// B1-B4: the dots themselves. Each section gets the JSON of its parts and gives verdicts and text.
import { rivalRates, withRates } from "./rates.mjs";
import { fixed, millions, missing, ms, percent, table, verdict, whole } from "./words.mjs";

const LIMITS = [
  ["percentileRadius", "1 % nearest-neighbour radius", 0.66, true],
  ["meanRadius", "mean nearest-neighbour radius", 0.8, true],
  ["numberVariance", "variance of counts (nv4)", 0.06, false],
  ["lowPower", "power below half Nyquist", 0.07, false],
  ["anisotropyDb", "anisotropy, dB", 0.3, false],
];

/** B1. */
export function uniformity({ uniformity }) {
  if (!uniformity) return { verdicts: [missing("B1", "evenness at every prefix", "five limits")], text: "" };
  const { rows } = uniformity;
  const verdicts = LIMITS.map(([key, name, limit, floor]) => {
    const values = rows.map((row) => row[key]);
    const worst = floor ? Math.min(...values) : Math.max(...values);
    return verdict("B1", `${name}, worst prefix`, `${floor ? "≥" : "≤"} ${limit}`, fixed(worst, 4), floor ? worst >= limit : worst <= limit);
  });
  const shown = (row, [key, , limit, floor]) => {
    const value = row[key];
    return `${fixed(value, 4)}${(floor ? value >= limit : value <= limit) ? "" : " ✗"}`;
  };
  const text = `## B1: even at every density

All dots of Hairline come from one list of points. The first few per cent of the list are the dots of a thin treatment, all
of it those of the densest. So every beginning of the list has to be evenly spread by itself, without clumps, holes or a
grid that the eye could follow. For each beginning ("prefix"):

- **nearest-neighbour radius**: how far the next dot is, where 1 is the widest that geometry allows; the mean, and the value
  that only one dot in a hundred falls below (near-touching pairs show as dirt);
- **variance of counts**: how much the number of dots in a disc varies from place to place, where chance has 1;
- **power below half Nyquist**: how much blotchiness there is that is coarser than the dots, where chance has 1;
- **anisotropy**: whether a direction is preferred, 0 dB if none.

${table(["prefix", "dots", ...LIMITS.map(([, name, limit, floor]) => `${name} (${floor ? "≥" : "≤"} ${limit})`)], rows.map((row) => [`${row.percent} %`, whole(row.points), ...LIMITS.map((limit) => shown(row, limit))]))}

![Power spectra](docs/bench/spectra.svg)

The spectra are of patches with a soft window, for our sets and the rivals' alike, because the rivals' sets do not wrap
around. Low on the left is good: nothing coarser than the dots themselves. The rivals make a set for one density each; ours
are all beginnings of one list.
`;
  return { verdicts, text };
}

/** B2. */
export function tracking({ tracking }) {
  const what = "density tracking";
  if (!tracking) return { verdicts: [missing("B2", what, "≥ 38 dB")], text: "" };
  const { ramp, hairline } = tracking;
  const psnrOf = (field, id) => field.best.find((set) => set.id === id)?.psnr;
  const verdicts = [verdict("B2", "linear ramp", "≥ 38 dB", `${fixed(psnrOf(ramp, "ours"), 1)} dB`, psnrOf(ramp, "ours") >= 38)];
  for (const id of ["d3-delaunay", "poisson-disk-sampling"]) {
    for (const field of [ramp, hairline]) {
      const ahead = psnrOf(field, "ours") - psnrOf(field, id);
      verdicts.push(verdict("B2", `${field.name}, ahead of ${id} at its best setting`, "≥ +10 dB", `${ahead > 0 ? "+" : ""}${fixed(ahead, 1)} dB`, ahead >= 10));
    }
  }
  const rows = ramp.all.map((set, index) => {
    const other = hairline.all[index];
    return [set.name, set.setting, `${fixed(set.psnr, 1)} dB`, whole(set.count), `${fixed(other.psnr, 1)} dB`, whole(other.count)];
  });
  const text = `## B2: as dense as asked

A hairline that looks natural begins thin and gets denser over a centimetre. How closely do the dots follow what is asked?
Both the dots and the wanted density are blurred by two mean spacings, as an eye does from some way off, and compared; the
difference is given in decibels below the highest density (PSNR). 10 dB more is about a third of the error. Two densities: one
that rises evenly over the whole square, and a wavy hairline with a feather of 11 mm. Every method gets the same density and
about the same number of dots, and rivals are tried in several settings: the best one counts.

${table(["method", "setting", "ramp", "dots", "hairline", "dots"], rows)}

\`poisson-disk-sampling\` takes a function for the distance. With the distance as one over the root of the density, which its
user has to work out, it follows well; with a distance that falls in a straight line, as in its own example, it does not.
Weighted Lloyd keeps the unevenness of the dots that it is started with: it moves each by little.

![The ramp](docs/bench/ramp.svg)
![Errors on the ramp](docs/bench/ramp-error.svg)
![The same hairline by four methods](docs/bench/dots.svg)
`;
  return { verdicts, text };
}

/** B3. */
export function stability({ stability, moved }) {
  if (!stability) return { verdicts: [missing("B3", "stability", "no dot moves")], text: "" };
  const { rows } = stability;
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const retention = sum("identical") / sum("undisturbed");
  const monotone = rows.filter((row) => row.monotone);
  const twice = monotone.reduce((total, row) => total + row.dotsToggledTwice, 0);
  const closed = rows.filter((row) => !row.monotone);
  const ratios = rows.map((row) => row.toggled / row.asked);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const touched = sum("touched") / sum("differing");
  const verdicts = [
    verdict("B3", "dots on another place than in the frame before", "0", whole(sum("moved")), sum("moved") === 0),
    verdict("B3", "dots bit-identical where the density stayed", "1.0000", fixed(retention, 4), retention === 1),
    verdict("B3", "dots that came or went twice in a movement one way", "0", whole(twice), twice === 0),
    verdict("B3", "there and back ends on the very same dots", "yes", closed.every((row) => row.endsAsBegun) ? "yes" : "no", closed.every((row) => row.endsAsBegun)),
    verdict("B3", "dots that came or went ÷ what the density asks for", "0.98-1.02", `${fixed(least, 3)}-${fixed(most, 3)}`, least >= 0.98 && most <= 1.02),
    verdict("B3", "dots touched ÷ dots that differ", "0.98-1.02", fixed(touched, 4), touched >= 0.98 && touched <= 1.02),
  ];
  const rival = moved
    ? `

What happens without a fixed set: \`${moved.rival.name}\` ran again with the same seed after the hairline had moved by one px
of the stage (${fixed(moved.byMm, 3)} mm). Of its ${whole(moved.rival.dots)} dots ${whole(moved.rival.kept)} (${percent(moved.rival.kept / moved.rival.dots, 2)}) stood on their places again; of our
${whole(moved.ours.dots)}, ${whole(moved.ours.kept)} (${percent(moved.ours.kept / moved.ours.dots, 2)}).`
    : "";
  const text = `## B3: nothing flickers

While a person drags the hairline, only the dots at its edge may change. Measured on the engine as the app uses it, frame by
frame, with every dot compared before and after. "Came or went" counts a dot at half of its soft fade. "Asked for" is the
change of the density, summed over the area: no method can change fewer dots and still follow. "Touched" are the dots that
the engine draws anew, also those that get a shade lighter or darker.

${table(
    ["movement", "frames", "came or went", "asked for", "ratio", "touched", "of them needlessly", "bit-identical where nothing changed", "came or went twice"],
    rows.map((row) => [row.name, row.frames, whole(row.toggled), fixed(row.asked, 1), fixed(row.toggled / row.asked, 3), whole(row.touched), whole(row.touched - row.differing), row.undisturbed ? `${whole(row.identical)} of ${whole(row.undisturbed)}` : "–", row.monotone ? whole(row.dotsToggledTwice) : "(there and back)"]),
  )}${rival}
`;
  return { verdicts, text };
}

/** B4. */
export function speed({ evaluate, npm, crates }) {
  if (!evaluate || !npm || !crates) return { verdicts: [missing("B4", "dots per second in WebAssembly", "≥ 100 M/s")], text: "" };
  const [density, line] = evaluate.rows;
  const rivals = rivalRates({ npm, crates });
  const fastest = (rows) => rows.reduce((best, row) => (row.perSecond.median > best.perSecond.median ? row : best));
  const usual = fastest(rivals.filter((row) => row.attempts !== 8));
  const quick = fastest(rivals);
  const against = ({ perSecond }) => density.perSecond.median / perSecond.median;
  const verdicts = [
    verdict("B4", "dots decided about per second in WebAssembly", "≥ 100 M/s", `${millions(density.perSecond.median)}/s`, density.perSecond.median >= 100e6),
    verdict("B4", `times the fastest rival as its authors set it (${usual.label})`, "≥ 400×", `${fixed(against(usual), 0)}×`, against(usual) >= 400),
    verdict("B4", `times the fastest at any setting (${quick.label})`, "≥ 400×", `${fixed(against(quick), 0)}×`, against(quick) >= 400),
  ];
  const ourRow = (row, name) => [name, "–", whole(row.dots), row.time.runs, ms(row.time.median), ms(row.time.least), millions(row.perSecond.median), millions(row.perSecond.best), "1"];
  const text = `## B4: dots per second

When the line or the density changes, our engine asks of every dot of the area whether it shows now, and how strongly; the
dots themselves are fixed. The others have to make all dots anew. So what is compared is **dots decided about per second**
(ours) with **dots made per second** (theirs): not the same work, but what each has to do after the same movement of a hand.
Area ${fixed(evaluate.areaCm2, 0)} cm², ${evaluate.densityPerCm2} dots per cm²; for the rivals the least distance is chosen that gives as many dots. Ours runs in WebAssembly in
node, built as in the app; the npm packages run in the same node, the crates natively. "Density changed" is the row that is judged: the decision about
every dot. "Line moved" includes computing the distances to the new line. Rivals are tried with 30 attempts per dot, their
authors' default, and with 8, which is quicker and leaves holes. Stippling by Lloyd takes seconds a set, so it has fewer runs.

${table(
    ["", "setting", "dots", "runs", "median ms", "least ms", "dots/s, median", "dots/s, best", "ours (density) ÷ it"],
    [
      ourRow(density, "**Hairline**, density changed (WebAssembly)"),
      ourRow(line, "**Hairline**, line moved (WebAssembly)"),
      ...rivals
        .sort((a, b) => b.perSecond.median - a.perSecond.median)
        .map((row) => [row.name, row.setting, whole(row.dots), row.time.runs, ms(row.time.median), ms(row.time.least), millions(row.perSecond.median), millions(row.perSecond.best), `${fixed(against(row), 0)}×`]),
    ],
  )}

![Dots per second](docs/bench/speed.svg)
`;
  return { verdicts, text };
}

/** Adds the rates to our rows, once for text and plot. */
export function withOurRates(evaluate) {
  return evaluate && { ...evaluate, rows: evaluate.rows.map(withRates) };
}
