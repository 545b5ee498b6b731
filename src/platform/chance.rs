//! Randomness from the browser's generator.

/// Fresh random bytes, for keys and nonces; `None` where the browser gives none.
#[must_use]
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}

/// A seed for a new design's irregularity. Where the browser gives no randomness every design gets the same one, which
/// is harmless: it shapes an edge and protects nothing.
#[must_use]
pub fn random_seed() -> u32 {
    getrandom::u32().unwrap_or(1)
}
