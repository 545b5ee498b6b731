//! The sheet's page of several plans: numbers of each, what parts them, and nothing of it when there is one plan alone.

mod support;
#[path = "support/words.rs"]
mod words;

use hairline::consult::difference::sentence::sentence;
use hairline::consult::{Measured, differences};
use hairline::design::{Design, Setting, demo};
use hairline::sheet::{Facts, Paper, PlanFacts, sheet};
use words::english;

const HOSTILE: &str = "</td><script>alert(1)</script>";

fn three() -> [Design; 3] {
    let first = demo::design();
    let [mut second, mut third] = [first.clone(), first.clone()];
    second.treatment.session_count = 2;
    second.set(Setting::Density, 180.0);
    third.dots.shade = 2;
    [first, second, third]
}

/// Area and dots by hand; the demo's line is 78 mm up.
fn facts_of<'a>(designs: &'a [Design; 3], sentences: &'a [String; 3]) -> [PlanFacts<'a>; 3] {
    let names = ["Plan A", "Plan B: Winter", "Plan C"];
    let numbers = [(160.0, 30_100.0), (160.0, 24_600.0), (151.0, 28_000.0)];
    [0, 1, 2].map(|index| PlanFacts {
        name: names[index],
        design: &designs[index],
        area_cm2: numbers[index].0,
        dots: numbers[index].1,
        difference: &sentences[index],
        picture: "",
    })
}

fn sentences(designs: &[Design; 3]) -> [String; 3] {
    let chart = designs[0].chart();
    let measured = |index: usize, area_cm2: f64, dots: f64| Measured { design: &designs[index], area_cm2, dots };
    let first = measured(0, 160.0, 30_100.0);
    let of =
        |name: &str, other: Measured<'_>| sentence(&english(), "Plan A", name, &differences(&first, &other, &chart));
    [String::new(), of("Plan B: Winter", measured(1, 160.0, 24_600.0)), of("Plan C", measured(2, 151.0, 28_000.0))]
}

#[test]
fn plans_stand_beside_each_other_behind_the_template() {
    let designs = three();
    let sentences = sentences(&designs);
    let plans = facts_of(&designs, &sentences);
    for paper in [Paper::A4, Paper::Letter] {
        let facts = Facts { date: "2026-11-23", plans: &plans, plan_shown: 1, ..Facts::default() };
        let html = sheet(&english(), &designs[1], paper, &facts);
        let pages: Vec<&str> = html.split("<section ").skip(1).collect();
        assert!(pages.len() >= 3, "{} pages", pages.len());
        let page = pages[pages.len() - 1];
        for words in [
            "Plans side by side",
            "2026-11-23",
            r#"<th scope="col" dir="auto">Plan B: Winter</th>"#,
            "<td>78 mm</td><td>78 mm</td><td>78 mm</td>",
            "<td>160 cm²</td><td>160 cm²</td><td>151 cm²</td>",
            "<td>30,100</td><td>24,600</td><td>28,000</td>",
            "<td>220 dots per cm²</td><td>180 dots per cm²</td><td>220 dots per cm²</td>",
            "<td>3</td><td>2</td><td>3</td>",
            "Compared with Plan A, Plan B: Winter has 18 % fewer dots, has 40 fewer dots on each cm² and takes one session less.",
            "Compared with Plan A, Plan C covers 6 % less skin, has 7 % fewer dots and has another shade (",
            "The first page and the template show Plan B: Winter.",
            "Simulation, not a promise.",
        ] {
            assert!(page.contains(words), "{words} is missing in {page}");
        }
        // Every row has a cell for each plan.
        for row in page.split("<tr>").skip(2) {
            assert_eq!(row.matches("<td>").count(), 3, "{row}");
        }
        assert!(pages[1].contains("<svg"), "the first page says that the template follows it");
        assert!(!page.contains("<img"), "no pictures were given");
    }
}

#[test]
fn one_plan_alone_has_no_such_page() {
    let designs = three();
    let sentences = sentences(&designs);
    let plans = facts_of(&designs, &sentences);
    let alone = sheet(&english(), &designs[0], Paper::A4, &Facts { plans: &plans[..1], ..Facts::default() });
    assert_eq!(alone, sheet(&english(), &designs[0], Paper::A4, &Facts::default()));
}

#[test]
fn names_and_pictures_from_outside_stay_text() {
    let designs = three();
    let sentences = sentences(&designs);
    let plans = facts_of(&designs, &sentences).map(|plan| PlanFacts {
        name: HOSTILE,
        difference: HOSTILE,
        picture: "blob:\"x",
        ..plan
    });
    let html = sheet(&english(), &designs[0], Paper::A4, &Facts { plans: &plans, ..Facts::default() });
    assert!(!html.contains("<script") && !html.contains(" style="), "markup got through");
    assert_eq!(html.matches("<img src=\"blob:&quot;x\"").count(), 3, "a picture of each plan");
    assert_eq!(
        html.matches("&lt;script&gt;").count(),
        3 * 4 + 1,
        "names in captions, alternatives, heads; sentences; the last line"
    );
}
