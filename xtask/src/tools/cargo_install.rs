//! Programs from crates.io, kept in the user's cache in one directory per version.

use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::{process, repository};

/// The directory of the programs of `package` at `version`, installed as `<cache>/<name>-<version>` when it is not there.
/// `usual_time` is what the person is told to expect.
///
/// # Errors
/// The cache cannot be written, or cargo cannot build the package.
pub fn ensure(name: &str, package: &str, version: &str, usual_time: &str) -> Result<PathBuf> {
    let cache = repository::tool_cache()?;
    let home = cache.join(format!("{name}-{version}"));
    let programs = home.join("bin");
    if programs.join(name).is_file() {
        return Ok(programs);
    }

    std::fs::create_dir_all(&cache).with_context(|| format!("creating {}", cache.display()))?;
    // Two checkouts may want the same tool at once: the second waits and finds it done.
    let lock = File::create(cache.join(format!("{name}-{version}.lock")))?;
    lock.lock().context("waiting for another installation")?;
    if programs.join(name).is_file() {
        return Ok(programs);
    }

    process::say(format!(
        "installing {package} {version} into {}: once per machine, about {usual_time}",
        home.display()
    ));
    let start = Instant::now();
    // Only a finished installation gets the final name, so an interrupted one leaves nothing that looks whole.
    let unfinished = cache.join(format!("{name}-{version}.unfinished"));
    if unfinished.exists() {
        std::fs::remove_dir_all(&unfinished)?;
    }
    process::run(
        process::cargo()
            .args(["install", "--locked", "--no-track", package, "--version", version, "--root"])
            .arg(&unfinished)
            // Tools need no peak speed, and the first run is somebody's first impression.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env_remove("CARGO_TARGET_DIR"),
    )?;
    if home.exists() {
        std::fs::remove_dir_all(&home)?;
    }
    std::fs::rename(&unfinished, &home).with_context(|| format!("renaming to {}", home.display()))?;
    process::say(format!("{package} {version} took {} s", start.elapsed().as_secs()));
    Ok(programs)
}
