//! What the person shaped: the model, its edits, presets, history and bytes. Pure; knows no photo and no browser.

pub mod codec;
pub mod demo;
pub mod hairline;
pub mod history;
pub mod model;
pub mod presets;
pub mod rim;
pub mod strokes;

pub use hairline::{Hairline, HairlinePoint};
pub use history::History;
pub use model::{Design, DotPlan, Setting};
pub use presets::Preset;
pub use rim::Rim;
pub use strokes::{BrushStroke, StrokeKind};
