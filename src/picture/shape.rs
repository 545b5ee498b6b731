//! How the dots of one patch of skin appear: smaller where the skin is further away, and flattened where it turns away.
//!
//! A stamp is round and made for one scale. Where a dot's true outline differs from the stamp's by less than the eye could
//! tell, the stamp is laid with as much less ink as the dot's area is smaller. Where it differs by more, on turned skin seen
//! from near, the dot's coverage is computed pixel by pixel; few dots fit on the stage then.

use super::dot::DotProfiles;
use crate::pigment::DotStyle;
use glam::{Mat2, Vec2};

/// One whole: the stamp as it is.
pub(super) const WHOLE: u16 = 4096;
/// The largest area relative to the layer's scale; skin is hardly ever nearer than the plane of the face by more than a
/// tenth of the camera's distance.
const MOST_AREA: f32 = 1.6;
/// A dot whose two diameters differ from each other and from the stamp's by less than this many pixels is laid as a stamp.
const ROUND_WITHIN_PX: f32 = 0.4;
/// Samples per pixel and axis at most.
const MOST_SAMPLES: f32 = 3.0;

/// What makes the shapes of one layer: its scale and style. See [`super::InkLayer::shapes`].
#[derive(Clone, Copy, Debug)]
pub struct DotShapes {
    px_per_mm: f32,
    diameter_mm: f32,
    blur_sigma_mm: f32,
}

/// The appearance of the dots of one patch. Made by [`DotShapes::on_skin`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DotShape {
    /// Area relative to the layer's scale, in units of 1/4096.
    pub(super) area_4096: u16,
    /// For dots that are not nearly round.
    pub(super) ellipse: Option<Ellipse>,
}

/// The map of a patch whose dots are flattened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ellipse {
    mm_from_px: Mat2,
    /// Half the size of the box around a dot of 1 mm radius, in px.
    half_box_px: Vec2,
    px2_per_mm2: f32,
    samples: u16,
}

impl DotShape {
    /// A dot on skin that faces the camera at the layer's own scale.
    pub const FACING: Self = Self { area_4096: WHOLE, ellipse: None };

    /// Area in the picture per area on the skin, on a layer of this scale.
    pub(super) fn px2_per_mm2(&self, px_per_mm: f32) -> f32 {
        let stamped = || px_per_mm * px_per_mm * f32::from(self.area_4096) / f32::from(WHOLE);
        self.ellipse.as_ref().map_or_else(stamped, |ellipse| ellipse.px2_per_mm2)
    }
}

impl DotShapes {
    pub(super) const fn new(style: &DotStyle, px_per_mm: f32) -> Self {
        Self { px_per_mm, diameter_mm: style.diameter_mm, blur_sigma_mm: style.blur_sigma_mm }
    }

    /// How dots appear on skin that the stage shows by `px_from_mm` (device px per mm of skin).
    #[must_use]
    pub fn on_skin(&self, px_from_mm: Mat2) -> DotShape {
        let area = (px_from_mm.determinant().abs() / (self.px_per_mm * self.px_per_mm)).clamp(0.0, MOST_AREA);
        // NaN becomes 0: no ink.
        let area_4096 = (area * f32::from(WHOLE) + 0.5) as u16;
        let (shorter, longer) = semi_axes(px_from_mm);
        let (least, most) = (shorter.min(self.px_per_mm), longer.max(self.px_per_mm));
        let differ_px = (most - least) * (self.diameter_mm + self.blur_sigma_mm);
        if differ_px < ROUND_WITHIN_PX || area_4096 == 0 {
            return DotShape { area_4096, ellipse: None };
        }
        let rows = px_from_mm.transpose();
        DotShape {
            area_4096,
            ellipse: Some(Ellipse {
                mm_from_px: px_from_mm.inverse(),
                half_box_px: Vec2::new(rows.x_axis.length(), rows.y_axis.length()),
                px2_per_mm2: px_from_mm.determinant().abs(),
                // No further apart than the dot's own σ across its shorter axis.
                samples: (1.0 / (self.blur_sigma_mm * shorter)).ceil().clamp(1.0, MOST_SAMPLES) as u16,
            }),
        }
    }
}

impl Ellipse {
    /// Half the box that a dot of this reach covers, in px.
    pub(super) fn half_box_px(&self, reach_mm: f32) -> Vec2 {
        self.half_box_px * reach_mm
    }

    /// The coverage of every pixel of a box that holds the dot, row by row: `least_px` is the box's corner from the dot's
    /// centre, `out` is emptied first. A dot that is a fraction of a pixel high is met by few samples, so their sum is brought
    /// to the dot's true area.
    pub(super) fn cover(
        &self,
        profiles: &DotProfiles,
        kind: usize,
        least_px: Vec2,
        (columns, rows): (usize, usize),
        out: &mut Vec<f32>,
    ) {
        out.clear();
        let mut sum = 0.0;
        for row in 0..rows {
            for column in 0..columns {
                let covered = self.coverage(profiles, kind, least_px + Vec2::new(column as f32, row as f32));
                sum += covered;
                out.push(covered);
            }
        }
        let area_px2 = profiles.area_mm2(kind) * self.px2_per_mm2;
        if sum > 0.0 {
            out.iter_mut().for_each(|covered| *covered *= area_px2 / sum);
        } else if let Some(middle) = out.get_mut((-least_px.y) as usize * columns + (-least_px.x) as usize) {
            // Between all samples.
            *middle = area_px2;
        }
    }

    /// Mean coverage, 0-1, of the pixel whose lower corner lies at `corner_px` from the dot's centre, as far as the samples
    /// tell.
    fn coverage(&self, profiles: &DotProfiles, kind: usize, corner_px: Vec2) -> f32 {
        let step = 1.0 / f32::from(self.samples);
        let mut sum = 0.0;
        for row in 0..self.samples {
            for column in 0..self.samples {
                let inside = Vec2::new(f32::from(column) + 0.5, f32::from(row) + 0.5) * step;
                let offset_mm = self.mm_from_px * (corner_px + inside);
                sum += profiles.coverage(kind, offset_mm.length_squared());
            }
        }
        sum * step * step
    }
}

/// Lengths of the semi-axes of the ellipse that a unit circle becomes: the singular values.
fn semi_axes(map: Mat2) -> (f32, f32) {
    let squares = map.x_axis.length_squared() + map.y_axis.length_squared();
    let twice_area = 2.0 * map.determinant().abs();
    let (sum, difference) = ((squares + twice_area).max(0.0).sqrt(), (squares - twice_area).max(0.0).sqrt());
    ((sum - difference) / 2.0, (sum + difference) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::DotStyle;

    #[test]
    fn semi_axes_are_those_of_a_stretched_and_turned_circle() {
        let map = Mat2::from_angle(0.7) * Mat2::from_diagonal(Vec2::new(5.0, 2.0)) * Mat2::from_angle(-1.1);
        let (shorter, longer) = semi_axes(map);
        assert!((shorter - 2.0).abs() < 1e-5 && (longer - 5.0).abs() < 1e-5, "{shorter} and {longer}");
    }

    #[test]
    fn an_ellipse_covers_the_area_that_it_should() {
        let profiles = DotProfiles::new(&DotStyle::default());
        for (scale, facing, turn) in [(8.0, 0.5, 0.3), (20.0, 0.15, 1.2), (40.0, 0.7, -0.6), (6.0, 0.1, 0.0)] {
            let px_from_mm = Mat2::from_angle(turn)
                * Mat2::from_diagonal(Vec2::new(scale, scale * facing))
                * Mat2::from_angle(-turn);
            let shape = DotShapes::new(profiles.style(), scale).on_skin(px_from_mm);
            let ellipse = shape.ellipse.expect("flattened by more than a pixel");
            for kind in [0, 5] {
                let exact = profiles.area_mm2(kind) * scale * scale * facing;
                let half = ellipse.half_box_px(profiles.reach_mm(kind)).ceil();
                let (columns, rows) = (2 * half.x as usize + 1, 2 * half.y as usize + 1);
                let mut covered = Vec::new();
                for phase in 0..16_u8 {
                    let within = Vec2::new(f32::from(phase % 4), f32::from(phase / 4)) * 0.25 + 0.07;
                    ellipse.cover(&profiles, kind, -half - within, (columns, rows), &mut covered);
                    let sum: f32 = covered.iter().sum();
                    assert!(
                        (sum / exact - 1.0).abs() < 1e-3,
                        "{scale} px/mm, facing {facing}: {} of its area",
                        sum / exact
                    );
                    let centres =
                        (0..rows).flat_map(|y| (0..columns).map(move |x| Vec2::new(x as f32, y as f32) + 0.5));
                    let middle: Vec2 =
                        centres.zip(&covered).map(|(at, share)| at * *share / sum).sum::<Vec2>() - half - within;
                    // Half a pixel is as well as so few samples can place it.
                    assert!(middle.length() < 0.5, "{scale} px/mm, facing {facing}: {middle} off its place");
                }
            }
        }
    }

    #[test]
    fn skin_that_is_no_skin_gets_no_ink() {
        let profiles = DotProfiles::new(&DotStyle::default());
        let shape = DotShapes::new(profiles.style(), 4.5).on_skin(Mat2::from_cols(Vec2::NAN, Vec2::Y));
        assert_eq!(shape, DotShape { area_4096: 0, ellipse: None });
    }
}
