//! The page around: what it asks for in the address, how that is worn, and what goes from it to us and back. Inside the frame
//! public/framed.js speaks with the page around and checks every message; here are the two events of the window between it and
//! the app, `hairline-do` and `hairline-say` (public/embed.d.ts has their shapes).

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Event, UrlSearchParams, console};

use super::page;
use super::words::{self, Value, money};
use hairline::embed::{Options, Theme, Warning};

/// What the page around tells the app to do.
pub const DO: &str = "hairline-do";
const SAY: &str = "hairline-say";
/// The option that is taken out of the address and goes the way of a link.
const DESIGN: &str = "design";

/// A wish of the page around.
#[derive(Debug)]
pub enum Wish {
    /// Show the design of this code.
    SetDesign(String),
    /// Change these options.
    SetConfig(Vec<(String, String)>),
    /// Forget photo and design.
    Reset,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = CSSStyleSheet)]
    type Sheet;

    #[wasm_bindgen(constructor, catch, js_class = CSSStyleSheet)]
    fn new() -> Result<Sheet, JsValue>;

    #[wasm_bindgen(method, catch, js_name = replaceSync)]
    fn replace_sync(this: &Sheet, text: &str) -> Result<(), JsValue>;
}

/// The options of the page's address, and what was not understood of them.
#[must_use]
pub fn options() -> (Options, Vec<Warning>) {
    let pairs = parameters().map(|parameters| pairs(&Array::from(&parameters))).unwrap_or_default();
    Options::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// A design in the address's query goes where that of a link stands, unless there is one.
pub fn move_design(code: &str) {
    let (Ok(window), Some(parameters)) = (page::window(), parameters()) else { return };
    let location = window.location();
    if !location.hash().is_ok_and(|hash| hash.is_empty()) {
        return;
    }
    parameters.delete(DESIGN);
    let query = String::from(parameters.to_string());
    let path = location.pathname().unwrap_or_default();
    if let Ok(history) = window.history() {
        // Refused only for another origin's address.
        let address = [path.as_str(), if query.is_empty() { "" } else { "?" }, &query, "#d=", code].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Says what was not understood: one warning for all.
pub fn warn(warnings: &[Warning]) {
    if !warnings.is_empty() {
        let lines: String = warnings.iter().map(Warning::line).collect();
        let text =
            ["Hairline: some options were not understood and have their defaults. See docs/EMBEDDING.md.", &lines];
        console::warn_1(&JsValue::from_str(&text.concat()));
    }
}

/// Light or dark, until the person chooses otherwise.
pub fn wear_theme(theme: Theme) {
    let Some(root) = page::document().ok().and_then(|document| document.document_element()) else { return };
    // Refused only for malformed names.
    let _ = match theme {
        Theme::Auto => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}

/// Puts the look of the page around on this one: colours, font, roundness, and which parts are not there.
pub fn wear(options: &Options) {
    let Ok(document) = page::document() else { return };
    let Some(root) = document.document_element() else { return };
    let _ = root.set_attribute("data-without", &options.without());
    let sheets = Array::new();
    let css = options.style_sheet();
    if !css.is_empty()
        && let Ok(sheet) = Sheet::new()
        && sheet.replace_sync(&css).is_ok()
    {
        sheets.push(&sheet);
    }
    // A browser without this has the usual look.
    let _ = Reflect::set(&document, &JsValue::from_str("adoptedStyleSheets"), &sheets);
}

/// Tells the page around something: what it is, and more of it. Returns whether somebody may have taken it.
pub fn say(what: &str, more: Object) -> bool {
    set(&more, "type", &JsValue::from_str(what));
    let init = CustomEventInit::new();
    init.set_detail(&more);
    init.set_cancelable(true);
    let (Ok(window), Ok(event)) = (page::window(), CustomEvent::new_with_event_init_dict(SAY, &init)) else {
        return false;
    };
    // Nothing is thrown at whoever says it.
    window.dispatch_event(&event).unwrap_or_default()
}

/// A price in words, from and to.
#[must_use]
pub fn price_in_words([from, to]: [f64; 2], currency: &str) -> String {
    let amounts = if from == to { 1.0 } else { 2.0 };
    let (from, to) = (money(from, currency), money(to, currency));
    words::say(
        "clinic-price",
        &[("amounts", Value::Number(amounts)), ("from", Value::Text(&from)), ("to", Value::Text(&to))],
    )
}

/// An object of these members.
#[must_use]
pub fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        set(&object, name, value);
    }
    object
}

/// Sets a member.
pub fn set(object: &Object, name: &str, value: &JsValue) {
    // A plain object takes every member.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// What an event of the name [`DO`] wishes; nothing when it has another shape.
#[must_use]
pub fn wish(event: &Event) -> Option<Wish> {
    let detail = event.dyn_ref::<CustomEvent>()?.detail();
    let member = |name: &str| Reflect::get(&detail, &JsValue::from_str(name)).ok();
    match member("type")?.as_string()?.as_str() {
        "setDesign" => Some(Wish::SetDesign(member(DESIGN)?.as_string()?)),
        "setConfig" => Some(Wish::SetConfig(pairs(&Object::entries(&member("options")?.dyn_into().ok()?)))),
        "reset" => Some(Wish::Reset),
        _ => None,
    }
}

fn parameters() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&page::window().ok()?.location().search().ok()?).ok()
}

fn pairs(entries: &Array) -> Vec<(String, String)> {
    let pair = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    entries.iter().filter_map(pair).collect()
}
