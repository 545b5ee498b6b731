//! Sharing by the browser's means: links, QR codes, the clipboard, the system's share sheet. What is computed for it is the
//! darkroom's; nothing is sent by us.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, ShareData};

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::page;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = linkOf)]
    fn link_of(this: &Darkroom, kept: &[u8], language: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch, js_name = openLink)]
    fn open_link(this: &Darkroom, code: &str) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method, catch, js_name = upgradeSaved)]
    fn upgrade_saved(this: &Darkroom, bytes: &[u8]) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method, catch, js_name = qrOf)]
    fn qr_of(this: &Darkroom, text: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(method, js_name = shareDialog)]
    fn share_dialog(this: &Darkroom) -> String;

    #[wasm_bindgen(method, catch, js_name = factsOf)]
    fn facts_of(this: &Darkroom, design: &[u8], dots: &str, area_cm2: f64) -> Result<String, JsValue>;
}

/// The app's address with a fragment. Without the query: a clinic's options are not the receiver's, and the language is in the link.
#[must_use]
pub fn address_with(fragment: &str) -> Option<String> {
    let location = page::window().ok()?.location();
    Some(format!("{}{}#{fragment}", location.origin().ok()?, location.pathname().ok()?))
}

/// The page's fragment without its mark; empty when there is none.
#[must_use]
pub fn fragment() -> String {
    let hash = page::window().ok().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Takes the fragment out of the address, so that loading the page again brings back what was made of it.
pub fn drop_fragment() {
    if let (Ok(window), Some(address)) = (page::window(), address_with(""))
        && let Ok(history) = window.history()
    {
        // Refused only for another origin's address.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address.trim_end_matches('#')));
    }
}

/// The code of a link to plans (bytes as of `editor::saved::encode`) in the page's language.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn link_code(kept: &[u8]) -> Result<String, DarkroomError> {
    let language = page::document()?.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    room().await?.link_of(kept, &language).map_err(told)
}

/// The plans of a link's code on the demo's head, as bytes of `editor::saved::encode`.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn open_code(code: &str) -> Result<Vec<u8>, DarkroomError> {
    room().await?.open_link(code).map_err(told)
}

/// Work that an earlier version of the app kept, as this one keeps it.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn upgrade_saved(bytes: &[u8]) -> Result<Vec<u8>, DarkroomError> {
    room().await?.upgrade_saved(bytes).map_err(told)
}

/// A QR code of a text, as markup.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn qr(text: &str) -> Result<String, DarkroomError> {
    room().await?.qr_of(text).map_err(told)
}

/// The inside of the share dialog, as markup.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn dialog_markup() -> Result<String, DarkroomError> {
    Ok(room().await?.share_dialog())
}

/// A design (as bytes) in numbers, as the rows of a `<dl>`; `dots` of the whole head, in words.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn facts(design: &[u8], dots: &str, area_cm2: f64) -> Result<String, DarkroomError> {
    room().await?.facts_of(design, dots, area_cm2).map_err(told)
}

/// Puts a text on the clipboard. Returns whether the browser let us.
pub async fn copy(text: &str) -> bool {
    let Ok(window) = page::window() else { return false };
    let navigator: JsValue = window.navigator().into();
    // Missing outside secure contexts, whatever the binding says.
    if !Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Whether the system has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    page::window().is_ok_and(|window| has_function(&window.navigator(), "share"))
}

/// Offers a link to the system's share sheet. Cancelling there is no error.
pub async fn share_link(address: &str, title: &str) -> bool {
    let data = ShareData::new();
    data.set_url(address);
    data.set_title(title);
    share(&data).await
}

/// Offers a file to the system's share sheet. Returns whether it could be offered.
pub async fn share_file(file: &File) -> bool {
    let data = ShareData::new();
    data.set_files(&Array::of1(file));
    let Ok(window) = page::window() else { return false };
    has_function(&window.navigator(), "canShare") && window.navigator().can_share_with_data(&data) && share(&data).await
}

async fn share(data: &ShareData) -> bool {
    let Ok(window) = page::window() else { return false };
    match JsFuture::from(window.navigator().share_with_data(data)).await {
        Ok(_) => true,
        Err(thrown) => page::error_name(&thrown) == "AbortError",
    }
}

fn has_function(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|value| value.dyn_ref::<js_sys::Function>().is_some())
}
