//! Tables from coverage to the canvas's colour.
//!
//! The browser multiplies *encoded* values, the optics multiply linear light. For a skin value v the canvas must hold
//! `enc(dec(v) · T) / v`; it depends on v weakly, so there is a table per channel and coarse level of v, made when that
//! level is first met. Tables per whole colour would be quicker to read, but a photo has thousands of colours: made anew
//! again and again they cost 50 ms a frame.
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
/// Table values are in 1/256 of an 8-bit step.
const UNIT: i32 = 1 << UNIT_BITS;
const UNIT_BITS: u32 = 8;
/// The curve is computed at every eighth entry and linear between, which is within .02 of an 8-bit step.
const STRIDE: usize = 8;
/// How many steps of red and of blue offset one step of error in green, where ΔE00 is least: the ratio of the mixed to
/// the pure second derivative of ΔE00² at skin colours, from light to dark and under thin to thick ink 1.0-1.35 for red,
/// 1.1-1.3 for blue.
const RED_PER_GREEN: f32 = 1.25;
const BLUE_PER_GREEN: f32 = 1.2;

/// One channel of the canvas by coverage, in 1/256 of an 8-bit step.
type Channel = [u16; ENTRIES];

/// All tables of one style, filled on demand; memory is taken once (786 KB).
#[derive(Clone, Debug)]
pub struct ToneTables {
    transmission: Transmission,
    /// By channel, then by level.
    channels: Vec<Channel>,
    filled: Vec<bool>,
    level_of_value: [u8; 256],
    value_of_level: [f32; LEVELS],
}

/// The canvas by coverage on skin of one colour.
#[derive(Clone, Copy, Debug)]
pub struct Tone<'tables> {
    red: &'tables Channel,
    green: &'tables Channel,
    blue: &'tables Channel,
    /// Steps of this channel per step of error in green, in 1/256.
    red_per_green: i32,
    blue_per_green: i32,
}

impl ToneTables {
    /// Empty tables for a transmission law.
    #[must_use]
    pub fn new(transmission: Transmission) -> Self {
        Self {
            transmission,
            channels: vec![[0; ENTRIES]; 3 * LEVELS],
            filled: vec![false; 3 * LEVELS],
            level_of_value: std::array::from_fn(|value| {
                let place = (value as f32 / DARKEST_SKIN).max(1.0).ln() / level_step();
                (place.round() as usize).min(LEVELS - 1) as u8
            }),
            value_of_level: std::array::from_fn(|level| DARKEST_SKIN * (level as f32 * level_step()).exp() / 255.0),
        }
    }

    /// Changes the law; every table is made anew when it is next needed.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.filled.fill(false);
        }
    }

    /// The canvas on skin of this encoded colour.
    pub fn tone(&mut self, skin: [u8; 3]) -> Tone<'_> {
        let levels = skin.map(|value| usize::from(self.level_of_value[usize::from(value)]));
        for (channel, level) in levels.into_iter().enumerate() {
            let table = channel * LEVELS + level;
            if !self.filled[table] {
                self.filled[table] = true;
                fill(&mut self.channels[table], &self.transmission, channel, self.value_of_level[level]);
            }
        }
        let [red, green, blue] = levels.map(|level| self.value_of_level[level]);
        // An error in the canvas shows in proportion to the skin under it.
        let in_units = |steps: f32| (steps * UNIT as f32).round() as i32;
        Tone {
            red: &self.channels[levels[0]],
            green: &self.channels[LEVELS + levels[1]],
            blue: &self.channels[2 * LEVELS + levels[2]],
            red_per_green: in_units(RED_PER_GREEN * green / red),
            blue_per_green: in_units(BLUE_PER_GREEN * green / blue),
        }
    }
}

impl Tone<'_> {
    /// The pixels (RGBA) under coverages in entries; beyond the last entry it gets no darker.
    #[inline]
    #[must_use]
    pub fn pixels<const COUNT: usize>(&self, entries: [u16; COUNT]) -> [[u8; 4]; COUNT] {
        // First the look-ups, then arithmetic that is the same for all: that becomes SIMD.
        let mut exact = [[0_i32; COUNT]; 3];
        for (lane, entry) in entries.into_iter().enumerate() {
            let entry = usize::from(entry).min(ENTRIES - 1);
            exact[0][lane] = i32::from(self.red[entry]);
            exact[1][lane] = i32::from(self.green[entry]);
            exact[2][lane] = i32::from(self.blue[entry]);
        }
        let mut pixels = [0_u32; COUNT];
        for lane in 0..COUNT {
            let green = (exact[1][lane] + UNIT / 2) >> UNIT_BITS;
            let error = (green << UNIT_BITS) - exact[1][lane];
            let follow = |exact: i32, per_green: i32| {
                ((exact + ((error * per_green) >> UNIT_BITS) + UNIT / 2) >> UNIT_BITS).clamp(0, 255)
            };
            let red = follow(exact[0][lane], self.red_per_green);
            let blue = follow(exact[2][lane], self.blue_per_green);
            pixels[lane] = (red | green << 8 | blue << 16) as u32 | 0xFF00_0000;
        }
        pixels.map(u32::to_le_bytes)
    }
}

/// Between two levels, in ln v; the last level is 255.
fn level_step() -> f32 {
    (255.0 / DARKEST_SKIN).ln() / (LEVELS - 1) as f32
}

fn fill(table: &mut Channel, transmission: &Transmission, channel: usize, skin_encoded: f32) {
    let skin_linear = linear_from_encoded(skin_encoded);
    let at = |entry: usize| -> f32 {
        let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
        (255.0 * encoded_from_linear(skin_linear * left) / skin_encoded).clamp(0.0, 255.0)
    };
    let mut from = at(0);
    for (block, values) in table.chunks_exact_mut(STRIDE).enumerate() {
        let to = at((block + 1) * STRIDE);
        for (step, value) in values.iter_mut().enumerate() {
            let exact = from + (to - from) * (step as f32 / STRIDE as f32);
            *value = (exact * UNIT as f32 + 0.5) as u16;
        }
        from = to;
    }
    // No ink is white whatever the rounding of the curve's own inverse.
    table[0] = (255 * UNIT) as u16;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;

    fn pixel(tone: &Tone<'_>, entry: usize) -> [u8; 4] {
        tone.pixels([entry as u16])[0]
    }

    /// Canvas over skin, less the linear-light result, in 8-bit steps.
    fn errors(transmission: &Transmission, skin: [u8; 3], table: &Tone<'_>, entry: usize) -> [f32; 3] {
        std::array::from_fn(|channel| {
            let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
            let encoded = f32::from(skin[channel]) / 255.0;
            let expected = 255.0 * encoded_from_linear(linear_from_encoded(encoded) * left);
            f32::from(pixel(table, entry)[channel]) * encoded - expected
        })
    }

    #[test]
    fn the_canvas_times_the_skin_is_the_linear_light_result() {
        let transmission = Transmission::new(&DotStyle::default());
        let mut tables = ToneTables::new(transmission);
        for skin in [[205, 165, 145], [190, 150, 128], [105, 64, 50], [60, 38, 30], [250, 236, 228], [131, 131, 131]] {
            let table = tables.tone(skin);
            for entry in 0..1000 {
                let [red, green, blue] = errors(&transmission, skin, &table, entry);
                let scale = skin.map(|value| f32::from(value) / 255.0);
                // Half a canvas step as seen through the skin, and a fifth of a step for the level.
                assert!(green.abs() < 0.5 * scale[1] + 0.2, "{skin:?} entry {entry}: green off by {green}");
                // Red and blue follow green's error.
                let (red, blue) = (red - RED_PER_GREEN * green, blue - BLUE_PER_GREEN * green);
                assert!(red.abs() < 0.5 * scale[0] + 0.25, "{skin:?} entry {entry}: red off by {red}");
                assert!(blue.abs() < 0.5 * scale[2] + 0.25, "{skin:?} entry {entry}: blue off by {blue}");
            }
        }
    }

    #[test]
    fn no_ink_is_white_and_more_ink_is_darker() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            let tone = tables.tone([value; 3]);
            assert_eq!(pixel(&tone, 0), [255; 4]);
            for entry in 1..ENTRIES {
                let (before, now) = (pixel(&tone, entry - 1), pixel(&tone, entry));
                // Green never rises; the others may by the step that they follow it.
                assert!(now[1] <= before[1], "skin {value}, entry {entry}: {before:?}, then {now:?}");
                assert!(
                    (0..4).all(|channel| now[channel] <= before[channel].saturating_add(2)),
                    "skin {value}, entry {entry}: {before:?}, then {now:?}"
                );
            }
            let most = pixel(&tone, ENTRIES - 1);
            assert!(most[1] <= 40, "skin {value}: {most:?} under two units of coverage");
            assert_eq!(pixel(&tone, ENTRIES + 9), most);
        }
    }

    #[test]
    fn a_table_is_made_once_and_anew_for_a_new_law() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        let before = pixel(&tables.tone([150, 120, 100]), 600);
        for index in 0..4096 {
            tables.tone([(index % 256) as u8, (index / 16) as u8, (index % 77) as u8]);
        }
        assert_eq!(before, pixel(&tables.tone([150, 120, 100]), 600), "after many other colours it is the same");
        tables.set_transmission(Transmission::new(&DotStyle { optical_density: 0.5, ..DotStyle::default() }));
        let after = pixel(&tables.tone([150, 120, 100]), 600);
        assert!(after[1] > before[1], "lighter pigment: {after:?} against {before:?}");
    }
}
