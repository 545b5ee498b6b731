//! What is done to a WebAssembly module before it ships: without what nobody calls, optimised, and with short names between it and
//! its glue. wasm-bindgen's names end in a hash each, which no compression makes
//! shorter and which stand in both files: 9 KB of brotli of a first visit.
//!
//! wasm-opt has a pass for it that knows the modules of other toolchains only.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::order;
use super::sections::{self, EXPORTS, IMPORTS, NOTES, Reader, put_number, put_text};
use crate::{process, tools};

/// What names begin with that only the two files know. Others are a page's, as `memory`, or a person's, in a stack trace.
const PREFIXES: [&str; 4] = ["__wbg_", "__wbindgen_", "__externref_", "wasm_bindgen__"];

/// Exports of a library that Leptos brings along (streams of bodies); nothing of ours gives them to a page, and they hold code.
const NEVER_CALLED: &str = "intounderlying";
/// The code behind them that stays, because it is called through tables: it becomes a trap.
const NEVER_RUN: [&str; 2] = ["wasm_streams", "future_to_promise"];
/// Few functions are inlined, so that more of them are alike: larger code than at "-Os", and packed 1.3 KB smaller.
const FLAGS: [&str; 3] = ["-O2", "--shrink-level=1", "--one-caller-inline-max-function-size=20"];

/// The module of wasm-bindgen at `path` and its glue as they ship.
///
/// # Errors
/// The optimiser is missing or fails; otherwise as [`shorten`].
pub fn shipped(path: &Path, glue: &str) -> Result<(Vec<u8>, String)> {
    let read = || std::fs::read(path).with_context(|| format!("reading {}", path.display()));
    let mut is_with_streams = false;
    let mut lean = rewrite(&read()?, |name| {
        let is_of_streams = name.contains(NEVER_CALLED);
        is_with_streams |= is_of_streams;
        (!is_of_streams).then(|| name.to_owned())
    })?;
    if is_with_streams {
        lean = order::without_bodies(&lean, |name| NEVER_RUN.iter().any(|part| name.contains(part)))?;
    }
    std::fs::write(path, lean).with_context(|| format!("writing {}", path.display()))?;
    optimise(path)?;
    shorten(&read()?, glue)
}

/// Optimises the module at `path`, twice: the first time for the order of its functions, which wasm-opt sorts by name.
///
/// # Errors
/// The optimiser is missing or fails.
pub fn optimise(path: &Path) -> Result<()> {
    let read = || std::fs::read(path).with_context(|| format!("reading {}", path.display()));
    let write = |module: &[u8]| std::fs::write(path, module).with_context(|| format!("writing {}", path.display()));
    let optimiser = tools::npm::ensure()?.join(".bin/wasm-opt");
    let run = |flag: &str| {
        let mut command = process::command(&optimiser);
        process::run(command.args(FLAGS).args([flag, "--quiet"]).arg(path).arg("-o").arg(path))
    };
    let numbered = order::numbered(&read()?)?;
    write(&numbered)?;
    run("--debuginfo")?;
    write(&order::placed(&numbered, &read()?)?)?;
    run("--reorder-functions-by-name")
}

/// The module and its glue with short names.
///
/// # Errors
/// The module is none, or the glue does not know one of its names.
fn shorten(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut found = BTreeSet::new();
    rewrite(module, |name| {
        found.insert(name.to_owned());
        Some(name.to_owned())
    })?;
    let ours = found.into_iter().filter(|name| PREFIXES.iter().any(|prefix| name.starts_with(prefix)));
    let short: BTreeMap<String, String> = ours.enumerate().map(|(number, name)| (name, format!("_{number}"))).collect();
    let module = rewrite(module, |name| Some(short.get(name).map_or(name, String::as_str).to_owned()))?;
    let module = without_notes(&module)?;

    let glue = without_unused(glue, |name| short.contains_key(name));
    let mut said = BTreeSet::new();
    let mut text = String::with_capacity(glue.len());
    let mut rest = glue.as_str();
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    while let Some(start) = rest.find(is_letter) {
        let end = rest[start..].find(|letter| !is_letter(letter)).map_or(rest.len(), |length| start + length);
        let word = &rest[start..end];
        text += &rest[..start];
        text += short.get(word).map_or(word, String::as_str);
        if short.contains_key(word) {
            said.insert(word);
        }
        rest = &rest[end..];
    }
    text += rest;
    // What the glue never says is the start function's own affair; an import has to be said.
    let silent: Vec<&String> =
        short.keys().filter(|name| name.starts_with("__wbg_") && !said.contains(name.as_str())).collect();
    ensure!(silent.is_empty(), "the glue does not know {silent:?}");
    Ok((module, text))
}

/// The glue without the functions that the optimised module does not ask for any more: each stands on lines of its own.
fn without_unused(glue: &str, is_used: impl Fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut end = None;
    for line in glue.split_inclusive('\n') {
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        let name = text.split_once(": function(").map(|(name, _)| name);
        if name.is_some_and(|name| name.starts_with(PREFIXES[0]) && !is_used(name)) {
            end = Some(indent);
        }
        if end.is_none() {
            kept += line;
        } else if end == Some(indent) && text.trim_end().ends_with("},") {
            end = None;
        }
    }
    kept
}

/// A module whose imports and exports have other names; exports without one go, imports stay.
fn rewrite(module: &[u8], mut name_of: impl FnMut(&str) -> Option<String>) -> Result<Vec<u8>> {
    let mut made = sections::none();
    for (section, content) in sections::of(module)? {
        match section {
            IMPORTS | EXPORTS => {
                sections::put_section(&mut made, section, &renamed(content, section == IMPORTS, &mut name_of)?);
            }
            _ => sections::put_section(&mut made, section, content),
        }
    }
    Ok(made)
}

/// A module without what only tools read: which of them made it, and of which features.
fn without_notes(module: &[u8]) -> Result<Vec<u8>> {
    let mut made = sections::none();
    for (section, content) in sections::of(module)?.into_iter().filter(|(section, _)| *section != NOTES) {
        sections::put_section(&mut made, section, content);
    }
    Ok(made)
}

fn renamed(content: &[u8], is_imports: bool, name_of: &mut impl FnMut(&str) -> Option<String>) -> Result<Vec<u8>> {
    let mut reader = Reader::new(content);
    let mut items = Vec::with_capacity(content.len());
    let count = reader.number()?;
    let mut kept = 0;
    for _ in 0..count {
        let from = is_imports.then(|| reader.text()).transpose()?;
        let name = reader.text()?;
        let start = reader.at();
        if is_imports {
            reader.pass_import()?;
        } else {
            // What kind of thing is exported, and its index.
            reader.byte()?;
            reader.number()?;
        }
        let renamed = name_of(name).or_else(|| is_imports.then(|| name.to_owned()));
        if let Some(renamed) = renamed {
            kept += 1;
            if let Some(from) = from {
                put_text(&mut items, from);
            }
            put_text(&mut items, &renamed);
            items.extend(&content[start..reader.at()]);
        }
    }
    let mut made = Vec::with_capacity(content.len());
    put_number(&mut made, kept);
    made.extend(items);
    ensure!(reader.is_at_end(), "{} bytes behind the last name", content.len() - reader.at());
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type, an imported function of it, and that function exported twice.
    fn module(import: &str, export: &str) -> Vec<u8> {
        let mut made = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        let mut imports = vec![1];
        put_text(&mut imports, "./app_bg.js");
        put_text(&mut imports, import);
        imports.extend([0, 0]);
        let mut exports = vec![2];
        for name in [export, "memory"] {
            put_text(&mut exports, name);
            exports.extend([0, 0]);
        }
        for (section, content) in [(IMPORTS, imports), (EXPORTS, exports)] {
            made.push(section);
            put_number(&mut made, content.len() as u64);
            made.extend(content);
        }
        made
    }

    #[test]
    fn names_become_short_in_both_files_alike() {
        let glue =
            "import0={__wbg_new_0123456789abcdef:e=>0,other:1};wasm.__wbindgen_malloc_1();wasm.memory;__wbg_new_01";
        let (short, text) = shorten(&module("__wbg_new_0123456789abcdef", "__wbindgen_malloc_1"), glue).unwrap();
        assert_eq!(short, module("_0", "_1"));
        assert_eq!(text, "import0={_0:e=>0,other:1};wasm._1();wasm.memory;__wbg_new_01");
    }

    #[test]
    fn what_the_module_does_not_ask_for_leaves_the_glue() {
        let glue = "a = {\n  __wbg_new_1: function(a) {\n    if (a) {\n    },\n  },\n  __wbg_old_2: function() { f(function() {\n  }, 1); },\n};\n";
        let kept = "a = {\n  __wbg_new_1: function(a) {\n    if (a) {\n    },\n  },\n};\n";
        assert_eq!(without_unused(glue, |name| name == "__wbg_new_1"), kept);
        assert_eq!(
            without_unused(glue, |name| name == "__wbg_old_2"),
            "a = {\n  __wbg_old_2: function() { f(function() {\n  }, 1); },\n};\n"
        );
    }

    #[test]
    fn an_import_that_the_glue_does_not_know_is_a_mistake() {
        assert!(shorten(&module("__wbg_new_1", "main"), "nothing").is_err());
    }

    #[test]
    fn no_bytes_are_too_odd() {
        let whole = module("__wbg_new_1", "main");
        for length in 0..whole.len() {
            // Without its exports it is a module too.
            let _ = rewrite(&whole[..length], |name| Some(name.to_owned()));
        }
        assert_eq!(rewrite(&whole, |name| Some(name.to_owned())).unwrap(), whole);
        let without = rewrite(&whole, |name| (name != "main").then(|| name.to_owned())).unwrap();
        assert_eq!(without.len() + "_main__".len(), whole.len());
    }
}
