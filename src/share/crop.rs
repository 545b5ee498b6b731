//! The part of a photo that shows the head, and the design as it lies on that part made smaller: the same skin in fewer
//! pixels. Cuts no pixels itself.

use glam::{DAffine2, DVec2};

use crate::design::Design;
use crate::geometry::PhotoPx;
use crate::head::{Calibration, ScaleReference};
use crate::picture::intake::SHORTEST_SIDE_PX;

/// Room around the head, as a share of the larger side of what must be seen.
const MARGIN: f64 = 0.08;
/// Where the outline is looked at.
const OUTLINE_STEPS: u32 = 32;

/// A part of a photo in whole photo px.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crop {
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Width, 1 or more.
    pub width: u32,
    /// Height, 1 or more.
    pub height: u32,
}

/// The part that holds the whole outline of the head and every marker, as far as they lie on the photo (size in px, each 1 or
/// more), and is large enough to be let in as a photo, if the photo is. The whole photo when there is no scale.
#[must_use]
pub fn around_head(design: &Design, (width_px, height_px): (u32, u32)) -> Crop {
    let whole = DVec2::new(width_px.into(), height_px.into());
    let (mut least, mut most) = (DVec2::INFINITY, DVec2::NEG_INFINITY);
    let mut hold = |place: DVec2| {
        let place = place.clamp(DVec2::ZERO, whole);
        least = least.min(place);
        most = most.max(place);
    };
    let Ok(frame) = design.calibration.frame() else {
        return Crop { x: 0, y: 0, width: width_px, height: height_px };
    };
    for step in 0..OUTLINE_STEPS {
        let angle = f64::from(step) / f64::from(OUTLINE_STEPS) * std::f64::consts::TAU;
        hold(frame.photo_from_face(design.outline.at_angle(angle)).0);
    }
    hold(frame.photo_from_face(Default::default()).0);
    markers(&mut design.calibration.clone()).for_each(|marker| hold(marker.0));
    let margin = (most - least).max_element() * MARGIN;
    let size = (most - least + 2.0 * margin).max(DVec2::splat(SHORTEST_SIDE_PX.into())).ceil().min(whole);
    let corner = ((least + most - size) / 2.0).round().clamp(DVec2::ZERO, whole - size);
    let (corner, size) = (corner.as_uvec2(), size.as_uvec2());
    Crop { x: corner.x, y: corner.y, width: size.x, height: size.y }
}

/// The design on the crop alone, scaled to this size in px. Places on the head stay what they are; only the markers, which
/// are places of the photo, move.
#[must_use]
pub fn onto_crop(design: &Design, crop: Crop, (width_px, height_px): (u32, u32)) -> Design {
    // Rounded sizes may differ by a fraction of a pixel between the axes; skin has one scale.
    let scale = (f64::from(width_px) / f64::from(crop.width) * f64::from(height_px) / f64::from(crop.height)).sqrt();
    let from_photo = DAffine2::from_scale(DVec2::splat(scale))
        * DAffine2::from_translation(-DVec2::new(crop.x.into(), crop.y.into()));
    let mut design = design.clone();
    markers(&mut design.calibration).for_each(|marker| *marker = PhotoPx(from_photo.transform_point2(marker.0)));
    design
}

/// Every place of the photo in a calibration.
fn markers(calibration: &mut Calibration) -> impl Iterator<Item = &mut PhotoPx> {
    let ends = match &mut calibration.reference {
        ScaleReference::Marks { .. } => [None, None],
        ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
            [Some(start_px), Some(end_px)]
        }
    };
    [&mut calibration.first_mark_px, &mut calibration.second_mark_px].into_iter().chain(ends.into_iter().flatten())
}
