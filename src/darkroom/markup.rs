//! Markup of what a first visit can do without: the share dialog, and what a sent design is. The app puts it into the page, has
//! its elements with `data-words` filled, and listens for `data-do`. Texts that a person wrote are never part of it: the app sets those as text.

use hairline::design::codec;
use hairline::pigment::Shade;
use hairline::sheet;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{say, t, told};
use wasm_bindgen::prelude::wasm_bindgen;

/// The inside of the share dialog.
#[wasm_bindgen(js_name = shareDialog)]
pub fn share_dialog() -> String {
    include_str!("share_dialog.html").to_owned()
}

/// A design in numbers, for somebody who was sent it. `dots` says how many there are on the whole head.
///
/// # Errors
/// When these are no design's bytes.
#[wasm_bindgen(js_name = factsOf)]
pub fn facts_of(design: &[u8], dots: &str, area_cm2: f64) -> Result<String, String> {
    let design = codec::decode(design).map_err(|error| told(&error))?;
    let height_mm = design.hairline.mid_frontal_height_mm(&design.chart()).unwrap_or_default();
    let density = design.dots.density_per_cm2;
    let rows = [
        (t("fact-hairline"), say("fact-hairline.value", &[("mm", Number(height_mm))])),
        (t("fact-area"), say("fact-area.value", &[("area", Number(area_cm2))])),
        (t("fact-dots"), say("fact-dots.value", &[("dots", Text(dots)), ("density", Number(density))])),
        (t("fact-shade"), Shade::from_id(design.dots.shade).map_or("", |shade| t(sheet::shade(shade))).to_owned()),
        (t("fact-sessions"), say("fact-sessions.value", &[("count", Number(design.treatment.session_count.into()))])),
    ];
    let row = |(name, value): (&str, String)| {
        format!("<div class=\"fact\"><dt>{}</dt><dd>{}</dd></div>", sheet::escaped(name), sheet::escaped(&value))
    };
    Ok(rows.map(row).concat())
}
