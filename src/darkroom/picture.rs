//! A picture to save: the door to [`ExportJob`], and to the designs that pictures carry.

use hairline::design::{Design, codec};
use hairline::editor::ExportJob;
use hairline::picture::SkinMap;
use hairline::picture::layout::{PictureFormat, PictureLayout, PictureOptions};
use hairline::share::picture::{Carried, design_in};
use hairline::stipple::RankedDots;
use hairline_app::platform::printing::{DecodedPhoto, Printing, format_here};
use hairline_app::platform::words::{t, told};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{File, HtmlCanvasElement};

use super::{finding_in, words};

/// A picture in the making. Errors are sentences.
#[wasm_bindgen]
pub struct Export {
    printing: Printing,
    name: String,
}

/// A design that a picture carries.
#[wasm_bindgen(js_name = CarriedDesign)]
pub struct CarriedDesign(Carried);

/// Begins the picture of a design (bytes as of [`codec::encode`]) with the point set (bytes of dots.bin) on a decoded photo
/// (an `ImageBitmap` or `<img>`, which is closed after use) of this file name. `finding` is what `findHair` gave, or empty; `small` is the photo
/// scaled down, RGBA, rows of `small_width`. `media_type` is that of the file: one that the browser cannot write gives a PNG;
/// `layout` a place in [`PictureLayout::ALL`].
///
/// # Errors
/// When these are no design, no point set and no pictures, when no PNG can be so large, or the browser draws nothing.
#[wasm_bindgen(js_name = beginExport)]
#[expect(clippy::too_many_arguments, reason = "a call from another module: each is bytes or a number")]
pub fn begin_export(
    design: &[u8],
    dots: &[u8],
    finding: &[u8],
    small: &[u8],
    small_width: u32,
    image: JsValue,
    photo_name: &str,
    media_type: &str,
    layout: usize,
) -> Result<Export, String> {
    let design: Design = codec::decode(design).map_err(|error| told(&error))?;
    let dots = RankedDots::from_bytes(dots).map_err(|error| told(&error))?;
    let hair = finding_in(finding)?.map;
    let photo = DecodedPhoto::of(image).ok_or_else(|| t("picture-unreadable-photo"))?;
    let columns = small_width as usize;
    let rows = small.len() / (4 * columns).max(1);
    let skin = SkinMap::from_rgba(columns, rows, small, photo.size_px().0 as f32 / small_width.max(1) as f32)
        .ok_or_else(|| t("picture-unreadable-photo"))?;
    let wanted = PictureFormat::ALL.into_iter().find(|format| format.media_type() == media_type);
    let options = PictureOptions {
        format: format_here(wanted.unwrap_or_default()),
        layout: PictureLayout::ALL.get(layout).copied().unwrap_or_default(),
    };
    let job = ExportJob::begin(&design, dots, skin, hair, photo.size_px(), options).map_err(|error| told(&error))?;
    let area_cm2 = job.area_cm2();
    let name = words::picture_name(photo_name, &design, options.layout);
    let printing = Printing::begin(job, photo, options.format, |role| words::on_picture(role, &design, area_cm2))?;
    Ok(Export { printing, name })
}

/// The design that a picture file, or the beginning of one, carries.
///
/// # Errors
/// A sentence, when there is one that cannot be read.
#[wasm_bindgen(js_name = designInPicture)]
pub fn design_in_picture(file: &[u8]) -> Result<Option<CarriedDesign>, String> {
    design_in(file).map(|carried| carried.map(CarriedDesign)).map_err(|error| told(&error))
}

#[wasm_bindgen]
impl Export {
    /// Makes the next strip; gives how much is done, 1 when all is.
    ///
    /// # Errors
    /// When the browser gives no pixels.
    pub fn step(&mut self) -> Result<f64, String> {
        self.printing.step()
    }

    /// What the browser's encoder is to make a file of; nothing where the file is a PNG.
    #[wasm_bindgen(getter)]
    pub fn canvas(&self) -> Option<HtmlCanvasElement> {
        self.printing.canvas()
    }

    /// The finished file, with what it says of itself; `encoded` is what the browser's encoder made of the canvas, or empty.
    ///
    /// # Errors
    /// When strips are missing, or the file is of another format.
    pub fn finish(self, encoded: Vec<u8>) -> Result<File, String> {
        self.printing.finish(encoded, &self.name)
    }
}

#[wasm_bindgen(js_class = CarriedDesign)]
impl CarriedDesign {
    /// Its bytes as this version writes them, which is all that the app reads.
    #[wasm_bindgen(getter)]
    pub fn design(&self) -> Vec<u8> {
        let today = codec::decode(&self.0.design).and_then(|design| codec::encode(&design));
        today.unwrap_or_else(|_| self.0.design.clone())
    }

    /// Width of the photo that its marks lie on, in px.
    #[wasm_bindgen(getter)]
    pub fn width(&self) -> u32 {
        self.0.photo_px.x
    }

    /// Height of that photo.
    #[wasm_bindgen(getter)]
    pub fn height(&self) -> u32 {
        self.0.photo_px.y
    }
}
