//! What the darkroom makes for the page around: the plan in numbers with its code, and the form for asking the clinic.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::darkroom::{Darkroom, DarkroomError, room, told};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch, js_name = hostPlan)]
    fn host_plan(this: &Darkroom, design: &[u8], shown: &[f64], currency: &str) -> Result<Object, JsValue>;

    #[wasm_bindgen(method, catch)]
    async fn enquire(
        this: &Darkroom,
        design: &[u8],
        shown: &[f64],
        currency: &str,
        clinic: &str,
        mail: &str,
    ) -> Result<JsValue, JsValue>;
}

/// A plan as it stands.
#[derive(Debug)]
pub struct Plan {
    /// The design's bytes.
    pub design: Vec<u8>,
    /// Area in cm², dots that are shown, and the price from and to.
    pub shown: [f64; 4],
    /// Of the price; empty where there is none.
    pub currency: String,
}

impl Plan {
    /// `design` (its code) and `plan`, as the page around is told them.
    ///
    /// # Errors
    /// [`DarkroomError`], worded for the person.
    pub async fn told(&self) -> Result<Object, DarkroomError> {
        room().await?.host_plan(&self.design, &self.shown, &self.currency).map_err(told)
    }

    /// Has the person ask the clinic, by the page around or, with an address, by their mail program. Gives what the page around is
    /// told, if anything, whether the picture is to go with it, and what to say then; nothing when the person gives up.
    ///
    /// # Errors
    /// [`DarkroomError`], worded for the person.
    pub async fn enquire(
        &self,
        clinic: &str,
        mail: &str,
    ) -> Result<Option<(Option<Object>, bool, String)>, DarkroomError> {
        let room = room().await?;
        let answer = room.enquire(&self.design, &self.shown, &self.currency, clinic, mail).await.map_err(told)?;
        let Ok(answer) = answer.dyn_into::<Array>() else { return Ok(None) };
        Ok(Some((
            answer.get(0).dyn_into().ok(),
            answer.get(1).is_truthy(),
            answer.get(2).as_string().unwrap_or_default(),
        )))
    }
}
