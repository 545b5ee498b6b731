//! Design ⇄ bytes: a version byte, then postcard. Used for autosave, pictures and files; links have a compact form of their own.
//!
//! Decoding is total: any bytes give a sound design or an error.

use super::model::Design;

mod version_1;
mod version_2;
mod version_3;

/// Goes up with every change of [`Design`]'s shape. Older ones are read for ever.
const VERSION: u8 = 4;
/// The largest design of version 3 (200 strokes of 400 points) is under 1.4 MB; more is not ours.
const MOST_BYTES: usize = 2_000_000;

/// Why bytes are no design.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Written by a later version of the app.
    #[error("error-design-newer")]
    NewerVersion,
    /// Written by an earlier version: [`decode`] reads it, [`decode_latest`] does not.
    #[error("error-design-older")]
    OlderVersion,
    /// Not a design, or a damaged one.
    #[error("error-design-damaged")]
    Damaged,
}

/// The design as bytes.
///
/// # Errors
/// [`DecodeError::Damaged`] if it cannot be written; no design is known for which that happens.
pub fn encode(design: &Design) -> Result<Vec<u8>, DecodeError> {
    postcard::to_extend(design, vec![VERSION]).map_err(|_| DecodeError::Damaged)
}

/// The design in these bytes.
///
/// # Errors
/// Says what is wrong with them.
pub fn decode(bytes: &[u8]) -> Result<Design, DecodeError> {
    if bytes.len() > MOST_BYTES {
        return Err(DecodeError::Damaged);
    }
    let design = match bytes.split_first() {
        Some((&VERSION, _)) => return decode_latest(bytes),
        // Each version knows the next one alone.
        Some((1, rest)) => {
            whole::<version_1::Design>(rest).map(|old| version_3::Design::from(version_2::Design::from(old)).into())
        }
        Some((2, rest)) => whole::<version_2::Design>(rest).map(|old| version_3::Design::from(old).into()),
        Some((3, rest)) => whole::<version_3::Design>(rest).map(Design::from),
        Some((&version, _)) if version > VERSION => return Err(DecodeError::NewerVersion),
        _ => None,
    };
    design.filter(Design::is_sound).ok_or(DecodeError::Damaged)
}

/// The design in these bytes if this version wrote them. What a page is loaded with: whoever has a design of before has the
/// darkroom rewrite it.
///
/// # Errors
/// Says what is wrong with them.
pub fn decode_latest(bytes: &[u8]) -> Result<Design, DecodeError> {
    match bytes.split_first() {
        _ if bytes.len() > MOST_BYTES => Err(DecodeError::Damaged),
        Some((&VERSION, rest)) => whole::<Design>(rest).filter(Design::is_sound).ok_or(DecodeError::Damaged),
        Some((&version, _)) if version > VERSION => Err(DecodeError::NewerVersion),
        Some((1.., _)) => Err(DecodeError::OlderVersion),
        _ => Err(DecodeError::Damaged),
    }
}

/// A value that takes up all of the bytes.
fn whole<'bytes, T: serde::Deserialize<'bytes>>(bytes: &'bytes [u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Some(value),
        _ => None,
    }
}
