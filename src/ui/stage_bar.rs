//! What floats at the foot of the stage: zoom, and before and after.

use leptos::ev;
use leptos::prelude::*;

use crate::platform::words::t;
use hairline::editor::{Command, Zoom};

use super::desk::Desk;
use super::fields::{fill_of, number_of};
use super::icon::Icon;
use super::words;

/// Zoom and compare.
#[component]
pub fn StageBar() -> impl IntoView {
    view! {
        <div class="stage-bar">
            <ZoomGroup/>
            <CompareGroup/>
        </div>
    }
}

#[component]
fn ZoomGroup() -> impl IntoView {
    let desk = Desk::here();
    let percent = Memo::new(move |_| {
        desk.session.with(|session| session.work().map_or(100.0, |work| (work.viewport.scale * 100.0).round()))
    });
    // The button for the whole photo shows the head when the photo is whole already.
    let shows_photo = Memo::new(move |_| {
        desk.session.with(|session| session.work().is_some_and(|work| work.shows_whole_photo(session.stage_size())))
    });
    let fit_name = move || t(if shows_photo.get() { "zoom-head" } else { "zoom-photo" });
    let zoom_name = move || words::percent("zoom-set", percent.get());
    view! {
        <div class="float" role="group" data-label="zoom-name">
            <button
                class="button button-quiet button-icon" type="button" data-label="zoom-out" data-title="zoom-out.title"
                on:click=move |_| desk.run(Command::View(Zoom::Out))
            >
                <Icon name="minus"/>
            </button>
            <button
                class="button button-quiet zoom-value" type="button" aria-label=zoom_name data-title="zoom-set.title"
                on:click=move |_| desk.run(Command::View(Zoom::ActualPixels))
            >
                {move || words::percent("zoom-percent", percent.get())}
            </button>
            <button
                class="button button-quiet button-icon" type="button" data-label="zoom-in" data-title="zoom-in.title"
                on:click=move |_| desk.run(Command::View(Zoom::In))
            >
                <Icon name="plus"/>
            </button>
            <button
                class="button button-quiet button-icon" type="button" aria-label=fit_name title=fit_name
                on:click=move |_| {
                    desk.run(Command::View(if shows_photo.get_untracked() { Zoom::Head } else { Zoom::Photo }));
                }
            >
                <Icon name="fit"/>
            </button>
        </div>
    }
}

#[component]
fn CompareGroup() -> impl IntoView {
    let desk = Desk::here();
    let percent = Memo::new(move |_| desk.session.with(|session| (session.before_share() * 100.0).round()));
    let holding = Memo::new(move |_| desk.session.with(|session| session.is_holding_before()));
    let in_words = move || match percent.get() {
        share if share <= 0.0 => t("compare-after").to_owned(),
        share if share >= 100.0 => t("compare-before").to_owned(),
        share => words::percent("compare-split", share),
    };
    let hold = move |on: bool| desk.run(Command::HoldBefore(on));
    view! {
        <div class="float compare" role="group" data-label="compare-name">
            <label class="compare-label" for="compare">
                <Icon name="compare"/><span class="compare-word" data-words="compare-label"></span>
            </label>
            <input
                class="range" id="compare" type="range" min="0" max="100" step="1"
                prop:value=move || percent.get()
                aria-valuetext=in_words
                style=("--fill", move || fill_of(percent.get(), 0.0, 100.0))
                on:input=move |event| {
                    if let Some(percent) = number_of(&event) {
                        desk.run(Command::SetBeforeShare(percent / 100.0));
                    }
                }
            />
            <button
                class="button button-quiet hold" type="button" data-title="compare-hold"
                aria-pressed=move || holding.get().to_string()
                on:pointerdown=move |_| hold(true)
                on:pointerup=move |_| hold(false)
                on:pointerleave=move |_| hold(false)
                on:pointercancel=move |_| hold(false)
                on:blur=move |_| hold(false)
                on:keydown=move |event: ev::KeyboardEvent| {
                    if matches!(event.key().as_str(), " " | "Enter") {
                        event.prevent_default();
                        hold(true);
                    }
                }
                on:keyup=move |_| hold(false)
            >
                <Icon name="eye"/><span class="button-text" data-words="compare-hold"></span>
            </button>
        </div>
    }
}
