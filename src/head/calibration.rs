//! Millimetres from a photo: two pupils give the frame of the face (where the glabella is, which way is up), and a
//! reference of known length gives the scale.
//!
//! Not here: finding the pupils. A person marks them.

use crate::geometry::{ChartMm, PhotoPx};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::chart::Chart;

/// The adult mean of the distance between the pupils in mm; most adults have 50-75 (Dodgson 2004).
pub const TYPICAL_PUPIL_DISTANCE_MM: f64 = 63.0;
/// The horizontal diameter of the visible iris in mm, 11.7 ± 0.5 across people (MediaPipe Iris, DOMAIN.md §1.5).
pub const TYPICAL_IRIS_MM: f64 = 11.7;
/// The long side of a bank card in mm (ISO/IEC 7810 ID-1): the object that most people have at hand.
pub const BANK_CARD_MM: f64 = 85.6;
/// How far the glabella stands above the midpoint of the pupils in mm: 18-20 on the rendered heads, 22.7 in the
/// canonical face model of FACE.md. A start; the person can move the marker.
pub const TYPICAL_GLABELLA_ABOVE_PUPILS_MM: f64 = 20.0;

/// References shorter than this many photo pixels say nothing about the scale.
const SHORTEST_REFERENCE_PX: f64 = 4.0;
/// Markers beyond this are on no photo, and their squares would lose the pixels.
const FURTHEST_MARKER_PX: f64 = 1.0e6;
/// A glabella further than this from the pupils is not of this face.
const MOST_GLABELLA_OFFSET_MM: f64 = 200.0;

/// What is known to be how long.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ScaleReference {
    /// The distance between the two pupils.
    Pupils {
        /// In mm, 40-80.
        distance_mm: f64,
    },
    /// The visible width of one iris.
    Iris {
        /// Its edge towards the left of the photo.
        start_px: PhotoPx,
        /// Its edge towards the right of the photo.
        end_px: PhotoPx,
        /// In mm, 10-14.
        diameter_mm: f64,
    },
    /// An object of known length held in the plane of the face.
    Object {
        /// One end.
        start_px: PhotoPx,
        /// The other end.
        end_px: PhotoPx,
        /// In mm, 5-500.
        length_mm: f64,
    },
}

/// Which kind of reference, without its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// See [`ScaleReference::Pupils`].
    Pupils,
    /// See [`ScaleReference::Iris`].
    Iris,
    /// See [`ScaleReference::Object`].
    Object,
}

impl ReferenceKind {
    /// All kinds in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Pupils, Self::Iris, Self::Object];

    /// The lengths in mm that make sense for this kind.
    #[must_use]
    pub const fn length_range_mm(self) -> (f64, f64) {
        match self {
            Self::Pupils => (40.0, 80.0),
            Self::Iris => (10.0, 14.0),
            Self::Object => (5.0, 500.0),
        }
    }
}

impl ScaleReference {
    /// Which kind this is.
    #[must_use]
    pub const fn kind(&self) -> ReferenceKind {
        match self {
            Self::Pupils { .. } => ReferenceKind::Pupils,
            Self::Iris { .. } => ReferenceKind::Iris,
            Self::Object { .. } => ReferenceKind::Object,
        }
    }

    /// The known length in mm.
    #[must_use]
    pub const fn length_mm(&self) -> f64 {
        match *self {
            Self::Pupils { distance_mm } => distance_mm,
            Self::Iris { diameter_mm, .. } => diameter_mm,
            Self::Object { length_mm, .. } => length_mm,
        }
    }
}

/// Where the face is in the photo and how long a millimetre is there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// The subject's right pupil: on the left of a front photo.
    pub right_pupil_px: PhotoPx,
    /// The subject's left pupil: on the right of a front photo.
    pub left_pupil_px: PhotoPx,
    /// From the midpoint of the pupils to the glabella, in mm along the face's own axes (x to the subject's left, y up).
    pub glabella_offset_mm: DVec2,
    /// What gives the scale.
    pub reference: ScaleReference,
}

/// Why a calibration gives no scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalibrationError {
    /// The two pupils are (nearly) the same pixel.
    #[error("The two pupil markers lie on top of each other. Drag one onto each pupil.")]
    PupilsCoincide,
    /// The two ends of the reference are (nearly) the same pixel.
    #[error("The two ends of the reference lie on top of each other. Drag them apart.")]
    ReferenceTooShort,
    /// A number is NaN, infinite or out of its range.
    #[error("The known length is out of range. Enter it in millimetres.")]
    LengthOutOfRange,
    /// A marker is not a place, or far from any photo.
    #[error("A marker is off the photo. Drag it back onto the face.")]
    MarkerOffPhoto,
}

impl Calibration {
    /// A first guess for a portrait photo of this size: the person moves the markers from here.
    #[must_use]
    pub fn guess(width_px: f64, height_px: f64) -> Self {
        // In a head-and-shoulders portrait the eyes stand near 40 % of the height, a fifth of the width apart.
        let middle = DVec2::new(width_px * 0.5, height_px * 0.4);
        let half_distance = DVec2::new((width_px * 0.105).min(height_px * 0.09), 0.0);
        Self {
            right_pupil_px: PhotoPx(middle - half_distance),
            left_pupil_px: PhotoPx(middle + half_distance),
            glabella_offset_mm: DVec2::new(0.0, TYPICAL_GLABELLA_ABOVE_PUPILS_MM),
            reference: ScaleReference::Pupils { distance_mm: TYPICAL_PUPIL_DISTANCE_MM },
        }
    }

    /// Millimetres per photo pixel in the plane of the face.
    ///
    /// # Errors
    /// When the reference has no length, on the photo or in mm.
    pub fn mm_per_px(&self) -> Result<f64, CalibrationError> {
        let (length_px, error) = match self.reference {
            ScaleReference::Pupils { .. } => {
                (self.left_pupil_px.distance(self.right_pupil_px), CalibrationError::PupilsCoincide)
            }
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
                (start_px.distance(end_px), CalibrationError::ReferenceTooShort)
            }
        };
        let length_mm = self.reference.length_mm();
        let (least_mm, most_mm) = self.reference.kind().length_range_mm();
        if !(least_mm..=most_mm).contains(&length_mm) {
            return Err(CalibrationError::LengthOutOfRange);
        }
        if !self.markers().all(is_near_photo) {
            return Err(CalibrationError::MarkerOffPhoto);
        }
        if length_px >= SHORTEST_REFERENCE_PX { Ok(length_mm / length_px) } else { Err(error) }
    }

    /// The flat chart: origin at the glabella, x along the line of the pupils, y up.
    ///
    /// # Errors
    /// When there is no scale, or the pupils coincide so that there is no "up".
    pub fn chart(&self) -> Result<Chart, CalibrationError> {
        let mm_per_px = self.mm_per_px()?;
        let across_px = self.left_pupil_px.0 - self.right_pupil_px.0;
        if across_px.length() < SHORTEST_REFERENCE_PX {
            return Err(CalibrationError::PupilsCoincide);
        }
        let middle_px = (self.left_pupil_px.0 + self.right_pupil_px.0) / 2.0;
        let x_axis = across_px.normalize();
        // y of the photo runs down: up on the face is x turned a quarter against the screen's sense.
        let y_axis = DVec2::new(x_axis.y, -x_axis.x);
        let glabella_px =
            middle_px + (x_axis * self.glabella_offset_mm.x + y_axis * self.glabella_offset_mm.y) / mm_per_px;
        Ok(Chart::flat(PhotoPx(glabella_px), x_axis, mm_per_px))
    }

    /// Moves the glabella marker to a place on the photo, or as near to it as a glabella can be to the pupils. Nothing
    /// happens while there is no scale or when the place is not finite.
    pub fn set_glabella(&mut self, at: PhotoPx) {
        let without_offset = Self { glabella_offset_mm: DVec2::ZERO, ..*self };
        if let Ok(chart) = without_offset.chart() {
            let offset_mm = chart.chart_from_photo(at).0;
            if offset_mm.is_finite() && offset_mm.length().is_finite() {
                self.glabella_offset_mm = offset_mm.clamp_length_max(MOST_GLABELLA_OFFSET_MM);
            }
        }
    }

    /// The same face with another kind of reference, its markers at a sensible start on the photo.
    #[must_use]
    pub fn with_reference(&self, kind: ReferenceKind) -> Self {
        if self.reference.kind() == kind {
            return *self;
        }
        let mm_per_px = self.mm_per_px().unwrap_or(0.25);
        let across = (self.left_pupil_px.0 - self.right_pupil_px.0).normalize_or(DVec2::X);
        let down = DVec2::new(-across.y, across.x);
        let span = |centre: DVec2, length_mm: f64| {
            let half = across * (length_mm / mm_per_px / 2.0);
            (PhotoPx(centre - half), PhotoPx(centre + half))
        };
        let reference = match kind {
            ReferenceKind::Pupils => ScaleReference::Pupils { distance_mm: TYPICAL_PUPIL_DISTANCE_MM },
            ReferenceKind::Iris => {
                let (start_px, end_px) = span(self.left_pupil_px.0, TYPICAL_IRIS_MM);
                ScaleReference::Iris { start_px, end_px, diameter_mm: TYPICAL_IRIS_MM }
            }
            ReferenceKind::Object => {
                let middle = (self.left_pupil_px.0 + self.right_pupil_px.0) / 2.0;
                // Under the chin, where a card is usually held.
                let (start_px, end_px) = span(middle + down * (130.0 / mm_per_px), BANK_CARD_MM);
                ScaleReference::Object { start_px, end_px, length_mm: BANK_CARD_MM }
            }
        };
        Self { reference, ..*self }
    }

    /// The same calibration with another known length; out-of-range lengths are brought into range.
    #[must_use]
    pub fn with_length_mm(&self, length_mm: f64) -> Self {
        let (least_mm, most_mm) = self.reference.kind().length_range_mm();
        let length_mm =
            if length_mm.is_nan() { self.reference.length_mm() } else { length_mm.clamp(least_mm, most_mm) };
        let reference = match self.reference {
            ScaleReference::Pupils { .. } => ScaleReference::Pupils { distance_mm: length_mm },
            ScaleReference::Iris { start_px, end_px, .. } => {
                ScaleReference::Iris { start_px, end_px, diameter_mm: length_mm }
            }
            ScaleReference::Object { start_px, end_px, .. } => ScaleReference::Object { start_px, end_px, length_mm },
        };
        Self { reference, ..*self }
    }

    /// How far off the scale may be, in percent: the spread of the reference across people, and two pixels of
    /// marking error. It leaves out that skin nearer to or further from the camera than the reference appears larger
    /// or smaller (up to about 10 %, DOMAIN.md §1.6); the panel says so in words.
    #[must_use]
    pub fn accuracy_percent(&self) -> f64 {
        let spread_percent = match self.reference {
            // 3.6 mm standard deviation about 63 mm when nobody has measured it; a measured distance is good to 1 mm.
            ScaleReference::Pupils { distance_mm } if distance_mm == TYPICAL_PUPIL_DISTANCE_MM => 6.0,
            ScaleReference::Pupils { .. } => 1.6,
            ScaleReference::Iris { .. } => 4.3,
            ScaleReference::Object { .. } => 1.0,
        };
        let marking_percent =
            self.mm_per_px().map_or(0.0, |mm_per_px| 200.0 * mm_per_px / self.reference.length_mm().max(1.0));
        spread_percent + marking_percent
    }

    /// Whether every number is finite and in range: what a decoder must ask of bytes from elsewhere.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        // A clamped offset may be longer than the limit by its rounding.
        self.glabella_offset_mm.length() < MOST_GLABELLA_OFFSET_MM + 1.0 && self.chart().is_ok()
    }

    /// Every marker that stands on the photo.
    fn markers(&self) -> impl Iterator<Item = PhotoPx> {
        let ends = match self.reference {
            ScaleReference::Pupils { .. } => [None, None],
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
                [Some(start_px), Some(end_px)]
            }
        };
        [self.right_pupil_px, self.left_pupil_px].into_iter().chain(ends.into_iter().flatten())
    }

    /// The place of the chart's origin on the chart, for symmetry with other markers.
    #[must_use]
    pub const fn glabella(&self) -> ChartMm {
        ChartMm::new(0.0, 0.0)
    }
}

/// Written so that NaN fails.
fn is_near_photo(marker: PhotoPx) -> bool {
    marker.is_finite() && marker.0.abs().max_element() <= FURTHEST_MARKER_PX
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front_of_s1() -> Calibration {
        // heads/s1-nw5-front.json: pupils, interpupillary distance and glabella are known.
        let mut calibration = Calibration::guess(1200.0, 1500.0);
        calibration.right_pupil_px = PhotoPx::new(474.6, 579.01);
        calibration.left_pupil_px = PhotoPx::new(725.4, 579.01);
        calibration.with_length_mm(62.04)
    }

    #[test]
    fn the_scale_is_the_known_length_over_the_marked_length() {
        let calibration = front_of_s1();
        let mm_per_px = calibration.mm_per_px().unwrap();
        assert!((mm_per_px - 0.2474).abs() < 0.0002, "{mm_per_px} mm per px");
    }

    #[test]
    fn the_chart_puts_the_glabella_at_the_origin_and_up_is_up() {
        let calibration = front_of_s1();
        let chart = calibration.chart().unwrap();
        let glabella = chart.photo_from_chart(ChartMm::new(0.0, 0.0));
        assert!(glabella.0.y < 579.0, "the glabella is above the pupils, at {glabella:?}");
        let left = chart.chart_from_photo(calibration.left_pupil_px);
        assert!((left.0 - DVec2::new(31.02, -20.0)).length() < 0.01, "left pupil at {left:?}");
    }

    #[test]
    fn moving_the_glabella_moves_the_origin_there() {
        let mut calibration = front_of_s1();
        calibration.set_glabella(PhotoPx::new(590.0, 500.0));
        let origin = calibration.chart().unwrap().photo_from_chart(ChartMm::new(0.0, 0.0));
        assert!((origin.0 - DVec2::new(590.0, 500.0)).length() < 1e-9, "origin at {origin:?}");
    }

    #[test]
    fn changing_the_reference_keeps_the_scale_until_its_markers_move() {
        let calibration = front_of_s1();
        for kind in ReferenceKind::ALL {
            let other = calibration.with_reference(kind);
            assert_eq!(other.reference.kind(), kind);
            if kind != ReferenceKind::Pupils {
                let (before, after) = (calibration.mm_per_px().unwrap(), other.mm_per_px().unwrap());
                assert!((before - after).abs() < 1e-12, "{kind:?}: {before} against {after}");
            }
        }
    }

    #[test]
    fn nonsense_gives_an_error_and_never_a_scale() {
        let mut calibration = front_of_s1();
        calibration.left_pupil_px = calibration.right_pupil_px;
        assert_eq!(calibration.mm_per_px(), Err(CalibrationError::PupilsCoincide));
        for nonsense in [f64::NAN, f64::INFINITY, 1e300] {
            calibration.left_pupil_px = PhotoPx::new(nonsense, 3.0);
            assert_eq!(calibration.mm_per_px(), Err(CalibrationError::MarkerOffPhoto), "{nonsense}");
        }
        let mut calibration = front_of_s1();
        calibration.reference = ScaleReference::Pupils { distance_mm: f64::NAN };
        assert_eq!(calibration.mm_per_px(), Err(CalibrationError::LengthOutOfRange));
        assert!(!calibration.is_sound());
    }
}
