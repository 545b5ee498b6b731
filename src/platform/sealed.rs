//! AES-256-GCM by the browser's WebCrypto: sealing bytes with a key that this tab alone knows.
//!
//! The bytes stay outside WebAssembly memory, which would otherwise grow by the photo's size and never shrink.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, CryptoKey, SubtleCrypto};

use super::page;

/// Bytes of a key: AES-256.
pub const KEY_BYTES: usize = 32;
/// Bytes of a nonce: 96 bits, the length that GCM is made for; random, so a key seals at most some millions of times.
pub const NONCE_BYTES: usize = 12;

const NAME: &str = "AES-GCM";

/// A key ready for use.
#[derive(Debug)]
pub struct Seal {
    subtle: SubtleCrypto,
    key: CryptoKey,
}

/// Whether this page has WebCrypto: only secure contexts (https, localhost) do.
pub fn is_available() -> bool {
    subtle().is_some()
}

impl Seal {
    /// Takes a key into use; `None` where the page has no WebCrypto.
    pub async fn new(key: &[u8; KEY_BYTES]) -> Option<Self> {
        let subtle = subtle()?;
        let usages = Array::of2(&JsValue::from_str("encrypt"), &JsValue::from_str("decrypt"));
        let promise =
            subtle.import_key_with_str("raw", &Uint8Array::from(key.as_slice()), NAME, false, &usages).ok()?;
        let key = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(Self { subtle, key })
    }

    /// Seals `plain`; opens again only with the same nonce and the same `context` (the record's key).
    pub async fn seal(&self, nonce: &[u8; NONCE_BYTES], context: &str, plain: &Uint8Array) -> Option<ArrayBuffer> {
        let promise =
            self.subtle.encrypt_with_object_and_js_u8_array(&parameters(nonce, context), &self.key, plain).ok()?;
        JsFuture::from(promise).await.ok()?.dyn_into().ok()
    }

    /// Opens what [`Self::seal`] made; `None` when the key, nonce, context or a single bit differs.
    pub async fn open(&self, nonce: &[u8; NONCE_BYTES], context: &str, sealed: &Uint8Array) -> Option<Uint8Array> {
        let promise =
            self.subtle.decrypt_with_object_and_js_u8_array(&parameters(nonce, context), &self.key, sealed).ok()?;
        let plain = JsFuture::from(promise).await.ok()?;
        Some(Uint8Array::new(&plain))
    }
}

fn parameters(nonce: &[u8; NONCE_BYTES], context: &str) -> Object {
    let parameters = AesGcmParams::new_with_u8_array(NAME, &Uint8Array::from(nonce.as_slice()));
    parameters.set_additional_data_u8_array(&Uint8Array::from(context.as_bytes()));
    parameters.unchecked_into()
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = page::window().ok()?.crypto().ok()?;
    // The binding promises a value; outside secure contexts the browser has none.
    Reflect::get(&crypto, &JsValue::from_str("subtle")).ok()?.dyn_into().ok()
}
