//! Letters as the browser draws them, so that every script works and no font is shipped.

use hairline::picture::layout::Plate;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The page's own letters (style/tokens.css).
const FAMILY: &str = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, system-ui, sans-serif";

/// How much of each pixel of the plate's place is letter, of 255, row by row; words that are too long are drawn narrower.
/// `None` when the browser gives no canvas.
pub fn draw(plate: &Plate, text: &str) -> Option<Vec<u8>> {
    let (width, height) = (f64::from(plate.place.width), f64::from(plate.place.height));
    let canvas: HtmlCanvasElement = web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(plate.place.width);
    canvas.set_height(plate.place.height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let weight = if plate.bold { 700 } else { 500 };
    context.set_font(&format!("{weight} {}px {FAMILY}", plate.font_px));
    context.set_text_baseline("middle");
    let room = (width - 2.0 * plate.inset_px).max(1.0);
    // The middle of small letters lies a little below that of the whole body.
    context.fill_text_with_max_width(text, plate.inset_px, 0.53 * height, room).ok()?;
    let pixels = context.get_image_data(0.0, 0.0, width, height).ok()?.data();
    // Safari keeps a canvas's pixels until its element is collected; a size of zero frees them now.
    canvas.set_width(0);
    Some(pixels.as_chunks::<4>().0.iter().map(|[.., alpha]| *alpha).collect())
}
