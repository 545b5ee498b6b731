//! What is asked of a solved curve: polyline, nearest place, length. Chart millimetres; pure.
//!
//! The pieces are those of [`super::kappa::CurveSolver`]; nothing here knows how they were found,
//! apart from the order in which they cover the spans between control points.

use glam::DVec2;
use kurbo::{ParamCurve, ParamCurveArclen, ParamCurveNearest, Point, QuadBez};

use super::ChartMm;

/// Accuracy asked of lengths, in mm.
const LENGTH_ACCURACY_MM: f64 = 1e-4;

/// The place on a curve that is nearest to some point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NearestOnCurve {
    /// Index of the piece.
    pub piece: usize,
    /// Bézier parameter on that piece, in 0..=1.
    pub parameter: f64,
    /// The place itself.
    pub point: ChartMm,
    /// Its distance from the point that was asked about.
    pub distance_mm: f64,
    /// Where a new control point at this place belongs in the list of control points.
    pub insert_index: usize,
}

/// The span (0 is from control point 0 to 1) that a piece lies on: the first and the last span have
/// one piece, each other has two.
#[must_use]
pub const fn span_of_piece(piece: usize) -> usize {
    piece.div_ceil(2)
}

/// Replaces `out` by the polyline of the curve: `segments_per_piece` (at least 1) equal parameter steps
/// on every piece, whatever its length. A vertex depends on its own piece alone, so vertices of pieces
/// that did not change are bit-identical. Joints appear once: `pieces · segments + 1` vertices.
pub fn flatten_into(pieces: &[QuadBez], segments_per_piece: usize, out: &mut Vec<DVec2>) {
    out.clear();
    let Some(first) = pieces.first() else { return };
    let segments = segments_per_piece.max(1);
    out.push(vector(first.p0));
    for piece in pieces {
        for step in 1..segments {
            out.push(vector(piece.eval(step as f64 / segments as f64)));
        }
        out.push(vector(piece.p2));
    }
}

/// The nearest place on the curve, `None` for an empty curve or a point that is not finite. Of equally
/// near places the first along the curve.
#[must_use]
pub fn nearest(pieces: &[QuadBez], point: ChartMm) -> Option<NearestOnCurve> {
    if !point.is_finite() {
        return None;
    }
    let target = Point::new(point.0.x, point.0.y);
    let mut best: Option<(usize, f64, f64)> = None;
    for (index, piece) in pieces.iter().enumerate() {
        let (parameter, distance_squared) = if piece.p0 == piece.p1 && piece.p1 == piece.p2 {
            // A repeated control point: kurbo's polynomial is zero there.
            (0.0, piece.p0.distance_squared(target))
        } else {
            let found = piece.nearest(target, LENGTH_ACCURACY_MM);
            (found.t, found.distance_sq)
        };
        if best.is_none_or(|(_, _, least)| distance_squared < least) {
            best = Some((index, parameter, distance_squared));
        }
    }
    let (piece, parameter, distance_squared) = best?;
    Some(NearestOnCurve {
        piece,
        parameter,
        point: ChartMm(vector(pieces[piece].eval(parameter))),
        distance_mm: distance_squared.sqrt(),
        insert_index: span_of_piece(piece) + 1,
    })
}

/// Length of the curve in mm, to about 0.0001 mm a piece.
#[must_use]
pub fn arc_length_mm(pieces: &[QuadBez]) -> f64 {
    pieces
        .iter()
        .filter(|piece| piece.p0 != piece.p1 || piece.p1 != piece.p2)
        .map(|piece| piece.arclen(LENGTH_ACCURACY_MM))
        .sum()
}

fn vector(point: Point) -> DVec2 {
    DVec2::new(point.x, point.y)
}
