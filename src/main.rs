//! The app's entry point in the browser; on the host there is nothing to run.

#[cfg(target_arch = "wasm32")]
fn main() {
    hairline_app::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
