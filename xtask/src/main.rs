//! The front door: serve, test, build, bench, pattern.

mod pattern;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("pattern") => pattern::run(arguments),
        _ => Err("usage: cargo xtask pattern [--help]".into()),
    }
}
