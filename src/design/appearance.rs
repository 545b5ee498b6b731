//! What a treatment's dots look like at its moment: shade, strength, healing and age made into one style.
//!
//! Two generations of dots: those of the latest session are fresh while the others have settled. The older ones share one
//! style, the mean of their sessions by the dots that each added; that they differ among themselves by a few weeks is
//! not seen.

use crate::pigment::ageing::{Aged, aged};
use crate::pigment::optics::HEALED_SCATTER;
use crate::pigment::{DotStyle, LatestDots, Shade};

use super::model::Design;
use super::treatment::{MOST_SESSIONS, Treatment};

/// How a fresh carbon pigment's absorption of green and blue, relative to red, falls as far as it shifts to blue: from
/// 1 : .96 : .88 to 1 : .93 : .78 (ENGINE.md §3, an assumption there).
const BLUE_SHIFT: [f64; 3] = [0.0, 0.03 / 0.96, 0.10 / 0.88];
/// Standard deviation in photo px of what lens, colour filter and noise filter blur in a photo. An assumption: a sharp camera's
/// picture has .4-.7. Without it dots are crisper than anything else in the photo, and look printed on it.
const CAMERA_BLUR_PX: f64 = 0.5;
/// Irritated skin takes blue light as well as green, a little less, and no red.
const REDNESS: [f64; 3] = [0.0, 1.0, 0.8];

/// Dots of the sessions of one generation, together.
#[derive(Clone, Copy, Debug, Default)]
struct Generation {
    share: f64,
    deposit_mm: f64,
    optical_density: f64,
    absorption: [f64; 3],
    blur_sigma_mm: f64,
}

/// The look of a design's dots at its moment.
#[must_use]
pub fn appearance(design: &Design) -> DotStyle {
    let treatment = &design.treatment;
    let latest = treatment.latest();
    let (mut settled, mut fresh) = (Generation::default(), Generation::default());
    let mut redness = 0.0;
    let mut days = treatment.days_since;
    for index in (0..=latest).rev() {
        let share = share_of(treatment, index);
        let now = aged(days, &treatment.conditions());
        let shade = shade_of(design, index);
        let generation = if index == latest { &mut fresh } else { &mut settled };
        generation.add(share, treatment, shade, &now);
        redness += now.redness * if index == latest { 1.0 } else { share };
        days += treatment.sessions.get(index).map_or(0.0, |session| session.gap_days);
    }
    if settled.share > 0.0 && alike(&settled.mean(), &fresh.mean()) {
        fresh.join(&mut settled);
    }
    let (all, latest) = if settled.share > 0.0 { (settled.mean(), fresh.mean()) } else { (fresh.mean(), fresh.mean()) };
    // What a dot looks wider than its deposit, by light that is caught on its way beside it: optical dot gain.
    let gain_mm = design.dots.diameter_mm - treatment.deposit_mm;
    let blur_mm = camera_blur_mm(design);
    let (all, latest) = (all.photographed(gain_mm, blur_mm), latest.photographed(gain_mm, blur_mm));
    let diameter_mm = gain_mm + all.deposit_mm;
    // Redness is told for fully treated skin; the law takes it by mean coverage.
    let covered = |generation: &Generation, looks: &Generation| {
        generation.share * seen_mm2(gain_mm + looks.deposit_mm, all.blur_sigma_mm, looks.optical_density)
    };
    let covered = design.dots.density_per_cm2 / 100.0 * (covered(&settled, &all) + covered(&fresh, &latest));
    let covered = covered.max(0.02);
    DotStyle {
        diameter_mm: diameter_mm as f32,
        blur_sigma_mm: all.blur_sigma_mm as f32,
        optical_density: all.optical_density as f32,
        absorption: all.absorption.map(|value| value as f32),
        scatter: HEALED_SCATTER.map(|share| share * treatment.scatter as f32),
        redness: REDNESS.map(|part| (part * redness / covered) as f32),
        latest: if settled.share == 0.0 {
            LatestDots::NONE
        } else {
            LatestDots {
                above_per_cm2: (settled.share * design.dots.density_per_cm2) as f32,
                diameter_factor: ((gain_mm + latest.deposit_mm) / diameter_mm) as f32,
                density_factor: (latest.optical_density / all.optical_density) as f32,
            }
        },
    }
}

/// The camera's blur in mm of skin; none while there is no scale.
#[must_use]
pub fn camera_blur_mm(design: &Design) -> f64 {
    // Beyond that a photo shows no dots anyway.
    design.calibration.mm_per_px().map_or(0.0, |mm_per_px| (CAMERA_BLUR_PX * mm_per_px).min(0.25))
}

/// Whether two generations are told apart by nobody: then all dots are their mean, and need one set of stamps.
fn alike(one: &Generation, other: &Generation) -> bool {
    let near = |a: f64, b: f64| (a / b - 1.0).abs() < 0.1;
    near(one.deposit_mm, other.deposit_mm) && near(one.optical_density, other.optical_density)
}

/// The share of the skin's luminance that the finished and settled treatment takes, 0-1, where it is full; within 5 % of what
/// `picture::DotProfiles` computes, which would take too long for every frame.
#[must_use]
pub fn planned_luminance_drop(design: &Design) -> f64 {
    let style = DotStyle::for_shade(shade_of(design, MOST_SESSIONS));
    let (dots, treatment) = (&design.dots, &design.treatment);
    let seen_mm2 = seen_mm2(dots.diameter_mm, treatment.edge_mm, f64::from(style.optical_density) * treatment.strength);
    let density = f64::from(style.mean_optical_density()) * treatment.strength;
    dots.density_per_cm2 / 100.0 * seen_mm2 * (1.0 - (-density).exp())
}

/// The area that would take as much light as a dot with a soft edge if it took as much everywhere as the dot's middle. A soft
/// edge widens it, because light falls off faster than pigment: the more, the darker the dot. Fitted to `picture::DotProfiles`
/// within 5 % for diameters of .2-.6 mm, edges of .04-.2 mm and optical densities of .4-3.
fn seen_mm2(diameter_mm: f64, edge_mm: f64, optical_density: f64) -> f64 {
    let widened_mm2 = optical_density * edge_mm * (1.2 * diameter_mm - 0.64 * edge_mm);
    std::f64::consts::FRAC_PI_4 * (diameter_mm * diameter_mm + widened_mm2)
}

/// The share of all dots that a session adds when it is done. While it is under way its dots look the same: a look that changed
/// with every dot would be drawn anew with every dot.
fn share_of(treatment: &Treatment, index: usize) -> f64 {
    treatment.share_after(index as f64 + 1.0) - treatment.share_after(index as f64)
}

/// The shade of a session: the design's, or some steps lighter.
fn shade_of(design: &Design, index: usize) -> Shade {
    let shade = Shade::from_id(design.dots.shade).unwrap_or(Shade::Charcoal);
    let lighter_by = design.treatment.sessions.get(index).map_or(0, |session| session.lighter_by);
    let place = Shade::ALL.iter().position(|other| *other == shade).unwrap_or(0);
    Shade::ALL[place.saturating_sub(usize::from(lighter_by))]
}

impl Generation {
    fn add(&mut self, share: f64, treatment: &Treatment, shade: Shade, now: &Aged) {
        // Before the first session there is nothing to weigh, and yet a style.
        let share = share.max(1e-6);
        self.share += share;
        self.deposit_mm += share * treatment.deposit_mm * now.deposit_factor;
        self.optical_density += share * f64::from(shade.optical_density()) * treatment.strength * now.density_factor;
        self.blur_sigma_mm += share * (treatment.edge_mm + now.added_blur_mm);
        for ((sum, fresh), shift) in self.absorption.iter_mut().zip(shade.absorption()).zip(BLUE_SHIFT) {
            *sum += share * f64::from(fresh) * (1.0 - shift * now.blue_shift);
        }
    }

    /// As the camera shows it: softer, and lighter in the middle for it, so that it takes as much light as before.
    fn photographed(mut self, gain_mm: f64, blur_mm: f64) -> Self {
        let taken = |edge_mm: f64, optical_density: f64| {
            seen_mm2(gain_mm + self.deposit_mm, edge_mm, optical_density) * (1.0 - (-optical_density).exp())
        };
        let (before, edge_mm) = (taken(self.blur_sigma_mm, self.optical_density), self.blur_sigma_mm.hypot(blur_mm));
        let (mut least, mut most) = (0.0, self.optical_density);
        for _ in 0..20 {
            let middle = (least + most) / 2.0;
            *(if taken(edge_mm, middle) < before { &mut least } else { &mut most }) = middle;
        }
        (self.blur_sigma_mm, self.optical_density) = (edge_mm, most);
        self
    }

    /// Takes over what the other has summed up, and leaves it empty.
    fn join(&mut self, other: &mut Self) {
        let other = std::mem::take(other);
        self.share += other.share;
        self.deposit_mm += other.deposit_mm;
        self.optical_density += other.optical_density;
        self.blur_sigma_mm += other.blur_sigma_mm;
        for (sum, more) in self.absorption.iter_mut().zip(other.absorption) {
            *sum += more;
        }
    }

    fn mean(&self) -> Self {
        let share = self.share.max(f64::MIN_POSITIVE);
        Self {
            share: self.share,
            deposit_mm: self.deposit_mm / share,
            optical_density: self.optical_density / share,
            absorption: self.absorption.map(|sum| sum / share),
            blur_sigma_mm: self.blur_sigma_mm / share,
        }
    }
}
