//! One icon of the sprite `public/icons.svg`.

use leptos::prelude::*;

/// An icon beside a word or in a named button; it has no name of its own.
#[component]
pub fn Icon(
    /// Its id in the sprite.
    name: &'static str,
    /// Classes.
    #[prop(default = "icon")]
    class: &'static str,
    /// The file that holds it.
    #[prop(default = "icons.svg")]
    sprite: &'static str,
) -> impl IntoView {
    // The address is computed: Leptos writes wholly static markup as text, and there `use_` is no element.
    view! {
        <svg class=class aria-hidden="true" focusable="false">
            <use_ href=format!("{sprite}#{name}")></use_>
        </svg>
    }
}
