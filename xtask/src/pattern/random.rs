//! A seeded stream of numbers for the first, jittered grid (SplitMix64). Not for anything that must be unpredictable.

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same stream on every machine.
pub struct SplitMix64(u64);

impl SplitMix64 {
    /// A stream that depends on `seed` alone.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn next_bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// The next number in [0, 1), a multiple of 2⁻²⁴ so that f32 holds it exactly.
    pub fn next_unit(&mut self) -> f32 {
        (self.next_bits() >> 40) as f32 / (1u32 << 24) as f32
    }

    /// The next whole number below `bound` (which must not be 0; the bias of the multiplication is below 2⁻³²).
    pub fn below(&mut self, bound: usize) -> usize {
        (((self.next_bits() >> 32) * bound as u64) >> 32) as usize
    }
}
