//! The person's own hair on the photo: where it is, what it looks like, and which dots look like it. Pure.
//!
//! [`find`] reads the photo once per calibration and gives a [`Finding`]: the [`HairMap`] thins dots where hair already
//! takes light, [`Stubble`] tells how dark and how grainy the hair beside bare skin is, and [`match_dots`] turns that into
//! density, size and dilution of dots. The finding has bytes of its own, because another WASM module may make it.
//!
//! Not here: the brush that corrects the map (`design`), and which shade fits the colours (`pigment`).

mod beyond;
mod blur;
mod codec;
mod find;
mod map;
mod matching;
mod raster;
mod skin_tone;
mod stubble;

pub use codec::{DecodeError, Finding};
pub use find::{ScaledPhoto, find};
pub use map::HairMap;
pub use matching::{DotMatch, DotModel, match_dots};
pub use stubble::Stubble;
