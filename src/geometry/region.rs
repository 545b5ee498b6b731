//! Areas bounded by polygons, and distances to them, by brute force: the reference that the frame
//! path's grid is tested against, and good enough for single questions. Pure.
//!
//! A polygon is a list of vertices, closed from the last to the first, inside by the even-odd rule,
//! so that its winding does not matter. Not here: the fast grid ([`super::distance_grid`]).

use glam::DVec2;

/// Whether `point` is inside by the even-odd rule. Points on the boundary belong to one side, and
/// to exactly one of two polygons that share an edge (half-open rule). False for fewer than 3 vertices
/// and for a point that is not finite.
#[must_use]
pub fn contains(polygon: &[DVec2], point: DVec2) -> bool {
    if !point.is_finite() {
        return false;
    }
    edges(polygon)
        .filter(|(start, end)| {
            (start.y <= point.y) != (end.y <= point.y) && crossing_x(*start, *end, point.y) < point.x
        })
        .count()
        % 2
        == 1
}

/// Distance from `point` to the polygon's boundary in its unit, positive inside, negative outside;
/// negative infinity where there is no polygon (fewer than 3 vertices).
#[must_use]
pub fn signed_distance(polygon: &[DVec2], point: DVec2) -> f64 {
    if polygon.len() < 3 {
        return f64::NEG_INFINITY;
    }
    let distance =
        edges(polygon).map(|(start, end)| distance_to_segment(start, end, point)).fold(f64::INFINITY, f64::min);
    if contains(polygon, point) { distance } else { -distance }
}

/// Area in mm² of a polygon that does not cross itself, whatever its winding. Of one that does: the
/// absolute value of the area weighted by winding number.
#[must_use]
pub fn area_mm2(polygon: &[DVec2]) -> f64 {
    let Some(origin) = polygon.first() else {
        return 0.0;
    };
    // Relative to a vertex: far from the origin the products would cancel.
    let doubled: f64 = edges(polygon).map(|(start, end)| (start - origin).perp_dot(end - origin)).sum();
    doubled.abs() / 2.0
}

/// Distance from `point` to an open polyline; a brush stroke of radius r is where this is at most r
/// (a chain of capsules). One vertex is a dot; none is infinitely far.
#[must_use]
pub fn distance_to_polyline(polyline: &[DVec2], point: DVec2) -> f64 {
    match polyline {
        [] => f64::INFINITY,
        [only] => only.distance(point),
        _ => polyline
            .array_windows()
            .map(|[start, end]| distance_to_segment(*start, *end, point))
            .fold(f64::INFINITY, f64::min),
    }
}

/// Distance from `point` to the segment from `start` to `end`, which may be the same point.
#[must_use]
pub fn distance_to_segment(start: DVec2, end: DVec2, point: DVec2) -> f64 {
    let along = end - start;
    let length_squared = along.length_squared();
    if length_squared == 0.0 {
        return start.distance(point);
    }
    let share = ((point - start).dot(along) / length_squared).clamp(0.0, 1.0);
    point.distance(start + along * share)
}

/// Where the edge from `start` to `end` meets the horizontal at `y`; only for edges that cross it.
pub(super) fn crossing_x(start: DVec2, end: DVec2, y: f64) -> f64 {
    start.x + (y - start.y) / (end.y - start.y) * (end.x - start.x)
}

fn edges(polygon: &[DVec2]) -> impl Iterator<Item = (DVec2, DVec2)> + '_ {
    let closed = if polygon.len() < 3 { &[] } else { polygon };
    closed.iter().copied().zip(closed.iter().copied().cycle().skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [DVec2; 4] =
        [DVec2::new(0.0, 0.0), DVec2::new(10.0, 0.0), DVec2::new(10.0, 10.0), DVec2::new(0.0, 10.0)];

    #[test]
    fn a_square_has_its_closed_form_values() {
        assert_eq!(area_mm2(&SQUARE), 100.0);
        for (point, expected) in [
            (DVec2::new(5.0, 5.0), 5.0),
            (DVec2::new(1.0, 4.0), 1.0),
            (DVec2::new(-3.0, -4.0), -5.0),
            (DVec2::new(12.0, 5.0), -2.0),
        ] {
            let distance = signed_distance(&SQUARE, point);
            assert!((distance - expected).abs() < 1e-12, "{point}: {distance} for {expected}");
            assert_eq!(contains(&SQUARE, point), expected > 0.0, "{point}");
        }
    }

    #[test]
    fn winding_does_not_matter_and_a_shared_edge_belongs_to_one_side() {
        let reversed: Vec<DVec2> = SQUARE.iter().rev().copied().collect();
        assert_eq!(area_mm2(&reversed), 100.0);
        let neighbour = SQUARE.map(|vertex| vertex + DVec2::new(10.0, 0.0));
        for y in [0.0, 2.5, 9.0] {
            let point = DVec2::new(10.0, y);
            let owners = [&SQUARE, &neighbour].iter().filter(|s| contains(**s, point)).count();
            assert_eq!(owners, 1, "{point} has {owners} owners");
            assert!(contains(&reversed, DVec2::new(4.0, y + 0.5)));
        }
    }

    #[test]
    fn a_bow_tie_is_even_odd() {
        let twice: Vec<DVec2> = SQUARE.iter().chain(&SQUARE).copied().collect();
        assert!(!contains(&twice, DVec2::new(5.0, 5.0)), "walked twice is outside");
    }

    #[test]
    fn strokes_are_capsules() {
        let stroke = [DVec2::new(0.0, 0.0), DVec2::new(10.0, 0.0), DVec2::new(10.0, 10.0)];
        for (point, expected) in
            [(DVec2::new(-3.0, 4.0), 5.0), (DVec2::new(5.0, 2.0), 2.0), (DVec2::new(13.0, 14.0), 5.0)]
        {
            let distance = distance_to_polyline(&stroke, point);
            assert!((distance - expected).abs() < 1e-12, "{point}: {distance} for {expected}");
        }
        assert_eq!(distance_to_polyline(&stroke[..1], DVec2::new(3.0, 4.0)), 5.0);
        assert_eq!(distance_to_polyline(&[], DVec2::ZERO), f64::INFINITY);
    }
}
