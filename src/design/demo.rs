//! The design on the demo photo, which comes calibrated.
//!
//! Numbers from the photo's ground truth (`tests/fixtures/heads/s1-nw5-bowed25.json`): the glabella and the
//! pupils' distance as there; the outline's handles stand at the skull's top and sides.

use crate::geometry::{FaceMm, PhotoPx};
use crate::head::{Calibration, DomeOutline, HeadView, ScaleReference};
use crate::pigment::Shade;

use super::model::Design;

/// The demo is the same for everybody.
const SEED: u32 = 7;

/// The demo's design.
#[must_use]
pub fn design() -> Design {
    let mut calibration = Calibration {
        view: HeadView::Front,
        // The true pupils are under the lids of the bowed head, 14 px higher: on the irises' visible parts a person
        // would look for the markers. Both moved alike, scale and axes stay.
        first_mark_px: PhotoPx::new(412.0, 687.7),
        second_mark_px: PhotoPx::new(663.9, 710.4),
        glabella_offset_mm: glam::DVec2::ZERO,
        // The man's 62.89 mm, seen from 12° aside.
        reference: ScaleReference::Marks { distance_mm: 61.5 },
        // Ground truth: 863 mm.
        camera_distance_mm: 863.0,
    };
    calibration.set_glabella(PhotoPx::new(520.92, 644.12));
    let outline =
        DomeOutline { centre: FaceMm::new(18.4, 43.8), half_width_mm: 69.0, half_height_mm: 81.5, tilt_radians: -0.05 };
    let mut design = Design::new(calibration, outline, SEED);
    // Towards what matching proposes beside his stubble (240 per cm², .44 mm, soft): less dense, and as crisp as usual.
    design.dots.shade = Shade::Charcoal.id();
    design.dots.density_per_cm2 = 220.0;
    design.dots.diameter_mm = 0.44;
    design.treatment.strength = 0.9;
    design
}

/// A design from elsewhere on the demo's head, as it was sent.
#[must_use]
pub fn head_for(design: Design) -> Design {
    let demo = self::design();
    // On a plane it was drawn on one.
    let view = if design.calibration.view == HeadView::Flat { HeadView::Flat } else { demo.calibration.view };
    Design {
        calibration: Calibration { view, ..demo.calibration },
        outline: demo.outline,
        outline_follows_marks: false,
        ..design.kept_as_sent()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sound_and_its_scale_is_the_photos() {
        let design = design();
        assert!(design.is_sound());
        // Ground truth: 0.2371 mm/px at the glabella, 0.2345 at the trichion, 0.2510 at the vertex.
        let mm_per_px = design.calibration.mm_per_px().unwrap();
        assert!((mm_per_px - 0.2430).abs() < 0.001, "{mm_per_px} mm per px");
    }
}
