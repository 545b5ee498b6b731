//! The app in the browser: `ui → platform`, on top of the pure crate `hairline`. On the host this is empty.
#![cfg(target_arch = "wasm32")]

pub mod platform;
#[cfg(feature = "interface")]
pub mod ui;
