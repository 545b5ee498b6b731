//! The outside of something sealed: what it holds, how the key is come by, and a checksum. Says what is wrong with damaged
//! bytes before any key is tried. Encrypts nothing: the browser does (platform/envelope.rs).
//!
//! Version 1, numbers in little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | [`MAGIC`] |
//! | 1 | version |
//! | 1 | what it holds: [`Holds`] |
//! | 1 | the key: 0 travels along, 1 comes of a passcode by PBKDF2-HMAC-SHA-256 |
//! | 4 | rounds of PBKDF2; 0 when the key travels along |
//! | 16 | salt of PBKDF2, random; zeros when the key travels along |
//! | 12 | nonce of AES-256-GCM, random |
//! | 4 | length of the sealed bytes |
//! | … | sealed bytes: AES-256-GCM with its tag of 16 bytes, all of the above as additional data |
//! | 4 | CRC-32 (as in PNG and ZIP) of all of the above |
//!
//! The checksum is no secret and protects against nobody; it tells accidents from a wrong passcode. Later versions keep
//! the first nine bytes and the last four.

use thiserror::Error;

/// The first bytes. The first one is no letter in any text encoding, and the last a line's end, so that a transfer as
/// text does not go unnoticed.
pub const MAGIC: &[u8; 8] = b"\x8BHairln\n";
/// Bytes before the sealed ones.
pub const HEADER_BYTES: usize = 47;
/// Bytes after them.
pub const CHECKSUM_BYTES: usize = 4;
/// What AES-GCM adds to the plain bytes: its tag.
pub const TAG_BYTES: usize = 16;
/// Bytes of an AES-256 key.
pub const KEY_BYTES: usize = 32;
/// Bytes of a salt: 128 bits (NIST SP 800-132 §5.1).
pub const SALT_BYTES: usize = 16;
/// Bytes of a nonce: 96 bits, the length that GCM is made for.
pub const NONCE_BYTES: usize = 12;
/// Rounds of PBKDF2 in what is sealed now: OWASP's figure for SHA-256 (2023).
pub const ROUNDS: u32 = 600_000;
/// What an opened header may ask for: never less than today, never so much that a page would hang (ten million take some seconds).
const ROUNDS_ALLOWED: std::ops::RangeInclusive<u32> = ROUNDS..=10_000_000;

/// An envelope around nothing.
const LEAST_BYTES: usize = HEADER_BYTES + TAG_BYTES + CHECKSUM_BYTES;
const VERSION: u8 = 1;
const KEY_TRAVELS: u8 = 0;
const KEY_BY_PASSCODE: u8 = 1;

/// What is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A project file (`share::project`) to keep.
    Project,
    /// A project file with a small photo, in a link.
    PhotoLink,
}

/// How its key is come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// A random key that is handed over beside the sealed bytes.
    KeyTravels,
    /// From a passcode.
    Passcode {
        /// Rounds of PBKDF2-HMAC-SHA-256.
        rounds: u32,
        /// Random.
        salt: [u8; SALT_BYTES],
    },
}

/// Everything about an envelope but the sealed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// What is inside.
    pub holds: Holds,
    /// How its key is come by.
    pub lock: Lock,
    /// Random; never used twice with one key.
    pub nonce: [u8; NONCE_BYTES],
}

/// Why an envelope is not opened; `Display` is a sentence for the person with a next step.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EnvelopeError {
    /// Something else.
    #[error("error-sealed-not-ours")]
    NotOurs,
    /// Written by a later version of the app.
    #[error("error-sealed-newer")]
    NewerVersion,
    /// The end is missing.
    #[error("error-sealed-truncated|missing={missing}|expected={expected}")]
    Truncated {
        /// Bytes that did not arrive.
        missing: u64,
        /// Bytes that there should be.
        expected: u64,
    },
    /// The checksum differs: an accident on the way.
    #[error("error-sealed-damaged")]
    Damaged,
    /// Whole, yet nothing that the app ever wrote.
    #[error("error-sealed-refused")]
    Refused,
    /// Whole, and the passcode does not open it.
    #[error("error-sealed-wrong-passcode")]
    WrongPasscode,
    /// Whole, and the key that came along does not open it.
    #[error("error-sealed-changed")]
    Changed,
    /// A link without the key that should be in it.
    #[error("error-sealed-key-missing")]
    KeyMissing,
    /// No WebCrypto: only secure contexts (https, localhost) have it.
    #[error("error-sealed-insecure")]
    Insecure,
    /// Longer than the header can say, or than memory.
    #[error("error-sealed-too-large")]
    TooLarge,
}

impl Header {
    /// The bytes before the sealed ones, which are at the same time the additional data.
    ///
    /// # Errors
    /// [`EnvelopeError::TooLarge`].
    pub fn encode(&self, sealed_bytes: usize) -> Result<[u8; HEADER_BYTES], EnvelopeError> {
        let length = u32::try_from(sealed_bytes).map_err(|_| EnvelopeError::TooLarge)?;
        let (lock, rounds, salt) = match self.lock {
            Lock::KeyTravels => (KEY_TRAVELS, 0, [0; SALT_BYTES]),
            Lock::Passcode { rounds, salt } => (KEY_BY_PASSCODE, rounds, salt),
        };
        let mut bytes = [0; HEADER_BYTES];
        let mut rest = bytes.as_mut_slice();
        let kind = [VERSION, self.holds.number(), lock];
        let fields: [&[u8]; 6] = [MAGIC, &kind, &rounds.to_le_bytes(), &salt, &self.nonce, &length.to_le_bytes()];
        for field in fields {
            let Some((place, after)) = rest.split_at_mut_checked(field.len()) else {
                return Err(EnvelopeError::TooLarge);
            };
            place.copy_from_slice(field);
            rest = after;
        }
        Ok(bytes)
    }
}

/// What closes an envelope whose parts are these.
#[must_use]
pub fn checksum(header: &[u8], sealed: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let mut crc = crc32fast::Hasher::new();
    crc.update(header);
    crc.update(sealed);
    crc.finalize().to_le_bytes()
}

/// Whether bytes begin like an envelope.
#[must_use]
pub fn begins_one(first_bytes: &[u8]) -> bool {
    first_bytes.starts_with(MAGIC)
}

/// An envelope that arrived whole: its header, the additional data and the sealed bytes.
///
/// # Errors
/// Says what is wrong with the bytes. Nothing about a key: that shows when it is tried.
pub fn decode(bytes: &[u8]) -> Result<(Header, &[u8], &[u8]), EnvelopeError> {
    if !begins_one(bytes) {
        let cut = bytes.len() < MAGIC.len() && MAGIC.starts_with(bytes);
        return Err(if cut { truncated(bytes, LEAST_BYTES) } else { EnvelopeError::NotOurs });
    }
    let mut rest = bytes.get(MAGIC.len()..).unwrap_or_default();
    let cut = || truncated(bytes, LEAST_BYTES);
    let [version, holds, lock] = take::<3>(&mut rest).ok_or_else(cut)?;
    if version != VERSION {
        // Of another version only the checksum's place is known.
        return Err(if is_whole(bytes) && version > VERSION {
            EnvelopeError::NewerVersion
        } else {
            EnvelopeError::Damaged
        });
    }
    let rounds = u32::from_le_bytes(take(&mut rest).ok_or_else(cut)?);
    let salt: [u8; SALT_BYTES] = take(&mut rest).ok_or_else(cut)?;
    let nonce = take(&mut rest).ok_or_else(cut)?;
    let length = u32::from_le_bytes(take(&mut rest).ok_or_else(cut)?) as usize;
    let expected = HEADER_BYTES.saturating_add(length).saturating_add(CHECKSUM_BYTES);
    if bytes.len() < expected {
        return Err(truncated(bytes, expected));
    }
    if bytes.len() > expected || length < TAG_BYTES || !is_whole(bytes) {
        return Err(EnvelopeError::Damaged);
    }
    let lock = match lock {
        KEY_TRAVELS if rounds == 0 && salt == [0; SALT_BYTES] => Lock::KeyTravels,
        KEY_BY_PASSCODE if ROUNDS_ALLOWED.contains(&rounds) => Lock::Passcode { rounds, salt },
        _ => return Err(EnvelopeError::Refused),
    };
    let holds = Holds::of(holds).ok_or(EnvelopeError::Refused)?;
    let (header, sealed) = bytes.split_at_checked(HEADER_BYTES).ok_or_else(cut)?;
    let sealed = sealed.get(..length).ok_or_else(cut)?;
    Ok((Header { holds, lock, nonce }, header, sealed))
}

impl Holds {
    const fn number(self) -> u8 {
        match self {
            Self::Project => 1,
            Self::PhotoLink => 2,
        }
    }

    fn of(number: u8) -> Option<Self> {
        [Self::Project, Self::PhotoLink].into_iter().find(|holds| holds.number() == number)
    }
}

/// Whether the last bytes are the checksum of those before.
fn is_whole(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<CHECKSUM_BYTES>().is_some_and(|(content, last)| checksum(content, &[]) == *last)
}

fn truncated(bytes: &[u8], expected: usize) -> EnvelopeError {
    EnvelopeError::Truncated { missing: (expected - bytes.len().min(expected)) as u64, expected: expected as u64 }
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*taken)
}
