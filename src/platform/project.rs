//! Project files and photo links: what the darkroom makes and opens (src/darkroom/project.rs).

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::photo::{LoadedPhoto, read_window};

/// What a project file begins with: an archive whose first entry says what it is, or an envelope. The code that reads them
/// (`hairline::share::{project, envelope}`) stays in the darkroom.
const ARCHIVE: (usize, &[u8]) = (30, b"mimetypeapplication/vnd.hairline");
const ENVELOPE: (usize, &[u8]) = (0, b"\x8BHairln\n");
const ENDING: &str = ".hairline";

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

/// Whether a file wants to be a project, locked or not.
pub async fn is_project(file: &Blob, name: &str) -> bool {
    let mut window = Vec::new();
    // A file that cannot be read is none; loading it says so.
    let _ = read_window(file, 0.0, &mut window).await;
    name.ends_with(ENDING)
        || [ARCHIVE, ENVELOPE].iter().any(|&(at, begins)| window.get(at..).is_some_and(|rest| rest.starts_with(begins)))
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

/// The project file of a design (as bytes) on this photo, or on the app's own; and whether the photo keeps what the camera
/// wrote into it.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn save(
    design: &[u8],
    photo: Option<&LoadedPhoto>,
    passcode: Option<String>,
) -> Result<(Blob, bool), DarkroomError> {
    let (name, width_px, height_px) = photo.map_or(("", 0, 0), |photo| (&photo.name, photo.width_px, photo.height_px));
    let file = photo.map(|photo| photo.blob.clone());
    let saved = room().await?.save_project(design, name, file, width_px, height_px, passcode).await.map_err(told)?;
    let saved: Array = saved.unchecked_into();
    Ok((saved.get(0).unchecked_into(), saved.get(1).is_truthy()))
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
