//! The few things that every part asks of the page.

use js_sys::Promise;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Window};

/// There is no window, or it is being closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("error-page-closing")]
pub struct NoPage;

/// The page's window.
pub fn window() -> Result<Window, NoPage> {
    web_sys::window().ok_or(NoPage)
}

/// The page's document.
pub fn document() -> Result<Document, NoPage> {
    window()?.document().ok_or(NoPage)
}

/// Whether the page is shown in a frame of another page (public/boot.js).
pub fn is_framed() -> bool {
    document().is_ok_and(|page| page.document_element().is_some_and(|root| root.has_attribute("data-framed")))
}

/// A new element of the HTML namespace, not yet in the page.
pub fn element<T: JsCast>(name: &str) -> Result<T, NoPage> {
    let element = document()?.create_element(name).map_err(|_| NoPage)?;
    element.dyn_into().map_err(|_| NoPage)
}

/// Lets the browser paint and handle input, then goes on after `milliseconds` or more.
pub async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _reject| {
        let started = window().ok().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).ok()
        });
        if started.is_none() {
            // Without a timer there is nothing to wait for.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    // The promise above cannot be rejected.
    let _ = JsFuture::from(promise).await;
}

/// The name of a thrown `DOMException` or `Error` ("QuotaExceededError"), or an empty text.
pub fn error_name(thrown: &JsValue) -> String {
    js_sys::Reflect::get(thrown, &JsValue::from_str("name")).ok().and_then(|name| name.as_string()).unwrap_or_default()
}
