//! Values of options as text. Everything here takes any text at all; nothing, or an empty text, is a value that is none. Written for
//! few bytes of code: a first visit waits for it, and nobody waits while it runs.

/// Bytes of a picture that may stand in an option.
const MOST_LOGO_BYTES: usize = 32 * 1024;
const MOST_PATH_LETTERS: usize = 200;
const MOST_FONT_LETTERS: usize = 200;
/// Largest number that is read: more is a slip of the keyboard.
pub const MOST: u32 = 10_000_000;
/// Families that CSS knows by a word; all others stand in quotes.
const GENERIC_FAMILIES: [&str; 8] =
    ["serif", "sans-serif", "monospace", "cursive", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"];

/// A plain number in hundredths: digits, perhaps a point and one or two digits behind it.
#[inline]
pub fn hundredths(text: &str) -> Option<u32> {
    let (mut value, mut behind, mut digits) = (0_u32, None, 0);
    for letter in text.trim_ascii().bytes() {
        match letter {
            b'0'..=b'9' if behind != Some(2) && value <= 10 * MOST => {
                value = 10 * value + u32::from(letter - b'0');
                digits += 1;
                behind = behind.map(|count| count + 1);
            }
            b'.' if behind.is_none() && digits > 0 => behind = Some(0),
            _ => return None,
        }
    }
    let factor = match behind {
        None => 100,
        Some(1) => 10,
        Some(2) => 1,
        _ => return None,
    };
    (digits > 0 && value <= 100 * MOST / factor).then(|| value * factor)
}

/// A whole number within a range; px may stand with it.
#[inline]
pub fn whole(text: &str, least: u16, most: u16) -> Option<u16> {
    let value = hundredths(text.strip_suffix("px").unwrap_or(text))?;
    let found = (value / 100) as u16;
    (value % 100 == 0 && value <= 100 * u32::from(most) && found >= least).then_some(found)
}

/// Two numbers in hundredths with a hyphen or a dash between, the second not less.
#[inline]
pub fn range(text: &str) -> Option<(u32, u32)> {
    let (from, to) = match text.split_once('-') {
        Some(parts) => parts,
        None => text.split_once('–')?,
    };
    let (from, to) = (hundredths(from)?, hundredths(to)?);
    (from <= to).then_some((from, to))
}

/// `#rgb` or `#rrggbb`. The mark may be missing, because in an address it would begin the fragment.
#[inline]
pub fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let mut number = 0_u32;
    for letter in digits.bytes() {
        number = (number << 4) | char::from(letter).to_digit(16)?;
    }
    let [_, red, green, blue] = number.to_be_bytes();
    match digits.len() {
        3 => Some([green & 15, blue >> 4, blue & 15].map(|digit| 17 * digit)),
        6 => Some([red, green, blue]),
        _ => None,
    }
}

/// Which of these words it is.
#[inline]
pub fn word(text: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|word| *word == text)
}

/// Families of fonts for CSS; empty for none. Nothing is loaded: they are on the visitor's device or they are not.
#[inline]
pub fn font(text: &str) -> String {
    let mut css = String::new();
    if text.len() > MOST_FONT_LETTERS {
        return css;
    }
    for family in text.split(',') {
        let family = family.trim_matches([' ', '\'', '"']);
        // Letters of other alphabets are bytes from 128 on.
        let is_letter = |letter: u8| letter >= 128 || letter.is_ascii_alphanumeric() || matches!(letter, b' ' | b'-');
        if family.is_empty() || !family.bytes().all(is_letter) {
            return String::new();
        }
        let quote = if GENERIC_FAMILIES.contains(&family) { "" } else { "\"" };
        for part in [if css.is_empty() { "" } else { "," }, quote, family, quote] {
            css.push_str(part);
        }
    }
    css
}

/// A picture's address that asks nobody else: a path beside the app, or the picture itself; empty for none.
#[inline]
pub fn logo(text: &str) -> String {
    // In an address + means a blank.
    let text = text.replace(' ', "+");
    let content = ["data:image/png", "data:image/jpeg", "data:image/webp", "data:image/svg+xml"]
        .iter()
        .find_map(|kind| text.strip_prefix(kind)?.strip_prefix(";base64,"));
    let sound = match content {
        Some(content) => {
            let letters = content.trim_end_matches('=');
            !letters.is_empty() && content.len() <= MOST_LOGO_BYTES.div_ceil(3) * 4 && is_made_of(letters, b"+/")
        }
        None => {
            text.len() <= MOST_PATH_LETTERS
                && is_made_of(&text, b"/.-_")
                && text.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
                && [".png", ".jpg", ".jpeg", ".webp", ".svg"].iter().any(|ending| text.ends_with(ending))
        }
    };
    if sound { text } else { String::new() }
}

/// Whether a text has ASCII letters, digits and these alone.
#[inline]
pub fn is_made_of(text: &str, others: &[u8]) -> bool {
    text.bytes().all(|letter| letter.is_ascii_alphanumeric() || others.contains(&letter))
}

/// Whether a text is short enough and plain: no control characters, and none that turn the direction of what stands beside it.
#[inline]
pub fn is_plain(text: &str, most_letters: usize) -> bool {
    let mut letters = 0;
    for letter in text.chars() {
        letters += 1;
        if matches!(letter, '\0'..'\u{20}' | '\u{7f}'..'\u{a0}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            return false;
        }
    }
    letters <= most_letters
}

/// The items of a list by their names, as places among all: each once, in the order given. Nothing when one is unknown.
#[inline]
pub fn list(text: &str, names: &[&str]) -> Vec<u8> {
    let mut items = Vec::new();
    for part in text.split(',') {
        match word(part.trim_ascii(), names) {
            Some(item) if items.contains(&(item as u8)) => {}
            Some(item) => items.push(item as u8),
            None => return Vec::new(),
        }
    }
    items
}
