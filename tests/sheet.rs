//! The print sheet: its template against the skin of the chart, its pages against the template, and its text against markup.
//! What a browser makes of it on paper is measured by tests/e2e/print.test.mjs.

#[path = "support/skin_density.rs"]
mod skin_density;
mod support;
#[path = "support/words.rs"]
mod words;

use glam::{DVec2, DVec3};
use hairline::design::{Design, HairlinePoint, Preset, demo};
use hairline::geometry::ChartMm;
use hairline::head::{AnatomicalPoint, Calibration, Chart, HeadView};
use hairline::sheet::fit::shortest_mm;
use hairline::sheet::pages::{OVERLAP_MM, Pages};
use hairline::sheet::paper::MARGIN_MM;
use hairline::sheet::{Facts, Paper, Template, sheet};
use hairline::words::{Value, Words};
use proptest::prelude::*;
use words::english;

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

fn english_sheet(design: &Design, paper: Paper, facts: &Facts<'_>) -> String {
    sheet(&english(), design, paper, facts)
}

/// A language that takes 40 % more room than English, as German does.
struct Longer<W>(W);

impl<W: Words> Words for Longer<W> {
    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let said = self.0.say(id, values);
        let more: String = said.chars().take(said.chars().count() * 2 / 5).collect();
        format!("{said} {more}")
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        self.0.number(value, decimals)
    }
}

/// The demo, the demo as flat, and every preset on a front view's head.
fn designs() -> Vec<(String, Design)> {
    let mut designs = vec![("demo".to_owned(), demo::design()), ("flat demo".to_owned(), support::flat_demo())];
    for preset in Preset::ALL {
        let mut design = Design::on_new_photo(Calibration::guess_view(HeadView::Front, 3000.0, 4000.0), 3);
        design.apply_preset(preset);
        designs.push((format!("{preset:?}"), design));
    }
    designs
}

fn template(design: &Design) -> Template {
    Template::of(design, &design.chart()).expect("a line with length")
}

fn skin(chart: &Chart, place: ChartMm) -> DVec3 {
    match chart {
        Chart::Flat(_) => place.0.extend(0.0),
        Chart::Curved(curved) => curved.head_from_chart(place),
    }
}

/// Length over the skin along places of the chart, each step cut into small ones.
fn over_skin_mm(chart: &Chart, places: &[ChartMm]) -> f64 {
    let fine = places.windows(2).flat_map(|pair| {
        let (from, to) = (pair[0].0, pair[1].0);
        let steps = (from.distance(to) / 0.05).ceil().max(1.0);
        (0..steps as u32).map(move |step| ChartMm(from.lerp(to, f64::from(step) / steps)))
    });
    let all: Vec<DVec3> = fine.chain(places.last().copied()).map(|place| skin(chart, place)).collect();
    all.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

fn on_paper_mm(line: &[DVec2]) -> f64 {
    line.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

#[test]
fn lengths_along_the_paper_line_are_those_over_the_skin() {
    for (name, design) in designs() {
        let (template, chart) = (template(&design), design.chart());
        for pair in template.points.windows(2) {
            let part = pair[0].vertex..=pair[1].vertex;
            let (paper, skin) =
                (on_paper_mm(&template.line_mm[part.clone()]), over_skin_mm(&chart, &template.places[part]));
            assert!((paper - skin).abs() < 0.01, "{name}: {paper} mm on paper, {skin} mm on skin");
        }
        let height = over_skin_mm(&chart, &[ChartMm::default(), template.places[template.middle]]);
        assert!((template.height_mm() - height).abs() < 0.01, "{name}: {} mm for {height}", template.height_mm());
        // The app's own number, with the chords of its tape.
        let said = design.hairline.mid_frontal_height_mm(&chart).expect("points");
        assert!((template.height_mm() - said).abs() < 0.1, "{name}: {} mm for {said}", template.height_mm());
    }
}

#[test]
fn the_midline_is_straight_up_and_the_line_meets_it_at_the_skins_angle() {
    for (name, design) in designs() {
        let template = template(&design);
        let aside = template.stem_mm.iter().map(|place| place.x.abs()).fold(0.0, f64::max);
        assert!(aside < 1e-6, "{name}: the midline leaves itself by {aside} mm");
        // A line that is mirrored about it is level there (a flat photo's is mirrored about the outline's own axis).
        let along = template.along(template.middle);
        assert!(template.flat || along.y.abs() < 1e-3, "{name}: {along}");
    }
}

#[test]
fn a_mirrored_line_has_two_sides_that_are_alike_and_the_subjects_left_is_on_the_right() {
    for (name, design) in designs().into_iter().filter(|(name, _)| name != "flat demo") {
        let template = template(&design);
        let count = template.points.len();
        for index in 0..count / 2 {
            let [one, other] = [index, count - 1 - index].map(|index| template.line_mm[template.points[index].vertex]);
            let apart = DVec2::new(one.x + other.x, one.y - other.y).length();
            assert!(apart < 0.02, "{name}: point {index} and its twin are {apart} mm from being mirror images");
        }
        let left = template.points.iter().find(|point| point.name == Some(AnatomicalPoint::TemporalPeakLeft));
        assert!(template.line_mm[left.expect("presets name it").vertex].x > 40.0, "{name}");
    }
}

#[test]
fn on_the_flat_chart_paper_is_the_chart() {
    let template = template(&support::flat_demo());
    let worst = template.line_mm.iter().zip(&template.places).map(|(paper, place)| paper.distance(place.0));
    let worst = worst.fold(0.0, f64::max);
    assert!(worst < 1e-6, "{worst} mm");
    assert!(template.flat && template.fit.sideways_mm == 0.0);
}

#[test]
fn every_bend_is_drawn_to_a_twentieth_of_a_millimetre() {
    for (name, design) in designs() {
        let template = template(&design);
        // Of three neighbours, how far the middle one is from the others' chord; a chord spans two steps, so a step's
        // own sagitta is a quarter of it.
        let bends = template.line_mm.windows(3).map(|three| {
            let chord = three[2] - three[0];
            (chord.perp_dot(three[1] - three[0]) / chord.length()).abs() / 4.0
        });
        let worst = bends.fold(0.0, f64::max);
        assert!(worst < 0.05, "{name}: {worst} mm");
    }
}

/// The words of markup, with one space between elements.
fn plain(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What the sheet says of itself, on the line and heads of the demo and of the rendered heads.
#[test]
fn paper_and_skin_disagree_by_what_the_sheet_says() {
    let mut worst = 0.0_f64;
    for head in skin_density::heads() {
        let (calibration, outline) = head.calibrated();
        let design = Design::new(calibration, outline, 1);
        let template = template(&design);
        println!("{}: {:?}, {:.1} mm wide", head.name, template.fit, template.width_mm());
        worst = worst.max(template.fit.sideways_mm);
        assert!(template.fit.sideways_mm > 0.1 && template.fit.sideways_mm < 3.0, "{}: {:?}", head.name, template.fit);
        assert!(template.fit.across_mm > template.fit.sideways_mm, "{}: {:?}", head.name, template.fit);
    }
    let said = format!("up to {:.1} mm beside the plan", template(&demo::design()).fit.sideways_mm);
    let text = plain(&english_sheet(&demo::design(), Paper::A4, &Facts::default()));
    assert!(text.contains(&said), "{said} is not on the sheet: {text}");
    assert!(worst > 0.5, "a head is round: {worst} mm");
}

#[test]
fn the_shortest_way_is_no_longer_than_the_charts_and_no_shorter_than_a_beeline() {
    let design = demo::design();
    let chart = design.chart();
    for (x, y) in [(60.0, 40.0), (-80.0, 20.0), (90.0, 100.0), (0.0, 80.0)] {
        let (from, to) = (ChartMm::default(), ChartMm::new(x, y));
        let (short, straight) = (shortest_mm(&chart, from, to), over_skin_mm(&chart, &[from, to]));
        let beeline = skin(&chart, from).distance(skin(&chart, to));
        assert!(short <= straight * 1.0005 && short >= beeline, "{x}, {y}: {short}, {straight}, {beeline}");
    }
}

// ---- pages ------------------------------------------------------------------------------------------------------

/// Every vertex is on a page, 4 mm and more inside of what it shows; and neighbours share their crosses.
fn check_pages(name: &str, template: &Template, pages: &Pages, paper: Paper) {
    let printable = paper.size_mm() - 2.0 * MARGIN_MM;
    let page = if pages.on_side { DVec2::new(printable.y, printable.x) } else { printable };
    assert!(pages.shown_mm.cmplt(page).all(), "{name}: {} does not fit on {page}", pages.shown_mm);
    let inside = |index: usize, place: DVec2| {
        let corner = pages.pages[index].corner_mm;
        let at = DVec2::new(place.x - corner.x, corner.y - place.y);
        at.min(pages.shown_mm - at).min_element()
    };
    for place in template.line_mm.iter().chain(&template.stem_mm) {
        let best = (0..pages.pages.len()).map(|index| inside(index, *place)).fold(f64::NEG_INFINITY, f64::max);
        assert!(best >= 4.0, "{name}: {place} is {best} mm inside of the best page");
    }
    for joint in &pages.joints {
        let [one, other] = joint.pages.map(|index| pages.pages[index].corner_mm);
        let step = (other - one).abs();
        let apart = pages.shown_mm - step;
        assert!((apart.min_element() - OVERLAP_MM).abs() < 1e-9, "{name}: overlap {apart}");
        for (cross, index) in joint.crosses_mm.iter().flat_map(|cross| joint.pages.map(|index| (*cross, index))) {
            assert!(inside(index, cross) >= 4.9, "{name}: cross {} {cross} on page {index}", joint.letter);
        }
    }
    // Each page has some of the line, the midline or the cuts: there is no other ink to have it for.
    let all = pages.pages.len();
    let used = (0..all).filter(|&index| {
        let ink = template.line_mm.iter().chain(&template.stem_mm);
        ink.into_iter().any(|place| inside(index, *place) > -25.0)
    });
    assert_eq!(used.count(), all, "{name}: a page without ink");
}

#[test]
fn usual_lines_fit_on_one_page_on_its_side() {
    for (name, design) in designs() {
        for paper in PAPERS {
            let template = template(&design);
            let pages = Pages::of(&template, paper).expect("a usual line");
            check_pages(&name, &template, &pages, paper);
            assert_eq!((pages.pages.len(), pages.on_side), (1, true), "{name} on {paper:?}");
        }
    }
}

fn line_through(design: &mut Design, places: impl Iterator<Item = (f64, f64)>) {
    design.hairline.points = places.map(|(x, y)| HairlinePoint { position: ChartMm::new(x, y), name: None }).collect();
    design.hairline.preset = None;
    design.hairline.mirrored = false;
    assert!(design.is_sound());
}

#[test]
fn a_line_at_the_charts_border_is_on_pages_that_are_joined() {
    let mut design = support::flat_demo();
    line_through(
        &mut design,
        [(-190.0, -55.0), (-190.0, 335.0), (0.0, 100.0), (190.0, 335.0), (190.0, -55.0)].into_iter(),
    );
    for paper in PAPERS {
        let template = template(&design);
        let pages = Pages::of(&template, paper).expect("380 by 390 mm fit on 24 pages");
        check_pages("border", &template, &pages, paper);
        assert!(pages.pages.len() >= 4 && pages.joints.len() >= 3, "{} pages", pages.pages.len());
        let html = english_sheet(&design, paper, &Facts::default());
        assert_eq!(html.matches("<section class=\"sheet-page").count(), pages.pages.len() + 1);
        for joint in &pages.joints {
            let marks = html.matches(&format!(">{}</text>", joint.letter)).count();
            assert_eq!(marks, 4, "two crosses {} on each of two pages", joint.letter);
        }
    }
}

#[test]
fn a_wide_line_is_on_two_pages_with_one_joint() {
    let mut design = support::flat_demo();
    line_through(&mut design, [(-150.0, 40.0), (-60.0, 90.0), (0.0, 80.0), (60.0, 90.0), (150.0, 40.0)].into_iter());
    for paper in PAPERS {
        let template = template(&design);
        let pages = Pages::of(&template, paper).expect("two pages");
        check_pages("wide", &template, &pages, paper);
        assert_eq!((pages.pages.len(), pages.joints.len()), (2, 1), "{paper:?}");
    }
}

#[test]
fn thirty_one_points_to_and_fro_end_in_a_sentence_instead_of_a_book() {
    let mut design = demo::design();
    line_through(
        &mut design,
        (0..31).map(|index| (if index % 2 == 0 { -190.0 } else { 190.0 }, 10.0 * f64::from(index))),
    );
    let html = english_sheet(&design, Paper::A4, &Facts::default());
    assert!(html.contains("There is no template"), "{}", html.len());
    assert_eq!(html.matches("<section").count(), 1);
}

/// Words around the drawing end on the page: by 1 % of its width at least, at .5 of a letter's height for each letter.
#[test]
fn no_words_run_off_the_page() {
    let mut tall = support::flat_demo();
    line_through(&mut tall, [(-70.0, -40.0), (-70.0, 110.0), (0.0, 120.0), (70.0, 110.0), (70.0, -40.0)].into_iter());
    let mut wide = support::flat_demo();
    line_through(&mut wide, [(-150.0, 40.0), (0.0, 80.0), (150.0, 40.0)].into_iter());
    let mut sides = Vec::new();
    for design in [demo::design(), tall, wide] {
        for paper in PAPERS {
            let pages = Pages::of(&template(&design), paper).expect("pages");
            sides.push(pages.on_side);
            let upright = paper.drawn_mm();
            let size = if pages.on_side { DVec2::new(upright.y, upright.x) } else { upright };
            let english = english_sheet(&design, paper, &Facts::default());
            let longer = sheet(&Longer(words::english()), &design, paper, &Facts::default());
            assert!(
                english.contains(r#"font-size="2.8" text-anchor="start">1. Print"#),
                "instructions in usual letters"
            );
            for page in [&english, &longer].into_iter().flat_map(|html| html.split("<section").skip(2)) {
                // Without the drawing itself, which is clipped.
                let (head, rest) = page.split_once("<svg x=").expect("a drawing");
                let (_, foot) = rest.split_once("</svg>").expect("its end");
                for text in [head, foot].into_iter().flat_map(|part| part.split("<text ").skip(1)) {
                    let (attributes, words) = text.split_once('>').expect("a tag");
                    let number = |name: &str| -> f64 {
                        let value =
                            attributes.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
                        value.and_then(|value| value.parse().ok()).expect(name)
                    };
                    let words = words.split('<').next().unwrap_or_default();
                    let width = words.chars().count() as f64 * number("font-size") * 0.49;
                    let right = if attributes.contains("\"end\"") { number("x") } else { number("x") + width };
                    assert!(number("y") < size.y - 0.5, "{words}: {} of {} mm", number("y"), size.y);
                    assert!(
                        attributes.contains("middle") || right <= size.x + 0.01,
                        "{words}: {right} of {} mm",
                        size.x
                    );
                }
            }
        }
    }
    assert!(sides.contains(&true) && sides.contains(&false), "{sides:?}");
}

/// Of two sheets the places of everything are the same but for the instructions, and words run as their language does.
#[test]
fn a_language_from_right_to_left_turns_words_and_no_places() {
    let facts = Facts { right_to_left: true, ..Facts::default() };
    let [to_right, to_left] = [Facts::default(), facts].map(|facts| english_sheet(&demo::design(), Paper::A4, &facts));
    let drawing = |html: &str| {
        let (_, rest) = html.split_once("data-template").expect("a drawing");
        rest.split_once("</svg>").expect("its end").0.to_owned()
    };
    assert_eq!(drawing(&to_right), drawing(&to_left));
    let height = Paper::A4.drawn_mm().y;
    assert!(!to_right.contains('\u{2067}'), "English has no runs to turn");
    for text in ["1. Print", "2. Cut along", "Hairline template, life size", "← subject’s right", "100 mm"] {
        assert!(to_left.contains(&format!(">\u{2067}{text}")), "{text} does not run to the left");
    }
    let print = to_left.split("<text ").find(|text| text.contains("1. Print")).expect("instructions");
    assert!(print.contains(r#"text-anchor="end""#), "{print}");
    assert!(print.starts_with(&format!(r#"x="{height}" "#)), "{print} does not end at {height} mm");
}

#[test]
fn points_in_one_place_are_no_line() {
    let mut design = demo::design();
    line_through(&mut design, (0..3).map(|_| (20.0, 60.0)));
    assert!(Template::of(&design, &design.chart()).is_none());
    assert!(english_sheet(&design, Paper::Letter, &Facts::default()).contains("There is no template"));
}

#[test]
fn a_line_beside_the_midline_hangs_on_it_all_the_same() {
    let mut design = demo::design();
    line_through(&mut design, [(30.0, 60.0), (50.0, 70.0), (70.0, 40.0)].into_iter());
    let template = template(&design);
    assert_eq!(template.middle, 0);
    let chart = design.chart();
    let way = [ChartMm::default(), ChartMm::new(0.0, 60.0), ChartMm::new(30.0, 60.0)];
    let wanted = over_skin_mm(&chart, &way);
    assert!((template.height_mm() - wanted).abs() < 0.01, "{} mm for {wanted}", template.height_mm());
}

// ---- markup -----------------------------------------------------------------------------------------------------

const HOSTILE: &str = "</p><script>alert(1)</script><img src=x onerror=\"alert(2)\"> 'q' & \u{0} \u{202e}<!-- ]]>";

#[test]
fn texts_from_outside_stay_text() {
    let facts = Facts { date: HOSTILE, name: HOSTILE, note: HOSTILE, pictures: [HOSTILE; 2], ..Facts::default() };
    let html = english_sheet(&demo::design(), Paper::A4, &facts);
    assert_eq!(html.matches("&lt;script&gt;").count(), 5, "name, date, note and two addresses");
    for tag in ["<script", "onerror=\"", "<!--"] {
        assert!(!html.contains(tag), "{tag} got through");
    }
    // No image but the two pictures, whose attributes end where they should.
    assert_eq!(html.matches("<img src=\"&lt;/p&gt;").count(), 2);
    assert_eq!(html.matches("<img ").count(), 2);
}

#[test]
fn nothing_has_a_style_that_the_pages_policy_refuses() {
    for (name, design) in designs() {
        for paper in PAPERS {
            let html = english_sheet(&design, paper, &Facts::default());
            assert!(!html.contains(" style="), "{name}");
            assert!(!html.contains("NaN") && !html.contains("inf"), "{name}");
        }
    }
}

/// Tags open and close in turn, as far as one who knows no HTML can tell.
fn assert_balanced(html: &str) {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("every tag ends");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed in the wrong order");
        } else if !tag.ends_with('/') && !tag.starts_with("img") {
            open.push(tag.split(' ').next().unwrap_or_default());
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
}

#[test]
fn the_plan_is_in_numbers_and_the_pictures_in_it() {
    let facts = Facts {
        date: "2026-11-22",
        note: "Softer at the temples & no lower.",
        area_cm2: 161.4,
        dots: 23_456,
        pictures: ["blob:one", "blob:two"],
        ..Facts::default()
    };
    let html = english_sheet(&demo::design(), Paper::A4, &facts);
    assert_balanced(&html);
    for words in [
        "2026-11-22",
        "Softer at the temples &amp; no lower.",
        "161 cm²",
        "23,456",
        "src=\"blob:one\"",
        "src=\"blob:two\"",
        "78 mm",
        "220 dots per cm²",
        "0.44 mm",
        "Charcoal",
        "12 days later: 80 % of the dots",
        "Simulation, not a promise",
        "100 mm",
    ] {
        assert!(html.contains(words), "{words} is missing in {html:.3000}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// Whatever is a design has a sheet, in which every number is one and every vertex is on a page.
    #[test]
    fn any_sound_design_has_a_sheet(design in support::sound_design(), letter: bool, note in ".{0,40}") {
        let paper = PAPERS[usize::from(letter)];
        let html = english_sheet(&design, paper, &Facts { note: &note, ..Facts::default() });
        assert_balanced(&html);
        prop_assert!(!html.contains("NaN") && !html.contains(" style="));
        if let Some(template) = Template::of(&design, &design.chart()) {
            prop_assert!(template.line_mm.iter().all(|place| place.is_finite()));
            if let Some(pages) = Pages::of(&template, paper) {
                check_pages("any", &template, &pages, paper);
            }
        }
    }
}
