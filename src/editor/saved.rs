//! What is kept of the work over a reload: where the photo came from, and the design. The photo itself is the browser
//! layer's matter.

use crate::design::Design;
use crate::design::codec::{self, DecodeError};

use super::work::PhotoOrigin;

const DEMO: u8 = b'd';
const OWN: u8 = b'o';

/// The work as bytes.
///
/// # Errors
/// As [`codec::encode`].
pub fn encode(origin: PhotoOrigin, design: &Design) -> Result<Vec<u8>, DecodeError> {
    let mut bytes = codec::encode(design)?;
    bytes.insert(0, if origin == PhotoOrigin::Demo { DEMO } else { OWN });
    Ok(bytes)
}

/// The work in these bytes.
///
/// # Errors
/// Says what is wrong with them.
pub fn decode(bytes: &[u8]) -> Result<(PhotoOrigin, Design), DecodeError> {
    let (origin, rest) = bytes.split_first().ok_or(DecodeError::Damaged)?;
    let origin = match *origin {
        DEMO => PhotoOrigin::Demo,
        OWN => PhotoOrigin::Own,
        _ => return Err(DecodeError::Damaged),
    };
    Ok((origin, codec::decode(rest)?))
}
