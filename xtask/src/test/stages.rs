//! The stages that run other programs.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::{build, process, repository, serve, tools};

/// What narrows a run.
#[derive(Default)]
pub struct Options {
    /// End-to-end tests: a part of a file's name, or else of a test's name.
    pub e2e_filter: Option<String>,
    /// Instruction counts: write the table instead of comparing with it.
    pub accept_instructions: bool,
}

const WASM: [&str; 2] = ["--target", tools::WASM_TARGET];

/// # Errors
/// A file is not formatted, or rustfmt is missing.
pub fn format() -> Result<()> {
    component("cargo-fmt", "rustfmt")?;
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
        .context("some files are not formatted; `cargo fmt --all` does it")
}

/// # Errors
/// A lint fires, or clippy is missing; or embed.js, framed.js or their sample in TypeScript have a type error.
pub fn lint() -> Result<()> {
    component("cargo-clippy", "clippy")?;
    tools::wasm_target()?;
    let deny = ["--", "-D", "warnings"];
    process::run(process::cargo().args(["clippy", "--workspace", "--all-targets"]).args(deny))?;
    let in_the_browser = ["clippy", "--package", "hairline-app", "--package", "hairline-darkroom", "--all-targets"];
    process::run(process::cargo().args(in_the_browser).args(WASM).args(deny))?;
    let tsc = tools::npm::ensure()?.join(".bin/tsc");
    process::run(process::command(tsc).args(["--project", "tests/embed"]).current_dir(repository::root()))
}

/// # Errors
/// A test fails, or Node is missing.
pub fn unit() -> Result<()> {
    process::run(process::cargo().args(["test", "--workspace"]))?;
    let tests = files_in("tests/embed", ".test.mjs")?;
    process::run(process::command(tools::node()?).args(["--test", "--test-reporter=spec"]).args(tests))
}

/// # Errors
/// A test fails, or Chromium, its driver or the test runner is missing and cannot be installed.
pub fn browser() -> Result<()> {
    tools::wasm_target()?;
    tools::chromium()?;
    let runner = tools::wasm_bindgen()?.join("wasm-bindgen-test-runner");
    process::run(
        process::cargo()
            .args(["test", "--package", "hairline-app", "--test", "browser"])
            // The platform layer is what is tested; without the interface Leptos need not be compiled once more.
            .arg("--no-default-features")
            .args(WASM)
            // The browser's flags are in webdriver.json, where the runner looks for them.
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", tools::chromedriver()?),
    )
}

/// # Errors
/// The app does not build or is over its size budget.
pub fn build() -> Result<()> {
    build::release()?;
    build::report_size(true)
}

/// # Errors
/// A test fails, or Node, its packages, Chromium or nginx is missing and cannot be installed.
pub fn end_to_end(options: &Options) -> Result<()> {
    build::release()?;
    tools::npm::ensure()?;
    let chromium = tools::chromium()?;
    let nginx = tools::nginx()?;
    let mut tests = files_in("tests/e2e", ".test.mjs")?;
    let mut node = process::command(tools::node()?);
    // One after the other: a test that measures time is alone on the machine.
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]);
    if let Some(filter) = &options.e2e_filter {
        let named: Vec<PathBuf> =
            // Not by the whole path: the checkout's may have the text in it.
            tests.iter().filter(|test| test.file_name().is_some_and(|name| name.to_string_lossy().contains(filter.as_str())))
                .cloned().collect();
        if named.is_empty() {
            node.arg(format!("--test-name-pattern={filter}"));
        } else {
            tests = named;
        }
    }
    let server = serve::Server::start(repository::dist(), 0)?;
    node.env("HAIRLINE_URL", server.address()).env("HAIRLINE_CHROMIUM", chromium);
    node.env("HAIRLINE_NGINX", nginx.program).env("HAIRLINE_NGINX_BROTLI", nginx.brotli_module);
    process::run(node.args(tests))
}

/// The files directly in a directory of the checkout with this end of the name; there must be some.
fn files_in(directory: &str, end: &str) -> Result<Vec<PathBuf>> {
    let directory = repository::root().join(directory);
    let files: Vec<PathBuf> = repository::files_under(&directory)?
        .into_iter()
        .filter(|file| file.parent() == Some(&directory) && file.to_string_lossy().ends_with(end))
        .collect();
    if files.is_empty() {
        bail!("there is no test in {}", directory.display());
    }
    Ok(files)
}

fn component(program: &str, name: &str) -> Result<()> {
    let works = process::cargo()
        .arg(program.trim_start_matches("cargo-"))
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success());
    if works {
        return Ok(());
    }
    process::say(format!("adding Rust's {name}"));
    process::run(process::command("rustup").args(["component", "add", name]))
        .with_context(|| format!("{name} is missing; with rustup: `rustup component add {name}`"))
}
