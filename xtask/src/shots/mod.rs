//! `cargo xtask shots`: pictures of the release app, to be looked at, and with `--readme` the one in the README.
//!
//! Not a test: nothing is compared. A new design has a random seed, so the dots along the front edge differ from run to
//! run.
//!
//! `--treatment` and `--side-by-side` draw with the exact compositor instead, without the app or a browser: the contact sheet
//! of sessions and times (`--accept` makes it the golden one of `tests/treatment.rs`), and rendered heads before and after.

use std::ffi::{OsStr, OsString};

use anyhow::{Result, bail};

use crate::bench::ServedApp;
use crate::{process, repository, tools};

/// Reads the arguments and takes the pictures.
///
/// # Errors
/// The app does not build, a tool is missing, a page does not come to what is to be shown; an unknown argument.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    let mut directory = repository::root().join("test-results/shots");
    let (mut readme, mut treatment, mut side_by_side, mut accept) = (false, false, false, false);
    let mut heads = repository::root().join("../shared/heads");
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            // As given from where the command was called.
            lexopt::Arg::Long("out") => directory = std::env::current_dir()?.join(parser.value()?),
            lexopt::Arg::Long("readme") => readme = true,
            lexopt::Arg::Long("treatment") => treatment = true,
            lexopt::Arg::Long("accept") => accept = true,
            lexopt::Arg::Long("side-by-side") => side_by_side = true,
            lexopt::Arg::Long("heads") => heads = std::env::current_dir()?.join(parser.value()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if accept && !treatment {
        bail!("--accept is for the contact sheet: say --treatment too");
    }
    if treatment || side_by_side {
        std::fs::create_dir_all(&directory)?;
        if treatment {
            let sheet = directory.join("treatment.png");
            draw("contact_sheet", &[sheet.as_os_str()], accept.then_some("--accept"))?;
        }
        if side_by_side {
            draw("side_by_side", &[directory.as_os_str(), heads.as_os_str()], None)?;
        }
        return Ok(());
    }
    let app = ServedApp::start()?;
    tools::npm::ensure()?;
    let mut node = process::command(tools::node()?);
    node.arg("tests/bench/shots.mjs").arg(&directory);
    if readme {
        node.arg("--readme");
    }
    process::run(node.env("HAIRLINE_URL", app.address()).env("HAIRLINE_CHROMIUM", tools::chromium()?))
}

/// Runs an example of the library.
fn draw(example: &str, paths: &[&OsStr], option: Option<&str>) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet", "--release", "--package", "hairline", "--example", example, "--"]);
    process::run(cargo.args(paths).args(option))
}
