//! A sealed photo in the fragment of an address, `p=…` or `p=…&k=…`: an envelope, and the key that travels along where there
//! is no passcode, both in base64url. (A design alone is `share::link`.)

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE_NO_PAD as BASE64};

use super::envelope::{EnvelopeError, KEY_BYTES};

/// What a fragment with a photo begins with.
pub const PARAMETER: &str = "p=";
const KEY: &str = "&k=";
/// The last letter may hold bits of a byte that did not arrive: what is missing is told by the envelope.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The fragment, without the #.
#[must_use]
pub fn encode(envelope: &[u8], key: Option<&[u8; KEY_BYTES]>) -> String {
    let key = key.map(|key| format!("{KEY}{}", BASE64.encode(key))).unwrap_or_default();
    format!("{PARAMETER}{}{key}", BASE64.encode(envelope))
}

/// What messengers and mail programs add to a link is taken out again: line breaks and spaces in it, punctuation behind it.
#[must_use]
pub fn mended(fragment: &str) -> String {
    let letters = fragment.replace("%0D", "").replace("%0A", "").replace("%20", "").replace(char::is_whitespace, "");
    let end = |letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_' | '=');
    letters.trim_end_matches(end).to_owned()
}

/// The envelope of a fragment, and its key: empty where there is none, or none that can be read.
///
/// # Errors
/// [`EnvelopeError::NotOurs`], or [`EnvelopeError::Damaged`] when it holds letters that do not belong there. That the end is
/// missing shows when the envelope is opened.
pub fn decode(fragment: &str) -> Result<(Vec<u8>, Vec<u8>), EnvelopeError> {
    let sealed = fragment.strip_prefix(PARAMETER).ok_or(EnvelopeError::NotOurs)?;
    let (sealed, key) = sealed.split_once(KEY).unwrap_or((sealed, ""));
    // Cut off one letter into a group of four, that letter says nothing.
    let sealed = if sealed.len() % 4 == 1 { sealed.get(..sealed.len() - 1).unwrap_or_default() } else { sealed };
    let envelope = LENIENT.decode(sealed).map_err(|_| EnvelopeError::Damaged)?;
    Ok((envelope, BASE64.decode(key).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn what_mail_adds_is_taken_out_and_nothing_else() {
        for (sent, arrived) in [
            ("d=Ab-_9", "d=Ab-_9"),
            ("d=Ab-_9", "d=Ab%0D%0A-_9."),
            ("p=Ab&k=cd", "p=Ab &k=cd)\n"),
            ("d=Ab-_9", "d=Ab%20-_9”…"),
        ] {
            assert_eq!(mended(arrived), sent, "{arrived:?}");
        }
        assert_eq!(mended("…"), "");
    }
}
