//! The front door: serve, test, build, bench, pattern.
fn main() {}
