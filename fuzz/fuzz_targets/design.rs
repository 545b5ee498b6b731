//! A design's bytes, of all versions. What opens is sound, is written and read again as it is, and fits into a link.
#![no_main]

use hairline::design::codec::{decode, decode_latest, encode};
use hairline::share::{Language, SharedDesign};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(design) = decode(bytes) else { return };
    assert!(design.is_sound(), "{design:?}");
    let written = encode(&design).expect("a sound design is written");
    assert_eq!(decode_latest(&written).as_ref(), Ok(&design));
    let shared = SharedDesign::of(&design, Language::English);
    let code = shared.encode().expect("a sound design becomes a link");
    assert_eq!(SharedDesign::decode(&code).as_ref(), Ok(&shared));
});
