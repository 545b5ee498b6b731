//! The browser without Leptos: files, photos, camera, canvas, frames, this tab's storage.
//!
//! It translates and executes; it decides nothing about the design. Everything that is registered or allocated
//! outside WebAssembly (listeners, frames, object URLs, bitmaps, camera tracks) is a value that cleans up when
//! dropped. Errors are enums whose `Display` names a message, which is a sentence for the person with a next step
//! (`words::told`).

pub mod camera;
pub mod canvas;
pub mod chance;
pub mod consult;
pub mod crash;
pub mod darkroom;
pub mod enquiry;
pub mod envelope;
pub mod fetch;
pub mod files;
pub mod frames;
pub mod host;
pub mod loupe;
pub mod object_url;
pub mod page;
pub mod photo;
pub mod picture;
pub mod piece;
pub mod pixels;
pub mod print;
pub mod printing;
pub mod project;
pub mod share;
pub mod storage;
pub mod surface;
pub mod words;

mod indexed;
mod sealed;

pub use chance::random_seed;
pub use object_url::ObjectUrl;
pub use page::{NoPage, pause};
