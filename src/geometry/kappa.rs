//! The hairline's curve: κ-curves through control points, made exactly local. Chart millimetres.
//!
//! κ-curves (Yan, Schiller, Wilensky, Carr, Schaefer: "κ-Curves: Interpolation at Local Maximum
//! Curvature", 2017) put one parabola's curvature peak on each control point. They are solved
//! globally. Where points are evenly bent the influence of one decays by about 6 a point, but near
//! inflections it hardly decays: in 10,000 drags by up to 15 mm the global solution moved by up to
//! 2.1 mm *beyond* three points from the dragged one, so no rounding keeps far dots in place. The same
//! curve can be written differently. If the tangent direction at every control point is known, then each span between two
//! neighbours is a closed form: two parabolas whose vertices (curvature peaks) are the two control
//! points, and which meet where their curvatures agree. All that the global system decides is one
//! angle per point, and that angle is taken here from a κ-curve of the nearest points alone
//! ([`WINDOW_RADIUS`] on each side).
//!
//! What is exact by construction, for any tangent: every control point is an end of a piece (equal to
//! the bit), tangents are continuous everywhere, curvature falls monotonically from each control
//! point to the joint of its span, and a span depends on no point beyond three from its ends. What the
//! window costs against global κ-curves: the curvature just left and just right of a control point
//! differs slightly (as it does in global κ-curves near inflections). Nothing is rounded; nothing needs
//! to be.
//!
//! Not here: nearest point, length, flattening ([`super::curve`]).

use glam::DVec2;
use kurbo::{Point, QuadBez};

use super::ChartMm;

/// Points on each side of a control point that decide its tangent. With two, the span from point i to
/// i+1 depends on the points i−2 to i+3: nothing moves beyond three points from a dragged one.
pub const WINDOW_RADIUS: usize = 2;

/// Coordinates beyond this are no place on a head, and their squares would lose the millimetres.
pub const LARGEST_COORDINATE_MM: f64 = 1e6;

/// Consecutive points at most this far apart are one point for the shape (a micrometre: far below a dot).
const SAME_POINT_MM: f64 = 1e-3;

/// Iterations for the tangents of one window. Fixed rather than "until converged": the curve is then
/// a continuous function of the points, so that it never jumps under a finger. Few, because they all
/// go into one angle, and because near inflections further ones make that angle more restless without
/// making the curvatures agree better (10,000 drags: 60 iterations instead of 12 raised the curvature
/// mismatch at the points from .059 to .086 in the median, and the movement two to three points away
/// from 3.0 to 3.3 mm; 6 lower it to 2.5 mm).
const WINDOW_ITERATIONS: usize = 6;

/// In the window a joint stays this far from the ends of its edge, and this share of the edge's
/// squared length is added to the areas that place it. Against .08 and .001 they halve the largest
/// movement of the curve per movement of a point (from 8.5 to 3.3 in 10,000 nudges; median .80).
const WINDOW_JOINT_MARGIN: f64 = 0.2;
/// See [`WINDOW_JOINT_MARGIN`].
const WINDOW_STRAIGHTNESS: f64 = 0.03;

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

/// Unknown control vertices of one window.
const WINDOW_UNKNOWNS: usize = 2 * WINDOW_RADIUS - 1;

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
            if !self
                .distinct
                .last()
                .is_some_and(|last| is_repeat(*last, point.0))
            {
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
    (
        QuadBez::new(piece.p0, first_control, middle),
        QuadBez::new(middle, second_control, piece.p2),
    )
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
fn span_between(
    start: DVec2,
    start_tangent: DVec2,
    end: DVec2,
    end_tangent: DVec2,
) -> (QuadBez, QuadBez) {
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
        let (bend_start, bend_end) = (
            bend_start + STRAIGHTNESS * length,
            bend_end + STRAIGHTNESS * length,
        );
        lambda = (bend_start / (bend_start + bend_end)).clamp(JOINT_MARGIN, 1.0 - JOINT_MARGIN);
    }
    let (alpha, beta) = arms(lambda);
    let start_control = start + start_tangent * alpha;
    let end_control = end - end_tangent * beta;
    let joint = start_control.lerp(end_control, lambda);
    (
        quadratic(start, start_control, joint),
        quadratic(joint, end_control, end),
    )
}

/// Unit tangent at a point: of the κ-curve of its window, or centripetal Catmull-Rom where that
/// degenerates. The end points' tangents are not used by any span and are zero.
fn tangent_at(points: &[DVec2], index: usize) -> DVec2 {
    if index == 0 || index + 1 >= points.len() {
        return DVec2::ZERO;
    }
    window_tangent(points, index)
        .unwrap_or_else(|| catmull_rom_tangent(points[index - 1], points[index], points[index + 1]))
}

/// The tangent at `points[index]` of the open κ-curve of its window.
///
/// At a real end of the curve the outermost parabola ends on the end point. Where the window cuts the
/// curve, the next control vertex is taken to be the control point itself, and the joint to be halfway.
fn window_tangent(points: &[DVec2], index: usize) -> Option<DVec2> {
    let first = index.saturating_sub(WINDOW_RADIUS);
    let last = (index + WINDOW_RADIUS).min(points.len() - 1);
    let count = last - first - 1;
    let targets = &points[first + 1..last];
    let reach = targets
        .iter()
        .fold(points[first].distance(points[last]), |reach, target| {
            reach.max(target.distance(points[first]))
        });

    // vertices[k + 1] is the middle control point of target k; 0 and count + 1 are the fixed ones.
    let mut vertices = [DVec2::ZERO; WINDOW_UNKNOWNS + 2];
    vertices[..count + 2].copy_from_slice(&points[first..=last]);
    // lambdas[k] divides the edge from vertex k to vertex k + 1.
    let mut lambdas = [0.5; WINDOW_UNKNOWNS + 1];
    if first == 0 {
        lambdas[0] = 0.0;
    }
    if last == points.len() - 1 {
        lambdas[count] = 1.0;
    }
    let mut parameters = [0.5; WINDOW_UNKNOWNS];
    for _ in 0..WINDOW_ITERATIONS {
        // From the old shares alone, so that a mirrored window gives the mirrored tangent.
        let shares = lambdas;
        for inner in 1..count {
            lambdas[inner] = joint_share(
                vertices[inner - 1].lerp(vertices[inner], shares[inner - 1]),
                vertices[inner],
                vertices[inner + 1],
                vertices[inner + 1].lerp(vertices[inner + 2], shares[inner + 1]),
            );
        }
        for (k, target) in targets.iter().enumerate() {
            parameters[k] = peak_parameter(
                vertices[k].lerp(vertices[k + 1], lambdas[k]),
                *target,
                vertices[k + 1].lerp(vertices[k + 2], lambdas[k + 1]),
            );
        }
        interpolate(targets, &lambdas, &parameters, &mut vertices)?;
    }
    let at = index - first;
    let start = vertices[at - 1].lerp(vertices[at], lambdas[at - 1]);
    let end = vertices[at].lerp(vertices[at + 1], lambdas[at]);
    let tangent = (vertices[at] - start).lerp(end - vertices[at], parameters[at - 1]);
    let runaway = vertices[at].distance(points[index]) > 10.0 * reach;
    if runaway {
        None
    } else {
        tangent.try_normalize()
    }
}

/// Where curvatures agree on the edge from `left` to `right` (Yan et al., eq. 13).
fn joint_share(left_start: DVec2, left: DVec2, right: DVec2, right_end: DVec2) -> f64 {
    let edge = right - left;
    let straight = WINDOW_STRAIGHTNESS * edge.length_squared();
    let left_area = (left - left_start).perp_dot(edge).abs() + straight;
    let right_area = edge.perp_dot(right_end - right).abs() + straight;
    let (left_root, right_root) = (left_area.sqrt(), right_area.sqrt());
    let share = left_root / (left_root + right_root);
    // NaN (an edge of no length) goes to the middle.
    if share.is_nan() {
        0.5
    } else {
        share.clamp(WINDOW_JOINT_MARGIN, 1.0 - WINDOW_JOINT_MARGIN)
    }
}

/// Parameter at which the parabola from `start` to `end` through `peak` has its curvature peak there
/// (Yan et al., eq. 21: a cubic with exactly one root in [0, 1]).
fn peak_parameter(start: DVec2, peak: DVec2, end: DVec2) -> f64 {
    let across = end - start;
    let back = start - peak;
    let cubic = across.length_squared();
    let square = 3.0 * across.dot(back);
    let linear = (3.0 * start - 2.0 * peak - end).dot(back);
    let constant = -back.length_squared();
    let value = |t: f64| ((cubic * t + square) * t + linear) * t + constant;
    let slope = |t: f64| (3.0 * cubic * t + 2.0 * square) * t + linear;
    // Newton, kept inside the bracket that bisection maintains.
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut t = 0.5;
    for _ in 0..12 {
        let here = value(t);
        if here > 0.0 {
            high = t
        } else {
            low = t
        }
        let newton = t - here / slope(t);
        let next = if newton >= low && newton <= high {
            newton
        } else {
            low.midpoint(high)
        };
        let settled = (next - t).abs() < 1e-12;
        t = next;
        if settled {
            break;
        }
    }
    t
}

/// Moves the unknown vertices so that every target lies on its parabola at its parameter: a
/// tridiagonal system, solved by elimination. `None` where it is singular.
fn interpolate(
    targets: &[DVec2],
    lambdas: &[f64; WINDOW_UNKNOWNS + 1],
    parameters: &[f64; WINDOW_UNKNOWNS],
    vertices: &mut [DVec2; WINDOW_UNKNOWNS + 2],
) -> Option<()> {
    let count = targets.len();
    let mut above = [0.0; WINDOW_UNKNOWNS];
    let mut right = [DVec2::ZERO; WINDOW_UNKNOWNS];
    for k in 0..count {
        let (t, s) = (parameters[k], 1.0 - parameters[k]);
        let below = s * s * (1.0 - lambdas[k]);
        let diagonal = s * s * lambdas[k] + 2.0 * s * t + t * t * (1.0 - lambdas[k + 1]);
        let next = t * t * lambdas[k + 1];
        let (previous_above, previous) = if k == 0 {
            (0.0, vertices[0])
        } else {
            (above[k - 1], right[k - 1])
        };
        let pivot = diagonal - below * previous_above;
        if pivot.abs() < 1e-9 {
            return None;
        }
        let mut value = targets[k] - previous * below;
        if k + 1 == count {
            value -= vertices[count + 1] * next;
        }
        above[k] = next / pivot;
        right[k] = value / pivot;
    }
    for k in (0..count).rev() {
        vertices[k + 1] = if k + 1 == count {
            right[k]
        } else {
            right[k] - vertices[k + 2] * above[k]
        };
    }
    vertices[1..=count]
        .iter()
        .all(|vertex| vertex.is_finite())
        .then_some(())
}

/// Direction of the centripetal Catmull-Rom spline (Yuksel, Schaefer, Keyser 2011) at `point`.
fn catmull_rom_tangent(previous: DVec2, point: DVec2, next: DVec2) -> DVec2 {
    let (before, after) = (point - previous, next - point);
    let knot_before = before.length().sqrt();
    let knot_after = after.length().sqrt();
    let tangent =
        before / knot_before - (next - previous) / (knot_before + knot_after) + after / knot_after;
    tangent
        .try_normalize()
        .unwrap_or_else(|| after.normalize_or(DVec2::X))
}
