//! Stages of hair loss on heads whose truth is known: sound designs, areas that grow, and what they leave alone.

#[path = "support/pattern_drawings.rs"]
mod pattern_drawings;
#[path = "support/skin_density.rs"]
mod skin_density;
mod support;

use hairline::consult::Pattern;
use hairline::consult::pattern::{FRONT_KEPT_MM, Scale};
use hairline::design::{BrushStroke, Design, DotPlan, Preset, Setting, StrokeKind};
use hairline::editor::Preview;
use hairline::geometry::ChartMm;
use hairline::head::{Calibration, DomeOutline, HeadView, Symmetry};
use skin_density::heads;

fn designs() -> Vec<(String, Design)> {
    heads()
        .iter()
        .map(|head| {
            let (calibration, outline) = head.calibrated();
            (head.name.clone(), Design::new(calibration, outline, 5))
        })
        .collect()
}

fn stroke_of(kind: StrokeKind) -> BrushStroke {
    BrushStroke { kind, radius_mm: 2.0, path: vec![ChartMm::new(10.0, 120.0), ChartMm::new(30.0, 125.0)] }
}

/// The treated area as the app has it.
fn area_cm2(design: &Design) -> f64 {
    let view = support::stage_view(&support::demo_session());
    let mut preview = Preview::new(support::dots().clone());
    let _ = preview.frame(design, &design.chart(), &view);
    preview.area_cm2()
}

/// The source's range in cm².
fn source_cm2(pattern: Pattern) -> Option<(f64, f64)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/facts.json");
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(path).expect(path)).expect("JSON");
    let fact = &facts["facts"][pattern.area_fact()?];
    Some((fact["least"].as_f64().expect("a number"), fact["most"].as_f64().expect("a number")))
}

#[test]
fn areas_grow_with_the_stage_and_keep_to_the_source() {
    for (name, design) in designs() {
        let chart = design.chart();
        for scale in [Scale::Norwood, Scale::Ludwig] {
            let mut before_cm2 = 0.0;
            for pattern in Pattern::ALL.into_iter().filter(|pattern| pattern.scale() == scale) {
                let area_cm2 = area_cm2(&pattern.place(&chart, &design.outline, &design));
                println!("{name} {pattern:?}: {area_cm2:.1} cm², source {:?}", source_cm2(pattern));
                assert!(area_cm2 > 1.05 * before_cm2, "{name} {pattern:?}: {area_cm2} cm² after {before_cm2} cm²");
                if let Some((least, most)) = source_cm2(pattern) {
                    assert!((least..=most).contains(&area_cm2), "{name} {pattern:?}: {area_cm2} of {least}-{most} cm²");
                }
                before_cm2 = area_cm2;
            }
        }
    }
}

#[test]
fn a_stage_is_a_sound_design_whose_sides_are_mirror_images() {
    let flat = Design::new(Calibration::guess_view(HeadView::Flat, 1200.0, 1500.0), DomeOutline::default(), 5);
    let turned = Design { outline: DomeOutline { tilt_radians: 0.1, ..flat.outline }, ..flat.clone() };
    for (name, design) in designs().into_iter().chain([("flat".to_owned(), flat), ("flat, tilted".to_owned(), turned)])
    {
        let (chart, symmetry) = (design.chart(), design.symmetry());
        for pattern in Pattern::ALL {
            let placed = pattern.place(&chart, &design.outline, &design);
            assert!(placed.is_sound(), "{name} {pattern:?}: {placed:?}");
            assert!(placed.hairline.mirrored);
            let line = placed.hairline.points.iter().map(|point| point.position).collect();
            // On a plane the border over the top is the head's outline as it is seen, which may lean.
            let rim = if symmetry == Symmetry::Head { placed.rim.points.clone() } else { Vec::new() };
            for border in [line, rim] {
                for (place, twin) in border.iter().zip(border.iter().rev()) {
                    let off_mm = symmetry.mirrored(*place).distance(*twin);
                    // Twins are rounded each for itself, and on a plane the middle is where the midline is seen.
                    assert!(
                        off_mm < 0.1 || place == twin,
                        "{name} {pattern:?}: {place:?} and {twin:?}, {off_mm} mm off"
                    );
                }
            }
            // From the subject's right to the left, and back behind it.
            let ends =
                [placed.hairline.points.first(), placed.hairline.points.last()].map(|end| end.unwrap().position.0.x);
            assert!(
                ends[0] < -20.0 && ends[1] > 20.0,
                "{name} {pattern:?}: the line goes from {} to {} mm",
                ends[0],
                ends[1]
            );
            assert!(
                placed.rim.points[0].0.x > 10.0,
                "{name} {pattern:?}: the rim begins at {:?}",
                placed.rim.points[0]
            );
        }
    }
}

#[test]
fn a_border_does_not_cross_itself_on_a_head() {
    for (name, design) in designs() {
        let chart = design.chart();
        for pattern in Pattern::ALL {
            let placed = pattern.place(&chart, &design.outline, &design);
            let (front, rim) = border(&placed);
            let polygon: Vec<_> = front.iter().chain(&rim).copied().collect();
            for (index, ends) in polygon.windows(2).enumerate() {
                for other in polygon.windows(2).skip(index + 2) {
                    assert!(
                        !cross([ends[0], ends[1]], [other[0], other[1]]),
                        "{name} {pattern:?}: crosses at {}",
                        ends[0]
                    );
                }
            }
        }
    }
}

/// Hairline and rim as they are drawn.
fn border(design: &Design) -> (Vec<glam::DVec2>, Vec<glam::DVec2>) {
    let view = support::stage_view(&support::demo_session());
    let mut preview = Preview::new(support::dots().clone());
    let _ = preview.frame(design, &design.chart(), &view);
    let (front, rim) = preview.border();
    (front.to_vec(), rim.to_vec())
}

fn cross(one: [glam::DVec2; 2], other: [glam::DVec2; 2]) -> bool {
    let side = |line: [glam::DVec2; 2], place: glam::DVec2| (line[1] - line[0]).perp_dot(place - line[0]);
    side(one, other[0]) * side(one, other[1]) < 0.0 && side(other, one[0]) * side(other, one[1]) < 0.0
}

#[test]
fn what_was_set_stays() {
    for (name, mut design) in designs() {
        design.dots = DotPlan { shade: 2, seed: 77, ..design.dots };
        design.set(Setting::DotSize, 0.44);
        design.set(Setting::Density, 210.0);
        design.set(Setting::Strength, 0.8);
        design.set(Setting::Sessions, 2.0);
        design.set_note("softer");
        let scar = stroke_of(StrokeKind::Scar);
        design.strokes = vec![stroke_of(StrokeKind::KeepOut), scar.clone()];
        let chart = design.chart();
        for pattern in Pattern::ALL {
            let placed = pattern.place(&chart, &design.outline, &design);
            assert_eq!(placed.calibration, design.calibration, "{name} {pattern:?}");
            assert_eq!(placed.outline, design.outline, "{name} {pattern:?}");
            assert_eq!((placed.treatment, &placed.note), (design.treatment, &design.note), "{name} {pattern:?}");
            assert!(placed.strokes.contains(&scar), "{name} {pattern:?}: the scar is gone");
            assert!(placed.strokes.iter().all(|stroke| stroke.kind != StrokeKind::KeepOut), "{name} {pattern:?}");
            let dots = DotPlan { density_per_cm2: placed.dots.density_per_cm2, ..design.dots };
            assert_eq!(placed.dots, dots, "{name} {pattern:?}");
            let density = placed.dots.density_per_cm2;
            match pattern.scale() {
                Scale::Norwood => assert_eq!(density, 210.0, "{name} {pattern:?}"),
                Scale::Ludwig => assert!(density < DotPlan::default().density_per_cm2, "{name} {pattern:?}: {density}"),
            }
            // Once more gives the same: a spot at the crown does not add up.
            assert_eq!(pattern.place(&chart, &placed.outline, &placed), placed, "{name} {pattern:?}");
        }
    }
}

#[test]
fn a_woman_keeps_her_front_line_and_a_man_gets_the_natural_one() {
    for (name, design) in designs() {
        let chart = design.chart();
        let height_mm = |pattern: Pattern| {
            let placed = pattern.place(&chart, &design.outline, &design);
            placed.hairline.mid_frontal_height_mm(&chart).expect("a line")
        };
        let natural = Preset::Natural.place(&chart, &design.outline).mid_frontal_height_mm(&chart).expect("a line");
        for pattern in Pattern::ALL {
            let height_mm = height_mm(pattern);
            let expected_mm = if pattern.scale() == Scale::Norwood { natural } else { 63.0 + FRONT_KEPT_MM };
            assert!((height_mm - expected_mm).abs() < 0.1, "{name} {pattern:?}: {height_mm} mm for {expected_mm} mm");
        }
    }
}

#[test]
fn a_design_without_room_for_the_crown_goes_without_it() {
    let (_, design) = designs().swap_remove(0);
    let scar = stroke_of(StrokeKind::Scar);
    let mut full = design;
    full.strokes = vec![scar; 126];
    assert!(full.is_sound());
    let placed = Pattern::NorwoodIV.place(&full.chart(), &full.outline, &full);
    assert!(placed.is_sound() && placed.strokes == full.strokes, "{} strokes", placed.strokes.len());
}

#[test]
fn the_drawings_show_what_the_patterns_draw() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/patterns.svg");
    let committed = std::fs::read_to_string(path).expect(path);
    let drawn = pattern_drawings::sprite();
    let differ = committed.lines().zip(drawn.lines()).position(|(one, other)| one != other);
    assert!(committed == drawn, "line {differ:?} differs: run `cargo run --example pattern_drawings` and look at them");
    // Within a comment two hyphens end a file that is read as XML.
    assert_eq!(committed.matches("--").count(), 2, "hyphens in a comment");
    let markup = include_str!("../src/darkroom/consult/pattern.html");
    for (index, pattern) in Pattern::ALL.into_iter().enumerate() {
        let id = pattern_drawings::id(pattern);
        let button = markup.lines().find(|line| line.contains(&format!("data-index=\"{index}\""))).expect("a button");
        assert!(button.contains(&format!("patterns.svg#{id}\"")), "button {index} does not show {id}");
        assert!(button.contains(&format!("data-words=\"pattern-{id}\"")), "button {index} is not called {id}");
        assert!(committed.contains(&format!("<symbol id=\"{id}\"")), "no drawing of {id}");
    }
}
