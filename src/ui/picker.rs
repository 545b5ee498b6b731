//! The ways to a photo: choose, demo, camera.

use leptos::prelude::*;
use leptos::{ev, html};

use super::app::open_file;
use super::desk::Desk;
use super::icon::Icon;

/// What the browser's dialog shows first: photos and projects. Endings besides types, because some systems know HEIC by its ending only.
const ACCEPT: &str = "image/*,.heic,.heif,.avif,.hairline";

/// The file input, shown as a button.
#[component]
pub fn PhotoInput(
    /// Classes of the button.
    class: &'static str,
) -> impl IntoView {
    let desk = Desk::here();
    let input = NodeRef::<html::Input>::new();
    let on_change = move |_: ev::Event| {
        let Some(input) = input.get_untracked() else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            open_file(desk, &file);
        }
        // So that choosing the same file again is a change again.
        input.set_value("");
    };
    view! {
        <label class=class>
            <input class="file-input" type="file" accept=ACCEPT node_ref=input on:change=on_change/>
            <Icon name="photo"/>
            <span data-words="picker-choose"></span>
        </label>
    }
}

/// The camera, where there is one.
#[component]
pub fn CameraButton(
    /// Classes of the button.
    class: &'static str,
) -> impl IntoView {
    let desk = Desk::here();
    view! {
        <Show when=move || desk.has_camera.get()>
            <button class=class type="button" data-feature="camera" on:click=move |_| desk.camera_open.set(true)>
                <Icon name="camera"/><span data-words="picker-camera"></span>
            </button>
        </Show>
    }
}
