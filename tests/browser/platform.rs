//! The platform layer against the real browser, file by file.

mod envelopes;
mod page;
mod photos;
mod pictures;
mod storage;
