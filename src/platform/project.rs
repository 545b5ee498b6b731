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
        design: &[u8],
        name: &str,
        photo: Option<Blob>,
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
    /// The design, as bytes.
    pub design: Vec<u8>,
    /// The photo's name.
    pub name: String,
    /// The person's photo; nothing for the app's own.
    pub photo: Option<Blob>,
}

/// Opens a project: a file (a [`Blob`]), or the fragment of a photo link as text (without the #). Asks for the passcode of one
/// that is locked; `None` when the person gives up.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn open(source: &JsValue) -> Result<Option<Opened>, DarkroomError> {
    let opened = room().await?.open_project(source).await.map_err(told)?;
    let Some(opened) = opened.dyn_ref::<Array>() else { return Ok(None) };
    Ok(Some(Opened {
        design: Uint8Array::new(&opened.get(0)).to_vec(),
        name: opened.get(1).as_string().unwrap_or_default(),
        photo: opened.get(2).dyn_into().ok(),
    }))
}

/// Hands over the project file of a design (as bytes) on this photo, which is the person's `own` or the app's. Gives what there
/// is to say.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn save(
    design: &[u8],
    photo: &LoadedPhoto,
    own: bool,
    passcode: Option<String>,
) -> Result<String, DarkroomError> {
    let LoadedPhoto { blob, name, width_px, height_px, .. } = photo;
    let file = own.then(|| blob.clone());
    let saved = room().await?.save_project(design, name, file, *width_px, *height_px, passcode).await.map_err(told)?;
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
