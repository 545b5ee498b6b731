//! Pointers on the stage: one `match (gesture, input)`. Handles are found by distance, so that the reach can be a
//! finger's; a second finger always means pan and zoom and takes back what the first had begun.

use crate::design::BrushStroke;
use crate::design::StrokeKind;
use crate::design::hairline::within_chart;
use crate::geometry::{ChartMm, StagePx};
use crate::head::AnatomicalPoint;
use glam::DVec2;

use super::effects::{Effects, News};
use super::gesture::{DOUBLE_CLICK_MS, DOUBLE_CLICK_PX, Gesture};
use super::handles::{self, Handle};
use super::input::{BrushMode, Input, PointerKind};
use super::session::Session;
use super::session_commands;
use super::work::Work;

/// The brush paints where its middle is on skin, or nearly so: along the head's edge a finger slips off.
const FURTHEST_FROM_SKIN_MM: f64 = 4.0;
/// How near to the curve a double click adds a point, in CSS px.
const CURVE_REACH_PX: f64 = 16.0;

pub(super) fn handle(session: &mut Session, input: Input) -> Effects {
    if session.work.is_none() {
        if let Input::Resized { size } = input
            && is_stage_size(size)
        {
            session.stage_size = size;
        }
        return Effects::NONE;
    }
    if !has_place(&input) {
        return Effects::NONE;
    }
    match input {
        Input::PointerDown { pointer, kind, at, time_ms } => pointer_down(session, pointer, kind, at, time_ms),
        Input::PointerMove { pointer, at } => pointer_move(session, pointer, at),
        Input::PointerUp { pointer, at, time_ms } => pointer_up(session, pointer, at, time_ms),
        Input::PointerCancel { pointer } => pointer_cancel(session, pointer),
        Input::Wheel { at, factor } => {
            let stage_size = session.stage_size;
            session.view_touched = true;
            session.work.as_mut().map_or(Effects::NONE, |work| {
                work.zoom_about(at, factor, stage_size);
                Effects::REDRAW
            })
        }
        Input::Scroll { movement } => pan(session, movement),
        Input::Resized { size } => resized(session, size),
    }
}

/// Whether an input says where or how much. A pointer that goes up does so wherever it is.
fn has_place(input: &Input) -> bool {
    match *input {
        Input::PointerDown { at, .. } | Input::PointerMove { at, .. } => at.is_finite(),
        Input::PointerUp { .. } | Input::PointerCancel { .. } => true,
        Input::Wheel { at, factor } => at.is_finite() && factor.is_finite(),
        Input::Scroll { movement } => movement.is_finite(),
        Input::Resized { size } => is_stage_size(size),
    }
}

fn is_stage_size(size: DVec2) -> bool {
    size.is_finite() && size.min_element() > 0.0
}

/// Takes back whatever a gesture had begun. Returns whether there was something.
pub(super) fn cancel_gesture(session: &mut Session) -> bool {
    match std::mem::take(&mut session.gesture) {
        Gesture::Dragging { pointer, before, .. } | Gesture::Painting { pointer, before, .. } => {
            session.gesture = Gesture::Released { pointer };
            if let Some(work) = &mut session.work {
                work.design = *before;
                work.refresh_chart();
            }
            true
        }
        other => {
            session.gesture = other;
            false
        }
    }
}

/// Ends a gesture that changes the design as if its pointer had gone up: a command that changes the design comes in
/// between, or the pointer's "up" was lost.
pub(super) fn end_gesture(session: &mut Session) -> Effects {
    match std::mem::take(&mut session.gesture) {
        Gesture::Dragging { pointer, before, .. } => {
            session.gesture = Gesture::Released { pointer };
            finish(session, *before, None)
        }
        Gesture::Painting { pointer, before, .. } => {
            session.gesture = Gesture::Released { pointer };
            finish_stroke(session, *before)
        }
        other => {
            session.gesture = other;
            Effects::NONE
        }
    }
}

fn pointer_down(session: &mut Session, pointer: i32, kind: PointerKind, at: StagePx, time_ms: f64) -> Effects {
    let settled = session_commands::settle(session);
    match session.gesture {
        Gesture::Idle | Gesture::Released { .. } => settled.and(press(session, pointer, kind, at, time_ms)),
        Gesture::Pressed { pointer: first, at: first_at, .. }
        | Gesture::Panning { pointer: first, last: first_at }
        | Gesture::Dragging { pointer: first, last: first_at, .. }
        | Gesture::Painting { pointer: first, last: first_at, .. } => {
            if first == pointer {
                // Its "up" was lost.
                let ended = end_gesture(session);
                return settled.and(ended).and(press(session, pointer, kind, at, time_ms));
            }
            let taken_back = cancel_gesture(session);
            session.gesture = Gesture::Pinching { fingers: [(first, first_at), (pointer, at)] };
            if taken_back { settled.and(Effects::REDRAW) } else { settled }
        }
        Gesture::Pinching { .. } => settled,
    }
}

fn press(session: &mut Session, pointer: i32, kind: PointerKind, at: StagePx, time_ms: f64) -> Effects {
    if session.is_painting_mode() {
        return press_brush(session, pointer, at);
    }
    if is_double_click(session, at, time_ms) {
        session.last_click = None;
        if let Some(effects) = add_point_near(session, at) {
            session.gesture = Gesture::Released { pointer };
            return effects;
        }
    }
    let hit = hit_test(session, at, kind.reach_px());
    if let Some(handle) = hit {
        session.selected = Some(handle);
    }
    session.gesture = Gesture::Pressed { pointer, kind, at, handle: hit };
    Effects::NONE
}

/// A press has left its slop. A run that began in between comes to its end first.
fn begin_drag(
    session: &mut Session,
    pointer: i32,
    kind: PointerKind,
    from: StagePx,
    handle: Option<Handle>,
) -> Effects {
    session.last_click = None;
    let grip = handle.and_then(|handle| session.stage_place(handle)).map(|place| place.0 - from.0);
    // A handle that is gone since the press cannot be dragged.
    let (Some(handle), Some(grip)) = (handle, grip) else {
        session.gesture = Gesture::Panning { pointer, last: from };
        return Effects::NONE;
    };
    let settled = session_commands::settle(session);
    if let Some(work) = &session.work {
        let before = Box::new(work.design.clone());
        session.gesture = Gesture::Dragging { pointer, kind, handle, grip, last: from, before };
    }
    settled
}

fn pointer_move(session: &mut Session, pointer: i32, at: StagePx) -> Effects {
    let Some(work) = &mut session.work else { return Effects::NONE };
    match &mut session.gesture {
        Gesture::Pressed { pointer: pressed, kind, at: pressed_at, handle } if *pressed == pointer => {
            let slop_px = if handle.is_some() { kind.handle_slop_px() } else { kind.slop_px() };
            if pressed_at.distance(at) <= slop_px {
                return Effects::NONE;
            }
            let (kind, pressed_at, handle) = (*kind, *pressed_at, *handle);
            let begun = begin_drag(session, pointer, kind, pressed_at, handle);
            // The slop is not lost: the drag goes on from where the press was.
            begun.and(pointer_move(session, pointer, at))
        }
        Gesture::Dragging { pointer: dragging, handle, grip, last, .. } if *dragging == pointer => {
            *last = at;
            let to = work.viewport.photo_from_stage(StagePx(at.0 + *grip));
            if *handle == Handle::BrushCursor {
                session.brush_cursor = cursor_place(work, StagePx(at.0 + *grip)).unwrap_or(session.brush_cursor);
            } else {
                let chart = work.chart;
                handles::move_to(&mut work.design, &chart, *handle, to);
                work.refresh_chart();
            }
            Effects::REDRAW
        }
        Gesture::Panning { pointer: panning, last } if *panning == pointer => {
            let movement = at.0 - last.0;
            *last = at;
            pan(session, movement)
        }
        Gesture::Painting { pointer: painting, last, .. } if *painting == pointer => {
            *last = at;
            let Some(place) = place_to_paint(work, at) else { return Effects::NONE };
            session.brush_cursor = place;
            if let Some(stroke) = work.design.strokes.last_mut() {
                stroke.extend_to(place);
            }
            Effects::REDRAW
        }
        Gesture::Pinching { fingers } => {
            let [first, second] = *fingers;
            let Some(moved) = fingers.iter_mut().find(|finger| finger.0 == pointer) else { return Effects::NONE };
            moved.1 = at;
            let [first_now, second_now] = *fingers;
            pinch(session, [first.1, second.1], [first_now.1, second_now.1])
        }
        _ => {
            // A mouse that hovers shows where the brush would paint.
            if matches!(session.gesture, Gesture::Idle) && session.is_painting_mode() {
                let Some(work) = &session.work else { return Effects::NONE };
                let Some(place) = place_to_paint(work, at) else { return Effects::NONE };
                session.brush_cursor = place;
                return Effects::REDRAW;
            }
            Effects::NONE
        }
    }
}

/// The place of the chart under a place of the stage, if there is one: beside the head and below what the chart covers
/// nothing is painted, rather than somewhere else.
fn place_to_paint(work: &Work, at: StagePx) -> Option<ChartMm> {
    let place = cursor_place(work, at)?;
    let found = work.viewport.stage_from_photo(work.chart.photo_from_chart(place));
    let off_mm = found.distance(at) / (work.viewport.scale * work.chart.photo_px_per_mm());
    (off_mm < FURTHEST_FROM_SKIN_MM).then_some(place)
}

/// The place of the chart under a place of the stage, held on the chart.
fn cursor_place(work: &Work, at: StagePx) -> Option<ChartMm> {
    let place = work.chart.chart_from_photo(work.viewport.photo_from_stage(at));
    place.is_finite().then(|| within_chart(place))
}

fn pointer_up(session: &mut Session, pointer: i32, at: StagePx, time_ms: f64) -> Effects {
    match std::mem::take(&mut session.gesture) {
        Gesture::Pressed { pointer: pressed, handle, .. } if pressed == pointer => {
            session.last_click = Some((at, time_ms));
            if handle.is_none() {
                session.selected = None;
            }
            Effects::REDRAW
        }
        Gesture::Dragging { pointer: dragging, before, .. } if dragging == pointer => finish(session, *before, None),
        Gesture::Painting { pointer: painting, before, .. } if painting == pointer => finish_stroke(session, *before),
        Gesture::Panning { pointer: panning, .. } if panning == pointer => Effects::NONE,
        Gesture::Released { pointer: released } if released == pointer => Effects::NONE,
        Gesture::Pinching { fingers } if fingers.iter().any(|finger| finger.0 == pointer) => {
            release_pinch(session, fingers, pointer);
            Effects::NONE
        }
        other => {
            session.gesture = other;
            Effects::NONE
        }
    }
}

/// One finger of a pinch is gone; the other does nothing more.
fn release_pinch(session: &mut Session, fingers: [(i32, StagePx); 2], gone: i32) {
    if let Some(left) = fingers.iter().find(|finger| finger.0 != gone) {
        session.gesture = Gesture::Released { pointer: left.0 };
    }
}

fn pointer_cancel(session: &mut Session, pointer: i32) -> Effects {
    match &session.gesture {
        Gesture::Dragging { pointer: active, .. } | Gesture::Painting { pointer: active, .. } if *active == pointer => {
            cancel_gesture(session);
            session.gesture = Gesture::Idle;
            Effects::REDRAW
        }
        Gesture::Pressed { pointer: active, .. }
        | Gesture::Panning { pointer: active, .. }
        | Gesture::Released { pointer: active }
            if *active == pointer =>
        {
            session.gesture = Gesture::Idle;
            Effects::NONE
        }
        Gesture::Pinching { fingers } if fingers.iter().any(|finger| finger.0 == pointer) => {
            let fingers = *fingers;
            release_pinch(session, fingers, pointer);
            Effects::NONE
        }
        // Another finger or a palm: the gesture goes on.
        _ => Effects::NONE,
    }
}

fn finish(session: &mut Session, before: crate::design::Design, news: Option<News>) -> Effects {
    let Some(work) = &mut session.work else { return Effects::NONE };
    work.history.record(before, &work.design);
    Effects { news, ..Effects::STEP }
}

/// Ends painting: the stroke is thinned out to what its line needs.
fn finish_stroke(session: &mut Session, before: crate::design::Design) -> Effects {
    let whole = session.work.as_mut().is_none_or(|work| work.design.finish_stroke());
    finish(session, before, Some(if whole { News::StrokeLaid } else { News::StrokeCut }))
}

fn pan(session: &mut Session, movement: DVec2) -> Effects {
    let stage_size = session.stage_size;
    session.view_touched = true;
    session.work.as_mut().map_or(Effects::NONE, |work| {
        work.pan_by(movement, stage_size);
        Effects::REDRAW
    })
}

fn pinch(session: &mut Session, before: [StagePx; 2], now: [StagePx; 2]) -> Effects {
    let stage_size = session.stage_size;
    session.view_touched = true;
    let Some(work) = &mut session.work else { return Effects::NONE };
    let middle = |fingers: [StagePx; 2]| (fingers[0].0 + fingers[1].0) / 2.0;
    let (spread_before, spread_now) = (before[0].distance(before[1]), now[0].distance(now[1]));
    work.pan_by(middle(now) - middle(before), stage_size);
    // Fingers that begin on one spot (a drag that became a pinch) have no ratio yet.
    if spread_before > 8.0 && spread_now > 8.0 {
        work.zoom_about(StagePx(middle(now)), spread_now / spread_before, stage_size);
    }
    Effects::REDRAW
}

fn resized(session: &mut Session, size: DVec2) -> Effects {
    let before = std::mem::replace(&mut session.stage_size, size);
    let touched = session.view_touched;
    let Some(work) = &mut session.work else { return Effects::NONE };
    if touched {
        // What was in the middle stays there.
        work.pan_by((size - before) / 2.0, size);
    } else if work.photo.origin == super::work::PhotoOrigin::Demo {
        work.fit_head(size);
    } else {
        work.fit_photo(size);
    }
    Effects::REDRAW
}

fn press_brush(session: &mut Session, pointer: i32, at: StagePx) -> Effects {
    let (brush, radius_mm) = (session.brush, session.brush_radius_mm());
    let Some(work) = &mut session.work else { return Effects::NONE };
    session.gesture = Gesture::Released { pointer };
    if let Some(sample) = session.picking.take() {
        return Effects { pick: Some((sample, work.viewport.photo_from_stage(at))), ..Effects::REDRAW };
    }
    let Some(place) = place_to_paint(work, at) else { return Effects::NONE.with_news(News::NoSkinHere) };
    session.brush_cursor = place;
    if brush == BrushMode::Erase {
        return session_commands::erase_at(session, place);
    }
    if !work.design.has_room_for_stroke() {
        return Effects::NONE.with_news(News::TooManyStrokes);
    }
    let before = Box::new(work.design.clone());
    work.design.strokes.push(new_stroke(brush, radius_mm, place));
    session.gesture = Gesture::Painting { pointer, last: at, before };
    Effects::REDRAW
}

pub(super) fn new_stroke(brush: BrushMode, radius_mm: f64, place: ChartMm) -> BrushStroke {
    let kind = match brush {
        BrushMode::Include => StrokeKind::Include,
        BrushMode::Scar => StrokeKind::Scar,
        BrushMode::ScarDots => StrokeKind::ScarDots,
        BrushMode::KeepOut | BrushMode::Outline | BrushMode::Erase => StrokeKind::KeepOut,
    };
    BrushStroke::begin(kind, radius_mm, place)
}

fn is_double_click(session: &Session, at: StagePx, time_ms: f64) -> bool {
    session.last_click.is_some_and(|(last_at, last_ms)| {
        time_ms - last_ms <= DOUBLE_CLICK_MS && last_at.distance(at) <= DOUBLE_CLICK_PX
    })
}

/// Adds a point where the hairline (or, in the area step, the rim) passes near a place of the stage; `None` when
/// neither does, or the place is already a handle.
fn add_point_near(session: &mut Session, at: StagePx) -> Option<Effects> {
    let on_handle = hit_test(session, at, 10.0).is_some();
    let work = session.work.as_ref()?;
    if on_handle || session.viewing || !session.handles_shown() {
        return None;
    }
    let place = work.chart.chart_from_photo(work.viewport.photo_from_stage(at));
    let css_px_per_mm = work.viewport.scale * work.chart.photo_px_per_mm();
    session_commands::insert_on_curve(session, place, CURVE_REACH_PX / css_px_per_mm)
}

/// The handle nearest to a place within reach. Among near equals a named point or the selected one wins.
fn hit_test(session: &Session, at: StagePx, reach_px: f64) -> Option<Handle> {
    let mut nearest: Option<(Handle, f64)> = None;
    if !session.handles_shown() {
        return None;
    }
    session.visit_handles(|handle| {
        let Some(place) = session.stage_place(handle) else { return };
        let mut distance_px = place.distance(at);
        if distance_px > reach_px {
            return;
        }
        if session.selected == Some(handle) || is_named(session, handle) {
            distance_px -= 2.0;
        }
        if nearest.is_none_or(|(_, least_px)| distance_px < least_px) {
            nearest = Some((handle, distance_px));
        }
    });
    nearest.map(|(handle, _)| handle)
}

fn is_named(session: &Session, handle: Handle) -> bool {
    let Handle::Hairline(index) = handle else { return false };
    let name: Option<AnatomicalPoint> =
        session.design().and_then(|design| design.hairline.points.get(index)).and_then(|point| point.name);
    name.is_some()
}
