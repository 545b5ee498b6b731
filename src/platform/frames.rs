//! Animation frames: at most one is asked for at a time, and none allocates.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::page;

/// Calls one function once per wanted frame. Dropping it cancels what was asked for.
#[derive(Debug)]
pub struct FrameLoop {
    state: Rc<State>,
}

/// Asks a [`FrameLoop`] for a frame without keeping it alive; for use inside its own callback and in other listeners.
#[derive(Clone, Debug)]
pub struct FrameRequester {
    state: Weak<State>,
}

#[derive(Debug)]
struct State {
    /// The browser's number of the frame that is asked for.
    pending: Cell<Option<i32>>,
    /// Made once: a closure per frame would be an allocation per frame.
    on_frame: Closure<dyn FnMut(f64)>,
}

impl FrameLoop {
    /// A loop that is at rest. `on_frame` gets the frame's time in milliseconds, on the clock of [`now_ms`].
    #[must_use]
    pub fn new(mut on_frame: impl FnMut(f64) + 'static) -> Self {
        let state = Rc::new_cyclic(|state: &Weak<State>| {
            let state = Weak::clone(state);
            State {
                pending: Cell::new(None),
                on_frame: Closure::new(move |time_ms| {
                    // Cleared before the work, so that the work can ask for the next frame.
                    if let Some(state) = state.upgrade() {
                        state.pending.set(None);
                    }
                    on_frame(time_ms);
                }),
            }
        });
        Self { state }
    }

    /// Asks for the next frame; does nothing when it is asked for already.
    pub fn request(&self) {
        self.state.request();
    }

    /// A handle for asking from elsewhere.
    #[must_use]
    pub fn requester(&self) -> FrameRequester {
        FrameRequester { state: Rc::downgrade(&self.state) }
    }
}

impl FrameRequester {
    /// As [`FrameLoop::request`]; does nothing when the loop is gone.
    pub fn request(&self) {
        if let Some(state) = self.state.upgrade() {
            state.request();
        }
    }
}

/// Milliseconds since the page was opened, at the browser's resolution (5 to 100 µs); 0 without a page.
#[must_use]
pub fn now_ms() -> f64 {
    page::window().ok().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

impl State {
    fn request(&self) {
        if self.pending.get().is_some() {
            return;
        }
        let Ok(window) = page::window() else {
            return;
        };
        let frame = window.request_animation_frame(self.on_frame.as_ref().unchecked_ref());
        self.pending.set(frame.ok());
    }
}

impl Drop for State {
    fn drop(&mut self) {
        if let (Some(frame), Ok(window)) = (self.pending.get(), page::window()) {
            // Fails only when the frame has come already.
            let _ = window.cancel_animation_frame(frame);
        }
    }
}
