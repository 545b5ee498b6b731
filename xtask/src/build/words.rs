//! The page's words: words/*.js with the Fluent library in one script, and beside it each language's files, parsed. All named by their content.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::darkroom::{integrity, short_hash};
use crate::{process, repository, tools};

/// Where languages lie in the checkout, and what the script calls their files.
const LOCALES: &str = "locales";
/// What index.html calls the script until it has its name.
const SCRIPT: &str = "<script src=\"words.js\"></script>";

/// Adds words to dist/ and their place to its page.
///
/// # Errors
/// The tool is missing, a file cannot be read, or the page does not ask for the script.
pub fn add() -> Result<()> {
    let (root, dist) = (repository::root(), repository::dist());
    let modules = tools::npm::ensure()?;
    let locales = root.join(LOCALES);
    let work = repository::target().join("words");
    let mut sources = Vec::new();
    for path in repository::files_under(&locales)? {
        let place = path.strip_prefix(&locales)?.to_string_lossy().into_owned();
        let Some((language, name)) = place.strip_suffix(".ftl").and_then(|place| place.split_once('/')) else {
            continue;
        };
        let (language, name) = (language.to_owned(), name.to_owned());
        std::fs::create_dir_all(work.join(&language))?;
        let compiled = work.join(&language).join(&name);
        sources.push((language, name, path, compiled));
    }
    let mut node = process::command(tools::node()?);
    node.arg(root.join("words/compile.mjs"));
    process::run(node.args(sources.iter().flat_map(|(_, _, from, to)| [from, to])))?;
    // By language and file: where each is.
    let mut places: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (language, name, _, compiled) in sources {
        let text = read(&compiled)?;
        let named = format!("{LOCALES}/{language}/{name}-{}.json", short_hash(text.as_bytes()));
        write(&dist.join(&named), &text)?;
        places.entry(language).or_default().insert(name, named);
    }
    let mut esbuild = process::command(modules.join(".bin/esbuild"));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2022", "--log-level=warning"]);
    esbuild.arg(format!("--define:FILES={}", serde_json::to_string(&places)?));
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(dist.join("words.js"));
    process::run(esbuild.arg(outfile).arg(root.join("words/words.js")))?;

    let script = read(&dist.join("words.js"))?;
    let name = format!("words-{}.js", short_hash(script.as_bytes()));
    std::fs::rename(dist.join("words.js"), dist.join(&name))?;
    let index = dist.join("index.html");
    let page = read(&index)?;
    ensure!(page.contains(SCRIPT), "index.html does not ask for words.js");
    let tag = format!("<script src=\"./{name}\" crossorigin integrity=\"{}\"></script>", integrity(script.as_bytes()));
    write(&index, &page.replacen(SCRIPT, &tag, 1))
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}
