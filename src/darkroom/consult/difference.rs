//! What parts two plans, in words of the page's language. What differs, and which messages tell it, is src/consult/difference.

use hairline::consult::difference::{Measured, differences, sentence as said};
use hairline::head::Chart;
use hairline_app::platform::words::BrowserWords;

/// In what the plan called `names.1` differs from the one called `names.0`, as a sentence.
pub fn sentence(names: (&str, &str), first: &Measured<'_>, second: &Measured<'_>, chart: &Chart) -> String {
    said::sentence(&BrowserWords, names.0, names.1, &differences(first, second, chart))
}
