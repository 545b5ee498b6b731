// Medians, minima, and dots per second, in one way for everybody.

/** Median and least of some times, and how many there are. */
export function statistics(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { runs: sorted.length, median, least: sorted[0] };
}

/** Adds times and dots per second to a row: at the median time, and at the least. */
export function withRates(row) {
  const time = statistics(row.timesMs);
  const dots = row.dots ?? statistics(row.counts).median;
  return { ...row, dots, time, perSecond: { median: (1e3 * dots) / time.median, best: (1e3 * dots) / time.least } };
}

/** The rivals of both languages with their rates. */
export function rivalRates({ npm, crates }) {
  return [...npm, ...crates].map((row) => {
    const setting = row.attempts ? `${row.attempts} attempts` : `${row.rounds} rounds`;
    return { ...withRates(row), setting, label: `${row.name}, ${setting}` };
  });
}
