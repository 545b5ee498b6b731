//! `cargo xtask bench`: measures what ENGINE.md §5 asks for (B1-B9) and writes BENCHMARKS.md with its plots.
//!
//! Each part leaves JSON in target/bench, and the report is made from that alone: `--only <part>` measures one part anew
//! and keeps the others' last numbers. Times depend on the machine and on what else it does, so none is ever asserted;
//! `--check` fails on facts only: WASM memory that grows, and an app over its budget of bytes. `HAIRLINE_URL` names an
//! app that is served already: then nothing is built, and its bytes are not judged.

mod module;
mod parts;

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use lexopt::ValueExt;

use crate::{build, process, repository, serve, tools};
use parts::PARTS;

/// Reads the arguments, measures, reports.
///
/// # Errors
/// The app does not build or a tool is missing; a measurement fails; with `--check`, memory that grows or an app over
/// its budget; an unknown argument.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    let mut check = false;
    let mut only = Vec::new();
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            lexopt::Arg::Long("only") => only.extend(parser.value()?.string()?.split(',').map(str::to_owned)),
            other => return Err(other.unexpected().into()),
        }
    }
    let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    if let Some(unknown) = only.iter().find(|name| !names.contains(&name.as_str())) {
        bail!("there is no part {unknown:?}; there are {}", names.join(", "));
    }
    let chosen: Vec<_> =
        PARTS.iter().filter(|part| only.is_empty() || only.iter().any(|name| name == part.name)).collect();

    let directory = repository::target().join("bench");
    std::fs::create_dir_all(&directory).with_context(|| format!("making {}", directory.display()))?;
    tools::npm::ensure()?;
    let app = if chosen.iter().any(|part| part.needs_app) { Some(ServedApp::start()?) } else { None };
    let bench = Bench { directory, app };
    // All compilers first: none shall run beside a measurement.
    for part in &chosen {
        (part.prepare)(&bench)?;
    }
    for part in &chosen {
        process::say(format!("measuring {}: {}", part.name, part.about));
        let load = load_average();
        let (began, clock) = (SystemTime::now(), Instant::now());
        (part.measure)(&bench)?;
        bench.note_run(part.name, load, began, clock.elapsed().as_secs_f64())?;
    }

    let mut report = process::command(tools::node()?);
    report.arg("tests/bench/report.mjs").arg(&bench.directory);
    if check {
        report.arg("--check");
    }
    let judged = process::run(&mut report);
    if bench.app.as_ref().is_some_and(ServedApp::is_ours) {
        build::report_size(check)?;
    }
    process::say("BENCHMARKS.md and docs/bench are written");
    judged
}

/// Where a run keeps its numbers, and the app that it looks at.
struct Bench {
    directory: PathBuf,
    app: Option<ServedApp>,
}

impl Bench {
    fn path(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    /// Runs a program with its standard output going to one of the run's files; only a whole output takes the name.
    fn write_output(&self, command: &mut Command, name: &str) -> Result<()> {
        let unfinished = self.path(&format!("{name}.unfinished"));
        let file = File::create(&unfinished).with_context(|| format!("writing {}", unfinished.display()))?;
        process::run(command.stdout(file))?;
        std::fs::rename(&unfinished, self.path(name)).with_context(|| format!("renaming {}", unfinished.display()))
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.path(name);
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// One of our scripts of tests/bench.
    fn script(&self, name: &str) -> Result<Command> {
        let mut node = process::command(tools::node()?);
        node.arg(Path::new("tests/bench").join(name));
        if let Some(app) = &self.app {
            node.env("HAIRLINE_URL", app.address()).env("HAIRLINE_CHROMIUM", tools::chromium()?);
        }
        Ok(node)
    }

    /// When a part was measured, of which commit, and beside what load.
    fn note_run(&self, part: &str, load: Option<String>, began: SystemTime, seconds: f64) -> Result<()> {
        let git = |arguments: &[&str]| process::read(process::command("git").args(arguments)).unwrap_or_default();
        let commit = git(&["rev-parse", "--short", "HEAD"]);
        // What a run writes itself is no change.
        let changes = git(&["status", "--porcelain", "--", ".", ":!BENCHMARKS.md", ":!docs/bench"]);
        let load = load.unwrap_or_default();
        let began = began.duration_since(UNIX_EPOCH)?.as_secs();
        let text = format!(
            "{{\"began\": {began}, \"seconds\": {seconds:.1}, \"load\": \"{load}\", \"commit\": \"{}\", \"changes\": {}}}\n",
            commit.trim(),
            !changes.trim().is_empty()
        );
        self.write(&format!("{part}.run.json"), &text)
    }
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

    const fn is_ours(&self) -> bool {
        matches!(self, Self::Here(_))
    }
}

/// The load average of the last minutes, where the system tells it: a measurement means little without it.
fn load_average() -> Option<String> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    Some(text.split_whitespace().take(3).collect::<Vec<_>>().join(" "))
}
