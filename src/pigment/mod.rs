//! Shades of pigment, and what pigment in skin does to light. Pure.
//!
//! Not here: how a dot is drawn (`picture`).

pub mod optics;
pub mod shade;

pub use optics::{DotStyle, LatestDots, Transmission};
pub use shade::Shade;
