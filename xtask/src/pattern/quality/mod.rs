//! How even a ranked point set is: ENGINE.md's five measures for prefixes of the ranking (B1), and how closely its dots
//! follow a density (B2, [`tracking`]). The definitions are those of the bench's `metrics.py` (numpy). Makes no points.

mod spectrum;
pub mod tracking;

use super::torus::{CellGrid, TorusPoints, shortest};

/// The prefixes that B1 asks for, in per cent of all points.
pub const PREFIXES_PERCENT: [f64; 15] =
    [100.0, 90.0, 80.0, 75.0, 70.0, 60.0, 50.0, 40.0, 37.5, 30.0, 25.0, 20.0, 12.5, 10.0, 6.25];

/// Places along each axis at which dots are counted. `metrics.py` takes 20,000 random ones, whose result varies by 1 %.
const COUNTED_PLACES: usize = 256;

/// Radius of the discs in which dots are counted, in units of 1/√n.
const COUNTED_RADIUS: f64 = 4.0;

/// The five measures of one point set on the torus.
#[derive(Clone, Copy, Debug)]
pub struct Quality {
    /// Points in the set.
    pub points: usize,
    /// Nearest-neighbour distances.
    pub radii: NeighbourRadii,
    /// Variance ÷ mean of the counts in discs of radius 4/√n: 1 for white noise, 0 at best.
    pub number_variance: f64,
    /// Mean of the periodogram |Σ exp(−2πi f·x)|²/n over 0 < |f| < √n/2: 1 for white noise, 0 at best.
    pub low_power: f64,
    /// Mean over rings of |f| of the decibels of variance ÷ mean² of the periodogram: 0 when no direction is preferred.
    pub anisotropy_db: f64,
}

/// Nearest-neighbour distances in units of the hexagonal packing's spacing, so between 0 and 1.
#[derive(Clone, Copy, Debug)]
pub struct NeighbourRadii {
    /// Their mean.
    pub mean: f64,
    /// Their first percentile.
    pub percentile: f64,
}

/// What a measure may be. Each is a floor or a ceiling.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Floor of the mean radius.
    pub mean_radius: f64,
    /// Floor of the radius that one point in a hundred falls below.
    pub percentile_radius: f64,
    /// Ceiling of the counts' variance.
    pub number_variance: f64,
    /// Ceiling of the power.
    pub low_power: f64,
    /// Ceiling of the anisotropy.
    pub anisotropy_db: f64,
}

impl Limits {
    /// ENGINE.md, B1.
    pub const B1: Self = Self {
        mean_radius: 0.80,
        percentile_radius: 0.66,
        number_variance: 0.060,
        low_power: 0.07,
        anisotropy_db: 0.3,
    };
}

impl Quality {
    /// The limits that this does not keep, in words with numbers; none when all is well.
    pub fn broken(&self, limits: &Limits) -> Vec<String> {
        [
            ("mean radius", self.radii.mean, limits.mean_radius, true),
            ("1 % radius", self.radii.percentile, limits.percentile_radius, true),
            ("number variance", self.number_variance, limits.number_variance, false),
            ("low power", self.low_power, limits.low_power, false),
            ("anisotropy in dB", self.anisotropy_db, limits.anisotropy_db, false),
        ]
        .into_iter()
        // Written so that NaN keeps no limit.
        .filter(|&(_, found, limit, is_floor)| !(if is_floor { found >= limit } else { found <= limit }))
        .map(|(name, found, limit, _)| format!("{name} {found:.4} (limit {limit})"))
        .collect()
    }
}

/// Measures prefixes of a ranked set, given in per cent of it, with up to `threads` threads (a few seconds for 32,768
/// points). Points are in units of 1/65536 of the torus; a prefix has at least two.
pub fn measure(points: &[[u16; 2]], prefixes_percent: &[f64], threads: usize) -> Vec<Quality> {
    let lengths: Vec<usize> =
        prefixes_percent.iter().map(|percent| ((points.len() as f64 * percent / 100.0) as usize).max(2)).collect();
    let spectra = spectrum::of_prefixes(points, &lengths, threads);
    lengths
        .iter()
        .zip(spectra)
        .map(|(&length, spectrum)| {
            let prefix = &points[..length];
            Quality {
                points: length,
                radii: nearest_neighbour_radii(prefix),
                number_variance: number_variance(prefix),
                low_power: spectrum.low_power(),
                anisotropy_db: spectrum.anisotropy_db(),
            }
        })
        .collect()
}

/// Measures the distance of each point to the next, on the torus.
pub fn nearest_neighbour_radii(points: &[[u16; 2]]) -> NeighbourRadii {
    let points = unit_points(points);
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
    NeighbourRadii { mean, percentile: percentile(&radii, 0.01) }
}

/// The value below which a share of the sorted values lies, interpolated as numpy does.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let low = sorted.get(place as usize).copied().unwrap_or(0.0);
    let high = sorted.get(place as usize + 1).copied().unwrap_or(low);
    low + (high - low) * place.fract()
}

/// Variance ÷ mean of the counts in discs around the places of a regular grid.
fn number_variance(points: &[[u16; 2]]) -> f64 {
    let points = unit_points(points);
    let radius = COUNTED_RADIUS / (points.len() as f64).sqrt();
    let mut grid = CellGrid::default();
    grid.rebuild(&points.x, &points.y, radius as f32);
    let place = |index: usize| (index as f64 + 0.5) / COUNTED_PLACES as f64;
    let (mut sum, mut sum_of_squares) = (0u64, 0u64);
    for index in 0..COUNTED_PLACES * COUNTED_PLACES {
        let (x, y) = (place(index % COUNTED_PLACES), place(index / COUNTED_PLACES));
        let cell = |coordinate: f64| (coordinate * grid.side as f64) as usize;
        let mut count = 0u64;
        grid.around(cell(x), cell(y), |other| {
            let dx = shortest(x - f64::from(points.x[other as usize]));
            let dy = shortest(y - f64::from(points.y[other as usize]));
            count += u64::from(dx * dx + dy * dy <= radius * radius);
        });
        sum += count;
        sum_of_squares += count * count;
    }
    let places = (COUNTED_PLACES * COUNTED_PLACES) as f64;
    let mean = sum as f64 / places;
    (sum_of_squares as f64 / places - mean * mean) / mean
}

fn unit_points(points: &[[u16; 2]]) -> TorusPoints {
    let unit = |axis: usize| points.iter().map(|point| f32::from(point[axis]) / 65_536.0).collect();
    TorusPoints { x: unit(0), y: unit(1) }
}

#[cfg(test)]
mod tests {
    use super::super::random::SplitMix64;
    use super::*;

    const ASSET: &[u8] = include_bytes!("../../../../public/dots.bin");

    fn asset() -> Vec<[u16; 2]> {
        ASSET.chunks_exact(4).map(|b| [[b[0], b[1]], [b[2], b[3]]].map(u16::from_le_bytes)).collect()
    }

    fn square_grid() -> Vec<[u16; 2]> {
        (0..1_024u16).map(|index| [index % 32 * 2_048, index / 32 * 2_048]).collect()
    }

    fn white_noise(count: usize) -> Vec<[u16; 2]> {
        let mut random = SplitMix64::new(5);
        (0..count).map(|_| [0, 1].map(|_| (random.next_bits() >> 48) as u16)).collect()
    }

    #[test]
    fn the_asset_is_even_at_every_prefix() {
        for (percent, quality) in PREFIXES_PERCENT.iter().zip(measure(&asset(), &PREFIXES_PERCENT, 2)) {
            let broken = quality.broken(&Limits::B1);
            assert!(broken.is_empty(), "first {percent} %: {broken:?}; all: {quality:?}");
        }
    }

    #[test]
    fn the_asset_follows_a_ramp() {
        // ENGINE.md, B2.
        let dots = tracking::shown(&asset(), tracking::ramp);
        let found = tracking::psnr_db(&dots, tracking::ramp);
        assert!(found >= 38.0, "{found} dB with {} dots", dots.len());
    }

    #[test]
    fn a_square_grid_has_its_known_radius() {
        let radii = nearest_neighbour_radii(&square_grid());
        // 1 / √(2/√3).
        let expected = (3.0f64.sqrt() / 2.0).sqrt();
        assert!((radii.mean - expected).abs() < 1e-9 && (radii.percentile - expected).abs() < 1e-9, "{radii:?}");
    }

    #[test]
    fn white_noise_has_the_measures_of_white_noise() {
        for quality in measure(&white_noise(8_192), &[100.0, 25.0], 2) {
            // The mean nearest distance of a Poisson process is 1/2√n.
            let radius = 0.5 / (2.0 / 3.0f64.sqrt()).sqrt();
            assert!((quality.radii.mean - radius).abs() < 0.02, "{quality:?}, expected a mean radius of {radius}");
            assert!((quality.number_variance - 1.0).abs() < 0.15, "{quality:?}, expected a variance of 1");
            assert!((quality.low_power - 1.0).abs() < 0.08, "{quality:?}, expected a power of 1");
            assert!(quality.anisotropy_db.abs() < 0.3, "{quality:?}, expected no anisotropy");
            assert!(quality.broken(&Limits::B1).len() >= 4, "white noise passes: {:?}", quality.broken(&Limits::B1));
        }
    }

    #[test]
    fn percentiles_lie_between_values() {
        let values: Vec<f64> = (0..=10).map(f64::from).collect();
        for (share, expected) in [(0.0, 0.0), (0.25, 2.5), (1.0, 10.0)] {
            assert_eq!(percentile(&values, share), expected, "the {share} quantile of 0 to 10");
        }
    }
}
