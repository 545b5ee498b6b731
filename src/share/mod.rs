//! What goes from one person to another, and back in: a design as a link or in a picture, a project as a file, a photo in a link,
//! and what they are sealed in. Pure: nothing here knows a browser or sends anything, and the ciphers are the browser's
//! (platform/envelope.rs).

pub mod containers;
pub mod crop;
pub mod envelope;
pub mod fragment;
pub mod language;
pub mod link;
pub mod metadata;
pub mod picture;
pub mod project;

pub use language::Language;
pub use link::{LinkError, NamedDesign, SharedDesign, SharedPlans};
