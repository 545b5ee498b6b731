//! The head's part of the photo in linear light: fine pixels of about a quarter of a millimetre, cells of about half of
//! one, and where on the head each cell lies.

use glam::{DVec2, Vec2};

use super::blur::Plane;
use super::find::ScaledPhoto;
use super::map::MOST_CELLS;
use crate::geometry::PhotoPx;
use crate::head::chart::HORIZON_COSINE;
use crate::head::{Chart, DomeOutline};
use crate::pigment::optics::{linear_from_encoded, weighted_by_luminance};

/// Side of a fine pixel in mm where the photo has as much: its Nyquist wavelength is 0.5 mm, the finest of the contrast
/// that is measured, and hair of 2 mm shows as strands.
const FINE_MM: f64 = 0.25;
/// Pixels up to this size in mm are still halved by a cell.
const HALVED_MM: f64 = 0.35;
/// Added to linear light before its logarithm: one step of an 8-bit photo is .0003 in the dark.
const BLACK: f32 = 1e-3;
/// σ of the mean that structures are held against, in mm: half power at a wavelength of 4 mm.
pub(super) const BAND_SIGMA_MM: f64 = 0.53;
/// Steps of the first look for the head, along each side of the picture.
const LOOK_STEPS: f64 = 160.0;
/// The part of the chart that is looked at: from the ears' height up to where designs end.
const LEAST_Y_MM: f64 = 0.0;
const MOST_Y_MM: f64 = 340.0;
const MOST_X_MM: f64 = 200.0;

/// A part of the photo, worked out.
pub(super) struct Raster {
    pub columns: usize,
    /// Fine pixels along the side of a cell.
    pub division: usize,
    pub cell_mm: f32,
    pub origin_photo_px: Vec2,
    pub cell_photo_px: f32,
    /// Linear red, green and blue of every fine pixel, row by row, `columns · division` of them in a row.
    pub fine: Vec<[f32; 3]>,
    /// Mean linear light of every cell.
    pub cells: Vec<[f32; 3]>,
    /// Place on the chart in mm, and cosine of the skin's tilt: 0 where there is no skin in question.
    pub places: Vec<(Vec2, f32)>,
}

/// The chart's answer for a place of the photo: where on the head, and how it faces the camera.
struct Look<'a> {
    chart: &'a Chart,
    outline: &'a DomeOutline,
}

impl Look<'_> {
    fn at(&self, photo: DVec2) -> (Vec2, f32) {
        let face = self.chart.frame().face_from_photo(PhotoPx(photo));
        let answer = match self.chart {
            Chart::Flat(_) => {
                let from_centre = DVec2::from_angle(-self.outline.tilt_radians).rotate(face.0 - self.outline.centre.0);
                let share = from_centre / DVec2::new(self.outline.half_width_mm, self.outline.half_height_mm);
                (share.length_squared() < 1.0).then_some((face.0, 1.0))
            }
            Chart::Curved(curved) => self.chart.head().and_then(|head| {
                let place = curved.chart_from_head(head.pose.head_from_face(&head.skull, face)?);
                Some((place.0, self.chart.facing(place)))
            }),
        };
        match answer {
            Some((place, facing))
                if facing > HORIZON_COSINE
                    && (LEAST_Y_MM..MOST_Y_MM).contains(&place.y)
                    && place.x.abs() < MOST_X_MM =>
            {
                (place.as_vec2(), facing as f32)
            }
            _ => (Vec2::ZERO, 0.0),
        }
    }
}

impl Raster {
    /// `None` when the picture shows no head of this chart, or is too coarse to say anything.
    pub fn new(photo: &ScaledPhoto<'_>, chart: &Chart, outline: &DomeOutline) -> Option<Self> {
        let (width, height) = photo.size()?;
        let photo_px_per_px = photo.photo_px_per_px;
        let mm_per_px = photo_px_per_px / chart.photo_px_per_mm();
        // Coarser than 2 mm a pixel, a head has 75 of them.
        if !(mm_per_px > 0.0 && mm_per_px < 2.0) {
            return None;
        }
        let look = Look { chart, outline };
        let size = DVec2::new(width as f64, height as f64);
        let (least, most) = head_box(&look, size, photo_px_per_px)?;
        let longest_px = (most - least).max_element();
        let reduction = (FINE_MM / mm_per_px).round().max((longest_px / (2 * MOST_CELLS - 4) as f64).ceil()).max(1.0);
        let division = if mm_per_px * reduction <= HALVED_MM { 2 } else { 1 };
        let cell_px = reduction as usize * division;
        let first = (least.max(DVec2::ZERO) / cell_px as f64).floor();
        let last = (most.min(size) / cell_px as f64).floor();
        let count = (last - first).min(DVec2::splat(MOST_CELLS as f64));
        if count.min_element() < 8.0 {
            return None;
        }
        let (columns, rows) = (count.x as usize, count.y as usize);
        let corner = (first.x as usize * cell_px, first.y as usize * cell_px);
        let fine = reduced(photo.rgba, width, corner, reduction as usize, (columns * division, rows * division));
        let share = 1.0 / (division * division) as f32;
        let mut cells = vec![[0.0; 3]; columns * rows];
        for (index, pixel) in fine.iter().enumerate() {
            let (x, y) = (index % (columns * division), index / (columns * division));
            let cell = &mut cells[y / division * columns + x / division];
            *cell = std::array::from_fn(|channel| cell[channel] + pixel[channel] * share);
        }
        let cell_photo_px = cell_px as f64 * photo_px_per_px;
        let origin = first * cell_photo_px;
        // The chart's answers come from every second cell: over a millimetre a head hardly bends.
        let mut places = vec![(Vec2::ZERO, 0.0); columns * rows];
        for row in (0..rows).step_by(2) {
            for column in (0..columns).step_by(2) {
                let answer = look.at(origin + (DVec2::new(column as f64, row as f64) + 1.0) * cell_photo_px);
                for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    if column + right < columns && row + down < rows {
                        places[(row + down) * columns + column + right] = answer;
                    }
                }
            }
        }
        Some(Self {
            columns,
            division,
            cell_mm: (cell_px as f64 * mm_per_px) as f32,
            origin_photo_px: origin.as_vec2(),
            cell_photo_px: cell_photo_px as f32,
            fine,
            cells,
            places,
        })
    }

    /// 1 where there is skin in question, else 0.
    pub fn on_head(&self) -> Plane {
        Plane::new(self.columns, self.places.iter().map(|(_, facing)| f32::from(u8::from(*facing > 0.0))).collect())
    }

    /// The cell of a fine pixel.
    pub const fn cell_of_fine(&self, index: usize) -> usize {
        let across = self.columns * self.division;
        index / across / self.division * self.columns + index % across / self.division
    }

    /// A value per fine pixel less its mean over structures of 4 mm, only over pixels that count.
    pub fn band(&self, fine: Vec<f32>, weight: Vec<f32>) -> Plane {
        let across = self.columns * self.division;
        let (mut fine, weight) = (Plane::new(across, fine), Plane::new(across, weight));
        let sigma = BAND_SIGMA_MM as f32 / self.cell_mm * self.division as f32;
        let mean = fine.blurred(&weight, sigma.max(0.5), 1e-6, 0.0);
        for ((value, mean), weight) in fine.values.iter_mut().zip(&mean.values).zip(&weight.values) {
            *value = (*value - mean) * weight;
        }
        fine
    }

    /// Standard deviation of the logarithm of light in structures of 0.5-4 mm, about every cell.
    pub fn roughness(&self, on_head: &Plane, sigma_mm: f32) -> Plane {
        let light = self.fine.iter().map(|&pixel| luminance_log(pixel)).collect();
        let weight = (0..self.fine.len()).map(|index| on_head.values[self.cell_of_fine(index)]).collect();
        let band = self.band(light, weight);
        let share = 1.0 / (self.division * self.division) as f32;
        let mut variance = vec![0.0; self.cells.len()];
        for (index, value) in band.values.iter().enumerate() {
            variance[self.cell_of_fine(index)] += value * value * share;
        }
        let mut smooth = Plane::new(self.columns, variance).blurred(on_head, sigma_mm / self.cell_mm, 1e-6, 0.0);
        smooth.values.iter_mut().for_each(|value| *value = value.max(0.0).sqrt() + 1e-4);
        smooth
    }
}

/// Natural logarithm of the luminance of linear light.
pub(super) fn luminance_log(linear: [f32; 3]) -> f32 {
    (weighted_by_luminance(linear) + BLACK).ln()
}

/// Natural logarithm of each channel of linear light.
pub(super) fn channel_logs(linear: [f32; 3]) -> [f32; 3] {
    linear.map(|value| (value + BLACK).ln())
}

/// The picture's part in which the head's skin lies, in its own px; `None` if there is none.
fn head_box(look: &Look<'_>, size: DVec2, photo_px_per_px: f64) -> Option<(DVec2, DVec2)> {
    let step = size.max_element() / LOOK_STEPS;
    let (mut least, mut most) = (DVec2::INFINITY, DVec2::NEG_INFINITY);
    let (across, down) = ((size.x / step) as usize, (size.y / step) as usize);
    for row in 0..=down {
        for column in 0..=across {
            let at = DVec2::new(column as f64 + 0.5, row as f64 + 0.5) * step;
            if look.at(at * photo_px_per_px).1 > 0.0 {
                (least, most) = (least.min(at - step), most.max(at + step));
            }
        }
    }
    (least.x < most.x).then_some((least, most))
}

/// Linear light of the picture from `corner` on, `reduction` by `reduction` pixels made one.
fn reduced(
    rgba: &[u8],
    width: usize,
    corner: (usize, usize),
    reduction: usize,
    (across, down): (usize, usize),
) -> Vec<[f32; 3]> {
    let linear_from_byte: [f32; 256] = std::array::from_fn(|byte| linear_from_encoded(byte as f32 / 255.0));
    let mut fine = vec![[0.0; 3]; across * down];
    let share = 1.0 / (reduction * reduction) as f32;
    let rows = rgba.chunks_exact(4 * width).skip(corner.1).take(down * reduction);
    for (y, row) in rows.enumerate() {
        let pixels = row.as_chunks::<4>().0.iter().skip(corner.0).take(across * reduction);
        for (x, pixel) in pixels.enumerate() {
            let sum = &mut fine[y / reduction * across + x / reduction];
            *sum = std::array::from_fn(|channel| sum[channel] + linear_from_byte[usize::from(pixel[channel])] * share);
        }
    }
    fine
}
