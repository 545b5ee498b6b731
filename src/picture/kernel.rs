//! Stamps for the preview: the coverage of one dot in whole pixels, for every kind of dot and place inside a pixel.
//!
//! A dot is never floored at a pixel: each pixel of a stamp holds the *mean* coverage over its area, from a summed-area
//! table of the profile, rounded with the error carried on, so that a stamp's sum is the dot's true area in px² at
//! every zoom. Stamps are rows of u16 padded to a multiple of eight, so that adding one is a run of SIMD additions.

use super::dot::DotProfiles;
use glam::Vec2;

/// Columns are padded to a multiple of this: one 128-bit vector of u16.
pub const LANES: usize = 8;

/// Largest and smallest scale that is drawn, in stage pixels per mm; scales beyond are drawn as these.
pub const PX_PER_MM_RANGE: (f32, f32) = (0.05, 400.0);

/// Quanta per unit of coverage at usual scales: sixteen whole dots fit on top of each other before u16 wraps. Dots are
/// at least half a mean spacing apart, so that even the largest (0.6 mm) at 250 per cm², crowded twofold at the limb,
/// pile up to about six.
const QUANTA: f32 = 4096.0;
/// Quanta for dots far below a pixel: their sum must still be right to .1 %. A pixel then averages over many dots and
/// their gaps; coverage of 4 is more than twice what the densest field has.
const FINE_QUANTA: f32 = 16384.0;
/// Dots that cover less than this many px² use [`FINE_QUANTA`].
const FINE_BELOW_AREA_PX2: f32 = 0.25;

/// The stamps of one style at one scale.
#[derive(Clone, Debug, Default)]
pub struct KernelSet {
    quanta_per_unit: f32,
    /// Places inside a pixel along each axis.
    subdivisions: usize,
    /// Top left pixel of a stamp relative to the pixel that holds the dot's centre, on both axes.
    first: i32,
    columns: usize,
    rows: usize,
    stamps: Vec<u16>,
    /// Kinds of dot, a power of two, less one.
    kind_mask: usize,
    // Kept between builds so that zooming does not allocate.
    sums: Vec<f32>,
    edges: Vec<usize>,
    differences: Vec<f32>,
}

/// Where a dot's stamp goes, and which one it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Left column of the stamp on the stage; may be negative.
    pub left: i32,
    /// Top row of the stamp on the stage; may be negative.
    pub top: i32,
    index: usize,
}

impl KernelSet {
    /// Makes the stamps anew. One to three milliseconds, twice that if the last session's dots differ; buffers are reused.
    pub fn rebuild(&mut self, profiles: &DotProfiles, px_per_mm: f32) {
        // `max` and `min` drop NaN.
        #[allow(clippy::manual_clamp)]
        let px_per_mm = px_per_mm.max(PX_PER_MM_RANGE.0).min(PX_PER_MM_RANGE.1);
        let sigma_px = profiles.style().blur_sigma_mm * px_per_mm;
        let diameter_px = profiles.style().diameter_mm * px_per_mm;
        self.subdivisions = subdivisions(sigma_px, diameter_px);
        let n = self.subdivisions;
        let area_px2 = profiles.mean_area_mm2(0.0) * px_per_mm * px_per_mm;
        self.quanta_per_unit = if area_px2 < FINE_BELOW_AREA_PX2 { FINE_QUANTA } else { QUANTA };

        // Fine cells: n·m to a pixel, m odd so that the dot's centre is a cell's centre, a third of σ at most.
        let finest = (3.0 / sigma_px / n as f32).ceil() as usize | 1;
        let cells_per_px = n * finest;
        let reach_px = profiles.longest_reach_mm() * px_per_mm;
        let half = (reach_px * cells_per_px as f32).ceil() as usize;

        let half_place = 0.5 / n as f32;
        self.first = (half_place - reach_px).floor() as i32;
        let pixels = ((1.0 - half_place + reach_px).floor() as i32 - self.first + 1) as usize;
        self.rows = pixels;
        self.columns = pixels.next_multiple_of(LANES);
        self.fill_edges(pixels, finest, half);

        self.kind_mask = profiles.kinds() - 1;
        self.stamps.clear();
        self.stamps.resize(profiles.kinds() * n * n * self.rows * self.columns, 0);
        self.differences.clear();
        self.differences.resize(pixels + 1, 0.0);
        for kind in 0..profiles.kinds() {
            self.fill_sums(profiles, kind, px_per_mm * cells_per_px as f32, half);
            self.fill_stamps(kind, profiles.area_mm2(kind) * px_per_mm * px_per_mm, pixels, half);
        }
    }

    /// Quanta that stand for coverage 1.
    #[must_use]
    pub const fn quanta_per_unit(&self) -> f32 {
        self.quanta_per_unit
    }

    /// Width of every stamp in pixels, a multiple of [`LANES`]; 0 before the first build.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// Height of every stamp in pixels.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The stamp of a dot of this kind at this place. `None` for a centre that is not finite or off by more than a
    /// million pixels.
    #[must_use]
    #[inline]
    pub fn stamp(&self, kind: usize, centre_px: Vec2) -> Option<Stamp> {
        // Also false for NaN.
        if !(centre_px.x.abs() < 1e6 && centre_px.y.abs() < 1e6) {
            return None;
        }
        let corner = centre_px.floor();
        let n = self.subdivisions;
        let place = (centre_px - corner) * n as f32;
        let (place_x, place_y) = ((place.x as usize).min(n.wrapping_sub(1)), (place.y as usize).min(n.wrapping_sub(1)));
        Some(Stamp {
            left: corner.x as i32 + self.first,
            top: corner.y as i32 + self.first,
            index: ((kind & self.kind_mask) * n + place_y) * n + place_x,
        })
    }

    /// A stamp's quanta, [`rows`](Self::rows) rows of [`columns`](Self::columns).
    #[must_use]
    #[inline]
    pub fn quanta(&self, stamp: Stamp) -> &[u16] {
        let length = self.rows * self.columns;
        self.stamps.get(stamp.index * length..(stamp.index + 1) * length).unwrap_or(&[])
    }

    /// For each place inside a pixel, the pixel borders as columns of the summed-area table.
    fn fill_edges(&mut self, pixels: usize, finest: usize, half: usize) {
        let n = self.subdivisions as i64;
        self.edges.clear();
        for place in 0..n {
            for pixel in 0..=pixels as i64 {
                // First fine cell of the pixel, counted from the dot's centre cell.
                let cell = ((pixel + i64::from(self.first)) * n - place) * finest as i64 - (finest as i64 - 1) / 2;
                self.edges.push((cell + half as i64).clamp(0, 2 * half as i64 + 1) as usize);
            }
        }
    }

    /// Summed-area table of the profile over (2·half + 1)² fine cells.
    fn fill_sums(&mut self, profiles: &DotProfiles, kind: usize, cells_per_mm: f32, half: usize) {
        let stride = 2 * half + 2;
        self.sums.clear();
        self.sums.resize(stride * stride, 0.0);
        let cell_mm2 = 1.0 / (cells_per_mm * cells_per_mm);
        for y in 0..=half {
            for x in y..=half {
                let value = profiles.coverage(kind, (x * x + y * y) as f32 * cell_mm2);
                if value == 0.0 {
                    break;
                }
                for (dx, dy) in [(x, y), (y, x)] {
                    for row in [half - dy, half + dy] {
                        self.sums[(row + 1) * stride + half - dx + 1] = value;
                        self.sums[(row + 1) * stride + half + dx + 1] = value;
                    }
                }
            }
        }
        for row in 1..stride {
            let (above, here) = self.sums.split_at_mut(row * stride);
            let above = &above[(row - 1) * stride..];
            let mut sum = 0.0;
            for (value, over) in here[..stride].iter_mut().zip(above) {
                sum += *value;
                *value = sum + over;
            }
        }
    }

    fn fill_stamps(&mut self, kind: usize, area_px2: f32, pixels: usize, half: usize) {
        let n = self.subdivisions;
        let stride = 2 * half + 2;
        let total = self.sums[stride * stride - 1];
        let quanta_per_sum = if total > 0.0 { area_px2 * self.quanta_per_unit / total } else { 0.0 };
        let length = self.rows * self.columns;
        for place_y in 0..n {
            for place_x in 0..n {
                let index = (kind * n + place_y) * n + place_x;
                let stamp = &mut self.stamps[index * length..][..length];
                let across = &self.edges[place_x * (pixels + 1)..][..pixels + 1];
                let down = &self.edges[place_y * (pixels + 1)..][..pixels + 1];
                let mut carried = 0.0;
                for (row, border) in stamp.chunks_exact_mut(self.columns).zip(down.windows(2)) {
                    if border[0] == border[1] {
                        continue;
                    }
                    let upper = &self.sums[border[0] * stride..][..stride];
                    let lower = &self.sums[border[1] * stride..][..stride];
                    for (difference, edge) in self.differences.iter_mut().zip(across) {
                        *difference = lower[*edge] - upper[*edge];
                    }
                    for (quanta, pair) in row.iter_mut().zip(self.differences.windows(2)) {
                        let exact = (pair[1] - pair[0]) * quanta_per_sum;
                        // A pixel that the dot does not reach stays clear; the carry waits for the next.
                        if exact > 1e-3 {
                            let rounded = (exact + carried + 0.5).floor().max(0.0);
                            carried += exact - rounded;
                            *quanta = rounded as u16;
                        }
                    }
                }
            }
        }
    }
}

/// Places per pixel and axis.
///
/// A shift by half a place changes a pixel by how much of its border a dot crosses and how sharp the dot's edge is there.
/// Below one pixel the dots get smaller but more of them share a pixel, whose errors add up like random steps: hence the
/// root. The factor keeps ΔE00 below 1 (`tests/picture_preview.rs`).
fn subdivisions(sigma_px: f32, diameter_px: f32) -> usize {
    let edge_px = (sigma_px * sigma_px + 1.0 / 12.0).sqrt();
    let crossed = (1.2 * diameter_px).min(1.0).sqrt();
    ((17.0 * crossed / edge_px).ceil() as usize).clamp(1, 40)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::{DotStyle, LatestDots};

    #[test]
    fn every_stamp_holds_the_true_area_at_every_zoom() {
        let latest = LatestDots { above_per_cm2: 90.0, diameter_factor: 1.4, density_factor: 1.6 };
        let styles = [
            DotStyle::default(),
            DotStyle { diameter_mm: 0.2, blur_sigma_mm: 0.05, ..DotStyle::default() },
            DotStyle { latest, ..DotStyle::default() },
        ];
        for style in styles {
            let profiles = DotProfiles::new(&style);
            let mut kernels = KernelSet::default();
            // 0.526 px/mm is a dot of 0.2 px.
            for px_per_mm in [0.526, 0.5, 0.7, 1.0, 1.7, 2.6, 4.5, 8.0, 13.0, 25.0, 40.0, 90.0] {
                if px_per_mm * style.diameter_mm < 0.19 {
                    continue;
                }
                kernels.rebuild(&profiles, px_per_mm);
                let n = kernels.subdivisions;
                for kind in 0..profiles.kinds() {
                    let exact = f64::from(profiles.area_mm2(kind)) * f64::from(px_per_mm).powi(2);
                    for index in 0..n * n {
                        let stamp = Stamp { left: 0, top: 0, index: kind * n * n + index };
                        let sum: f64 = kernels.quanta(stamp).iter().map(|quanta| f64::from(*quanta)).sum();
                        let ratio = sum / f64::from(kernels.quanta_per_unit()) / exact;
                        assert!((ratio - 1.0).abs() < 1e-3, "{px_per_mm} px/mm, kind {kind}, place {index}: {ratio}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_stamp_is_the_profile_averaged_over_pixels() {
        let profiles = DotProfiles::new(&DotStyle::default());
        let mut kernels = KernelSet::default();
        for px_per_mm in [1.0_f32, 4.5, 12.0, 40.0] {
            kernels.rebuild(&profiles, px_per_mm);
            let n = kernels.subdivisions as f32;
            // Centres of places, where a stamp is meant to be exact.
            let centre = Vec2::new(20.0 + ((n * 0.3).floor() + 0.5) / n, 31.0 + ((n * 0.8).floor() + 0.5) / n);
            let stamp = kernels.stamp(3, centre).expect("finite");
            let quanta = kernels.quanta(stamp);
            let mut worst = 0.0_f32;
            for (index, quanta) in quanta.iter().enumerate() {
                let left = stamp.left as f32 + (index % kernels.columns()) as f32;
                let top = stamp.top as f32 + (index / kernels.columns()) as f32;
                let mut mean = 0.0;
                for sample in 0..48 * 48 {
                    let at = Vec2::new(
                        left + ((sample % 48) as f32 + 0.5) / 48.0,
                        top + ((sample / 48) as f32 + 0.5) / 48.0,
                    );
                    mean += profiles.coverage(3, at.distance_squared(centre) / (px_per_mm * px_per_mm)) / (48.0 * 48.0);
                }
                worst = worst.max((f32::from(*quanta) / kernels.quanta_per_unit() - mean).abs());
            }
            assert!(worst < 0.003, "{px_per_mm} px/mm: {worst} of full coverage off");
        }
    }

    #[test]
    fn nothing_is_drawn_for_a_centre_that_is_no_place() {
        let mut kernels = KernelSet::default();
        kernels.rebuild(&DotProfiles::new(&DotStyle::default()), 4.5);
        for centre in [Vec2::NAN, Vec2::INFINITY, Vec2::new(0.0, -1e9)] {
            assert_eq!(kernels.stamp(0, centre), None, "{centre}");
        }
    }
}
