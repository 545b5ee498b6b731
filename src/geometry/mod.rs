//! Spaces and units, the hairline's curve, regions and distances. Pure.

pub mod spaces;

pub use spaces::{ChartMm, PhotoPx, StagePx};
