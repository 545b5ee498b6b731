//! What is seen: Leptos components, one visible thing each. Nothing here computes; [`desk::Desk`] connects the session
//! with the browser.

mod actions;
mod app;
mod bar;
mod camera_dialog;
mod clinic;
mod consult;
mod desk;
mod dialogs;
mod fields;
mod handles;
mod host;
mod icon;
mod language;
mod markup;
mod matching;
mod notices;
mod pane_area;
mod pane_dots;
mod pane_hairline;
mod pane_scale;
mod pane_sent;
mod pane_treatment;
mod panel;
mod picker;
mod pictures;
mod print_sheet;
mod project_file;
mod share_dialog;
mod sharing;
mod stage;
mod stage_bar;
mod start_screen;
mod views;
mod words;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::platform::{crash, words as platform_words};

/// Puts the app into the page's `#app` in place of the loading shell, once there are words for it.
pub fn start() {
    crash::install();
    // Not by Leptos, which is not there before it mounts.
    spawn_local(async {
        if let Err(error) = platform_words::ready().await {
            // The page's own script (public/boot.js) says so.
            wasm_bindgen::throw_val(error);
        }
        let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else { return };
        if let Some(shell) = document().get_element_by_id("shell") {
            shell.remove();
        }
        // The app lives as long as the page.
        leptos::mount::mount_to(root, app::App).forget();
    });
}
