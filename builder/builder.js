// @ts-check
// The embed builder: a form becomes attributes, attributes become the live widget and the snippet. Which values are good is the
// app's to say (src/embed); a form that only offers good ones has little to explain.

import "./embed.js";

/** @typedef {Record<string, string>} Options By attribute name; what is not there is the app's default. */

/** Names of options, each with its message. */
const FEATURES = [
  ["demo", "builder-feature-demo"], ["camera", "builder-feature-camera"],
  ["treatment", "builder-feature-treatment"], ["mishaps", "builder-feature-mishaps"],
  ["plan", "builder-feature-plan"],
  ["download", "builder-feature-download"], ["share", "builder-feature-share"],
  ["print", "builder-feature-print"], ["project", "builder-feature-project"],
  ["theme", "builder-feature-theme"], ["fullscreen", "builder-feature-fullscreen"],
];
const PRESETS = [
  ["natural", "preset-natural"], ["rounded", "preset-rounded"],
  ["straight", "preset-straight"], ["widows-peak", "preset-widows-peak"],
  ["mature-m", "preset-mature-m"], ["juvenile", "preset-juvenile"],
];
const SHADES = [
  ["light-grey-brown", "shade-light-grey-brown"], ["cool-grey", "shade-cool-grey"],
  ["grey-brown", "shade-grey-brown"], ["warm-brown", "shade-warm-brown"],
  ["dark-grey-brown", "shade-dark-grey-brown"], ["charcoal", "shade-charcoal"],
  ["deep-charcoal", "shade-deep-charcoal"], ["soft-black", "shade-soft-black"],
];
/** @type {{ [kind: string]: string }} */
const HELP = { script: "builder-help-script", iframe: "builder-help-iframe", wordpress: "builder-help-wordpress" };
/** How long the hand rests before the live widget follows. */
const REST_MS = 350;

/** @type {{ say(id: string, flat: unknown[]): string, wait(file: string): Promise<void>, tag(): string,
 *   change(tag: string): Promise<void>, translate(root: ParentNode): void }} */
const words = /** @type {any} */ (window).hairlineWords;
const say = (/** @type {string} */ id) => words.say(id, []);

/** @param {string} id */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));
const text = (/** @type {string} */ id) => field(id).value.trim();

/** Boxes to tick, all ticked. @param {string} id @param {string[][]} names */
const addTicks = (id, names) => {
  const place = field(id);
  for (const [name, message] of names) {
    const label = document.createElement("label");
    label.className = "builder-tick";
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true, value: name });
    const said = document.createElement("span");
    said.dataset.words = message;
    label.append(box, said);
    place.append(label);
  }
};

/** What is ticked, and what is not. @param {string} id @returns {[string[], string[]]} */
const ticks = (id) => {
  const boxes = [...field(id).querySelectorAll("input")];
  const names = (/** @type {boolean} */ on) => boxes.filter((box) => box.checked === on).map((box) => box.value);
  return [names(true), names(false)];
};

/** The price as the app reads it; `undefined` while it is incomplete. */
const price = () => {
  const [from, to, currency] = [text("price-from"), text("price-to"), text("currency").toUpperCase()];
  const given = [from, to, currency].filter(Boolean).length;
  const good = given === 3 && Number(from) <= Number(to) && /^[A-Z]{3}$/.test(currency);
  field("price-problem").hidden = given === 0 || good;
  field("price-problem").textContent = say("builder-price-problem");
  return good ? `${currency} ${from}-${to} ${text("price-per")}` : undefined;
};

/** @returns {Options} */
const options = () => {
  /** @type {Record<string, string | undefined>} */
  const all = {};
  for (const name of ["lang", "theme", "radius", "font", "logo", "sessions", "start", "min-height"]) {
    all[name] = field(name).checkValidity() ? text(name) : "";
  }
  all.accent = field("own-accent").checked ? text("accent") : "";
  all.price = price();
  const [from, to] = [text("density-from"), text("density-to")];
  if (from || to) all["density-range"] = `${from || 0}-${to || 250}`;
  for (const id of ["presets", "shades"]) {
    const [on, off] = ticks(id);
    if (on.length && off.length) all[id] = on.join(",");
  }
  const mail = field("enquiry-mail");
  const target = text("enquiry") !== "mailto" ? text("enquiry") : mail.value && mail.checkValidity() ? `mailto:${mail.value}` : "";
  const off = ticks("features")[1].map((name) => `-${name}`);
  if (text("clinic-name")) {
    // The grammar's own separators would end a part.
    const part = (/** @type {string} */ id) => text(id).replaceAll(";", ",");
    const parts = [part("clinic-name"), part("clinic-contact"), target && `enquiry=${target}`];
    all.clinic = parts.filter(Boolean).join("; ");
    if (!target) off.push("-enquiry");
  }
  all.features = off.join(",");
  /** @type {Options} */
  const given = {};
  for (const [name, value] of Object.entries(all)) if (value) given[name] = value;
  return given;
};

/** @param {string} value */
const quoted = (value) => `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;

/** The app's folder, with a slash at its end. */
const app = () => {
  try {
    const url = new URL(text("app"));
    return url.protocol.startsWith("http") ? url.origin + url.pathname.replace(/[^/]*$/, "") : "";
  } catch {
    return "";
  }
};

/** @param {Options} chosen @param {string} kind */
const snippet = (chosen, kind) => {
  const base = app() || "https://example.org/hairline/";
  const query = new URLSearchParams(chosen).toString();
  const address = base + (query && `?${query}`);
  const link = `<a href=${quoted(address)}>${say("builder-fallback")}</a>`;
  const element = [
    `<script type="module" src=${quoted(`${base}embed.js`)}></script>`,
    `<hairline-visualiser style="display: block; min-height: ${chosen["min-height"] ?? 640}px"${Object.entries(chosen).map(([name, value]) => `\n  ${name}=${quoted(value)}`).join("")}>`,
    `  ${link}`,
    "</hairline-visualiser>",
  ].join("\n");
  const allow = "camera; clipboard-write; fullscreen; web-share";
  const height = chosen["min-height"] ?? "900";
  switch (kind) {
    case "iframe":
      return [
        `<iframe src=${quoted(address)} title=${quoted(say("builder-frame-title"))}`,
        `  width="100%" height=${quoted(height)} loading="lazy" style="border: 0" allow=${quoted(allow)}></iframe>`,
      ].join("\n");
    case "wordpress":
      return `<!-- wp:html -->\n${element}\n<!-- /wp:html -->`;
    default:
      return element;
  }
};

/** The sources that a strict host has to allow. @param {string} kind */
const policy = (kind) => {
  const base = app() || "https://example.org/hairline/";
  const origin = new URL(base).origin;
  return (kind === "iframe" ? [] : [`script-src ${origin}`]).concat(`frame-src ${origin}`).join("; ");
};

/** @type {HTMLElement | undefined} */
let live;
let shown = "";

/** @param {Options} chosen */
const follow = (chosen) => {
  const now = JSON.stringify(chosen);
  if (now === shown) return;
  // What a page begins with, and its parts, are a new page's; the rest follows in place.
  const fresh = (/** @type {Options} */ { start, sessions }) => JSON.stringify({ start, sessions });
  if (!live || fresh(JSON.parse(shown)) !== fresh(chosen)) {
    live?.remove();
    live = document.createElement("hairline-visualiser");
    for (const [name, value] of Object.entries(chosen)) live.setAttribute(name, value);
    field("live").append(live);
  } else {
    for (const { name } of [...live.attributes]) if (!(name in chosen)) live.removeAttribute(name);
    for (const [name, value] of Object.entries(chosen)) {
      if (live.getAttribute(name) !== value) live.setAttribute(name, value);
    }
  }
  shown = now;
};

const update = () => {
  field("accent").disabled = !field("own-accent").checked;
  field("enquiry-mail-field").hidden = text("enquiry") !== "mailto";
  const kind = /** @type {HTMLInputElement} */ (document.querySelector('[name="kind"]:checked')).value;
  const chosen = options();
  field("snippet").value = snippet(chosen, kind);
  field("csp").value = policy(kind);
  field("kind-help").textContent = say(HELP[kind]);
  field("copied").textContent = "";
  clearTimeout(timer);
  timer = window.setTimeout(() => follow(chosen), live ? REST_MS : 0);
};
let timer = 0;

const copy = async () => {
  try {
    await navigator.clipboard.writeText(field("snippet").value);
    field("copied").textContent = say("builder-copied");
  } catch {
    field("snippet").select();
    field("copied").textContent = say("builder-copy-yourself");
  }
};

const speak = async () => {
  words.translate(document);
  document.title = say("builder-title");
  update();
};

addTicks("features", FEATURES);
addTicks("presets", PRESETS);
addTicks("shades", SHADES);
field("app").value = new URL("./", location.href).href;
await Promise.all([words.wait("app"), words.wait("builder")]);
field("language").value = words.tag();
await speak();
document.addEventListener("input", (event) => {
  if (event.target !== field("language")) update();
});
field("language").addEventListener("change", async () => {
  await words.change(field("language").value);
  await speak();
});
field("copy").addEventListener("click", copy);
field("options").addEventListener("submit", (event) => event.preventDefault());
