// @ts-check
// The page's words: finds the language, loads its messages (Fluent, parsed by the build), and says them. A classic script in front of all others, so
// that language and direction stand before anything is seen. Not here: any sentence.

import { FluentBundle } from "@fluent/bundle";
/** @import { FluentResource } from "@fluent/bundle" */
import { pseudo } from "./pseudo.js";

/** Addresses beside this script, by language and file: the build's (xtask/src/build/words.rs).
 * @type {Record<string, Record<string, string>>} */
const PLACES = FILES;
/** Our languages, in the order of `share::Language::ALL`, which is part of links. */
const LANGUAGES = ["en", "tr", "de", "es", "fr", "ar"];
/** English made longer and odd, to see what was not translated and what does not fit. */
const PSEUDO = "en-XA";
const ATTRIBUTES = ["aria-label", "placeholder", "title"];
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
/** What this page needs before it is seen. */
const files = (script.dataset.files ?? "app").split(" ");

/** Our language for a tag of BCP 47. @param {string | null | undefined} tag */
const ours = (tag) => {
  if (tag === PSEUDO) return tag;
  const primary = tag?.split("-")[0].toLowerCase();
  return LANGUAGES.find((language) => language === primary);
};

/** The language that a link's sender read: the byte behind version and flags (src/share/link/version_1.rs). */
const ofLink = () => {
  const code = /^#d=([\w-]{4})/.exec(location.hash)?.[1];
  const bytes = code && atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return bytes && bytes.charCodeAt(0) === 1 ? LANGUAGES[bytes.charCodeAt(2)] : undefined;
};

/** @param {string | null} wanted */
const choose = (wanted) => ours(wanted) ?? ofLink() ?? navigator.languages.map(ours).find((language) => language) ?? "en";

/** A language with its messages, and the files of it that are here or on the way.
 * @typedef {{ tag: string, isRightToLeft: boolean, bundle: FluentBundle, files: Record<string, Promise<unknown>> }} Speech */

/** @param {string} tag @returns {Speech} */
const speechIn = (tag) => {
  const direction = new URLSearchParams(location.search).get("dir");
  const isRightToLeft = direction === "rtl" || (direction !== "ltr" && tag === "ar");
  // Measures have the same digits as the rulers and number fields beside them.
  const bundle = new FluentBundle(tag === "ar" ? "ar-u-nu-latn" : tag === PSEUDO ? "en" : tag, {
    useIsolating: isRightToLeft,
    ...(tag === PSEUDO && { transform: pseudo }),
  });
  return { tag, isRightToLeft, bundle, files: {} };
};

/** What is spoken. @type {Speech} */ let present;
/** What was wished last. @type {Speech} */ let wished;

/** @param {Speech} speech */
const speakIn = (speech) => {
  present = speech;
  const root = document.documentElement;
  root.lang = speech.tag;
  root.dir = speech.isRightToLeft ? "rtl" : "ltr";
};

/** @param {Speech} speech @param {string} file */
const load = async ({ tag, bundle }, file) => {
  const address = new URL(PLACES[tag === PSEUDO ? "en" : tag][file], script.src).href;
  const answer = await fetch(address, { credentials: "omit", priority: files.includes(file) ? "high" : "low" });
  if (!answer.ok) throw new Error(`${address} did not load (${answer.status})`);
  bundle.addResource(/** @type {FluentResource} */ ({ body: await answer.json() }));
};

/** What did not load is asked for anew the next time. @param {Speech} speech @param {string} file */
const loaded = (speech, file) =>
  (speech.files[file] ??= load(speech, file).then(
    () => speech === present && hairlineWords.translate(document),
    (error) => {
      delete speech.files[file];
      throw error;
    },
  ));

/** @param {string} id @param {Record<string, string | number>} [values] */
const message = (id, values) => {
  const [name, attribute] = id.split(".");
  const { bundle } = present;
  const found = bundle.getMessage(name);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  return pattern ? bundle.formatPattern(pattern, values) : undefined;
};

/** @param {number} value @param {Intl.NumberFormatOptions} options */
const formatted = (value, options) => new Intl.NumberFormat(present.bundle.locales, options).format(value);

/** What elements ask for: `data-words` their text and the attributes of that message, `data-label` and `data-title` a name and a
 * hint. Views so need no text of their own, which is a third of their size. */
const SPEAKING = "[data-words], [data-label], [data-title]";

/** @param {Element} element */
const speak = (element) => {
  const { words, label, title } = /** @type {HTMLElement} */ (element).dataset;
  if (words) {
    const text = message(words);
    if (text !== undefined) element.textContent = text;
    for (const name of ATTRIBUTES) set(element, name, `${words}.${name}`);
  }
  if (label) set(element, "aria-label", label);
  if (title) set(element, "title", title);
};

/** @param {Element} element @param {string} attribute @param {string} id */
const set = (element, attribute, id) => {
  const text = message(id);
  if (text !== undefined) element.setAttribute(attribute, text);
};

const hairlineWords = {
  /** Resolves when the words of a file are there, and said where elements waited for them.
   * @param {string} file "app", "later", "builder" or "guide" */
  wait: (file) => loaded(present, file),
  /** The message with these values (name, value, name, value …); its id where there is none.
   * @param {string} id @param {(string | number)[]} flat */
  say: (id, flat) => {
    /** @type {Record<string, string | number>} */
    const values = {};
    for (let index = 0; index < flat.length; index += 2) values[flat[index]] = flat[index + 1];
    return message(id, values) ?? id;
  },
  /** @param {number} value @param {number} decimals */
  number: (value, decimals) =>
    formatted(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  /** @param {number} value @param {string} currency */
  money: (value, currency) => formatted(value, { style: "currency", currency, maximumFractionDigits: 0 }),
  /** Puts words into an element and all below it. @param {ParentNode} root */
  translate: (root) => {
    if (root instanceof Element) speak(root);
    root.querySelectorAll(SPEAKING).forEach(speak);
  },
  tag: () => present.tag,
  /** Another language, once its words are there; until then, and where they do not come, that of before. Resolves when it is
   * spoken. @param {string} wanted a tag of BCP 47; empty for the browser's */
  change: async (wanted) => {
    const speech = (wished = speechIn(choose(wanted)));
    /** @type {string[]} */
    let missing;
    // Again, for what was asked for in the meantime.
    while ((missing = Object.keys(present.files).filter((file) => !speech.files[file])).length) {
      await Promise.all(missing.map((file) => loaded(speech, file)));
    }
    // Of two wishes the later one counts.
    if (wished !== speech) return;
    speakIn(speech);
    hairlineWords.translate(document);
  },
};

speakIn(speechIn(choose(new URLSearchParams(location.search).get("lang"))));
Object.assign(window, { hairlineWords });
// Whatever comes into the page speaks at once, before it is painted: what the parser adds, what views and the darkroom make.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) hairlineWords.translate(node);
  }
}).observe(document, { childList: true, subtree: true });
// A failure is told by the app, which waits for the same promises.
files.forEach((file) => hairlineWords.wait(file).catch(() => {}));
