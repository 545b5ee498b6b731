//! The consultation: stages of hair loss as designs, what parts two designs. Pure; no words in it.

pub mod difference;
pub mod pattern;

pub use difference::{Difference, Measured, differences};
pub use pattern::Pattern;
