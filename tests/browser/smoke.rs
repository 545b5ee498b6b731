//! In a real browser: the entry point mounts the app and takes the loading shell away.
#![cfg(target_arch = "wasm32")]

use leptos::prelude::document;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn starting_replaces_the_shell_by_the_app() {
    let body = document().body().expect("the test page has a body");
    body.insert_adjacent_html(
        "beforeend",
        "<div id='shell'>Loading…</div><div id='app'></div>",
    )
    .expect("the markup is well formed");

    hairline::ui::start();

    assert!(
        document().get_element_by_id("shell").is_none(),
        "the shell is still there"
    );
    let app = document()
        .get_element_by_id("app")
        .expect("the mount point stays");
    let text = app.text_content().unwrap_or_default();
    assert!(
        text.contains("Hairline"),
        "the app shows {text:?} instead of its name"
    );
}
