//! Pictures with or without a design. A design that is found is one that opens; what is damaged is told.
#![no_main]

use hairline::design::codec;
use hairline::share::picture::design_in;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    if let Ok(Some(carried)) = design_in(file) {
        let design = codec::decode(&carried.design).expect("a design that was found opens");
        assert!(design.is_sound(), "{design:?}");
    }
});
