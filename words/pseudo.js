// @ts-check
// English as a language that nobody speaks: accents show what was translated, length shows what does not fit.

const PLAIN = "aeiouyAEIOUYcnsCNS";
const ODD = "áéíóúýÁÉÍÓÚÝçñšÇÑŠ";

/** @param {string} text */
export const pseudo = (text) => {
  const odd = [...text].map((letter) => ODD[PLAIN.indexOf(letter)] ?? letter).join("");
  // German and Turkish take up to 40 % more room.
  const words = text.split(" ").filter((word) => /\p{L}{3}/u.test(word)).length;
  return words ? `${odd} ${"~".repeat(Math.ceil(words * 2))}` : odd;
};
