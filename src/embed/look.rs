//! The brand's look as a style sheet: tokens in place of those of style/tokens.css. The accent is moved just so far from the
//! brand's colour that it is seen on the theme's ground (3:1), and that text of it and on it is read (4.5:1, WCAG 2.2 §1.4.3
//! and §1.4.11).

use super::options::Options;

/// `--color-surface` of either theme, on which and beside which the accent stands (a host test compares).
pub const LIGHT_SURFACE: [u8; 3] = [0xff, 0xff, 0xff];
/// The dark one.
pub const DARK_SURFACE: [u8; 3] = [0x17, 0x1d, 0x1c];
/// The darker ground that text also stands on, in the light theme.
pub const LIGHT_HOVER: [u8; 3] = [0xe6, 0xec, 0xea];
/// The lighter ground that text also stands on, in the dark theme.
pub const DARK_RAISED: [u8; 3] = [0x35, 0x41, 0x3f];

/// Contrast that text needs.
pub const TEXT_CONTRAST: f64 = 4.5;
/// Contrast that the edge of a control needs.
pub const CONTROL_CONTRAST: f64 = 3.0;

const BLACK: [u8; 3] = [0; 3];
const WHITE: [u8; 3] = [255; 3];
/// Steps in which a colour is moved.
const STEPS: u8 = 32;
/// Default of [`Options::radius_px`]: `--radius-2`.
const USUAL_RADIUS_PX: f64 = 9.0;
/// Radii for that one, by their numbers, and the largest that a small dialog bears.
const RADII_PX: [f64; 4] = [6.0, 9.0, 14.0, 22.0];
const MOST_RADIUS_PX: f64 = 40.0;

/// The accent and its kin in one theme, sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// Grounds of buttons, edges, tracks.
    pub accent: [u8; 3],
    /// The same under a pointer.
    pub hover: [u8; 3],
    /// Text on either.
    pub on: [u8; 3],
    /// Text of the accent's colour on the theme's grounds, and rings of focus.
    pub text: [u8; 3],
    /// A hint of it.
    pub soft: [u8; 3],
    /// Text on that.
    pub on_soft: [u8; 3],
}

impl Accent {
    /// The accent for a brand's colour.
    #[must_use]
    #[inline]
    pub fn of(brand: [u8; 3], dark: bool) -> Self {
        let (surface, furthest, away) =
            if dark { (DARK_SURFACE, DARK_RAISED, WHITE) } else { (LIGHT_SURFACE, LIGHT_HOVER, BLACK) };
        let accent = until(brand, away, surface, CONTROL_CONTRAST);
        let on = if contrast(accent, WHITE) >= TEXT_CONTRAST { WHITE } else { BLACK };
        let soft = mixed(surface, brand, if dark { 8 } else { 4 });
        Self {
            accent,
            hover: mixed(accent, if on == WHITE { BLACK } else { WHITE }, 5),
            on,
            text: until(accent, away, furthest, TEXT_CONTRAST),
            soft,
            on_soft: until(accent, away, soft, TEXT_CONTRAST),
        }
    }

    #[inline]
    fn write(&self, css: &mut String) {
        for (name, colour) in [
            ("accent", self.accent),
            ("accent-hover", self.hover),
            ("on-accent", self.on),
            ("accent-text", self.text),
            ("focus", self.text),
            ("accent-soft", self.soft),
            ("on-accent-soft", self.on_soft),
        ] {
            for part in ["--color-", name, ":#"] {
                css.push_str(part);
            }
            for channel in colour {
                for digit in [channel >> 4, channel & 15] {
                    css.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            }
            css.push(';');
        }
    }
}

impl Options {
    /// The style sheet of the brand's look; empty where there is none. It holds nothing but values that were read.
    #[must_use]
    #[inline]
    pub fn style_sheet(&self) -> String {
        let mut css = String::new();
        if let Some(brand) = self.accent {
            let (light, dark) = (Accent::of(brand, false), Accent::of(brand, true));
            css.push_str(":root{");
            light.write(&mut css);
            css.push_str("}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){");
            dark.write(&mut css);
            css.push_str("}}:root[data-theme=dark]{");
            dark.write(&mut css);
            css.push('}');
        }
        if !self.font.is_empty() {
            for part in [":root{--font-text:", &self.font, ",system-ui,sans-serif}"] {
                css.push_str(part);
            }
        }
        if let Some(radius) = self.radius_px {
            for (index, usual_px) in RADII_PX.into_iter().enumerate() {
                let px = (usual_px * f64::from(radius) / USUAL_RADIUS_PX).round().min(MOST_RADIUS_PX) as u16;
                for part in [":root{--radius-", &(index + 1).to_string(), ":", &px.to_string(), "px}"] {
                    css.push_str(part);
                }
            }
        }
        css
    }
}

/// How two colours differ in luminance: 1 (not at all) to 21 (WCAG 2.2, "contrast ratio").
#[must_use]
#[inline]
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, 0-1 (WCAG 2.2).
#[inline]
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let linear = crate::pigment::optics::linear_from_encoded(f32::from(channel) / 255.0);
        f64::from(linear)
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// So many of [`STEPS`] parts of the way from one colour to another.
#[inline]
fn mixed(from: [u8; 3], to: [u8; 3], step: u8) -> [u8; 3] {
    std::array::from_fn(|channel| {
        let (from, to) = (i32::from(from[channel]), i32::from(to[channel]));
        (from + (to - from) * i32::from(step) / i32::from(STEPS)) as u8
    })
}

/// The first colour on the way that stands out enough.
#[inline]
fn until(from: [u8; 3], away: [u8; 3], ground: [u8; 3], wanted: f64) -> [u8; 3] {
    let way = (0..=STEPS).map(|step| mixed(from, away, step));
    way.into_iter().find(|colour| contrast(*colour, ground) >= wanted).unwrap_or(away)
}
