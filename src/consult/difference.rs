//! What parts two designs, in values: what a person would see first comes first.
//!
//! Differences too small to be told (less than half of the unit in which they are said) are left out; when nothing is left but the
//! designs are not the same, that is said too.

use crate::design::Design;
use crate::geometry::region::distance_to_polyline;
use crate::geometry::{ChartMm, CurveSolver, flatten_into};
use crate::head::{AnatomicalPoint, Chart};
use crate::pigment::Shade;
use glam::DVec2;

pub mod sentence;

/// A design with what is counted from its picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured<'a> {
    /// The design.
    pub design: &'a Design,
    /// Its treated area in cm² of skin.
    pub area_cm2: f64,
    /// Dots of the whole treatment, all sessions done.
    pub dots: f64,
}

/// One thing in which the second of two designs differs from the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Difference {
    /// The middle of the hairline is so many mm higher by tape; lower when negative.
    Height {
        /// In whole mm.
        mm: f64,
    },
    /// The corners above the temples (their mean) are so many mm higher, and not just with the middle;
    /// lower when negative.
    Temples {
        /// In whole mm.
        mm: f64,
    },
    /// The line runs elsewhere, by more than its height explains.
    Shape {
        /// At most so many whole mm.
        mm: f64,
    },
    /// The treated area is larger; smaller when negative.
    Area {
        /// In whole percent of the first.
        percent: f64,
    },
    /// There are more dots; fewer when negative.
    Dots {
        /// In whole percent of the first.
        percent: f64,
    },
    /// There are more dots per cm² where the treatment is full; fewer when negative.
    Density {
        /// In whole dots per cm².
        per_cm2: f64,
    },
    /// Another shade.
    Shade {
        /// The second design's.
        to: Shade,
    },
    /// Dots are larger; smaller when negative.
    DotSize {
        /// In hundredths of a mm.
        mm: f64,
    },
    /// The front edge fades in over a longer way; a shorter one when negative.
    Softness {
        /// In half mm.
        mm: f64,
    },
    /// The pigment is stronger; thinner when negative.
    Strength {
        /// In whole percent of the usual mix.
        percent: f64,
    },
    /// Both sides are kept mirror images, which the first's are not; or the other way round.
    Symmetric(bool),
    /// There are more sessions; fewer when negative.
    Sessions {
        /// How many.
        by: i32,
    },
    /// The picture is of another time after the latest session.
    Time {
        /// The second design's, in days.
        days: f64,
    },
    /// Only what none of these tells.
    Details,
}

/// In what the second design differs from the first, both on this chart.
#[must_use]
pub fn differences(first: &Measured<'_>, second: &Measured<'_>, chart: &Chart) -> Vec<Difference> {
    let (one, other) = (first.design, second.design);
    let mut found = Vec::new();
    let height_mm = between(one, other, |design| design.hairline.mid_frontal_height_mm(chart)).unwrap_or(0.0);
    let mut push = |told: bool, difference: Difference| found.extend(told.then_some(difference));
    push(height_mm != 0.0, Difference::Height { mm: height_mm });
    let temples_mm = between(one, other, |design| temples_mm(design, chart)).unwrap_or(0.0);
    // Where the whole line moved, its middle says it.
    push((temples_mm - height_mm).abs() > 1.0, Difference::Temples { mm: temples_mm });
    let shape_mm = furthest_mm(one, other, chart).round();
    push(shape_mm > height_mm.abs().max(temples_mm.abs()) + 1.0, Difference::Shape { mm: shape_mm });
    let area_percent = percent(first.area_cm2, second.area_cm2);
    push(area_percent != 0.0, Difference::Area { percent: area_percent });
    let dots_percent = percent(first.dots, second.dots);
    push(dots_percent != 0.0, Difference::Dots { percent: dots_percent });
    let per_cm2 = (other.dots.density_per_cm2 - one.dots.density_per_cm2).round();
    push(per_cm2 != 0.0, Difference::Density { per_cm2 });
    if let Some(to) = Shade::from_id(other.dots.shade).filter(|_| other.dots.shade != one.dots.shade) {
        push(true, Difference::Shade { to });
    }
    let size_mm = in_steps(other.dots.diameter_mm - one.dots.diameter_mm, 100.0);
    push(size_mm != 0.0, Difference::DotSize { mm: size_mm });
    let softness_mm = in_steps(other.dots.front_softness_mm - one.dots.front_softness_mm, 2.0);
    push(softness_mm != 0.0, Difference::Softness { mm: softness_mm });
    let strength_percent = ((other.treatment.strength - one.treatment.strength) * 100.0).round();
    push(strength_percent != 0.0, Difference::Strength { percent: strength_percent });
    let symmetric = other.hairline.mirrored;
    push(symmetric != one.hairline.mirrored, Difference::Symmetric(symmetric));
    let sessions = i32::from(other.treatment.session_count) - i32::from(one.treatment.session_count);
    push(sessions != 0, Difference::Sessions { by: sessions });
    let days = other.treatment.days_since;
    push((days - one.treatment.days_since).abs() >= 0.5, Difference::Time { days });
    if found.is_empty() && !is_same(one, other) {
        found.push(Difference::Details);
    }
    found
}

/// Whether both are the same but for what only one photo knows.
fn is_same(one: &Design, other: &Design) -> bool {
    one.hairline == other.hairline
        && one.rim == other.rim
        && one.strokes == other.strokes
        && one.dots == other.dots
        && one.treatment == other.treatment
        && one.note == other.note
}

/// By how many whole mm the second's is more; `None` where one of them has none.
fn between(one: &Design, other: &Design, length_mm: impl Fn(&Design) -> Option<f64>) -> Option<f64> {
    Some((length_mm(other)? - length_mm(one)?).round() + 0.0)
}

/// By how many whole percent the second number is more.
fn percent(one: f64, other: f64) -> f64 {
    if one > 0.0 { ((other / one - 1.0) * 100.0).round() + 0.0 } else { 0.0 }
}

fn in_steps(value: f64, per_unit: f64) -> f64 {
    (value * per_unit).round() / per_unit + 0.0
}

/// How high the corners above the temples are by tape, on average.
fn temples_mm(design: &Design, chart: &Chart) -> Option<f64> {
    let corners = [AnatomicalPoint::FrontotemporalLeft, AnatomicalPoint::FrontotemporalRight];
    let named = design.hairline.points.iter().filter(|point| point.name.is_some_and(|name| corners.contains(&name)));
    let heights: Vec<f64> = named.map(|point| chart.tape_mm(point.position).y).collect();
    (!heights.is_empty()).then(|| heights.iter().sum::<f64>() / heights.len() as f64)
}

/// The longest way over the skin from a place of the second line to the first line, in mm.
fn furthest_mm(one: &Design, other: &Design, chart: &Chart) -> f64 {
    if one.hairline.points == other.hairline.points {
        return 0.0;
    }
    let first = line(one);
    line(other)
        .iter()
        .map(|&place| distance_to_polyline(&first, place) * chart.skin_scale(ChartMm(place)))
        .fold(0.0, f64::max)
}

fn line(design: &Design) -> Vec<DVec2> {
    /// Less than half a millimetre off the curve.
    const SEGMENTS_PER_PIECE: usize = 4;
    let points: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
    let mut line = Vec::new();
    flatten_into(CurveSolver::new().solve(&points), SEGMENTS_PER_PIECE, &mut line);
    line
}
