//! Millimetres from a photo: two marks (the pupils, where the view shows them) give the frame of the face, and a reference
//! of known length gives the scale. With the outline of the dome they give the head.
//!
//! Not here: finding the marks. A person places them.

use crate::geometry::{FaceMm, PhotoPx, within};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::chart::{Chart, FaceFrame};
use super::fit::{self, Marked};
use super::outline::DomeOutline;
use super::view::HeadView;

/// The horizontal diameter of the visible iris in mm, 11.7 ± 0.5 across people (MediaPipe Iris, DOMAIN.md §1.5).
pub const TYPICAL_IRIS_MM: f64 = 11.7;
/// The long side of a bank card in mm (ISO/IEC 7810 ID-1): the object that most people have at hand.
pub const BANK_CARD_MM: f64 = 85.6;
/// How far the camera is from the face in mm, at first guess: somebody else takes the photo.
pub const TYPICAL_CAMERA_DISTANCE_MM: f64 = 900.0;
/// The range of [`Calibration::camera_distance_mm`]: from a phone before the face to a long lens.
pub const CAMERA_DISTANCE_RANGE_MM: (f64, f64) = (250.0, 5000.0);

/// References shorter than this many photo pixels say nothing about the scale.
const SHORTEST_REFERENCE_PX: f64 = 4.0;
/// Markers beyond this are on no photo, and their squares would lose the pixels.
const FURTHEST_MARKER_PX: f64 = 1.0e6;
/// A glabella further than this from the pupils is not of this face.
const MOST_GLABELLA_OFFSET_MM: f64 = 200.0;

/// What is known to be how long.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ScaleReference {
    /// The distance between the view's two marks: the pupils in a front view.
    Marks {
        /// In mm; see [`HeadView::mark_distance_mm`].
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
    /// See [`ScaleReference::Marks`].
    Marks,
    /// See [`ScaleReference::Iris`].
    Iris,
    /// See [`ScaleReference::Object`].
    Object,
}

impl ReferenceKind {
    /// All kinds in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Marks, Self::Iris, Self::Object];

    /// The lengths in mm that make sense for this kind in this view.
    #[must_use]
    pub const fn length_range_mm(self, view: HeadView) -> (f64, f64) {
        match self {
            Self::Marks => view.mark_distance_mm().1,
            Self::Iris => (10.0, 14.0),
            Self::Object => (5.0, 500.0),
        }
    }

    /// Whether the view shows what this kind needs.
    #[must_use]
    pub const fn is_seen_in(self, view: HeadView) -> bool {
        use HeadView::{Flat, Front, LeftThreeQuarter, RightThreeQuarter};
        !matches!(self, Self::Iris) || matches!(view, Flat | Front | LeftThreeQuarter | RightThreeQuarter)
    }
}

impl ScaleReference {
    /// Which kind this is.
    #[must_use]
    pub const fn kind(&self) -> ReferenceKind {
        match self {
            Self::Marks { .. } => ReferenceKind::Marks,
            Self::Iris { .. } => ReferenceKind::Iris,
            Self::Object { .. } => ReferenceKind::Object,
        }
    }

    /// The known length in mm.
    #[must_use]
    pub const fn length_mm(&self) -> f64 {
        match *self {
            Self::Marks { distance_mm } => distance_mm,
            Self::Iris { diameter_mm, .. } => diameter_mm,
            Self::Object { length_mm, .. } => length_mm,
        }
    }
}

/// Where the face is in the photo and how long a millimetre is there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// From which side the photo shows the head.
    pub view: HeadView,
    /// The view's first mark, further left on the photo: the subject's right pupil in a front view.
    pub first_mark_px: PhotoPx,
    /// The view's second mark, further right on the photo: the subject's left pupil in a front view.
    pub second_mark_px: PhotoPx,
    /// From the middle between the marks to the glabella, in mm along the marks' own axes (x from the first to the second
    /// mark, y up).
    pub glabella_offset_mm: DVec2,
    /// What gives the scale.
    pub reference: ScaleReference,
    /// How far the camera was from the face, in mm: nearer, the back of the head looks smaller.
    pub camera_distance_mm: f64,
}

/// Why a calibration gives no scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalibrationError {
    /// The two marks are (nearly) the same pixel.
    #[error("error-marks-coincide")]
    MarksCoincide,
    /// The two ends of the reference are (nearly) the same pixel.
    #[error("error-reference-too-short")]
    ReferenceTooShort,
    /// A number is NaN, infinite or out of its range.
    #[error("error-length-out-of-range")]
    LengthOutOfRange,
    /// A marker is not a place, or far from any photo.
    #[error("error-marker-off-photo")]
    MarkerOffPhoto,
}

impl Calibration {
    /// A first guess for a front portrait photo of this size: the person moves the marks from here.
    #[must_use]
    pub fn guess(width_px: f64, height_px: f64) -> Self {
        Self::guess_view(HeadView::Front, width_px, height_px)
    }

    /// A first guess for a photo of this size that shows the head from this side.
    #[must_use]
    pub fn guess_view(view: HeadView, width_px: f64, height_px: f64) -> Self {
        // In a head-and-shoulders portrait the eyes stand near 40 % of the height, a fifth of the width apart; a head is
        // 2.5 times as wide as its pupils are apart.
        let (typical_mm, _) = view.mark_distance_mm();
        let apparent_mm = typical_mm * view.mark_foreshortening();
        let half_distance_px = (width_px * 0.105).min(height_px * 0.09) * apparent_mm / 63.0;
        let share_of_height = if view == HeadView::Top { 0.6 } else { 0.4 };
        let middle = DVec2::new(width_px * 0.5, height_px * share_of_height);
        let half = DVec2::new(half_distance_px, 0.0);
        Self {
            view,
            first_mark_px: PhotoPx(middle - half),
            second_mark_px: PhotoPx(middle + half),
            glabella_offset_mm: view.glabella_from_marks_mm(),
            reference: ScaleReference::Marks { distance_mm: typical_mm },
            camera_distance_mm: TYPICAL_CAMERA_DISTANCE_MM,
        }
    }

    /// Millimetres per photo pixel in the plane of the face.
    ///
    /// # Errors
    /// When the reference has no length, on the photo or in mm.
    pub fn mm_per_px(&self) -> Result<f64, CalibrationError> {
        let (length_px, error) = match self.reference {
            ScaleReference::Marks { .. } => {
                // Seen at a slant the marks are nearer together than they are.
                let length_px = self.second_mark_px.distance(self.first_mark_px) / self.view.mark_foreshortening();
                (length_px, CalibrationError::MarksCoincide)
            }
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
                (start_px.distance(end_px), CalibrationError::ReferenceTooShort)
            }
        };
        let length_mm = self.reference.length_mm();
        let (least_mm, most_mm) = self.reference.kind().length_range_mm(self.view);
        if !(least_mm..=most_mm).contains(&length_mm) {
            return Err(CalibrationError::LengthOutOfRange);
        }
        if !self.markers().all(is_near_photo) {
            return Err(CalibrationError::MarkerOffPhoto);
        }
        if length_px >= SHORTEST_REFERENCE_PX { Ok(length_mm / length_px) } else { Err(error) }
    }

    /// The plane of the face: origin at the glabella, x along the line of the marks, y up.
    ///
    /// # Errors
    /// When there is no scale, or the marks coincide so that there is no "up".
    pub fn frame(&self) -> Result<FaceFrame, CalibrationError> {
        let mm_per_px = self.mm_per_px()?;
        let across_px = self.second_mark_px.0 - self.first_mark_px.0;
        if across_px.length() < SHORTEST_REFERENCE_PX {
            return Err(CalibrationError::MarksCoincide);
        }
        let middle_px = (self.first_mark_px.0 + self.second_mark_px.0) / 2.0;
        let x_axis = across_px.normalize();
        // y of the photo runs down: up on the face is x turned a quarter against the screen's sense.
        let y_axis = DVec2::new(x_axis.y, -x_axis.x);
        let glabella_px =
            middle_px + (x_axis * self.glabella_offset_mm.x + y_axis * self.glabella_offset_mm.y) / mm_per_px;
        Ok(FaceFrame::new(PhotoPx(glabella_px), x_axis, mm_per_px))
    }

    /// The chart of the head with this outline: of the plane of the face in the flat view, else of the fitted skull.
    ///
    /// # Errors
    /// As [`frame`](Self::frame).
    pub fn chart(&self, outline: &DomeOutline) -> Result<Chart, CalibrationError> {
        let frame = self.frame()?;
        Ok(match self.view {
            HeadView::Flat => Chart::Flat(frame),
            _ => Chart::curved(frame, fit::fit(&self.marked(&frame, Some(*outline)))),
        })
    }

    /// How far the marks and the outline's handles are from where the fitted head has them: the furthest of each, in mm in the
    /// plane of the face. Zero in the flat view.
    ///
    /// # Errors
    /// As [`frame`](Self::frame).
    pub fn misfit_mm(&self, outline: &DomeOutline) -> Result<(f64, f64), CalibrationError> {
        let frame = self.frame()?;
        if self.view == HeadView::Flat {
            return Ok((0.0, 0.0));
        }
        let marked = self.marked(&frame, Some(*outline));
        Ok(fit::misfit_mm(&marked, &fit::fit(&marked)))
    }

    /// The outline of the dome that the marks alone suggest.
    ///
    /// # Errors
    /// As [`frame`](Self::frame).
    pub fn suggested_outline(&self) -> Result<DomeOutline, CalibrationError> {
        let frame = self.frame()?;
        Ok(fit::suggested_outline(&self.marked(&frame, None)))
    }

    fn marked(&self, frame: &FaceFrame, outline: Option<DomeOutline>) -> Marked {
        let has_pupils = ReferenceKind::Iris.is_seen_in(self.view);
        let pupil_distance_mm = match self.reference {
            ScaleReference::Marks { distance_mm } if has_pupils => Some(distance_mm),
            _ => None,
        };
        let scale_spread = match self.reference {
            // The fit has the pupils' distance itself; how far they are turned is open.
            ScaleReference::Marks { .. } if has_pupils => 0.15,
            ScaleReference::Marks { .. } | ScaleReference::Iris { .. } => 0.05,
            ScaleReference::Object { .. } => 0.02,
        };
        Marked {
            view: self.view,
            marks: [frame.face_from_photo(self.first_mark_px), frame.face_from_photo(self.second_mark_px)],
            glabella: self.view.shows_glabella().then_some(FaceMm::default()),
            pupil_distance_mm,
            scale_spread,
            outline,
            camera_distance_mm: self.camera_distance_mm,
        }
    }

    /// Moves the glabella marker to a place on the photo, or as near to it as a glabella can be to the pupils. Nothing
    /// happens while there is no scale or when the place is not finite.
    pub fn set_glabella(&mut self, at: PhotoPx) {
        let without_offset = Self { glabella_offset_mm: DVec2::ZERO, ..*self };
        if let Ok(frame) = without_offset.frame() {
            let offset_mm = frame.face_from_photo(at).0;
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
        let across = (self.second_mark_px.0 - self.first_mark_px.0).normalize_or(DVec2::X);
        let down = DVec2::new(-across.y, across.x);
        let span = |centre: DVec2, length_mm: f64| {
            let half = across * (length_mm / mm_per_px / 2.0);
            (PhotoPx(centre - half), PhotoPx(centre + half))
        };
        let reference = match kind {
            ReferenceKind::Marks => ScaleReference::Marks { distance_mm: self.view.mark_distance_mm().0 },
            ReferenceKind::Iris => {
                let (start_px, end_px) = span(self.second_mark_px.0, TYPICAL_IRIS_MM);
                ScaleReference::Iris { start_px, end_px, diameter_mm: TYPICAL_IRIS_MM }
            }
            ReferenceKind::Object => {
                let middle = (self.second_mark_px.0 + self.first_mark_px.0) / 2.0;
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
        let (least_mm, most_mm) = self.reference.kind().length_range_mm(self.view);
        let length_mm =
            if length_mm.is_nan() { self.reference.length_mm() } else { within(length_mm, least_mm, most_mm) };
        let reference = match self.reference {
            ScaleReference::Marks { .. } => ScaleReference::Marks { distance_mm: length_mm },
            ScaleReference::Iris { start_px, end_px, .. } => {
                ScaleReference::Iris { start_px, end_px, diameter_mm: length_mm }
            }
            ScaleReference::Object { start_px, end_px, .. } => ScaleReference::Object { start_px, end_px, length_mm },
        };
        Self { reference, ..*self }
    }

    /// The same calibration with the camera at another distance; out-of-range distances are brought into range.
    #[must_use]
    pub fn with_camera_distance_mm(&self, distance_mm: f64) -> Self {
        let (least_mm, most_mm) = CAMERA_DISTANCE_RANGE_MM;
        let camera_distance_mm =
            if distance_mm.is_nan() { self.camera_distance_mm } else { within(distance_mm, least_mm, most_mm) };
        Self { camera_distance_mm, ..*self }
    }

    /// How far off the scale may be, in percent: the spread of the reference across people, and two pixels of
    /// marking error. It leaves out that skin nearer to or further from the camera than the reference appears larger
    /// or smaller (up to about 10 %, DOMAIN.md §1.6); the panel says so in words.
    #[must_use]
    pub fn accuracy_percent(&self) -> f64 {
        let spread_percent = match self.reference {
            // 3.6 mm standard deviation about 63 mm when nobody has measured it; a measured distance is good to 1 mm.
            ScaleReference::Marks { distance_mm } if distance_mm == self.view.mark_distance_mm().0 => 6.0,
            ScaleReference::Marks { .. } => 1.6,
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
        self.glabella_offset_mm.length() < MOST_GLABELLA_OFFSET_MM + 1.0
            && self.reference.kind().is_seen_in(self.view)
            && (CAMERA_DISTANCE_RANGE_MM.0..=CAMERA_DISTANCE_RANGE_MM.1).contains(&self.camera_distance_mm)
            && self.frame().is_ok()
    }

    /// Every marker that stands on the photo.
    fn markers(&self) -> impl Iterator<Item = PhotoPx> {
        let ends = match self.reference {
            ScaleReference::Marks { .. } => [None, None],
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
                [Some(start_px), Some(end_px)]
            }
        };
        [self.first_mark_px, self.second_mark_px].into_iter().chain(ends.into_iter().flatten())
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
        calibration.first_mark_px = PhotoPx::new(474.6, 579.01);
        calibration.second_mark_px = PhotoPx::new(725.4, 579.01);
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
        let frame = calibration.frame().unwrap();
        let glabella = frame.photo_from_face(FaceMm::default());
        assert!(glabella.0.y < 579.0, "the glabella is above the pupils, at {glabella:?}");
        let left = frame.face_from_photo(calibration.second_mark_px);
        assert!((left.0 - DVec2::new(31.02, -20.0)).length() < 0.01, "left pupil at {left:?}");
    }

    #[test]
    fn moving_the_glabella_moves_the_origin_there() {
        let mut calibration = front_of_s1();
        calibration.set_glabella(PhotoPx::new(590.0, 500.0));
        let origin = calibration.frame().unwrap().photo_from_face(FaceMm::default());
        assert!((origin.0 - DVec2::new(590.0, 500.0)).length() < 1e-9, "origin at {origin:?}");
    }

    #[test]
    fn changing_the_reference_keeps_the_scale_until_its_markers_move() {
        let calibration = front_of_s1();
        for kind in ReferenceKind::ALL {
            let other = calibration.with_reference(kind);
            assert_eq!(other.reference.kind(), kind);
            if kind != ReferenceKind::Marks {
                let (before, after) = (calibration.mm_per_px().unwrap(), other.mm_per_px().unwrap());
                assert!((before - after).abs() < 1e-12, "{kind:?}: {before} against {after}");
            }
        }
    }

    #[test]
    fn nonsense_gives_an_error_and_never_a_scale() {
        let mut calibration = front_of_s1();
        calibration.second_mark_px = calibration.first_mark_px;
        assert_eq!(calibration.mm_per_px(), Err(CalibrationError::MarksCoincide));
        for nonsense in [f64::NAN, f64::INFINITY, 1e300] {
            calibration.second_mark_px = PhotoPx::new(nonsense, 3.0);
            assert_eq!(calibration.mm_per_px(), Err(CalibrationError::MarkerOffPhoto), "{nonsense}");
        }
        let mut calibration = front_of_s1();
        calibration.reference = ScaleReference::Marks { distance_mm: f64::NAN };
        assert_eq!(calibration.mm_per_px(), Err(CalibrationError::LengthOutOfRange));
        assert!(!calibration.is_sound());
    }
}
