//! The conformal map between the directions of a head and a plane: angles stay, so dots that are evenly spread on the plane
//! are evenly spread on the skin, only nearer together where the plane is stretched.
//!
//! A skull is close to a spheroid that is longer from front to back ([`DEPTH_RATIO`]). Its conformal latitude about that long
//! axis maps it onto a sphere (Snyder 1987, "Map projections: a working manual", eq. 3-1, for a prolate spheroid), and the
//! stereographic projection maps the sphere onto the plane. Both are exact, so the plane is conformal to the spheroid to
//! rounding. The plane touches at the top of the head: there the map is least stretched, and the spheroid's flatter sides
//! make up for most of the stretch towards forehead and crown (1.07 at the hairline, 1.04 at the crown, 1.5 above the ears).
//!
//! Not here: how far the skin of a head is from its centre (`skull.rs`). Directions are those of a head that has been
//! shrunk to equal width, height and depth, so that one map serves all heads.

use glam::{DVec2, DVec3};

/// Depth of the reference spheroid over its width: mean of the rendered heads' dome fits (1.31-1.39).
pub const DEPTH_RATIO: f64 = 1.36;
/// Eccentricity squared, 1 − 1/ratio².
const E2: f64 = 1.0 - 1.0 / (DEPTH_RATIO * DEPTH_RATIO);
/// Further than this from the top of the plane (in half widths of the head) is below the jaw: held there, so that every place of the
/// plane has a direction.
const FURTHEST: f64 = 8.0;
const NEWTON_STEPS: usize = 6;

/// The place on the plane, in half widths of the head, of a direction (unit vector; x to the subject's left, y up, z
/// forward). The plane's x is to the subject's left, its y from the face over the top to the back of the head.
#[must_use]
#[inline(never)]
pub fn plane_from_direction(direction: DVec3) -> DVec2 {
    let (stretch, sine) = conformal(direction.z);
    let (left, up) = (direction.x * stretch, direction.y * stretch);
    // Straight down is infinitely far away.
    let scale = 2.0 / (1.0 + up).max(1e-3);
    DVec2::new(left * scale, -sine * scale)
}

/// The inverse of [`plane_from_direction`].
#[must_use]
#[inline(never)]
pub fn direction_from_plane(place: DVec2) -> DVec3 {
    let place = place.clamp_length_max(FURTHEST);
    let quarter = place.length_squared() / 4.0;
    let (left, up, sine) =
        (place.x / (1.0 + quarter), (1.0 - quarter) / (1.0 + quarter), (-place.y / (1.0 + quarter)).clamp(-1.0, 1.0));
    // Newton's method: the derivative lies between 0.5 and 2, so a handful of steps reaches rounding.
    let mut forward = sine;
    for _ in 0..NEWTON_STEPS {
        let (stretch, reached) = conformal(forward);
        let slope = stretch * stretch * DEPTH_RATIO * (1.0 - E2 * forward * forward).sqrt();
        forward = (forward - (reached - sine) / slope).clamp(-1.0, 1.0);
    }
    let around = DVec2::new(left, up).normalize_or(DVec2::Y) * (1.0 - forward * forward).max(0.0).sqrt();
    DVec3::new(around.x, around.y, forward)
}

/// For the sine of the parametric latitude about the long axis: by how much the distance from the axis grows on the conformal
/// sphere, and the sine of the conformal latitude.
fn conformal(sine: f64) -> (f64, f64) {
    let e = E2.sqrt();
    let root = (1.0 - E2 * sine * sine).sqrt();
    let bent = (DEPTH_RATIO * e * (e * sine).asin()).tanh();
    let plain = sine / (DEPTH_RATIO * root);
    let together = 1.0 + plain * bent;
    ((1.0 - bent * bent).sqrt() / (root * together), (bent + plain) / together)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directions() -> impl Iterator<Item = DVec3> {
        // A spiral over the sphere, without the lowest cap.
        (0..2000).map(|step| {
            let up = 1.0 - 1.7 * f64::from(step) / 2000.0;
            let angle = f64::from(step) * 2.399_963;
            let around = (1.0 - up * up).sqrt();
            DVec3::new(around * angle.cos(), up, around * angle.sin())
        })
    }

    #[test]
    fn there_and_back_is_the_same_direction() {
        for direction in directions() {
            let back = direction_from_plane(plane_from_direction(direction));
            assert!(back.distance(direction) < 1e-9, "{direction} came back as {back}");
        }
    }

    #[test]
    fn angles_on_the_spheroid_are_angles_on_the_plane() {
        let on_spheroid = |place: DVec2| direction_from_plane(place) * DVec3::new(1.0, 1.0, DEPTH_RATIO);
        for direction in directions() {
            let place = plane_from_direction(direction);
            let step = 1e-4;
            let along_x = (on_spheroid(place + DVec2::X * step) - on_spheroid(place - DVec2::X * step)) / (2.0 * step);
            let along_y = (on_spheroid(place + DVec2::Y * step) - on_spheroid(place - DVec2::Y * step)) / (2.0 * step);
            let ratio = along_x.length() / along_y.length();
            let cosine = along_x.dot(along_y) / (along_x.length() * along_y.length());
            assert!((ratio - 1.0).abs() < 1e-5, "{direction}: stretched by {ratio}");
            assert!(cosine.abs() < 1e-5, "{direction}: sheared by {cosine}");
        }
    }

    #[test]
    fn the_plane_is_nowhere_smaller_than_the_skin() {
        // Otherwise the densest plan would need more dots than there are.
        let on_spheroid = |place: DVec2| direction_from_plane(place) * DVec3::new(1.0, 1.0, DEPTH_RATIO);
        for direction in directions() {
            let place = plane_from_direction(direction);
            let skin = (on_spheroid(place + DVec2::X * 1e-4) - on_spheroid(place)).length() / 1e-4;
            assert!(skin < 1.0001, "{direction}: {skin} of skin per unit of plane");
        }
    }

    #[test]
    fn every_place_of_the_plane_has_a_direction() {
        for place in [DVec2::ZERO, DVec2::new(1e9, -3.0), DVec2::new(0.0, 1e300), DVec2::new(-2.0, -2.0)] {
            let direction = direction_from_plane(place);
            assert!((direction.length() - 1.0).abs() < 1e-9, "{place}: {direction}");
        }
    }
}
