//! A finding ⇄ bytes: a version byte, then postcard. It crosses from one WASM module to another and is stored nowhere, so
//! only the present version is read. Decoding is total: any bytes give a sound finding or an error.

use serde::{Deserialize, Serialize};

use super::map::{HairMap, MOST_CELLS};
use super::stubble::Stubble;

const VERSION: u8 = 1;
/// The largest map, and room for the rest.
const MOST_BYTES: usize = MOST_CELLS * MOST_CELLS + 512;

/// What was found on a photo.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Where hair is.
    pub map: HairMap,
    /// What the hair beside bare skin looks like; `None` where the photo does not show it well enough.
    pub stubble: Option<Stubble>,
}

/// The bytes are no finding of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("error-hair-unreadable")]
pub struct DecodeError;

impl Finding {
    /// The finding as bytes.
    ///
    /// # Errors
    /// If it cannot be written; no finding is known for which that happens.
    pub fn encode(&self) -> Result<Vec<u8>, DecodeError> {
        postcard::to_extend(self, vec![VERSION]).map_err(|_| DecodeError)
    }

    /// The finding in these bytes.
    ///
    /// # Errors
    /// When they are not one.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let Some((&VERSION, rest)) = bytes.split_first() else { return Err(DecodeError) };
        if bytes.len() > MOST_BYTES {
            return Err(DecodeError);
        }
        match postcard::take_from_bytes::<Self>(rest) {
            Ok((finding, [])) if finding.is_sound() => Ok(finding),
            _ => Err(DecodeError),
        }
    }

    fn is_sound(&self) -> bool {
        self.map.is_sound() && self.stubble.as_ref().is_none_or(Stubble::is_sound)
    }
}
