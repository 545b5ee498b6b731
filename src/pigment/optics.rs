//! What a dot of pigment does to the light that skin gives back.
//!
//! **Inside a dot** Beer-Lambert holds, per channel and in linear light: `L_out = L_skin · exp(−k · OD)`. Healed pigment
//! has spread a little, so OD falls off over a Gaussian edge, and `1 − exp(−OD)` gives the dot's profile of absorbed
//! light. **Between dots** light is shared by area: the part of the skin that no dot covers keeps its light. So what
//! adds up over dots is *coverage* c (1 = the middle of a nominal dot), and the light that is left is linear in it:
//! `1 − A · c` with `A = 1 − exp(−k · OD)`. Being linear, it gives the same mean darkness whether a dot fills forty
//! pixels or a tenth of one; adding optical densities would not (29 % instead of 20 % at the default style, once a
//! pixel holds a whole dot). Only where dots lie on top of each other, coverage beyond what one dot can reach, does
//! the line end, and every further layer takes its `exp(−k · OD)` of what is left.
//!
//! **Around dots** light is missing too: a share s of what a dot absorbs would have come out of the skin elsewhere
//! ([`DotStyle::scatter`]). It lies over the neighbourhood as a *veil*, by the mean coverage c̄ around
//! ([`VEIL_SIGMA_MM`]), together with what irritated skin absorbs, r · c̄ ([`DotStyle::redness`]):
//!
//! `T = (1 − A(1 − s) · c) · (1 − A · c̄) / (1 − A(1 − s) · c̄) · (1 − r · c̄)`
//!
//! For few dots the fraction is 1 − A s · c̄. Written so, the product's mean over evenly stippled skin is 1 − A · c̄ to the
//! last digit: scattering moves darkness, it makes none (with the plain product a zone would be A² s (1 − s) c̄² lighter, up
//! to 3 % of its darkness).
//!
//! **Shine** lies on top and keeps its light: `out = (L − s)·T + s`. As T is nearly linear in c and c̄, that is the law for
//! coverages less by s/L; `picture::SkinMap` estimates it.
//!
//! Not here: how pigment and skin change with time; that makes a [`DotStyle`], and this is what it looks like.

use super::shade::Shade;
use color::{ColorSpace, Srgb};

/// Half-width of the variation of optical density from dot to dot, as a fraction of the nominal one.
pub const DENSITY_VARIATION: f32 = 0.15;

/// Share of each linear-light channel in luminance (sRGB primaries, IEC 61966-2-1).
pub const LUMINANCE: [f32; 3] = [0.2126, 0.7152, 0.0722];

/// Standard deviation in mm of the Gaussian by which coverage is blurred to the mean coverage around a place, in all
/// channels. The wide terms of d'Eon and Luebke's profiles (see [`HEALED_SCATTER`]) have 1.4 mm in red and .5 in green.
pub const VEIL_SIGMA_MM: f32 = 0.8;
/// No veil lies further than this from the last dot's edge, in mm along each axis.
pub const VEIL_REACH_MM: f32 = 3.0;

/// [`DotStyle::scatter`] of healed dots of the default density.
///
/// Light passes a dot twice. Coming out it is absorbed at its own place; going in it was absorbed where it entered, which
/// scattering has moved. The share w that has moved further than a dot is wide is that of the terms beyond .3 mm in d'Eon
/// and Luebke's sums of Gaussians for skin (GPU Gems 3, ch. 14): red .118 + .113 + .358 + .078 = .667, green
/// .198 + .007 + .004 = .209, blue .007. (The narrow terms are in the visible dot's size and soft edge.) One way lets
/// t = exp(−k · OD / 2) through, so the dot's middle keeps t · ((1 − w) t + w) instead of t², and of the light that it
/// absorbs, 1 − t², the share w · t / (1 + t) is missing elsewhere. With OD = 2 that is .27 w.
pub const HEALED_SCATTER: [f32; 3] = [0.18, 0.06, 0.0];

/// How the dots of one design look at one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DotStyle {
    /// Diameter of the visible settled dot in mm (0.2-0.6), larger than the deposit itself by optical dot gain.
    pub diameter_mm: f32,
    /// Standard deviation of a dot's soft edge in mm (0.03-0.40; healed about .05-.10, too deep .2 and more).
    pub blur_sigma_mm: f32,
    /// Natural-log optical density in the middle of a settled dot, in the strongest channel (0.05-4).
    pub optical_density: f32,
    /// Absorption of red, green and blue linear light, relative to the strongest channel (0-1).
    pub absorption: [f32; 3],
    /// The part of the red, green and blue light that a dot absorbs which scattering in the skin takes from the
    /// neighbourhood instead of from the dot's own place (0-1).
    pub scatter: [f32; 3],
    /// The part of red, green and blue light that irritated skin absorbs per unit of mean coverage (0-0.6): about
    /// [0, .3, .25] on the day of the treatment, 0 once healed.
    pub redness: [f32; 3],
    /// The dots of the last session, while they look different.
    pub latest: LatestDots,
}

/// How the dots of the last session differ from settled ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LatestDots {
    /// Dots that show only where the full density is above this many per cm² are of the last session; infinite: none is. A
    /// density and no share, so that a dot stays of its session while the next one is under way.
    pub above_per_cm2: f32,
    /// Their diameter relative to that of settled dots (0.5-2).
    pub diameter_factor: f32,
    /// Their optical density relative to that of settled dots (0.25-4).
    pub density_factor: f32,
}

impl LatestDots {
    /// All dots are settled.
    pub const NONE: Self = Self { above_per_cm2: f32::INFINITY, diameter_factor: 1.0, density_factor: 1.0 };

    /// Whether some dots differ from others.
    #[must_use]
    pub fn differ(&self) -> bool {
        self.above_per_cm2 < f32::INFINITY && (self.diameter_factor != 1.0 || self.density_factor != 1.0)
    }
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
    /// it). Diameter, edge and density are assumptions; for the scatter see [`HEALED_SCATTER`].
    #[must_use]
    pub const fn for_shade(shade: Shade) -> Self {
        Self {
            diameter_mm: 0.38,
            blur_sigma_mm: 0.07,
            optical_density: shade.optical_density(),
            absorption: shade.absorption(),
            scatter: HEALED_SCATTER,
            redness: [0.0; 3],
            latest: LatestDots::NONE,
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
            blur_sigma_mm: within(self.blur_sigma_mm, 0.03, 0.40),
            optical_density: within(self.optical_density, 0.05, 4.0),
            absorption: self.absorption.map(|k| within(k, 0.05, 1.0)),
            scatter: self.scatter.map(|share| within(share, 0.0, 1.0)),
            redness: self.redness.map(|share| within(share, 0.0, 0.6)),
            latest: LatestDots {
                above_per_cm2: within(self.latest.above_per_cm2, 0.0, f32::INFINITY),
                diameter_factor: within(self.latest.diameter_factor, 0.5, 2.0),
                density_factor: within(self.latest.density_factor, 0.25, 4.0),
            },
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

/// Light that is left under an amount of coverage and among a mean amount of it, per channel. See the module's head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transmission {
    absorptance: [f32; 3],
    own_absorptance: [f32; 3],
    /// Of every layer beyond the knee.
    layer_density: [f32; 3],
    redness: [f32; 3],
    knee_coverage: f32,
}

impl Transmission {
    /// The law for one style.
    #[must_use]
    pub fn new(style: &DotStyle) -> Self {
        let density = style.mean_optical_density();
        let darkest = if style.latest.differ() { style.latest.density_factor.max(1.0) } else { 1.0 };
        // What the middle of the darkest single dot covers: up to here the law is linear.
        let knee_coverage = (1.0 - (-density * darkest * (1.0 + DENSITY_VARIATION)).exp()) / (1.0 - (-density).exp());
        let absorptance = style.absorptance();
        let own_absorptance = std::array::from_fn(|channel| absorptance[channel] * (1.0 - style.scatter[channel]));
        Self {
            absorptance,
            own_absorptance,
            layer_density: own_absorptance.map(|own| -(1.0 - own).ln()),
            redness: style.redness,
            knee_coverage,
        }
    }

    /// Coverage up to which transmission is linear in it: what one dot can reach.
    #[must_use]
    pub const fn knee_coverage(&self) -> f32 {
        self.knee_coverage
    }

    /// `A(1 − s)` per channel: the slope of the linear part.
    #[must_use]
    pub const fn own_absorptance(&self) -> [f32; 3] {
        self.own_absorptance
    }

    /// Whether skin beside a dot is darkened at all.
    #[must_use]
    pub fn has_veil(&self) -> bool {
        self.own_absorptance != self.absorptance || self.redness != [0.0; 3]
    }

    /// The factor on one channel's linear light (0 red, 1 green, 2 blue) under this coverage (≥ 0), veil apart: in 0-1 and
    /// falling.
    #[must_use]
    pub fn channel(&self, channel: usize, coverage: f32) -> f32 {
        let slope = self.own_absorptance[channel];
        if coverage <= self.knee_coverage {
            return 1.0 - slope * coverage;
        }
        let at_knee = (1.0 - slope * self.knee_coverage).max(0.0);
        at_knee * (-self.layer_density[channel] * (coverage - self.knee_coverage)).exp()
    }

    /// The factor on one channel's linear light that the veil of this mean coverage (≥ 0) makes: in 0-1 and falling, up to
    /// full cover.
    #[must_use]
    pub fn veil(&self, channel: usize, mean_coverage: f32) -> f32 {
        let mean = mean_coverage.min(1.0);
        let kept = (1.0 - self.absorptance[channel] * mean) / (1.0 - self.own_absorptance[channel] * mean);
        kept * (1.0 - self.redness[channel] * mean)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nominal_dot_follows_beer_lambert_in_every_channel() {
        for shade in Shade::ALL {
            let style = DotStyle { scatter: [0.0; 3], ..DotStyle::for_shade(shade) };
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
            scatter: [-1.0, f32::NAN, 7.0],
            redness: [f32::NAN, -1.0, 3.0],
            latest: LatestDots { above_per_cm2: f32::NAN, diameter_factor: 9.0, density_factor: f32::NEG_INFINITY },
        };
        let tame = wild.sanitised();
        assert_eq!(tame.diameter_mm, 0.05);
        assert_eq!(tame.blur_sigma_mm, 0.03);
        assert_eq!(tame.optical_density, 4.0);
        assert_eq!(tame.absorption, [1.0, 0.05, 0.05]);
        assert_eq!((tame.scatter, tame.redness), ([0.0, 0.0, 1.0], [0.0, 0.0, 0.6]));
        let LatestDots { above_per_cm2, diameter_factor, density_factor } = tame.latest;
        assert_eq!((above_per_cm2, diameter_factor, density_factor), (0.0, 2.0, 0.25));
        assert_eq!(DotStyle::default().sanitised(), DotStyle::default());
    }

    #[test]
    fn scattering_moves_darkness_and_makes_none() {
        let style = DotStyle { scatter: [0.7, 0.2, 0.0], ..DotStyle::default() };
        let transmission = Transmission::new(&style);
        let plain = Transmission::new(&DotStyle { scatter: [0.0; 3], ..style });
        for (share, coverage) in [(0.05_f32, 1.0_f32), (0.3, 1.0), (0.6, 0.7), (0.95, 1.0)] {
            let mean = share * coverage;
            for channel in 0..3 {
                // A share of the skin under dots, the rest bare.
                let covered = share * transmission.channel(channel, coverage) + (1.0 - share);
                let left = covered * transmission.veil(channel, mean);
                let before = share * plain.channel(channel, coverage) + (1.0 - share);
                assert!((left - before).abs() < 1e-6, "{share} under {coverage}, channel {channel}: {left}, {before}");
            }
        }
        assert!(transmission.has_veil() && !plain.has_veil());
        assert_eq!(plain.veil(0, 0.4), 1.0);
    }

    #[test]
    fn the_default_scatter_is_what_its_derivation_gives() {
        let style = DotStyle::default();
        for (channel, wide) in [0.118 + 0.113 + 0.358 + 0.078, 0.198 + 0.007 + 0.004, 0.007].into_iter().enumerate() {
            let one_way = (-style.absorption[channel] * style.optical_density / 2.0).exp();
            let share = wide * one_way / (1.0 + one_way);
            let given = HEALED_SCATTER[channel];
            assert!((share - given).abs() < 0.005, "channel {channel}: {share} derived, {given} given");
        }
    }

    #[test]
    fn irritated_skin_gets_redder_with_cover_and_no_other_colour() {
        let transmission = Transmission::new(&DotStyle { redness: [0.0, 0.3, 0.25], ..DotStyle::default() });
        let healed = Transmission::new(&DotStyle::default());
        for mean in [0.0, 0.1, 0.3, 1.0, 5.0] {
            let kept: [f32; 3] = std::array::from_fn(|c| transmission.veil(c, mean) / healed.veil(c, mean));
            let expected = [1.0, 1.0 - 0.3 * mean.min(1.0), 1.0 - 0.25 * mean.min(1.0)];
            assert!(
                kept.iter().zip(expected).all(|(kept, expected)| (kept - expected).abs() < 1e-6),
                "{mean}: {kept:?}"
            );
        }
    }
}
