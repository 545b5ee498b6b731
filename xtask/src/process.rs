//! Running other programs: what is run is shown, their output passes through, a failure names the program.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::repository;

/// Prints one line about what is going on, so that no long silence is left unexplained.
pub fn say(text: impl std::fmt::Display) {
    println!("xtask: {text}");
}

/// A command that runs at the top of the repository.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(repository::root());
    command
}

/// `cargo`, the one that runs us, at the top of the repository.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end with the output passing through.
///
/// # Errors
/// The program is missing, or ends with another status than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("could not start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs to the end and gives what it wrote to standard output; standard error passes through.
///
/// # Errors
/// The program is missing, ends with another status than 0, or writes other than UTF-8.
pub fn read(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("could not start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{shown}` wrote other than UTF-8"))
}

/// Where PATH has `program`, if anywhere.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(program)).find(|candidate| candidate.is_file())
}

/// PATH with `directories` in front.
///
/// # Errors
/// A directory's name holds the separator of PATH.
pub fn path_with(directories: &[&Path]) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = directories.iter().map(|directory| directory.to_path_buf()).chain(std::env::split_paths(&path));
    std::env::join_paths(all).context("a directory for PATH has a separator in its name")
}

fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
