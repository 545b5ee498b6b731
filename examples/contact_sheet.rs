//! The contact sheet of the treatment: three skins, every session, from day 0 to year 8, by the download's own path.
//!
//!     cargo run --release --example contact_sheet -- SHEET.png [--accept]
//!
//! The picture is enlarged for the eye; with `--accept` it becomes the golden one as well, at its own size.

#[path = "../tests/support/picture.rs"]
mod picture;
#[path = "../tests/support/sheet.rs"]
mod sheet;
#[path = "../tests/support/skin_density.rs"]
mod skin_density;
#[path = "../tests/support/treated.rs"]
mod treated;
#[path = "../tests/support/treatment.rs"]
mod treatment;

/// Pixels on the sheet for the eye per pixel of the pictures.
const ENLARGED: usize = 2;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (accept, paths): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| *argument == "--accept");
    let [path] = paths[..] else { panic!("usage: contact_sheet SHEET.png [--accept]") };
    let drawn = treatment::sheet(&treatment::skins());
    std::fs::write(path, sheet::png_of(&sheet::enlarged(&drawn, ENLARGED))).expect("a file");
    if !accept.is_empty() {
        std::fs::write(treatment::golden_path(), sheet::png_of(&drawn)).expect("a file");
    }
}
