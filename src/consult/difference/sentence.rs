//! Differences as a sentence of whoever speaks the language: which messages, and how they are joined.
//!
//! Each difference is a whole message about the second plan ("has 14 % fewer dots"). How many of them become one sentence is three
//! messages, so that each language joins them in its own way.

use crate::sheet;
use crate::words::Value::{Number, Text};
use crate::words::{Words, time};

use super::Difference;

/// More than these nobody keeps in mind; the first are those that are seen first.
pub const MOST_TOLD: usize = 6;

/// In what the plan called `second` differs from the one called `first`.
#[must_use]
pub fn sentence(words: &dyn Words, first: &str, second: &str, differences: &[Difference]) -> String {
    let names = [("first", Text(first)), ("second", Text(second))];
    let told: Vec<String> = differences.iter().take(MOST_TOLD).map(|difference| item(words, difference)).collect();
    let Some((last, before)) = told.split_last() else { return words.say("difference-none", &names) };
    let joined = before
        .iter()
        .cloned()
        .reduce(|list, next| words.say("difference-and-next", &[("list", Text(&list)), ("next", Text(&next))]));
    let list = joined.map_or_else(
        || last.clone(),
        |list| words.say("difference-and-last", &[("list", Text(&list)), ("last", Text(last))]),
    );
    words.say("difference-sentence", &[names[0], names[1], ("differences", Text(&list))])
}

/// One difference, as what is said of the second plan.
#[must_use]
pub fn item(words: &dyn Words, difference: &Difference) -> String {
    // Which of two messages, by the sign, and with what size.
    let signed = |value: f64, name: &str, more: &str, less: &str| {
        words.say(if value > 0.0 { more } else { less }, &[(name, Number(value.abs()))])
    };
    match *difference {
        Difference::Height { mm } => signed(mm, "mm", "difference-higher", "difference-lower"),
        Difference::Temples { mm } => signed(mm, "mm", "difference-temples-higher", "difference-temples-lower"),
        Difference::Shape { mm } => words.say("difference-shape", &[("mm", Number(mm))]),
        Difference::Area { percent } => signed(percent, "percent", "difference-area-more", "difference-area-less"),
        Difference::Dots { percent } => signed(percent, "percent", "difference-dots-more", "difference-dots-fewer"),
        Difference::Density { per_cm2 } => signed(per_cm2, "density", "difference-denser", "difference-sparser"),
        Difference::Shade { to } => {
            words.say("difference-shade", &[("shade", Text(&words.say(sheet::shade(to), &[])))])
        }
        Difference::DotSize { mm } => signed(mm, "mm", "difference-dots-larger", "difference-dots-smaller"),
        Difference::Softness { mm } => signed(mm, "mm", "difference-softer", "difference-sharper"),
        Difference::Strength { percent } => signed(percent, "percent", "difference-stronger", "difference-thinner"),
        Difference::Symmetric(true) => words.say("difference-symmetric", &[]),
        Difference::Symmetric(false) => words.say("difference-not-symmetric", &[]),
        Difference::Sessions { by } => {
            signed(by.into(), "count", "difference-sessions-more", "difference-sessions-fewer")
        }
        Difference::Time { days } => words.say("difference-time", &[("time", Text(&time(words, days)))]),
        Difference::Details => words.say("difference-details", &[]),
    }
}
