//! The consultation: stages of hair loss as designs, what parts two designs. Pure; no words in it.

pub mod pattern;

pub use pattern::Pattern;
