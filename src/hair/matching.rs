//! Which dots look like the person's stubble: as dark in the mean, and as grainy.
//!
//! **Mean.** Coverage adds up (`pigment/optics.rs`), so the light that is missing is dots per area times a dot's area times
//! what its middle absorbs.
//!
//! **Grain.** The variance of light in a band of wavelengths is the point set's power spectrum times that of a dot, summed
//! over the band: `n · ∫ (s(f/√n) · |P̄|² + (mean |P|² − |P̄|²)) · band(f) · 2πf df`, where P is the transform of a kind of
//! dot and s the periodogram of the committed set, which is the same at every density once frequencies are counted in √n.
//! Photo pixels blur it as the squares that they are.

use super::raster::BAND_SIGMA_MM;
use super::stubble::Stubble;
use crate::picture::dot::{DotProfiles, VARIANTS};
use crate::pigment::optics::weighted_by_luminance;
use crate::pigment::{DotStyle, Transmission};
use std::f32::consts::{PI, TAU};

/// Densities, diameters and dilutions that a match may have.
const DENSITY_PER_CM2: (f32, f32) = (40.0, 250.0);
const DIAMETER_MM: (f32, f32) = (0.2, 0.6);
const OPTICAL_DENSITY_FACTOR: (f32, f32) = (0.2, 1.0);
/// The softest edge that a match may have, in mm: as far as the settings go.
const MOST_BLUR_SIGMA_MM: f32 = 0.20;
/// What a design starts with: of several dots that look alike, the ones next to these are taken.
const USUAL_DENSITY_PER_CM2: f32 = 150.0;
const USUAL_DIAMETER_MM: f32 = 0.38;

/// Mean periodogram `|Σ e^(−2πi f·x)|² / N` of `public/dots.bin` in rings of |f|/√n 0.125 wide from 0 on; beyond the last it
/// is 1. Measured with 300 frequencies a ring on the prefixes of 14, 25, 35, 50, 65 and 84 %, which agree within 15 %.
const PERIODOGRAM: [f32; 24] = [
    0.017, 0.026, 0.053, 0.09, 0.123, 0.17, 0.562, 1.21, 1.663, 1.553, 1.217, 0.969, 0.766, 0.697, 0.769, 0.887, 1.009,
    1.196, 1.204, 1.105, 1.091, 0.987, 0.889, 0.914,
];
const RING: f32 = 0.125;
/// Steps of the two integrals.
const RADII: usize = 40;
const FREQUENCIES: usize = 56;
/// Up to this frequency per mm: what finer structure dots have, their soft edge keeps below a per cent.
const MOST_PER_MM: f32 = 7.0;

/// Dots like the stubble.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DotMatch {
    /// Dots per cm² of skin, 40-250.
    pub density_per_cm2: f32,
    /// Visible diameter in mm, 0.2-0.6.
    pub diameter_mm: f32,
    /// Factor on the shade's optical density, 0.2-1: how far the pigment is diluted.
    pub optical_density_factor: f32,
    /// Standard deviation of the dots' soft edge in mm, from the style's own to 0.20. The camera's own
    /// blur is in it, as it is in the stubble.
    pub blur_sigma_mm: f32,
    /// The luminance drop that these dots make, 0-1: less than the stubble's where no dots are dark enough.
    pub luminance_drop: f32,
    /// The contrast that skin with these dots has, as [`Stubble::contrast`].
    pub contrast: f32,
}

/// What dots of one style do to light, at every density.
#[derive(Clone, Debug)]
pub struct DotModel {
    /// Luminance drop per dot and mm².
    drop_per_mm2: f32,
    /// At each frequency: |P̄|² and mean |P|² − |P̄|², both times what one dot absorbs squared.
    power: [(f32, f32); FREQUENCIES],
}

impl DotModel {
    /// For skin of this linear-light colour, seen in pixels of this side.
    #[must_use]
    pub fn new(style: &DotStyle, skin_linear: [f32; 3], pixel_mm: f32) -> Self {
        Self::with_waves(&Waves::new(), style, skin_linear, pixel_mm)
    }

    fn with_waves(waves: &Waves, style: &DotStyle, skin_linear: [f32; 3], pixel_mm: f32) -> Self {
        let profiles = DotProfiles::new(style);
        let drop_per_mm2 = profiles.luminance_drop(100.0, skin_linear);
        // What a dot takes at its own place; what scattering takes about it is even over the band.
        let law = Transmission::new(profiles.style());
        let own = std::array::from_fn(|channel| (1.0 - law.channel(channel, 1.0)) * skin_linear[channel]);
        let absorbed = weighted_by_luminance(own) / weighted_by_luminance(skin_linear).max(f32::MIN_POSITIVE);
        let power = std::array::from_fn(|step| {
            let frequency = frequency(step);
            let (mut mean, mut square) = (0.0, 0.0);
            for kind in 0..VARIANTS {
                let transform = transform(waves, &profiles, kind, frequency) / VARIANTS as f32;
                mean += transform;
                square += transform * transform * VARIANTS as f32;
            }
            let band = 1.0 - (-2.0 * (PI * BAND_SIGMA_MM as f32 * frequency).powi(2)).exp();
            // A square of side a has variance a²/12 along each axis.
            let blur = (-2.0 * (PI * frequency * pixel_mm).powi(2) / 12.0).exp();
            let weight = (absorbed * band * blur).powi(2);
            (mean * mean * weight, (square - mean * mean).max(0.0) * weight)
        });
        Self { drop_per_mm2, power }
    }

    /// Share of luminance that is missing in the mean, 0-1.
    #[must_use]
    pub fn luminance_drop(&self, density_per_cm2: f32) -> f32 {
        (density_per_cm2 / 100.0 * self.drop_per_mm2).min(1.0)
    }

    /// Standard deviation over mean of luminance in structures of 0.5-4 mm.
    #[must_use]
    pub fn contrast(&self, density_per_cm2: f32) -> f32 {
        let per_mm2 = density_per_cm2 / 100.0;
        let step = MOST_PER_MM / FREQUENCIES as f32;
        let variance: f32 = (0..FREQUENCIES)
            .map(|index| {
                let (mean, spread) = self.power[index];
                let ring = frequency(index) / per_mm2.sqrt() / RING;
                (periodogram(ring) * mean + spread) * TAU * frequency(index) * step
            })
            .sum();
        (per_mm2 * variance).sqrt() / (1.0 - self.luminance_drop(density_per_cm2)).max(0.02)
    }
}

/// The dots that look most like this stubble, in the colour and softness of `style`.
///
/// The mean comes first; among dots that are dark enough the grain decides, and among those the usual size and density.
#[must_use]
pub fn match_dots(stubble: &Stubble, style: &DotStyle) -> DotMatch {
    // Skin keeps its own grain under the dots.
    let own = stubble.bare_contrast;
    let grain = (stubble.contrast.powi(2) - own.powi(2)).max(1e-6).sqrt();
    let waves = Waves::new();
    let mut best = (f32::INFINITY, DotMatch::USUAL);
    for (diameter_mm, factor, softness) in candidates() {
        let blur_sigma_mm = style.blur_sigma_mm + (MOST_BLUR_SIGMA_MM - style.blur_sigma_mm) * softness;
        let optical_density = style.optical_density * factor;
        let dot = DotStyle { diameter_mm, optical_density, blur_sigma_mm, ..*style };
        let model = DotModel::with_waves(&waves, &dot, stubble.skin_linear, stubble.pixel_mm);
        let density = model.density_for(stubble.luminance_drop).clamp(DENSITY_PER_CM2.0, DENSITY_PER_CM2.1);
        let (drop, contrast) = (model.luminance_drop(density), model.contrast(density));
        let off_mean = ((1.0 - drop) / (1.0 - stubble.luminance_drop)).ln();
        let off_grain = (contrast / grain).ln();
        let unusual = (density / USUAL_DENSITY_PER_CM2).ln().powi(2)
            + (diameter_mm / USUAL_DIAMETER_MM).ln().powi(2)
            + factor.ln().powi(2)
            + softness * softness;
        let cost = 1000.0 * off_mean.powi(2) + 10.0 * off_grain.powi(2) + 0.02 * unusual;
        if cost < best.0 {
            let contrast = (contrast.powi(2) + own.powi(2)).sqrt();
            let found = DotMatch {
                density_per_cm2: density,
                diameter_mm,
                optical_density_factor: factor,
                blur_sigma_mm,
                luminance_drop: drop,
                contrast,
            };
            best = (cost, found);
        }
    }
    best.1
}

impl DotMatch {
    const USUAL: Self = Self {
        density_per_cm2: USUAL_DENSITY_PER_CM2,
        diameter_mm: USUAL_DIAMETER_MM,
        optical_density_factor: 1.0,
        blur_sigma_mm: 0.07,
        luminance_drop: 0.0,
        contrast: 0.0,
    };
}

impl DotModel {
    fn density_for(&self, luminance_drop: f32) -> f32 {
        100.0 * luminance_drop / self.drop_per_mm2.max(1e-6)
    }
}

/// Diameters, factors and shares of the greatest softness, evenly spread.
fn candidates() -> impl Iterator<Item = (f32, f32, f32)> {
    let between = |(least, most): (f32, f32), share: f32| least + (most - least) * share;
    (0..=10_u8).flat_map(move |size| {
        (0..=7_u8).flat_map(move |dilution| {
            (0..=4_u8).map(move |softness| {
                let diameter_mm = between(DIAMETER_MM, f32::from(size) / 10.0);
                let factor = between(OPTICAL_DENSITY_FACTOR, f32::from(dilution) / 7.0);
                (diameter_mm, factor, f32::from(softness) / 4.0)
            })
        })
    })
}

/// The middle of a step, per mm.
fn frequency(step: usize) -> f32 {
    (step as f32 + 0.5) * MOST_PER_MM / FREQUENCIES as f32
}

fn periodogram(ring: f32) -> f32 {
    let at = (ring - 0.5).max(0.0);
    let (index, part) = (at as usize, at.fract());
    let value = |index: usize| PERIODOGRAM.get(index).copied().unwrap_or(1.0);
    value(index) + (value(index + 1) - value(index)) * part
}

/// ∫ coverage · J₀(2πfr) · 2πr dr of one kind of dot, in mm².
fn transform(waves: &Waves, profiles: &DotProfiles, kind: usize, frequency: f32) -> f32 {
    let step = profiles.reach_mm(kind) / RADII as f32;
    (0..RADII)
        .map(|index| {
            let radius = (index as f32 + 0.5) * step;
            profiles.coverage(kind, radius * radius) * waves.bessel_0(TAU * frequency * radius) * TAU * radius * step
        })
        .sum()
}

/// J₀ as a table: it is asked for a hundred thousand times.
struct Waves(Vec<f32>);

impl Waves {
    const STEP: f32 = 0.05;
    const MOST: f32 = 45.0;

    fn new() -> Self {
        // The mean of cos(x sin θ) over a quarter turn; the midpoint rule is exact to 10⁻⁶ here.
        const NODES: usize = 48;
        let at = |x: f32| {
            let nodes = (0..NODES).map(|node| (node as f32 + 0.5) / NODES as f32 * PI / 2.0);
            nodes.map(|angle| (x * angle.sin()).cos()).sum::<f32>() / NODES as f32
        };
        Self((0..=(Self::MOST / Self::STEP) as usize + 1).map(|index| at(index as f32 * Self::STEP)).collect())
    }

    /// J₀(x) for 0 ≤ x < 45, error below 4·10⁻⁴; 0 beyond.
    fn bessel_0(&self, x: f32) -> f32 {
        let place = x / Self::STEP;
        let index = place as usize;
        let (Some(here), Some(next)) = (self.0.get(index), self.0.get(index + 1)) else { return 0.0 };
        here + (next - here) * (place - index as f32)
    }
}
