//! The options, and how they are read. Any text gives sound options: what cannot be read is left at its default, and said.

use crate::design::treatment::{FEWEST_SESSIONS, MOST_SESSIONS};
use crate::design::{Design, Preset, Setting};
use crate::geometry::within;
use crate::pigment::Shade;

use super::clinic::Clinic;
use super::feature::{Feature, Features};
use super::price::Price;
use super::values;

/// Letters of a value that a warning repeats.
const TOLD_LETTERS: usize = 60;
/// Longest code of a design, with room for later versions.
const MOST_CODE_LETTERS: usize = 4000;
/// Longest facts of a clinic's own: an address has room for them.
const MOST_FACTS_BYTES: usize = 20_000;
const MOST_LANGUAGE_LETTERS: usize = 35;
const MOST_RADIUS_PX: u16 = 24;
const HEIGHT_RANGE_PX: (u16, u16) = (200, 4000);

/// Every option, with an example of what it takes: for a console's warning. (Lists of all that it takes are in docs/EMBEDDING.md.)
pub const KNOWN: [(&str, &str); 18] = [
    ("lang", "de"),
    ("dir", "rtl"),
    ("theme", "dark"),
    ("accent", "#0c665c"),
    ("font", "Georgia, serif"),
    ("radius", "4"),
    ("logo", "logo.svg"),
    ("presets", "natural,mature-m"),
    ("shades", "charcoal,soft-black"),
    ("sessions", "3"),
    ("density-range", "25-60"),
    ("price", "EUR 900-1500 per session"),
    ("features", "-share,+enquiry"),
    ("start", "demo"),
    ("design", "AQAA"),
    ("clinic", "Name; contact; enquiry=host"),
    ("facts", "{…}"),
    ("min-height", "640"),
];

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What is seen first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// The first screen, with the ways to a photo.
    #[default]
    Photo,
    /// The demo photo with its design.
    Demo,
    /// The camera.
    Camera,
}

/// What the page around asks for. `None`, empty texts and empty lists leave the app as it is without.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The language's tag; empty for none.
    pub lang: String,
    /// Light or dark.
    pub theme: Theme,
    /// The brand's colour, sRGB.
    pub accent: Option<[u8; 3]>,
    /// Families of fonts as CSS has them.
    pub font: String,
    /// How round controls are, 0-24 px.
    pub radius_px: Option<u16>,
    /// The address of the clinic's mark: on our own origin, or the picture itself.
    pub logo: String,
    /// The shapes that are offered, as places in [`PRESETS`]; a new design has the first.
    pub presets: Vec<u8>,
    /// The shades that are offered, as places in [`SHADES`]; a new design has the first.
    pub shades: Vec<u8>,
    /// Sessions of a new design.
    pub sessions: Option<u16>,
    /// Least and most dots per cm², within the setting's own range.
    pub density_per_cm2: Option<(f64, f64)>,
    /// What a treatment costs.
    pub price: Option<Price>,
    /// Which parts are there.
    pub features: Features,
    /// What is seen first.
    pub start: Start,
    /// A design's code.
    pub design: String,
    /// Who embeds the app.
    pub clinic: Option<Clinic>,
    /// The clinic's own numbers and words as JSON (docs/FACTS.md), which the consultation reads.
    pub facts: String,
}

/// An option that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Its name as given.
    pub name: String,
    /// Its value as given, or the beginning of it.
    pub value: String,
    /// An example of what it takes; `None` when there is no such option.
    pub example: Option<&'static str>,
}

impl Options {
    /// Reads names and values. What was not understood has its default.
    #[inline]
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Warning>) {
        let mut options = Self::default();
        let warnings = pairs.filter_map(|(name, value)| options.set(name, value)).collect();
        (options, warnings)
    }

    /// Sets one option; an empty value gives it back its default, and so does one that is not understood, with a warning.
    #[inline]
    pub fn set(&mut self, name: &str, value: &str) -> Option<Warning> {
        let text = value.trim_ascii();
        let known = KNOWN.iter().position(|(known, _)| *known == name);
        let understood = match name {
            "lang" => keep(&mut self.lang, text, is_word(text, MOST_LANGUAGE_LETTERS)),
            // For words/words.js and public/embed.js alone.
            "dir" => values::word(text, &["ltr", "rtl", "auto"]).is_some(),
            "min-height" => values::whole(text, HEIGHT_RANGE_PX.0, HEIGHT_RANGE_PX.1).is_some(),
            "theme" => {
                let found = values::word(text, &["auto", "light", "dark"]);
                self.theme = [Theme::Auto, Theme::Light, Theme::Dark][found.unwrap_or(0)];
                found.is_some()
            }
            "accent" => {
                self.accent = values::colour(text);
                self.accent.is_some()
            }
            "font" => {
                self.font = values::font(text);
                !self.font.is_empty()
            }
            "radius" => {
                self.radius_px = values::whole(text, 0, MOST_RADIUS_PX);
                self.radius_px.is_some()
            }
            "logo" => {
                self.logo = values::logo(text);
                !self.logo.is_empty()
            }
            "presets" => {
                self.presets = values::list(text, &PRESETS);
                !self.presets.is_empty()
            }
            "shades" => {
                self.shades = values::list(text, &SHADES);
                !self.shades.is_empty()
            }
            "sessions" => {
                self.sessions = values::whole(text, FEWEST_SESSIONS as u16, MOST_SESSIONS as u16);
                self.sessions.is_some()
            }
            "density-range" => {
                self.density_per_cm2 = density(text);
                self.density_per_cm2.is_some()
            }
            "price" => {
                self.price = Price::read(text);
                self.price.is_some()
            }
            "features" => {
                let found = Features::read(text);
                self.features = found.unwrap_or_default();
                found.is_some()
            }
            "start" => {
                let found = values::word(text, &["photo", "demo", "camera"]);
                self.start = [Start::Photo, Start::Demo, Start::Camera][found.unwrap_or(0)];
                found.is_some()
            }
            "design" => keep(&mut self.design, text, is_word(text, MOST_CODE_LETTERS)),
            "clinic" => {
                self.clinic = Clinic::read(text);
                self.clinic.is_some()
            }
            "facts" => {
                let is_object = text.starts_with('{') && text.ends_with('}') && text.len() <= MOST_FACTS_BYTES;
                keep(&mut self.facts, text, is_object)
            }
            _ => is_of_others(name),
        };
        let example = known.map(|place| KNOWN[place].1);
        let is_good = understood || (known.is_some() && text.is_empty());
        (!is_good).then(|| Warning { name: beginning(name), value: beginning(value), example })
    }

    /// Whether a part of the app is there; enquiries need a clinic that they go to.
    #[must_use]
    #[inline]
    pub fn has(&self, feature: Feature) -> bool {
        self.features.has(feature) && (feature != Feature::Enquiry || self.clinic.is_some())
    }

    /// The names of the parts that are not there, with blanks between.
    #[must_use]
    #[inline]
    pub fn without(&self) -> String {
        let off = Feature::ALL.into_iter().filter(|feature| !self.has(*feature));
        off.map(Feature::name).collect::<Vec<_>>().join(" ")
    }

    /// Whether a shape is offered.
    #[must_use]
    #[inline]
    pub fn offers_preset(&self, preset: Preset) -> bool {
        self.presets.is_empty() || self.presets.iter().any(|place| Preset::ALL[usize::from(*place)] == preset)
    }

    /// Whether a shade is offered.
    #[must_use]
    #[inline]
    pub fn offers_shade(&self, shade: Shade) -> bool {
        self.shades.is_empty() || self.shades.iter().any(|place| Shade::ALL[usize::from(*place)] == shade)
    }

    /// A shade's number, or that of the one that is offered and about as dark.
    #[must_use]
    #[inline]
    pub fn shade(&self, id: u8) -> u8 {
        let Some(wanted) = Shade::from_id(id).filter(|shade| !self.offers_shade(*shade)) else { return id };
        let (mut nearest, mut least) = (id, f32::INFINITY);
        for place in &self.shades {
            let shade = Shade::ALL[usize::from(*place)];
            let apart = (shade.optical_density() - wanted.optical_density()).abs();
            if apart < least {
                (nearest, least) = (shade.id(), apart);
            }
        }
        nearest
    }

    /// Least and most dots per cm².
    #[must_use]
    #[inline]
    pub fn density_range(&self) -> (f64, f64) {
        let range = Setting::Density.range();
        self.density_per_cm2.unwrap_or((range.least, range.most))
    }

    /// A new design as the page around would have it.
    #[must_use]
    #[inline]
    pub fn begun(&self, mut design: Design) -> Design {
        if let Some(place) = self.presets.first() {
            design.apply_preset(Preset::ALL[usize::from(*place)]);
        }
        if let Some(place) = self.shades.first() {
            design.dots.shade = Shade::ALL[usize::from(*place)].id();
        }
        if let Some(sessions) = self.sessions {
            design.treatment.set_session_count(sessions.into());
        }
        let (least, most) = self.density_range();
        design.dots.density_per_cm2 = within(design.dots.density_per_cm2, least, most);
        design
    }
}

impl Warning {
    /// A line of the console, in English: for those who write the page around.
    #[must_use]
    #[inline]
    pub fn line(&self) -> String {
        match self.example {
            Some(example) => {
                ["\n", &self.name, "=\"", &self.value, "\" is not understood; for example \"", example, "\""].concat()
            }
            None => ["\n", &self.name, " is no option"].concat(),
        }
    }
}

/// Names of presets in options, in the order of [`Preset::ALL`].
pub const PRESETS: [&str; 6] = ["natural", "rounded", "straight", "widows-peak", "mature-m", "juvenile"];
/// Names of shades in options, in the order of [`Shade::ALL`].
pub const SHADES: [&str; 8] = [
    "light-grey-brown",
    "cool-grey",
    "grey-brown",
    "warm-brown",
    "dark-grey-brown",
    "charcoal",
    "deep-charcoal",
    "soft-black",
];

/// Keeps a text that is sound, else nothing. Returns whether it is.
#[inline]
fn keep(place: &mut String, text: &str, sound: bool) -> bool {
    place.clear();
    if sound {
        place.push_str(text);
    }
    sound
}

#[inline]
fn is_word(text: &str, most_letters: usize) -> bool {
    !text.is_empty() && text.len() <= most_letters && values::is_made_of(text, b"-_")
}

#[inline]
fn density(text: &str) -> Option<(f64, f64)> {
    let (least, most) = values::range(text)?;
    let (least, most) = (f64::from(least) / 100.0, f64::from(most) / 100.0);
    let range = Setting::Density.range();
    (least < most && least.fract() == 0.0 && most.fract() == 0.0 && most <= range.most).then_some((least, most))
}

#[inline]
fn beginning(text: &str) -> String {
    text.chars().take(TOLD_LETTERS).collect()
}

/// Whether a name of an address belongs to those who count visits: it is none of ours, and no mistake.
#[inline]
fn is_of_others(name: &str) -> bool {
    let begins = ["utm_", "hsa_", "mc_", "_g", "li_fat_id", "igshid", "srsltid"];
    let ends = ["clid", "clkid", "braid"];
    begins.iter().any(|beginning| name.starts_with(beginning)) || ends.iter().any(|end| name.ends_with(end))
}
