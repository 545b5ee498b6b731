//! A photo decoded by the browser, upright, ready to be drawn from.
//!
//! Orientation is applied exactly once, by the decoder: `createImageBitmap` is told `from-image` in so many words,
//! a browser too old to know that word throws and `<img>` is used, which applies orientation in every browser
//! since 2020. Nothing here or above turns a picture again.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlImageElement, ImageBitmap, ImageBitmapOptions, ImageOrientation};

use super::object_url::ObjectUrl;
use super::page;
use super::surface::Surface;

/// The decoded picture; its memory is freed on drop.
#[derive(Debug)]
pub enum Pixels {
    /// The usual way, decoded away from the main thread.
    Bitmap(Bitmap),
    /// For browsers without `createImageBitmap`, or formats that only `<img>` decodes.
    Image {
        /// Never in the page.
        element: HtmlImageElement,
        /// The element may load again as long as it lives. Whoever decoded it keeps it.
        _url: Option<ObjectUrl>,
    },
}

/// An `ImageBitmap` that is closed on drop.
#[derive(Debug)]
pub struct Bitmap(ImageBitmap);

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Pixels {
    /// Decodes the blob; `None` when the browser cannot.
    pub async fn decode(blob: &Blob) -> Option<Self> {
        match decode_bitmap(blob).await {
            Ok(bitmap) => Some(Self::Bitmap(bitmap)),
            Err(_) => decode_image(blob).await,
        }
    }

    /// What [`image`](Self::image) gave in another module of the page.
    pub fn of(image: JsValue) -> Option<Self> {
        match image.dyn_into::<ImageBitmap>() {
            Ok(bitmap) => Some(Self::Bitmap(Bitmap(bitmap))),
            Err(image) => image.dyn_into().ok().map(|element| Self::Image { element, _url: None }),
        }
    }

    /// The browser's object, for another module of the page, which may close it.
    pub fn image(&self) -> &JsValue {
        match self {
            Self::Bitmap(bitmap) => bitmap.0.as_ref(),
            Self::Image { element, .. } => element.as_ref(),
        }
    }

    /// Upright width and height in pixels.
    pub fn size_px(&self) -> (u32, u32) {
        match self {
            Self::Bitmap(bitmap) => (bitmap.0.width(), bitmap.0.height()),
            Self::Image { element, .. } => (element.natural_width(), element.natural_height()),
        }
    }

    /// Draws a part of the picture (left, top, width, height in px) into the `to` part of the surface, scaled; `None` when the
    /// browser refuses.
    pub fn draw(&self, [sx, sy, sw, sh]: [f64; 4], surface: &Surface, to: Area) -> Option<()> {
        let context = surface.context();
        let [dx, dy, dw, dh] = to.numbers();
        match self {
            Self::Bitmap(bitmap) => context.draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                &bitmap.0, sx, sy, sw, sh, dx, dy, dw, dh,
            ),
            Self::Image { element, .. } => context
                .draw_image_with_html_image_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                    element, sx, sy, sw, sh, dx, dy, dw, dh,
                ),
        }
        .ok()
    }
}

impl Area {
    /// Everything from the origin to this size.
    pub const fn whole((width, height): (u32, u32)) -> Self {
        Self { x: 0, y: 0, width, height }
    }

    /// Left, top, width, height.
    pub fn numbers(self) -> [f64; 4] {
        [self.x, self.y, self.width, self.height].map(f64::from)
    }
}

impl Drop for Bitmap {
    fn drop(&mut self) {
        self.0.close();
    }
}

async fn decode_bitmap(blob: &Blob) -> Result<Bitmap, JsValue> {
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let window = page::window().map_err(|_| JsValue::UNDEFINED)?;
    let promise = window.create_image_bitmap_with_blob_and_image_bitmap_options(blob, &options)?;
    Ok(Bitmap(JsFuture::from(promise).await?.dyn_into()?))
}

async fn decode_image(blob: &Blob) -> Option<Pixels> {
    let element: HtmlImageElement = page::element("img").ok()?;
    let url = ObjectUrl::new(blob).ok()?;
    element.set_src(url.as_str());
    JsFuture::from(element.decode()).await.ok()?;
    Some(Pixels::Image { element, _url: Some(url) })
}
