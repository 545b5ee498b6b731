// How old one must be to read the guide, by its English text with its numbers, as it is seen: the grades of Flesch-Kincaid (sentences
// and syllables), SMOG (long words, made for texts on health) and Coleman-Liau (letters). A grade is a year of school; five more are
// the age. Not here: whether it is true, and other languages, for which the formulas were not made.
import assert from "node:assert/strict";
import { test } from "node:test";

import { colemanLiau } from "coleman-liau";
import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";

import { openApp } from "./harness.mjs";

/** Twelve years old. None of the three may ask for more. */
const HIGHEST_GRADE = 7;
/** One section alone has few sentences, so its grade varies more. */
const HIGHEST_GRADE_OF_A_SECTION = 8.5;

/** @param {string[]} blocks paragraphs, or lines of a list */
const graded = (blocks) => {
  const sentences = blocks.flatMap((block) => [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(block)])
    .map(({ segment }) => segment.trim()).filter((text) => /\p{L}/u.test(text));
  const words = sentences.flatMap((text) => [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)])
    .filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  const counts = {
    sentence: sentences.length, word: words.length, syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysillabicWord: syllables.filter((count) => count > 2).length, letter: words.join("").length,
  };
  const grades = { kincaid: fleschKincaid(counts), smog: smogFormula(counts), liau: colemanLiau(counts) };
  return { ...counts, ...grades, longest: sentences.sort((a, b) => b.split(" ").length - a.split(" ").length)[0] };
};

test("the formulas give what is published", () => {
  const cat = graded(["The cat sat on the mat."]);
  // 0.39 × 6 words + 11.8 × 6 / 6 syllables − 15.59; 1.043 √(30 × 0 / 1) + 3.1291; 0.0588 × 1700 / 6 letters − 0.296 × 100 / 6 − 15.8
  for (const [name, wanted] of Object.entries({ kincaid: -1.45, smog: 3.13, liau: -4.07 })) {
    assert.ok(Math.abs(cat[name] - wanted) < 0.01, `${name}: ${cat[name]} instead of ${wanted}`);
  }
  const hard = graded(["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."]);
  assert.ok(hard.kincaid > 10 && hard.smog > 10 && hard.liau > 10, JSON.stringify(hard));
});

test("a reader of twelve can read the guide", async (t) => {
  const app = await openApp({ t, started: false, path: "guide.html?lang=en" });
  await app.page.locator("#guide[data-ready]").waitFor();
  const sections = await app.page.evaluate(() => {
    document.querySelectorAll(".guide-cite").forEach((link) => link.remove());
    // Whole sentences alone: titles and cells of a word or two would make it look easier than it is.
    const texts = (root) => [...root.querySelectorAll("p, li, td")]
      .filter((element) => !element.querySelector("p, li, td") && element.checkVisibility())
      .map((element) => element.innerText.replaceAll("\u2060", "").trim()).filter((text) => /[.?]$/.test(text) && text.split(/\s+/).length > 3);
    return [...document.querySelectorAll("#guide section[id]")].filter(({ id }) => id !== "sources").map((section) => [section.id, texts(section)]);
  });
  assert.equal(sections.length, 12, `${sections.map(([id]) => id)}`);
  const line = (name, { kincaid, smog, liau, word, sentence }) =>
    [name.padEnd(12), ...[kincaid, smog, liau, word / sentence, word].map((number) => number.toFixed(1).padStart(8))].join("");
  const told = ["              Kincaid    SMOG    Liau words/s.  words"];
  for (const [id, blocks] of sections) {
    const grades = graded(blocks);
    told.push(line(id, grades));
    assert.ok(grades.word > 30, `${id} has ${grades.word} words`);
    assert.ok(grades.kincaid <= HIGHEST_GRADE_OF_A_SECTION, `${told.join("\n")}\nits longest sentence: ${grades.longest}`);
  }
  const all = graded(sections.flatMap(([, blocks]) => blocks));
  told.push(line("all", all));
  const ages = [all.kincaid, all.smog, all.liau].map((grade) => grade + 5);
  told.push(`reading age: ${ages.map((age) => age.toFixed(1)).join(", ")}`);
  for (const line of told) t.diagnostic(line);
  assert.ok([all.kincaid, all.smog, all.liau].every((grade) => grade <= HIGHEST_GRADE), told.join("\n"));
  await app.close();
});
