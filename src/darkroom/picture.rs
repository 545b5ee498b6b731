//! A picture to save: the door to [`ExportJob`], and to the designs that pictures carry.

use hairline::design::{Design, codec};
use hairline::editor::ExportJob;
use hairline::picture::SkinMap;
use hairline::picture::layout::{PictureFormat, PictureLayout, PictureOptions};
use hairline::share::picture::{Carried, design_in};
use hairline::stipple::RankedDots;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{finding_in, letters, words};

/// A picture in the making. Errors are sentences.
#[wasm_bindgen]
pub struct Export(ExportJob);

/// A design that a picture carries.
#[wasm_bindgen(js_name = CarriedDesign)]
pub struct CarriedDesign(Carried);

/// Begins the picture of a design (bytes as of [`codec::encode`]) with the point set (bytes of dots.bin) on a photo of this
/// size in px. `finding` is what `findHair` gave, or empty; `small` is the photo scaled down, RGBA, rows of `small_width`.
/// `streamed` asks for a PNG, else for rows for the browser's encoder, whose type is `media_type`. `layout` is a place in
/// [`PictureLayout::ALL`].
///
/// # Errors
/// When these are no design, no point set and no pictures, when no PNG can be so large, or the browser draws no letters.
#[wasm_bindgen(js_name = beginExport)]
#[expect(clippy::too_many_arguments, reason = "a call into another module: each is bytes or a number")]
pub fn begin_export(
    design: &[u8],
    dots: &[u8],
    finding: &[u8],
    small: &[u8],
    small_width: u32,
    width_px: u32,
    height_px: u32,
    media_type: &str,
    layout: usize,
) -> Result<Export, String> {
    let design: Design = codec::decode(design).map_err(|error| error.to_string())?;
    let dots = RankedDots::from_bytes(dots).map_err(|error| error.to_string())?;
    let hair = finding_in(finding)?.map;
    let columns = small_width as usize;
    let rows = small.len() / (4 * columns).max(1);
    let skin = SkinMap::from_rgba(columns, rows, small, width_px as f32 / small_width.max(1) as f32)
        .ok_or("The photo could not be read.")?;
    let formats = [PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::Webp];
    let options = PictureOptions {
        format: formats.into_iter().find(|format| format.media_type() == media_type).unwrap_or_default(),
        layout: PictureLayout::ALL.get(layout).copied().unwrap_or_default(),
    };
    let mut job = ExportJob::begin(&design, dots, skin, hair, (width_px, height_px), options)
        .map_err(|error| error.to_string())?;
    let area_cm2 = job.area_cm2();
    for (index, plate) in job.composition().plates.clone().iter().enumerate() {
        let text = words::on_picture(plate.role, &design, area_cm2);
        // No picture without its stamp.
        letters::draw(plate, &text)
            .filter(|letters| job.set_letters(index, letters.clone()))
            .ok_or("The browser has too little memory to draw. Close other tabs and try again.")?;
    }
    Ok(Export(job))
}

/// The design that a picture file, or the beginning of one, carries.
///
/// # Errors
/// A sentence, when there is one that cannot be read.
#[wasm_bindgen(js_name = designInPicture)]
pub fn design_in_picture(file: &[u8]) -> Result<Option<CarriedDesign>, String> {
    design_in(file).map(|carried| carried.map(CarriedDesign)).map_err(|error| error.to_string())
}

#[wasm_bindgen]
impl Export {
    /// In px: left, top, width and height of the part of the photo that is shown; width and height of the panel that it is
    /// shown on; width and height of the picture.
    #[wasm_bindgen(getter)]
    pub fn place(&self) -> Vec<f64> {
        let composition = self.0.composition();
        let (panel, corner, size) = (composition.panel_px.as_dvec2(), composition.crop_corner_px, composition.size_px);
        let part = panel / composition.scale;
        vec![corner.x, corner.y, part.x, part.y, panel.x, panel.y, size.x.into(), size.y.into()]
    }

    /// The first row of the panel's strip to be given next.
    #[wasm_bindgen(getter, js_name = firstRow)]
    pub fn first_row(&self) -> u32 {
        self.0.next_strip().map_or(0, |(first_row, _)| first_row)
    }

    /// The number of rows of the strip to be given next; 0 when all are done.
    #[wasm_bindgen(getter)]
    pub fn rows(&self) -> u32 {
        self.0.next_strip().map_or(0, |(_, rows)| rows)
    }

    /// How much is done, 0-1.
    #[wasm_bindgen(getter)]
    pub fn progress(&self) -> f64 {
        self.0.progress()
    }

    /// Takes the next strip of the panel (RGBA rows) and gives what is ready with it: bytes of the PNG, or rows (RGBA).
    ///
    /// # Errors
    /// When the strip is not made of whole rows of the panel.
    pub fn push(&mut self, mut rgba: Vec<u8>) -> Result<Vec<u8>, String> {
        self.0.push_strip(&mut rgba).map_err(|error| error.to_string())?;
        Ok(self.0.take_written())
    }

    /// The last bytes of the PNG; or, given the file that the browser's encoder made of the rows, that file with what it says
    /// of itself.
    ///
    /// # Errors
    /// When strips are missing, or the file is of another format.
    pub fn finish(self, encoded: Vec<u8>) -> Result<Vec<u8>, String> {
        if encoded.is_empty() {
            self.0.finish().map_err(|error| error.to_string())
        } else {
            self.0.complete(encoded).map_err(|error| error.to_string())
        }
    }
}

#[wasm_bindgen(js_class = CarriedDesign)]
impl CarriedDesign {
    /// Its bytes.
    #[wasm_bindgen(getter)]
    pub fn design(&self) -> Vec<u8> {
        self.0.design.clone()
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
