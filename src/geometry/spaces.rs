//! The four spaces that a point can be in, as types, because a mix-up would compile otherwise.
//!
//! - [`StagePx`]: CSS pixels from the stage's top left corner, y down.
//! - [`PhotoPx`]: pixels of the upright photo at its full resolution, origin at the top left corner
//!   of the top left pixel, y down.
//! - [`FaceMm`]: millimetres in the plane that faces the camera at the depth of the face, origin at the glabella, axes as
//!   marked: what the head's outline is drawn in.
//! - [`ChartMm`]: millimetres of skin on the head's chart; origin at the glabella, x to the subject's left
//!   (the right of a front photo), y up towards the vertex.

use glam::DVec2;
use serde::{Deserialize, Serialize};

macro_rules! space {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
        pub struct $name(pub DVec2);

        impl $name {
            /// A point from its coordinates in this space's unit.
            #[must_use]
            pub const fn new(x: f64, y: f64) -> Self {
                Self(DVec2::new(x, y))
            }

            /// Distance in this space's unit.
            #[must_use]
            pub fn distance(self, other: Self) -> f64 {
                self.0.distance(other.0)
            }

            /// Neither NaN nor infinite.
            #[must_use]
            pub fn is_finite(self) -> bool {
                self.0.is_finite()
            }
        }
    };
}

space!(
    /// A point on the stage in CSS pixels.
    StagePx
);
space!(
    /// A point on the upright full-resolution photo in pixels.
    PhotoPx
);
space!(
    /// A point on the head's chart in millimetres.
    ChartMm
);
space!(
    /// A point in the plane of the face in millimetres.
    FaceMm
);
