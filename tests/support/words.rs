//! The app's own English (locales/en) for host tests, by another reader of the same files than the page has.
#![allow(dead_code)] // Each user takes its own part.

use std::fmt::Display;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use hairline::words::{Value, Words};

/// All that is said in English.
pub fn english() -> impl Words {
    let english = unic_langid::LanguageIdentifier::from_bytes(b"en").expect("a language");
    let mut bundle = FluentBundle::new(vec![english]);
    for file in [
        include_str!("../../locales/en/app.ftl"),
        include_str!("../../locales/en/later.ftl"),
        include_str!("../../locales/en/consult.ftl"),
    ] {
        let resource = FluentResource::try_new(file.to_owned()).map_err(|(_, errors)| errors).expect("sound messages");
        bundle.add_resource(resource).expect("no message twice");
    }
    bundle.set_use_isolating(false);
    bundle.add_function("NUMBER", number_function).expect("the only one");
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(written(number)),
        _ => None,
    }));
    English(bundle)
}

/// The sentence of an error.
pub fn told(error: &impl Display) -> String {
    hairline::words::told(&english(), &error.to_string())
}

struct English(FluentBundle<FluentResource>);

impl Words for English {
    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.0.get_message(name).unwrap_or_else(|| panic!("no message {id}"));
        let pattern = match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        };
        let pattern = pattern.unwrap_or_else(|| panic!("{id} has no text"));
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            match *value {
                Value::Number(number) => arguments.set(*name, number),
                Value::Text(text) => arguments.set(*name, text),
            }
        }
        let mut errors = Vec::new();
        let said = self.0.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id} with {values:?}: {errors:?}");
        said
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(decimals),
            maximum_fraction_digits: Some(decimals),
            ..FluentNumberOptions::default()
        };
        written(&FluentNumber::new(value, options))
    }
}

fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = positional else { return FluentValue::Error };
    let mut options = number.options.clone();
    for (name, value) in named.iter() {
        let FluentValue::Number(value) = value else { return FluentValue::Error };
        match name {
            "useGrouping" => options.use_grouping = value.value != 0.0,
            "minimumFractionDigits" => options.minimum_fraction_digits = Some(value.value as usize),
            "maximumFractionDigits" => options.maximum_fraction_digits = Some(value.value as usize),
            _ => return FluentValue::Error,
        }
    }
    FluentValue::Number(FluentNumber::new(number.value, options))
}

/// As `Intl.NumberFormat` writes English numbers: a comma between thousands, and three decimals at most where none are asked for.
fn written(number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let most = number.options.maximum_fraction_digits.unwrap_or_else(|| least.max(3));
    let digits = format!("{:.most$}", number.value.abs());
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = if number.value < 0.0 { "-".to_owned() } else { String::new() };
    for (index, digit) in whole.chars().enumerate() {
        if number.options.use_grouping && index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    let kept = decimals.trim_end_matches('0').len().max(least);
    if kept > 0 {
        text.push('.');
        text.push_str(&decimals[..kept]);
    }
    text
}
