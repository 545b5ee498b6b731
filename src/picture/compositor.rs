//! The exact compositor: dots on the photo's own pixels, in linear light.
//!
//! It knows no stamps and no tables of tones. Every pixel under a dot is cut into samples no further apart than half the
//! dot's σ, the coverage of all dots adds up in each, and the pixel's light is the mean of what the samples let through;
//! times what the veil of the dots around leaves, on blocks half as wide as the preview's. It makes exports and the golden
//! pictures that the preview is held to. Pixels that neither dot nor veil reaches keep their bytes.

use super::dot::{DotProfiles, multiplier_256};
use super::skin::SkinMap;
use super::veil::Veil;
use crate::pigment::optics::{encoded_from_linear, linear_from_encoded};
use crate::pigment::{DotStyle, Transmission};
use glam::{DVec2, IVec2, Mat2, Vec2};

/// Samples held at once (2 MB); strips are worked through in bands of as many rows as fit.
const SAMPLES_HELD: usize = 1 << 19;
/// Samples per pixel and axis at most. Reached only below one pixel per mm.
const LARGEST_DIVISION: usize = 32;
/// Blocks of the veil are at most this wide in mm.
const BLOCK_MM: f32 = 0.55;

/// A dot on the photo.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedDot {
    /// Centre in photo px, origin at the top left corner of the top left pixel.
    pub centre_photo_px: DVec2,
    /// Which kind of dot it is ([`kind_of`](super::dot::kind_of)): decides its size and darkness.
    pub kind: usize,
    /// 0-255; 255 is whole.
    pub strength: u8,
    /// Photo px per mm of skin: a round dot becomes the ellipse that this makes of it.
    pub photo_from_skin: Mat2,
}

impl PlacedDot {
    /// Half the box that a dot of this reach covers, in px; 0 if it is no dot.
    fn half_box_px(&self, reach_mm: f32) -> Vec2 {
        let rows = self.photo_from_skin.transpose();
        let half = Vec2::new(rows.x_axis.length(), rows.y_axis.length()) * reach_mm;
        if half.is_finite() { half } else { Vec2::ZERO }
    }

    /// The area in px² that it covers.
    fn area_px2(&self, profiles: &DotProfiles) -> f32 {
        let strength = f32::from(multiplier_256(self.strength)) / 256.0;
        profiles.area_mm2(self.kind) * self.photo_from_skin.determinant().abs() * strength
    }
}

/// Draws dots into strips of a photo. See the module's head.
#[derive(Clone, Debug)]
pub struct Compositor {
    profiles: DotProfiles,
    skin: SkinMap,
    veil: Veil,
    transmission: Transmission,
    division: usize,
    linear_from_byte: [f32; 256],
    coverage: Vec<f32>,
    touched: Vec<bool>,
    dots: Vec<PlacedDot>,
}

impl Compositor {
    /// For one style (which holds the shade) and a photo of this scale in pixels per mm. Of the skin only its shine counts.
    #[must_use]
    pub fn new(style: &DotStyle, photo_px_per_mm: f32, skin: SkinMap) -> Self {
        let profiles = DotProfiles::new(style);
        let photo_px_per_mm = photo_px_per_mm.max(0.05);
        let mut veil = Veil::default();
        veil.set_scale(photo_px_per_mm, BLOCK_MM);
        let samples = (2.0 / (photo_px_per_mm * profiles.style().blur_sigma_mm)).ceil() as usize;
        Self {
            transmission: Transmission::new(profiles.style()),
            profiles,
            skin,
            veil,
            division: samples.clamp(1, LARGEST_DIVISION),
            linear_from_byte: std::array::from_fn(|byte| linear_from_encoded(byte as f32 / 255.0)),
            coverage: Vec::new(),
            touched: Vec::new(),
            dots: Vec::new(),
        }
    }

    /// Draws dots into a strip of the photo: straight-alpha RGBA rows of `width` pixels, encoded sRGB, of which the first
    /// is row `y0` of the photo. Dots that do not reach the strip may be among them. Alpha is kept. Bytes beyond the last
    /// whole row are left alone.
    pub fn strip(&mut self, y0: u32, width: u32, rgba: &mut [u8], dots: impl Iterator<Item = PlacedDot>) {
        let linear_from_byte = self.linear_from_byte;
        let pixels = rgba.as_chunks_mut::<4>().0;
        let rows = pixels.len() / (width as usize).max(1);
        self.transmissions(y0, width, rows, dots, |index, left| {
            for (value, left) in pixels[index].iter_mut().zip(left) {
                let linear = linear_from_byte[usize::from(*value)] * left;
                *value = (255.0 * encoded_from_linear(linear) + 0.5) as u8;
            }
        });
    }

    /// What [`strip`](Self::strip) multiplies linear light by, before anything is rounded: calls `visit` with the index in
    /// the strip (row by row) and the factors on red, green and blue (0-1) of every pixel that a dot or its veil reaches.
    pub fn transmissions(
        &mut self,
        y0: u32,
        width: u32,
        rows: usize,
        dots: impl Iterator<Item = PlacedDot>,
        mut visit: impl FnMut(usize, [f32; 3]),
    ) {
        let width = width as usize;
        let reach_mm = self.profiles.longest_reach_mm();
        let (top, bottom) = (f64::from(y0), f64::from(y0) + rows as f64);
        let has_veil = self.transmission.has_veil();
        let margin_px = if has_veil { f64::from(self.veil.margin_px()) } else { 0.0 };
        self.dots.clear();
        self.dots.extend(dots.filter(|dot| {
            let y = dot.centre_photo_px.y;
            let reach_px = f64::from(dot.half_box_px(reach_mm).y).max(margin_px);
            dot.centre_photo_px.is_finite() && dot.strength > 0 && y > top - reach_px && y < bottom + reach_px
        }));
        if width == 0 || self.dots.is_empty() {
            return;
        }
        if has_veil {
            self.veil.lay(IVec2::new(0, y0 as i32), width, rows);
            for dot in &self.dots {
                self.veil.add::<true>(dot.centre_photo_px.as_vec2(), dot.area_px2(&self.profiles));
            }
            self.veil.refresh(|_, _| {});
        }
        let division = self.division;
        let band_rows = (SAMPLES_HELD / (width * division * division)).clamp(1, rows.max(1));
        self.coverage.resize(band_rows * division * width * division, 0.0);
        self.touched.resize(band_rows * width, false);
        for first_row in (0..rows).step_by(band_rows) {
            let held = band_rows.min(rows - first_row);
            for index in 0..self.dots.len() {
                self.cover(self.dots[index], top + first_row as f64, width, held);
            }
            for index in 0..held * width {
                let px = IVec2::new((index % width) as i32, y0 as i32 + (first_row + index / width) as i32);
                let mean = if has_veil { self.veil.at(px) } else { 0.0 };
                let touched = std::mem::take(&mut self.touched[index]);
                if !touched && mean == 0.0 {
                    continue;
                }
                let matt_share = if self.skin.shines() { self.skin.matt_share(px.as_vec2() + 0.5) } else { 1.0 };
                let mut left = if touched { self.light(index, width, matt_share) } else { [1.0; 3] };
                for (channel, left) in left.iter_mut().enumerate() {
                    *left *= self.transmission.veil(channel, mean * matt_share);
                }
                visit(first_row * width + index, left);
            }
        }
    }

    /// Adds one dot's coverage to the samples of a band.
    fn cover(&mut self, dot: PlacedDot, band_y0: f64, width: usize, rows: usize) {
        let kind = dot.kind;
        let samples_from_skin = dot.photo_from_skin * self.division as f32;
        let skin_from_samples = samples_from_skin.inverse();
        if !skin_from_samples.is_finite() {
            return;
        }
        let reach = dot.half_box_px(self.profiles.reach_mm(kind)) * self.division as f32;
        let weight = f32::from(multiplier_256(dot.strength)) / 256.0;
        // In samples from the band's corner; the whole part is taken off first, so that f32 is exact enough at any x.
        let centre = DVec2::new(dot.centre_photo_px.x, dot.centre_photo_px.y - band_y0) * self.division as f64;
        let (across, down) = (width * self.division, rows * self.division);
        let Some((from_x, to_x)) = span(centre.x, f64::from(reach.x), across) else {
            return;
        };
        let Some((from_y, to_y)) = span(centre.y, f64::from(reach.y), down) else {
            return;
        };
        let first = (DVec2::new(from_x as f64, from_y as f64) + 0.5 - centre).as_vec2();
        for y in from_y..to_y {
            let dy = first.y + (y - from_y) as f32;
            let row = &mut self.coverage[y * across..][..across];
            let touched = &mut self.touched[y / self.division * width..][..width];
            for x in from_x..to_x {
                let offset = Vec2::new(first.x + (x - from_x) as f32, dy);
                let covered = self.profiles.coverage(kind, (skin_from_samples * offset).length_squared());
                if covered > 0.0 {
                    row[x] += covered * weight;
                    touched[x / self.division] = true;
                }
            }
        }
    }

    /// The light that the samples of one pixel of a band let through, veil apart; clears them for the next band.
    fn light(&mut self, index: usize, width: usize, matt_share: f32) -> [f32; 3] {
        let division = self.division;
        let across = width * division;
        let corner = index / width * division * across + index % width * division;
        let samples = (division * division) as f32;
        let knee_coverage = self.transmission.knee_coverage();
        let (mut sum, mut bent) = (0.0, [0.0; 3]);
        for row in 0..division {
            for coverage in &mut self.coverage[corner + row * across..][..division] {
                let coverage = std::mem::take(coverage) * matt_share;
                if coverage <= knee_coverage {
                    sum += coverage;
                } else {
                    // Where dots lie on each other: what the law absorbs there; the line does not hold.
                    for (channel, bent) in bent.iter_mut().enumerate() {
                        *bent += 1.0 - self.transmission.channel(channel, coverage);
                    }
                }
            }
        }
        let slopes = self.transmission.own_absorptance();
        std::array::from_fn(|channel| 1.0 - (slopes[channel] * sum + bent[channel]) / samples)
    }
}

/// Samples `from..to` below `end` whose centres lie within `reach` of `centre`; `None` if there are none.
fn span(centre: f64, reach: f64, end: usize) -> Option<(usize, usize)> {
    let from = (centre - reach - 0.5).ceil().max(0.0);
    let to = (centre + reach + 0.5).floor().min(end as f64);
    (from < to).then_some((from as usize, to as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::dot::variant;
    use crate::stipple::DotId;

    fn dot(x: f64, y: f64, id: u32, strength: u8) -> PlacedDot {
        PlacedDot {
            centre_photo_px: DVec2::new(x, y),
            kind: variant(DotId(id)),
            strength,
            photo_from_skin: Mat2::from_diagonal(Vec2::splat(4.5)),
        }
    }

    fn compositor() -> Compositor {
        Compositor::new(&DotStyle::default(), 4.5, SkinMap::uniform([200, 160, 140]))
    }

    fn grid() -> Vec<PlacedDot> {
        (0..600)
            .map(|i| dot(f64::from(i % 30) * 3.7 - 2.0, f64::from(i / 30) * 4.1 - 1.5, i, (i * 37 % 256) as u8))
            .collect()
    }

    #[test]
    fn strips_of_any_height_make_the_same_picture() {
        let photo: Vec<u8> = (0..100 * 80 * 4).map(|i| (i * 7 % 251) as u8).collect();
        let mut compositor = compositor();
        let mut whole = photo.clone();
        compositor.strip(0, 100, &mut whole, grid().into_iter());
        assert_ne!(whole, photo);
        for height in [1, 7, 33] {
            let mut strips = photo.clone();
            for (index, strip) in strips.chunks_mut(height * 400).enumerate() {
                compositor.strip((index * height) as u32, 100, strip, grid().into_iter());
            }
            let off = whole.iter().zip(&strips).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(off <= Some(1), "height {height}: {off:?}");
        }
    }

    #[test]
    fn pixels_that_no_dot_reaches_and_alpha_keep_their_bytes() {
        let photo: Vec<u8> = (0..60 * 60 * 4).map(|i| (i * 31 % 256) as u8).collect();
        let mut drawn = photo.clone();
        compositor().strip(0, 60, &mut drawn, [dot(30.2, 20.9, 4, 255)].into_iter());
        let mut changed = 0;
        for (index, (before, after)) in photo.chunks_exact(4).zip(drawn.chunks_exact(4)).enumerate() {
            let at = DVec2::new((index % 60) as f64 + 0.5, (index / 60) as f64 + 0.5);
            assert_eq!(before[3], after[3]);
            // The dot's own edge, and the veil around it.
            if (at - DVec2::new(30.2, 20.9)).abs().max_element() > 4.5 * 3.4 + 0.5 {
                assert_eq!(before, after, "pixel {index}");
            }
            changed += usize::from(before != after);
        }
        assert!((9..200).contains(&changed), "{changed} pixels changed under a dot of 1.9 px");
    }

    #[test]
    fn odd_dots_and_empty_strips_do_nothing() {
        let mut compositor = compositor();
        let mut pixels = [9_u8; 40];
        let odd =
            [dot(f64::NAN, 1.0, 1, 255), dot(1.0, f64::INFINITY, 1, 255), dot(1.0, 0.5, 1, 0), dot(1e12, 0.5, 1, 9)];
        compositor.strip(0, 10, &mut pixels, odd.into_iter());
        assert_eq!(pixels, [9; 40]);
        compositor.strip(0, 0, &mut pixels, [dot(1.0, 0.5, 1, 255)].into_iter());
        compositor.strip(0, 10, &mut [], [dot(1.0, 0.5, 1, 255)].into_iter());
        assert_eq!(pixels, [9; 40]);
    }
}
