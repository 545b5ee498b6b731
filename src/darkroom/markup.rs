//! Markup of what a first visit can do without: the share dialog, and what a sent design is. The app puts it into the page and
//! listens for `data-do`. Texts that a person wrote are never part of it: the app sets those as text.

use hairline::design::codec;
use hairline::pigment::Shade;
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
    let design = codec::decode(design).map_err(|error| error.to_string())?;
    let height_mm = design.hairline.mid_frontal_height_mm(&design.chart()).unwrap_or_default();
    let density = design.dots.density_per_cm2;
    let rows = [
        ("Hairline", format!("{height_mm:.0} mm above the glabella")),
        ("Area", format!("{area_cm2:.0} cm²")),
        ("Dots", format!("about {dots}, {density:.0} per cm²")),
        ("Shade", Shade::from_id(design.dots.shade).map_or("", Shade::label).to_owned()),
        ("Sessions", design.treatment.session_count.to_string()),
    ];
    Ok(rows.map(|(name, value)| format!("<div class=\"fact\"><dt>{name}</dt><dd>{value}</dd></div>")).concat())
}
