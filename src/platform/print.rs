//! Printing: the pictures for the sheet, the sheet from the darkroom, and the browser's print dialog.

use js_sys::Date;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlImageElement};

use super::darkroom::{self, Darkroom, DarkroomError};
use super::object_url::ObjectUrl;
use super::page::{self, NoPage};
use super::pixels::{Area, Pixels};
use super::surface::{Purpose, Surface};

/// Long side of a printed picture: over 300 px an inch where it is 12 cm high.
const PRINTED_SIDE_PX: f64 = 1600.0;
/// No visible loss.
const PRINTED_QUALITY: f64 = 0.92;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = printSheet)]
    fn print_sheet(
        this: &Darkroom,
        design: &[u8],
        letter: bool,
        date: &str,
        name: &str,
        area_cm2: f64,
        dots: usize,
        before: &str,
        after: &str,
    ) -> Result<String, JsValue>;
}

/// A part of a picture (left, top, width, height in px) in the size for print.
///
/// # Errors
/// [`DarkroomError::Stopped`] when the browser has no memory for it.
pub async fn printed(picture: &Blob, part: [f64; 4]) -> Result<ObjectUrl, DarkroomError> {
    small(picture, part).await.ok_or(DarkroomError::Stopped)
}

async fn small(picture: &Blob, part: [f64; 4]) -> Option<ObjectUrl> {
    let pixels = Pixels::decode(picture).await?;
    let [x, y, width, height] = part.map(|px| px as u32);
    let scale = (PRINTED_SIDE_PX / part[2].max(part[3])).min(1.0);
    let [to_width, to_height] = [part[2], part[3]].map(|px| (px * scale).max(1.0) as u32);
    let surface = Surface::new(to_width, to_height, Purpose::Encode)?;
    pixels.draw(Area { x, y, width, height }, &surface, Area::whole((to_width, to_height)))?;
    drop(pixels);
    ObjectUrl::new(&surface.encode("image/jpeg", PRINTED_QUALITY).await?).ok()
}

/// The sheet as HTML, with today's date. See `hairline::sheet`.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn sheet(
    design: &[u8],
    letter: bool,
    (area_cm2, dots): (f64, usize),
    pictures: &[ObjectUrl],
) -> Result<String, DarkroomError> {
    // Sweden writes days as 2026-11-22, which nobody reads as another day.
    let date = String::from(Date::new_0().to_locale_date_string("sv-SE", &JsValue::UNDEFINED));
    let address = |index: usize| pictures.get(index).map_or("", ObjectUrl::as_str);
    let room = darkroom::room().await?;
    room.print_sheet(design, letter, &date, "", area_cm2, dots, address(0), address(1)).map_err(darkroom::told)
}

/// The reader's language (BCP 47), or an empty text.
#[must_use]
pub fn language() -> String {
    page::window().ok().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// Opens the browser's print dialog once all pictures in the page are decoded.
///
/// # Errors
/// [`DarkroomError::Page`] when the browser does not print.
pub async fn print() -> Result<(), DarkroomError> {
    let images = page::document()?.images();
    for index in 0..images.length() {
        if let Some(image) = images.item(index).and_then(|image| image.dyn_into::<HtmlImageElement>().ok()) {
            // A picture that cannot be shown is no reason not to print the rest.
            let _ = JsFuture::from(image.decode()).await;
        }
    }
    Ok(page::window()?.print().map_err(|_| NoPage)?)
}
