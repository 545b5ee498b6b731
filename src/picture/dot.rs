//! One dot's profile: how much of it covers the skin at a distance from its centre, and how dots differ.
//!
//! Optical density is a disc convolved with a Gaussian, `OD · c(r)`; what a dot covers at r is the light that this
//! absorbs, relative to the middle of a nominal dot: `(1 − exp(−OD · c(r))) / (1 − exp(−OD))`. It is one profile for
//! all channels (their absorption differs by a tenth). Dots differ by a hash of their id alone, in eight variants, and by
//! whether they are of the last session; so preview and export draw the very same dot.
//!
//! Limits: a dot ends three standard deviations beyond its disc, where c < .0014 (that is taken off everywhere, so
//! that there is no step); the table is good to 5·10⁻⁴ of c.

use crate::pigment::DotStyle;
use crate::pigment::optics::{DENSITY_VARIATION, weighted_by_luminance};
use crate::stipple::DotId;
use std::f32::consts::{FRAC_PI_2, PI};

/// Variants of dot: each has its own radius and density.
pub const VARIANTS: usize = 8;

/// Kinds of dot: the variants of settled dots, then those of the last session's.
pub const KINDS: usize = 2 * VARIANTS;

/// Half-width of the variation of radius from dot to dot, as a fraction of the nominal one.
pub const RADIUS_VARIATION: f32 = 0.12;

/// Intervals of a profile table, even in r².
const INTERVALS: usize = 512;
/// Samples of c(r) across the edge, about a tenth of σ apart.
const EDGE_SAMPLES: usize = 64;
/// Nodes of the integral over the disc; converged to 10⁻⁶ for radius/σ below 10.
const NODES: usize = 48;
/// A dot ends this many σ beyond its disc.
const REACH_SIGMAS: f32 = 3.0;

/// The kind of this dot, below [`KINDS`].
#[must_use]
pub const fn kind_of(dot: DotId, is_latest: bool) -> usize {
    variant(dot) + if is_latest { VARIANTS } else { 0 }
}

/// The variant of this dot, below [`VARIANTS`] and its kind when settled: a hash of its id and nothing else.
#[must_use]
pub const fn variant(dot: DotId) -> usize {
    // The finaliser of MurmurHash3: every bit of the id moves the three that are kept.
    let mut hash = dot.0;
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    ((hash ^ (hash >> 16)) >> 29) as usize
}

/// A multiplier 0-256 from a strength 0-255, so that full strength is exactly one.
#[must_use]
pub(super) const fn multiplier_256(strength: u8) -> u16 {
    strength as u16 + (strength >> 7) as u16
}

/// Profiles of all kinds of dot in one style.
#[derive(Clone, Debug)]
pub struct DotProfiles {
    style: DotStyle,
    /// [`VARIANTS`], or [`KINDS`] where the last session's dots differ.
    kinds: usize,
    /// Coverage per kind at r² = i · reach² / INTERVALS, with one more zero at the end.
    tables: Vec<f32>,
    reach_mm: [f32; KINDS],
    index_per_mm2: [f32; KINDS],
    area_mm2: [f32; KINDS],
}

impl DotProfiles {
    /// Computes the profiles; about half a millisecond for settled dots, twice that if the last session's differ. The style
    /// is sanitised.
    #[must_use]
    pub fn new(style: &DotStyle) -> Self {
        let mut profiles = Self {
            style: *style,
            kinds: VARIANTS,
            tables: Vec::new(),
            reach_mm: [0.0; KINDS],
            index_per_mm2: [0.0; KINDS],
            area_mm2: [0.0; KINDS],
        };
        profiles.set_style(style);
        profiles
    }

    /// Computes them anew for another style, in the room that they have.
    pub fn set_style(&mut self, style: &DotStyle) {
        self.style = style.sanitised();
        let latest = self.style.latest;
        self.kinds = if latest.differ() { KINDS } else { VARIANTS };
        self.tables.resize(self.kinds * (INTERVALS + 2), 0.0);
        self.reach_mm = [0.0; KINDS];
        self.fill_variants(0, 1.0, 1.0);
        if self.kinds == KINDS {
            self.fill_variants(VARIANTS, latest.diameter_factor, latest.density_factor);
        }
    }

    /// Takes over which dots are of the last session; no profile depends on it.
    pub(super) const fn set_latest_above(&mut self, per_cm2: f32) {
        self.style.latest.above_per_cm2 = per_cm2;
    }

    /// Fills the variants from this kind on.
    fn fill_variants(&mut self, first: usize, diameter_factor: f32, density_factor: f32) {
        let style = DotStyle { diameter_mm: self.style.diameter_mm * diameter_factor, ..self.style };
        let mut nominal = [0.0; INTERVALS + 2];
        let (_, nominal_area_mm2) = fill(&mut nominal, &style, 1.0, density_factor);
        let kinds = first..first + VARIANTS;
        for kind in kinds.clone() {
            let (radius_factor, own_density_factor) = factors(kind - first);
            let table = &mut self.tables[kind * (INTERVALS + 2)..][..INTERVALS + 2];
            let (reach_mm, area_mm2) = fill(table, &style, radius_factor, density_factor * own_density_factor);
            self.reach_mm[kind] = reach_mm;
            self.index_per_mm2[kind] = INTERVALS as f32 / (reach_mm * reach_mm);
            self.area_mm2[kind] = area_mm2;
        }
        // Darkness is concave in density: without this, varied dots would be lighter than equal ones by a few per mille.
        let mean = self.area_mm2[kinds.clone()].iter().sum::<f32>() / VARIANTS as f32;
        let correction = nominal_area_mm2 / mean;
        let tables = &mut self.tables[kinds.start * (INTERVALS + 2)..kinds.end * (INTERVALS + 2)];
        tables.iter_mut().chain(&mut self.area_mm2[kinds]).for_each(|value| *value *= correction);
    }

    /// The style, sanitised.
    #[must_use]
    pub const fn style(&self) -> &DotStyle {
        &self.style
    }

    /// How many kinds there are: [`VARIANTS`] where the last session's dots look like all others, else [`KINDS`].
    #[must_use]
    pub const fn kinds(&self) -> usize {
        self.kinds
    }

    /// The kind whose profile a dot of this kind has.
    #[must_use]
    pub const fn profile_of(&self, kind: usize) -> usize {
        // Both numbers of kinds are powers of two.
        kind & (self.kinds - 1)
    }

    /// Coverage at a squared distance from the centre: 0 beyond the reach, about 1 in the middle.
    #[must_use]
    pub fn coverage(&self, kind: usize, distance_squared_mm2: f32) -> f32 {
        let kind = self.profile_of(kind);
        let place = distance_squared_mm2 * self.index_per_mm2[kind];
        if place >= INTERVALS as f32 {
            return 0.0;
        }
        let index = place as usize;
        let table = &self.tables[kind * (INTERVALS + 2)..][..INTERVALS + 2];
        let (here, next) = (table[index], table[index + 1]);
        here + (next - here) * (place - index as f32)
    }

    /// Distance in mm beyond which a dot of this kind covers nothing.
    #[must_use]
    pub const fn reach_mm(&self, kind: usize) -> f32 {
        self.reach_mm[self.profile_of(kind)]
    }

    /// The largest reach of any kind in mm.
    #[must_use]
    pub fn longest_reach_mm(&self) -> f32 {
        self.reach_mm.iter().copied().fold(0.0, f32::max)
    }

    /// Integral of the coverage of a dot of this kind, in mm²: the area that is as dark as the middle of a nominal dot.
    #[must_use]
    pub const fn area_mm2(&self, kind: usize) -> f32 {
        self.area_mm2[self.profile_of(kind)]
    }

    /// [`area_mm2`](Self::area_mm2) averaged over the dots of a zone of this density: variants are equally frequent.
    /// That density counts while fresh dots differ from settled ones; 0 asks for settled dots alone.
    #[must_use]
    pub fn mean_area_mm2(&self, dots_per_cm2: f32) -> f32 {
        let mean = |first: usize| self.area_mm2[first..first + VARIANTS].iter().sum::<f32>() / VARIANTS as f32;
        if self.kinds == VARIANTS {
            return mean(0);
        }
        let settled_share = (self.style.latest.above_per_cm2 / dots_per_cm2.max(f32::MIN_POSITIVE)).min(1.0);
        settled_share * mean(0) + (1.0 - settled_share) * mean(VARIANTS)
    }

    /// Fall of mean luminance, 0-1, that this many dots per cm² cause on skin of this linear-light colour, as long as
    /// dots do not lie on each other.
    #[must_use]
    pub fn luminance_drop(&self, dots_per_cm2: f32, skin_linear: [f32; 3]) -> f32 {
        let mean_coverage = dots_per_cm2 / 100.0 * self.mean_area_mm2(dots_per_cm2);
        let absorptance = self.style.absorptance();
        let absorbed: [f32; 3] = std::array::from_fn(|channel| {
            let irritated = self.style.redness[channel] * mean_coverage;
            let by_dots = absorptance[channel] * mean_coverage;
            (by_dots + irritated * (1.0 - by_dots)) * skin_linear[channel]
        });
        weighted_by_luminance(absorbed) / weighted_by_luminance(skin_linear).max(f32::MIN_POSITIVE)
    }
}

/// Radius and density of a variant relative to nominal: stratified, uncorrelated, mean of radius² and of density 1.
#[must_use]
pub fn factors(variant: usize) -> (f32, f32) {
    let level = |index: usize| (2.0 * index as f32 + 1.0) / VARIANTS as f32 - 1.0;
    // Mean square of evenly spaced levels.
    let mean_square = (1.0 - 1.0 / (VARIANTS * VARIANTS) as f32) / 3.0;
    let radius = (1.0 + RADIUS_VARIATION * level(variant)) / (1.0 + RADIUS_VARIATION.powi(2) * mean_square).sqrt();
    const DENSITY_LEVEL: [usize; VARIANTS] = [3, 5, 1, 7, 0, 6, 2, 4];
    (radius, 1.0 + DENSITY_VARIATION * level(DENSITY_LEVEL[variant]))
}

/// Fills one table; returns reach in mm and integral in mm².
fn fill(table: &mut [f32], style: &DotStyle, radius_factor: f32, density_factor: f32) -> (f32, f32) {
    let radius_mm = style.diameter_mm / 2.0 * radius_factor;
    let edge = SoftDisc::new(radius_mm, style.blur_sigma_mm);
    let reach_mm = radius_mm + REACH_SIGMAS * style.blur_sigma_mm;
    // Well inside, c is flat.
    let from_mm = (radius_mm - 4.0 * style.blur_sigma_mm).max(0.0);
    let step_mm = (reach_mm - from_mm) / EDGE_SAMPLES as f32;
    let mut samples = [0.0; EDGE_SAMPLES + 2];
    for (index, sample) in samples.iter_mut().enumerate() {
        *sample = edge.at(from_mm + index as f32 * step_mm);
    }
    let at_reach = samples[EDGE_SAMPLES];
    let density = style.mean_optical_density();
    let full = 1.0 - (-density).exp();
    for (index, value) in table.iter_mut().enumerate() {
        let distance_mm = reach_mm * (index as f32 / INTERVALS as f32).sqrt();
        let place = ((distance_mm - from_mm) / step_mm).clamp(0.0, EDGE_SAMPLES as f32);
        let (below, part) = (place as usize, place.fract());
        let spread = samples[below] + (samples[below + 1] - samples[below]) * part - at_reach;
        *value =
            if index >= INTERVALS { 0.0 } else { (1.0 - (-density * density_factor * spread.max(0.0)).exp()) / full };
    }
    // ∫ p · 2πr dr = π ∫ p d(r²), by the trapezoid rule.
    let sum: f32 = table.iter().sum::<f32>() - table[0] / 2.0;
    (reach_mm, PI * sum * reach_mm * reach_mm / INTERVALS as f32)
}

/// A disc convolved with a Gaussian: c(r) = ∫ N(x − r) · erf(h(x) / (σ√2)) dx over the disc's chords of half-length
/// h(x) = √(R² − x²), with x = R sin θ to take the corner out.
struct SoftDisc {
    sigma_mm: f32,
    /// Chord's place in mm, and its weight.
    nodes: [(f32, f32); NODES],
}

impl SoftDisc {
    fn new(radius_mm: f32, sigma_mm: f32) -> Self {
        let nodes = std::array::from_fn(|index| {
            let theta = ((index as f32 + 0.5) / NODES as f32 * 2.0 - 1.0) * FRAC_PI_2;
            let half_chord = radius_mm * theta.cos();
            let weight = half_chord * (PI / NODES as f32) / (sigma_mm * (2.0 * PI).sqrt());
            (radius_mm * theta.sin(), weight * error_function(half_chord / (sigma_mm * std::f32::consts::SQRT_2)))
        });
        Self { sigma_mm, nodes }
    }

    fn at(&self, distance_mm: f32) -> f32 {
        let scale = -0.5 / (self.sigma_mm * self.sigma_mm);
        self.nodes.iter().map(|(place, weight)| weight * ((place - distance_mm).powi(2) * scale).exp()).sum()
    }
}

/// erf(x) for x ≥ 0, error below 1.5·10⁻⁷ (Abramowitz and Stegun 7.1.26).
fn error_function(x: f32) -> f32 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = t * (0.254_829_6 + t * (-0.284_496_74 + t * (1.421_413_7 + t * (-1.453_152 + t * 1.061_405_4))));
    1.0 - series * (-x * x).exp()
}

#[cfg(test)]
mod tests;
