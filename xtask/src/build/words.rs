//! The page's words: words/*.js with the Fluent library in one script, and beside it each language's files without what only
//! translators read. All named by their content.

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
    let work = repository::target().join("words");
    if work.exists() {
        std::fs::remove_dir_all(&work)?;
    }
    for folder in [LOCALES, "words"] {
        for file in repository::files_under(&root.join(folder))? {
            let text = read(&file)?;
            let text = if folder == LOCALES { without_comments(&text) } else { text };
            write(&work.join(file.strip_prefix(root)?), &text)?;
        }
    }
    let mut esbuild = process::command(modules.join(".bin/esbuild"));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2022", "--log-level=warning"]);
    esbuild.args(["--loader:.ftl=file", "--asset-names=[dir]/[name]-[hash]"]);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(dist.join("words.js"));
    let mut outbase = std::ffi::OsString::from("--outbase=");
    outbase.push(&work);
    // Target directories may lie outside the checkout, where the library would not be found.
    esbuild.env("NODE_PATH", &modules).arg(outfile).arg(outbase).arg(work.join("words/words.js"));
    process::run(&mut esbuild)?;

    let script = read(&dist.join("words.js"))?;
    let name = format!("words-{}.js", short_hash(script.as_bytes()));
    std::fs::rename(dist.join("words.js"), dist.join(&name))?;
    let index = dist.join("index.html");
    let page = read(&index)?;
    ensure!(page.contains(SCRIPT), "index.html does not ask for words.js");
    let tag = format!("<script src=\"./{name}\" integrity=\"{}\"></script>", integrity(script.as_bytes()));
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
