//! Words and text: moments, markup's own letters, lines of a width.

use crate::head::AnatomicalPoint;
use crate::pigment::ageing::YEAR_DAYS;

/// A moment of the treatment, counted from its latest session.
#[must_use]
pub fn time(days: f64) -> String {
    if days < 61.0 {
        return format!("day {days:.0}");
    }
    if days < 700.0 && !(360.0..=370.0).contains(&days) {
        return format!("{:.0} months", days * 12.0 / YEAR_DAYS);
    }
    let halves = (days / YEAR_DAYS * 2.0).round() as u32;
    let (years, half) = (halves / 2, if halves % 2 == 1 { "½" } else { "" });
    format!("{years}{half} year{}", if halves == 2 { "" } else { "s" })
}

/// Text as it may stand in an element or between the quotes of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            '\n' | '\t' => safe.push(letter),
            // Not allowed in HTML, and nothing to see.
            _ if letter.is_control() => {}
            _ => safe.push(letter),
        }
    }
    safe
}

/// Lines of at most so many letters, broken between words.
pub(super) fn wrapped(text: &str, most_letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most_letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A named point; left and right are the subject's.
pub(super) const fn point(name: AnatomicalPoint) -> &'static str {
    match name {
        AnatomicalPoint::MidFrontal => "Mid-frontal",
        AnatomicalPoint::FrontotemporalLeft => "Left frontotemporal",
        AnatomicalPoint::FrontotemporalRight => "Right frontotemporal",
        AnatomicalPoint::TemporalPeakLeft => "Left temporal peak",
        AnatomicalPoint::TemporalPeakRight => "Right temporal peak",
    }
}

/// A whole number with a comma between thousands.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_cannot_be_smuggled_in() {
        assert_eq!(escaped("a<b>\"c'&\u{0}d\n"), "a&lt;b&gt;&quot;c&#39;&amp;d\n");
    }

    #[test]
    fn lines_are_no_longer_than_asked_unless_a_word_is() {
        assert_eq!(wrapped("a bb ccc dddddd", 4), ["a bb", "ccc", "dddddd"]);
    }

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
