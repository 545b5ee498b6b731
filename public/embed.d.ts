// What embed.js is to TypeScript: the element, its options, its events, and the messages between page and frame.
// docs/EMBEDDING.md says what each option does. The messages are the protocol's one written form: embed.js checks them by it.

/** A design as a share code: what follows `#d=` in a link. Base64url, at most 2,000 letters. */
export type HairlineCode = string;

/** What a change or an enquiry says of the plan. */
export interface HairlinePlan {
  /** Skin to be treated, in cm². */
  areaCm2: number;
  /** Dots in all, after all sessions. */
  dots: number;
  /** Dots per cm² of skin, on average. */
  densityPerCm2: number;
  /** From the glabella up to the hairline's middle, in mm by tape. */
  hairlineHeightMm: number;
  /** Number of sessions, 1 to 4. */
  sessions: number;
  /** What it may cost, where the options give prices. */
  price?: { /** ISO 4217, e.g. "EUR". */ currency: string; from: number; to: number };
}

/** A filled-in enquiry: the visitor agreed to send exactly this. */
export interface HairlineEnquiry {
  /** At most 200 letters. */
  name: string;
  /** At most 320 letters; may be empty when there is a telephone number. */
  email: string;
  /** At most 60 letters; may be empty when there is an address. */
  phone: string;
  /** At most 4,000 letters; may be empty. */
  message: string;
  /** The sentence that the visitor agreed to, at most 1,000 letters. */
  consent: string;
  design: HairlineCode;
  /** Opens the design in the app, at most 4,096 letters. */
  link: string;
  plan: HairlinePlan;
  /** The picture of the plan on the visitor's photo: only if the visitor ticked it. */
  picture?: Blob;
}

/** Options as attributes and query parameters have them; values as in docs/EMBEDDING.md. */
export interface HairlineOptions {
  lang?: string;
  dir?: string;
  theme?: string;
  accent?: string;
  font?: string;
  radius?: string;
  logo?: string;
  presets?: string;
  shades?: string;
  sessions?: string;
  "density-range"?: string;
  price?: string;
  features?: string;
  start?: string;
  design?: HairlineCode;
  clinic?: string;
  facts?: string;
  "min-height"?: string;
}

// ---- messages: each is `{ hairline: 1, type, … }` with exactly these fields --------------------------------------

/** From the page to the frame. */
export type HairlineFromHost = { hairline: 1 } & HairlineHostMessage;
/** From the frame to the page. */
export type HairlineFromFrame = { hairline: 1 } & HairlineFrameMessage;

export type HairlineHostMessage =
  /** The first: by it the frame learns the page's origin. `fullscreen`: the page can give the frame the whole window. */
  | { type: "hello"; fullscreen?: boolean }
  | { type: "setDesign"; design: HairlineCode }
  /** `id`: at most 64 letters; the answer is `design` with the same one. */
  | { type: "getDesign"; id: string }
  /** Changes the options that it names; an empty value is the default. */
  | { type: "setConfig"; options: Record<string, string> }
  | { type: "reset" }
  /** The frame has the whole window now, or no longer. */
  | { type: "fullscreen"; on: boolean }
  /** The part of the frame that is on the screen, in CSS px of the frame, 0-100,000. */
  | { type: "view"; top: number; height: number };

export type HairlineFrameMessage =
  | { type: "ready" }
  /** The height in CSS px that the app would have. */
  | { type: "resize"; height: number }
  | { type: "change"; design: HairlineCode; plan: HairlinePlan }
  /** `name`: the file's, at most 255 letters. Only on the visitor's own click. */
  | { type: "export"; blob: Blob; name: string }
  | ({ type: "enquiry" } & HairlineEnquiry)
  /** At most 1,000 letters. */
  | { type: "error"; message: string }
  | { type: "design"; id: string; design: HairlineCode | null }
  /** The visitor wants the whole window, or no longer. */
  | { type: "fullscreen"; on: boolean };

/** Inside the frame, the app to framed.js: the detail of the `hairline-say` that it dispatches on `window`. */
export type HairlineSay = Extract<HairlineFrameMessage, { type: "ready" | "change" | "export" | "enquiry" | "error" }>;
/** Inside the frame, framed.js to the app: the detail of the `hairline-do` that it dispatches on `window`; only after `ready`. */
export type HairlineDo = Extract<HairlineHostMessage, { type: "setDesign" | "setConfig" | "reset" }>;

/** The message if it is one from a page, to the last field; else nothing. */
export function fromHost(data: unknown): HairlineFromHost | undefined;
/** The message if it is one from the app, to the last field; else nothing. */
export function fromFrame(data: unknown): HairlineFromFrame | undefined;

// ---- the element -----------------------------------------------------------------------------------------------

export type HairlineReadyEvent = CustomEvent<Record<string, never>>;
export type HairlineResizeEvent = CustomEvent<{ height: number }>;
export type HairlineChangeEvent = CustomEvent<{ design: HairlineCode; plan: HairlinePlan }>;
export type HairlineExportEvent = CustomEvent<{ blob: Blob; name: string }>;
export type HairlineEnquiryEvent = CustomEvent<HairlineEnquiry>;
export type HairlineErrorEvent = CustomEvent<{ message: string }>;
export type HairlineFullscreenEvent = CustomEvent<{ on: boolean }>;

/** The element's events by name. All bubble. */
export interface HairlineEventMap {
  "hairline-ready": HairlineReadyEvent;
  "hairline-resize": HairlineResizeEvent;
  "hairline-change": HairlineChangeEvent;
  "hairline-export": HairlineExportEvent;
  "hairline-enquiry": HairlineEnquiryEvent;
  "hairline-error": HairlineErrorEvent;
  "hairline-fullscreen": HairlineFullscreenEvent;
}

/** `<hairline-visualiser>`. Each property is the attribute of that name; `null` removes it. */
export interface HairlineVisualiser extends HTMLElement {
  /** Where the app is, if not beside embed.js. */
  src: string | null;
  theme: string | null;
  accent: string | null;
  font: string | null;
  radius: string | null;
  logo: string | null;
  presets: string | null;
  shades: string | null;
  sessions: string | null;
  densityRange: string | null;
  price: string | null;
  features: string | null;
  start: string | null;
  /** The design to begin with. What it has become says {@link getDesign}. */
  design: HairlineCode | null;
  clinic: string | null;
  /** Numbers and texts of the clinic as JSON. */
  facts: string | null;
  minHeight: string | null;

  /** Shows a design, at once or when the app stands. */
  setDesign(design: HairlineCode): void;
  /** The present design; `null` if there is none yet. */
  getDesign(): Promise<HairlineCode | null>;
  /** Sets options as attributes; an empty value or `null` removes one. */
  setConfig(options: { [Name in keyof HairlineOptions]?: string | null }): void;
  /** Back to the first screen: photo and design are forgotten. */
  reset(): void;

  addEventListener<Name extends keyof HairlineEventMap>(
    type: Name,
    listener: (this: HairlineVisualiser, event: HairlineEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HairlineVisualiser, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HairlineEventMap>(
    type: Name,
    listener: (this: HairlineVisualiser, event: HairlineEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: HairlineVisualiser, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "hairline-visualiser": HairlineVisualiser;
  }
}
