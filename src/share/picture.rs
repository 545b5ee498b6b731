//! What a saved picture says of itself, as XMP: that it is a simulation, what it shows in numbers, and the design itself, so
//! that the picture opens again as one.
//!
//! Besides `dc:description`, `xmp:CreatorTool` and IPTC's `DigitalSourceType`, the packet has properties of our own in the
//! namespace [`NAMESPACE`], prefix `hairline`. All are text:
//!
//! | property | meaning |
//! |---|---|
//! | `design` | the bytes of [`codec::encode`] as base64url without padding |
//! | `designCrc32` | checksum of those bytes, 8 hexadecimal digits: tells damage |
//! | `photoWidthPx`, `photoHeightPx` | size of the photo that the design's marks lie on |
//! | `layout` | `after`, `before-after` or `card` |
//! | `sessionsShown`, `sessionsPlanned` | after which session the picture is (1.5: half-way through the second), of how many |
//! | `daysSinceLatestSession` | days |
//! | `densityPerCm2` | dots per cm² of skin where the treatment is full |
//! | `dotDiameterMm` | visible diameter of a healed dot |
//! | `shade` | name of the pigment's shade |
//! | `areaCm2`, `dots` | treated area, and dots on the whole head |
//! | `stampPx` | left, top, width and height of the simulation's stamp in px of the picture |
//!
//! Nothing of the original photo's own metadata is among them. Reading is total: any bytes give a design, none, or an error.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use glam::UVec2;
use thiserror::Error;
use xmp_writer::{CustomNamespace, Namespace, XmpWriter};

use super::containers::{self, EmbedError};
use crate::design::Design;
use crate::design::codec::{self, DecodeError};
use crate::picture::export::DESCRIPTION;
use crate::picture::{PictureFormat, PictureLayout, PixelRect};
use crate::pigment::Shade;

/// The namespace of our own properties: a name that resolves to nothing, as there is no server.
pub const NAMESPACE: &str = "urn:hairline:picture:1#";

/// "Composite with synthetic elements": a photo, on which dots are computed.
const DIGITAL_SOURCE: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic";

/// Why a picture's design cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Ours, but not as it was written.
    #[error("error-picture-damaged")]
    Damaged,
    /// Written by a later version of the app.
    #[error(transparent)]
    Newer(DecodeError),
}

/// What the packet is about.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// What is shown.
    pub design: &'a Design,
    /// Size of its photo.
    pub photo_px: UVec2,
    /// How it is shown.
    pub layout: PictureLayout,
    /// Where the stamp is.
    pub stamp: PixelRect,
    /// The treated area.
    pub area_cm2: f64,
    /// Dots on the whole head.
    pub dots: usize,
}

/// What a picture says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Packet {
    properties: Vec<(&'static str, String)>,
}

/// A design that a picture carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    /// Its bytes, which [`codec::decode`] reads.
    pub design: Vec<u8>,
    /// Size of the photo that its marks lie on; 0 where that is not said.
    pub photo_px: UVec2,
}

impl Packet {
    /// The packet of a picture.
    ///
    /// # Errors
    /// When the design cannot be written.
    pub fn new(about: &About<'_>) -> Result<Self, DecodeError> {
        let About { design, photo_px, layout, stamp, area_cm2, dots } = *about;
        let (plan, treatment) = (&design.dots, &design.treatment);
        let layout = match layout {
            PictureLayout::After => "after",
            PictureLayout::BeforeAfter => "before-after",
            PictureLayout::Card => "card",
        };
        let mut properties = vec![
            ("layout", layout.to_owned()),
            ("photoWidthPx", photo_px.x.to_string()),
            ("photoHeightPx", photo_px.y.to_string()),
            ("sessionsShown", rounded(treatment.sessions_shown)),
            ("sessionsPlanned", treatment.session_count.to_string()),
            ("daysSinceLatestSession", rounded(treatment.days_since)),
            ("densityPerCm2", rounded(plan.density_per_cm2)),
            ("dotDiameterMm", rounded(plan.diameter_mm)),
            ("shade", Shade::from_id(plan.shade).map_or("", Shade::name).to_owned()),
            ("areaCm2", rounded(area_cm2)),
            ("dots", dots.to_string()),
            ("stampPx", format!("{} {} {} {}", stamp.x, stamp.y, stamp.width, stamp.height)),
        ];
        let bytes = codec::encode(design)?;
        properties.push(("designCrc32", checksum(&bytes)));
        properties.push(("design", URL_SAFE_NO_PAD.encode(bytes)));
        Ok(Self { properties })
    }

    /// The packet as it stands in a file.
    #[must_use]
    pub fn whole(&self) -> String {
        let mut writer = XmpWriter::new();
        writer.description([(None, DESCRIPTION)]).creator_tool("Hairline");
        let iptc = CustomNamespace::new("IPTC Extension", "Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/");
        writer.element("DigitalSourceType", Namespace::Custom(Box::new(iptc))).value(DIGITAL_SOURCE);
        for (name, value) in &self.properties {
            let ours = CustomNamespace::new("Hairline", "hairline", NAMESPACE);
            writer.element(name, Namespace::Custom(Box::new(ours))).value(value.as_str());
        }
        writer.finish(None)
    }

    /// A file of the browser's encoder with the packet in it. A PNG is written with it from the beginning and comes back as
    /// it is.
    ///
    /// # Errors
    /// [`EmbedError`] when the file is not of that format, or the packet does not fit.
    pub fn put_into(&self, format: PictureFormat, file: Vec<u8>) -> Result<Vec<u8>, EmbedError> {
        match format {
            PictureFormat::Png => Ok(file),
            PictureFormat::Jpeg => containers::jpeg_with(file, &self.whole()),
            PictureFormat::Webp => containers::webp_with(file, &self.whole()),
        }
    }
}

/// The design that a PNG, JPEG or WebP carries, if it is one of ours. The beginning of a file is enough if the packet is in it.
///
/// # Errors
/// [`ReadError`], worded for the person, when there is one that cannot be read.
pub fn design_in(file: &[u8]) -> Result<Option<Carried>, ReadError> {
    let Some(packet) = containers::packet_in(file) else { return Ok(None) };
    let Some(design) = property(&packet, "design") else {
        // Ours, but without its design.
        return if property(&packet, "designCrc32").is_some() { Err(ReadError::Damaged) } else { Ok(None) };
    };
    let design = URL_SAFE_NO_PAD.decode(design).map_err(|_| ReadError::Damaged)?;
    if property(&packet, "designCrc32") != Some(checksum(&design).as_bytes()) {
        return Err(ReadError::Damaged);
    }
    match codec::decode(&design) {
        Ok(_) => {}
        Err(error @ DecodeError::NewerVersion) => return Err(ReadError::Newer(error)),
        Err(_) => return Err(ReadError::Damaged),
    }
    let size =
        |name| property(&packet, name).and_then(|text| std::str::from_utf8(text).ok()?.parse().ok()).unwrap_or(0);
    Ok(Some(Carried { design, photo_px: UVec2::new(size("photoWidthPx"), size("photoHeightPx")) }))
}

/// The value of a property of ours: between tags, as we write it, or as an attribute, as other programs write it anew.
fn property<'a>(packet: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let wanted = format!("hairline:{name}");
    let mut rest = packet;
    loop {
        let at = rest.windows(wanted.len()).position(|window| window == wanted.as_bytes())?;
        rest = rest.get(at + wanted.len()..)?;
        let value = match rest {
            [b'>', value @ ..] => value,
            [b'=', b'"' | b'\'', value @ ..] => value,
            _ => continue,
        };
        let end = value.iter().position(|byte| matches!(byte, b'<' | b'"' | b'\''))?;
        return value.get(..end).map(<[u8]>::trim_ascii);
    }
}

fn checksum(bytes: &[u8]) -> String {
    format!("{:08x}", crc32fast::hash(bytes))
}

/// Two decimals at most.
fn rounded(value: f64) -> String {
    ((value * 100.0).round() / 100.0).to_string()
}
