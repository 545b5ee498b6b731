//! The form for asking the clinic. What the person wrote leaves this dialog only when they tick that it may and press the button;
//! nothing of it is kept. Texts from elsewhere are put in as text, never as markup.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlDialogElement, HtmlElement, HtmlInputElement};

use super::page;
use hairline_app::platform::words::{self, Value, say, t};

/// Asks for everything that an enquiry holds. `plan` are area in cm², dots, height of the hairline in mm and sessions; `price` is
/// in words, or empty. Gives what was filled in (as the page around is told it), whether the picture is to go along, and the same
/// as the text of a mail; nothing when the person gives up.
///
/// # Errors
/// A sentence.
#[wasm_bindgen]
pub async fn enquire(
    clinic: String,
    by_mail: bool,
    link: String,
    plan: Vec<f64>,
    price: String,
) -> Result<JsValue, String> {
    words::later().await;
    let Some(form) = Form::open(clinic, by_mail, &link, &plan, &price) else { return Ok(JsValue::UNDEFINED) };
    let _shown = Shown(form.dialog.clone());
    let Some(message) = form.answer().await else { return Ok(JsValue::UNDEFINED) };
    let with_picture = !by_mail && form.picture.checked();
    let text = [&message, &form.text("link"), &form.text("plan"), &form.text("price")];
    let text = text.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n\n");
    Ok(Array::of3(&form.filled(), &with_picture.into(), &text.into()).into())
}

/// A dialog in the page; dropped, it goes.
struct Shown(HtmlDialogElement);

impl Drop for Shown {
    fn drop(&mut self) {
        // Closed first, so that the browser gives the focus back.
        self.0.close();
        self.0.remove();
    }
}

/// The open dialog.
#[derive(Clone)]
struct Form {
    dialog: HtmlDialogElement,
    form: HtmlElement,
    picture: HtmlInputElement,
    refusal: HtmlElement,
    clinic: String,
    by_mail: bool,
}

impl Form {
    fn open(clinic: String, by_mail: bool, link: &str, plan: &[f64], price: &str) -> Option<Self> {
        let dialog: HtmlDialogElement = page::element("dialog").ok()?;
        dialog.set_class_name("dialog dialog-enquiry");
        dialog.set_attribute("aria-labelledby", "enquiry-title").ok()?;
        dialog.set_inner_html(include_str!("enquiry_dialog.html"));
        page::document().ok()?.body()?.append_child(&dialog).ok()?;
        let part = |selector: &str| dialog.query_selector(selector).ok().flatten();
        let opened = Self {
            form: part("form")?.dyn_into().ok()?,
            picture: part("#enquiry-picture")?.dyn_into().ok()?,
            refusal: part(".refusal")?.dyn_into().ok()?,
            dialog: dialog.clone(),
            clinic,
            by_mail,
        };
        opened.set_text("title", &opened.of_clinic("enquiry-title"));
        opened.set_text(
            "send",
            &if by_mail { t("enquiry-send-mail").to_owned() } else { opened.of_clinic("enquiry-send") },
        );
        opened.set_text("link", &say("enquiry-link", &[("link", Value::Text(link))]));
        let names = ["area", "dots", "height", "sessions"];
        let values: Vec<_> = names.into_iter().zip(plan.iter().map(|value| Value::Number(*value))).collect();
        opened.set_text("plan", &say("enquiry-plan", &values));
        if !price.is_empty() {
            opened.set_text("price", &say("enquiry-price", &[("price", Value::Text(price))]));
        }
        part("#enquiry-price")?.toggle_attribute_with_force("hidden", price.is_empty()).ok()?;
        // A mail program is handed a text and nothing else.
        part("#enquiry-picture-field")?.toggle_attribute_with_force("hidden", by_mail).ok()?;
        opened.say_consent();
        opened.listen(part("[data-do=close]")?.dyn_into().ok()?);
        dialog.show_modal().ok()?;
        Some(opened)
    }

    /// The enquiry in words once everything is filled in; `None` when the person gives up.
    async fn answer(&self) -> Option<String> {
        loop {
            let promise = Promise::new(&mut |resolve, _reject| {
                let on_close = resolve.clone();
                let on_submit = Closure::once_into_js(move |event: Event| {
                    event.prevent_default();
                    // The promise's own function does not throw.
                    let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::TRUE);
                });
                self.form.set_onsubmit(on_submit.dyn_ref());
                self.dialog.set_onclose(Some(&on_close));
            });
            if !JsFuture::from(promise).await.is_ok_and(|answer| answer == JsValue::TRUE) {
                return None;
            }
            let (name, email, phone) = (self.value("name"), self.value("email"), self.value("phone"));
            let refusal = match (name.is_empty(), email.is_empty() && phone.is_empty()) {
                (true, _) => Some(("name", t("enquiry-name-missing"))),
                (_, true) => Some(("email", t("enquiry-contact-missing"))),
                _ => None,
            };
            let Some((field, reason)) = refusal else {
                let parts = [self.value("message"), name, email, phone];
                return Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"));
            };
            self.refusal.set_text_content(Some(reason));
            if let Some(field) = self.part(field).and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
                let _ = field.focus();
            }
        }
    }

    /// What the page around is told.
    fn filled(&self) -> Object {
        let filled = Object::new();
        let set = |name: &str, value: &str| {
            // A plain object takes every member.
            let _ = Reflect::set(&filled, &name.into(), &value.into());
        };
        for field in ["name", "email", "phone", "message"] {
            set(field, &self.value(field));
        }
        set("consent", &self.text("consent-text"));
        filled
    }

    /// The sentence that is agreed to says what goes: with the picture it is another, and to be agreed to anew.
    fn say_consent(&self) {
        let id = match (self.by_mail, self.picture.checked()) {
            (true, _) => "enquiry-consent-mail",
            (_, true) => "enquiry-consent-picture",
            _ => "enquiry-consent",
        };
        self.set_text("consent-text", &self.of_clinic(id));
        if let Some(consent) = self.part("consent").and_then(|part| part.dyn_into::<HtmlInputElement>().ok()) {
            consent.set_checked(false);
        }
    }

    fn of_clinic(&self, id: &str) -> String {
        say(id, &[("clinic", Value::Text(&self.clinic))])
    }

    fn part(&self, name: &str) -> Option<web_sys::Element> {
        self.dialog.query_selector(&["#enquiry-", name].concat()).ok().flatten()
    }

    fn value(&self, name: &str) -> String {
        // Fields of every kind have a `value`.
        let value = self.part(name).map(|field| field.unchecked_into::<HtmlInputElement>().value());
        value.unwrap_or_default().trim().to_owned()
    }

    fn text(&self, name: &str) -> String {
        self.part(name).and_then(|part| part.text_content()).unwrap_or_default()
    }

    fn set_text(&self, name: &str, text: &str) {
        if let Some(part) = self.part(name) {
            part.set_text_content(Some(text));
        }
    }

    /// Listeners that live as long as this instance of the darkroom, which goes with what it opens.
    fn listen(&self, close: HtmlElement) {
        let form = self.clone();
        let on_change = Closure::<dyn FnMut()>::new(move || form.say_consent());
        self.picture.set_onchange(on_change.into_js_value().dyn_ref());
        let dialog = self.dialog.clone();
        let on_click = Closure::<dyn FnMut()>::new(move || dialog.close());
        close.set_onclick(on_click.into_js_value().dyn_ref());
    }
}
