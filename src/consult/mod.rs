//! What a consultation needs beside the picture: facts with their sources, a plan in numbers, and a second look at the line. Pure.
//!
//! No words are here: findings and reasons are enums with numbers, `locales/` says them. Nothing here is medical advice.

pub mod checks;
pub mod drawing;
pub mod facts;
pub mod line;
pub mod plan;
pub mod span;

pub use facts::{Fact, Facts};
pub use span::Span;
