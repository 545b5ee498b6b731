//! What floats over the page for a while: progress, messages, the drop target.

use leptos::prelude::*;

use crate::platform::words::t;
use hairline::geometry::Fixed;

use super::desk::Desk;
use super::icon::Icon;

/// Progress of what takes a while; the style sheet lets it appear after half a second.
#[component]
pub fn BusyNotice() -> impl IntoView {
    let desk = Desk::here();
    let stoppable = Memo::new(move |_| desk.busy.with(|busy| busy.as_ref().is_some_and(|busy| busy.stoppable)));
    let busy = Memo::new(move |_| desk.busy.with(Option::is_some));
    let text = move || desk.busy.with(|busy| busy.as_ref().map(|busy| t(busy.text)));
    let progress = move || desk.busy.with(|busy| Some(Fixed(busy.as_ref()?.progress?, 3).to_string()));
    view! {
        <Show when=move || busy.get()>
            <div class="busy">
                <p class="busy-text" id="busy-text">{text}</p>
                <progress class="progress" aria-labelledby="busy-text" max="1" value=progress></progress>
                <Show when=move || stoppable.get()>
                    <button
                        class="button button-small" type="button"
                        on:click=move |_| desk.stop_wanted.set(true) data-words="busy-stop"></button>
                </Show>
            </div>
        </Show>
    }
}

/// The one live region.
#[component]
pub fn StatusNotice() -> impl IntoView {
    let desk = Desk::here();
    let text = move || desk.status.get();
    view! {
        <div class="status" role="status">
            <Show when=move || desk.status.with(|status| !status.is_empty())>
                <p class="toast"><Icon name="check"/><span>{text}</span></p>
            </Show>
        </div>
    }
}

/// Shown while a file is held over the page.
#[component]
pub fn DropNotice(
    /// Whether one is.
    shown: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <Show when=move || shown.get()>
            <div class="drop">
                <p class="drop-text"><Icon name="photo"/><span data-words="drop-here"></span></p>
            </div>
        </Show>
    }
}
