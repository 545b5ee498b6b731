// How the report writes numbers and tables.

export const fixed = (value, digits) => (value === undefined || value === null ? "–" : value.toFixed(digits));
export const ms = (value) => (value === undefined || value === null ? "–" : `${value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)}`);
export const percent = (value, digits = 1) => `${(100 * value).toFixed(digits)} %`;
/** Thousands apart. */
export const whole = (value) => Math.round(value).toLocaleString("en-GB");
export const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
/** Dots per second in millions, three figures. */
export const millions = (perSecond) => `${Number((perSecond / 1e6).toPrecision(3))} M`;

/** A Markdown table; columns of numbers stand to the right. */
export function table(head, rows) {
  const isNumber = (cell) => /^[-+−–≥≤]?\s?\d|^–?$/.test(String(cell));
  const rule = head.map((_, column) => (rows.every((row) => isNumber(row[column])) ? "--:" : "---"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** One target: `met` is true, false, or null for not measured. */
export const verdict = (id, what, target, measured, met) => ({ id, what, target, measured, met });
export const missing = (id, what, target) => verdict(id, what, target, "not measured", null);
