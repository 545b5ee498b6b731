//! Pieces of the photo that is on the stage, as pixels: all of it scaled down, or a square about a place. Read from the copy
//! that the stage shows, which is decoded already.

use js_sys::{Uint8Array, Uint8ClampedArray};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlImageElement;

use super::surface::{Purpose, Surface};

/// A picture outside WebAssembly memory: sRGB, 8 bits, RGBA.
pub struct Piece {
    /// Rows of the picture.
    pub rgba: Uint8Array,
    /// Pixels in a row.
    pub width_px: u32,
    /// Pixels of the photo at full resolution per pixel here.
    pub photo_px_per_px: f64,
}

/// The whole photo with a long side of at most this many px. `None` when the browser refuses.
pub async fn whole(image: &HtmlImageElement, photo_width_px: f64, most_side_px: u32) -> Option<Piece> {
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = (f64::from(image.natural_width()), f64::from(image.natural_height()));
    let scale = (f64::from(most_side_px) / width.max(height)).min(1.0);
    let size = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let rgba = drawn(image, [0.0, 0.0, width, height], size)?;
    Some(Piece { rgba, width_px: size.0 as u32, photo_px_per_px: photo_width_px / size.0 })
}

/// The square about a place of the photo, at the copy's own resolution; everything in px of the full photo.
pub fn square(image: &HtmlImageElement, photo_width_px: f64, (x, y): (f64, f64), radius_px: f64) -> Option<Vec<u8>> {
    let scale = f64::from(image.natural_width()) / photo_width_px.max(1.0);
    let side = (2.0 * radius_px * scale).round().clamp(5.0, 256.0);
    let corner = (x * scale - side / 2.0, y * scale - side / 2.0);
    drawn(image, [corner.0, corner.1, side, side], (side, side)).map(|rgba| rgba.to_vec())
}

fn drawn(
    image: &HtmlImageElement,
    [x, y, width, height]: [f64; 4],
    (to_width, to_height): (f64, f64),
) -> Option<Uint8Array> {
    let (columns, rows) = (to_width as u32, to_height as u32);
    let surface = Surface::new(columns, rows, Purpose::Read)?;
    surface
        .context()
        .draw_image_with_html_image_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            image, x, y, width, height, 0.0, 0.0, to_width, to_height,
        )
        .ok()?;
    let read: Uint8ClampedArray = surface.read(0, 0, columns, rows)?;
    Some(Uint8Array::new(&read.buffer()))
}
