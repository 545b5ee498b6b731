//! Printing: the darkroom makes the sheet, puts it where only a printer sees it, and opens the browser's print dialog.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Blob, Element};

use super::darkroom::{self, Darkroom, DarkroomError};
use super::page::{self, NoPage};

/// What the sheet says beside the design.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Letter instead of A4.
    pub letter: bool,
    /// The treated area in cm² of skin.
    pub area_cm2: f64,
    /// Dots in the picture.
    pub dots: usize,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = printSheet)]
    async fn print_sheet(
        this: &Darkroom,
        mount: &Element,
        kept: &[u8],
        letter: bool,
        area_cm2: f64,
        dots: usize,
        before: &Blob,
        after: &Blob,
    ) -> Result<JsValue, JsValue>;
}

/// Prints the plan that is shown and those beside it (bytes as of `editor::saved::encode`) with its pictures before and after. Ends when the dialog is open, or closed, as browsers like.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn print(kept: &[u8], facts: Facts, before: &Blob, after: &Blob) -> Result<(), DarkroomError> {
    let mount = mount().ok_or(NoPage)?;
    let room = darkroom::room().await?;
    let Facts { letter, area_cm2, dots } = facts;
    let printed = room.print_sheet(&mount, kept, letter, area_cm2, dots, before, after).await;
    printed.map(drop).map_err(darkroom::told)
}

/// Forgets the sheet that was printed last: the design is another.
pub fn forget() {
    if let Some(mount) = mount() {
        mount.set_text_content(None);
    }
}

/// The reader's language (BCP 47), or an empty text.
#[must_use]
pub fn language() -> String {
    page::window().ok().and_then(|window| window.navigator().language()).unwrap_or_default()
}

fn mount() -> Option<Element> {
    page::document().ok()?.get_element_by_id("sheet")
}
