//! What a frame of the engine costs in instructions, counted by callgrind: a regression shows without a clock.
//!
//! `examples/engine_bench` runs its scenarios once; callgrind counts inside the measured frames alone and writes a dump
//! after each scenario. The counts are compared with the committed table. Not here: what is in a frame, and times
//! (`cargo xtask bench`).

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::{process, repository, tools};

const TABLE: &str = "tests/bench/instructions.txt";
const HEAD: &str = "\
# Instructions per frame of the scenarios of examples/engine_bench, counted by callgrind in the release profile.
# `cargo xtask test --only instructions` compares; `cargo xtask test --accept-instructions` writes this file anew.
";
const BUILD: &str = "build: ";
/// Counts of one binary repeat to the last instruction; this leaves room for the C library's versions and for small
/// changes of the code. More than this above the table fails, more than this below asks for a tighter table.
const TOLERANCE_PERCENT: f64 = 3.0;
/// glibc picks its copying and its sines by the processor, and callgrind counts a `rep movsb` once per byte: with the
/// machine's own choice a drag counted 10 % more and a copy of the grid five times as much. So every x86-64 takes the
/// variants that all of them have. Other C libraries do not read this.
const GLIBC_TUNABLES: &str = "glibc.cpu.hwcaps=-AVX,-AVX2,-AVX_Fast_Unaligned_Load,-ERMS,-FMA,-FMA4,-SSSE3";
/// Names in examples/engine_bench/measure.rs.
const COUNTED_FUNCTION: &str = "engine_bench::measure::measured_frame*";
const LAST_FUNCTION: &str = "engine_bench::measure::end_of_scenario*";

/// Counts and compares with the table, or with `accept` writes it.
///
/// # Errors
/// A count is above the table's by more than the tolerance, in a build by the table's compiler for its target; the
/// table has other scenarios; valgrind is missing and cannot be installed; the example does not build or run.
pub fn check(accept: bool) -> Result<()> {
    let found = Table { build: compiler()?, counts: count()? };
    let path = repository::root().join(TABLE);
    if accept {
        std::fs::write(&path, found.text()).with_context(|| format!("writing {TABLE}"))?;
        print!("{}", found.text());
        process::say(format!("{TABLE} is written; commit it"));
        return Ok(());
    }
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {TABLE}"))?;
    let comparison = compare(&Table::parse(&text).with_context(|| format!("reading {TABLE}"))?, &found);
    for line in comparison.lines.iter().chain(&comparison.warnings) {
        println!("{line}");
    }
    if comparison.failures.is_empty() {
        return Ok(());
    }
    bail!(
        "{}\nIf it is meant: `cargo xtask test --accept-instructions`, and commit {TABLE}",
        comparison.failures.join("\n")
    )
}

/// Instructions per frame by scenario, for one build.
#[derive(Debug, PartialEq)]
struct Table {
    /// Compiler and target: others make other code of the same source.
    build: String,
    counts: Vec<(String, u64)>,
}

impl Table {
    fn parse(text: &str) -> Result<Self> {
        let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let build = lines.next().and_then(|line| line.strip_prefix(BUILD)).context("the build is not named")?;
        let counts = lines.map(numbered_name).collect::<Result<_>>()?;
        Ok(Self { build: build.to_owned(), counts })
    }

    fn text(&self) -> String {
        let lines: String = self.counts.iter().map(|(name, count)| format!("{count:>10} {name}\n")).collect();
        format!("{HEAD}{BUILD}{}\n{lines}", self.build)
    }
}

/// A line `<number> <name>`.
fn numbered_name(line: &str) -> Result<(String, u64)> {
    let parts = line.trim().split_once(' ').and_then(|(number, name)| Some((name, number.parse().ok()?)));
    let (name, number) = parts.with_context(|| format!("{line:?} is not a number and a name"))?;
    Ok((name.to_owned(), number))
}

#[derive(Default)]
struct Comparison {
    /// One for each scenario, whatever its verdict.
    lines: Vec<String>,
    warnings: Vec<String>,
    failures: Vec<String>,
}

fn compare(accepted: &Table, found: &Table) -> Comparison {
    let mut comparison = Comparison::default();
    let same_build = accepted.build == found.build;
    if !same_build {
        comparison.warnings.push(format!(
            "warning: the table was counted with {}, this is {}: other counts are no error here",
            accepted.build, found.build
        ));
    }
    for (name, new) in &found.counts {
        let Some((_, old)) = accepted.counts.iter().find(|(accepted, _)| accepted == name) else {
            comparison.failures.push(format!("{name}: {new} instructions per frame, and no line in {TABLE}"));
            continue;
        };
        let percent = (*new as f64 / (*old).max(1) as f64 - 1.0) * 100.0;
        let line = format!("{name}: {old} → {new} instructions per frame, {percent:+.2} %");
        if percent > TOLERANCE_PERCENT && same_build {
            comparison.failures.push(format!("{line}, and {TOLERANCE_PERCENT} % are allowed"));
        } else if percent > TOLERANCE_PERCENT {
            comparison.warnings.push(format!("warning: {line}"));
        } else if percent < -TOLERANCE_PERCENT {
            comparison.warnings.push(format!(
                "warning: {line}: `cargo xtask test --accept-instructions` keeps what was gained from being lost unseen"
            ));
        }
        comparison.lines.push(line);
    }
    for (name, _) in &accepted.counts {
        if !found.counts.iter().any(|(found, _)| found == name) {
            comparison.failures.push(format!("{name}: in {TABLE}, but no scenario of that name was run"));
        }
    }
    comparison
}

/// Runs all scenarios in callgrind.
fn count() -> Result<Vec<(String, u64)>> {
    let valgrind = tools::valgrind()?;
    process::say("building the engine for the host, in the release profile");
    process::run(process::cargo().args(["build", "--release", "--package", "hairline", "--example", "engine_bench"]))?;

    let directory = repository::target().join("instructions");
    if directory.exists() {
        std::fs::remove_dir_all(&directory).with_context(|| format!("removing {}", directory.display()))?;
    }
    std::fs::create_dir_all(&directory).with_context(|| format!("making {}", directory.display()))?;
    let dump = directory.join("counts");
    process::say("counting instructions in callgrind: about half a minute");
    let mut callgrind = process::command(valgrind);
    callgrind
        .args(["--quiet", "--tool=callgrind"])
        .arg(format!("--callgrind-out-file={}", dump.display()))
        .arg(format!("--toggle-collect={COUNTED_FUNCTION}"))
        .arg(format!("--dump-after={LAST_FUNCTION}"))
        .arg(repository::target().join("release/examples/engine_bench"))
        .arg("--count")
        .env("GLIBC_TUNABLES", GLIBC_TUNABLES);
    let scenarios = process::read(&mut callgrind)?.lines().map(numbered_name).collect::<Result<Vec<_>>>()?;
    ensure!(!scenarios.is_empty(), "engine_bench ran no scenario");

    let number_of_dumps = (1..).take_while(|number| numbered(&dump, *number).exists()).count();
    ensure!(
        number_of_dumps == scenarios.len(),
        "callgrind wrote {number_of_dumps} dumps for {} scenarios: is {LAST_FUNCTION} still a function of its own?",
        scenarios.len()
    );
    scenarios
        .into_iter()
        .zip(1..)
        .map(|((name, frames), number)| per_frame(&name, frames, &numbered(&dump, number)))
        .collect()
}

fn numbered(dump: &Path, number: usize) -> PathBuf {
    dump.with_extension(number.to_string())
}

fn per_frame(name: &str, frames: u64, dump: &Path) -> Result<(String, u64)> {
    let text = std::fs::read_to_string(dump).with_context(|| format!("reading {}", dump.display()))?;
    let total = total_of(&text).with_context(|| format!("{} has no total", dump.display()))?;
    ensure!(total > 0, "{name}: callgrind counted nothing: is {COUNTED_FUNCTION} still a function of its own?");
    Ok((name.to_owned(), total / frames.max(1)))
}

/// All instructions that a dump of callgrind counted.
fn total_of(dump: &str) -> Option<u64> {
    dump.lines().find_map(|line| line.strip_prefix("totals: "))?.trim().parse().ok()
}

/// `rustc 1.95.0 (59807616e 2026-04-14), x86_64-unknown-linux-gnu`.
fn compiler() -> Result<String> {
    let text = process::read(process::command("rustc").arg("-vV"))?;
    compiler_of(&text).context("`rustc -vV` does not tell version and host")
}

fn compiler_of(version: &str) -> Option<String> {
    let host = version.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some(format!("{}, {host}", version.lines().next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(build: &str, counts: &[(&str, u64)]) -> Table {
        Table {
            build: build.to_owned(),
            counts: counts.iter().map(|(name, count)| (name.to_string(), *count)).collect(),
        }
    }

    fn outcome(accepted: &[(&str, u64)], found: &[(&str, u64)]) -> (usize, usize) {
        let comparison = compare(&table("a", accepted), &table("a", found));
        (comparison.warnings.len(), comparison.failures.len())
    }

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let table = table("rustc 1.2.3, some-target", &[("drag: by 1 per cm²", 12_345_678_901), ("pan", 7)]);
        let text = table.text();
        assert_eq!(Table::parse(&text).unwrap(), table, "{text}");
    }

    #[test]
    fn a_table_without_a_build_or_with_a_word_for_a_number_is_refused() {
        for text in ["", "12 pan\n", "build: a\ntwelve pan\n", "build: a\n12\n"] {
            assert!(Table::parse(text).is_err(), "{text:?} was taken for a table");
        }
    }

    #[test]
    fn the_committed_table_can_be_read() {
        let text = std::fs::read_to_string(repository::root().join(TABLE)).unwrap();
        let table = Table::parse(&text).unwrap();
        assert_eq!(table.text(), text, "{TABLE} is not as --accept-instructions writes it");
        assert!(table.counts.iter().all(|(_, count)| *count > 0), "{text}");
    }

    #[test]
    fn more_than_the_tolerance_fails_and_names_the_numbers() {
        assert_eq!(outcome(&[("pan", 100_000)], &[("pan", 102_900)]), (0, 0));
        let comparison = compare(&table("a", &[("pan", 100_000)]), &table("a", &[("pan", 103_100)]));
        let [failure] = &comparison.failures[..] else { panic!("{} failures", comparison.failures.len()) };
        for part in ["pan", "100000", "103100", "+3.10 %"] {
            assert!(failure.contains(part), "{part} is not in {failure:?}");
        }
    }

    #[test]
    fn much_less_warns() {
        assert_eq!(outcome(&[("pan", 100_000)], &[("pan", 97_100)]), (0, 0));
        assert_eq!(outcome(&[("pan", 100_000)], &[("pan", 96_900)]), (1, 0));
    }

    #[test]
    fn another_build_only_warns() {
        let comparison = compare(&table("a", &[("pan", 100)]), &table("b", &[("pan", 200)]));
        assert_eq!((comparison.warnings.len(), comparison.failures.len()), (2, 0), "{:?}", comparison.warnings);
    }

    #[test]
    fn scenarios_that_came_or_went_fail() {
        assert_eq!(outcome(&[("pan", 1)], &[("pan", 1), ("drag", 1)]), (0, 1));
        assert_eq!(outcome(&[("pan", 1), ("drag", 1)], &[("pan", 1)]), (0, 1));
    }

    #[test]
    fn the_total_of_a_dump_is_found() {
        let dump = "# callgrind format\nevents: Ir\nsummary: 41\n\nfn=(1) totals\n0 7\n\ntotals: 42\n";
        assert_eq!(total_of(dump), Some(42));
        assert_eq!(total_of("events: Ir\n"), None);
    }

    #[test]
    fn the_compiler_is_named_with_its_target() {
        let text = "rustc 1.2.3 (abc 2026-01-01)\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.2.3\n";
        assert_eq!(compiler_of(text).as_deref(), Some("rustc 1.2.3 (abc 2026-01-01), x86_64-unknown-linux-gnu"));
    }
}
