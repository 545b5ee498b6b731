//! How many dots belong at a place: the plan's density, thinned towards the edges of the treated area.
//!
//! Not here: where the edges are ([`crate::geometry::DistanceGrid`], [`StrokeMask`]) and which dots show
//! ([`crate::stipple::Selection`]).

use glam::Vec2;

use super::ranked::FULL_DENSITY_PER_CM2;

/// Over how many mm the dots thin out towards the rim of the area, where the person's own hair begins.
const RIM_SOFTNESS_MM: f32 = 4.0;
/// Below this share of the full density dots would stand alone and look like dirt: there are none.
const LEAST_COVER: f32 = 0.06;
/// Density on the hairline itself as a share of the full one: "hairline rim 25-40 % of that" (DOMAIN.md §1.2, an
/// inference there).
const FRONT_SHARE: f32 = 0.30;
/// On ridges, where the nearest piece of the line changes, distances between the grid's nodes are off by up to half a node
/// spacing. The front's ramp ends this much early, so that nothing behind the feather depends on the line.
const GRID_ERROR_MM: f32 = 0.65;
/// The edge of an included stroke in mm.
const STROKE_SOFTNESS_MM: f32 = 1.5;
/// Wavelength of the irregularity of the front edge in mm.
const IRREGULARITY_WAVELENGTH_MM: f32 = 5.0;

/// What the density depends on besides the place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DensityPlan {
    /// Dots per cm² of skin where the treatment is full.
    pub density_per_cm2: f32,
    /// Over how many mm behind the hairline the density rises.
    pub front_softness_mm: f32,
    /// By how many mm the front edge wanders back from the line.
    pub irregularity_mm: f32,
    /// Seed of the wandering.
    pub seed: u32,
    /// The least mm of skin per mm of chart for which widths are right; beyond, at the far sides of a head, they are a
    /// little narrower. 1 on a flat chart.
    pub least_skin_scale: f32,
}

impl Default for DensityPlan {
    /// No dots.
    fn default() -> Self {
        Self { density_per_cm2: 0.0, front_softness_mm: 0.0, irregularity_mm: 0.0, seed: 0, least_skin_scale: 1.0 }
    }
}

/// [`DensityPlan::least_skin_scale`] of a head: reached beyond the ears' height.
pub const LEAST_SKIN_SCALE_OF_HEADS: f32 = 0.625;

/// A place's distances in mm, positive inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edges {
    /// To the nearest border of the area; negative outside.
    pub area_mm: f32,
    /// To the hairline, unsigned.
    pub front_mm: f32,
    /// To the rest of the border, unsigned.
    pub rim_mm: f32,
    /// Into the nearest included stroke; negative outside.
    pub included_mm: f32,
    /// Into the nearest keep-out stroke; negative outside.
    pub kept_out_mm: f32,
}

impl Edges {
    /// The same distances in units of which one was `scale` of the new ones.
    fn scaled(&self, scale: f32) -> Self {
        Self {
            area_mm: self.area_mm * scale,
            front_mm: self.front_mm * scale,
            rim_mm: self.rim_mm * scale,
            included_mm: self.included_mm * scale,
            kept_out_mm: self.kept_out_mm * scale,
        }
    }
}

impl DensityPlan {
    /// How far from a border, in mm of chart, the density still depends on it.
    #[must_use]
    pub fn band_mm(&self) -> f32 {
        ((self.front_softness_mm + self.irregularity_mm).max(RIM_SOFTNESS_MM) + 1.0) / self.least_skin_scale
    }

    /// From which distances to the front and to the rest of the border, in mm of chart, the density is full.
    #[must_use]
    pub fn full_beyond_mm(&self) -> (f32, f32) {
        let front_mm = self.front_softness_mm.max(0.0) + self.irregularity_mm;
        (front_mm / self.least_skin_scale, RIM_SOFTNESS_MM / self.least_skin_scale)
    }

    /// The density at a place as a share of the full density of the point set, 0-1. Distances are in mm of chart;
    /// `skin_scale` is mm of skin per mm of chart.
    #[must_use]
    #[inline]
    pub fn share_at(&self, place_mm: Vec2, edges: &Edges, skin_scale: f32) -> f32 {
        let edges = &edges.scaled(skin_scale.max(self.least_skin_scale));
        if edges.kept_out_mm > 0.0 {
            return 0.0;
        }
        let mut cover = 0.0_f32;
        if edges.area_mm > 0.0 {
            let ramp_mm = self.front_softness_mm - GRID_ERROR_MM;
            let front_mm = if edges.front_mm < ramp_mm.max(0.0) + self.irregularity_mm {
                edges.front_mm - self.irregularity_mm * wandering(place_mm, self.seed)
            } else {
                edges.front_mm
            };
            if front_mm > 0.0 {
                let front = if ramp_mm > 0.0 {
                    FRONT_SHARE + (1.0 - FRONT_SHARE) * smoothstep(front_mm / ramp_mm)
                } else {
                    1.0
                };
                let thinned = front * smoothstep(edges.rim_mm / RIM_SOFTNESS_MM);
                cover = if thinned < 1.0 { ((thinned - LEAST_COVER) / (1.0 - LEAST_COVER)).max(0.0) } else { 1.0 };
            }
        }
        if edges.included_mm > 0.0 {
            cover = cover.max(smoothstep(0.25 + edges.included_mm / STROKE_SOFTNESS_MM));
        }
        self.full_share() * cover * (skin_scale * skin_scale)
    }

    /// The share far from every border.
    #[must_use]
    pub fn full_share(&self) -> f32 {
        self.density_per_cm2 / FULL_DENSITY_PER_CM2 as f32
    }
}

/// 0 below 0, 1 above 1, and smooth in between.
#[must_use]
pub fn smoothstep(x: f32) -> f32 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// Value noise in 0-1 that is anchored to the skin. Noise along the line's arc length would slide along the whole line
/// when one point moves, and take distant dots with it.
fn wandering(place_mm: Vec2, seed: u32) -> f32 {
    let scaled = place_mm / IRREGULARITY_WAVELENGTH_MM;
    let corner = scaled.floor();
    let fraction = scaled - corner;
    let (u, v) = (smoothstep(fraction.x), smoothstep(fraction.y));
    let at = |dx: i32, dy: i32| lattice(corner.x as i32 + dx, corner.y as i32 + dy, seed);
    let lower = at(0, 0) + (at(1, 0) - at(0, 0)) * u;
    let upper = at(0, 1) + (at(1, 1) - at(0, 1)) * u;
    lower + (upper - lower) * v
}

/// A hash of a lattice point to 0-1 (the finaliser of MurmurHash3).
pub(super) fn lattice(x: i32, y: i32, seed: u32) -> f32 {
    let mut hash = (x as u32).wrapping_mul(0x9E37_79B9) ^ (y as u32).wrapping_mul(0x85EB_CA6B) ^ seed;
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85EB_CA6B);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xC2B2_AE35);
    ((hash ^ (hash >> 16)) >> 8) as f32 / 16_777_216.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: DensityPlan = DensityPlan {
        density_per_cm2: 150.0,
        front_softness_mm: 9.0,
        irregularity_mm: 1.5,
        seed: 7,
        least_skin_scale: 1.0,
    };

    const fn edges(area_mm: f32, front_mm: f32, rim_mm: f32) -> Edges {
        Edges { area_mm, front_mm, rim_mm, included_mm: f32::NEG_INFINITY, kept_out_mm: f32::NEG_INFINITY }
    }

    #[test]
    fn full_inside_none_outside_and_rising_behind_the_line() {
        let place = Vec2::new(3.0, 70.0);
        assert_eq!(PLAN.share_at(place, &edges(40.0, 40.0, 50.0), 1.0), PLAN.full_share());
        assert_eq!(PLAN.share_at(place, &edges(-0.1, 0.1, 50.0), 1.0), 0.0);
        let mut last = 0.0;
        for step in 0..100 {
            let front_mm = step as f32 * 0.15;
            let share = PLAN.share_at(place, &edges(front_mm, front_mm, 50.0), 1.0);
            assert!(share >= last, "{front_mm} mm behind the line: {share} after {last}");
            last = share;
        }
    }

    #[test]
    fn strokes_win() {
        let place = Vec2::ZERO;
        let kept_out = Edges { kept_out_mm: 1.0, ..edges(40.0, 40.0, 40.0) };
        assert_eq!(PLAN.share_at(place, &kept_out, 1.0), 0.0);
        let included = Edges { included_mm: 5.0, ..edges(-40.0, 40.0, 40.0) };
        assert_eq!(PLAN.share_at(place, &included, 1.0), PLAN.full_share());
    }

    #[test]
    fn the_front_wanders_back_only_and_by_no_more_than_it_may() {
        let hard = DensityPlan { front_softness_mm: 0.0, ..PLAN };
        let (mut some, mut all) = (0, 0);
        for step in 0..4000 {
            let place = Vec2::new(step as f32 * 0.37, 60.0);
            assert!(hard.share_at(place, &edges(1.51, 1.51, 50.0), 1.0) > 0.0, "wandered too far at {place}");
            all += 1;
            some += u32::from(hard.share_at(place, &edges(0.75, 0.75, 50.0), 1.0) > 0.0);
        }
        assert!((1000..3000).contains(&some), "{some} of {all} places half way are covered");
    }
}
