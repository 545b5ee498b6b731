//! Envelopes. Mutations are mostly closed by a right checksum; what opens is put together again from its parts.
#![no_main]

use hairline::share::envelope::{CHECKSUM_BYTES, TAG_BYTES, checksum, decode};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| {
    let Ok((header, context, sealed)) = decode(bytes) else { return };
    assert!(sealed.len() >= TAG_BYTES, "{} sealed bytes", sealed.len());
    let written = header.encode(sealed.len()).expect("as long as it was");
    assert_eq!(written, context);
    assert_eq!([&written, sealed, &checksum(context, sealed)].concat(), bytes);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let size = fuzzer_mutate(data, size, max_size);
    if !seed.is_multiple_of(8)
        && let Some((content, last)) = data[..size].split_last_chunk_mut::<CHECKSUM_BYTES>()
    {
        *last = checksum(content, &[]);
    }
    size
});
