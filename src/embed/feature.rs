//! Parts of the app that the page around may leave out.

use super::values;

const NAMES: [&str; 12] = [
    "camera",
    "demo",
    "download",
    "share",
    "print",
    "project",
    "treatment",
    "mishaps",
    "plan",
    "enquiry",
    "theme",
    "fullscreen",
];

/// A part of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Taking a photo.
    Camera,
    /// The demo photo.
    Demo,
    /// Saving and sending pictures.
    Download,
    /// The share dialog with all in it.
    Share,
    /// The sheet on paper.
    Print,
    /// Project files.
    Project,
    /// The section about sessions and time.
    Treatment,
    /// What goes wrong.
    Mishaps,
    /// What the treatment would take: numbers, prices, travel.
    Plan,
    /// Asking the clinic.
    Enquiry,
    /// The button for light and dark.
    Theme,
    /// The button for the full screen.
    Fullscreen,
}

impl Feature {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Camera,
        Self::Demo,
        Self::Download,
        Self::Share,
        Self::Print,
        Self::Project,
        Self::Treatment,
        Self::Mishaps,
        Self::Plan,
        Self::Enquiry,
        Self::Theme,
        Self::Fullscreen,
    ];

    /// Its name in options, and in the page's `data-without`.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static str {
        NAMES[self as usize]
    }

    #[inline]
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Which features are on; all of them by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    off: u16,
}

impl Features {
    /// Whether it is on.
    #[must_use]
    #[inline]
    pub const fn has(self, feature: Feature) -> bool {
        self.off & feature.bit() == 0
    }

    /// Reads names with + or − before them, commas between; a name alone is on.
    #[inline]
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut features = Self::default();
        for part in text.split(',') {
            let part = part.trim_ascii();
            let (name, on) = match part.strip_prefix('-') {
                Some(name) => (name, false),
                // In an address + means a blank, which is trimmed already.
                None => (part.strip_prefix('+').unwrap_or(part), true),
            };
            let bit = 1 << values::word(name, &NAMES)?;
            if on { features.off &= !bit } else { features.off |= bit }
        }
        Some(features)
    }
}
