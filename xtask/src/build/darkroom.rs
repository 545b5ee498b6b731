//! The second WebAssembly module (darkroom/): built beside the app, named by its content, and made known to the page.
//!
//! Trunk cannot do this: what it builds besides the app has fixed names, which caches would mix up between versions, and
//! no hash that the browser checks.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};

use super::{as_released, names};
use crate::{process, repository, tools};

/// Files of the darkroom begin so; [`super::size`] counts them apart.
pub const NAME: &str = "hairline-darkroom";
/// What goes around the glue of wasm-bindgen.
const LOADER: &str = "darkroom/loader.js";

/// Adds the darkroom to dist/, after Trunk has built the app there.
///
/// # Errors
/// A tool is missing, the crate does not build, or the page has no head.
pub fn add() -> Result<()> {
    process::say("building the darkroom, which the page loads later");
    let target = repository::target();
    let mut cargo = process::cargo();
    cargo.args(["build", "--release", "--locked", "--package", NAME, "--target", tools::WASM_TARGET]);
    process::run(as_released(&mut cargo))?;

    let out = target.join("darkroom");
    let built = target.join(tools::WASM_TARGET).join("release/hairline_darkroom.wasm");
    let bindgen = tools::wasm_bindgen()?.join("wasm-bindgen");
    let mut bindgen = process::command(bindgen);
    // A script and not a module: see loader.js.
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-name", NAME, "--out-dir"]);
    process::run(bindgen.arg(&out).arg(built))?;
    let module = out.join(format!("{NAME}_bg.wasm"));
    let dist = repository::dist();
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("reading {}", path.display()));
    let text = |path: &Path| anyhow::Ok(String::from_utf8(read(path)?)?);
    let (wasm, glue) = names::shipped(&module, &text(&out.join(format!("{NAME}.js")))?)?;
    let address = format!("{NAME}-{}_bg.wasm", short_hash(&wasm));
    let loader = text(&repository::root().join(LOADER))?;
    let script = filled(
        &loader,
        &[("{address}", &format!("./{address}")), ("{integrity}", &integrity(&wasm)), ("{glue}", &glue)],
    )?;
    let script_name = format!("{NAME}-{}.js", short_hash(script.as_bytes()));
    let index = dist.join("index.html");
    let page = with_place(&text(&index)?, &script_name, &integrity(script.as_bytes()))?;
    for (name, contents) in [(&address, wasm), (&script_name, script.into_bytes()), (&"index.html".into(), page)] {
        std::fs::write(dist.join(name), contents).with_context(|| format!("writing dist/{name}"))?;
    }
    Ok(())
}

/// The loader with each mark replaced, in this order.
fn filled(loader: &str, marks: &[(&str, &str)]) -> Result<String> {
    let mut text = loader.to_owned();
    for (mark, content) in marks {
        ensure!(text.matches(mark).count() == 1, "{LOADER} must have {mark} once");
        text = text.replacen(mark, content, 1);
    }
    Ok(text)
}

/// The page with the place of the script in its head, for `platform/darkroom.rs` to find. No `<link>`: the app decides when.
fn with_place(page: &str, script: &str, integrity: &str) -> Result<Vec<u8>> {
    let (head, rest) = page.split_once("</head>").context("the page has no </head>")?;
    let place = format!("<meta id=\"darkroom\" data-src=\"./{script}\" data-integrity=\"{integrity}\">");
    Ok(format!("{head}{place}</head>{rest}").into_bytes())
}

/// As Trunk names files: 16 hexadecimal digits, which `cargo xtask serve` takes for a promise that they never change.
pub(super) fn short_hash(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// For the browser: it runs nothing else under this name.
pub(super) fn integrity(contents: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(contents)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_everything_that_is_put_into_it() {
        let loader = std::fs::read_to_string(repository::root().join(LOADER)).unwrap();
        let marks = [("{address}", "./a_bg.wasm"), ("{integrity}", "sha384-b"), ("{glue}", "let wasm_bindgen = 1;")];
        let script = filled(&loader, &marks).unwrap();
        for (mark, content) in marks {
            assert!(script.contains(content) && !script.contains(mark), "{mark} is still in {script}");
        }
        assert!(filled("{glue}{glue}", &[("{glue}", "")]).is_err(), "a mark that stands twice was accepted");
        assert!(filled("", &[("{glue}", "")]).is_err(), "a mark that is missing was accepted");
    }

    #[test]
    fn the_page_names_the_script_and_its_hash() {
        let page =
            String::from_utf8(with_place("<head><title></title></head><body></body>", "a.js", "sha384-b").unwrap());
        let place = "<meta id=\"darkroom\" data-src=\"./a.js\" data-integrity=\"sha384-b\"></head><body>";
        assert!(page.as_ref().unwrap().contains(place), "{page:?}");
        assert!(with_place("<body></body>", "a.js", "").is_err(), "a page without a head was accepted");
    }

    #[test]
    fn hashes_are_those_of_the_specification() {
        // https://www.w3.org/TR/SRI/#integrity-metadata-description: alert('Hello, world.');
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), expected);
        assert_eq!(short_hash(b"").len(), 16, "{}", short_hash(b""));
    }
}
