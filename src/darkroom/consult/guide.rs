//! The guide (guide.html) inside the app, so that what it tells of can be looked at on the person's own picture, and the times that an
//! address asks for (`#show=day-3`).

use hairline::editor::Step;
use hairline::pigment::ageing::LONGEST_DAYS;
use hairline::words::time;
use hairline_app::platform::fetch::fetch_bytes;
use hairline_app::platform::words::Value::Text;
use hairline_app::platform::words::{BrowserWords, file, say, t, told};
use hairline_app::platform::{page, share};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, Element, Event, HtmlDialogElement, HtmlElement};

use super::{Shared, part, set, wish, wish_number};

#[wasm_bindgen]
extern "C" {
    /// darkroom/loader.js: has guide.js fill a copy of the guide with facts.json, and the clinic's facts (JSON) in place of ours.
    #[wasm_bindgen(js_name = hairlineGuide, catch)]
    async fn fill_guide(root: &Element, overrides: &str) -> Result<JsValue, JsValue>;
}

/// What an address asks to be shown stands behind this.
const SHOW: &str = "show=";

/// Opens the guide wherever somebody presses what has `data-guide` (a section's id, or nothing).
pub fn listen(shared: &Shared) {
    let Ok(document) = page::document() else { return };
    let shared = shared.clone();
    let listener: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(opener) = target.and_then(|target| target.closest("[data-guide]").ok().flatten()) else { return };
        event.prevent_default();
        let section = opener.get_attribute("data-guide").unwrap_or_default();
        let facts = shared.borrow().as_ref().map(|state| state.facts.clone()).unwrap_or_default();
        spawn_local(async move {
            if let Err(reason) = open(&section, &facts).await {
                wish("say", &reason);
            }
        });
    });
    // Refused for nothing that is a document. It lives as long as the page.
    let _ = document.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref());
    listener.forget();
}

async fn open(section: &str, facts: &str) -> Result<(), String> {
    file("guide").await;
    let markup = fetch_bytes("guide.html").await.map_err(|error| told(&error))?;
    let markup = String::from_utf8_lossy(&markup);
    let main = markup.split_once("<main").and_then(|(_, rest)| rest.split_once('>')?.1.split_once("</main>"));
    let (main, _) = main.ok_or_else(|| t("room-guide-missing"))?;
    let dialog = dialog(main).ok_or_else(|| t("room-guide-missing"))?;
    let filled = match part::<Element>(&dialog, "main") {
        Some(root) => fill_guide(&root, facts).await.is_ok(),
        None => false,
    };
    if !filled {
        dialog.remove();
        return Err(t("room-guide-missing").to_owned());
    }
    // Only a dialog that is open already refuses.
    let _ = dialog.show_modal();
    if let Some(place) = part::<HtmlElement>(&dialog, &format!("[id=\"{section}\"]")) {
        place.scroll_into_view();
    }
    Ok(())
}

fn dialog(main: &str) -> Option<HtmlDialogElement> {
    let document = page::document().ok()?;
    if document.get_element_by_id("guide-styles").is_none() {
        let styles: HtmlElement = page::element("link").ok()?;
        for (name, value) in [("id", "guide-styles"), ("rel", "stylesheet"), ("href", "guide.css")] {
            set(&styles, name, value);
        }
        document.query_selector("head").ok()??.append_child(&styles).ok()?;
    }
    let dialog: HtmlDialogElement = page::element("dialog").ok()?;
    dialog.set_class_name("dialog dialog-guide");
    set(&dialog, "aria-label", t("guide-title"));
    dialog.set_inner_html(&format!(
        r#"<button class="button button-icon guide-close" type="button" data-label="room-guide-close"><svg class="icon" aria-hidden="true"><use href="icons.svg#close"/></svg></button><main class="guide">{main}</main>"#
    ));
    document.body()?.append_child(&dialog).ok()?;
    let gone = dialog.clone();
    dialog.set_onclose(Some(Closure::once_into_js(move || gone.remove()).unchecked_ref()));
    let closing = dialog.clone();
    let close: Closure<dyn Fn()> = Closure::new(move || closing.close());
    part::<HtmlElement>(&dialog, ".guide-close")?.set_onclick(Some(close.as_ref().unchecked_ref()));
    let closing = dialog.clone();
    let show: Closure<dyn Fn(CustomEvent)> = Closure::new(move |event: CustomEvent| {
        closing.close();
        show(&event.detail().as_string().unwrap_or_default());
    });
    dialog.add_event_listener_with_callback("hairline-show", show.as_ref().unchecked_ref()).ok()?;
    // They go with the page; the guide is opened a few times.
    close.forget();
    show.forget();
    Some(dialog)
}

/// Carries out what the page's address asks for, once, and takes it out of the address.
pub fn show_of_address() {
    if let Some(wanted) = share::fragment().strip_prefix(SHOW) {
        share::drop_fragment();
        show(wanted);
    }
}

/// "day-3": the picture after all sessions, so many days after the last. "wrong": the warning pictures.
fn show(wanted: &str) {
    let step =
        |step: Step| wish_number("step", Step::ALL.iter().position(|other| *other == step).unwrap_or_default() as f64);
    step(Step::Treatment);
    if let Some(days) = wanted.strip_prefix("day-").and_then(|days| days.parse::<u16>().ok()) {
        let days = f64::from(days).min(LONGEST_DAYS);
        wish_number("time", days);
        wish("say", &say("room-shown", &[("time", Text(&time(&BrowserWords, days)))]));
    } else if wanted == "wrong"
        && let Ok(document) = page::document()
        && let Ok(Some(warnings)) = document.query_selector("[data-feature=mishaps] details")
    {
        set(&warnings, "open", "");
        warnings.scroll_into_view();
    }
}
