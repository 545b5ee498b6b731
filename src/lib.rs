//! Hairline: scalp micropigmentation, simulated on a person's own photo.
//!
//! The folders follow the data; nothing points upward:
//! `ui → platform → editor → {design, picture} → {stipple, pigment, head} → geometry`.

pub mod design;
pub mod editor;
pub mod geometry;
pub mod head;
pub mod picture;
pub mod pigment;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod stipple;
#[cfg(target_arch = "wasm32")]
pub mod ui;
