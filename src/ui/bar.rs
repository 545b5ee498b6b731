//! The bar at the top: history, start again, download.

use leptos::prelude::*;

use crate::platform::page::is_framed;
use crate::platform::words::t;
use hairline::editor::Command;

use super::actions;
use super::clinic::show_mark;
use super::desk::Desk;
use super::icon::Icon;
use super::language::LanguageChoice;
use super::share_dialog;

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let desk = Desk::here();
    let has_work = Memo::new(move |_| desk.session.with(|session| session.work().is_some()));
    let can_undo =
        Memo::new(move |_| desk.session.with(|session| session.work().is_some_and(|work| work.history.can_undo())));
    let can_redo =
        Memo::new(move |_| desk.session.with(|session| session.work().is_some_and(|work| work.history.can_redo())));
    Effect::new(move |_| show_mark(desk));
    view! {
        <header class="bar">
            <span class="brand">
                <img class="brand-logo" id="brand-logo" alt="" hidden/>
                <Icon name="mark" class="brand-mark"/>
                <span class="brand-name">"Hairline"</span>
            </span>
            <Show when=move || has_work.get()>
                <div class="bar-group" role="group" data-label="bar-history">
                    <button
                        class="button button-quiet" type="button" data-title="bar-undo.title"
                        aria-disabled=move || (!can_undo.get()).to_string()
                        on:click=move |_| desk.run(Command::Undo)
                    >
                        <Icon name="undo"/><span class="button-text" data-words="bar-undo"></span>
                    </button>
                    <button
                        class="button button-quiet" type="button" data-title="bar-redo.title"
                        aria-disabled=move || (!can_redo.get()).to_string()
                        on:click=move |_| desk.run(Command::Redo)
                    >
                        <Icon name="redo"/><span class="button-text" data-words="bar-redo"></span>
                    </button>
                </div>
            </Show>
            <div class="bar-group bar-group-end">
                <LanguageChoice/>
                <ThemeButton/>
                <Show when=move || has_work.get()>
                    <button
                        class="button button-quiet" type="button" data-title="bar-start-again"
                        on:click=move |_| desk.confirming.set(true)
                    >
                        <Icon name="restart"/><span class="button-text" data-words="bar-start-again"></span>
                    </button>
                    <button
                        class="button button-quiet" type="button" data-title="bar-share" aria-haspopup="dialog" data-feature="share"
                        on:click=move |_| share_dialog::open(desk)
                    >
                        <Icon name="share"/><span class="button-text" data-words="bar-share"></span>
                    </button>
                    <button
                        class="button button-primary" type="button" data-title="bar-download" data-feature="download"
                        aria-disabled=move || desk.busy.with(Option::is_some).to_string()
                        on:click=move |_| actions::download_picture(desk)
                    >
                        <Icon name="download"/><span class="button-text" data-words="bar-download"></span>
                    </button>
                </Show>
                <FullscreenButton/>
            </div>
        </header>
    }
}

/// In somebody else's page: the whole window for the app, and back. What happens then is public/framed.js's.
#[component]
fn FullscreenButton() -> impl IntoView {
    is_framed().then(|| {
        view! {
            <button class="button button-quiet" type="button" id="fullscreen">
                <Icon name="fullscreen"/>
                <span class="button-text fullscreen-enter" data-words="bar-fullscreen"></span>
                <span class="button-text fullscreen-leave" data-words="bar-fullscreen-leave"></span>
            </button>
        }
    })
}

/// Light or dark, against what the device says.
#[component]
fn ThemeButton() -> impl IntoView {
    let is_dark = RwSignal::new(is_dark_now());
    let name = move || t(if is_dark.get() { "bar-light" } else { "bar-dark" });
    view! {
        <button
            class="button button-quiet button-icon" type="button" aria-label=name title=name data-feature="theme"
            on:click=move |_| {
                is_dark.update(|dark| *dark = !*dark);
                if let Some(root) = document().document_element() {
                    let theme = if is_dark.get_untracked() { "dark" } else { "light" };
                    // Refused only for a malformed name.
                    let _ = root.set_attribute("data-theme", theme);
                }
            }
        >
            <svg class="icon" aria-hidden="true">
                <use_ href=move || if is_dark.get() { "icons.svg#sun" } else { "icons.svg#moon" }></use_>
            </svg>
        </button>
    }
}

fn is_dark_now() -> bool {
    let chosen = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    chosen.map_or_else(
        || window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches()),
        |chosen| chosen == "dark",
    )
}
