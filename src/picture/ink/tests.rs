//! The ink layer's invariants.

use super::*;
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

#[test]
fn full_strength_is_the_stamp_itself() {
    for quanta in [0, 1, 77, 4095, u16::MAX] {
        assert_eq!(scaled(quanta, 256), quanta);
    }
}

#[test]
fn transparent_where_there_is_no_ink() {
    let mut ink = layer(100, 70, 4.5);
    ink.add(Vec2::new(40.3, 33.8), DotId(5), 255);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 0, y: 0, width: 100, height: 70 }));
    let mut inked = 0;
    for (index, pixel) in ink.rgba().chunks_exact(4).enumerate() {
        let at = Vec2::new((index % 100) as f32 + 0.5, (index / 100) as f32 + 0.5);
        if at.distance(Vec2::new(40.3, 33.8)) > 3.2 {
            assert_eq!(pixel, [0; 4], "ink at {at}");
        }
        inked += usize::from(pixel[3] > 0);
    }
    assert!((9..30).contains(&inked), "{inked} pixels under a dot of 1.7 px");
}

#[test]
fn only_touched_tiles_are_toned_and_reported() {
    let mut ink = layer(200, 130, 4.5);
    ink.tone(&skin(), &IN_PLACE);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), None);
    ink.add(Vec2::new(80.0, 50.0), DotId(1), 255);
    assert_eq!(ink.tone(&skin(), &IN_PLACE), Some(PixelRect { x: 64, y: 32, width: 32, height: 32 }));
    ink.add(Vec2::new(198.0, 128.0), DotId(1), 255);
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
    ink.add(Vec2::splat(30.0), DotId(9), 255);
    assert!(ink.mean_coverage() > 0.0);
    assert!(ink.set_style(&DotStyle::default(), 5.0));
    assert_eq!(ink.mean_coverage(), 0.0);
}

#[test]
fn a_layer_of_no_pixels_takes_anything() {
    let mut ink = InkLayer::new();
    ink.add(Vec2::ZERO, DotId(0), 255);
    ink.clear();
    assert_eq!(ink.tone(&skin(), &IN_PLACE), None);
    assert_eq!(ink.mean_coverage(), 0.0);
}

#[test]
fn a_dot_over_the_border_is_the_part_of_it_that_is_inside() {
    // The same dot at the same place inside a pixel, once whole and once cut by each border and corner.
    for px_per_mm in [1.0, 4.5, 30.0] {
        let mut whole = layer(96, 96, px_per_mm);
        whole.add(Vec2::new(48.40625, 48.71875), DotId(3), 200);
        for (x, y) in [(0, 40), (1, 1), (95, 50), (94, 95), (30, 0), (-2, 97), (40, 40)] {
            let mut cut = layer(96, 96, px_per_mm);
            cut.add(Vec2::new(x as f32 + 0.40625, y as f32 + 0.71875), DotId(3), 200);
            for row in 0..96_i32 {
                for column in 0..96_i32 {
                    let (from_x, from_y) = (column - x + 48, row - y + 48);
                    if !(0..96).contains(&from_x) || !(0..96).contains(&from_y) {
                        continue;
                    }
                    let expected = whole.coverage[(from_y * 96 + from_x) as usize];
                    let got = cut.coverage[(row * 96 + column) as usize];
                    assert_eq!(got, expected, "{px_per_mm} px/mm, dot at {x} {y}, pixel {column} {row}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn removing_undoes_adding_bit_for_bit_in_any_order(
        px_per_mm in 0.5_f32..45.0,
        kept in prop::collection::vec((-20.0_f32..220.0, -20.0_f32..150.0, any::<u32>(), any::<u8>()), 0..60),
        gone in prop::collection::vec((-20.0_f32..220.0, -20.0_f32..150.0, any::<u32>(), any::<u8>()), 1..60),
    ) {
        let mut plain = layer(201, 133, px_per_mm);
        for &(x, y, id, strength) in &kept {
            plain.add(Vec2::new(x, y), DotId(id), strength);
        }
        let mut worked = layer(201, 133, px_per_mm);
        for &(x, y, id, strength) in &gone {
            worked.add(Vec2::new(x, y), DotId(id), strength);
        }
        worked.tone(&skin(), &IN_PLACE);
        for &(x, y, id, strength) in &kept {
            worked.add(Vec2::new(x, y), DotId(id), strength);
        }
        for &(x, y, id, strength) in &gone {
            worked.remove(Vec2::new(x, y), DotId(id), strength);
        }
        plain.tone(&skin(), &IN_PLACE);
        worked.tone(&skin(), &IN_PLACE);
        prop_assert!(plain.coverage == worked.coverage, "coverage differs");
        prop_assert!(plain.rgba == worked.rgba, "colour differs");
    }
}
