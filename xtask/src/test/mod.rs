//! `cargo xtask test`: every check and test, the quickest first; the first stage that fails ends the run.

mod instructions;
mod layers;
mod source;
mod stages;

use std::ffi::OsString;
use std::time::Instant;

use anyhow::{Result, bail};

use stages::Options;

struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn(&Options) -> Result<()>,
}

const INSTRUCTIONS: &str = "instructions";

/// In order of speed. To add one: a function in `stages` and a line here.
const STAGES: &[Stage] = &[
    Stage { name: "layers", what: "layering and house rules", run: |_| layers::check() },
    Stage { name: "format", what: "cargo fmt", run: |_| stages::format() },
    Stage {
        name: "lint",
        what: "clippy for the host and for the browser, types of the scripts for other pages",
        run: |_| stages::lint(),
    },
    Stage { name: "unit", what: "cargo test on the host", run: |_| stages::unit() },
    Stage {
        name: INSTRUCTIONS,
        what: "what a frame costs, counted by callgrind",
        run: |options| instructions::check(options.accept_instructions),
    },
    Stage { name: "browser", what: "unit tests inside Chromium", run: |_| stages::browser() },
    Stage { name: "build", what: "the release app and its size", run: |_| stages::build() },
    Stage { name: "e2e", what: "the release app as a person uses it", run: stages::end_to_end },
];

/// Reads the arguments and runs the stages.
///
/// # Errors
/// A stage fails; an unknown argument or stage.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    use lexopt::ValueExt;

    let mut only: Option<String> = None;
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("only") => only = Some(parser.value()?.string()?),
            lexopt::Arg::Long("e2e-filter") => options.e2e_filter = Some(parser.value()?.string()?),
            // One stage alone: nothing is accepted in passing.
            lexopt::Arg::Long("accept-instructions") => {
                options.accept_instructions = true;
                only = Some(INSTRUCTIONS.to_owned());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let chosen: Vec<&Stage> =
        STAGES.iter().filter(|stage| only.as_deref().is_none_or(|only| only == stage.name)).collect();
    if chosen.is_empty() {
        let names: Vec<_> = STAGES.iter().map(|stage| stage.name).collect();
        bail!("there is no such stage; the stages are {}", names.join(", "));
    }

    let mut summary = Vec::new();
    let mut failure = None;
    for (index, stage) in chosen.iter().enumerate() {
        println!("\n── {}/{} {}: {}", index + 1, chosen.len(), stage.name, stage.what);
        let start = Instant::now();
        let result = (stage.run)(&options);
        let seconds = start.elapsed().as_secs_f64();
        let verdict = if result.is_ok() { "passed" } else { "FAILED" };
        summary.push(format!("{verdict}  {:<12} {seconds:>7.1} s", stage.name));
        if let Err(error) = result {
            failure = Some((stage.name, error));
            break;
        }
    }

    println!("\n── summary");
    for line in &summary {
        println!("{line}");
    }
    for stage in &chosen[summary.len()..] {
        println!("not run {:<12}", stage.name);
    }
    match failure {
        None => Ok(()),
        Some((name, error)) => {
            Err(error.context(format!("stage {name} failed (again: `cargo xtask test --only {name}`)")))
        }
    }
}
