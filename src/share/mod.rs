//! Ways out for a design, and back in. Pure: bytes in, bytes out.

pub mod containers;
pub mod picture;
