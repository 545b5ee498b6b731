//! Undo and redo through the session's door, against a list of snapshots: one gesture is one step whatever it was made
//! of, a cancelled one leaves no trace, and undo and redo walk the snapshots bit for bit.

mod support;

use glam::DVec2;
use hairline::design::{Design, Preset, Setting};
use hairline::editor::{BrushMode, Command, Input, PhotoOrigin, Plans, PointerKind, Session, Step, saved};
use hairline::head::calibration::ReferenceKind;
use proptest::prelude::*;
use proptest::sample::select;
use support::{demo_session, design, down, handles, moved, up};

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Up,
    Escape,
    SecondFinger,
    PointerCancel,
    Undo,
}

#[derive(Clone, Debug)]
enum Action {
    /// A press on a handle (or with the brush), moves, an end.
    Drag {
        handle: usize,
        kind: PointerKind,
        path: Vec<(f64, f64)>,
        end: End,
    },
    /// Arrow keys on one handle.
    Nudges {
        handle: usize,
        steps: Vec<(f64, f64)>,
        cancelled: bool,
    },
    /// One slider.
    Slide {
        setting: Setting,
        values: Vec<f64>,
        cancelled: bool,
    },
    Step(Command),
    Undo,
    Redo,
    /// Changes no design.
    Look(Command),
}

fn action() -> impl Strategy<Value = Action> {
    let path = || proptest::collection::vec((-60.0..60.0_f64, -60.0..60.0_f64), 0..12);
    let nudges = || proptest::collection::vec((-5.0..5.0_f64, -5.0..5.0_f64), 1..8);
    let ends = select(vec![End::Up, End::Up, End::Up, End::Escape, End::SecondFinger, End::PointerCancel, End::Undo]);
    prop_oneof![
        6 => (any::<usize>(), support::kind(), path(), ends)
            .prop_map(|(handle, kind, path, end)| Action::Drag { handle, kind, path, end }),
        3 => (any::<usize>(), nudges(), prop::bool::weighted(0.3))
            .prop_map(|(handle, steps, cancelled)| Action::Nudges { handle, steps, cancelled }),
        2 => (support::setting(), proptest::collection::vec(0.0..300.0_f64, 1..10), prop::bool::weighted(0.3))
            .prop_map(|(setting, values, cancelled)| Action::Slide { setting, values, cancelled }),
        4 => step().prop_map(Action::Step),
        4 => Just(Action::Undo),
        3 => Just(Action::Redo),
        3 => look().prop_map(Action::Look),
    ]
}

fn step() -> impl Strategy<Value = Command> {
    prop_oneof![
        select(Preset::ALL.to_vec()).prop_map(Command::ApplyPreset),
        any::<bool>().prop_map(Command::SetMirrored),
        Just(Command::AddPoint),
        support::any_handle().prop_map(Command::RemovePoint),
        Just(Command::Dab),
        (0..3_usize).prop_map(Command::RemoveStroke),
        Just(Command::ResetRim),
        select(ReferenceKind::ALL.to_vec()).prop_map(Command::SetReference),
        (0..6_u8).prop_map(Command::SetShade),
        support::view().prop_map(Command::SetView),
    ]
}

fn look() -> impl Strategy<Value = Command> {
    prop_oneof![
        select(Step::ALL.to_vec()).prop_map(Command::GoTo),
        Just(Command::GoTo(Step::Area)),
        select(BrushMode::ALL.to_vec()).prop_map(Command::SetBrush),
        Just(Command::View(hairline::editor::Zoom::In)),
        Just(Command::View(hairline::editor::Zoom::Head)),
        Just(Command::Pan(DVec2::new(15.0, -10.0))),
    ]
}

/// Carries an action out and says whether it must have left everything as it was.
fn act(session: &mut Session, action: &Action) -> bool {
    match action {
        Action::Drag { handle, kind, path, end } => drag(session, *handle, *kind, path, *end),
        Action::Nudges { handle, steps, cancelled } => {
            let handles = handles(session);
            let Some(&handle) = handles.get(handle % handles.len().max(1)) else { return true };
            for step in steps {
                let _ = session.execute(Command::Nudge { handle, by_mm: DVec2::from(*step) });
            }
            let _ = session.execute(if *cancelled { Command::Cancel } else { Command::Settle });
            *cancelled
        }
        Action::Slide { setting, values, cancelled } => {
            for value in values {
                let _ = session.execute(Command::Set(*setting, *value));
            }
            let _ = session.execute(if *cancelled { Command::Cancel } else { Command::Settle });
            *cancelled
        }
        Action::Step(command) => {
            let _ = session.execute(*command);
            false
        }
        Action::Look(command) => {
            let _ = session.execute(*command);
            true
        }
        Action::Undo | Action::Redo => unreachable!("the test walks its own list for these"),
    }
}

fn drag(session: &mut Session, handle: usize, kind: PointerKind, path: &[(f64, f64)], end: End) -> bool {
    let handles = handles(session);
    // From behind no point of a hairline is seen.
    let Some(&handle) = handles.get(handle % handles.len().max(1)) else { return true };
    let start = session.stage_place(handle).expect("seen").0;
    let mut at = start;
    let _ = session.handle(down(1, kind, start));
    for step in path {
        at = start + DVec2::from(*step);
        let _ = session.handle(moved(1, at));
    }
    let painting = session.is_painting_mode() && session.brush() != BrushMode::Erase;
    let under_way = session.is_dragging() || painting;
    match end {
        End::Up => {}
        End::Escape => {
            let _ = session.execute(Command::Cancel);
        }
        End::SecondFinger => {
            let _ = session.handle(down(2, kind, start + 50.0));
            let _ = session.handle(moved(2, start + 80.0));
            let _ = session.handle(up(2, start + 80.0));
        }
        End::PointerCancel => {
            let _ = session.handle(Input::PointerCancel { pointer: 1 });
        }
        End::Undo if under_way => {
            let _ = session.execute(Command::Undo);
        }
        End::Undo => {}
    }
    let _ = session.handle(moved(1, at + 3.0));
    let _ = session.handle(up(1, at));
    // An erasure is done with the press.
    end != End::Up && under_way
}

fn saved_bytes(session: &Session) -> Vec<u8> {
    saved::encode(PhotoOrigin::Own, false, design(session), &Plans::default()).expect("sound")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_walk_the_snapshots(actions in proptest::collection::vec(action(), 1..40), start in support::start()) {
        let mut session = start.session();
        let mut snapshots: Vec<Design> = vec![design(&session).clone()];
        let mut at = 0_usize;
        for action in &actions {
            match action {
                Action::Undo => {
                    let _ = session.execute(Command::Undo);
                    at = at.saturating_sub(1);
                }
                Action::Redo => {
                    let _ = session.execute(Command::Redo);
                    at = (at + 1).min(snapshots.len() - 1);
                }
                _ => {
                    let bytes = saved_bytes(&session);
                    let without_trace = act(&mut session, action);
                    if without_trace {
                        prop_assert_eq!(&bytes, &saved_bytes(&session), "{:?} left a trace in the saved bytes", action);
                    }
                    if design(&session) != &snapshots[at] {
                        prop_assert!(!without_trace, "{:?} changed the design", action);
                        snapshots.truncate(at + 1);
                        snapshots.push(design(&session).clone());
                        at += 1;
                    }
                }
            }
            prop_assert_eq!(design(&session), &snapshots[at], "after {:?}", action);
            let history = &session.work().expect("open").history;
            prop_assert_eq!(history.can_undo(), at > 0, "after {:?}", action);
            prop_assert_eq!(history.can_redo(), at + 1 < snapshots.len(), "after {:?}", action);
        }
        for snapshot in snapshots[..at].iter().rev() {
            let _ = session.execute(Command::Undo);
            prop_assert_eq!(design(&session), snapshot);
        }
        for snapshot in &snapshots[1..] {
            let _ = session.execute(Command::Redo);
            prop_assert_eq!(design(&session), snapshot);
        }
    }

    #[test]
    fn commands_in_the_middle_of_a_drag_are_steps_after_it(
        path in proptest::collection::vec((-60.0..60.0_f64, -60.0..60.0_f64), 1..6),
        command in prop_oneof![
            step(),
            (support::any_handle(), (-5.0..5.0_f64, -5.0..5.0_f64)).prop_map(|(handle, by)| Command::Nudge { handle, by_mm: DVec2::from(by) }),
            (support::setting(), 0.0..300.0_f64).prop_map(|(setting, value)| Command::Set(setting, value)),
        ],
        start in select(support::Start::FOUR.to_vec()),
    ) {
        let mut session = start.session();
        let before = design(&session).clone();
        let start = session.stage_place(hairline::editor::Handle::Hairline(2)).expect("nine points").0;
        let _ = session.handle(down(1, PointerKind::Mouse, start));
        for step in path {
            let _ = session.handle(moved(1, start + DVec2::from(step) + DVec2::new(5.0, 0.0)));
        }
        let dragged = design(&session).clone();
        let _ = session.execute(command);
        let _ = session.handle(moved(1, start + 90.0));
        let _ = session.handle(up(1, start + 90.0));
        let _ = session.execute(Command::Settle);
        let mut seen = vec![design(&session).clone()];
        while session.work().expect("open").history.can_undo() {
            let _ = session.execute(Command::Undo);
            seen.push(design(&session).clone());
        }
        prop_assert_eq!(seen.last(), Some(&before));
        prop_assert!(seen.len() <= 3, "{} states of at most two steps", seen.len());
        // A hand that has hardly moved drags nothing yet; then the command comes first.
        if seen.len() == 3 && dragged != before {
            prop_assert_eq!(&seen[1], &dragged, "the command was not a step after the drag");
        }
    }
}

#[test]
fn two_sliders_are_two_steps_and_a_press_saves_the_run() {
    let mut session = demo_session();
    let at_first = design(&session).dots.density_per_cm2;
    let _ = session.execute(Command::Set(Setting::Density, 90.0));
    let _ = session.execute(Command::Set(Setting::Density, 100.0));
    let after_density = design(&session).clone();
    let effects = session.execute(Command::Set(Setting::DotSize, 0.5));
    assert!(effects.save, "the density's run ended");
    let effects = session.handle(down(1, PointerKind::Mouse, DVec2::new(3.0, 3.0)));
    assert!(effects.save, "the press ended the run of the dot size");
    let _ = session.handle(up(1, DVec2::new(3.0, 3.0)));
    let _ = session.execute(Command::Undo);
    assert_eq!(design(&session), &after_density);
    let _ = session.execute(Command::Undo);
    assert_eq!(design(&session).dots.density_per_cm2, at_first);
    assert!(!session.work().expect("open").history.can_undo());
}

#[test]
fn the_history_forgets_its_oldest_steps_only() {
    let mut session = demo_session();
    for shade in 0..250_u32 {
        let _ = session.execute(Command::SetShade((shade % 5) as u8));
    }
    let mut steps = 0;
    while session.work().expect("open").history.can_undo() {
        let _ = session.execute(Command::Undo);
        steps += 1;
    }
    assert_eq!(steps, 200);
}
