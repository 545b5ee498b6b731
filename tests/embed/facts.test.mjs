// public/facts.json: every number has a source and says what makes it uncertain, and the numbers are those of the sources; and what a
// clinic may put in place of them. Not here: how they are said (tests/e2e/guide.test.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { withOverrides } from "../../guide/guide.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const FACTS = JSON.parse(read("public/facts.json"));
const TRUST = ["peer-reviewed", "clinic", "trade", "directory", "assumption"];
const UNITS = [
  "sessions", "hours", "days", "weeks", "months", "years", "currency", "percent", "reviews", "mm", "cm", "cm2", "dots", "hairs",
  "degrees", "per USD", "dots per cm2", "hairs per cm2", "follicular units per cm2",
];

/** What the sources say, by hand: least, most. */
const SAID = {
  // The clinic directory.
  sessions: [2, 3], "session-hours": [2, 4], "stay-days": [7, 7], "hospital-days": [1, 1], "recovery-days": [3, 4],
  "lasts-years": [4, 8], "price-turkey": [1500, 3000], "price-west-europe-usa": [2500, 6000], "turkey-cheaper-percent": [40, 40],
  "worth-it-percent": [89, 89], reviews: [159, 159], "no-sun-days": [7, 7], "no-sweat-days": [7, 7],
  // Studies.
  "full-head-hours": [20, 30], "hairline-garg-cm": [8, 8], "hairline-men-cm": [6.65, 6.65], "hairline-women-cm": [6.2, 6.2],
  "hairline-korean-women-cm": [6.38, 6.38], "area-from-photo-percent": [-15, 25],
  // Trade and clinics.
  "sessions-elsewhere": [2, 4], "impressions-per-session": [14000, 14000], "dot-healed-mm": [0.09, 0.15], "dot-fresh-mm": [0.25, 0.25],
  "depth-mm": [0.5, 1.5], "scabs-off-days": [7, 10], "skin-renewal-days": [28, 45], "scar-wait-months": [9, 12],
  "native-units-per-cm2": [80, 100], "scalp-area-cm2": [500, 500], "norwood-2-cm2": [20, 35], "norwood-3-cm2": [35, 55],
  "norwood-3-vertex-cm2": [50, 70], "norwood-4-cm2": [65, 90], "norwood-5-cm2": [90, 120], "norwood-6-cm2": [120, 160],
  // Ours.
  "dots-per-cm2-soft": [100, 100], "dots-per-cm2-standard": [150, 150], "dots-per-cm2-dense": [220, 220],
  "session-1-share-percent": [45, 45], "session-2-share-percent": [80, 80],
};

test("each fact is a range with a unit, a source that is there, and what makes it uncertain", () => {
  const facts = Object.entries(FACTS.facts);
  assert.ok(facts.length > 50, `${facts.length} facts`);
  for (const [name, { least, most, unit, source, also = [], why, open, conflict, currency, ...rest }] of facts) {
    assert.ok(Number.isFinite(least) && Number.isFinite(most) && least <= most, `${name}: ${least} to ${most}`);
    assert.ok(UNITS.includes(unit), `${name} is in ${unit}`);
    assert.ok(FACTS.sources[source], `${name}: there is no source ${source}`);
    assert.ok(why?.length > 5, `${name} does not say what makes it uncertain: ${why}`);
    for (const other of also) assert.ok(FACTS.facts[other], `${name}: there is no fact ${other}`);
    for (const mark of [open, conflict]) assert.ok([undefined, true].includes(mark), `${name}: ${mark}`);
    assert.equal(unit === "currency", /^[A-Z]{3}$/.test(currency), `${name}: currency ${currency}`);
    assert.deepEqual(rest, {}, `${name} has more than is documented`);
  }
});

test("each source has a name, a trust and where it is; only our own assumption is nowhere", () => {
  for (const [key, { name, trust, date, url, note, ...rest }] of Object.entries(FACTS.sources)) {
    assert.ok(name.length > 5 && TRUST.includes(trust), `${key}: ${name}, ${trust}`);
    assert.ok(date === null || /^\d{4}(-\d\d)?$/.test(date), `${key}: ${date}`);
    assert.equal(trust === "assumption", url === undefined, `${key}: ${url}`);
    if (url) assert.ok(URL.canParse(url) && url.startsWith("http"), `${key}: ${url}`);
    assert.ok(note === undefined || note.length > 5, `${key}: ${note}`);
    assert.deepEqual(rest, {}, `${key} has more than is documented`);
  }
});

test("the numbers are those of the sources, and our assumptions are named so", () => {
  for (const [name, wanted] of Object.entries(SAID)) {
    const fact = FACTS.facts[name];
    assert.deepEqual(fact && [fact.least, fact.most], wanted, name);
  }
  for (const name of Object.keys(FACTS.facts).filter((name) => /^dots-per|^session-\d/.test(name))) {
    assert.equal(FACTS.facts[name].source, "hairline-assumption", name);
  }
  for (const name of ["lasts-years", "price-west-europe-usa"]) assert.equal(FACTS.facts[name].open, true, `${name} ends nowhere`);
  for (const name of ["depth-mm", "full-head-hours", "hairline-height-cm"]) {
    assert.equal(FACTS.facts[name].conflict, true, `${name}: sources differ`);
  }
});

test("what the guide asks for is there", () => {
  const page = read("guide/guide.html");
  const listed = (attribute) => [...page.matchAll(new RegExp(`${attribute}="([^"]*)"`, "g"))].flatMap(([, names]) => names.split(" "));
  const facts = listed("data-facts");
  assert.ok(facts.length > 30, `${facts.length} facts`);
  // A clinic's own price is its own alone.
  assert.deepEqual(facts.filter((name) => !FACTS.facts[name] && name !== "price-clinic"), []);
  assert.deepEqual(listed("data-sources").filter((name) => !FACTS.sources[name]), []);
});

test("a clinic's numbers, sources and texts take the place of ours", () => {
  const merged = withOverrides(FACTS, {
    sources: { ada: { name: "Hair Studio Ada, prices of 2026", trust: "clinic", date: "2026-10", url: "https://ada.example/" } },
    facts: {
      sessions: { least: 3, most: 4 },
      "price-turkey": { least: 1200, most: 1900, currency: "EUR", source: "ada" },
      "price-clinic": { least: 900, most: 950, unit: "currency per session", currency: "TRY" },
      "stay-days": { most: 9 },
    },
    texts: { "guide-steps-talk-text": "We talk for { $session-hours }." },
  });
  assert.deepEqual(merged.facts.sessions, { least: 3, most: 4, unit: "sessions", source: "clinic" });
  assert.deepEqual(merged.facts["price-turkey"], { least: 1200, most: 1900, unit: "currency", source: "ada", currency: "EUR" });
  assert.deepEqual(merged.facts["price-clinic"], { least: 900, most: 950, unit: "currency per session", source: "clinic", currency: "TRY" });
  assert.deepEqual(merged.facts["stay-days"], { least: 7, most: 9, unit: "days", source: "clinic" }, "an end that is not given is ours");
  assert.equal(merged.sources.ada.own, true);
  assert.deepEqual(merged.texts, { "guide-steps-talk-text": "We talk for { $session-hours }." });
  assert.deepEqual(merged.facts["session-hours"], FACTS.facts["session-hours"], "what was not given is ours");
  assert.deepEqual(FACTS.facts.sessions.most, 3, "ours were changed in place");
});

test("what has another shape is passed over", () => {
  for (const odd of [undefined, null, 7, "text", [], { facts: 7, texts: [], sources: "x" }]) {
    const merged = withOverrides(FACTS, odd);
    assert.deepEqual(merged.facts, FACTS.facts, JSON.stringify(odd));
  }
  const merged = withOverrides(FACTS, {
    sources: { evil: { name: "Evil", url: "javascript:alert(1)", trust: "constructor" }, none: { name: 5 } },
    facts: {
      sessions: { least: 5, most: 2 }, "session-hours": { least: "two" }, "stay-days": { least: Infinity }, "no-such-fact": { least: 1 },
      "price-turkey": { least: 1, most: 2, currency: "dollars" }, "price-clinic": { least: 1, most: 2, currency: "EUR" },
      reviews: { least: 5, unit: "hours" }, "hospital-days": { least: -1 },
      "lasts-years": { least: 1, most: 2, source: "toString", currency: "EUR" },
    },
    texts: { "guide-intro": "x".repeat(5000), "bar-undo": "no", "guide-title": 5 },
  });
  const changed = Object.keys(merged.facts).filter((name) => merged.facts[name] !== FACTS.facts[name]);
  assert.deepEqual(changed, ["lasts-years"]);
  assert.deepEqual(merged.facts["lasts-years"], { least: 1, most: 2, unit: "years", source: "clinic" });
  assert.deepEqual([merged.sources.evil.url, merged.sources.evil.trust, merged.sources.none], [undefined, "own", undefined]);
  assert.deepEqual(merged.texts, {});
});
