//! Shades of pigment, which of them suits whom, and what pigment in skin does to light. Pure.
//!
//! Not here: how a dot is drawn (`picture`), and how a treatment is spread over sessions (`design`).

pub mod ageing;
pub mod matching;
pub mod optics;
pub mod sample;
pub mod shade;

pub use optics::{DotStyle, LatestDots, Transmission};
pub use shade::{Dilution, Shade};
