//! Rolls a line of a curved surface onto paper: what a narrow strip of paper does when it is laid along the line and then flat
//! on a table.
//!
//! A head cannot be flattened. But along one line it can, exactly: the strip that touches the skin along the line bends
//! without stretching (the developable surface tangent to the skin there). Flat, it has every length of the line, and turns
//! by as much at every place: the line's geodesic curvature stays (do Carmo 1976, "Differential geometry of curves and
//! surfaces", §4-4: the development of a surface along a curve). Here it is done on chords: each keeps its length, each turn
//! is the one seen in the tangent plane. The error falls with the square of the step.
//!
//! Not here: what is rolled (`template.rs`), and how wide the strip may be (`strip.rs`).

use crate::geometry::ChartMm;
use crate::head::Chart;
use glam::{DVec2, DVec3};

/// Half the distance over which slopes are taken, in mm of chart.
const SLOPE_STEP_MM: f64 = 0.05;
/// A step shorter than this turns nowhere.
const SHORTEST_MM: f64 = 1e-9;

/// A place of a surface in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OnSurface {
    /// Where it is, in mm.
    pub place_mm: DVec3,
    /// The surface's normal there, a unit vector towards the reader.
    pub normal: DVec3,
}

/// The skin at a place of the chart.
#[must_use]
pub fn on_skin(chart: &Chart, place: ChartMm) -> OnSurface {
    let Chart::Curved(curved) = chart else {
        return OnSurface { place_mm: place.0.extend(0.0), normal: DVec3::Z };
    };
    let h = SLOPE_STEP_MM;
    let corner = |x: f64, y: f64| curved.head_from_chart(ChartMm(place.0 + DVec2::new(x, y)));
    let normal = (corner(h, 0.0) - corner(-h, 0.0)).cross(corner(0.0, h) - corner(0.0, -h));
    OnSurface { place_mm: curved.head_from_chart(place), normal: normal.normalize_or(DVec3::Z) }
}

/// A strip that is being unrolled. Turns to the left are positive for whoever looks at the surface against its normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unrolled {
    /// Where it has come to on the paper, in mm; y up.
    pub paper_mm: DVec2,
    heading: f64,
    at: OnSurface,
    came_along: DVec3,
}

impl Unrolled {
    /// Begins at a place of the paper, such that the direction `ahead` of the surface runs straight up the paper.
    #[must_use]
    pub const fn upwards(from: OnSurface, ahead: DVec3, paper_mm: DVec2) -> Self {
        Self { paper_mm, heading: std::f64::consts::FRAC_PI_2, at: from, came_along: ahead }
    }

    /// Rolls on to the next place, a short step away. Gives its place on the paper in mm.
    pub fn roll_to(&mut self, next: OnSurface) -> DVec2 {
        let step = next.place_mm - self.at.place_mm;
        let length_mm = step.length();
        if length_mm > SHORTEST_MM {
            self.heading += turn(self.came_along, step, self.at.normal);
            self.paper_mm += DVec2::from_angle(self.heading) * length_mm;
            self.came_along = step;
            self.at = next;
        }
        self.paper_mm
    }
}

/// The angle between two directions as seen along a normal.
fn turn(from: DVec3, to: DVec3, normal: DVec3) -> f64 {
    let flat = |along: DVec3| along - normal * along.dot(normal);
    let (from, to) = (flat(from), flat(to));
    let (across, along) = (normal.dot(from.cross(to)), from.dot(to));
    if across == 0.0 && along == 0.0 { 0.0 } else { across.atan2(along) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::{FRAC_PI_2, TAU};

    /// Rolls `count` steps of a line that is given by a parameter of 0-1.
    fn rolled(line: impl Fn(f64) -> OnSurface, count: u32) -> Vec<DVec2> {
        let ahead = line(1e-7).place_mm - line(0.0).place_mm;
        let mut strip = Unrolled::upwards(line(0.0), ahead, DVec2::ZERO);
        (1..=count).map(|step| strip.roll_to(line(f64::from(step) / f64::from(count)))).collect()
    }

    #[test]
    fn a_line_on_a_cylinder_is_the_line_on_the_paper_that_was_wrapped_around_it() {
        // Paper with a parabola on it, around a cylinder of 75 mm.
        let radius_mm = 75.0;
        let flat = |share: f64| DVec2::new(160.0 * share - 80.0, 40.0 * share * share);
        let wrapped = |share: f64| {
            let (place, angle) = (flat(share), flat(share).x / radius_mm);
            let normal = DVec3::new(angle.sin(), 0.0, angle.cos());
            OnSurface { place_mm: normal * radius_mm + DVec3::Y * place.y, normal }
        };
        let paper = rolled(wrapped, 400);
        for (step, place) in paper.iter().enumerate() {
            let share = (step + 1) as f64 / 400.0;
            let (wanted, got) = (flat(share).distance(flat(0.0)), place.length());
            assert!((wanted - got).abs() < 0.002, "{share}: {got} mm for {wanted} mm");
        }
    }

    #[test]
    fn a_circle_around_a_cone_is_an_arc_with_the_cones_side_as_its_radius() {
        // Half a turn around a cone: 60 mm from its axis, 100 mm from its tip.
        let (radius_mm, side_mm) = (60.0_f64, 100.0_f64);
        let fall = (side_mm * side_mm - radius_mm * radius_mm).sqrt();
        let around = |share: f64| {
            let angle = share * TAU / 2.0;
            let out = DVec3::new(angle.cos(), 0.0, -angle.sin());
            let normal = (out * fall + DVec3::Y * radius_mm).normalize();
            OnSurface { place_mm: out * radius_mm, normal }
        };
        let end = rolled(around, 400)[399];
        let angle = radius_mm * TAU / 2.0 / side_mm;
        let wanted_mm = 2.0 * side_mm * (angle / 2.0).sin();
        assert!((end.length() - wanted_mm).abs() < 0.002, "the arc's chord is {} mm, not {wanted_mm}", end.length());
        assert!(end.x < 0.0, "counter-clockwise around the tip the arc turns to the left: {end}");
    }

    #[test]
    fn around_a_cap_of_a_sphere_the_turn_falls_short_by_the_cap() {
        // Gauss and Bonnet: a full turn less the cap's area over the radius squared.
        let latitude = 0.6_f64;
        let around = |share: f64| {
            let angle = share * TAU;
            let normal = DVec3::new(latitude.sin() * angle.cos(), latitude.cos(), -latitude.sin() * angle.sin());
            OnSurface { place_mm: normal * 80.0, normal }
        };
        let mut strip = Unrolled::upwards(around(0.0), around(1e-7).place_mm - around(0.0).place_mm, DVec2::ZERO);
        for step in 1..=2000 {
            strip.roll_to(around(f64::from(step) / 2000.0));
        }
        let (turned, wanted) = (strip.heading - FRAC_PI_2, TAU * latitude.cos());
        // Half a step's turn is missing at the end.
        assert!((turned - wanted).abs() < 2e-3 * wanted, "turned by {turned}, not {wanted}");
    }

    #[test]
    fn a_step_to_where_it_is_changes_nothing() {
        let here = OnSurface { place_mm: DVec3::ZERO, normal: DVec3::Z };
        let mut strip = Unrolled::upwards(here, DVec3::Y, DVec2::new(3.0, 4.0));
        let before = strip;
        assert_eq!(strip.roll_to(here), DVec2::new(3.0, 4.0));
        assert_eq!(strip, before);
    }
}
