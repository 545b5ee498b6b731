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
const MOST_LANGUAGE_LETTERS: usize = 35;
const MOST_RADIUS_PX: u16 = 24;
const HEIGHT_RANGE_PX: (u16, u16) = (200, 4000);

/// Every option, with what it takes, in the words of a console's warning.
pub const KNOWN: [(&str, &str); 17] = [
    ("lang", "a tag of a language such as de"),
    ("dir", "ltr, rtl or auto"),
    ("theme", "light, dark or auto"),
    ("accent", "#rgb or #rrggbb (in an address without the #)"),
    ("font", "names of installed fonts with commas between"),
    ("radius", "0 to 24 (px)"),
    ("logo", "a path beside the app without .. (png, jpg, webp, svg), or data:image/…;base64 of at most 32 KB"),
    ("presets", "some of natural,rounded,straight,widows-peak,mature-m,juvenile"),
    (
        "shades",
        "some of light-grey-brown,cool-grey,grey-brown,warm-brown,dark-grey-brown,charcoal,deep-charcoal,soft-black",
    ),
    ("sessions", "1 to 4"),
    ("density-range", "two numbers of dots per cm² within 0-250, such as 25-60"),
    ("price", "EUR 900-1500 per session, EUR 12-20 per cm2 or EUR 1500-3000 in all"),
    (
        "features",
        "some of camera,demo,download,share,print,project,treatment,mishaps,enquiry,theme,fullscreen, each with + or -",
    ),
    ("start", "photo, demo or camera"),
    ("design", "a code of a design (what stands behind #d= in a link)"),
    ("clinic", "Name; contact; enquiry=host or enquiry=mailto:name@clinic.example"),
    ("min-height", "200 to 4000 (px)"),
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

/// What the page around asks for. `None` and empty lists leave the app as it is without.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The language's tag.
    pub lang: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// The brand's colour, sRGB.
    pub accent: Option<[u8; 3]>,
    /// Families of fonts as CSS has them.
    pub font: Option<String>,
    /// How round controls are, 0-24 px.
    pub radius_px: Option<u16>,
    /// The address of the clinic's mark: on our own origin, or the picture itself.
    pub logo: Option<String>,
    /// The shapes that are offered, the first one first.
    pub presets: Vec<Preset>,
    /// The shades that are offered; a new design has the first.
    pub shades: Vec<Shade>,
    /// Sessions of a new design.
    pub sessions: Option<u8>,
    /// Least and most dots per cm², within the setting's own range.
    pub density_per_cm2: Option<(f64, f64)>,
    /// What a treatment costs.
    pub price: Option<Price>,
    /// Which parts are there.
    pub features: Features,
    /// What is seen first.
    pub start: Start,
    /// A design's code.
    pub design: Option<String>,
    /// Who embeds the app.
    pub clinic: Option<Clinic>,
}

/// An option that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Its name as given.
    pub name: String,
    /// Its value as given, or the beginning of it.
    pub value: String,
    /// What it takes; `None` when there is no such option.
    pub allowed: Option<&'static str>,
}

impl Options {
    /// Reads names and values. What was not understood has its default.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Warning>) {
        let mut options = Self::default();
        let warnings = pairs.filter_map(|(name, value)| options.set(name, value)).collect();
        (options, warnings)
    }

    /// Sets one option; an empty value gives it back its default, and so does one that is not understood, with a warning.
    pub fn set(&mut self, name: &str, value: &str) -> Option<Warning> {
        let understood = match name {
            "lang" => put(&mut self.lang, value, |value| language(value).map(Some)),
            // For public/words.js and public/embed.js alone.
            "dir" => matches!(value.trim(), "" | "ltr" | "rtl" | "auto"),
            "theme" => put(&mut self.theme, value, theme),
            "accent" => put(&mut self.accent, value, |value| values::colour(value).map(Some)),
            "font" => put(&mut self.font, value, |value| values::font(value).map(Some)),
            "radius" => put(&mut self.radius_px, value, |value| values::pixels(value, 0, MOST_RADIUS_PX).map(Some)),
            "logo" => put(&mut self.logo, value, |value| values::logo(value).map(Some)),
            "presets" => put(&mut self.presets, value, |value| values::list(value, &Preset::ALL, preset_name)),
            "shades" => put(&mut self.shades, value, |value| values::list(value, &Shade::ALL, shade_name)),
            "sessions" => put(&mut self.sessions, value, |value| sessions(value).map(Some)),
            "density-range" => put(&mut self.density_per_cm2, value, |value| density(value).map(Some)),
            "price" => put(&mut self.price, value, |value| Price::read(value).map(Some)),
            "features" => put(&mut self.features, value, Features::read),
            "start" => put(&mut self.start, value, start),
            "design" => put(&mut self.design, value, |value| code(value).map(Some)),
            "clinic" => put(&mut self.clinic, value, |value| Clinic::read(value).map(Some)),
            "min-height" => {
                value.trim().is_empty() || values::pixels(value, HEIGHT_RANGE_PX.0, HEIGHT_RANGE_PX.1).is_some()
            }
            _ => is_of_others(name),
        };
        let allowed = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, allowed)| *allowed);
        (!understood).then(|| Warning {
            name: name.chars().take(TOLD_LETTERS).collect(),
            value: value.chars().take(TOLD_LETTERS).collect(),
            allowed,
        })
    }

    /// Whether a part of the app is there; enquiries need a clinic that they go to.
    #[must_use]
    pub fn has(&self, feature: Feature) -> bool {
        self.features.has(feature) && (feature != Feature::Enquiry || self.clinic.is_some())
    }

    /// The names of the parts that are not there, with blanks between.
    #[must_use]
    pub fn without(&self) -> String {
        let off = Feature::ALL.into_iter().filter(|feature| !self.has(*feature));
        off.map(Feature::name).collect::<Vec<_>>().join(" ")
    }

    /// Whether a shape is offered.
    #[must_use]
    pub fn offers_preset(&self, preset: Preset) -> bool {
        self.presets.is_empty() || self.presets.contains(&preset)
    }

    /// Whether a shade is offered.
    #[must_use]
    pub fn offers_shade(&self, shade: Shade) -> bool {
        self.shades.is_empty() || self.shades.contains(&shade)
    }

    /// A shade's number, or that of the one that is offered and about as dark.
    #[must_use]
    pub fn shade(&self, id: u8) -> u8 {
        let Some(wanted) = Shade::from_id(id).filter(|shade| !self.offers_shade(*shade)) else { return id };
        let apart = |shade: &Shade| (shade.optical_density() - wanted.optical_density()).abs();
        let nearest = self.shades.iter().min_by(|one, other| apart(one).total_cmp(&apart(other)));
        nearest.map_or(id, |shade| shade.id())
    }

    /// Least and most dots per cm².
    #[must_use]
    pub fn density_range(&self) -> (f64, f64) {
        let range = Setting::Density.range();
        self.density_per_cm2.unwrap_or((range.least, range.most))
    }

    /// A new design as the page around would have it.
    #[must_use]
    pub fn begun(&self, mut design: Design) -> Design {
        if let Some(preset) = self.presets.first() {
            design.apply_preset(*preset);
        }
        if let Some(shade) = self.shades.first() {
            design.dots.shade = shade.id();
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
    pub fn line(&self) -> String {
        match self.allowed {
            Some(allowed) => ["\n", &self.name, "=\"", &self.value, "\" is not ", allowed].concat(),
            None => ["\n", &self.name, " is no option"].concat(),
        }
    }
}

/// A preset's name in options.
#[must_use]
pub const fn preset_name(preset: Preset) -> &'static str {
    match preset {
        Preset::Natural => "natural",
        Preset::Rounded => "rounded",
        Preset::Straight => "straight",
        Preset::WidowsPeak => "widows-peak",
        Preset::MatureM => "mature-m",
        Preset::Juvenile => "juvenile",
    }
}

/// A shade's name in options.
#[must_use]
pub const fn shade_name(shade: Shade) -> &'static str {
    match shade {
        Shade::LightGreyBrown => "light-grey-brown",
        Shade::CoolGrey => "cool-grey",
        Shade::GreyBrown => "grey-brown",
        Shade::WarmBrown => "warm-brown",
        Shade::DarkGreyBrown => "dark-grey-brown",
        Shade::Charcoal => "charcoal",
        Shade::DeepCharcoal => "deep-charcoal",
        Shade::SoftBlack => "soft-black",
    }
}

/// Puts a value in its place, or the default. Returns whether the value was understood.
fn put<T: Default>(place: &mut T, value: &str, read: fn(&str) -> Option<T>) -> bool {
    let value = value.trim();
    let found = if value.is_empty() { Some(T::default()) } else { read(value) };
    let understood = found.is_some();
    *place = found.unwrap_or_default();
    understood
}

fn theme(value: &str) -> Option<Theme> {
    match value {
        "auto" => Some(Theme::Auto),
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    }
}

fn start(value: &str) -> Option<Start> {
    match value {
        "photo" => Some(Start::Photo),
        "demo" => Some(Start::Demo),
        "camera" => Some(Start::Camera),
        _ => None,
    }
}

fn language(value: &str) -> Option<String> {
    values::is_word(value, MOST_LANGUAGE_LETTERS).then(|| value.to_owned())
}

fn code(value: &str) -> Option<String> {
    values::is_word(value, MOST_CODE_LETTERS).then(|| value.to_owned())
}

fn sessions(value: &str) -> Option<u8> {
    values::pixels(value, FEWEST_SESSIONS as u16, MOST_SESSIONS as u16).map(|count| count as u8)
}

fn density(value: &str) -> Option<(f64, f64)> {
    let (least, most) = values::range(value)?;
    let range = Setting::Density.range();
    (range.admits(least) && range.admits(most) && least < most).then_some((least, most))
}

/// Whether a name of an address belongs to those who count visits: it is none of ours, and no mistake.
fn is_of_others(name: &str) -> bool {
    const NAMES: [&str; 16] = [
        "fbclid",
        "gclid",
        "gbraid",
        "wbraid",
        "dclid",
        "msclkid",
        "mc_cid",
        "mc_eid",
        "igshid",
        "ttclid",
        "twclid",
        "yclid",
        "li_fat_id",
        "srsltid",
        "_ga",
        "_gl",
    ];
    name.starts_with("utm_") || name.starts_with("hsa_") || NAMES.contains(&name)
}
