//! Where XMP stands in PNG, JPEG and WebP files: finding it, and putting it into files of a browser's encoder.
//!
//! Finding is by hand, because it has to work on the beginning of a file that is too large to be held: it goes from part to
//! part by their lengths, copies nothing but the packet, and never unpacks anything (a compressed packet is none of ours).

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::{CHUNK_VP8X, CHUNK_XMP, WebP};
use img_parts::{Bytes, ImageICC};
use thiserror::Error;

/// The largest packet that is read: many times the largest of ours, for what other programs add when they write it anew.
pub const MOST_PACKET_BYTES: usize = 1_000_000;
/// The longest packet of a JPEG: what a segment of 65,533 bytes has room for. That of the largest design is less than a
/// third of it (tests/picture_designs.rs).
pub const LONGEST_JPEG_PACKET: usize = 65_533 - JPEG_PREFIX.len();

const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";
/// A PNG's packet: keyword, not compressed (flag and method), no language, no translated keyword.
const PNG_PREFIX: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";
/// What a JPEG's segment with the packet begins with.
const JPEG_PREFIX: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// The flag in a WebP's header that says that there is XMP.
const WEBP_XMP_FLAG: u8 = 0b100;

/// Why a packet could not be put into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EmbedError {
    /// The file is not what the browser's encoder was asked for.
    #[error("error-picture-format")]
    NotThatFormat,
    /// The packet does not fit: no design is known for which that happens.
    #[error("error-picture-too-much")]
    TooMuch,
}

/// The file with a packet.
///
/// # Errors
/// [`EmbedError`] when it is no JPEG, or the packet does not fit into a segment.
pub fn jpeg_with(file: Vec<u8>, packet: &str) -> Result<Vec<u8>, EmbedError> {
    let mut jpeg = Jpeg::from_bytes(Bytes::from(file)).map_err(|_| EmbedError::NotThatFormat)?;
    if packet.len() > LONGEST_JPEG_PACKET {
        return Err(EmbedError::TooMuch);
    }
    let contents = [JPEG_PREFIX, packet.as_bytes()].concat();
    // Behind the JFIF header, which some readers want first.
    let at = jpeg.segments().iter().position(|segment| segment.marker() != markers::APP0).unwrap_or(0);
    jpeg.segments_mut().insert(at, JpegSegment::new_with_contents(markers::APP1, Bytes::from(contents)));
    Ok(jpeg.encoder().bytes().to_vec())
}

/// The file with a packet.
///
/// # Errors
/// [`EmbedError`] when it is no WebP.
pub fn webp_with(file: Vec<u8>, packet: &str) -> Result<Vec<u8>, EmbedError> {
    let mut webp = WebP::from_bytes(Bytes::from(file)).map_err(|_| EmbedError::NotThatFormat)?;
    let profile = webp.icc_profile();
    webp.chunks_mut().push(RiffChunk::new(CHUNK_XMP, RiffContent::Data(Bytes::copy_from_slice(packet.as_bytes()))));
    // Makes the extended header that a file with XMP must have; if there was one, it keeps that and its flags.
    webp.set_icc_profile(profile);
    let header = webp.chunks_mut().iter_mut().find(|chunk| chunk.id() == CHUNK_VP8X);
    let Some(RiffContent::Data(header)) = header.map(RiffChunk::content_mut) else {
        return Err(EmbedError::NotThatFormat);
    };
    let mut flagged = header.to_vec();
    let flags = flagged.first_mut().ok_or(EmbedError::NotThatFormat)?;
    *flags |= WEBP_XMP_FLAG;
    *header = flagged.into();
    Ok(webp.encoder().bytes().to_vec())
}

/// The XMP of a PNG, JPEG or WebP file, or of the beginning of one. `None` if there is none, or it is larger than any of ours.
#[must_use]
pub fn packet_in(file: &[u8]) -> Option<Vec<u8>> {
    let packet = if file.starts_with(PNG_SIGNATURE) {
        parts_of_png(file).find_map(|content| content.strip_prefix(PNG_PREFIX)).map(<[u8]>::to_vec)
    } else if file.starts_with(&[0xFF, 0xD8, 0xFF]) {
        parts_of_jpeg(file).find_map(|content| content.strip_prefix(JPEG_PREFIX)).map(<[u8]>::to_vec)
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        parts_of_webp(file).find_map(|(name, content)| (name == CHUNK_XMP).then(|| content.to_vec()))
    } else {
        None
    };
    packet.filter(|packet| packet.len() <= MOST_PACKET_BYTES)
}

/// Contents of the text chunks of a PNG.
fn parts_of_png(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = file.get(PNG_SIGNATURE.len()..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let length = u32::from_be_bytes(*length) as usize;
        let content = after.get(..length)?;
        rest = after.get(length.checked_add(4)?..)?;
        Some((*name, content))
    })
    .filter(|(name, _)| name == b"iTXt")
    .map(|(_, content)| content)
}

/// Contents of the APP1 segments of a JPEG, which end where its pixels begin.
fn parts_of_jpeg(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = file.get(2..).unwrap_or_default();
    std::iter::from_fn(move || {
        let ([start, marker], after) = rest.split_first_chunk::<2>()?;
        let (length, _) = after.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        if *start != 0xFF || *marker == markers::SOS {
            return None;
        }
        let content = after.get(2..length)?;
        rest = after.get(length..)?;
        Some((*marker, content))
    })
    .filter(|(marker, _)| *marker == markers::APP1)
    .map(|(_, content)| content)
}

/// Names and contents of the chunks of a WebP.
fn parts_of_webp(file: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut rest = file.get(12..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (name, after) = rest.split_first_chunk::<4>()?;
        let (length, after) = after.split_first_chunk::<4>()?;
        let length = u32::from_le_bytes(*length) as usize;
        let content = after.get(..length)?;
        rest = after.get(length.checked_add(length & 1)?..).unwrap_or_default();
        Some((*name, content))
    })
}
