//! How far apart a point set's points are: the two numbers worth seeing after every run. The other measures of evenness
//! (variance of counts, spectrum) are in the bench's `metrics.py`.

use super::torus::{CellGrid, TorusPoints, shortest};

/// Nearest-neighbour distances in units of the hexagonal packing's spacing, so between 0 and 1.
#[derive(Clone, Copy, Debug)]
pub struct NeighbourRadii {
    /// Their mean.
    pub mean: f64,
    /// Their first percentile.
    pub percentile: f64,
}

/// Measures points given in units of 1/65536 of the torus.
pub fn nearest_neighbour_radii(points: &[[u16; 2]]) -> NeighbourRadii {
    let unit = |axis: usize| points.iter().map(|point| f32::from(point[axis]) / 65_536.0).collect();
    let points = TorusPoints { x: unit(0), y: unit(1) };
    let hexagonal = (2.0 / (3.0f64.sqrt() * points.len() as f64)).sqrt();
    let mut grid = CellGrid::default();
    // In an even set no gap is wider than 1.5 spacings; in an uneven one the radius is capped there.
    let farthest = 1.5 * hexagonal;
    grid.rebuild(&points.x, &points.y, farthest as f32);
    let mut radii: Vec<f64> = (0..points.len())
        .map(|index| {
            let (column, row) = grid.cell_of(index);
            let mut nearest = farthest;
            grid.around(column, row, |other| {
                let other = other as usize;
                if other != index {
                    let dx = shortest(f64::from(points.x[index]) - f64::from(points.x[other]));
                    let dy = shortest(f64::from(points.y[index]) - f64::from(points.y[other]));
                    nearest = nearest.min((dx * dx + dy * dy).sqrt());
                }
            });
            nearest / hexagonal
        })
        .collect();
    radii.sort_by(f64::total_cmp);
    let mean = radii.iter().sum::<f64>() / radii.len().max(1) as f64;
    NeighbourRadii { mean, percentile: radii.get(radii.len() / 100).copied().unwrap_or(0.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_grid_has_its_known_radius() {
        let square: Vec<[u16; 2]> = (0..1_024u16).map(|index| [index % 32 * 2_048, index / 32 * 2_048]).collect();
        let radii = nearest_neighbour_radii(&square);
        // 1 / √(2/√3).
        let expected = (3.0f64.sqrt() / 2.0).sqrt();
        assert!((radii.mean - expected).abs() < 1e-9 && (radii.percentile - expected).abs() < 1e-9, "{radii:?}");
    }
}
