//! The darkroom: the slow, thorough work on the whole photo, in a WebAssembly module of its own that the page loads when
//! it has nothing else to do. The app's side of the door is `platform/darkroom.rs`, the door itself darkroom/loader.js.
//!
//! It shares no memory with the app: a design, the point set and the photo's strips come in as bytes, and what is made of
//! them goes out as bytes. One instance does one piece of work and goes with its memory; only the
//! consultation's stays (darkroom/consult.rs). What is computed is in the pure
//! layers, and here is only what hands it over, and the words for it. On the host this is empty.
#![cfg(target_arch = "wasm32")]

use hairline::design::codec;
use hairline::editor::proposal::{Patch, Proposed, propose};
use hairline::hair::{Finding, ScaledPhoto, find};
use hairline_app::platform::words::{t, told};
use hairline_app::platform::{page, pixels, surface};
use wasm_bindgen::prelude::wasm_bindgen;

#[path = "darkroom/consult.rs"]
mod consult;
#[path = "darkroom/enquiry.rs"]
mod enquiry;
#[path = "darkroom/markup.rs"]
mod markup;
#[path = "darkroom/passcode.rs"]
mod passcode;
#[path = "darkroom/photo_link.rs"]
mod photo_link;
#[path = "darkroom/picture.rs"]
mod picture;
#[path = "darkroom/project.rs"]
mod project;
#[path = "darkroom/share.rs"]
mod share;
#[path = "darkroom/sheet.rs"]
mod sheet;
#[path = "darkroom/words.rs"]
mod words;

/// Looks for hair on a photo, given scaled down (RGBA rows of `width_px`, of which one pixel spans `photo_px_per_px` of the
/// photo). Gives a finding as bytes.
///
/// # Errors
/// When these are no design's bytes.
#[wasm_bindgen(js_name = findHair)]
pub fn find_hair(design: &[u8], rgba: &[u8], width_px: u32, photo_px_per_px: f64) -> Result<Vec<u8>, String> {
    let design = codec::decode(design).map_err(|error| told(&error))?;
    let finding = find(&ScaledPhoto { rgba, width_px, photo_px_per_px }, &design.chart(), &design.outline);
    finding.encode().map_err(|error| told(&error))
}

/// What goes with the person's own hair. Numbers that are not proposed are not numbers.
#[wasm_bindgen]
pub struct Matching(Proposed);

/// Proposes shade, strength and dots. `hair` and `skin` are square pieces of the photo (RGBA) whose discs an eyedropper took,
/// or empty.
///
/// # Errors
/// A sentence, when nothing is known of the skin.
#[wasm_bindgen]
pub fn matching(design: &[u8], finding: &[u8], hair: &[u8], skin: &[u8]) -> Result<Matching, String> {
    let design = codec::decode(design).map_err(|error| told(&error))?;
    let finding = finding_in(finding)?;
    propose(&design, &finding, patch(hair), patch(skin)).map(Matching).ok_or_else(|| t("match-nothing").to_owned())
}

#[wasm_bindgen]
impl Matching {
    /// The shade's number.
    #[wasm_bindgen(getter)]
    pub fn shade(&self) -> u8 {
        self.0.proposal.shade.id()
    }

    /// Strength, density per cm², diameter and edge in mm; not a number where nothing is proposed.
    #[wasm_bindgen(getter)]
    pub fn numbers(&self) -> Vec<f64> {
        let found = &self.0.matched;
        [found.strength, found.density_per_cm2, found.diameter_mm, found.edge_mm]
            .map(|value| value.unwrap_or(f64::NAN))
            .to_vec()
    }

    /// The points of a rim that reaches into the hair, x and y by turns in mm of chart; none where the rim stays.
    #[wasm_bindgen(getter)]
    pub fn rim(&self) -> Vec<f64> {
        let points = self.0.matched.rim.iter().flat_map(|rim| rim.iter());
        points.flat_map(|point| point.0.to_array()).collect()
    }

    /// Why, in sentences.
    #[wasm_bindgen(getter)]
    pub fn reason(&self) -> String {
        words::reason(&self.0)
    }
}

fn finding_in(bytes: &[u8]) -> Result<Finding, String> {
    if bytes.is_empty() { Ok(Finding::default()) } else { Finding::decode(bytes).map_err(|error| told(&error)) }
}

fn patch(rgba: &[u8]) -> Option<Patch<'_>> {
    (!rgba.is_empty()).then(|| Patch { rgba, side_px: (rgba.len() / 4).isqrt() })
}
