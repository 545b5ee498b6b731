//! Commands: buttons, keys and fields. Runs (nudges, slider moves) are collected until they are settled, so that one
//! gesture is one step of the history whatever made it.

use crate::design::hairline::{MOST_POINTS, within_chart};
use crate::design::strokes::RADIUS_RANGE_MM;
use crate::design::treatment::MOST_LIGHTER;
use crate::design::{Design, OnPhoto, Rim, Setting};
use crate::geometry::{ChartMm, CurveSolver, FaceMm, StagePx, nearest};
use crate::head::HeadView;
use glam::DVec2;

use super::command::{Command, PlanChange, Zoom};
use super::effects::{Effects, News};
use super::gesture::Gesture;
use super::handles::{self, Handle};
use super::input::{BrushMode, Step};
use super::session::{RunOf, Session};
use super::session_pointer::{cancel_gesture, end_gesture, new_stroke};
use super::work::{PhotoFacts, PhotoOrigin};

/// One press of the zoom buttons.
const ZOOM_STEP: f64 = 1.25;

pub(super) fn execute(session: &mut Session, command: Command) -> Effects {
    if session.viewing && !is_for_viewers(session, command) {
        return Effects::NONE.with_news(News::OnlyToLookAt);
    }
    match command {
        Command::Nudge { handle, by_mm } => nudge(session, handle, by_mm),
        Command::Place { handle, at } => place(session, handle, at),
        Command::Set(setting, value) => in_run(session, RunOf::Setting(setting), |design| design.set(setting, value)),
        Command::SetReferenceLength(length_mm) => in_run(session, RunOf::ReferenceLength, |design| {
            design.calibration = design.calibration.with_length_mm(length_mm);
            design.follow_marks();
        }),
        Command::SetCameraDistance(distance_mm) => in_run(session, RunOf::CameraDistance, |design| {
            design.calibration = design.calibration.with_camera_distance_mm(distance_mm);
            design.follow_marks();
        }),
        Command::Settle => settle(session),
        Command::Cancel => cancel(session),
        Command::SetBeforeShare(share) => {
            session.before_share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
            Effects::REDRAW
        }
        Command::HoldBefore(on) => {
            session.holding_before = on;
            Effects::REDRAW
        }
        Command::ShowHandles(on) => {
            session.handles_shown = on;
            Effects::REDRAW
        }
        Command::SetMishap(mishap, on) => {
            session.mishaps.set(mishap, on);
            session.picking = None;
            session.selected = None;
            Effects::REDRAW
        }
        Command::Pick(sample) => {
            session.picking = sample;
            session.selected = None;
            bring_cursor_into_sight(session);
            Effects::REDRAW
        }
        Command::Select(handle) => {
            session.selected = handle;
            drop_stale_selection(session);
            Effects::REDRAW
        }
        Command::SetBrush(brush) => {
            session.brush = brush;
            bring_cursor_into_sight(session);
            Effects::REDRAW
        }
        Command::SetBrushRadius(radius_mm) => {
            if !radius_mm.is_nan() {
                let radius_mm = radius_mm.clamp(RADIUS_RANGE_MM.0, RADIUS_RANGE_MM.1);
                let of_this_brush =
                    if session.brush.draws_scar() { &mut session.scar_radius_mm } else { &mut session.brush_radius_mm };
                *of_this_brush = radius_mm;
            }
            Effects::REDRAW
        }
        Command::View(zoom) => view(session, zoom),
        Command::Pan(movement) => {
            let stage_size = session.stage_size;
            session.view_touched = true;
            session.work.as_mut().map_or(Effects::NONE, |work| {
                work.pan_by(movement, stage_size);
                Effects::REDRAW
            })
        }
        _ => {
            // Everything else is a step of its own: what was under way comes to its end first.
            let settled = settle(session);
            // Undo and redo take a gesture back; every other step comes after it.
            let ended = match command {
                Command::Undo | Command::Redo => Effects::NONE,
                _ => end_gesture(session),
            };
            settled.and(ended).and(step(session, command))
        }
    }
}

/// What somebody may do with a design that was sent to them: look at it in every way, and say where their head is.
fn is_for_viewers(session: &Session, command: Command) -> bool {
    match command {
        Command::Nudge { handle, .. } | Command::Place { handle, .. } => {
            session.step == Step::Scale && !matches!(handle, Handle::Hairline(_) | Handle::Rim(_))
        }
        Command::Set(setting, _) => matches!(setting, Setting::Sessions | Setting::Time),
        Command::GoTo(step) => matches!(step, Step::Scale | Step::Treatment | Step::Plan),
        Command::Undo
        | Command::Redo
        | Command::SetReference(_)
        | Command::SetReferenceLength(_)
        | Command::SetView(_)
        | Command::SetCameraDistance(_)
        | Command::Settle
        | Command::Cancel
        | Command::Select(_)
        | Command::View(_)
        | Command::Pan(_)
        | Command::SetBeforeShare(_)
        | Command::HoldBefore(_)
        | Command::ShowHandles(_)
        // Does nothing unless dots still follow hair, which sent ones do not.
        | Command::FollowHair(_)
        | Command::MakeMine => true,
        _ => false,
    }
}

/// Puts another design on the photo.
pub(super) fn take_over(session: &mut Session, other: Design) -> Effects {
    let settled = settle(session);
    let ended = end_gesture(session);
    session.selected = None;
    settled.and(ended).and(edit(session, |design| *design = other))
}

/// Another plan, or other plans. What is under way comes to its end first.
pub(super) fn plan(session: &mut Session, change: PlanChange<'_>) -> Effects {
    if session.viewing && !matches!(change, PlanChange::GoTo(_)) {
        return Effects::NONE.with_news(News::OnlyToLookAt);
    }
    let ended = settle(session).and(end_gesture(session));
    let Some(work) = &mut session.work else { return ended };
    let (plans, design, history) = (&mut work.plans, &mut work.design, &mut work.history);
    let done = match change {
        PlanChange::Add => plans.add(design, history),
        PlanChange::GoTo(index) => plans.go_to(index, design, history),
        PlanChange::Remove => plans.remove(design, history),
        PlanChange::Rename(name) => {
            plans.rename(name);
            true
        }
    };
    if !done {
        return ended;
    }
    drop_stale_selection(session);
    ended.and(Effects::STEP)
}

/// Puts another photo of the same head under the design.
pub(super) fn show_photo(session: &mut Session, photo: PhotoFacts, on: &OnPhoto) -> bool {
    // What is under way belongs to the photo that goes.
    let _ = settle(session).and(end_gesture(session));
    let stage_size = session.stage_size;
    let Some(work) = session.work.as_mut().filter(|_| on.calibration.frame().is_ok()) else { return false };
    work.photo = photo;
    work.design.put_on(on);
    work.history.put_on(on, &work.design);
    work.plans.put_on(on);
    work.refresh_chart();
    work.fit_photo(stage_size);
    session.view_touched = false;
    session.selected = None;
    session.picking = None;
    bring_cursor_into_sight(session);
    true
}

/// Sets the note as a step of its own.
pub(super) fn set_note(session: &mut Session, text: &str) -> Effects {
    if session.viewing {
        return Effects::NONE.with_news(News::OnlyToLookAt);
    }
    let settled = settle(session);
    let ended = end_gesture(session);
    settled.and(ended).and(edit(session, |design| design.set_note(text)))
}

/// Ends a run: it becomes one step.
pub(super) fn settle(session: &mut Session) -> Effects {
    let (Some((_, before)), Some(work)) = (session.run.take(), &mut session.work) else { return Effects::NONE };
    work.history.record(*before, &work.design);
    Effects::STEP
}

/// Takes away the topmost stroke at a place.
pub(super) fn erase_at(session: &mut Session, at: ChartMm) -> Effects {
    let found = session.design().and_then(|design| Session::stroke_at(&design.strokes, at));
    match found {
        Some(index) => change(session, News::StrokeRemoved, |design| {
            design.strokes.remove(index);
        }),
        None => Effects::NONE.with_news(News::NoStrokeHere),
    }
}

/// Adds a point to the hairline, or to the rim, where it passes within `reach_mm` of a place.
pub(super) fn insert_on_curve(session: &mut Session, at: ChartMm, reach_mm: f64) -> Option<Effects> {
    let area_step = session.step == super::input::Step::Area;
    let design = session.design()?;
    let mut solver = CurveSolver::new();
    let line: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
    let on_hairline = nearest(solver.solve(&line), at).filter(|found| found.distance_mm <= reach_mm);
    let mut rim = Vec::new();
    rim_with_ends_into(design, &mut rim);
    let on_rim = nearest(solver.solve(&rim), at).filter(|found| area_step && found.distance_mm <= reach_mm);
    match (on_hairline, on_rim) {
        (Some(line), rim) if rim.is_none_or(|rim| line.distance_mm <= rim.distance_mm) => {
            Some(insert_hairline_point(session, line.insert_index, line.point))
        }
        (_, Some(rim)) => {
            let mut added = None;
            let effects = edit(session, |design| {
                // The rim's curve begins with the hairline's end, which is no point of the rim.
                added = design.rim.insert_point(rim.insert_index.saturating_sub(1), rim.point);
            });
            let Some(index) = added else { return Some(effects.with_news(News::TooManyPoints)) };
            session.selected = Some(Handle::Rim(index));
            drop_stale_selection(session);
            Some(effects.with_news(News::PointAdded(index)))
        }
        _ => None,
    }
}

/// The rim's curve runs from the hairline's last point to its first. `out` is emptied first.
pub(super) fn rim_with_ends_into(design: &Design, out: &mut Vec<ChartMm>) {
    let points = &design.hairline.points;
    out.clear();
    out.extend(points.last().map(|point| point.position));
    out.extend(design.rim.points.iter().copied());
    out.extend(points.first().map(|point| point.position));
}

fn step(session: &mut Session, command: Command) -> Effects {
    match command {
        Command::Undo => travel(session, true),
        Command::Redo => travel(session, false),
        Command::ApplyPreset(preset) => {
            session.selected = None;
            edit(session, |design| design.apply_preset(preset))
        }
        Command::SetMirrored(on) => edit(session, |design| design.hairline.set_mirrored(on, &design.symmetry())),
        Command::AddPoint => add_point(session),
        Command::RemovePoint(handle) => remove_point(session, handle),
        Command::GoTo(step) => {
            session.step = step;
            bring_cursor_into_sight(session);
            Effects::REDRAW
        }
        Command::Dab => dab(session),
        Command::RemoveStroke(index) if session.design().is_some_and(|design| index < design.strokes.len()) => {
            change(session, News::StrokeRemoved, |design| {
                design.strokes.remove(index);
            })
        }
        Command::RemoveStroke(_) => Effects::NONE.with_news(News::NoStrokeHere),
        Command::ResetRim => {
            edit(session, |design| design.rim = Rim::suggested(&design.chart(), &design.outline, &design.hairline))
        }
        Command::SetReference(kind) => edit(session, |design| {
            design.calibration = design.calibration.with_reference(kind);
            design.follow_marks();
        }),
        Command::SetView(view) => set_view(session, view),
        Command::SetShade(shade) => edit(session, |design| {
            design.dots.shade = shade;
            design.dots_follow_hair = false;
        }),
        Command::MakeMine => {
            session.viewing = false;
            // On a photo of one's own the marks come first.
            let own = session.work.as_ref().is_some_and(|work| work.photo.origin == PhotoOrigin::Own);
            session.step = if own { Step::Scale } else { Step::Hairline };
            Effects::STEP
        }
        Command::SetSessionCount(count) => edit(session, |design| design.treatment.set_session_count(count)),
        Command::SetLighter(index, lighter_by) => edit(session, |design| {
            if let Some(session) = design.treatment.sessions.get_mut(index) {
                session.lighter_by = lighter_by.min(MOST_LIGHTER);
            }
        }),
        Command::SetSkinType(skin_type) => edit(session, |design| design.treatment.skin_type = skin_type),
        Command::Match(found) => change(session, News::Matched, |design| found.apply_to(design)),
        Command::FollowHair(found) => match &mut session.work {
            Some(work) if work.design.dots_follow_hair => {
                let mut followed = work.design.clone();
                found.apply_to(&mut followed);
                followed.dots_follow_hair = true;
                if followed.is_sound() {
                    work.design = followed;
                }
                Effects::STEP
            }
            _ => Effects::NONE,
        },
        _ => Effects::NONE,
    }
}

fn travel(session: &mut Session, back: bool) -> Effects {
    // A drag that is under way is taken back, not recorded: undo means the step before it.
    if cancel_gesture(session) {
        return Effects::REDRAW.with_news(News::Cancelled);
    }
    let Some(work) = &mut session.work else { return Effects::NONE };
    let moved = if back { work.history.undo(&mut work.design) } else { work.history.redo(&mut work.design) };
    work.refresh_chart();
    if !moved {
        return Effects::NONE.with_news(News::NothingToUndo);
    }
    drop_stale_selection(session);
    Effects::STEP.with_news(if back { News::Undone } else { News::Redone })
}

fn edit(session: &mut Session, change: impl FnOnce(&mut Design)) -> Effects {
    let Some(work) = &mut session.work else { return Effects::NONE };
    let before = work.design.clone();
    change(&mut work.design);
    if !work.design.is_sound() {
        work.design = before;
        return Effects::NONE;
    }
    work.refresh_chart();
    work.history.record(before, &work.design);
    drop_stale_selection(session);
    Effects::STEP
}

fn change(session: &mut Session, news: News, edit_design: impl FnOnce(&mut Design)) -> Effects {
    edit(session, edit_design).with_news(news)
}

fn drop_stale_selection(session: &mut Session) {
    if session.selected.is_some_and(|handle| session.stage_place(handle).is_none()) {
        session.selected = None;
    }
}

/// A change that belongs to a run. A run of something else, or a gesture, comes to its end first.
fn in_run(session: &mut Session, run_of: RunOf, change: impl FnOnce(&mut Design)) -> Effects {
    let goes_on = session.run.as_ref().is_some_and(|(running, _)| *running == run_of);
    let settled = if goes_on { Effects::NONE } else { settle(session).and(end_gesture(session)) };
    let Some(work) = &mut session.work else { return Effects::NONE };
    if session.run.is_none() {
        session.run = Some((run_of, Box::new(work.design.clone())));
    }
    change(&mut work.design);
    work.refresh_chart();
    drop_stale_selection(session);
    settled.and(Effects::REDRAW)
}

fn nudge(session: &mut Session, handle: Handle, by_mm: DVec2) -> Effects {
    if handle == Handle::BrushCursor {
        return place(session, handle, ChartMm(session.brush_cursor.0 + by_mm));
    }
    let Some(work) = session.work() else { return Effects::NONE };
    let (design, chart) = (&work.design, work.chart);
    if let Some(from) = handles::place_on_chart(design, session.brush_cursor, handle) {
        return place(session, handle, ChartMm(from.0 + chart.step_over_skin(from, by_mm)));
    }
    // The marks and the outline live in the plane of the face.
    let Some(on_photo) = handles::place_on_photo(design, &chart, session.brush_cursor, handle) else {
        return Effects::NONE;
    };
    let to = chart.frame().photo_from_face(FaceMm(chart.frame().face_from_photo(on_photo).0 + by_mm));
    session.selected = Some(handle);
    in_run(session, RunOf::Handle(handle), |design| handles::move_to(design, &chart, handle, to))
}

fn set_view(session: &mut Session, view: HeadView) -> Effects {
    let Some(photo_size_px) = session.work().map(|work| work.photo.size_px) else { return Effects::NONE };
    session.selected = None;
    let effects = edit(session, |design| {
        if design.calibration.view != view {
            design.set_view(view, photo_size_px);
        }
    });
    bring_cursor_into_sight(session);
    effects
}

fn place(session: &mut Session, handle: Handle, at: ChartMm) -> Effects {
    if !at.is_finite() || session.stage_place(handle).is_none() {
        return Effects::NONE;
    }
    session.selected = Some(handle);
    if handle == Handle::BrushCursor {
        session.brush_cursor = within_chart(at);
        bring_cursor_into_sight(session);
        drop_stale_selection(session);
        return Effects::REDRAW;
    }
    let Some(chart) = session.work().map(|work| work.chart) else { return Effects::NONE };
    in_run(session, RunOf::Handle(handle), |design| {
        handles::move_to(design, &chart, handle, chart.photo_from_chart(at))
    })
}

/// A brush's cursor behind the horizon would be lost to the keyboard: it is where the head shows it.
fn bring_cursor_into_sight(session: &mut Session) {
    let Some(chart) = session.work().map(|work| work.chart) else { return };
    let at = session.brush_cursor;
    if !chart.sees(at) {
        session.brush_cursor = within_chart(chart.chart_from_photo(chart.photo_from_chart(at)));
    }
}

fn cancel(session: &mut Session) -> Effects {
    if cancel_gesture(session) {
        return Effects::REDRAW.with_news(News::Cancelled);
    }
    if let (Some((_, before)), Some(work)) = (session.run.take(), &mut session.work) {
        work.design = *before;
        work.refresh_chart();
        return Effects::REDRAW.with_news(News::Cancelled);
    }
    session.picking = None;
    // Also out of a press, a pan or a pinch whose fingers are gone without a word.
    session.gesture = Gesture::Idle;
    session.selected = None;
    Effects::REDRAW
}

fn add_point(session: &mut Session) -> Effects {
    let Some(design) = session.design() else { return Effects::NONE };
    let line: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
    let spans = line.windows(2).enumerate();
    let chosen = match session.selected {
        Some(Handle::Hairline(index)) => Some(index.min(line.len().saturating_sub(2))),
        // The longest one, of those that the camera sees if there are any.
        _ => {
            let sees = |pair: &[ChartMm]| session.work().is_some_and(|work| work.chart.sees(middle_of(pair)));
            spans
                .max_by(|(_, a), (_, b)| sees(a).cmp(&sees(b)).then(span_mm(a).total_cmp(&span_mm(b))))
                .map(|(index, _)| index)
        }
    };
    let Some(span) = chosen.and_then(|index| line.get(index..index + 2)) else { return Effects::NONE };
    let middle = middle_of(span);
    let mut solver = CurveSolver::new();
    let index = chosen.map_or(1, |index| index + 1);
    // Where the line doubles back, another span may pass nearer.
    let on_curve = nearest(solver.solve(&line), middle).filter(|found| found.insert_index == index);
    insert_hairline_point(session, index, on_curve.map_or(middle, |found| found.point))
}

fn span_mm(pair: &[ChartMm]) -> f64 {
    pair[0].distance(pair[1])
}

fn middle_of(pair: &[ChartMm]) -> ChartMm {
    ChartMm((pair[0].0 + pair[1].0) / 2.0)
}

fn insert_hairline_point(session: &mut Session, index: usize, at: ChartMm) -> Effects {
    let Some(design) = session.design() else { return Effects::NONE };
    if design.hairline.points.len() + design.hairline.points_per_insert(index) > MOST_POINTS {
        return Effects::NONE.with_news(News::TooManyPoints);
    }
    let mut added = None;
    let effects = edit(session, |design| added = design.hairline.insert_point(index, at, &design.symmetry()));
    session.selected = added.map(Handle::Hairline);
    drop_stale_selection(session);
    match added {
        Some(index) => effects.with_news(News::PointAdded(index)),
        None => effects,
    }
}

fn remove_point(session: &mut Session, handle: Handle) -> Effects {
    let mut removed = false;
    let effects = edit(session, |design| {
        removed = match handle {
            Handle::Hairline(index) => design.hairline.remove_point(index),
            Handle::Rim(index) => design.rim.remove_point(index),
            _ => false,
        };
    });
    if removed {
        session.selected = None;
        effects.with_news(News::PointRemoved)
    } else {
        Effects::NONE.with_news(News::TooFewPoints)
    }
}

fn dab(session: &mut Session) -> Effects {
    let (brush, radius_mm, at) = (session.brush, session.brush_radius_mm(), session.brush_cursor);
    if !session.is_painting_mode() {
        return Effects::NONE;
    }
    if let (Some(sample), Some(work)) = (session.picking.take(), &session.work) {
        return Effects { pick: Some((sample, work.chart.photo_from_chart(at))), ..Effects::REDRAW };
    }
    if brush == BrushMode::Erase {
        return erase_at(session, at);
    }
    if session.design().is_some_and(|design| !design.has_room_for_stroke()) {
        return Effects::NONE.with_news(News::TooManyStrokes);
    }
    change(session, News::StrokeLaid, |design| design.strokes.push(new_stroke(brush, radius_mm, at)))
}

/// What the zoom buttons keep in its place: the selected handle or else the middle of the hairline, if it is on the stage.
fn zoom_centre(session: &Session) -> StagePx {
    let middle_of_line = session.design().map(|design| Handle::Hairline(design.hairline.points.len() / 2));
    let on_stage = |at: &StagePx| at.0.cmpge(DVec2::ZERO).all() && at.0.cmple(session.stage_size).all();
    let place = |handle: Option<Handle>| handle.and_then(|handle| session.stage_place(handle)).filter(on_stage);
    place(session.selected).or_else(|| place(middle_of_line)).unwrap_or(StagePx(session.stage_size / 2.0))
}

fn view(session: &mut Session, zoom: Zoom) -> Effects {
    let stage_size = session.stage_size;
    session.view_touched = true;
    let middle = zoom_centre(session);
    let Some(work) = &mut session.work else { return Effects::NONE };
    match zoom {
        Zoom::In => work.zoom_about(middle, ZOOM_STEP, stage_size),
        Zoom::Out => work.zoom_about(middle, 1.0 / ZOOM_STEP, stage_size),
        Zoom::Photo => work.fit_photo(stage_size),
        Zoom::Head => work.fit_head(stage_size),
        Zoom::ActualPixels => work.zoom_about(middle, 1.0 / work.viewport.scale, stage_size),
    }
    Effects::REDRAW
}
