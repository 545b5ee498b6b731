//! The chart: which millimetre of skin is which pixel of the photo.
//!
//! Everything above this file asks a [`Chart`] and never computes with a scale itself. The flat chart is a similarity. The
//! curved chart is the conformal plane of `conformal.rs`, drawn in the size of this head, with the glabella as its origin:
//! places on it belong to the head and not to the photo, so the left and the right of a head are mirror images on it
//! however the head is turned, and another photo of the same head shows the same places.
//!
//! Millimetres of the curved chart are those of skin at the top of the head and up to 1.6 times as large elsewhere on the
//! dome; [`Chart::skin_scale`] tells, and lengths for people come from [`Chart::tape_mm`].

use crate::geometry::{ChartMm, FaceMm, PhotoPx};
use glam::{DMat2, DVec2, DVec3};

use super::fit::FittedHead;
use super::skull::Landmark;
use super::{conformal, skull};

/// Half the distance over which slopes are taken, in mm of chart.
const SLOPE_STEP_MM: f64 = 0.05;
/// Skin that is turned away from the camera by more than this cosine is on the horizon: nothing is drawn on it.
pub const HORIZON_COSINE: f64 = 0.06;
/// A tape is laid in this many pieces: over 10 cm of head they are 0.1 % shorter than the skin.
const TAPE_PIECES: u32 = 16;

/// A chart of the head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chart {
    /// The skin taken as a plane that faces the camera.
    Flat(FaceFrame),
    /// The skin of a skull.
    Curved(CurvedChart),
}

/// The plane of the face on the photo: a similarity between photo pixels and millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FaceFrame {
    origin_px: DVec2,
    x_axis: DVec2,
    mm_per_px: f64,
}

/// The chart of a fitted head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvedChart {
    frame: FaceFrame,
    head: FittedHead,
    camera_mm: DVec3,
    unit_mm: f64,
    /// From the chart's origin at the glabella to the top of the conformal plane.
    glabella_to_top_mm: f64,
}

/// The chart about one place, linearised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SkinPatch {
    /// Where the place is on the photo.
    pub at: PhotoPx,
    /// Photo pixels per mm of chart.
    pub photo_from_chart: DMat2,
    /// Photo pixels per mm of skin: what a round dot becomes.
    pub photo_from_skin: DMat2,
    /// mm² of skin per mm² of chart.
    pub skin_area_scale: f64,
    /// Cosine of the angle between the skin's normal and the way to the camera: 1 faces it, 0 is the horizon.
    pub facing: f64,
}

impl FaceFrame {
    /// Origin at the glabella, x along `x_axis` (a unit vector on the photo), y up.
    #[must_use]
    pub const fn new(glabella: PhotoPx, x_axis: DVec2, mm_per_px: f64) -> Self {
        Self { origin_px: glabella.0, x_axis, mm_per_px }
    }

    /// The photo pixel of a place.
    #[must_use]
    pub fn photo_from_face(&self, place: FaceMm) -> PhotoPx {
        PhotoPx(self.origin_px + (self.x_axis * place.0.x + self.y_axis() * place.0.y) / self.mm_per_px)
    }

    /// The place under a photo pixel.
    #[must_use]
    pub fn face_from_photo(&self, point: PhotoPx) -> FaceMm {
        let from_origin = (point.0 - self.origin_px) * self.mm_per_px;
        FaceMm(DVec2::new(from_origin.dot(self.x_axis), from_origin.dot(self.y_axis())))
    }

    /// Millimetres per photo pixel.
    #[must_use]
    pub const fn mm_per_px(&self) -> f64 {
        self.mm_per_px
    }

    /// Up on the face: y of the photo runs down.
    const fn y_axis(&self) -> DVec2 {
        DVec2::new(self.x_axis.y, -self.x_axis.x)
    }

    fn photo_px_per_mm(&self) -> DMat2 {
        DMat2::from_cols(self.x_axis, self.y_axis()) * (1.0 / self.mm_per_px)
    }
}

impl Chart {
    /// The chart of a fitted head on a photo.
    #[must_use]
    pub fn curved(frame: FaceFrame, head: FittedHead) -> Self {
        let unit_mm = head.skull.chart_unit_mm();
        let glabella = head.skull.direction(head.skull.landmark_mm(Landmark::Glabella));
        Self::Curved(CurvedChart {
            frame,
            head,
            camera_mm: head.pose.camera_mm(),
            unit_mm,
            glabella_to_top_mm: -conformal::plane_from_direction(glabella).y * unit_mm,
        })
    }

    /// The plane of the face, in which outline and marks are placed.
    #[must_use]
    pub const fn frame(&self) -> &FaceFrame {
        match self {
            Self::Flat(frame) => frame,
            Self::Curved(curved) => &curved.frame,
        }
    }

    /// The head of a curved chart.
    #[must_use]
    pub const fn head(&self) -> Option<&FittedHead> {
        match self {
            Self::Flat(_) => None,
            Self::Curved(curved) => Some(&curved.head),
        }
    }

    /// The photo pixel of a place on the chart, also of one that the camera cannot see.
    #[must_use]
    pub fn photo_from_chart(&self, place: ChartMm) -> PhotoPx {
        match self {
            Self::Flat(frame) => frame.photo_from_face(FaceMm(place.0)),
            Self::Curved(curved) => curved.photo_from_head(curved.head_from_chart(place)),
        }
    }

    /// The place on the chart under a photo pixel; beside the head, and where its skin is not seen any more, the last place
    /// on the way from its middle that is.
    #[must_use]
    pub fn chart_from_photo(&self, point: PhotoPx) -> ChartMm {
        match self {
            Self::Flat(frame) => ChartMm(frame.face_from_photo(point).0),
            Self::Curved(curved) => curved.chart_from_face(curved.frame.face_from_photo(point)),
        }
    }

    /// The chart about a place.
    #[must_use]
    #[inline(never)]
    pub fn patch(&self, place: ChartMm) -> SkinPatch {
        match self {
            Self::Flat(frame) => {
                let photo_from_chart = frame.photo_px_per_mm();
                SkinPatch {
                    at: frame.photo_from_face(FaceMm(place.0)),
                    photo_from_chart,
                    photo_from_skin: photo_from_chart,
                    skin_area_scale: 1.0,
                    facing: 1.0,
                }
            }
            Self::Curved(curved) => {
                let corner = |x: f64, y: f64| curved.head_from_chart(ChartMm(place.0 + DVec2::new(x, y)));
                let (h, centre) = (SLOPE_STEP_MM, curved.head_from_chart(place));
                let along_x = (corner(h, 0.0) - corner(-h, 0.0)) / (2.0 * h);
                let along_y = (corner(0.0, h) - corner(0.0, -h)) / (2.0 * h);
                curved.patch_at(centre, along_x, along_y)
            }
        }
    }

    /// Whether the camera sees the skin at a place.
    #[must_use]
    pub fn sees(&self, place: ChartMm) -> bool {
        self.facing(place) > HORIZON_COSINE
    }

    /// As [`SkinPatch::facing`], without the rest of the patch.
    #[must_use]
    pub fn facing(&self, place: ChartMm) -> f64 {
        match self {
            Self::Flat(_) => 1.0,
            Self::Curved(curved) => curved.facing(place),
        }
    }

    /// mm of skin per mm of chart at a place.
    #[must_use]
    pub fn skin_scale(&self, place: ChartMm) -> f64 {
        match self {
            Self::Flat(_) => 1.0,
            Self::Curved(curved) => {
                let h = SLOPE_STEP_MM;
                let corner = |x: f64, y: f64| curved.head_from_chart(ChartMm(place.0 + DVec2::new(x, y)));
                let along_x = corner(h, 0.0) - corner(-h, 0.0);
                let along_y = corner(0.0, h) - corner(0.0, -h);
                (along_x.cross(along_y).length()).sqrt() / (2.0 * h)
            }
        }
    }

    /// Lengths along the skin in mm, as a tape would give them: from the midline to the side (to the subject's left), and from the
    /// glabella up along the midline to the same height of the chart.
    #[must_use]
    pub fn tape_mm(&self, place: ChartMm) -> DVec2 {
        match self {
            Self::Flat(_) => place.0,
            Self::Curved(curved) => {
                let on_midline = ChartMm::new(0.0, place.0.y);
                let to_side = curved.length_mm(on_midline, place) * place.0.x.signum();
                DVec2::new(to_side, curved.length_mm(ChartMm::default(), on_midline) * place.0.y.signum())
            }
        }
    }

    /// The place of the midline that lies this far above the glabella along the skin, in mm.
    #[must_use]
    pub fn on_midline(&self, tape_mm: f64) -> ChartMm {
        match self {
            Self::Flat(_) => ChartMm::new(0.0, tape_mm),
            Self::Curved(curved) => {
                // The chart is nowhere far from life size, so a few corrections reach a hundredth of a millimetre.
                let mut y_mm = tape_mm;
                for _ in 0..12 {
                    y_mm += tape_mm - self.tape_mm(ChartMm::new(0.0, y_mm)).y;
                }
                ChartMm::new(0.0, if y_mm.is_finite() { y_mm } else { curved.glabella_to_top_mm })
            }
        }
    }

    /// The place at these lengths of [`tape_mm`](Self::tape_mm).
    #[must_use]
    pub fn at_tape(&self, tape_mm: DVec2) -> ChartMm {
        let start = self.on_midline(tape_mm.y);
        let Self::Curved(curved) = self else { return ChartMm::new(tape_mm.x, start.0.y) };
        let mut x_mm = tape_mm.x;
        for _ in 0..12 {
            let place = ChartMm::new(x_mm, start.0.y);
            x_mm += tape_mm.x - curved.length_mm(start, place) * x_mm.signum();
        }
        ChartMm::new(if x_mm.is_finite() { x_mm } else { 0.0 }, start.0.y)
    }

    /// The step on the chart that goes as many mm over the skin as `by_mm` is long, and on the photo the way that `by_mm`
    /// points in the plane of the face.
    #[must_use]
    pub fn step_over_skin(&self, from: ChartMm, by_mm: DVec2) -> DVec2 {
        let Self::Curved(curved) = self else { return by_mm };
        let on_photo = curved.frame.photo_px_per_mm() * by_mm;
        let patch = self.patch(from);
        let way = (patch.photo_from_chart.inverse() * on_photo).normalize_or_zero();
        way * (by_mm.length() / patch.skin_area_scale.sqrt())
    }

    /// Photo pixels per millimetre in the plane of the face.
    #[must_use]
    pub fn photo_px_per_mm(&self) -> f64 {
        match self {
            Self::Flat(frame) => 1.0 / frame.mm_per_px,
            Self::Curved(curved) => 1.0 / (curved.frame.mm_per_px * curved.head.pose.true_mm_per_face_mm),
        }
    }
}

impl CurvedChart {
    /// The skin at a place, in head axes, mm from the dome's centre.
    #[must_use]
    #[inline(never)]
    pub fn head_from_chart(&self, place: ChartMm) -> DVec3 {
        let from_top = DVec2::new(place.0.x, place.0.y - self.glabella_to_top_mm) / self.unit_mm;
        self.head.skull.skin_mm(conformal::direction_from_plane(from_top))
    }

    /// The place on the chart of a place of the conformal plane (in half widths of the head about its top).
    #[must_use]
    pub fn chart_from_plane(&self, place: DVec2) -> ChartMm {
        ChartMm(place * self.unit_mm + DVec2::new(0.0, self.glabella_to_top_mm))
    }

    /// The place on the chart of a place of the head.
    #[must_use]
    pub fn chart_from_head(&self, place_mm: DVec3) -> ChartMm {
        self.chart_from_plane(conformal::plane_from_direction(self.head.skull.direction(place_mm)))
    }

    /// The head.
    #[must_use]
    pub const fn skull(&self) -> &skull::Skull {
        &self.head.skull
    }

    /// Where a place of the head is on the photo.
    #[must_use]
    pub fn photo_from_head(&self, place_mm: DVec3) -> PhotoPx {
        self.frame.photo_from_face(self.head.pose.face_from_head(place_mm))
    }

    /// The patch at a place of the head, from how the head goes on along the chart's axes (mm of head per mm of chart).
    #[must_use]
    #[inline(never)]
    pub fn patch_at(&self, place_mm: DVec3, along_x: DVec3, along_y: DVec3) -> SkinPatch {
        let normal = along_x.cross(along_y);
        let to_camera = (self.camera_mm - place_mm).normalize_or(DVec3::Z);
        let at = self.photo_from_head(place_mm);
        let h = SLOPE_STEP_MM;
        let slope = |along: DVec3| (self.photo_from_head(place_mm + along * h).0 - at.0) / h;
        let photo_from_chart = DMat2::from_cols(slope(along_x), slope(along_y));
        // The skin's own axes: the first along the chart's x, the second across it.
        let first = along_x.normalize_or(DVec3::X);
        let across = along_y - first * along_y.dot(first);
        let skin_from_chart =
            DMat2::from_cols(DVec2::new(along_x.length(), 0.0), DVec2::new(along_y.dot(first), across.length()));
        SkinPatch {
            at,
            photo_from_chart,
            photo_from_skin: photo_from_chart * skin_from_chart.inverse(),
            skin_area_scale: normal.length(),
            facing: normal.normalize_or_zero().dot(to_camera),
        }
    }

    #[inline(never)]
    fn chart_from_face(&self, at: FaceMm) -> ChartMm {
        let FittedHead { skull, pose } = &self.head;
        let seen = |at: FaceMm| {
            let place = self.chart_from_head(pose.head_from_face(skull, at)?);
            // A little inside of the horizon, so that a rounding error does not hide it.
            (self.facing(place) > 1.1 * HORIZON_COSINE).then_some(place)
        };
        if let Some(place) = seen(at) {
            return place;
        }
        let middle = pose.face_from_head(DVec3::ZERO);
        let (mut on_head, mut beside) = (0.0, 1.0);
        let mut nearest = seen(middle).unwrap_or_default();
        for _ in 0..30 {
            let share = (on_head + beside) / 2.0;
            let found = seen(FaceMm(middle.0.lerp(at.0, share)));
            *(if found.is_some() { &mut on_head } else { &mut beside }) = share;
            nearest = found.unwrap_or(nearest);
        }
        nearest
    }

    /// As [`SkinPatch::facing`], without the rest of the patch.
    fn facing(&self, place: ChartMm) -> f64 {
        let skin = |x: f64, y: f64| self.head_from_chart(ChartMm(place.0 + DVec2::new(x, y)));
        let h = SLOPE_STEP_MM;
        let normal = (skin(h, 0.0) - skin(-h, 0.0)).cross(skin(0.0, h) - skin(0.0, -h));
        let to_camera = self.camera_mm - self.head_from_chart(place);
        normal.normalize_or_zero().dot(to_camera.normalize_or_zero())
    }

    /// Length along the skin under a straight line of the chart, in mm.
    #[inline(never)]
    fn length_mm(&self, from: ChartMm, to: ChartMm) -> f64 {
        let mut length_mm = 0.0;
        let mut last = self.head_from_chart(from);
        for piece in 1..=TAPE_PIECES {
            let share = f64::from(piece) / f64::from(TAPE_PIECES);
            let next = self.head_from_chart(ChartMm(from.0.lerp(to.0, share)));
            length_mm += next.distance(last);
            last = next;
        }
        length_mm
    }
}
