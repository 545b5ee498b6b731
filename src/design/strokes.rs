//! Brush strokes that take skin out of the treated area or add to it, kept as strokes: a path and a radius in mm.

use crate::geometry::region::distance_to_polyline;
use crate::geometry::{ChartMm, within};
use serde::{Deserialize, Serialize};

use super::lattice::{LONGEST_PATH_STEP_MM, RADIUS_STEPS_PER_MM, path_place, round_to, stroke_bytes};
use super::model::Design;

/// The brush's radius in mm.
pub const RADIUS_RANGE_MM: (f64, f64) = (0.5, 25.0);
/// Strokes in one design.
pub const MOST_STROKES: usize = 127;
/// Points in one finished stroke; what is longer is left out.
pub const MOST_POINTS_PER_STROKE: usize = 127;
/// Points of a stroke while it is painted.
const MOST_POINTS_WHILE_PAINTED: usize = 400;
/// How far the line of a finished stroke may be from where the brush went, as a share of its radius, and in mm at least.
const TOLERANCE_SHARE: f64 = 1.0 / 16.0;
const LEAST_TOLERANCE_MM: f64 = 0.25;

/// What a stroke does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StrokeKind {
    /// No dots here: a mole, hair, skin that shall stay bare.
    KeepOut,
    /// Dots here, also outside the outline, and whatever hair the photo shows.
    Include,
    /// A linear scar of the brush's width: dots on it and past its edge.
    Scar,
    /// Skin strewn with small round scars, as after FUE: dots on each of them.
    ScarDots,
}

impl StrokeKind {
    /// All kinds; their order is part of saved designs.
    pub const ALL: [Self; 4] = [Self::KeepOut, Self::Include, Self::Scar, Self::ScarDots];
}

/// One stroke. Later strokes win over earlier ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BrushStroke {
    /// What it does.
    pub kind: StrokeKind,
    /// Half the brush's width in mm.
    pub radius_mm: f64,
    /// The brush's centre along the stroke; one point is a round dab.
    pub path: Vec<ChartMm>,
}

impl BrushStroke {
    /// A stroke that has just begun.
    #[must_use]
    pub fn begin(kind: StrokeKind, radius_mm: f64, at: ChartMm) -> Self {
        let (least, most) = RADIUS_RANGE_MM;
        let radius_mm = round_to(RADIUS_STEPS_PER_MM, within(radius_mm, least, most));
        Self { kind, radius_mm, path: vec![path_place(at)] }
    }

    /// Goes on to a place; one that is not finite changes nothing; steps under a fifth of the radius are dropped because they change nothing to see.
    pub fn extend_to(&mut self, at: ChartMm) {
        if !at.is_finite() {
            return;
        }
        let at = path_place(at);
        let far_enough = self.path.last().is_none_or(|last| last.distance(at) >= self.radius_mm / 5.0);
        if far_enough && self.path.len() < MOST_POINTS_WHILE_PAINTED {
            self.path.push(at);
        }
    }

    /// Ends painting: keeps the points that the line needs, and no more than so many. Returns whether that was enough.
    fn finish(&mut self, most_points: usize) -> bool {
        let tolerance_mm = (TOLERANCE_SHARE * self.radius_mm).max(LEAST_TOLERANCE_MM);
        let mut path = Vec::with_capacity(self.path.len());
        let Some(&first) = self.path.first() else { return true };
        path.push(first);
        simplify(&self.path, tolerance_mm, &mut path);
        let needed = path.len();
        path.truncate(most_points.clamp(1, MOST_POINTS_PER_STROKE));
        self.path = path;
        self.path.len() == needed
    }

    /// A stroke from before there was a lattice. One that is not everywhere finite stays as it is, and its design is not sound.
    pub(super) fn settle(&mut self) {
        if !self.path.iter().all(|place| place.is_finite()) {
            return;
        }
        self.radius_mm = round_to(RADIUS_STEPS_PER_MM, self.radius_mm);
        self.path.truncate(MOST_POINTS_WHILE_PAINTED);
        for place in &mut self.path {
            *place = path_place(*place);
        }
        let _ = self.finish(MOST_POINTS_PER_STROKE);
    }

    /// Whether counts, sizes and places are what a design may have.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let (least, most) = RADIUS_RANGE_MM;
        (least..=most).contains(&self.radius_mm)
            && round_to(RADIUS_STEPS_PER_MM, self.radius_mm) == self.radius_mm
            && (1..=MOST_POINTS_PER_STROKE).contains(&self.path.len())
            && self.path.iter().all(|&point| path_place(point) == point)
            && self.path.is_sorted_by(|one, next| step_fits(*one, *next))
    }
}

impl Design {
    /// Whether there is room for one more stroke.
    #[must_use]
    pub fn has_room_for_stroke(&self) -> bool {
        self.strokes.len() < MOST_STROKES && self.room_bytes() >= stroke_bytes(2)
    }

    /// Ends painting the last stroke: what its line does not need is dropped, and what there is no room for. Returns whether all of
    /// it was kept.
    pub fn finish_stroke(&mut self) -> bool {
        let Some(mut stroke) = self.strokes.pop() else { return true };
        let most_points = self.room_bytes().saturating_sub(stroke_bytes(0)) / 2;
        let whole = stroke.finish(most_points);
        self.strokes.push(stroke);
        whole
    }
}

fn step_fits(from: ChartMm, to: ChartMm) -> bool {
    (to.0 - from.0).abs().max_element() <= LONGEST_PATH_STEP_MM
}

/// Adds what a line from the first to the last of these points needs besides the first: Ramer, Douglas and Peucker, in halves
/// where a step is too long for a link.
fn simplify(points: &[ChartMm], tolerance_mm: f64, kept: &mut Vec<ChartMm>) {
    let [first, inner @ .., last] = points else { return };
    let off_mm = |point: &ChartMm| distance_to_polyline(&[first.0, last.0], point.0);
    let furthest = inner.iter().enumerate().max_by(|one, other| off_mm(one.1).total_cmp(&off_mm(other.1)));
    match furthest {
        Some((index, point)) if off_mm(point) > tolerance_mm => {
            simplify(&points[..index + 2], tolerance_mm, kept);
            simplify(&points[index + 1..], tolerance_mm, kept);
        }
        _ => {
            // Half a millimetre less, because places between are rounded.
            let steps = ((last.0 - first.0).abs().max_element() / (LONGEST_PATH_STEP_MM - 0.5)).ceil().max(1.0);
            kept.extend(
                (1..=steps as usize).map(|step| path_place(ChartMm(first.0.lerp(last.0, step as f64 / steps)))),
            );
        }
    }
}
