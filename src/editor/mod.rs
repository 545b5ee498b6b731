//! From input to a changed design: gestures, tools, commands, the session, and the frame that follows. Pure.
//!
//! One door each: [`Session::handle`] takes what pointers do, [`Session::execute`] takes commands (buttons, keys,
//! fields); both return [`Effects`], which say what is now out of date. [`Preview::frame`] draws.

pub mod command;
pub mod effects;
pub mod existing_hair;
pub mod export;
pub mod gesture;
pub mod hair_edge;
pub mod handles;
pub mod input;
pub mod lines;
pub mod plans;
pub mod preview;
pub mod proposal;
pub mod saved;
pub mod session;
mod session_commands;
mod session_pointer;
pub mod skin_cells;
pub mod views;
pub mod work;

pub use command::{Command, Match, PlanChange, Zoom};
pub use effects::{Effects, News};
pub use export::ExportJob;
pub use handles::Handle;
pub use input::{BrushMode, Input, PointerKind, Sample, Step};
pub use plans::Plans;
pub use preview::{Frame, Preview, StageView};
pub use saved::Saved;
pub use session::Session;
pub use views::Views;
pub use work::{PhotoFacts, PhotoOrigin, Work};
