//! Sealing and opening by the browser's WebCrypto: AES-256-GCM, and PBKDF2-HMAC-SHA-256 where the key comes of a passcode.
//! What is around the sealed bytes, and what may be wrong with it: `hairline::share::envelope`.

use hairline::share::envelope::{
    CHECKSUM_BYTES, EnvelopeError, HEADER_BYTES, Header, Holds, KEY_BYTES, Lock, NONCE_BYTES, ROUNDS, TAG_BYTES,
    checksum, decode,
};
use js_sys::{Array, ArrayBuffer, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

const AES: &str = "AES-GCM";
const PBKDF2: &str = "PBKDF2";

/// Something sealed.
#[derive(Debug)]
pub struct Sealed {
    /// The envelope.
    pub bytes: Vec<u8>,
    /// The key that must travel beside it, where there is no passcode.
    pub key: Option<[u8; KEY_BYTES]>,
}

/// Seals bytes under a passcode, or under a fresh random key.
///
/// # Errors
/// [`EnvelopeError::Insecure`] or [`EnvelopeError::TooLarge`].
pub async fn seal(holds: Holds, plain: Vec<u8>, passcode: Option<&str>) -> Result<Sealed, EnvelopeError> {
    let subtle = subtle()?;
    let nonce: [u8; NONCE_BYTES] = random()?;
    let (lock, key, travelling) = match passcode {
        Some(passcode) => {
            let salt = random()?;
            let key = key_of_passcode(&subtle, passcode, ROUNDS, salt.as_slice()).await;
            (Lock::Passcode { rounds: ROUNDS, salt }, key, None)
        }
        None => {
            let raw = random()?;
            (Lock::KeyTravels, imported(&subtle, &raw, AES, &["encrypt"]).await, Some(raw))
        }
    };
    let key = key.ok_or(EnvelopeError::Insecure)?;
    let header = Header { holds, lock, nonce }.encode(plain.len() + TAG_BYTES)?;
    let promise = subtle.encrypt_with_object_and_u8_array(&gcm(&nonce, &header), &key, &plain);
    let sealed = buffer(promise).await.ok_or(EnvelopeError::TooLarge)?;
    drop(plain);
    let mut bytes = vec![0; HEADER_BYTES + sealed.length() as usize];
    let (head, body) = bytes.split_at_mut(HEADER_BYTES);
    head.copy_from_slice(&header);
    sealed.copy_to(body);
    let last: [u8; CHECKSUM_BYTES] = checksum(&bytes, &[]);
    bytes.extend(last);
    Ok(Sealed { bytes, key: travelling })
}

/// Opens an envelope. `None` when it asks for a passcode and there is none.
///
/// # Errors
/// Says what is wrong with the bytes, the passcode or the key.
pub async fn open(
    bytes: &[u8],
    passcode: Option<&str>,
    key: Option<&[u8]>,
) -> Result<Option<(Holds, Vec<u8>)>, EnvelopeError> {
    let (header, context, sealed) = decode(bytes)?;
    let subtle = subtle()?;
    let (key, refusal) = match (header.lock, passcode) {
        (Lock::Passcode { .. }, None) => return Ok(None),
        (Lock::Passcode { rounds, salt }, Some(passcode)) => {
            (key_of_passcode(&subtle, passcode, rounds, &salt).await, EnvelopeError::WrongPasscode)
        }
        (Lock::KeyTravels, _) => {
            let raw = key.filter(|key| key.len() == KEY_BYTES).ok_or(EnvelopeError::KeyMissing)?;
            (imported(&subtle, raw, AES, &["decrypt"]).await, EnvelopeError::Changed)
        }
    };
    let key = key.ok_or(EnvelopeError::Insecure)?;
    let promise = subtle.decrypt_with_object_and_u8_array(&gcm(&header.nonce, context), &key, sealed);
    let plain = buffer(promise).await.ok_or(refusal)?;
    Ok(Some((header.holds, plain.to_vec())))
}

/// The key of a passcode. Letters that look alike are alike (Unicode NFKC), and blanks around it do not count: keyboards of
/// phones add them.
async fn key_of_passcode(subtle: &SubtleCrypto, passcode: &str, rounds: u32, salt: &[u8]) -> Option<CryptoKey> {
    let passcode = String::from(JsString::from(passcode.trim()).normalize("NFKC"));
    let password = imported(subtle, passcode.as_bytes(), PBKDF2, &["deriveKey"]).await?;
    let hash = JsValue::from_str("SHA-256");
    let derivation = Pbkdf2Params::new(PBKDF2, &hash, rounds, &Uint8Array::from(salt));
    let kind = AesDerivedKeyParams::new(AES, 256);
    let uses = uses(&["encrypt", "decrypt"]);
    let promise = subtle.derive_key_with_object_and_object(&derivation, &password, &kind, false, &uses).ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn imported(subtle: &SubtleCrypto, raw: &[u8], algorithm: &str, allowed: &[&str]) -> Option<CryptoKey> {
    let promise = subtle.import_key_with_str("raw", &Uint8Array::from(raw), algorithm, false, &uses(allowed)).ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

fn uses(allowed: &[&str]) -> Array {
    allowed.iter().map(|&name| JsValue::from_str(name)).collect()
}

fn gcm(nonce: &[u8], context: &[u8]) -> Object {
    let parameters = AesGcmParams::new_with_u8_array(AES, &Uint8Array::from(nonce));
    parameters.set_additional_data_u8_array(&Uint8Array::from(context));
    parameters.unchecked_into()
}

async fn buffer(promise: Result<js_sys::Promise, JsValue>) -> Option<Uint8Array> {
    let buffer: ArrayBuffer = JsFuture::from(promise.ok()?).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer))
}

fn subtle() -> Result<SubtleCrypto, EnvelopeError> {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(EnvelopeError::Insecure)?;
    // The binding promises a value; outside secure contexts the browser has none.
    Reflect::get(&crypto, &JsValue::from_str("subtle"))
        .ok()
        .and_then(|subtle| subtle.dyn_into().ok())
        .ok_or(EnvelopeError::Insecure)
}

fn random<const N: usize>() -> Result<[u8; N], EnvelopeError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| EnvelopeError::Insecure)?;
    Ok(bytes)
}
