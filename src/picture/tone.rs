//! Tables from coverage to the canvas's colour.
//!
//! The browser multiplies *encoded* values, the optics multiply linear light. For a skin value v the canvas must hold
//! `enc(dec(v) · T) / v`; it depends on v weakly, so there is a table per coarse skin colour, made when that colour is
//! first met (tens of microseconds; a scalp has a few dozen).
//!
//! Rounding the three channels to bytes one by one would cost up to ΔE00 .5, nearly all of it in hue. So red and blue are
//! rounded towards the error that green has got: what is left is mostly lightness, which the eye forgives (ΔE00 .25).

use crate::pigment::Transmission;
use crate::pigment::optics::{encoded_from_linear, linear_from_encoded};

/// Entries per unit of coverage.
pub const ENTRIES_PER_UNIT: f32 = 1024.0;
/// Entries of a table: coverage up to 2, beyond which it gets no darker.
pub const ENTRIES: usize = 2048;
/// Levels of skin value per channel. They are even in log v, because a table made for v and used for v·(1 + ε) is off by
/// `.055 · (1 − T^(1/2.4)) · ε` (sRGB's offset), whatever v: 4 % apart, an error of a twentieth of an 8-bit step.
const LEVELS: usize = 1 << LEVEL_BITS;
const LEVEL_BITS: u32 = 6;
/// Values below this share a level: one 8-bit step is more than a level there.
const DARKEST_SKIN: f32 = 20.0;
/// Tables held (8 KB each). When a photo has more colours under its dots, all are dropped and made again as needed.
const TABLES: usize = 128;
/// No table yet.
const MISSING: u8 = u8::MAX;
/// The curve is computed at every eighth entry and linear between, which is within .02 of an 8-bit step.
const STRIDE: usize = 8;
/// How many steps of red and of blue offset one step of error in green, where ΔE00 is least: the ratio of the mixed to
/// the pure second derivative of ΔE00² at skin colours, from light to dark and under thin to thick ink 1.0-1.35 for red,
/// 1.1-1.3 for blue.
const RED_PER_GREEN: f32 = 1.25;
const BLUE_PER_GREEN: f32 = 1.2;

/// Canvas pixels (RGBA) by coverage, on skin of one colour.
pub type ToneTable = [[u8; 4]; ENTRIES];

/// All tables of one style, filled on demand; memory is taken once.
#[derive(Clone, Debug)]
pub struct ToneTables {
    transmission: Transmission,
    tables: Vec<ToneTable>,
    used: usize,
    /// Which table a level of red, green and blue has.
    table_of_level: Vec<u8>,
    level_of_value: [u8; 256],
}

impl ToneTables {
    /// Empty tables for a transmission law.
    #[must_use]
    pub fn new(transmission: Transmission) -> Self {
        Self {
            transmission,
            tables: vec![[[255; 4]; ENTRIES]; TABLES],
            used: 0,
            table_of_level: vec![MISSING; 1 << (3 * LEVEL_BITS)],
            level_of_value: std::array::from_fn(|value| {
                let place = (value as f32 / DARKEST_SKIN).max(1.0).ln() / level_step();
                (place.round() as usize).min(LEVELS - 1) as u8
            }),
        }
    }

    /// Changes the law; every table is made anew when it is next needed.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.forget();
        }
    }

    /// The table for skin of this encoded colour.
    pub fn table(&mut self, skin: [u8; 3]) -> &ToneTable {
        let levels = skin.map(|value| usize::from(self.level_of_value[usize::from(value)]));
        let level = levels
            .iter()
            .fold(0, |all, level| (all << LEVEL_BITS) | level);
        if self.table_of_level[level] == MISSING {
            if self.used == TABLES {
                self.forget();
            }
            self.table_of_level[level] = self.used as u8;
            let skin_encoded =
                levels.map(|level| DARKEST_SKIN * (level as f32 * level_step()).exp() / 255.0);
            fill(
                &mut self.tables[self.used],
                &self.transmission,
                skin_encoded,
            );
            self.used += 1;
        }
        &self.tables[usize::from(self.table_of_level[level])]
    }

    fn forget(&mut self) {
        self.used = 0;
        self.table_of_level.fill(MISSING);
    }
}

/// Between two levels, in ln v; the last level is 255.
fn level_step() -> f32 {
    (255.0 / DARKEST_SKIN).ln() / (LEVELS - 1) as f32
}

fn fill(table: &mut ToneTable, transmission: &Transmission, skin_encoded: [f32; 3]) {
    let skin_linear = skin_encoded.map(linear_from_encoded);
    let at = |entry: usize| -> [f32; 3] {
        let coverage = entry as f32 / ENTRIES_PER_UNIT;
        std::array::from_fn(|channel| {
            let left = transmission.channel(channel, coverage);
            255.0 * encoded_from_linear(skin_linear[channel] * left) / skin_encoded[channel]
        })
    };
    // An error in the canvas shows in proportion to the skin under it.
    let red_per_green = RED_PER_GREEN * skin_encoded[1] / skin_encoded[0];
    let blue_per_green = BLUE_PER_GREEN * skin_encoded[1] / skin_encoded[2];
    let round = |value: f32| (value + 0.5).clamp(0.0, 255.0).floor();
    let mut from = at(0);
    for (block, pixels) in table.chunks_exact_mut(STRIDE).enumerate() {
        let to = at((block + 1) * STRIDE);
        for (step, pixel) in pixels.iter_mut().enumerate() {
            let part = step as f32 / STRIDE as f32;
            let exact: [f32; 3] =
                std::array::from_fn(|channel| from[channel] + (to[channel] - from[channel]) * part);
            let green = round(exact[1]);
            let error = green - exact[1];
            let red = round(exact[0] + error * red_per_green);
            let blue = round(exact[2] + error * blue_per_green);
            *pixel = [red as u8, green as u8, blue as u8, 255];
        }
        from = to;
    }
    // No ink is white whatever the rounding of the curve's own inverse.
    table[0] = [255; 4];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;

    /// Canvas over skin, less the linear-light result, in 8-bit steps.
    fn errors(
        transmission: &Transmission,
        skin: [u8; 3],
        table: &ToneTable,
        entry: usize,
    ) -> [f32; 3] {
        std::array::from_fn(|channel| {
            let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
            let encoded = f32::from(skin[channel]) / 255.0;
            let expected = 255.0 * encoded_from_linear(linear_from_encoded(encoded) * left);
            f32::from(table[entry][channel]) * encoded - expected
        })
    }

    #[test]
    fn the_canvas_times_the_skin_is_the_linear_light_result() {
        let transmission = Transmission::new(&DotStyle::default());
        let mut tables = ToneTables::new(transmission);
        for skin in [
            [205, 165, 145],
            [190, 150, 128],
            [105, 64, 50],
            [60, 38, 30],
            [250, 236, 228],
            [131, 131, 131],
        ] {
            let table = *tables.table(skin);
            for entry in 0..1000 {
                let [red, green, blue] = errors(&transmission, skin, &table, entry);
                let scale = skin.map(|value| f32::from(value) / 255.0);
                // Half a canvas step as seen through the skin, and a fifth of a step for the level.
                assert!(
                    green.abs() < 0.5 * scale[1] + 0.2,
                    "{skin:?} entry {entry}: green off by {green}"
                );
                // Red and blue follow green's error.
                let (red, blue) = (red - RED_PER_GREEN * green, blue - BLUE_PER_GREEN * green);
                assert!(
                    red.abs() < 0.5 * scale[0] + 0.25,
                    "{skin:?} entry {entry}: red off by {red}"
                );
                assert!(
                    blue.abs() < 0.5 * scale[2] + 0.25,
                    "{skin:?} entry {entry}: blue off by {blue}"
                );
            }
        }
    }

    #[test]
    fn no_ink_is_white_and_more_ink_is_darker() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            let table = tables.table([value; 3]);
            assert_eq!(table[0], [255; 4]);
            // Green never rises; the others may by the step that they follow it.
            assert!(
                table.windows(2).all(|pair| pair[1][1] <= pair[0][1]),
                "skin {value}"
            );
            assert!(
                table
                    .windows(2)
                    .all(|pair| (0..4).all(|c| pair[1][c] <= pair[0][c].saturating_add(2))),
                "{value}"
            );
            assert!(
                table[ENTRIES - 1][1] <= 40,
                "skin {value}: {:?} under two units of coverage",
                table[ENTRIES - 1]
            );
        }
    }

    #[test]
    fn more_colours_than_tables_and_a_new_law_give_right_tables() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        let before = *tables.table([150, 120, 100]);
        for index in 0..2 * TABLES {
            tables.table([(index * 8 % 256) as u8, (index / 32 * 8) as u8, 77]);
        }
        assert!(
            before == *tables.table([150, 120, 100]),
            "made again, it is the same"
        );
        tables.set_transmission(Transmission::new(&DotStyle {
            optical_density: 0.5,
            ..DotStyle::default()
        }));
        let after = tables.table([150, 120, 100])[600];
        assert!(
            after[1] > before[600][1],
            "lighter pigment: {after:?} against {:?}",
            before[600]
        );
    }
}
