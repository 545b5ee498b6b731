//! What is kept of the work over a reload: where the photo came from, and the design. The photo itself is the browser
//! layer's matter.

use crate::design::Design;
use crate::design::codec::{self, DecodeError};

use super::work::PhotoOrigin;

const DEMO: u8 = b'd';
const OWN: u8 = b'o';
const OWN_VIEWED: u8 = b'w';

/// What is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// Where the photo came from.
    pub origin: PhotoOrigin,
    /// Whether the design is somebody else's, shown on one's own photo.
    pub viewed: bool,
    /// The design.
    pub design: Design,
}

/// The work as bytes.
///
/// # Errors
/// As [`codec::encode`].
pub fn encode(origin: PhotoOrigin, viewed: bool, design: &Design) -> Result<Vec<u8>, DecodeError> {
    let mut bytes = codec::encode(design)?;
    bytes.insert(
        0,
        match (origin, viewed) {
            (PhotoOrigin::Demo, _) => DEMO,
            (PhotoOrigin::Own, false) => OWN,
            (PhotoOrigin::Own, true) => OWN_VIEWED,
        },
    );
    Ok(bytes)
}

/// The work in these bytes.
///
/// # Errors
/// [`DecodeError::OlderVersion`] asks for [`upgrade`]; otherwise says what is wrong with them.
pub fn decode(bytes: &[u8]) -> Result<Saved, DecodeError> {
    let (origin, rest) = bytes.split_first().ok_or(DecodeError::Damaged)?;
    let (origin, viewed) = match *origin {
        DEMO => (PhotoOrigin::Demo, false),
        OWN => (PhotoOrigin::Own, false),
        OWN_VIEWED => (PhotoOrigin::Own, true),
        _ => return Err(DecodeError::Damaged),
    };
    Ok(Saved { origin, viewed, design: codec::decode_latest(rest)? })
}

/// The same work as this version writes it.
///
/// # Errors
/// Says what is wrong with the bytes.
pub fn upgrade(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let (origin, rest) = bytes.split_first().ok_or(DecodeError::Damaged)?;
    Ok([&[*origin], codec::encode(&codec::decode(rest)?)?.as_slice()].concat())
}
