// Fluent files as the page loads them: parsed already, so that the page needs no parser. Called by xtask/src/build/words.rs with
// pairs of paths, from and to.
import { readFileSync, writeFileSync } from "node:fs";

import { FluentResource } from "@fluent/bundle";

for (let index = 2; index < process.argv.length; index += 2) {
  const [from, to] = process.argv.slice(index, index + 2);
  const text = readFileSync(from, "utf8");
  const { body } = new FluentResource(text);
  // The page's parser passes over what it does not understand; here that is a mistake.
  const ids = [...text.matchAll(/^[a-z][\w-]*(?= *=)/gm)].map(([id]) => id);
  const lost = ids.filter((id) => !body.some((message) => message.id === id));
  if (lost.length > 0) throw new Error(`${from}: not Fluent: ${lost.join(", ")}`);
  writeFileSync(to, JSON.stringify(body));
}
