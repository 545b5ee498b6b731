//! A photo small enough for a link: the part that shows the head, as large and as well encoded as there is room for.

use hairline::design::{Design, codec};
use hairline::picture::intake::{self, SHORTEST_SIDE_PX};
use hairline::share::crop::{Crop, around_head, onto_crop};
use hairline::share::envelope::{CHECKSUM_BYTES, HEADER_BYTES, TAG_BYTES};
use hairline::share::project::{self, MOST_LINK_BYTES, Photo, Project};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Blob;

use super::pixels::{Area, Pixels};
use super::project::{bytes_of, fragment_of, memory, said};
use super::surface::{Purpose, Surface};
use hairline_app::platform::words::{t, told};

/// Long sides in px, tried from the largest: a head of 250 mm at 320 px still has a pixel for every .8 mm.
const SIDES_PX: [u32; 9] = [1400, 1180, 1000, 850, 720, 600, 500, 400, 320];
/// Qualities tried at each: below the last a smaller picture shows more than a worse one.
const QUALITIES: [f64; 3] = [0.9, 0.8, 0.65];

/// The fragment, without the #, of a link that holds a design (as bytes) and a small picture of the head on this photo (upright
/// size in px). Without a passcode the key is part of it.
///
/// # Errors
/// A sentence.
#[wasm_bindgen(js_name = photoLink)]
pub async fn photo_link(
    design: Vec<u8>,
    photo: Blob,
    width_px: u32,
    height_px: u32,
    passcode: Option<String>,
) -> Result<String, String> {
    let design = codec::decode(&design).map_err(|error| told(&error))?;
    let crop = around_head(&design, (width_px.max(1), height_px.max(1)));
    let pixels = Pixels::decode(&photo).await.ok_or_else(memory)?;
    for side_px in SIDES_PX {
        let size_px = scaled(crop, side_px);
        let around = archive(&design, crop, size_px, Vec::new())?.len() + HEADER_BYTES + TAG_BYTES + CHECKSUM_BYTES;
        for quality in QUALITIES {
            let picture = encoded(&pixels, crop, size_px, quality).await.ok_or_else(memory)?;
            if picture.size() + around as f64 <= MOST_LINK_BYTES as f64 {
                let archive = archive(&design, crop, size_px, bytes_of(&picture).await?)?;
                return fragment_of(archive, said(passcode).as_deref()).await;
            }
        }
    }
    Err(t("share-link-too-much").to_owned())
}

async fn encoded(pixels: &Pixels, crop: Crop, size_px: (u32, u32), quality: f64) -> Option<Blob> {
    let Crop { x, y, width, height } = crop;
    let surface = Surface::new(size_px.0, size_px.1, Purpose::Encode)?;
    pixels.draw(Area { x, y, width, height }.numbers(), &surface, Area::whole(size_px))?;
    let webp = surface.encode("image/webp", quality).await?;
    // Safari writes no WebP and gives a PNG.
    if webp.type_() == "image/webp" { Some(webp) } else { surface.encode("image/jpeg", quality).await }
}

fn archive(design: &Design, crop: Crop, size_px: (u32, u32), file: Vec<u8>) -> Result<Vec<u8>, String> {
    let design = onto_crop(design, crop, size_px);
    // While there is no picture yet, which kind it will be makes no difference to the size.
    let kind = intake::sniff(&file, "", "").unwrap_or(intake::PhotoKind::Webp);
    // A file's name may be a person's name, and nobody needs it here.
    let photo = Photo::Own { file, kind };
    let project = Project { design, photo, name: String::new(), others: Vec::new(), place: 0, plans: Vec::new() };
    project::write(&project, size_px).map_err(|error| told(&error))
}

/// The size of the crop with this long side; neither enlarged nor smaller than what is let in as a photo.
fn scaled(crop: Crop, side_px: u32) -> (u32, u32) {
    let (short, long) = (crop.width.min(crop.height), crop.width.max(crop.height));
    let least = (u64::from(SHORTEST_SIDE_PX) * u64::from(long)).div_ceil(u64::from(short.max(1)));
    intake::thumbnail_size(crop.width, crop.height, side_px.max(u32::try_from(least).unwrap_or(long)))
}
