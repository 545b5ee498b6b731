//! A treated area drawn on a rendered head: what the app measures of it, and what it truly is.

use super::skin_density::Head;
use glam::{DVec2, DVec3};
use hairline::design::hairline::within_chart;
use hairline::design::{Design, HairlinePoint};
use hairline::editor::skin_cells::SkinCells;
use hairline::geometry::{ChartMm, CurveSolver, PhotoPx, flatten_into};
use hairline::head::{Chart, anatomy};
use hairline::stipple::{DensityField, DensityPlan};

/// A drawn outline.
pub struct Outlined {
    /// The design.
    pub design: Design,
    /// Its chart.
    pub chart: Chart,
    /// Hairline and rim in photo px.
    pub on_photo: [Vec<DVec2>; 2],
    /// Its area as the app has it.
    pub measured_cm2: f64,
    /// The area of the true skin within the same lines on the photo.
    pub true_cm2: f64,
    /// How much of what is within the lines is skin of the depth map.
    pub on_skin: f64,
}

/// Draws a line over the forehead from temple to temple, so many mm of tape over the brow, and the rest of the border along the
/// dome's silhouette, made smaller, as a person would on the photo. The marks are those of a careful person.
pub fn drawn(head: &Head, height_mm: f64, share: f64) -> Outlined {
    let (calibration, outline) = head.calibrated();
    let mut design = Design::new(calibration, outline, 1);
    let chart = calibration.chart(&outline).expect("sound");
    let Chart::Curved(curved) = &chart else { panic!("a flat chart") };
    let (centre, half) = head.silhouette();
    let front = |x_mm: f64| {
        let left = curved.chart_from_head(anatomy::taped_up_mm(curved.skull(), x_mm.abs(), height_mm));
        let place = ChartMm::new(left.0.x * x_mm.signum(), left.0.y);
        HairlinePoint { position: within_chart(place), name: None }
    };
    // Further to the sides the depth map ends.
    design.hairline.points = [-45.0, -25.0, 0.0, 25.0, 45.0].map(front).to_vec();
    design.hairline.preset = None;
    let ends = [design.hairline.points[4], design.hairline.points[0]].map(|end| chart.photo_from_chart(end.position).0);
    // y of the photo runs down.
    let angle = |place: DVec2| ((place - centre) / half * DVec2::new(1.0, -1.0)).to_angle();
    let (left, right) = (angle(ends[0]), angle(ends[1]).rem_euclid(std::f64::consts::TAU));
    let count = 9;
    let rim = (1..count).map(|step| {
        let (sine, cosine) = (left + (right - left) * f64::from(step) / f64::from(count)).sin_cos();
        chart.chart_from_photo(PhotoPx(centre + share * half * DVec2::new(cosine, -sine)))
    });
    design.rim.points = rim.collect();
    design.rim.follows_outline = false;
    let (front, rim) = border(&design);
    let on_photo = |places: &[DVec2]| -> Vec<DVec2> {
        places.iter().map(|&place| chart.photo_from_chart(ChartMm(place)).0).collect()
    };
    let on_photo = [on_photo(&front), on_photo(&rim)];
    let (true_cm2, on_skin) = head.area_within(&on_photo.concat());
    Outlined { measured_cm2: area_cm2(&chart, &front, &rim), design, chart, on_photo, true_cm2, on_skin }
}

/// Hairline and rim as polylines on the chart.
pub fn border(design: &Design) -> (Vec<DVec2>, Vec<DVec2>) {
    let points: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
    let rim: Vec<ChartMm> =
        points.last().into_iter().chain(&design.rim.points).chain(points.first()).copied().collect();
    let drawn = |points: &[ChartMm]| {
        let (mut solver, mut line) = (CurveSolver::new(), Vec::new());
        flatten_into(solver.solve(points), 16, &mut line);
        line
    };
    (drawn(&points), drawn(&rim))
}

/// An area as the app has it: `Preview::area_cm2` by the same parts.
pub fn area_cm2(chart: &Chart, front: &[DVec2], rim: &[DVec2]) -> f64 {
    let mut cells = SkinCells::default();
    cells.update(chart);
    let mut field = DensityField::default();
    let plan = DensityPlan { density_per_cm2: 150.0, least_skin_scale: 0.625, ..DensityPlan::default() };
    field.update(plan, true, Some((front, rim)), None);
    field.area_cm2(|column, row| cells.cell(column, row).skin_scale)
}

/// What the app measures of an outline that was drawn on one photo on another photo of the same head: its true places in space, put
/// onto the head that was fitted to the other photo. `lateral_mm` is half the head's true width: axes of the truth begin between
/// the ears, those of the fitted head .85 of that higher (tests/fixtures/heads/measure.py).
pub fn on_other_photo(drawn: &Outlined, on: &Head, other: &Chart, lateral_mm: f64) -> f64 {
    let Chart::Curved(curved) = other else { panic!("a flat chart") };
    let onto = |places: &[DVec2]| -> Vec<DVec2> {
        let place = |&at: &DVec2| {
            let true_mm = on.skin_at(PhotoPx(at)).expect("skin under the outline");
            curved.chart_from_head(true_mm - DVec3::Y * 0.85 * lateral_mm).0
        };
        places.iter().map(place).collect()
    };
    area_cm2(other, &onto(&drawn.on_photo[0]), &onto(&drawn.on_photo[1]))
}
