//! The shape of a head: an ellipsoid about the dome, and how the mean head departs from it.
//!
//! Head axes: x to the subject's left, y up, z forward, in mm from the dome's centre, which lies above the middle between
//! the ear canals. The mean shape and the landmarks are measured on the five rendered heads of `heads/`
//! (tests/fixtures/heads/measure.py prints this file's numbers); between heads the skin lies within 1-3 mm of it once the
//! size fits (root mean square, each head left out in turn).
//!
//! Not here: where the head is in a photo (`pose.rs`), and ears, hair and everything below the brow.

use glam::DVec3;

use super::conformal::{self, DEPTH_RATIO};

/// Half the width of an adult dome in mm: 69.7-74.1 on the rendered heads.
pub const TYPICAL_LATERAL_MM: f64 = 72.0;
/// Steps of the search along a ray; each halves the error at least, and most do much better.
const MOST_STEPS: usize = 48;
/// A ray has met the skin when it is this close, as a share of the distance from the dome's centre.
const CLOSE: f64 = 1e-11;
/// Skin further back than this share of the dome's depth is the side of the head.
const FRONT_SHARE: f64 = 0.12;
/// Coefficients of x^i y^j z^k with i even, of degree 5 and then 6, i and j rising: together they span every smooth
/// shape up to degree 6 on the sphere that is the same on both sides.
const MEAN_SHAPE: [f64; 28] = [
    -0.0147, -0.1558, 0.0547, -0.1423, -0.0674, 0.0449, 0.2099, -0.3817, 0.3301, -0.0886, -0.2161, -0.1505, 0.0038,
    -0.0196, 0.2371, -0.0163, 0.0934, 0.054, -0.0621, 0.216, -0.351, 1.2852, -0.558, 0.0801, 0.0192, -0.0248, 0.2887,
    -0.0169,
];

/// Semi-axes of the dome in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skull {
    /// Half its width.
    pub lateral_mm: f64,
    /// Half its height.
    pub vertical_mm: f64,
    /// Half its depth.
    pub depth_mm: f64,
}

/// A place on the head that a person can mark, as a share of half the dome's width, mean of the rendered heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landmark {
    /// The pupil of an eye that looks straight ahead.
    Pupil(Side),
    /// The opening of the ear canal, at the tragus.
    EarCanal(Side),
    /// The foremost point between the brows.
    Glabella,
}

/// A side of the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The subject's right.
    Right,
    /// The subject's left.
    Left,
}

impl Default for Skull {
    fn default() -> Self {
        Self::of_width(TYPICAL_LATERAL_MM)
    }
}

impl Skull {
    /// A dome of typical proportions.
    #[must_use]
    pub const fn of_width(lateral_mm: f64) -> Self {
        Self { lateral_mm, vertical_mm: lateral_mm, depth_mm: DEPTH_RATIO * lateral_mm }
    }

    /// The skin in a direction, in mm from the dome's centre. Directions are those of `conformal.rs`.
    #[must_use]
    pub fn skin_mm(&self, direction: DVec3) -> DVec3 {
        direction * self.axes_mm() * radius(direction)
    }

    /// The direction under a place in mm from the dome's centre.
    #[must_use]
    pub fn direction(&self, place_mm: DVec3) -> DVec3 {
        (place_mm / self.axes_mm()).normalize_or(DVec3::Y)
    }

    /// How far outside the skin a place is, as a share of its distance from the centre; negative inside.
    #[must_use]
    pub fn outside(&self, place_mm: DVec3) -> f64 {
        let even = place_mm / self.axes_mm();
        let length = even.length();
        if length > 0.0 { length / radius(even / length) - 1.0 } else { -1.0 }
    }

    /// The first place of the skin on a ray, in mm from the dome's centre; `None` when the ray passes by. `along` is a unit
    /// vector.
    #[must_use]
    #[inline(never)]
    pub fn first_on_ray(&self, from_mm: DVec3, along: DVec3) -> Option<DVec3> {
        // In axes in which the dome is a sphere of radius 1.
        let (even_from, even_along) = (from_mm / self.axes_mm(), along / self.axes_mm());
        let nearest = -even_from.dot(even_along) / even_along.length_squared();
        let clear_squared = (even_from + even_along * nearest).length_squared();
        // The skin reaches to 1.2 radii; before that a ray is outside.
        let reach_squared = 1.2 * 1.2 - clear_squared;
        if reach_squared.is_nan() || reach_squared <= 0.0 {
            return None;
        }
        let half_chord = (reach_squared / even_along.length_squared()).sqrt();
        let outside = |way: f64| self.outside(from_mm + along * way);
        let (mut outer, mut inner) = (nearest - half_chord, nearest);
        let (mut outer_by, mut inner_by) = (outside(outer), outside(inner));
        if inner_by >= 0.0 {
            // Near the horizon the skin can be met before or behind the ellipsoid's middle.
            inner = deepest(outside, nearest, half_chord);
            inner_by = outside(inner);
        }
        if inner_by >= 0.0 {
            return None;
        }
        // Regula falsi, halving the end that stays (the Illinois method), so that it never stalls.
        let mut last_was_outside = None;
        let mut way = inner;
        for _ in 0..MOST_STEPS {
            way = (inner * outer_by - outer * inner_by) / (outer_by - inner_by);
            let by = outside(way);
            if by.abs() < CLOSE {
                break;
            }
            let is_outside = by > 0.0;
            let stays = if last_was_outside == Some(is_outside) { 0.5 } else { 1.0 };
            if is_outside {
                (outer, outer_by) = (way, by);
                inner_by *= stays;
            } else {
                (inner, inner_by) = (way, by);
                outer_by *= stays;
            }
            last_was_outside = Some(is_outside);
        }
        Some(from_mm + along * way)
    }

    /// The skin straight ahead of a place of the coronal plane through the dome's centre, in mm; a place beside the head is brought
    /// towards the midline until there is skin that does not yet turn to the side.
    #[must_use]
    pub fn ahead_of_mm(&self, x_mm: f64, y_mm: f64) -> DVec3 {
        let mut x_mm = x_mm;
        for _ in 0..24 {
            let from = DVec3::new(x_mm, y_mm, 3.0 * self.depth_mm);
            let found = self.first_on_ray(from, DVec3::NEG_Z).filter(|place| place.z > FRONT_SHARE * self.depth_mm);
            if let Some(place) = found {
                return place;
            }
            x_mm *= 0.96;
        }
        self.skin_mm(DVec3::new(0.0, y_mm, self.depth_mm).normalize_or(DVec3::Z))
    }

    /// The three semi-axes.
    #[must_use]
    pub const fn axes_mm(&self) -> DVec3 {
        DVec3::new(self.lateral_mm, self.vertical_mm, self.depth_mm)
    }

    /// The mean half width that a chart of this head is drawn with: of the reference spheroid of the same volume.
    #[must_use]
    pub fn chart_unit_mm(&self) -> f64 {
        (self.lateral_mm * self.vertical_mm * self.depth_mm / DEPTH_RATIO).cbrt()
    }

    /// The skin at a place of the conformal plane in mm of chart, y counted from the top of the head.
    #[must_use]
    pub fn skin_at_chart_mm(&self, place: glam::DVec2) -> DVec3 {
        self.skin_mm(conformal::direction_from_plane(place / self.chart_unit_mm()))
    }

    /// Where a landmark is, in mm from the dome's centre. It grows with the head in all directions alike: its place on
    /// the face has little to do with how high or long the dome is.
    #[must_use]
    #[inline(never)]
    pub fn landmark_mm(&self, landmark: Landmark) -> DVec3 {
        let share = match landmark {
            Landmark::Pupil(side) => DVec3::new(side.sign() * 0.432, -0.519, 1.142),
            Landmark::EarCanal(side) => DVec3::new(side.sign() * 1.015, -0.850, 0.0),
            Landmark::Glabella => DVec3::new(0.0, -0.247, 1.379),
        };
        let stretch = DVec3::new(1.0, 1.0, self.depth_mm / (DEPTH_RATIO * self.lateral_mm));
        share * stretch * self.lateral_mm
    }
}

impl Side {
    /// 1 for the subject's left, where x is positive.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::Right => -1.0,
            Self::Left => 1.0,
        }
    }
}

/// Where a ray that passes `middle ± reach` is deepest in the head, or as soon as it is inside: sixteen looks, then ever
/// narrower about the best.
fn deepest(outside: impl Fn(f64) -> f64, middle: f64, reach: f64) -> f64 {
    let step = reach / 8.0;
    let look = |around: f64, step: f64, best: (f64, f64)| {
        (-8..=8)
            .map(|index| around + f64::from(index) * step)
            .map(|way| (way, outside(way)))
            .fold(best, |best, looked| if looked.1 < best.1 { looked } else { best })
    };
    let mut best = look(middle, step, (middle, outside(middle)));
    let mut step = step;
    while best.1 >= 0.0 && step > 1e-3 {
        step /= 8.0;
        best = look(best.0, step, best);
    }
    best.0
}

/// The skin's distance from the dome's centre over the ellipsoid's: between 0.89 and 1.19, above the brow 0.93 and 1.14.
// Long, and asked from many places: copies of it would be a tenth of the app.
#[inline(never)]
fn radius(direction: DVec3) -> f64 {
    let DVec3 { x, y, z } = direction;
    let x2 = x * x;
    let mut powers_y = [1.0; 7];
    let mut powers_z = [1.0; 7];
    for index in 1..7 {
        powers_y[index] = powers_y[index - 1] * y;
        powers_z[index] = powers_z[index - 1] * z;
    }
    let mut coefficients = MEAN_SHAPE.iter();
    let mut sum = 1.0;
    for degree in [5_usize, 6] {
        let mut even_power_x = 1.0;
        for power_x in (0..=degree).step_by(2) {
            let left = degree - power_x;
            for (power_y, coefficient) in (0..=left).zip(&mut coefficients) {
                sum += coefficient * even_power_x * powers_y[power_y] * powers_z[left - power_y];
            }
            even_power_x *= x2;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_uses_every_coefficient_and_is_the_same_on_both_sides() {
        // 12 monomials of degree 5 and 16 of degree 6 with even powers of x.
        assert_eq!(MEAN_SHAPE.len(), 12 + 16);
        for step in 0..500 {
            let angle = f64::from(step) * 0.7;
            let direction = DVec3::new(angle.sin(), (angle * 1.3).cos(), (angle * 0.3).sin()).normalize();
            let mirrored = DVec3::new(-direction.x, direction.y, direction.z);
            assert_eq!(radius(direction), radius(mirrored));
            assert!((0.85..1.25).contains(&radius(direction)), "{direction}: {}", radius(direction));
        }
    }

    #[test]
    fn skin_and_direction_agree() {
        let skull = Skull { lateral_mm: 70.0, vertical_mm: 75.0, depth_mm: 99.0 };
        let direction = DVec3::new(0.3, 0.8, 0.4).normalize();
        let skin = skull.skin_mm(direction);
        assert!(skull.direction(skin).distance(direction) < 1e-12);
        assert!(skull.outside(skin).abs() < 1e-12, "{}", skull.outside(skin));
        assert!(skull.outside(skin * 1.1) > 0.0 && skull.outside(skin * 0.9) < 0.0);
    }

    #[test]
    fn the_glabella_of_the_shape_is_the_landmark() {
        let skull = Skull::default();
        let landmark = skull.landmark_mm(Landmark::Glabella);
        let off_mm = skull.outside(landmark) * landmark.length();
        assert!(off_mm.abs() < 4.0, "the glabella is {off_mm} mm off the skin");
    }
}
