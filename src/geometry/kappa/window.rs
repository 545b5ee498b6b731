//! The tangent at one control point, from the κ-curve of its nearest neighbours.
//!
//! The iteration is that of Yan et al. 2017: joints from areas, peak parameters from cubics, control
//! vertices from a tridiagonal system; on a handful of points, all on the stack. What is kept is one
//! direction; the shape of the spans is [`super`]'s.

use glam::DVec2;

/// Points on each side of a control point that decide its tangent. With two, the span from point i to
/// i+1 depends on the points i−2 to i+3: nothing moves beyond three points from a dragged one.
pub const WINDOW_RADIUS: usize = 2;

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

/// Unknown control vertices of one window.
const WINDOW_UNKNOWNS: usize = 2 * WINDOW_RADIUS - 1;

/// Unit tangent at a point: of the κ-curve of its window, or centripetal Catmull-Rom where that
/// degenerates. The end points' tangents are not used by any span and are zero.
pub(super) fn tangent_at(points: &[DVec2], index: usize) -> DVec2 {
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
        .fold(points[first].distance(points[last]), |reach, target| reach.max(target.distance(points[first])));

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
    if runaway { None } else { tangent.try_normalize() }
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
    if share.is_nan() { 0.5 } else { share.clamp(WINDOW_JOINT_MARGIN, 1.0 - WINDOW_JOINT_MARGIN) }
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
        let next = if newton >= low && newton <= high { newton } else { low.midpoint(high) };
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
        let (previous_above, previous) = if k == 0 { (0.0, vertices[0]) } else { (above[k - 1], right[k - 1]) };
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
        vertices[k + 1] = if k + 1 == count { right[k] } else { right[k] - vertices[k + 2] * above[k] };
    }
    vertices[1..=count].iter().all(|vertex| vertex.is_finite()).then_some(())
}

/// Direction of the centripetal Catmull-Rom spline (Yuksel, Schaefer, Keyser 2011) at `point`.
fn catmull_rom_tangent(previous: DVec2, point: DVec2, next: DVec2) -> DVec2 {
    let (before, after) = (point - previous, next - point);
    let knot_before = before.length().sqrt();
    let knot_after = after.length().sqrt();
    let tangent = before / knot_before - (next - previous) / (knot_before + knot_after) + after / knot_after;
    tangent.try_normalize().unwrap_or_else(|| after.normalize_or(DVec2::X))
}
