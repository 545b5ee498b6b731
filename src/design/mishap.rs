//! What goes wrong with scalp micropigmentation, as changes of a design: for warning pictures, never for a plan.
//!
//! The regrets that people tell of (DOMAIN.md §2, 16). A warning picture is the person's own design with the mistake made
//! in it; the design itself stays as it is.

use crate::geometry::ChartMm;
use crate::head::Chart;
use crate::pigment::Shade;

use super::model::Design;
use super::presets::Preset;

/// One thing that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Mishap {
    /// The line sits below where any grown man's does.
    TooLow,
    /// A ruled line with sharp corners.
    TooStraight,
    /// Pigment much darker than the hair.
    TooDark,
    /// Dots that show as dots.
    DotsTooBig,
    /// Pigment below the dermis: it blurs and turns blue.
    TooDeep,
    /// Dense, dark and without a soft edge: a helmet.
    Helmet,
}

/// Which of them a warning picture shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mishaps(u8);

/// Height of a line that is too low, in mm by tape above the glabella: below 6 cm is too low (DOMAIN.md §1.5).
const TOO_LOW_MM: f64 = 50.0;

impl Mishap {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::TooLow, Self::TooStraight, Self::TooDark, Self::DotsTooBig, Self::TooDeep, Self::Helmet];

    fn happen(self, design: &mut Design, chart: &Chart) {
        match self {
            Self::TooLow => {
                let height_mm = design.hairline.mid_frontal_height_mm(chart).unwrap_or(TOO_LOW_MM);
                // On the chart, which is within 7 % of life size here.
                let down_mm = (height_mm - TOO_LOW_MM).max(12.0);
                let ends_mm = design.hairline.points.iter().map(|point| point.position.0.x.abs()).fold(1.0, f64::max);
                for point in &mut design.hairline.points {
                    let to_the_side = (point.position.0.x.abs() / ends_mm).powi(2);
                    point.position.0.y -= down_mm * (1.0 - 0.7 * to_the_side);
                }
                design.hairline.preset = None;
            }
            Self::TooStraight => {
                straighten(design);
                design.dots.front_softness_mm = 0.0;
                design.dots.irregularity_mm = 0.0;
            }
            Self::TooDark => {
                design.dots.shade = Shade::SoftBlack.id();
                design.treatment.strength = 1.8;
                darken_every_session(design);
            }
            Self::DotsTooBig => {
                design.dots.diameter_mm = 0.85;
                // So few that each is seen: more would run into one dark cap, which is another mistake.
                design.dots.density_per_cm2 = design.dots.density_per_cm2.min(70.0);
            }
            Self::TooDeep => {
                design.treatment.depth_mm = 1.9;
                design.treatment.days_since = design.treatment.days_since.max(180.0);
            }
            Self::Helmet => {
                design.apply_preset(Preset::Juvenile);
                straighten(design);
                design.dots.front_softness_mm = 0.0;
                design.dots.irregularity_mm = 0.0;
                design.dots.density_per_cm2 = 250.0;
                design.dots.diameter_mm = design.dots.diameter_mm.max(0.48);
                design.treatment.strength = design.treatment.strength.max(1.4);
                darken_every_session(design);
            }
        }
    }
}

impl Mishaps {
    /// Whether this one is among them.
    #[must_use]
    pub const fn contains(self, mishap: Mishap) -> bool {
        self.0 & (1 << mishap as u8) != 0
    }

    /// Whether there is none, and the picture the plan.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds one or takes it away.
    pub const fn set(&mut self, mishap: Mishap, on: bool) {
        let bit = 1 << mishap as u8;
        self.0 = if on { self.0 | bit } else { self.0 & !bit };
    }

    /// The design in which all of these have happened.
    #[must_use]
    pub fn happened_to(self, design: &Design, chart: &Chart) -> Design {
        let mut wrong = design.clone();
        // The helmet first: it draws the line that others then spoil.
        for mishap in Mishap::ALL.into_iter().rev().filter(|mishap| self.contains(*mishap)) {
            mishap.happen(&mut wrong, chart);
        }
        if wrong.rim.follows_outline {
            wrong.rim.follow(chart, &wrong.outline, &wrong.hairline);
        }
        wrong
    }
}

/// All points between the two ends at one height, that of the lowest of them: a ruler's line.
fn straighten(design: &mut Design) {
    let points = &mut design.hairline.points;
    let inner = 1..points.len().saturating_sub(1);
    let Some(inner) = points.get_mut(inner) else { return };
    let height = inner.iter().map(|point| point.position.0.y).fold(f64::INFINITY, f64::min);
    if height.is_finite() {
        for point in inner {
            point.position = ChartMm::new(point.position.0.x, height);
        }
    }
    design.hairline.preset = None;
}

fn darken_every_session(design: &mut Design) {
    for session in &mut design.treatment.sessions {
        session.lighter_by = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::appearance::appearance;
    use crate::design::demo;
    use crate::pigment::Transmission;

    fn wrong(mishap: Mishap) -> (Design, Design) {
        let design = demo::design();
        let mut mishaps = Mishaps::default();
        mishaps.set(mishap, true);
        let wrong = mishaps.happened_to(&design, &design.chart());
        (design, wrong)
    }

    fn left_under_a_dot(design: &Design) -> [f32; 3] {
        let transmission = Transmission::new(&appearance(design));
        [0, 1, 2].map(|channel| transmission.channel(channel, 1.0))
    }

    #[test]
    fn none_changes_nothing_and_each_is_its_own_switch() {
        let design = demo::design();
        assert_eq!(Mishaps::default().happened_to(&design, &design.chart()), design);
        let mut mishaps = Mishaps::default();
        for mishap in Mishap::ALL {
            assert!(!mishaps.contains(mishap));
            mishaps.set(mishap, true);
            assert!(mishaps.contains(mishap) && !mishaps.is_empty());
            assert_ne!(mishaps.happened_to(&design, &design.chart()), design, "{mishap:?}");
        }
        for mishap in Mishap::ALL {
            mishaps.set(mishap, false);
        }
        assert!(mishaps.is_empty());
    }

    #[test]
    fn too_low_is_below_six_centimetres() {
        let (_, wrong) = wrong(Mishap::TooLow);
        let height_mm = wrong.hairline.mid_frontal_height_mm(&wrong.chart()).expect("has a middle");
        assert!((40.0..58.0).contains(&height_mm), "{height_mm} mm above the glabella");
    }

    #[test]
    fn too_straight_is_level_and_hard() {
        let (_, wrong) = wrong(Mishap::TooStraight);
        let inner = &wrong.hairline.points[1..wrong.hairline.points.len() - 1];
        assert!(inner.iter().all(|point| point.position.0.y == inner[0].position.0.y), "{inner:?}");
        assert_eq!(wrong.dots.front_softness_mm, 0.0);
    }

    #[test]
    fn too_dark_and_the_helmet_leave_less_light() {
        for mishap in [Mishap::TooDark, Mishap::Helmet] {
            let (design, wrong) = wrong(mishap);
            let (right, wrong) = (left_under_a_dot(&design), left_under_a_dot(&wrong));
            assert!(wrong[1] < 0.8 * right[1], "{mishap:?}: {wrong:?} of {right:?}");
        }
    }

    #[test]
    fn too_deep_is_blurred_and_bluer() {
        let (design, wrong) = wrong(Mishap::TooDeep);
        let (right, deep) = (appearance(&design), appearance(&wrong));
        assert!(deep.blur_sigma_mm > 1.5 * right.blur_sigma_mm, "{deep:?}");
        let blueness = |[red, _, blue]: [f32; 3]| blue / red;
        let (right, deep) = (left_under_a_dot(&design), left_under_a_dot(&wrong));
        assert!(blueness(deep) > 1.1 * blueness(right), "{deep:?} beside {right:?}");
    }

    #[test]
    fn big_dots_are_nearly_twice_as_wide() {
        let (design, wrong) = wrong(Mishap::DotsTooBig);
        let (right, big) = (appearance(&design).diameter_mm, appearance(&wrong).diameter_mm);
        assert!(big > 1.8 * right, "{big} mm and {right} mm");
    }
}
