//! Values of options as text. Everything here takes any text at all; `None` is a value that is none.

/// Bytes of a picture that may stand in an option.
const MOST_LOGO_BYTES: usize = 32 * 1024;
const MOST_PATH_LETTERS: usize = 200;
const MOST_FONT_LETTERS: usize = 200;
/// Families that CSS knows by a word; all others stand in quotes.
const GENERIC_FAMILIES: [&str; 8] =
    ["serif", "sans-serif", "monospace", "cursive", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"];

/// A plain number: digits, perhaps a point and digits behind it.
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit());
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    if !digits(whole) || !digits(rest) || text.len() > 12 {
        return None;
    }
    // Reading floats as such would take 12 KB of tables into the bundle.
    let whole_number = |digits: &str| digits.parse::<u64>().ok().map(|number| number as f64);
    Some(whole_number(whole)? + whole_number(rest)? / 10_f64.powi(rest.len() as i32))
}

/// A whole number of px within a range; the unit may stand with it.
pub fn pixels(text: &str, least: u16, most: u16) -> Option<u16> {
    let digits = text.trim().strip_suffix("px").unwrap_or(text).trim();
    let value = number(digits)?;
    (value.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(&value)).then_some(value as u16)
}

/// Two numbers with a hyphen or a dash between.
pub fn range(text: &str) -> Option<(f64, f64)> {
    let (from, to) = text.split_once(['-', '–'])?;
    Some((number(from)?, number(to)?))
}

/// `#rgb` or `#rrggbb`. The mark may be missing, because in an address it would begin the fragment.
pub fn colour(text: &str) -> Option<[u8; 3]> {
    let text = text.trim();
    let digits = text.strip_prefix('#').unwrap_or(text).as_bytes();
    let digit = |index: usize| (*digits.get(index)? as char).to_digit(16).map(|digit| digit as u8);
    let mut colour = [0; 3];
    for (channel, value) in colour.iter_mut().enumerate() {
        *value = match digits.len() {
            3 => 17 * digit(channel)?,
            6 => 16 * digit(2 * channel)? + digit(2 * channel + 1)?,
            _ => return None,
        };
    }
    Some(colour)
}

/// Families of fonts for CSS. Nothing is loaded: they are on the visitor's device or they are not.
pub fn font(text: &str) -> Option<String> {
    let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | ',' | '-' | '\'' | '"');
    if text.chars().count() > MOST_FONT_LETTERS || !text.chars().all(is_letter) {
        return None;
    }
    let mut css = String::new();
    for family in text.split(',') {
        let family = family.trim().trim_matches(['\'', '"']).trim();
        if family.is_empty() || family.contains(['\'', '"']) {
            return None;
        }
        let quote = if GENERIC_FAMILIES.contains(&family) { "" } else { "\"" };
        let comma = if css.is_empty() { "" } else { "," };
        for part in [comma, quote, family, quote] {
            css.push_str(part);
        }
    }
    Some(css)
}

/// A picture's address that asks nobody else: a path beside the app, or the picture itself.
pub fn logo(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(data) = text.strip_prefix("data:image/") {
        let (kind, content) = data.split_once(";base64,")?;
        // In an address + means a blank.
        let content = content.replace(' ', "+");
        let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'+' | b'/');
        let sound = matches!(kind, "png" | "jpeg" | "webp" | "svg+xml" | "svg xml")
            && !content.is_empty()
            && content.len() <= MOST_LOGO_BYTES.div_ceil(3) * 4
            && content.trim_end_matches('=').bytes().all(is_letter);
        let kind = if kind == "svg xml" { "svg+xml" } else { kind };
        return sound.then(|| ["data:image/", kind, ";base64,", &content].concat());
    }
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'/' | b'.' | b'-' | b'_');
    let sound = text.len() <= MOST_PATH_LETTERS
        && text.bytes().all(is_letter)
        && text.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
        && [".png", ".jpg", ".jpeg", ".webp", ".svg"].iter().any(|ending| text.ends_with(ending));
    sound.then(|| text.to_owned())
}

/// The items of a list by their names: each once, in the order given.
pub fn list<T: Copy + PartialEq>(text: &str, all: &[T], name: fn(T) -> &'static str) -> Option<Vec<T>> {
    let mut items = Vec::new();
    for part in text.split(',') {
        let item = all.iter().copied().find(|item| name(*item) == part.trim())?;
        if !items.contains(&item) {
            items.push(item);
        }
    }
    Some(items)
}

/// Whether a text is short enough and plain: no control characters, and none that turn the direction of what stands beside it.
pub fn is_plain(text: &str, most_letters: usize) -> bool {
    text.chars().count() <= most_letters
        && !text.chars().any(|letter| {
            letter.is_control()
                || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
}

/// Whether a text is made of these letters and of at most so many.
pub fn is_word(text: &str, most_letters: usize) -> bool {
    !text.is_empty()
        && text.len() <= most_letters
        && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_'))
}
