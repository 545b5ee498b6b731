//! Moves points apart at many densities at once: each point feels every prefix of the ranking that it belongs to.
//! Does not change the ranking.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::torus::{CellGrid, TorusPoints, wrap};

const LANES: usize = 8;

/// The mixed force between two points, lengths in units of 1/√n of the level.
#[derive(Clone, Copy, Debug, Default)]
pub struct Force {
    /// Standard deviation of the wide bell that evens out the density over large scales.
    pub bell_sigma: f32,
    /// Strength of the bell.
    pub bell: f32,
    /// Strength of the short-range repulsion.
    pub push: f32,
    /// Reach of the short-range repulsion.
    pub push_reach: f32,
}

impl Force {
    /// Where the bell ends: (1 − d²/16σ²)⁸ stands in for exp(−d²/2σ²), because it ends, and because it needs nothing
    /// but multiplications, which round alike on every machine.
    pub fn reach(&self) -> f32 {
        (4.0 * self.bell_sigma).max(self.push_reach)
    }
}

/// One prefix of the ranking, its forces and its share of each step.
#[derive(Default)]
struct Level {
    size: usize,
    weight: f32,
    grid: CellGrid,
    force_x: Vec<f32>,
    force_y: Vec<f32>,
    near_x: Vec<f32>,
    near_y: Vec<f32>,
}

/// Joint descent over prefix levels, with its buffers.
#[derive(Default)]
pub struct Descent {
    levels: Vec<Mutex<Level>>,
    threads: usize,
    force: Force,
    move_x: Vec<f32>,
    move_y: Vec<f32>,
    weights: Vec<f32>,
    momentum: f32,
    last_x: Vec<f32>,
    last_y: Vec<f32>,
}

impl Descent {
    /// Buffers for up to `threads` threads. The result does not depend on their number: a level is computed by one
    /// thread in a fixed order, and levels are added up in a fixed order.
    ///
    /// `momentum` is the share of each step that the next one keeps up: 0 is plain descent, at .9 a steady force moves
    /// points ten times as far. The large scales, where forces are weak and steady, settle by it.
    pub fn new(threads: usize, force: Force, momentum: f32) -> Self {
        Self { threads, force, momentum, ..Self::default() }
    }

    /// Forgets the last step. Needed between steps when points change ranks, which are their names.
    pub fn rest(&mut self) {
        self.last_x.clear();
        self.last_y.clear();
    }

    /// One step: every point moves by the weighted mean of the forces of its levels, each in units of that level's
    /// spacing, times `rate`, and by a part of its last step; in all at most by a quarter of the full set's spacing.
    /// `levels` holds (prefix length, weight).
    pub fn step(&mut self, points: &mut TorusPoints, levels: &[(usize, f32)], rate: f32) {
        self.levels.resize_with(levels.len().max(self.levels.len()), Mutex::default);
        let next = AtomicUsize::new(0);
        let work = |points: &TorusPoints| {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(&(size, weight)) = levels.get(index) else {
                    break;
                };
                // A poisoned lock means that another thread panicked, and the scope passes that on.
                let Ok(mut level) = self.levels[index].lock() else {
                    break;
                };
                level.size = size;
                level.weight = weight;
                level.compute(points, self.force);
            }
        };
        std::thread::scope(|scope| {
            let shared: &TorusPoints = points;
            for _ in 1..self.threads {
                scope.spawn(|| work(shared));
            }
            work(shared);
        });
        self.apply(points, levels.len(), rate);
    }

    fn apply(&mut self, points: &mut TorusPoints, level_count: usize, rate: f32) {
        for sum in [&mut self.move_x, &mut self.move_y, &mut self.weights] {
            sum.clear();
            sum.resize(points.len(), 0.0);
        }
        for level in &mut self.levels[..level_count] {
            let Ok(level) = level.get_mut() else { continue };
            let scale = level.weight / (level.size as f32).sqrt();
            for index in 0..level.size {
                self.move_x[index] += scale * level.force_x[index];
                self.move_y[index] += scale * level.force_y[index];
                self.weights[index] += level.weight;
            }
        }
        self.last_x.resize(points.len(), 0.0);
        self.last_y.resize(points.len(), 0.0);
        let longest = 0.25 / (points.len() as f32).sqrt();
        for index in 0..points.len() {
            if self.weights[index] <= 0.0 {
                continue;
            }
            let factor = rate / self.weights[index];
            let x = factor * self.move_x[index] + self.momentum * self.last_x[index];
            let y = factor * self.move_y[index] + self.momentum * self.last_y[index];
            let length = (x * x + y * y).sqrt();
            let clip = if length > longest { longest / length } else { 1.0 };
            (self.last_x[index], self.last_y[index]) = (clip * x, clip * y);
            points.x[index] = wrap(points.x[index] + clip * x);
            points.y[index] = wrap(points.y[index] + clip * y);
        }
    }
}

impl Level {
    fn compute(&mut self, points: &TorusPoints, force: Force) {
        let (x, y) = (&points.x[..self.size], &points.y[..self.size]);
        let scale = (self.size as f32).sqrt();
        self.grid.rebuild(x, y, force.reach() / scale);
        self.force_x.resize(self.size.max(self.force_x.len()), 0.0);
        self.force_y.resize(self.size.max(self.force_y.len()), 0.0);
        let side = self.grid.side;
        for row in 0..side {
            for column in 0..side {
                self.gather(x, y, scale, column, row);
                for &index in self.grid.cell(column, row) {
                    let index = index as usize;
                    let (force_x, force_y) = force.at(x[index] * scale, y[index] * scale, &self.near_x, &self.near_y);
                    self.force_x[index] = force_x;
                    self.force_y[index] = force_y;
                }
            }
        }
    }

    /// Copies the points of the 3 × 3 cells around a cell, unwrapped and in units of the level's spacing.
    fn gather(&mut self, x: &[f32], y: &[f32], scale: f32, column: usize, row: usize) {
        let side = self.grid.side;
        self.near_x.clear();
        self.near_y.clear();
        for down in 0..3 {
            let (neighbour_row, shift_y) = unwrapped(row, down, side);
            for right in 0..3 {
                let (neighbour_column, shift_x) = unwrapped(column, right, side);
                for &index in self.grid.cell(neighbour_column, neighbour_row) {
                    self.near_x.push((x[index as usize] + shift_x) * scale);
                    self.near_y.push((y[index as usize] + shift_y) * scale);
                }
            }
        }
        // Filled up with points beyond all reach, so that the loop over lanes has no remainder.
        let padded = self.near_x.len().next_multiple_of(LANES);
        self.near_x.resize(padded, 1e6);
        self.near_y.resize(padded, 1e6);
    }
}

impl Force {
    /// Energy of a pair at a distance: the integral of the force from there outwards.
    pub fn potential(&self, distance: f64) -> f64 {
        let (sigma, reach) = (f64::from(self.bell_sigma), f64::from(self.push_reach));
        let near = (1.0 - distance * distance / (16.0 * sigma * sigma)).max(0.0);
        let close = (1.0 - distance / reach).max(0.0);
        let (near_3, close_2) = (near * near * near, close * close);
        f64::from(self.bell) * sigma * (8.0 / 9.0) * near_3 * near_3 * near_3
            + f64::from(self.push) * reach / 4.0 * close_2 * close_2
    }

    /// Sum of the forces on a point from the points around it (its own place exerts none).
    #[inline]
    fn at(&self, x: f32, y: f32, near_x: &[f32], near_y: &[f32]) -> (f32, f32) {
        let per_bell_reach_squared = 1.0 / (16.0 * self.bell_sigma * self.bell_sigma);
        let bell = self.bell / self.bell_sigma;
        let per_push_reach = 1.0 / self.push_reach;
        let (mut sum_x, mut sum_y) = ([0.0f32; LANES], [0.0f32; LANES]);
        for (near_x, near_y) in near_x.chunks_exact(LANES).zip(near_y.chunks_exact(LANES)) {
            for lane in 0..LANES {
                let (dx, dy) = (x - near_x[lane], y - near_y[lane]);
                let squared = dx * dx + dy * dy;
                let near = (1.0 - squared * per_bell_reach_squared).max(0.0);
                let near_2 = near * near;
                let near_4 = near_2 * near_2;
                let distance = squared.sqrt().max(1e-6);
                let close = (1.0 - distance * per_push_reach).max(0.0);
                let strength = bell * near_4 * near_4 + self.push * close * close * close / distance;
                sum_x[lane] += strength * dx;
                sum_y[lane] += strength * dy;
            }
        }
        (sum_x.iter().sum(), sum_y.iter().sum())
    }
}

/// The wrapped cell coordinate at `offset − 1` from `cell`, and what must be added to the points in it.
fn unwrapped(cell: usize, offset: usize, side: usize) -> (usize, f32) {
    match cell + offset {
        0 => (side - 1, -1.0),
        sum if sum > side => (0, 1.0),
        sum => (sum - 1, 0.0),
    }
}
