//! The parts of the bench: what each builds, runs, and leaves in target/bench. What is measured, and how, stands in the
//! programs that they call.

use anyhow::{Context, Result};

use super::{Bench, ServedApp, module};
use crate::pattern::quality::{self, PREFIXES_PERCENT};
use crate::{build, process, repository};

/// A part of the bench.
pub struct Part {
    /// What `--only` calls it.
    pub name: &'static str,
    /// What it measures and about how long it takes.
    pub about: &'static str,
    /// Whether it looks at the release app.
    pub needs_app: bool,
    /// Compiles what is run.
    pub prepare: fn(&Bench) -> Result<()>,
    /// Measures.
    pub measure: fn(&Bench) -> Result<()>,
}

/// All parts, in the order of ENGINE.md §5.
pub const PARTS: &[Part] = &[
    Part {
        name: "uniformity",
        about: "how even every prefix of the point set is (B1), 10 seconds",
        needs_app: false,
        prepare: nothing,
        measure: uniformity,
    },
    Part {
        name: "tracking",
        about: "how closely dots follow a density (B2), 1 minute",
        needs_app: false,
        prepare: nothing,
        measure: |bench| bench.write_output(&mut bench.script("tracking.mjs")?, "tracking.json"),
    },
    Part {
        name: "spectra",
        about: "power spectra for the plot, 10 seconds",
        needs_app: false,
        prepare: nothing,
        measure: |bench| bench.write_output(&mut bench.script("spectrum.mjs")?, "spectra.json"),
    },
    Part {
        name: "stability",
        about: "what changes from frame to frame (B3), half a minute",
        needs_app: false,
        prepare: |_| build_example("stability"),
        measure: |bench| {
            run_example(bench, "stability", &[], "stability.json")?;
            bench.write_output(&mut bench.script("moved.mjs")?, "moved.json")
        },
    },
    Part {
        name: "rivals",
        about: "dots per second, ours and everybody's (B4), 3 minutes",
        needs_app: false,
        prepare: |bench| module::build(bench),
        measure: |bench| module::measure(bench),
    },
    Part {
        name: "engine",
        about: "a frame of the engine without a browser, half a minute",
        needs_app: false,
        prepare: |_| build_example("engine_bench"),
        measure: |bench| {
            let skin = bench.path("skin.rgba");
            process::run(bench.script("skin.mjs")?.arg(&skin))?;
            run_example(bench, "engine_bench", &[&skin.to_string_lossy()], "engine.json")
        },
    },
    Part {
        name: "app",
        about: "frames in the release app in Chromium (B5, B6), 5 minutes",
        needs_app: true,
        prepare: nothing,
        measure: |bench| bench.write_output(&mut bench.script("app.mjs")?, "app.json"),
    },
    Part {
        name: "picture",
        about: "preview and export against a supersampled reference (B7), 20 seconds",
        needs_app: false,
        prepare: |_| build_example("picture_reference"),
        measure: |bench| run_example(bench, "picture_reference", &[], "picture.json"),
    },
    Part {
        name: "skin",
        about: "dots per cm² of skin on rendered heads (B8)",
        needs_app: false,
        prepare: |_| if has_skin_density() { build_example("skin_density") } else { Ok(()) },
        measure: |bench| {
            if has_skin_density() {
                return run_example(bench, "skin_density", &["json"], "skin.json");
            }
            process::say("examples/skin_density is not there: B8 is not measured");
            Ok(())
        },
    },
    Part {
        name: "visit",
        about: "a first visit: bytes, time, memory (B9), 2 minutes",
        needs_app: true,
        prepare: nothing,
        measure: visit,
    },
];

fn nothing(_: &Bench) -> Result<()> {
    Ok(())
}

fn example_arguments(name: &str) -> [&str; 5] {
    ["--release", "--package", "hairline", "--example", name]
}

fn build_example(name: &str) -> Result<()> {
    process::say(format!("building examples/{name} in the release profile"));
    process::run(process::cargo().arg("build").args(example_arguments(name)))
}

fn run_example(bench: &Bench, name: &str, arguments: &[&str], file: &str) -> Result<()> {
    let mut run = process::cargo();
    run.args(["run", "--quiet"]).args(example_arguments(name)).arg("--").args(arguments);
    bench.write_output(&mut run, file)
}

/// Both ways in which cargo finds an example.
fn has_skin_density() -> bool {
    let examples = repository::root().join("examples");
    examples.join("skin_density.rs").is_file() || examples.join("skin_density/main.rs").is_file()
}

fn uniformity(bench: &Bench) -> Result<()> {
    let path = repository::root().join("public/dots.bin");
    let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
    let points: Vec<[u16; 2]> = bytes
        .as_chunks()
        .0
        .iter()
        .map(|&[a, b, c, d]| [u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])])
        .collect();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let rows: Vec<String> = PREFIXES_PERCENT
        .iter()
        .zip(quality::measure(&points, &PREFIXES_PERCENT, threads))
        .map(|(percent, quality)| {
            format!(
                "{{\"percent\": {percent}, \"points\": {}, \"meanRadius\": {}, \"percentileRadius\": {}, \
                 \"numberVariance\": {}, \"lowPower\": {}, \"anisotropyDb\": {}}}",
                quality.points,
                quality.radii.mean,
                quality.radii.percentile,
                quality.number_variance,
                quality.low_power,
                quality.anisotropy_db
            )
        })
        .collect();
    bench.write("uniformity.json", &format!("{{\"rows\": [\n  {}\n]}}\n", rows.join(",\n  ")))
}

fn visit(bench: &Bench) -> Result<()> {
    bench.write_output(&mut bench.script("visit.mjs")?, "visit.json")?;
    if bench.app.as_ref().is_some_and(ServedApp::is_ours) {
        let size = build::size::measure(&repository::dist())?;
        let budget = build::size::BUDGET_BROTLI_BYTES;
        let (first, later) = (size.first_visit_brotli_bytes(), size.later_brotli_bytes());
        let text = format!("{{\"brotliBytes\": {first}, \"budgetBytes\": {budget}, \"laterBrotliBytes\": {later}}}\n");
        bench.write("size.json", &text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_own_name() {
        for (index, part) in PARTS.iter().enumerate() {
            let same = PARTS[..index].iter().find(|other| other.name == part.name);
            assert!(same.is_none(), "two parts are called {}", part.name);
        }
    }
}
