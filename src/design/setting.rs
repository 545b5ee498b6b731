//! The numbers of a design that sliders set: each with its range, read and written in one way.

use crate::geometry::within;
use crate::pigment::ageing::{DEPTH_RANGE_MM, LONGEST_DAYS};

use super::lattice::round_to;
use super::model::Design;
use super::treatment::{
    BLEND_RANGE, DEPOSIT_RANGE_MM, EDGE_RANGE_MM, GAP_RANGE_DAYS, MOST_SESSIONS, OUTLOOK_RANGE, SCATTER_RANGE,
    SHARE_RANGE, STRENGTH_RANGE, SUN_RANGE,
};

/// A number of the design that a slider sets. Names and units are those of [`super::DotPlan`] and [`super::Treatment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// Dots per cm² of skin where the treatment is full.
    Density,
    /// Visible diameter of a healed dot in mm.
    DotSize,
    /// Over how many mm behind the hairline the density rises.
    FrontSoftness,
    /// By how many mm the front edge wanders.
    Irregularity,
    /// After which session the picture is.
    Sessions,
    /// Time since the latest session, as a place on the slider, 0-1: see [`days_at`].
    Time,
    /// Pigment against water.
    Strength,
    /// Width of a healed deposit in mm.
    Deposit,
    /// Standard deviation of a healed dot's soft edge in mm.
    DotEdge,
    /// Scattered light beside the dots.
    Scatter,
    /// Depth of the pigment in mm.
    Depth,
    /// Sun on the scalp.
    Sun,
    /// Place within the range of the sources.
    Outlook,
    /// How far dots give way to hair.
    HairBlend,
    /// Share of all dots after a session, from 0.
    SessionShare(u8),
    /// Days between a session, from 0, and the one before.
    SessionGap(u8),
}

/// What a setting may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SettingRange {
    /// Least value.
    pub least: f64,
    /// Greatest value.
    pub most: f64,
    /// Step of the slider.
    pub step: f64,
    /// Steps per unit that a design holds, as fine as the slider's or finer.
    pub per_unit: f64,
}

impl SettingRange {
    /// Whether a design may hold this value.
    #[must_use]
    pub fn admits(&self, value: f64) -> bool {
        (self.least..=self.most).contains(&value) && round_to(self.per_unit, value) == value
    }
}

impl Setting {
    /// All settings; of those that each session has, one for every session there can be.
    pub const ALL: [Self; 22] = [
        Self::Density,
        Self::DotSize,
        Self::FrontSoftness,
        Self::Irregularity,
        Self::Sessions,
        Self::Time,
        Self::Strength,
        Self::Deposit,
        Self::DotEdge,
        Self::Scatter,
        Self::Depth,
        Self::Sun,
        Self::Outlook,
        Self::HairBlend,
        Self::SessionShare(0),
        Self::SessionShare(1),
        Self::SessionShare(2),
        Self::SessionShare(3),
        Self::SessionGap(0),
        Self::SessionGap(1),
        Self::SessionGap(2),
        Self::SessionGap(3),
    ];

    /// Its range in its own unit. The density starts at 0 so that a person can watch the dots arrive.
    #[must_use]
    pub const fn range(self) -> SettingRange {
        let ((least, most), step, per_unit) = match self {
            Self::Density => ((0.0, 250.0), 1.0, 1.0),
            Self::DotSize => ((0.20, 0.60), 0.01, 1000.0),
            Self::FrontSoftness => ((0.0, 20.0), 0.5, 10.0),
            Self::Irregularity => ((0.0, 4.0), 0.1, 10.0),
            Self::Sessions => ((0.0, MOST_SESSIONS as f64), 0.05, 100.0),
            Self::Time => ((0.0, 1.0), 0.0025, 400.0),
            Self::Strength => (STRENGTH_RANGE, 0.05, 100.0),
            Self::Deposit => (DEPOSIT_RANGE_MM, 0.01, 1000.0),
            Self::DotEdge => (EDGE_RANGE_MM, 0.01, 1000.0),
            Self::Scatter => (SCATTER_RANGE, 0.05, 100.0),
            Self::Depth => (DEPTH_RANGE_MM, 0.1, 100.0),
            Self::Sun => (SUN_RANGE, 0.1, 10.0),
            Self::Outlook => (OUTLOOK_RANGE, 0.1, 10.0),
            Self::HairBlend => (BLEND_RANGE, 0.05, 100.0),
            Self::SessionShare(_) => (SHARE_RANGE, 0.05, 100.0),
            Self::SessionGap(_) => (GAP_RANGE_DAYS, 1.0, 1.0),
        };
        SettingRange { least, most, step, per_unit }
    }
}

impl Design {
    /// The value of a setting; 0 for a session that cannot be.
    #[must_use]
    pub fn get(&self, setting: Setting) -> f64 {
        let (dots, treatment) = (&self.dots, &self.treatment);
        let session = |index: u8| treatment.sessions.get(usize::from(index));
        match setting {
            Setting::Density => dots.density_per_cm2,
            Setting::DotSize => dots.diameter_mm,
            Setting::FrontSoftness => dots.front_softness_mm,
            Setting::Irregularity => dots.irregularity_mm,
            Setting::Sessions => treatment.sessions_shown,
            Setting::Time => place_of(treatment.days_since),
            Setting::Strength => treatment.strength,
            Setting::Deposit => treatment.deposit_mm,
            Setting::DotEdge => treatment.edge_mm,
            Setting::Scatter => treatment.scatter,
            Setting::Depth => treatment.depth_mm,
            Setting::Sun => treatment.sun,
            Setting::Outlook => treatment.outlook,
            Setting::HairBlend => treatment.hair_blend,
            Setting::SessionShare(index) => session(index).map_or(0.0, |session| session.share),
            Setting::SessionGap(index) => session(index).map_or(0.0, |session| session.gap_days),
        }
    }

    /// Sets a setting, brought into its range and rounded; NaN changes nothing, nor does a session that cannot be.
    pub fn set(&mut self, setting: Setting, value: f64) {
        if value.is_nan() {
            return;
        }
        let range = setting.range();
        let value = round_to(range.per_unit, within(value, range.least, range.most));
        if matches!(setting, Setting::Density | Setting::DotSize | Setting::Strength | Setting::DotEdge) {
            self.dots_follow_hair = false;
        }
        let (dots, treatment) = (&mut self.dots, &mut self.treatment);
        match setting {
            Setting::Density => dots.density_per_cm2 = value,
            Setting::DotSize => dots.diameter_mm = value,
            Setting::FrontSoftness => dots.front_softness_mm = value,
            Setting::Irregularity => dots.irregularity_mm = value,
            Setting::Sessions => treatment.sessions_shown = value.min(f64::from(treatment.session_count)),
            Setting::Time => treatment.days_since = days_at(value),
            Setting::Strength => treatment.strength = value,
            Setting::Deposit => treatment.deposit_mm = value,
            Setting::DotEdge => treatment.edge_mm = value,
            Setting::Scatter => treatment.scatter = value,
            Setting::Depth => treatment.depth_mm = value,
            Setting::Sun => treatment.sun = value,
            Setting::Outlook => treatment.outlook = value,
            Setting::HairBlend => treatment.hair_blend = value,
            Setting::SessionShare(index) => {
                let index = usize::from(index);
                if let Some(before) = treatment.sessions.get(..index) {
                    let least = before.last().map_or(0.0, |session| session.share);
                    if let Some(session) = treatment.sessions.get_mut(index) {
                        session.share = value.max(least);
                    }
                    treatment.order_shares();
                }
            }
            Setting::SessionGap(index) => {
                if let Some(session) = treatment.sessions.get_mut(usize::from(index)) {
                    session.gap_days = value;
                }
            }
        }
    }
}

/// The days at a place of the time slider, 0-1: cubic, so that the first month has a fifth of it, the middle is one year
/// and the end eight.
#[must_use]
pub fn days_at(place: f64) -> f64 {
    if place >= 1.0 {
        return LONGEST_DAYS;
    }
    let days = LONGEST_DAYS * place.max(0.0).powi(3);
    // Whole days at first, whole weeks from two months on: nobody means more.
    if days < 60.0 { days.round() } else { (days / 7.0).round() * 7.0 }
}

/// The place of so many days on the time slider.
#[must_use]
pub fn place_of(days: f64) -> f64 {
    (days / LONGEST_DAYS).clamp(0.0, 1.0).cbrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::demo;

    #[test]
    fn every_setting_takes_its_whole_range_and_no_more() {
        for setting in Setting::ALL {
            let range = setting.range();
            for value in [range.least, range.most, f64::NEG_INFINITY, f64::INFINITY, f64::NAN] {
                let mut design = demo::design();
                design.set(setting, value);
                assert!(design.is_sound(), "{setting:?} at {value}: {design:?}");
            }
            let mut design = demo::design();
            let value = range.least + 0.5 * (range.most - range.least);
            design.set(setting, value);
            let tolerance = if setting == Setting::Time { 0.01 } else { 0.5 };
            assert!((design.get(setting) - value).abs() <= tolerance, "{setting:?}: {}", design.get(setting));
        }
    }

    #[test]
    fn the_time_slider_has_every_day_of_the_first_month_and_ends_at_eight_years() {
        let steps = (1.0 / Setting::Time.range().step) as usize;
        let days: Vec<f64> = (0..=steps).map(|step| days_at(step as f64 * Setting::Time.range().step)).collect();
        for day in [0.0, 1.0, 3.0, 7.0, 10.0, 30.0] {
            assert!(days.contains(&day), "day {day}");
        }
        assert!(days.is_sorted());
        assert_eq!(days.last().copied(), Some(LONGEST_DAYS));
        assert!((days_at(0.5) - 365.0).abs() < 4.0, "{}", days_at(0.5));
        for day in 0..60 {
            assert_eq!(days_at(place_of(f64::from(day))), f64::from(day));
        }
    }
}
