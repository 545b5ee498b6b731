//! How pigment in skin heals and ages: size, strength, colour and redness over the days after a session, each as a range,
//! because sources differ.
//!
//! Assumptions throughout, named so in the app: no source gives curves. What sources do say (DOMAIN.md §1.4): a deposit
//! is up to .25 mm wide at first and .10-.15 mm when healed; scabs look darker and larger and are shed by day 7-10, then
//! it is clearly lighter; one turnover of the epidermis takes 28 days; dots expand slightly over 6-12 months; a touch-up
//! is due after 3-5 years (2-6 in other sources) and the whole lasts 4-8 years, by sun and skin; all pigment under skin
//! looks slightly bluer after some weeks, deep pigment much more.
//!
//! Not here: which session is how old (`design::Treatment`), and what a dot does to light ([`super::optics`]).

/// The mean year in days.
pub const YEAR_DAYS: f64 = 365.25;
/// The longest time that is shown.
pub const LONGEST_DAYS: f64 = 8.0 * YEAR_DAYS;
/// When a touch-up is usually due, in years (DOMAIN.md §1.4: most sources 3-5).
pub const TOUCH_UP_YEARS: (f64, f64) = (3.0, 5.0);
/// Depths that are in the dermis and hold, in mm: sources give .5-1.5 and differ.
pub const DEPTH_RANGE_MM: (f64, f64) = (0.3, 2.0);
/// Standard deviation of the soft edge of a dot that has just settled at the usual depth, in mm (ENGINE.md §3: .05-.10).
pub const USUAL_EDGE_MM: f64 = 0.07;
/// The depth for which the other numbers are meant.
pub const USUAL_DEPTH_MM: f64 = 0.8;

/// A day-0 deposit is this much wider than a healed one: .25 mm to .13 mm.
const FRESH_SWELLING: f64 = 0.92;
/// The swelling goes down by a factor of e in this many days.
const SWELLING_DAYS: f64 = 6.0;
/// A deposit widens by this share a year (low, likely, high).
const SPREAD_A_YEAR: [f64; 3] = [0.005, 0.02, 0.04];
/// Scabs darken a dot by this share, and half of them are shed on this day, most within two days of it.
const SCAB_DARKENING: f64 = 0.45;
const SCABS_SHED_DAY: f64 = 7.5;
const SCABS_SHED_WITHIN_DAYS: f64 = 0.9;
/// What is lost between the shed scab and the renewed epidermis over the dot, as a share, by a factor of e in so many days.
const SETTLING_LOSS: f64 = 0.18;
const SETTLING_DAYS: f64 = 9.0;
/// Colour lost a year (low, likely, high), as a rate: after 4 years 82, 69, 55 % are left, after 8 years 67, 47, 30 %.
const FADE_A_YEAR: [f64; 3] = [0.05, 0.094, 0.15];
/// Redness of treated skin on day 0 as light taken from green, where the area is fully covered; down by e in so many days.
const REDNESS: f64 = 0.10;
const REDNESS_DAYS: f64 = 1.8;
/// Redness that nobody sees.
const LEAST_REDNESS: f64 = 0.0002;

/// What changes how a treatment ages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conditions {
    /// How deep the pigment lies in mm ([`DEPTH_RANGE_MM`]).
    pub depth_mm: f64,
    /// Sun on the scalp: 0 always covered or under sunscreen, 1 as most people, 2 much, without protection.
    pub sun: f64,
    /// How fast the skin renews itself and washes pigment out: 0.85 dry, 1 usual, 1.2 oily.
    pub skin_turnover: f64,
    /// Where in the range of the sources: −1 the picture that keeps longest, 0 the likely one, 1 the one that fades most.
    pub outlook: f64,
}

impl Default for Conditions {
    fn default() -> Self {
        Self { depth_mm: USUAL_DEPTH_MM, sun: 1.0, skin_turnover: 1.0, outlook: 0.0 }
    }
}

/// What time has made of a dot, relative to the one that has just settled (about day 30) at the usual depth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aged {
    /// Factor on the width of the deposit.
    pub deposit_factor: f64,
    /// Factor on optical density.
    pub density_factor: f64,
    /// What is added to the standard deviation of the soft edge in mm; below 0 while fresh.
    pub added_blur_mm: f64,
    /// 0 as injected, 1 the bluest that a deposit at the right depth becomes; beyond 1 too deep.
    pub blue_shift: f64,
    /// Share of green light that irritated skin takes where it is fully treated.
    pub redness: f64,
}

/// A range of the sources.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Least.
    pub low: f64,
    /// What is shown.
    pub likely: f64,
    /// Most.
    pub high: f64,
}

/// A dot so many days after its session. Days below 0 count as 0, beyond [`LONGEST_DAYS`] as those; not-a-number as 0.
#[must_use]
pub fn aged(days: f64, conditions: &Conditions) -> Aged {
    // `f64::max` drops NaN, `clamp` would keep it.
    #[allow(clippy::manual_clamp)]
    let days = days.max(0.0).min(LONGEST_DAYS);
    let years = days / YEAR_DAYS;
    let outlook = conditions.outlook;
    let scab = 1.0 / (1.0 + ((days - SCABS_SHED_DAY) / SCABS_SHED_WITHIN_DAYS).exp());
    let settling = (-days / SETTLING_DAYS).exp();
    let too_deep = ((conditions.depth_mm - 1.2) / 0.6).max(0.0);
    let too_shallow = ((0.5 - conditions.depth_mm) / 0.2).clamp(0.0, 1.0);
    // "Too shallow fades in 2-4 weeks" (DOMAIN.md §1.1).
    let shed = 1.0 - 0.85 * too_shallow * (1.0 - (-days / 12.0).exp());
    Aged {
        deposit_factor: (1.0 + FRESH_SWELLING * (-days / SWELLING_DAYS).exp())
            * (1.0 + between(SPREAD_A_YEAR, outlook) * years + 0.7 * too_deep * settled(days)),
        density_factor: (1.0 + SCAB_DARKENING * scab + SETTLING_LOSS * settling)
            * colour_left_at(years, outlook, conditions)
            * shed
            / (1.0 + 0.25 * too_deep),
        added_blur_mm: 0.01 * (settled(days) - settled(30.0)) + 0.005 * years + 0.12 * too_deep * settled(days),
        blue_shift: (0.2 * settled(days) + 0.8 * (1.0 - (-years / 5.0).exp()))
            * (0.5 + 0.5 * conditions.depth_mm / USUAL_DEPTH_MM)
            + 2.0 * too_deep * settled(days),
        // None is left, not next to none: a look that changes with every slider is drawn anew with every slider.
        redness: (REDNESS * (-days / REDNESS_DAYS).exp() - LEAST_REDNESS).max(0.0),
    }
}

/// Share of the settled colour that is left after so many years: the range of the sources, and the likely value.
#[must_use]
pub fn colour_left(years: f64, conditions: &Conditions) -> Band {
    Band {
        low: colour_left_at(years, 1.0, conditions),
        likely: colour_left_at(years, 0.0, conditions),
        high: colour_left_at(years, -1.0, conditions),
    }
}

fn colour_left_at(years: f64, outlook: f64, conditions: &Conditions) -> f64 {
    // "Fading comes gradually from sun and exfoliation" (PRODUCT.md): half of it by each, an assumption.
    let pace = 0.5 * (0.4 + 0.6 * conditions.sun) + 0.5 * conditions.skin_turnover;
    (-between(FADE_A_YEAR, outlook) * pace * years).exp()
}

/// How far the epidermis over the dot has renewed itself, 0-1: four fifths by day 28.
fn settled(days: f64) -> f64 {
    1.0 - (-days / 17.0).exp()
}

/// From low, likely and high by −1 … 1.
fn between([low, likely, high]: [f64; 3], outlook: f64) -> f64 {
    let outlook = outlook.clamp(-1.0, 1.0);
    if outlook < 0.0 { likely + (likely - low) * outlook } else { likely + (high - likely) * outlook }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Conditions = Conditions { depth_mm: USUAL_DEPTH_MM, sun: 1.0, skin_turnover: 1.0, outlook: 0.0 };

    fn every_day() -> impl Iterator<Item = f64> {
        (0..=LONGEST_DAYS as usize).map(|day| day as f64)
    }

    #[test]
    fn day_30_is_what_the_rest_is_measured_by() {
        let settled = aged(30.0, &USUAL);
        assert!((settled.deposit_factor - 1.0).abs() < 0.02, "{settled:?}");
        assert!((settled.density_factor - 1.0).abs() < 0.03, "{settled:?}");
        assert!(settled.added_blur_mm.abs() < 0.001, "{settled:?}");
        assert!(settled.redness < 1e-6, "{settled:?}");
    }

    #[test]
    fn fresh_dots_are_as_wide_as_sources_say_and_darker() {
        let fresh = aged(0.0, &USUAL);
        let width_mm = 0.13 * fresh.deposit_factor;
        assert!((0.24..=0.26).contains(&width_mm), "{width_mm} mm");
        assert!(fresh.density_factor > 1.4, "{fresh:?}");
        assert!(fresh.redness > 0.08, "{fresh:?}");
    }

    #[test]
    fn scabs_hold_until_day_7_and_are_shed_by_day_10() {
        let density = |days| aged(days, &USUAL).density_factor;
        assert!(density(0.0) - density(5.0) < 0.15, "{} {}", density(0.0), density(5.0));
        assert!(density(5.0) - density(10.0) > 0.35, "{} {}", density(5.0), density(10.0));
        assert!(density(10.0) - density(30.0) < 0.12, "{} {}", density(10.0), density(30.0));
    }

    #[test]
    fn it_only_ever_gets_lighter_bluer_and_softer() {
        for outlook in [-1.0, 0.0, 1.0] {
            let conditions = Conditions { outlook, ..USUAL };
            let mut last = aged(0.0, &conditions);
            for days in every_day().skip(1) {
                let now = aged(days, &conditions);
                assert!(now.density_factor < last.density_factor, "day {days}: {now:?}");
                assert!(now.blue_shift > last.blue_shift, "day {days}: {now:?}");
                assert!(now.added_blur_mm > last.added_blur_mm, "day {days}: {now:?}");
                assert!(now.redness <= last.redness, "day {days}: {now:?}");
                last = now;
            }
        }
    }

    #[test]
    fn the_band_holds_what_is_shown_and_widens() {
        let mut last = 0.0;
        for year in 1..=8 {
            let band = colour_left(f64::from(year), &USUAL);
            assert!(band.low < band.likely && band.likely < band.high, "{band:?}");
            assert!(band.high - band.low > last, "year {year}: {band:?}");
            last = band.high - band.low;
        }
        let at_8 = colour_left(8.0, &USUAL);
        assert!((0.25..0.35).contains(&at_8.low) && (0.6..0.7).contains(&at_8.high), "{at_8:?}");
    }

    #[test]
    fn sun_and_oily_skin_fade_it_and_cover_keeps_it() {
        let left = |sun, skin_turnover| colour_left(4.0, &Conditions { sun, skin_turnover, ..USUAL }).likely;
        assert!(left(0.0, 1.0) > left(1.0, 1.0) && left(1.0, 1.0) > left(2.0, 1.0));
        assert!(left(1.0, 0.85) > left(1.0, 1.0) && left(1.0, 1.0) > left(1.0, 1.2));
    }

    #[test]
    fn deep_is_blurred_and_blue_and_shallow_is_gone_in_weeks() {
        let deep = aged(60.0, &Conditions { depth_mm: 1.8, ..USUAL });
        let right = aged(60.0, &USUAL);
        assert!(USUAL_EDGE_MM + deep.added_blur_mm > 2.0 * (USUAL_EDGE_MM + right.added_blur_mm), "{deep:?}");
        assert!(deep.blue_shift > 1.0 && deep.deposit_factor > 1.4, "{deep:?}");
        let shallow = aged(28.0, &Conditions { depth_mm: 0.3, ..USUAL });
        assert!(shallow.density_factor < 0.35, "{shallow:?}");
    }

    #[test]
    fn odd_days_are_no_trouble() {
        assert_eq!(aged(f64::NAN, &USUAL), aged(0.0, &USUAL));
        assert_eq!(aged(-5.0, &USUAL), aged(0.0, &USUAL));
        assert_eq!(aged(f64::INFINITY, &USUAL), aged(LONGEST_DAYS, &USUAL));
    }
}
