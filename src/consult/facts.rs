//! Every number about the treatment with its source: `public/facts.json`, and what a clinic puts in its place (docs/FACTS.md).
//!
//! Reading is total: whatever the text, there are facts, and each number that was not taken over is told. Not here: words for
//! people. Those in the file (`why`, a source's name) are English and for those who look closely.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Span;

/// The file as it was when this was built.
const BUILT_IN: &str = include_str!("../../public/facts.json");
/// A longer text is no set of facts.
const MOST_BYTES: usize = 256 * 1024;
/// A longer sentence is cut off.
const MOST_LETTERS: usize = 400;
/// A larger number is a slip of the keyboard.
const MOST: f64 = 1e7;
/// The price that only a clinic can give. There is none in the file.
pub const CLINIC_PRICE: &str = "price-clinic";
/// The source of what a clinic put in place of a fact without naming one.
pub const CLINIC: &str = "clinic";

/// One number, or a range, about the treatment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// The lower end; equal to [`most`](Self::most) for one number.
    pub least: f64,
    /// The upper end.
    pub most: f64,
    /// In what: "hours", "cm2"; "currency" for amounts of [`currency`](Self::currency).
    pub unit: String,
    /// Whether it can be more than [`most`](Self::most).
    pub open: bool,
    /// Three letters of ISO 4217, empty where it is no amount.
    pub currency: String,
    /// Key of [`Facts::source`].
    pub source: String,
    /// Other facts on the same thing.
    pub also: Vec<String>,
    /// What makes it uncertain.
    pub why: String,
    /// Whether sources differ.
    pub conflict: bool,
    /// Whether a clinic put it there.
    pub is_replaced: bool,
}

impl Fact {
    /// From least to most.
    #[must_use]
    pub fn span(&self) -> Span {
        Span::new(self.least, self.most)
    }
}

/// How far a source is to be trusted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// Other doctors read it before it was printed.
    PeerReviewed,
    /// A clinic or a doctor says so.
    Clinic,
    /// Somebody who sells something says so.
    Trade,
    /// A page that arranges treatments says so.
    Directory,
    /// Nobody: it is assumed.
    #[default]
    Assumption,
}

impl Trust {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "peer-reviewed" => Some(Self::PeerReviewed),
            "clinic" => Some(Self::Clinic),
            "trade" => Some(Self::Trade),
            "directory" => Some(Self::Directory),
            "assumption" => Some(Self::Assumption),
            _ => None,
        }
    }
}

/// Where a number comes from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// What it is called.
    pub name: String,
    /// How far to trust it.
    pub trust: Trust,
    /// Its year or month, as it says itself; empty when it bears none.
    pub date: String,
    /// Its address: http or https, or empty.
    pub url: String,
    /// What to mind.
    pub note: String,
}

/// What was not taken over from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The text is no JSON, no object, or far too long: nothing of it counts.
    Unreadable,
    /// There is no such fact.
    Unknown(String),
    /// The fact's numbers, unit or currency make no sense: the one before stays.
    Unsound(String),
    /// The fact names a source that is not there: the number counts, without it.
    NoSource(String),
}

/// All facts and their sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When the sources were read, as year and month.
    pub read: String,
    facts: BTreeMap<String, Fact>,
    sources: BTreeMap<String, Source>,
}

impl Facts {
    /// The facts that this was built with.
    #[must_use]
    pub fn built_in() -> Self {
        let mut facts = Self::default();
        facts.take(BUILT_IN, Taking::First);
        facts
    }

    /// The facts of a file of `public/facts.json`'s shape. What is missing or unsound in it is as built in.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Warning>) {
        let mut facts = Self::built_in();
        let warnings = facts.take(text, Taking::File);
        (facts, warnings)
    }

    /// These facts with those of a clinic in their place: a text of the same shape, of which any part will do.
    #[must_use]
    pub fn replaced_by(&self, text: &str) -> (Self, Vec<Warning>) {
        let mut facts = self.clone();
        let warnings = facts.take(text, Taking::Clinic);
        (facts, warnings)
    }

    /// A fact.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// A fact's range; 0 where there is no such fact.
    #[must_use]
    pub fn span(&self, id: &str) -> Span {
        self.get(id).map(Fact::span).unwrap_or_default()
    }

    /// A source.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.get(key)
    }

    /// The source of a fact.
    #[must_use]
    pub fn source_of(&self, id: &str) -> Option<&Source> {
        self.get(id).and_then(|fact| self.source(&fact.source))
    }

    /// All facts by their ids.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(id, fact)| (id.as_str(), fact))
    }

    fn take(&mut self, text: &str, taking: Taking) -> Vec<Warning> {
        let parsed = if text.len() > MOST_BYTES { None } else { serde_json::from_str(text).ok() };
        let Some(Value::Object(parts)) = parsed else { return vec![Warning::Unreadable] };
        let part = |name: &str| parts.get(name).and_then(Value::as_object).into_iter().flatten();
        if let Some(read) = words(&parts, "read") {
            self.read = read;
        }
        for (key, source) in part("sources") {
            if let Some(source) = source.as_object().and_then(source_from) {
                self.sources.insert(key.clone(), source);
            }
        }
        if taking == Taking::Clinic {
            let own = Source { trust: Trust::Clinic, ..Source::default() };
            self.sources.entry(CLINIC.to_owned()).or_insert(own);
        }
        let mut warnings = Vec::new();
        for (id, value) in part("facts") {
            let known = self.facts.get(id);
            if known.is_none() && taking != Taking::First && id != CLINIC_PRICE {
                warnings.push(Warning::Unknown(id.clone()));
                continue;
            }
            let Some(mut fact) = value.as_object().and_then(|parts| merged(known, parts, taking)) else {
                warnings.push(Warning::Unsound(id.clone()));
                continue;
            };
            if !self.sources.contains_key(&fact.source) {
                warnings.push(Warning::NoSource(id.clone()));
                fact.source.clear();
            }
            self.facts.insert(id.clone(), fact);
        }
        warnings
    }
}

/// Whose text it is.
#[derive(Clone, Copy, PartialEq)]
enum Taking {
    /// Our own: what a fact is at all.
    First,
    /// The file as it is served.
    File,
    /// A clinic's.
    Clinic,
}

/// A fact with what a text says of it; `None` when the result makes no sense.
fn merged(known: Option<&Fact>, parts: &Map<String, Value>, taking: Taking) -> Option<Fact> {
    let is_new = known.is_none();
    let mut fact = known.cloned().unwrap_or_default();
    for (end, name) in [(&mut fact.least, "least"), (&mut fact.most, "most")] {
        match parts.get(name) {
            None if is_new => return None,
            None => {}
            Some(value) => *end = value.as_f64().filter(|number| number.abs() <= MOST)?,
        }
    }
    if let Some(unit) = words(parts, "unit") {
        // Another unit would be another fact; only what a clinic's price is for is open.
        if !is_new && unit != fact.unit && !(fact.unit.starts_with("currency") && unit.starts_with("currency")) {
            return None;
        }
        fact.unit = unit;
    }
    if let Some(currency) = words(parts, "currency") {
        fact.currency = currency;
    }
    let flag = |name: &str| parts.get(name).and_then(Value::as_bool);
    if taking == Taking::Clinic {
        fact.is_replaced = true;
        // The number is not the source's any more, and what made that one uncertain need not do so here.
        fact.source = words(parts, "source").unwrap_or_else(|| CLINIC.to_owned());
        fact.why = words(parts, "why").unwrap_or_default();
        fact.conflict = flag("conflict").unwrap_or(false);
        fact.open = flag("open").unwrap_or(false);
        fact.also.clear();
    } else {
        fact.source = words(parts, "source").unwrap_or(fact.source);
        fact.why = words(parts, "why").unwrap_or(fact.why);
        fact.conflict = flag("conflict").unwrap_or(fact.conflict);
        fact.open = flag("open").unwrap_or(fact.open);
        if let Some(also) = parts.get("also").and_then(Value::as_array) {
            fact.also = also.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
    }
    let is_amount = fact.unit.starts_with("currency");
    let has_currency = fact.currency.len() == 3 && fact.currency.bytes().all(|letter| letter.is_ascii_uppercase());
    // What is never negative stays so.
    let is_negative = fact.least < 0.0 && known.is_none_or(|known| known.least >= 0.0) && taking != Taking::First;
    let is_sound = fact.least <= fact.most && !is_negative && (!is_amount || (has_currency && fact.least >= 0.0));
    is_sound.then_some(fact)
}

fn source_from(parts: &Map<String, Value>) -> Option<Source> {
    let text = |name: &str| words(parts, name).unwrap_or_default();
    let url = text("url");
    let is_address = url.starts_with("https://") || url.starts_with("http://");
    Some(Source {
        name: words(parts, "name")?,
        trust: Trust::from_name(&text("trust")).unwrap_or_default(),
        date: text("date"),
        // It becomes a link: nothing but an address of the web may stand there.
        url: if is_address { url } else { String::new() },
        note: text("note"),
    })
}

fn words(parts: &Map<String, Value>, name: &str) -> Option<String> {
    parts.get(name)?.as_str().map(|text| text.chars().take(MOST_LETTERS).collect())
}
