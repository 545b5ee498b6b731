//! The dialog that asks for a passcode. Here, because few visits need it and none should wait for it. Texts from elsewhere are
//! put in as text, never as markup.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement};

use super::page;
use hairline_app::platform::words::t;

/// An open dialog; dropped, it goes.
pub struct PasscodeDialog {
    dialog: HtmlDialogElement,
    form: HtmlElement,
    input: HtmlInputElement,
    refusal: HtmlElement,
    submit: Element,
}

impl PasscodeDialog {
    /// Opens it; `None` when the page is closing.
    pub fn open() -> Option<Self> {
        let dialog: HtmlDialogElement = page::element("dialog").ok()?;
        dialog.set_class_name("dialog");
        dialog.set_attribute("aria-labelledby", "passcode-title").ok()?;
        dialog.set_inner_html(include_str!("passcode_dialog.html"));
        page::document().ok()?.body()?.append_child(&dialog).ok()?;
        let part = |selector| dialog.query_selector(selector).ok().flatten();
        let opened = Self {
            form: part("form")?.dyn_into().ok()?,
            input: part("#passcode")?.dyn_into().ok()?,
            refusal: part(".refusal")?.dyn_into().ok()?,
            submit: part("[type=submit]")?,
            dialog: dialog.clone(),
        };
        opened.listen(part(".switch-input")?.dyn_into().ok()?, part("[data-do=close]")?.dyn_into().ok()?);
        dialog.show_modal().ok()?;
        Some(opened)
    }

    /// The next passcode that the person tries; `None` when they give up.
    pub async fn answer(&self) -> Option<String> {
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
        let submitted = JsFuture::from(promise).await.is_ok_and(|answer| answer == JsValue::TRUE);
        self.work(true);
        submitted.then(|| self.input.value())
    }

    /// Whether the person still waits for what they asked for.
    pub fn is_open(&self) -> bool {
        self.dialog.open()
    }

    /// Says why a passcode does not do. The next one can be tried.
    pub fn refuse(&self, reason: &str) {
        self.work(false);
        self.refusal.set_text_content(Some(reason));
        let _ = self.input.set_attribute("aria-invalid", "true");
        let _ = self.input.focus();
        self.input.select();
    }

    /// While a key is made nothing can be submitted: a listener answers once.
    fn work(&self, working: bool) {
        self.submit.set_text_content(Some(t(if working { "passcode-opening" } else { "passcode-open" })));
        let _ = self.submit.toggle_attribute_with_force("disabled", working);
        if working {
            self.refusal.set_text_content(None);
        }
    }

    /// Listeners that live as long as this instance of the darkroom, which goes with what it opens.
    fn listen(&self, show: HtmlInputElement, close: HtmlElement) {
        let (input, shown) = (self.input.clone(), show.clone());
        let on_change = Closure::<dyn FnMut()>::new(move || {
            input.set_type(if shown.checked() { "text" } else { "password" });
        });
        show.set_onchange(on_change.into_js_value().dyn_ref());
        let dialog = self.dialog.clone();
        let on_click = Closure::<dyn FnMut()>::new(move || dialog.close());
        close.set_onclick(on_click.into_js_value().dyn_ref());
    }
}

impl Drop for PasscodeDialog {
    fn drop(&mut self) {
        // Closed first, so that the browser gives the focus back.
        self.dialog.close();
        self.dialog.remove();
    }
}
