//! `cargo xtask bench`: what a frame costs, on the host and in the release app in Chromium.
//!
//! Measures and writes target/bench/report.md and report.json. Times depend on the machine and on what else it does, so
//! none is ever asserted; `--check` fails on facts only: WASM memory that grows, and an app over its budget of bytes.
//! `HAIRLINE_URL` names an app that is served already: then nothing is built, and its bytes are not judged.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{build, process, repository, serve, tools};

/// Reads the arguments, measures, reports.
///
/// # Errors
/// The app does not build or a tool is missing; a measurement fails; with `--check`, memory that grows or an app over
/// its budget; an unknown argument.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    let mut check = false;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let directory = repository::target().join("bench");
    std::fs::create_dir_all(&directory).with_context(|| format!("making {}", directory.display()))?;

    let app = ServedApp::start()?;
    tools::npm::ensure()?;
    let chromium = tools::chromium()?;
    process::say("building the engine for the host, in the release profile");
    let example = ["--release", "--package", "hairline", "--example", "engine_bench"];
    process::run(process::cargo().arg("build").args(example))?;

    let load_before = load_average();
    process::say("measuring the engine on the host: half a minute");
    let skin = directory.join("skin.rgba");
    process::run(process::command(tools::node()?).arg("tests/bench/skin.mjs").arg(&skin))?;
    let mut host = process::cargo();
    host.arg("run").arg("--quiet").args(example).arg("--").arg(&skin);
    write_output(&mut host, &directory.join("host.json"))?;

    process::say("measuring the app in Chromium: 5 to 10 minutes");
    let mut browser = process::command(tools::node()?);
    browser.arg("tests/bench/app.mjs").env("HAIRLINE_URL", app.address()).env("HAIRLINE_CHROMIUM", chromium);
    write_output(&mut browser, &directory.join("app.json"))?;

    let mut report = process::command(tools::node()?);
    report.arg("tests/bench/report.mjs").arg(&directory).env("HAIRLINE_BENCH_APP", app.name());
    if let Some(load) = load_before {
        report.env("HAIRLINE_BENCH_LOAD", load);
    }
    if check {
        report.arg("--check");
    }
    let judged = process::run(&mut report);
    if app.is_ours() {
        build::report_size(check)?;
    }
    process::say(format!("the report is in {}", directory.join("report.md").display()));
    judged
}

/// The app to look at: the one at `HAIRLINE_URL`, else dist/, brought up to date and served for as long as this lives.
pub enum ServedApp {
    /// Somebody else's.
    Elsewhere(String),
    /// Ours.
    Here(serve::Server),
}

impl ServedApp {
    /// # Errors
    /// The app does not build, or no port is free.
    pub fn start() -> Result<Self> {
        match std::env::var("HAIRLINE_URL") {
            Ok(address) if !address.is_empty() => Ok(Self::Elsewhere(address)),
            _ => {
                build::release()?;
                Ok(Self::Here(serve::Server::start(repository::dist(), 0)?))
            }
        }
    }

    /// Where it is.
    pub fn address(&self) -> String {
        match self {
            Self::Elsewhere(address) => address.clone(),
            Self::Here(server) => server.address(),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Elsewhere(address) => format!("at {address}"),
            Self::Here(_) => "in dist/".to_owned(),
        }
    }

    const fn is_ours(&self) -> bool {
        matches!(self, Self::Here(_))
    }
}

/// Runs a program with its standard output going to a file.
fn write_output(command: &mut std::process::Command, path: &Path) -> Result<()> {
    let file = File::create(path).with_context(|| format!("writing {}", path.display()))?;
    process::run(command.stdout(file))
}

/// The load average of the last minutes, where the system tells it: a measurement means little without it.
fn load_average() -> Option<String> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    Some(text.split_whitespace().take(3).collect::<Vec<_>>().join(" "))
}
