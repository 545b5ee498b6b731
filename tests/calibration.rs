//! Millimetres on the photo: the chart is its own inverse, the scale is the known length over the marked one, and
//! nonsense gives an error.

mod support;

use glam::DVec2;
use hairline::geometry::{ChartMm, FaceMm, PhotoPx};
use hairline::head::calibration::ReferenceKind;
use hairline::head::{Calibration, DomeOutline, HeadView, OutlineHandle, ScaleReference};
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn photo_to_face_and_back_is_the_same_pixel(
        calibration in support::calibration(),
        (x, y) in (-5e3..2e4_f64, -5e3..2e4_f64),
    ) {
        let frame = calibration.frame().expect("sound");
        let place = PhotoPx::new(x, y);
        let miss_px = frame.photo_from_face(frame.face_from_photo(place)).distance(place);
        prop_assert!(miss_px < 1e-6, "{miss_px} px off at {place:?}");
        // The flat chart is the plane of the face, and its local map, which places dots, is the same map. (Curved charts:
        // tests/head.rs.)
        let flat = Calibration { view: HeadView::Flat, ..calibration };
        if let Ok(chart) = flat.chart(&DomeOutline::default()) {
            let on_chart = chart.chart_from_photo(place);
            let miss_px = chart.photo_from_chart(on_chart).distance(place);
            prop_assert!(miss_px < 1e-6, "{miss_px} px off at {place:?}");
            let near = chart.patch(ChartMm::new(0.0, 70.0));
            let at = near.at.0 + near.photo_from_chart * (on_chart.0 - DVec2::new(0.0, 70.0));
            let miss_px = at.distance(place.0);
            prop_assert!(miss_px < 1e-6, "{miss_px} px off by the local map");
        }
    }

    #[test]
    fn the_scale_is_exact_for_every_reference(
        calibration in support::calibration(),
        (from, along) in ((0.0..4e3_f64, 0.0..4e3_f64), (-6.3..6.3_f64, 5.0..3e3_f64)),
    ) {
        let mm_per_px = calibration.mm_per_px().expect("sound");
        let marked_px = match calibration.reference {
            ScaleReference::Marks { .. } => {
                let seen_px = calibration.second_mark_px.distance(calibration.first_mark_px);
                seen_px / calibration.view.mark_foreshortening()
            }
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => start_px.distance(end_px),
        };
        let off = mm_per_px * marked_px / calibration.reference.length_mm() - 1.0;
        prop_assert!(off.abs() < 1e-14, "{off} of the known length");
        // Any segment of the photo has that many mm in the plane of the face, and its axes are those of the face.
        let frame = calibration.frame().expect("sound");
        let start = PhotoPx(DVec2::from(from));
        let end = PhotoPx(start.0 + DVec2::from_angle(along.0) * along.1);
        let length_mm = frame.face_from_photo(start).distance(frame.face_from_photo(end));
        prop_assert!((length_mm / (along.1 * mm_per_px) - 1.0).abs() < 1e-9, "{length_mm} mm for {} px", along.1);
        prop_assert!((frame.mm_per_px() / mm_per_px - 1.0).abs() < 1e-12);
        let right = frame.face_from_photo(calibration.first_mark_px).0;
        let left = frame.face_from_photo(calibration.second_mark_px).0;
        let level_mm = (left.y - right.y).abs() / (1.0 + left.distance(right));
        prop_assert!(left.x > right.x && level_mm < 1e-9, "pupils at {right} and {left}");
        let above = frame.photo_from_face(FaceMm(calibration.glabella_offset_mm * -1.0));
        let middle = (calibration.first_mark_px.0 + calibration.second_mark_px.0) / 2.0;
        prop_assert!(above.0.distance(middle) < 1e-6, "the glabella's offset is from the middle of the pupils");
    }

    #[test]
    fn nonsense_is_refused_and_never_panics(
        numbers in proptest::collection::vec(support::hostile(), 14),
        reference in 0..3,
        kind in select(ReferenceKind::ALL.to_vec()),
        view in support::view(),
    ) {
        let point = |index: usize| PhotoPx::new(numbers[index], numbers[index + 1]);
        let reference = match reference {
            0 => ScaleReference::Marks { distance_mm: numbers[10] },
            1 => ScaleReference::Iris { start_px: point(6), end_px: point(8), diameter_mm: numbers[10] },
            _ => ScaleReference::Object { start_px: point(6), end_px: point(8), length_mm: numbers[10] },
        };
        let mut calibration = Calibration {
            view,
            first_mark_px: point(0),
            second_mark_px: point(2),
            glabella_offset_mm: point(4).0,
            reference,
            camera_distance_mm: numbers[12],
        };
        let was_sound = calibration.is_sound();
        if let Ok(chart) = calibration.chart(&DomeOutline::default()) {
            let scale = chart.photo_px_per_mm();
            prop_assert!(scale.is_finite() && scale > 0.0, "{scale} px per mm from {calibration:?}");
            if was_sound {
                prop_assert!(chart.photo_from_chart(ChartMm::new(50.0, 80.0)).is_finite(), "{calibration:?}");
            }
        }
        let _ = calibration.accuracy_percent();
        let _ = calibration.with_reference(kind).mm_per_px();
        let lengthened = calibration.with_length_mm(numbers[11]);
        prop_assert!(!was_sound || lengthened.is_sound(), "{lengthened:?}");
        let moved_back = calibration.with_camera_distance_mm(numbers[13]);
        prop_assert!(!was_sound || moved_back.is_sound(), "{moved_back:?}");
        if let Ok(outline) = calibration.suggested_outline() {
            prop_assert!(!was_sound || outline.is_sound(), "{outline:?} from {calibration:?}");
        }
        calibration.set_glabella(point(8));
        prop_assert!(!was_sound || calibration.is_sound(), "{calibration:?}");
    }

    #[test]
    fn a_head_stays_a_head_under_any_drags(
        drags in proptest::collection::vec((select(OutlineHandle::ALL.to_vec()), support::hostile_vector()), 1..30),
    ) {
        let mut outline = DomeOutline::default();
        for (handle, to) in drags {
            let before = outline;
            outline.move_handle(handle, FaceMm(to));
            prop_assert!(outline.is_sound(), "{handle:?} to {to} made {outline:?} of {before:?}");
            if !to.is_finite() {
                prop_assert_eq!(outline, before);
            }
            for handle in OutlineHandle::ALL {
                prop_assert!(outline.handle(handle).is_finite());
            }
        }
    }

    #[test]
    fn mirroring_is_its_own_inverse_and_keeps_the_order(outline in support::outline(), place in support::place(), other in support::place()) {
        let image = outline.mirrored(place);
        let miss_mm = outline.mirrored(image).distance(place);
        prop_assert!(miss_mm < 1e-9, "{miss_mm} mm off at {place:?} by way of {image:?}");
        prop_assert_eq!(image.0.y, place.0.y);
        let off_mm = outline.mirrored(ChartMm::new(0.0, 7.0)).0.x.abs();
        prop_assert!(off_mm < 1e-9, "the midline is {off_mm} mm from being its own image");
        // A point further to one side has its image further to the other.
        let other_image = outline.mirrored(ChartMm::new(other.0.x, place.0.y));
        let apart_mm = (other.0.x - place.0.x).abs();
        prop_assert!(apart_mm < 1e-6 || (other.0.x < place.0.x) == (other_image.0.x > image.0.x));
        let (here, there) = (outline.turned(place.0.x), outline.turned(-place.0.x));
        let off_mm = (outline.mirrored(ChartMm::new(here, 0.0)).0.x - there).abs();
        prop_assert!(off_mm < 1e-9, "turned sides are {off_mm} mm from being mirror images");
    }
}
