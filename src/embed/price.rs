//! What the clinic says that a treatment costs, and what a plan then costs: a range, never an offer.

use super::values;

/// What an amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// One session.
    Session,
    /// One cm² of treated skin, all sessions together.
    Area,
    /// The whole treatment.
    Whole,
}

/// A range of prices.
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    /// Three letters of ISO 4217. Whether there is such a currency is known to the browser alone.
    pub currency: String,
    /// From so much, 0 to ten millions.
    pub from: f64,
    /// To so much, not less.
    pub to: f64,
    /// For what.
    pub basis: Basis,
}

impl Price {
    /// "EUR 900-1500 per session", "EUR 12-20 per cm2", "USD 1500-3000 in all"; one amount alone is a range without width.
    #[inline]
    pub(super) fn read(text: &str) -> Option<Self> {
        let (currency, rest) = text.trim_ascii().split_once(' ')?;
        let (range, basis) = [
            (" per session", Basis::Session),
            (" per cm2", Basis::Area),
            (" per cm²", Basis::Area),
            (" in all", Basis::Whole),
        ]
        .into_iter()
        .find_map(|(words, basis)| Some((rest.strip_suffix(words)?, basis)))?;
        let (from, to) = match values::range(range) {
            Some(range) => range,
            None => (values::hundredths(range)?, values::hundredths(range)?),
        };
        let sound = currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_alphabetic()) && to > 0;
        let amount = |hundredths: u32| f64::from(hundredths) / 100.0;
        let (from, to) = (amount(from), amount(to));
        sound.then(|| Self { currency: currency.to_ascii_uppercase(), from, to, basis })
    }

    /// What a plan costs: from, to. By area it is rounded to two digits that count, because an area drawn on a photo is known
    /// no better; a clinic's own amounts are left as they are.
    #[must_use]
    #[inline]
    pub fn of_plan(&self, area_cm2: f64, sessions: u8) -> (f64, f64) {
        let of = |amount: f64| match self.basis {
            Basis::Session => amount * f64::from(sessions),
            Basis::Area => two_digits(amount * area_cm2),
            Basis::Whole => amount,
        };
        (of(self.from), of(self.to))
    }
}

#[inline]
fn two_digits(amount: f64) -> f64 {
    let mut step = 1.0;
    while amount >= 100.0 * step && step < 1e12 {
        step *= 10.0;
    }
    (amount / step).round() * step
}
