//! What a page that embeds the app may ask for: options as text (an address's query, or messages of the page around), read
//! without ever failing; the look that follows of them; and what a plan costs by the clinic's own range.
//!
//! Pure. Not here: messages and the page itself (platform/host.rs, public/embed.js). What each option takes and does is told in
//! docs/EMBEDDING.md.
//!
//! All functions are `#[inline]`, not to be inlined but to be compiled where they are called: in the app, for size. This crate is
//! compiled for speed, which takes more bytes, and nobody waits for a dozen options.

pub mod clinic;
pub mod feature;
pub mod look;
pub mod options;
pub mod price;

mod values;

pub use clinic::{Clinic, Enquiry};
pub use feature::{Feature, Features};
pub use options::{KNOWN, Options, Start, Theme, Warning};
pub use price::{Basis, Price};
