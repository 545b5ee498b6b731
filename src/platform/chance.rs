//! Randomness from the browser's generator.

/// A seed for a new design's irregularity. Where the browser gives no randomness every design gets the same one, which
/// is harmless: it shapes an edge and protects nothing.
#[must_use]
pub fn random_seed() -> u32 {
    getrandom::u32().unwrap_or(1)
}
