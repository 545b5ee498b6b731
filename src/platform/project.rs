//! Project files and photo links: what the darkroom makes and opens (src/darkroom/project.rs).

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::files;
use super::photo::LoadedPhoto;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = saveProject)]
    async fn save_project(
        this: &Darkroom,
        kept: &[u8],
        photos: &Array,
        width: u32,
        height: u32,
        passcode: Option<String>,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = openProject)]
    async fn open_project(this: &Darkroom, source: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = photoLink)]
    async fn photo_link(
        this: &Darkroom,
        design: &[u8],
        photo: &Blob,
        width: u32,
        height: u32,
        passcode: Option<String>,
    ) -> Result<JsValue, JsValue>;
}

/// What a project held.
#[derive(Debug)]
pub struct Opened {
    /// The work, as bytes that `hairline::editor::saved` reads.
    pub kept: Vec<u8>,
    /// The person's photos and their names; none for the app's own.
    pub photos: Vec<Option<(Blob, String)>>,
}

/// Opens a project: a file (a [`Blob`]), or the fragment of a photo link as text (without the #). Asks for the passcode of one
/// that is locked; `None` when the person gives up.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn open(source: &JsValue) -> Result<Option<Opened>, DarkroomError> {
    let opened = room().await?.open_project(source).await.map_err(told)?;
    let Some(opened) = opened.dyn_ref::<Array>() else { return Ok(None) };
    let photos: Array = opened.get(1).unchecked_into();
    let photo = |index| {
        let pair: Array = photos.get(index).unchecked_into();
        Some((pair.get(0).unchecked_into(), pair.get(1).as_string()?))
    };
    Ok(Some(Opened {
        kept: Uint8Array::new(&opened.get(0)).to_vec(),
        photos: (0..photos.length()).map(photo).collect(),
    }))
}

/// Hands over the project file of the work (bytes as of `hairline::editor::saved`) on these photos, which are the person's own (`[Blob,
/// name]`; none for the app's). The size is that of the photo on the stage. Gives what there is to say.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn save(
    kept: &[u8],
    photos: &Array,
    photo: &LoadedPhoto,
    passcode: Option<String>,
) -> Result<String, DarkroomError> {
    let LoadedPhoto { width_px, height_px, .. } = photo;
    let saved = room().await?.save_project(kept, photos, *width_px, *height_px, passcode).await.map_err(told)?;
    let saved: Array = saved.unchecked_into();
    let text = |index| saved.get(index).as_string().unwrap_or_default();
    files::download(saved.get(0).unchecked_ref(), &text(1))?;
    Ok(text(2))
}

/// The fragment, without the #, of a link that holds a design (as bytes) and a small picture of the head.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn photo_link(design: &[u8], photo: &LoadedPhoto, passcode: Option<String>) -> Result<String, DarkroomError> {
    let LoadedPhoto { blob, width_px, height_px, .. } = photo;
    let fragment = room().await?.photo_link(design, blob, *width_px, *height_px, passcode).await.map_err(told)?;
    Ok(fragment.as_string().unwrap_or_default())
}
