//! Tables from coverage to the canvas's colour.
//!
//! The browser multiplies *encoded* values, the optics multiply linear light. For a skin value v the canvas must hold
//! `enc(dec(v) · T) / v`; it depends on v weakly, so there is a table per channel and level of v, made when a colour is
//! first met.

use crate::pigment::Transmission;
use crate::pigment::optics::{encoded_from_linear, linear_from_encoded};

/// Entries per unit of coverage.
pub const ENTRIES_PER_UNIT: f32 = 1024.0;
/// Entries of a table: coverage up to 2, beyond which nothing is left.
pub const ENTRIES: usize = 2048;
/// Levels of skin value per channel, four 8-bit steps each.
const LEVELS: usize = 64;
const LEVEL_SHIFT: u32 = 2;
/// The curve is computed at every eighth entry and linear between, which is within .02 of an 8-bit step.
const STRIDE: usize = 8;

/// Canvas values by coverage for one channel on skin of one level.
pub type ToneCurve = [u8; ENTRIES];

/// All tables of one style, filled on demand; memory is taken once.
#[derive(Clone, Debug)]
pub struct ToneTables {
    transmission: Transmission,
    /// Three channels × [`LEVELS`].
    curves: Vec<ToneCurve>,
    filled: Vec<bool>,
}

impl ToneTables {
    /// Empty tables for a transmission law.
    #[must_use]
    pub fn new(transmission: Transmission) -> Self {
        Self {
            transmission,
            curves: vec![[0; ENTRIES]; 3 * LEVELS],
            filled: vec![false; 3 * LEVELS],
        }
    }

    /// Changes the law; every table is made anew when it is next needed.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.filled.fill(false);
        }
    }

    /// The curves of red, green and blue on skin of this encoded colour.
    pub fn curves(&mut self, skin: [u8; 3]) -> [&ToneCurve; 3] {
        let indices: [usize; 3] = std::array::from_fn(|channel| {
            channel * LEVELS + usize::from(skin[channel] >> LEVEL_SHIFT)
        });
        for (channel, &index) in indices.iter().enumerate() {
            if !self.filled[index] {
                let half_level = ((1 << LEVEL_SHIFT) - 1) as f32 / 2.0;
                let level = ((index - channel * LEVELS) << LEVEL_SHIFT) as f32 + half_level;
                fill(
                    &mut self.curves[index],
                    &self.transmission,
                    channel,
                    level / 255.0,
                );
                self.filled[index] = true;
            }
        }
        indices.map(|index| &self.curves[index])
    }
}

fn fill(curve: &mut ToneCurve, transmission: &Transmission, channel: usize, skin_encoded: f32) {
    let skin_linear = linear_from_encoded(skin_encoded);
    let at = |entry: usize| {
        let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
        255.0 * encoded_from_linear(skin_linear * left) / skin_encoded
    };
    let mut from = at(0);
    for (block, values) in curve.chunks_exact_mut(STRIDE).enumerate() {
        let to = at((block + 1) * STRIDE);
        for (step, value) in values.iter_mut().enumerate() {
            let exact = from + (to - from) * step as f32 / STRIDE as f32;
            *value = (exact + 0.5) as u8;
        }
        from = to;
    }
    // No ink is white whatever the rounding of the curve's own inverse.
    curve[0] = 255;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;

    #[test]
    fn the_canvas_times_the_skin_is_the_linear_light_result_to_half_a_step() {
        let transmission = Transmission::new(&DotStyle::default());
        let mut tables = ToneTables::new(transmission);
        for value in [10_u8, 30, 61, 120, 202, 255] {
            let skin = [value; 3];
            let curves = tables.curves(skin);
            for channel in 0..3 {
                for entry in (0..1200).step_by(3) {
                    let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
                    let encoded = f32::from(value) / 255.0;
                    let expected = 255.0 * encoded_from_linear(linear_from_encoded(encoded) * left);
                    let got = f32::from(curves[channel][entry]) / 255.0 * f32::from(value);
                    // Half a canvas step, scaled by v, and at most half a step for the level.
                    let off = (got - expected).abs();
                    assert!(
                        off < 0.55 * encoded + 0.25,
                        "v {value} entry {entry}: {got} against {expected}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_ink_is_white_and_more_ink_is_never_lighter() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            for curve in tables.curves([value; 3]) {
                assert_eq!(curve[0], 255);
                assert!(
                    curve.windows(2).all(|pair| pair[1] <= pair[0]),
                    "skin {value}"
                );
                assert!(
                    curve[ENTRIES - 1] <= 8,
                    "skin {value}: two units of coverage leave {}",
                    curve[ENTRIES - 1]
                );
            }
        }
    }

    #[test]
    fn a_new_law_replaces_every_table() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        let before = tables.curves([150; 3])[1][600];
        tables.set_transmission(Transmission::new(&DotStyle {
            optical_density: 0.5,
            ..DotStyle::default()
        }));
        let after = tables.curves([150; 3])[1][600];
        assert!(after > before, "lighter pigment: {after} against {before}");
    }
}
