//! What goes from one person to another: a design as a link. Pure; nothing here knows a browser or sends anything.

pub mod language;
pub mod link;

pub use language::Language;
pub use link::{LinkError, SharedDesign};
