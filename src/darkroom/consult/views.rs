//! The photos of one head: which there are, another one, and where they contradict each other. What is compared is in
//! design/views.rs.

use std::cell::RefCell;

use hairline::design::Hairline;
use hairline::design::views::{Disagreement, Disagreements, MOST_VIEWS, PhotoOfHead, disagreements};
use hairline::head::HeadView;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{say, t};
use hairline_app::platform::{consult, page};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{Photos, Shared, State, build, is_empty, part, set, show, wish, wish_design, wish_number, write};

const MARKUP: &str = include_str!("views.html");

thread_local! {
    /// The last comparison, and of what: fitting seven heads takes longer than writing their names.
    static COMPARED: RefCell<Option<(Vec<PhotoOfHead>, Hairline, Disagreements)>> = const { RefCell::new(None) };
}

/// Fills the slot.
pub fn fill(slot: &Element, state: &State, shared: &Shared) {
    if is_empty(slot) {
        let shared = shared.clone();
        let root = slot.clone();
        build(slot, MARKUP, move |what, doer, _| act(&shared, &root, what, doer));
    }
    // The app's own photo has no others, and what was sent is shown on one.
    show(slot, ".views", state.photos.own && !state.viewed);
    let photos = &state.photos.each;
    let many = photos.len() > 1;
    for selector in [".section-title", ".help", ".views-row", "[data-do=each]", "[data-do=remove]"] {
        show(slot, selector, many);
    }
    show(slot, "label", photos.len() < MOST_VIEWS);
    let names = names(photos);
    tabs(slot, state, &names);
    let told = if many { compared(photos, &state.design.hairline) } else { Disagreements::default() };
    tell(slot, state, &names, &told);
    announce(slot, photos.len());
    ask(slot, false, state.photos.shown);
}

/// The button of each photo.
fn tabs(slot: &Element, state: &State, names: &[String]) {
    let Some(row) = part::<Element>(slot, ".views-row") else { return };
    let Ok(document) = page::document() else { return };
    while row.child_element_count() > names.len() as u32 {
        // There is a last one.
        let _ = row.last_element_child().map(|last| last.remove());
    }
    for (index, name) in names.iter().enumerate() {
        let tab = match row.children().item(index as u32) {
            Some(tab) => tab,
            None => {
                let Ok(tab) = document.create_element("button") else { return };
                for (attribute, value) in [("type", "button"), ("class", "view-tab"), ("data-do", "go")] {
                    set(&tab, attribute, value);
                }
                tab.set_inner_html("<img alt=\"\" decoding=\"async\"><span></span><small></small>");
                set(&tab, "data-index", &index.to_string());
                // Refused for a parent that is gone only.
                let _ = row.append_child(&tab);
                tab
            }
        };
        set(&tab, "aria-pressed", if index == state.photos.shown { "true" } else { "false" });
        if let (Some(picture), Some(address)) = (part::<Element>(&tab, "img"), state.photos.addresses.get(index)) {
            set(&picture, "src", address);
        }
        write(&tab, "span", name);
        let unmarked = state.photos.each.get(index).is_some_and(PhotoOfHead::is_guess);
        write(&tab, "small", if unmarked { t("views-unmarked") } else { "" });
    }
}

/// What a button does, for which photo, and its words.
type Press = (&'static str, usize, &'static str);

/// Where they disagree, each with what to do.
fn tell(slot: &Element, state: &State, names: &[String], told: &Disagreements) {
    let Some(list) = part::<Element>(slot, ".views-told") else { return };
    let name = |index: usize| names.get(index).map_or("", String::as_str);
    let other = told.compared_with.map_or("", name);
    let mut items: Vec<(String, Option<Press>)> = Vec::new();
    for (index, disagreement) in &told.found {
        let named = [("view", Text(name(*index))), ("mm", Number(disagreement.mm()))];
        let sentence = match *disagreement {
            Disagreement::Flat => say("views-flat", &named),
            Disagreement::Size { here_mm, there_mm } => say(
                "views-size",
                &[named[0], ("other", Text(other)), ("here", Number(here_mm)), ("there", Number(there_mm))],
            ),
            Disagreement::Shape(_) => say("views-shape", &[named[0], named[1], ("other", Text(other))]),
            Disagreement::Marks(_) => say("views-marks", &named),
            Disagreement::Outline(_) => say("views-outline", &named),
            Disagreement::Hairline { point, .. } => {
                let point = ("point", Number((point + 1) as f64));
                say("views-hairline", &[named[0], named[1], point, ("other", Text(other))])
            }
        };
        let press = match *disagreement {
            _ if *index != state.photos.shown => Some(("go", *index, t("views-show"))),
            Disagreement::Size { .. } => Some(("size", *index, t("views-take-size"))),
            _ => None,
        };
        items.push((sentence, press));
    }
    // Written anew only when something else is told, so that focus and reading survive.
    let drawn: String = items.iter().map(|(sentence, press)| format!("{sentence}|{press:?};")).collect();
    if list.get_attribute("data-drawn").as_deref() == Some(&drawn) {
        return;
    }
    set(&list, "data-drawn", &drawn);
    list.set_inner_html("");
    let Ok(document) = page::document() else { return };
    for (sentence, press) in items {
        let Ok(item) = document.create_element("li") else { return };
        item.set_text_content(Some(&sentence));
        if let Some((what, index, words)) = press
            && let Ok(button) = document.create_element("button")
        {
            let index = index.to_string();
            let class = "button button-small";
            for (attribute, value) in [("type", "button"), ("class", class), ("data-do", what), ("data-index", &index)]
            {
                set(&button, attribute, value);
            }
            button.set_text_content(Some(words));
            let _ = item.append_child(&button);
        }
        let _ = list.append_child(&item);
    }
}

/// Says what to do with a photo that has just come.
fn announce(slot: &Element, count: usize) {
    let known = slot.get_attribute("data-count").and_then(|count| count.parse::<usize>().ok());
    set(slot, "data-count", &count.to_string());
    // A list of one is empty; what a reload brought back is not new.
    if known.is_some_and(|known| count == known.max(1) + 1) {
        wish("say", t("views-added"));
    }
}

fn act(shared: &Shared, slot: &Element, what: &str, doer: &HtmlElement) {
    let index = doer.get_attribute("data-index").and_then(|index| index.parse::<usize>().ok());
    match what {
        "add" => {
            let field: &HtmlInputElement = doer.unchecked_ref();
            if let Some(file) = field.files().and_then(|files| files.get(0)) {
                consult::tell("view-add", &file);
            }
            // So that choosing the same file again is a change again.
            field.set_value("");
        }
        "go" => {
            if let Some(index) = index {
                wish_number("view-go", index as f64);
            }
        }
        "each" => wish("view-each", ""),
        "size" => take_size(shared),
        "remove" => {
            let Some(shown) = shared.borrow().as_ref().map(|state| state.photos.shown) else { return };
            // Its marks go with it, so it is asked for twice.
            let sure = doer.get_attribute("data-sure").as_deref() == Some(&shown.to_string());
            if sure {
                wish_number("view-remove", shown as f64);
                wish("say", t("views-removed"));
            }
            ask(slot, !sure, shown);
        }
        _ => {}
    }
}

/// Gives the photo on the stage the size that the others have.
fn take_size(shared: &Shared) {
    let state = shared.borrow();
    let Some(state) = state.as_ref() else { return };
    let Photos { each, shown, .. } = &state.photos;
    let there = compared(each, &state.design.hairline).compared_with.and_then(|index| each.get(index));
    let fitted = each.get(*shown).zip(there).and_then(|(here, there)| here.on.in_size_of(&there.on));
    match fitted {
        Some(on) => {
            let mut design = state.design.clone();
            (design.calibration, design.outline) = (on.calibration, on.outline);
            wish_design(&design);
            wish("say", &say("views-size-taken", &[("mm", Number(on.calibration.reference.length_mm()))]));
        }
        None => wish("say", t("views-no-size")),
    }
}

/// The button that removes asks whether the photo that is shown is meant, or does not any more.
fn ask(slot: &Element, asking: bool, shown: usize) {
    let Some(button) = part::<Element>(slot, "[data-do=remove]") else { return };
    let asked = button.get_attribute("data-sure");
    if asking {
        set(&button, "data-sure", &shown.to_string());
    } else if asked.is_some_and(|asked| asked != shown.to_string()) {
        let _ = button.remove_attribute("data-sure");
    }
    let sure = button.has_attribute("data-sure");
    write(&button, "span", t(if sure { "views-remove-sure" } else { "views-remove" }));
}

/// The same of what is as before.
fn compared(photos: &[PhotoOfHead], hairline: &Hairline) -> Disagreements {
    COMPARED.with_borrow_mut(|last| match last {
        Some((of, line, told)) if of == photos && line == hairline => told.clone(),
        _ => {
            let told = disagreements(photos, hairline);
            *last = Some((photos.to_vec(), hairline.clone(), told.clone()));
            told
        }
    })
}

/// What each photo is called: what it shows, and a number where two show the same.
fn names(photos: &[PhotoOfHead]) -> Vec<String> {
    let view = |photo: &PhotoOfHead| photo.on.calibration.view;
    photos
        .iter()
        .enumerate()
        .map(|(index, photo)| {
            let name = t(short(view(photo)));
            let alike = |photos: &[PhotoOfHead]| photos.iter().filter(|other| view(other) == view(photo)).count();
            if alike(photos) < 2 {
                return name.to_owned();
            }
            let number = (alike(&photos[..index]) + 1) as f64;
            say("views-numbered", &[("view", Text(name)), ("number", Number(number))])
        })
        .collect()
}

const fn short(view: HeadView) -> &'static str {
    match view {
        HeadView::Front => "views-front",
        HeadView::LeftThreeQuarter => "views-left-half-turned",
        HeadView::RightThreeQuarter => "views-right-half-turned",
        HeadView::LeftProfile => "views-left-profile",
        HeadView::RightProfile => "views-right-profile",
        HeadView::Top => "views-top",
        HeadView::Crown => "views-crown",
        HeadView::Flat => "views-flat-photo",
    }
}
