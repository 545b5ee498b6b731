//! From coverage and mean coverage to the canvas's colour.
//!
//! The browser lays the canvas over the photo by its alpha, on *encoded* values; the optics multiply linear light. Above its
//! short linear toe sRGB encodes x as 1.055 · x^(1/2.4) − .055, so on an encoded value v a factor T on linear light is a
//! factor τ = T^(1/2.4) on v + .055. So one curve of τ by coverage and one by mean coverage serve for all skin, their
//! product is exact, and skin comes in by two numbers per channel. Where the result lies in the toe, in deep shadow under
//! nearly opaque dots, a cubic takes the curve's place.
//!
//! Alpha is what the darkest channel loses, 1 − min t; so every pixel of the photo keeps its own part, min t. What
//! another channel keeps beyond that, v · (t − min t), a few steps, is added as the canvas's colour for the mean skin
//! around. (Blending by multiplication would need no such mean, but has the browser compose the stage in several passes:
//! 12 ms of processor time a frame of a drag instead of 6.)
//!
//! Rounding the three channels to bytes one by one would put nearly all of the error into hue. So red and blue are
//! rounded towards the error that green has got: what is left is mostly lightness, which the eye forgives.

use crate::pigment::Transmission;

/// Pixels that are worked out at a time.
pub(super) const ROW: usize = 32;
/// Entries per unit of coverage: an 8-bit step is three of them or more.
pub(super) const ENTRIES_PER_UNIT: f32 = 512.0;
/// Entries of the curve by coverage: up to 2, beyond which it gets no darker.
const ENTRIES: usize = 1024;
/// Entries of the curve by mean coverage: up to 1.
const VEIL_ENTRIES: usize = 256;
const VEIL_PER_UNIT: f32 = VEIL_ENTRIES as f32;
/// Skin below this value is taken for it: there one 8-bit step is more than the eye can tell.
const DARKEST_SKIN: u8 = 20;
/// Lighter skin than this gets into sRGB's toe only where dots lie on each other.
const DARK_SKIN: f32 = 0.45;
/// The offset in sRGB's curve.
const OFFSET: f32 = 0.055;
/// Below this value of 1.055 · x^(1/2.4) sRGB is linear in x; there 12.92 · x is that value to the power of 2.4, times
/// 11.36, for which stands `TOE[0] · z² + TOE[1] · z³`: within a tenth of an 8-bit step, and with the right end.
const TOE_END: f32 = 0.095_5;
const TOE: [f32; 2] = [2.66, (TOE_END - OFFSET - 2.66 * TOE_END * TOE_END) / (TOE_END * TOE_END * TOE_END)];

/// The curves of one style.
#[derive(Clone, Debug)]
pub(super) struct ToneCurves {
    transmission: Transmission,
    /// τ by coverage: red, green, blue, and nothing.
    ink: Box<[[f32; 4]; ENTRIES]>,
    /// τ by channel and mean coverage.
    veil: [Vec<f32>; 3],
}

/// One quantity of all pixels of a row.
pub(super) type Row = [f32; ROW];

/// What the curves need to know of the skin and the veil over a row of pixels, by channel.
#[derive(Clone, Debug)]
pub(super) struct SkinRow {
    /// Encoded, 0-1.
    value: [Row; 3],
    /// 255 / value.
    steps: [Row; 3],
    /// value + .055 under a veil: a constant, and how it changes with mean coverage.
    constant: [Row; 3],
    slope: [Row; 3],
    /// Whether ink may take some of it into sRGB's linear toe.
    is_dark: bool,
}

impl Default for SkinRow {
    fn default() -> Self {
        let [value, steps, constant, slope] = [[[0.0; ROW]; 3]; 4];
        Self { value, steps, constant, slope, is_dark: false }
    }
}

impl ToneCurves {
    /// The curves of a law of light.
    pub fn new(transmission: Transmission) -> Self {
        let veil = [const { Vec::new() }; 3].map(|_: Vec<f32>| vec![1.0; VEIL_ENTRIES]);
        let mut curves = Self { transmission, ink: Box::new([[1.0; 4]; ENTRIES]), veil };
        curves.fill();
        curves
    }

    /// Changes the law: a tenth of a millisecond.
    pub fn set_transmission(&mut self, transmission: Transmission) {
        if transmission != self.transmission {
            self.transmission = transmission;
            self.fill();
        }
    }

    /// Whether mean coverage matters.
    pub fn has_veil(&self) -> bool {
        self.transmission.has_veil()
    }

    fn fill(&mut self) {
        let Self { transmission, ink, veil } = self;
        let encoded_factor = |factor: f32| factor.max(0.0).powf(1.0 / 2.4);
        for channel in 0..3 {
            for (entry, value) in ink.iter_mut().enumerate() {
                value[channel] = encoded_factor(transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT));
            }
            for (entry, value) in veil[channel].iter_mut().enumerate() {
                *value = encoded_factor(transmission.veil(channel, entry as f32 / VEIL_PER_UNIT));
            }
        }
    }

    /// Sets the pixels from this one on, `CELL` of them, to skin of this encoded colour among mean coverages that are about
    /// this one.
    pub fn set_skin<const CELL: usize>(&self, row: &mut SkinRow, from: usize, colour: [u8; 3], mean: f32) {
        if from == 0 {
            row.is_dark = false;
        }
        // The line through the curve a step to both sides.
        let entry = ((mean * VEIL_PER_UNIT) as usize).clamp(1, VEIL_ENTRIES - 2);
        for (channel, value) in colour.into_iter().enumerate() {
            let value = f32::from(value.max(DARKEST_SKIN)) / 255.0;
            let curve = &self.veil[channel];
            let (here, slope) = (curve[entry], (curve[entry + 1] - curve[entry - 1]) * (VEIL_PER_UNIT / 2.0));
            let whole = value + OFFSET;
            row.value[channel][from..from + CELL].fill(value);
            row.steps[channel][from..from + CELL].fill(255.0 / value);
            row.constant[channel][from..from + CELL].fill(whole * (here - slope * entry as f32 / VEIL_PER_UNIT));
            row.slope[channel][from..from + CELL].fill(whole * slope);
            row.is_dark |= value < DARK_SKIN;
        }
    }

    /// The canvas (RGBA, not premultiplied, in a little-endian number) on skin under coverages in entries and among mean
    /// coverages. Loops of known length, each without a branch, so that all but the look-ups become SIMD.
    pub fn pixels(&self, skin: &SkinRow, entries: &[u16; ROW], means: &Row, pixels: &mut [u32; ROW]) {
        let mut left = [[0.0; ROW]; 3];
        let [red, green, blue] = &mut left;
        let entries = entries.map(|entry| entry.min(ENTRIES as u16 - 1));
        for (lane, entry) in entries.into_iter().enumerate() {
            [red[lane], green[lane], blue[lane], _] = self.ink[usize::from(entry) % ENTRIES];
        }
        for (channel, left) in left.iter_mut().enumerate() {
            let (constant, slope, steps) = (&skin.constant[channel], &skin.slope[channel], &skin.steps[channel]);
            for lane in 0..ROW {
                left[lane] *= constant[lane] + slope[lane] * means[lane];
            }
            if skin.is_dark {
                for lane in 0..ROW {
                    let in_toe = lesser(left[lane], TOE_END);
                    let encoded = in_toe * in_toe * (TOE[0] + TOE[1] * in_toe) + (left[lane] - in_toe);
                    left[lane] = encoded * steps[lane];
                }
            } else {
                for lane in 0..ROW {
                    left[lane] = greater((left[lane] - OFFSET) * steps[lane], 0.0);
                }
            }
        }
        let [red, green, blue] = &left;
        let [red_value, green_value, blue_value] = &skin.value;
        for lane in 0..ROW {
            // What every channel keeps of the photo is the browser's to keep, in whole steps; what one keeps beyond that is
            // added. Not quite half, so that 255 stays 255.
            let kept = rounded(lesser(lesser(red[lane], green[lane]), blue[lane]) - 0.498);
            let exact_green = (green[lane] - kept) * green_value[lane];
            let added_green = rounded(exact_green);
            // 1.25 times the error: how many steps of red and of blue offset one step of error in green where ΔE00 is least.
            let followed = (added_green - exact_green) * 1.25;
            let added_red = rounded((red[lane] - kept) * red_value[lane] + followed);
            let added_blue = rounded((blue[lane] - kept) * blue_value[lane] + followed);
            let alpha = 255.0 - kept;
            // Nothing is added at alpha 0.
            let unmultiply = 255.0 / greater(alpha, 1.0);
            let byte = |added: f32| bits(lesser(greater(added, 0.0), alpha) * unmultiply);
            pixels[lane] = byte(added_red) | byte(added_green) << 8 | byte(added_blue) << 16 | bits(alpha) << 24;
        }
    }
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

    fn pixel(curves: &ToneCurves, skin: [u8; 3], entry: usize, mean: f32) -> [u8; 4] {
        let mut row = SkinRow::default();
        curves.set_skin::<ROW>(&mut row, 0, skin, mean);
        let mut pixels = [0; ROW];
        curves.pixels(&row, &[entry as u16; ROW], &[mean; ROW], &mut pixels);
        pixels[entry % ROW].to_le_bytes()
    }

    /// Canvas over skin as a browser lays it, before it rounds the sum, in 8-bit steps.
    fn over(skin: [u8; 3], [red, green, blue, alpha]: [u8; 4]) -> [f32; 3] {
        let kept = f32::from(255 - alpha) / 255.0;
        let added = [red, green, blue].map(|colour| (f32::from(colour) * f32::from(alpha) / 255.0).round());
        std::array::from_fn(|channel| f32::from(skin[channel]) * kept + added[channel])
    }

    /// Canvas over skin, less the linear-light result, in 8-bit steps.
    fn errors(curves: &ToneCurves, skin: [u8; 3], entry: usize, mean: f32) -> [f32; 3] {
        let shown = over(skin, pixel(curves, skin, entry, mean));
        let transmission = &curves.transmission;
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
            let curves = ToneCurves::new(Transmission::new(&style));
            for skin in
                [[205, 165, 145], [190, 150, 128], [105, 64, 50], [60, 38, 30], [250, 236, 228], [131, 131, 131]]
            {
                for mean in [0.0, 0.125, 0.25, 0.5] {
                    // As much as single dots cover.
                    for entry in 0..500 {
                        let [red, green, blue] = errors(&curves, skin, entry, mean);
                        // Half a step of what is added, and a fifth of a step for the level.
                        let at = format!("{skin:?} entry {entry} among {mean}");
                        assert!(green.abs() < 0.7, "{at}: green off by {green}");
                        // Red and blue follow green's error.
                        let (red, blue) = (red - FOLLOW * green, blue - FOLLOW * green);
                        assert!(red.abs() < 0.8, "{at}: red off by {red}");
                        assert!(blue.abs() < 0.8, "{at}: blue off by {blue}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_ink_is_transparent_and_more_ink_is_darker() {
        let curves = ToneCurves::new(Transmission::new(&DotStyle::default()));
        for value in 0..=255 {
            for mean in [0.0, 0.3] {
                let tone = |entry: usize| pixel(&curves, [value; 3], entry, mean);
                let shown = |entry: usize| over([value; 3], tone(entry));
                assert!(mean > 0.0 || tone(0) == [0; 4], "skin {value}: {:?}", tone(0));
                for entry in 1..ENTRIES {
                    let (before, now) = (tone(entry - 1), tone(entry));
                    assert!(now[3] >= before[3], "skin {value}, entry {entry}: {before:?}, then {now:?}");
                    let (before, now) = (shown(entry - 1), shown(entry));
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
    fn a_new_law_makes_new_curves() {
        let mut curves = ToneCurves::new(Transmission::new(&DotStyle::default()));
        let before = pixel(&curves, [150, 120, 100], 600, 0.2);
        curves.set_transmission(Transmission::new(&DotStyle { optical_density: 0.5, ..DotStyle::default() }));
        let after = pixel(&curves, [150, 120, 100], 600, 0.2);
        assert!(after[3] < before[3], "lighter pigment: {after:?} against {before:?}");
    }
}
