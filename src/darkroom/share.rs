//! Links and QR codes: what `platform/share.rs` asks for.

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, Mode};
use hairline::design::{Design, codec, demo};
use hairline::editor::plans::Plans;
use hairline::editor::{PhotoOrigin, saved};
use hairline::head::{Calibration, HeadView};
use hairline::share::fragment::mended;
use hairline::share::{Language, LinkError, NamedDesign, SharedDesign, SharedPlans};
use hairline::sheet::escaped;
use hairline_app::platform::words::{t, told};
use wasm_bindgen::prelude::wasm_bindgen;

/// Modules a side that a phone reads well from a screen at arm's length; a code gets the best error correction that keeps to
/// them. (Version 12: 65 modules, on 52 mm of screen .8 mm each.)
const EASY_MODULES: usize = 65;
/// Light modules around a code (ISO/IEC 18004).
const QUIET_MODULES: usize = 4;

/// The code of a link to plans (bytes as of [`saved::encode`]; of the photo nothing is in it).
///
/// # Errors
/// A sentence, when these are no plans' bytes, or too much for a link.
#[wasm_bindgen(js_name = linkOf)]
pub fn link_of(kept: &[u8], language: &str) -> Result<String, String> {
    let kept = saved::decode(kept).map_err(|error| told(&error))?;
    let language = Language::of_tag(language);
    let named = |(name, design): (&str, &Design)| NamedDesign {
        name: name.to_owned(),
        design: SharedDesign::of(design, language),
    };
    let plans = SharedPlans { plans: kept.plans.each(&kept.design).map(named).collect(), shown: kept.plans.current() };
    plans.encode().map_err(|error| told(&error))
}

/// The code of a link to one design.
///
/// # Errors
/// A sentence, when these are no design's bytes.
pub fn code_of(design: &[u8], language: &str) -> Result<String, String> {
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

/// The plans of a link's code on the demo's head, as bytes of [`saved::encode`].
///
/// # Errors
/// A sentence, when it is none.
#[wasm_bindgen(js_name = openLink)]
pub fn open_link(code: &str) -> Result<Vec<u8>, String> {
    let shared = SharedPlans::decode(&mended(code)).map_err(|error| told(&error))?;
    let plans = shared.plans.into_iter().map(|plan| (plan.name, on_demo(plan.design))).collect();
    let (design, plans) = Plans::from_designs(plans, shared.shown).ok_or_else(|| told(&LinkError::Damaged))?;
    saved::encode(PhotoOrigin::Demo, false, &design, &plans).map_err(|_| told(&LinkError::Damaged))
}

fn on_demo(shared: SharedDesign) -> Design {
    let view = if shared.is_flat { HeadView::Flat } else { HeadView::Front };
    let demo = demo::design();
    let calibration = Calibration { view, ..demo.calibration };
    demo::head_for(shared.on_photo(calibration, demo.outline, false))
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
