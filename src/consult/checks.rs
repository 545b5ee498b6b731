//! Eight looks at a design: would the line look natural? Advice with a number, never a block, and never about health.
//!
//! Limits are facts (`public/facts.json`), so that each has a source or says that it is our assumption. Cheap enough to run while
//! a line is dragged: below half a millisecond for all. What a check measured is drawn by [`super::drawing`].

use glam::DVec3;

use super::line::{Line, on_head};
use super::{Facts, Span};
use crate::design::appearance::planned_luminance_drop;
use crate::design::{Design, Hairline};
use crate::geometry::{ChartMm, region};
use crate::hair;
use crate::head::{Chart, anatomy};

/// Hair that is known worse than this is not compared with.
const LEAST_CONFIDENCE: f32 = 0.3;
/// A way up the forehead in so many chords: .1 % shorter than the skin.
const CHORDS: u32 = 8;
/// The middle half of the line and of the brow ends so far beside the midline, as a share of the corner's distance.
pub(super) const MIDDLE_HALF: f64 = 0.5;
/// How level a front is is asked up to this share of the corner's distance: beyond, it turns into the temple.
const FRONT_SHARE: f64 = 0.6;
/// Places between the midline and a corner at which it is asked.
const FRONT_PLACES: u32 = 3;
/// An edge that wanders by so many mm is not the same on both sides, though its line is.
const WANDERS_MM: f64 = 1.0;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// How high the middle of the line stands over the glabella.
    Height,
    /// Where the corners stand beside the outer corners of the eyes.
    Corners,
    /// Whether the temples keep their recession.
    Temples,
    /// Whether the middle of the line runs with the brows.
    Brow,
    /// Whether the front is too straight, too sharp or cornered.
    Edge,
    /// How alike the two sides are.
    Symmetry,
    /// How dark it will be beside the hair that is there.
    AgainstHair,
    /// How dense it is against hair on a head.
    AgainstHead,
}

impl Check {
    /// All in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Height,
        Self::Corners,
        Self::Temples,
        Self::Brow,
        Self::Edge,
        Self::Symmetry,
        Self::AgainstHair,
        Self::AgainstHead,
    ];
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The photo does not show it.
    NotSeen,
    /// Nothing speaks against it.
    Fine,
    /// Worth a second look.
    Look,
    /// What people regret.
    Caution,
}

/// In what a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Millimetres along the skin.
    Mm,
    /// Degrees.
    Degrees,
    /// Percent.
    Percent,
    /// Dots per cm² of skin.
    PerCm2,
}

/// What is to be said: one sentence each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// There is no scale yet.
    NoScale,
    /// This photo does not show the place.
    NotOnThisPhoto,
    /// Lower than sources allow.
    HeightLow,
    /// As usual.
    HeightUsual,
    /// Higher than usual.
    HeightHigh,
    /// The corners stand over the outer corners of the eyes.
    CornersAbove,
    /// The corners stand too near to the midline.
    CornersInside,
    /// The corners reach out over the temples.
    CornersOutside,
    /// The temples are kept.
    TemplesKept,
    /// The temples are flattened or filled.
    TemplesFilled,
    /// The temples go far back.
    TemplesDeep,
    /// The middle runs with the brows.
    BrowParallel,
    /// The line rises away from the brows to the sides.
    BrowDiverging,
    /// The line falls towards the brows to the sides.
    BrowConverging,
    /// The edge is soft and not straight.
    EdgeSoft,
    /// The front has hardly a feather.
    EdgeSharp,
    /// The front is level like a ruler.
    EdgeStraight,
    /// A corner is sharp.
    EdgeCornered,
    /// The sides differ a little.
    SidesNatural,
    /// The line is mirrored, its edge wanders.
    SidesMirroredSoft,
    /// The line is mirrored and its edge does not wander either.
    SidesTooAlike,
    /// The sides differ much.
    SidesUneven,
    /// There is no hair to compare with.
    HairUnknown,
    /// As dark as the hair beside it.
    HairAlike,
    /// Lighter than the hair beside it.
    HairLighter,
    /// Darker than the hair beside it.
    HairDarker,
    /// As dense as hair looks full.
    HeadFull,
    /// Sparser than hair that looks full.
    HeadSparse,
    /// Denser than is done.
    HeadDense,
}

/// What one check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// What comes of it.
    pub verdict: Verdict,
    /// What is to be said of it.
    pub says: Says,
    /// The number; 0 where it is not seen.
    pub value: f64,
    /// In what it is.
    pub unit: Unit,
    /// Within which it would be fine.
    pub limits: Span,
    /// Facts that the limits come from; their sources are the check's.
    pub facts: &'static [&'static str],
}

/// What is looked at, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Looked<'a> {
    /// The design.
    pub design: &'a Design,
    /// Its chart.
    pub chart: &'a Chart,
    /// Where limits come from.
    pub facts: &'a Facts,
    /// The hair that the photo shows.
    pub hair: &'a hair::Finding,
}

/// All checks in the order of [`Check::ALL`].
#[must_use]
pub fn all(looked: &Looked<'_>) -> [Finding; 8] {
    let line = Line::of(&looked.design.hairline, looked.chart);
    Check::ALL.map(|check| {
        // Dots per cm² need no millimetres on this photo; all else does.
        let has_scale = looked.design.calibration.mm_per_px().is_ok() && !line.places.is_empty();
        if !has_scale && check != Check::AgainstHead && check != Check::AgainstHair {
            return Finding { says: Says::NoScale, ..unseen(check) };
        }
        match check {
            Check::Height => height(looked),
            Check::Corners => corners(looked, &line),
            Check::Temples => temples(looked, &line),
            Check::Brow => brow(looked, &line),
            Check::Edge => edge(looked, &line),
            Check::Symmetry => symmetry(looked, &line),
            Check::AgainstHair => against_hair(looked),
            Check::AgainstHead => against_head(looked),
        }
    })
}

fn unseen(check: Check) -> Finding {
    let (unit, facts): (Unit, &'static [&'static str]) = match check {
        Check::Height => {
            (Unit::Mm, &["hairline-height-cm", "hairline-least-cm", "hairline-garg-cm", "hairline-men-cm"])
        }
        Check::Corners => (Unit::Mm, &["corner-beside-canthus-mm", "hairline-garg-cm"]),
        Check::Temples => (Unit::Mm, &["temple-rise-mm", "temple-rise-profile"]),
        Check::Brow => (Unit::Mm, &["brow-gap-change-mm"]),
        Check::Edge => (Unit::Mm, &["front-feather-mm", "front-bow-mm", "corner-turn-degrees"]),
        Check::Symmetry => (Unit::Mm, &["sides-differ-mm"]),
        Check::AgainstHair => (Unit::Percent, &["darkness-against-hair-percent"]),
        Check::AgainstHead => (Unit::PerCm2, &["native-units-per-cm2", "looks-full-percent", "dots-per-cm2-dense"]),
    };
    let says = Says::NotOnThisPhoto;
    Finding { check, verdict: Verdict::NotSeen, says, value: 0.0, unit, limits: Span::default(), facts }
}

/// A finding of a number that is fine within limits; beyond them by more than `far` it is a caution.
fn within(check: Check, value: f64, limits: Span, far: f64, [below, fine, above]: [Says; 3]) -> Finding {
    let (says, beyond) = if value < limits.least {
        (below, limits.least - value)
    } else if value > limits.most {
        (above, value - limits.most)
    } else {
        (fine, 0.0)
    };
    let verdict = match says {
        says if says == fine => Verdict::Fine,
        _ if beyond > far => Verdict::Caution,
        _ => Verdict::Look,
    };
    Finding { verdict, says, value, limits, ..unseen(check) }
}

/// The middle of the line: its lowest place near the midline.
pub(super) fn middle(hairline: &Hairline) -> Option<ChartMm> {
    let named = |name| hairline.points.iter().find(|point| point.name == name);
    named(Some(crate::head::AnatomicalPoint::MidFrontal))
        .or_else(|| hairline.points.iter().min_by(|a, b| a.position.0.x.abs().total_cmp(&b.position.0.x.abs())))
        .map(|point| point.position)
}

fn height(looked: &Looked<'_>) -> Finding {
    let seen = middle(&looked.design.hairline).filter(|&place| looked.chart.sees(place));
    let Some(value) = seen.and_then(|_| looked.design.hairline.mid_frontal_height_mm(looked.chart)) else {
        return unseen(Check::Height);
    };
    let mut limits = looked.facts.span("hairline-height-cm").times(10.0);
    limits.least = limits.least.max(looked.facts.span("hairline-least-cm").least * 10.0).min(limits.most);
    let found = within(Check::Height, value, limits, 0.0, [Says::HeightLow, Says::HeightUsual, Says::HeightHigh]);
    // Too low is what people regret; a high line is careful.
    let verdict = if found.says == Says::HeightHigh { Verdict::Look } else { found.verdict };
    Finding { verdict, ..found }
}

/// The corners that the photo shows, with their side.
fn seen_corners(looked: &Looked<'_>, line: &Line) -> impl Iterator<Item = (f64, ChartMm)> {
    [-1.0, 1.0]
        .into_iter()
        .filter_map(|side| Some((side, line.corner(&looked.design.hairline, looked.chart, side)?)))
        .filter(|(_, place)| looked.chart.sees(*place))
}

/// Of numbers of both sides the one that is further from the middle of the limits.
fn worse(numbers: impl Iterator<Item = f64>, limits: Span) -> Option<f64> {
    let off = |number: f64| (number - limits.middle()).abs();
    numbers.max_by(|one, other| off(*one).total_cmp(&off(*other)))
}

fn corners(looked: &Looked<'_>, line: &Line) -> Finding {
    let limits = looked.facts.span("corner-beside-canthus-mm");
    let beside = seen_corners(looked, line)
        .map(|(side, place)| on_head(looked.chart, place).x * side - anatomy::OUTER_CANTHUS_MM);
    let Some(value) = worse(beside, limits) else { return unseen(Check::Corners) };
    within(Check::Corners, value, limits, 8.0, [Says::CornersInside, Says::CornersAbove, Says::CornersOutside])
}

fn temples(looked: &Looked<'_>, line: &Line) -> Finding {
    let limits = looked.facts.span("temple-rise-mm");
    let Some(middle) = line.beside(0.0) else { return unseen(Check::Temples) };
    let level_mm = over_brow_mm(looked.chart, on_head(looked.chart, middle));
    let rises = seen_corners(looked, line)
        .map(|(_, place)| over_brow_mm(looked.chart, on_head(looked.chart, place)) - level_mm);
    // The flatter side is the one that people see.
    let Some(value) = rises.reduce(f64::min) else { return unseen(Check::Temples) };
    within(Check::Temples, value, limits, 6.0, [Says::TemplesFilled, Says::TemplesKept, Says::TemplesDeep])
}

fn brow(looked: &Looked<'_>, line: &Line) -> Finding {
    let limits = looked.facts.span("brow-gap-change-mm");
    let over = |place: ChartMm| over_brow_mm(looked.chart, on_head(looked.chart, place));
    let Some(middle) = line.beside(0.0).filter(|&place| looked.chart.sees(place)) else { return unseen(Check::Brow) };
    let level_mm = over(middle);
    let changes = [-1.0, 1.0].into_iter().filter_map(|side| {
        let place = line.beside(side * MIDDLE_HALF * anatomy::OUTER_CANTHUS_MM)?;
        looked.chart.sees(place).then(|| over(place) - level_mm)
    });
    let Some(value) = worse(changes, limits) else { return unseen(Check::Brow) };
    // Each of the three is somebody's hairline: no caution.
    let says = [Says::BrowConverging, Says::BrowParallel, Says::BrowDiverging];
    within(Check::Brow, value, limits, f64::INFINITY, says)
}

fn edge(looked: &Looked<'_>, line: &Line) -> Finding {
    let facts = looked.facts;
    let feather_mm = looked.design.dots.front_softness_mm;
    let feather_limits = facts.span("front-feather-mm");
    let bow_limits = facts.span("front-bow-mm");
    let turn_limits = facts.span("corner-turn-degrees");
    let bow_mm = bow_mm(looked, line);
    let turn = seen_corners(looked, line)
        .filter_map(|(_, place)| line.nearest(place))
        .map(|index| line.turn_degrees(index))
        .reduce(f64::max);
    let problems = [
        (feather_mm < feather_limits.least, Says::EdgeSharp, feather_mm, Unit::Mm, feather_limits),
        (
            bow_mm.is_some_and(|mm| mm < bow_limits.least),
            Says::EdgeStraight,
            bow_mm.unwrap_or(0.0),
            Unit::Mm,
            bow_limits,
        ),
        (
            turn.is_some_and(|degrees| degrees > turn_limits.most),
            Says::EdgeCornered,
            turn.unwrap_or(0.0),
            Unit::Degrees,
            turn_limits,
        ),
    ];
    let count = problems.iter().filter(|problem| problem.0).count();
    let first = problems.into_iter().find(|problem| problem.0);
    let Some((_, says, value, unit, limits)) = first else {
        let fine = Finding { verdict: Verdict::Fine, says: Says::EdgeSoft, value: feather_mm, ..unseen(Check::Edge) };
        return Finding { limits: feather_limits, ..fine };
    };
    let hardly = says == Says::EdgeSharp && feather_mm < feather_limits.least / 2.0;
    let verdict = if count > 1 || hardly { Verdict::Caution } else { Verdict::Look };
    Finding { verdict, says, value, unit, limits, ..unseen(Check::Edge) }
}

/// By how much the front leaves the level of the brows, in mm: the range of its heights over them.
fn bow_mm(looked: &Looked<'_>, line: &Line) -> Option<f64> {
    let corner_mm = |side: f64| {
        let corner = line.corner(&looked.design.hairline, looked.chart, side)?;
        Some(on_head(looked.chart, corner).x * side)
    };
    let reach_mm = [corner_mm(-1.0)?, corner_mm(1.0)?].map(|mm| mm * FRONT_SHARE);
    let count = FRONT_PLACES as i32;
    let heights = (-count..=count).filter_map(|step| {
        let x_mm = f64::from(step) / f64::from(count) * reach_mm[usize::from(step > 0)];
        let place = line.beside(x_mm)?;
        looked.chart.sees(place).then(|| over_brow_mm(looked.chart, on_head(looked.chart, place)))
    });
    let (least, most) = heights.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, m), mm| (l.min(mm), m.max(mm)));
    (most >= least).then_some(most - least)
}

fn symmetry(looked: &Looked<'_>, line: &Line) -> Finding {
    let limits = looked.facts.span("sides-differ-mm");
    let Some((_, value)) = worst_side(looked, line) else { return unseen(Check::Symmetry) };
    let says = [Says::SidesTooAlike, Says::SidesNatural, Says::SidesUneven];
    let found = within(Check::Symmetry, value, limits, limits.most, says);
    let wanders = looked.design.dots.irregularity_mm >= WANDERS_MM;
    match found.says {
        Says::SidesTooAlike if wanders => Finding { verdict: Verdict::Fine, says: Says::SidesMirroredSoft, ..found },
        _ => found,
    }
}

/// The place whose mirror image lies furthest from the line, and how far in mm of skin.
pub(super) fn worst_side(looked: &Looked<'_>, line: &Line) -> Option<(ChartMm, f64)> {
    let symmetry = looked.design.symmetry();
    let polyline: Vec<_> = line.places.iter().map(|place| place.0).collect();
    let off_mm = |place: &ChartMm| region::distance_to_polyline(&polyline, symmetry.mirrored(*place).0);
    let (place, mm) =
        line.places.iter().map(|place| (*place, off_mm(place))).max_by(|one, other| one.1.total_cmp(&other.1))?;
    Some((place, mm * looked.chart.skin_scale(place)))
}

fn against_hair(looked: &Looked<'_>) -> Finding {
    let found = unseen(Check::AgainstHair);
    let stubble = looked.hair.stubble.filter(|stubble| stubble.confidence >= LEAST_CONFIDENCE);
    let Some(stubble) = stubble else { return Finding { says: Says::HairUnknown, ..found } };
    let value = 100.0 * planned_luminance_drop(looked.design) / f64::from(stubble.luminance_drop).max(0.01);
    let limits = looked.facts.span("darkness-against-hair-percent");
    within(Check::AgainstHair, value, limits, 40.0, [Says::HairLighter, Says::HairAlike, Says::HairDarker])
}

fn against_head(looked: &Looked<'_>) -> Finding {
    let facts = looked.facts;
    let full = facts.span("native-units-per-cm2").middle() * facts.span("looks-full-percent").middle() / 100.0;
    let limits = Span::new(full, facts.span("dots-per-cm2-dense").most);
    let value = looked.design.dots.density_per_cm2;
    within(Check::AgainstHead, value, limits, 40.0, [Says::HeadSparse, Says::HeadFull, Says::HeadDense])
}

/// How far above the brow a place of the head stands, in mm along the skin, in a plane parallel to the midline's. On a flat chart
/// as high as it is seen.
pub(super) fn over_brow_mm(chart: &Chart, place: DVec3) -> f64 {
    let Chart::Curved(curved) = chart else { return place.y };
    let skull = curved.skull();
    let start = anatomy::brow_mm(skull, place.x);
    let (mut length_mm, mut last) = (0.0, start);
    for chord in 1..=CHORDS {
        let y_mm = start.y + (place.y - start.y) * f64::from(chord) / f64::from(CHORDS);
        let next = if chord == CHORDS { place } else { skull.ahead_of_mm(place.x, y_mm) };
        length_mm += next.distance(last);
        last = next;
    }
    length_mm * (place.y - start.y).signum()
}
