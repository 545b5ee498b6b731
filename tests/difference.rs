//! What parts two designs: values by hand, the order in which they are told, and the English of it.

mod support;
#[path = "support/words.rs"]
mod words;

use hairline::consult::difference::sentence;
use hairline::consult::{Difference, Measured, differences};
use hairline::design::{Design, Preset, Setting, demo};
use hairline::geometry::ChartMm;
use hairline::pigment::Shade;
use proptest::prelude::*;

fn measured(design: &Design) -> Measured<'_> {
    Measured { design, area_cm2: 100.0, dots: 20_000.0 }
}

fn told(first: &Measured<'_>, second: &Measured<'_>) -> (Vec<Difference>, String) {
    let found = differences(first, second, &first.design.chart());
    let said = sentence::sentence(&words::english(), "A", "B", &found);
    (found, said)
}

/// The whole line so many mm further up the midline by tape: one half of it, the other is its mirror image.
fn raised(design: &Design, by_mm: f64) -> Design {
    let (mut raised, chart) = (design.clone(), design.chart());
    for index in 0..raised.hairline.points.len().div_ceil(2) {
        let place = raised.hairline.points[index].position;
        let tape_mm = chart.tape_mm(place);
        let up = chart.on_midline(tape_mm.y + by_mm).0.y;
        raised.hairline.move_point(index, ChartMm::new(place.0.x, up), &design.symmetry());
    }
    raised
}

#[test]
fn the_issues_example_is_told_as_it_asks() {
    let first = demo::design();
    let mut second = raised(&first, 8.0);
    second.treatment.session_count = 2;
    // 20,000 less 14 %; 100 cm² less 11 %.
    let (found, said) = told(&measured(&first), &Measured { design: &second, area_cm2: 89.0, dots: 17_200.0 });
    assert_eq!(found[0], Difference::Height { mm: 8.0 });
    assert_eq!(
        found[1..],
        [Difference::Area { percent: -11.0 }, Difference::Dots { percent: -14.0 }, Difference::Sessions { by: -1 }]
    );
    assert_eq!(
        said,
        "Compared with A, B is 8 mm higher, covers 11 % less skin, \
         has 14 % fewer dots and takes one session less."
    );
}

#[test]
fn what_is_seen_first_is_told_first_and_no_more_than_is_kept_in_mind() {
    let first = demo::design();
    let mut second = raised(&first, -3.0);
    for (setting, by) in
        [(Setting::Density, -20.0), (Setting::DotSize, 0.05), (Setting::FrontSoftness, 2.5), (Setting::Strength, -0.2)]
    {
        second.set(setting, second.get(setting) + by);
    }
    second.dots.shade = Shade::SoftBlack.id();
    second.hairline.mirrored = false;
    second.treatment.session_count = 4;
    second.treatment.days_since = 3.0;
    let (found, said) = told(&measured(&first), &Measured { design: &second, area_cm2: 100.3, dots: 20_000.0 });
    assert_eq!(
        found,
        [
            Difference::Height { mm: -3.0 },
            // .3 % of the area is nothing to tell.
            Difference::Density { per_cm2: -20.0 },
            Difference::Shade { to: Shade::SoftBlack },
            Difference::DotSize { mm: 0.05 },
            Difference::Softness { mm: 2.5 },
            Difference::Strength { percent: -20.0 },
            Difference::Symmetric(false),
            Difference::Sessions { by: 1 },
            Difference::Time { days: 3.0 },
        ]
    );
    assert_eq!(
        said,
        "Compared with A, B is 3 mm lower, has 20 fewer dots on each cm², has another \
         shade (Soft black), has dots that are 0.05 mm larger, has a softer edge by 2.5 mm and has pigment \
         that is 20 % thinner."
    );
    let items: Vec<String> = found[5..].iter().map(|found| sentence::item(&words::english(), found)).collect();
    assert_eq!(
        items,
        [
            "has pigment that is 20 % thinner",
            "has sides that differ",
            "takes one session more",
            "is shown at another time (day 3)"
        ]
    );
}

#[test]
fn a_line_of_another_shape_is_told_by_how_far_it_runs_elsewhere() {
    let first = demo::design();
    let mut second = first.clone();
    second.apply_preset(Preset::WidowsPeak);
    let (found, said) = told(&measured(&first), &measured(&second));
    // The peak comes down by 7 mm, its sides go up by 2.
    assert_eq!(found[0], Difference::Height { mm: -7.0 }, "{said}");
    let mut third = first.clone();
    let side = third.hairline.points[3].position;
    third.hairline.move_point(3, ChartMm::new(side.0.x, side.0.y + 6.0), &first.symmetry());
    let (found, said) = told(&measured(&first), &measured(&third));
    let [Difference::Shape { mm }] = found[..] else { panic!("{found:?}") };
    assert!((4.0..=6.0).contains(&mm), "{said}");
}

#[test]
fn equal_designs_and_those_that_differ_in_small_things_say_so() {
    let first = demo::design();
    assert_eq!(told(&measured(&first), &measured(&first)).1, "B is the same as A.");
    let mut second = first.clone();
    second.set(Setting::Irregularity, 2.5);
    let (found, said) = told(&measured(&first), &measured(&second));
    assert_eq!(found, [Difference::Details]);
    assert_eq!(said, "Compared with A, B differs in small things only.");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every pair has a sentence, and the other way round numbers turn their signs.
    #[test]
    fn differences_turn_round(one in support::sound_design(), other in support::sound_design()) {
        let chart = demo::design().chart();
        let (one, other) = (measured(&one), measured(&other));
        let there = differences(&one, &other, &chart);
        let back = differences(&other, &one, &chart);
        let height = |found: &[Difference]| found.iter().find_map(|found| match found {
            Difference::Height { mm } => Some(*mm),
            _ => None,
        });
        prop_assert_eq!(height(&there), height(&back).map(|mm| -mm));
        prop_assert!(!sentence::sentence(&words::english(), "A", "B", &there).is_empty());
        prop_assert!(differences(&one, &one, &chart).is_empty());
    }
}
