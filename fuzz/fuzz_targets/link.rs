//! Codes of links. Mutations are mostly of the bytes in the code, behind a right checksum; a code that opens gives sound
//! designs on a photo, and the same ones when they are sent on.
#![no_main]

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hairline::head::{Calibration, DomeOutline};
use hairline::share::{LinkError, SharedPlans};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

const CHECKSUM_BYTES: usize = 4;

fuzz_target!(|text: &str| {
    // Fixtures end with a line break.
    let Ok(shared) = SharedPlans::decode(text.trim_ascii_end()) else { return };
    match shared.encode() {
        Ok(sent_on) => assert_eq!(SharedPlans::decode(&sent_on).as_ref(), Ok(&shared)),
        // Somebody may pack several plans more cleverly than the app.
        Err(error) => assert!(matches!(error, LinkError::PlansDoNotFit { .. }), "{error:?}"),
    }
    for plan in shared.plans {
        let design = plan.design.on_photo(Calibration::guess(1200.0, 1600.0), DomeOutline::default(), true);
        assert!(design.is_sound(), "{design:?}");
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    changed_inside(data, size, max_size, seed).unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});

/// The length of the changed code; `None` where the letters themselves are to be changed.
fn changed_inside(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> Option<usize> {
    if seed.is_multiple_of(8) {
        return None;
    }
    let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(data.get(..size)?.trim_ascii_end()).ok()?;
    let content_size = bytes.len().checked_sub(CHECKSUM_BYTES)?;
    let most = (max_size / 4 * 3).checked_sub(CHECKSUM_BYTES)?.max(content_size);
    bytes.resize(most, 0);
    let content_size = fuzzer_mutate(&mut bytes, content_size, most);
    bytes.truncate(content_size);
    bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
    BASE64_URL_SAFE_NO_PAD.encode_slice(&bytes, data.get_mut(..max_size)?).ok()
}
