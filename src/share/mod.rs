//! What goes from one person to another, and back in: a design as a link, in a picture. Pure: nothing here knows a browser or
//! sends anything.

pub mod containers;
pub mod language;
pub mod link;
pub mod picture;

pub use language::Language;
pub use link::{LinkError, SharedDesign};
