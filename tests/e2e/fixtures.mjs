// The files that tests open, made anew in a temporary folder: pictures of rendered heads in many formats, and files that
// are no photos. Nothing is downloaded and nothing is left behind.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

import sharp from "sharp";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A front photo of 1200 × 1500 px. */
export const FRONT = join(ROOT, "tests", "fixtures", "heads", "s1-nw5-front.jpg");
/** The same head from two more sides. */
export const LEFT_45 = join(ROOT, "tests", "fixtures", "hair", "s1-nw5-left45.jpg");
export const TOP = join(ROOT, "tests", "fixtures", "heads", "s1-nw5-top.jpg");
/** Another person's. */
export const OTHER = join(ROOT, "tests", "fixtures", "heads", "s3-nw6-front.jpg");

/** Stands in the photo of `withMetadata` and nowhere in a picture that the app makes. */
export const SECRET = "SECRET-OF-THE-CAMERA";

let folder;

after(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Writes a file into the temporary folder and gives its path. */
export function file(name, bytes) {
  folder ??= mkdtempSync(join(tmpdir(), "hairline-e2e-"));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The front photo as a camera writes it: with a maker, a place and a comment in its metadata. */
export async function withMetadata() {
  const bytes = await sharp(FRONT)
    .withExif({
      IFD0: { Make: SECRET, Model: SECRET, Artist: SECRET },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 0/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "29/1 0/1 0/1" },
    })
    .jpeg({ quality: 95 })
    .toBuffer();
  return file("front.jpg", bytes);
}

/** What `withPrivateMetadata` hides in its photo, by the tags of exiftool; the thumbnail is a picture of `THUMBNAIL_PX`. */
export const PRIVATE = {
  GPSLatitude: "41.0123",
  GPSLongitude: "29.0456",
  SerialNumber: "SERIAL-4711",
  InternalSerialNumber: "INTERNAL-4712",
  LensSerialNumber: "LENS-4713",
  OwnerName: "OWNER-OF-THE-CAMERA",
  Artist: "ARTIST-OF-THE-PHOTO",
  DateTimeOriginal: "2031:02:03 04:05:06",
  "XMP:CreatorTool": "TOOL-OF-THE-CAMERA",
  "IPTC:City": "CITY-OF-THE-PHOTO",
  Comment: "COMMENT-OF-THE-PHOTO",
};

/** exiftool, an independent reader of metadata: its output for these arguments. */
export function exiftool(...args) {
  const program = join(ROOT, "node_modules", "exiftool-vendored.pl", "bin", "exiftool");
  return execFileSync("perl", [program, ...args], { maxBuffer: 1 << 26 });
}

/** The front photo as a telling camera writes it: place, serial numbers, owner, date, and a thumbnail of the original. */
export async function withPrivateMetadata() {
  const path = file("private.jpg", await sharp(FRONT).jpeg({ quality: 95 }).toBuffer());
  const thumbnail = file("thumbnail.jpg", await sharp(FRONT).resize(160).jpeg().toBuffer());
  const tags = Object.entries(PRIVATE).map(([name, value]) => `-${name}=${value}`);
  const sides = ["-GPSLatitudeRef=N", "-GPSLongitudeRef=E"];
  exiftool("-overwrite_original", ...tags, ...sides, `-ThumbnailImage<=${thumbnail}`, path);
  return path;
}

/** The front photo in another format: "png", "webp" or "avif". */
export async function inFormat(format) {
  const picture = sharp(FRONT).resize(600, 750);
  const bytes = await (format === "avif" ? picture.avif({ quality: 60, effort: 0 }) : picture[format]()).toBuffer();
  return file(`front.${format}`, bytes);
}

/** A photo of 8192 × 6144 px, 50 megapixels. */
export async function fiftyMegapixels() {
  const bytes = await sharp(FRONT)
    .resize(8192, 6144, { fit: "contain", background: "#8a8f92", kernel: "linear" })
    .jpeg({ quality: 80 })
    .toBuffer();
  return file("fifty-megapixels.jpg", bytes);
}

// ---- orientation ------------------------------------------------------------------------------------------------

/** The size of the upright picture in px: whole JPEG blocks in both directions. */
export const UPRIGHT = { width: 640, height: 800 };

/**
 * Eight JPEGs that show the same upright picture: `orientation` 1-8 in the metadata, and the pixels stored so that a
 * viewer who follows it sees the picture upright. No two of the eight are equal as stored.
 */
export async function orientations() {
  // A front view is nearly symmetric: two plates make every turn and mirror image another picture.
  const plates = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${UPRIGHT.width}" height="${UPRIGHT.height}">
      <rect x="16" y="208" width="128" height="160" fill="#c03020"/><rect x="480" y="560" width="144" height="96" fill="#2040c0"/>
    </svg>`,
  );
  const upright = await sharp(FRONT).resize(UPRIGHT.width, UPRIGHT.height).composite([{ input: plates }]).png().toBuffer();
  // One operation after the other: within one pipeline sharp chooses the order itself.
  const turned = async (picture, degrees) => sharp(picture).rotate(degrees).png().toBuffer();
  const flopped = async (picture) => sharp(picture).flop().png().toBuffer();
  const flipped = async (picture) => sharp(picture).flip().png().toBuffer();
  const quarter = await turned(upright, 90);
  const stored = {
    1: upright,
    2: await flopped(upright),
    3: await turned(upright, 180),
    4: await flipped(upright),
    5: await flopped(quarter),
    6: await turned(upright, 270),
    7: await flipped(quarter),
    8: quarter,
  };
  const files = {};
  for (const [orientation, pixels] of Object.entries(stored)) {
    const bytes = await sharp(pixels)
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 97, chromaSubsampling: "4:4:4" })
      .toBuffer();
    files[orientation] = file(`orientation-${orientation}.jpg`, bytes);
  }
  return { files, upright };
}

// ---- files that are no photos -----------------------------------------------------------------------------------

/** Files that the app must refuse, each with what its message must say. */
export async function badFiles() {
  const solid = (width, height) =>
    sharp({ create: { width, height, channels: 3, background: "#a08070" } });
  const frames = await Promise.all([0, 90].map((hue) => solid(320, 320).modulate({ hue }).png().toBuffer()));
  const animated = () => sharp(frames, { join: { animated: true } });
  const photo = readFileSync(FRONT);
  const box = (type, content) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + content.length);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, content]);
  };
  const brands = box("ftyp", Buffer.from("heic\0\0\0\0mif1heic", "latin1"));
  const meta = box("meta", Buffer.concat([Buffer.alloc(4), box("free", Buffer.alloc(56))]));
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle r="90"/></svg>';
  return [
    { what: "a text named .jpg", path: file("text.jpg", "This is not a photo.\n".repeat(40)), says: /not a photo that can be opened/ },
    { what: "a PDF", path: file("paper.pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"), says: /PDF/ },
    { what: "a PDF named .jpg", path: file("paper.jpg", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"), says: /PDF/ },
    { what: "a truncated JPEG", path: file("half.jpg", photo.subarray(0, photo.length / 2)), says: /ends too early/ },
    { what: "an empty file", path: file("empty.jpg", ""), says: /empty/ },
    { what: "an SVG", path: file("drawing.svg", drawing), says: /drawing \(SVG\)/ },
    { what: "an animated GIF", path: file("moving.gif", await animated().gif().toBuffer()), says: /GIF/ },
    { what: "an animated WebP", path: file("moving.webp", await animated().webp().toBuffer()), says: /WebP is animated/ },
    { what: "one pixel", path: file("pixel.png", await solid(1, 1).png().toBuffer()), says: /only 1 × 1 pixels/ },
    {
      what: "a strip of 20,000 × 20",
      path: file("strip.png", await solid(20_000, 20).png().toBuffer()),
      says: /long strip \(20000 × 20 pixels\)/,
    },
    {
      what: "HEIC in a browser without it",
      path: file("phone.heic", Buffer.concat([brands, meta, box("mdat", Buffer.alloc(4096))])),
      says: /HEIC.*JPEG/s,
    },
    { what: "the header of a HEIC", path: file("header.heic", brands), says: /ends too early|HEIC.*JPEG/s },
  ];
}

/** The chunks of a PNG file: `{ type, content }`. */
export function pngChunks(bytes) {
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString("latin1", at + 4, at + 8), content: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Where a PNG of ours says that its stamp is: left, top, width and height in px. Fails unless that is small. */
export function stampOf(bytes) {
  const packet = pngChunks(bytes).find(({ type }) => type === "iTXt").content.toString();
  const stamp = packet.match(/<hairline:stampPx>([\d ]+)</)[1].split(" ").map(Number);
  const [left, top, width, height] = stamp;
  const [across, down] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  assert.ok(left < 0.03 * across && top > 0.9 * down && top + height < down, `the stamp is not at the lower left: ${stamp}`);
  assert.ok(width * height < 0.03 * across * down, `the stamp is large: ${stamp}`);
  return stamp;
}
