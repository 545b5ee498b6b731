//! `cargo xtask build`: the release app in dist/, with the darkroom, its content security policy and a size report.

pub mod csp;
mod darkroom;
pub mod fingerprint;
pub mod headers;
pub mod names;
mod order;
mod pages;
mod sections;
pub mod size;
mod squeeze;
mod words;

use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{process, repository, tools};

/// What the app is made from. A change of anything else leaves dist/ as it is.
const INPUTS: &[&str] = &[
    ".cargo",
    "app",
    "builder",
    "darkroom",
    "guide",
    "hosting/_headers",
    "locales",
    "public",
    "src",
    "style",
    "words",
    "xtask/src/build",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "package-lock.json",
];

/// Reads the arguments and builds.
///
/// # Errors
/// As [`release`]; an unknown argument; with `--check-size` also an app over the budget.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    let mut check_size = false;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("check-size") => check_size = true,
            other => return Err(other.unexpected().into()),
        }
    }
    release()?;
    report_size(check_size)
}

/// Brings dist/ up to date; quick when nothing has changed.
///
/// # Errors
/// A tool is missing and cannot be installed, or the app does not build.
pub fn release() -> Result<()> {
    let root = repository::root();
    let dist = repository::dist();
    let inputs: Vec<_> = INPUTS.iter().map(|input| root.join(input)).collect();
    let stamp = repository::target().join("hairline-dist.stamp");
    let stamp_for = |inputs: &str| -> Result<String> {
        // dist/ belongs to the stamp: somebody may have built into it by hand.
        Ok(format!("{inputs}\n{}\n", fingerprint::of_paths(std::slice::from_ref(&dist))?))
    };

    let before = fingerprint::of_paths(&inputs)?;
    if dist.join("index.html").is_file()
        && std::fs::read_to_string(&stamp).is_ok_and(|found| stamp_for(&before).is_ok_and(|wanted| found == wanted))
    {
        process::say("dist/ is up to date");
        return Ok(());
    }

    let path = tools::for_trunk()?;
    process::say(
        "building the release app: the first time about 3 minutes on two cores, later as long as hairline itself takes",
    );
    let start = Instant::now();
    // No stamp while dist/ is in the making.
    if stamp.exists() {
        std::fs::remove_file(&stamp)?;
    }
    let mut trunk = process::command("trunk");
    trunk.arg("build").env("PATH", path);
    // Trunk reads it as a flag of its own and accepts only true or false.
    trunk.env_remove("NO_COLOR");
    process::run(as_released(&mut trunk))?;
    squeeze::run()?;
    words::add()?;
    darkroom::add()?;
    pages::add()?;
    write_policy()?;
    headers::add()?;
    let text = stamp_for(&before)?;
    std::fs::write(&stamp, text).with_context(|| format!("writing {}", stamp.display()))?;
    process::say(format!("dist/ is ready after {} s", start.elapsed().as_secs()));
    Ok(())
}

/// The release is the same whoever builds it: without what the environment says to cargo and Trunk.
fn as_released(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PROFILE_") || text.starts_with("TRUNK_") {
            command.env_remove(&name);
        }
    }
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
        // They would replace, not extend, the flags of .cargo/config.toml, and SIMD with them.
        command.env_remove(name);
    }
    command
}

/// Prints what a first visit loads, and what comes later.
///
/// # Errors
/// dist/ or node is missing; with `enforce` also an app over the budget.
pub fn report_size(enforce: bool) -> Result<()> {
    let report = size::measure(&repository::dist())?;
    print!("{report}");
    if report.is_over_budget() && enforce {
        bail!("the app is over its size budget of {} bytes", size::BUDGET_BROTLI_BYTES);
    }
    Ok(())
}

fn write_policy() -> Result<()> {
    let index = repository::dist().join("index.html");
    let html = std::fs::read_to_string(&index).with_context(|| format!("reading {}", index.display()))?;
    let secured = csp::with_policy(&html)?;
    std::fs::write(&index, secured).with_context(|| format!("writing {}", index.display()))
}
