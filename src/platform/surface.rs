//! A canvas that is never shown, for scaling, encoding and reading pixels. Its memory is freed on drop.
//!
//! Canvases are sRGB, 8 bits: a wide-gamut photo is converted when it is drawn.

use js_sys::{Promise, Reflect, Uint8Array, Uint8ClampedArray};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, ContextAttributes2d, HtmlCanvasElement, ImageData};

use super::page;

/// What a surface is for: the browser keeps its pixels where they are cheap to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Drawn, then encoded once.
    Encode,
    /// Pixels are read back, perhaps often.
    Read,
}

/// A hidden canvas and its 2D context.
#[derive(Debug)]
pub struct Surface {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Surface {
    /// A white surface; `None` when the browser has no memory for one of that size.
    pub fn new(width_px: u32, height_px: u32, purpose: Purpose) -> Option<Self> {
        let canvas: HtmlCanvasElement = page::element("canvas").ok()?;
        canvas.set_width(width_px);
        canvas.set_height(height_px);
        let attributes = ContextAttributes2d::new();
        attributes.set_will_read_frequently(purpose == Purpose::Read);
        let context: CanvasRenderingContext2d =
            canvas.get_context_with_context_options("2d", &attributes).ok()??.dyn_into().ok()?;
        // Not in every browser; the default is a little blurrier and nothing else.
        let _ = Reflect::set(&context, &JsValue::from_str("imageSmoothingQuality"), &JsValue::from_str("high"));
        let surface = Self { canvas, context };
        surface.whiten();
        Some(surface)
    }

    /// Covers everything in opaque white, on which transparent pictures lie.
    pub fn whiten(&self) {
        self.context.set_fill_style_str("#fff");
        let (width, height) = self.size_px();
        self.context.fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
    }

    /// Width and height in pixels.
    pub fn size_px(&self) -> (u32, u32) {
        (self.canvas.width(), self.canvas.height())
    }

    /// The context, to draw with.
    pub fn context(&self) -> &CanvasRenderingContext2d {
        &self.context
    }

    /// A copy of another size; `None` when the browser has no memory for it.
    pub fn scaled(&self, size: (u32, u32), purpose: Purpose) -> Option<Self> {
        let copy = Self::new(size.0, size.1, purpose)?;
        copy.context
            .draw_image_with_html_canvas_element_and_dw_and_dh(
                &self.canvas,
                0.0,
                0.0,
                f64::from(size.0),
                f64::from(size.1),
            )
            .ok()?;
        Some(copy)
    }

    /// The RGBA bytes of a rectangle, unpremultiplied, as the browser's own array.
    pub fn read(&self, x: u32, y: u32, width: u32, height: u32) -> Option<Uint8ClampedArray> {
        let picture =
            self.context.get_image_data(f64::from(x), f64::from(y), f64::from(width), f64::from(height)).ok()?;
        // `ImageData::data` would make a second copy on the WebAssembly heap.
        Reflect::get(&picture, &JsValue::from_str("data")).ok()?.dyn_into().ok()
    }

    /// Puts whole rows (RGBA) onto it from row `y` on; gives how many. `None` when the browser refuses.
    pub fn put_rows(&self, y: u32, rgba: &Uint8Array) -> Option<u32> {
        let rgba =
            Uint8ClampedArray::new_with_byte_offset_and_length(&rgba.buffer(), rgba.byte_offset(), rgba.length());
        let rows = ImageData::new_with_js_u8_clamped_array(&rgba, self.canvas.width()).ok()?;
        self.context.put_image_data(&rows, 0.0, f64::from(y)).ok()?;
        Some(rows.height())
    }

    /// The canvas.
    pub fn canvas(&self) -> &HtmlCanvasElement {
        &self.canvas
    }

    /// The surface as a file of that type; `None` when the browser has no memory for it.
    pub async fn encode(&self, media_type: &str, quality: f64) -> Option<Blob> {
        encode(&self.canvas, media_type, quality).await
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        // Safari keeps a canvas's pixels until its element is collected; a size of zero frees them now.
        self.canvas.set_width(0);
        self.canvas.set_height(0);
    }
}

/// A canvas as a file of that type; `None` when the browser has no memory for it.
pub async fn encode(canvas: &HtmlCanvasElement, media_type: &str, quality: f64) -> Option<Blob> {
    let promise = Promise::new(&mut |resolve, reject| {
        let started = canvas.to_blob_with_type_and_encoder_options(&resolve, media_type, &JsValue::from_f64(quality));
        if let Err(thrown) = started {
            let _ = reject.call1(&JsValue::UNDEFINED, &thrown);
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
