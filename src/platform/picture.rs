//! Pictures to save, made by the darkroom (src/darkroom/picture.rs) out of the photo's strips, and the designs that pictures
//! carry. PNG is written by the darkroom and never held whole; JPEG and WebP are the browser's, from a canvas.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag};

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::photo::{FullPhoto, LoadedPhoto};
use super::surface::{Purpose, Surface};
use hairline::picture::layout::{PictureFormat, PictureOptions};

/// Small files without visible loss: dots of one or two pixels need more than the usual .8.
const QUALITY: f64 = 0.92;
/// A PNG's and a JPEG's packet stands before the pixels; ours is shorter than that.
const HEAD_BYTES: f64 = 4e6;
/// How much of a file is looked at before the darkroom is asked.
const FIRST_BYTES: f64 = 262_144.0;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = beginExport)]
    fn begin_export(
        this: &Darkroom,
        design: &[u8],
        dots: &[u8],
        finding: &[u8],
        small: &[u8],
        small_width: u32,
        width: u32,
        height: u32,
        media_type: &str,
        layout: usize,
    ) -> Result<Export, JsValue>;

    #[wasm_bindgen(method, catch, js_name = designInPicture)]
    fn design_in_picture(this: &Darkroom, file: &Uint8Array) -> Result<Option<CarriedDesign>, JsValue>;

    type Export;

    #[wasm_bindgen(method, getter)]
    fn place(this: &Export) -> Vec<f64>;

    #[wasm_bindgen(method, getter, js_name = firstRow)]
    fn first_row(this: &Export) -> u32;

    #[wasm_bindgen(method, getter)]
    fn rows(this: &Export) -> u32;

    #[wasm_bindgen(method, getter)]
    fn progress(this: &Export) -> f64;

    #[wasm_bindgen(method, catch)]
    fn push(this: &Export, rgba: &Uint8Array) -> Result<Uint8Array, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn finish(this: &Export, encoded: &Uint8Array) -> Result<Uint8Array, JsValue>;

    type CarriedDesign;

    #[wasm_bindgen(method, getter)]
    fn design(this: &CarriedDesign) -> Vec<u8>;

    #[wasm_bindgen(method, getter)]
    fn width(this: &CarriedDesign) -> u32;

    #[wasm_bindgen(method, getter)]
    fn height(this: &CarriedDesign) -> u32;
}

/// A design that a picture carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureDesign {
    /// Its bytes, which `hairline::design::codec` reads.
    pub bytes: Vec<u8>,
    /// Size of the photo that its marks lie on, in px.
    pub photo_px: (u32, u32),
}

/// A picture in the making. See `hairline::editor::ExportJob`, which does the work behind the door.
pub struct Picture {
    export: Export,
    format: PictureFormat,
    photo: FullPhoto,
    /// The PNG so far, outside WebAssembly memory.
    parts: Array,
    /// What the browser encodes, and how many of its rows are there.
    canvas: Option<(Surface, u32)>,
}

impl Picture {
    /// Begins the picture of a design (as bytes) with these dots (as bytes) among the hair that was found (as bytes) on a
    /// photo. A browser that cannot write WebP makes a PNG.
    ///
    /// # Errors
    /// [`DarkroomError`], worded for the person.
    pub async fn begin(
        design: &[u8],
        dots: &[u8],
        finding: &[u8],
        photo: &LoadedPhoto,
        options: PictureOptions,
    ) -> Result<Self, DarkroomError> {
        let format = if writes(options.format).await { options.format } else { PictureFormat::Png };
        let small = &photo.thumbnail;
        let (width, height) = (photo.width_px, photo.height_px);
        let export = room()
            .await?
            .begin_export(
                design,
                dots,
                finding,
                &small.rgba,
                small.width,
                width,
                height,
                format.media_type(),
                options.layout as usize,
            )
            .map_err(told)?;
        let &[left, top, across, down, columns, rows, width, height] = export.place().as_slice() else {
            return Err(DarkroomError::Stopped);
        };
        let part = [left, top, across, down];
        let photo = FullPhoto::open_part(photo, part, (columns as u32, rows as u32)).await;
        let photo = photo.map_err(|error| DarkroomError::Told(error.to_string()))?;
        let canvas = match format {
            PictureFormat::Png => None,
            _ => Some((canvas(width as u32, height as u32).ok_or_else(too_large)?, 0)),
        };
        Ok(Self { export, format, photo, parts: Array::new(), canvas })
    }

    /// The format that it really gets.
    #[must_use]
    pub fn format(&self) -> PictureFormat {
        self.format
    }

    /// Makes the next strip; gives how much is done (0-1), or `None` when there is nothing left to do.
    ///
    /// # Errors
    /// [`DarkroomError`], worded for the person.
    pub async fn advance(&mut self) -> Result<Option<f64>, DarkroomError> {
        let (first_row, rows) = (self.export.first_row(), self.export.rows());
        if rows == 0 {
            return Ok(None);
        }
        let strip = self.photo.strip(first_row, rows).await.map_err(|error| DarkroomError::Told(error.to_string()))?;
        let ready = self.export.push(&strip).map_err(told)?;
        match &mut self.canvas {
            None => {
                self.parts.push(&ready);
            }
            Some((canvas, rows)) => *rows += canvas.put_rows(*rows, &ready).ok_or_else(too_large)?,
        }
        Ok(Some(self.export.progress()))
    }

    /// The finished file.
    ///
    /// # Errors
    /// [`DarkroomError`], worded for the person.
    pub async fn finish(self) -> Result<Blob, DarkroomError> {
        let encoded = match &self.canvas {
            None => Uint8Array::new_with_length(0),
            Some((canvas, _)) => {
                let blob = canvas.encode(self.format.media_type(), QUALITY).await;
                let blob = blob.filter(|blob| blob.type_() == self.format.media_type()).ok_or_else(too_large)?;
                bytes_of(&blob).await?
            }
        };
        let rest = self.export.finish(&encoded).map_err(told)?;
        self.parts.push(&rest);
        let options = BlobPropertyBag::new();
        options.set_type(self.format.media_type());
        Blob::new_with_u8_array_sequence_and_options(&self.parts, &options).map_err(|_| DarkroomError::Stopped)
    }
}

/// The design that a picture of ours carries. Files that do not begin like one of ours cost a look at their first bytes.
///
/// # Errors
/// [`DarkroomError`], worded for the person, when there is one that cannot be read.
pub async fn design_in_picture(file: &Blob) -> Result<Option<PictureDesign>, DarkroomError> {
    // What cannot be read is told when the photo is opened.
    let Ok(first) = bytes_of(&part(file, FIRST_BYTES)?).await.map(|first| first.to_vec()) else { return Ok(None) };
    // A WebP has it behind the pixels and says in its header that there is something.
    let in_webp = first.starts_with(b"RIFF") && first.get(20).is_some_and(|flags| flags & 0b100 != 0);
    if !in_webp && !first.windows(NAMESPACE.len()).any(|window| window == NAMESPACE) {
        return Ok(None);
    }
    let file = bytes_of(&part(file, if in_webp { file.size() } else { HEAD_BYTES })?).await?;
    let found = room().await?.design_in_picture(&file).map_err(told)?;
    Ok(found.map(|found| PictureDesign { bytes: found.design(), photo_px: (found.width(), found.height()) }))
}

/// As `hairline::share::picture::NAMESPACE`.
const NAMESPACE: &[u8] = hairline::share::picture::NAMESPACE.as_bytes();

/// The first bytes of a file.
fn part(file: &Blob, bytes: f64) -> Result<Blob, DarkroomError> {
    file.slice_with_f64_and_f64(0.0, bytes.min(file.size())).map_err(|_| DarkroomError::Stopped)
}

async fn bytes_of(blob: &Blob) -> Result<Uint8Array, DarkroomError> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| DarkroomError::Stopped)?;
    Ok(Uint8Array::new(&buffer))
}

/// Whether the browser's encoder knows the format: one that does not gives a PNG.
async fn writes(format: PictureFormat) -> bool {
    if format != PictureFormat::Webp {
        return true;
    }
    let Some(pixel) = Surface::new(1, 1, Purpose::Encode) else { return false };
    pixel.encode(format.media_type(), QUALITY).await.is_some_and(|blob| blob.type_() == format.media_type())
}

/// A canvas that holds pixels: one that is too large takes all calls and keeps nothing.
fn canvas(width: u32, height: u32) -> Option<Surface> {
    let canvas = Surface::new(width, height, Purpose::Encode)?;
    (canvas.read(width - 1, height - 1, 1, 1)?.get_index(3) == 255).then_some(canvas)
}

fn too_large() -> DarkroomError {
    DarkroomError::Told(
        "This picture is too large for the browser to write in this format. Save it as a PNG, or choose the card."
            .into(),
    )
}
