//! The lattice on which a design's numbers stand, and how much of them there may be, so that a link holds every design to the
//! bit: places on 1/32 mm, paths of strokes on 1/2 mm, settings on steps finer than their sliders', and strokes and note
//! together within what a link of 2,000 characters has room for.
//!
//! Everything that sets a number rounds it here, and a design is sound only if each stands where it was rounded to.

use crate::geometry::ChartMm;
use glam::DVec2;

use super::hairline::{CHART_MAX_MM, CHART_MIN_MM, within_chart};
use super::model::Design;
use super::setting::Setting;
use super::strokes::{BrushStroke, MOST_STROKES};

/// Places of points per mm of chart: binary, so that they are exact and both sides of a head mirror images to the bit.
pub const PLACES_PER_MM: f64 = 32.0;
/// Places of a stroke's path per mm of chart.
pub const PATH_PLACES_PER_MM: f64 = 2.0;
/// Steps of the brush's radius per mm.
pub const RADIUS_STEPS_PER_MM: f64 = 4.0;
/// A path's points are at most this far from each other along an axis, in mm: what a byte of a link holds.
pub const LONGEST_PATH_STEP_MM: f64 = 63.5;
/// What strokes and note may take in a link, in bytes. With the most points of hairline and rim and all settings, a link has
/// 349 bytes besides, and base64 makes 2,000 characters of 1,500 bytes.
pub const ROOM_BYTES: usize = 1_140;
/// Longest note in UTF-16 code units, which is how browsers count what is typed.
pub const MOST_NOTE_UNITS: usize = 280;

/// The nearest place of the lattice, wherever it is. Never −0.
#[must_use]
pub fn rounded(place: ChartMm) -> ChartMm {
    ChartMm(on(PLACES_PER_MM, place.0))
}

/// The nearest place of the chart where a stroke's path may have a point.
#[must_use]
pub fn path_place(place: ChartMm) -> ChartMm {
    ChartMm(on(PATH_PLACES_PER_MM, place.0.clamp(CHART_MIN_MM, CHART_MAX_MM)))
}

/// The nearest multiple of `1 / per_unit`, and never −0.
#[must_use]
pub fn round_to(per_unit: f64, value: f64) -> f64 {
    (value * per_unit).round() / per_unit + 0.0
}

fn on(per_mm: f64, place_mm: DVec2) -> DVec2 {
    (place_mm * per_mm).round() / per_mm + DVec2::ZERO
}

/// What a stroke takes in a link, in bytes: what it does and how broadly in 2, its length in 1, its first point in 4, each
/// further one in 2.
#[must_use]
pub const fn stroke_bytes(points: usize) -> usize {
    5 + 2 * points
}

/// What a note takes in a link, in bytes: UTF-8 or UTF-16, whichever is shorter.
#[must_use]
pub fn note_bytes(note: &str) -> usize {
    note.len().min(2 * note.encode_utf16().count())
}

/// As much of a text as a note may be, without control characters but line breaks.
#[must_use]
pub fn as_note(text: &str, most_bytes: usize) -> String {
    let mut note = String::new();
    let mut units = 0;
    for letter in text.chars().filter(|&letter| is_for_notes(letter)) {
        units += letter.len_utf16();
        if units > MOST_NOTE_UNITS || (note.len() + letter.len_utf8()).min(2 * units) > most_bytes {
            break;
        }
        note.push(letter);
    }
    note
}

/// Whether a text is what a note may be, but for the room that strokes leave.
#[must_use]
pub fn is_note(text: &str) -> bool {
    text.encode_utf16().count() <= MOST_NOTE_UNITS && text.chars().all(is_for_notes)
}

fn is_for_notes(letter: char) -> bool {
    letter == '\n' || !letter.is_control()
}

impl Design {
    /// Bytes of a link that strokes and note leave.
    #[must_use]
    pub fn room_bytes(&self) -> usize {
        ROOM_BYTES.saturating_sub(note_bytes(&self.note) + strokes_bytes(&self.strokes))
    }

    /// Sets the note, as much of it as there is room for.
    pub fn set_note(&mut self, text: &str) {
        self.note.clear();
        self.note = as_note(text, self.room_bytes());
    }

    /// Brings every number onto the lattice and strokes within the room, for designs from before there was one. Of strokes that
    /// do not fit, the oldest are dropped.
    pub fn settle(&mut self) {
        let points = self.hairline.points.iter_mut().map(|point| &mut point.position);
        for place in points.chain(&mut self.rim.points).filter(|place| place.is_finite()) {
            *place = within_chart(*place);
        }
        let follows = self.dots_follow_hair;
        // Days are rounded as days: the slider's places are coarser.
        self.treatment.days_since = self.treatment.days_since.round();
        for setting in Setting::ALL.into_iter().filter(|&setting| setting != Setting::Time) {
            self.set(setting, self.get(setting));
        }
        self.dots_follow_hair = follows;
        self.strokes.drain(..self.strokes.len().saturating_sub(MOST_STROKES));
        for stroke in &mut self.strokes {
            stroke.settle();
        }
        while strokes_bytes(&self.strokes) > ROOM_BYTES {
            self.strokes.remove(0);
        }
    }
}

/// What strokes take in a link, in bytes.
#[must_use]
pub fn strokes_bytes(strokes: &[BrushStroke]) -> usize {
    strokes.iter().map(|stroke| stroke_bytes(stroke.path.len())).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_exact_symmetric_and_done_once() {
        for value in [-0.0, 0.01, 12.345, -189.99, 31.4159] {
            let place = rounded(ChartMm::new(value, -value));
            assert_eq!(rounded(place), place);
            assert_eq!(place.0.x.to_bits(), (-place.0.y + 0.0).to_bits(), "{value}");
            assert!((place.0.x - value).abs() <= 0.5 / PLACES_PER_MM);
        }
        assert_eq!(round_to(1000.0, 0.38).to_bits(), 0.38_f64.to_bits());
        assert_eq!(round_to(100.0, -0.001).to_bits(), 0);
    }

    #[test]
    fn a_note_is_cut_between_letters_and_where_the_room_ends() {
        assert_eq!(as_note("a\u{7}b\nc", 100), "ab\nc");
        assert_eq!(as_note(&"x".repeat(300), 1000).len(), MOST_NOTE_UNITS);
        let emoji = as_note(&"🙂".repeat(300), 1000);
        assert_eq!((emoji.chars().count(), note_bytes(&emoji)), (140, 560));
        assert_eq!(as_note("日本語", 4), "日本");
        assert_eq!(as_note("日本語", 0), "");
        assert!(is_note(&emoji) && is_note("b\nc") && !is_note("\u{7}") && !is_note(&"🙂".repeat(141)));
    }
}
