//! Finds hair on the photo: cells that are darker than the person's own skin would be there, and rough as hair is.
//!
//! Two things tell hair from skin: it takes light, and it does so unevenly. Shade takes light too, but smoothly; pores and
//! noise are uneven, but take little. Both are measured against the same photo's own skin (`skin_tone.rs`), so light and
//! dark skin, soft and hard light have the same thresholds. Those are the only numbers that were fitted, on the rendered
//! heads (`examples/hair_map.rs` prints what they reach). With a subject left out of the fit (in the NumPy prototype),
//! intersection over union on its photos falls by .02 at most, but by .05 and .14 on the one with dark skin.
//!
//! Limits: hair of the skin's own lightness (grey stubble under a millimetre) is not found. Smooth and dark at once (oiled
//! black hair in shadow) is taken for shade. Hats and tattoos are taken for hair.

use glam::Vec2;

use super::beyond::beyond_the_head;
use super::blur::Plane;
use super::codec::Finding;
use super::map::HairMap;
use super::raster::{Raster, luminance_log};
use super::skin_tone::{LocalTone, SkinTone, chosen, is_reference, share_of};
use super::stubble;
use crate::head::{Chart, DomeOutline};

/// σ within which light and roughness are judged, in mm: a stubble hair's distance from the next.
const SMOOTH_MM: f32 = 0.5;
/// σ within which the surface as such is rough or smooth, in mm: gaps between hairs are among hair.
const WIDE_MM: f32 = 1.5;
/// σ within which the skin's tone follows the nearby skin, in mm: first wide, while hair may still be among it, then near.
const TONE_MM: [f32; 3] = [12.0, 8.0, 8.0];
/// What roughness e times as large counts, in terms of the natural logarithm of light.
const ROUGHNESS_WEIGHT: f32 = 0.15;
/// Logarithm of roughness over the skin's own: from here to there darkness comes to count in full.
const ROUGH_FROM: f32 = 0.0;
const ROUGH_TO: f32 = 0.4;
/// What darkness of smooth places counts.
const SHADE_SHARE: f32 = 0.3;
/// From this score on a cell has hair.
const HAIR_SCORE: f32 = 0.4;
/// Below this share of it a smooth cell is skin and may be compared with.
const SKIN_SHARE: f32 = 0.8;
const SKIN_ROUGHNESS: f32 = 0.4;
const SKIN_DARKNESS: f32 = 0.7;
/// σ of the mean that a gap between hairs is held against, in mm.
const MEAN_MM: f32 = 1.0;
/// σ within which hair leaves a fringe on the map, in mm.
const FRINGE_MM: f32 = 2.0;
/// Where hair takes this share of the light in the mean it is long or dense.
const OPAQUE_SHARE: f32 = 0.5;
/// Where hair about takes this share of it, a cell that does not look like hair counts too: a glint, the head's edge.
const ENGULFED_SHARE: f32 = 0.35;
/// Where hair takes this share of a single cell's light, the cell is full of a strand.
const STRAND_SHARE: f32 = 0.6;
/// Where hair of the head begins, in mm above the glabella, and how far from the midline it begins to reach lower.
const LEAST_HAIR_Y_MM: f32 = 40.0;
const SIDES_X_MM: f32 = 80.0;

/// The photo, or a smaller copy of it.
#[derive(Clone, Copy, Debug)]
pub struct ScaledPhoto<'a> {
    /// Straight RGBA, encoded sRGB, row by row.
    pub rgba: &'a [u8],
    /// Pixels of a row.
    pub width_px: u32,
    /// Pixels of the photo at full resolution per pixel of this copy: 1 or more.
    pub photo_px_per_px: f64,
}

impl ScaledPhoto<'_> {
    /// Whole rows only; `None` for no picture.
    pub(super) fn size(&self) -> Option<(usize, usize)> {
        let width = self.width_px as usize;
        let rows = self.rgba.len() / width.saturating_mul(4).max(1);
        (width > 0 && rows > 0 && self.photo_px_per_px.is_finite()).then_some((width, rows))
    }
}

/// What each cell was found to be.
pub(super) struct Cells {
    /// Light that skin would give back.
    pub tone: LocalTone,
    /// Whether it is hair.
    pub is_hair: Vec<bool>,
    /// Whether it is surely bare skin.
    pub is_skin: Vec<bool>,
    /// Share of the skin's light that is missing, 0-1, in the mean of a few mm.
    pub mean_darkening: Vec<f32>,
    /// Whether most of the cells about it are hair.
    pub is_among_hair: Vec<bool>,
    /// How much of the wider surround is hair, 0-1.
    hair_about: Vec<f32>,
}

/// Finds the hair of a head: .25-.5 s natively for pictures of 1200 × 1500. The outline counts on a flat chart only.
///
/// Nothing is found, and no error given, where the picture shows no skin of this head.
#[must_use]
pub fn find(photo: &ScaledPhoto<'_>, chart: &Chart, outline: &DomeOutline) -> Finding {
    let Some(raster) = Raster::new(photo, chart, outline) else { return Finding::default() };
    let Some(cells) = judge(&raster) else { return Finding::default() };
    Finding { map: map(&raster, &cells), stubble: stubble::measure(&raster, &cells) }
}

fn judge(raster: &Raster) -> Option<Cells> {
    let on_head = raster.on_head();
    let smooth = |values: Vec<f32>, sigma_mm: f32| {
        Plane::new(raster.columns, values).blurred(&on_head, sigma_mm / raster.cell_mm, 1e-6, 0.0).values
    };
    let roughness = raster.roughness(&on_head, SMOOTH_MM);
    let wide_roughness = smooth(roughness.values.clone(), WIDE_MM);
    let mut skin = SkinTone::fit(raster, &roughness)?;
    let light: Vec<f32> = raster.cells.iter().map(|&linear| luminance_log(linear)).collect();
    let mut score = vec![0.0; light.len()];
    let mut tone = skin.local(raster, TONE_MM[0]);
    for (round, sigma_mm) in TONE_MM.into_iter().enumerate() {
        if round > 0 {
            tone = skin.local(raster, sigma_mm);
        }
        let missing = light.iter().zip(&tone.luminance_log).map(|(light, tone)| light - tone).collect();
        let missing = smooth(missing, SMOOTH_MM);
        // A camera's noise is larger in the dark, in the logarithm of light as the root of it.
        let usual_light = share_of(0.5, chosen(&tone.luminance_log, &skin.is_skin))?;
        let relative = |rough: &[f32]| -> Option<Vec<f32>> {
            let usual_noise = |light: f32| 0.5 * (light - usual_light).clamp(-2.0, 0.0);
            let rough = rough.iter().zip(&tone.luminance_log).map(|(rough, light)| rough.ln() + usual_noise(*light));
            let mut rough: Vec<f32> = rough.collect();
            let usual = share_of(0.5, chosen(&rough, &skin.is_skin))?;
            rough.iter_mut().for_each(|rough| *rough -= usual);
            Some(rough)
        };
        let (rough, wide) = (relative(&roughness.values)?, relative(&wide_roughness)?);
        for (index, score) in score.iter_mut().enumerate() {
            let missing = missing[index].clamp(-3.0, 0.3);
            *score = score_of(rough[index], wide[index], missing);
            skin.is_skin[index] = is_reference(raster.places[index])
                && *score < SKIN_SHARE * HAIR_SCORE
                && wide[index] < SKIN_ROUGHNESS
                && missing > -SKIN_DARKNESS;
        }
    }
    let is_hair = score
        .iter()
        .zip(&raster.places)
        .map(|(score, (place_mm, facing))| *facing > 0.0 && place_mm.y > least_y_mm(place_mm.x) && *score > HAIR_SCORE);
    let darkening = (0..light.len()).map(|index| darkening(light[index], tone.luminance_log[index])).collect();
    let is_hair: Vec<bool> = is_hair.collect();
    let as_numbers: Vec<f32> = is_hair.iter().map(|&is_hair| f32::from(u8::from(is_hair))).collect();
    let about = smooth(as_numbers.clone(), WIDE_MM);
    Some(Cells {
        is_hair,
        is_skin: skin.is_skin,
        mean_darkening: smooth(darkening, MEAN_MM),
        is_among_hair: about.into_iter().map(|share| share > 0.5).collect(),
        hair_about: smooth(as_numbers, FRINGE_MM),
        tone,
    })
}

/// How much speaks for hair, from the logarithms of roughness over the skin's own, here and about, and of light over what
/// skin would give.
fn score_of(rough: f32, wide: f32, missing: f32) -> f32 {
    let share = ((rough.max(wide) - ROUGH_FROM) / (ROUGH_TO - ROUGH_FROM)).clamp(0.0, 1.0);
    let counts = if missing < 0.0 { SHADE_SHARE + (1.0 - SHADE_SHARE) * share } else { 1.0 };
    ROUGHNESS_WEIGHT * rough.clamp(-1.0, 1.6) - counts * missing
}

/// From here up on the chart there may be hair of the head: above the brows, and at the sides down to the ears.
fn least_y_mm(x_mm: f32) -> f32 {
    LEAST_HAIR_Y_MM - 0.5 * (x_mm.abs() - SIDES_X_MM).max(0.0)
}

/// The share of light that is missing, from logarithms; a little below 0 where skin is brighter than about it.
fn darkening(light: f32, tone: f32) -> f32 {
    (1.0 - (light - tone).exp()).clamp(-0.3, 1.0)
}

fn map(raster: &Raster, cells: &Cells) -> HairMap {
    let below_hair = f32::from(HairMap::LEAST_HAIR - 1);
    let beyond = beyond_the_head(raster, &cells.tone.linear);
    let bytes = raster.cells.iter().enumerate().map(|(index, &linear)| {
        if beyond[index] {
            return HairMap::OPAQUE;
        }
        let mean = cells.mean_darkening[index].max(0.0);
        let here = darkening(luminance_log(linear), cells.tone.luminance_log[index]);
        // What is not hair itself takes as much light as its surround, as far as that is hair.
        let about = mean * (2.0 * cells.hair_about[index]).min(1.0);
        if about >= OPAQUE_SHARE || (cells.is_hair[index] && here >= STRAND_SHARE) {
            return HairMap::OPAQUE;
        }
        if !cells.is_hair[index] {
            // At the border single hairs stand too far apart to be told from skin; together they still take light.
            return if about < ENGULFED_SHARE { (about * 255.0).min(below_hair) as u8 } else { (about * 255.0) as u8 };
        }
        // A gap is filled a little more than its surround, so that hair and dots together are even in the mean.
        let share = here.max(0.5 * (here + mean));
        // The last step is kept for long hair.
        (share * 255.0).clamp(f32::from(HairMap::LEAST_HAIR), 254.0) as u8
    });
    HairMap {
        origin_photo_px: Vec2::new(raster.origin_photo_px.x, raster.origin_photo_px.y),
        cells_per_photo_px: raster.cell_photo_px.recip(),
        columns: raster.columns as u16,
        darkening: bytes.collect(),
    }
}
