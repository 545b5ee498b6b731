//! Plans A, B and C of one head: each with its own history, one photo for all, kept over a reload.
mod support;

use hairline::design::{Preset, codec};
use hairline::editor::plans::{MOST_NAME_LETTERS, MOST_PLANS};
use hairline::editor::{Command, PhotoFacts, PhotoOrigin, PlanChange, Plans, Session, saved};
use proptest::prelude::*;

fn session() -> Session {
    let mut session = Session::default();
    let photo =
        PhotoFacts { size_px: glam::DVec2::new(1200.0, 1500.0), origin: PhotoOrigin::Own, name: "head.jpg".into() };
    assert!(session.open(photo, hairline::design::demo::design()));
    session
}

fn bytes(session: &Session) -> Vec<u8> {
    codec::encode(session.design().expect("open")).expect("sound")
}

fn plans(session: &Session) -> &Plans {
    &session.work().expect("open").plans
}

fn go(session: &mut Session, index: usize) {
    let _ = session.plan(PlanChange::GoTo(index));
    assert_eq!(plans(session).current(), index);
}

#[test]
fn a_plan_goes_away_and_comes_back_bit_for_bit_with_its_own_history() {
    let mut session = session();
    let _ = session.execute(Command::ApplyPreset(Preset::WidowsPeak));
    let first = bytes(&session);
    let _ = session.plan(PlanChange::Add);
    assert_eq!((plans(&session).count(), plans(&session).current()), (2, 1));
    assert_eq!(bytes(&session), first, "a new plan is a copy");
    assert!(!session.work().expect("open").history.can_undo(), "the copy has steps of the plan that it was made of");
    let _ = session.execute(Command::ApplyPreset(Preset::Straight));
    let second = bytes(&session);
    assert_ne!(first, second);
    go(&mut session, 0);
    assert_eq!(bytes(&session), first);
    let _ = session.execute(Command::Undo);
    assert_ne!(bytes(&session), first, "the first plan's own step is undone");
    let _ = session.execute(Command::Redo);
    go(&mut session, 1);
    assert_eq!(bytes(&session), second);
    let _ = session.execute(Command::Undo);
    assert_eq!(bytes(&session), first, "the second plan's own step is undone");
}

#[test]
fn there_are_one_to_three() {
    let mut session = session();
    let _ = session.plan(PlanChange::Remove);
    assert_eq!(plans(&session).count(), 1, "the last one cannot go");
    for expected in [2, 3, MOST_PLANS, MOST_PLANS] {
        let _ = session.plan(PlanChange::Add);
        assert_eq!(plans(&session).count(), expected);
    }
    let before = bytes(&session);
    let _ = session.plan(PlanChange::GoTo(7));
    assert_eq!(bytes(&session), before);
    go(&mut session, 0);
    let _ = session.plan(PlanChange::Remove);
    assert_eq!((plans(&session).count(), plans(&session).current()), (2, 0));
    let _ = session.plan(PlanChange::GoTo(1));
    let _ = session.plan(PlanChange::Remove);
    assert_eq!((plans(&session).count(), plans(&session).current()), (1, 0));
}

#[test]
fn a_mark_that_moves_moves_for_every_plan() {
    let mut session = session();
    let _ = session.execute(Command::ApplyPreset(Preset::Rounded));
    let _ = session.plan(PlanChange::Add);
    let _ = session.execute(Command::SetReferenceLength(70.0));
    let _ = session.execute(Command::Settle);
    let calibration = session.design().expect("open").calibration;
    let outline = session.design().expect("open").outline;
    go(&mut session, 0);
    let design = session.design().expect("open");
    assert_eq!((design.calibration, design.outline), (calibration, outline));
    let _ = session.execute(Command::Undo);
    let design = session.design().expect("open");
    assert_eq!((design.calibration, design.outline), (calibration, outline), "a step of before brought old marks back");
}

#[test]
fn names_are_cut_and_stay_with_their_plan() {
    let mut session = session();
    let _ = session.plan(PlanChange::Rename("  soft\u{7}er  "));
    let _ = session.plan(PlanChange::Add);
    let _ = session.plan(PlanChange::Rename(&"ö".repeat(100)));
    let design = session.design().expect("open").clone();
    let names: Vec<String> = plans(&session).each(&design).map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["softer".to_owned(), "ö".repeat(MOST_NAME_LETTERS)]);
}

#[test]
fn a_design_that_is_only_looked_at_changes_no_plans_but_goes_to_another() {
    let mut session = session();
    let other = session.design().expect("open").clone();
    let photo = session.work().expect("open").photo.clone();
    assert!(session.view(photo, other.clone()));
    let (_, sent) = Plans::from_designs(vec![("a".into(), other.clone()), ("b".into(), other)], 0).expect("two");
    session.set_plans(sent);
    let _ = session.plan(PlanChange::Add);
    let _ = session.plan(PlanChange::Remove);
    let _ = session.plan(PlanChange::Rename("mine"));
    assert_eq!(plans(&session).count(), 2);
    go(&mut session, 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_plans_are_kept(
        designs in proptest::collection::vec((".{0,50}", support::sound_design()), 1..=MOST_PLANS),
        shown in any::<prop::sample::Index>(),
    ) {
        let shown = shown.index(designs.len());
        let (design, plans) = Plans::from_designs(designs.clone(), shown).expect("one to three");
        let kept = saved::encode(PhotoOrigin::Own, false, &design, &plans).expect("sound");
        let back = saved::decode(&kept).expect("written by us");
        prop_assert_eq!(&back.plans, &plans);
        let again = saved::encode(PhotoOrigin::Own, false, &back.design, &back.plans).expect("sound");
        prop_assert_eq!(&again, &kept);
        prop_assert_eq!(saved::upgrade(&kept).expect("ours"), kept);
    }

    #[test]
    fn hostile_bytes_give_no_plans_and_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [b"po".as_slice(), &bytes].concat();
        let _ = saved::upgrade(&bytes);
        if let Ok(kept) = saved::decode(&bytes) {
            prop_assert!(kept.plans.count() <= MOST_PLANS && kept.design.is_sound());
        }
    }
}

/// Switching draws what a fresh stage of that plan would show, and only where the plans part.
#[test]
fn switching_changes_only_the_pixels_that_differ() {
    use hairline::editor::{Preview, StageView};
    let mut session = session();
    let mut preview = Preview::new(support::dots().clone());
    let view = StageView::new(session.work().expect("open").viewport, session.stage_size(), 1.0);
    let draw = |session: &Session, preview: &mut Preview| {
        let work = session.work().expect("open");
        let frame = preview.frame(&work.design, &work.chart, &view);
        (preview.rgba().to_vec(), frame.dirty)
    };
    let (first, _) = draw(&session, &mut preview);
    let _ = session.plan(PlanChange::Add);
    let (copy, dirty) = draw(&session, &mut preview);
    assert_eq!(first, copy);
    assert!(dirty.is_none(), "a copy draws {dirty:?}");
    // One point of the line up by 12 mm.
    let design = session.design().expect("open");
    let at = design.hairline.points[4].position;
    let raised = hairline::geometry::ChartMm::new(at.0.x, at.0.y + 12.0);
    let _ = session.execute(Command::SetMirrored(false));
    let _ = session.execute(Command::Place { handle: hairline::editor::Handle::Hairline(4), at: raised });
    let _ = session.execute(Command::Settle);
    let (second, _) = draw(&session, &mut preview);
    let parted = differing(&first, &second);
    assert!(parted > 100, "{parted} pixels differ");
    assert!(parted < first.len() / 4 / 4, "{parted} pixels differ: more than a quarter of the stage");
    for (index, expected) in [(0, &first), (1, &second), (0, &first), (1, &second)] {
        go(&mut session, index);
        let (shown, _) = draw(&session, &mut preview);
        assert_eq!(differing(&shown, expected), 0, "plan {index} is not what it was");
    }
}

fn differing(one: &[u8], other: &[u8]) -> usize {
    assert_eq!(one.len(), other.len());
    one.chunks_exact(4).zip(other.chunks_exact(4)).filter(|(one, other)| one != other).count()
}
