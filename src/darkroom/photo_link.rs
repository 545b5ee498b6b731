//! A photo small enough for a link: which part, how small, how well encoded. The app draws and encodes, because only a
//! page has a canvas.

use hairline::design::{Design, codec};
use hairline::picture::intake::{self, SHORTEST_SIDE_PX};
use hairline::share::crop::{Crop, around_head, onto_crop};
use hairline::share::envelope::{CHECKSUM_BYTES, HEADER_BYTES, TAG_BYTES};
use hairline::share::project::{self, MOST_LINK_BYTES, Photo, Project};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Blob;

use super::project::{bytes_of, fragment_of};

/// Long sides in px, tried from the largest: a head of 250 mm at 320 px still has a pixel for every .8 mm.
const SIDES_PX: [u32; 9] = [1400, 1180, 1000, 850, 720, 600, 500, 400, 320];
/// Qualities tried at each: below the second a smaller picture shows more than a worse one.
const QUALITIES: [f64; 2] = [0.8, 0.65];

const NO_ROOM: &str =
    "This design and photo together are too much for a link. Save the project as a file and send that.";

/// A photo link in the making.
#[wasm_bindgen]
pub struct PhotoLink {
    design: Design,
    name: String,
    crop: Crop,
    /// Which of sides and qualities is tried.
    attempt: usize,
}

/// Begins the link of a design (as bytes) on a photo of this size in px.
///
/// # Errors
/// When these are no design's bytes.
#[wasm_bindgen(js_name = beginPhotoLink)]
pub fn begin_photo_link(design: &[u8], name: String, width_px: u32, height_px: u32) -> Result<PhotoLink, String> {
    let design = codec::decode(design).map_err(|error| error.to_string())?;
    let crop = around_head(&design, (width_px.max(1), height_px.max(1)));
    Ok(PhotoLink { design, name, crop, attempt: 0 })
}

#[wasm_bindgen]
impl PhotoLink {
    /// The part of the photo: left, top, width and height in px.
    #[wasm_bindgen(getter)]
    pub fn crop(&self) -> Vec<u32> {
        let Crop { x, y, width, height } = self.crop;
        vec![x, y, width, height]
    }

    /// How large it is wanted, in px.
    #[wasm_bindgen(getter)]
    pub fn size(&self) -> Vec<u32> {
        let (width, height) = self.size_px();
        vec![width, height]
    }

    /// How well it is to be encoded, 0-1.
    #[wasm_bindgen(getter)]
    pub fn quality(&self) -> f64 {
        QUALITIES[self.attempt % QUALITIES.len()]
    }

    /// Whether a picture of so many bytes fits. If not, size and quality are those of the next attempt.
    ///
    /// # Errors
    /// When no attempt is left.
    pub fn fits(&mut self, picture_bytes: u32) -> Result<bool, String> {
        let around = self.archive(Vec::new())?.len() + HEADER_BYTES + TAG_BYTES + CHECKSUM_BYTES;
        if around + picture_bytes as usize <= MOST_LINK_BYTES {
            return Ok(true);
        }
        self.attempt += 1;
        // Sides that are no different, because the crop is smaller, cost an attempt and nothing else.
        if self.attempt < SIDES_PX.len() * QUALITIES.len() { Ok(false) } else { Err(NO_ROOM.to_owned()) }
    }

    /// The link's fragment, without the #, with the picture that fitted.
    ///
    /// # Errors
    /// A sentence.
    pub async fn finish(self, picture: Blob, passcode: Option<String>) -> Result<String, String> {
        let archive = self.archive(bytes_of(&picture).await?)?;
        fragment_of(archive, passcode.as_deref()).await
    }

    fn archive(&self, file: Vec<u8>) -> Result<Vec<u8>, String> {
        let size_px = self.size_px();
        let design = onto_crop(&self.design, self.crop, size_px);
        // Told by its first bytes; which it is while there is none makes no difference to the size.
        let kind = intake::sniff(&file, "", "").unwrap_or(intake::PhotoKind::Webp);
        let project = Project { design, photo: Photo::Own { file, kind }, name: self.name.clone() };
        project::write(&project, size_px).map_err(|error| error.to_string())
    }

    fn size_px(&self) -> (u32, u32) {
        let side_px = SIDES_PX[(self.attempt / QUALITIES.len()).min(SIDES_PX.len() - 1)];
        let (short, long) = (self.crop.width.min(self.crop.height), self.crop.width.max(self.crop.height));
        // Neither enlarged nor smaller than what is let in.
        let least = u64::from(SHORTEST_SIDE_PX) * u64::from(long);
        let side_px = side_px.max(u32::try_from(least.div_ceil(u64::from(short))).unwrap_or(long));
        intake::thumbnail_size(self.crop.width, self.crop.height, side_px)
    }
}
