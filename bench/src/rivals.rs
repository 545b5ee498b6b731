//! How fast the Rust crates that people would use instead make dots: prints JSON for `cargo xtask bench`.
//!
//! `rivals <width mm> <height mm> <dots> <runs>`: for each crate and number of attempts the radius is found that gives
//! so many dots, and then the making of a whole set is timed. Not here: the rivals from npm (tests/bench/rivals.mjs).

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use fast_poisson::Poisson2D;

const WARM_UP_RUNS: usize = 3;
/// Attempts per dot before it is given up: the authors' default and Bridson's, and one that is quicker and leaves gaps.
const ATTEMPTS: [u32; 2] = [30, 8];
/// The wanted number of dots is met to this share; two seeds differ by as much.
const COUNT_TOLERANCE: f64 = 0.004;

type Point = [f64; 2];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<f64> = std::env::args().skip(1).map(|word| word.parse()).collect::<Result<_, _>>()?;
    let [width_mm, height_mm, wanted, runs] = arguments[..] else {
        return Err("usage: rivals <width mm> <height mm> <dots> <runs>".into());
    };
    let size_mm = [width_mm, height_mm];
    let mut rows = Vec::new();
    for attempts in ATTEMPTS {
        rows.push(measured("fast_poisson", attempts, size_mm, wanted, runs as usize, |radius_mm, seed| {
            let sampler = Poisson2D::new().with_dimensions(size_mm, radius_mm).with_samples(attempts);
            sampler.with_seed(seed).generate()
        }));
        rows.push(measured("poisson-diskus", attempts, size_mm, wanted, runs as usize, |radius_mm, _| {
            poisson_diskus::bridson(&size_mm, radius_mm, attempts as usize, false).unwrap_or_default()
        }));
    }
    println!("[\n{}\n]", rows.join(",\n"));
    Ok(())
}

/// One row of the report, as JSON.
fn measured(
    name: &str,
    attempts: u32,
    size_mm: Point,
    wanted: f64,
    runs: usize,
    make: impl Fn(f64, u64) -> Vec<Point>,
) -> String {
    let radius_mm = radius_for(size_mm, wanted, &make);
    let (mut times_ms, mut counts) = (Vec::new(), Vec::new());
    for run in 0..WARM_UP_RUNS + runs {
        let began = Instant::now();
        let dots = black_box(make(radius_mm, run as u64)).len();
        let taken_ms = began.elapsed().as_secs_f64() * 1e3;
        if run >= WARM_UP_RUNS {
            times_ms.push(taken_ms);
            counts.push(dots);
        }
    }
    format!(
        "  {{\"name\": \"{name}\", \"attempts\": {attempts}, \"radiusMm\": {radius_mm}, \"counts\": {counts:?}, \
         \"timesMs\": {times_ms:?}}}"
    )
}

/// The least distance between dots that gives the wanted number of them: dots go as one over its square.
fn radius_for(size_mm: Point, wanted: f64, make: impl Fn(f64, u64) -> Vec<Point>) -> f64 {
    let mut radius_mm = (0.7 * size_mm[0] * size_mm[1] / wanted).sqrt();
    for round in 0..8 {
        let ratio = make(radius_mm, round).len() as f64 / wanted;
        if (ratio - 1.0).abs() < COUNT_TOLERANCE {
            break;
        }
        radius_mm *= ratio.sqrt();
    }
    radius_mm
}
