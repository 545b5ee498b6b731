//! What the person shaped: the model, its edits, presets, history and bytes. Pure; knows no photo and no browser.

pub mod appearance;
pub mod codec;
pub mod demo;
pub mod hairline;
pub mod history;
pub mod lattice;
pub mod mishap;
pub mod model;
pub mod presets;
pub mod rim;
pub mod setting;
pub mod strokes;
pub mod treatment;
pub mod views;

pub use hairline::{Hairline, HairlinePoint};
pub use history::History;
pub use mishap::{Mishap, Mishaps};
pub use model::{Design, DotPlan};
pub use presets::Preset;
pub use rim::Rim;
pub use setting::Setting;
pub use strokes::{BrushStroke, StrokeKind};
pub use treatment::Treatment;
pub use views::OnPhoto;
