//! The design on the demo photo, which comes calibrated.
//!
//! Numbers from the photo's ground truth (`tests/fixtures/heads/s1-nw5-bowed25.json`): the glabella and the
//! pupils' distance as there; the outline is an ellipse along the silhouette; the rim follows the edge of the bald area.

use crate::geometry::{ChartMm, PhotoPx};
use crate::head::{Calibration, DomeOutline, ScaleReference};

use super::model::Design;
use super::rim::Rim;

/// The demo's design; `seed` as for [`Design::new`].
#[must_use]
pub fn design(seed: u32) -> Design {
    let mut calibration = Calibration {
        // The true pupils are under the lids of the bowed head, 14 px higher: on the irises' visible parts a person
        // would look for the markers. Both moved alike, scale and axes stay.
        right_pupil_px: PhotoPx::new(412.0, 687.7),
        left_pupil_px: PhotoPx::new(663.9, 710.4),
        glabella_offset_mm: glam::DVec2::ZERO,
        // The man's 62.89 mm, seen from 12° aside.
        reference: ScaleReference::Pupils { distance_mm: 61.5 },
    };
    calibration.set_glabella(PhotoPx::new(520.92, 644.12));
    let outline = DomeOutline {
        centre: ChartMm::new(18.4, 43.8),
        half_width_mm: 69.0,
        half_height_mm: 81.5,
        tilt_radians: -0.05,
    };
    let rim = [
        (70.5, 66.0),
        (69.0, 88.0),
        (62.0, 106.0),
        (49.0, 118.0),
        (31.0, 123.0),
        (11.0, 122.5),
        (-9.0, 117.5),
        (-27.0, 107.0),
        (-39.5, 91.0),
        (-45.5, 70.0),
    ];
    let mut design = Design::new(calibration, outline, seed);
    // Dark grey-brown, beside his brown stubble.
    design.dots.shade = 3;
    design.rim = Rim { points: rim.map(|(x, y)| ChartMm::new(x, y)).to_vec(), follows_outline: false };
    design
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sound_and_its_scale_is_the_photos() {
        let design = design(1);
        assert!(design.is_sound());
        // Ground truth: 0.2371 mm/px at the glabella, 0.2345 at the trichion, 0.2510 at the vertex.
        let mm_per_px = design.calibration.mm_per_px().unwrap();
        assert!((mm_per_px - 0.2430).abs() < 0.001, "{mm_per_px} mm per px");
    }
}
