//! Gaussian blur of planes of numbers in which only some places count, by three boxes with fractional ends (Gwosdek et al.
//! 2011): the variance is exact and the cost does not grow with σ.

/// A plane of numbers, row by row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plane {
    pub columns: usize,
    pub values: Vec<f32>,
}

impl Plane {
    pub fn new(columns: usize, values: Vec<f32>) -> Self {
        debug_assert!(columns > 0 && values.len().is_multiple_of(columns));
        Self { columns, values }
    }

    /// The mean about every place, over places weighted by `weight` (≥ 0) and by a Gaussian of this σ in places. Where
    /// nothing counts for far around it falls to `otherwise`, which has the weight `prior`.
    pub fn blurred(&self, weight: &Self, sigma: f32, prior: f32, otherwise: f32) -> Self {
        let mut sums: Vec<f32> = self.values.iter().zip(&weight.values).map(|(v, w)| v * w).collect();
        let mut weights = weight.values.clone();
        for plane in [&mut sums, &mut weights] {
            gaussian(plane, self.columns, sigma);
        }
        let values =
            sums.iter().zip(&weights).map(|(sum, weight)| (sum + prior * otherwise) / (weight + prior)).collect();
        Self { columns: self.columns, values }
    }
}

/// Beyond the border everything is 0.
fn gaussian(values: &mut [f32], columns: usize, sigma: f32) {
    let each_variance = f64::from(sigma * sigma) / 3.0;
    let reach = (0.5 * (12.0 * each_variance + 1.0).sqrt() - 0.5).floor();
    let end_weight = (2.0 * reach + 1.0) * (reach * (reach + 1.0) - 3.0 * each_variance)
        / (6.0 * (each_variance - (reach + 1.0).powi(2)));
    let kernel = Box { reach: reach as usize, end_weight, scale: 1.0 / (2.0 * reach + 1.0 + 2.0 * end_weight) };
    let rows = values.len() / columns;
    let mut line = vec![0.0; columns.max(rows)];
    for row in values.chunks_exact_mut(columns) {
        for _ in 0..3 {
            line[..columns].copy_from_slice(row);
            kernel.pass(&line[..columns], |at, value| row[at] = value);
        }
    }
    for column in 0..columns {
        for _ in 0..3 {
            for row in 0..rows {
                line[row] = values[row * columns + column];
            }
            kernel.pass(&line[..rows], |at, value| values[at * columns + column] = value);
        }
    }
}

/// A box of 2·reach + 1 places, and one more on each side that counts in part.
struct Box {
    reach: usize,
    end_weight: f64,
    scale: f64,
}

impl Box {
    fn pass(&self, line: &[f32], mut put: impl FnMut(usize, f32)) {
        let value = |at: usize| line.get(at).copied().map_or(0.0, f64::from);
        let mut inside: f64 = (0..self.reach).map(value).sum();
        for at in 0..line.len() {
            inside += value(at + self.reach);
            let before = if at > self.reach { value(at - self.reach - 1) } else { 0.0 };
            let ends = before + value(at + self.reach + 1);
            put(at, ((inside + self.end_weight * ends) * self.scale) as f32);
            if at >= self.reach {
                inside -= value(at - self.reach);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_becomes_a_spot_of_the_wanted_variance_and_nothing_is_lost() {
        for sigma in [0.6_f32, 1.0, 2.1, 8.0] {
            let columns = 129;
            let mut values = vec![0.0; columns * columns];
            values[64 * columns + 64] = 1.0;
            gaussian(&mut values, columns, sigma);
            let (mut sum, mut moment) = (0.0, 0.0);
            for (index, value) in values.iter().enumerate() {
                sum += f64::from(*value);
                moment += f64::from(*value) * ((index % columns) as f64 - 64.0).powi(2);
            }
            assert!((sum - 1.0).abs() < 1e-4, "σ {sigma}: sum {sum}");
            let variance = f64::from(sigma * sigma);
            assert!((moment / variance - 1.0).abs() < 1e-3, "σ {sigma}: variance {moment} against {variance}");
        }
    }

    #[test]
    fn places_that_do_not_count_are_filled_from_those_that_do() {
        let values = Plane::new(20, (0..400).map(|at| if at % 3 == 0 { 7.0 } else { -100.0 }).collect());
        let weight = Plane::new(20, (0..400).map(|at| f32::from(u8::from(at % 3 == 0))).collect());
        let filled = values.blurred(&weight, 2.0, 1e-6, 0.0);
        for value in &filled.values {
            assert!((value - 7.0).abs() < 1e-3, "{value}");
        }
    }
}
