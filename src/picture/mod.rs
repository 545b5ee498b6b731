//! Written next.

pub mod intake;
