//! The handles on the stage: which there are, where they stand, what moving one does.

use crate::design::Design;
use crate::design::hairline::within_chart;
use crate::geometry::{ChartMm, FaceMm, PhotoPx};
use crate::head::{Chart, OutlineHandle, ScaleReference};

use super::input::Step;

/// Something that can be moved on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handle {
    /// A control point of the hairline.
    Hairline(usize),
    /// A point of the rest of the border.
    Rim(usize),
    /// A handle of the dome's outline.
    Outline(OutlineHandle),
    /// The view's first mark: the subject's right pupil in a front view.
    FirstMark,
    /// The view's second mark: the subject's left pupil in a front view.
    SecondMark,
    /// The glabella.
    Glabella,
    /// One end of the iris or the object of known length.
    ReferenceStart,
    /// The other end.
    ReferenceEnd,
    /// The brush's keyboard cursor.
    BrushCursor,
}

/// Calls `visit` with every handle of a step. Those that lie on top come first.
pub fn visit_handles(design: &Design, step: Step, mut visit: impl FnMut(Handle)) {
    // What time does is looked at, not shaped.
    if matches!(step, Step::Treatment | Step::Plan) {
        return;
    }
    if step == Step::Scale {
        if !matches!(design.calibration.reference, ScaleReference::Marks { .. }) {
            visit(Handle::ReferenceStart);
            visit(Handle::ReferenceEnd);
        }
        visit(Handle::FirstMark);
        visit(Handle::SecondMark);
        if design.calibration.view.shows_glabella() {
            visit(Handle::Glabella);
        }
    }
    for index in 0..design.hairline.points.len() {
        visit(Handle::Hairline(index));
    }
    match step {
        Step::Scale => OutlineHandle::ALL.into_iter().for_each(|handle| visit(Handle::Outline(handle))),
        Step::Area => (0..design.rim.points.len()).for_each(|index| visit(Handle::Rim(index))),
        Step::Hairline | Step::Dots | Step::Treatment | Step::Plan => {}
    }
}

/// Where a handle stands on the photo. `None` when the design has no such handle, or the camera does not see its place.
#[must_use]
pub fn place_on_photo(design: &Design, chart: &Chart, brush_cursor: ChartMm, handle: Handle) -> Option<PhotoPx> {
    match handle {
        Handle::FirstMark => Some(design.calibration.first_mark_px),
        Handle::SecondMark => Some(design.calibration.second_mark_px),
        Handle::ReferenceStart | Handle::ReferenceEnd => match design.calibration.reference {
            ScaleReference::Marks { .. } => None,
            ScaleReference::Iris { start_px, end_px, .. } | ScaleReference::Object { start_px, end_px, .. } => {
                Some(if handle == Handle::ReferenceStart { start_px } else { end_px })
            }
        },
        Handle::Outline(part) => Some(chart.frame().photo_from_face(outline_place(design, chart, part))),
        Handle::Glabella => {
            design.calibration.view.shows_glabella().then(|| chart.frame().photo_from_face(FaceMm::default()))
        }
        _ => place_on_chart(design, brush_cursor, handle)
            .filter(|&place| chart.sees(place))
            .map(|place| chart.photo_from_chart(place)),
    }
}

/// Where a handle of the outline stands: on a head those of the sides where the silhouette is widest, so that they are on
/// the line that they move.
fn outline_place(design: &Design, chart: &Chart, part: OutlineHandle) -> FaceMm {
    let [left, _, right] = design.outline.handle_directions();
    let direction = match part {
        OutlineHandle::Left => left,
        OutlineHandle::Right => right,
        OutlineHandle::Centre | OutlineHandle::Top => return design.outline.handle(part),
    };
    let Some(head) = chart.head() else { return design.outline.handle(part) };
    let on_line = head.pose.silhouette(&head.skull, direction);
    // The fit may be a little off what the person said; the handle says what the person said.
    FaceMm(on_line.0 + direction * (design.outline.support_mm(direction) - on_line.0.dot(direction)))
}

/// Where a handle of the design stands on the chart; `None` for those that define the chart itself.
#[must_use]
pub fn place_on_chart(design: &Design, brush_cursor: ChartMm, handle: Handle) -> Option<ChartMm> {
    match handle {
        Handle::Hairline(index) => design.hairline.points.get(index).map(|point| point.position),
        Handle::Rim(index) => design.rim.points.get(index).copied(),
        Handle::BrushCursor => Some(brush_cursor),
        Handle::FirstMark
        | Handle::SecondMark
        | Handle::Glabella
        | Handle::Outline(_)
        | Handle::ReferenceStart
        | Handle::ReferenceEnd => None,
    }
}

/// Moves a handle to a place on the photo, and whatever hangs on it. A move that would leave no scale is refused, so
/// that there is always a chart. The brush's cursor is the session's, not the design's.
pub fn move_to(design: &mut Design, chart: &Chart, handle: Handle, to: PhotoPx) {
    if !to.is_finite() {
        return;
    }
    match handle {
        Handle::Hairline(index) => {
            let symmetry = design.symmetry();
            let mut place = within_chart(chart.chart_from_photo(to));
            if design.hairline.stays_on_midline(index) {
                place.0.x = 0.0;
            }
            // Where the chart ends behind the horizon a point stays where it was last seen.
            if !chart.sees(place) {
                return;
            }
            design.hairline.move_point(index, place, &symmetry);
            if design.rim.follows_outline {
                design.rim.follow(chart, &design.outline, &design.hairline);
            }
        }
        Handle::Rim(index) => {
            let place = within_chart(chart.chart_from_photo(to));
            if chart.sees(place) {
                design.rim.move_point(index, place);
            }
        }
        Handle::Outline(part) => {
            design.outline.move_handle(part, chart.frame().face_from_photo(to));
            design.outline_follows_marks = false;
            design.follow_outline();
        }
        Handle::Glabella => {
            design.calibration.set_glabella(to);
            design.follow_marks();
        }
        Handle::FirstMark | Handle::SecondMark | Handle::ReferenceStart | Handle::ReferenceEnd => {
            let mut calibration = design.calibration;
            match handle {
                Handle::FirstMark => calibration.first_mark_px = to,
                Handle::SecondMark => calibration.second_mark_px = to,
                _ => {
                    if let ScaleReference::Iris { start_px, end_px, .. }
                    | ScaleReference::Object { start_px, end_px, .. } = &mut calibration.reference
                    {
                        *(if handle == Handle::ReferenceStart { start_px } else { end_px }) = to;
                    }
                }
            }
            if calibration.frame().is_ok() {
                design.calibration = calibration;
                design.follow_marks();
            }
        }
        Handle::BrushCursor => {}
    }
}
