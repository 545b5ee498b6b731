//! What is seen: Leptos components, one visible thing each. Nothing here computes.

use leptos::prelude::*;

/// Puts the app into the page's `#app` and takes the loading shell away.
pub fn start() {
    let Some(root) = document().get_element_by_id("app") else {
        return;
    };
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    leptos::mount::mount_to(wasm_bindgen::JsCast::unchecked_into(root), || {
        view! { <main><h1>"Hairline"</h1></main> }
    })
    .forget();
}
