//! The darkroom's form for asking the clinic: what it is told, and what the person filled in.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::darkroom::{Darkroom, DarkroomError, room, told};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch)]
    async fn enquire(
        this: &Darkroom,
        clinic: &str,
        by_mail: bool,
        link: &str,
        plan: &[f64],
        price: &str,
    ) -> Result<JsValue, JsValue>;
}

/// A form that was filled in and sent off.
#[derive(Debug)]
pub struct Enquiry {
    /// `name`, `email`, `phone`, `message` and the sentence of `consent`.
    pub filled: Object,
    /// Whether the picture is to go with it.
    pub with_picture: bool,
    /// The same as the text of a mail.
    pub text: String,
}

/// Asks the person; `None` when they give up. `plan` are area in cm², dots, height of the hairline in mm and sessions; `price` is
/// in words, or empty.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn ask(
    clinic: &str,
    by_mail: bool,
    link: &str,
    plan: [f64; 4],
    price: &str,
) -> Result<Option<Enquiry>, DarkroomError> {
    let answer = room().await?.enquire(clinic, by_mail, link, &plan, price).await.map_err(told)?;
    let Ok(answer) = answer.dyn_into::<Array>() else { return Ok(None) };
    Ok(answer.get(0).dyn_into().ok().map(|filled| Enquiry {
        filled,
        with_picture: answer.get(1).is_truthy(),
        text: answer.get(2).as_string().unwrap_or_default(),
    }))
}
