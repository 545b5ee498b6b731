//! Writes the drawings of the stages of hair loss, public/patterns.svg: `cargo run --example pattern_drawings`.

#[path = "../tests/support/pattern_drawings.rs"]
mod pattern_drawings;

fn main() -> std::io::Result<()> {
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/public/patterns.svg"), pattern_drawings::sprite())
}
