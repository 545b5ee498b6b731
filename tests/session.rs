//! The session under storms: whatever comes in, the design stays sound, symmetric and within its limits.

mod support;

use glam::DVec2;
use hairline::design::codec;
use hairline::design::hairline::within_chart;
use hairline::design::lattice::PLACES_PER_MM;
use hairline::design::strokes::RADIUS_RANGE_MM;
use hairline::editor::{Command, Effects, Handle, Input, News, PointerKind, Session, Step};
use hairline::geometry::{ChartMm, PhotoPx, StagePx};
use hairline::head::chart::HORIZON_COSINE;
use hairline::head::{Chart, HeadView};
use proptest::prelude::*;
use proptest::sample::select;
use support::{Start, asymmetry_mm, design, down, moved, up};

#[derive(Clone, Debug)]
enum Event {
    Input(Input),
    Command(Command),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![support::any_input().prop_map(Event::Input), support::any_command().prop_map(Event::Command)]
}

fn send(session: &mut Session, event: &Event) -> Effects {
    match event {
        Event::Input(input) => session.handle(*input),
        Event::Command(command) => session.execute(*command),
    }
}

fn check(session: &Session) -> Result<(), TestCaseError> {
    let work = session.work().expect("nothing in a storm closes the photo");
    prop_assert!(work.design.is_sound(), "{:?}", work.design);
    let off_mm = asymmetry_mm(&work.design);
    // About the axis of a photo, both are rounded to the lattice; about a head's they are images to the bit.
    let rounding_mm = if work.design.calibration.view == HeadView::Flat { 6.0 / PLACES_PER_MM } else { 1e-12 };
    prop_assert!(off_mm < rounding_mm, "twins are {off_mm} mm from being mirror images: {:?}", work.design);
    if work.design.hairline.mirrored && work.design.hairline.points.len() % 2 == 1 {
        let middle = work.design.hairline.points[work.design.hairline.points.len() / 2].position;
        prop_assert_eq!(middle.0.x, 0.0, "the middle point left the midline");
    }
    prop_assert!(work.viewport.scale > 0.0 && work.viewport.scale.is_finite(), "{:?}", work.viewport);
    prop_assert!(work.viewport.offset.is_finite(), "{:?}", work.viewport);
    prop_assert!(work.chart.photo_from_chart(ChartMm::new(10.0, 20.0)).is_finite(), "{:?}", work.chart);
    prop_assert_eq!(
        Some(work.chart),
        work.design.calibration.chart(&work.design.outline).ok(),
        "the chart is not the design's"
    );
    prop_assert!(session.stage_size().is_finite() && session.stage_size().min_element() > 0.0);
    prop_assert!(session.brush_cursor().is_finite(), "{:?}", session.brush_cursor());
    let (least, most) = RADIUS_RANGE_MM;
    prop_assert!((least..=most).contains(&session.brush_radius_mm()), "{} mm", session.brush_radius_mm());
    prop_assert!((0.0..=1.0).contains(&session.before_share()), "{}", session.before_share());
    if let Some(handle) = session.selected() {
        prop_assert!(session.stage_place(handle).is_some(), "{handle:?} is selected and does not exist");
    }
    Ok(())
}

/// Whether the stage shows skin there: beside a head a handle stays at its horizon.
fn on_head(session: &Session, at: DVec2) -> bool {
    let work = session.work().expect("open");
    let on_photo = work.viewport.photo_from_stage(StagePx(at));
    let Some(head) = work.chart.head() else { return true };
    let Chart::Curved(curved) = &work.chart else { return true };
    let skin = head.pose.head_from_face(&head.skull, work.chart.frame().face_from_photo(on_photo));
    // The chart ends on the face and the neck, and a little before the horizon.
    skin.map(|skin| curved.chart_from_head(skin))
        .is_some_and(|place| within_chart(place) == place && work.chart.patch(place).facing > 1.2 * HORIZON_COSINE)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_storm_leaves_a_sound_design(events in proptest::collection::vec(event(), 1..120), start in support::start()) {
        let mut session = start.session();
        for event in &events {
            let _ = send(&mut session, event);
            check(&session)?;
        }
        // Ended, it can be kept and comes back the same.
        for pointer in 1..4 {
            let _ = session.handle(up(pointer, DVec2::ZERO));
        }
        let _ = session.execute(Command::Settle);
        let bytes = codec::encode(design(&session)).expect("sound");
        prop_assert_eq!(&codec::decode(&bytes).expect("written by us"), design(&session));
    }

    #[test]
    fn an_empty_stage_takes_anything(events in proptest::collection::vec(event(), 1..60)) {
        let mut session = Session::default();
        for event in &events {
            let effects = send(&mut session, event);
            prop_assert!(session.work().is_none());
            prop_assert!(!effects.save, "{event:?} would save nothing");
            prop_assert!(session.stage_size().is_finite() && session.stage_size().min_element() > 0.0);
        }
    }

    #[test]
    fn a_drag_ends_where_the_finger_went_and_escape_takes_it_back(
        index in 0..9_usize,
        off_handle in (-6.0..6.0_f64, -6.0..6.0_f64),
        path in proptest::collection::vec((-40.0..40.0_f64, -40.0..40.0_f64), 1..8),
        escape in any::<bool>(),
        start in select(Start::FOUR.to_vec()),
    ) {
        let mut session = start.session();
        // A photo opens with its scale, whose outline passes near the temples.
        let _ = session.execute(Command::GoTo(hairline::editor::Step::Hairline));
        let _ = session.execute(Command::SetMirrored(false));
        let _ = session.execute(Command::View(hairline::editor::Zoom::In));
        let _ = session.execute(Command::Select(Some(Handle::Hairline(index))));
        let before = design(&session).clone();
        // The demo's head is turned: its right temporal peak is behind the horizon.
        let start = session.stage_place(Handle::Hairline(index));
        prop_assume!(start.is_some());
        let start = start.expect("seen").0;
        let press = start + DVec2::from(off_handle);
        let _ = session.handle(down(1, PointerKind::Touch, press));
        let dragged = session.selected();
        let Some(Handle::Hairline(dragged)) = dragged else { panic!("{dragged:?} was hit") };
        let grip = session.stage_place(Handle::Hairline(dragged)).expect("hit").0 - press;
        let mut finger = press;
        for step in &path {
            finger = press + DVec2::from(*step) + DVec2::new(12.0, 0.0);
            let _ = session.handle(moved(1, finger));
        }
        // Under its slop a press is a click.
        if session.is_dragging() {
            let reached = session.stage_place(Handle::Hairline(dragged)).expect("dragged").0;
            let miss_px = reached.distance(finger + grip);
            let wanted = finger + grip;
            let on_head = on_head(&session, wanted);
            // Half a place of the lattice along both axes; the chart is up to 1.6 times as large as the skin.
            let rounding_px = 1.6 * session.css_px_per_mm() * std::f64::consts::FRAC_1_SQRT_2 / PLACES_PER_MM;
            prop_assert!(miss_px < rounding_px || !on_head, "{miss_px} px from where the finger took it, to {wanted}");
            prop_assert_eq!(session.loupe_at().map(|at| at.0), Some(reached));
        }
        if escape {
            let was_dragging = session.is_dragging();
            let effects = session.execute(Command::Cancel);
            prop_assert_eq!(effects.news.is_some(), was_dragging);
            let _ = session.handle(moved(1, finger + 30.0));
            let _ = session.handle(up(1, finger + 30.0));
            prop_assert_eq!(design(&session), &before);
        } else {
            let _ = session.handle(up(1, finger));
            for (position, (now, then)) in design(&session).hairline.points.iter().zip(&before.hairline.points).enumerate() {
                prop_assert!(position == dragged || now == then, "point {position} moved with point {dragged}");
            }
        }
    }

    #[test]
    fn points_added_and_removed_stay_twins(edits in proptest::collection::vec((0..32_usize, any::<bool>()), 1..60), start in support::start()) {
        let mut session = start.session();
        for (index, add) in edits {
            let count = design(&session).hairline.points.len();
            if add {
                let _ = session.execute(Command::Select(Some(Handle::Hairline(index % count))));
                let effects = session.execute(Command::AddPoint);
                let added = design(&session).hairline.points.len() - count;
                match effects.news {
                    Some(News::PointAdded(at)) => {
                        prop_assert!(added == 1 || added == 2, "{added} points added");
                        let added = Handle::Hairline(at);
                        prop_assert_eq!(session.selected(), session.stage_place(added).map(|_| added));
                    }
                    Some(News::TooManyPoints) => prop_assert!(added == 0 && count >= 30, "refused at {count}"),
                    other => prop_assert!(false, "{other:?}"),
                }
            } else {
                let _ = session.execute(Command::RemovePoint(Handle::Hairline(index % count)));
                let left = design(&session).hairline.points.len();
                prop_assert!(left >= 3 && count - left <= 2, "{count} became {left}");
            }
            check(&session)?;
        }
    }
}

#[test]
fn a_pinch_keeps_the_photo_under_both_fingers() {
    let mut session = Start::Demo.session();
    let _ = session.execute(Command::Select(Some(Handle::Hairline(4))));
    let start = session.stage_place(Handle::Hairline(4)).expect("middle").0;
    let before = design(&session).clone();
    // The first finger drags a point; the second makes a pinch of it, which takes the drag back.
    let _ = session.handle(down(1, PointerKind::Touch, start));
    let first = start + DVec2::new(0.0, 30.0);
    let _ = session.handle(moved(1, first));
    assert_ne!(design(&session), &before, "the drag did nothing");
    let second = start + DVec2::new(120.0, -20.0);
    let _ = session.handle(down(2, PointerKind::Touch, second));
    assert_eq!(design(&session), &before);
    let photo_under = |session: &Session, at: DVec2| -> PhotoPx {
        session.work().expect("open").viewport.photo_from_stage(StagePx(at))
    };
    let (under_first, under_second) = (photo_under(&session, first), photo_under(&session, second));
    // Along the line between them: the stage does not turn.
    let spread = (first - second) * 0.25;
    let _ = session.handle(moved(1, first + spread));
    let _ = session.handle(moved(2, second - spread));
    let off_px = photo_under(&session, first + spread).distance(under_first)
        + photo_under(&session, second - spread).distance(under_second);
    assert!(off_px < 1e-6, "the photo slipped by {off_px} px of photo under the fingers");
    // A third finger that comes and goes ends nothing; one of the two does.
    let _ = session.handle(down(3, PointerKind::Touch, start));
    let _ = session.handle(up(3, start));
    let scale = session.work().expect("open").viewport.scale;
    let _ = session.handle(moved(2, second - spread * 2.0));
    assert_ne!(session.work().expect("open").viewport.scale, scale, "the third finger ended the pinch");
    let _ = session.handle(up(2, second));
    let scale = session.work().expect("open").viewport.scale;
    let _ = session.handle(moved(1, first + spread * 3.0));
    assert_eq!(session.work().expect("open").viewport.scale, scale);
    assert_eq!(design(&session), &before);
}

#[test]
fn a_cancelled_stranger_does_not_end_a_drag() {
    let mut session = Start::Demo.session();
    let start = session.stage_place(Handle::Hairline(4)).expect("middle").0;
    let before = design(&session).clone();
    let _ = session.handle(down(1, PointerKind::Mouse, start));
    let _ = session.handle(moved(1, start + DVec2::new(0.0, 25.0)));
    let _ = session.handle(Input::PointerCancel { pointer: 9 });
    assert!(session.is_dragging());
    let effects = session.handle(up(1, start + DVec2::new(0.0, 25.0)));
    assert!(effects.save, "a finished drag is saved");
    assert!(session.work().expect("open").history.can_undo());
    let _ = session.execute(Command::Undo);
    assert_eq!(design(&session), &before);
}

#[test]
fn a_double_click_on_the_line_adds_one_point_there() {
    for kind in [PointerKind::Mouse, PointerKind::Touch] {
        let mut session = Start::Demo.session();
        let _ = session.execute(Command::SetMirrored(false));
        let _ = session.execute(Command::GoTo(Step::Hairline));
        let _ = session.execute(Command::View(hairline::editor::Zoom::In));
        let points: Vec<DVec2> =
            (3..5).map(|index| session.stage_place(Handle::Hairline(index)).expect("nine points").0).collect();
        let middle = (points[0] + points[1]) / 2.0;
        let count = design(&session).hairline.points.len();
        for click in 0..2_i32 {
            let time_ms = f64::from(click) * 200.0;
            let at = StagePx(middle);
            let _ = session.handle(Input::PointerDown { pointer: click, kind, at, time_ms });
            let _ = session.handle(Input::PointerUp { pointer: click, at, time_ms: time_ms + 50.0 });
        }
        assert_eq!(design(&session).hairline.points.len(), count + 1, "{kind:?}");
        assert_eq!(session.selected(), Some(Handle::Hairline(4)));
        let added = session.stage_place(Handle::Hairline(4)).expect("added").0;
        assert!(added.distance(middle) < 16.0, "added {} px away", added.distance(middle));
        let _ = session.execute(Command::Undo);
        assert_eq!(design(&session).hairline.points.len(), count);
    }
}
