//! The door to words, for pure code that needs sentences: which message, with which values. The words themselves are Fluent
//! files (locales/); in the browser `platform/words.rs` speaks, in host tests the same files do through another reader.

use crate::pigment::ageing::YEAR_DAYS;

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

/// Whole numbers only: reading others takes 12 KB of tables into the bundle.
///
/// The message that an error's `Display` names: `id|name=value|name=value`, as told in ARCHITECTURE.md.
pub fn told(words: &dyn Words, error: &str) -> String {
    let mut parts = error.split('|');
    let id = parts.next().unwrap_or_default();
    let values: Vec<(&str, Value<'_>)> = parts
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| {
            (name, value.parse::<u32>().map_or(Value::Text(value), |number| Value::Number(number.into())))
        })
        .collect();
    words.say(id, &values)
}

/// A time after a treatment as people say it: days for two months, then months, then half years.
pub fn time(words: &dyn Words, days: f64) -> String {
    if days < 61.0 {
        return words.say("time-day", &[("day", Value::Number(days.round()))]);
    }
    if days < 700.0 && !(360.0..=370.0).contains(&days) {
        return words.say("time-months", &[("months", Value::Number((days * 12.0 / YEAR_DAYS).round()))]);
    }
    let years = (days / YEAR_DAYS * 2.0).round() / 2.0;
    if years.fract() == 0.0 {
        return words.say("time-years", &[("years", Value::Number(years))]);
    }
    words.say("time-years-and-a-half", &[("whole", Value::Number(years.trunc())), ("years", Value::Number(years))])
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

    #[test]
    fn a_time_is_told_in_what_people_count() {
        let told = [0.0, 10.4, 90.0, YEAR_DAYS, 1.5 * YEAR_DAYS, 2.3 * YEAR_DAYS, 8.0 * YEAR_DAYS];
        assert_eq!(
            told.map(|days| time(&Echo, days)),
            [
                "time-day [(\"day\", Number(0.0))]",
                "time-day [(\"day\", Number(10.0))]",
                "time-months [(\"months\", Number(3.0))]",
                "time-years [(\"years\", Number(1.0))]",
                "time-months [(\"months\", Number(18.0))]",
                "time-years-and-a-half [(\"whole\", Number(2.0)), (\"years\", Number(2.5))]",
                "time-years [(\"years\", Number(8.0))]",
            ]
        );
    }
}
