//! What a dot of pigment does to the light that skin gives back.
//!
//! **Inside a dot** Beer-Lambert holds, per channel and in linear light: `L_out = L_skin · exp(−k · OD)`. Healed pigment
//! has spread a little, so OD falls off over a Gaussian edge, and `1 − exp(−OD)` gives the dot's profile of absorbed
//! light. **Between dots** light is shared by area: the part of the skin that no dot covers keeps its light. So what
//! adds up over dots is *coverage* (1 = the middle of a nominal dot), and the light that is left is linear in it:
//! `T = 1 − coverage · (1 − exp(−k · OD))`. Being linear, it gives the same mean darkness whether a dot fills forty
//! pixels or a tenth of one; adding optical densities would not (29 % instead of 20 % at the default style, once a
//! pixel holds a whole dot). Only where dots lie on top of each other, coverage beyond what one dot can reach, does
//! the line end, and every further layer takes its `exp(−k · OD)` of what is left.
//!
//! Not here: shine (`out = (L − s)·T + s`), the halo of scattered light, age. They come with later issues.

use super::shade::Shade;
use color::{ColorSpace, Srgb};

/// Half-width of the variation of optical density from dot to dot, as a fraction of the nominal one.
pub const DENSITY_VARIATION: f32 = 0.15;

/// Share of each linear-light channel in luminance (sRGB primaries, IEC 61966-2-1).
pub const LUMINANCE: [f32; 3] = [0.2126, 0.7152, 0.0722];

/// How the dots of one design look, once healed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DotStyle {
    /// Diameter of the visible dot in mm (0.2-0.6), larger than the deposit itself by optical dot gain.
    pub diameter_mm: f32,
    /// Standard deviation of its soft edge in mm (0.03-0.15; healed about .05-.10).
    pub blur_sigma_mm: f32,
    /// Natural-log optical density in the middle of the dot, in the strongest channel (0.05-4).
    pub optical_density: f32,
    /// Absorption of red, green and blue linear light, relative to the strongest channel (0-1).
    pub absorption: [f32; 3],
}

impl Default for DotStyle {
    fn default() -> Self {
        Self::for_shade(Shade::Charcoal)
    }
}

impl DotStyle {
    /// A healed dot of this shade at the default size.
    ///
    /// 150 of them per cm² in [`Shade::Charcoal`] lower the luminance of skin by 20 % (ENGINE.md §3; a test computes
    /// it). Diameter, edge and density are assumptions.
    #[must_use]
    pub const fn for_shade(shade: Shade) -> Self {
        Self {
            diameter_mm: 0.38,
            blur_sigma_mm: 0.07,
            optical_density: shade.optical_density(),
            absorption: shade.absorption(),
        }
    }

    /// The nearest style that can be drawn: every value finite and in its range (diameter 0.05-2 mm).
    #[must_use]
    pub fn sanitised(self) -> Self {
        // `f32::max` and `min` drop NaN, `clamp` would keep it.
        #[allow(clippy::manual_clamp)]
        let within = |value: f32, low: f32, high: f32| value.max(low).min(high);
        Self {
            diameter_mm: within(self.diameter_mm, 0.05, 2.0),
            blur_sigma_mm: within(self.blur_sigma_mm, 0.03, 0.15),
            optical_density: within(self.optical_density, 0.05, 4.0),
            absorption: self.absorption.map(|k| within(k, 0.05, 1.0)),
        }
    }

    /// Optical density in the middle of the dot, averaged over channels by their share in luminance.
    #[must_use]
    pub fn mean_optical_density(&self) -> f32 {
        self.optical_density * weighted_by_luminance(self.absorption)
    }

    /// The part of each channel's light that the middle of a nominal dot absorbs: `1 − exp(−k · OD)`.
    #[must_use]
    pub fn absorptance(&self) -> [f32; 3] {
        self.absorption.map(|k| 1.0 - (-k * self.optical_density).exp())
    }
}

/// Sum of three linear-light channels weighted by their share in luminance.
#[must_use]
pub fn weighted_by_luminance(linear: [f32; 3]) -> f32 {
    linear.into_iter().zip(LUMINANCE).map(|(value, share)| value * share).sum()
}

/// sRGB to linear light, one channel, 0-1. The curve is the `color` crate's.
#[must_use]
pub fn linear_from_encoded(encoded: f32) -> f32 {
    Srgb::to_linear_srgb([encoded; 3])[0]
}

/// Linear light to sRGB, one channel, 0-1. The curve is the `color` crate's.
#[must_use]
pub fn encoded_from_linear(linear: f32) -> f32 {
    Srgb::from_linear_srgb([linear; 3])[0]
}

/// Light that is left under an amount of coverage, per channel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transmission {
    absorptance: [f32; 3],
    optical_density: [f32; 3],
    knee_coverage: f32,
}

impl Transmission {
    /// The law for one style.
    #[must_use]
    pub fn new(style: &DotStyle) -> Self {
        let density = style.mean_optical_density();
        // What the middle of the darkest single dot covers: up to here the law is linear.
        let knee_coverage = (1.0 - (-density * (1.0 + DENSITY_VARIATION)).exp()) / (1.0 - (-density).exp());
        Self {
            absorptance: style.absorptance(),
            optical_density: style.absorption.map(|k| k * style.optical_density),
            knee_coverage,
        }
    }

    /// Coverage up to which transmission is linear in it: what one dot can reach.
    #[must_use]
    pub const fn knee_coverage(&self) -> f32 {
        self.knee_coverage
    }

    /// `1 − exp(−k · OD)` per channel: the slope of the linear part.
    #[must_use]
    pub const fn absorptance(&self) -> [f32; 3] {
        self.absorptance
    }

    /// The factor on one channel's linear light (0 red, 1 green, 2 blue), in 0-1, falling with coverage ≥ 0.
    #[must_use]
    pub fn channel(&self, channel: usize, coverage: f32) -> f32 {
        let slope = self.absorptance[channel];
        if coverage <= self.knee_coverage {
            return 1.0 - slope * coverage;
        }
        let at_knee = (1.0 - slope * self.knee_coverage).max(0.0);
        at_knee * (-self.optical_density[channel] * (coverage - self.knee_coverage)).exp()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nominal_dot_follows_beer_lambert_in_every_channel() {
        for shade in Shade::ALL {
            let style = DotStyle::for_shade(shade);
            let transmission = Transmission::new(&style);
            for channel in 0..3 {
                let expected = (-f64::from(shade.absorption()[channel]) * f64::from(shade.optical_density())).exp();
                let got = f64::from(transmission.channel(channel, 1.0));
                assert!((got - expected).abs() < 1e-6, "{shade:?} channel {channel}: {got} against {expected}");
            }
        }
    }

    #[test]
    fn transmission_starts_at_one_and_only_falls_without_a_step() {
        for optical_density in [0.05, 0.5, 2.0, 4.0] {
            let style = DotStyle { optical_density, ..DotStyle::default() };
            let transmission = Transmission::new(&style);
            for channel in 0..3 {
                let mut before = transmission.channel(channel, 0.0);
                assert_eq!(before, 1.0);
                for step in 1..6000 {
                    let now = transmission.channel(channel, step as f32 * 1e-3);
                    let fall = before - now;
                    assert!((0.0..=0.0012).contains(&fall), "OD {optical_density}, coverage {step}e-3: fall {fall}");
                    assert!(now >= 0.0, "OD {optical_density}: {now}");
                    before = now;
                }
            }
        }
    }

    #[test]
    fn a_style_out_of_range_or_not_a_number_becomes_one_that_can_be_drawn() {
        let wild = DotStyle {
            diameter_mm: f32::NAN,
            blur_sigma_mm: -1.0,
            optical_density: f32::INFINITY,
            absorption: [2.0, f32::NAN, -3.0],
        };
        let tame = wild.sanitised();
        assert_eq!(tame.diameter_mm, 0.05);
        assert_eq!(tame.blur_sigma_mm, 0.03);
        assert_eq!(tame.optical_density, 4.0);
        assert_eq!(tame.absorption, [1.0, 0.05, 0.05]);
        assert_eq!(DotStyle::default().sanitised(), DotStyle::default());
    }
}
