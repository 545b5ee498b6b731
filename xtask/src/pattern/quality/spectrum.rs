//! The periodogram of prefixes of a ranked point set on the torus. Prefixes are nested, so one pass over the points
//! serves all of them.

use std::f64::consts::TAU;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Width of a ring of frequencies, in units of √n.
const RING_WIDTH: f64 = 0.05;

/// The first ring whose directions are compared: the middle of the spectrum is nearly empty.
const FIRST_RING: usize = 10;

/// Rings of this many frequencies or fewer are left out: their variance is a guess.
const SMALL_RING: usize = 50;

/// Frequencies below this many √n make up the low power.
const LOW_REACH: f64 = 0.5;

/// Points whose phases turn together, and how many of them at once.
const CHUNK: usize = 512;
const LANES: usize = 8;

/// How far the spectrum of a set is looked at, in units of √n.
fn reach(points: usize) -> f64 {
    if points <= 8_192 { 2.5 } else { 1.5 }
}

/// Periodogram of one point set at whole frequencies, f_x from 0 on (the other half mirrors it).
pub struct Spectrum {
    /// Frequency |f|/√n and power |Σ exp(−2πi f·x)|²/n, without f = 0.
    samples: Vec<(f64, f64)>,
}

impl Spectrum {
    /// Mean power at frequencies below √n/2.
    pub fn low_power(&self) -> f64 {
        let low = self.samples.iter().filter(|(frequency, _)| *frequency < LOW_REACH).map(|(_, power)| *power);
        let (sum, count) = low.fold((0.0, 0), |(sum, count), power| (sum + power, count + 1));
        sum / f64::from(count)
    }

    /// Mean over rings of 10·log₁₀(variance ÷ mean²) of the power.
    pub fn anisotropy_db(&self) -> f64 {
        let mut rings: Vec<[f64; 3]> = Vec::new();
        for &(frequency, power) in &self.samples {
            let ring = (frequency / RING_WIDTH) as usize;
            rings.resize(rings.len().max(ring + 1), [0.0; 3]);
            rings[ring] = [rings[ring][0] + 1.0, rings[ring][1] + power, rings[ring][2] + power * power];
        }
        // The last ring is in the corners only.
        rings.pop();
        let decibels: Vec<f64> = rings
            .iter()
            .skip(FIRST_RING)
            .filter(|ring| ring[0] > SMALL_RING as f64)
            .map(|[count, sum, squares]| {
                let mean = sum / count;
                10.0 * ((squares / count - mean * mean) / (mean * mean)).log10()
            })
            .collect();
        decibels.iter().sum::<f64>() / decibels.len() as f64
    }
}

/// The spectra of the first `lengths[i]` points each, with up to `threads` threads. Points are in units of 1/65536 of
/// the torus.
pub fn of_prefixes(points: &[[u16; 2]], lengths: &[usize], threads: usize) -> Vec<Spectrum> {
    let highest: Vec<usize> =
        lengths.iter().map(|&length| (reach(length) * (length as f64).sqrt()).ceil() as usize).collect();
    let columns = highest.iter().max().map_or(0, |highest| highest + 1);
    let mut shortest_first: Vec<usize> = (0..lengths.len()).collect();
    shortest_first.sort_by_key(|&prefix| lengths[prefix]);
    let next = AtomicUsize::new(0);
    // (prefix, f_x, samples), in the order in which threads come.
    let found = Mutex::new(Vec::new());
    // Every thread takes the next free f_x.
    let work = || {
        loop {
            let frequency_x = next.fetch_add(1, Ordering::Relaxed);
            if frequency_x >= columns {
                break;
            }
            let mut column = Column::new(frequency_x, columns - 1);
            let mut done = 0;
            for &prefix in &shortest_first {
                column.add(&points[done..lengths[prefix]]);
                done = lengths[prefix];
                // A poisoned lock means that another thread panicked, and the scope passes that on.
                if frequency_x <= highest[prefix]
                    && let Ok(mut found) = found.lock()
                {
                    found.push((prefix, frequency_x, column.samples(highest[prefix], done)));
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_by_key(|&(prefix, frequency_x, _)| (prefix, frequency_x));
    let mut spectra: Vec<Spectrum> = lengths.iter().map(|_| Spectrum { samples: Vec::new() }).collect();
    for (prefix, _, samples) in found {
        spectra[prefix].samples.extend(samples);
    }
    spectra
}

/// Σ exp(2πi f·x) over the points so far, for one f_x and all f_y from −highest to highest. (That the sign of the
/// exponent is the other one leaves the power as it is.)
struct Column {
    frequency_x: usize,
    highest: usize,
    cosine: Vec<f64>,
    sine: Vec<f64>,
}

impl Column {
    fn new(frequency_x: usize, highest: usize) -> Self {
        let zeros = vec![0.0; 2 * highest + 1];
        Self { frequency_x, highest, cosine: zeros.clone(), sine: zeros }
    }

    fn add(&mut self, points: &[[u16; 2]]) {
        for points in points.chunks(CHUNK) {
            let (mut cosine, mut sine) = ([0.0f32; CHUNK], [0.0f32; CHUNK]);
            let (mut turn_cosine, mut turn_sine) = ([0.0f32; CHUNK], [0.0f32; CHUNK]);
            for (lane, &[x, y]) in points.iter().enumerate() {
                let [x, y] = [x, y].map(|coordinate| TAU * f64::from(coordinate) / 65_536.0);
                let start = self.frequency_x as f64 * x - self.highest as f64 * y;
                (cosine[lane], sine[lane]) = (start.cos() as f32, start.sin() as f32);
                (turn_cosine[lane], turn_sine[lane]) = (y.cos() as f32, y.sin() as f32);
            }
            // From one f_y to the next each point's phase turns by 2πy: f32 drifts by less than 1e-4 over all of them.
            for (cosine_sum, sine_sum) in self.cosine.iter_mut().zip(&mut self.sine) {
                let (mut cosines, mut sines) = ([0.0f32; LANES], [0.0f32; LANES]);
                for start in (0..CHUNK).step_by(LANES) {
                    for lane in 0..LANES {
                        let (c, s) = (cosine[start + lane], sine[start + lane]);
                        let (turn_c, turn_s) = (turn_cosine[start + lane], turn_sine[start + lane]);
                        cosines[lane] += c;
                        sines[lane] += s;
                        cosine[start + lane] = c * turn_c - s * turn_s;
                        sine[start + lane] = c * turn_s + s * turn_c;
                    }
                }
                *cosine_sum += f64::from(cosines.iter().sum::<f32>());
                *sine_sum += f64::from(sines.iter().sum::<f32>());
            }
        }
    }

    /// (|f|/√n, power) of a set of `points` points, for f_y up to ±highest.
    fn samples(&self, highest: usize, points: usize) -> Vec<(f64, f64)> {
        let points = points as f64;
        let from_y = self.highest - highest;
        (from_y..=self.highest + highest)
            .filter(|&row| self.frequency_x > 0 || row != self.highest)
            .map(|row| {
                let frequency_y = row as f64 - self.highest as f64;
                let frequency = (self.frequency_x as f64).hypot(frequency_y) / points.sqrt();
                (frequency, (self.cosine[row].powi(2) + self.sine[row].powi(2)) / points)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lattice_has_power_at_its_own_frequencies_alone() {
        // 16 × 32 points: all of them agree at (16 a, 32 b), and cancel elsewhere.
        let lattice: Vec<[u16; 2]> = (0..512u16).map(|index| [index % 16 * 4_096, index / 16 * 2_048]).collect();
        for spectrum in of_prefixes(&lattice, &[512, 512], 2) {
            let peaks = spectrum.samples.iter().filter(|(_, power)| (power - 512.0).abs() < 0.1).count();
            let silent = spectrum.samples.iter().filter(|(_, power)| *power < 1e-3).count();
            // f_x of 0, 16, 32, 48 (of 0 to 57) with f_y of −32, 0, 32 (of −57 to 57), less (0, 0).
            assert_eq!(peaks, 11, "frequencies at which all points agree");
            assert_eq!(silent, 58 * 115 - 12, "frequencies at which they cancel");
            assert!(spectrum.low_power() < 1e-3, "power {} below half of √n", spectrum.low_power());
        }
    }

    #[test]
    fn a_prefix_has_the_spectrum_of_its_points_alone() {
        let points: Vec<[u16; 2]> = (0..900u32).map(|i| [(i * i * 77) as u16, (i * 40_503) as u16]).collect();
        let together = of_prefixes(&points, &[900, 300], 2);
        let alone = of_prefixes(&points[..300], &[300], 1);
        assert_eq!(together[1].samples.len(), alone[0].samples.len());
        for (found, expected) in together[1].samples.iter().zip(&alone[0].samples) {
            assert!((found.1 - expected.1).abs() < 1e-3 * (1.0 + expected.1), "{found:?}, alone {expected:?}");
        }
    }
}
