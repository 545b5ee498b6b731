//! Repeats a scenario's work and measures each frame by the clock; callgrind, where it runs us, counts the same frames.
//!
//! `cargo xtask test --only instructions` knows the two functions here that are never inlined by their names.

use std::hint::black_box;
use std::ops::Range;
use std::time::Instant;

/// How many frames of a scenario are run.
#[derive(Clone, Copy)]
pub struct Frames {
    /// Before measuring, until buffers have their sizes.
    pub warm_up: usize,
    /// Measured.
    pub measured: usize,
}

impl Frames {
    /// For the clock: enough for medians.
    pub const TIMED: Self = Self { warm_up: 60, measured: 600 };
    /// For callgrind, which is some fifty times slower and finds each run equal.
    pub const COUNTED: Self = Self { warm_up: 10, measured: 20 };
}

/// One scenario's measurements: a line of the report.
pub struct Row {
    /// What is done in a frame.
    pub name: &'static str,
    frames: Frames,
    times_ms: Vec<f64>,
    /// Dots that changed, per frame; zeros where that has no meaning.
    changed: Vec<usize>,
}

impl Row {
    /// Nothing measured yet.
    pub fn new(name: &'static str, frames: Frames) -> Self {
        Self {
            name,
            frames,
            times_ms: Vec::with_capacity(frames.measured),
            changed: Vec::with_capacity(frames.measured),
        }
    }

    /// One number for each call of [`Self::frame`].
    pub fn steps(&self) -> Range<usize> {
        0..self.frames.warm_up + self.frames.measured
    }

    /// Runs one frame's work, which tells how many dots it changed.
    pub fn frame(&mut self, step: usize, work: &mut dyn FnMut() -> usize) {
        if step < self.frames.warm_up {
            work();
            return;
        }
        let began = Instant::now();
        let changed = measured_frame(work);
        self.times_ms.push(began.elapsed().as_secs_f64() * 1e3);
        self.changed.push(changed);
    }

    /// A line of JSON.
    pub fn json(&self) -> String {
        let mut times_ms = self.times_ms.clone();
        times_ms.sort_by(f64::total_cmp);
        let at = |share: f64| times_ms[((times_ms.len() - 1) as f64 * share).round() as usize];
        let changed: usize = self.changed.iter().sum();
        let changes = if changed == 0 {
            String::new()
        } else {
            let ns_per_change = self.times_ms.iter().sum::<f64>() * 1e6 / changed as f64;
            let mean = changed as f64 / self.changed.len() as f64;
            format!(", \"changedPerFrame\": {mean:.0}, \"nsPerChange\": {ns_per_change:.0}")
        };
        format!(
            "{{\"name\": \"{}\", \"frames\": {}, \"medianMs\": {:.4}, \"p95Ms\": {:.4}, \"minMs\": {:.4}, \"maxMs\": {:.4}{changes}}}",
            self.name,
            times_ms.len(),
            at(0.5),
            at(0.95),
            at(0.0),
            at(1.0),
        )
    }
}

/// The rows of a run. Each that is added ends a scenario for callgrind.
#[derive(Default)]
pub struct Rows(Vec<Row>);

impl Rows {
    /// Adds a row whose frames have all been run.
    pub fn push(&mut self, row: Row) {
        end_of_scenario(&row);
        self.0.push(row);
    }

    /// In the order of the run.
    pub fn iter(&self) -> impl Iterator<Item = &Row> {
        self.0.iter()
    }
}

/// callgrind counts inside this function alone (`--toggle-collect`).
#[inline(never)]
fn measured_frame(work: &mut dyn FnMut() -> usize) -> usize {
    black_box(work())
}

/// callgrind writes down its count after this function and begins anew (`--dump-after`).
#[inline(never)]
fn end_of_scenario(row: &Row) {
    black_box(row);
}
