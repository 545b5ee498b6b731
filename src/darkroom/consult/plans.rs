//! Plans beside each other: switching, adding, naming, and what parts them.

use hairline::editor::plans::MOST_PLANS;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{say, t};
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::difference::sentence;
use super::printed::{leave_measured, of_all_sessions};
use super::{Shared, State, build, compare, is_empty, part, set, show, value, wish, wish_number, write};

const MARKUP: &str = include_str!("plans.html");
/// What plans are called until they have a name, and before it.
pub const LETTERS: [&str; MOST_PLANS] = ["A", "B", "C"];

/// Fills the slot.
pub fn fill(slot: &Element, state: &State, shared: &Shared) {
    if is_empty(slot) {
        let shared = shared.clone();
        let root = slot.clone();
        build(slot, MARKUP, move |what, doer, _| act(&shared, &root, what, doer));
    }
    leave_measured(slot, &state.measured);
    let (count, current) = (state.plans.count(), state.plans.current());
    let names: Vec<&str> = state.plans.each(&state.design).map(|(name, _)| name).collect();
    for (index, letter) in LETTERS.iter().enumerate() {
        let Some(tab) = part::<HtmlElement>(slot, &format!("[data-index=\"{index}\"]")) else { continue };
        tab.set_hidden(index >= count || count == 1);
        let name = names.get(index).copied().unwrap_or_default();
        let (seen, named) = match name {
            "" => ((*letter).to_owned(), say("plans-tab", &[("letter", Text(letter))])),
            name => {
                let values = [("letter", Text(letter)), ("name", Text(name))];
                (say("plans-tab-named.short", &values), say("plans-tab-named", &values))
            }
        };
        if tab.text_content().as_deref() != Some(&seen) {
            tab.set_text_content(Some(&seen));
        }
        set(&tab, "aria-label", &named);
        set(&tab, "aria-pressed", if index == current { "true" } else { "false" });
    }
    show(slot, "[data-do=add]", count < MOST_PLANS && !state.viewed);
    show(slot, "[data-do=compare]", count > 1);
    show(slot, ".plans-toggle", count > 1 && !state.viewed);
    let several = if count > 1 { "true" } else { "false" };
    if let Some(row) = part::<Element>(slot, ".plans") {
        set(&row, "data-several", several);
    }
    if let Some(field) = part::<HtmlInputElement>(slot, "#plan-name")
        && !field.matches(":focus").unwrap_or_default()
    {
        field.set_value(names.get(current).copied().unwrap_or_default());
    }
    let told = told(state);
    write(slot, ".plans-difference", told.first().map_or("", String::as_str));
    show(slot, ".plans-difference", !told.is_empty());
    // One that was sent alone has nothing to say here.
    show(slot, ".plans", count > 1 || !state.viewed);
}

fn act(shared: &Shared, slot: &Element, what: &str, doer: &HtmlElement) {
    let Some((count, current)) = shared.borrow().as_ref().map(|state| (state.plans.count(), state.plans.current()))
    else {
        return;
    };
    match what {
        "go" => {
            let index = doer.get_attribute("data-index").and_then(|index| index.parse().ok()).unwrap_or(current);
            if index != current {
                wish_number("plan-go", index as f64);
                wish("say", &say("plans-now", &[("letter", Text(LETTERS[index.min(MOST_PLANS - 1)]))]));
            }
        }
        "add" if count < MOST_PLANS => {
            wish("plan-add", "");
            let values = [("from", Text(LETTERS[current])), ("letter", Text(LETTERS[count]))];
            wish("say", &say("plans-added", &values));
        }
        "more" => {
            let opens = doer.get_attribute("aria-expanded").as_deref() == Some("false");
            set(doer, "aria-expanded", if opens { "true" } else { "false" });
            show(slot, ".plans-edit", opens);
        }
        "compare" => compare::open(shared),
        "name" => wish("plan-name", &value(doer)),
        "remove" if count > 1 => {
            // It takes a history with it, so it is asked for twice.
            if doer.get_attribute("data-sure").is_some() {
                wish("plan-remove", "");
                wish(
                    "say",
                    &say("plans-removed", &[("letter", Text(LETTERS[current])), ("left", Number((count - 1) as f64))]),
                );
                ask(slot, false);
            } else {
                ask(slot, true);
            }
        }
        _ => {}
    }
}

/// The button asks whether it is meant, or does not any more.
fn ask(slot: &Element, asking: bool) {
    if let Some(button) = part::<Element>(slot, "[data-do=remove]") {
        let _ = if asking { button.set_attribute("data-sure", "") } else { button.remove_attribute("data-sure") };
    }
    write(slot, "[data-do=remove] span", t(if asking { "plans-remove-sure" } else { "plans-remove" }));
}

/// What parts the plans, a sentence for each two: at first what parts the one on the stage from the first of the others.
pub fn told(state: &State) -> Vec<String> {
    let plans: Vec<_> = state.plans.each(&state.design).collect();
    let measured =
        |index: usize| of_all_sessions(plans[index].1, state.measured.get(index).copied().unwrap_or_default());
    let name = |index: usize| name(index, plans[index].0);
    let (count, present) = (plans.len().min(MOST_PLANS), state.plans.current());
    let of_present = (0..count).filter(|other| *other != present).map(|other| (other, present));
    let of_others = (0..count).flat_map(|first| (first + 1..count).map(move |second| (first, second)));
    of_present
        .chain(of_others.filter(|(first, second)| *first != present && *second != present))
        .map(|(first, second)| {
            sentence((&name(first), &name(second)), &measured(first), &measured(second), &state.chart)
        })
        .collect()
}

/// What a plan is called in a sentence: its letter, and its name if it has one.
pub fn name(index: usize, name: &str) -> String {
    let letter = ("letter", Text(LETTERS.get(index).copied().unwrap_or_default()));
    match name {
        "" => say("plans-tab", &[letter]),
        name => say("plans-tab-named", &[letter, ("name", Text(name))]),
    }
}
