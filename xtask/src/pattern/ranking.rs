//! Ranks a point set by continuous void-and-cluster removal: again and again the most crowded point goes, and gets the
//! highest free rank. Does not move points.

use super::torus::{CellGrid, TorusPoints, shortest};

/// What crowds a point, lengths in units of 1/√n of the points that remain.
#[derive(Clone, Copy, Debug)]
pub struct Crowding {
    /// Reach D of the short-range term (1 − d/D)⁸.
    pub reach: f64,
    /// Strength of the wide bell.
    pub bell: f64,
    /// Standard deviation of the wide bell.
    pub bell_sigma: f64,
    /// Share of the points that goes before lengths are adapted to the points that remain.
    pub refresh: f64,
}

/// The points' indices in rank order: the first `n` of them are evenly spread for every `n`.
pub fn rank(points: &TorusPoints, crowding: Crowding) -> Vec<usize> {
    let mut remaining: Vec<usize> = (0..points.len()).collect();
    let mut removed = Vec::with_capacity(points.len());
    let mut grid = CellGrid::default();
    while !remaining.is_empty() {
        let batch = ((remaining.len() as f64 * crowding.refresh) as usize).max(1);
        remove_most_crowded(points, &mut remaining, &mut removed, &mut grid, crowding, batch);
    }
    removed.reverse();
    removed
}

fn remove_most_crowded(
    points: &TorusPoints,
    remaining: &mut Vec<usize>,
    removed: &mut Vec<usize>,
    grid: &mut CellGrid,
    crowding: Crowding,
    batch: usize,
) {
    let subset = points.reordered(remaining);
    let spacing = 1.0 / (remaining.len() as f64).sqrt();
    let scaled = Crowding { reach: crowding.reach * spacing, bell_sigma: crowding.bell_sigma * spacing, ..crowding };
    grid.rebuild(&subset.x, &subset.y, scaled.farthest() as f32);
    let between = |first: usize, second: usize| {
        let dx = shortest(f64::from(subset.x[first]) - f64::from(subset.x[second]));
        let dy = shortest(f64::from(subset.y[first]) - f64::from(subset.y[second]));
        scaled.between(dx * dx + dy * dy)
    };
    let mut energies = vec![0.0f64; remaining.len()];
    for (index, energy) in energies.iter_mut().enumerate() {
        let (column, row) = grid.cell_of(index);
        grid.around(column, row, |other| {
            if other as usize != index {
                *energy += between(index, other as usize);
            }
        });
    }
    for _ in 0..batch {
        let Some(most) = highest(&energies) else {
            break;
        };
        // Minus infinity takes the point out of the competition for good.
        energies[most] = f64::NEG_INFINITY;
        removed.push(remaining[most]);
        let (column, row) = grid.cell_of(most);
        grid.around(column, row, |other| {
            if other as usize != most {
                energies[other as usize] -= between(most, other as usize);
            }
        });
    }
    let mut energy = energies.iter();
    remaining.retain(|_| energy.next().is_some_and(|energy| *energy > f64::NEG_INFINITY));
}

/// Index of the highest energy (the first of equals), or nothing when all have gone.
fn highest(energies: &[f64]) -> Option<usize> {
    let mut best = (f64::NEG_INFINITY, None);
    for (index, &energy) in energies.iter().enumerate() {
        if energy > best.0 {
            best = (energy, Some(index));
        }
    }
    best.1
}

impl Crowding {
    fn farthest(&self) -> f64 {
        self.reach.max(4.0 * self.bell_sigma)
    }

    /// What two points at a squared distance add to each other's energy.
    fn between(&self, squared: f64) -> f64 {
        let near = (1.0 - squared / (16.0 * self.bell_sigma * self.bell_sigma)).max(0.0);
        let close = (1.0 - squared.sqrt() / self.reach).max(0.0);
        eighth_power(close) + self.bell * eighth_power(near)
    }
}

fn eighth_power(value: f64) -> f64 {
    let fourth = (value * value) * (value * value);
    fourth * fourth
}
