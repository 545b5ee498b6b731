// How old one must be to read the guide: Flesch-Kincaid grade of its English text with its numbers, as it is seen. A grade is a year of
// school; five more are the age. Not here: whether it is true, and other languages, for which the formula was not made.
import assert from "node:assert/strict";
import { test } from "node:test";

import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

import { openApp } from "./harness.mjs";

/** About twelve years old. */
const HIGHEST_GRADE = 7;
/** A section with the names of illnesses is harder than its sentences are. */
const HIGHEST_GRADE_OF_A_SECTION = 8.5;

/** Sentences as a reader sees them: what stands alone (a title, a line of a table) ends like one. @param {string[]} blocks */
const graded = (blocks) => {
  const sentences = blocks.flatMap((block) => [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(block)])
    .map(({ segment }) => segment.trim()).filter((text) => /\p{L}/u.test(text));
  const words = sentences.flatMap((text) => [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)])
    .filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return { ...counts, grade: fleschKincaid(counts), longest: sentences.sort((a, b) => b.split(" ").length - a.split(" ").length)[0] };
};

test("the formula gives what is published", () => {
  // "The cat sat on the mat.": 0.39 × 6 words + 11.8 × 6 / 6 syllables − 15.59 = −1.45
  assert.ok(Math.abs(graded(["The cat sat on the mat."]).grade + 1.45) < 0.005, `${graded(["The cat sat on the mat."]).grade}`);
  const hard = graded(["The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."]);
  assert.ok(hard.grade > 10, `${hard.grade}`);
});

test("a reader of twelve can read the guide", async (t) => {
  const app = await openApp({ t, started: false, path: "guide.html?lang=en" });
  await app.page.locator("#guide[data-ready]").waitFor();
  const sections = await app.page.evaluate(() => {
    document.querySelectorAll(".guide-cite").forEach((link) => link.remove());
    // Running text: lists of names (sources) and cells of one word say nothing about it.
    const texts = (root) => [...root.querySelectorAll("p, li, h2, h3, td")]
      .filter((element) => !element.querySelector("p, li, h3, td") && element.checkVisibility())
      .map((element) => element.innerText.trim()).filter((text) => text.split(/\s+/).length > 3);
    return [...document.querySelectorAll("#guide section[id]")].filter(({ id }) => id !== "sources").map((section) => [section.id, texts(section)]);
  });
  assert.equal(sections.length, 12, `${sections.map(([id]) => id)}`);
  const told = [];
  for (const [id, blocks] of sections) {
    const { grade, word, sentence, longest } = graded(blocks);
    told.push(`${id.padEnd(12)} grade ${grade.toFixed(1).padStart(4)}  ${String(word).padStart(4)} words, ${(word / sentence).toFixed(1)} a sentence`);
    assert.ok(word > 30, `${id} has ${word} words`);
    assert.ok(grade <= HIGHEST_GRADE_OF_A_SECTION, `${id}: grade ${grade.toFixed(1)}; its longest sentence: ${longest}`);
  }
  const all = graded(sections.flatMap(([, blocks]) => blocks));
  told.push(`all          grade ${all.grade.toFixed(1).padStart(4)}: reading age ${(all.grade + 5).toFixed(1)}; ${all.word} words`);
  for (const line of told) t.diagnostic(line);
  assert.ok(all.grade <= HIGHEST_GRADE, told.join("\n"));
  await app.close();
});
