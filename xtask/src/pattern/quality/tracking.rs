//! How closely dots follow a density (B2): the blurred raster of their counts against the blurred density, as a
//! signal-to-noise ratio. Works for any dots, ranked or not. Nothing is periodic here.

use std::f64::consts::TAU;

/// Standard deviation of the blur, in mean spacings (1/√n for n dots in the unit square).
const SIGMA_SPACINGS: f64 = 2.0;

/// Pixels of the raster per mean spacing; 16 would change the result by less than .2 dB.
const PIXELS_PER_SPACING: f64 = 8.0;

/// Subsamples per pixel and axis, for the density's mean over a pixel.
const SUBSAMPLES: usize = 4;

/// The kernel ends here, and nothing is compared that close to an edge.
const CUT_SIGMAS: f64 = 4.0;

/// A density relative to the full set, 0 to 1, by the place in the unit square.
pub type Density = fn(x: f64, y: f64) -> f64;

/// The densities that B2 measures, with their names.
pub const DENSITIES: [(&str, Density); 2] = [("ramp", ramp), ("hairline", hairline)];

/// Rises from 0 at the left edge to 1 at the right edge.
pub fn ramp(x: f64, _y: f64) -> f64 {
    x
}

/// A wavy hairline: nothing in front of it, .58 of the full density (150 dots per cm²) behind a feather of a tenth of
/// the square (11 mm).
pub fn hairline(x: f64, y: f64) -> f64 {
    let depth = ((y - (0.35 + 0.05 * (TAU * x).cos())) / 0.1).clamp(0.0, 1.0);
    0.58 * depth * depth * (3.0 - 2.0 * depth)
}

/// The dots of a ranked set that a density shows: those whose rank ÷ number of points is below it. In the unit square.
pub fn shown(points: &[[u16; 2]], density: Density) -> Vec<[f64; 2]> {
    let total = points.len() as f64;
    let unit = points.iter().map(|point| point.map(|coordinate| f64::from(coordinate) / 65_536.0));
    unit.enumerate().filter(|&(rank, [x, y])| (rank as f64 / total) < density(x, y)).map(|(_, place)| place).collect()
}

/// Ratio in decibels of the highest target to the root mean square error of the blurred counts. The target is the
/// density, scaled to as many dots as there are. Dots outside the unit square count as on its edge.
pub fn psnr_db(dots: &[[f64; 2]], density: Density) -> f64 {
    let spacings = (dots.len() as f64).sqrt();
    let side = (PIXELS_PER_SPACING * spacings).round() as usize;
    let sigma_px = SIGMA_SPACINGS * side as f64 / spacings;
    let mut counts = vec![0.0; side * side];
    for dot in dots {
        let [column, row] = dot.map(|coordinate| ((coordinate * side as f64) as usize).min(side - 1));
        counts[row * side + column] += 1.0;
    }
    let mut target: Vec<f64> =
        (0..side * side).map(|pixel| mean_over(density, pixel % side, pixel / side, side)).collect();
    let scale = dots.len() as f64 / target.iter().sum::<f64>();
    target.iter_mut().for_each(|value| *value *= scale);
    let peak = target.iter().copied().fold(0.0, f64::max);
    // Blurring is linear: the difference is blurred once.
    let difference: Vec<f64> = counts.iter().zip(&target).map(|(count, target)| count - target).collect();
    let kernel = Kernel::new(sigma_px);
    let blurred = kernel.blurred_columns(&kernel.blurred_rows(&difference, side), side);
    let margin = kernel.radius();
    let compared = side.saturating_sub(2 * margin);
    let sum: f64 = (margin..margin + compared)
        .flat_map(|row| &blurred[row * side + margin..row * side + margin + compared])
        .map(|error| error * error)
        .sum();
    20.0 * (peak / (sum / (compared * compared) as f64).sqrt()).log10()
}

fn mean_over(density: Density, column: usize, row: usize, side: usize) -> f64 {
    let place = |pixel: usize, part: usize| (pixel as f64 + (part as f64 + 0.5) / SUBSAMPLES as f64) / side as f64;
    let parts = (0..SUBSAMPLES * SUBSAMPLES).map(|part| (part % SUBSAMPLES, part / SUBSAMPLES));
    let sum: f64 = parts.map(|(right, down)| density(place(column, right), place(row, down))).sum();
    sum / (SUBSAMPLES * SUBSAMPLES) as f64
}

/// One half of a symmetric kernel, from the middle on.
struct Kernel(Vec<f64>);

impl Kernel {
    fn new(sigma_px: f64) -> Self {
        let radius = (CUT_SIGMAS * sigma_px).ceil() as usize;
        let weight = |offset: usize| (-0.5 * (offset as f64 / sigma_px).powi(2)).exp();
        let sum = weight(0) + 2.0 * (1..=radius).map(weight).sum::<f64>();
        Self((0..=radius).map(|offset| weight(offset) / sum).collect())
    }

    fn radius(&self) -> usize {
        self.0.len() - 1
    }

    /// Whole rows are moved and added, so that both directions read memory in order. Outside the raster is nothing.
    fn blurred_columns(&self, raster: &[f64], side: usize) -> Vec<f64> {
        let mut blurred = vec![0.0; raster.len()];
        for (row, out) in blurred.chunks_exact_mut(side).enumerate() {
            for other in row.saturating_sub(self.radius())..(row + self.radius() + 1).min(side) {
                let weight = self.0[row.abs_diff(other)];
                for (sum, value) in out.iter_mut().zip(&raster[other * side..(other + 1) * side]) {
                    *sum += weight * value;
                }
            }
        }
        blurred
    }

    fn blurred_rows(&self, raster: &[f64], side: usize) -> Vec<f64> {
        let transposed = |raster: &[f64]| -> Vec<f64> {
            (0..raster.len()).map(|pixel| raster[pixel % side * side + pixel / side]).collect()
        };
        transposed(&self.blurred_columns(&transposed(raster), side))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(_x: f64, _y: f64) -> f64 {
        1.0
    }

    #[test]
    fn a_ramp_shows_half_of_the_dots_and_a_hairline_none_in_front() {
        // Roberts' R2 sequence, every prefix of which is roughly even.
        let points: Vec<[u16; 2]> =
            (0..4_096u32).map(|rank| [rank * 49_472, rank * 37_345].map(|c| c as u16)).collect();
        let count = shown(&points, ramp).len();
        assert!((2_020..2_080).contains(&count), "{count} of 4096 dots on a ramp from 0 to 1");
        let dots = shown(&points, hairline);
        assert!(dots.iter().all(|&[x, y]| hairline(x, y) > 0.0) && dots.len() > 1_000, "{} dots", dots.len());
    }

    #[test]
    fn white_noise_is_followed_as_poisson_says() {
        let mut random = super::super::super::random::SplitMix64::new(9);
        let mut unit = || f64::from(random.next_unit());
        let dots: Vec<[f64; 2]> = (0..20_000).map(|_| [unit(), unit()]).collect();
        // n dots per unit area under a Gaussian: the variance of the density is n/(4πσ²), with σ² = 4/n; so
        // peak² ÷ variance = 16π.
        let expected = 10.0 * (8.0 * TAU).log10();
        let found = psnr_db(&dots, even);
        assert!((found - expected).abs() < 0.4, "{found} dB, expected {expected}");
    }

    #[test]
    fn a_lattice_follows_an_even_density_far_better() {
        let dots: Vec<[f64; 2]> = (0..10_000)
            .map(|index| [0, 1].map(|axis| ([index % 100, index / 100][axis] as f64 + 0.55) / 100.0))
            .collect();
        let found = psnr_db(&dots, even);
        assert!(found > 60.0, "{found} dB");
    }
}
