//! The head in the photo: how long a millimetre is, the chart of the skull, anatomical points. Pure.

pub mod anatomy;
pub mod calibration;
pub mod chart;
pub mod outline;

pub use anatomy::AnatomicalPoint;
pub use calibration::{Calibration, CalibrationError, ScaleReference};
pub use chart::Chart;
pub use outline::{DomeOutline, OutlineHandle};
