//! Properties of the pure geometry: the curve against its promises in ten thousand drags, regions and
//! the distance grid against brute force, the viewport against its inverse.

use glam::DVec2;
use hairline::geometry::{
    ChartMm, CurveSolver, DistanceGrid, PhotoPx, ScaleLimits, StagePx, Viewport, arc_length_mm, curve, distance_grid,
    flatten_into, nearest, region,
};
use kurbo::{ParamCurve, ParamCurveDeriv, QuadBez};
use proptest::prelude::*;

const SEGMENTS: usize = 8;

/// SplitMix64 (Steele, Lea, Flood 2014): the drags are the same on every machine.
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn index(&mut self, count: usize) -> usize {
        (self.bits() % count as u64) as usize
    }
}

/// A hairline 180 mm wide of 7 to 15 points: an arch, recessions at the temples or a peak in the
/// middle of random depth, and an unsteady hand.
fn plausible_hairline(random: &mut Random) -> Vec<ChartMm> {
    let count = 7 + random.index(9);
    let arch = random.between(10.0, 45.0);
    let recession = random.between(-5.0, 25.0);
    let peak = random.between(-5.0, 10.0);
    let spacing = 180.0 / (count - 1) as f64;
    (0..count)
        .map(|index| {
            let jitter = if index == 0 || index == count - 1 { 0.0 } else { 0.2 };
            let x = -90.0 + spacing * (index as f64 + random.between(-jitter, jitter));
            let share: f64 = x / 90.0;
            let temples = (-((share.abs() - 0.6) / 0.2).powi(2)).exp();
            let middle = (-(share / 0.15).powi(2)).exp();
            let y = 75.0 - arch * share * share + recession * temples - peak * middle;
            ChartMm::new(x, y + random.between(-1.5, 1.5))
        })
        .collect()
}

fn segments_cross(a: DVec2, b: DVec2, c: DVec2, d: DVec2) -> bool {
    let side = |p: DVec2, q: DVec2, r: DVec2| (q - p).perp_dot(r - p);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

fn crosses_itself(polyline: &[DVec2]) -> bool {
    let boxes = |i: usize| {
        let (a, b) = (polyline[i], polyline[i + 1]);
        (a.min(b), a.max(b))
    };
    (0..polyline.len().saturating_sub(1)).any(|i| {
        let (low, high) = boxes(i);
        (i + 2..polyline.len() - 1).any(|j| {
            let (other_low, other_high) = boxes(j);
            low.cmple(other_high).all()
                && other_low.cmple(high).all()
                && segments_cross(polyline[i], polyline[i + 1], polyline[j], polyline[j + 1])
        })
    })
}

fn vector(point: kurbo::Point) -> DVec2 {
    DVec2::new(point.x, point.y)
}

fn clearance(polygon: &[DVec2]) -> f64 {
    // The least distance between a control point and a side of the control polygon that does not end
    // in it; zero where the polygon crosses itself.
    if crosses_itself(polygon) {
        return 0.0;
    }
    let sides = polygon.len() - 1;
    let mut least = f64::INFINITY;
    for (index, point) in polygon.iter().enumerate() {
        for side in (0..sides).filter(|side| *side != index && side + 1 != index) {
            let distance = region::distance_to_segment(polygon[side], polygon[side + 1], *point);
            least = least.min(distance);
        }
    }
    least
}

fn curvature(piece: &QuadBez, t: f64) -> f64 {
    let first = piece.deriv().eval(t).to_vec2();
    let second = piece.deriv().deriv().eval(t).to_vec2();
    first.cross(second) / first.hypot().powi(3)
}

/// Runs `check(points, moved, dragged)` for ten thousand drags of one point by up to 15 mm.
fn ten_thousand_drags(mut check: impl FnMut(&[ChartMm], usize, &[ChartMm])) {
    let mut random = Random(2017);
    for _ in 0..10_000 {
        let points = plausible_hairline(&mut random);
        let moved = random.index(points.len());
        let direction = DVec2::from_angle(random.between(0.0, std::f64::consts::TAU));
        let mut dragged = points.clone();
        dragged[moved].0 += direction * random.between(0.0, 15.0);
        check(&points, moved, &dragged);
    }
}

#[test]
fn curve_passes_through_every_control_point_with_one_tangent() {
    let mut solver = CurveSolver::new();
    ten_thousand_drags(|_, _, points| {
        let pieces = solver.solve(points);
        assert_eq!(pieces.len(), 2 * (points.len() - 2));
        for (index, point) in points.iter().enumerate() {
            let on_curve = match index {
                0 => pieces[0].p0,
                _ => pieces[(2 * index - 1).min(pieces.len()) - 1].p2,
            };
            assert_eq!(vector(on_curve), point.0, "control point {index}");
        }
        for (index, pair) in pieces.windows(2).enumerate() {
            assert_eq!(pair[0].p2, pair[1].p0, "gap after piece {index}");
            let (before, after) = (pair[0].p2 - pair[0].p1, pair[1].p1 - pair[1].p0);
            assert!(before.hypot() > 1e-6 && after.hypot() > 1e-6, "no tangent after {index}");
            let turn = before.cross(after).atan2(before.dot(after));
            assert!(turn.abs() < 1e-7, "kink of {turn} after piece {index}");
        }
    });
}

#[test]
fn curve_has_no_loops_in_ten_thousand_drags() {
    let mut solver = CurveSolver::new();
    let mut polyline = Vec::new();
    let (mut crossing_polygons, mut tight_polygons) = (0, 0);
    ten_thousand_drags(|_, _, points| {
        flatten_into(solver.solve(points), SEGMENTS, &mut polyline);
        let polygon: Vec<DVec2> = points.iter().map(|point| point.0).collect();
        let clearance_mm = clearance(&polygon);
        crossing_polygons += usize::from(clearance_mm == 0.0);
        tight_polygons += usize::from(clearance_mm < 1.5);
        // A drag can fold the control points themselves over one another; then so does the curve.
        assert!(
            !crosses_itself(&polyline) || clearance_mm < 1.5,
            "a loop through points that are {clearance_mm} mm clear of each other: {polygon:?}"
        );
    });
    println!("{crossing_polygons} drags fold the points, {tight_polygons} leave under 1.5 mm");
    assert!(crossing_polygons <= 10, "{crossing_polygons} drags folded the points themselves");
    assert!(tight_polygons <= 100, "{tight_polygons} drags were excused");
}

#[test]
fn curvature_peaks_only_at_control_points() {
    let mut solver = CurveSolver::new();
    let (mut pieces_seen, mut excused) = (0, 0);
    ten_thousand_drags(|_, _, points| {
        for (index, piece) in solver.solve(points).iter().enumerate() {
            // The even pieces end at a control point, the odd ones begin there.
            let ends_at_point = index % 2 == 0;
            let bends: Vec<f64> = (0..=16)
                .map(|step| f64::from(step) / 16.0)
                .map(|t| curvature(piece, if ends_at_point { 1.0 - t } else { t }).abs())
                .collect();
            let falls = bends.windows(2).all(|pair| pair[1] <= pair[0] + 1e-9);
            pieces_seen += 1;
            if falls {
                continue;
            }
            // Only where the tangent leaves its point at nearly a right angle to the chord or more,
            // so that no parabola with its vertex there reaches the neighbour.
            let span = curve::span_of_piece(index);
            let chord = points[span + 1].0 - points[span].0;
            let arm = if ends_at_point { piece.p2 - piece.p1 } else { piece.p1 - piece.p0 };
            let tangent = DVec2::new(arm.x, arm.y).normalize();
            let cosine = tangent.dot(chord.normalize());
            assert!(cosine < 0.6, "piece {index}: peak inside, at cosine {cosine}: {bends:?}");
            excused += 1;
        }
    });
    println!("{excused} of {pieces_seen} pieces peak inside");
    assert!(excused * 1000 <= pieces_seen, "{excused} of {pieces_seen} pieces peak elsewhere");
}

#[test]
fn curve_does_not_move_beyond_three_points_from_the_dragged_one() {
    let (mut before_solver, mut after_solver) = (CurveSolver::new(), CurveSolver::new());
    let (mut same, mut moved_near) = (0, 0);
    ten_thousand_drags(|points, moved, dragged| {
        let before = before_solver.solve(points);
        let after = after_solver.solve(dragged);
        for (index, (before, after)) in before.iter().zip(after).enumerate() {
            let span = curve::span_of_piece(index);
            if span + 1 + 3 <= moved || span >= moved + 3 {
                assert_eq!(before, after, "piece {index}, point {moved} of {}", points.len());
                same += 1;
            } else {
                moved_near += usize::from(before != after);
            }
        }
    });
    println!("{same} far pieces identical, {moved_near} near pieces moved");
    assert!(same > 20_000 && moved_near > 20_000, "{same} far pieces, {moved_near} near ones");
}

#[test]
fn curve_moves_continuously_under_a_drag() {
    // No jump anywhere along slow drags across and past the neighbours: a 0.05 mm step never moves
    // the curve by more than a third of a millimetre.
    let mut random = Random(99);
    let mut solver = CurveSolver::new();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut largest = 0.0_f64;
    for _ in 0..60 {
        let mut points = plausible_hairline(&mut random);
        let moved = random.index(points.len());
        let step = DVec2::from_angle(random.between(0.0, std::f64::consts::TAU)) * 0.05;
        flatten_into(solver.solve(&points), SEGMENTS, &mut before);
        for _ in 0..160 {
            points[moved].0 += step;
            flatten_into(solver.solve(&points), SEGMENTS, &mut after);
            for vertex in &after {
                largest = largest.max(region::distance_to_polyline(&before, *vertex));
            }
            std::mem::swap(&mut before, &mut after);
        }
    }
    println!("largest movement of the curve in a step of 0.05 mm: {largest} mm");
    assert!(largest < 0.35, "the curve jumped by {largest} mm");
}

#[test]
fn a_drag_reuses_its_buffers() {
    let mut random = Random(3);
    let (mut solver, mut grid) = (CurveSolver::new(), DistanceGrid::new());
    let mut polyline = Vec::new();
    let (mut points, rim) = plausible_area(&mut random);
    let mut places = std::collections::BTreeSet::new();
    for _ in 0..200 {
        points[2].0.y += 0.1;
        flatten_into(solver.solve(&points), SEGMENTS, &mut polyline);
        grid.update(&polyline, &rim, 16.0);
        let pieces = solver.pieces().as_ptr() as usize;
        places.insert((pieces, polyline.as_ptr() as usize, grid.edge_row(0).as_ptr() as usize));
    }
    assert_eq!(places.len(), 1, "buffers moved: {places:?}");
}

#[test]
fn straight_points_give_a_straight_curve_and_few_points_a_simple_one() {
    let mut solver = CurveSolver::new();
    let line: Vec<ChartMm> = [0.0, 9.0, 11.0, 40.0, 77.0].map(|t| ChartMm::new(t, 30.0 + 0.5 * t)).to_vec();
    for piece in solver.solve(&line) {
        for step in 0..=8 {
            let point = piece.eval(f64::from(step) / 8.0);
            let off = point.y - 30.0 - 0.5 * point.x;
            assert!(off.abs() < 1e-9, "{off} mm off the line at {point}");
        }
    }
    assert!((arc_length_mm(solver.pieces()) - 77.0 * 1.25_f64.sqrt()).abs() < 1e-2);
    assert_eq!(solver.solve(&line[..2]).len(), 1);
    assert_eq!(solver.solve(&line[..1]).len(), 0);
    assert_eq!(solver.solve(&[]).len(), 0);
    // Three symmetric points: one parabola in two pieces, level at its vertex.
    let arch = [ChartMm::new(-50.0, 0.0), ChartMm::new(0.0, 20.0), ChartMm::new(50.0, 0.0)];
    let pieces = solver.solve(&arch);
    assert_eq!(pieces.len(), 2);
    assert!((pieces[0].p1.y - 20.0).abs() < 1e-12, "apex tangent at {}", pieces[0].p1.y);
}

#[test]
fn curve_of_a_mirrored_hairline_is_the_mirrored_curve() {
    let mut random = Random(5);
    let (mut solver, mut mirror_solver) = (CurveSolver::new(), CurveSolver::new());
    for _ in 0..200 {
        let points = plausible_hairline(&mut random);
        let mirrored: Vec<ChartMm> = points.iter().rev().map(|point| ChartMm::new(-point.0.x, point.0.y)).collect();
        let pieces = solver.solve(&points);
        for (piece, mirror) in pieces.iter().zip(mirror_solver.solve(&mirrored).iter().rev()) {
            let middle = vector(piece.eval(0.5));
            let other = vector(mirror.eval(0.5)) * DVec2::new(-1.0, 1.0);
            // Not to the bit: sums are taken in the other order.
            assert!(middle.distance(other) < 1e-6, "{middle} against {other}");
        }
    }
}

proptest! {
    #[test]
    fn solver_is_total_and_deterministic(
        coordinates in prop::collection::vec(
            (prop_oneof![-100.0..100.0_f64, Just(0.0), Just(f64::NAN), Just(1e300), -3.0..3.0_f64],
             prop_oneof![-100.0..100.0_f64, Just(0.0), Just(1.0), Just(1e5)]), 0..18),
        repeats in prop::collection::vec(0_usize..18, 0..6),
        asked in (-300.0..300.0_f64, -300.0..300.0_f64),
    ) {
        let mut points: Vec<ChartMm> = coordinates.iter().map(|(x, y)| ChartMm::new(*x, *y)).collect();
        for repeat in repeats {
            if repeat < points.len() {
                points.insert(repeat, points[repeat]);
            }
        }
        let mut solver = CurveSolver::new();
        let pieces = solver.solve(&points).to_vec();
        prop_assert_eq!(&pieces, &CurveSolver::new().solve(&points).to_vec());
        prop_assert_eq!(&pieces, solver.solve(&points));
        let usable = points.iter().all(|point| point.is_finite() && point.0.abs().max_element() < 1e6);
        if !usable {
            prop_assert!(pieces.is_empty());
        }
        prop_assert!(pieces.iter().all(|piece| piece.is_finite()), "{:?}", pieces);
        if points.len() >= 3 && !pieces.is_empty() {
            prop_assert_eq!(pieces.len(), 2 * (points.len() - 2));
        }
        let found = nearest(&pieces, ChartMm::new(asked.0, asked.1));
        prop_assert_eq!(found.is_some(), !pieces.is_empty());
        if let Some(found) = found {
            prop_assert!(found.distance_mm.is_finite() && found.insert_index < points.len());
            prop_assert!((0.0..=1.0).contains(&found.parameter));
        }
        prop_assert!(arc_length_mm(&pieces).is_finite());
    }

    #[test]
    fn nearest_is_the_nearest_of_a_fine_polyline(seed in any::<u64>(), x in -120.0..120.0_f64, y in -20.0..120.0_f64) {
        let points = plausible_hairline(&mut Random(seed));
        let mut solver = CurveSolver::new();
        let pieces = solver.solve(&points);
        let found = nearest(pieces, ChartMm::new(x, y)).unwrap();
        let mut polyline = Vec::new();
        flatten_into(pieces, 256, &mut polyline);
        prop_assert_eq!(polyline.len(), pieces.len() * 256 + 1);
        let reference = region::distance_to_polyline(&polyline, DVec2::new(x, y));
        prop_assert!((found.distance_mm - reference).abs() < 0.01, "{} for {}", found.distance_mm, reference);
        prop_assert!((found.point.distance(ChartMm::new(x, y)) - found.distance_mm).abs() < 1e-6);
        let length: f64 = polyline.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        let arc = arc_length_mm(pieces);
        prop_assert!((arc - length).abs() < 0.02, "{} mm for {}", arc, length);
    }

    #[test]
    fn a_point_inserted_where_nearest_says_stays_in_order(seed in any::<u64>(), share in 0.02..0.98_f64) {
        let mut points = plausible_hairline(&mut Random(seed));
        let mut solver = CurveSolver::new();
        let pieces = solver.solve(&points);
        let piece = (share * pieces.len() as f64) as usize;
        let place = ChartMm(vector(pieces[piece].eval(0.5)));
        let found = nearest(pieces, place).unwrap();
        prop_assert_eq!(found.piece, piece);
        points.insert(found.insert_index, place);
        let after = solver.solve(&points);
        prop_assert!(nearest(after, place).unwrap().distance_mm < 1e-9);
        prop_assert_eq!(after.len(), 2 * (points.len() - 2));
    }

    #[test]
    fn viewport_round_trips(scale in 0.01..40.0_f64, offset in (-4e3..4e3_f64, -4e3..4e3_f64), point in (-1e4..1e4_f64, -1e4..1e4_f64)) {
        let view = Viewport { scale, offset: StagePx::new(offset.0, offset.1) };
        let photo = PhotoPx::new(point.0, point.1);
        let back = view.photo_from_stage(view.stage_from_photo(photo));
        prop_assert!(back.distance(photo) < 1e-9, "{:?} for {:?}", back, photo);
        let stage = StagePx::new(point.0, point.1);
        let back = view.stage_from_photo(view.photo_from_stage(stage));
        prop_assert!(back.distance(stage) < 1e-9, "{:?} for {:?}", back, stage);
    }

    #[test]
    fn zoom_keeps_the_place_under_the_pointer(scale in 0.05..8.0_f64, factor in 0.01..100.0_f64, about in (0.0..2e3_f64, 0.0..2e3_f64)) {
        let view = Viewport { scale, offset: StagePx::new(-70.0, 31.0) };
        let about = StagePx::new(about.0, about.1);
        let zoomed = view.zoom_about(about, factor, ScaleLimits { least: 0.05, most: 8.0 });
        prop_assert!((0.05..=8.0).contains(&zoomed.scale));
        let moved = zoomed.stage_from_photo(view.photo_from_stage(about)).distance(about);
        prop_assert!(moved < 1e-9, "moved by {} px", moved);
    }
}

/// Front and rim of a treated area: a solved hairline, and an outline over the scalp.
fn plausible_area(random: &mut Random) -> (Vec<ChartMm>, Vec<DVec2>) {
    let points = plausible_hairline(random);
    let rim = (1..80)
        .map(|step| {
            let angle = f64::from(step) / 80.0 * std::f64::consts::PI;
            DVec2::new(100.0 * angle.cos(), 70.0 + 110.0 * angle.sin())
        })
        .collect();
    (points, rim)
}

#[test]
fn grid_agrees_with_brute_force() {
    let band = 16.0_f32;
    let mut random = Random(31);
    let mut solver = CurveSolver::new();
    let mut grid = DistanceGrid::new();
    let mut front = Vec::new();
    let (mut worst_sample, mut near_samples) = (0.0_f64, 0);
    for _ in 0..12 {
        let (points, rim) = plausible_area(&mut random);
        flatten_into(solver.solve(&points), 16, &mut front);
        grid.update(&front, &rim, band);
        let polygon: Vec<DVec2> = front.iter().chain(&rim).copied().collect();
        let closing: Vec<DVec2> = front.last().into_iter().chain(&rim).chain(front.first()).copied().collect();
        let clamp = |distance: f64| distance.min(f64::from(band));
        let exact = |point: DVec2| {
            let front_mm = clamp(region::distance_to_polyline(&front, point));
            let rim_mm = clamp(region::distance_to_polyline(&closing, point));
            let nearest = front_mm.min(rim_mm);
            let inside = region::contains(&polygon, point);
            (front_mm, rim_mm, if inside { nearest } else { -nearest })
        };
        for _ in 0..800 {
            let (column, row) = (random.index(321), random.index(321));
            let node = distance_grid::node_mm(column, row).0;
            let (front_mm, rim_mm, edge_mm) = exact(node);
            for (value, expected) in [
                (grid.front_row(row)[column], front_mm),
                (grid.rim_row(row)[column], rim_mm),
                (grid.edge_row(row)[column], edge_mm),
            ] {
                let error = (f64::from(value) - expected).abs();
                assert!(error < 1e-4, "node {node}: {value} for {expected}");
            }
        }
        // Between nodes, all around the outline; not where two walls meet or the nearest one changes
        // (corners, centres of curvature), which shows in the gradient of the exact distance.
        for _ in 0..2500 {
            let vertex = polygon[random.index(polygon.len())];
            let point =
                vertex + DVec2::from_angle(random.between(0.0, std::f64::consts::TAU)) * random.between(0.0, 12.0);
            let (_, _, edge_mm) = exact(point);
            let sample = grid.sample(ChartMm(point));
            let value = f64::from(sample.edge_mm);
            let step = 1.25;
            let smooth = {
                let gradient = |at: DVec2| {
                    let along = |d: DVec2| (exact(at + d).2 - exact(at - d).2) / 0.02;
                    DVec2::new(along(DVec2::X * 0.01), along(DVec2::Y * 0.01))
                };
                let here = gradient(point);
                [DVec2::X, DVec2::Y, DVec2::NEG_X, DVec2::NEG_Y, DVec2::ONE, DVec2::NEG_ONE]
                    .iter()
                    .all(|d| gradient(point + *d * step).distance(here) < 0.2)
            };
            if smooth {
                near_samples += 1;
                worst_sample = worst_sample.max((value - edge_mm).abs());
                assert!((value - edge_mm).abs() < 0.05, "{point}: {value} for {edge_mm}");
                assert!(
                    edge_mm.abs() <= 0.1 || (value > 0.0) == (edge_mm > 0.0),
                    "{point}: sign of {value} for {edge_mm}"
                );
            }
            let nearest_part = sample.front_mm.min(sample.rim_mm);
            assert!(sample.front_mm >= 0.0 && nearest_part <= band, "{sample:?}");
        }
    }
    assert!(near_samples > 10_000, "only {near_samples} samples were compared");
    println!("worst interpolated edge: {worst_sample} mm over {near_samples} samples");
}

#[test]
fn grid_cells_far_from_a_drag_are_bit_identical_and_changed_cells_are_reported() {
    let band = 16.0_f32;
    let mut random = Random(41);
    let mut solver = CurveSolver::new();
    let (mut before, mut after) = (DistanceGrid::new(), DistanceGrid::new());
    let (mut old, mut new) = (Vec::new(), Vec::new());
    let mut total = 0;
    for _ in 0..40 {
        let (mut points, rim) = plausible_area(&mut random);
        flatten_into(solver.solve(&points), 16, &mut old);
        before.update(&old, &rim, band);
        after.copy_from(&before);
        after.changed_cells(&before, |column, row| panic!("copy differs at {column}, {row}"));
        after.update(&old, &rim, band);
        after.changed_cells(&before, |column, row| panic!("same outline differs at {column}, {row}"));
        let moved = 1 + random.index(points.len() - 2);
        points[moved].0.y += 10.0;
        flatten_into(solver.solve(&points), 16, &mut new);
        after.update(&new, &rim, band);
        let changed_segments: Vec<DVec2> = [&old, &new]
            .into_iter()
            .flat_map(|line| line.windows(2))
            .zip(new.windows(2).chain(old.windows(2)))
            .filter(|(one, other)| one != other)
            .flat_map(|(one, _)| [one[0], one[1]])
            .collect();
        let mut reported = std::collections::BTreeSet::new();
        after.changed_cells(&before, |column, row| {
            assert!(reported.insert((row, column)), "cell {column}, {row} came twice");
            let middle = distance_grid::cell_min_mm(column, row).0 + distance_grid::CELL_MM / 2.0;
            let distance = changed_segments.iter().map(|vertex| vertex.distance(middle)).fold(f64::INFINITY, f64::min);
            // Half a segment and half a cell's diagonal beyond the band; the moved strip is no wider.
            assert!(distance < f64::from(band) + 5.0, "cell at {middle} is {distance} mm away");
        });
        for row in 0..distance_grid::CELLS {
            for column in 0..distance_grid::CELLS {
                let differs = (0..3).any(|line| {
                    let nodes = column * 2..column * 2 + 3;
                    let bits = |row: &[f32]| row[nodes.clone()].iter().map(|v| v.to_bits()).collect::<Vec<_>>();
                    let row = row * 2 + line;
                    bits(after.front_row(row)) != bits(before.front_row(row))
                        || bits(after.rim_row(row)) != bits(before.rim_row(row))
                        || bits(after.edge_row(row)) != bits(before.edge_row(row))
                });
                assert_eq!(differs, reported.contains(&(row, column)), "cell {column}, {row}");
            }
        }
        total += reported.len();
    }
    assert!(total > 40 * 50, "{total} cells changed in 40 drags");
}

#[test]
fn grid_takes_any_outline() {
    let mut grid = DistanceGrid::new();
    let huge = [DVec2::new(-1e9, -1e9), DVec2::new(1e9, -1e9), DVec2::new(1e9, 1e9)];
    grid.update(&huge, &[DVec2::new(-1e9, 1e9)], 16.0);
    assert_eq!(grid.sample(ChartMm::new(10.0, 10.0)).edge_mm, 16.0, "inside a huge square");
    let nan = [DVec2::new(0.0, 0.0), DVec2::NAN, DVec2::new(50.0, 50.0)];
    for (front, rim) in [(&nan[..], &huge[..]), (&[], &[]), (&huge[..1], &[]), (&huge[..2], &[])] {
        grid.update(front, rim, 16.0);
        assert_eq!(grid.sample(ChartMm::new(20.0, 20.0)).edge_mm, -16.0, "{front:?} {rim:?}");
    }
    // Vertices exactly on nodes and rows, edges along rows.
    let square = [(0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0)].map(|(x, y)| DVec2::new(x, y));
    grid.update(&square[..2], &square[2..], 10.0);
    for (point, expected) in [((25.0, 25.0), 10.0), ((25.0, 3.0), 3.0), ((-4.0, 20.0), -4.0), ((60.0, 50.0), -10.0)] {
        let sample = grid.sample(ChartMm::new(point.0, point.1));
        assert!((sample.edge_mm - expected).abs() < 1e-4, "{point:?}: {sample:?} for {expected}");
    }
    assert_eq!(grid.sample(ChartMm::new(25.0, 3.3)).front_mm, 3.3);
    assert_eq!(grid.sample(ChartMm::new(f64::NAN, 3.0)).edge_mm, -10.0);
    let outside = grid.sample(ChartMm::new(-1e12, 1e12));
    assert_eq!((outside.edge_mm, outside.front_mm), (-10.0, 10.0));
}

/// `cargo test --release --test geometry_properties -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, not a check"]
fn time_of_one_frame_of_geometry() {
    let (points, rim) = plausible_area(&mut Random(1));
    let mut moved = points.clone();
    let mut solver = CurveSolver::new();
    let mut front = Vec::new();
    let (mut grid, mut previous) = (DistanceGrid::new(), DistanceGrid::new());
    let mut times = [const { Vec::new() }; 4];
    for frame in 0..400 {
        let middle = points.len() / 2;
        moved[middle].0.y = points[middle].0.y + f64::from(frame % 40) * 0.25;
        let mut clock = std::time::Instant::now();
        let mut lap = |slot: usize| {
            times[slot].push(clock.elapsed().as_secs_f64() * 1e3);
            clock = std::time::Instant::now();
        };
        flatten_into(solver.solve(&moved), 12, &mut front);
        lap(0);
        grid.update(&front, &rim, 16.0);
        lap(1);
        let mut cells = 0;
        grid.changed_cells(&previous, |_, _| cells += 1);
        lap(2);
        previous.copy_from(&grid);
        lap(3);
        assert!(cells > 0, "frame {frame} changed nothing");
    }
    println!("{} points, {} segments", points.len(), front.len() + rim.len());
    for (name, times) in ["solve and flatten", "update", "changed_cells", "copy_from"].iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        println!("{name}: median {:.3} ms, p95 {:.3} ms", times[200], times[380]);
    }
}
