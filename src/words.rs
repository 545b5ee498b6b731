//! The door to words, for pure code that needs sentences: which message, with which values. The words themselves are Fluent
//! files (locales/); in the browser `platform/words.rs` speaks, in host tests the same files do through another reader.

/// A value in a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A number; the message says how it is written.
    Number(f64),
    /// A text, put in as it is.
    Text(&'a str),
}

/// Somebody who speaks the person's language.
pub trait Words {
    /// The message of this id (`message` or `message.attribute`) with its values.
    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String;

    /// A number as this language writes it, with exactly so many decimals.
    fn number(&self, value: f64, decimals: usize) -> String;
}

/// The message that an error's `Display` names: `id|name=value|name=value`, as told in ARCHITECTURE.md.
pub fn told(words: &dyn Words, error: &str) -> String {
    let mut parts = error.split('|');
    let id = parts.next().unwrap_or_default();
    let values: Vec<(&str, Value<'_>)> = parts
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name, value.parse().map_or(Value::Text(value), Value::Number)))
        .collect();
    words.say(id, &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Echo;

    impl Words for Echo {
        fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
            format!("{id} {values:?}")
        }

        fn number(&self, value: f64, decimals: usize) -> String {
            format!("{value:.decimals$}")
        }
    }

    #[test]
    fn an_error_names_its_message_and_values() {
        assert_eq!(told(&Echo, "error-closing"), "error-closing []");
        assert_eq!(
            told(&Echo, "error-tiny|width=3|format=JPEG 2000"),
            "error-tiny [(\"width\", Number(3.0)), (\"format\", Text(\"JPEG 2000\"))]"
        );
    }
}
