//! From which side a photo shows the head: what the person marks on it, and how the head is turned at first guess.

use glam::{DMat3, DVec2, DVec3};
use serde::{Deserialize, Serialize};

use super::skull::{Landmark, Side, Skull};

/// How far the glabella stands above the midpoint of the pupils in mm: 18-20 on the rendered heads, 22.7 in the
/// canonical face model of FACE.md. A start; the person can move the marker.
const TYPICAL_GLABELLA_ABOVE_PUPILS_MM: f64 = 20.0;

/// The view of a photo, chosen by the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HeadView {
    /// No head is fitted: skin is a plane that faces the camera. For parts of a scalp without eyes or ears in the photo.
    Flat,
    /// The face looks at the camera, straight or with the head bowed or turned by up to about 30°.
    #[default]
    Front,
    /// The subject's left side is turned to the camera by about 45°.
    LeftThreeQuarter,
    /// The subject's right side is turned to the camera by about 45°.
    RightThreeQuarter,
    /// The subject's left profile.
    LeftProfile,
    /// The subject's right profile.
    RightProfile,
    /// The top of the head, the face below.
    Top,
    /// The crown, from behind and above.
    Crown,
}

/// How a head is turned, in radians, and how sure that is: `spread` is one standard deviation about `mean`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnglePrior {
    /// First guess.
    pub mean: f64,
    /// Standard deviation.
    pub spread: f64,
}

impl HeadView {
    /// All views in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Front,
        Self::LeftThreeQuarter,
        Self::RightThreeQuarter,
        Self::LeftProfile,
        Self::RightProfile,
        Self::Top,
        Self::Crown,
        Self::Flat,
    ];

    /// The two landmarks that the person marks; the first is the one further left on the photo.
    #[must_use]
    pub const fn marks(self) -> [Landmark; 2] {
        match self {
            Self::Flat | Self::Front | Self::LeftThreeQuarter | Self::RightThreeQuarter => {
                [Landmark::Pupil(Side::Right), Landmark::Pupil(Side::Left)]
            }
            Self::LeftProfile => [Landmark::Pupil(Side::Left), Landmark::EarCanal(Side::Left)],
            Self::RightProfile => [Landmark::EarCanal(Side::Right), Landmark::Pupil(Side::Right)],
            Self::Top => [Landmark::EarCanal(Side::Right), Landmark::EarCanal(Side::Left)],
            Self::Crown => [Landmark::EarCanal(Side::Left), Landmark::EarCanal(Side::Right)],
        }
    }

    /// Whether the glabella can be seen and is marked.
    #[must_use]
    pub const fn shows_glabella(self) -> bool {
        !matches!(self, Self::Crown)
    }

    /// How far the head is turned to its own right, so that its left side faces the camera.
    #[must_use]
    pub fn yaw(self) -> AnglePrior {
        let (mean, spread): (f64, f64) = match self {
            Self::Flat | Self::Front | Self::Top => (0.0, 12.0),
            Self::LeftThreeQuarter => (45.0, 12.0),
            Self::RightThreeQuarter => (-45.0, 12.0),
            Self::LeftProfile => (90.0, 10.0),
            Self::RightProfile => (-90.0, 10.0),
            Self::Crown => (180.0, 12.0),
        };
        AnglePrior { mean: mean.to_radians(), spread: spread.to_radians() }
    }

    /// How far the camera looks down onto the head: a bowed head counts as well.
    #[must_use]
    pub fn pitch(self) -> AnglePrior {
        let (mean, spread): (f64, f64) = match self {
            Self::Top => (60.0, 15.0),
            Self::Crown => (28.0, 15.0),
            Self::Front => (5.0, 15.0),
            _ => (0.0, 10.0),
        };
        AnglePrior { mean: mean.to_radians(), spread: spread.to_radians() }
    }

    /// How far the marks lie apart on the photo over how far they are apart, at first guess.
    #[must_use]
    pub const fn mark_foreshortening(self) -> f64 {
        match self {
            Self::LeftThreeQuarter | Self::RightThreeQuarter => std::f64::consts::FRAC_1_SQRT_2,
            _ => 1.0,
        }
    }

    /// The distance between the marks of an adult in mm, as the view shows it, and the range that makes sense: pupils
    /// 63 mm (Dodgson 2004); pupil to ear canal and between the ear canals from the rendered heads.
    #[must_use]
    pub const fn mark_distance_mm(self) -> (f64, (f64, f64)) {
        match self {
            Self::LeftProfile | Self::RightProfile => (86.0, (65.0, 110.0)),
            Self::Top | Self::Crown => (146.0, (110.0, 180.0)),
            _ => (63.0, (40.0, 80.0)),
        }
    }

    /// From the middle between the marks to the glabella, in mm along the marks' own axes, at first guess. A canonical face
    /// has the glabella 22.7 mm above the pupils' middle (FACE.md), the rendered heads 18-20.
    #[must_use]
    pub fn glabella_from_marks_mm(self) -> DVec2 {
        if matches!(self, Self::Flat | Self::Front) {
            return DVec2::new(0.0, TYPICAL_GLABELLA_ABOVE_PUPILS_MM);
        }
        if !self.shows_glabella() {
            return DVec2::ZERO;
        }
        let skull = Skull::default();
        let turned = rotation(self.yaw().mean, self.pitch().mean, self.roll());
        let [first, second] = self.marks().map(|mark| turned * skull.landmark_mm(mark));
        (turned * skull.landmark_mm(Landmark::Glabella) - (first + second) / 2.0).truncate()
    }

    /// The turn that makes the marks' line level, at first guess, in radians.
    #[must_use]
    pub fn roll(self) -> f64 {
        let skull = Skull::default();
        let turned = rotation(self.yaw().mean, self.pitch().mean, 0.0);
        let [first, second] = self.marks().map(|mark| turned * skull.landmark_mm(mark));
        let across = second - first;
        -across.y.atan2(across.x)
    }
}

/// From head axes to camera axes (x to the right of the photo, y up, z towards the camera): first the turn about the
/// head's own upright axis, then the bow, then the tilt on the photo. Angles in radians.
#[must_use]
pub fn rotation(yaw: f64, pitch: f64, roll: f64) -> DMat3 {
    let (sine, cosine) = yaw.sin_cos();
    let turn = DMat3::from_cols(DVec3::new(cosine, 0.0, sine), DVec3::Y, DVec3::new(-sine, 0.0, cosine));
    let (sine, cosine) = pitch.sin_cos();
    let bow = DMat3::from_cols(DVec3::X, DVec3::new(0.0, cosine, sine), DVec3::new(0.0, -sine, cosine));
    DMat3::from_rotation_z(roll) * bow * turn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_mark_is_further_left_and_both_can_be_seen() {
        let skull = Skull::default();
        for view in HeadView::ALL {
            let turned = rotation(view.yaw().mean, view.pitch().mean, view.roll());
            let [first, second] = view.marks().map(|mark| turned * skull.landmark_mm(mark));
            assert!(second.x - first.x > 30.0, "{view:?}: {first} {second}");
            assert!((second.y - first.y).abs() < 1e-9, "{view:?}: the marks are level");
            let apparent_mm = second.x - first.x;
            let expected_mm = view.mark_distance_mm().0 * view.mark_foreshortening();
            assert!((apparent_mm / expected_mm - 1.0).abs() < 0.04, "{view:?}: {apparent_mm} against {expected_mm}");
            let glabella = turned * skull.landmark_mm(Landmark::Glabella);
            assert_eq!(glabella.z > -5.0, view.shows_glabella(), "{view:?}: {glabella}");
        }
    }

    #[test]
    fn turns_are_those_of_the_rendered_heads() {
        // heads/s1-nw5-bowed25: yaw 12°, pitch 26°; its R in camera axes with y and z turned round.
        let rendered = rotation(12_f64.to_radians(), 26_f64.to_radians(), 0.0);
        let expected = DVec3::new(-0.0911, 0.8988, -0.4288);
        let upward = DVec3::new(rendered.x_axis.y, rendered.y_axis.y, rendered.z_axis.y);
        assert!(upward.distance(expected) < 0.001, "{upward}");
    }
}
