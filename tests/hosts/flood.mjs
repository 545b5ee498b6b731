// `flood(count)`: messages that nobody should take, to the widget's frame and (from the stranger's frame) to the page around it,
// as that frame. `wellFormed(count)`: such as the page around may send, from whoever runs this. `answers`: what came back.

const CODE = "A".repeat(200);
const PLAN = { areaCm2: 100, dots: 4000, densityPerCm2: 40, hairlineHeightMm: 60, sessions: 3 };
const deep = (depth, value = 1) => (depth ? deep(depth - 1, [value]) : value);
const circular = () => {
  const value = { hairline: 1, type: "setConfig" };
  return Object.assign(value, { options: value });
};

/** Messages by number: every shape that a structured clone can have. */
const SHAPES = [
  (n) => n,
  (n) => -n / 7,
  (n) => BigInt(n) ** 20n,
  () => undefined,
  () => null,
  () => NaN,
  (n) => n % 2 === 0,
  (n) => "x".repeat(n % 5000),
  () => "{",
  () => JSON.stringify({ hairline: 1, type: "reset" }),
  () => "[object Object]",
  () => [],
  (n) => Array.from({ length: n % 300 }, (_, at) => at),
  (n) => deep(n % 400),
  () => circular(),
  () => ({}),
  (n) => Object.fromEntries(Array.from({ length: n % 100 }, (_, at) => [`field${at}`, at])),
  () => new Date(0),
  () => /(a+)+b/g,
  () => new Map([["hairline", 1], ["type", "reset"]]),
  () => new Set([1]),
  () => new Error("not an error"),
  () => new Blob(["blob"]),
  () => new File(["file"], "reset"),
  (n) => new ArrayBuffer(n % 4096),
  (n) => new Uint8Array(n % 4096),
  () => new Float64Array([NaN, Infinity]),
  () => new ImageData(2, 2),
  () => new DOMRect(0, 0, 1, 1),
  () => ({ hairline: 1 }),
  () => ({ hairline: 2, type: "reset" }),
  () => ({ hairline: "1", type: "reset" }),
  () => ({ hairline: true, type: "reset" }),
  () => ({ hairline: [1], type: ["reset"] }),
  () => ({ type: "reset" }),
  () => ({ hairline: 1, type: null }),
  () => ({ hairline: 1, type: "RESET" }),
  () => ({ hairline: 1, type: "constructor" }),
  () => ({ hairline: 1, type: "__proto__" }),
  () => ({ hairline: 1, type: "toString" }),
  () => ({ hairline: 1, type: "reset", more: 1 }),
  () => JSON.parse('{"hairline":1,"type":"reset","__proto__":{"type":"hello"}}'),
  () => ({ hairline: 1, type: "hello", fullscreen: "yes" }),
  () => ({ hairline: 1, type: "setDesign" }),
  () => ({ hairline: 1, type: "setDesign", design: 7 }),
  () => ({ hairline: 1, type: "setDesign", design: "" }),
  () => ({ hairline: 1, type: "setDesign", design: "A".repeat(2001) }),
  () => ({ hairline: 1, type: "setDesign", design: "<script>" }),
  () => ({ hairline: 1, type: "setDesign", design: [CODE] }),
  () => ({ hairline: 1, type: "getDesign" }),
  () => ({ hairline: 1, type: "getDesign", id: "" }),
  () => ({ hairline: 1, type: "getDesign", id: "x".repeat(65) }),
  () => ({ hairline: 1, type: "getDesign", id: { toString: 1 } }),
  () => ({ hairline: 1, type: "setConfig", options: null }),
  () => ({ hairline: 1, type: "setConfig", options: [] }),
  () => ({ hairline: 1, type: "setConfig", options: { theme: 1 } }),
  () => ({ hairline: 1, type: "setConfig", options: { "no option!": "x" } }),
  () => ({ hairline: 1, type: "setConfig", options: { theme: "x".repeat(4001) } }),
  () => ({ hairline: 1, type: "fullscreen", on: 1 }),
  // A frame's, with something wrong, and a frame's to the frame.
  () => ({ hairline: 1, type: "resize", height: "9999" }),
  () => ({ hairline: 1, type: "resize", height: -1 }),
  () => ({ hairline: 1, type: "resize", height: Infinity }),
  () => ({ hairline: 1, type: "change", design: CODE, plan: { ...PLAN, photo: "data:" } }),
  () => ({ hairline: 1, type: "change", design: CODE, plan: [PLAN] }),
  () => ({ hairline: 1, type: "export", blob: "blob", name: "a.png" }),
  () => ({ hairline: 1, type: "enquiry", name: "x", consent: "" }),
  () => ({ hairline: 1, type: "error", message: {} }),
];
/** As the page around may send. */
const FROM_HOST = [
  () => ({ hairline: 1, type: "hello", fullscreen: true }),
  (n) => ({ hairline: 1, type: "getDesign", id: String(n) }),
  () => ({ hairline: 1, type: "setConfig", options: { theme: "dark" } }),
  () => ({ hairline: 1, type: "fullscreen", on: true }),
  () => ({ hairline: 1, type: "reset" }),
];
/** As the frame may send. */
const FROM_FRAME = [
  () => ({ hairline: 1, type: "ready" }),
  () => ({ hairline: 1, type: "resize", height: 99_999 }),
  () => ({ hairline: 1, type: "change", design: CODE, plan: PLAN }),
  () => ({ hairline: 1, type: "error", message: "forged" }),
  () => ({ hairline: 1, type: "fullscreen", on: true }),
];
/** So many at once; then others have a turn. */
const BATCH = 500;

globalThis.answers = [];
globalThis.shapes = SHAPES.length;

/** The widgets' frames in the page around, or in this page: a page may count another's frames and write to them. */
function targets() {
  const page = window.parent;
  return Array.from({ length: page.length }, (_, index) => page[index]).filter(
    (frame) => frame !== window && frame !== document.getElementById("stranger")?.contentWindow,
  );
}

async function send(count, shapes, windows) {
  for (let n = 0; n < count; n += 1) {
    for (const target of windows) target.postMessage(shapes[n % shapes.length](n), "*");
    if (n % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

const isStranger = window.parent !== window;
if (isStranger) window.addEventListener("message", (event) => globalThis.answers.push(event.data));

/** Of every shape; the stranger's go to the page as well. */
globalThis.flood = (count) => send(count, SHAPES, isStranger ? [...targets(), window.parent] : targets());
/** The stranger's alone: right in every field, from the wrong window. */
globalThis.forge = async (count) => {
  await send(count, FROM_HOST, targets());
  await send(count, FROM_FRAME, [window.parent]);
};
