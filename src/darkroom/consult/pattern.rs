//! Stages of hair loss to start from: pictures that draw a typical area (src/consult/pattern.rs), and how it was estimated.

use hairline::consult::Facts;
use hairline::consult::pattern::{FRONT_KEPT_MM, Pattern};
use hairline::head::Chart;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{say, t};
use web_sys::{Element, HtmlElement};

use super::{Shared, State, build, is_empty, part, set, show, wish, wish_design, write};

const MARKUP: &str = include_str!("pattern.html");

/// Fills the slot.
pub fn fill(slot: &Element, state: &State, shared: &Shared) {
    if is_empty(slot) {
        let shared = shared.clone();
        let root = slot.clone();
        build(slot, MARKUP, move |what, doer, _| act(&shared, &root, what, doer));
    }
    show(slot, ".patterns", !state.viewed);
    show(slot, ".pattern-flat", matches!(state.chart, Chart::Flat(_)));
    write(slot, ".pattern-women", &say("pattern-estimated-women", &[("mm", Number(FRONT_KEPT_MM))]));
    // Looking for the stage takes longer than most of what is told here.
    if part::<Element>(slot, ".patterns[open]").is_some() {
        show_present(slot, state);
    }
}

/// Shows which stage is on the stage, if it is one, and what is known of its area.
fn show_present(slot: &Element, state: &State) {
    let present = Pattern::ALL.into_iter().find(|pattern| placed(*pattern, state) == state.design);
    for (index, pattern) in Pattern::ALL.into_iter().enumerate() {
        if let Some(button) = part::<Element>(slot, &format!("[data-index=\"{index}\"]")) {
            set(&button, "aria-pressed", if present == Some(pattern) { "true" } else { "false" });
            // The drawings are asked for when somebody wants to see them.
            if let Some(drawing) = part::<Element>(&button, "use")
                && let Some(place) = drawing.get_attribute("data-href")
            {
                set(&drawing, "href", &place);
            }
        }
    }
    show(slot, ".pattern-area", present.is_some());
    if let Some(present) = present {
        write(slot, ".pattern-area", &area(present, state));
    }
}

fn placed(pattern: Pattern, state: &State) -> hairline::design::Design {
    pattern.place(&state.chart, &state.design.outline, &state.design)
}

fn area(pattern: Pattern, state: &State) -> String {
    let drawn = ("area", Number(state.area_cm2));
    let facts = Facts::built_in().replaced_by(&state.facts).0;
    match pattern.area_fact().and_then(|id| facts.get(id)) {
        Some(fact) => say("pattern-area", &[drawn, ("least", Number(fact.least)), ("most", Number(fact.most))]),
        None => say("pattern-area-no-source", &[drawn]),
    }
}

fn act(shared: &Shared, slot: &Element, what: &str, doer: &HtmlElement) {
    let state = shared.borrow();
    let Some(state) = state.as_ref() else { return };
    match what {
        "open" => show_present(slot, state),
        "place" => {
            let index = doer.get_attribute("data-index").and_then(|index| index.parse::<usize>().ok());
            if let Some(pattern) = index.and_then(|index| Pattern::ALL.get(index)) {
                wish_design(&placed(*pattern, state));
                wish("say", &say("pattern-drawn", &[("stage", Text(name(*pattern)))]));
            }
        }
        _ => {}
    }
}

fn name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::NorwoodI => t("pattern-norwood-1"),
        Pattern::NorwoodII => t("pattern-norwood-2"),
        Pattern::NorwoodIII => t("pattern-norwood-3"),
        Pattern::NorwoodIIIVertex => t("pattern-norwood-3-vertex"),
        Pattern::NorwoodIV => t("pattern-norwood-4"),
        Pattern::NorwoodV => t("pattern-norwood-5"),
        Pattern::NorwoodVI => t("pattern-norwood-6"),
        Pattern::NorwoodVII => t("pattern-norwood-7"),
        Pattern::LudwigI => t("pattern-ludwig-1"),
        Pattern::LudwigII => t("pattern-ludwig-2"),
        Pattern::LudwigIII => t("pattern-ludwig-3"),
    }
}
