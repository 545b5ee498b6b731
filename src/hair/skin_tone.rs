//! What light the bare skin would give back where hair stands: a smooth surface through the skin that shows.
//!
//! In the logarithm of linear light, per channel: a quadratic in the place on the chart and the skin's tilt, fitted to the
//! smooth cells and then again without those that are darker than it, and on top of it the mean of what the nearby skin
//! departs from it. The surface follows shade as wide as a centimetre; what is darker and narrower counts as hair only if
//! it is rough as well (`find.rs`).

use glam::Vec2;

use super::blur::Plane;
use super::raster::{Raster, channel_logs, luminance_log};
use crate::pigment::optics::weighted_by_luminance;

const TERMS: usize = 8;
/// Less skin than this says nothing of a head, in mm² of the photo's plane.
const LEAST_SKIN_MM2: f32 = 400.0;
/// Skin further turned away is no example for the rest.
const LEAST_FACING: f32 = 0.15;
/// Lower on the chart are brows and eyes, in mm above the glabella.
const LEAST_Y_MM: f32 = 25.0;
/// Skin is smooth: up to this multiple of what the photo's smoothest places have.
const SMOOTH: f32 = 2.0;
/// Which share of places the smoothest are.
const SMOOTHEST_SHARE: f32 = 0.15;
/// Darker than the surface by this, in the logarithm, or by two robust standard deviations, is no skin at first.
const DARKER: f32 = 0.12;
/// And brighter by this or by four is shine.
const BRIGHTER: f32 = 0.2;
/// Times that cells are thrown out and the surface is laid again.
const ROUNDS: usize = 8;
/// Shrinks the slopes a little, so that they stay tame where there is no skin.
const RIDGE: f64 = 1e-3;

/// The surface, per cell.
pub(super) struct SkinTone {
    /// Logarithm of linear red, green and blue of the quadratic alone.
    base: Vec<[f32; 3]>,
    /// The cells that are taken for bare skin.
    pub is_skin: Vec<bool>,
}

/// The surface with what the nearby skin departs from it.
pub(super) struct LocalTone {
    /// Linear light that bare skin would give back.
    pub linear: Vec<[f32; 3]>,
    /// Logarithm of its luminance.
    pub luminance_log: Vec<f32>,
}

impl SkinTone {
    /// `None` where too little of the picture looks like skin.
    pub fn fit(raster: &Raster, roughness: &Plane) -> Option<Self> {
        let is_reference: Vec<bool> = raster.places.iter().map(|&place| is_reference(place)).collect();
        let smoothest = share_of(SMOOTHEST_SHARE, chosen(&roughness.values, &is_reference))?;
        let is_smooth = |index: usize| is_reference[index] && roughness.values[index] < SMOOTH * smoothest;
        let logs: Vec<[f32; 3]> = raster.cells.iter().map(|&linear| channel_logs(linear)).collect();
        let light: Vec<f32> = raster.cells.iter().map(|&linear| luminance_log(linear)).collect();
        let mut is_skin: Vec<bool> = (0..light.len()).map(is_smooth).collect();
        // Smooth and dark is black hair or shadow, so the upper part of what is smooth leads.
        let bright = share_of(0.7, chosen(&light, &is_skin))?;
        is_skin.iter_mut().zip(&light).for_each(|(is_skin, light)| *is_skin &= *light > bright - 1.0);
        let mut base = vec![[0.0; 3]; logs.len()];
        for _ in 0..ROUNDS {
            let count = is_skin.iter().filter(|is_skin| **is_skin).count();
            if (count as f32) < LEAST_SKIN_MM2 / (raster.cell_mm * raster.cell_mm) {
                return None;
            }
            lay(raster, &logs, &is_skin, &mut base)?;
            let residual: Vec<f32> = light.iter().zip(&base).map(|(light, base)| light - weighted_log(*base)).collect();
            let middle = share_of(0.5, chosen(&residual, &is_skin))?;
            let away: Vec<f32> = residual.iter().map(|residual| (residual - middle).abs()).collect();
            let deviation = 1.4826 * share_of(0.5, chosen(&away, &is_skin))?;
            let (darker, brighter) = (DARKER.max(2.0 * deviation), BRIGHTER.max(4.0 * deviation));
            for (index, is_skin) in is_skin.iter_mut().enumerate() {
                *is_skin = is_smooth(index) && residual[index] > -darker && residual[index] < brighter;
            }
        }
        Some(Self { base, is_skin })
    }

    /// The surface with the mean departure of the skin within about σ mm.
    pub fn local(&self, raster: &Raster, sigma_mm: f32) -> LocalTone {
        let weight = self.is_skin.iter().map(|is_skin| f32::from(u8::from(*is_skin))).collect();
        let weight = Plane::new(raster.columns, weight);
        let departures: [Plane; 3] = std::array::from_fn(|channel| {
            let departure = raster.cells.iter().zip(&self.base);
            let departure = departure.map(|(linear, base)| channel_logs(*linear)[channel] - base[channel]).collect();
            Plane::new(raster.columns, departure).blurred(&weight, sigma_mm / raster.cell_mm, 0.02, 0.0)
        });
        let linear: Vec<[f32; 3]> = (0..self.base.len())
            .map(|index| {
                std::array::from_fn(|channel| (self.base[index][channel] + departures[channel].values[index]).exp())
            })
            .collect();
        let luminance_log = linear.iter().map(|&linear| weighted_by_luminance(linear).ln()).collect();
        LocalTone { linear, luminance_log }
    }
}

/// Whether the skin at this place may serve as an example.
pub(super) fn is_reference((place_mm, facing): (Vec2, f32)) -> bool {
    facing > LEAST_FACING && place_mm.y > LEAST_Y_MM
}

/// The value that this share of values lies below; `None` if there are none.
pub(super) fn share_of(share: f32, mut values: Vec<f32>) -> Option<f32> {
    let at = (share * values.len() as f32) as usize;
    (at < values.len()).then(|| *values.select_nth_unstable_by(at, f32::total_cmp).1)
}

/// The values whose places are chosen.
pub(super) fn chosen(values: &[f32], is_chosen: &[bool]) -> Vec<f32> {
    values.iter().zip(is_chosen).filter(|(_, is_chosen)| **is_chosen).map(|(value, _)| *value).collect()
}

fn weighted_log(logs: [f32; 3]) -> f32 {
    weighted_by_luminance(logs.map(f32::exp)).ln()
}

/// What the surface is made of, of about unit size over a head.
fn terms((place_mm, facing): (Vec2, f32)) -> [f64; TERMS] {
    let (x, y, facing) = (f64::from(place_mm.x) / 100.0, (f64::from(place_mm.y) - 120.0) / 100.0, f64::from(facing));
    [1.0, x, y, x * x, x * y, y * y, facing, facing * facing]
}

/// Least squares over the skin, for three channels at once; `None` when the equations cannot be solved.
fn lay(raster: &Raster, logs: &[[f32; 3]], is_skin: &[bool], base: &mut [[f32; 3]]) -> Option<()> {
    const WIDTH: usize = TERMS + 3;
    let mut rows = [[0.0; WIDTH]; TERMS];
    let mut count = 0.0;
    for index in (0..logs.len()).filter(|&index| is_skin[index]) {
        count += 1.0;
        let terms = terms(raster.places[index]);
        for (row, term) in rows.iter_mut().zip(terms) {
            for (sum, other) in row.iter_mut().zip(terms.into_iter().chain(logs[index].map(f64::from))) {
                *sum += term * other;
            }
        }
    }
    for (index, row) in rows.iter_mut().enumerate().skip(1) {
        row[index] += RIDGE * count;
    }
    // Gauss-Jordan; the matrix is symmetric and positive, so the diagonal will do as pivot.
    for pivot in 0..TERMS {
        let scale = rows[pivot][pivot];
        if scale.is_nan() || scale < 1e-9 * count {
            return None;
        }
        let line = rows[pivot].map(|value| value / scale);
        for (index, row) in rows.iter_mut().enumerate() {
            let factor = row[pivot];
            *row = if index == pivot { line } else { std::array::from_fn(|at| row[at] - factor * line[at]) };
        }
    }
    for (base, &place) in base.iter_mut().zip(&raster.places) {
        let terms = terms(place);
        *base = std::array::from_fn(|channel| {
            let log: f64 = rows.iter().zip(terms).map(|(row, term)| row[TERMS + channel] * term).sum();
            // Light of a photo.
            log.clamp(-7.0, 0.5) as f32
        });
    }
    Some(())
}
