//! Envelopes from outside: what arrives whole is taken apart as it was put together, and every other byte sequence gives the
//! error that it should. (Keys, passcodes and real sealing: tests/e2e/sealed.test.mjs.)

mod support;

use hairline::picture::intake::PROJECT_SEALED;
use hairline::share::envelope::{
    CHECKSUM_BYTES, EnvelopeError, HEADER_BYTES, Header, Holds, Lock, MAGIC, ROUNDS, TAG_BYTES, checksum, decode,
};
use hairline::share::fragment;
use proptest::prelude::*;
use support::Chance;

fn envelope(header: &Header, sealed: &[u8]) -> Vec<u8> {
    let mut bytes = header.encode(sealed.len()).expect("short").to_vec();
    bytes.extend(sealed);
    bytes.extend(checksum(&bytes, &[]));
    bytes
}

/// The bytes with a checksum that is right for them: what somebody would write who wants to mislead.
fn closed(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - CHECKSUM_BYTES);
    bytes.extend(checksum(&bytes, &[]));
    bytes
}

fn example() -> Vec<u8> {
    let lock = Lock::Passcode { rounds: ROUNDS, salt: *b"0123456789abcdef" };
    envelope(&Header { holds: Holds::Project, lock, nonce: *b"nonce-of-gcm" }, &[7; 40])
}

#[test]
fn the_format_is_as_documented() {
    assert_eq!(MAGIC, PROJECT_SEALED, "files are told by it");
    let bytes = example();
    let mut wanted = b"\x8BHairln\n".to_vec();
    wanted.extend([1, 1, 1]);
    wanted.extend(600_000_u32.to_le_bytes());
    wanted.extend(b"0123456789abcdef");
    wanted.extend(b"nonce-of-gcm");
    wanted.extend(40_u32.to_le_bytes());
    assert_eq!(wanted.len(), HEADER_BYTES);
    wanted.extend([7; 40]);
    // zlib.crc32 of Python, over all of the above.
    wanted.extend(CRC_BY_PYTHON.to_le_bytes());
    assert_eq!(bytes, wanted);
}

const CRC_BY_PYTHON: u32 = 0xFCD8_2809;

#[test]
fn what_is_cut_off_says_how_much_is_missing() {
    let bytes = example();
    assert_eq!(decode(&[]), Err(EnvelopeError::Truncated { missing: 67, expected: 67 }));
    for length in 1..bytes.len() {
        let Err(EnvelopeError::Truncated { missing, expected }) = decode(&bytes[..length]) else {
            panic!("{length} bytes gave {:?}", decode(&bytes[..length]));
        };
        if length >= HEADER_BYTES {
            assert_eq!((missing, expected), ((bytes.len() - length) as u64, bytes.len() as u64), "cut to {length}");
        }
        assert!(missing > 0 && missing <= expected, "cut to {length}: {missing} of {expected}");
    }
    let longer: Vec<u8> = [bytes.as_slice(), &[0]].concat();
    assert_eq!(decode(&longer), Err(EnvelopeError::Damaged), "a byte too many");
}

#[test]
fn a_link_cut_off_anywhere_says_that_its_end_is_missing() {
    let text = fragment::encode(&example(), Some(&[9; 32]));
    let sealed_letters = text.find('&').expect("a key");
    for length in 2..sealed_letters {
        let (sealed, key) =
            fragment::decode(&text[..length]).unwrap_or_else(|error| panic!("cut to {length}: {error}"));
        assert!(
            matches!(decode(&sealed), Err(EnvelopeError::Truncated { .. })),
            "cut to {length}: {:?}",
            decode(&sealed)
        );
        assert!(key.is_empty(), "cut to {length}");
    }
    for length in sealed_letters + 3..text.len() {
        let (sealed, key) =
            fragment::decode(&text[..length]).unwrap_or_else(|error| panic!("cut to {length}: {error}"));
        assert!(decode(&sealed).is_ok() && key.len() < 32, "cut to {length}: a key of {} bytes", key.len());
    }
    assert_eq!(fragment::decode("d=abc"), Err(EnvelopeError::NotOurs));
    assert_eq!(fragment::decode("p=a b"), Err(EnvelopeError::Damaged));
}

#[test]
fn no_changed_bit_goes_unnoticed() {
    let bytes = example();
    for bit in 0..8 * bytes.len() {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let error = decode(&changed).expect_err("a changed bit");
        let fits = match bit / 8 {
            0..8 => error == EnvelopeError::NotOurs,
            // The length: what is longer seems cut off.
            43..47 => matches!(error, EnvelopeError::Damaged | EnvelopeError::Truncated { .. }),
            _ => error == EnvelopeError::Damaged,
        };
        assert!(fits, "bit {bit} gave {error:?}");
    }
}

#[test]
fn headers_made_to_mislead_are_refused() {
    let with = |at: usize, new: &[u8]| {
        let mut bytes = example();
        bytes[at..at + new.len()].copy_from_slice(new);
        closed(bytes)
    };
    let error = |bytes: Vec<u8>| decode(&bytes).map(|(header, ..)| header);
    assert_eq!(error(with(8, &[2])), Err(EnvelopeError::NewerVersion));
    assert_eq!(error(with(8, &[0])), Err(EnvelopeError::Damaged));
    for rounds in [0, 1, 599_999, 10_000_001, u32::MAX] {
        assert_eq!(error(with(11, &rounds.to_le_bytes())), Err(EnvelopeError::Refused), "{rounds} rounds");
    }
    for rounds in [600_000, 10_000_000] {
        assert!(error(with(11, &u32::to_le_bytes(rounds))).is_ok(), "{rounds} rounds");
    }
    assert_eq!(error(with(9, &[0])), Err(EnvelopeError::Refused), "holds nothing known");
    assert_eq!(error(with(10, &[0])), Err(EnvelopeError::Refused), "a travelling key with salt");
    assert_eq!(error(with(10, &[9])), Err(EnvelopeError::Refused), "an unknown key");
    let huge = error(with(43, &[0xFF; 4]));
    assert_eq!(huge, Err(EnvelopeError::Truncated { missing: u64::from(u32::MAX) - 40, expected: (1 << 32) - 1 + 51 }));
    let short = Header { holds: Holds::PhotoLink, lock: Lock::KeyTravels, nonce: [0; 12] };
    assert_eq!(error(envelope(&short, &[0; TAG_BYTES - 1])), Err(EnvelopeError::Damaged), "shorter than a tag");
}

#[test]
fn a_million_changed_envelopes_give_errors() {
    let mut chance = Chance::new(1);
    let original = example();
    let mut opened = 0;
    for case in 0..1_000_000 {
        let mut bytes = original.clone();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len());
            bytes[at] = chance.below(256) as u8;
        }
        bytes.truncate(bytes.len() - chance.below(8) * chance.below(12));
        if case % 2 == 0 && bytes.len() > HEADER_BYTES + CHECKSUM_BYTES {
            bytes = closed(bytes);
        }
        if let Ok((header, context, sealed)) = decode(&bytes) {
            opened += 1;
            assert_eq!(context.len() + sealed.len() + CHECKSUM_BYTES, bytes.len(), "case {case}");
            if let Lock::Passcode { rounds, .. } = header.lock {
                assert!((600_000..=10_000_000).contains(&rounds), "case {case}: {rounds} rounds");
            }
        }
    }
    assert!(opened > 1000, "only {opened} had a right checksum, so little was tested");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_put_in_comes_out(
        link in any::<bool>(),
        rounds in proptest::option::of(600_000..=10_000_000_u32),
        salt in any::<[u8; 16]>(),
        nonce in any::<[u8; 12]>(),
        sealed in proptest::collection::vec(any::<u8>(), TAG_BYTES..300),
    ) {
        let header = Header {
            holds: if link { Holds::PhotoLink } else { Holds::Project },
            lock: rounds.map_or(Lock::KeyTravels, |rounds| Lock::Passcode { rounds, salt }),
            nonce,
        };
        let bytes = envelope(&header, &sealed);
        let (back, context, content) = decode(&bytes).expect("whole");
        prop_assert_eq!(back, header);
        prop_assert_eq!(context, &bytes[..HEADER_BYTES]);
        prop_assert_eq!(content, sealed.as_slice());
    }

    #[test]
    fn fragments_come_back(sealed in proptest::collection::vec(any::<u8>(), 0..200), key in proptest::option::of(any::<[u8; 32]>())) {
        let text = fragment::encode(&sealed, key.as_ref());
        prop_assert!(text.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_=&".contains(&letter)), "{text}");
        let (back, back_key) = fragment::decode(&text).expect("ours");
        prop_assert_eq!(back, sealed);
        prop_assert_eq!(back_key, key.map(Vec::from).unwrap_or_default());
    }

    #[test]
    fn texts_do_no_harm(text in ".{0,80}", ours in any::<bool>()) {
        let text = if ours { format!("p={text}") } else { text };
        prop_assert!(fragment::decode(&text).is_ok_and(|(sealed, _)| sealed.len() < text.len()) || fragment::decode(&text).is_err());
    }

    #[test]
    fn random_bytes_are_not_ours(bytes in proptest::collection::vec(any::<u8>(), 8..200)) {
        prop_assume!(bytes[0] != 0x8B);
        prop_assert_eq!(decode(&bytes).map(|_| ()), Err(EnvelopeError::NotOurs));
    }
}
