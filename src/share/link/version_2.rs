//! Links of version 2: several plans of one head, with names. Each plan is what version 1 writes of a design; later ones are
//! written as pieces that are copied from those before and bytes that are new, because plans mostly share what they hold.
//!
//! Not to be changed once released.

use crate::share::link::{NamedDesign, SharedPlans, version_1};
use serde::{Deserialize, Serialize};

/// The first byte.
pub(super) const VERSION: u8 = 2;
/// The largest design takes some 1,490 bytes in version 1; no code makes more of it.
const MOST_DESIGN_BYTES: usize = 1_600;
/// A shorter piece takes as many bytes to name as to write.
const SHORTEST_COPY: usize = 6;

#[derive(Serialize, Deserialize)]
struct Content {
    shown: u8,
    plans: Vec<Plan>,
}

#[derive(Serialize, Deserialize)]
struct Plan {
    name: String,
    pieces: Vec<Piece>,
}

/// Bytes that are new, then some that stand in the plans before.
#[derive(Serialize, Deserialize)]
struct Piece {
    new: Vec<u8>,
    /// Where in all plans before, one after the other.
    from: u16,
    length: u16,
}

/// Version byte and content; `None` for what is not sound.
pub(super) fn encode(shared: &SharedPlans) -> Option<Vec<u8>> {
    if !shared.is_sound() {
        return None;
    }
    let mut before = Vec::new();
    let mut plans = Vec::new();
    for plan in &shared.plans {
        let design = version_1::encode(&plan.design)?;
        let (_, design) = design.split_first()?;
        plans.push(Plan { name: plan.name.clone(), pieces: pieces(design, &before) });
        before.extend(design);
    }
    postcard::to_extend(&Content { shown: u8::try_from(shared.shown).ok()?, plans }, vec![VERSION]).ok()
}

/// What the content after the version byte holds.
pub(super) fn decode(bytes: &[u8]) -> Option<SharedPlans> {
    let (content, []) = postcard::take_from_bytes::<Content>(bytes).ok()? else { return None };
    let mut before = Vec::new();
    let mut plans = Vec::new();
    for plan in content.plans {
        let design = joined(&plan.pieces, &before)?;
        plans.push(NamedDesign { name: plan.name, design: version_1::decode(&design)? });
        before.extend(design);
    }
    let shared = SharedPlans { plans, shown: content.shown.into() };
    shared.is_sound().then_some(shared)
}

/// A design's bytes in pieces: the longest copy wherever there is one that is worth it.
fn pieces(design: &[u8], before: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut new = Vec::new();
    let mut rest = design;
    while let Some((&first, behind)) = rest.split_first() {
        let alike = |from: usize| before[from..].iter().zip(rest).take_while(|(one, other)| one == other).count();
        let longest = (0..before.len()).map(|from| (alike(from), from)).max().unwrap_or_default();
        match longest {
            (length, from) if length >= SHORTEST_COPY => {
                pieces.push(Piece { new: std::mem::take(&mut new), from: from as u16, length: length as u16 });
                rest = &rest[length..];
            }
            _ => {
                new.push(first);
                rest = behind;
            }
        }
    }
    if !new.is_empty() {
        pieces.push(Piece { new, from: 0, length: 0 });
    }
    pieces
}

/// The design's bytes; `None` where a piece is not there, or too much of it.
fn joined(pieces: &[Piece], before: &[u8]) -> Option<Vec<u8>> {
    let mut design = Vec::new();
    for piece in pieces {
        let from = usize::from(piece.from);
        let copied = before.get(from..from + usize::from(piece.length))?;
        if design.len() + piece.new.len() + copied.len() > MOST_DESIGN_BYTES {
            return None;
        }
        design.extend(&piece.new);
        design.extend(copied);
    }
    Some(design)
}
