//! The head in the photo: how long a millimetre is, the chart of the skull, anatomical points. Pure.

pub mod anatomy;
pub mod calibration;
pub mod chart;
pub mod conformal;
pub mod fit;
pub mod outline;
pub mod pose;
pub mod skull;
pub mod view;

pub use anatomy::AnatomicalPoint;
pub use calibration::{Calibration, CalibrationError, ScaleReference};
pub use chart::{Chart, SkinPatch};
pub use outline::{DomeOutline, OutlineHandle, Symmetry};
pub use view::HeadView;
