//! Spaces and units, the hairline's curve, regions and distances. Pure.

pub mod curve;
pub mod distance_grid;
pub mod fixed;
pub mod kappa;
pub mod region;
pub mod spaces;
pub mod viewport;

pub use curve::{NearestOnCurve, arc_length_mm, flatten_into, nearest};
pub use distance_grid::{DistanceGrid, Sample};
pub use fixed::{Fixed, within};
pub use kappa::CurveSolver;
pub use spaces::{ChartMm, FaceMm, PhotoPx, StagePx};
pub use viewport::{ScaleLimits, Viewport};
