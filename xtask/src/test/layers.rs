//! The architecture as code: who may name whom, and what shipped code never holds. Text alone, so it takes no time.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};

use super::source::{without_comments_and_literals, without_tests};
use crate::repository;

/// From the bottom up; a layer names those below it and, beside it, only those that do not name it.
const LAYERS: &[&[&str]] = &[
    &["geometry"],
    &["stipple", "pigment", "head"],
    &["design", "consult", "picture", "hair", "share", "sheet", "words", "embed"],
    &["editor"],
    &["platform"],
    &["ui"],
];
/// Layers that run in the browser only; all others are pure.
const BROWSER_LAYERS: &[&str] = &["platform", "ui"];
const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo"];
/// No clock, no chance, no globals, no logging: time and seed are parameters.
const IMPURE: &[&str] = &["std::time", "getrandom", "static mut", "thread_local!", "println!", "eprintln!"];
/// A person's work must not end in a panic.
const FORBIDDEN: &[&str] = &[".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "dbg!("];
/// A longer file has more than one subject.
const LARGEST_FILE_BYTES: usize = 24_000;

/// Checks all sources of the checkout.
///
/// # Errors
/// Names every broken rule with file and line.
pub fn check() -> Result<()> {
    let root = repository::root();
    let mut problems = Vec::new();
    let mut imports = BTreeSet::new();
    let mut count = 0;
    for folder in ["src", "style", "xtask"] {
        for file in repository::files_under(&root.join(folder))? {
            let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().into_owned();
            if !name.ends_with(".rs") && !name.ends_with(".css") {
                continue;
            }
            count += 1;
            let text = std::fs::read_to_string(&file).with_context(|| format!("reading {name}"))?;
            if text.len() > LARGEST_FILE_BYTES {
                problems.push(format!("{name}: {} bytes, more than {LARGEST_FILE_BYTES}: split it", text.len()));
            }
            if folder == "src" && name.ends_with(".rs") {
                check_source(&name, &text, &mut problems, &mut imports);
            }
        }
    }
    problems.extend(cycles(&imports));
    let tokens = std::fs::read_to_string(root.join("style/tokens.css")).context("reading style/tokens.css")?;
    problems.extend(unequal_dark_themes(&tokens));
    if !problems.is_empty() {
        bail!("{} broken rules\n  {}", problems.len(), problems.join("\n  "));
    }
    println!("{count} files keep the rules");
    Ok(())
}

/// The dark theme stands twice in the tokens, by the system's wish and by the person's. A line for a difference.
fn unequal_dark_themes(tokens: &str) -> Option<String> {
    let block = |selector: &str| -> Vec<&str> {
        let rest = tokens.split_once(selector).map_or("", |(_, rest)| rest);
        rest.split_once('}')
            .map_or("", |(block, _)| block)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect()
    };
    let by_system = block(":root:not([data-theme=\"light\"]) {");
    let by_person = block(":root[data-theme=\"dark\"] {");
    let first = by_system.iter().zip(&by_person).find(|(one, other)| one != other);
    match first {
        Some((one, other)) => Some(format!("style/tokens.css: the dark themes differ: `{one}` and `{other}`")),
        None if by_system.is_empty() || by_system.len() != by_person.len() => {
            Some("style/tokens.css: the dark themes differ in length".to_owned())
        }
        None => None,
    }
}

/// Checks one file of `src/`; adds to `imports` the pairs of (layer, layer that it names).
fn check_source(name: &str, text: &str, problems: &mut Vec<String>, imports: &mut BTreeSet<(String, String)>) {
    let layer = layer_of(name);
    let code = without_comments_and_literals(text);
    let is_test = name.ends_with("tests.rs") || name.contains("/tests/");
    let code = if is_test { String::new() } else { without_tests(&code) };

    for (index, line) in code.lines().enumerate() {
        let mut problem = |text: String| problems.push(format!("{name}:{}: {text}", index + 1));
        for word in FORBIDDEN.iter().filter(|word| line.contains(**word)) {
            problem(format!("`{word}` in shipped code: handle the case or return an error"));
        }
        let Some((layer, rank)) = layer else { continue };
        if layer != "ui" && names(line, "leptos") {
            problem("names leptos, which only ui/ may".to_owned());
        }
        if !BROWSER_LAYERS.contains(&layer) {
            for word in BROWSER_CRATES.iter().filter(|word| names(line, word)) {
                problem(format!("names {word}, but {layer} is pure: the browser belongs to platform/"));
            }
            for word in IMPURE.iter().filter(|word| line.contains(**word)) {
                problem(format!("`{word}`, but {layer} is pure: take it as a parameter"));
            }
        }
        for other in named_layers(line) {
            let Some(other_rank) = rank_of(other) else {
                continue;
            };
            if other_rank > rank {
                problem(format!("{layer} names {other}, which is above it"));
            } else if other != layer {
                imports.insert((layer.to_owned(), other.to_owned()));
            }
        }
    }
}

/// Layers beside each other that name each other.
fn cycles(imports: &BTreeSet<(String, String)>) -> Vec<String> {
    imports
        .iter()
        .filter(|(from, to)| from < to && imports.contains(&(to.clone(), from.clone())))
        .map(|(from, to)| format!("{from} and {to} name each other: one of them must not"))
        .collect()
}

/// The layer of a file `src/<layer>/…` or `src/<layer>.rs`, with its height.
fn layer_of(name: &str) -> Option<(&'static str, usize)> {
    let rest = name.strip_prefix("src/")?;
    let folder = rest.split('/').next()?.trim_end_matches(".rs");
    let rank = rank_of(folder)?;
    LAYERS[rank].iter().find(|layer| **layer == folder).map(|layer| (*layer, rank))
}

fn rank_of(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|group| group.contains(&layer))
}

/// The words after `crate::` and `hairline::`, also inside one pair of braces (`use crate::{a, b::c}`).
fn named_layers(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for root in ["crate::", "hairline::"] {
        for (start, _) in line.match_indices(root) {
            let rest = &line[start + root.len()..];
            let (list, separators) = match rest.strip_prefix('{') {
                Some(list) => (list, ","),
                None => (rest, ""),
            };
            let parts: Vec<&str> = if separators.is_empty() { vec![list] } else { list.split(',').collect() };
            for part in parts {
                let part = part.trim_start();
                let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
                found.push(&part[..end]);
            }
        }
    }
    found
}

/// Whether `line` has `word` as a whole word.
fn names(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word)
        .any(|(start, _)| !line[..start].ends_with(is_part) && !line[start + word.len()..].starts_with(is_part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems_of(name: &str, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        check_source(name, text, &mut problems, &mut BTreeSet::new());
        problems
    }

    #[test]
    fn broken_rules_are_found_with_their_line() {
        for (name, text, part) in [
            ("src/geometry/curve.rs", "\nuse leptos::prelude::*;", "curve.rs:2: names leptos"),
            ("src/platform/canvas.rs", "use leptos::prelude::*;", "names leptos"),
            ("src/picture/ink.rs", "fn f(c: &web_sys::Element) {}", "names web_sys"),
            ("src/editor/mod.rs", "let now = std::time::Instant::now();", "`std::time`"),
            ("src/geometry/mod.rs", "use crate::editor::Session;", "geometry names editor"),
            ("src/head/mod.rs", "use crate::{geometry::Region, design::Model};", "head names design"),
            ("src/ui/mod.rs", "let a = b.unwrap();", "`.unwrap()`"),
            ("src/lib.rs", "todo!()", "`todo!(`"),
        ] {
            let problems = problems_of(name, text);
            assert!(problems.len() == 1 && problems[0].contains(part), "{text}: {problems:?}");
        }
    }

    #[test]
    fn what_is_allowed_passes() {
        for (name, text) in [
            ("src/ui/mod.rs", "use leptos::prelude::*; use crate::platform::Canvas; use crate::geometry::PhotoPx;"),
            ("src/platform/canvas.rs", "use web_sys::Element; use crate::editor::Session;"),
            (
                "src/geometry/curve.rs",
                "// leptos and .unwrap() are named here\nlet a = \"todo!()\"; let leptospira = 1;",
            ),
            ("src/geometry/curve.rs", "#[cfg(test)]\nmod tests { fn f() { g().unwrap(); } }"),
            ("src/geometry/tests.rs", "g().unwrap();"),
            ("src/geometry/curve.rs", "let a = b.unwrap_or(0).expected();"),
            ("src/picture/export.rs", "use crate::design::Model;"),
        ] {
            assert_eq!(problems_of(name, text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn two_layers_that_name_each_other_are_found() {
        let mut imports = BTreeSet::new();
        let mut problems = Vec::new();
        check_source("src/head/mod.rs", "use crate::pigment::Shade;", &mut problems, &mut imports);
        assert_eq!(cycles(&imports), Vec::<String>::new());
        check_source("src/pigment/mod.rs", "use crate::head::Chart;", &mut problems, &mut imports);
        assert_eq!(cycles(&imports), ["head and pigment name each other: one of them must not"]);
    }

    #[test]
    fn two_dark_themes_must_be_equal() {
        let tokens = |second: &str| {
            format!(
                ":root:not([data-theme=\"light\"]) {{\n  --a: 1;\n  --b: 2;\n}}\n:root[data-theme=\"dark\"] {{\n{second}}}"
            )
        };
        assert_eq!(unequal_dark_themes(&tokens("--a: 1;\n--b: 2;\n")), None);
        for other in ["--a: 1;\n--b: 3;\n", "--a: 1;\n", ""] {
            assert!(unequal_dark_themes(&tokens(other)).is_some(), "{other:?} passes");
        }
    }
}
