//! `cargo xtask shots`: pictures of the release app, to be looked at, and with `--readme` the one in the README.
//!
//! Not a test: nothing is compared. A new design has a random seed, so the dots along the front edge differ from run to
//! run.

use std::ffi::OsString;

use anyhow::Result;

use crate::bench::ServedApp;
use crate::{process, repository, tools};

/// Reads the arguments and takes the pictures.
///
/// # Errors
/// The app does not build, a tool is missing, a page does not come to what is to be shown; an unknown argument.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    let mut directory = repository::root().join("test-results/shots");
    let mut readme = false;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            // As given from where the command was called.
            lexopt::Arg::Long("out") => directory = std::env::current_dir()?.join(parser.value()?),
            lexopt::Arg::Long("readme") => readme = true,
            other => return Err(other.unexpected().into()),
        }
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
