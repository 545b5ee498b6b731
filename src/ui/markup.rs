//! Markup that the darkroom made (src/darkroom/markup.rs): what was pressed or changed in it, and what it shows.
//!
//! For parts of the page that a first visit can do without. A view in Rust costs the first visit three to five times the bytes of
//! its words, so these are words elsewhere and a listener here.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// What the pressed or changed element, or one around it, is there to do.
pub fn wanted(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("[data-do]").ok()??.get_attribute("data-do")
}

/// The element with this id.
pub fn element<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// What stands in a field, or is chosen in it.
pub fn value(id: &str) -> String {
    // Fields of every kind have a `value`.
    element::<Element>(id).map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Whether a box is ticked.
pub fn ticked(id: &str) -> bool {
    element::<HtmlInputElement>(id).is_some_and(|field| field.checked())
}

/// Puts something into a field.
pub fn set_value(id: &str, value: &str) {
    if let Some(field) = element::<Element>(id) {
        field.unchecked_into::<HtmlInputElement>().set_value(value);
    }
}

/// Sets an element's text and shows it unless the text is empty.
pub fn write_into(id: &str, text: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        element.set_text_content(Some(text));
        element.set_hidden(text.is_empty());
    }
}

/// Shows or hides an element.
pub fn show(id: &str, shown: bool) {
    if let Some(element) = element::<HtmlElement>(id) {
        element.set_hidden(!shown);
    }
}
