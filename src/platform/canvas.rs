//! The stage's canvas: pixels onto it, its size on the page, the screen's pixel density.

use thiserror::Error;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData, ResizeObserver, ResizeObserverEntry};

use super::page;

/// Why nothing can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CanvasError {
    /// The browser gives no drawing context.
    #[error("error-canvas-memory")]
    NoContext,
    /// The buffer is not 4 × width × height bytes: a mistake of ours.
    #[error("error-canvas-dots")]
    WrongSize,
}

/// A rectangle of whole pixels; may reach beyond the buffer, and only the part inside is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirtyRectangle {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// Calls a function with an element's content size whenever it changes, and once at the start. Ends when dropped.
#[derive(Debug)]
pub struct SizeObserver {
    observer: ResizeObserver,
    _on_size: Closure<dyn FnMut(js_sys::Array)>,
}

/// The 2D context of a canvas.
///
/// # Errors
/// [`CanvasError::NoContext`].
pub fn context_2d(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, CanvasError> {
    canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into().ok()).ok_or(CanvasError::NoContext)
}

/// Puts the dirty part of an RGBA buffer (`width_px` pixels per row, not premultiplied, row by row from the top left)
/// onto the canvas at the same place.
///
/// The browser reads the dirty rows where they lie in WebAssembly memory; nothing is copied on the way.
///
/// # Errors
/// [`CanvasError::WrongSize`] when the buffer's length is not a multiple of a row; [`CanvasError::NoContext`] when the browser refuses.
pub fn put_dirty(
    context: &CanvasRenderingContext2d,
    rgba: &[u8],
    width_px: u32,
    dirty: DirtyRectangle,
) -> Result<(), CanvasError> {
    let row_bytes = 4 * width_px as usize;
    if row_bytes == 0 || !rgba.len().is_multiple_of(row_bytes) {
        return Err(CanvasError::WrongSize);
    }
    let rows = rgba.len() / row_bytes;
    let top = (dirty.y as usize).min(rows);
    let bottom = (dirty.y as usize).saturating_add(dirty.height as usize).min(rows);
    let left = dirty.x.min(width_px);
    let right = dirty.x.saturating_add(dirty.width).min(width_px);
    let Some(band) = rgba.get(top * row_bytes..bottom * row_bytes) else {
        return Err(CanvasError::WrongSize);
    };
    if band.is_empty() || left == right {
        return Ok(());
    }
    // The dirty rows and no packed copy of the rectangle. Chromium 156, 64 × 64 of 1600 × 1200: 3 µs, packed 6 µs;
    // all of it: 1.0 ms, packed 1.8 ms.
    let picture = ImageData::new_with_u8_clamped_array(Clamped(band), width_px).map_err(|_| CanvasError::WrongSize)?;
    context
        .put_image_data_with_dirty_x_and_dirty_y_and_dirty_width_and_dirty_height(
            &picture,
            0.0,
            top as f64,
            f64::from(left),
            0.0,
            f64::from(right - left),
            (bottom - top) as f64,
        )
        .map_err(|_| CanvasError::NoContext)
}

/// Device pixels per CSS pixel, with the browser's zoom; 1 without a page.
#[must_use]
pub fn device_pixel_ratio() -> f64 {
    page::window().map_or(1.0, |window| window.device_pixel_ratio())
}

impl SizeObserver {
    /// Observes an element. `on_size` gets the content box's width and height in CSS pixels, before the next paint.
    ///
    /// # Errors
    /// [`CanvasError::NoContext`] where the browser has no `ResizeObserver`.
    pub fn new(element: &Element, mut on_size: impl FnMut(f64, f64) + 'static) -> Result<Self, CanvasError> {
        let on_size = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            // Several changes since the last call: the last one holds.
            let last = entries.get(entries.length().saturating_sub(1));
            let Ok(entry) = last.dyn_into::<ResizeObserverEntry>() else {
                return;
            };
            let content = entry.content_rect();
            on_size(content.width(), content.height());
        });
        let observer = ResizeObserver::new(on_size.as_ref().unchecked_ref()).map_err(|_| CanvasError::NoContext)?;
        observer.observe(element);
        Ok(Self { observer, _on_size: on_size })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
