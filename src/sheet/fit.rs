//! How far paper and skin disagree, in mm: what the sheet says of its own template.

use crate::geometry::ChartMm;
use crate::head::Chart;
use glam::{DMat2, DVec2, DVec3};

use super::strip::SNIP_LEAVES_MM;
use super::template::Template;
use super::unroll::{Unrolled, on_skin};

/// The line is compared every so many mm.
const COMPARED_EVERY_MM: f64 = 10.0;
/// Places to compare on a line that winds endlessly.
const MOST_COMPARED: usize = 60;
/// A way over the skin is measured in this many pieces.
const WAY_PIECES: u32 = 32;
/// Half the distance over which slopes are taken, in mm of chart.
const SLOPE_STEP_MM: f64 = 0.05;

/// Where paper and skin disagree. Both are 0 on the flat chart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fit {
    /// How far beside the planned line the cut strip may come to lie, where it is worst. The line is drawn for a strip of no
    /// width; what is left whole between hairline and snips bends about its own middle, which turns a little less.
    pub sideways_mm: f64,
    /// By how much straight ways on the paper from the glabella to places of the line differ from the shortest ways over the
    /// skin, where it is worst: the skin between is not on the paper. Nobody who lays the strip meets it.
    pub across_mm: f64,
}

impl Fit {
    /// Of a template on its chart.
    #[must_use]
    pub fn of(template: &Template, chart: &Chart) -> Self {
        if template.flat {
            return Self::default();
        }
        let ends = [0, template.line_mm.len() - 1];
        let named = template.points.iter().filter(|point| point.name.is_some()).map(|point| point.vertex);
        let between = template.every_mm(COMPARED_EVERY_MM).into_iter().map(|(vertex, _)| vertex);
        let compared: Vec<usize> = ends.into_iter().chain(named).chain(between).take(MOST_COMPARED).collect();
        let across = compared.iter().map(|&vertex| {
            let over_skin_mm = shortest_mm(chart, ChartMm::default(), template.places[vertex]);
            (template.line_mm[vertex].length() - over_skin_mm).abs()
        });
        Self { sideways_mm: sideways_mm(template, chart, &compared), across_mm: across.fold(0.0, f64::max) }
    }
}

/// About the shortest way over the skin between two places, in mm: of the ways that bow from the chart's straight line to a
/// side. Never too short by more than its pieces' chords (.02 %), and too long by little.
#[must_use]
pub fn shortest_mm(chart: &Chart, from: ChartMm, to: ChartMm) -> f64 {
    const GOLDEN: f64 = 0.618_033_988_749_895;
    let chord = to.0 - from.0;
    let over_bow_mm = |bow: f64| {
        let place = |share: f64| {
            let aside = chord.perp() * (4.0 * bow * share * (1.0 - share));
            skin_mm(chart, from.0 + chord * share + aside)
        };
        let mut last = place(0.0);
        let mut length_mm = 0.0;
        for piece in 1..=WAY_PIECES {
            let next = place(f64::from(piece) / f64::from(WAY_PIECES));
            length_mm += last.distance(next);
            last = next;
        }
        length_mm
    };
    let (mut low, mut high) = (-0.5, 0.5);
    for _ in 0..24 {
        let (one, other) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        if over_bow_mm(one) < over_bow_mm(other) {
            high = other;
        } else {
            low = one;
        }
    }
    over_bow_mm((low + high) / 2.0)
}

/// See [`Fit::sideways_mm`]: the line by a strip that is unrolled along its own middle, against the line as it is drawn.
fn sideways_mm(template: &Template, chart: &Chart, compared: &[usize]) -> f64 {
    let inside_mm = SNIP_LEAVES_MM / 2.0;
    let places = &template.places;
    let along = |vertex: usize| {
        let (before, after) = (vertex.saturating_sub(1), (vertex + 1).min(places.len() - 1));
        skin_mm(chart, places[after].0) - skin_mm(chart, places[before].0)
    };
    let middle_of_strip = |vertex: usize| {
        let face_side = along(vertex).cross(on_skin(chart, places[vertex]).normal).normalize_or_zero();
        on_skin(chart, step_over_skin(chart, places[vertex], face_side * inside_mm))
    };
    // Both about the middle of the line, which runs to the right there.
    let middle = template.middle;
    let start = middle_of_strip(middle);
    let begin = Unrolled::upwards(start, start.normal.cross(along(middle)), DVec2::NEG_Y * inside_mm);
    let turn = template.along(middle) * DVec2::new(1.0, -1.0);
    let drawn = |vertex: usize| turn.rotate(template.line_mm[vertex] - template.line_mm[middle]);
    let mut worst_mm = 0.0_f64;
    let mut walk = |vertices: &mut dyn Iterator<Item = usize>, forwards: f64| {
        let mut strip = begin;
        let mut last = strip.paper_mm;
        for vertex in vertices {
            let next = strip.roll_to(middle_of_strip(vertex));
            if compared.contains(&vertex) {
                let to_line = ((next - last) * forwards).normalize_or(DVec2::X).perp() * inside_mm;
                worst_mm = worst_mm.max((next + to_line).distance(drawn(vertex)));
            }
            last = next;
        }
    };
    walk(&mut (middle + 1..places.len()), 1.0);
    walk(&mut (0..middle).rev(), -1.0);
    worst_mm
}

/// The place of the chart that lies a small way over the skin from another.
fn step_over_skin(chart: &Chart, from: ChartMm, way_mm: DVec3) -> ChartMm {
    let h = SLOPE_STEP_MM;
    let slope = |by: DVec2| (skin_mm(chart, from.0 + by) - skin_mm(chart, from.0 - by)) / (2.0 * h);
    let (along_x, along_y) = (slope(DVec2::X * h), slope(DVec2::Y * h));
    // Least squares: the way's part across the skin counts for nothing.
    let square = DMat2::from_cols(
        DVec2::new(along_x.length_squared(), along_x.dot(along_y)),
        DVec2::new(along_x.dot(along_y), along_y.length_squared()),
    );
    let step = square.inverse() * DVec2::new(along_x.dot(way_mm), along_y.dot(way_mm));
    if step.is_finite() { ChartMm(from.0 + step) } else { from }
}

fn skin_mm(chart: &Chart, place: DVec2) -> DVec3 {
    match chart {
        Chart::Flat(_) => place.extend(0.0),
        Chart::Curved(curved) => curved.head_from_chart(ChartMm(place)),
    }
}
