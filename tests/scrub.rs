//! Scrubbing sessions and time: no dot moves, none comes or goes but by sessions, and those in one order.

mod support;

use hairline::design::treatment::MOST_SESSIONS;
use hairline::design::{Setting, setting};
use hairline::editor::Preview;
use proptest::prelude::*;
use support::{Shown, Start, dots, shown, stage_view, start};

/// One preview that is scrubbed: what it shows after each step, and what one shows that has seen nothing before.
fn scrubbed(start: Start, steps: &[(Setting, f64)]) -> Vec<(Shown, Shown)> {
    let session = start.session();
    let (view, work) = (stage_view(&session), session.work().expect("open"));
    let mut design = work.design.clone();
    let mut preview = Preview::new(dots().clone());
    preview.frame(&design, &work.chart, &view);
    let mut seen = Vec::new();
    for &(setting, value) in steps {
        design.set(setting, value);
        preview.frame(&design, &work.chart, &view);
        let mut fresh = Preview::new(dots().clone());
        fresh.frame(&design, &work.chart, &view);
        seen.push((shown(&preview), shown(&fresh)));
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn sessions_only_ever_add_dots(
        start in start(),
        mut sessions in proptest::collection::vec(0.0..=MOST_SESSIONS as f64, 2..6),
        density in 40.0..=250.0_f64,
    ) {
        sessions.sort_by(f64::total_cmp);
        let steps: Vec<_> = std::iter::once((Setting::Density, density))
            .chain(sessions.iter().map(|&sessions| (Setting::Sessions, sessions)))
            .collect();
        let seen = scrubbed(start, &steps);
        for (step, (now, fresh)) in seen.iter().enumerate() {
            prop_assert_eq!(now, fresh, "step {}: another way to it", step);
        }
        for pair in seen[1..].windows(2) {
            let (before, after) = (&pair[0].0, &pair[1].0);
            // Places to the bit, and which dot: both are in the key.
            for (dot, (place_mm, strength)) in before {
                let there = after.get(dot);
                prop_assert!(
                    there.is_some_and(|(_, now)| now >= strength),
                    "the dot at {} of strength {}: then {:?}", place_mm, strength, there
                );
            }
        }
    }

    #[test]
    fn time_changes_no_dot(
        start in start(),
        sessions in 0.0..=3.0_f64,
        days in proptest::collection::vec(0.0..=2922.0_f64, 2..5),
    ) {
        let steps: Vec<_> = std::iter::once((Setting::Sessions, sessions))
            .chain(days.iter().map(|&days| (Setting::Time, setting::place_of(days))))
            .collect();
        let seen = scrubbed(start, &steps);
        for (now, fresh) in &seen[1..] {
            prop_assert_eq!(now, &seen[0].0, "{} dots, then {}", seen[0].0.len(), now.len());
            prop_assert_eq!(now, fresh);
        }
    }
}

#[test]
fn all_sessions_and_their_way_back() {
    let steps = [0.0, 1.0, 2.0, 3.0, 2.0, 1.0, 0.0].map(|sessions| (Setting::Sessions, sessions));
    let seen = scrubbed(Start::Demo, &steps);
    let counts: Vec<usize> = seen.iter().map(|(shown, _)| shown.len()).collect();
    assert_eq!(counts[0], 0);
    assert!(counts[1] > 1000 && counts[1] < counts[2] && counts[2] < counts[3], "{counts:?}");
    for (there, back) in [(0, 6), (1, 5), (2, 4)] {
        assert_eq!(seen[there].0, seen[back].0, "{counts:?}");
    }
}
