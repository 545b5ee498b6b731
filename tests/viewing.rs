//! A design that was sent: it can be looked at in every way and a head calibrated under it, and whatever is tried, its millimetres
//! stay until it is made one's own.

mod support;

use glam::DVec2;
use hairline::design::treatment::SkinType;
use hairline::design::{Design, Mishap, Preset, Setting, demo};
use hairline::editor::{Command, Handle, Match, News, PhotoFacts, PhotoOrigin, PointerKind, Session, Step, Zoom};
use hairline::geometry::ChartMm;
use hairline::head::HeadView;
use hairline::share::{Language, SharedDesign};
use proptest::prelude::*;
use support::{down, moved, up};

/// What a link holds of the design on the stage, but for what may be looked at: sessions and time.
fn sent(session: &Session) -> SharedDesign {
    let mut design = session.design().expect("open").clone();
    design.treatment.sessions_shown = 1.0;
    design.treatment.days_since = 30.0;
    SharedDesign::of(&design, Language::English)
}

fn viewing(origin: PhotoOrigin) -> Session {
    let facts = PhotoFacts { size_px: DVec2::new(1200.0, 1500.0), origin, name: "photo.jpg".to_owned() };
    let mut session = Session::default();
    assert!(session.view(facts, demo::head_for(demo::design())));
    session
}

fn command() -> impl Strategy<Value = Command> {
    let handle = prop_oneof![
        (0..12_usize).prop_map(Handle::Hairline),
        (0..12_usize).prop_map(Handle::Rim),
        Just(Handle::FirstMark),
        Just(Handle::Glabella),
        Just(Handle::BrushCursor),
    ];
    let by = (-20.0..20.0_f64, -20.0..20.0_f64).prop_map(|(x, y)| DVec2::new(x, y));
    let step = proptest::sample::select(Step::ALL.to_vec());
    prop_oneof![
        (handle.clone(), by).prop_map(|(handle, by_mm)| Command::Nudge { handle, by_mm }),
        handle.clone().prop_map(|handle| Command::Place { handle, at: ChartMm::new(10.0, 70.0) }),
        handle.clone().prop_map(Command::RemovePoint),
        handle.prop_map(|handle| Command::Select(Some(handle))),
        step.prop_map(Command::GoTo),
        proptest::sample::select(Setting::ALL.to_vec())
            .prop_map(|setting| Command::Set(setting, setting.range().least)),
        Just(Command::ApplyPreset(Preset::Juvenile)),
        Just(Command::SetMirrored(false)),
        Just(Command::AddPoint),
        Just(Command::Dab),
        Just(Command::ResetRim),
        Just(Command::SetShade(2)),
        Just(Command::SetSessionCount(1)),
        Just(Command::SetLighter(0, 3)),
        Just(Command::SetSkinType(SkinType::Oily)),
        Just(Command::Match(Match { shade: Some(1), ..Match::default() })),
        Just(Command::FollowHair(Match { shade: Some(1), ..Match::default() })),
        Just(Command::SetMishap(Mishap::ALL[0], true)),
        Just(Command::SetView(HeadView::Front)),
        Just(Command::View(Zoom::In)),
        Just(Command::Undo),
        Just(Command::Redo),
        Just(Command::Settle),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changes_what_was_sent(
        commands in proptest::collection::vec(command(), 1..30),
        presses in proptest::collection::vec((0.0..800.0_f64, 0.0..600.0_f64), 0..6),
        own in any::<bool>(),
    ) {
        let mut session = viewing(if own { PhotoOrigin::Own } else { PhotoOrigin::Demo });
        let before = sent(&session);
        for command in commands {
            let _ = session.execute(command);
            prop_assert!(session.is_viewing());
        }
        for (x, y) in presses {
            let at = DVec2::new(x, y);
            let _ = session.handle(down(1, PointerKind::Mouse, at));
            let _ = session.handle(moved(1, at + DVec2::new(30.0, -20.0)));
            let _ = session.handle(up(1, at + DVec2::new(30.0, -20.0)));
        }
        let _ = session.set_note("mine");
        prop_assert_eq!(sent(&session), before);
    }
}

#[test]
fn it_can_be_changed_once_it_is_ones_own() {
    let mut session = viewing(PhotoOrigin::Demo);
    let refused = session.execute(Command::SetShade(2));
    assert_eq!(refused.news, Some(News::OnlyToLookAt));
    assert!(session.execute(Command::MakeMine).save);
    assert!(!session.is_viewing());
    let _ = session.execute(Command::SetShade(2));
    assert_eq!(session.design().map(|design| design.dots.shade), Some(2));
    let before: Design = session.design().expect("open").clone();
    let _ = session.take_over(demo::design());
    assert_eq!(session.design(), Some(&demo::design()));
    let _ = session.execute(Command::Undo);
    assert_eq!(session.design(), Some(&before), "a design of a picture is one step");
}
