//! The treatment over time: its sessions, which of them the picture shows, how long ago, and what skin, sun and hand make of it.
//!
//! Each session adds the next dots of the ranking, so it interleaves with those before and moves none. Shares of the
//! sessions are in no source (DOMAIN.md §1.4): 45, 80 and 100 % are assumptions, labelled so in the app and editable.
//!
//! Not here: what the numbers do to the picture ([`super::appearance`]).

use crate::geometry::within;
use crate::pigment::ageing::{Conditions, LONGEST_DAYS, USUAL_DEPTH_MM, USUAL_EDGE_MM};
use serde::{Deserialize, Serialize};

use super::setting::Setting;

/// Most sessions of a treatment: three are usual, a fourth is sometimes added.
pub const MOST_SESSIONS: usize = 4;
/// Fewest sessions.
pub const FEWEST_SESSIONS: usize = 1;
/// By how many shades a session may be lighter than the design's.
pub const MOST_LIGHTER: u8 = 3;

/// One session as planned.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Share of all dots that are there after it, 0.05-1. The last session's counts as 1 whatever stands here.
    pub share: f64,
    /// Days since the session before, 0-90; the first one's counts for nothing.
    pub gap_days: f64,
    /// How many shades lighter than the design's shade its pigment is.
    pub lighter_by: u8,
}

/// How skin holds pigment: oily skin renews itself faster (practitioners' word, no number in any source: an assumption).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SkinType {
    /// Holds it longest.
    Dry,
    /// As most.
    Usual,
    /// Lets it fade sooner.
    Oily,
}

impl SkinType {
    /// All types.
    pub const ALL: [Self; 3] = [Self::Dry, Self::Usual, Self::Oily];

    const fn turnover(self) -> f64 {
        match self {
            Self::Dry => 0.85,
            Self::Usual => 1.0,
            Self::Oily => 1.2,
        }
    }
}

/// The treatment. See the module's head.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Treatment {
    /// The sessions; only the first [`session_count`](Self::session_count) count.
    pub sessions: [Session; MOST_SESSIONS],
    /// How many there are.
    pub session_count: u8,
    /// After which session the picture is; 1.5 is half-way through the second, 0 before the first.
    pub sessions_shown: f64,
    /// Days since the latest session that is shown.
    pub days_since: f64,
    /// Pigment against water, relative to the shade's usual mix: 0.4 thin to 1.4 strong.
    pub strength: f64,
    /// Width of a healed deposit of pigment in mm. What is seen is wider by the optical gain.
    pub deposit_mm: f64,
    /// Standard deviation of a healed dot's soft edge in mm: a crisp hand and firm skin make it small.
    pub edge_mm: f64,
    /// How much light skin scatters beside the dots: 1 as measured, 0 not at all.
    pub scatter: f64,
    /// How deep the pigment lies in mm.
    pub depth_mm: f64,
    /// Sun on the scalp: 0 always covered, 1 usual, 2 much.
    pub sun: f64,
    /// How skin holds pigment.
    pub skin_type: SkinType,
    /// Where in the range of the sources the picture is: −1 keeps longest, 0 likely, 1 fades most.
    pub outlook: f64,
    /// How far dots give way to hair that the photo shows already: 1 as far as it is dense, 0 not at all.
    pub hair_blend: f64,
}

impl Default for Treatment {
    fn default() -> Self {
        let session = |share, gap_days, lighter_by| Session { share, gap_days, lighter_by };
        Self {
            // "10-14 days, then 4 weeks"; the first one lighter, as a test of the colour (DOMAIN.md §1.4).
            sessions: [session(0.45, 0.0, 1), session(0.80, 12.0, 0), session(1.0, 28.0, 0), session(1.0, 28.0, 0)],
            session_count: 3,
            sessions_shown: 3.0,
            days_since: 30.0,
            strength: 1.0,
            deposit_mm: 0.13,
            edge_mm: USUAL_EDGE_MM,
            // Half of what is measured: the visible dot's size has some of it in it already.
            scatter: 0.5,
            depth_mm: USUAL_DEPTH_MM,
            sun: 1.0,
            skin_type: SkinType::Usual,
            outlook: 0.0,
            hair_blend: 1.0,
        }
    }
}

impl Treatment {
    /// What designs meant that knew no treatment: all dots, of one shade, just healed, whatever hair is there.
    #[must_use]
    pub fn of_earlier_versions() -> Self {
        let mut treatment = Self { scatter: 0.0, hair_blend: 0.0, ..Self::default() };
        for session in &mut treatment.sessions {
            session.lighter_by = 0;
        }
        treatment
    }

    /// Share of all dots after so many sessions, 0-1; between two sessions the second is under way.
    #[must_use]
    pub fn share_after(&self, sessions: f64) -> f64 {
        let sessions = within(sessions, 0.0, f64::from(self.session_count));
        let whole = sessions.floor();
        let (from, to) = (self.share_after_whole(whole as usize), self.share_after_whole(whole as usize + 1));
        from + (to - from) * (sessions - whole)
    }

    /// Which session is the latest that the picture shows, from 0; the first while none is.
    #[must_use]
    pub fn latest(&self) -> usize {
        (self.sessions_shown.ceil() as usize).clamp(1, usize::from(self.session_count)) - 1
    }

    /// The planned sessions.
    #[must_use]
    pub fn planned(&self) -> &[Session] {
        &self.sessions[..usize::from(self.session_count).min(MOST_SESSIONS)]
    }

    /// Sets the number of sessions; the picture goes on showing all of them if it did.
    pub fn set_session_count(&mut self, count: usize) {
        let all_shown = self.sessions_shown >= f64::from(self.session_count);
        self.session_count = count.clamp(FEWEST_SESSIONS, MOST_SESSIONS) as u8;
        let most = f64::from(self.session_count);
        self.sessions_shown = if all_shown { most } else { self.sessions_shown.min(most) };
        self.order_shares();
    }

    /// What the curves of [`crate::pigment::ageing`] depend on.
    #[must_use]
    pub const fn conditions(&self) -> Conditions {
        Conditions {
            depth_mm: self.depth_mm,
            sun: self.sun,
            skin_turnover: self.skin_type.turnover(),
            outlook: self.outlook,
        }
    }

    /// Whether everything is what a design may have.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sessions = usize::from(self.session_count);
        let admits = |setting: Setting, value: f64| setting.range().admits(value);
        (FEWEST_SESSIONS..=MOST_SESSIONS).contains(&sessions)
            && admits(Setting::Sessions, self.sessions_shown)
            && self.sessions_shown <= f64::from(self.session_count)
            && (0.0..=LONGEST_DAYS).contains(&self.days_since)
            && self.days_since.fract() == 0.0
            && admits(Setting::Strength, self.strength)
            && admits(Setting::Deposit, self.deposit_mm)
            && admits(Setting::DotEdge, self.edge_mm)
            && admits(Setting::Scatter, self.scatter)
            && admits(Setting::Depth, self.depth_mm)
            && admits(Setting::Sun, self.sun)
            && admits(Setting::Outlook, self.outlook)
            && admits(Setting::HairBlend, self.hair_blend)
            && self.sessions.iter().all(|session| {
                admits(Setting::SessionShare(0), session.share)
                    && admits(Setting::SessionGap(0), session.gap_days)
                    && session.lighter_by <= MOST_LIGHTER
            })
            && self.sessions.is_sorted_by(|one, next| one.share <= next.share)
    }

    /// Shares never fall from one session to the next: later ones give way.
    pub(super) fn order_shares(&mut self) {
        let mut least = 0.0_f64;
        for session in &mut self.sessions {
            session.share = session.share.max(least);
            least = session.share;
        }
    }

    fn share_after_whole(&self, sessions: usize) -> f64 {
        match sessions {
            0 => 0.0,
            _ if sessions >= usize::from(self.session_count) => 1.0,
            _ => self.sessions.get(sessions - 1).map_or(1.0, |session| session.share),
        }
    }
}

pub(super) const SHARE_RANGE: (f64, f64) = (0.05, 1.0);
pub(super) const GAP_RANGE_DAYS: (f64, f64) = (0.0, 90.0);
pub(super) const STRENGTH_RANGE: (f64, f64) = (0.4, 1.4);
pub(super) const DEPOSIT_RANGE_MM: (f64, f64) = (0.08, 0.20);
pub(super) const EDGE_RANGE_MM: (f64, f64) = (0.03, 0.20);
pub(super) const SCATTER_RANGE: (f64, f64) = (0.0, 1.0);
pub(super) const SUN_RANGE: (f64, f64) = (0.0, 2.0);
pub(super) const OUTLOOK_RANGE: (f64, f64) = (-1.0, 1.0);
pub(super) const BLEND_RANGE: (f64, f64) = (0.0, 1.0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_those_of_the_sessions_and_even_between_them() {
        let plan = Treatment::default();
        assert!(plan.is_sound());
        for (sessions, share) in
            [(0.0, 0.0), (0.5, 0.225), (1.0, 0.45), (2.0, 0.80), (2.5, 0.90), (3.0, 1.0), (9.0, 1.0)]
        {
            assert!((plan.share_after(sessions) - share).abs() < 1e-12, "{sessions}: {}", plan.share_after(sessions));
        }
    }

    #[test]
    fn the_last_session_completes_whatever_their_number() {
        for count in FEWEST_SESSIONS..=MOST_SESSIONS {
            let mut plan = Treatment::default();
            plan.set_session_count(count);
            assert!(plan.is_sound(), "{plan:?}");
            assert_eq!(plan.sessions_shown, count as f64);
            assert_eq!(plan.share_after(plan.sessions_shown), 1.0);
            assert_eq!(plan.latest(), count - 1);
        }
    }

    #[test]
    fn the_latest_session_is_the_one_under_way() {
        let latest = |sessions_shown| Treatment { sessions_shown, ..Treatment::default() }.latest();
        assert_eq!([0.0, 0.2, 1.0, 1.1, 2.0, 3.0].map(latest), [0, 0, 0, 1, 1, 2]);
    }
}
