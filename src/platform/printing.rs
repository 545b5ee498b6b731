//! A picture being made of a decoded photo: its strips drawn, the dots and words put into them, rows written into a PNG or
//! onto a canvas for the browser's encoder. The darkroom calls it and nobody else, so it is not in the app. No waiting: what
//! ends the module's instance is then seen by the app, which called it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement};

use super::page;
use super::photo::FullPhoto;
use super::pixels::Pixels;
use super::surface::{Purpose, Surface};
use super::words::{t, told};
use hairline::editor::ExportJob;
use hairline::picture::PictureFormat;
use hairline::picture::layout::{Plate, Role};

/// The page's own letters (style/tokens.css).
const FAMILY: &str = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, system-ui, sans-serif";

/// A photo that another module of the page has decoded.
pub struct DecodedPhoto(Pixels);

/// A picture in the making. Errors are sentences.
pub struct Printing {
    job: ExportJob,
    photo: FullPhoto,
    format: PictureFormat,
    /// The PNG so far, outside WebAssembly memory.
    parts: Array,
    /// What the browser encodes, and how many of its rows are there.
    canvas: Option<(Surface, u32)>,
}

impl DecodedPhoto {
    /// An `ImageBitmap` or `<img>`, which is closed after use.
    #[must_use]
    pub fn of(image: JsValue) -> Option<Self> {
        Pixels::of(image).map(Self)
    }

    /// Its upright size in px.
    #[must_use]
    pub fn size_px(&self) -> (u32, u32) {
        self.0.size_px()
    }
}

impl Printing {
    /// Begins a picture; `words` says what stands on its plates.
    ///
    /// # Errors
    /// When the browser has no memory, or no canvas so large.
    pub fn begin(
        mut job: ExportJob,
        photo: DecodedPhoto,
        format: PictureFormat,
        words: impl Fn(Role) -> String,
    ) -> Result<Self, String> {
        let composition = job.composition().clone();
        for (index, plate) in composition.plates.iter().enumerate() {
            // No picture without its stamp.
            let letters = letters(plate, &words(plate.role)).ok_or_else(no_memory)?;
            if !job.set_letters(index, letters) {
                return Err(no_memory().to_owned());
            }
        }
        if !format.holds(composition.size_px) {
            return Err(too_large().to_owned());
        }
        let canvas = match format {
            PictureFormat::Png => None,
            PictureFormat::Jpeg | PictureFormat::Webp => {
                Some((canvas(composition.size_px.into()).ok_or_else(too_large)?, 0))
            }
        };
        let (panel, corner) = (composition.panel_px.as_dvec2(), composition.crop_corner_px);
        let part = [corner.x, corner.y, panel.x / composition.scale, panel.y / composition.scale];
        let photo = FullPhoto::of(photo.0, part, composition.panel_px.into()).map_err(|error| told(&error))?;
        Ok(Self { job, photo, format, parts: Array::new(), canvas })
    }

    /// Makes the next strip; gives how much is done, 1 when all is.
    ///
    /// # Errors
    /// When the browser gives or takes no pixels.
    pub fn step(&mut self) -> Result<f64, String> {
        if let Some((first_row, rows)) = self.job.next_strip() {
            let strip = self.photo.strip(first_row, rows).map_err(|error| told(&error))?;
            self.job.push_strip(&mut strip.to_vec()).map_err(|error| told(&error))?;
            let ready = Uint8Array::from(self.job.take_written().as_slice());
            match &mut self.canvas {
                None => {
                    self.parts.push(&ready);
                }
                Some((canvas, rows)) => *rows += canvas.put_rows(*rows, &ready).ok_or_else(too_large)?,
            }
        }
        Ok(self.job.progress())
    }

    /// What the browser's encoder is to make a file of; nothing where the file is a PNG.
    #[must_use]
    pub fn canvas(&self) -> Option<HtmlCanvasElement> {
        self.canvas.as_ref().map(|(canvas, _)| canvas.canvas().clone())
    }

    /// The finished file, of this name without its ending; `encoded` is what the browser's encoder made of the canvas, or
    /// empty where it made nothing or had nothing to make.
    ///
    /// # Errors
    /// When strips are missing, the encoder made nothing, or a file of another format.
    pub fn finish(self, encoded: Vec<u8>, name: &str) -> Result<File, String> {
        let last = match self.canvas {
            None => self.job.finish().map_err(|error| told(&error))?,
            Some(_) if encoded.is_empty() => return Err(too_large().to_owned()),
            Some(_) => self.job.complete(encoded).map_err(|error| told(&error))?,
        };
        self.parts.push(&Uint8Array::from(last.as_slice()));
        let options = FilePropertyBag::new();
        options.set_type(self.format.media_type());
        let name = format!("{name}.{}", self.format.extension());
        File::new_with_u8_array_sequence_and_options(&self.parts, &name, &options).map_err(|_| no_memory().to_owned())
    }
}

fn no_memory() -> &'static str {
    t("error-photo-too-little-memory")
}

fn too_large() -> &'static str {
    t("picture-too-large")
}

/// The format asked for, or PNG where the browser's encoder does not know it.
#[must_use]
pub fn format_here(wanted: PictureFormat) -> PictureFormat {
    let knows = |format: PictureFormat| {
        let pixel = Surface::new(1, 1, Purpose::Encode)?;
        let address = pixel.canvas().to_data_url_with_type(format.media_type()).ok()?;
        address.strip_prefix("data:")?.starts_with(format.media_type()).then_some(format)
    };
    knows(wanted).unwrap_or_default()
}

/// A canvas that holds pixels: one that is too large takes all calls and keeps nothing.
fn canvas((width, height): (u32, u32)) -> Option<Surface> {
    let canvas = Surface::new(width, height, Purpose::Encode)?;
    (canvas.read(width.checked_sub(1)?, height.checked_sub(1)?, 1, 1)?.get_index(3) == 255).then_some(canvas)
}

/// How much of each pixel of the plate's place is letter, of 255, row by row, as the browser draws them, so that every script
/// works and no font is shipped. Words that are too long are drawn narrower.
fn letters(plate: &Plate, text: &str) -> Option<Vec<u8>> {
    let (width, height) = (f64::from(plate.place.width), f64::from(plate.place.height));
    let canvas: HtmlCanvasElement = page::element("canvas").ok()?;
    canvas.set_width(plate.place.width);
    canvas.set_height(plate.place.height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let weight = if plate.bold { 700 } else { 500 };
    context.set_font(&format!("{weight} {}px {FAMILY}", plate.font_px));
    context.set_text_baseline("middle");
    let room = (width - 2.0 * plate.inset_px).max(1.0);
    let mut start = plate.inset_px;
    if plate.shade > 0.0 {
        context.set_text_align("center");
        start = width / 2.0;
    }
    // The middle of small letters lies a little below that of the whole body.
    context.fill_text_with_max_width(text, start, 0.53 * height, room).ok()?;
    let pixels = context.get_image_data(0.0, 0.0, width, height).ok()?.data();
    // Safari keeps a canvas's pixels until its element is collected; a size of zero frees them now.
    canvas.set_width(0);
    Some(pixels.as_chunks::<4>().0.iter().map(|[.., alpha]| *alpha).collect())
}
