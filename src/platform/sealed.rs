//! AES-256-GCM by the browser's WebCrypto, under a key that is given or comes of a passcode.
//!
//! The bytes stay outside WebAssembly memory, which would otherwise grow by the photo's size and never shrink.

use js_sys::{Array, ArrayBuffer, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

use super::page;

/// Bytes of a key: AES-256.
pub const KEY_BYTES: usize = 32;
/// Bytes of a nonce: 96 bits, the length that GCM is made for; random, so a key seals at most some millions of times.
pub const NONCE_BYTES: usize = 12;

const AES: &str = "AES-GCM";
const PBKDF2: &str = "PBKDF2";

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
        let key = imported(&subtle, key, AES, &uses(&["encrypt", "decrypt"])).await?;
        Some(Self { subtle, key })
    }

    /// The key of a passcode, by so many rounds of PBKDF2-HMAC-SHA-256; `None` where the page has no WebCrypto. Letters that
    /// look alike are alike (Unicode NFKC), and blanks around it do not count: keyboards of phones add them.
    pub async fn of_passcode(passcode: &str, rounds: u32, salt: &[u8]) -> Option<Self> {
        let subtle = subtle()?;
        let passcode = String::from(JsString::from(passcode.trim()).normalize("NFKC"));
        let password = imported(&subtle, passcode.as_bytes(), PBKDF2, &uses(&["deriveKey"])).await?;
        let derivation = Pbkdf2Params::new(PBKDF2, &JsValue::from_str("SHA-256"), rounds, &Uint8Array::from(salt));
        let kind = AesDerivedKeyParams::new(AES, 256);
        let uses = uses(&["encrypt", "decrypt"]);
        let key = subtle.derive_key_with_object_and_object(&derivation, &password, &kind, false, &uses);
        let key = answer(key).await?;
        Some(Self { subtle, key })
    }

    /// Seals `plain`; opens again only with the same nonce and the same `context` (the record's key, the envelope's header).
    pub async fn seal(&self, nonce: &[u8; NONCE_BYTES], context: &[u8], plain: &Uint8Array) -> Option<ArrayBuffer> {
        answer(self.subtle.encrypt_with_object_and_js_u8_array(&parameters(nonce, context), &self.key, plain)).await
    }

    /// Opens what [`Self::seal`] made; `None` when the key, nonce, context or a single bit differs.
    pub async fn open(&self, nonce: &[u8; NONCE_BYTES], context: &[u8], sealed: &Uint8Array) -> Option<Uint8Array> {
        let plain = self.subtle.decrypt_with_object_and_js_u8_array(&parameters(nonce, context), &self.key, sealed);
        let plain: ArrayBuffer = answer(plain).await?;
        Some(Uint8Array::new(&plain))
    }
}

async fn imported(subtle: &SubtleCrypto, raw: &[u8], algorithm: &str, uses: &Array) -> Option<CryptoKey> {
    answer(subtle.import_key_with_str("raw", &Uint8Array::from(raw), algorithm, false, uses)).await
}

fn uses(allowed: &[&str]) -> Array {
    allowed.iter().map(|&name| JsValue::from_str(name)).collect()
}

fn parameters(nonce: &[u8; NONCE_BYTES], context: &[u8]) -> Object {
    let parameters = AesGcmParams::new_with_u8_array(AES, &Uint8Array::from(nonce.as_slice()));
    parameters.set_additional_data_u8_array(&Uint8Array::from(context));
    parameters.unchecked_into()
}

async fn answer<T: JsCast>(promise: Result<Promise, JsValue>) -> Option<T> {
    JsFuture::from(promise.ok()?).await.ok()?.dyn_into().ok()
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = page::window().ok()?.crypto().ok()?;
    // The binding promises a value; outside secure contexts the browser has none.
    Reflect::get(&crypto, &JsValue::from_str("subtle")).ok()?.dyn_into().ok()
}
