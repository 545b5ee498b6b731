//! The print sheet, for the app's side in platform/print.rs. See `hairline::sheet`.

use hairline::design::codec;
use hairline::sheet::{Facts, Paper};
use wasm_bindgen::prelude::wasm_bindgen;

/// The sheet of a design (bytes as of [`codec::encode`]) as HTML, on Letter or A4. `date` and `name` are printed as they are; the
/// pictures are addresses.
///
/// # Errors
/// A sentence, when these are no design's bytes.
#[wasm_bindgen(js_name = printSheet)]
pub fn print_sheet(
    design: &[u8],
    letter: bool,
    date: &str,
    name: &str,
    area_cm2: f64,
    dots: usize,
    before: &str,
    after: &str,
) -> Result<String, String> {
    let design = codec::decode(design).map_err(|error| error.to_string())?;
    let paper = if letter { Paper::Letter } else { Paper::A4 };
    // The lead's `design.note` goes into `note`.
    let facts = Facts { date, name, note: "", area_cm2, dots, pictures: [before, after] };
    Ok(hairline::sheet::sheet(&design, paper, &facts))
}
