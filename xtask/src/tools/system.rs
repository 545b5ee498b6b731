//! Programs of the operating system: found on PATH, else installed by apt where there is one, else asked for by name.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::process;

/// Node with npm.
///
/// # Errors
/// Missing, and apt cannot install it.
pub fn node() -> Result<PathBuf> {
    ensure(&["npm"], "npm", "Node 20 or newer with npm: https://nodejs.org")?;
    ensure(&["node", "nodejs"], "nodejs", "Node 20 or newer with npm: https://nodejs.org")
}

/// The browser that the tests drive; `HAIRLINE_CHROMIUM` chooses another.
///
/// # Errors
/// Missing, and apt cannot install it.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("HAIRLINE_CHROMIUM") {
        return Ok(PathBuf::from(chosen));
    }
    ensure(
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
        "Chromium or Chrome; or set HAIRLINE_CHROMIUM to its program file",
    )
}

/// The driver of that browser; `CHROMEDRIVER` chooses another.
///
/// # Errors
/// Missing, and apt cannot install it.
pub fn chromedriver() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMEDRIVER") {
        return Ok(PathBuf::from(chosen));
    }
    ensure(
        &["chromedriver"],
        "chromium-driver",
        "chromedriver of Chromium's version; or set CHROMEDRIVER to its program file",
    )
}

/// Counts instructions.
///
/// # Errors
/// Missing, and apt cannot install it.
pub fn valgrind() -> Result<PathBuf> {
    ensure(&["valgrind"], "valgrind", "valgrind (it runs on Linux and FreeBSD: https://valgrind.org)")
}

/// The first of `programs` on PATH; if there is none, apt's `package` brings it.
fn ensure(programs: &[&str], package: &str, how_to_get_it: &str) -> Result<PathBuf> {
    let found = || programs.iter().find_map(|program| process::find(program));
    if let Some(path) = found() {
        return Ok(path);
    }
    let program = programs.first().copied().unwrap_or(package);
    let (Some(mut update), Some(mut install)) = (apt(), apt()) else {
        bail!("the program `{program}` is missing. Please install {how_to_get_it}");
    };
    process::say(format!("installing {package} by apt: about 1 minute"));
    if let Err(error) = process::run(update.arg("update")) {
        process::say(format!("{error:#}; trying with the package lists that are there"));
    }
    process::run(install.args(["install", "--yes", "--no-install-recommends", package]))?;
    match found() {
        Some(path) => Ok(path),
        None => bail!("apt installed {package}, but `{program}` is still missing. Please install {how_to_get_it}"),
    }
}

/// `apt-get` with the right to install, if this machine has it.
fn apt() -> Option<std::process::Command> {
    process::find("apt-get")?;
    let root = process::read(process::command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut apt = if root {
        process::command("apt-get")
    } else {
        process::find("sudo")?;
        let mut sudo = process::command("sudo");
        // Never ask: without a terminal the question would wait for ever.
        sudo.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    Some(apt)
}
