//! The lines on the stage as SVG path data in CSS px: hairline, rim, dome, strokes, the reference.

use std::fmt::Write;

use crate::design::{BrushStroke, StrokeKind};
use crate::geometry::{ChartMm, CurveSolver, Fixed, PhotoPx, StagePx};
use crate::head::{Chart, ScaleReference};
use glam::DVec2;
use kurbo::{ParamCurve, QuadBez};

use super::session::Session;
use super::session_commands::rim_with_ends_into;
use super::work::Work;

/// Path data of the lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The hairline.
    pub hairline: String,
    /// The rest of the area's border.
    pub rim: String,
    /// The dome's outline.
    pub dome: String,
    /// From one end of the scale's reference to the other.
    pub reference: String,
}

/// One brush stroke on the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StrokeLine {
    /// What it does.
    pub kind: StrokeKind,
    /// Path data.
    pub path: String,
    /// Its width in CSS px.
    pub width_px: f64,
}

impl Session {
    /// The lines as the stage shows them now.
    #[must_use]
    pub fn lines(&self) -> Lines {
        let Some(work) = self.work() else { return Lines::default() };
        let mut solver = CurveSolver::new();
        let mut points: Vec<ChartMm> = work.design.hairline.points.iter().map(|point| point.position).collect();
        let hairline = curve_path(work, solver.solve(&points));
        rim_with_ends_into(&work.design, &mut points);
        let rim = curve_path(work, solver.solve(&points));
        Lines { hairline, rim, dome: dome_path(work), reference: reference_path(work) }
    }

    /// The brush strokes as the stage shows them now.
    #[must_use]
    pub fn stroke_lines(&self) -> Vec<StrokeLine> {
        let Some(work) = self.work() else { return Vec::new() };
        let px_per_mm = work.chart.photo_px_per_mm() * work.viewport.scale;
        let line = |stroke: &BrushStroke| StrokeLine {
            kind: stroke.kind,
            path: stroke_path(work, stroke),
            width_px: 2.0 * stroke.radius_mm * px_per_mm,
        };
        work.design.strokes.iter().map(line).collect()
    }

    /// CSS px per mm of skin that faces the camera.
    #[must_use]
    pub fn css_px_per_mm(&self) -> f64 {
        self.work().map_or(1.0, |work| work.chart.photo_px_per_mm() * work.viewport.scale)
    }
}

/// Straight pieces for one parabola on a curved head.
const SIDES_PER_PIECE: u32 = 10;

/// A line that slips behind the horizon for no more places than this is drawn on: it runs along it.
const MOST_BRIDGED: usize = 12;

/// Where the stage shows a place of the chart; `None` where the camera does not see it.
fn stage(work: &Work, place: ChartMm) -> Option<StagePx> {
    work.chart.sees(place).then(|| work.viewport.stage_from_photo(work.chart.photo_from_chart(place)))
}

fn push(path: &mut String, command: char, at: StagePx) {
    // Writing to a string cannot fail.
    let _ = write!(path, "{command}{} {}", Fixed(at.0.x, 2), Fixed(at.0.y, 2));
}

/// A line through places of the chart, with gaps where it runs behind the horizon.
fn push_line(path: &mut String, work: &Work, places: impl Iterator<Item = ChartMm>) {
    let mut hidden = Vec::new();
    let mut begun = false;
    for place in places {
        let Some(at) = stage(work, place) else {
            hidden.push(place);
            continue;
        };
        let goes_on = begun && hidden.len() <= MOST_BRIDGED;
        for place in hidden.drain(..).filter(|_| goes_on) {
            push(path, 'L', work.viewport.stage_from_photo(work.chart.photo_from_chart(place)));
        }
        push(path, if goes_on { 'L' } else { 'M' }, at);
        begun = true;
    }
}

fn curve_path(work: &Work, pieces: &[QuadBez]) -> String {
    let mut path = String::with_capacity(48 * pieces.len());
    if matches!(work.chart, Chart::Curved(_)) {
        let on_piece = |piece: &QuadBez, side: u32| {
            let point = piece.eval(f64::from(side) / f64::from(SIDES_PER_PIECE));
            ChartMm::new(point.x, point.y)
        };
        let starts = pieces.iter().flat_map(|piece| (0..SIDES_PER_PIECE).map(move |side| on_piece(piece, side)));
        push_line(&mut path, work, starts.chain(pieces.last().map(|piece| on_piece(piece, SIDES_PER_PIECE))));
        return path;
    }
    // A similarity maps parabolas to parabolas.
    let place = |point: kurbo::Point| {
        work.viewport.stage_from_photo(work.chart.photo_from_chart(ChartMm::new(point.x, point.y)))
    };
    for (index, piece) in pieces.iter().enumerate() {
        if index == 0 {
            push(&mut path, 'M', place(piece.p0));
        }
        push(&mut path, 'Q', place(piece.p1));
        push(&mut path, ' ', place(piece.p2));
    }
    path
}

fn dome_path(work: &Work) -> String {
    const SIDES: u32 = 64;
    let mut path = String::with_capacity(14 * SIDES as usize);
    for side in 0..SIDES {
        let angle = f64::from(side) / f64::from(SIDES) * std::f64::consts::TAU;
        // On a head the silhouette of the fitted skull: it shows at once whether the fit is good.
        let edge = match work.chart.head() {
            Some(head) => head.pose.silhouette(&head.skull, DVec2::from_angle(angle)),
            None => work.design.outline.at_angle(angle),
        };
        let on_photo = work.chart.frame().photo_from_face(edge);
        push(&mut path, if side == 0 { 'M' } else { 'L' }, work.viewport.stage_from_photo(on_photo));
    }
    path.push('Z');
    path
}

fn stroke_path(work: &Work, stroke: &BrushStroke) -> String {
    let mut path = String::with_capacity(14 * stroke.path.len());
    push_line(&mut path, work, stroke.path.iter().copied());
    if stroke.path.len() == 1 && !path.is_empty() {
        // A round cap is drawn for a line of no length only if there is a line.
        path.push_str("h0.01");
    }
    path
}

fn reference_path(work: &Work) -> String {
    let calibration = &work.design.calibration;
    let (start, end): (PhotoPx, PhotoPx) = match calibration.reference {
        ScaleReference::Marks { .. } => (calibration.first_mark_px, calibration.second_mark_px),
        ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
            (start_px, end_px)
        }
    };
    let mut path = String::new();
    push(&mut path, 'M', work.viewport.stage_from_photo(start));
    push(&mut path, 'L', work.viewport.stage_from_photo(end));
    path
}
