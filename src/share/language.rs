//! The languages that a link can say its sender read.

/// A language of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// en
    #[default]
    English,
    /// tr
    Turkish,
    /// de
    German,
    /// es
    Spanish,
    /// fr
    French,
    /// ar
    Arabic,
}

impl Language {
    /// All languages; their order is part of links.
    pub const ALL: [Self; 6] = [Self::English, Self::Turkish, Self::German, Self::Spanish, Self::French, Self::Arabic];

    /// The primary subtag of BCP 47.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Turkish => "tr",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Arabic => "ar",
        }
    }

    /// The language of a tag such as "de-AT"; English where it is none of ours.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary)).unwrap_or_default()
    }
}
