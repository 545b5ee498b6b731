//! B4: the workspace `bench/`, which holds the engine's selection as a WebAssembly module for node and the Rust rivals.
//! It is built here and nowhere else.

use anyhow::{Context, Result};

use super::Bench;
use crate::build::names;
use crate::{process, repository, tools};

/// The same area and the same number of dots for everybody: 160 cm² at 250 dots per cm².
const AREA_MM: [&str; 2] = ["160", "100"];
const DOTS: &str = "40000";
const RUNS: &str = "30";
/// A run of ours takes a millisecond, so there can be more of them.
const OUR_RUNS: &str = "200";

/// Compiles the module and the rivals.
pub fn build(bench: &Bench) -> Result<()> {
    tools::wasm_target()?;
    process::say("building the rivals and the engine's module: the first time about 1 minute");
    process::run(cargo_build().args(["--bin", "rivals"]))?;
    process::run(cargo_build().args(["--lib", "--target", "wasm32-unknown-unknown"]))?;
    let wasm = target().join("wasm32-unknown-unknown/release/hairline_bench.wasm");
    let out = bench.path("module");
    let bindgen = tools::wasm_bindgen()?.join("wasm-bindgen");
    process::run(process::command(bindgen).args(["--target", "nodejs", "--out-dir"]).arg(&out).arg(wasm))?;
    // The packages of this repository are ES modules unless they say otherwise.
    std::fs::rename(out.join("hairline_bench.js"), out.join("hairline_bench.cjs")).context("renaming the module")?;
    names::optimise(&out.join("hairline_bench_bg.wasm"))
}

/// Times ours and the rivals, one after the other.
pub fn measure(bench: &Bench) -> Result<()> {
    let module = bench.path("module/hairline_bench.cjs");
    let points = repository::root().join("public/dots.bin");
    let mut ours = bench.script("evaluate.mjs")?;
    bench.write_output(ours.arg(module).arg(points).args(AREA_MM).arg(OUR_RUNS), "evaluate.json")?;
    let mut packages = bench.script("rivals.mjs")?;
    bench.write_output(packages.args(AREA_MM).args([DOTS, RUNS]), "rivals-npm.json")?;
    let mut crates = process::command(target().join("release/rivals"));
    bench.write_output(crates.args(AREA_MM).args([DOTS, RUNS]), "rivals-crates.json")
}

fn target() -> std::path::PathBuf {
    repository::target().join("bench-crates")
}

fn cargo_build() -> std::process::Command {
    let mut cargo = process::cargo();
    cargo.args(["build", "--release", "--locked", "--manifest-path", "bench/Cargo.toml", "--target-dir"]).arg(target());
    // They would replace, not extend, the flags of .cargo/config.toml, and SIMD with them.
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
        cargo.env_remove(name);
    }
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_has_the_wasm_bindgen_of_the_app() {
        let version = |lock: &str| {
            let text = std::fs::read_to_string(repository::root().join(lock)).unwrap();
            let (_, rest) = text.split_once("name = \"wasm-bindgen\"\nversion = \"").unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        // The tool that is installed for the app makes the module as well, and the two must agree.
        assert_eq!(version("bench/Cargo.lock"), version("Cargo.lock"));
    }
}
