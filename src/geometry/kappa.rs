//! The hairline's curve: κ-curves through control points, made exactly local. Chart millimetres.
//!
//! κ-curves (Yan, Schiller, Wilensky, Carr, Schaefer: "κ-Curves: Interpolation at Local Maximum
//! Curvature", 2017) put one parabola's curvature peak on each control point. They are solved
//! globally. Where points are evenly bent the influence of one decays about sixfold a point, but near
//! inflections it hardly decays: in 10,000 drags by up to 15 mm the global solution moved by up to
//! 2.1 mm *beyond* three points from the dragged one, so no rounding keeps far dots in place.
//!
//! The same curve can be written differently. If the tangent direction at every control point is
//! known, then each span between two neighbours is a closed form: two parabolas whose vertices
//! (curvature peaks) are the two control points, and which meet where their curvatures agree. All that
//! the global system decides is one angle per point, and that angle is taken here from a κ-curve of
//! the nearest points alone ([`WINDOW_RADIUS`] on each side; its own module).
//!
//! What is exact by construction, for any tangent: every control point is an end of a piece (equal to
//! the bit), tangents are continuous everywhere, and nothing moves beyond three points from a dragged
//! one, to the bit. Curvature falls monotonically from each control point to the joint of its span,
//! except where the tangent stands at nearly a right angle to the chord or beyond, so that no parabola
//! reaches (fewer than 1 piece in 1000 of those drags). What the window costs against global κ-curves:
//! the curvatures just left and just right of a control point differ slightly (near inflections they
//! do so in global κ-curves as well). Nothing is rounded; nothing needs to be.
//!
//! Not here: nearest point, length, flattening ([`super::curve`]).

use glam::DVec2;
use kurbo::{Point, QuadBez};

use super::ChartMm;
use window::tangent_at;

mod window;

pub use window::WINDOW_RADIUS;

/// Coordinates beyond this are no place on a head, and their squares would lose the millimetres.
pub const LARGEST_COORDINATE_MM: f64 = 1e6;

/// Consecutive points at most this far apart are one point for the shape (a micrometre: far below a dot).
const SAME_POINT_MM: f64 = 1e-3;

/// Iterations for the joint of one span; each gains about a digit.
const JOINT_ITERATIONS: usize = 6;

/// A joint stays this far from the ends of the edge that it divides (κ-curves let it run to the end
/// where a neighbour is straight, which makes pieces of no length).
const JOINT_MARGIN: f64 = 0.08;

/// Shortest tangent arm as a share of the chord: keeps the tangent defined where the curve turns by
/// more than a right angle between two points, at the price of a peak that is not exactly on the point.
const SHORTEST_ARM: f64 = 0.04;

/// Where both sides of a span are nearly straight, their curvatures cannot place the joint; this share
/// of the chord is added to both so that it goes to the middle smoothly.
const STRAIGHTNESS: f64 = 1e-3;

/// Solves the curve; keep it, its buffers are reused so that a drag does not allocate.
#[derive(Clone, Debug, Default)]
pub struct CurveSolver {
    /// Control points without repeats.
    distinct: Vec<DVec2>,
    /// Unit tangent at each distinct point (unused at the two ends).
    tangents: Vec<DVec2>,
    pieces: Vec<QuadBez>,
}

impl CurveSolver {
    /// A solver without buffers; they grow at the first [`CurveSolver::solve`].
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The open curve through `points`, from the first to the last, in chart mm.
    ///
    /// For n ≥ 3 points there are 2·(n−2) pieces: one on the first and the last span, two on each
    /// other ([`super::curve::span_of_piece`]). Two points give one straight piece. Every control
    /// point is the end of a piece, equal to the bit (a point within a micrometre of the previous one:
    /// to that micrometre; its span has pieces of no length). Empty for fewer than two distinct points
    /// and where any coordinate is not finite or exceeds [`LARGEST_COORDINATE_MM`].
    pub fn solve(&mut self, points: &[ChartMm]) -> &[QuadBez] {
        self.pieces.clear();
        self.distinct.clear();
        if points.iter().any(|point| !is_usable(point.0)) {
            return &self.pieces;
        }
        for point in points {
            if !self.distinct.last().is_some_and(|last| is_repeat(*last, point.0)) {
                self.distinct.push(point.0);
            }
        }
        if self.distinct.len() < 2 {
            return &self.pieces;
        }
        self.tangents.clear();
        for index in 0..self.distinct.len() {
            self.tangents.push(tangent_at(&self.distinct, index));
        }
        self.emit_pieces(points);
        &self.pieces
    }

    /// The pieces of the last [`CurveSolver::solve`].
    #[must_use]
    pub fn pieces(&self) -> &[QuadBez] {
        &self.pieces
    }

    fn emit_pieces(&mut self, points: &[ChartMm]) {
        let last_span = points.len() - 2;
        let mut distinct_span = 0;
        // The distinct point that the walk stands on; a repeat is compared with it, as above.
        let mut here = points[0].0;
        for (span, next) in points[1..].iter().enumerate() {
            let single = span == 0 || span == last_span;
            if is_repeat(here, next.0) {
                let piece = quadratic(here, here, here);
                self.pieces.push(piece);
                if !single {
                    self.pieces.push(piece);
                }
                continue;
            }
            match self.span_shape(distinct_span) {
                SpanShape::One(piece) if single => self.pieces.push(piece),
                SpanShape::One(piece) => {
                    // An end of the shape, but the list repeats the end point: keep two per span.
                    let (first, second) = halves(piece);
                    self.pieces.extend([first, second]);
                }
                SpanShape::Two(first, second) => self.pieces.extend([first, second]),
            }
            here = next.0;
            distinct_span += 1;
        }
    }

    fn span_shape(&self, span: usize) -> SpanShape {
        let (start, end) = (self.distinct[span], self.distinct[span + 1]);
        let (start_tangent, end_tangent) = (self.tangents[span], self.tangents[span + 1]);
        let last_span = self.distinct.len() - 2;
        match (span == 0, span == last_span) {
            (true, true) => SpanShape::One(quadratic(start, start.midpoint(end), end)),
            (true, false) => {
                let arm = end_arm(start, end, end_tangent);
                SpanShape::One(quadratic(start, end - end_tangent * arm, end))
            }
            (false, true) => {
                let arm = end_arm(start, end, start_tangent);
                SpanShape::One(quadratic(start, start + start_tangent * arm, end))
            }
            (false, false) => {
                let (first, second) = span_between(start, start_tangent, end, end_tangent);
                SpanShape::Two(first, second)
            }
        }
    }
}

enum SpanShape {
    One(QuadBez),
    Two(QuadBez, QuadBez),
}

fn is_usable(point: DVec2) -> bool {
    // NaN fails the comparison.
    point.abs().max_element() <= LARGEST_COORDINATE_MM && point.is_finite()
}

fn is_repeat(previous: DVec2, point: DVec2) -> bool {
    previous.distance_squared(point) <= SAME_POINT_MM * SAME_POINT_MM
}

fn quadratic(start: DVec2, control: DVec2, end: DVec2) -> QuadBez {
    let point = |vector: DVec2| Point::new(vector.x, vector.y);
    QuadBez::new(point(start), point(control), point(end))
}

fn halves(piece: QuadBez) -> (QuadBez, QuadBez) {
    let first_control = piece.p0.midpoint(piece.p1);
    let second_control = piece.p1.midpoint(piece.p2);
    let middle = first_control.midpoint(second_control);
    (QuadBez::new(piece.p0, first_control, middle), QuadBez::new(middle, second_control, piece.p2))
}

/// Arm length of the single parabola of an end span whose vertex is at the inner control point.
fn end_arm(start: DVec2, end: DVec2, inner_tangent: DVec2) -> f64 {
    let chord = end - start;
    (inner_tangent.dot(chord) / 2.0).max(SHORTEST_ARM * chord.length())
}

/// Two parabolas from `start` to `end` with given unit tangents, each with its vertex at its control
/// point, meeting with one tangent, and with one curvature where they bend the same way.
///
/// With arms α and β the pieces are (start, start+αT₀, q) and (q, end−βT₁, end), where q divides the
/// edge between the two inner vertices at λ. A parabola's vertex is where B′·B″ = 0; at both ends that
/// gives (1+λ)α + λcβ = λL₀ and (1−λ)cα + (2−λ)β = (1−λ)L₁ with c = T₀·T₁, L = T·chord, whose
/// determinant is at least 2. Equal curvature at q is λ/(1−λ) = √(α·sin₀ / β·sin₁).
fn span_between(start: DVec2, start_tangent: DVec2, end: DVec2, end_tangent: DVec2) -> (QuadBez, QuadBez) {
    let chord = end - start;
    let length = chord.length();
    let cosine = start_tangent.dot(end_tangent);
    let along_start = start_tangent.dot(chord);
    let along_end = end_tangent.dot(chord);
    let shortest = SHORTEST_ARM * length;
    let arms = |lambda: f64| {
        let mu = 1.0 - lambda;
        let determinant = (1.0 + lambda) * (1.0 + mu) - lambda * mu * cosine * cosine;
        let alpha = lambda * ((1.0 + mu) * along_start - mu * cosine * along_end) / determinant;
        let beta = mu * ((1.0 + lambda) * along_end - lambda * cosine * along_start) / determinant;
        // Where one arm is held at its shortest, the other still puts its vertex on its point.
        let beta_for = |alpha: f64| mu * (along_end - cosine * alpha) / (1.0 + mu);
        let alpha_for = |beta: f64| lambda * (along_start - cosine * beta) / (1.0 + lambda);
        let (alpha, beta) = match (alpha < shortest, beta < shortest) {
            (true, false) => (shortest, beta_for(shortest)),
            (false, true) => (alpha_for(shortest), shortest),
            _ => (alpha, beta),
        };
        (alpha.max(shortest), beta.max(shortest))
    };
    let mut lambda = 0.5;
    for _ in 0..JOINT_ITERATIONS {
        let (alpha, beta) = arms(lambda);
        let edge = chord - start_tangent * alpha - end_tangent * beta;
        let edge_length = edge.length().max(f64::MIN_POSITIVE);
        // α is nearly proportional to λ and β to 1−λ: dividing that out makes the iteration settle
        // in a few steps instead of halving its error in each.
        let bend_start = alpha / lambda * start_tangent.perp_dot(edge).abs() / edge_length;
        let bend_end = beta / (1.0 - lambda) * edge.perp_dot(end_tangent).abs() / edge_length;
        let (bend_start, bend_end) = (bend_start + STRAIGHTNESS * length, bend_end + STRAIGHTNESS * length);
        lambda = (bend_start / (bend_start + bend_end)).clamp(JOINT_MARGIN, 1.0 - JOINT_MARGIN);
    }
    let (alpha, beta) = arms(lambda);
    let start_control = start + start_tangent * alpha;
    let end_control = end - end_tangent * beta;
    let joint = start_control.lerp(end_control, lambda);
    (quadratic(start, start_control, joint), quadratic(joint, end_control, end))
}
