//! The hairline in life size on paper: the line, its points, and the midline from the glabella.
//!
//! Which flattening, and why: the line is unrolled along itself, from where it meets the midline to both sides, and the midline
//! down to the glabella likewise (`unroll.rs`). Cut out as a strip with a stem it lies on the skin without stretching, so every
//! length along the line and along the midline is that of a tape, to the drawing's accuracy; the strip itself shows the way over
//! the temples. Tape lengths as coordinates (`Chart::tape_mm`) would keep two lengths of every point and none of the line,
//! and any map of the whole forehead must stretch: a forehead of 16 by 8 cm turns the sides by some 40° against each other.
//! What it costs is told on the sheet, in mm: `fit.rs`.
//!
//! On the flat chart paper is the chart.
//!
//! Paper mm: the glabella is the origin, x to the subject's left (the right, as on a front photo), y up. Not here: pages, ink.

use crate::design::Design;
use crate::geometry::curve::{arc_length_mm, span_of_piece};
use crate::geometry::{ChartMm, kappa::CurveSolver};
use crate::head::{AnatomicalPoint, Chart};
use glam::DVec2;
use kurbo::{ParamCurve, QuadBez};

use super::fit::Fit;
use super::unroll::{Unrolled, on_skin};

/// Between two vertices, in mm of chart: a curve of 1 mm radius is drawn to .03 mm.
const STEP_MM: f64 = 0.5;

/// The template. See the module's head.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The hairline from the subject's right to the left, paper mm, vertices at most [`STEP_MM`] apart.
    pub line_mm: Vec<DVec2>,
    /// The same places on the chart.
    pub places: Vec<ChartMm>,
    /// Its control points.
    pub points: Vec<TemplatePoint>,
    /// Which vertex the midline reaches, or the nearest to it.
    pub middle: usize,
    /// The midline from the glabella to that vertex, paper mm.
    pub stem_mm: Vec<DVec2>,
    /// Where paper and skin disagree.
    pub fit: Fit,
    /// Whether the photo was taken as flat: lengths are then those that the camera sees.
    pub flat: bool,
}

/// A control point of the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TemplatePoint {
    /// Which vertex it is.
    pub vertex: usize,
    /// What it is called.
    pub name: Option<AnatomicalPoint>,
    /// As of [`Chart::tape_mm`].
    pub tape_mm: DVec2,
}

impl Template {
    /// The template of a design. `None` when all its points are in one place.
    #[must_use]
    pub fn of(design: &Design, chart: &Chart) -> Option<Self> {
        let controls: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
        let mut solver = CurveSolver::new();
        let (mut places, mut vertices) = flattened(solver.solve(&controls));
        let middle = meet_midline(&mut places, &mut vertices)?;
        let (line_mm, stem_mm) = rolled(chart, &places, middle);
        let points = design.hairline.points.iter().zip(vertices).map(|(point, vertex)| TemplatePoint {
            vertex,
            name: point.name,
            tape_mm: chart.tape_mm(point.position),
        });
        let points = points.collect();
        let flat = matches!(chart, Chart::Flat(_));
        let mut template = Self { line_mm, places, points, middle, stem_mm, fit: Fit::default(), flat };
        template.fit = Fit::of(&template, chart);
        Some(template)
    }

    /// Length along the line, mm.
    #[must_use]
    pub fn length_mm(&self) -> f64 {
        length_mm(&self.line_mm)
    }

    /// Length along the midline from the glabella to the line, mm.
    #[must_use]
    pub fn height_mm(&self) -> f64 {
        length_mm(&self.stem_mm)
    }

    /// From the leftmost to the rightmost place of the line on the paper, mm.
    #[must_use]
    pub fn width_mm(&self) -> f64 {
        let (least, most) = bounds(self.line_mm.iter().copied());
        most.x - least.x
    }

    /// Unit vector along the line at a vertex.
    #[must_use]
    pub fn along(&self, vertex: usize) -> DVec2 {
        let before = self.line_mm[vertex.saturating_sub(1)];
        let after = self.line_mm[(vertex + 1).min(self.line_mm.len() - 1)];
        (after - before).normalize_or(DVec2::X)
    }

    /// Vertices every so many mm of the line from its middle, with their distance from it: to the left positive.
    #[must_use]
    pub fn every_mm(&self, step_mm: f64) -> Vec<(usize, f64)> {
        let last = self.line_mm.len() - 1;
        let mut found = vec![(self.middle, 0.0)];
        let mut walk = |vertices: &mut dyn Iterator<Item = usize>, sign: f64| {
            let (mut gone_mm, mut next_mm, mut from) = (0.0, step_mm, self.middle);
            for vertex in vertices {
                gone_mm += self.line_mm[vertex].distance(self.line_mm[from]);
                from = vertex;
                if gone_mm >= next_mm {
                    found.push((vertex, sign * next_mm));
                    next_mm += step_mm;
                }
            }
        };
        walk(&mut (self.middle + 1..=last), 1.0);
        walk(&mut (0..self.middle).rev(), -1.0);
        found
    }
}

/// Length of a line, mm.
pub(super) fn length_mm(line: &[DVec2]) -> f64 {
    line.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

/// The least and the greatest of each coordinate.
pub(super) fn bounds(places: impl Iterator<Item = DVec2>) -> (DVec2, DVec2) {
    places.fold((DVec2::INFINITY, DVec2::NEG_INFINITY), |(least, most), place| (least.min(place), most.max(place)))
}

/// The pieces as a line on the chart, and which vertex each control point is.
fn flattened(pieces: &[QuadBez]) -> (Vec<ChartMm>, Vec<usize>) {
    let (mut places, mut vertices) = (Vec::new(), Vec::new());
    let Some(first) = pieces.first() else { return (places, vertices) };
    places.push(ChartMm::new(first.p0.x, first.p0.y));
    vertices.push(0);
    for (index, piece) in pieces.iter().enumerate() {
        let steps = (arc_length_mm(std::slice::from_ref(piece)) / STEP_MM).ceil().max(1.0);
        for step in 1..=steps as u32 {
            let place = piece.eval(f64::from(step) / steps);
            places.push(ChartMm::new(place.x, place.y));
        }
        if index + 1 == pieces.len() || span_of_piece(index + 1) != span_of_piece(index) {
            vertices.push(places.len() - 1);
        }
    }
    (places, vertices)
}

/// Puts a vertex where the line meets the midline (nearest to the glabella, if it does more than once) and gives its index; else
/// that of the vertex nearest to the midline. `None` for a line without length.
fn meet_midline(places: &mut Vec<ChartMm>, vertices: &mut [usize]) -> Option<usize> {
    let distinct = places.iter().any(|place| place.distance(places[0]) > 1e-6);
    if !distinct {
        return None;
    }
    let crossing = places.windows(2).enumerate().filter_map(|(index, pair)| {
        let (from, to) = (pair[0].0, pair[1].0);
        (from.x * to.x < 0.0).then(|| (index + 1, from.lerp(to, from.x / (from.x - to.x))))
    });
    let crossing = crossing.min_by(|one, other| one.1.y.abs().total_cmp(&other.1.y.abs()));
    let nearest = (0..places.len()).min_by(|&one, &other| {
        let (one, other) = (places[one].0, places[other].0);
        one.x.abs().total_cmp(&other.x.abs()).then(one.y.abs().total_cmp(&other.y.abs()))
    })?;
    let on_midline = places[nearest].0;
    match crossing {
        // A vertex that is on the midline already, such as the mid-frontal point, stays the middle.
        Some((_, at)) if on_midline.x.abs() < 1e-9 && on_midline.y.abs() <= at.y.abs() => Some(nearest),
        Some((index, at)) => {
            places.insert(index, ChartMm::new(0.0, at.y));
            vertices.iter_mut().filter(|vertex| **vertex >= index).for_each(|vertex| *vertex += 1);
            Some(index)
        }
        None => Some(nearest),
    }
}

/// The line and the midline, rolled onto paper from the glabella.
fn rolled(chart: &Chart, places: &[ChartMm], middle: usize) -> (Vec<DVec2>, Vec<DVec2>) {
    let glabella = on_skin(chart, ChartMm::default());
    let ahead = on_skin(chart, ChartMm::new(0.0, STEP_MM)).place_mm - glabella.place_mm;
    let mut strip = Unrolled::upwards(glabella, ahead, DVec2::ZERO);
    let to = places[middle].0;
    let mut stem_mm = vec![DVec2::ZERO];
    // Up along the midline, then across to a line that does not reach it.
    let corner = DVec2::new(0.0, to.y);
    for (from, to) in [(DVec2::ZERO, corner), (corner, to)] {
        let steps = (from.distance(to) / STEP_MM).ceil();
        for step in 1..=steps as u32 {
            let place = from.lerp(to, f64::from(step) / steps);
            stem_mm.push(strip.roll_to(on_skin(chart, ChartMm(place))));
        }
    }
    let roll = |mut strip: Unrolled, way: &mut dyn Iterator<Item = &ChartMm>| -> Vec<DVec2> {
        way.map(|&place| strip.roll_to(on_skin(chart, place))).collect()
    };
    let mut line_mm = roll(strip, &mut places[..middle].iter().rev());
    line_mm.reverse();
    line_mm.push(strip.paper_mm);
    line_mm.extend(roll(strip, &mut places[middle + 1..].iter()));
    (line_mm, stem_mm)
}
