//! What a first visit loads, and what the page loads when it stands: code and styles, compressed as a host sends them.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{darkroom, pages, squeeze};
use crate::{process, repository, tools};

/// Page, scripts, styles and WebAssembly that a first visit waits for, together (ENGINE.md): 300 KB.
pub const BUDGET_BROTLI_BYTES: u64 = 300_000;

/// What a page that embeds the app loads before the widget comes near (issue 6): 6 KB.
pub const EMBED_BUDGET_BROTLI_BYTES: u64 = 6_000;
const EMBED: &str = "embed.js";
/// What only a frame loads.
const FRAMED: [&str; 2] = ["framed.js", "framed.css"];

/// Brotli at its best, by Node's own library: no crate to compile on somebody's first visit.
const MEASURE: &str = "const { readFileSync } = require('node:fs');
const { brotliCompressSync, constants } = require('node:zlib');
for (const path of process.argv.slice(1)) {
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  console.log(brotliCompressSync(bytes, { params }).length);
}";

/// The sizes of the files that count.
pub struct Report {
    first_visit: Vec<Size>,
    later: Vec<Size>,
    words: Vec<Size>,
    embedded: Vec<Size>,
}

/// Part of the names of the words that the editor needs: neither code nor styles, but a first visit asks for them in its language.
const WORDS: &str = "/app-";
/// Names of what the first screen and the app's start do without begin so.
const LATER: [&str; 3] = [darkroom::NAME, squeeze::LATER_STYLE, "print-"];

struct Size {
    name: String,
    raw_bytes: u64,
    brotli_bytes: u64,
}

impl Report {
    /// Whether a sum is over [`BUDGET_BROTLI_BYTES`] or [`EMBED_BUDGET_BROTLI_BYTES`].
    pub fn is_over_budget(&self) -> bool {
        self.first_visit_brotli_bytes() > BUDGET_BROTLI_BYTES || self.embed_brotli_bytes() > EMBED_BUDGET_BROTLI_BYTES
    }

    /// The script for other pages.
    pub fn embed_brotli_bytes(&self) -> u64 {
        self.embedded.iter().filter(|file| file.name == EMBED).map(|file| file.brotli_bytes).sum()
    }

    /// All that a first visit waits for.
    pub fn first_visit_brotli_bytes(&self) -> u64 {
        brotli_bytes(&self.first_visit)
    }

    /// What the page loads by itself once it stands.
    pub fn later_brotli_bytes(&self) -> u64 {
        brotli_bytes(&self.later)
    }
}

fn brotli_bytes(files: &[Size]) -> u64 {
    files.iter().map(|file| file.brotli_bytes).sum()
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let verdict = |bytes, budget| if bytes > budget { "OVER" } else { "within" };
        let first_visit = verdict(self.first_visit_brotli_bytes(), BUDGET_BROTLI_BYTES);
        let embed = verdict(self.embed_brotli_bytes(), EMBED_BUDGET_BROTLI_BYTES);
        let parts = [
            (
                "first visit",
                &self.first_visit,
                format!("bytes in all, {first_visit} the budget of {BUDGET_BROTLI_BYTES}"),
            ),
            ("words of the editor, of which a first visit asks for one", &self.words, "bytes in all".to_owned()),
            ("later", &self.later, "bytes in all".to_owned()),
            (
                "embedded",
                &self.embedded,
                format!("bytes in all; {EMBED} is {embed} its budget of {EMBED_BUDGET_BROTLI_BYTES}"),
            ),
        ];
        for (title, files, sum) in parts {
            writeln!(formatter, "{:>10} {:>10}  {title}", "raw", "brotli")?;
            for file in files {
                writeln!(formatter, "{:>10} {:>10}  {}", file.raw_bytes, file.brotli_bytes, file.name)?;
            }
            let raw_bytes: u64 = files.iter().map(|file| file.raw_bytes).sum();
            writeln!(formatter, "{raw_bytes:>10} {:>10}  {sum}", brotli_bytes(files))?;
        }
        Ok(())
    }
}

/// Measures the code and styles in `dist`.
///
/// # Errors
/// A file cannot be read, or node is missing.
pub fn measure(dist: &Path) -> Result<Report> {
    let files: Vec<PathBuf> = repository::files_under(dist)?
        .into_iter()
        .filter(|file| {
            let extension = file.extension().and_then(|extension| extension.to_str());
            let is_of_words = file.to_string_lossy().contains(WORDS);
            matches!(extension, Some("html" | "js" | "css" | "wasm")) || is_of_words
        })
        .collect();
    let output = process::read(process::command(tools::node()?).arg("-e").arg(MEASURE).args(&files))?;
    let sizes: Vec<u64> =
        output.lines().map(|line| line.parse().context("node wrote other than sizes")).collect::<Result<_>>()?;
    anyhow::ensure!(sizes.len() == files.len(), "{} files, {} sizes", files.len(), sizes.len());
    let sizes: Vec<Size> = files
        .iter()
        .zip(sizes)
        .map(|(file, brotli_bytes)| {
            anyhow::Ok(Size {
                name: file.strip_prefix(dist).unwrap_or(file).display().to_string(),
                raw_bytes: std::fs::metadata(file)?.len(),
                brotli_bytes,
            })
        })
        .collect::<Result<_>>()?;
    let (words, sizes): (Vec<_>, Vec<_>) = sizes.into_iter().partition(|file| file.name.contains(WORDS));
    let (embedded, sizes): (Vec<_>, Vec<_>) =
        sizes.into_iter().partition(|file| file.name == EMBED || FRAMED.contains(&file.name.as_str()));
    let (later, first_visit) = sizes
        .into_iter()
        .filter(|file| {
            !pages::PAGES.iter().any(|(page, _)| file.name.strip_prefix(page).is_some_and(|rest| rest.starts_with('.')))
        })
        .partition(|file| LATER.iter().any(|beginning| file.name.starts_with(beginning)));
    Ok(Report { first_visit, later, embedded, words })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report_of(brotli_bytes: u64) -> Report {
        let file = |brotli_bytes| Size { name: "app.wasm".to_owned(), raw_bytes: 3 * brotli_bytes, brotli_bytes };
        Report {
            first_visit: vec![file(brotli_bytes)],
            later: vec![file(BUDGET_BROTLI_BYTES)],
            embedded: vec![],
            words: vec![],
        }
    }

    #[test]
    fn the_budget_is_the_last_size_that_passes_and_counts_the_first_visit_alone() {
        assert!(!report_of(BUDGET_BROTLI_BYTES).is_over_budget());
        assert!(report_of(BUDGET_BROTLI_BYTES + 1).is_over_budget());
    }

    #[test]
    fn the_script_for_other_pages_has_a_budget_of_its_own() {
        let with_embed = |brotli_bytes| {
            let file = |name: &str, brotli_bytes| Size { name: name.to_owned(), raw_bytes: 1, brotli_bytes };
            let embedded = vec![file(EMBED, brotli_bytes), file(FRAMED[0], EMBED_BUDGET_BROTLI_BYTES)];
            Report { embedded, ..report_of(1) }
        };
        assert!(!with_embed(EMBED_BUDGET_BROTLI_BYTES).is_over_budget());
        assert!(with_embed(EMBED_BUDGET_BROTLI_BYTES + 1).is_over_budget());
    }
}
