//! The camera: a live picture with a framing oval, and a still of it.

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::camera::{Camera, CameraError};
use crate::platform::page::is_framed;

use super::actions;
use super::desk::{Desk, Problem};
use super::dialogs::follow;
use super::icon::Icon;

/// The camera dialog.
#[component]
pub fn CameraDialog() -> impl IntoView {
    let desk = Desk::here();
    let dialog = NodeRef::<html::Dialog>::new();
    let video = NodeRef::<html::Video>::new();
    let camera = StoredValue::new_local(None::<Rc<Camera>>);
    follow(dialog, move || desk.camera_open.get());
    let fail = move |error: CameraError| {
        desk.camera_open.set(false);
        desk.show_problem(Problem::of("problem-camera", error, true));
    };
    Effect::new(move |_| {
        if !desk.camera_open.get() {
            // Dropping it puts the camera's light out.
            camera.set_value(None);
            return;
        }
        spawn_local(async move {
            let opened = match Camera::open().await {
                Ok(opened) => Rc::new(opened),
                Err(error) => return fail(error),
            };
            let Some(video) = video.get_untracked().filter(|_| desk.camera_open.get_untracked()) else { return };
            camera.set_value(Some(opened.clone()));
            if let Err(error) = opened.attach(&video).await {
                fail(error);
            }
        });
    });
    let take = move |_| {
        let (Some(camera), Some(video)) = (camera.get_value(), video.get_untracked()) else { return };
        spawn_local(async move {
            match camera.still(&video).await {
                Ok(still) => {
                    desk.camera_open.set(false);
                    actions::open_photo(desk, still, "camera.jpg".to_owned());
                }
                Err(error) => fail(error),
            }
        });
    };
    view! {
        <dialog
            class="dialog dialog-camera" aria-labelledby="camera-title" node_ref=dialog
            on:close=move |_| desk.camera_open.set(false)
        >
            <h2 class="dialog-title" id="camera-title" data-words="camera-title"></h2>
            <div class="camera" data-facing="user">
                <video class="camera-view" muted playsinline data-label="camera-picture" node_ref=video></video>
                <svg
                    class="camera-frame" viewBox="0 0 300 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true"
                >
                    <path
                        class="camera-shade"
                        d="M0 0h300v400H0ZM150 48c-58 0-98 52-98 132 0 84 44 158 98 158s98-74 98-158c0-80-40-132-98-132Z"
                    ></path>
                    <path
                        class="camera-oval"
                        d="M150 48c-58 0-98 52-98 132 0 84 44 158 98 158s98-74 98-158c0-80-40-132-98-132Z"
                    ></path>
                    <path class="camera-brow" d="M60 210h180"></path>
                </svg>
                <p class="camera-hint" data-words="camera-hint"></p>
            </div>
            <div class="dialog-actions">
                <button class="button button-large" type="button" on:click=move |_| desk.camera_open.set(false) data-words="camera-cancel"></button>
                // In a frame of another origin the browser refuses it, with an error in the console of that page.
                <button class="button button-primary button-large" type="button" autofocus=!is_framed() on:click=take>
                    <Icon name="camera"/><span data-words="camera-take"></span>
                </button>
            </div>
        </dialog>
    }
}
