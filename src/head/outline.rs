//! The skull dome's outline in the photo: an ellipse in the plane of the face with four handles.
//!
//! The curved chart is fitted to it (`fit.rs`). On the flat chart, where a place of the face is the same place of the
//! chart, it limits where presets and the treated area go, and says how the head is turned.

use crate::geometry::{ChartMm, FaceMm, within};
use glam::DVec2;
use serde::{Deserialize, Serialize};

/// Radii outside this range are no human head.
const RADIUS_RANGE_MM: (f64, f64) = (40.0, 160.0);
/// A dome whose centre is further than this from the glabella is no outline of this head.
const MOST_CENTRE_MM: f64 = 250.0;
/// Up to this angle from the dome's middle a place is where the sphere shows it; beyond, towards the limb and off the
/// head, the map goes on straight, so that it stays one to one (the limb folds all places behind it onto one line).
const LIMB_RADIANS: f64 = 1.3;

/// An ellipse about the skull dome as the photo shows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DomeOutline {
    /// Its centre.
    pub centre: FaceMm,
    /// Half its width in mm.
    pub half_width_mm: f64,
    /// Half its height in mm.
    pub half_height_mm: f64,
    /// Turn of its upright axis against the face's, anticlockwise, in radians.
    pub tilt_radians: f64,
}

/// How the left and the right of a head belong together on the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symmetry {
    /// The curved chart belongs to the head: its midline is x = 0.
    Head,
    /// The flat chart belongs to the photo, on which a turned head is not symmetric: as its outline says.
    Photo(DomeOutline),
}

impl Symmetry {
    /// The mirror image of a place about the head's midline.
    #[must_use]
    pub fn mirrored(&self, place: ChartMm) -> ChartMm {
        match self {
            Self::Head => ChartMm::new(-place.0.x, place.0.y),
            Self::Photo(outline) => outline.mirrored(place),
        }
    }
}

/// The places by which the outline is shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutlineHandle {
    /// Moves the whole ellipse.
    Centre,
    /// The top of the head: height and tilt.
    Top,
    /// The side on the left of the photo: width.
    Right,
    /// The side on the right of the photo: width.
    Left,
}

impl OutlineHandle {
    /// All handles.
    pub const ALL: [Self; 4] = [Self::Centre, Self::Top, Self::Right, Self::Left];
}

impl Default for DomeOutline {
    /// An adult front view. The canonical face model of FACE.md fits a dome with radii 81 × 97.5 mm centred 1 mm below
    /// the glabella; the rendered heads are smaller (half width 71-74 mm, top 75-80 mm above the glabella).
    fn default() -> Self {
        Self { centre: FaceMm::new(0.0, 10.0), half_width_mm: 76.0, half_height_mm: 74.0, tilt_radians: 0.0 }
    }
}

impl DomeOutline {
    /// A point of the ellipse; 0 is the side to the subject's left, a quarter turn is the top.
    #[must_use]
    pub fn at_angle(&self, radians: f64) -> FaceMm {
        self.at_angle_inset(radians, 0.0)
    }

    /// A point `inset_mm` inside the ellipse along its radius.
    #[must_use]
    pub fn at_angle_inset(&self, radians: f64, inset_mm: f64) -> FaceMm {
        let on_axes = DVec2::new(
            radians.cos() * (self.half_width_mm - inset_mm),
            radians.sin() * (self.half_height_mm - inset_mm),
        );
        FaceMm(self.centre.0 + DVec2::from_angle(self.tilt_radians).rotate(on_axes))
    }

    /// Where a handle stands.
    #[must_use]
    pub fn handle(&self, handle: OutlineHandle) -> FaceMm {
        use std::f64::consts::{FRAC_PI_2, PI};
        match handle {
            OutlineHandle::Centre => self.centre,
            OutlineHandle::Top => self.at_angle(FRAC_PI_2),
            OutlineHandle::Right => self.at_angle(PI),
            OutlineHandle::Left => self.at_angle(0.0),
        }
    }

    /// Moves a handle to a place; sizes stay within human heads.
    pub fn move_handle(&mut self, handle: OutlineHandle, to: FaceMm) {
        if !to.is_finite() {
            return;
        }
        let (least, most) = RADIUS_RANGE_MM;
        let from_centre = to.0 - self.centre.0;
        let along = DVec2::from_angle(self.tilt_radians);
        match handle {
            OutlineHandle::Centre => {
                // Each axis first: the length of a very far place would overflow.
                let within = to.0.clamp(DVec2::splat(-MOST_CENTRE_MM), DVec2::splat(MOST_CENTRE_MM));
                self.centre = FaceMm(within.clamp_length_max(MOST_CENTRE_MM));
            }
            OutlineHandle::Top => {
                self.half_height_mm = within(from_centre.length(), least, most);
                // Upright means that the top is above: beyond ±60° it would be a side.
                self.tilt_radians = DVec2::Y.angle_to(from_centre).clamp(-1.047, 1.047);
            }
            OutlineHandle::Right => self.half_width_mm = within(-from_centre.dot(along), least, most),
            OutlineHandle::Left => self.half_width_mm = within(from_centre.dot(along), least, most),
        }
    }

    /// The sine of the angle by which the head is turned: a turned head shows its midline (x = 0) beside the dome's
    /// centre. Taken from a dome of circular cross-section; on the rendered head that is turned by 12° this says 15°.
    fn turn_sine(&self) -> f64 {
        (self.centre.0.x / self.half_width_mm).clamp(-0.7, 0.7)
    }

    /// Where a place that would be `x_mm` beside the midline of a head that looks straight at the camera stands on
    /// this one. A straight head changes nothing.
    #[must_use]
    pub fn turned(&self, x_mm: f64) -> f64 {
        let sine = self.turn_sine();
        if sine == 0.0 {
            return x_mm;
        }
        let angle = angle_of_share(x_mm / self.half_width_mm);
        self.half_width_mm * (share_of_angle(angle - sine.asin()) + sine)
    }

    /// The mirror image about the head's midline, which on a turned head is not the picture's. The image of the image
    /// is the place itself, to rounding.
    #[must_use]
    pub fn mirrored(&self, place: ChartMm) -> ChartMm {
        let sine = self.turn_sine();
        let x_mm = if sine == 0.0 {
            -place.0.x
        } else {
            let from_middle = angle_of_share(place.0.x / self.half_width_mm - sine);
            let turn = sine.asin();
            self.half_width_mm * (share_of_angle(-(from_middle + turn) - turn) + sine)
        };
        ChartMm::new(x_mm, place.0.y)
    }

    /// Height of the silhouette above the glabella at a distance from the midline, in mm; `None` beside the head. The tilt
    /// is left out: heads in photos for this are nearly upright.
    #[must_use]
    pub fn upper_edge_mm(&self, x_mm: f64) -> Option<f64> {
        let across = (x_mm - self.centre.0.x) / self.half_width_mm;
        (across.abs() <= 1.0).then(|| self.centre.0.y + self.half_height_mm * (1.0 - across * across).sqrt())
    }

    /// The directions from the middle to the sides and the top: unit vectors.
    #[must_use]
    pub fn handle_directions(&self) -> [DVec2; 3] {
        let along = DVec2::from_angle(self.tilt_radians);
        [along, along.perp(), -along]
    }

    /// How far the ellipse reaches in a direction (a unit vector), in mm from the plane's origin.
    #[must_use]
    pub fn support_mm(&self, direction: DVec2) -> f64 {
        let on_axes = DVec2::from_angle(-self.tilt_radians).rotate(direction);
        self.centre.0.dot(direction) + (on_axes * DVec2::new(self.half_width_mm, self.half_height_mm)).length()
    }

    /// Brings every number into the range of human heads.
    pub fn bring_into_range(&mut self) {
        let (least, most) = RADIUS_RANGE_MM;
        self.centre = FaceMm(self.centre.0.clamp_length_max(MOST_CENTRE_MM));
        self.half_width_mm = within(self.half_width_mm, least, most);
        self.half_height_mm = within(self.half_height_mm, least, most);
        self.tilt_radians = self.tilt_radians.clamp(-1.047, 1.047);
    }

    /// How far the dome's top is above the glabella in mm.
    #[must_use]
    pub fn top_above_glabella_mm(&self) -> f64 {
        self.handle(OutlineHandle::Top).0.y
    }

    /// Whether every number is finite and of a human head.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let (least, most) = RADIUS_RANGE_MM;
        let in_range = |radius: f64| (least..=most).contains(&radius);
        self.centre.is_finite()
            && self.centre.0.length() < MOST_CENTRE_MM + 50.0
            && in_range(self.half_width_mm)
            && in_range(self.half_height_mm)
            && self.tilt_radians.abs() <= 1.1
    }
}

/// How far beside the middle, as a share of the radius, a place at this angle of a sphere appears.
fn share_of_angle(radians: f64) -> f64 {
    let within = radians.clamp(-LIMB_RADIANS, LIMB_RADIANS);
    within.sin() + (radians - within) * LIMB_RADIANS.cos()
}

/// The inverse of [`share_of_angle`].
fn angle_of_share(share: f64) -> f64 {
    let limb = LIMB_RADIANS.sin();
    let within = within(share, -limb, limb);
    within.asin() + (share - within) / LIMB_RADIANS.cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_handle_is_where_it_was_put() {
        for handle in OutlineHandle::ALL {
            let mut outline = DomeOutline { tilt_radians: 0.2, ..DomeOutline::default() };
            let target = FaceMm(outline.handle(handle).0 * 1.05);
            outline.move_handle(handle, target);
            let reached = outline.handle(handle);
            // Sides follow the width only: what lies across the axis is dropped.
            let miss_mm = match handle {
                OutlineHandle::Centre | OutlineHandle::Top => reached.distance(target),
                OutlineHandle::Left | OutlineHandle::Right => {
                    (reached.0 - target.0).dot(DVec2::from_angle(outline.tilt_radians)).abs()
                }
            };
            assert!(miss_mm < 1e-9, "{handle:?} misses by {miss_mm} mm");
            assert!(outline.is_sound());
        }
    }

    #[test]
    fn mirroring_twice_gives_the_place_back_also_on_a_turned_head() {
        for centre_x_mm in [0.0, 18.4, -12.0] {
            let outline = DomeOutline { centre: FaceMm::new(centre_x_mm, 40.0), ..DomeOutline::default() };
            assert_eq!(outline.mirrored(ChartMm::new(0.0, 70.0)).0.x.abs(), 0.0);
            for x_mm in [5.0, 20.0, 45.0, 75.0, 95.0, 180.0] {
                let there = outline.mirrored(ChartMm::new(x_mm, 70.0));
                let back_mm = outline.mirrored(there).0.x;
                assert!(there.0.x < 0.0, "{x_mm} mm mirrored to {} mm", there.0.x);
                assert!((back_mm - x_mm).abs() < 1e-9, "{x_mm} mm came back as {back_mm} mm");
            }
        }
    }

    #[test]
    fn a_turned_head_shows_its_sides_where_the_rendered_head_does() {
        // heads/s1-nw5-bowed25: turned by 12°; skin 46 mm beside the midline stands 50.3 mm to the left of it on the
        // photo and 39.8 mm to the right (projected from the ground truth).
        let outline = DomeOutline { centre: FaceMm::new(18.4, 43.8), half_width_mm: 69.0, ..DomeOutline::default() };
        assert!((outline.turned(46.0) - 50.3).abs() < 1.5, "{}", outline.turned(46.0));
        assert!((outline.turned(-46.0) + 39.8).abs() < 1.5, "{}", outline.turned(-46.0));
    }

    #[test]
    fn a_head_stays_a_head_whatever_is_dragged() {
        let mut outline = DomeOutline::default();
        outline.move_handle(OutlineHandle::Top, FaceMm::new(5000.0, -300.0));
        outline.move_handle(OutlineHandle::Left, FaceMm::new(-900.0, 0.0));
        outline.move_handle(OutlineHandle::Right, FaceMm::new(f64::NAN, 0.0));
        assert!(outline.is_sound(), "{outline:?}");
    }
}
