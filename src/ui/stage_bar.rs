//! What floats at the foot of the stage: zoom, and before and after.

use leptos::ev;
use leptos::prelude::*;

use hairline::editor::{Command, Zoom};

use super::desk::Desk;
use super::fields::{fill_of, number_of};
use super::icon::Icon;

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
    let desk = expect_context::<Desk>();
    let percent = Memo::new(move |_| {
        desk.session.with(|session| session.work().map_or(100.0, |work| (work.viewport.scale * 100.0).round()))
    });
    // The button for the whole photo shows the head when the photo is whole already.
    let shows_photo = Memo::new(move |_| {
        desk.session.with(|session| session.work().is_some_and(|work| work.shows_whole_photo(session.stage_size())))
    });
    let fit_name = move || if shows_photo.get() { "Fit the head" } else { "Fit the photo" };
    let zoom_name = move || format!("Zoom {} %, set to 100 %", percent.get());
    view! {
        <div class="float" role="group" aria-label="Zoom">
            <button
                class="button button-quiet button-icon" type="button" aria-label="Zoom out" title="Zoom out (-)"
                on:click=move |_| desk.run(Command::View(Zoom::Out))
            >
                <Icon name="minus"/>
            </button>
            <button
                class="button button-quiet zoom-value" type="button" aria-label=zoom_name title="Set to 100 % (1)"
                on:click=move |_| desk.run(Command::View(Zoom::ActualPixels))
            >
                {move || format!("{} %", percent.get())}
            </button>
            <button
                class="button button-quiet button-icon" type="button" aria-label="Zoom in" title="Zoom in (+)"
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
    let desk = expect_context::<Desk>();
    let percent = Memo::new(move |_| desk.session.with(|session| (session.before_share() * 100.0).round()));
    let holding = Memo::new(move |_| desk.session.with(|session| session.is_holding_before()));
    let in_words = move || match percent.get() {
        share if share <= 0.0 => "After on the whole picture".to_owned(),
        share if share >= 100.0 => "Before on the whole picture".to_owned(),
        share => format!("Before on the left {share} %, after on the rest"),
    };
    let hold = move |on: bool| desk.run(Command::HoldBefore(on));
    view! {
        <div class="float compare" role="group" aria-label="Compare">
            <label class="compare-label" for="compare">
                <Icon name="compare"/><span class="compare-word">"Before and after"</span>
            </label>
            <input
                class="range" id="compare" type="range" min="0" max="100" step="1"
                prop:value=move || percent.get().to_string()
                aria-valuetext=in_words
                style=("--fill", move || fill_of(percent.get(), 0.0, 100.0))
                on:input=move |event| {
                    if let Some(percent) = number_of(&event) {
                        desk.run(Command::SetBeforeShare(percent / 100.0));
                    }
                }
            />
            <button
                class="button button-quiet hold" type="button" title="Hold to see before"
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
                <Icon name="eye"/><span class="button-text">"Hold to see before"</span>
            </button>
        </div>
    }
}
