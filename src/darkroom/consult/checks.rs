//! Would it look natural? Eight lines of advice beside the hairline (src/consult/checks.rs), each with its number, its sources and a
//! button that draws it on the stage. They follow every drag, without a word to screen readers until somebody asks.

use glam::DVec2;
use hairline::consult::checks::{self, Check, Finding, Looked, Says, Unit, Verdict};
use hairline::consult::drawing::drawing;
use hairline::consult::{Facts, Span};
use hairline::design::views::PhotoOfHead;
use hairline::sheet::escaped;
use hairline_app::platform::page;
use hairline_app::platform::words::Value::Number;
use hairline_app::platform::words::{say, t};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlImageElement};

use super::{Shared, State, build, is_empty, part, set, show, show_me, wish, write};

const MARKUP: &str = include_str!("checks.html");
/// One line; `@` is its number.
const LINE: &str = include_str!("check.html");

/// Fills the slot.
pub fn fill(slot: &Element, state: &State, shared: &Shared) {
    if is_empty(slot) {
        let shared = shared.clone();
        let root = slot.clone();
        build(slot, MARKUP, move |what, doer, _| match (shared.borrow().as_ref(), what) {
            (Some(state), "show") => toggle(&root, state, doer),
            (_, "all") => show_all(&root, doer),
            _ => {}
        });
        let lines: String = (0..Check::ALL.len()).map(|index| LINE.replace('@', &index.to_string())).collect();
        if let Some(list) = part::<Element>(slot, ".checks-list") {
            list.set_inner_html(&lines);
        }
        show_me(state, &[], None);
    }
    let facts = &state.known;
    let looked = Looked { design: &state.design, chart: &state.chart, facts, hair: &state.finding };
    let found = checks::all(&looked);
    for (index, finding) in found.iter().enumerate() {
        if let Some(line) = part::<Element>(slot, &format!("li[data-index=\"{index}\"]")) {
            fill_line(&line, finding, facts);
            if part::<Element>(&line, "[aria-pressed=\"true\"]").is_some() {
                draw(state, &looked, finding);
            }
        }
    }
    let count = |verdict: Verdict| found.iter().filter(|finding| finding.verdict == verdict).count() as f64;
    let values = [
        ("fine", Number(count(Verdict::Fine))),
        ("look", Number(count(Verdict::Look) + count(Verdict::Caution))),
        ("unseen", Number(count(Verdict::NotSeen))),
    ];
    let sum = if count(Verdict::NotSeen) > 0.0 { "checks-sum-unseen" } else { "checks-sum" };
    let sum = if is_unmarked(state) { t("checks-unmarked").to_owned() } else { say(sum, &values) };
    write(slot, ".checks-sum", &sum);
}

/// Whether nobody has moved the marks of the person's own photo yet.
fn is_unmarked(state: &State) -> bool {
    let photo = page::document().ok().and_then(|document| document.query_selector("img.photo").ok().flatten());
    let Some(photo) = photo.and_then(|photo| photo.dyn_into::<HtmlImageElement>().ok()) else { return false };
    let size_px = DVec2::new(photo.natural_width().into(), photo.natural_height().into());
    state.photos.own && PhotoOfHead { on: state.design.on_photo(), size_px }.is_guess()
}

fn fill_line(line: &Element, finding: &Finding, facts: &Facts) {
    let (verdict, icon, word) = match finding.verdict {
        Verdict::Fine => ("fine", "icons.svg#check", t("checks-fine")),
        Verdict::Look => ("look", "icons.svg#eye", t("checks-look")),
        Verdict::Caution => ("caution", "icons.svg#warning", t("checks-caution")),
        Verdict::NotSeen => ("unseen", "icons.svg#minus", t("checks-unseen")),
    };
    set(line, "data-verdict", verdict);
    if let Some(picture) = part::<Element>(line, ".check-verdict use") {
        set(&picture, "href", icon);
    }
    write(line, ".check-word", word);
    write(line, ".check-name", name(finding.check));
    write(line, ".check-sentence", &sentence(finding));
    show(line, "[data-do=show]", finding.verdict != Verdict::NotSeen);
    let limits = if finding.verdict == Verdict::NotSeen { String::new() } else { limits(finding) };
    write(line, ".check-limits", &limits);
    // Sources change with a clinic's facts only.
    let sources: String = finding.facts.iter().filter_map(|id| source(facts, id)).collect();
    if let Some(list) = part::<Element>(line, ".check-sources")
        && list.child_element_count() as usize != finding.facts.len()
    {
        list.set_inner_html(&sources);
    }
}

/// A fact's source and what makes it uncertain, as markup. They are in English: a source is.
fn source(facts: &Facts, id: &str) -> Option<String> {
    let (fact, source) = (facts.get(id)?, facts.source_of(id)?);
    let name = escaped(&source.name);
    let name = match source.url.as_str() {
        "" => name,
        url => format!("<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\">{name}</a>", escaped(url)),
    };
    Some(format!("<li lang=\"en\" dir=\"auto\">{name}. {}</li>", escaped(&fact.why)))
}

/// Shows the lines that say nothing to worry about too, or puts them away again.
fn show_all(slot: &Element, button: &HtmlElement) {
    let all = button.get_attribute("aria-expanded").as_deref() == Some("false");
    let (word, text) = if all { ("true", t("checks-fewer")) } else { ("false", t("checks-all")) };
    set(button, "aria-expanded", word);
    button.set_text_content(Some(text));
    if let Some(list) = part::<Element>(slot, ".checks-list") {
        set(&list, "data-all", word);
    }
}

fn toggle(slot: &Element, state: &State, pressed: &HtmlElement) {
    let shows = pressed.get_attribute("aria-pressed").as_deref() != Some("true");
    for index in 0..Check::ALL.len() {
        if let Some(button) = part::<Element>(slot, &format!("button[data-index=\"{index}\"]")) {
            set(&button, "aria-pressed", "false");
        }
    }
    if !shows {
        show_me(state, &[], None);
        return wish("say", t("checks-hidden"));
    }
    set(pressed, "aria-pressed", "true");
    let looked = Looked { design: &state.design, chart: &state.chart, facts: &state.known, hair: &state.finding };
    let index = pressed.get_attribute("data-index").and_then(|index| index.parse::<usize>().ok());
    if let Some(finding) = index.and_then(|index| checks::all(&looked).into_iter().nth(index)) {
        draw(state, &looked, &finding);
        wish("say", &sentence(&finding));
    }
}

fn draw(state: &State, looked: &Looked<'_>, finding: &Finding) {
    if finding.verdict == Verdict::NotSeen {
        return show_me(state, &[], None);
    }
    let drawn = drawing(finding.check, looked);
    let number = number(finding);
    show_me(state, &drawn.lines, drawn.label.map(|place| (place, number.as_str())));
}

fn number(finding: &Finding) -> String {
    let value = [("value", Number(finding.value))];
    match finding.unit {
        Unit::Mm => say("checks-mm", &value),
        Unit::Degrees => say("checks-degrees", &value),
        Unit::Percent => say("checks-percent", &value),
        Unit::PerCm2 => say("checks-per-cm2", &value),
    }
}

fn limits(finding: &Finding) -> String {
    let Span { least, most } = finding.limits;
    let values = [("least", Number(least)), ("most", Number(most))];
    match finding.unit {
        Unit::Mm => say("checks-limits-mm", &values),
        Unit::Degrees => say("checks-limits-degrees", &values),
        Unit::Percent => say("checks-limits-percent", &values),
        Unit::PerCm2 => say("checks-limits-per-cm2", &values),
    }
}

fn name(check: Check) -> &'static str {
    match check {
        Check::Height => t("checks-height"),
        Check::Corners => t("checks-corners"),
        Check::Temples => t("checks-temples"),
        Check::Brow => t("checks-brow"),
        Check::Edge => t("checks-edge"),
        Check::Symmetry => t("checks-symmetry"),
        Check::AgainstHair => t("checks-against-hair"),
        Check::AgainstHead => t("checks-against-head"),
    }
}

fn sentence(finding: &Finding) -> String {
    let id = match finding.says {
        Says::NoScale => "checks-no-scale",
        Says::NotOnThisPhoto => "checks-not-on-photo",
        Says::HeightLow => "checks-height-low",
        Says::HeightUsual => "checks-height-usual",
        Says::HeightHigh => "checks-height-high",
        Says::CornersAbove => "checks-corners-above",
        Says::CornersInside => "checks-corners-inside",
        Says::CornersOutside => "checks-corners-outside",
        Says::TemplesKept => "checks-temples-kept",
        Says::TemplesFilled => "checks-temples-filled",
        Says::TemplesDeep => "checks-temples-deep",
        Says::BrowParallel => "checks-brow-parallel",
        Says::BrowDiverging => "checks-brow-diverging",
        Says::BrowConverging => "checks-brow-converging",
        Says::EdgeSoft => "checks-edge-soft",
        Says::EdgeSharp => "checks-edge-sharp",
        Says::EdgeStraight => "checks-edge-straight",
        Says::EdgeCornered => "checks-edge-cornered",
        Says::SidesNatural => "checks-sides-natural",
        Says::SidesMirroredSoft => "checks-sides-mirrored-soft",
        Says::SidesTooAlike => "checks-sides-too-alike",
        Says::SidesUneven => "checks-sides-uneven",
        Says::HairUnknown => "checks-hair-unknown",
        Says::HairAlike => "checks-hair-alike",
        Says::HairLighter => "checks-hair-lighter",
        Says::HairDarker => "checks-hair-darker",
        Says::HeadFull => "checks-head-full",
        Says::HeadSparse => "checks-head-sparse",
        Says::HeadDense => "checks-head-dense",
    };
    let values = [
        ("value", finding.value),
        ("away", finding.value.abs()),
        ("least", finding.limits.least),
        ("most", finding.limits.most),
    ];
    say(id, &values.map(|(name, value)| (name, Number(value))))
}
