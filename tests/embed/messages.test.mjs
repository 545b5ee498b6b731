// The checks of embed.js and framed.js on their own: which messages pass, which pages may show the app, which heights are told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { fromFrame, fromHost } from "../../public/embed.js";
import { hostsOf, isAllowed, steadyHeight } from "../../public/framed.js";

const plan = { areaCm2: 120.5, dots: 9000, densityPerCm2: 75, hairlineHeightMm: 68, sessions: 3 };
const price = { currency: "EUR", from: 1200, to: 1800 };
const enquiry = {
  type: "enquiry",
  name: "Ada",
  email: "ada@example.org",
  phone: "",
  message: "",
  consent: "Send this to the clinic.",
  design: "AQID-_",
  link: "https://app.example/#d=AQID",
  plan,
};
const GOOD = {
  host: [
    { type: "hello" },
    { type: "hello", fullscreen: true },
    { type: "setDesign", design: "AQID-_" },
    { type: "getDesign", id: "1" },
    { type: "setConfig", options: {} },
    { type: "setConfig", options: { theme: "dark", "density-range": "" } },
    { type: "reset" },
    { type: "fullscreen", on: false },
  ],
  frame: [
    { type: "ready" },
    { type: "resize", height: 640 },
    { type: "change", design: "AQID", plan },
    { type: "change", design: "AQID", plan: { ...plan, price } },
    { type: "export", blob: new Blob(["x"]), name: "hairline.png" },
    enquiry,
    { ...enquiry, picture: new Blob(["x"]) },
    { type: "error", message: "" },
    { type: "design", id: "1", design: null },
    { type: "design", id: "1", design: "AQID" },
    { type: "fullscreen", on: true },
  ],
};
const READ = { host: fromHost, frame: fromFrame };

for (const side of ["host", "frame"]) {
  test(`messages from the ${side} pass as they are, and with anything more, less or else they do not`, () => {
    for (const good of GOOD[side]) {
      const message = { hairline: 1, ...good };
      assert.equal(READ[side](message), message, `refused: ${JSON.stringify(message)}`);
      const bad = [{ ...message, more: 1 }, { ...message, hairline: 2 }, { ...message, hairline: "1" }, Object.assign([], message)];
      bad.push(Object.assign(Object.create({ inherited: 1 }), message), JSON.parse(JSON.stringify(message).replace("{", '{"__proto__":{},')));
      for (const name of Object.keys(message)) {
        const optional = name === "picture" || (message.type === "hello" && name === "fullscreen");
        const { [name]: value, ...less } = message;
        if (!optional) bad.push(less);
        for (const other of [undefined, NaN, Infinity, {}, [], Symbol.iterator, () => 1, { toString: () => value }]) {
          if (name === "options" && other?.constructor === Object && Object.keys(other).length === 0) continue;
          bad.push({ ...message, [name]: other });
        }
      }
      for (const message of bad) assert.equal(READ[side](message), undefined, `passed: ${inspect(message)}`);
    }
  });
}

test("what is no object of ours is no message", () => {
  const none = [undefined, null, 0, "ready", true, [], new Map(), new Date(), { type: "ready" }, { hairline: 1 }];
  for (const type of ["toString", "__proto__", "constructor", "unknown", "", null, {}, ["hello"]]) none.push({ hairline: 1, type });
  for (const data of none) {
    assert.equal(fromHost(data), undefined, `passed from a host: ${String(data?.type ?? data)}`);
    assert.equal(fromFrame(data), undefined, `passed from a frame: ${String(data?.type ?? data)}`);
  }
});

test("texts and numbers have ends", () => {
  const cases = [
    [fromHost, { type: "setDesign", design: "A".repeat(2000) }, true],
    [fromHost, { type: "setDesign", design: "A".repeat(2001) }, false],
    [fromHost, { type: "setDesign", design: "" }, false],
    [fromHost, { type: "setDesign", design: "a b" }, false],
    [fromHost, { type: "setDesign", design: "AQID\n" }, false],
    [fromHost, { type: "getDesign", id: "x".repeat(65) }, false],
    [fromHost, { type: "setConfig", options: { theme: "x".repeat(50_001) } }, false],
    [fromHost, { type: "setConfig", options: { Theme: "x" } }, false],
    [fromHost, { type: "setConfig", options: { theme: 1 } }, false],
    [fromHost, { type: "setConfig", options: Object.fromEntries(Array.from({ length: 41 }, (_, at) => ["a".repeat(at + 1), ""])) }, false],
    [fromFrame, { type: "resize", height: 0 }, false],
    [fromFrame, { type: "resize", height: 100_001 }, false],
    [fromFrame, { type: "change", design: "A", plan: { ...plan, dots: -1 } }, false],
    [fromFrame, { type: "change", design: "A", plan: { ...plan, price: { ...price, currency: "eur" } } }, false],
    [fromFrame, { type: "change", design: "A", plan: { ...plan, price: { ...price, to: NaN } } }, false],
    [fromFrame, { type: "change", design: "A", plan: { ...plan, photo: "x" } }, false],
    [fromFrame, { type: "error", message: "x".repeat(1001) }, false],
  ];
  for (const [read, message, passes] of cases) {
    const is = read({ hairline: 1, ...message }) !== undefined;
    assert.equal(is, passes, JSON.stringify(message).slice(0, 200));
  }
});

test("hosts.json is read whole or not at all", () => {
  const good = ["*", "https://clinic.example", "http://localhost:8080", "https://*.clinic.example", "https://*.clinic.example:8443"];
  assert.deepEqual(hostsOf(JSON.stringify({ hosts: good })), good);
  assert.deepEqual(hostsOf('{"hosts": []}'), []);
  const bad = ["clinic.example", "https://clinic.example/", "https://clinic.example/page", "https://*", "https://*.*.example", "*.clinic.example", "", 1, null];
  for (const entry of bad) assert.equal(hostsOf(JSON.stringify({ hosts: ["https://a.example", entry] })), undefined, `taken: ${entry}`);
  for (const text of ["", "[]", "null", "{}", '{"hosts": "*"}', '{"hosts": {"length": 1, "0": "*"}}', '{"hosts": ["*"']) {
    assert.equal(hostsOf(text), undefined, `taken: ${text}`);
  }
});

test("an origin is allowed by itself, by its domain's star, or by the star for all", () => {
  const allowed = (origin, host) => isAllowed(origin, [host]);
  const cases = [
    ["https://clinic.example", "https://clinic.example", true],
    ["https://clinic.example", "http://clinic.example", false],
    ["https://clinic.example:8443", "https://clinic.example", false],
    ["https://www.clinic.example", "https://clinic.example", false],
    ["https://www.clinic.example", "https://*.clinic.example", true],
    ["https://a.b.clinic.example", "https://*.clinic.example", true],
    ["https://clinic.example", "https://*.clinic.example", false],
    ["https://.clinic.example", "https://*.clinic.example", false],
    ["https://evilclinic.example", "https://*.clinic.example", false],
    ["https://clinic.example.evil.example", "https://*.clinic.example", false],
    ["http://www.clinic.example", "https://*.clinic.example", false],
    ["https://www.clinic.example:8443", "https://*.clinic.example", false],
    ["https://www.clinic.example:8443", "https://*.clinic.example:8443", true],
    ["null", "https://clinic.example", false],
    ["null", "*", true],
  ];
  for (const [origin, host, is] of cases) assert.equal(allowed(origin, host), is, `${origin} by ${host}`);
  assert.equal(isAllowed("https://clinic.example", []), false);
});

test("a height is told once, and one that comes and goes with the page's scroll bar stays", () => {
  const height = steadyHeight();
  assert.equal(height(1000, 0, 0), undefined, "before there is anything");
  assert.equal(height(1000, 700.2, 0), 701);
  assert.equal(height(1000, 700.9, 10), undefined, "within the pixel");
  assert.equal(height(985, 720, 20), 720, "the page's scroll bar came");
  assert.equal(height(1000, 701, 30), undefined, "it went: back and forth");
  assert.equal(height(985, 720, 40), undefined);
  assert.equal(height(1000, 500, 50), 500, "other content at that width");
  assert.equal(height(1000, 800, 60), 800, "opened");
  assert.equal(height(1000, 500, 70), 500, "and closed again: no loop, the width is the same");
  assert.equal(height(600, 900, 80), 900, "turned");
  assert.equal(height(1000, 500, 5000), 500, "and turned back later");
});
