//! A hairline as it lies on the head: what the checks measure. Even steps along the chart, each with its place in space.

use glam::{DVec2, DVec3};

use crate::design::Hairline;
use crate::geometry::{ChartMm, CurveSolver, flatten_into};
use crate::head::{AnatomicalPoint, Chart};

/// Places on the line: about 3 mm apart.
const PLACES: usize = 97;
/// Pieces of a curve's part before it is laid out in even steps.
const SEGMENTS: usize = 8;
/// A corner is looked for so far beside the midline, in mm.
const CORNER_MM: (f64, f64) = (22.0, 80.0);
/// How a line turns at a place is told over so many mm before and behind it.
const TURN_MM: f64 = 10.0;

/// The line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Places on the chart, from the subject's right to the left.
    pub places: Vec<ChartMm>,
    /// The same on the head in mm: x to the subject's left, y up, z ahead. On a flat chart z is 0.
    pub on_head: Vec<DVec3>,
}

/// A place on the head, in the axes of [`Line::on_head`].
#[must_use]
pub fn on_head(chart: &Chart, place: ChartMm) -> DVec3 {
    match chart {
        Chart::Flat(_) => place.0.extend(0.0),
        Chart::Curved(curved) => curved.head_from_chart(place),
    }
}

impl Line {
    /// The line of a hairline; empty where its points are no line.
    #[must_use]
    pub fn of(hairline: &Hairline, chart: &Chart) -> Self {
        let points: Vec<ChartMm> = hairline.points.iter().map(|point| point.position).collect();
        let (mut solver, mut drawn) = (CurveSolver::new(), Vec::new());
        flatten_into(solver.solve(&points), SEGMENTS, &mut drawn);
        let places = evenly(&drawn);
        let on_head = places.iter().map(|&place| on_head(chart, place)).collect();
        Self { places, on_head }
    }

    /// The frontotemporal point of a side (1 for the subject's left, −1 for the right): the point of that name, else where the
    /// line bends most.
    #[must_use]
    pub fn corner(&self, hairline: &Hairline, chart: &Chart, side: f64) -> Option<ChartMm> {
        let name = if side > 0.0 { AnatomicalPoint::FrontotemporalLeft } else { AnatomicalPoint::FrontotemporalRight };
        if let Some(point) = hairline.points.iter().find(|point| point.name == Some(name)) {
            return Some(point.position);
        }
        let beside = |index: &usize| {
            let x_mm = on_head(chart, self.places[*index]).x * side;
            x_mm > CORNER_MM.0 && x_mm < CORNER_MM.1
        };
        let bends = |&one: &usize, &other: &usize| self.turn_degrees(one).total_cmp(&self.turn_degrees(other));
        (0..self.places.len()).filter(beside).max_by(bends).map(|index| self.places[index])
    }

    /// By how many degrees the line turns at a place of it.
    #[must_use]
    pub fn turn_degrees(&self, index: usize) -> f64 {
        let Some(&here) = self.on_head.get(index) else { return 0.0 };
        let far = |place: &&DVec3| place.distance(here) >= TURN_MM;
        let before = self.on_head[..index].iter().rev().find(far);
        let behind = self.on_head[index..].iter().find(far);
        let (Some(before), Some(behind)) = (before, behind) else { return 0.0 };
        (here - *before).angle_between(*behind - here).to_degrees()
    }

    /// The place of the line nearest to a place of the chart.
    #[must_use]
    pub fn nearest(&self, place: ChartMm) -> Option<usize> {
        (0..self.places.len())
            .min_by(|&one, &other| self.places[one].distance(place).total_cmp(&self.places[other].distance(place)))
    }

    /// Where the line stands so many mm beside the midline (to the subject's left), as a share between two places; the one
    /// nearest to the middle of the line if it does so more than once.
    #[must_use]
    pub fn beside(&self, x_mm: f64) -> Option<ChartMm> {
        let middle = self.places.len() as f64 / 2.0;
        let from_middle = |&index: &usize| (index as f64 - middle).abs();
        let crosses = |&index: &usize| (self.on_head[index - 1].x - x_mm) * (self.on_head[index].x - x_mm) <= 0.0;
        let index = (1..self.places.len()).filter(crosses).min_by(|a, b| from_middle(a).total_cmp(&from_middle(b)))?;
        let (from, to) = (self.on_head[index - 1].x, self.on_head[index].x);
        let share = if to == from { 0.0 } else { (x_mm - from) / (to - from) };
        Some(ChartMm(self.places[index - 1].0.lerp(self.places[index].0, share)))
    }

    /// The part of the line between two places of it, in its own order.
    #[must_use]
    pub fn between(&self, one: ChartMm, other: ChartMm) -> (usize, usize) {
        let ends = [one, other].map(|place| self.nearest(place).unwrap_or(0));
        (ends[0].min(ends[1]), ends[0].max(ends[1]))
    }
}

/// A polyline in even steps.
fn evenly(drawn: &[DVec2]) -> Vec<ChartMm> {
    let length_mm: f64 = drawn.array_windows().map(|[from, to]| from.distance(*to)).sum();
    if drawn.len() < 2 || !length_mm.is_finite() {
        return Vec::new();
    }
    let step_mm = length_mm / (PLACES - 1) as f64;
    let mut places = Vec::with_capacity(PLACES);
    let (mut walked_mm, mut segment) = (0.0, 0);
    for place in 0..PLACES {
        let wanted_mm = step_mm * place as f64;
        let mut segment_mm = drawn[segment].distance(drawn[segment + 1]);
        while walked_mm + segment_mm < wanted_mm && segment + 2 < drawn.len() {
            walked_mm += segment_mm;
            segment += 1;
            segment_mm = drawn[segment].distance(drawn[segment + 1]);
        }
        let share = if segment_mm > 0.0 { ((wanted_mm - walked_mm) / segment_mm).min(1.0) } else { 0.0 };
        places.push(ChartMm(drawn[segment].lerp(drawn[segment + 1], share)));
    }
    places
}
