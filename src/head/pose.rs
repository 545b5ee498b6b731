//! Where a head is in front of the camera, and back: a pinhole camera at a known distance.
//!
//! Camera axes: x to the right of the photo, y up, z towards the camera, in mm; the plane of the face is z = 0. The camera
//! looks along the axis through the middle of the head's outline. That the photo's own axis is elsewhere turns the whole
//! head by a few degrees, which the fit takes as a turn of the head.

use glam::{DMat3, DVec2, DVec3};

use super::skull::Skull;
use crate::geometry::FaceMm;

/// A head in front of a camera.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeadPose {
    /// From head axes to camera axes.
    pub rotation: DMat3,
    /// The dome's centre in camera axes, in mm.
    pub centre_mm: DVec3,
    /// Where the camera's axis meets the plane of the face.
    pub axis: FaceMm,
    /// The camera's distance from the plane of the face in mm.
    pub camera_distance_mm: f64,
    /// True mm per mm of the plane of the face: 1 if the marks lie as far apart as was said.
    pub true_mm_per_face_mm: f64,
}

impl HeadPose {
    /// Where a place of the head (mm from the dome's centre, head axes) appears on the plane of the face.
    #[must_use]
    #[inline(never)]
    pub fn face_from_head(&self, place_mm: DVec3) -> FaceMm {
        let seen = self.rotation * place_mm + self.centre_mm;
        // Nothing of a head comes nearer to the camera than a tenth of its distance.
        let nearer = self.camera_distance_mm / (self.camera_distance_mm - seen.z).max(0.1 * self.camera_distance_mm);
        FaceMm(self.axis.0 + seen.truncate() * (nearer / self.true_mm_per_face_mm))
    }

    /// The camera in head axes, in mm from the dome's centre.
    #[must_use]
    pub fn camera_mm(&self) -> DVec3 {
        self.rotation.transpose() * (DVec3::new(0.0, 0.0, self.camera_distance_mm) - self.centre_mm)
    }

    /// The place of the skin that appears at a place of the plane of the face: head axes, mm from the dome's centre.
    /// `None` where the head does not reach.
    #[must_use]
    pub fn head_from_face(&self, skull: &Skull, at: FaceMm) -> Option<DVec3> {
        let camera = self.camera_mm();
        let on_plane = ((at.0 - self.axis.0) * self.true_mm_per_face_mm).extend(0.0);
        let along = (self.rotation.transpose() * (on_plane - self.centre_mm) - camera).normalize_or(DVec3::NEG_Z);
        skull.first_on_ray(camera, along)
    }

    /// How far the skull's silhouette reaches in a direction of the plane of the face (a unit vector), in mm from the
    /// plane's origin.
    #[must_use]
    pub fn silhouette_mm(&self, skull: &Skull, direction: DVec2) -> f64 {
        direction.dot(self.silhouette(skull, direction).0)
    }

    /// The place of the skull's silhouette that is furthest in a direction of the plane of the face (a unit vector). The mean
    /// shape is taken where the ellipsoid's silhouette is, which is right to first order.
    #[must_use]
    #[inline(never)]
    pub fn silhouette(&self, skull: &Skull, direction: DVec2) -> FaceMm {
        let axes = skull.axes_mm();
        let to_head = self.rotation.transpose();
        // The plane that touches the skull and holds the camera: its tilt follows from how far it touches.
        let mut tilt = 0.0;
        for _ in 0..4 {
            let normal = to_head * direction.extend(tilt) * axes;
            let ahead = (self.camera_distance_mm - self.centre_mm.z).max(50.0);
            tilt = (normal.length() + direction.dot(self.centre_mm.truncate())) / ahead;
        }
        let touching = (to_head * direction.extend(tilt) * axes).normalize_or(DVec3::Y);
        self.face_from_head(skull.skin_mm(touching))
    }
}
