//! What may come in: tells photos from everything else by their bytes, checks sizes, plans the working copy.
//!
//! Pure and total: any bytes give an answer. It decodes nothing (the browser does) and reads no file;
//! [`Walk`] says which bytes it wants to see.

mod walk;

use thiserror::Error;

pub use walk::{SMALLEST_WINDOW_BYTES, Walk};

/// Shortest side that can show a head with countable dots: at 200 px a head is about 1 mm per pixel.
pub const SHORTEST_SIDE_PX: u32 = 200;
/// Longest side ÷ shortest side; the widest phone panorama is near 6.
pub const GREATEST_ELONGATION: u32 = 8;
/// Decoded, 120 megapixels are 480 MB: what desktop browsers still give a tab.
pub const MOST_PIXELS: u64 = 120_000_000;
/// Longest side of the working copy; also the smallest texture limit of current phones.
pub const WORKING_SIDE_PX: u32 = 4096;
/// Area of the working copy: iOS refuses a canvas above 16,777,216 px, and several share its memory.
pub const WORKING_PIXELS: u64 = 12_500_000;
/// How a project file's name ends.
pub const PROJECT_ENDING: &str = ".hairline";
/// The first bytes of a sealed one.
pub const PROJECT_SEALED: &[u8] = b"\x8BHairln\n";
/// Of one that is not sealed, after the first header of a ZIP: its first entry's name and content.
pub const PROJECT_PLAIN: &[u8] = b"mimetypeapplication/vnd.hairline+zip";

/// Formats that are handed to the browser's decoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoKind {
    /// JPEG, also with several pictures in it (the first counts).
    Jpeg,
    /// PNG without animation.
    Png,
    /// WebP without animation.
    Webp,
    /// AVIF still.
    Avif,
    /// HEIC or HEIF still: Safari decodes it, most others do not.
    Heic,
}

/// Why a file is not a photo that can be worked on; `Display` is a sentence for the person with a next step.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum IntakeError {
    /// No bytes at all.
    #[error("error-photo-empty")]
    Empty,
    /// The file ends before its own structure does.
    #[error("error-photo-truncated")]
    Truncated,
    /// PNG, WebP, AVIF or HEIF with more than one frame.
    #[error("error-photo-animated|format={format}")]
    Animated {
        /// Name of the format.
        format: &'static str,
    },
    /// GIF, moving or not: 256 colours do not show skin.
    #[error("error-photo-gif")]
    Gif,
    /// SVG.
    #[error("error-photo-drawing")]
    Drawing,
    /// HTML, XML or plain text.
    #[error("error-photo-text")]
    Text,
    /// PDF.
    #[error("error-photo-pdf")]
    Pdf,
    /// Any video container.
    #[error("error-photo-video")]
    Video,
    /// Sensor data of a camera.
    #[error("error-photo-raw")]
    Raw,
    /// TIFF, or a RAW format that looks like one.
    #[error("error-photo-tiff")]
    Tiff,
    /// A project file (`share::project`), locked or not.
    #[error("error-photo-project")]
    Project,
    /// Zip and other archives, also office documents.
    #[error("error-photo-archive")]
    Archive,
    /// A picture in a format that not every browser shows well enough.
    #[error("error-photo-other-picture|format={format}")]
    OtherPicture {
        /// Name of the format.
        format: &'static str,
    },
    /// Nothing that is known here.
    #[error("error-photo-unknown")]
    Unknown,
    /// Below [`SHORTEST_SIDE_PX`].
    #[error("error-photo-too-small|width={width_px}|height={height_px}|least={SHORTEST_SIDE_PX}")]
    TooSmall {
        /// Width in pixels.
        width_px: u32,
        /// Height in pixels.
        height_px: u32,
    },
    /// Above [`GREATEST_ELONGATION`].
    #[error("error-photo-too-elongated|width={width_px}|height={height_px}")]
    TooElongated {
        /// Width in pixels.
        width_px: u32,
        /// Height in pixels.
        height_px: u32,
    },
    /// Above [`MOST_PIXELS`].
    #[error("error-photo-too-large|megapixels={megapixels}|most={}", MOST_PIXELS / 1_000_000)]
    TooLarge {
        /// Millions of pixels, rounded up.
        megapixels: u64,
    },
}

/// What a file is, by its first bytes (some hundred suffice to tell; 64 KiB find most animations).
///
/// `declared_type` (the MIME type that the browser guessed from the name) and `file_name` decide only
/// between sentences when the bytes are not known; they never make a photo of something else.
///
/// # Errors
/// The [`IntakeError`] that names what the file is instead.
pub fn sniff(first_bytes: &[u8], declared_type: &str, file_name: &str) -> Result<PhotoKind, IntakeError> {
    // Whatever is in it: what is wrong with a project is told better by who knows projects.
    if file_name.to_ascii_lowercase().ends_with(PROJECT_ENDING) {
        return Err(IntakeError::Project);
    }
    if first_bytes.is_empty() {
        return Err(IntakeError::Empty);
    }
    let kind = kind_of(first_bytes).unwrap_or_else(|| Err(by_hint(declared_type, file_name)))?;
    // The head as the beginning of an endless file: finds animation, cannot find a missing end.
    let mut walk = Walk::new(kind, u64::MAX);
    walk.feed(first_bytes);
    if walk.is_animated() {
        return Err(IntakeError::Animated { format: kind.name() });
    }
    Ok(kind)
}

/// Whether a picture of this size can be worked on. Width and height in pixels, in either orientation.
///
/// # Errors
/// [`IntakeError::TooElongated`], [`IntakeError::TooSmall`] or [`IntakeError::TooLarge`].
pub fn check_size(width_px: u32, height_px: u32) -> Result<(), IntakeError> {
    let (short, long) = (width_px.min(height_px), width_px.max(height_px));
    if u64::from(long) > u64::from(short) * u64::from(GREATEST_ELONGATION) {
        return Err(IntakeError::TooElongated { width_px, height_px });
    }
    if short < SHORTEST_SIDE_PX {
        return Err(IntakeError::TooSmall { width_px, height_px });
    }
    let pixels = u64::from(width_px) * u64::from(height_px);
    if pixels > MOST_PIXELS {
        return Err(IntakeError::TooLarge { megapixels: pixels.div_ceil(1_000_000) });
    }
    Ok(())
}

/// Size of the copy that is shown: the photo's own where it fits [`WORKING_SIDE_PX`] and [`WORKING_PIXELS`],
/// else the largest of the same shape that does. Pixels; never below 1 × 1, never enlarged.
#[must_use]
pub fn working_size(width_px: u32, height_px: u32) -> (u32, u32) {
    size_within(width_px, height_px, WORKING_SIDE_PX, WORKING_PIXELS)
}

/// The largest size of the same shape with a long side of at most `side_px`. Never below 1 × 1, never enlarged.
#[must_use]
pub fn thumbnail_size(width_px: u32, height_px: u32, side_px: u32) -> (u32, u32) {
    size_within(width_px, height_px, side_px, u64::MAX)
}

impl PhotoKind {
    /// The format's name as people write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Webp => "WebP",
            Self::Avif => "AVIF",
            Self::Heic => "HEIC",
        }
    }

    /// The format's MIME type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
            Self::Heic => "image/heic",
        }
    }
}

fn size_within(width_px: u32, height_px: u32, side_px: u32, pixels: u64) -> (u32, u32) {
    let (width, height) = (f64::from(width_px.max(1)), f64::from(height_px.max(1)));
    #[expect(clippy::cast_precision_loss, reason = "a limit, exact below 2^53 and meaningless above")]
    let scale = (f64::from(side_px.max(1)) / width.max(height)).min((pixels as f64 / (width * height)).sqrt()).min(1.0);
    // Rounding to nearest keeps the shape best; where it would step over the area, round down.
    let nearest = (whole(width * scale), whole(height * scale));
    if u64::from(nearest.0) * u64::from(nearest.1) <= pixels {
        nearest
    } else {
        (whole((width * scale).floor()), whole((height * scale).floor()))
    }
}

/// The nearest whole number of pixels, at least one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0.5 and u32::MAX by construction")]
fn whole(length_px: f64) -> u32 {
    length_px.round().max(1.0) as u32
}

/// What the bytes say; `None` when they say nothing that is known here.
fn kind_of(bytes: &[u8]) -> Option<Result<PhotoKind, IntakeError>> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    let other = |format| Err(IntakeError::OtherPicture { format });

    Some(if starts(PROJECT_SEALED) || (starts(b"PK\x03\x04") && at(30, PROJECT_PLAIN)) {
        Err(IntakeError::Project)
    } else if starts(b"\xFF\xD8\xFF") {
        Ok(PhotoKind::Jpeg)
    } else if starts(b"\x89PNG\r\n\x1A\n") {
        Ok(PhotoKind::Png)
    } else if starts(b"RIFF") && at(8, b"WEBP") {
        Ok(PhotoKind::Webp)
    } else if at(4, b"ftyp") {
        return of_brands(bytes);
    } else if starts(b"GIF8") {
        Err(IntakeError::Gif)
    } else if starts(b"%PDF") {
        Err(IntakeError::Pdf)
    } else if starts(b"RIFF") || is_other_video(bytes) {
        Err(IntakeError::Video)
    } else if starts(b"FUJIFILMCCD-RAW") || starts(b"IIU\0") || starts(b"IIRO") || starts(b"FOVb") {
        Err(IntakeError::Raw)
    } else if starts(b"II*\0") || starts(b"MM\0*") || starts(b"II+\0") || starts(b"MM\0+") {
        // Canon's and Apple's RAW are TIFFs inside; two of them say so.
        Err(if at(8, b"CR") { IntakeError::Raw } else { IntakeError::Tiff })
    } else if [
        b"PK\x03\x04".as_slice(),
        b"PK\x05\x06",
        b"Rar!",
        b"7z\xBC\xAF\x27\x1C",
        b"\x1F\x8B",
        b"\xD0\xCF\x11\xE0",
    ]
    .iter()
    .any(|magic| starts(magic))
    {
        Err(IntakeError::Archive)
    } else if starts(b"BM") && at(6, &[0; 4]) {
        other("BMP")
    } else if starts(b"\0\0\x01\0") {
        other("ICO")
    } else if starts(b"8BPS") {
        other("Photoshop")
    } else if starts(b"\xFF\x0A") || starts(b"\0\0\0\x0CJXL ") {
        other("JPEG XL")
    } else if starts(b"\0\0\0\x0CjP  ") || starts(b"\xFF\x4F\xFF\x51") {
        other("JPEG 2000")
    } else {
        return of_markup(bytes);
    })
}

/// ISO base media (`ftyp`): HEIC, AVIF, RAW and most videos differ only in their brands.
fn of_brands(bytes: &[u8]) -> Option<Result<PhotoKind, IntakeError>> {
    let box_bytes = u32::from_be_bytes(*bytes.first_chunk()?);
    let end = usize::try_from(box_bytes).unwrap_or(usize::MAX).clamp(12, bytes.len().max(12));
    let major = bytes.get(8..12)?;
    let compatible = bytes.get(16..end).unwrap_or_default();
    let lists = |brand: &[u8]| compatible.chunks_exact(4).any(|entry| entry == brand);

    Some(match major {
        b"avif" => Ok(PhotoKind::Avif),
        b"avis" => Err(IntakeError::Animated { format: "AVIF" }),
        b"heic" | b"heix" | b"heim" | b"heis" | b"mif2" => Ok(PhotoKind::Heic),
        b"hevc" | b"hevx" | b"hevm" | b"hevs" | b"msf1" => Err(IntakeError::Animated { format: "HEIF" }),
        b"mif1" | b"miaf" | b"MiHB" | b"MiHE" | b"MiPr" => {
            Ok(if lists(b"avif") { PhotoKind::Avif } else { PhotoKind::Heic })
        }
        b"crx " => Err(IntakeError::Raw),
        _ if lists(b"avif") => Ok(PhotoKind::Avif),
        _ if lists(b"heic") || lists(b"mif1") => Ok(PhotoKind::Heic),
        _ => Err(IntakeError::Video),
    })
}

/// Matroska and WebM, MPEG streams, FLV, Windows Media, older QuickTime without `ftyp`.
fn is_other_video(bytes: &[u8]) -> bool {
    [b"\x1A\x45\xDF\xA3".as_slice(), b"\0\0\x01\xBA", b"\0\0\x01\xB3", b"FLV\x01", b"\x30\x26\xB2\x75\x8E\x66\xCF\x11"]
        .iter()
        .any(|magic| bytes.starts_with(magic))
        || matches!(bytes.get(4..8), Some(b"moov" | b"mdat" | b"wide" | b"free" | b"skip"))
}

/// SVG, HTML, XML: the first tag after a byte order mark, blanks, comments and declarations decides.
fn of_markup(bytes: &[u8]) -> Option<Result<PhotoKind, IntakeError>> {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    if head.trim_ascii_start().first() != Some(&b'<') {
        return None;
    }
    let is_drawing = head.windows(4).any(|window| window.eq_ignore_ascii_case(b"<svg"))
        && !head.windows(5).any(|window| window.eq_ignore_ascii_case(b"<html"));
    Some(Err(if is_drawing { IntakeError::Drawing } else { IntakeError::Text }))
}

/// The best sentence for bytes that are not known, from what the file claims to be.
fn by_hint(declared_type: &str, file_name: &str) -> IntakeError {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    match (declared_type, extension.as_str()) {
        ("image/svg+xml", _) | (_, "svg") => IntakeError::Drawing,
        ("application/pdf", _) => IntakeError::Pdf,
        (_, "cr2" | "cr3" | "nef" | "arw" | "dng" | "raf" | "orf" | "rw2" | "pef" | "srw" | "x3f") => IntakeError::Raw,
        (declared, _) if declared.starts_with("video/") => IntakeError::Video,
        (declared, _) if declared.starts_with("text/") => IntakeError::Text,
        _ => IntakeError::Unknown,
    }
}

#[cfg(test)]
mod tests;
