// What old libraries leave behind: enumerable extras on everything, wrapped built-ins, listeners that take all for theirs.
"use strict";
Array.prototype.each = Array.prototype.forEach;
Array.prototype.toJSON = function () {
  return `[${this.length}]`;
};
Array.prototype.includes = function (value) {
  return this.indexOf(value) !== -1;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
Object.prototype.extended = function () {
  return this;
};
Element.prototype.hide = function () {
  this.style.display = "none";
};
Element.prototype.remove = function () {
  return this.parentNode ? this.parentNode.removeChild(this) : this;
};
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  return addEventListener.call(this, type, listener, ...rest);
};
window.onmessage = (event) => {
  // The chat plug-in's: "everything is JSON".
  const { action } = JSON.parse(event.data);
  return action;
};
window.addEventListener("message", (event) => {
  if (event.data.type !== "ours") throw new TypeError(`hostile.js: what is ${event.data.type}?`);
});
// The analytics plug-in's: it knows every event, and sends them all nowhere.
for (const type of ["wheel", "pointerdown", "keydown"]) window.addEventListener(type, () => {}, { capture: true, passive: true });
