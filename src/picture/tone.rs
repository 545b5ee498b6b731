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

use super::veil;
use crate::pigment::Transmission;

/// Pixels that are worked out at a time.
pub(super) const LANES: usize = 8;
/// Entries per unit of coverage: an 8-bit step is three of them or more.
pub(super) const ENTRIES_PER_UNIT: f32 = 512.0;
/// Entries of the curve by coverage: up to 2, beyond which it gets no darker.
const ENTRIES: usize = 1024;
/// Entries of the curve by mean coverage: up to 1.
const VEIL_ENTRIES: usize = 1024;
const VEIL_SHIFT: u32 = veil::UNIT_BITS - 10;
/// Skin below this value is taken for it: there one 8-bit step is more than the eye can tell.
const DARKEST_SKIN: u8 = 20;
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
    /// τ by channel and coverage.
    ink: [Vec<f32>; 3],
    /// τ by channel and mean coverage.
    veil: [Vec<f32>; 3],
}

/// What the curves need to know of the skin under some pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct SkinTone {
    /// Encoded, 0-1, by channel.
    value: [f32; 3],
    /// 255 / value.
    steps_per_value: [f32; 3],
}

impl SkinTone {
    /// Skin of this encoded colour.
    pub fn new(colour: [u8; 3]) -> Self {
        let value = colour.map(|value| f32::from(value.max(DARKEST_SKIN)) / 255.0);
        Self { value, steps_per_value: value.map(|value| 255.0 / value) }
    }
}

impl ToneCurves {
    /// The curves of a law of light.
    pub fn new(transmission: Transmission) -> Self {
        let empty = |entries: usize| std::array::from_fn(|_| vec![1.0; entries]);
        let mut curves = Self { transmission, ink: empty(ENTRIES), veil: empty(VEIL_ENTRIES) };
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
            for (entry, value) in ink[channel].iter_mut().enumerate() {
                *value = encoded_factor(transmission.channel(channel, entry as f32 / ENTRIES_PER_UNIT));
            }
            for (entry, value) in veil[channel].iter_mut().enumerate() {
                *value = encoded_factor(transmission.veil(channel, entry as f32 / VEIL_ENTRIES as f32));
            }
        }
    }

    /// The canvas (RGBA, not premultiplied) on skin under coverages in entries and mean coverages in units of [`veil::UNIT`].
    /// Apart from the look-ups it has neither branch nor division, so that it becomes SIMD.
    #[inline(always)]
    pub fn pixels(&self, skin: &SkinTone, entries: [u16; LANES], means: Option<[u16; LANES]>) -> [[u8; 4]; LANES] {
        let entries = entries.map(|entry| usize::from(entry.min(ENTRIES as u16 - 1)));
        let mut left = [[0.0_f32; LANES]; 3];
        for (left, curve) in left.iter_mut().zip(&self.ink) {
            let curve: &[f32; ENTRIES] = curve.first_chunk().unwrap_or(&[1.0; ENTRIES]);
            *left = entries.map(|entry| curve[entry]);
        }
        if let Some(means) = means {
            let means = means.map(|mean| usize::from((mean >> VEIL_SHIFT).min(VEIL_ENTRIES as u16 - 1)));
            for (left, curve) in left.iter_mut().zip(&self.veil) {
                let curve: &[f32; VEIL_ENTRIES] = curve.first_chunk().unwrap_or(&[1.0; VEIL_ENTRIES]);
                for (left, mean) in left.iter_mut().zip(means) {
                    *left *= curve[mean];
                }
            }
        }
        for (channel, left) in left.iter_mut().enumerate() {
            let (whole, steps) = (skin.value[channel] + OFFSET, skin.steps_per_value[channel]);
            for left in left {
                let with_offset = *left * whole;
                let in_toe = with_offset.min(TOE_END);
                let encoded = in_toe * in_toe * (TOE[0] + TOE[1] * in_toe) + (with_offset - in_toe);
                *left = encoded * steps;
            }
        }
        std::array::from_fn(|lane| pixel_of(left.map(|left| left[lane]), skin.value))
    }
}

/// The canvas where the channels keep this much (0-255) of skin of this encoded colour (0-1).
#[inline(always)]
fn pixel_of(left: [f32; 3], skin: [f32; 3]) -> [u8; 4] {
    // What every channel keeps of the photo is the browser's to keep, in whole steps; what one keeps beyond that is added.
    // Not quite half, so that 255 stays 255.
    let kept = rounded(left[0].min(left[1]).min(left[2]) - 0.498);
    let beyond = |channel: usize| (left[channel] - kept) * skin[channel];
    let green = rounded(beyond(1));
    // 1.25 times the error: how many steps of red and of blue offset one step of error in green where ΔE00 is least.
    let followed = (green - beyond(1)) * 1.25;
    let alpha = 255.0 - kept;
    // Nothing is added at alpha 0.
    let unmultiply = 255.0 / alpha.max(1.0);
    let byte = |added: f32| bits(added.max(0.0).min(alpha) * unmultiply);
    let (red, blue) = (rounded(beyond(0) + followed), rounded(beyond(2) + followed));
    (byte(red) | byte(green) << 8 | byte(blue) << 16 | bits(alpha) << 24).to_le_bytes()
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
        let mean = (mean * f32::from(veil::UNIT)) as u16;
        curves.pixels(&SkinTone::new(skin), [entry as u16; LANES], Some([mean; LANES]))[0]
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
