//! The front door: `cargo xtask <command>`.
//!
//! Each command is one folder with a `run` function and one line in [`COMMANDS`]. A command installs what it needs,
//! says what it is doing, and leaves through an error that tells what to do next.

mod bench;
mod build;
mod pattern;
mod process;
mod repository;
mod serve;
mod shots;
mod test;
mod tools;

use std::ffi::OsString;
use std::process::ExitCode;

/// What can follow `cargo xtask`. To add one: a module with `pub fn run(arguments: Vec<OsString>) -> anyhow::Result<()>`
/// (read the arguments with `lexopt::Parser::from_args`) and a line here.
const COMMANDS: &[Command] = &[
    Command { name: "serve", help: "build the release app and serve it  [--port 8080] [--no-open]", run: serve::run },
    Command { name: "build", help: "build the release app into dist/  [--check-size]", run: build::run },
    Command {
        name: "test",
        help: "every check and test  [--only <stage>] [--e2e-filter <text>] [--accept-instructions]",
        run: test::run,
    },
    Command {
        name: "bench",
        help: "measure everything and write BENCHMARKS.md (15 minutes)  [--only <part>] [--check]",
        run: bench::run,
    },
    Command {
        name: "shots",
        help: "pictures to look at  [--out <directory>] [--readme | --treatment [--accept] | --side-by-side [--heads <directory>]]",
        run: shots::run,
    },
    Command {
        name: "pattern",
        help: "make the ranked point set public/dots.bin (minutes)  [--help]",
        run: pattern::run,
    },
];

struct Command {
    name: &'static str,
    help: &'static str,
    run: fn(Vec<OsString>) -> anyhow::Result<()>,
}

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let name = match arguments.first().and_then(|first| first.to_str()) {
        None | Some("help" | "--help" | "-h") => {
            print_help();
            return ExitCode::SUCCESS;
        }
        Some(name) => name.to_owned(),
    };
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprintln!("xtask: there is no command {name:?}\n");
        print_help();
        return ExitCode::from(2);
    };
    arguments.remove(0);
    match (command.run)(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask {name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn print_help() {
    println!("cargo xtask <command>\n");
    for command in COMMANDS {
        println!("  {:<8} {}", command.name, command.help);
    }
}
