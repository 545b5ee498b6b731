//! What the commands need besides Rust, Node and the sources: found, or installed and kept for the next time.

mod cargo_install;
pub mod npm;
mod system;

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{process, repository};

pub use system::{chromedriver, chromium, nginx, node, valgrind};

/// Trunk builds the app. 0.22 needs a newer Rust than ours (TOOLCHAIN).
const TRUNK_VERSION: &str = "0.21.14";
/// What the app is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Everything that Trunk needs, as the PATH to run it with.
///
/// # Errors
/// A tool is missing and cannot be installed.
pub fn for_trunk() -> Result<OsString> {
    let trunk = cargo_install::ensure("trunk", "trunk", TRUNK_VERSION, "3 to 5 minutes on two cores")?;
    let wasm_bindgen = wasm_bindgen()?;
    let wasm_opt = npm::ensure()?.join(".bin");
    wasm_target()?;
    process::path_with(&[&trunk, &wasm_bindgen, &wasm_opt])
}

/// The directory of `wasm-bindgen` and `wasm-bindgen-test-runner`, of the version that the app is linked with.
///
/// # Errors
/// The tool is missing and cannot be installed.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let lock = std::fs::read_to_string(repository::root().join("Cargo.lock")).context("reading Cargo.lock")?;
    let version =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name a version of wasm-bindgen")?;
    cargo_install::ensure("wasm-bindgen", "wasm-bindgen-cli", version, "1 to 3 minutes on two cores")
}

/// The standard library for WebAssembly.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn wasm_target() -> Result<()> {
    let sysroot = process::read(process::command("rustc").args(["--print", "sysroot"]))?;
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET);
    if library.is_dir() {
        return Ok(());
    }
    process::say(format!("adding Rust's {WASM_TARGET} target (some 20 MB)"));
    process::run(process::command("rustup").args(["target", "add", WASM_TARGET])).with_context(|| {
        format!("the Rust target {WASM_TARGET} is missing; with rustup: `rustup target add {WASM_TARGET}`")
    })
}

/// The version of `package` in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name_line = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name_line)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(path: &str) -> String {
        std::fs::read_to_string(repository::root().join(path)).unwrap()
    }

    #[test]
    fn trunk_is_told_the_wasm_bindgen_that_the_lock_has() {
        let lock = text_of("Cargo.lock");
        let version = locked_version(&lock, "wasm-bindgen").unwrap();
        let line = format!("wasm_bindgen = \"{version}\"");
        assert!(
            text_of("Trunk.toml").contains(&line),
            "Cargo.lock has wasm-bindgen {version}, Trunk.toml does not say {line}"
        );
    }

    #[test]
    fn trunk_is_told_the_wasm_opt_that_npm_installs() {
        let package = text_of("package.json");
        let (_, rest) = package.split_once("\"binaryen\": \"").unwrap();
        let major = rest.split('.').next().unwrap();
        let line = format!("wasm_opt = \"version_{major}\"");
        assert!(
            text_of("Trunk.toml").contains(&line),
            "package.json has binaryen {major}, Trunk.toml does not say {line}"
        );
    }

    #[test]
    fn a_package_is_found_by_its_whole_name() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "a"), Some("2.0.0"));
        assert_eq!(locked_version(lock, "c"), None);
    }
}
