//! Paper sizes, and which one is in the reader's printer.

use glam::DVec2;

/// What is in the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// White on each side: common printers reach to 4-6 mm, and browsers leave 10 by themselves.
pub const MARGIN_MM: f64 = 10.0;
/// Less than the page between the margins: a browser that finds a page too full by a rounding error shrinks all of it, or adds
/// an empty one.
const SLACK_MM: f64 = 2.0;
/// Where Letter is sold (Unicode CLDR, measurement data, paper size US-Letter).
const LETTER_REGIONS: [&str; 14] = ["US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE"];

impl Paper {
    /// Width and height in mm, upright.
    #[must_use]
    pub const fn size_mm(self) -> DVec2 {
        match self {
            Self::A4 => DVec2::new(210.0, 297.0),
            Self::Letter => DVec2::new(215.9, 279.4),
        }
    }

    /// What is drawn on, upright, in mm.
    #[must_use]
    pub fn drawn_mm(self) -> DVec2 {
        self.size_mm() - DVec2::splat(2.0 * MARGIN_MM + SLACK_MM)
    }

    /// The paper of a reader of this language (BCP 47, such as "en-US").
    #[must_use]
    pub fn usual_in(language: &str) -> Self {
        let region = language.split('-').skip(1).find(|part| part.len() == 2).unwrap_or_default();
        if LETTER_REGIONS.iter().any(|letter| region.eq_ignore_ascii_case(letter)) { Self::Letter } else { Self::A4 }
    }

    /// The class of its pages in style/print.css.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::A4 => "sheet-a4",
            Self::Letter => "sheet-letter",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_tells_the_paper() {
        for (language, paper) in [
            ("en-US", Paper::Letter),
            ("es-MX", Paper::Letter),
            ("en-ca", Paper::Letter),
            ("zh-Hans-US", Paper::Letter),
            ("en-GB", Paper::A4),
            ("de", Paper::A4),
            ("us", Paper::A4),
            ("", Paper::A4),
        ] {
            assert_eq!(Paper::usual_in(language), paper, "{language}");
        }
    }
}
