//! Which dots show, with the committed point set, through the preview: prefixes, locality, and above all that a preview
//! which followed every edit, pan and zoom holds the same pixels as one that draws the last state for the first time.

mod support;

use glam::{DVec2, Vec2};
use hairline::design::{BrushStroke, Setting, StrokeKind};
use hairline::editor::{Command, Handle, PointerKind, Preview, Session, Step};
use hairline::geometry::{ChartMm, region};
use hairline::head::{Chart, HeadView};
use hairline::picture::SkinMap;
use proptest::prelude::*;
use support::{Shown, Start, design, dots, down, draw, large_area_session, moved, own_session, shown, up};

/// The demo's photo, as a head and as flat.
const DEMOS: [Start; 2] = [Start::Demo, Start::FlatDemo];
const FLAT_AND_FRONT: [HeadView; 2] = [HeadView::Flat, HeadView::Front];

fn preview() -> Preview {
    let mut preview = Preview::new(dots().clone());
    // A skin that differs everywhere, so that a tile in a wrong tone is seen.
    let rgba: Vec<u8> = (0..40_u32 * 50)
        .flat_map(|pixel| [150 + (pixel % 40) as u8 * 2, 90 + (pixel / 40) as u8 * 2, 80, 255])
        .collect();
    preview.set_skin(SkinMap::from_rgba(40, 50, &rgba, 30.0).expect("well-formed"));
    preview
}

fn chart(session: &Session) -> Chart {
    session.work().expect("open").chart
}

fn border_polygon(preview: &Preview) -> Vec<DVec2> {
    let (front, rim) = preview.border();
    [front, rim].concat()
}

fn with_stroke(session: &mut Session, stroke: &BrushStroke) {
    let brush = match stroke.kind {
        StrokeKind::KeepOut => hairline::editor::BrushMode::KeepOut,
        StrokeKind::Include => hairline::editor::BrushMode::Include,
        StrokeKind::Scar => hairline::editor::BrushMode::Scar,
        StrokeKind::ScarDots => hairline::editor::BrushMode::ScarDots,
    };
    let _ = session.execute(Command::GoTo(Step::Area));
    let _ = session.execute(Command::SetBrush(brush));
    let _ = session.execute(Command::SetBrushRadius(stroke.radius_mm));
    for (index, place) in stroke.path.iter().enumerate() {
        let _ = session.execute(Command::Place { handle: Handle::BrushCursor, at: *place });
        let at = session.stage_place(Handle::BrushCursor).expect("painting").0;
        let _ = session.handle(if index == 0 { down(1, PointerKind::Pen, at) } else { moved(1, at) });
    }
    let _ = session.handle(up(1, DVec2::ZERO));
    let laid = design(session).strokes.last().expect("a stroke was laid");
    assert_eq!(laid.path.len(), stroke.path.len());
}

#[test]
fn denser_plans_keep_the_dots_of_sparser_ones() {
    for view in FLAT_AND_FRONT {
        let mut session = own_session(view);
        let mut preview = preview();
        let mut sparser = Shown::new();
        for density in [0.0, 1.0, 5.0, 20.0, 40.0, 75.0, 110.0, 150.0, 200.0, 250.0] {
            let _ = session.execute(Command::Set(Setting::Density, density));
            draw(&mut preview, &session);
            let denser = shown(&preview);
            assert_eq!(denser.is_empty(), density == 0.0, "{} dots at {density} per cm²", denser.len());
            for (key, (place_mm, strength)) in &sparser {
                let now = denser.get(key).map_or(0, |dot| dot.1);
                assert!(now >= *strength, "the dot at {place_mm} fell from {strength} to {now} at {density} per cm²");
            }
            assert!(denser.len() > sparser.len() || density == 0.0);
            sparser = denser;
        }
    }
}

#[test]
fn the_measured_density_is_the_planned_one() {
    for view in FLAT_AND_FRONT {
        let mut session = large_area_session(view);
        let chart = chart(&session);
        let mut preview = preview();
        draw(&mut preview, &session);
        let polygon = border_polygon(&preview);
        // 12 mm of skin, where the chart is largest beside it.
        let deep_mm = if view == HeadView::Flat { 12.0 } else { 18.0 };
        let mut deep_cm2 = 0.0;
        for row in 0..400 {
            for column in 0..300 {
                let place = DVec2::new(f64::from(column) - 150.0, f64::from(row) - 60.0);
                if region::signed_distance(&polygon, place) > deep_mm {
                    deep_cm2 += chart.skin_scale(ChartMm(place)).powi(2) / 100.0;
                }
            }
        }
        assert!(deep_cm2 > 50.0, "only {deep_cm2} cm² are deep inside");
        for density in [40.0, 100.0, 150.0, 250.0] {
            let _ = session.execute(Command::Set(Setting::Density, density));
            draw(&mut preview, &session);
            let (mut whole, mut count) = (0.0, 0_u32);
            for (place_mm, strength) in shown(&preview).values() {
                if region::signed_distance(&polygon, place_mm.as_dvec2()) > deep_mm {
                    whole += f64::from(*strength) / 255.0;
                    count += 1;
                }
            }
            let measured = whole / deep_cm2;
            println!("{view:?}, {density} per cm²: {measured:.2} measured on {deep_cm2:.1} cm² ({count} dots)");
            assert!((measured / density - 1.0).abs() < 0.03, "{view:?}: {measured} for {density} per cm²");
        }
    }
}

#[test]
fn dots_stand_inside_the_border_only() {
    for mut session in Start::FOUR.map(Start::session) {
        let mut preview = preview();
        for (softness, density) in [(0.0, 250.0), (9.0, 150.0), (20.0, 60.0)] {
            let _ = session.execute(Command::Set(Setting::FrontSoftness, softness));
            let _ = session.execute(Command::Set(Setting::Irregularity, 0.0));
            let _ = session.execute(Command::Set(Setting::Density, density));
            draw(&mut preview, &session);
            let polygon = border_polygon(&preview);
            let dots = shown(&preview);
            let mut outside = 0_u32;
            for (place_mm, _) in dots.values() {
                if !region::contains(&polygon, place_mm.as_dvec2()) {
                    let outside_mm = -region::signed_distance(&polygon, place_mm.as_dvec2());
                    // Between two nodes of the distance grid (1.25 mm) a corner of the line is rounded.
                    assert!(outside_mm < 0.25, "a dot stands {outside_mm} mm outside");
                    outside += 1;
                }
            }
            println!("{outside} of {} dots up to 0.25 mm outside", dots.len());
            // One or two of a few hundred are no share yet.
            let allowed = 2.0 + 0.002 * dots.len() as f64;
            assert!(f64::from(outside) <= allowed, "{outside} of {} dots outside", dots.len());
        }
    }
}

#[test]
fn strokes_take_dots_out_and_put_dots_in() {
    FLAT_AND_FRONT.into_iter().for_each(strokes_take_dots_out_and_put_dots_in_on);
}

fn strokes_take_dots_out_and_put_dots_in_on(view: HeadView) {
    let mut session = large_area_session(view);
    let chart = chart(&session);
    let mut preview = preview();
    let path = |places: &[(f64, f64)]| places.iter().map(|&(x, y)| ChartMm::new(x, y)).collect::<Vec<_>>();
    let keep_out = BrushStroke {
        kind: StrokeKind::KeepOut,
        radius_mm: 5.0,
        path: path(&[(-20.0, 96.0), (0.0, 105.0), (25.0, 96.0)]),
    };
    // On the forehead, under the line.
    let include = BrushStroke { kind: StrokeKind::Include, radius_mm: 6.0, path: path(&[(-30.0, 25.0), (30.0, 30.0)]) };
    draw(&mut preview, &session);
    let before = shown(&preview);
    with_stroke(&mut session, &keep_out);
    with_stroke(&mut session, &include);
    draw(&mut preview, &session);
    let after = shown(&preview);
    let to_stroke = |stroke: &BrushStroke, place_mm: Vec2| {
        let path: Vec<DVec2> = stroke.path.iter().map(|place| place.0).collect();
        // In mm of skin.
        region::distance_to_polyline(&path, place_mm.as_dvec2()) * chart.skin_scale(ChartMm(place_mm.as_dvec2()))
    };
    // Interpolation between nodes rounds the ends of a stroke by a third of a millimetre.
    let slack_mm = 0.35;
    let taken = before.values().filter(|(place, _)| to_stroke(&keep_out, *place) < keep_out.radius_mm).count();
    assert!(taken > 300, "the stroke lies where there are dots: {taken}");
    for (place_mm, _) in after.values() {
        let away_mm = to_stroke(&keep_out, *place_mm);
        assert!(away_mm > keep_out.radius_mm - slack_mm, "a dot {away_mm} mm from the keep-out stroke's middle");
    }
    let middle = ChartMm((include.path[0].0 + include.path[1].0) / 2.0);
    let length_mm = include.path[0].distance(include.path[1]) * chart.skin_scale(middle);
    let core_mm = include.radius_mm - 1.5;
    let core_cm2 = (2.0 * core_mm * length_mm + std::f64::consts::PI * core_mm * core_mm) / 100.0;
    let added = after.values().filter(|(place, _)| to_stroke(&include, *place) < core_mm).count();
    let density = added as f64 / core_cm2;
    let planned = session.design().expect("open").dots.density_per_cm2;
    assert!((density / planned - 1.0).abs() < 0.08, "{view:?}: {density} dots per cm² in the included stroke");
    for key in before.keys().chain(after.keys()) {
        let (one, other) = (before.get(key), after.get(key));
        if one != other {
            let place_mm = one.or(other).expect("in one of the two").0;
            let near = to_stroke(&keep_out, place_mm) < keep_out.radius_mm + slack_mm
                || to_stroke(&include, place_mm) < include.radius_mm + 1.0;
            assert!(near, "the dot at {place_mm} changed far from both strokes");
        }
    }
    // Taken away again, everything is as before.
    let _ = session.execute(Command::RemoveStroke(1));
    let _ = session.execute(Command::RemoveStroke(0));
    draw(&mut preview, &session);
    assert_eq!(shown(&preview), before);
}

#[test]
fn nothing_is_drawn_when_nothing_changed() {
    DEMOS.into_iter().for_each(nothing_is_drawn_when_nothing_changed_on);
}

fn nothing_is_drawn_when_nothing_changed_on(start: Start) {
    let mut session = start.session();
    let mut preview = preview();
    let first = draw(&mut preview, &session);
    assert!(first.dirty.is_some() && first.dots_in_view > 4_000, "{first:?}");
    for _ in 0..3 {
        let again = draw(&mut preview, &session);
        assert_eq!((again.dirty, again.dots_touched), (None, 0));
        assert_eq!((again.dots, again.dots_in_view), (first.dots, first.dots_in_view));
    }
    // Neither does what changes no dot: selecting, a marker that leaves the chart as it was, undo of nothing.
    let _ = session.execute(Command::Select(Some(Handle::Hairline(3))));
    let _ = session.execute(Command::Undo);
    assert_eq!(draw(&mut preview, &session).dirty, None);
    // A small drag touches a small rectangle.
    let _ = session.execute(Command::Nudge { handle: Handle::Hairline(4), by_mm: DVec2::new(0.0, 1.0) });
    let nudged = draw(&mut preview, &session);
    let dirty = nudged.dirty.expect("dots changed");
    assert!(nudged.dots_touched > 0 && nudged.dots_touched < first.dots / 4, "{nudged:?}");
    assert!(dirty.width * dirty.height < 480 * 360 / 2, "{dirty:?}");
    let all = preview.rgba().to_vec();
    preview.forget();
    let whole = draw(&mut preview, &session).dirty.expect("everything");
    assert_eq!((whole.x, whole.y, whole.width, whole.height), (0, 0, 480, 360));
    assert!(all == preview.rgba(), "drawing everything anew changed pixels");
}

#[test]
fn sweeping_the_density_ends_on_the_first_pixels() {
    DEMOS.into_iter().for_each(sweeping_the_density_ends_on_the_first_pixels_on);
}

fn sweeping_the_density_ends_on_the_first_pixels_on(start: Start) {
    let mut session = start.session();
    let mut preview = preview();
    let _ = session.execute(Command::Set(Setting::Density, 0.0));
    let empty = draw(&mut preview, &session);
    assert_eq!(empty.dots, 0);
    let clear = preview.rgba().to_vec();
    assert!(clear.iter().all(|&byte| byte == 0), "no dots, and yet ink");
    // Up and down the same densities: the same pixels at each.
    let mut on_the_way_up = Vec::new();
    for step in (0..=50).chain((0..50).rev()) {
        let _ = session.execute(Command::Set(Setting::Density, f64::from(step) * 5.0));
        let frame = draw(&mut preview, &session);
        if on_the_way_up.len() <= 50 {
            on_the_way_up.push((frame.dots, preview.rgba().to_vec()));
        } else {
            let (dots, rgba) = &on_the_way_up[step as usize];
            assert_eq!(frame.dots, *dots, "on the way down to {step}");
            assert!(rgba == preview.rgba(), "pixels differ on the way down to {step}");
        }
    }
    assert!(clear == preview.rgba(), "pixels stayed behind");
    // And about a density in the middle, up and down by small steps.
    let _ = session.execute(Command::Set(Setting::Density, 100.0));
    draw(&mut preview, &session);
    let middle = preview.rgba().to_vec();
    for density in [101.0, 108.0, 150.0, 149.0, 60.0, 99.0, 100.0] {
        let _ = session.execute(Command::Set(Setting::Density, density));
        draw(&mut preview, &session);
    }
    assert!(middle == preview.rgba(), "pixels differ after the way back");
}

/// Distance to the nearest segment of `line` that is not, bit for bit, a segment of `other` at the same index.
fn to_changed_segments(line: &[DVec2], other: &[DVec2], place: DVec2) -> f64 {
    let changed = line.windows(2).zip(other.windows(2)).filter(|(one, two)| one != two);
    changed.map(|(segment, _)| region::distance_to_segment(segment[0], segment[1], place)).fold(f64::INFINITY, f64::min)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_drag_changes_dots_between_the_lines_and_in_the_feather_only(
        index in 1..8_usize,
        by in (-12.0..12.0_f64, -12.0..12.0_f64),
        softness in 0.0..15.0_f64,
        start in proptest::sample::select(DEMOS.to_vec()),
    ) {
        let mut session = start.session();
        let chart = chart(&session);
        let _ = session.execute(Command::SetMirrored(false));
        let _ = session.execute(Command::Set(Setting::FrontSoftness, softness));
        let mut preview = preview();
        draw(&mut preview, &session);
        let before = shown(&preview);
        let (line_before, rim_before) = (preview.border().0.to_vec(), preview.border().1.to_vec());
        let _ = session.execute(Command::Nudge { handle: Handle::Hairline(index), by_mm: DVec2::from(by) });
        draw(&mut preview, &session);
        let after = shown(&preview);
        let (line_after, rim_after) = preview.border();
        prop_assert_eq!(&rim_before[..], rim_after);
        // Feather, irregularity, and a node interval of the grid's interpolation each way.
        let skin_reach_mm = softness + design(&session).dots.irregularity_mm + 1.8;
        let between: Vec<DVec2> = line_before.iter().copied().chain(line_after.iter().rev().copied()).collect();
        let mut changed = 0;
        for key in before.keys().chain(after.keys()) {
            let (one, other) = (before.get(key), after.get(key));
            if one == other {
                continue;
            }
            changed += 1;
            let place = one.or(other).expect("in one of the two").0.as_dvec2();
            let reach_mm = skin_reach_mm / chart.skin_scale(ChartMm(place)).min(1.0);
            let away_mm = to_changed_segments(&line_before, line_after, place)
                .min(to_changed_segments(line_after, &line_before, place));
            prop_assert!(
                away_mm <= reach_mm || region::contains(&between, place),
                "the dot at {place} changed {away_mm} mm from what moved; the feather reaches {reach_mm} mm"
            );
        }
        let moved_mm = DVec2::from(by).length();
        prop_assert!(changed > 0 || moved_mm < 0.3, "nothing changed by {moved_mm} mm");
        prop_assert!(changed < before.len(), "everything changed");
    }

    /// The key invariant: what is on the canvas depends on the state alone, not on the way to it.
    #[test]
    fn the_way_to_a_state_leaves_no_trace_in_its_pixels(
        events in proptest::collection::vec((event(), prop::bool::weighted(0.7)), 1..30),
        start in support::start(),
    ) {
        let mut session = start.session();
        let mut followed = preview();
        draw(&mut followed, &session);
        for (event, drawn) in &events {
            event.send(&mut session);
            // Not every event gets a frame: several may come between two.
            if *drawn {
                draw(&mut followed, &session);
            }
        }
        let last = draw(&mut followed, &session);
        let mut fresh = preview();
        let first = draw(&mut fresh, &session);
        prop_assert_eq!(shown(&followed), shown(&fresh));
        prop_assert_eq!((last.dots, last.dots_in_view), (first.dots, first.dots_in_view));
        let differing = followed.rgba().iter().zip(fresh.rgba()).filter(|(one, other)| one != other).count();
        prop_assert_eq!(differing, 0, "{} of {} bytes differ", differing, fresh.rgba().len());
        prop_assert_eq!(followed.rgba().len(), fresh.rgba().len());
        prop_assert_eq!(followed.area_cm2().to_bits(), fresh.area_cm2().to_bits());
        prop_assert_eq!(draw(&mut followed, &session).dirty, None);
    }
}

/// What a person does, so that most of it has an effect.
#[derive(Clone, Debug)]
enum Event {
    Drag { handle: usize, path: Vec<(f64, f64)>, escape: bool },
    Command(Command),
    Wheel { at: (f64, f64), factor: f64 },
    Resize { width: f64, height: f64 },
}

impl Event {
    fn send(&self, session: &mut Session) {
        match self {
            Self::Drag { handle, path, escape } => {
                let handles = support::handles(session);
                // From behind no point of a hairline is seen.
                let Some(&handle) = handles.get(handle % handles.len().max(1)) else { return };
                let start = session.stage_place(handle).expect("seen").0;
                let _ = session.handle(down(1, PointerKind::Mouse, start));
                for step in path {
                    let _ = session.handle(moved(1, start + DVec2::from(*step)));
                }
                if *escape {
                    let _ = session.execute(Command::Cancel);
                }
                let _ = session.handle(up(1, start));
            }
            Self::Command(command) => {
                let _ = session.execute(*command);
            }
            Self::Wheel { at, factor } => {
                let at = hairline::geometry::StagePx(DVec2::from(*at));
                let _ = session.handle(hairline::editor::Input::Wheel { at, factor: *factor });
            }
            Self::Resize { width, height } => {
                let size = DVec2::new(*width, *height);
                let _ = session.handle(hairline::editor::Input::Resized { size });
            }
        }
    }
}

fn event() -> impl Strategy<Value = Event> {
    let path = proptest::collection::vec((-40.0..40.0_f64, -40.0..40.0_f64), 1..4);
    prop_oneof![
        6 => (any::<usize>(), path, prop::bool::weighted(0.2))
            .prop_map(|(handle, path, escape)| Event::Drag { handle, path, escape }),
        6 => support::any_command().prop_map(Event::Command),
        2 => (support::setting(), 0.0..200.0_f64).prop_map(|(setting, value)| Event::Command(Command::Set(setting, value))),
        2 => ((0.0..480.0_f64, 0.0..360.0_f64), 0.7..1.5_f64).prop_map(|(at, factor)| Event::Wheel { at, factor }),
        2 => proptest::sample::select(vec![
            Command::GoTo(Step::Area),
            Command::SetBrush(hairline::editor::BrushMode::KeepOut),
            Command::SetBrush(hairline::editor::BrushMode::Include),
        ])
        .prop_map(Event::Command),
        1 => (200.0..500.0_f64, 150.0..400.0_f64).prop_map(|(width, height)| Event::Resize { width, height }),
    ]
}
