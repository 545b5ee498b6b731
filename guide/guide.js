// @ts-check
// The guide: puts the treatment's numbers (facts.json) into its sentences and names the source of each. `fill` works on the page's
// own <main> and on a copy of it inside the app. Not here: any sentence or number, and what the app shows when a time is asked for.

/** A range; one number has it twice.
 * @typedef {{ least: number, most: number, unit: string, source: string, currency?: string }} Fact */
/** `own`: given by the clinic.
 * @typedef {{ name: string, trust: string, date: string | null, url?: string, own?: boolean }} Source */
/** docs/FACTS.md; `read`: month in which pages without a date were read.
 * @typedef {{ read: string, sources: Record<string, Source>, facts: Record<string, Fact>, texts?: Record<string, string> }} Facts */

/** @type {{ say(id: string, flat: unknown[]): string, wait(file: string): Promise<void>, tag(): string,
 *   change(tag: string): Promise<void>, translate(root: ParentNode): void }} */
const words = /** @type {any} */ (globalThis.window)?.hairlineWords;

/** What a clinic may say, at most. */
const OVERRIDES_LETTERS = 20_000;
const TEXT_LETTERS = 1_000;
const LARGEST_NUMBER = 1e7;
/** Narrower than this (CSS px) the contents are folded; guide.css has the same. */
const WIDE_PX = 900;

/** Units that browsers can say in every language. @type {Record<string, [string, "long" | "short"]>} */
const UNITS = {
  hours: ["hour", "long"], days: ["day", "long"], weeks: ["week", "long"], months: ["month", "long"], years: ["year", "long"],
  mm: ["millimeter", "short"], cm: ["centimeter", "short"],
};
/** Counted things, whose words need the number itself to choose a plural. */
const COUNTED = ["sessions", "reviews"];
/** A clinic's own price, which no source has: only shown where it is given. */
const CLINIC_PRICE = "price-clinic";
const MONEY = ["currency", "currency per session", "currency per cm2"];
/** The source of a clinic's number that names none. */
const CLINIC = "clinic";
/** @type {Record<string, string>} */
const TRUST = {
  "peer-reviewed": "guide-trust-peer-reviewed", clinic: "guide-trust-clinic", trade: "guide-trust-trade",
  directory: "guide-trust-directory", assumption: "guide-trust-assumption", own: "guide-trust-own",
};
/** Sources whose name is a description. @type {Record<string, string>} */
const NAMES = {
  "turkey-directory": "guide-source-turkey-directory", "hairline-assumption": "guide-source-assumption",
  clinic: "guide-source-clinic",
};

// ---- facts ----

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value @returns {value is string} */
const isText = (value) => typeof value === "string" && value.trim() !== "" && value.length <= TEXT_LETTERS;

/** A clinic's fact on top of ours, as the app reads it (src/consult/facts.rs); ours where the result makes no sense.
 * @param {Fact | undefined} ours @param {unknown} given @param {Record<string, Source>} sources @returns {Fact | undefined} */
const ownFact = (ours, given, sources) => {
  if (!isRecord(given)) return ours;
  /** @type {any} */
  const { least, most, unit, currency, source } = { ...ours, source: CLINIC, ...given };
  // What no source has is a price.
  const isMoney = ours ? MONEY.includes(ours.unit) : true;
  const isUnit = isMoney ? MONEY.includes(unit) : unit === ours?.unit;
  const isRange = [least, most].every((end) => Number.isFinite(end) && Math.abs(end) <= LARGEST_NUMBER) && least <= most;
  const isNegative = least < 0 && !(ours && ours.least < 0);
  if (!isUnit || !isRange || isNegative || (isMoney && !/^[A-Z]{3}$/.test(currency))) return ours;
  const isKnown = typeof source === "string" && Object.hasOwn(sources, source);
  return { least, most, unit, source: isKnown ? source : CLINIC, ...(isMoney && { currency }) };
};

/** @param {unknown} given @returns {Source | undefined} */
const ownSource = (given) => {
  if (!isRecord(given) || !isText(given.name)) return undefined;
  const trust = Object.hasOwn(TRUST, given.trust) ? given.trust : "own";
  const url = isText(given.url) && /^https?:\/\//.test(given.url) ? given.url : undefined;
  return { name: given.name, trust, date: isText(given.date) ? given.date : null, url, own: true };
};

/**
 * Our facts with a clinic's in place of them. What has another shape than ours, or a name that we do not know, is passed over.
 * @param {Facts} facts @param {unknown} [overrides] an object of the same shape, or any part of it; also `texts`, by message
 * @returns {Facts}
 */
export const withOverrides = (facts, overrides) => {
  if (!isRecord(overrides)) return facts;
  const part = (/** @type {string} */ name) => (isRecord(overrides[name]) ? overrides[name] : {});
  /** @type {Facts} */
  const merged = { read: facts.read, sources: { ...facts.sources }, facts: { ...facts.facts }, texts: {} };
  merged.sources[CLINIC] = { name: "", trust: "own", date: null };
  for (const [name, given] of Object.entries(part("sources"))) {
    const source = ownSource(given);
    if (source) merged.sources[name] = source;
  }
  for (const name of [...Object.keys(facts.facts), CLINIC_PRICE]) {
    const given = part("facts");
    const fact = Object.hasOwn(given, name) ? ownFact(facts.facts[name], given[name], merged.sources) : facts.facts[name];
    if (fact) merged.facts[name] = fact;
  }
  const texts = Object.entries(part("texts")).filter(([id, text]) => /^guide-[a-z-]+$/.test(id) && isText(text));
  merged.texts = Object.fromEntries(texts);
  return merged;
};

// ---- how they are said ----

/** As the words' numbers: Arabic with the digits of the rulers. */
const locale = () => {
  const tag = words.tag();
  return tag === "ar" ? "ar-u-nu-latn" : tag === "en-XA" ? "en" : tag;
};

/** @param {Fact} fact @returns {Intl.NumberFormatOptions} */
const formatOf = ({ unit, currency }) => {
  if (currency) return { style: "currency", currency, currencyDisplay: "code", maximumFractionDigits: 0 };
  if (unit === "percent") return { style: "percent", maximumFractionDigits: 1 };
  const known = UNITS[unit];
  return { maximumFractionDigits: 2, ...(known && { style: "unit", unit: known[0], unitDisplay: known[1] }) };
};

/** "2–4 hours", which no line ends in the middle of. @param {Fact} fact */
const rangeText = (fact) => {
  const format = new Intl.NumberFormat(locale(), formatOf(fact));
  const [least, most] = [fact.least, fact.most].map((value) => (fact.unit === "percent" ? value / 100 : value));
  if (least === most) return format.format(least);
  // Arabic runs from right to left also where no letter says so.
  const direction = words.tag() === "ar" ? "\u200f" : "";
  return direction + format.formatRange(least, most).replace(/[–-]/g, "$&\u2060");
};

/** "November 2026" for "2026-11". @param {string} date a year, with or without month */
const dateText = (date) => {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
  if (!month) return date;
  const options = /** @type {const} */ ({ year: "numeric", month: "long", timeZone: "UTC" });
  return new Intl.DateTimeFormat(`${locale()}${locale().includes("-u-") ? "-" : "-u-"}ca-gregory`, options)
    .format(new Date(Date.UTC(Number(year), Number(month) - 1)));
};

/** Names and values for a message: those of the facts, and when pages without a date were read. @param {string[]} names
 * @param {Facts} facts */
const valuesOf = (names, facts) => {
  /** @type {(string | number)[]} */
  const flat = ["read", dateText(facts.read)];
  for (const name of names) {
    const fact = facts.facts[name];
    if (!fact) continue;
    flat.push(name, rangeText(fact));
    if (COUNTED.includes(name)) flat.push(`${name}-count`, fact.most);
  }
  return flat;
};

/** A message with its values, or the clinic's text in its place. @param {string} id @param {(string | number)[]} flat
 * @param {Facts} facts */
const sentence = (id, flat, facts) => {
  const own = facts.texts?.[id];
  if (own === undefined) return words.say(id, flat);
  return own.replace(/\{ ?\$([\w-]+) ?\}/g, (mark, name) => {
    const place = flat.indexOf(name);
    return place < 0 ? mark : String(flat[place + 1]);
  });
};

// ---- the page ----

/** @param {string | undefined} list */
const listed = (list) => (list ?? "").split(" ").filter(Boolean);

/** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {Record<string, unknown>} properties
 * @param {(Node | string)[]} children */
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** @param {string} key @param {Source} source */
const nameOf = (key, source) => (!source.own && NAMES[key] ? words.say(NAMES[key], []) : source.name);

/** @param {string} key @param {Facts} facts */
const sourceItem = (key, facts) => {
  const source = facts.sources[key];
  const name = nameOf(key, source);
  // Names of pages are in the language of the page.
  const lang = source.own || NAMES[key] ? "" : "en";
  const properties = { textContent: name, lang, dir: "auto" };
  const title = source.url
    ? make("a", { ...properties, href: source.url, target: "_blank", rel: "noopener noreferrer" })
    : make("span", properties);
  const date = source.date
    ? words.say("guide-source-dated", ["date", dateText(source.date)])
    : source.url ? words.say("guide-source-undated", ["read", dateText(facts.read)]) : "";
  const trust = words.say(TRUST[source.trust] ?? TRUST.own, []);
  const help = make("span", { className: "help", textContent: `${trust} ${date}` });
  return make("li", { id: `source-${key}`, tabIndex: -1 }, title, " ", help);
};

/** A link that shows a time on the reader's own picture: "day-3", "year-4" or "wrong".
 * @param {HTMLAnchorElement} link @param {Facts} facts */
const fillShow = (link, facts) => {
  const [kind, number] = (link.dataset.show ?? "").split("-");
  const unit = kind === "year" ? "years" : "days";
  const value = { least: Number(number), most: Number(number), unit, source: "" };
  const text = link.querySelector("[data-say]");
  if (text instanceof HTMLElement && number) {
    text.textContent = sentence(text.dataset.say ?? "", ["day", Number(number), "time", rangeText(value)], facts);
  } else if (text instanceof HTMLElement) {
    text.textContent = sentence(text.dataset.say ?? "", [], facts);
  }
  link.href = appAddress(showOf(link));
};

/** What the app is asked for: "day-3", "wrong". @param {HTMLAnchorElement} link */
const showOf = (link) => {
  const [kind, number] = (link.dataset.show ?? "").split("-");
  return kind === "year" ? `day-${Math.round(Number(number) * 365.25)}` : kind + (number ? `-${number}` : "");
};

/** The app beside this page, in the same language. @param {string} [show] */
const appAddress = (show) => {
  const query = new URLSearchParams(location.search).has("lang") ? `?lang=${words.tag()}` : "";
  return `./${query}${show ? `#show=${show}` : ""}`;
};

/** Elements that listen already. @type {WeakSet<Element>} */
const alive = new WeakSet();

/**
 * Says everything below `root`, with the numbers, and makes its links work. May be called again, after another language or other
 * facts. Its words must be there (`hairlineWords.wait("guide")`). In the app (a page with #app) links of the guide stay in `root`, and
 * one that shows a time fires `hairline-show` (bubbles; detail "day-3" or "wrong") instead of leaving the page.
 * @param {Element} root a copy of guide.html's <main>, or what holds one
 * @param {Facts} facts facts.json
 * @param {unknown} [overrides] as `withOverrides` takes them
 */
export const fill = (root, facts, overrides) => {
  const ours = withOverrides(facts, overrides);
  words.translate(root);
  for (const [id, text] of Object.entries(ours.texts ?? {})) {
    root.querySelectorAll(`[data-words="${id}"]`).forEach((element) => (element.textContent = text));
  }
  root.querySelectorAll("[data-needs]").forEach((element) => {
    const { needs = "", unit } = /** @type {HTMLElement} */ (element).dataset;
    element.toggleAttribute("hidden", !ours.facts[needs] || ours.facts[needs].unit !== unit);
  });
  /** Keys in the order in which the text names them. @type {string[]} */
  const cited = [];
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-say]"))) {
    if (element.closest("[data-show], [data-needs][hidden]")) continue;
    const names = listed(element.dataset.facts);
    element.textContent = sentence(element.dataset.say ?? "", valuesOf(names, ours), ours);
    const keys = new Set(names.map((name) => ours.facts[name]?.source).concat(listed(element.dataset.sources)));
    for (const key of keys) {
      const source = ours.sources[key ?? ""];
      if (!key || !source) continue;
      if (!cited.includes(key)) cited.push(key);
      const number = cited.indexOf(key) + 1;
      const name = words.say("guide-source-link", ["number", number, "name", nameOf(key, source)]);
      const link = make("a", { className: "guide-cite", href: `#source-${key}`, title: name, textContent: String(number) });
      link.setAttribute("aria-label", name);
      // Never at the beginning of a line.
      element.append("\u2060", link);
    }
  }
  root.querySelector("#guide-sources")?.replaceChildren(...cited.map((key) => sourceItem(key, ours)));
  const shows = /** @type {NodeListOf<HTMLAnchorElement>} */ (root.querySelectorAll("a[data-show]"));
  shows.forEach((link) => fillShow(link, ours));
  if (!alive.has(root)) listen(root);
};

/** @param {Element} root */
const listen = (root) => {
  alive.add(root);
  const isInApp = () => document.getElementById("app") !== null;
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isInApp()) return;
    if (link.dataset.show) {
      event.preventDefault();
      root.dispatchEvent(new CustomEvent("hairline-show", { bubbles: true, detail: showOf(link) }));
      return;
    }
    const id = link.getAttribute("href");
    if (!id?.startsWith("#")) return;
    // The address is the app's: what stands behind its # is a design.
    event.preventDefault();
    const place = root.querySelector(`[id="${CSS.escape(id.slice(1))}"]`);
    place?.scrollIntoView();
    const heading = place?.querySelector("h2 a") ?? place;
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  });
  const contents = root.querySelector(".guide-toc");
  if (!(contents instanceof HTMLDetailsElement)) return;
  /** @type {boolean | undefined} */
  let wasWide;
  new ResizeObserver(() => {
    const isWide = root.clientWidth >= WIDE_PX;
    if (isWide !== wasWide) contents.open = isWide;
    wasWide = isWide;
  }).observe(root);
};

/** What the address brings along, `?facts=…`: the same as the option `facts` of the embedded app. */
const ofAddress = () => {
  const given = new URLSearchParams(location.search).get("facts") ?? "";
  if (!given || given.length > OVERRIDES_LETTERS) return undefined;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
};

/** The page of its own. */
const start = async () => {
  const root = document.getElementById("guide");
  const language = /** @type {HTMLSelectElement | null} */ (document.getElementById("language"));
  if (!root || !language) return;
  const load = async () => (await fetch("facts.json", { credentials: "omit" })).json();
  const [facts] = await Promise.all([load(), words.wait("guide")]);
  const speak = () => {
    fill(root, facts, ofAddress());
    document.title = words.say("guide-title", []);
    document.querySelectorAll("header a").forEach((link) => link.setAttribute("href", appAddress()));
  };
  language.value = words.tag();
  speak();
  root.dataset.ready = "";
  // The place was empty when the browser went to it.
  const place = document.getElementById(location.hash.slice(1));
  if (place) place.scrollIntoView();
  language.addEventListener("change", async () => {
    await words.change(language.value);
    const query = new URLSearchParams(location.search);
    query.set("lang", words.tag());
    history.replaceState(null, "", `?${query}${location.hash}`);
    speak();
  });
};

if (globalThis.document?.body.classList.contains("guide-page")) await start();
