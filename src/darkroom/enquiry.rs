//! The form for asking the clinic. What the person wrote leaves this dialog only when they tick that it may and press the button;
//! nothing of it is kept. Texts from elsewhere are put in as text, never as markup.

use hairline::design::codec;
use hairline::share::link::PARAMETER;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlDialogElement, HtmlElement, HtmlInputElement};

use super::page;
use hairline_app::platform::host::{self, price_in_words};
use hairline_app::platform::share::address_with;
use hairline_app::platform::words::{self, Value, say, t};

/// A design (as bytes) for the page around: `design` (its code) and `plan`. `shown` are area in cm², dots, and the price from and to;
/// `currency` is empty where there is no price.
///
/// # Errors
/// A sentence, when these are no design's bytes.
#[wasm_bindgen(js_name = hostPlan)]
pub fn host_plan(design: &[u8], shown: &[f64], currency: &str) -> Result<Object, String> {
    let code = super::share::code_of(design, &words::tag())?;
    let plan = Plan::of(design, shown)?;
    let mut numbers = vec![
        ("areaCm2", JsValue::from(plan.area_cm2)),
        ("dots", plan.dots.into()),
        ("densityPerCm2", plan.density_per_cm2.into()),
        ("hairlineHeightMm", plan.height_mm.into()),
        ("sessions", plan.sessions.into()),
    ];
    if !currency.is_empty() {
        let [from, to] = plan.price;
        numbers.push((
            "price",
            host::object(&[("currency", currency.into()), ("from", from.into()), ("to", to.into())]).into(),
        ));
    }
    Ok(host::object(&[("design", code.into()), ("plan", host::object(&numbers).into())]))
}

/// Asks for everything that an enquiry holds; the other arguments are those of [`host_plan`]. With a mail address the visitor's
/// mail program is opened. Gives what the page around is told (nothing of a mail), whether the picture is to go along, and what to
/// say; nothing at all when the person gives up.
///
/// # Errors
/// A sentence.
#[wasm_bindgen]
pub async fn enquire(
    design: Vec<u8>,
    shown: Vec<f64>,
    currency: String,
    clinic: String,
    mail: String,
) -> Result<JsValue, String> {
    words::later().await;
    let told = host_plan(&design, &shown, &currency)?;
    let code = Reflect::get(&told, &"design".into()).ok().and_then(|code| code.as_string()).unwrap_or_default();
    let link = address_with(&[PARAMETER, &code].concat()).unwrap_or_default();
    let plan = Plan::of(&design, &shown)?;
    let price = if currency.is_empty() { String::new() } else { price_in_words(plan.price, &currency) };
    let Some(form) = Form::open(clinic, !mail.is_empty(), &link, &plan, &price) else { return Ok(JsValue::UNDEFINED) };
    let _shown = Shown(form.dialog.clone());
    let Some(message) = form.answer().await else { return Ok(JsValue::UNDEFINED) };
    if !mail.is_empty() {
        let text = [&message, &form.text("link"), &form.text("plan"), &form.text("price")];
        let text = text.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n\n");
        let [subject, body] = [t("clinic-subject"), &text].map(|text| String::from(js_sys::encode_uri_component(text)));
        let window = page::window().map_err(|error| words::told(&error))?;
        // Refused only for a malformed address.
        let _ = window.location().set_href(&format!("mailto:{mail}?subject={subject}&body={body}"));
        return Ok(Array::of3(&JsValue::UNDEFINED, &false.into(), &t("clinic-mail").into()).into());
    }
    for field in ["name", "email", "phone", "message"] {
        host::set(&told, field, &form.value(field).into());
    }
    host::set(&told, "consent", &form.text("consent-text").into());
    host::set(&told, "link", &link.into());
    Ok(Array::of3(&told, &form.picture.checked().into(), &form.of_clinic("clinic-handed").into()).into())
}

/// A plan in numbers.
struct Plan {
    area_cm2: f64,
    /// Of all sessions, whichever of them are shown.
    dots: f64,
    density_per_cm2: f64,
    height_mm: f64,
    sessions: u8,
    price: [f64; 2],
}

impl Plan {
    fn of(design: &[u8], shown: &[f64]) -> Result<Self, String> {
        let design = codec::decode(design).map_err(|error| words::told(&error))?;
        let number = |index: usize| shown.get(index).copied().unwrap_or_default();
        let (area_cm2, density_per_cm2) = (number(0), design.dots.density_per_cm2);
        let share = design.treatment.share_after(design.treatment.sessions_shown);
        let dots = if share > 0.0 { number(1) / share } else { density_per_cm2 * area_cm2 };
        Ok(Self {
            area_cm2: (area_cm2 * 10.0).round() / 10.0,
            dots: dots.round(),
            density_per_cm2,
            height_mm: design.hairline.mid_frontal_height_mm(&design.chart()).unwrap_or_default().round(),
            sessions: design.treatment.session_count,
            price: [number(2), number(3)],
        })
    }
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
    fn open(clinic: String, by_mail: bool, link: &str, plan: &Plan, price: &str) -> Option<Self> {
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
        let numbers = [
            ("area", plan.area_cm2),
            ("dots", plan.dots),
            ("height", plan.height_mm),
            ("sessions", plan.sessions.into()),
        ];
        opened.set_text("plan", &say("enquiry-plan", &numbers.map(|(name, number)| (name, Value::Number(number)))));
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
