//! The door to the consultation room (src/darkroom/consult.rs): the part of the darkroom that stays, fills the elements with
//! `data-room`, and says by an event what somebody wishes there.

use js_sys::Reflect;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Event};

use super::darkroom::{Darkroom, DarkroomError, room, told};
use super::page;

/// The event by which the room says what somebody wishes.
pub const WISH: &str = "hairline-wish";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch)]
    async fn consult(this: &Darkroom) -> Result<JsValue, JsValue>;

    /// The room. It lives as long as its handle.
    #[derive(Clone, Debug)]
    pub type Consult;

    #[wasm_bindgen(method, catch)]
    fn update(this: &Consult, saved: &[u8], numbers: &[f64], facts: &str, pictures: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn dots(this: &Consult, dots: &[u8]) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn hair(this: &Consult, finding: &[u8]) -> Result<(), JsValue>;
}

impl Consult {
    /// Opens the room with the point set's bytes.
    ///
    /// # Errors
    /// [`DarkroomError`].
    pub async fn open(dots: &[u8]) -> Result<Self, DarkroomError> {
        let room: Self = room().await?.consult().await.map_err(told)?.unchecked_into();
        room.dots(dots).map_err(told)?;
        Ok(room)
    }

    /// What is on the desk now: `saved` as of `editor::saved`; area in cm² and dots; the clinic's own facts; addresses of the photos,
    /// with blanks between.
    ///
    /// # Errors
    /// [`DarkroomError`]; the room is of no use any more.
    pub fn show(&self, saved: &[u8], shown: [f64; 2], facts: &str, pictures: &str) -> Result<(), DarkroomError> {
        self.update(saved, &shown, facts, pictures).map_err(told)
    }

    /// What was found of the person's hair.
    ///
    /// # Errors
    /// As [`Self::show`].
    pub fn show_hair(&self, finding: &[u8]) -> Result<(), DarkroomError> {
        self.hair(finding).map_err(told)
    }
}

/// What somebody wishes, by its name, and its value: text, a number or bytes.
#[must_use]
pub fn wish(event: &Event) -> Option<(String, JsValue)> {
    let detail = event.dyn_ref::<CustomEvent>()?.detail();
    let part = |name: &str| Reflect::get(&detail, &name.into()).ok();
    Some((part("do")?.as_string()?, part("value")?))
}

/// Tells the app of a wish.
pub fn tell(what: &str, value: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(&super::host::object(&[("do", what.into()), ("value", value.clone())]));
    if let (Ok(window), Ok(event)) = (page::window(), CustomEvent::new_with_event_init_dict(WISH, &init)) {
        // False only when a listener prevents what follows, and nothing does.
        let _ = window.dispatch_event(&event);
    }
}
