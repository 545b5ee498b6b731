//! What a first visit loads: code and styles, compressed as a host sends them.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{process, repository, tools};

/// Page, scripts, styles and WebAssembly together (ENGINE.md): 300 KB.
pub const BUDGET_BROTLI_BYTES: u64 = 300_000;

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
    files: Vec<Size>,
}

struct Size {
    name: String,
    raw_bytes: u64,
    brotli_bytes: u64,
}

impl Report {
    /// Whether the sum is over [`BUDGET_BROTLI_BYTES`].
    pub fn is_over_budget(&self) -> bool {
        self.sum_brotli_bytes() > BUDGET_BROTLI_BYTES
    }

    /// All files together.
    pub fn sum_brotli_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.brotli_bytes).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        writeln!(formatter, "{:>10} {:>10}  first visit", "raw", "brotli")?;
        for file in &self.files {
            writeln!(formatter, "{:>10} {:>10}  {}", file.raw_bytes, file.brotli_bytes, file.name)?;
        }
        let raw: u64 = self.files.iter().map(|file| file.raw_bytes).sum();
        let verdict = if self.is_over_budget() { "OVER" } else { "within" };
        write!(
            formatter,
            "{raw:>10} {:>10}  bytes in all, {verdict} the budget of {BUDGET_BROTLI_BYTES}",
            self.sum_brotli_bytes()
        )
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
            matches!(extension, Some("html" | "js" | "css" | "wasm"))
        })
        .collect();
    let output = process::read(process::command(tools::node()?).arg("-e").arg(MEASURE).args(&files))?;
    let sizes: Vec<u64> =
        output.lines().map(|line| line.parse().context("node wrote other than sizes")).collect::<Result<_>>()?;
    anyhow::ensure!(sizes.len() == files.len(), "{} files, {} sizes", files.len(), sizes.len());
    let files = files
        .iter()
        .zip(sizes)
        .map(|(file, brotli_bytes)| {
            Ok(Size {
                name: file.strip_prefix(dist).unwrap_or(file).display().to_string(),
                raw_bytes: std::fs::metadata(file)?.len(),
                brotli_bytes,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Report { files })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report_of(brotli_bytes: u64) -> Report {
        let name = "app.wasm".to_owned();
        Report { files: vec![Size { name, raw_bytes: 3 * brotli_bytes, brotli_bytes }] }
    }

    #[test]
    fn the_budget_is_the_last_size_that_passes() {
        assert!(!report_of(BUDGET_BROTLI_BYTES).is_over_budget());
        assert!(report_of(BUDGET_BROTLI_BYTES + 1).is_over_budget());
    }
}
