//! The ink layer's invariants.

use super::*;
use crate::picture::dot::{VARIANTS, kind_of, variant};
use crate::pigment::LatestDots;
use crate::stipple::DotId;
use glam::DVec2;
use glam::Mat2;
use proptest::prelude::*;

const IN_PLACE: PhotoFromStage = PhotoFromStage { origin_photo_px: DVec2::ZERO, photo_px_per_stage_px: 1.0 };

fn layer(width: u32, height: u32, px_per_mm: f32) -> InkLayer {
    let mut ink = InkLayer::new();
    ink.resize(width, height);
    ink.set_style(&DotStyle::default(), px_per_mm);
    ink
}

fn skin() -> SkinMap {
    SkinMap::uniform([200, 160, 140])
}

/// Device px per mm of skin that is turned away.
fn turned(px_per_mm: f32, facing: f32, turn: f32) -> Mat2 {
    Mat2::from_angle(turn) * Mat2::from_diagonal(Vec2::new(px_per_mm, px_per_mm * facing)) * Mat2::from_angle(-turn)
}

#[test]
fn full_strength_is_the_stamp_itself() {
    for quanta in [0, 1, 77, 4095, u16::MAX] {
        assert_eq!(scaled(quanta, WHOLE), quanta);
    }
}

#[test]
fn transparent_where_there_is_no_ink() {
    let mut ink = layer(100, 70, 4.5);
    ink.add(Vec2::new(40.3, 33.8), variant(DotId(5)), 255, &DotShape::FACING);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 0, y: 0, width: 100, height: 70 }));
    let mut inked = 0;
    for (index, pixel) in ink.rgba().chunks_exact(4).enumerate() {
        let at = Vec2::new((index % 100) as f32 + 0.5, (index / 100) as f32 + 0.5);
        // The dot's own edge, and the veil around it.
        if (at - Vec2::new(40.3, 33.8)).abs().max_element() > 4.5 * 3.4 + 0.5 {
            assert_eq!(pixel, [0; 4], "ink at {at}");
        }
        inked += usize::from(pixel[3] > 6);
    }
    assert!((7..30).contains(&inked), "{inked} pixels clearly under a dot of 1.7 px");
}

#[test]
fn only_touched_tiles_are_toned_and_reported() {
    let mut ink = layer(200, 130, 4.5);
    ink.tone(&skin(), &IN_PLACE);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), None);
    // A dot's veil reaches 15 px, into the tile below.
    ink.add(Vec2::new(80.0, 56.0), variant(DotId(1)), 255, &DotShape::FACING);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 64, y: 32, width: 32, height: 64 }));
    ink.remove(Vec2::new(80.0, 56.0), variant(DotId(1)), 255, &DotShape::FACING);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 64, y: 32, width: 32, height: 64 }));
    assert!(ink.rgba().iter().all(|value| *value == 0), "what was taken out left something behind");
    ink.set_style(&DotStyle { scatter: [0.0; 3], ..DotStyle::default() }, 4.5);
    ink.tone(&skin(), &IN_PLACE);
    ink.add(Vec2::new(80.0, 50.0), variant(DotId(1)), 255, &DotShape::FACING);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 64, y: 32, width: 32, height: 32 }));
    ink.add(Vec2::new(198.0, 128.0), variant(DotId(1)), 255, &DotShape::FACING);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 192, y: 96, width: 8, height: 34 }));
    ink.clear();
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 64, y: 32, width: 136, height: 98 }));
    assert!(ink.rgba().iter().all(|value| *value == 0), "a cleared layer is transparent");
    assert_eq!(ink.tone(&skin(), &IN_PLACE), None);
}

#[test]
fn what_was_set_before_is_not_done_again_and_what_is_new_empties_the_layer() {
    let mut ink = layer(64, 64, 4.5);
    assert!(!ink.resize(64, 64));
    assert!(!ink.set_style(&DotStyle::default(), 4.5));
    ink.add(Vec2::splat(30.0), variant(DotId(9)), 255, &DotShape::FACING);
    assert!(ink.mean_coverage() > 0.0);
    assert!(ink.set_style(&DotStyle::default(), 5.0));
    assert_eq!(ink.mean_coverage(), 0.0);
}

#[test]
fn a_layer_of_no_pixels_takes_anything() {
    let mut ink = InkLayer::new();
    ink.add(Vec2::ZERO, variant(DotId(0)), 255, &DotShape::FACING);
    ink.clear();
    assert_eq!(ink.tone(&skin(), &IN_PLACE), None);
    assert_eq!(ink.mean_coverage(), 0.0);
}

#[test]
fn dots_of_the_last_session_are_larger_and_darker_and_only_where_the_style_says_so() {
    let drawn = |style: &DotStyle, is_latest: bool| {
        let mut ink = layer(64, 64, 6.0);
        ink.set_style(style, 6.0);
        ink.add(Vec2::splat(32.0), kind_of(DotId(5), is_latest), 255, &DotShape::FACING);
        ink.tone(&skin(), &IN_PLACE);
        (ink.mean_coverage(), ink.rgba().to_vec())
    };
    let latest = LatestDots { above_per_cm2: 90.0, diameter_factor: 1.3, density_factor: 1.5 };
    let fresh = DotStyle { latest, ..DotStyle::default() };
    let (settled, late) = (drawn(&fresh, false), drawn(&fresh, true));
    let ratio = late.0 / settled.0;
    assert!((1.69..1.69 * 1.3).contains(&ratio), "{ratio} times as much ink");
    assert!(late.1.chunks_exact(4).zip(settled.1.chunks_exact(4)).all(|(late, settled)| late[3] >= settled[3]));
    // Where all look alike, the question is not asked.
    assert_eq!(drawn(&DotStyle::default(), true), drawn(&DotStyle::default(), false));
    assert_eq!(
        drawn(&DotStyle { latest: LatestDots { above_per_cm2: f32::INFINITY, ..latest }, ..fresh }, true),
        drawn(&DotStyle::default(), false)
    );
    assert_eq!(kind_of(DotId(5), true), variant(DotId(5)) + VARIANTS);
}

#[test]
fn a_dot_over_the_border_is_the_part_of_it_that_is_inside() {
    // The same dot at the same place inside a pixel, once whole and once cut by each border and corner.
    for (px_per_mm, facing) in [(1.0, 1.0), (4.5, 1.0), (30.0, 1.0), (4.5, 0.2), (30.0, 0.4)] {
        let mut whole = layer(96, 96, px_per_mm);
        let shape = whole.shapes().on_skin(turned(px_per_mm, facing, 0.6));
        assert_eq!(shape.ellipse.is_some(), facing < 1.0);
        whole.add(Vec2::new(48.40625, 48.71875), variant(DotId(3)), 200, &shape);
        for (x, y) in [(0, 40), (1, 1), (95, 50), (94, 95), (30, 0), (-2, 97), (40, 40)] {
            let mut cut = layer(96, 96, px_per_mm);
            cut.add(Vec2::new(x as f32 + 0.40625, y as f32 + 0.71875), variant(DotId(3)), 200, &shape);
            for row in 0..96_i32 {
                for column in 0..96_i32 {
                    let (from_x, from_y) = (column - x + 48, row - y + 48);
                    if !(0..96).contains(&from_x) || !(0..96).contains(&from_y) {
                        continue;
                    }
                    let expected = whole.coverage[(from_y * 96 + from_x) as usize];
                    let got = cut.coverage[(row * 96 + column) as usize];
                    assert_eq!(
                        got, expected,
                        "{px_per_mm} px/mm, facing {facing}, dot at {x} {y}, pixel {column} {row}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_patch_is_as_dark_as_its_dots_are_large_whichever_way_it_faces() {
    const SIDE_MM: f32 = 30.0;
    let (mut stamped, mut flattened) = (0, 0);
    for px_per_mm in [0.8_f32, 2.0, 4.5, 9.0, 20.0] {
        for facing in [1.0_f32, 0.8, 0.6, 0.4, 0.2, 0.1] {
            let map = turned(px_per_mm, facing, 0.5);
            let side_px = (SIDE_MM * 1.5 * px_per_mm).ceil() as u32;
            let mut ink = layer(side_px, side_px, px_per_mm);
            let shape = ink.shapes().on_skin(map);
            *(if shape.ellipse.is_some() { &mut flattened } else { &mut stamped }) += 1;
            let mut area_mm2 = 0.0;
            for id in 0..1350_u32 {
                // 150 per cm²; where they stand in their pixels differs.
                let lattice = Vec2::new((id % 36) as f32 + (id / 36 % 2) as f32 * 0.5, (id / 36) as f32) - 18.0;
                let at = Vec2::splat(side_px as f32 / 2.0) + map * (lattice * 0.8165);
                ink.add(at, variant(DotId(id)), 255, &shape);
                area_mm2 += f64::from(ink.profiles.area_mm2(variant(DotId(id))));
            }
            let inked_px = ink.mean_coverage() * f64::from(side_px).powi(2);
            let expected_px = area_mm2 * f64::from(px_per_mm * px_per_mm * facing);
            let off = 100.0 * (inked_px / expected_px - 1.0);
            println!("{px_per_mm} px/mm, facing {facing}: {off:+.2} %, flattened: {}", shape.ellipse.is_some());
            assert!(off.abs() < 1.0, "{px_per_mm} px/mm, facing {facing}: the patch is {off} % too dark");
        }
    }
    assert!(stamped > 5 && flattened > 5, "{stamped} stamped and {flattened} flattened patches");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn removing_undoes_adding_bit_for_bit_in_any_order(
        px_per_mm in 0.5_f32..45.0,
        (facing, turn) in (0.06_f32..1.0, 0.0_f32..3.2),
        kept in prop::collection::vec((-20.0_f32..220.0, -20.0_f32..150.0, any::<u32>(), any::<u8>()), 0..60),
        gone in prop::collection::vec((-20.0_f32..220.0, -20.0_f32..150.0, any::<u32>(), any::<u8>()), 1..60),
    ) {
        let latest = LatestDots { above_per_cm2: 90.0, diameter_factor: 1.3, density_factor: 1.6 };
        let style = DotStyle { redness: [0.0, 0.3, 0.25], latest, ..DotStyle::default() };
        let mut plain = layer(201, 133, px_per_mm);
        plain.set_style(&style, px_per_mm);
        let shape = plain.shapes().on_skin(turned(px_per_mm, facing, turn));
        for &(x, y, id, strength) in &kept {
            plain.add(Vec2::new(x, y), kind_of(DotId(id), id % 3 == 0), strength, &shape);
        }
        let mut worked = layer(201, 133, px_per_mm);
        worked.set_style(&style, px_per_mm);
        for &(x, y, id, strength) in &gone {
            worked.add(Vec2::new(x, y), kind_of(DotId(id), id % 3 == 0), strength, &shape);
        }
        worked.tone(&skin(), &IN_PLACE);
        for &(x, y, id, strength) in &kept {
            worked.add(Vec2::new(x, y), kind_of(DotId(id), id % 3 == 0), strength, &shape);
        }
        for &(x, y, id, strength) in &gone {
            worked.remove(Vec2::new(x, y), kind_of(DotId(id), id % 3 == 0), strength, &shape);
        }
        plain.tone(&skin(), &IN_PLACE);
        worked.tone(&skin(), &IN_PLACE);
        prop_assert!(plain.coverage == worked.coverage, "coverage differs");
        prop_assert!(plain.rgba == worked.rgba, "colour differs");
    }
}
