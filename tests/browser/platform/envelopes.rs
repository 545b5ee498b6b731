//! Sealing and opening by the browser's ciphers. (Through the darkroom's door, against Node's ciphers: tests/e2e/sealed.test.mjs.)

use hairline::share::envelope::{EnvelopeError, HEADER_BYTES, Holds, KEY_BYTES, Lock, checksum, decode};
use hairline::share::{fragment, project};
use hairline_app::platform::envelope::{open, seal};
use wasm_bindgen_test::wasm_bindgen_test;

const PLAIN: &[u8] = b"what nobody else should read";
const LOCKED: &[u8] = include_bytes!("../../fixtures/share/v1-passcode.hairline");
const LINK: &str = include_str!("../../fixtures/share/photo-link-1.txt");
const PROJECT: &[u8] = include_bytes!("../../fixtures/share/v1.hairline");

/// The bytes with the checksum that belongs to them.
fn closed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - 4);
    bytes.extend(checksum(&bytes, &[]));
    bytes
}

#[wasm_bindgen_test]
async fn a_passcode_opens_what_it_sealed_and_no_other_does() {
    let sealed = seal(Holds::Project, PLAIN.to_vec(), Some("Ünder 3 ﬁngers")).await.unwrap();
    assert_eq!(sealed.key, None, "a key travels");
    let (header, ..) = decode(&sealed.bytes).unwrap();
    let Lock::Passcode { rounds, .. } = header.lock else { panic!("{header:?}") };
    assert!(rounds >= 600_000, "{rounds} rounds");
    assert_eq!(open(&sealed.bytes, None, None).await, Ok(None), "it must ask");
    // As other keyboards write it: NFKC is the same.
    for same in ["Ünder 3 ﬁngers", "U\u{308}nder 3 fingers ", "\u{a0}Ünder 3 ﬁngers"] {
        assert_eq!(open(&sealed.bytes, Some(same), None).await, Ok(Some((Holds::Project, PLAIN.to_vec()))), "{same:?}");
    }
    for wrong in ["", "under 3 fingers", "Ünder 3  fingers"] {
        assert_eq!(open(&sealed.bytes, Some(wrong), None).await, Err(EnvelopeError::WrongPasscode), "{wrong:?}");
    }
}

#[wasm_bindgen_test]
async fn a_travelling_key_opens_what_it_sealed_and_no_other_does() {
    let sealed = seal(Holds::PhotoLink, PLAIN.to_vec(), None).await.unwrap();
    let key = sealed.key.expect("it travels");
    assert_eq!(open(&sealed.bytes, None, Some(&key)).await, Ok(Some((Holds::PhotoLink, PLAIN.to_vec()))));
    let again = seal(Holds::PhotoLink, PLAIN.to_vec(), None).await.unwrap();
    assert_ne!(again.key, sealed.key);
    assert_ne!(decode(&again.bytes).unwrap().0.nonce, decode(&sealed.bytes).unwrap().0.nonce);
    assert_eq!(open(&again.bytes, None, Some(&key)).await, Err(EnvelopeError::Changed), "the key of another");
    for missing in [None, Some(&key[..31]), Some(&[][..])] {
        assert_eq!(open(&sealed.bytes, None, missing).await, Err(EnvelopeError::KeyMissing));
    }
}

#[wasm_bindgen_test]
async fn whatever_is_changed_on_purpose_does_not_open() {
    let sealed = seal(Holds::PhotoLink, PLAIN.to_vec(), None).await.unwrap();
    let key = sealed.key.unwrap();
    // What it holds, the nonce, the sealed bytes, the tag: all are authenticated. (Other fields are refused before.)
    for at in [9, 31, 42, HEADER_BYTES, HEADER_BYTES + 5, sealed.bytes.len() - 5] {
        let mut changed = sealed.bytes.clone();
        changed[at] ^= if at == 9 { 3 } else { 1 };
        assert_eq!(open(&changed, None, Some(&key)).await, Err(EnvelopeError::Damaged), "byte {at}");
        assert_eq!(open(&closed(changed), None, Some(&key)).await, Err(EnvelopeError::Changed), "byte {at}, closed");
    }
    let cut = &sealed.bytes[..sealed.bytes.len() - 7];
    let expected = sealed.bytes.len() as u64;
    assert_eq!(open(cut, None, Some(&key)).await, Err(EnvelopeError::Truncated { missing: 7, expected }));
}

#[wasm_bindgen_test]
async fn golden_envelopes_open_for_ever() {
    let opened = open(LOCKED, Some("Lo\u{308}we 42"), None).await;
    assert!(opened == Ok(Some((Holds::Project, PROJECT.to_vec()))), "{:?}", opened.map(|_| "other bytes"));
    let (sealed, key) = fragment::decode(LINK).unwrap();
    assert_eq!(key.len(), KEY_BYTES);
    let opened = open(&sealed, None, Some(&key)).await;
    assert!(opened == Ok(Some((Holds::PhotoLink, PROJECT.to_vec()))), "{:?}", opened.map(|_| "other bytes"));
    assert!(project::read(PROJECT).is_ok());
}
