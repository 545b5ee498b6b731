// @ts-check
/// <reference path="./embed.d.ts" />
// <hairline-visualiser>: the app in a frame on somebody else's page, and the messages between the two (types in embed.d.ts).
// Not here: what options mean (the app's), and the frame's end of the messages (framed.js, which takes the checks from here).

// ---- messages: who gets one knows nothing of the sender, so each is checked to the last field -----------------------

/** @typedef {(value: unknown) => boolean} Check */
/** @typedef {Record<string, Check>} Fields */

/** @param {number} most @param {number} [least] @returns {Check} */
const text = (most, least = 0) => (value) => typeof value === "string" && value.length >= least && value.length <= most;
/** @param {number} least @param {number} most @returns {Check} */
const number = (least, most) => (value) => typeof value === "number" && value >= least && value <= most;
/** @param {RegExp} pattern @returns {Check} */
const like = (pattern) => (value) => typeof value === "string" && pattern.test(value);
/** @type {Check} */
const flag = (value) => typeof value === "boolean";
/** @type {Check} */
const blob = (value) => value instanceof Blob;
/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isPlain = (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
/** An object with exactly these fields. @param {Fields} needed @param {Fields} [possible] @returns {Check} */
const object = (needed, possible = {}) => (value) =>
  isPlain(value) &&
  Object.keys(value).every((name) => Object.hasOwn(needed, name) || Object.hasOwn(possible, name)) &&
  Object.keys(needed).every((name) => Object.hasOwn(value, name) && needed[name](value[name])) &&
  Object.keys(possible).every((name) => !Object.hasOwn(value, name) || possible[name](value[name]));

const code = like(/^[\w-]{1,2000}$/);
const id = text(64, 1);
/** @type {Check} */
const options = (value) =>
  isPlain(value) &&
  Object.keys(value).length <= 40 &&
  Object.entries(value).every(([name, value]) => /^[a-z-]{1,40}$/.test(name) && text(50_000)(value));
const plan = object(
  {
    areaCm2: number(0, 1e4),
    dots: number(0, 1e7),
    densityPerCm2: number(0, 1e4),
    hairlineHeightMm: number(-1e3, 1e3),
    sessions: number(1, 99),
  },
  { price: object({ currency: like(/^[A-Z]{3}$/), from: number(0, 1e9), to: number(0, 1e9) }) },
);

/** What is in a message besides version and type: what must be, and what may be.
 * @type {Record<string, [Fields, Fields?]>} */
const FROM_HOST = {
  hello: [{}, { fullscreen: flag }],
  setDesign: [{ design: code }],
  getDesign: [{ id }],
  setConfig: [{ options }],
  reset: [{}],
  fullscreen: [{ on: flag }],
  view: [{ top: number(0, 1e5), height: number(0, 1e5) }],
};
/** @type {Record<string, [Fields, Fields?]>} */
const FROM_FRAME = {
  ready: [{}],
  resize: [{ height: number(1, 1e5) }],
  change: [{ design: code, plan }],
  export: [{ blob, name: text(255, 1) }],
  enquiry: [
    {
      name: text(200),
      email: text(320),
      phone: text(60),
      message: text(4000),
      consent: text(1000, 1),
      design: code,
      link: text(4096),
      plan,
    },
    { picture: blob },
  ],
  error: [{ message: text(1000) }],
  design: [{ id, design: (value) => value === null || code(value) }],
  fullscreen: [{ on: flag }],
};

/** @param {Record<string, [Fields, Fields?]>} types @param {any} data */
const read = (types, data) => {
  if (!isPlain(data) || typeof data.type !== "string" || !Object.hasOwn(types, data.type)) return undefined;
  const [needed, possible] = types[data.type];
  const is = object({ hairline: (value) => value === 1, type: () => true, ...needed }, possible);
  return is(data) ? /** @type {any} */ (data) : undefined;
};

/** @type {typeof import("./embed.js").fromHost} */
export const fromHost = (data) => read(FROM_HOST, data);
/** @type {typeof import("./embed.js").fromFrame} */
export const fromFrame = (data) => read(FROM_FRAME, data);

// ---- the element ------------------------------------------------------------------------------------------------------

const NAME = "hairline-visualiser";
/** Attributes that go to the app as they are. */
const OPTIONS = (
  "lang dir theme accent font radius logo presets shades sessions density-range price features start design clinic facts min-height"
).split(" ");
/** Attributes of every element, and ours that are no option of the app. */
const USUAL = "src id class style slot part title hidden role tabindex inert is".split(" ");
const MIN_HEIGHT_PX = 640;
/** A frame that has not answered for so long is given up; it may still come. */
const PATIENCE_MS = 15_000;
const ANSWER_MS = 3_000;
/** The frame's title, and the link beside a frame that does not come. @type {Record<string, [string, string]>} */
const WORDS = {
  en: ["What scalp micropigmentation would look like on your own head", "Open Hairline in a tab of its own"],
  tr: ["Saç simülasyonu (SMP) kendi başınızda nasıl dururdu", "Hairline’ı ayrı bir sekmede aç"],
  de: ["Wie eine Kopfhautpigmentierung auf Ihrem eigenen Kopf aussehen würde", "Hairline in einem eigenen Tab öffnen"],
  es: ["Cómo quedaría la micropigmentación capilar en su propia cabeza", "Abrir Hairline en una pestaña propia"],
  fr: ["Ce que donnerait une micropigmentation du cuir chevelu sur votre propre tête", "Ouvrir Hairline dans son propre onglet"],
  ar: ["كيف سيبدو صبغ فروة الرأس المجهري على رأسك أنت", "فتح Hairline في علامة تبويب مستقلة"],
};
/** Nothing of the page's own styles comes in here; the page's policy need not allow inline styles. */
const STYLES = `
:host { display: block !important; float: none !important; height: auto !important; max-height: none !important;
  overflow: visible !important }
:host([hidden]) { display: none !important }
div, iframe, a { all: initial; box-sizing: border-box }
#place { display: block; position: relative }
#box { display: block; position: absolute; inset: 0 }
#box:popover-open { position: fixed; inline-size: 100vw; block-size: 100vh; block-size: 100dvh; background: Canvas }
iframe { display: block; inline-size: 100%; block-size: 100% }
a { position: absolute; inset: auto 0 1rem; inline-size: fit-content; margin: auto; padding: .75rem 1rem; border-radius: .5rem;
  font: 1rem system-ui, sans-serif; color: LinkText; background: Canvas; text-decoration: underline; cursor: pointer }
a:focus-visible { outline: 2px solid }
[hidden] { display: none }`;

/** @param {string} name */
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The closest attribute of that name, also beyond shadow roots. @param {Element} element @param {string} name @returns {string | null} */
const closest = (element, name) => {
  const near = element.closest(`[${name}]`);
  if (near) return near.getAttribute(name);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, name) : null;
};

const define = () => {
  /** @type {WeakMap<Document, CSSStyleSheet>} */
  const sheets = new WeakMap();
  let questions = 0;

  class Visualiser extends HTMLElement {
    static observedAttributes = [...OPTIONS, "src"];

    #shadow = this.attachShadow({ mode: "open" });
    #place = document.createElement("div");
    #box = document.createElement("div");
    #link = document.createElement("a");
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** The app's origin: the only one that is spoken to. */
    #origin = "";
    #ready = false;
    /** What the app wants to be high. */
    #height = 0;
    /** The design that is shown, or shall be. @type {string | null} */
    #design = null;
    /** The one in the frame's address. @type {string | null} */
    #begunWith = null;
    /** Options that changed since the frame was last told. @type {Record<string, string>} */
    #changed = {};
    /** @type {Map<string, (design: string | null) => void>} */
    #asked = new Map();
    /** Ends what this element does in its present place: listeners, timers, observers. */
    #life = new AbortController();

    constructor() {
      super();
      this.#place.id = "place";
      this.#box.id = "box";
      Object.assign(this.#link, { target: "_blank", rel: "noopener", hidden: true });
      this.#box.append(this.#link);
      this.#place.append(this.#box);
      this.#shadow.append(this.#place);
    }

    connectedCallback() {
      const view = this.ownerDocument.defaultView;
      if (!this.isConnected || !view) return;
      // Set by a framework before the element was defined: give them to the setters.
      for (const name of [...OPTIONS, "src", "lang", "dir"].map(camelCase)) {
        const self = /** @type {any} */ (this);
        if (!Object.hasOwn(self, name)) continue;
        const value = self[name];
        delete self[name];
        self[name] = value;
      }
      // A sheet belongs to one document, and elements move between documents.
      const sheet = sheets.get(this.ownerDocument) ?? new view.CSSStyleSheet();
      if (!sheets.has(this.ownerDocument)) {
        sheet.replaceSync(STYLES);
        sheets.set(this.ownerDocument, sheet);
      }
      this.#shadow.adoptedStyleSheets = [sheet];
      this.#life = new AbortController();
      const { signal } = this.#life;
      view.addEventListener("message", this.#hear, { signal });
      view.addEventListener("keydown", this.#leaveByEscape, { signal, capture: true });
      // Also of what scrolls inside the page.
      view.addEventListener("scroll", this.#look, { signal, capture: true, passive: true });
      view.addEventListener("resize", this.#look, { signal });
      this.#size();
      // Also one in a hidden tab waits until it is shown.
      const near = new view.IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#open(), {
        rootMargin: "100%",
      });
      near.observe(this.#place);
      signal.addEventListener("abort", () => near.disconnect());
    }

    disconnectedCallback() {
      this.#life.abort();
      this.#close();
    }

    /** With this the browser moves the element by `moveBefore` without loading the frame anew. */
    connectedMoveCallback() {}

    /** @param {string} name @param {string | null} before @param {string | null} value */
    attributeChangedCallback(name, before, value) {
      if (before === value) return;
      if (name === "min-height") this.#size();
      if (name === "design" && this.#frame) {
        if (value) this.setDesign(value);
      } else if (name === "src" && this.#frame) {
        this.disconnectedCallback();
        this.connectedCallback();
      } else if (this.#frame) {
        if (Object.keys(this.#changed).length === 0) queueMicrotask(() => this.#tellChanges());
        this.#changed[name] = this.#option(name) ?? "";
      }
    }

    /** @param {string} design */
    setDesign(design) {
      this.#design = design;
      if (this.#ready) this.#say({ type: "setDesign", design });
    }

    /** @returns {Promise<string | null>} */
    getDesign() {
      if (!this.#ready) return Promise.resolve(this.#design ?? this.getAttribute("design"));
      const id = String(++questions);
      return new Promise((resolve) => {
        this.#asked.set(id, resolve);
        this.#say({ type: "getDesign", id });
        setTimeout(() => this.#answer(id, this.#design), ANSWER_MS);
      });
    }

    /** @param {Record<string, string | null | undefined>} options */
    setConfig(options) {
      for (const [name, value] of Object.entries(options)) {
        if (!OPTIONS.includes(name)) console.warn(`${NAME}: there is no option "${name}"`);
        else if (value == null || value === "") this.removeAttribute(name);
        else this.setAttribute(name, value);
      }
    }

    reset() {
      this.#design = null;
      if (this.#ready) this.#say({ type: "reset" });
    }

    /** @param {string} name */
    #option(name) {
      return name === "lang" || name === "dir" ? closest(this, name) : this.getAttribute(name);
    }

    #address() {
      const src = this.getAttribute("src");
      const address = src ? new URL(src, this.ownerDocument.baseURI) : new URL("./", import.meta.url);
      if (!address.protocol.startsWith("http")) throw new Error(`${NAME}: ${address} is no address of an app`);
      for (const name of OPTIONS) {
        const value = this.#option(name);
        if (value !== null && name !== "design") address.searchParams.set(name, value);
      }
      this.#begunWith = this.getAttribute("design");
      if (this.#begunWith) address.hash = `d=${this.#begunWith}`;
      return address;
    }

    #open() {
      if (this.#frame) return;
      const unknown = this.getAttributeNames().filter((name) => ![...OPTIONS, ...USUAL].includes(name) && !/^(aria|data|on|v)-?/.test(name));
      if (unknown.length > 0) console.warn(`${NAME}: there is no option ${unknown.join(", ")}`);
      let address;
      try {
        address = this.#address();
      } catch (error) {
        this.#life.abort();
        return this.#tell("error", { message: String(error) });
      }
      this.#origin = address.origin;
      this.#changed = {};
      const language = this.#option("lang")?.split("-")[0].toLowerCase() ?? "en";
      const [title, open] = Object.hasOwn(WORDS, language) ? WORDS[language] : WORDS.en;
      Object.assign(this.#link, { href: address.href, textContent: open, hidden: true });
      const frame = this.ownerDocument.createElement("iframe");
      frame.allow = "camera; clipboard-write; fullscreen; web-share";
      // The name tells the app that its frame is made as high as it wants to be.
      Object.assign(frame, { title, name: "hairline-auto", src: address.href });
      frame.addEventListener("load", () => {
        this.#ready = false;
        this.#say({ type: "hello", fullscreen: "popover" in this.#box });
      });
      this.#frame = frame;
      this.#box.prepend(frame);
      const timer = setTimeout(() => {
        this.#link.hidden = false;
        this.#tell("error", { message: `${address.origin} does not answer: it did not load, or may not be embedded here` });
      }, PATIENCE_MS);
      this.addEventListener("hairline-ready", () => clearTimeout(timer), { signal: this.#life.signal });
      this.#life.signal.addEventListener("abort", () => clearTimeout(timer));
    }

    #close() {
      this.#fill(false);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#ready = false;
    }

    /** @param {import("./embed.js").HairlineHostMessage} message */
    #say(message) {
      this.#frame?.contentWindow?.postMessage({ hairline: 1, ...message }, this.#origin);
    }

    /** @param {MessageEvent} event */
    #hear = (event) => {
      if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== this.#origin || !event.isTrusted) return;
      const message = fromFrame(event.data);
      if (!message) return;
      const { hairline: _, type, ...detail } = message;
      switch (message.type) {
        case "design":
          return this.#answer(message.id, message.design);
        case "fullscreen":
          return this.#fill(message.on);
        case "ready":
          // Asked twice, answered twice.
          if (this.#ready) return;
          this.#ready = true;
          this.#link.hidden = true;
          this.#tellChanges();
          this.#seen = "";
          this.#look();
          // What the widget had before it was moved, or was given before it stood.
          if (this.#design && this.#design !== this.#begunWith) this.setDesign(this.#design);
          break;
        case "resize":
          this.#height = message.height;
          this.#size();
          this.#look();
          break;
        case "change":
          this.#design = message.design;
          break;
      }
      this.#tell(type, detail);
    };

    #looks = false;
    /** The part of the frame that was seen when the app was told last. */
    #seen = "";
    /** Tells the app which part of its frame is on the screen: once a frame, and only what is new. */
    #look = () => {
      if (!this.#ready || this.#looks) return;
      this.#looks = true;
      requestAnimationFrame(() => {
        this.#looks = false;
        const box = this.#frame?.getBoundingClientRect();
        const view = this.ownerDocument.defaultView;
        if (!box || !view) return;
        const top = Math.round(Math.min(Math.max(-box.top, 0), box.height));
        const height = Math.round(Math.max(Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0), 0));
        if (height === 0 || this.#seen === `${top} ${height}`) return;
        this.#seen = `${top} ${height}`;
        this.#say({ type: "view", top, height });
      });
    };

    /** @param {string} type @param {unknown} detail */
    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(`hairline-${type}`, { detail, bubbles: true, composed: true }));
    }

    /** @param {string} id @param {string | null} design */
    #answer(id, design) {
      this.#asked.get(id)?.(design);
      this.#asked.delete(id);
    }

    #tellChanges() {
      if (!this.#ready || Object.keys(this.#changed).length === 0) return;
      this.#say({ type: "setConfig", options: this.#changed });
      this.#changed = {};
    }

    #size() {
      const wanted = this.getAttribute("min-height") ?? "";
      const least = /^\d{3,4}$/.test(wanted) ? Math.min(Math.max(Number(wanted), 200), 4000) : MIN_HEIGHT_PX;
      this.#place.style.height = `${Math.max(least, this.#height)}px`;
    }

    /** Into the browser's top layer or back: there no ancestor's transform counts, and the frame is not loaded anew.
     * @param {boolean} on */
    #fill(on) {
      const box = this.#box;
      if (on === (box.popover === "manual")) return;
      if (on) {
        box.popover = "manual";
        box.showPopover();
      } else {
        box.popover = null;
      }
      this.#say({ type: "fullscreen", on });
      this.#tell("fullscreen", { on });
    }

    /** @param {KeyboardEvent} event */
    #leaveByEscape = (event) => {
      if (event.key === "Escape") this.#fill(false);
    };
  }

  for (const name of [...OPTIONS, "src"]) {
    // Every element has these two.
    if (name === "lang" || name === "dir") continue;
    Object.defineProperty(Visualiser.prototype, camelCase(name), {
      configurable: true,
      enumerable: true,
      /** @this {HTMLElement} */
      get() {
        return this.getAttribute(name);
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
  customElements.define(NAME, Visualiser);
};

// Not on a server that renders pages; and the first of two scripts wins.
if (globalThis.customElements && !customElements.get(NAME)) define();
