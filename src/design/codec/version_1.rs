//! Designs as version 1 wrote them: on a flat photo, without a view of the head.

use crate::design::{BrushStroke, DotPlan, Hairline, Rim};
use crate::geometry::PhotoPx;
use crate::head::calibration::TYPICAL_CAMERA_DISTANCE_MM;
use crate::head::{self, DomeOutline, HeadView, ScaleReference};
use glam::DVec2;
use serde::Deserialize;

use super::version_2;

/// A design of version 1.
#[derive(Deserialize)]
pub(super) struct Design {
    calibration: Calibration,
    outline: DomeOutline,
    hairline: Hairline,
    rim: Rim,
    strokes: Vec<BrushStroke>,
    dots: DotPlan,
}

#[derive(Deserialize)]
struct Calibration {
    right_pupil_px: PhotoPx,
    left_pupil_px: PhotoPx,
    glabella_offset_mm: DVec2,
    reference: ScaleReference,
}

impl From<Design> for version_2::Design {
    fn from(old: Design) -> Self {
        Self {
            calibration: head::Calibration {
                view: HeadView::Flat,
                first_mark_px: old.calibration.right_pupil_px,
                second_mark_px: old.calibration.left_pupil_px,
                glabella_offset_mm: old.calibration.glabella_offset_mm,
                reference: old.calibration.reference,
                camera_distance_mm: TYPICAL_CAMERA_DISTANCE_MM,
            },
            outline: old.outline,
            outline_follows_marks: false,
            hairline: old.hairline,
            rim: old.rim,
            strokes: old.strokes,
            dots: old.dots,
        }
    }
}
