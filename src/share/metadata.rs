//! A photo without what the camera wrote into it: place, time, serial numbers, thumbnails, comments, further pictures and
//! videos behind the photo. What remains is what a picture needs: pixels bit for bit, colour profile, which way is up.
//!
//! JPEG, PNG and WebP. AVIF and HEIC keep everything: their metadata lies among the pixels, and no kept library takes it
//! out without encoding the photo anew. [`Cleaned::Kept`] says so.

use exif::{In, Reader, Tag};
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};

use crate::picture::intake::PhotoKind;

/// A photo's bytes after cleaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cleaned {
    /// Nothing of the camera's notes is left.
    Clean(Vec<u8>),
    /// In this format they stay, or the file is built in a way that is not understood.
    Kept(Vec<u8>),
}

/// Where the low byte of the value stands in Exif of one entry.
const TURNING_AT: usize = 19;
/// Chunks of a PNG that change how its pixels look; all others go.
const PNG_CHUNKS: [&[u8; 4]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI",
];
/// The same of a WebP.
const WEBP_CHUNKS: [&[u8; 4]; 5] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"];

/// Takes out what the camera wrote.
#[must_use]
pub fn clean(photo: Vec<u8>, kind: PhotoKind) -> Cleaned {
    let photo = Bytes::from(photo);
    let cleaned = match kind {
        PhotoKind::Jpeg => clean_jpeg(photo.clone()),
        PhotoKind::Png => clean_png(photo.clone()),
        PhotoKind::Webp => clean_webp(photo.clone()),
        PhotoKind::Avif | PhotoKind::Heic => None,
    };
    match cleaned {
        Some(cleaned) => Cleaned::Clean(cleaned.into()),
        None => Cleaned::Kept(photo.into()),
    }
}

fn clean_jpeg(photo: Bytes) -> Option<Bytes> {
    let end = end_of_jpeg(&photo)?;
    let mut jpeg = Jpeg::from_bytes(photo.slice(..end)).ok()?;
    let turned = turning(jpeg.exif());
    jpeg.segments_mut().retain(|segment| {
        let begins = |name: &[u8]| segment.contents().starts_with(name);
        match segment.marker() {
            markers::APP0 => begins(b"JFIF\0"),
            markers::APP2 => begins(b"ICC_PROFILE\0"),
            // Whether the colours are YCbCr, RGB or CMYK.
            markers::APP14 => begins(b"Adobe"),
            markers::APP1..=markers::APP15 | markers::COM => false,
            _ => true,
        }
    });
    jpeg.set_exif(turned);
    Some(jpeg.encoder().bytes())
}

/// Where the picture ends and more pictures or a video may follow. `None` when it is cut off, or holds notes where the
/// library does not look for them: behind the first scan.
fn end_of_jpeg(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    let mut in_scans = false;
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| byte == markers::P)?;
        let marker = *bytes.get(at + 1)?;
        match marker {
            markers::EOI => return Some(at + 2),
            markers::P => at += 1,
            // A stuffed byte, TEM, a restart: nothing follows them.
            0x00 | 0x01 | markers::RST0..=markers::RST7 => at += 2,
            markers::APP0..=markers::APP15 | markers::COM if in_scans => return None,
            _ => {
                in_scans |= marker == markers::SOS;
                at += 2 + usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
            }
        }
    }
}

fn clean_png(photo: Bytes) -> Option<Bytes> {
    let mut png = Png::from_bytes(photo).ok()?;
    let turned = turning(png.exif());
    png.chunks_mut().retain(|chunk| PNG_CHUNKS.contains(&&chunk.kind()));
    png.set_exif(turned);
    Some(png.encoder().bytes())
}

fn clean_webp(photo: Bytes) -> Option<Bytes> {
    let mut webp = WebP::from_bytes(photo).ok()?;
    let turned = turning(webp.exif());
    webp.chunks_mut().retain(|chunk| WEBP_CHUNKS.contains(&&chunk.id()));
    webp.set_exif(turned);
    Some(webp.encoder().bytes())
}

/// Exif that holds nothing but which way is up; `None` when the photo stands upright as stored.
fn turning(exif: Option<Bytes>) -> Option<Bytes> {
    let read = Reader::new().continue_on_error(true).read_raw(exif?.into());
    let read = read.or_else(|error| error.distill_partial_result(|_| ())).ok()?;
    let turned = read.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    // TIFF in big-endian: one directory at byte 8 with one entry (tag 0x0112, a short, once), and none after it. The library's
    // writer is experimental, and twelve times as much code as there are bytes to write.
    let mut exif = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    *exif.get_mut(TURNING_AT)? = u8::try_from(turned).ok().filter(|turned| (2..=8).contains(turned))?;
    Some(Bytes::copy_from_slice(&exif))
}
