//! The page's words: words/*.js with the Fluent library in one script, and beside it each language's files without what only
//! translators read. All named by their content.

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
    // By language and file: where each is.
    let mut places: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for path in repository::files_under(&locales)? {
        let place = path.strip_prefix(&locales)?.to_string_lossy().into_owned();
        let Some((language, name)) = place.strip_suffix(".ftl").and_then(|place| place.split_once('/')) else {
            continue;
        };
        let text = without_comments(&read(&path)?);
        let named = format!("{LOCALES}/{language}/{name}-{}.ftl", short_hash(text.as_bytes()));
        write(&dist.join(&named), &text)?;
        places.entry(language.to_owned()).or_default().insert(name.to_owned(), named);
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

/// A Fluent file without comments and empty lines.
fn without_comments(text: &str) -> String {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .fold(String::new(), |all, line| all + line + "\n")
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

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn what_translators_read_goes_and_messages_stay() {
        let text = "# for whom\nbar-undo = Undo\n\n    .title = Undo # 1\n## part\n";
        assert_eq!(without_comments(text), "bar-undo = Undo\n    .title = Undo # 1\n");
    }
}
