//! What "Show me" draws of a check: lines on the chart, and where its number stands. Made for the one check that is shown.

use glam::DVec2;

use super::checks::{Check, Looked, MIDDLE_HALF, middle, over_brow_mm, worst_side};
use super::line::{Line, on_head};
use crate::geometry::ChartMm;
use crate::head::{Chart, anatomy};

/// Pieces of a line that follows the skin.
const PIECES: u32 = 12;
/// Half the length of a tick, in mm of skin.
const TICK_MM: f64 = 9.0;
/// How far behind the line the square centimetre lies, in mm.
const BEHIND_MM: f64 = 25.0;
/// How far beside what it belongs to a number stands, in mm of skin: handles lie on the line itself.
const LABEL_MM: f64 = 9.0;

/// Lines on the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Polylines in mm of chart.
    pub lines: Vec<Vec<ChartMm>>,
    /// Where the number stands; `None` where there is nothing to show.
    pub label: Option<ChartMm>,
}

/// What a check measured, or would measure, on this head.
#[must_use]
pub fn drawing(check: Check, looked: &Looked<'_>) -> Drawing {
    let line = Line::of(&looked.design.hairline, looked.chart);
    let found = match check {
        Check::Height => height(looked),
        Check::Corners => corners(looked, &line),
        Check::Temples => temples(looked, &line),
        Check::Brow => brow(looked, &line),
        Check::Edge => edge(looked, &line),
        Check::Symmetry => symmetry(looked, &line),
        Check::AgainstHair => rim(looked),
        Check::AgainstHead => square(looked),
    };
    let mut drawing = found.unwrap_or_default();
    drawing.lines.retain(|line| line.len() > 1 && line.iter().all(|place| place.is_finite()));
    drawing
}

/// A tape up the midline, with a tick at each limit.
fn height(looked: &Looked<'_>) -> Option<Drawing> {
    let chart = looked.chart;
    let top = ChartMm::new(0.0, middle(&looked.design.hairline)?.0.y);
    let tick = |height_mm: f64| [-1.0, 1.0].map(|side| chart.at_tape(DVec2::new(side * TICK_MM, height_mm))).to_vec();
    let mut lines = vec![straight(ChartMm::default(), top)];
    for id in ["hairline-least-cm", "hairline-height-cm"] {
        lines.push(tick(looked.facts.span(id).most * 10.0));
    }
    Some(Drawing { lines, label: Some(ChartMm(top.0 / 2.0)) })
}

/// The upright over each outer corner of the eye, and from it to the line's corner.
fn corners(looked: &Looked<'_>, line: &Line) -> Option<Drawing> {
    let mut drawing = Drawing::default();
    for side in [-1.0, 1.0] {
        let corner = line.corner(&looked.design.hairline, looked.chart, side)?;
        let top_mm = over_brow_mm(looked.chart, on_head(looked.chart, corner));
        let upright = upright(looked.chart, side * anatomy::OUTER_CANTHUS_MM, top_mm);
        // Of both the one that is seen.
        let middle = upright.get(upright.len() / 2).copied();
        drawing.label = middle.filter(|&place| looked.chart.sees(place)).or(drawing.label);
        drawing.lines.extend(upright.last().map(|&top| vec![top, corner]));
        drawing.lines.push(upright);
    }
    Some(drawing)
}

/// The level of the line's middle, and from it up to each corner.
fn temples(looked: &Looked<'_>, line: &Line) -> Option<Drawing> {
    let middle_mm = over_brow_mm(looked.chart, on_head(looked.chart, line.beside(0.0)?));
    let mut drawing = Drawing::default();
    for side in [-1.0, 1.0] {
        let corner = line.corner(&looked.design.hairline, looked.chart, side)?;
        let x_mm = on_head(looked.chart, corner).x;
        let level = level(looked.chart, x_mm, middle_mm);
        let middle = level.get(level.len() / 2).map(|&place| aside(looked.chart, place, -LABEL_MM));
        drawing.label = middle.filter(|&place| looked.chart.sees(place)).or(drawing.label);
        drawing.lines.extend(level.last().map(|&end| vec![end, corner]));
        drawing.lines.push(level);
    }
    Some(drawing)
}

/// The middle half of the brow's line and that of the hairline.
fn brow(looked: &Looked<'_>, line: &Line) -> Option<Drawing> {
    let half_mm = MIDDLE_HALF * anatomy::OUTER_CANTHUS_MM;
    let (right, left) = (line.beside(-half_mm)?, line.beside(half_mm)?);
    let (first, last) = line.between(right, left);
    let brow = [-half_mm, half_mm].map(|x_mm| level(looked.chart, x_mm, 0.0));
    let [on_right, on_left] = &brow;
    let brow: Vec<_> = on_right.iter().rev().chain(on_left.iter().skip(1)).copied().collect();
    let ends = [right, left].map(|end| vec![*nearest_end(&brow, end), end]);
    let front = line.places.get(first..=last)?.to_vec();
    let lines = [brow, front].into_iter().chain(ends).collect();
    let label = line.beside(0.0).map(|place| ChartMm(place.0 / 2.0));
    Some(Drawing { lines, label })
}

/// The front between its corners, and how far behind it its feather ends.
fn edge(looked: &Looked<'_>, line: &Line) -> Option<Drawing> {
    let corners = [-1.0, 1.0].map(|side| line.corner(&looked.design.hairline, looked.chart, side));
    let [Some(right), Some(left)] = corners else { return None };
    let (first, last) = line.between(right, left);
    let front = line.places.get(first..=last)?.to_vec();
    let feather_mm = looked.design.dots.front_softness_mm;
    let feather = front.array_windows().map(|[from, to]| {
        // The line runs to the subject's left, so the scalp lies to the left of its way.
        let back = (to.0 - from.0).perp().normalize_or_zero();
        ChartMm(from.0 + back * feather_mm / looked.chart.skin_scale(*from))
    });
    let feather = feather.collect();
    let label = line.beside(0.0).map(|place| aside(looked.chart, place, feather_mm + LABEL_MM));
    Some(Drawing { lines: vec![front, feather], label })
}

/// The midline, the line's mirror image, and the place where both lie furthest apart.
fn symmetry(looked: &Looked<'_>, line: &Line) -> Option<Drawing> {
    let symmetry = looked.design.symmetry();
    let (worst, _) = worst_side(looked, line)?;
    let image = symmetry.mirrored(worst);
    let mirrored: Vec<_> = line.places.iter().map(|&place| symmetry.mirrored(place)).collect();
    let other = line.nearest(image).and_then(|index| line.places.get(index)).copied()?;
    let middle = line.beside(0.0)?;
    let top = aside(looked.chart, middle, 2.0 * LABEL_MM);
    let midline = straight(ChartMm::default(), top);
    // Where they part is on the side that the photo shows, if it can be.
    let label = aside(looked.chart, if looked.chart.sees(image) { image } else { middle }, LABEL_MM);
    Some(Drawing { lines: vec![midline, mirrored, vec![image, other]], label: Some(label) })
}

/// Where dots meet the hair that is there: the rest of the border.
fn rim(looked: &Looked<'_>) -> Option<Drawing> {
    let points = &looked.design.hairline.points;
    let (first, last) = (points.first()?.position, points.last()?.position);
    let places: Vec<_> =
        std::iter::once(last).chain(looked.design.rim.points.iter().copied()).chain(std::iter::once(first)).collect();
    let label = places.iter().copied().find(|&place| looked.chart.sees(place));
    let lines = places.array_windows().map(|[from, to]| straight(*from, *to)).collect();
    Some(Drawing { lines, label })
}

/// A square centimetre of skin behind the middle of the line.
fn square(looked: &Looked<'_>) -> Option<Drawing> {
    let chart = looked.chart;
    let height_mm = looked.design.hairline.mid_frontal_height_mm(chart)? + BEHIND_MM;
    let corner = |x_mm: f64, y_mm: f64| chart.at_tape(DVec2::new(x_mm, height_mm + y_mm));
    let ring = vec![corner(-5.0, 0.0), corner(5.0, 0.0), corner(5.0, 10.0), corner(-5.0, 10.0), corner(-5.0, 0.0)];
    Some(Drawing { lines: vec![ring], label: Some(corner(5.0, 10.0)) })
}

/// A place so many mm of skin further up.
fn aside(chart: &Chart, place: ChartMm, up_mm: f64) -> ChartMm {
    ChartMm::new(place.0.x, place.0.y + up_mm / chart.skin_scale(place))
}

/// A straight line of the chart, in pieces so that it bends with the head on the photo.
fn straight(from: ChartMm, to: ChartMm) -> Vec<ChartMm> {
    (0..=PIECES).map(|piece| ChartMm(from.0.lerp(to.0, f64::from(piece) / f64::from(PIECES)))).collect()
}

fn nearest_end(line: &[ChartMm], place: ChartMm) -> &ChartMm {
    match line {
        [first, .., last] if last.distance(place) < first.distance(place) => last,
        [first, ..] => first,
        [] => &ChartMm(DVec2::ZERO),
    }
}

/// Up the skin, so many mm beside the midline, from the brow to a height over it.
fn upright(chart: &Chart, x_mm: f64, height_mm: f64) -> Vec<ChartMm> {
    (0..=PIECES).map(|piece| over_brow(chart, x_mm, height_mm * f64::from(piece) / f64::from(PIECES))).collect()
}

/// Across the skin from the midline to so many mm beside it, at one height over the brow.
fn level(chart: &Chart, x_mm: f64, height_mm: f64) -> Vec<ChartMm> {
    (0..=PIECES).map(|piece| over_brow(chart, x_mm * f64::from(piece) / f64::from(PIECES), height_mm)).collect()
}

fn over_brow(chart: &Chart, x_mm: f64, height_mm: f64) -> ChartMm {
    match chart {
        Chart::Flat(_) => ChartMm::new(x_mm, height_mm),
        Chart::Curved(curved) => curved.chart_from_head(anatomy::taped_up_mm(curved.skull(), x_mm, height_mm)),
    }
}
