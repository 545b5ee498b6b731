//! Which messages the sheet has, and text: markup's own letters, lines of a width.

use crate::head::AnatomicalPoint;
use crate::pigment::Shade;
use crate::words::{Value, Words};

/// Opens and closes a run of text from right to left within one from left to right (UAX #9).
const RIGHT_TO_LEFT: [char; 2] = ['\u{2067}', '\u{2069}'];

/// Who writes a sheet: its language, and which way that runs.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    /// The language.
    pub words: &'a dyn Words,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
}

impl Writer<'_> {
    /// A message as it may stand in markup.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        escaped(&self.words.say(id, values))
    }

    /// A text within a drawing, whose places are left and right whatever the language: its own letters still run as they should.
    pub fn drawn(&self, text: &str) -> String {
        let text = escaped(text);
        let [open, close] = RIGHT_TO_LEFT;
        if self.right_to_left { format!("{open}{text}{close}") } else { text }
    }
}

/// Text as it may stand in an element or between the quotes of an attribute.
#[must_use]
pub fn escaped(text: &str) -> String {
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

/// The message of a named point; left and right are the subject's.
pub(super) const fn point(name: AnatomicalPoint) -> &'static str {
    match name {
        AnatomicalPoint::MidFrontal => "sheet-point-mid-frontal",
        AnatomicalPoint::FrontotemporalLeft => "sheet-point-frontotemporal-left",
        AnatomicalPoint::FrontotemporalRight => "sheet-point-frontotemporal-right",
        AnatomicalPoint::TemporalPeakLeft => "sheet-point-temporal-peak-left",
        AnatomicalPoint::TemporalPeakRight => "sheet-point-temporal-peak-right",
    }
}

/// The message of a shade's name.
#[must_use]
pub const fn shade(shade: Shade) -> &'static str {
    match shade {
        Shade::LightGreyBrown => "shade-light-grey-brown",
        Shade::CoolGrey => "shade-cool-grey",
        Shade::GreyBrown => "shade-grey-brown",
        Shade::WarmBrown => "shade-warm-brown",
        Shade::DarkGreyBrown => "shade-dark-grey-brown",
        Shade::Charcoal => "shade-charcoal",
        Shade::DeepCharcoal => "shade-deep-charcoal",
        Shade::SoftBlack => "shade-soft-black",
    }
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
}
