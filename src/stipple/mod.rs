//! The ranked point set, the density field, and which dots show. Pure.

pub mod ranked;

/// One dot's identity: its rank in the point set and the copy of the torus that it stands in, hashed.
/// Everything that varies from dot to dot (size, darkness) is a function of this and nothing else, so that a dot
/// looks the same wherever, whenever and on whichever machine it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DotId(pub u32);
