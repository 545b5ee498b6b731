//! From a panic to the page: the page's own script shows the crash screen, because WebAssembly is dead by then.

use std::panic;

use wasm_bindgen::JsValue;
use web_sys::CustomEvent;

use super::page;

/// The event on `window` that tells of a panic; it carries no details.
pub const CRASH_EVENT: &str = "hairline-crash";

/// Installs the panic hook: every panic is announced as by [`announce`].
pub fn install() {
    panic::set_hook(Box::new(|information| announce(&information.to_string())));
}

/// Writes the message to the console, for whoever reports it, and tells the page by [`CRASH_EVENT`].
///
/// Messages of ours hold no personal data, and none leaves the device.
pub fn announce(message: &str) {
    web_sys::console::error_1(&JsValue::from_str(message));
    // If this fails as well there is nobody left to tell.
    if let (Ok(window), Ok(event)) = (page::window(), CustomEvent::new(CRASH_EVENT)) {
        let _ = window.dispatch_event(&event);
    }
}
