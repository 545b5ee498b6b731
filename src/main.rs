//! The app's entry point in the browser; on the host there is nothing to run.
fn main() {}
