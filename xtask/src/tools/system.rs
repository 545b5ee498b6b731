//! Programs of the operating system: found on PATH, else installed by apt where there is one, else asked for by name.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{process, repository};

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

/// The web server that hosting/ is tested with.
pub struct Nginx {
    /// nginx itself.
    pub program: PathBuf,
    /// The module that sends `.br` files.
    pub brotli_module: PathBuf,
}

/// nginx and its brotli module: those of the system, else Debian's packages unpacked into the cache. Not installed: that would
/// start a web server on the machine.
///
/// # Errors
/// Missing, and apt cannot fetch it.
pub fn nginx() -> Result<Nginx> {
    const PROGRAM: &str = "usr/sbin/nginx";
    const MODULE: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    let under = |root: &Path| Nginx { program: root.join(PROGRAM), brotli_module: root.join(MODULE) };
    let works = |nginx: &Nginx| {
        let answers =
            || process::command(&nginx.program).arg("-v").output().is_ok_and(|output| output.status.success());
        nginx.brotli_module.is_file() && nginx.program.is_file() && answers()
    };
    let unpacked = repository::tool_cache()?.join("nginx-debian");
    if let Some(found) = [under(Path::new("/")), under(&unpacked)].into_iter().find(works) {
        return Ok(found);
    }
    let how_to_get_it = "nginx with brotli (Debian: nginx-light and libnginx-mod-http-brotli-static)";
    if process::find("apt-get").is_none() {
        bail!("the program `nginx` or its brotli module is missing. Please install {how_to_get_it}");
    }
    process::say("fetching nginx by apt: some seconds");
    update_package_lists();
    std::fs::create_dir_all(&unpacked).with_context(|| format!("creating {}", unpacked.display()))?;
    let mut fetch = process::command("apt-get");
    process::run(fetch.current_dir(&unpacked).args(["download", "nginx", "libnginx-mod-http-brotli-static"]))?;
    for package in repository::files_under(&unpacked)? {
        if package.extension().is_some_and(|extension| extension == "deb") {
            process::run(process::command("dpkg-deb").arg("--extract").args([&package, &unpacked]))?;
            std::fs::remove_file(&package)?;
        }
    }
    let nginx = under(&unpacked);
    if !works(&nginx) {
        bail!("nginx was unpacked into {}, but does not start. Please install {how_to_get_it}", unpacked.display());
    }
    Ok(nginx)
}

/// The first of `programs` on PATH; if there is none, apt's `package` brings it.
fn ensure(programs: &[&str], package: &str, how_to_get_it: &str) -> Result<PathBuf> {
    let found = || programs.iter().find_map(|program| process::find(program));
    if let Some(path) = found() {
        return Ok(path);
    }
    let program = programs.first().copied().unwrap_or(package);
    let Some(mut install) = apt() else {
        bail!("the program `{program}` is missing. Please install {how_to_get_it}");
    };
    process::say(format!("installing {package} by apt: about 1 minute"));
    update_package_lists();
    process::run(install.args(["install", "--yes", "--no-install-recommends", package]))?;
    match found() {
        Some(path) => Ok(path),
        None => bail!("apt installed {package}, but `{program}` is still missing. Please install {how_to_get_it}"),
    }
}

/// Lets apt know what there is; where it may not, the lists that are there may do.
fn update_package_lists() {
    let updated = apt().map(|mut update| process::run(update.arg("update")));
    if let Some(Err(error)) = updated {
        process::say(format!("{error:#}; trying with the package lists that are there"));
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
