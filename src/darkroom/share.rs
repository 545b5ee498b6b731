//! Links and QR codes: what `platform/share.rs` asks for.

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, Mode};
use hairline::design::{codec, demo};
use hairline::editor::saved;
use hairline::head::{Calibration, HeadView};
use hairline::share::fragment::mended;
use hairline::share::{Language, LinkError, SharedDesign};
use hairline::sheet::escaped;
use hairline_app::platform::words::{t, told};
use wasm_bindgen::prelude::wasm_bindgen;

/// Modules a side that a phone reads well from a screen at arm's length; a code gets the best error correction that keeps to
/// them. (Version 12: 65 modules, on 52 mm of screen .8 mm each.)
const EASY_MODULES: usize = 65;
/// Light modules around a code (ISO/IEC 18004).
const QUIET_MODULES: usize = 4;

/// The code of a design's link.
///
/// # Errors
/// When these are no design's bytes.
#[wasm_bindgen(js_name = linkOf)]
pub fn link_of(design: &[u8], language: &str) -> Result<String, String> {
    let design = codec::decode(design).map_err(|error| told(&error))?;
    SharedDesign::of(&design, Language::of_tag(language)).encode().map_err(|error| told(&error))
}

/// Work that an earlier version kept (bytes as of [`saved::encode`]), as this one keeps it.
///
/// # Errors
/// When these are none.
#[wasm_bindgen(js_name = upgradeSaved)]
pub fn upgrade_saved(bytes: &[u8]) -> Result<Vec<u8>, String> {
    saved::upgrade(bytes).map_err(|error| told(&error))
}

/// The design of a link's code as bytes, on the demo's head.
///
/// # Errors
/// A sentence, when it is none.
#[wasm_bindgen(js_name = openLink)]
pub fn open_link(code: &str) -> Result<Vec<u8>, String> {
    let shared = SharedDesign::decode(&mended(code)).map_err(|error| told(&error))?;
    let view = if shared.is_flat { HeadView::Flat } else { HeadView::Front };
    let demo = demo::design();
    let calibration = Calibration { view, ..demo.calibration };
    let design = demo::head_for(shared.on_photo(calibration, demo.outline, false));
    codec::encode(&design).map_err(|_| told(&LinkError::Damaged))
}

/// A QR code of a text, as markup.
///
/// # Errors
/// A sentence, when the text is too long for one.
#[wasm_bindgen(js_name = qrOf)]
pub fn qr_of(text: &str) -> Result<String, String> {
    let with = |level: ECL| QRBuilder::new(text).mode(Mode::Byte).ecl(level).build().ok();
    let easy = [ECL::H, ECL::Q, ECL::M].into_iter().filter_map(with).find(|code| code.size <= EASY_MODULES);
    let code = easy.or_else(|| with(ECL::L)).ok_or_else(|| t("share-link-qr-too-long"))?;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let dark = (column..code.size).take_while(|&column| code[row][column].value()).count();
            if dark > 0 {
                // Runs of a row in one piece: fewer edges for a renderer to blur.
                path.push_str(&format!("M{} {}h{dark}v1h-{dark}z", column + QUIET_MODULES, row + QUIET_MODULES));
            }
            column += dark.max(1);
        }
    }
    let side = code.size + 2 * QUIET_MODULES;
    let name = escaped(t("share-link-qr-picture"));
    Ok(format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"{name}\" shape-rendering=\"crispEdges\" \
         viewBox=\"0 0 {side} {side}\"><path class=\"qr-ground\" d=\"M0 0h{side}v{side}H0z\"/><path class=\"qr-ink\" d=\"{path}\"/></svg>"
    ))
}
