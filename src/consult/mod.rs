//! What a consultation needs beside the picture: facts with their sources, a plan in numbers, a second look at the line, stages of hair
//! loss as designs, what parts two designs. Pure.
//!
//! No words are here: findings and reasons are enums with numbers, `locales/` says them. Nothing here is medical advice.

pub mod checks;
pub mod difference;
pub mod drawing;
pub mod facts;
pub mod line;
pub mod pattern;
pub mod plan;
pub mod span;

pub use difference::{Difference, Measured, differences};
pub use facts::{Fact, Facts};
pub use pattern::Pattern;
pub use span::Span;
