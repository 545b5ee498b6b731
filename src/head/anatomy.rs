//! Named points of a hairline and where anatomy puts them.
//!
//! Garg's 8-cm method (DOMAIN.md §1.5, peer-reviewed, 431 cases): the mid-frontal point stands 8 cm above the glabella
//! along the skin; the frontotemporal points 8 cm to its sides and 8 cm above the points beside the outer corners of
//! the eyes; the temporal peaks 5 cm from them on the way down. Shapiro: the frontotemporal point lies on the vertical
//! through the outer corner of the eye.
//!
//! A flat chart sees no curvature, so tape lengths are shortened where they would leave the dome's outline; on the curved
//! chart they are what they are.

use glam::DVec3;
use serde::{Deserialize, Serialize};

use super::outline::DomeOutline;
use super::skull::{Landmark, Side, Skull};

/// A named point on the hairline. Left and right are the subject's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AnatomicalPoint {
    /// The lowest point of the hairline on the midline (trichion).
    MidFrontal,
    /// Where the frontal hairline meets the temple, subject's left.
    FrontotemporalLeft,
    /// Where the frontal hairline meets the temple, subject's right.
    FrontotemporalRight,
    /// The foremost point of the temple hair, subject's left.
    TemporalPeakLeft,
    /// The foremost point of the temple hair, subject's right.
    TemporalPeakRight,
}

impl AnatomicalPoint {
    /// The same point on the other side of the face.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::MidFrontal => Self::MidFrontal,
            Self::FrontotemporalLeft => Self::FrontotemporalRight,
            Self::FrontotemporalRight => Self::FrontotemporalLeft,
            Self::TemporalPeakLeft => Self::TemporalPeakRight,
            Self::TemporalPeakRight => Self::TemporalPeakLeft,
        }
    }
}

/// Tape length of Garg's method in mm.
pub const GARG_TAPE_MM: f64 = 80.0;
/// From the frontotemporal point down to the temporal peak along the skin, in mm (Garg).
pub const TEMPORAL_PEAK_DROP_MM: f64 = 50.0;
/// The outer corner of the eye from the midline in mm (canonical face model of FACE.md: 44.6).
pub const OUTER_CANTHUS_MM: f64 = 45.0;
/// How far the brow's outer end stands below the glabella, as a share of how far the outer corner of the eye does: an
/// assumption, chosen so that the presets' corners stand behind their middle, as a grown hairline's do.
const BROW_FALL_SHARE: f64 = 0.15;
/// Of the dome's height above the glabella, how much a hairline may take on the flat chart: above it the skin turns
/// away from the camera.
const HIGHEST_SHARE_OF_DOME: f64 = 0.75;

/// Where the named points stand as seen from the front, heights along the skin, for one side; the other is its mirror
/// image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HairlineAnchors {
    /// Height of the mid-frontal point above the glabella in mm.
    pub mid_frontal_y_mm: f64,
    /// The frontotemporal point's distance from the midline in mm.
    pub frontotemporal_x_mm: f64,
    /// The temporal peak's distance from the midline in mm.
    pub temporal_peak_x_mm: f64,
    /// The temporal peak's height above the glabella in mm.
    pub temporal_peak_y_mm: f64,
    /// How much shorter a tape length across the upper forehead appears, 0.5-1.
    pub foreshortening: f64,
}

impl HairlineAnchors {
    /// From the dome's outline.
    #[must_use]
    pub fn from_outline(outline: &DomeOutline) -> Self {
        let mid_frontal_y_mm = GARG_TAPE_MM.min(HIGHEST_SHARE_OF_DOME * outline.top_above_glabella_mm()).max(40.0);
        let foreshortening = (mid_frontal_y_mm / GARG_TAPE_MM).clamp(0.5, 1.0);
        Self {
            mid_frontal_y_mm,
            // A little outside the canthus, where the temple turns; never beyond the dome.
            frontotemporal_x_mm: (OUTER_CANTHUS_MM + 5.0).min(0.70 * outline.half_width_mm),
            temporal_peak_x_mm: (OUTER_CANTHUS_MM + 18.0).min(0.87 * outline.half_width_mm),
            // The temple's skin turns away: of the tape's 5 cm about 4 are seen from the front.
            temporal_peak_y_mm: mid_frontal_y_mm - 0.8 * TEMPORAL_PEAK_DROP_MM * foreshortening,
            foreshortening,
        }
    }

    /// From the skull itself: heights are tape lengths along the midline.
    #[must_use]
    pub fn on_head(skull: &Skull) -> Self {
        Self {
            mid_frontal_y_mm: GARG_TAPE_MM,
            frontotemporal_x_mm: (OUTER_CANTHUS_MM + 5.0).min(0.70 * skull.lateral_mm),
            temporal_peak_x_mm: 0.84 * skull.lateral_mm,
            temporal_peak_y_mm: GARG_TAPE_MM - TEMPORAL_PEAK_DROP_MM,
            foreshortening: 1.0,
        }
    }
}

/// The skin so many mm beside the midline and above the outer corner of the eye, which is level with the pupil. Head axes, mm
/// from the dome's centre.
#[must_use]
pub fn above_canthus_mm(skull: &Skull, x_mm: f64, height_mm: f64) -> DVec3 {
    skull.ahead_of_mm(x_mm, skull.landmark_mm(Landmark::Pupil(Side::Left)).y + height_mm)
}

/// The line of the brow so many mm beside the midline, on the skin: it falls from the glabella by [`BROW_FALL_SHARE`] of the way
/// down to the outer corner of the eye. Head axes, mm from the dome's centre.
#[must_use]
pub fn brow_mm(skull: &Skull, x_mm: f64) -> DVec3 {
    let glabella_y_mm = skull.landmark_mm(Landmark::Glabella).y;
    let fall_mm = BROW_FALL_SHARE * (glabella_y_mm - skull.landmark_mm(Landmark::Pupil(Side::Left)).y);
    skull.ahead_of_mm(x_mm, glabella_y_mm - fall_mm * (x_mm.abs() / OUTER_CANTHUS_MM).min(1.0))
}

/// The skin that lies `tape_mm` further up a head than the brow, `x_mm` beside the midline: taped in a plane parallel to the
/// midline's, from the line of the brow ([`brow_mm`]). Head axes, mm from the dome's centre.
#[must_use]
pub fn taped_up_mm(skull: &Skull, x_mm: f64, tape_mm: f64) -> DVec3 {
    const STEP_MM: f64 = 1.0;
    let mut place = brow_mm(skull, x_mm);
    let mut y_mm = place.y;
    let mut left_mm = tape_mm;
    // Up to the top at most: a step is never shorter than its rise.
    for _ in 0..200 {
        let next = skull.ahead_of_mm(x_mm, y_mm + STEP_MM);
        let length_mm = next.distance(place);
        // Where the skin turns back there is no more front.
        if length_mm >= left_mm || length_mm > 12.0 * STEP_MM {
            return place.lerp(next, (left_mm / length_mm).min(1.0));
        }
        left_mm -= length_mm;
        place = next;
        y_mm += STEP_MM;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tall_dome_takes_the_full_eight_centimetres() {
        let tall = DomeOutline { half_height_mm: 125.0, ..DomeOutline::default() };
        assert_eq!(HairlineAnchors::from_outline(&tall).mid_frontal_y_mm, GARG_TAPE_MM);
    }

    #[test]
    fn a_front_view_keeps_the_line_on_the_dome() {
        let outline = DomeOutline::default();
        let anchors = HairlineAnchors::from_outline(&outline);
        assert!(anchors.mid_frontal_y_mm < outline.top_above_glabella_mm());
        assert!(anchors.frontotemporal_x_mm < anchors.temporal_peak_x_mm);
        assert!(anchors.temporal_peak_x_mm < outline.half_width_mm);
        assert!(anchors.temporal_peak_y_mm > 0.0 && anchors.temporal_peak_y_mm < anchors.mid_frontal_y_mm);
    }
}
