//! How dots look: the preview's ink layer, the exact compositor, and the exported file. Pure.
//!
//! Two ways to the same picture. [`InkLayer`] is the fast one: integer coverage on the stage, turned into a canvas that
//! the browser lays over the photo. [`Compositor`] is the reference: the photo's own pixels in linear light.
//! Both take a dot's look from [`DotProfiles`] and the light from `pigment::optics`; `tests/picture_preview.rs` holds
//! them to each other.

pub mod compositor;
pub mod dot;
pub mod export;
pub mod ink;
pub mod intake;
pub mod kernel;
pub mod layout;
pub mod shape;
pub mod skin;
pub mod stamp;
mod tone;
mod veil;

pub use compositor::{Compositor, PlacedDot};
pub use dot::DotProfiles;
pub use export::{ExportError, PhotoAlpha, PngExport};
pub use ink::{InkLayer, PixelRect};
pub use layout::{PictureFormat, PictureLayout, PictureOptions};
pub use shape::{DotShape, DotShapes};
pub use skin::{PhotoFromStage, SkinMap};
