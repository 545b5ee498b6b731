// The demo photo's small copy as the app makes it for the ink layer, as raw RGBA: `node skin.mjs <file>`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import sharp from "sharp";

// What the app makes of 1200 × 1500; as in examples/engine_bench.rs.
const [width, height] = [307, 384];
const [file] = process.argv.slice(2);
const photo = fileURLToPath(new URL("../../public/demo/bowed-head.jpg", import.meta.url));
const pixels = await sharp(photo).resize(width, height, { fit: "fill" }).ensureAlpha().raw().toBuffer();
writeFileSync(file, pixels);
