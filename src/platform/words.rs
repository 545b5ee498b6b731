//! The person's language: asks the page's words (words/words.js: Fluent, the browser's `Intl`) for messages and numbers.
//!
//! Also the darkroom asks here: it runs on the same page.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Display;

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

use super::page;
pub use hairline::words::{Value, Words};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = say)]
    fn say_in_page(id: &str, values: &Array) -> String;
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = number)]
    fn number_in_page(value: f64, decimals: u32) -> String;
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = money)]
    fn money_in_page(value: f64, currency: &str) -> String;
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = wait)]
    fn wait_in_page(file: &str) -> Promise;
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = change)]
    fn change_in_page(tag: &str) -> Promise;
    #[wasm_bindgen(js_namespace = hairlineWords, js_name = tag)]
    fn tag_in_page() -> String;
}

thread_local! {
    /// Messages without values, as the page's code holds them: static, so that views need not own them.
    static SAID: RefCell<BTreeMap<&'static str, &'static str>> = const { RefCell::new(BTreeMap::new()) };
}

/// Waits until the words that the interface needs are there.
///
/// # Errors
/// They did not load.
pub async fn ready() -> Result<(), JsValue> {
    JsFuture::from(wait_in_page("app")).await.map(drop)
}

/// Waits until the words of errors, dialogs and the darkroom are there, or did not come: then their ids are seen.
pub async fn later() {
    file("later").await;
}

/// Waits until the words of a file of locales/ are there, or did not come.
pub async fn file(name: &str) {
    // Failing is said by whoever needs them.
    let _ = JsFuture::from(wait_in_page(name)).await;
}

/// Speaks another language (a tag of BCP 47; empty for the browser's) from now on, and writes that into the address, so that it
/// outlives a reload. Who holds messages asks for them anew, after [`forget`].
///
/// # Errors
/// Its words did not load.
pub async fn change(tag: &str) -> Result<(), JsValue> {
    JsFuture::from(change_in_page(tag)).await?;
    let window = page::window().map_err(|_| JsValue::NULL)?;
    let location = window.location();
    let search = location.search()?;
    let others =
        search.trim_start_matches('?').split('&').filter(|part| !part.is_empty() && !part.starts_with("lang="));
    let mut address = [location.pathname()?, "?lang=".into(), tag.into()].concat();
    for part in others {
        address.push('&');
        address += part;
    }
    address += &location.hash()?;
    // Refused in a frame without an origin: there it is spoken until a reload.
    let _ = window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    Ok(())
}

/// A message without values. It is kept for the life of the page: there are a few hundred of them.
pub fn t(id: &'static str) -> &'static str {
    if let Some(said) = SAID.with_borrow(|said| said.get(id).copied()) {
        return said;
    }
    let text: &'static str = String::leak(say(id, &[]));
    SAID.with_borrow_mut(|said| said.insert(id, text));
    text
}

/// Forgets what was said in the language of before.
pub fn forget() {
    SAID.with_borrow_mut(BTreeMap::clear);
}

/// A message with values.
pub fn say(id: &str, values: &[(&str, Value<'_>)]) -> String {
    let flat = Array::new();
    for (name, value) in values {
        flat.push(&JsValue::from_str(name));
        flat.push(&match value {
            Value::Number(number) => JsValue::from_f64(*number),
            Value::Text(text) => JsValue::from_str(text),
        });
    }
    say_in_page(id, &flat)
}

/// A number with exactly so many decimals.
pub fn number(value: f64, decimals: usize) -> String {
    number_in_page(value, decimals as u32)
}

/// A whole amount of money; `currency` is a code of ISO 4217.
pub fn money(value: f64, currency: &str) -> String {
    money_in_page(value, currency)
}

/// The sentence for an error whose `Display` names it.
pub fn told(error: &impl Display) -> String {
    hairline::words::told(&BrowserWords, &error.to_string())
}

/// The language's tag of BCP 47.
pub fn tag() -> String {
    tag_in_page()
}

/// The page's words, for pure code.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserWords;

impl Words for BrowserWords {
    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        say(id, values)
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        number(value, decimals)
    }
}
