//! The ranked point set, the density field, and which dots show. Pure.

pub mod density;
pub mod field;
pub mod ranked;
pub mod selection;
pub mod stroke_mask;

pub use density::DensityPlan;
pub use field::DensityField;
pub use ranked::{RankedDots, RankedDotsError};
pub use selection::{ChangedDot, Selection, ShownDot};
pub use stroke_mask::{Effect, StrokeMask};

/// One dot's identity: its rank in the point set and the copy of the torus that it stands in, hashed.
/// Everything that varies from dot to dot (size, darkness) is a function of this and nothing else, so that a dot
/// looks the same wherever, whenever and on whichever machine it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotId(pub u32);
