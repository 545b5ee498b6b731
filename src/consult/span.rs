//! A range of numbers.

use serde::{Deserialize, Serialize};

/// From the least to the most that a number may be. Both are finite and the first is not the larger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The lower end.
    pub least: f64,
    /// The upper end.
    pub most: f64,
}

impl Span {
    /// From one number to another, in whatever order; what is not finite counts as 0.
    #[must_use]
    pub fn new(one: f64, other: f64) -> Self {
        let [one, other] = [one, other].map(|end| if end.is_finite() { end } else { 0.0 });
        Self { least: one.min(other), most: one.max(other) }
    }

    /// One number alone.
    #[must_use]
    pub fn of(number: f64) -> Self {
        Self::new(number, number)
    }

    /// Its middle.
    #[must_use]
    pub fn middle(self) -> f64 {
        self.least / 2.0 + self.most / 2.0
    }

    /// Both ends times a number.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self::new(self.least * factor, self.most * factor)
    }

    /// Least times least to most times most. For ranges of what is not negative.
    #[must_use]
    pub fn times_span(self, other: Self) -> Self {
        Self::new(self.least * other.least, self.most * other.most)
    }

    /// Whether a number lies in it.
    #[must_use]
    pub fn holds(self, number: f64) -> bool {
        self.least <= number && number <= self.most
    }

    /// Whether the two have a number in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.least <= other.most && other.least <= self.most
    }

    /// The least range that has both in it.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { least: self.least.min(other.least), most: self.most.max(other.most) }
    }

    /// With two digits that count, as a number is known that hangs on a photo: down at the lower end, up at the upper.
    #[must_use]
    pub fn outward(self) -> Self {
        let step = |end: f64| {
            let digits = (end.abs().log10().floor() - 1.0).clamp(-6.0, 12.0);
            10_f64.powi(digits as i32)
        };
        let (low, high) = (step(self.least), step(self.most));
        // A hair's breadth, so that 1.2000000001 is still 1.2.
        let (least, most) = ((self.least / low + 1e-9).floor() * low, (self.most / high - 1e-9).ceil() * high);
        Self::new(least.min(self.least), most.max(self.most))
    }
}
