// @ts-check
/// <reference path="./embed.d.ts" />
// The app in a frame of somebody else's page: whether that page may show it, messages both ways, height, the part that is on
// the screen, the wheel, the whole window. boot.js loads this in frames only. The app is spoken to by events on `window`:
// it dispatches `hairline-say` and hears `hairline-do`. Not here: anything about designs, and what the options mean.

import { fromFrame, fromHost } from "./embed.js";

const HOSTS_MOST = 1000;

/**
 * The hosts in the text of hosts.json; nothing if it is damaged.
 * An entry is `*`, an origin (`https://clinic.example`), or all below a domain (`https://*.clinic.example`).
 * @param {string} text @returns {string[] | undefined}
 */
export const hostsOf = (text) => {
  try {
    const { hosts } = JSON.parse(text);
    /** @param {unknown} entry */
    const isGood = (entry) => {
      if (entry === "*") return true;
      const [, scheme, domain] = /^(https?:\/\/)(?:\*\.)?([^*]+)$/.exec(String(entry)) ?? [];
      return typeof entry === "string" && domain !== undefined && new URL(scheme + domain).origin === scheme + domain;
    };
    return Array.isArray(hosts) && hosts.length <= HOSTS_MOST && hosts.every(isGood) ? hosts : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether pages of this origin may show the app. `"null"` is the origin of sandboxed and local pages: only `*` lets them.
 * @param {string} origin @param {readonly string[]} hosts
 */
export const isAllowed = (origin, hosts) =>
  hosts.some((host) => {
    if (host === "*" || host === origin) return true;
    const [scheme, domain] = host.split("://*");
    // The domain begins with a dot and ends with the port, if there is one.
    return domain !== undefined && origin.startsWith(`${scheme}://`) && origin.endsWith(domain) && origin.length > `${scheme}://${domain}`.length;
  });

/** Whether all these pages may, as `frame-ancestors` asks. @param {string[]} origins @param {readonly string[]} hosts */
const mayShow = (origins, hosts) => origins.every((origin) => isAllowed(origin, hosts));

/** Two heights that take turns within so long are a loop. */
const LOOP_MS = 2000;

/**
 * Tells which heights are worth a message: whole pixels, only new ones. Where the page's scroll bar comes with the one height and
 * goes with the other, and the width with it, the larger one stays.
 * @returns {(width: number, height: number, timeMs: number) => number | undefined}
 */
export const steadyHeight = () => {
  /** @type {{ width: number, height: number, timeMs: number } | undefined} */
  let before;
  /** @type {typeof before} */
  let last;
  return (width, height, timeMs) => {
    height = Math.ceil(height);
    if (height < 1 || height === last?.height) return undefined;
    const isBack = before?.width === width && before.height === height && timeMs - before.timeMs < LOOP_MS;
    if (isBack && last && last.width !== width && height < last.height) return undefined;
    before = last;
    last = { width, height, timeMs };
    return height;
  };
};

/** What a page without an origin of its own may get: its messages can only be sent to whoever is there. */
const HARMLESS = ["ready", "resize", "fullscreen"];
const HINT_MS = 3000;
/** A finger so near to a handle's middle means it, as the app has it (editor/session_pointer.rs). */
const FINGER_PX = 26;
/** The frame is watched in so many strips to know which part of it is on the screen. */
const STRIPS = 40;

const start = async () => {
  const root = document.documentElement;
  /** @type {any} */
  const shared = window;
  /** Who said hello, and may. @type {{ origin: string, fullscreen: boolean } | undefined} */
  let host;
  /** The latest hello while it is not known who may. @type {{ origin: string, fullscreen: boolean } | undefined} */
  let greeting;
  /** Who may, once that is known. @type {readonly string[] | undefined} */
  let hosts;
  const above = ancestors();
  let isReady = false;
  /** @type {import("./embed.js").HairlineFromFrame & { type: "change" } | undefined} */
  let change;
  /** @type {number | undefined} */
  let height;

  // ---- messages ----

  /** @param {import("./embed.js").HairlineFrameMessage} message */
  const say = (message) => {
    if (!host || (host.origin === "null" && !HARMLESS.includes(message.type))) return;
    window.parent.postMessage({ hairline: 1, ...message }, host.origin === "null" ? "*" : host.origin);
  };
  /** @param {import("./embed.js").HairlineDo} detail */
  const tellApp = (detail) => isReady && window.dispatchEvent(new CustomEvent("hairline-do", { detail }));

  const greet = () => {
    if (!greeting || !hosts || !mayShow([greeting.origin, ...above], hosts)) return;
    host = greeting;
    show();
    root.toggleAttribute("data-can-fullscreen", host.fullscreen || document.fullscreenEnabled);
    if (height) say({ type: "resize", height });
    if (isReady) say({ type: "ready" });
    if (change) say(change);
  };

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || !event.isTrusted) return;
    const message = fromHost(event.data);
    if (!message || (host && host.origin !== event.origin)) return;
    if (message.type === "hello") {
      greeting = { origin: event.origin, fullscreen: message.fullscreen === true };
      return greet();
    }
    if (!host) return;
    switch (message.type) {
      case "getDesign":
        return say({ type: "design", id: message.id, design: change?.design ?? null });
      case "fullscreen":
        return fill(message.on);
      case "view":
        isTold = true;
        return setView(root, message.top, message.height);
      case "reset":
        change = undefined;
        return tellApp({ type: "reset" });
      case "setDesign":
        return tellApp({ type: "setDesign", design: message.design });
      case "setConfig":
        return tellApp({ type: "setConfig", options: message.options });
    }
  });

  /** @param {Event} event */
  const hearApp = (event) => {
    const message = event instanceof CustomEvent && fromFrame({ hairline: 1, ...event.detail });
    if (!message) return;
    // Nobody is there to take it: the app says so.
    if (message.type === "enquiry" && (!host || host.origin === "null")) return event.preventDefault();
    switch (message.type) {
      case "ready":
        isReady = true;
        break;
      case "change":
        change = message;
        break;
    }
    say(message);
  };

  // ---- the whole window ----

  /** @param {boolean} on */
  const fill = (on) => {
    root.toggleAttribute("data-fullscreen", on);
    // When the frame has its new size.
    requestAnimationFrame(() => {
      measure();
      // All sections are there again: the present one is the one to see.
      const pane = document.querySelector('.pane[data-current="true"]');
      if (on && pane instanceof HTMLElement) pane.parentElement?.scrollTo({ top: pane.offsetTop, behavior: "instant" });
    });
  };
  /** @param {boolean} on */
  const wantFullscreen = (on) => {
    if (host?.fullscreen) return say({ type: "fullscreen", on });
    // Refused without a click, or where the page does not allow it: then all stays as it is.
    (on ? root.requestFullscreen() : document.exitFullscreen()).catch(() => {});
  };
  document.addEventListener("click", (event) => {
    const isButton = event.target instanceof Element && event.target.closest("#fullscreen") !== null;
    if (isButton) wantFullscreen(!root.hasAttribute("data-fullscreen"));
  });
  document.addEventListener("fullscreenchange", () => fill(document.fullscreenElement !== null));
  window.addEventListener("keydown", (event) => {
    const inDialog = document.querySelector("dialog[open]") !== null;
    if (event.key === "Escape" && !inDialog && host?.fullscreen && root.hasAttribute("data-fullscreen")) wantFullscreen(false);
  });
  root.toggleAttribute("data-can-fullscreen", document.fullscreenEnabled);

  // ---- height ----

  const isSteady = steadyHeight();
  const measure = () => {
    if (!root.hasAttribute("data-auto-height") || root.hasAttribute("data-fullscreen")) return;
    const box = document.body.getBoundingClientRect();
    const steady = isSteady(box.width, box.height, performance.now());
    if (steady === undefined) return;
    height = steady;
    say({ type: "resize", height });
  };

  // ---- the wheel and one finger: the page's, unless somebody is at work on the stage ----

  /** @param {Event} event */
  const stageOf = (event) => (event.target instanceof Element ? event.target.closest("#stage") : null);
  /** @param {boolean} on */
  const engage = (on) => root.toggleAttribute("data-stage-engaged", on);
  window.addEventListener("pointerup", (event) => engage(stageOf(event) !== null), true);
  window.addEventListener("keyup", () => engage(document.activeElement?.closest("#stage") != null), true);
  window.addEventListener("blur", () => engage(false));
  // A finger on a handle drags it, also before the photo was tapped: the page must not scroll away with it.
  window.addEventListener(
    "touchstart",
    (event) => {
      const [touch] = event.touches;
      if (event.touches.length !== 1 || !stageOf(event)) return;
      const isNear = (/** @type {Element} */ handle) => {
        const box = handle.getBoundingClientRect();
        const [x, y] = [touch.clientX - (box.x + box.width / 2), touch.clientY - (box.y + box.height / 2)];
        return Math.hypot(x, y) <= FINGER_PX;
      };
      if ([...document.querySelectorAll(".handles [role=button]")].some(isNear)) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  window.addEventListener(
    "wheel",
    (event) => {
      const stage = stageOf(event);
      const isOurs = root.hasAttribute("data-stage-engaged") || root.hasAttribute("data-fullscreen");
      if (!stage || isOurs || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      // The app does not hear of it, so nobody prevents that the page scrolls.
      event.stopImmediatePropagation();
      hint(stage);
    },
    { capture: true, passive: true },
  );
  let hinted = false;
  /** @param {Element} stage */
  const hint = (stage) => {
    if (hinted) return;
    hinted = true;
    const words = document.createElement("p");
    words.id = "stage-wheel-hint";
    words.className = "stage-hint-text";
    words.dataset.words = "stage-wheel-hint";
    stage.append(words);
    setTimeout(() => words.remove(), HINT_MS);
  };

  // ---- whether anything is seen: boot.js has hidden the page ----

  const show = () => {
    root.style.visibility = "";
    document.getElementById("framed-link")?.remove();
  };
  const refuse = () => {
    const link = document.createElement("a");
    link.id = "framed-link";
    link.target = "_blank";
    link.rel = "noopener";
    link.href = location.origin + location.pathname;
    link.dataset.words = "framed-open";
    document.body.append(link);
  };

  // Nothing is kept in a frame, so after a crash nothing is promised. What is put into the page is worded.
  document.getElementById("crashed-text")?.remove();
  const again = document.querySelector("#crashed-reload span");
  if (again instanceof HTMLElement) {
    again.dataset.words = "shell-load-again";
    again.parentElement?.append(again);
  }

  // Frames that the page makes as high as the app wants have this name.
  if (window.name === "hairline-auto") {
    root.dataset.autoHeight = "";
    new ResizeObserver(measure).observe(document.body);
    watchView(root);
  }
  // What the app said before this was there.
  for (const event of shared.hairlineSaid ?? []) hearApp(event);
  shared.hairlineSaid = undefined;
  window.addEventListener("hairline-say", hearApp);

  const [text] = await Promise.all([readHosts(), styled()]);
  const found = hostsOf(text);
  if (!found) console.error("hosts.json is missing or damaged: only pages of this origin may show the app");
  hosts = [location.origin, ...(found ?? [])];
  greet();
  if (host) return;
  if (hosts.includes("*") || (above.length > 0 && mayShow(above, hosts))) return show();
  // Known strangers do not even have the app run for them; where nobody is known, a hello may still come.
  if (above.length > 0) document.getElementById("app")?.remove();
  refuse();
};

const readHosts = async () => {
  try {
    const answer = await fetch("hosts.json", { credentials: "omit", cache: "no-cache" });
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
};

/** Resolves when framed.css is there, or will not come. */
const styled = () =>
  new Promise((resolve) => {
    const link = document.getElementById("framed-styles");
    if (!(link instanceof HTMLLinkElement) || link.sheet) return resolve(undefined);
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
  });

/** The origins of the pages around, as far as the browser tells. */
const ancestors = () => {
  if (location.ancestorOrigins) return Array.from(location.ancestorOrigins);
  return document.referrer ? [new URL(document.referrer).origin] : [];
};

/** Whether the page around tells what is seen of the frame: it knows to the pixel, while browsers are off by up to 100 px here. */
let isTold = false;

/** The part of the frame that is on the screen, in CSS px. @param {HTMLElement} root @param {number} top @param {number} height */
const setView = (root, top, height) => {
  root.style.setProperty("--view-top", `${Math.round(top)}px`);
  root.style.setProperty("--view-height", `${Math.round(height)}px`);
  root.style.setProperty("--stage-shift", `${Math.round(stageShift(top, height))}px`);
};

/** The most that was seen of the frame at once, CSS px. */
let tallestView = 0;
/** The frame's width then: another one is another device, or the same one turned. */
let widthThen = 0;

/** What a narrow page keeps free for the settings below the photo. */
const SETTINGS_PX = 260;

/**
 * How far the photo moves down so that it stays in sight while somebody scrolls through the settings, which the frame itself does
 * not: CSS px. @param {number} viewTop @param {number} viewHeight
 */
const stageShift = (viewTop, viewHeight) => {
  const [work, stage, panel] = [".work", ".stage", ".panel"].map((name) => document.querySelector(name));
  if (!(work instanceof HTMLElement && stage instanceof HTMLElement && panel instanceof HTMLElement)) return 0;
  const isBeside = panel.offsetTop < stage.offsetTop + stage.offsetHeight;
  const free = isBeside ? 0 : SETTINGS_PX;
  // In a low window (a phone on its side) the photo would cover all. Less is seen of a frame that is scrolled out, too.
  if (widthThen !== innerWidth) [widthThen, tallestView] = [innerWidth, 0];
  tallestView = Math.max(tallestView, viewHeight);
  if (tallestView < stage.offsetHeight + free) return 0;
  const furthest = work.offsetHeight - stage.offsetHeight - free;
  return Math.max(0, Math.min(viewTop - work.offsetTop, furthest));
};

/**
 * Keeps `--view-top` and `--view-height` up to date: the part of the frame that is on the screen, in CSS px of the frame.
 * An observer tells how much of an element is seen but not that it moves, so strips are watched instead of the whole.
 * @param {HTMLElement} root
 */
const watchView = (root) => {
  const ruler = document.createElement("div");
  ruler.id = "framed-ruler";
  ruler.setAttribute("aria-hidden", "true");
  for (let index = 0; index < STRIPS; index += 1) ruler.append(document.createElement("i"));
  document.body.append(ruler);
  /** @type {Map<Element, DOMRectReadOnly>} */
  const seen = new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        if (isIntersecting) seen.set(target, intersectionRect);
        else seen.delete(target);
      }
      if (seen.size === 0 || isTold) return;
      const parts = [...seen.values()];
      const top = Math.min(...parts.map((part) => part.top));
      const bottom = Math.max(...parts.map((part) => part.bottom));
      setView(root, top, bottom - top);
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  new ResizeObserver(() => {
    // Strips that grew stand elsewhere: look at all anew.
    observer.disconnect();
    seen.clear();
    for (const strip of ruler.children) observer.observe(strip);
  }).observe(ruler);
};

if (globalThis.window && window.parent !== window) start();
