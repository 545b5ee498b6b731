//! Where to cut: a band along the face's side of the hairline, whose upper edge is the hairline itself, with a stem down the
//! midline to the glabella.
//!
//! The band is as wide as keeps it flat on the skin: at its lower edge paper is longer than a head's skin by K·w²/2 of the length
//! (K the Gaussian curvature), so by 1 % for 12 mm, and snips across it take that up in pieces of 20 mm.
//!
//! Edges are walked beside the line and dropped where another part of the line or the stem is nearer: so they end in clean
//! corners at temples, and any line has an edge.

use glam::DVec2;

use super::template::{Template, bounds};

/// Width of the band in mm.
pub(super) const BAND_MM: f64 = 12.0;
/// Half the width of the stem in mm.
const STEM_MM: f64 = 9.0;
/// How far the stem goes on below the glabella, in mm.
const BELOW_GLABELLA_MM: f64 = 9.0;
/// Between two snips, in mm.
const SNIP_EVERY_MM: f64 = 20.0;
/// Snips end so far from the hairline, in mm.
pub(super) const SNIP_LEAVES_MM: f64 = 3.0;
/// Between two places of an edge, in mm.
const EDGE_STEP_MM: f64 = 1.0;

/// What is cut besides the hairline, as lines in paper mm.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cuts {
    /// Around band and stem.
    pub edges: Vec<Vec<DVec2>>,
    /// Across the band.
    pub snips: Vec<[DVec2; 2]>,
}

/// The cuts of a template.
pub(super) fn cuts(template: &Template) -> Cuts {
    // A coarser line is near enough to keep an edge away from it.
    let coarse: Vec<usize> = coarse_vertices(template);
    let face_side = |vertex: usize, by_mm: f64| template.line_mm[vertex] - template.along(vertex).perp() * by_mm;
    let near_line = |place: DVec2| {
        coarse.iter().any(|&vertex| template.line_mm[vertex].distance_squared(place) < (BAND_MM - 0.3).powi(2))
    };
    let stem = stem(template);
    let in_stem = |place: DVec2| {
        let (least, most) = bounds(stem.into_iter());
        place.cmpgt(least + 0.01).all() && place.cmplt(most - 0.01).all()
    };
    let band = coarse.iter().map(|&vertex| face_side(vertex, BAND_MM));
    let mut edges = runs(band, |place| !near_line(place) && !in_stem(place));
    let [top_left, bottom_left, bottom_right, top_right] = stem;
    let around = [(top_left, bottom_left), (bottom_left, bottom_right), (bottom_right, top_right)];
    let around = around.into_iter().flat_map(|(from, to)| {
        let steps = (from.distance(to) / EDGE_STEP_MM).ceil().max(1.0);
        (0..=steps as u32).map(move |step| from.lerp(to, f64::from(step) / steps))
    });
    edges.extend(runs(around, |place| !near_line(place)));
    for end in [0, template.line_mm.len() - 1] {
        edges.push(vec![template.line_mm[end], face_side(end, BAND_MM)]);
    }
    let snips = template.every_mm(SNIP_EVERY_MM).into_iter().filter(|(vertex, _)| *vertex != template.middle);
    let snips = snips.map(|(vertex, _)| [SNIP_LEAVES_MM, BAND_MM].map(|by_mm| face_side(vertex, by_mm)));
    Cuts { edges, snips: snips.filter(|[_, foot]| !near_line(*foot) && !in_stem(*foot)).collect() }
}

/// Corners of the stem: top left, bottom left, bottom right, top right.
fn stem(template: &Template) -> [DVec2; 4] {
    let (least, most) = bounds(template.stem_mm.iter().copied());
    let (low, high) = (least.y - BELOW_GLABELLA_MM, most.y);
    [(-STEM_MM, high), (-STEM_MM, low), (STEM_MM, low), (STEM_MM, high)].map(|(x, y)| DVec2::new(x, y))
}

/// Vertices about [`EDGE_STEP_MM`] apart, ends included.
fn coarse_vertices(template: &Template) -> Vec<usize> {
    let line = &template.line_mm;
    let mut kept = vec![0];
    let mut from = line[0];
    for (vertex, place) in line.iter().enumerate().skip(1) {
        if place.distance(from) >= EDGE_STEP_MM || vertex + 1 == line.len() {
            kept.push(vertex);
            from = *place;
        }
    }
    kept
}

/// The parts of a walk that are kept; a gap of no more than a corner's is closed.
fn runs(walk: impl Iterator<Item = DVec2>, keep: impl Fn(DVec2) -> bool) -> Vec<Vec<DVec2>> {
    let mut runs: Vec<Vec<DVec2>> = Vec::new();
    for place in walk.filter(|place| keep(*place)) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.distance(place) < 3.0 * EDGE_STEP_MM) => run.push(place),
            _ => runs.push(vec![place]),
        }
    }
    runs.retain(|run| run.len() > 1);
    runs
}
