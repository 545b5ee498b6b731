//! Designs as bytes: sound ones come back bit for bit, any other bytes give an error or a sound design, and those of
//! earlier versions open for ever. (That damaged bytes cannot ask for much memory: `no_allocation.rs`.)

mod support;

use glam::DVec2;
use hairline::design::codec::{self, DecodeError};
use hairline::design::treatment::{Session, SkinType};
use hairline::design::{BrushStroke, Design, DotPlan, Hairline, HairlinePoint, Preset, Rim, StrokeKind, Treatment};
use hairline::editor::{PhotoOrigin, Plans, saved};
use hairline::geometry::region::distance_to_polyline;
use hairline::geometry::{ChartMm, FaceMm, PhotoPx};
use hairline::head::{AnatomicalPoint, Calibration, DomeOutline, HeadView, ScaleReference};
use proptest::prelude::*;

const GOLDEN_1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/designs/v1.bin");
const GOLDEN_2: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/designs/v2.bin");
const GOLDEN_3: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/designs/v3.bin");
const GOLDEN_4: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/designs/v4.bin");

/// What `v1.bin` holds, as a design of today: version 1 knew the flat photo only. A later version may add fields here, at
/// what they mean for such a design; the numbers are never to be changed.
fn golden_design_1() -> Design {
    let point = |x, y, name| HairlinePoint { position: ChartMm::new(x, y), name };
    let points = vec![
        point(-61.25, 30.5, Some(AnatomicalPoint::TemporalPeakRight)),
        point(-50.0, 75.0, Some(AnatomicalPoint::FrontotemporalRight)),
        point(-0.0, 68.125, Some(AnatomicalPoint::MidFrontal)),
        point(20.0, 70.1, None),
        point(50.0, 75.0, Some(AnatomicalPoint::FrontotemporalLeft)),
        point(61.25, 30.5, Some(AnatomicalPoint::TemporalPeakLeft)),
    ];
    Design {
        calibration: Calibration {
            view: HeadView::Flat,
            first_mark_px: PhotoPx::new(412.04, 673.69),
            second_mark_px: PhotoPx::new(663.9, 696.36),
            glabella_offset_mm: DVec2::new(-1.5, 19.75),
            reference: ScaleReference::Object {
                start_px: PhotoPx::new(300.0, 1200.0),
                end_px: PhotoPx::new(642.4, 1210.5),
                length_mm: 85.6,
            },
            camera_distance_mm: 900.0,
        },
        outline: DomeOutline {
            centre: FaceMm::new(18.4, 43.8),
            half_width_mm: 69.0,
            half_height_mm: 87.9,
            tilt_radians: -0.05,
        },
        outline_follows_marks: false,
        hairline: Hairline { points, mirrored: true, preset: Some(Preset::WidowsPeak) },
        rim: Rim {
            points: [(70.5, 66.0), (49.0, 118.0), (-9.0, 117.5), (-45.5, 70.0)]
                .map(|(x, y)| ChartMm::new(x, y))
                .to_vec(),
            follows_outline: false,
        },
        strokes: vec![
            BrushStroke { kind: StrokeKind::KeepOut, radius_mm: 3.5, path: vec![ChartMm::new(1.0, 90.0)] },
            BrushStroke {
                kind: StrokeKind::Include,
                radius_mm: 12.0,
                path: vec![ChartMm::new(-20.0, 60.0), ChartMm::new(-10.0, 55.5)],
            },
        ],
        dots: DotPlan {
            density_per_cm2: 130.0,
            diameter_mm: 0.42,
            front_softness_mm: 7.5,
            irregularity_mm: 0.8,
            shade: 4,
            seed: 0xDEAD_BEEF,
        },
        dots_follow_hair: false,
        treatment: Treatment::of_earlier_versions(),
        note: String::new(),
    }
}

/// What `v2.bin` holds: a head from the side, and nothing at its default. As with version 1.
fn golden_design_2() -> Design {
    let flat = golden_design_1();
    Design {
        calibration: Calibration {
            view: HeadView::LeftProfile,
            first_mark_px: PhotoPx::new(301.5, 702.25),
            second_mark_px: PhotoPx::new(655.0, 731.75),
            glabella_offset_mm: DVec2::new(-50.125, 31.5),
            reference: ScaleReference::Marks { distance_mm: 83.5 },
            camera_distance_mm: 1234.5,
        },
        outline: DomeOutline {
            centre: FaceMm::new(71.5, 22.25),
            half_width_mm: 96.5,
            half_height_mm: 73.125,
            tilt_radians: 0.125,
        },
        outline_follows_marks: true,
        hairline: Hairline { preset: Some(Preset::MatureM), ..flat.hairline },
        rim: Rim {
            points: [(94.5, 60.0), (71.0, 190.5), (0.0, 250.0), (-71.0, 190.5)]
                .map(|(x, y)| ChartMm::new(x, y))
                .to_vec(),
            follows_outline: true,
        },
        strokes: flat.strokes,
        dots: DotPlan {
            density_per_cm2: 180.0,
            diameter_mm: 0.36,
            front_softness_mm: 11.5,
            irregularity_mm: 2.1,
            shade: 2,
            seed: 0xC0FF_EE11,
        },
        dots_follow_hair: false,
        treatment: Treatment::of_earlier_versions(),
        note: String::new(),
    }
}

/// What `v3.bin` holds: a treatment, and strokes of every kind. As with version 1.
fn golden_design_3() -> Design {
    let before = golden_design_2();
    let session = |share, gap_days, lighter_by| Session { share, gap_days, lighter_by };
    let stroke = |kind| BrushStroke { kind, radius_mm: 1.25, path: vec![ChartMm::new(-20.5, 180.0)] };
    Design {
        strokes: StrokeKind::ALL.map(stroke).to_vec(),
        dots_follow_hair: true,
        treatment: Treatment {
            sessions: [session(0.3, 0.0, 2), session(0.55, 10.0, 1), session(0.8, 21.0, 0), session(0.9, 42.0, 3)],
            session_count: 4,
            sessions_shown: 2.75,
            days_since: 1461.0,
            strength: 0.85,
            deposit_mm: 0.11,
            edge_mm: 0.09,
            scatter: 0.6,
            depth_mm: 1.1,
            sun: 1.4,
            skin_type: SkinType::Oily,
            outlook: -0.4,
            hair_blend: 0.75,
        },
        ..before
    }
}

/// What `v4.bin` holds: numbers on the lattice, and a note. Never to be changed: a new shape of the design gets a new version
/// and a new file.
fn golden_design() -> Design {
    let mut design = on_the_lattice(golden_design_3());
    design.hairline.points[3].name = Some(AnatomicalPoint::MidFrontal);
    design.strokes[1].path.push(ChartMm::new(11.0, 180.5));
    design.treatment.sun = 0.3;
    design.note = "For Ayşe: 8 mm higher\n🙂".to_owned();
    design
}

/// As versions before the lattice open today: places on 1/32 mm.
fn on_the_lattice(mut design: Design) -> Design {
    let points = design.hairline.points.iter_mut().map(|point| &mut point.position);
    for place in points.chain(&mut design.rim.points) {
        *place = ChartMm((place.0 * 32.0).round() / 32.0 + DVec2::ZERO);
    }
    design
}

/// Every number as its bits: `==` takes −0 for 0.
fn same_bits(one: &Design, other: &Design) -> bool {
    one == other && codec::encode(one) == codec::encode(other)
}

#[test]
fn version_1_opens_for_ever() {
    let bytes = std::fs::read(GOLDEN_1).expect(GOLDEN_1);
    let design = codec::decode(&bytes).expect("a design of version 1");
    assert!(same_bits(&design, &on_the_lattice(golden_design_1())), "{design:#?}");
}

#[test]
fn version_2_opens_for_ever() {
    let bytes = std::fs::read(GOLDEN_2).expect(GOLDEN_2);
    let design = codec::decode(&bytes).expect("a design of version 2");
    assert!(same_bits(&design, &on_the_lattice(golden_design_2())), "{design:#?}");
}

#[test]
fn version_3_opens_for_ever() {
    let bytes = std::fs::read(GOLDEN_3).expect(GOLDEN_3);
    let design = codec::decode(&bytes).expect("a design of version 3");
    assert!(same_bits(&design, &on_the_lattice(golden_design_3())), "{design:#?}");
}

#[test]
fn version_4_opens_for_ever() {
    let bytes = std::fs::read(GOLDEN_4).expect(GOLDEN_4);
    let design = codec::decode(&bytes).expect("a design of version 4");
    assert!(same_bits(&design, &golden_design()), "{design:#?}");
    assert_eq!(
        codec::encode(&golden_design()).expect("sound"),
        bytes,
        "the design's shape changed: give it a new version, keep reading version 4"
    );
}

#[test]
fn places_of_version_1_that_are_off_todays_chart_are_brought_onto_it() {
    // The chart of version 1 reached from 150 mm below the glabella to 230 mm above it.
    let mut bytes = std::fs::read(GOLDEN_1).expect(GOLDEN_1);
    let (was, low) = (30.5_f64.to_le_bytes(), (-140.0_f64).to_le_bytes());
    let at = bytes.windows(8).position(|eight| eight == was).expect("the first point's height");
    bytes[at..at + 8].copy_from_slice(&low);
    let design = codec::decode(&bytes).expect("sound in its time");
    assert_eq!(design.hairline.points[0].position, ChartMm::new(-61.25, -55.0));
}

/// The order of variants is part of the format; the golden files hold only one of each.
#[test]
fn variants_keep_their_numbers() {
    let written = |value: &dyn Fn(&mut Design)| {
        let mut design = golden_design();
        value(&mut design);
        codec::encode(&design).expect("sound")
    };
    let base = written(&|design| design.hairline.preset = Some(Preset::Natural));
    for (number, preset) in (0_u8..).zip(Preset::ALL) {
        let bytes = written(&|design| design.hairline.preset = Some(preset));
        let differing: Vec<u8> =
            bytes.iter().zip(&base).filter(|(one, other)| one != other).map(|(byte, _)| *byte).collect();
        assert_eq!(differing, if number == 0 { vec![] } else { vec![number] }, "{preset:?}");
    }
    for (number, reference) in [
        (0, ScaleReference::Marks { distance_mm: 70.0 }),
        (
            1,
            ScaleReference::Iris {
                start_px: PhotoPx::new(1.0, 2.0),
                end_px: PhotoPx::new(51.0, 2.0),
                diameter_mm: 11.7,
            },
        ),
        (
            2,
            ScaleReference::Object {
                start_px: PhotoPx::new(1.0, 2.0),
                end_px: PhotoPx::new(51.0, 2.0),
                length_mm: 85.6,
            },
        ),
    ] {
        let bytes = written(&|design| design.calibration.reference = reference);
        // The version, the view, two marks and the offset come before it.
        assert_eq!(bytes[2 + 6 * 8], number, "{reference:?}");
    }
    use HeadView::{Crown, Flat, Front, LeftProfile, LeftThreeQuarter, RightProfile, RightThreeQuarter, Top};
    let views = [Flat, Front, LeftThreeQuarter, RightThreeQuarter, LeftProfile, RightProfile, Top, Crown];
    for (number, view) in (0_u8..).zip(views) {
        let bytes = written(&|design| design.calibration.view = view);
        assert_eq!(bytes[1], number, "{view:?}");
    }
    let one_stroke = |kind| {
        written(&|design| {
            design.strokes = vec![BrushStroke { kind, radius_mm: 1.0, path: vec![ChartMm::new(0.0, 90.0)] }];
        })
    };
    let of_first = one_stroke(StrokeKind::KeepOut);
    for (number, kind) in (1_u8..).zip(&StrokeKind::ALL[1..]) {
        let bytes = one_stroke(*kind);
        let differing: Vec<u8> =
            bytes.iter().zip(&of_first).filter(|(one, other)| one != other).map(|(byte, _)| *byte).collect();
        assert_eq!(differing, [number], "{kind:?}");
    }
    let of_dry = written(&|design| design.treatment.skin_type = SkinType::Dry);
    for (number, skin_type) in (1_u8..).zip([SkinType::Usual, SkinType::Oily]) {
        let bytes = written(&|design| design.treatment.skin_type = skin_type);
        let differing: Vec<u8> =
            bytes.iter().zip(&of_dry).filter(|(one, other)| one != other).map(|(byte, _)| *byte).collect();
        assert_eq!(differing, [number], "{skin_type:?}");
    }
}

#[test]
fn what_is_no_design_says_what_it_is() {
    let bytes = codec::encode(&golden_design()).expect("sound");
    let newer: Vec<u8> = [&[bytes[0] + 1], &bytes[1..]].concat();
    assert_eq!(codec::decode(&newer), Err(DecodeError::NewerVersion));
    assert_eq!(codec::decode(&[]), Err(DecodeError::Damaged));
    assert_eq!(codec::decode(&[0]), Err(DecodeError::Damaged));
    assert_eq!(codec::decode(&[bytes.as_slice(), &[0]].concat()), Err(DecodeError::Damaged), "a byte too many");
    for length in 0..bytes.len() {
        assert_eq!(codec::decode(&bytes[..length]), Err(DecodeError::Damaged), "cut to {length} bytes");
    }
    assert_eq!(saved::decode(&[]), Err(DecodeError::Damaged));
    assert_eq!(saved::decode(&[b'x', 1, 2]), Err(DecodeError::Damaged));
}

#[test]
fn designs_end_where_a_link_is_full() {
    let mut design = golden_design();
    design.note.clear();
    design.strokes.clear();
    while design.has_room_for_stroke() {
        let path = (0..20).map(|step| ChartMm::new(f64::from(step % 2), f64::from(step))).collect();
        design.strokes.push(BrushStroke { kind: StrokeKind::KeepOut, radius_mm: 3.0, path });
        design.finish_stroke();
    }
    assert!(design.is_sound() && design.strokes.len() > 20, "{} strokes", design.strokes.len());
    let bytes = codec::encode(&design).expect("sound");
    assert_eq!(codec::decode(&bytes).as_ref(), Ok(&design), "{} bytes", bytes.len());
    design.strokes.push(design.strokes[0].clone());
    let bytes = codec::encode(&design).expect("can be written");
    assert_eq!(codec::decode(&bytes), Err(DecodeError::Damaged), "a stroke too many");
}

#[test]
fn the_largest_design_of_version_3_opens_with_what_there_is_room_for() {
    let mut design = golden_design_3();
    // A circle of 40 mm, as a finger paints it.
    let round = |step: i32| DVec2::from_angle(f64::from(step) / 60.0) * 40.0;
    let path: Vec<ChartMm> = (0..400).map(|step| ChartMm(round(step) + DVec2::new(12.3, 145.6))).collect();
    design.strokes = vec![BrushStroke { kind: StrokeKind::KeepOut, radius_mm: 3.0, path: path.clone() }; 200];
    // Versions 3 and 4 differ by the note at the end, which is empty here.
    let mut bytes = codec::encode(&design).expect("can be written");
    bytes[0] = 3;
    assert_eq!(bytes.pop(), Some(0));
    let design = codec::decode(&bytes).expect("sound in its time");
    assert!(design.strokes.len() >= 5, "{} strokes", design.strokes.len());
    let line: Vec<DVec2> = design.strokes[0].path.iter().map(|place| place.0).collect();
    let furthest = path.iter().map(|place| distance_to_polyline(&line, place.0)).fold(0.0, f64::max);
    assert!(furthest < 0.65, "{furthest} mm from where the brush went, with {} points", line.len());
}

/// Found by libFuzzer (fuzz/): steps of half a millimetre to a place without end.
#[test]
fn strokes_of_version_3_that_are_nowhere_are_damaged() {
    for nowhere in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        let mut design = golden_design_3();
        let path = vec![ChartMm::new(0.0, 100.0), ChartMm::new(nowhere, 100.0), ChartMm::new(10.0, 100.0)];
        design.strokes = vec![BrushStroke { kind: StrokeKind::KeepOut, radius_mm: 3.0, path }];
        let mut bytes = codec::encode(&design).expect("can be written");
        bytes[0] = 3;
        assert_eq!(bytes.pop(), Some(0), "the empty note of version 4");
        assert_eq!(codec::decode(&bytes), Err(DecodeError::Damaged), "{nowhere}");
    }
}

fn sound_or_error(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(design) = codec::decode(bytes) {
        prop_assert!(design.is_sound(), "{design:?}");
    }
    if let Ok(kept) = saved::upgrade(bytes).and_then(|bytes| saved::decode(&bytes)) {
        prop_assert!(kept.design.is_sound(), "{kept:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sound_designs_come_back_bit_for_bit(design in support::sound_design(), demo in any::<bool>(), view in any::<bool>()) {
        prop_assert!(design.is_sound());
        let bytes = codec::encode(&design).expect("sound");
        let back = codec::decode(&bytes).expect("written by us");
        prop_assert!(same_bits(&back, &design), "{back:?}");
        let origin = if demo { PhotoOrigin::Demo } else { PhotoOrigin::Own };
        let kept = saved::encode(origin, view, &design, &Plans::default()).expect("sound");
        let back = saved::decode(&kept).expect("written by us");
        prop_assert_eq!(back.origin, origin);
        prop_assert_eq!(back.viewed, view && !demo);
        prop_assert!(same_bits(&back.design, &design));
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000), ours in any::<bool>()) {
        sound_or_error(&bytes)?;
        if ours {
            for version in [1, 2, 3, 4] {
                sound_or_error(&[&[version], bytes.as_slice()].concat())?;
                sound_or_error(&[&[b'd', version], bytes.as_slice()].concat())?;
            }
        }
    }

    #[test]
    fn damaged_designs_do_no_harm(
        design in support::sound_design(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = codec::encode(&design).expect("sound");
        for (index, byte) in damage {
            let index = index.index(bytes.len());
            bytes[index] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        sound_or_error(&bytes)?;
        bytes.insert(0, b'o');
        sound_or_error(&bytes)?;
    }
}

/// Writes the golden file anew: `cargo test --test codec -- --ignored write_golden`. Only for a new version.
#[test]
#[ignore = "writes a fixture"]
fn write_golden() {
    std::fs::write(GOLDEN_4, codec::encode(&golden_design()).expect("sound")).expect(GOLDEN_4);
}

#[test]
fn work_that_an_earlier_version_kept_is_upgraded() {
    for (golden, design) in
        [(GOLDEN_1, golden_design_1()), (GOLDEN_2, golden_design_2()), (GOLDEN_3, golden_design_3())]
    {
        let kept = [b"o".as_slice(), &std::fs::read(golden).expect(golden)].concat();
        assert_eq!(saved::decode(&kept), Err(DecodeError::OlderVersion));
        let today = saved::upgrade(&kept).and_then(|bytes| saved::decode(&bytes)).expect("read for ever");
        assert_eq!((today.origin, today.viewed), (PhotoOrigin::Own, false));
        assert!(same_bits(&today.design, &on_the_lattice(design)));
    }
}
