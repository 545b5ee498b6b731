//! The door to the darkroom (src/darkroom.rs): slow work on the whole photo, in a WebAssembly module of its own that is
//! loaded after the page, with a memory of its own that goes when its work is dropped.
//!
//! `cargo xtask build` writes where the module is, and the hash that the browser holds it to, into the page.

use js_sys::{Promise, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::page::{self, NoPage};
use super::piece::Piece;
use super::words;
use hairline::editor::Match;
use hairline::editor::hair_edge::RimPoints;
use hairline::geometry::ChartMm;

/// What darkroom/loader.js defines.
const DOOR: &str = "hairlineDarkroom";

/// Why the darkroom made nothing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DarkroomError {
    /// Its files do not come.
    #[error("error-darkroom-not-loaded")]
    NotLoaded,
    /// It says what is wrong, in the person's language.
    #[error("{0}")]
    Told(String),
    /// It stopped, most likely for want of memory.
    #[error("error-photo-too-little-memory")]
    Stopped,
    /// The page is closing.
    #[error(transparent)]
    Page(#[from] NoPage),
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = hairlineDarkroom, catch)]
    async fn open() -> Result<JsValue, JsValue>;

    /// One instance of the darkroom. Other files of this layer declare more of its methods.
    pub(super) type Darkroom;

    #[wasm_bindgen(method, catch, js_name = findHair)]
    fn find_hair(
        this: &Darkroom,
        design: &[u8],
        rgba: &Uint8Array,
        width: u32,
        photo_px_per_px: f64,
    ) -> Result<Uint8Array, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn matching(this: &Darkroom, design: &[u8], finding: &[u8], hair: &[u8], skin: &[u8]) -> Result<Matching, JsValue>;

    type Matching;

    #[wasm_bindgen(method, getter)]
    fn shade(this: &Matching) -> u8;

    #[wasm_bindgen(method, getter)]
    fn numbers(this: &Matching) -> Vec<f64>;

    #[wasm_bindgen(method, getter)]
    fn rim(this: &Matching) -> Vec<f64>;

    #[wasm_bindgen(method, getter)]
    fn reason(this: &Matching) -> String;
}

/// Looks for hair on a photo under a design (as bytes). Gives a `hairline::hair::Finding` as bytes.
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn find_hair(design: &[u8], photo: &Piece) -> Result<Vec<u8>, DarkroomError> {
    let found = room().await?.find_hair(design, &photo.rgba, photo.width_px, photo.photo_px_per_px).map_err(told)?;
    Ok(found.to_vec())
}

/// What goes with the person's own hair, and why: from what was found, and from pieces of hair and skin that an eyedropper
/// took (RGBA squares, or empty).
///
/// # Errors
/// [`DarkroomError`], worded for the person.
pub async fn matching(
    design: &[u8],
    finding: &[u8],
    [hair, skin]: [&[u8]; 2],
) -> Result<(Match, String), DarkroomError> {
    let found = room().await?.matching(design, finding, hair, skin).map_err(told)?;
    let numbers = found.numbers();
    let number = |index: usize| numbers.get(index).copied().filter(|number| number.is_finite());
    let matched = Match {
        shade: Some(found.shade()),
        strength: number(0),
        density_per_cm2: number(1),
        diameter_mm: number(2),
        edge_mm: number(3),
        rim: Some(found.rim())
            .filter(|rim| !rim.is_empty())
            .map(|rim| RimPoints::new(rim.as_chunks().0.iter().map(|&[x, y]| ChartMm::new(x, y)))),
    };
    Ok((matched, found.reason()))
}

/// An instance of its own for one piece of work.
pub(super) async fn room() -> Result<Darkroom, DarkroomError> {
    load().await?;
    // It speaks: errors, dialogs, what stands in pictures and on paper.
    words::later().await;
    Ok(open().await.map_err(|_| DarkroomError::NotLoaded)?.into())
}

/// Loads the darkroom's code, unless it is there.
///
/// # Errors
/// [`DarkroomError::NotLoaded`]; asked again, it tries again.
pub async fn load() -> Result<(), DarkroomError> {
    let window = page::window()?;
    if Reflect::has(&window, &JsValue::from_str(DOOR)).unwrap_or(false) {
        return Ok(());
    }
    let place = page::document()?.get_element_by_id("darkroom").ok_or(DarkroomError::NotLoaded)?;
    let script: HtmlElement = page::element("script")?;
    for (name, written) in [("src", "data-src"), ("integrity", "data-integrity")] {
        let value = place.get_attribute(written).ok_or(DarkroomError::NotLoaded)?;
        script.set_attribute(name, &value).map_err(|_| NoPage)?;
    }
    // A frame without an origin gets files with a checksum by CORS alone.
    script.set_attribute("crossorigin", "").map_err(|_| NoPage)?;
    let loaded = Promise::new(&mut |resolve, reject| {
        script.set_onload(Some(&resolve));
        script.set_onerror(Some(&reject));
        if place.after_with_node_1(&script).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    JsFuture::from(loaded).await.map_err(|_| DarkroomError::NotLoaded).map(drop)
}

/// Errors of the darkroom's own are sentences; anything else is the end of its module.
pub(super) fn told(thrown: JsValue) -> DarkroomError {
    thrown.as_string().map_or(DarkroomError::Stopped, DarkroomError::Told)
}
