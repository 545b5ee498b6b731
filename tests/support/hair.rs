//! The rendered heads as photos with their true hair, and what `hairline::hair` makes of them. Used by the test and by
//! `examples/hair_map.rs`.
#![allow(dead_code)] // Each user takes its own part.

use super::skin_density::Head;
use glam::{DVec2, Vec2};
use hairline::editor::skin_cells::{SkinCells, cell_centre};
use hairline::geometry::PhotoPx;
use hairline::geometry::distance_grid::{CELL_MM, CELLS, cell_min_mm};
use hairline::hair::{Finding, HairMap, ScaledPhoto, find};
use hairline::head::{Chart, DomeOutline};
use hairline::picture::PlacedDot;
use hairline::picture::dot::kind_of;
use hairline::pigment::optics::{linear_from_encoded, weighted_by_luminance};
use hairline::stipple::ranked::FULL_DENSITY_PER_CM2;
use hairline::stipple::{DotId, RankedDots};

/// Photo px per sample of the masks; a sample is the pixel in the middle of its square.
pub const SAMPLE_PX: usize = 4;
/// Labels of the masks.
pub const FACE: u8 = 1;
pub const BARE: u8 = 2;
pub const HAIR: u8 = 3;
/// Skin that faces the camera less than this cosine carries no dots.
const LEAST_FACING: f64 = 0.06;

/// A head's photo with what is known of it.
pub struct HairyHead {
    pub name: String,
    pub width: usize,
    pub rgba: Vec<u8>,
    pub mask: Vec<u8>,
    pub chart: Chart,
    pub outline: DomeOutline,
    pub finding: Finding,
    /// Cosine of the skin's tilt at each sample of the mask, by the chart; 0 off the head.
    pub facing: Vec<f64>,
}

/// How well hair was found.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overlap {
    pub both: usize,
    pub either: usize,
    pub hair: usize,
}

impl Overlap {
    pub fn over_union(&self) -> f64 {
        self.both as f64 / self.either.max(1) as f64
    }
}

impl HairyHead {
    pub fn new(head: &Head, jpeg: &[u8], mask: Vec<u8>) -> Self {
        let options = zune_jpeg::zune_core::options::DecoderOptions::default()
            .jpeg_set_out_colorspace(zune_jpeg::zune_core::colorspace::ColorSpace::RGBA);
        let mut decoder =
            zune_jpeg::JpegDecoder::new_with_options(zune_jpeg::zune_core::bytestream::ZCursor::new(jpeg), options);
        let rgba = decoder.decode().expect("a JPEG");
        let width = usize::from(decoder.info().expect("decoded").width);
        let (calibration, outline) = head.calibrated();
        let chart = calibration.chart(&outline).expect("a sound calibration");
        let finding =
            find(&ScaledPhoto { rgba: &rgba, width_px: width as u32, photo_px_per_px: 1.0 }, &chart, &outline);
        let facing = (0..mask.len()).map(|index| facing(&chart, sample_px(index, width))).collect();
        Self { name: head.name.clone(), width, rgba, mask, chart, outline, finding, facing }
    }

    pub fn columns(&self) -> usize {
        self.width / SAMPLE_PX
    }

    /// Scalp that dots could be set on.
    pub fn is_visible_scalp(&self, index: usize) -> bool {
        matches!(self.mask[index], BARE | HAIR) && self.facing[index] > LEAST_FACING
    }

    /// Of the four places in a sample's square, whether at least two have hair on the map.
    pub fn is_found(&self, index: usize) -> bool {
        let middle = sample_px(index, self.width).as_vec2();
        let has_hair = |offset: &&Vec2| self.finding.map.at(middle + **offset) >= HairMap::LEAST_HAIR;
        let corners = [Vec2::new(-1.0, -1.0), Vec2::new(1.0, -1.0), Vec2::new(-1.0, 1.0), Vec2::new(1.0, 1.0)];
        corners.iter().filter(has_hair).count() >= 2
    }

    /// Found hair against true hair, on scalp that `is_counted`.
    pub fn overlap(&self, is_counted: impl Fn(usize) -> bool) -> Overlap {
        let mut overlap = Overlap::default();
        for index in (0..self.mask.len()).filter(|&index| is_counted(index)) {
            let (is_hair, is_found) = (self.mask[index] == HAIR, self.is_found(index));
            overlap.both += usize::from(is_hair && is_found);
            overlap.either += usize::from(is_hair || is_found);
            overlap.hair += usize::from(is_hair);
        }
        overlap
    }

    /// Linear luminance of every photo pixel.
    pub fn luminance(rgba: &[u8]) -> Vec<f32> {
        let linear: [f32; 256] = std::array::from_fn(|byte| linear_from_encoded(byte as f32 / 255.0));
        let linear =
            |pixel: &[u8; 4]| weighted_by_luminance([0, 1, 2].map(|channel| linear[usize::from(pixel[channel])]));
        rgba.as_chunks::<4>().0.iter().map(linear).collect()
    }

    /// Dots of this density wherever the camera sees the head above the brow, thinned by the hair that is there: at a
    /// place where hair takes a share of what dots would take, that share of them is left out.
    pub fn dots(&self, dots: &RankedDots, density_per_cm2: f32, luminance_drop: f32) -> Vec<PlacedDot> {
        let mut cells = SkinCells::default();
        cells.update(&self.chart);
        let mut placed = Vec::new();
        let thinning: Vec<f64> =
            (0..256).map(|byte| (1.0 - f64::from(byte) / 255.0 / f64::from(luminance_drop)).max(0.0)).collect();
        for cell in 0..CELLS * CELLS {
            let (column, row) = (cell % CELLS, cell / CELLS);
            let skin = cells.cell(column, row);
            let first = (cell_min_mm(column, row).0 / CELL_MM).round();
            if !skin.seen || first.y * CELL_MM < 30.0 {
                continue;
            }
            let share = f64::from(density_per_cm2) / FULL_DENSITY_PER_CM2 * f64::from(skin.skin_scale).powi(2);
            let in_cell = dots.cell_wrapped(first.x as i32, first.y as i32);
            for (&offset_mm, &rank) in in_cell.offsets_mm.iter().zip(in_cell.ranks) {
                let place_mm = in_cell.copy.as_dvec2() * hairline::stipple::ranked::TILE_MM + offset_mm.as_dvec2();
                let at = skin.photo_px((place_mm - cell_centre(column, row).0).as_vec2());
                let thinned = share * thinning[usize::from(self.finding.map.at(at))];
                if (f64::from(rank) + 0.5) / hairline::stipple::ranked::DOTS as f64 <= thinned {
                    placed.push(PlacedDot {
                        centre_photo_px: at.as_dvec2(),
                        kind: kind_of(DotId(u32::from(rank) * 977 + cell as u32), false),
                        strength: 255,
                        photo_from_skin: skin.photo_from_skin,
                    });
                }
            }
        }
        placed
    }
}

/// A sample's pixel, in photo px.
pub fn sample_px(index: usize, width: usize) -> DVec2 {
    let columns = width / SAMPLE_PX;
    (DVec2::new((index % columns) as f64, (index / columns) as f64) + 0.5) * SAMPLE_PX as f64
}

fn facing(chart: &Chart, photo: DVec2) -> f64 {
    let (Some(head), Chart::Curved(curved)) = (chart.head(), chart) else { return 1.0 };
    let seen = head.pose.head_from_face(&head.skull, chart.frame().face_from_photo(PhotoPx(photo)));
    let place = seen.map(|seen| curved.chart_from_head(seen));
    place.filter(|place| place.0.y < 340.0 && place.0.x.abs() < 200.0).map_or(0.0, |place| chart.facing(place))
}

/// Mean of values where they count, and standard deviation over it in structures between wavelengths of 0.5 and 4 mm (where
/// half the power is kept): plain convolutions, a reference that shares nothing with `hairline::hair`.
pub fn mean_and_contrast(values: &[f64], weight: &[f64], width: usize, px_per_mm: f64) -> (f64, f64) {
    let total: f64 = weight.iter().sum();
    let weighted: Vec<f64> = values.iter().zip(weight).map(|(value, weight)| value * weight).collect();
    let mean = weighted.iter().sum::<f64>() / total;
    let smooth = |wavelength_mm: f64| -> Vec<f64> {
        let sigma = 0.1325 * wavelength_mm * px_per_mm;
        let (sums, weights) = (gaussian(&weighted, width, sigma), gaussian(weight, width, sigma));
        sums.iter().zip(&weights).map(|(sum, weight)| sum / weight.max(1e-9)).collect()
    };
    let (fine, coarse) = (smooth(0.5), smooth(4.0));
    let variance: f64 =
        fine.iter().zip(&coarse).zip(weight).map(|((fine, coarse), weight)| weight * (fine - coarse).powi(2)).sum();
    (mean, (variance / total).sqrt() / mean)
}

fn gaussian(values: &[f64], width: usize, sigma: f64) -> Vec<f64> {
    let height = values.len() / width;
    let reach = (4.0 * sigma).ceil() as isize;
    let kernel: Vec<f64> = (-reach..=reach).map(|at| (-0.5 * (at as f64 / sigma).powi(2)).exp()).collect();
    let total: f64 = kernel.iter().sum();
    let pass = |values: &[f64], across: bool| -> Vec<f64> {
        (0..values.len())
            .map(|index| {
                let (x, y) = ((index % width) as isize, (index / width) as isize);
                let mut sum = 0.0;
                for (step, weight) in (-reach..=reach).zip(&kernel) {
                    let (x, y) = if across { (x + step, y) } else { (x, y + step) };
                    if (0..width as isize).contains(&x) && (0..height as isize).contains(&y) {
                        sum += weight * values[y as usize * width + x as usize];
                    }
                }
                sum / total
            })
            .collect()
    };
    pass(&pass(values, true), false)
}
