//! What only a real browser can show: the platform layer, run by `wasm-bindgen-test` in headless browsers.
//! On the host this compiles to nothing.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "a test binary has no readers of its documentation")]

mod platform;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
