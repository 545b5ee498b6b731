//! Tables from coverage to the canvas's colour.
//!
//! The browser lays the canvas over the photo by its alpha, on *encoded* values; the optics multiply linear light. Of a
//! skin value v there must be left `enc(dec(v) · T) = v · t`; t depends on v weakly, so there is a curve of t per channel
//! and coarse level of v, made when that level is first met.
//!
//! Alpha is what the darkest channel loses, 1 − min t; so every pixel of the photo keeps its own part, min t. What
//! another channel keeps beyond that, v · (t − min t), a few steps, is added as the canvas's colour for the mean skin
//! around. (Blending by multiplication would need no such mean, but has the browser compose the stage in several passes:
//! 12 ms of processor time a frame of a drag instead of 6.)
//!
//! All of that is ready by coverage in one table per three levels, so that a pixel is one look-up. The demo photo's
//! treated area has 2,900 colours and 500 threes of levels; their tables are kept over frames.
//!
//! Rounding the three channels to bytes one by one would put nearly all of the error into hue. So red and blue are
//! rounded towards the error that green has got: what is left is mostly lightness, which the eye forgives.

use crate::pigment::Transmission;
use crate::pigment::optics::{encoded_from_linear, linear_from_encoded};

/// Entries per unit of coverage: an 8-bit step is three of them or more.
pub const ENTRIES_PER_UNIT: f32 = 512.0;
/// Entries of a table: coverage up to 2, beyond which it gets no darker.
pub const ENTRIES: usize = 1024;
/// Levels of skin value per channel. They are even in log v, because a curve made for v and used for v·(1 + ε) is off by
/// `.055 · (1 − T^(1/2.4)) · ε` (sRGB's offset), whatever v: 4 % apart, an error of a twentieth of an 8-bit step. What is
/// added is off by ε of its few steps, too.
const LEVELS: usize = 1 << LEVEL_BITS;
const LEVEL_BITS: u32 = 6;
/// Values below this share a level: one 8-bit step is more than a level there.
const DARKEST_SKIN: f32 = 20.0;
/// Curves are in 1/128 of an 8-bit step, the finest that fits 16 bits.
const UNIT: i32 = 1 << UNIT_BITS;
const UNIT_BITS: u32 = 7;
/// The curve is computed at every fourth entry and linear between, which is within .02 of an 8-bit step.
const STRIDE: usize = 4;
/// Tables kept. An area that needs more has the oldest made anew, 6 µs each in WASM: with 1,900 a frame is a third slower
/// than without tables.
const TABLES: usize = 720;
/// In place of a table's index: there is none.
const NO_TABLE: u16 = u16::MAX;

/// What one channel keeps by coverage, in 1/128 of an 8-bit step.
type Curve = [i16; ENTRIES];
/// The canvas (RGBA, not premultiplied) by coverage.
type Table = [[u8; 4]; ENTRIES];

/// All tables of one style, filled on demand; memory is taken once (3.9 MB).
#[derive(Clone, Debug)]
pub struct ToneTables {
    transmission: Transmission,
    /// By channel, then by level.
    curves: Vec<Curve>,
    curve_made: Vec<bool>,
    level_of_value: [u8; 256],
    value_of_level: [f32; LEVELS],
    tables: Vec<Table>,
    /// By the three levels: an index into `tables`, or [`NO_TABLE`].
    table_of_levels: Vec<u16>,
    /// By table: the index into `table_of_levels` that it was last made for.
    levels_of_table: Vec<u32>,
    /// The table that is made next: the oldest.
    next_table: usize,
}

/// The canvas by coverage on skin of one colour.
#[derive(Clone, Copy, Debug)]
pub struct Tone<'tables> {
    table: &'tables Table,
}

impl ToneTables {
    /// Empty tables for a transmission law.
    #[must_use]
    pub fn new(transmission: Transmission) -> Self {
        Self {
            transmission,
            curves: vec![[0; ENTRIES]; 3 * LEVELS],
            curve_made: vec![false; 3 * LEVELS],
            level_of_value: std::array::from_fn(|value| {
                let place = (value as f32 / DARKEST_SKIN).max(1.0).ln() / level_step();
                (place.round() as usize).min(LEVELS - 1) as u8
            }),
            value_of_level: std::array::from_fn(|level| DARKEST_SKIN * (level as f32 * level_step()).exp() / 255.0),
            tables: vec![[[0; 4]; ENTRIES]; TABLES],
            table_of_levels: vec![NO_TABLE; LEVELS * LEVELS * LEVELS],
            levels_of_table: vec![0; TABLES],
            next_table: 0,
        }
    }

    /// Changes the law; every table is made anew when it is next needed.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.curve_made.fill(false);
            self.table_of_levels.fill(NO_TABLE);
        }
    }

    /// The canvas on skin of this encoded colour.
    #[inline]
    pub fn tone(&mut self, skin: [u8; 3]) -> Tone<'_> {
        let levels = skin.map(|value| usize::from(self.level_of_value[usize::from(value)]));
        let place = (levels[0] << LEVEL_BITS | levels[1]) << LEVEL_BITS | levels[2];
        let mut table = self.table_of_levels[place];
        if table == NO_TABLE {
            table = self.make_table(levels, place);
        }
        Tone { table: &self.tables[usize::from(table)] }
    }

    /// Makes a table in place of the oldest; its index.
    #[cold]
    fn make_table(&mut self, levels: [usize; 3], place: usize) -> u16 {
        let table = self.next_table;
        self.next_table = (table + 1) % TABLES;
        // Of a law before this one it may be for other levels that have no table now, or have another.
        let before = &mut self.table_of_levels[self.levels_of_table[table] as usize];
        if usize::from(*before) == table {
            *before = NO_TABLE;
        }
        self.table_of_levels[place] = table as u16;
        self.levels_of_table[table] = place as u32;
        for (channel, level) in levels.into_iter().enumerate() {
            let curve = channel * LEVELS + level;
            if !self.curve_made[curve] {
                self.curve_made[curve] = true;
                fill(&mut self.curves[curve], &self.transmission, channel, self.value_of_level[level]);
            }
        }
        let [red, green, blue] = std::array::from_fn(|channel| self.curves[channel * LEVELS + levels[channel]].iter());
        let skin = levels.map(|level| (self.value_of_level[level] * 16384.0).round() as i32);
        for (((pixel, red), green), blue) in self.tables[table].iter_mut().zip(red).zip(green).zip(blue) {
            *pixel = pixel_of([*red, *green, *blue], skin);
        }
        table as u16
    }
}

impl Tone<'_> {
    /// The pixels (RGBA, not premultiplied) under coverages in entries; beyond the last entry it gets no darker.
    #[inline]
    #[must_use]
    pub fn pixels<const COUNT: usize>(&self, entries: [u16; COUNT]) -> [[u8; 4]; COUNT] {
        // Apart from the look-ups this is SIMD.
        let entries = entries.map(|entry| entry.min(ENTRIES as u16 - 1));
        entries.map(|entry| self.table[usize::from(entry)])
    }
}

/// The canvas where the channels keep this much (in 1/128 of an 8-bit step) of skin of this encoded colour (in 1/16384).
/// Without a branch or a look-up, so that a loop of it becomes SIMD.
#[inline(always)]
fn pixel_of(left: [i16; 3], skin: [i32; 3]) -> [u8; 4] {
    let left = left.map(i32::from);
    // What every channel keeps of the photo is the browser's to keep; what one keeps beyond that is added.
    let kept = left[0].min(left[1]).min(left[2]) >> UNIT_BITS;
    let rounded = |exact: i32| (exact + UNIT / 2) >> UNIT_BITS;
    let beyond = |channel: usize| ((left[channel] - (kept << UNIT_BITS)) * skin[channel] + (1 << 13)) >> 14;
    let green = rounded(beyond(1));
    let error = (green << UNIT_BITS) - beyond(1);
    // 1.25 times the error: how many steps of red and of blue offset one step of error in green where ΔE00 is least.
    let followed = error + ((error + 2) >> 2);
    let added = [rounded(beyond(0) + followed).max(0), green, rounded(beyond(2) + followed).max(0)];
    let alpha = 255 - kept;
    // Nothing is added at alpha 0.
    let unmultiply = 255.0 / alpha.max(1) as f32;
    let [red, green, blue] = added.map(|added| (added.min(alpha) as f32 * unmultiply + 0.5) as i32);
    (red | green << 8 | blue << 16 | alpha << 24).to_le_bytes()
}

/// Between two levels, in ln v; the last level is 255.
fn level_step() -> f32 {
    (255.0 / DARKEST_SKIN).ln() / (LEVELS - 1) as f32
}

fn fill(curve: &mut Curve, transmission: &Transmission, channel: usize, skin_encoded: f32) {
    let skin_linear = linear_from_encoded(skin_encoded);
    let at = |entry: usize| -> f32 {
        let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
        (255.0 * encoded_from_linear(skin_linear * left) / skin_encoded).clamp(0.0, 255.0)
    };
    let mut from = at(0);
    for (block, values) in curve.chunks_exact_mut(STRIDE).enumerate() {
        let to = at((block + 1) * STRIDE);
        for (step, value) in values.iter_mut().enumerate() {
            let exact = from + (to - from) * (step as f32 / STRIDE as f32);
            *value = (exact * UNIT as f32 + 0.5) as i16;
        }
        from = to;
    }
    // No ink is white whatever the rounding of the curve's own inverse.
    curve[0] = (255 * UNIT) as i16;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;

    /// How many steps of red and of blue offset one step of error in green, where ΔE00 is least: the ratio of the mixed
    /// to the pure second derivative of ΔE00² at skin colours, from light to dark and under thin to thick ink 1.0-1.35
    /// for red, 1.1-1.3 for blue.
    const FOLLOW: f32 = 1.25;

    fn pixel(tone: &Tone<'_>, entry: usize) -> [u8; 4] {
        tone.pixels([entry as u16])[0]
    }

    /// Canvas over skin as a browser lays it, before it rounds the sum, in 8-bit steps.
    fn over(skin: [u8; 3], [red, green, blue, alpha]: [u8; 4]) -> [f32; 3] {
        let kept = f32::from(255 - alpha) / 255.0;
        let added = [red, green, blue].map(|colour| (f32::from(colour) * f32::from(alpha) / 255.0).round());
        std::array::from_fn(|channel| f32::from(skin[channel]) * kept + added[channel])
    }

    /// Canvas over skin, less the linear-light result, in 8-bit steps.
    fn errors(transmission: &Transmission, skin: [u8; 3], table: &Tone<'_>, entry: usize) -> [f32; 3] {
        let shown = over(skin, pixel(table, entry));
        std::array::from_fn(|channel| {
            let left = transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT);
            let encoded = f32::from(skin[channel]) / 255.0;
            shown[channel] - 255.0 * encoded_from_linear(linear_from_encoded(encoded) * left)
        })
    }

    #[test]
    fn the_canvas_over_the_skin_is_the_linear_light_result() {
        let transmission = Transmission::new(&DotStyle::default());
        let mut tables = ToneTables::new(transmission);
        for skin in [[205, 165, 145], [190, 150, 128], [105, 64, 50], [60, 38, 30], [250, 236, 228], [131, 131, 131]] {
            let table = tables.tone(skin);
            // As much as single dots cover.
            for entry in 0..500 {
                let [red, green, blue] = errors(&transmission, skin, &table, entry);
                // Half a step of what is added, and a fifth of a step for the level.
                assert!(green.abs() < 0.7, "{skin:?} entry {entry}: green off by {green}");
                // Red and blue follow green's error.
                let (red, blue) = (red - FOLLOW * green, blue - FOLLOW * green);
                assert!(red.abs() < 0.8, "{skin:?} entry {entry}: red off by {red}");
                assert!(blue.abs() < 0.8, "{skin:?} entry {entry}: blue off by {blue}");
            }
        }
    }

    #[test]
    fn no_ink_is_transparent_and_more_ink_is_darker() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            let tone = tables.tone([value; 3]);
            let shown = |entry: usize| over([value; 3], pixel(&tone, entry));
            assert_eq!(pixel(&tone, 0), [0; 4]);
            for entry in 1..ENTRIES {
                let (before, now) = (pixel(&tone, entry - 1), pixel(&tone, entry));
                assert!(now[3] >= before[3], "skin {value}, entry {entry}: {before:?}, then {now:?}");
                let (before, now) = (shown(entry - 1), shown(entry));
                assert!(
                    (0..3).all(|channel| now[channel] <= before[channel] + 2.0),
                    "skin {value}, entry {entry}: {before:?}, then {now:?}"
                );
            }
            let most = pixel(&tone, ENTRIES - 1);
            assert!(most[3] >= 215, "skin {value}: {most:?} under two units of coverage");
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
        assert!(after[3] < before[3], "lighter pigment: {after:?} against {before:?}");
    }
}
