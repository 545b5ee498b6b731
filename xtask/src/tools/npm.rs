//! wasm-opt and the browser test libraries, as package-lock.json pins them, in the checkout's node_modules.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{build::fingerprint, process, repository};

/// node_modules, installed when package-lock.json is not the one that it was made from.
///
/// # Errors
/// Node or npm is missing, or the installation fails.
pub fn ensure() -> Result<PathBuf> {
    let root = repository::root();
    let modules = root.join("node_modules");
    // Inside node_modules: whoever removes that directory removes the stamp with it.
    let stamp = modules.join(".hairline-stamp");
    let wanted = fingerprint::of_paths(&[root.join("package-lock.json"), root.join("package.json")])?;
    if std::fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(modules);
    }
    super::node()?;
    process::say("installing wasm-opt and the test libraries from npm: about 10 to 30 seconds");
    process::run(process::command("npm").args(["ci", "--ignore-scripts", "--no-fund", "--no-audit"]))?;
    std::fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))?;
    Ok(modules)
}
