//! One icon of the sprite `public/icons.svg`.

use leptos::prelude::*;

/// An icon beside a word or in a named button; it has no name of its own.
#[component]
pub fn Icon(name: &'static str, #[prop(default = "icon")] class: &'static str) -> impl IntoView {
    view! {
        <svg class=class aria-hidden="true">
            <use_ href=format!("icons.svg#{name}")></use_>
        </svg>
    }
}
