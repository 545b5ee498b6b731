//! `cargo xtask pattern`: makes the ranked blue-noise point set that the app draws its dots from (`public/dots.bin`).
//! A few minutes' work, done once; the app only reads the result.
//!
//! The file is raw little-endian u16 pairs (x, y) in rank order, in units of 1/65536 of a torus, without a header.

mod descent;
mod generate;
pub mod quality;
mod random;
mod ranking;
mod swaps;
mod torus;

use std::error::Error;
use std::ffi::OsString;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generate::{Recipe, generate};
use quality::{Limits, PREFIXES_PERCENT, tracking};

const HELP: &str = "\
cargo xtask pattern [OPTIONS]: makes the ranked point set of the dots (minutes in a release build of xtask)

  --points N    number of points, 256 to 65536            (default 32768, which the app expects)
  --seed S      seed of the first, jittered grid           (default 1)
  --threads T   threads; the result does not depend on it  (default: as many as the machine has)
  --out FILE    where to write the point set               (default public/dots.bin)
  --f64 FILE    also write f64 pairs in [0, 1), for metrics.py
  --check       write nothing; fail if FILE is not what this recipe and seed give
  --quality FILE
                make nothing, but measure FILE (u16 pairs, or f64 pairs if its name ends so) by B1 and B2 of ENGINE.md";

/// Points that the app expects.
const ASSET_POINTS: usize = 32_768;

struct Options {
    points: usize,
    seed: u64,
    threads: usize,
    out: PathBuf,
    f64_out: Option<PathBuf>,
    check: bool,
    measured: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When the arguments make no sense, a file cannot be read or written, or `--check` finds a difference.
pub fn run(arguments: Vec<OsString>) -> anyhow::Result<()> {
    let words = arguments.into_iter().map(|word| word.to_string_lossy().into_owned());
    make(words).map_err(|error| anyhow::anyhow!("{error}"))
}

fn make(arguments: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::parse(arguments)? else {
        println!("{HELP}");
        return Ok(());
    };
    if let Some(path) = &options.measured {
        let points = read(path)?;
        print_quality(&points, options.threads);
        return write_f64(&points, options.f64_out.as_deref());
    }
    let start = Instant::now();
    println!("Making {} ranked points from seed {} …", options.points, options.seed);
    let points = generate(&Recipe::ASSET, options.points, options.seed, options.threads, |done| {
        println!("{:7.1} s  {done}", start.elapsed().as_secs_f64());
    });
    print_quality(&points, options.threads);
    write_f64(&points, options.f64_out.as_deref())?;
    let bytes: Vec<u8> = points.iter().flatten().flat_map(|coordinate| coordinate.to_le_bytes()).collect();
    if !options.check {
        return write(&options.out, &bytes);
    }
    let found = std::fs::read(&options.out).map_err(|error| format!("{}: {error}", options.out.display()))?;
    match bytes.iter().zip(&found).position(|(made, found)| made != found) {
        None if bytes.len() == found.len() => {
            println!("{} is exactly what the recipe gives.", options.out.display());
            Ok(())
        }
        place => Err(format!(
            "{} is not what the recipe gives: it has {} bytes, expected {}; the first difference is in point {}. \
             Run `cargo xtask pattern` to make it anew.",
            options.out.display(),
            found.len(),
            bytes.len(),
            place.unwrap_or(bytes.len().min(found.len())) / 4
        )
        .into()),
    }
}

impl Options {
    /// Reads the command line; nothing when help is asked for.
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, Box<dyn Error>> {
        let mut options = Self {
            points: ASSET_POINTS,
            seed: 1,
            threads: std::thread::available_parallelism().map_or(1, NonZero::get),
            out: Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/dots.bin"),
            f64_out: None,
            check: false,
            measured: None,
        };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--points" => options.points = number(&argument, &value()?)?,
                "--seed" => options.seed = number(&argument, &value()?)?,
                "--threads" => options.threads = number(&argument, &value()?)?,
                "--out" => options.out = value()?.into(),
                "--f64" => options.f64_out = Some(value()?.into()),
                "--check" => options.check = true,
                "--quality" => options.measured = Some(value()?.into()),
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("pattern does not know {argument}\n\n{HELP}").into()),
            }
        }
        if !(256..=65_536).contains(&options.points) {
            return Err(format!("--points must be 256 to 65536, not {}", options.points).into());
        }
        options.threads = options.threads.max(1);
        Ok(Some(options))
    }
}

fn number<N: std::str::FromStr>(argument: &str, value: &str) -> Result<N, String> {
    value.parse().map_err(|_| format!("{argument} needs a whole number, not {value}"))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("Wrote {} bytes to {}.", bytes.len(), path.display());
    Ok(())
}

fn write_f64(points: &[[u16; 2]], path: Option<&Path>) -> Result<(), Box<dyn Error>> {
    let Some(path) = path else {
        return Ok(());
    };
    let unit = points.iter().flatten().map(|&coordinate| f64::from(coordinate) / 65_536.0);
    write(path, &unit.flat_map(f64::to_le_bytes).collect::<Vec<u8>>())
}

fn read(path: &Path) -> Result<Vec<[u16; 2]>, Box<dyn Error>> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let coordinates: Vec<u16> = if path.extension().is_some_and(|extension| extension == "f64") {
        let unit = bytes.as_chunks().0.iter().map(|&bytes| f64::from_le_bytes(bytes));
        unit.map(|coordinate| (coordinate.rem_euclid(1.0) * 65_536.0).round() as u32 as u16).collect()
    } else {
        bytes.as_chunks().0.iter().map(|&bytes| u16::from_le_bytes(bytes)).collect()
    };
    if coordinates.len() < 512 {
        return Err(format!("{} holds too few points to be measured", path.display()).into());
    }
    Ok(coordinates.as_chunks().0.to_vec())
}

fn print_quality(points: &[[u16; 2]], threads: usize) {
    println!("prefix            mean NN   1 % NN     nv4    power   anisotropy   (* breaks a limit of ENGINE.md, B1)");
    for (percent, quality) in PREFIXES_PERCENT.iter().zip(quality::measure(points, &PREFIXES_PERCENT, threads)) {
        println!(
            "{percent:6.2} % {:6}  {:7.4}  {:7.4}  {:7.4}  {:7.4}   {:+.3} dB  {}",
            quality.points,
            quality.radii.mean,
            quality.radii.percentile,
            quality.number_variance,
            quality.low_power,
            quality.anisotropy_db,
            if quality.broken(&Limits::B1).is_empty() { "" } else { "*" },
        );
    }
    for (name, density) in tracking::DENSITIES {
        let dots = tracking::shown(points, density);
        println!("density tracking on a {name}: {:.2} dB ({} dots)", tracking::psnr_db(&dots, density), dots.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Option<Options>, Box<dyn Error>> {
        Options::parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn options_are_read_and_nonsense_is_named() {
        let options = parse("--points 1024 --seed 7 --check --out a --f64 b").ok().flatten();
        assert!(options.is_some_and(|options| options.points == 1_024
            && options.seed == 7
            && options.check
            && options.out == Path::new("a")
            && options.f64_out.as_deref() == Some(Path::new("b"))));
        assert!(parse("--help").is_ok_and(|options| options.is_none()));
        for (line, word) in
            [("--points", "value"), ("--points many", "many"), ("--points 3", "256"), ("--fast", "--fast")]
        {
            let message = parse(line).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(message.contains(word), "{line}: {message}");
        }
    }
}
