//! `cargo xtask pattern`: makes the ranked blue-noise point set that the app draws its dots from (`public/dots.bin`).
//! A few minutes' work, done once; the app only reads the result.
//!
//! The file is raw little-endian u16 pairs (x, y) in rank order, in units of 1/65536 of a torus, without a header.

mod descent;
mod generate;
mod quality;
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

const HELP: &str = "\
cargo xtask pattern [OPTIONS]: makes the ranked point set of the dots (minutes in a release build of xtask)

  --points N    number of points, 256 to 65536            (default 32768, which the app expects)
  --seed S      seed of the first, jittered grid           (default 1)
  --threads T   threads; the result does not depend on it  (default: as many as the machine has)
  --out FILE    where to write the point set               (default public/dots.bin)
  --f64 FILE    also write f64 pairs in [0, 1), for metrics.py
  --check       write nothing; fail if FILE is not what this recipe and seed give";

/// Points that the app expects.
const ASSET_POINTS: usize = 32_768;

struct Options {
    points: usize,
    seed: u64,
    threads: usize,
    out: PathBuf,
    f64_out: Option<PathBuf>,
    check: bool,
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
    let start = Instant::now();
    println!("Making {} ranked points from seed {} …", options.points, options.seed);
    let points = generate(&Recipe::ASSET, options.points, options.seed, options.threads, |done| {
        println!("{:7.1} s  {done}", start.elapsed().as_secs_f64());
    });
    print_radii(&points);
    if let Some(path) = &options.f64_out {
        let unit = points.iter().flatten().map(|&coordinate| f64::from(coordinate) / 65_536.0);
        write(path, &unit.flat_map(f64::to_le_bytes).collect::<Vec<u8>>())?;
    }
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

fn print_radii(points: &[[u16; 2]]) {
    println!("Nearest-neighbour radius (1 is the hexagonal packing):");
    for percent in [100.0, 75.0, 50.0, 37.5, 25.0, 12.5, 6.25] {
        let radii = quality::nearest_neighbour_radii(&points[..(points.len() as f64 * percent / 100.0) as usize]);
        println!("  first {percent:6.2} %   mean {:.3}   1 % {:.3}", radii.mean, radii.percentile);
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
