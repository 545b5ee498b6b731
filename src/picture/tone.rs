//! Tables from coverage to the canvas's colour.
//!
//! The browser lays the canvas over the photo by its alpha, on *encoded* values; the optics multiply linear light. Above its
//! short linear toe sRGB encodes x as 1.055 · x^(1/2.4) − .055, so on an encoded value v a factor T on linear light is a
//! factor τ = T^(1/2.4) on v + .055. So one curve of τ by coverage and one by mean coverage serve for all skin, and their
//! product is exact. Where the result lies in the toe, in deep shadow under nearly opaque dots, a cubic takes the curve's
//! place.
//!
//! Alpha is what the darkest channel loses, 1 − min t, where of v there is left v · t; so every pixel of the photo keeps its
//! own part, min t. What another channel keeps beyond that, v · (t − min t), is added as the canvas's colour for the mean
//! skin around. (Blending by multiplication would need no such mean, but has the browser compose the stage in several
//! passes: 12 ms of processor time a frame of a drag instead of 6.) With much scattering it is up to 15 steps of red, and a
//! pore far darker than the skin around it gets as much.
//!
//! All of that is ready by coverage in one table per three levels of skin and level of mean coverage, so that a pixel is one
//! look-up (worked out for each pixel it was four times as slow, and twice even with every table made anew). The demo
//! photo's treated area has 2,900 colours and 500 threes of levels, most of them at two or three levels of mean coverage;
//! their tables are kept over frames.
//!
//! Rounding the three channels to bytes one by one would put nearly all of the error into hue. So red and blue are
//! rounded towards the error that green has got: what is left is mostly lightness, which the eye forgives.

use crate::pigment::Transmission;

/// Entries per unit of coverage: an 8-bit step is three of them or more.
pub(super) const ENTRIES_PER_UNIT: f32 = 512.0;
/// Entries of a table: coverage up to 2, beyond which it gets no darker.
const ENTRIES: usize = 1024;
/// Levels of skin value per channel. They are even in log v, because what is added for v · (1 + ε) is off by ε of its few
/// steps: 4 % apart.
const LEVELS: usize = 1 << LEVEL_BITS;
const LEVEL_BITS: u32 = 6;
/// Values below this share a level: one 8-bit step is more than a level there.
const DARKEST_SKIN: f32 = 20.0;
/// Levels of mean coverage at most.
const VEIL_LEVELS: usize = 64;
const MOST_VEIL_LEVEL: u8 = VEIL_LEVELS as u8 - 1;
/// From one level of mean coverage to the next no channel of white changes by more than this many 8-bit steps, as far as
/// there are levels enough.
const VEIL_STEP: f32 = 0.5;
/// Skins whose tables are kept; those of the oldest are forgotten.
const SKINS: usize = 1024;
/// Tables kept. An area that needs more has the oldest made anew, 6 µs each.
const TABLES: usize = 2560;
/// In place of a skin's or a table's index: there is none.
const NONE: u16 = u16::MAX;
/// The offset in sRGB's curve.
const OFFSET: f32 = 0.055;
/// Below this value of 1.055 · x^(1/2.4) sRGB is linear in x; there 12.92 · x is that value to the power of 2.4, times
/// 11.36, for which stands `TOE[0] · z² + TOE[1] · z³`: within a tenth of an 8-bit step, and with the right end.
const TOE_END: f32 = 0.095_5;
const TOE: [f32; 2] = [2.66, (TOE_END - OFFSET - 2.66 * TOE_END * TOE_END) / (TOE_END * TOE_END * TOE_END)];

/// The canvas (RGBA, not premultiplied) by coverage.
type Table = [[u8; 4]; ENTRIES];

/// All tables of one style, filled on demand; memory is taken once (11 MB).
#[derive(Clone, Debug)]
pub(super) struct ToneTables {
    transmission: Transmission,
    /// τ by channel and coverage.
    ink: [Vec<f32>; 3],
    /// τ by channel and level of mean coverage.
    veil: [[f32; VEIL_LEVELS]; 3],
    veil_levels_per_unit: f32,
    level_of_value: [u8; 256],
    value_of_level: [f32; LEVELS],
    /// By three levels: an index into `skins`, or [`NONE`].
    skin_of_levels: Vec<u16>,
    skins: Vec<Skin>,
    /// The skin that is next replaced: the oldest.
    next_skin: usize,
    tables: Vec<Table>,
    /// By table: the skin and the level of mean coverage that it was last made for.
    owners: Vec<(u16, u8)>,
    next_table: usize,
}

/// A skin and its tables.
#[derive(Clone, Copy, Debug)]
struct Skin {
    levels: [u8; 3],
    /// By level of mean coverage: an index into the tables, or [`NONE`].
    tables: [u16; VEIL_LEVELS],
}

/// A skin's place among those that have tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct SkinIndex(u16);

impl ToneTables {
    /// Empty tables for a law of light.
    pub fn new(transmission: Transmission) -> Self {
        let mut tables = Self {
            transmission,
            ink: std::array::from_fn(|_| vec![1.0; ENTRIES]),
            veil: [[1.0; VEIL_LEVELS]; 3],
            veil_levels_per_unit: VEIL_LEVELS as f32,
            level_of_value: std::array::from_fn(|value| {
                let place = (value as f32 / DARKEST_SKIN).max(1.0).ln() / level_step();
                (place.round() as usize).min(LEVELS - 1) as u8
            }),
            value_of_level: std::array::from_fn(|level| DARKEST_SKIN * (level as f32 * level_step()).exp() / 255.0),
            skin_of_levels: vec![NONE; LEVELS * LEVELS * LEVELS],
            skins: vec![Skin { levels: [0; 3], tables: [NONE; VEIL_LEVELS] }; SKINS],
            next_skin: 0,
            tables: vec![[[0; 4]; ENTRIES]; TABLES],
            owners: vec![(0, 0); TABLES],
            next_table: 0,
        };
        tables.fill_curves();
        tables
    }

    /// Changes the law; every table is made anew when it is next needed.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.fill_curves();
            self.skins.iter_mut().for_each(|skin| skin.tables.fill(NONE));
        }
    }

    /// Whether mean coverage matters.
    pub fn has_veil(&self) -> bool {
        self.transmission.has_veil()
    }

    fn fill_curves(&mut self) {
        let Self { transmission, ink, veil, .. } = self;
        let encoded_factor = |factor: f32| factor.max(0.0).powf(1.0 / 2.4);
        // τ falls about evenly with mean coverage.
        let falls = [0, 1, 2].map(|channel| 255.0 * (1.0 - encoded_factor(transmission.veil(channel, 0.5))) / 0.5);
        let steepest = falls.into_iter().fold(0.0, f32::max);
        self.veil_levels_per_unit = (steepest / VEIL_STEP).clamp(1.0, VEIL_LEVELS as f32);
        for channel in 0..3 {
            for (entry, value) in ink[channel].iter_mut().enumerate() {
                *value = encoded_factor(transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT));
            }
            for (level, value) in veil[channel].iter_mut().enumerate() {
                *value = encoded_factor(transmission.veil(channel, level as f32 / self.veil_levels_per_unit));
            }
        }
    }

    /// Skin of this encoded colour.
    #[inline]
    pub fn skin(&mut self, colour: [u8; 3]) -> SkinIndex {
        let levels = colour.map(|value| self.level_of_value[usize::from(value)]);
        let index = self.skin_of_levels[place_of(levels)];
        SkinIndex(if index == NONE { self.take_skin(levels) } else { index })
    }

    /// Makes room for a skin in place of the oldest.
    #[cold]
    fn take_skin(&mut self, levels: [u8; 3]) -> u16 {
        let index = self.next_skin;
        self.next_skin = (index + 1) % SKINS;
        let before = &mut self.skin_of_levels[place_of(self.skins[index].levels)];
        if usize::from(*before) == index {
            *before = NONE;
        }
        self.skins[index] = Skin { levels, tables: [NONE; VEIL_LEVELS] };
        self.skin_of_levels[place_of(levels)] = index as u16;
        index as u16
    }

    /// Levels of mean coverage per unit of it.
    pub const fn veil_levels_per_unit(&self) -> f32 {
        self.veil_levels_per_unit
    }

    /// The canvas (RGBA, not premultiplied) of a row of pixels on one skin under coverages in entries, each `STEP` of which
    /// are at one level of mean coverage.
    #[inline]
    pub fn row<const COUNT: usize, const STEP: usize>(
        &mut self,
        skin: SkinIndex,
        levels: &[u8],
        entries: &[u16; COUNT],
    ) -> [[u8; 4]; COUNT] {
        let Some((first, others)) = levels.split_first() else { return [[0; 4]; COUNT] };
        // Mostly they are all alike, and in many rows there is no ink.
        let tone = self.tone(skin, *first);
        let mut pixels = if *entries == [0; COUNT] { [tone.bare(); COUNT] } else { tone.pixels(*entries) };
        let steps = pixels.as_chunks_mut::<STEP>().0.iter_mut().zip(entries.as_chunks::<STEP>().0);
        for ((pixels, entries), level) in steps.skip(1).zip(others) {
            if level != first {
                *pixels = self.tone(skin, *level).pixels(*entries);
            }
        }
        pixels
    }

    /// The canvas by coverage on a skin at this level of mean coverage. The index must be of the present skins.
    #[inline]
    fn tone(&mut self, skin: SkinIndex, level: u8) -> Tone<'_> {
        let level = level.min(MOST_VEIL_LEVEL);
        let mut table = self.skins[usize::from(skin.0)].tables[usize::from(level)];
        if table == NONE {
            table = self.make_table(skin, usize::from(level));
        }
        Tone { table: &self.tables[usize::from(table)] }
    }

    /// Makes a table in place of the oldest; its index.
    #[cold]
    fn make_table(&mut self, skin: SkinIndex, level: usize) -> u16 {
        let table = self.next_table;
        self.next_table = (table + 1) % TABLES;
        let (owner, owners_level) = self.owners[table];
        let before = &mut self.skins[usize::from(owner)].tables[usize::from(owners_level)];
        if usize::from(*before) == table {
            *before = NONE;
        }
        self.owners[table] = (skin.0, level as u8);
        let skin = &mut self.skins[usize::from(skin.0)];
        skin.tables[level] = table as u16;
        let value = skin.levels.map(|level| self.value_of_level[usize::from(level)]);
        // v + .055 under the veil, and steps of the canvas per v.
        let whole: [f32; 3] = std::array::from_fn(|channel| (value[channel] + OFFSET) * self.veil[channel][level]);
        let steps = value.map(|value| 255.0 / value);
        let [red, green, blue] = &self.ink;
        for (((pixel, red), green), blue) in self.tables[table].iter_mut().zip(red).zip(green).zip(blue) {
            let ink = [*red, *green, *blue];
            let left = [0, 1, 2].map(|channel| encoded(ink[channel] * whole[channel]) * steps[channel]);
            *pixel = pixel_of(left, value);
        }
        table as u16
    }
}

/// The canvas by coverage on skin of one colour among one mean coverage.
#[derive(Clone, Copy, Debug)]
struct Tone<'tables> {
    table: &'tables Table,
}

impl Tone<'_> {
    /// The pixel where no ink is.
    #[inline]
    const fn bare(&self) -> [u8; 4] {
        self.table[0]
    }

    /// The pixels (RGBA, not premultiplied) under coverages in entries; beyond the last entry it gets no darker.
    #[inline]
    fn pixels<const COUNT: usize>(&self, entries: [u16; COUNT]) -> [[u8; 4]; COUNT] {
        // Apart from the look-ups this is SIMD.
        let entries = entries.map(|entry| entry.min(ENTRIES as u16 - 1));
        entries.map(|entry| self.table[usize::from(entry)])
    }
}

fn place_of(levels: [u8; 3]) -> usize {
    levels.into_iter().fold(0, |place, level| place << LEVEL_BITS | usize::from(level))
}

/// Between two levels, in ln v; the last level is 255.
fn level_step() -> f32 {
    (255.0 / DARKEST_SKIN).ln() / (LEVELS - 1) as f32
}

/// The encoded value of which `with_offset` is the value by sRGB's curve, plus .055.
#[inline(always)]
fn encoded(with_offset: f32) -> f32 {
    let in_toe = lesser(with_offset, TOE_END);
    in_toe * in_toe * (TOE[0] + TOE[1] * in_toe) + (with_offset - in_toe)
}

/// The canvas where the channels keep this much (0-255) of skin of this encoded colour (0-1). Without a branch or a look-up,
/// so that a loop of it becomes SIMD.
#[inline(always)]
fn pixel_of([red, green, blue]: [f32; 3], skin: [f32; 3]) -> [u8; 4] {
    // What every channel keeps of the photo is the browser's to keep, in whole steps; what one keeps beyond that is added.
    // Not quite half, so that 255 stays 255.
    let kept = rounded(lesser(lesser(red, green), blue) - 0.498);
    let exact_green = (green - kept) * skin[1];
    let added_green = rounded(exact_green);
    // 1.25 times the error: how many steps of red and of blue offset one step of error in green where ΔE00 is least.
    let followed = (added_green - exact_green) * 1.25;
    let added_red = rounded((red - kept) * skin[0] + followed);
    let added_blue = rounded((blue - kept) * skin[2] + followed);
    let alpha = 255.0 - kept;
    // Nothing is added at alpha 0.
    let unmultiply = 255.0 / greater(alpha, 1.0);
    let byte = |added: f32| bits(lesser(greater(added, 0.0), alpha) * unmultiply);
    (byte(added_red) | byte(added_green) << 8 | byte(added_blue) << 16 | bits(alpha) << 24).to_le_bytes()
}

/// The lesser of two; `f32::min` would look for NaN first.
#[inline(always)]
fn lesser(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

#[inline(always)]
fn greater(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// Added to a float below 2²² it leaves the nearest whole number in the last bits.
const ROUNDING: f32 = 12_582_912.0;

#[inline(always)]
fn rounded(value: f32) -> f32 {
    (value + ROUNDING) - ROUNDING
}

/// The nearest whole number to a value of 0-255. (`as` would look for values beyond i32 first.)
#[inline(always)]
fn bits(value: f32) -> u32 {
    (value + ROUNDING).to_bits() & 0xFF
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;
    use crate::pigment::optics::{encoded_from_linear, linear_from_encoded};

    /// How many steps of red and of blue offset one step of error in green, where ΔE00 is least: the ratio of the mixed
    /// to the pure second derivative of ΔE00² at skin colours, from light to dark and under thin to thick ink 1.0-1.35
    /// for red, 1.1-1.3 for blue.
    const FOLLOW: f32 = 1.25;

    fn pixel(tables: &mut ToneTables, skin: [u8; 3], entry: usize, mean: f32) -> [u8; 4] {
        let skin = tables.skin(skin);
        let level = (mean * tables.veil_levels_per_unit()).round();
        // What the table was made for.
        assert!((level / tables.veil_levels_per_unit() - mean).abs() < 1e-4, "{mean} is between levels");
        tables.tone(skin, level as u8).pixels([entry as u16])[0]
    }

    /// Canvas over skin as a browser lays it, before it rounds the sum, in 8-bit steps.
    fn over(skin: [u8; 3], [red, green, blue, alpha]: [u8; 4]) -> [f32; 3] {
        let kept = f32::from(255 - alpha) / 255.0;
        let added = [red, green, blue].map(|colour| (f32::from(colour) * f32::from(alpha) / 255.0).round());
        std::array::from_fn(|channel| f32::from(skin[channel]) * kept + added[channel])
    }

    /// Canvas over skin, less the linear-light result, in 8-bit steps.
    fn errors(tables: &mut ToneTables, skin: [u8; 3], entry: usize, mean: f32) -> [f32; 3] {
        let shown = over(skin, pixel(tables, skin, entry, mean));
        let transmission = &tables.transmission;
        std::array::from_fn(|channel| {
            let coverage = entry as f32 / ENTRIES_PER_UNIT;
            let left = transmission.channel(channel, coverage) * transmission.veil(channel, mean);
            let encoded = f32::from(skin[channel]) / 255.0;
            shown[channel] - 255.0 * encoded_from_linear(linear_from_encoded(encoded) * left)
        })
    }

    #[test]
    fn the_canvas_over_the_skin_is_the_linear_light_result() {
        let fresh = DotStyle { redness: [0.0, 0.3, 0.25], ..DotStyle::default() };
        for style in [DotStyle::default(), fresh] {
            let mut tables = ToneTables::new(Transmission::new(&style));
            for skin in
                [[205, 165, 145], [190, 150, 128], [105, 64, 50], [60, 38, 30], [250, 236, 228], [131, 131, 131]]
            {
                for level in [0.0, 2.0, 5.0, 9.0] {
                    let mean = level / tables.veil_levels_per_unit();
                    // As much as single dots cover.
                    for entry in 0..500 {
                        let [red, green, blue] = errors(&mut tables, skin, entry, mean);
                        // Half a step of what is added, and for the level 2 % of up to 30 steps of red.
                        let at = format!("{skin:?} entry {entry} among {mean}");
                        assert!(green.abs() < 0.75, "{at}: green off by {green}");
                        // Red and blue follow green's error.
                        let (red, blue) = (red - FOLLOW * green, blue - FOLLOW * green);
                        assert!(red.abs() < 1.3, "{at}: red off by {red}");
                        assert!(blue.abs() < 0.8, "{at}: blue off by {blue}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_ink_is_transparent_and_more_ink_is_darker() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            for mean in [0.0, 6.0 / tables.veil_levels_per_unit()] {
                let mut tone = |entry: usize| pixel(&mut tables, [value; 3], entry, mean);
                let shown = |pixel: [u8; 4]| over([value; 3], pixel);
                assert!(mean > 0.0 || tone(0) == [0; 4], "skin {value}: {:?}", tone(0));
                for entry in 1..ENTRIES {
                    let (before, now) = (tone(entry - 1), tone(entry));
                    assert!(now[3] >= before[3], "skin {value}, entry {entry}: {before:?}, then {now:?}");
                    let (before, now) = (shown(before), shown(now));
                    assert!(
                        (0..3).all(|channel| now[channel] <= before[channel] + 2.0),
                        "skin {value}, entry {entry}: {before:?}, then {now:?}"
                    );
                }
                let most = tone(ENTRIES - 1);
                assert!(most[3] >= 205, "skin {value}: {most:?} under two units of coverage");
                assert_eq!(tone(ENTRIES + 9), most);
            }
        }
    }

    #[test]
    fn a_new_law_makes_new_tables() {
        let mut tables = ToneTables::new(Transmission::new(&DotStyle::default()));
        let before = pixel(&mut tables, [150, 120, 100], 600, 0.0);
        tables.set_transmission(Transmission::new(&DotStyle { optical_density: 0.5, ..DotStyle::default() }));
        let after = pixel(&mut tables, [150, 120, 100], 600, 0.0);
        assert!(after[3] < before[3], "lighter pigment: {after:?} against {before:?}");
    }
}
