//! The stage: the photo, the ink over it, the handles, and what floats above.
//!
//! Pointers are taken here, once, for everything on the stage; which handle they mean is the session's to find.

use glam::DVec2;
use leptos::prelude::*;
use leptos::{ev, html};

use crate::platform::canvas::SizeObserver;
use crate::platform::words::Value::Number;
use crate::platform::words::{say, t};
use hairline::design::Mishap;
use hairline::editor::{BrushMode, Command, Input, PointerKind, Sample, Step};
use hairline::geometry::{Fixed, StagePx, within};
use hairline::head::HeadView;

use super::desk::Desk;
use super::handles::Handles;
use super::icon::Icon;
use super::stage_bar::StageBar;
use super::words;

/// How much a wheel's pixel zooms: a notch of 100 px is 16 %.
const ZOOM_PER_WHEEL_PX: f64 = 0.0015;
/// A trackpad's pinch sends smaller numbers.
const ZOOM_PER_PINCH_PX: f64 = 0.01;
/// Lines and pages of wheels that count in those.
const PX_PER_LINE: f64 = 33.0;
/// One press of an arrow key on the stage itself, in CSS px.
const PAN_STEP_PX: f64 = 40.0;
/// The loupe's side, and how far above the finger it hovers, in CSS px. The side as in tokens.css.
const LOUPE_PX: f64 = 120.0;
const LOUPE_ABOVE_PX: f64 = 50.0;

/// The stage.
#[component]
pub fn Stage() -> impl IntoView {
    let desk = Desk::here();
    let stage = NodeRef::<html::Section>::new();
    let photo = NodeRef::<html::Img>::new();
    let ink = NodeRef::<html::Canvas>::new();
    let loupe = NodeRef::<html::Canvas>::new();
    own_elements(desk, stage, photo, ink, loupe);

    let transform = Memo::new(move |_| {
        desk.session.with(|session| {
            let viewport = session.work()?.viewport;
            let offset = viewport.offset.0;
            Some(format!(
                "translate({}px, {}px) scale({})",
                Fixed(offset.x, 3),
                Fixed(offset.y, 3),
                Fixed(viewport.scale, 6)
            ))
        })
    });
    let size_px = Memo::new(move |_| desk.session.with(|session| session.work().map(|work| work.photo.size_px)));
    let width = move || size_px.get().map(|size| format!("{}px", Fixed(size.x, 0)));
    let height = move || size_px.get().map(|size| format!("{}px", Fixed(size.y, 0)));
    let split = Memo::new(move |_| desk.session.with(|session| session.before_share() * 100.0));
    let holding = Memo::new(move |_| desk.session.with(|session| session.is_holding_before()));
    let by_finger = window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches());
    let hint = Memo::new(move |_| {
        desk.session.with(|session| {
            let view = session.design().map_or(HeadView::Front, |design| design.calibration.view);
            match session.picking() {
                Some(Sample::Hair) => t("stage-pick-hair"),
                Some(Sample::Skin) => t("stage-pick-skin"),
                None => words::hint(session.step(), session.brush(), view, by_finger),
            }
        })
    });
    let tool = Memo::new(move |_| {
        desk.session.with(|session| match (session.step(), session.brush()) {
            _ if session.picking().is_some() => "pick",
            (Step::Area, BrushMode::KeepOut) => "keep-out",
            (Step::Area, BrushMode::Include | BrushMode::Scar | BrushMode::ScarDots) => "include",
            (Step::Area, BrushMode::Erase) => "erase",
            _ => "move",
        })
    });
    let wrong = Memo::new(move |_| desk.session.with(|session| !session.mishaps().is_empty()));
    // Messages and the words "Before" and "After" take its place.
    let hint_hidden = move || {
        wrong.get()
            || hint.with(|hint| hint.is_empty())
            || split.get() != 0.0
            || desk.status.with(|status| !status.is_empty())
    };
    let ink_name = move || {
        let shown = desk.shown.get();
        let id = if wrong.get() { "stage-dots-warning" } else { "stage-dots" };
        say(id, &[("dots", Number(words::about(shown.dots))), ("area", Number(shown.area_cm2.round()))])
    };
    let loupe_place = Memo::new(move |_| {
        desk.session.with(|session| {
            let at = session.loupe_at()?.0;
            let half = LOUPE_PX / 2.0;
            let left = within(at.x - half, 4.0, (session.stage_size().x - LOUPE_PX - 4.0).max(4.0));
            // Above the finger; beside it where there is no room above.
            let above = at.y - LOUPE_ABOVE_PX - LOUPE_PX;
            let (left, top) = match (above >= 4.0, at.x > session.stage_size().x / 2.0) {
                (true, _) => (left, above),
                (false, true) => (at.x - LOUPE_ABOVE_PX - LOUPE_PX, 4.0),
                (false, false) => (at.x + LOUPE_ABOVE_PX, 4.0),
            };
            Some(format!("translate({}px, {}px)", Fixed(left, 1), Fixed(top, 1)))
        })
    });

    let on_stage = move |event: &ev::PointerEvent| place_of(stage, event.client_x(), event.client_y());
    let on_down = move |event: ev::PointerEvent| {
        // Only the main button; controls that float over the stage keep their presses.
        if event.button() != 0 || belongs_to_a_control(&event) {
            return;
        }
        let Some(at) = on_stage(&event) else { return };
        if let Some(stage) = stage.get_untracked() {
            // Refused when the pointer is gone already: then its "up" is on its way.
            let _ = stage.set_pointer_capture(event.pointer_id());
        }
        let input =
            Input::PointerDown { pointer: event.pointer_id(), kind: kind_of(&event), at, time_ms: event.time_stamp() };
        desk.send(input);
    };
    let on_move = move |event: ev::PointerEvent| {
        if let Some(at) = on_stage(&event) {
            desk.send(Input::PointerMove { pointer: event.pointer_id(), at });
        }
    };
    let on_up = move |event: ev::PointerEvent| {
        if let Some(at) = on_stage(&event) {
            desk.send(Input::PointerUp { pointer: event.pointer_id(), at, time_ms: event.time_stamp() });
        }
    };
    let on_cancel = move |event: ev::PointerEvent| desk.send(Input::PointerCancel { pointer: event.pointer_id() });
    let on_wheel = move |event: ev::WheelEvent| {
        event.prevent_default();
        let Some(at) = place_of(stage, event.client_x(), event.client_y()) else { return };
        let wheel_px = event.delta_y() * if event.delta_mode() == 0 { 1.0 } else { PX_PER_LINE };
        let per_px = if event.ctrl_key() { ZOOM_PER_PINCH_PX } else { ZOOM_PER_WHEEL_PX };
        desk.send(Input::Wheel { at, factor: (-wheel_px * per_px).clamp(-1.0, 1.0).exp() });
    };
    let on_key = move |event: ev::KeyboardEvent| {
        // Arrows on the stage itself move the picture; on a handle they move the handle.
        let on_stage_itself = event.target() == event.current_target();
        let movement = match event.key().as_str() {
            "ArrowLeft" => DVec2::new(PAN_STEP_PX, 0.0),
            "ArrowRight" => DVec2::new(-PAN_STEP_PX, 0.0),
            "ArrowUp" => DVec2::new(0.0, PAN_STEP_PX),
            "ArrowDown" => DVec2::new(0.0, -PAN_STEP_PX),
            _ => return,
        };
        if on_stage_itself {
            event.prevent_default();
            desk.run(Command::Pan(movement));
        }
    };

    view! {
        <section
            class="stage" id="stage" data-label="stage-name" tabindex="0" node_ref=stage
            data-tool=move || tool.get()
            data-before=move || holding.get().to_string()
            style=("--split", move || format!("{}%", Fixed(split.get(), 2)))
            on:pointerdown=on_down on:pointermove=on_move on:pointerup=on_up on:pointercancel=on_cancel
            on:wheel=on_wheel on:keydown=on_key
        >
            <div class="stage-view">
                <img
                    class="photo" alt=t("stage-photo") draggable="false" node_ref=photo
                    src=move || desk.photo_url.get()
                    style:width=width style:height=height
                    style:transform=move || transform.get()
                />
                <canvas id="ink" role="img" aria-label=ink_name data-dots="0" data-engine-ms="0" data-hair="looking" node_ref=ink></canvas>
                <Handles on_photo=transform/>
            </div>
            <div class="split" aria-hidden="true" hidden=move || split.get() == 0.0>
                <span class="split-tag split-before" data-words="stage-before"></span>
                <span class="split-tag split-after" data-words="stage-after"></span>
            </div>
            <Show when=move || wrong.get()>
                <div class="warning float">
                    <Icon name="warning"/>
                    <p class="warning-text"><strong data-words="stage-warning"></strong>" "{t("stage-warning-text")}</p>
                    <button class="button button-small" type="button" on:click=move |_| back_to_plan(desk) data-words="stage-back-to-plan"></button>
                </div>
            </Show>
            <div class="stage-hint" hidden=hint_hidden>
                <p class="stage-hint-text">{hint}</p>
            </div>
            <div
                class="loupe" aria-hidden="true"
                hidden=move || loupe_place.with(Option::is_none)
                style:transform=move || loupe_place.get()
            >
                <canvas class="loupe-view" width="240" height="240" node_ref=loupe></canvas>
            </div>
            <StageBar/>
        </section>
    }
}

/// Hands the stage's elements to the desk when they are there, follows the stage's size, and takes them back.
fn own_elements(
    desk: Desk,
    stage: NodeRef<html::Section>,
    photo: NodeRef<html::Img>,
    ink: NodeRef<html::Canvas>,
    loupe: NodeRef<html::Canvas>,
) {
    let observer = StoredValue::new_local(None::<SizeObserver>);
    Effect::new(move |_| {
        let (Some(stage), Some(photo), Some(ink), Some(loupe)) = (stage.get(), photo.get(), ink.get(), loupe.get())
        else {
            return;
        };
        desk.set_stage(Some((ink, photo, loupe)));
        // What had the focus is gone with the first screen: a keyboard goes on at the photo.
        let focus_is_lost = document().active_element().is_none_or(|focused| focused.tag_name() == "BODY");
        if focus_is_lost {
            let _ = stage.focus();
        }
        let on_size = move |width: f64, height: f64| {
            if width > 0.0 && height > 0.0 {
                desk.send(Input::Resized { size: DVec2::new(width, height) });
                desk.request_frame();
            }
        };
        observer.set_value(SizeObserver::new(&stage, on_size).ok());
    });
    on_cleanup(move || {
        observer.try_update_value(|observer| *observer = None);
        desk.set_stage(None);
    });
}

fn back_to_plan(desk: Desk) {
    for mishap in Mishap::ALL {
        desk.run(Command::SetMishap(mishap, false));
    }
}

fn place_of(stage: NodeRef<html::Section>, client_x: i32, client_y: i32) -> Option<StagePx> {
    let bounds = stage.get_untracked()?.get_bounding_client_rect();
    Some(StagePx::new(f64::from(client_x) - bounds.left(), f64::from(client_y) - bounds.top()))
}

fn kind_of(event: &ev::PointerEvent) -> PointerKind {
    match event.pointer_type().as_str() {
        "touch" => PointerKind::Touch,
        "pen" => PointerKind::Pen,
        _ => PointerKind::Mouse,
    }
}

fn belongs_to_a_control(event: &ev::PointerEvent) -> bool {
    use wasm_bindgen::JsCast;
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| element.closest(".float").ok().flatten().is_some())
}
