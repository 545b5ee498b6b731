//! Pictures to save, and the designs that pictures carry: the app's side of the darkroom's door. PNG is written by the darkroom
//! strip by strip; JPEG and WebP are the browser's own, from a canvas.

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, HtmlCanvasElement};

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::page;
use super::photo::{LoadedPhoto, decode_again};
use super::surface::encode;
use hairline::picture::PictureOptions;
use hairline::share::picture::NAMESPACE;

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
        image: &JsValue,
        name: &str,
        media_type: &str,
        layout: usize,
    ) -> Result<Export, JsValue>;

    #[wasm_bindgen(method, catch, js_name = designInPicture)]
    fn design_in_picture(this: &Darkroom, file: &Uint8Array) -> Result<Option<CarriedDesign>, JsValue>;

    type Export;

    #[wasm_bindgen(method, catch)]
    fn step(this: &Export) -> Result<f64, JsValue>;

    #[wasm_bindgen(method, getter)]
    fn canvas(this: &Export) -> Option<HtmlCanvasElement>;

    #[wasm_bindgen(method, catch)]
    fn finish(this: &Export, encoded: &Uint8Array) -> Result<File, JsValue>;

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

/// Makes a picture of the design (as bytes) with these dots (as bytes) among the hair that was found (as bytes) on a photo: a
/// file, whose name says what it is. A browser that cannot write WebP makes a PNG. `goes_on` is told how much is done (0-1)
/// and says whether to go on; if not, there is no file. See `printing.rs`, which does the work behind the door.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn make(
    [design, dots, finding]: [&[u8]; 3],
    photo: &LoadedPhoto,
    options: PictureOptions,
    mut goes_on: impl FnMut(f64) -> bool,
) -> Result<Option<File>, DarkroomError> {
    let room = room().await?;
    let pixels = decode_again(photo).await.map_err(|_| DarkroomError::Stopped)?;
    let small = &photo.thumbnail;
    let format = options.format.media_type();
    let export = room
        .begin_export(
            design,
            dots,
            finding,
            &small.rgba,
            small.width,
            pixels.image(),
            &photo.name,
            format,
            options.layout as usize,
        )
        .map_err(told)?;
    let mut done = 0.0;
    while done < 1.0 {
        // The browser breathes.
        page::pause(0).await;
        done = export.step().map_err(told)?;
        if !goes_on(done) {
            return Ok(None);
        }
    }
    let encoded = match export.canvas() {
        None => None,
        Some(canvas) => encode(&canvas, format, QUALITY).await,
    };
    let encoded = match encoded {
        // A PNG, or too large for the browser's encoder: the darkroom knows.
        None => Uint8Array::new_with_length(0),
        Some(blob) => bytes_of(&blob).await?,
    };
    // The browser's encoder may have taken its time.
    if goes_on(1.0) { export.finish(&encoded).map(Some).map_err(told) } else { Ok(None) }
}

/// The design that a picture of ours carries. Files that do not begin like one of ours cost a look at their first bytes.
///
/// # Errors
/// [`DarkroomError`], worded for the person, when there is one that cannot be read.
pub async fn design_in_picture(file: &Blob) -> Result<Option<PictureDesign>, DarkroomError> {
    let first =
        JsFuture::from(part(file, FIRST_BYTES)?.text()).await.ok().and_then(|text| text.dyn_into::<JsString>().ok());
    // What cannot be read is told when the photo is opened.
    let Some(first) = first else { return Ok(None) };
    // A WebP has it behind the pixels.
    let in_webp = first.starts_with("RIFF", 0);
    if !in_webp && !first.includes(NAMESPACE, 0) {
        return Ok(None);
    }
    let file = bytes_of(&part(file, if in_webp { file.size() } else { HEAD_BYTES })?).await?;
    let found = room().await?.design_in_picture(&file).map_err(told)?;
    Ok(found.map(|found| PictureDesign { bytes: found.design(), photo_px: (found.width(), found.height()) }))
}

/// The first bytes of a file.
fn part(file: &Blob, bytes: f64) -> Result<Blob, DarkroomError> {
    file.slice_with_f64_and_f64(0.0, bytes.min(file.size())).map_err(|_| DarkroomError::Stopped)
}

async fn bytes_of(blob: &Blob) -> Result<Uint8Array, DarkroomError> {
    let buffer = JsFuture::from(blob.array_buffer()).await.map_err(|_| DarkroomError::Stopped)?;
    Ok(Uint8Array::new(&buffer))
}
