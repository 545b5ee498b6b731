//! The drawings of the stages of hair loss, `public/patterns.svg`: made from the patterns themselves on a typical head, so that a
//! picture shows what it draws. Used by `examples/pattern_drawings.rs`, which writes them, and by the test that they are so.

use std::fmt::Write;

use glam::{DVec2, DVec3};
use hairline::consult::Pattern;
use hairline::consult::pattern::Scale;
use hairline::design::{Design, Preset};
use hairline::geometry::region::{contains, signed_distance};
use hairline::geometry::{ChartMm, CurveSolver, flatten_into};
use hairline::head::chart::CurvedChart;
use hairline::head::skull::Landmark;
use hairline::head::{Calibration, Chart, HeadView};

/// Side of a drawing, and of its white border.
const SIDE: f64 = 96.0;
const BORDER: f64 = 2.0;
/// From how far above the horizon the head is looked at: nearly from above, with the forehead's edge in sight.
const ELEVATION_DEGREES: f64 = 70.0;
/// How far hair stands off, as a share of the head's size.
const WOMENS_HAIR: f64 = 1.13;
const MENS_HAIR: f64 = 1.04;
/// Between dots, in the drawing's units.
const SPACING: f64 = 4.6;

/// The symbol's id of each stage.
pub fn id(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::NorwoodI => "norwood-1",
        Pattern::NorwoodII => "norwood-2",
        Pattern::NorwoodIII => "norwood-3",
        Pattern::NorwoodIIIVertex => "norwood-3-vertex",
        Pattern::NorwoodIV => "norwood-4",
        Pattern::NorwoodV => "norwood-5",
        Pattern::NorwoodVI => "norwood-6",
        Pattern::NorwoodVII => "norwood-7",
        Pattern::LudwigI => "ludwig-1",
        Pattern::LudwigII => "ludwig-2",
        Pattern::LudwigIII => "ludwig-3",
    }
}

/// The whole sprite.
pub fn sprite() -> String {
    let mut svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n\
        <!-- Stages of hair loss, 96 units, seen from above with the face below. Written by examples/pattern_drawings.rs. -->\n"
        .to_owned();
    let view = View::typical();
    for pattern in Pattern::ALL {
        let _ =
            writeln!(svg, "<symbol id=\"{}\" viewBox=\"0 0 96 96\">{}</symbol>", id(pattern), view.drawing(pattern));
    }
    svg + "</svg>\n"
}

/// A typical head and how it comes onto the drawing.
struct View {
    design: Design,
    chart: Chart,
    /// Of a place on the plane of sight, in mm.
    middle: DVec2,
    per_mm: f64,
}

impl View {
    fn typical() -> Self {
        let calibration = Calibration::guess_view(HeadView::Front, 1200.0, 1500.0);
        let design = Design::on_new_photo(calibration, 1);
        let chart = design.chart();
        let mut view = Self { design, chart, middle: DVec2::ZERO, per_mm: 1.0 };
        let mut seen = view.silhouette(WOMENS_HAIR);
        // Ears, nose and a woman's hair reach further.
        seen.extend(view.nose());
        seen.extend([DVec2::new(-84.0, 0.0), DVec2::new(84.0, 0.0)]);
        let (least, most) =
            seen.iter().fold((DVec2::MAX, DVec2::MIN), |(least, most), at| (least.min(*at), most.max(*at)));
        view.middle = (least + most) / 2.0;
        view.per_mm = (SIDE - 2.0 * BORDER) / (most - least).max_element();
        view
    }

    fn curved(&self) -> &CurvedChart {
        let Chart::Curved(curved) = &self.chart else { panic!("a typical head is curved") };
        curved
    }

    /// Onto the drawing (y down), of head axes.
    fn project(&self, place: DVec3) -> DVec2 {
        let (sine, cosine) = ELEVATION_DEGREES.to_radians().sin_cos();
        let on_plane = DVec2::new(place.x, place.z * sine - place.y * cosine);
        (on_plane - self.middle) * self.per_mm + if self.per_mm == 1.0 { DVec2::ZERO } else { DVec2::splat(SIDE / 2.0) }
    }

    fn on_drawing(&self, line: &[DVec2]) -> Vec<DVec2> {
        line.iter().map(|&place| self.project(self.curved().head_from_chart(ChartMm(place)))).collect()
    }

    /// The head's edge, `larger` times as large about the top.
    fn silhouette(&self, larger: f64) -> Vec<DVec2> {
        let skull = self.curved().skull();
        let mut seen = Vec::new();
        for step in 0..4000 {
            let up = 1.0 - 1.3 * f64::from(step) / 4000.0;
            let angle = f64::from(step) * 2.399_963;
            let around = (1.0 - up * up).sqrt();
            seen.push(self.project(skull.skin_mm(DVec3::new(around * angle.cos(), up, around * angle.sin())) * larger));
        }
        hull(seen)
    }

    fn nose(&self) -> Vec<DVec2> {
        let glabella = self.curved().skull().landmark_mm(Landmark::Glabella);
        [(11.0, -6.0, 0.0), (6.0, -16.0, 12.0), (0.0, -18.0, 15.0), (-6.0, -16.0, 12.0), (-11.0, -6.0, 0.0)]
            .map(|(x, y, z)| self.project(glabella + DVec3::new(x, y, z)))
            .to_vec()
    }

    fn drawing(&self, pattern: Pattern) -> String {
        let placed = pattern.place(&self.chart, &self.design.outline, &self.design);
        let is_woman = pattern.scale() == Scale::Ludwig;
        let head = self.silhouette(1.0);
        let front = self.front(if is_woman { Preset::Juvenile } else { Preset::Natural });
        let hair = hair(&self.silhouette(if is_woman { WOMENS_HAIR } else { MENS_HAIR }), &front);
        let bare = self.bare(&placed);
        let mut svg = String::new();
        let mut face = path(&head, true);
        face += &path(&self.nose(), false);
        for side in [1.0, -1.0] {
            face += &self.ear(side);
        }
        let _ = write!(
            svg,
            "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"{face}\"/>"
        );
        let holes: String = bare.iter().map(|area| path(area, true)).collect();
        let _ = write!(svg, "<path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"{}{holes}\"/>", path(&hair, true));
        if is_woman {
            // Thinner, not bare.
            let left = match pattern {
                Pattern::LudwigI => 0.62,
                Pattern::LudwigII => 0.38,
                _ => 0.14,
            };
            let _ = write!(svg, "<path fill=\"currentColor\" fill-opacity=\"{left}\" d=\"{holes}\"/>");
        } else {
            let line = path(&front, false);
            let _ = write!(
                svg,
                "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\" d=\"{line}\"/>"
            );
        }
        let _ = write!(
            svg,
            "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\" d=\"{}\"/>",
            dots(&bare)
        );
        svg
    }

    /// A preset's line on the drawing.
    fn front(&self, preset: Preset) -> Vec<DVec2> {
        let line = preset.place(&self.chart, &self.design.outline);
        let points: Vec<ChartMm> = line.points.iter().map(|point| point.position).collect();
        self.on_drawing(&flattened(&points))
    }

    /// What a design treats: the area within its border, and its strokes.
    fn bare(&self, design: &Design) -> Vec<Vec<DVec2>> {
        let line: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
        let mut rim = vec![line[line.len() - 1]];
        rim.extend(&design.rim.points);
        rim.push(line[0]);
        let mut area = flattened(&line);
        area.extend(flattened(&rim));
        let mut areas = vec![self.on_drawing(&area)];
        for stroke in &design.strokes {
            let (from, to) = (stroke.path[0], stroke.path[stroke.path.len() - 1]);
            let radius_mm = stroke.radius_mm / self.chart.skin_scale(from);
            let around = (0..48).map(|step| {
                let way = DVec2::from_angle(f64::from(step) / 48.0 * std::f64::consts::TAU);
                (if way.y > 0.0 { to.0 } else { from.0 }) + way * radius_mm
            });
            areas.push(self.on_drawing(&around.collect::<Vec<_>>()));
        }
        areas
    }

    fn ear(&self, side: f64) -> String {
        let ear =
            [(70.0, -28.0, 14.0), (79.0, -24.0, 10.0), (84.0, -26.0, -4.0), (80.0, -32.0, -14.0), (71.0, -34.0, -14.0)]
                .map(|(x, y, z)| self.project(DVec3::new(side * x, y, z)));
        let [a, b, c, d, e] = ear.map(text);
        format!("M{a}C{b} {b} {c}S{d} {e}")
    }
}

fn flattened(points: &[ChartMm]) -> Vec<DVec2> {
    let mut line = Vec::new();
    flatten_into(CurveSolver::new().solve(points), 4, &mut line);
    line
}

/// From the front line round the back of this edge.
fn hair(edge: &[DVec2], front: &[DVec2]) -> Vec<DVec2> {
    let middle = edge.iter().sum::<DVec2>() / edge.len() as f64;
    let (first, last) = (front[0], front[front.len() - 1]);
    // Down of a drawing is positive: the back of the head is above the lower of the line's two ends, outside of which hair goes on.
    let mut behind: Vec<DVec2> = edge.iter().copied().filter(|at| at.y < first.y.max(last.y)).collect();
    // From the last end's side (right on the drawing) round to the other.
    let turned = |at: &DVec2| (middle.y - at.y).atan2(at.x - middle.x);
    let start = (middle.y - last.y).atan2(last.x - middle.x);
    let from_start = |at: &DVec2| (turned(at) - start + 1.0).rem_euclid(std::f64::consts::TAU);
    behind.sort_by(|one, other| from_start(one).total_cmp(&from_start(other)));
    front.iter().copied().chain(behind).collect()
}

/// Dots that lie well within the areas, on a lattice of triangles about the midline.
fn dots(areas: &[Vec<DVec2>]) -> String {
    let mut path = String::new();
    for row in 0..30 {
        let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
        for column in -12..=12 {
            let x = SIDE / 2.0 + (f64::from(column) + shift) * SPACING;
            let place = DVec2::new(x, f64::from(row) * SPACING * 0.866);
            if areas.iter().any(|area| contains(area, place) && signed_distance(area, place) > 1.5) {
                let _ = write!(path, "M{}h0", text(place));
            }
        }
    }
    path
}

fn path(line: &[DVec2], closed: bool) -> String {
    let mut path = String::new();
    for (index, at) in thinned(line).into_iter().enumerate() {
        let _ = write!(path, "{}{}", if index == 0 { "M" } else { "L" }, text(at));
    }
    if closed {
        path.push('Z');
    }
    path
}

/// Without places that a straight line between their neighbours tells too.
fn thinned(line: &[DVec2]) -> Vec<DVec2> {
    let mut kept: Vec<DVec2> = Vec::new();
    for (index, &at) in line.iter().enumerate() {
        let is_end = index == 0 || index + 1 == line.len();
        if is_end || kept.last().is_none_or(|last| last.distance(at) > 1.2) {
            kept.push(at);
        }
    }
    kept
}

fn text(at: DVec2) -> String {
    let number = |value: f64| {
        let rounded = (value * 10.0).round() / 10.0 + 0.0;
        format!("{rounded}")
    };
    format!("{} {}", number(at.x), number(at.y))
}

/// The convex hull, anticlockwise on axes whose y goes down (Andrew's monotone chain).
fn hull(mut points: Vec<DVec2>) -> Vec<DVec2> {
    points.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    let half = |points: &mut dyn Iterator<Item = DVec2>| {
        let mut chain: Vec<DVec2> = Vec::new();
        for point in points {
            while let [.., before, last] = chain[..]
                && (last - before).perp_dot(point - last) <= 0.0
            {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut around = half(&mut points.iter().copied());
    around.extend(half(&mut points.iter().rev().copied()));
    around
}
