//! What the hair beside bare skin looks like: the hair that treated skin must look like.
//!
//! Measured where hair is 1-9 mm from bare skin (nearer it thins out, further away nobody compares) and the skin faces the
//! camera, because seen from the side hairs cover each other and look twice as dark. All light is taken relative to what
//! the person's own skin would give back at the same place, so shade does not count.

use serde::{Deserialize, Serialize};

use super::find::Cells;
use super::raster::Raster;
use super::skin_tone::share_of;
use crate::pigment::optics::weighted_by_luminance;

/// The band beside bare skin, in mm of the photo's plane.
const BAND_MM: (f32, f32) = (1.0, 9.0);
/// Skin that faces the camera less than the first is left out; from the second on it is seen as one looks at it.
const FACING: (f32, f32) = (0.35, 0.7);
/// Less hair than this says nothing, in cm² of skin; from the second on there is enough.
const AREA_CM2: (f32, f32) = (1.0, 6.0);
/// Hair that takes less than this of the light cannot be told from shade; more than the second is no stubble.
const DROP: (f32, f32) = (0.04, 0.75);
/// The share of fine pixels, darkest first, whose middle is the colour of hair.
const DARKEST_SHARE: f32 = 0.04;

/// Hair beside bare skin, as far as the photo shows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stubble {
    /// Share of the bare skin's luminance (linear light) that is missing in the mean, 0.04-0.75.
    pub luminance_drop: f32,
    /// What is left of the skin's linear red, green and blue in the mean, 0-1.
    pub transmission: [f32; 3],
    /// Standard deviation of luminance over its mean in structures of 0.5-4 mm, camera noise and skin included.
    pub contrast: f32,
    /// The same on the bare skin beside it.
    pub bare_contrast: f32,
    /// Mean linear-light colour of the bare skin beside it, 0-1.
    pub skin_linear: [f32; 3],
    /// Linear-light colour of single hairs in the light of that skin, as far as the photo resolves them: the middle of the
    /// darkest pixels.
    pub hair_linear: [f32; 3],
    /// How much of it was measured, in cm² of skin.
    pub area_cm2: f32,
    /// Side of the pixels that contrast was measured with, in mm.
    pub pixel_mm: f32,
    /// How far to trust all this, 0-1: little hair, or hair seen from the side, says little.
    pub confidence: f32,
}

impl Stubble {
    pub(super) fn is_sound(&self) -> bool {
        let shares = [self.transmission, self.skin_linear, self.hair_linear];
        let shares = shares.as_flattened().iter().chain([&self.luminance_drop, &self.confidence]);
        shares.into_iter().all(|share| (0.0..=1.0).contains(share))
            && [self.contrast, self.bare_contrast].iter().all(|contrast| (0.0..=10.0).contains(contrast))
            && (0.0..=1e4).contains(&self.area_cm2)
            && (0.01..=4.0).contains(&self.pixel_mm)
    }
}

/// `None` where there is no such hair, or too little of it.
pub(super) fn measure(raster: &Raster, cells: &Cells) -> Option<Stubble> {
    let from_bare_mm = distance_mm(raster, &|index| raster.places[index].1 > 0.0 && !cells.is_among_hair[index]);
    let from_hair_mm = distance_mm(raster, &|index| cells.is_among_hair[index]);
    let in_band = |mm: f32| mm > BAND_MM.0 && mm <= BAND_MM.1;
    let is_stubble = |index: usize| {
        cells.is_among_hair[index] && in_band(from_bare_mm[index]) && cells.mean_darkening[index] < DROP.1
    };
    // As it faces the camera as well as there is enough of.
    let area_cm2 = |least_facing: f32| -> f32 {
        let facing = raster.places.iter().enumerate().filter(|(index, _)| is_stubble(*index));
        let facing = facing.map(|(_, (_, facing))| facing).filter(|facing| **facing > least_facing);
        facing.map(|facing| raster.cell_mm * raster.cell_mm / 100.0 / facing).sum()
    };
    let mut least_facing = FACING.1;
    while area_cm2(least_facing) < AREA_CM2.1 && least_facing > FACING.0 {
        least_facing = (least_facing - 0.05).max(FACING.0);
    }
    let area_cm2 = area_cm2(least_facing);
    if area_cm2 < AREA_CM2.0 {
        return None;
    }
    let stubble = Zone::new(raster, cells, |index| is_stubble(index) && raster.places[index].1 > least_facing)?;
    let bare = Zone::new(raster, cells, |index| {
        cells.is_skin[index]
            && !cells.is_among_hair[index]
            && in_band(from_hair_mm[index])
            && raster.places[index].1 > FACING.0
    })?;
    // What the smooth surface is off by on the bare side, it is off by on the other.
    let transmission: [f32; 3] =
        std::array::from_fn(|channel| (stubble.relative[channel] / bare.relative[channel].max(0.05)).clamp(0.0, 1.0));
    let of_skin: [f32; 3] = std::array::from_fn(|channel| transmission[channel] * bare.linear[channel]);
    let luminance_drop =
        1.0 - weighted_by_luminance(of_skin) / weighted_by_luminance(bare.linear).max(f32::MIN_POSITIVE);
    if !(DROP.0..=DROP.1).contains(&luminance_drop) {
        return None;
    }
    let enough = ((area_cm2 - AREA_CM2.0) / (AREA_CM2.1 - AREA_CM2.0)).clamp(0.0, 1.0);
    let faces = ((least_facing - FACING.0) / (FACING.1 - FACING.0)).clamp(0.0, 1.0);
    let found = Stubble {
        luminance_drop,
        transmission,
        contrast: stubble.contrast,
        bare_contrast: bare.contrast,
        skin_linear: bare.linear,
        hair_linear: std::array::from_fn(|channel| (stubble.darkest[channel] * bare.linear[channel]).clamp(0.0, 1.0)),
        area_cm2,
        pixel_mm: raster.cell_mm / raster.division as f32,
        confidence: (0.2 + 0.8 * faces) * (0.2 + 0.8 * enough),
    };
    found.is_sound().then_some(found)
}

/// Light of a part of the head.
struct Zone {
    /// Mean linear light over what skin would give back.
    relative: [f32; 3],
    /// Mean linear light.
    linear: [f32; 3],
    /// Standard deviation over mean of relative luminance in structures of 0.5-4 mm.
    contrast: f32,
    /// The darkest pixels' light over what skin would give back.
    darkest: [f32; 3],
}

impl Zone {
    fn new(raster: &Raster, cells: &Cells, is_inside: impl Fn(usize) -> bool) -> Option<Self> {
        let weight: Vec<f32> =
            (0..raster.fine.len()).map(|index| f32::from(u8::from(is_inside(raster.cell_of_fine(index))))).collect();
        let count: f32 = weight.iter().sum();
        if count < 100.0 {
            return None;
        }
        let share = |index: usize| -> [f32; 3] {
            let tone = cells.tone.linear[raster.cell_of_fine(index)];
            std::array::from_fn(|channel| raster.fine[index][channel] / tone[channel].max(1e-4))
        };
        let luminance: Vec<f32> = (0..raster.fine.len())
            .map(|index| {
                let tone = cells.tone.luminance_log[raster.cell_of_fine(index)];
                weighted_by_luminance(raster.fine[index]) / tone.exp()
            })
            .collect();
        let inside = || (0..weight.len()).filter(|&index| weight[index] > 0.0);
        let mean = |value: &dyn Fn(usize) -> [f32; 3]| {
            let sum = inside().fold([0.0_f64; 3], |sum, index| {
                let value = value(index);
                std::array::from_fn(|channel| sum[channel] + f64::from(value[channel]))
            });
            sum.map(|sum| (sum / f64::from(count)) as f32)
        };
        let (relative, linear) = (mean(&share), mean(&|index| raster.fine[index]));
        let dark_below = share_of(DARKEST_SHARE, inside().map(|index| luminance[index]).collect())?;
        let darkest = std::array::from_fn(|channel| {
            let dark = inside().filter(|&index| luminance[index] <= dark_below).map(|index| share(index)[channel]);
            share_of(0.5, dark.collect()).unwrap_or(0.0)
        });
        let mean_luminance = inside().map(|index| f64::from(luminance[index])).sum::<f64>() / f64::from(count);
        let band = raster.band(luminance, weight);
        let variance = band.values.iter().map(|value| f64::from(value * value)).sum::<f64>() / f64::from(count);
        Some(Self { relative, linear, contrast: (variance.sqrt() / mean_luminance.max(1e-4)) as f32, darkest })
    }
}

/// Distance of every cell from the nearest cell for which `is_source` holds, in mm, within 4 % (chamfer 3-4).
fn distance_mm(raster: &Raster, is_source: &dyn Fn(usize) -> bool) -> Vec<f32> {
    let (columns, count) = (raster.columns, raster.cells.len());
    let mut thirds: Vec<u32> = (0..count).map(|index| if is_source(index) { 0 } else { u32::MAX / 2 }).collect();
    let mut relax = |index: usize, forward: bool| {
        let (column, row) = (index % columns, index / columns);
        let (behind_x, behind_y) =
            if forward { (column > 0, row > 0) } else { (column + 1 < columns, index + columns < count) };
        let (ahead_x, up) =
            if forward { (column + 1 < columns, row > 0) } else { (column > 0, index + columns < count) };
        let at = |by: usize| if forward { index - by } else { index + by };
        let mut least = thirds[index];
        if behind_x {
            least = least.min(thirds[at(1)] + 3);
        }
        if behind_y {
            least = least.min(thirds[at(columns)] + 3);
        }
        if behind_x && behind_y {
            least = least.min(thirds[at(columns + 1)] + 4);
        }
        if ahead_x && up {
            least = least.min(thirds[at(columns - 1)] + 4);
        }
        thirds[index] = least;
    };
    (0..count).for_each(|index| relax(index, true));
    (0..count).rev().for_each(|index| relax(index, false));
    thirds.into_iter().map(|thirds| thirds as f32 / 3.0 * raster.cell_mm).collect()
}
