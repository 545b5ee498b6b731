//! Numbers as attributes want them: digits, a point, so many decimals. Not for people: they get their language's (words.rs).
//!
//! The standard formatter is exact for every float that there is, and so large that it alone would be 2 % of a first visit.

use std::fmt;

/// A number that is written with so many decimals, at most 6; beyond ±9·10¹² / 10^decimals it is written as that bound.
#[derive(Clone, Copy, Debug)]
pub struct Fixed(pub f64, pub u32);

impl fmt::Display for Fixed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, decimals) = *self;
        let unit = 10_i64.pow(decimals.min(6));
        // Conversions saturate, and nothing that is no number becomes 0.
        let units = ((value * unit as f64).round() as i64).clamp(-9_000_000_000_000, 9_000_000_000_000);
        let (whole, rest) = (units.unsigned_abs() / unit as u64, units.unsigned_abs() % unit as u64);
        if units < 0 {
            formatter.write_str("-")?;
        }
        write!(formatter, "{whole}")?;
        if unit > 1 {
            write!(formatter, ".{rest:0width$}", width = decimals.min(6) as usize)?;
        }
        Ok(())
    }
}

/// A value held within bounds, whatever they are; what is no number becomes the lower one. `f64::clamp` panics where bounds cross,
/// and brings the standard formatter along to say so.
#[must_use]
pub const fn within(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Fixed;

    proptest! {
        #[test]
        fn it_writes_what_the_standard_formatter_writes(value in -1e6..1e6_f64, decimals in 0_u32..7) {
            let wanted = format!("{value:.*}", decimals as usize);
            let written = Fixed(value, decimals).to_string();
            // Ties are rounded the other way, and there is no minus nought.
            let difference = (wanted.parse::<f64>().unwrap() - written.parse::<f64>().unwrap()).abs();
            prop_assert!(difference <= 10_f64.powi(-(decimals as i32)) * 1.001, "{written} for {wanted}");
            prop_assert_eq!(written.trim_start_matches('-').len(), wanted.trim_start_matches('-').len());
        }

        #[test]
        fn no_float_is_too_odd(bits in any::<u64>(), decimals in any::<u32>()) {
            prop_assert!(Fixed(f64::from_bits(bits), decimals).to_string().len() <= 15);
        }
    }

    #[test]
    fn small_numbers_keep_their_noughts_and_signs() {
        assert_eq!(Fixed(-0.05, 2).to_string(), "-0.05");
        assert_eq!(Fixed(-0.001, 2).to_string(), "0.00");
        assert_eq!(Fixed(12.0, 0).to_string(), "12");
        assert_eq!(Fixed(f64::NAN, 1).to_string(), "0.0");
    }
}
