//! Sealing under a passcode or a random key, and opening. What is around the sealed bytes, and what may be wrong with it, is
//! `hairline::share::envelope`; the ciphers are in `sealed.rs`. Linked into the darkroom alone.

use hairline::share::envelope::{
    EnvelopeError, HEADER_BYTES, Header, Holds, Lock, ROUNDS, TAG_BYTES, checksum, decode,
};
use js_sys::Uint8Array;

use super::chance::random;
use super::sealed::{KEY_BYTES, Seal};

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
    let nonce = random().ok_or(EnvelopeError::Insecure)?;
    let (lock, key, travelling) = match passcode {
        Some(passcode) => {
            let salt = random().ok_or(EnvelopeError::Insecure)?;
            let key = Seal::of_passcode(passcode, ROUNDS, &salt).await;
            (Lock::Passcode { rounds: ROUNDS, salt }, key, None)
        }
        None => {
            let key = random().ok_or(EnvelopeError::Insecure)?;
            (Lock::KeyTravels, Seal::new(&key).await, Some(key))
        }
    };
    let key = key.ok_or(EnvelopeError::Insecure)?;
    let header = Header { holds, lock, nonce }.encode(plain.len() + TAG_BYTES)?;
    let outside = Uint8Array::from(plain.as_slice());
    // The largest thing in memory goes before there is as much again.
    drop(plain);
    let sealed = key.seal(&nonce, &header, &outside).await.ok_or(EnvelopeError::TooLarge)?;
    let sealed = Uint8Array::new(&sealed);
    let mut bytes = vec![0; HEADER_BYTES + sealed.length() as usize];
    let (head, body) = bytes.split_at_mut(HEADER_BYTES);
    head.copy_from_slice(&header);
    sealed.copy_to(body);
    let last = checksum(&bytes, &[]);
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
    let (key, refusal) = match (header.lock, passcode) {
        (Lock::Passcode { .. }, None) => return Ok(None),
        (Lock::Passcode { rounds, salt }, Some(passcode)) => {
            (Seal::of_passcode(passcode, rounds, &salt).await, EnvelopeError::WrongPasscode)
        }
        (Lock::KeyTravels, _) => {
            let key = key.and_then(|key| key.try_into().ok()).ok_or(EnvelopeError::KeyMissing)?;
            (Seal::new(key).await, EnvelopeError::Changed)
        }
    };
    let key = key.ok_or(EnvelopeError::Insecure)?;
    let plain = key.open(&header.nonce, context, &Uint8Array::from(sealed)).await.ok_or(refusal)?;
    Ok(Some((header.holds, plain.to_vec())))
}
