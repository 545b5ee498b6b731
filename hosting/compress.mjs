// node hosting/compress.mjs [dist] [site]: copies the release app and lays a `.br` and a `.gz` beside each file that gets
// smaller by it, for servers that send such files as they are. dist/ stays as it was.
// @ts-check
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Photos and the point set do not get smaller. */
const COMPRESSIBLE = /\.(html|js|mjs|css|wasm|json|webmanifest|svg|txt|ftl)$/;
/** Below this many bytes the headers weigh more than what is saved. */
const SMALLEST_BYTES = 1024;

/**
 * @param {string} from the release app
 * @param {string} to may exist: its files are replaced, and files of earlier releases stay
 * @param {number} quality of brotli, up to 11; the default takes some seconds
 */
export function compress(from, to, quality = 11) {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!COMPRESSIBLE.test(name) || statSync(join(from, name)).size < SMALLEST_BYTES) continue;
    const bytes = readFileSync(join(from, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(to, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

if (import.meta.filename === process.argv[1]) {
  const [from = "dist", to = "site"] = process.argv.slice(2);
  compress(from, to);
  console.log(`${to}/ is ready`);
}
