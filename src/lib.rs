//! Hairline: scalp micropigmentation, simulated on a person's own photo. This crate is all of it that knows no browser.
//!
//! The folders follow the data; nothing points upward:
//! `ui → platform → editor → {design, consult, embed, share, sheet, picture, hair} → {stipple, pigment, head} → geometry`.
//! `ui` and `platform` are the crate `hairline-app` (src/app.rs).

pub mod consult;
pub mod design;
pub mod editor;
pub mod embed;
pub mod geometry;
pub mod hair;
pub mod head;
pub mod picture;
pub mod pigment;
pub mod share;
pub mod sheet;
pub mod stipple;
pub mod words;
