//! Lines and handles over the photo, as SVG. Every handle can be reached and moved by keyboard.

use glam::DVec2;
use leptos::ev;
use leptos::prelude::*;

use hairline::design::StrokeKind;
use hairline::editor::{BrushMode, Command, Handle, Step};
use hairline::geometry::Fixed;

use super::desk::Desk;
use super::words::{self, HandleFacts};

/// One press of an arrow key, in mm, and one with Shift.
const STEP_MM: f64 = 1.0;
const LONG_STEP_MM: f64 = 5.0;
/// Markers that define the scale need finer steps.
const MARKER_STEP_MM: f64 = 0.25;
/// Half the label's width per letter, in CSS px, at the label's 12 px type.
const HALF_LETTER_PX: f64 = 3.4;

/// All marks on the stage. `on_photo` brings what the consultation shows, in photo px, onto the photo.
#[component]
pub fn Handles(on_photo: Memo<Option<String>>) -> impl IntoView {
    let desk = Desk::here();
    let step = Memo::new(move |_| desk.session.with(|session| session.step()));
    let lines = Memo::new(move |_| desk.session.with(|session| session.lines()));
    let strokes = Memo::new(move |_| {
        let shown = step.get() == Step::Area;
        desk.session.with(|session| if shown { session.stroke_lines() } else { Vec::new() })
    });
    let handles = Memo::new(move |_| {
        let mut handles = Vec::new();
        desk.session.with(|session| session.visit_handles(|handle| handles.push(handle)));
        handles
    });
    let hidden = move || !desk.session.with(|session| session.handles_shown());
    let painting = Memo::new(move |_| desk.session.with(|session| session.is_painting_mode()));
    let line =
        move |part: fn(&hairline::editor::lines::Lines) -> &String| move || lines.with(|lines| part(lines).clone());
    let dome = line(|lines| &lines.dome);
    let rim = line(|lines| &lines.rim);
    let hairline = line(|lines| &lines.hairline);
    let reference = line(|lines| &lines.reference);
    view! {
        <svg class="handles" role="group" data-label="handles-name" data-hidden=move || hidden().to_string()>
            <g class="layer-strokes">
                {move || strokes.get().into_iter().map(|stroke| view! {
                    <path
                        class=match stroke.kind {
                            StrokeKind::KeepOut => "stroke-keep-out",
                            StrokeKind::Include | StrokeKind::Scar | StrokeKind::ScarDots => "stroke-include",
                        }
                        d=stroke.path stroke-width=Fixed(stroke.width_px, 1).to_string()
                    ></path>
                }).collect_view()}
            </g>
            <Show when=move || step.get() == Step::Scale>
                <path class="line-casing line-head" d=dome></path>
                <path class="line line-head" d=dome></path>
                <path class="line-casing line-outline" d=reference></path>
                <path class="line line-outline" d=reference></path>
            </Show>
            <g class="layer-rim">
                <Show when=move || !matches!(step.get(), Step::Dots | Step::Treatment | Step::Plan)>
                    <path class="line-casing line-outline" d=rim></path>
                    <path class="line line-outline" d=rim></path>
                </Show>
            </g>
            <g id="show-me" style:transform=move || on_photo.get()></g>
            <path class="line-casing" d=hairline></path>
            <path class="line" d=hairline></path>
            <For each=move || handles.get() key=|handle| *handle let:handle>
                <HandleMark handle=handle/>
            </For>
            <SelectedLabel/>
            <Show when=move || painting.get()>
                <BrushRing/>
            </Show>
        </svg>
    }
}

/// One handle: focusable, named with its place, moved by arrows.
#[component]
fn HandleMark(handle: Handle) -> impl IntoView {
    let desk = Desk::here();
    let place = Memo::new(move |_| desk.session.with(|session| session.stage_place(handle)));
    let transform = move || place.get().map(|at| format!("translate({} {})", Fixed(at.0.x, 2), Fixed(at.0.y, 2)));
    let facts = Memo::new(move |_| desk.session.with(|session| HandleFacts::of(session, handle)));
    let name = move || facts.get().map(|facts| words::handle(handle, facts));
    let selected = Memo::new(move |_| desk.session.with(|session| session.selected() == Some(handle)));
    let class = match handle {
        Handle::FirstMark | Handle::SecondMark | Handle::ReferenceStart | Handle::ReferenceEnd => "handle pupil",
        Handle::Rim(_) | Handle::Outline(_) => "handle handle-small",
        Handle::Glabella => "handle handle-glabella",
        Handle::BrushCursor => "handle handle-brush",
        Handle::Hairline(_) => "handle",
    };
    let is_marker = class == "handle pupil";
    let on_key = move |event: ev::KeyboardEvent| key_on_handle(desk, handle, &event);
    let on_key_up = move |event: ev::KeyboardEvent| {
        if event.key().starts_with("Arrow") {
            desk.run(Command::Settle);
        }
    };
    view! {
        <g
            class=class tabindex="0" role="button"
            transform=transform aria-label=name aria-pressed=move || selected.get().to_string()
            on:focus=move |_| {
                if desk.session.with_untracked(|session| session.selected() != Some(handle)) {
                    desk.run(Command::Select(Some(handle)));
                }
            }
            on:keydown=on_key on:keyup=on_key_up
            on:blur=move |_| desk.run(Command::Settle)
        >
            <circle class="handle-hit"></circle>
            <circle class="handle-ring-casing"></circle>
            <circle class="handle-ring"></circle>
            {if is_marker {
                view! {
                    <path class="pupil-casing" d="M-14 0h9M5 0h9M0-14v9M0 5v9"></path>
                    <circle class="pupil-casing" r="10"></circle>
                    <circle class="pupil-mark" r="10"></circle>
                    <path class="pupil-mark" d="M-14 0h9M5 0h9M0-14v9M0 5v9"></path>
                }.into_any()
            } else {
                view! { <circle class="handle-dot"></circle> }.into_any()
            }}
        </g>
    }
}

fn key_on_handle(desk: Desk, handle: Handle, event: &ev::KeyboardEvent) {
    let step_mm = match (handle, event.shift_key()) {
        (Handle::Hairline(_) | Handle::Rim(_) | Handle::Outline(_) | Handle::BrushCursor, false) => STEP_MM,
        (Handle::Hairline(_) | Handle::Rim(_) | Handle::Outline(_) | Handle::BrushCursor, true) => LONG_STEP_MM,
        (_, false) => MARKER_STEP_MM,
        (_, true) => STEP_MM,
    };
    // On the photo: right is right whichever side of the head that is.
    let by_mm = match event.key().as_str() {
        "ArrowLeft" => DVec2::new(-step_mm, 0.0),
        "ArrowRight" => DVec2::new(step_mm, 0.0),
        "ArrowUp" => DVec2::new(0.0, step_mm),
        "ArrowDown" => DVec2::new(0.0, -step_mm),
        "Delete" | "Backspace" => {
            event.prevent_default();
            return desk.run(Command::RemovePoint(handle));
        }
        "Enter" | " " if handle == Handle::BrushCursor => {
            event.prevent_default();
            return desk.run(Command::Dab);
        }
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    desk.run(Command::Nudge { handle, by_mm });
}

/// The selected handle's name and height.
#[component]
fn SelectedLabel() -> impl IntoView {
    let desk = Desk::here();
    let label = Memo::new(move |_| {
        desk.session.with(|session| {
            // Out of the way of those who look rather than shape.
            let shaping = session.step() != Step::Dots && session.before_share() == 0.0;
            let handle = session.selected().filter(|_| shaping)?;
            Some((words::handle_label(session, handle)?, session.stage_place(handle)?))
        })
    });
    let half_px = move || {
        label.with(|label| label.as_ref().map_or(0.0, |(text, _)| text.chars().count() as f64 * HALF_LETTER_PX + 8.0))
    };
    let text = move || label.with(|label| label.as_ref().map(|(text, _)| text.clone()));
    let transform = move || {
        label
            .with(|label| label.as_ref().map(|(_, at)| format!("translate({} {})", Fixed(at.0.x, 1), Fixed(at.0.y, 1))))
    };
    view! {
        <Show when=move || label.with(Option::is_some)>
            <g class="mark-label" transform=transform aria-hidden="true">
                <rect
                    class="mark-label-box" y="16" height="22"
                    x=move || Fixed(-half_px(), 1).to_string() width=move || Fixed(2.0 * half_px(), 1).to_string()
                ></rect>
                <text class="mark-label-text" y="27">{text}</text>
            </g>
        </Show>
    }
}

/// The brush's size at its place.
#[component]
fn BrushRing() -> impl IntoView {
    let desk = Desk::here();
    let radius_px = move || {
        desk.session.with(|session| {
            let point = session.picking().is_some() || session.brush() == BrushMode::Erase;
            let radius_mm = if point { 1.0 } else { session.brush_radius_mm() };
            Fixed((radius_mm * session.css_px_per_mm()).max(3.0), 1).to_string()
        })
    };
    let transform = move || {
        desk.session.with(|session| {
            session
                .stage_place(Handle::BrushCursor)
                .map(|at| format!("translate({} {})", Fixed(at.0.x, 1), Fixed(at.0.y, 1)))
        })
    };
    view! {
        <g class="layer-brush" transform=transform>
            <circle class="brush-casing" r=radius_px></circle>
            <circle class="brush" r=radius_px></circle>
        </g>
    }
}
