//! The design: everything that the person shaped, and nothing that can be computed from it.

use crate::geometry::PhotoPx;
use crate::head::chart::FaceFrame;
use crate::head::{Calibration, Chart, DomeOutline, HeadView, Symmetry};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::hairline::Hairline;
use super::lattice;
use super::presets::Preset;
use super::rim::Rim;
use super::setting::Setting;
use super::strokes::{BrushStroke, MOST_STROKES};
use super::treatment::Treatment;

/// The whole design of one photo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Design {
    /// Millimetres on this photo. The only part that speaks of pixels.
    pub calibration: Calibration,
    /// The skull dome on this photo.
    pub outline: DomeOutline,
    /// Whether the outline is still the one that the marks suggest; an edit ends that.
    pub outline_follows_marks: bool,
    /// The front of the treated area.
    pub hairline: Hairline,
    /// The rest of its border.
    pub rim: Rim,
    /// Where the brush took away or added, in order.
    pub strokes: Vec<BrushStroke>,
    /// How the dots are set.
    pub dots: DotPlan,
    /// Whether dots and shade still follow the person's own hair, once it is found; an edit of theirs ends that.
    pub dots_follow_hair: bool,
    /// Sessions, time and what they meet.
    pub treatment: Treatment,
    /// A few words that go with the design wherever it goes: at most [`lattice::MOST_NOTE_UNITS`].
    pub note: String,
}

/// How the dots are set. The defaults are assumptions (ENGINE.md §3, DOMAIN.md §1.2) and labelled so in the app.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DotPlan {
    /// Dots per cm² of skin where the treatment is full.
    pub density_per_cm2: f64,
    /// Visible diameter of a healed dot in mm.
    pub diameter_mm: f64,
    /// Over how many mm behind the hairline the density rises to its full value.
    pub front_softness_mm: f64,
    /// By how many mm the front edge wanders back from the drawn line.
    pub irregularity_mm: f64,
    /// Which shade of the palette.
    pub shade: u8,
    /// Makes this design's irregularity its own.
    pub seed: u32,
}

impl Default for DotPlan {
    fn default() -> Self {
        Self {
            density_per_cm2: 150.0,
            diameter_mm: 0.38,
            front_softness_mm: 9.0,
            irregularity_mm: 1.5,
            // Charcoal: the shade whose darkness the default density was chosen for.
            shade: 4,
            seed: 1,
        }
    }
}

impl DotPlan {
    fn is_sound(&self) -> bool {
        let admits = |setting: Setting, value: f64| setting.range().admits(value);
        admits(Setting::Density, self.density_per_cm2)
            && admits(Setting::DotSize, self.diameter_mm)
            && admits(Setting::FrontSoftness, self.front_softness_mm)
            && admits(Setting::Irregularity, self.irregularity_mm)
    }
}

impl Design {
    /// A new design on a photo whose marks are still a guess: the outline follows them.
    #[must_use]
    pub fn on_new_photo(calibration: Calibration, seed: u32) -> Self {
        let outline = calibration.suggested_outline().unwrap_or_default();
        Self { outline_follows_marks: true, dots_follow_hair: true, ..Self::new(calibration, outline, seed) }
    }

    /// The same, kept to its millimetres: neither another head nor hair on another photo moves anything as long as nobody does.
    #[must_use]
    pub fn kept_as_sent(mut self) -> Self {
        self.keep_to_millimetres();
        self
    }

    /// See [`kept_as_sent`](Self::kept_as_sent).
    pub(super) fn keep_to_millimetres(&mut self) {
        self.hairline.preset = None;
        // On a plane the midline is that of the sender's photo.
        self.hairline.mirrored &= self.calibration.view != HeadView::Flat;
        self.rim.follows_outline = false;
        self.dots_follow_hair = false;
    }

    /// This design on a new photo whose marks are still a guess: its millimetres stay.
    #[must_use]
    pub fn moved_to_new_photo(self, photo_size_px: DVec2) -> Self {
        let guess = Calibration::guess(photo_size_px.x, photo_size_px.y);
        let view = if self.calibration.view == HeadView::Flat { HeadView::Flat } else { guess.view };
        let calibration = Calibration { view, ..guess };
        let outline = calibration.suggested_outline().unwrap_or_default();
        Self { calibration, outline, outline_follows_marks: true, ..self }
    }

    /// Lies on the photo of another design of the same head: its marks, and what was drawn of the head on it.
    pub fn take_photo_from(&mut self, other: &Self) {
        self.calibration = other.calibration;
        self.outline = other.outline;
        self.outline_follows_marks = other.outline_follows_marks;
    }

    /// A new design on a calibrated photo: the natural hairline, placed from the calibration.
    #[must_use]
    pub fn new(calibration: Calibration, outline: DomeOutline, seed: u32) -> Self {
        let chart = chart_or_plane(&calibration, &outline);
        let hairline = Preset::Natural.place(&chart, &outline);
        let rim = Rim::suggested(&chart, &outline, &hairline);
        let dots = DotPlan { seed, ..DotPlan::default() };
        Self {
            calibration,
            outline,
            outline_follows_marks: false,
            hairline,
            rim,
            strokes: Vec::new(),
            dots,
            dots_follow_hair: false,
            treatment: Treatment::default(),
            note: String::new(),
        }
    }

    /// The chart of the head as it is calibrated now; a plain plane while there is no scale.
    #[must_use]
    pub fn chart(&self) -> Chart {
        chart_or_plane(&self.calibration, &self.outline)
    }

    /// How left and right belong together.
    #[must_use]
    pub const fn symmetry(&self) -> Symmetry {
        match self.calibration.view {
            HeadView::Flat => Symmetry::Photo(self.outline),
            _ => Symmetry::Head,
        }
    }

    /// Puts a preset in the hairline's place.
    pub fn apply_preset(&mut self, preset: Preset) {
        let chart = self.chart();
        self.hairline = preset.place(&chart, &self.outline);
        self.follow_chart(&chart);
    }

    /// After a mark moved: the outline that nobody has edited, and what hangs on it.
    pub fn follow_marks(&mut self) {
        if self.outline_follows_marks
            && let Ok(outline) = self.calibration.suggested_outline()
        {
            self.outline = outline;
        }
        self.follow_outline();
    }

    /// After the calibration, the outline or the hairline's ends moved: whatever nobody has edited is placed anew, and an
    /// edited line that is kept symmetric is so about the midline of the head as it is now.
    pub fn follow_outline(&mut self) {
        let chart = self.chart();
        self.follow_chart(&chart);
    }

    /// As [`follow_outline`](Self::follow_outline), when the chart is at hand.
    pub fn follow_chart(&mut self, chart: &Chart) {
        match self.hairline.preset {
            Some(preset) => preset.place_into(chart, &self.outline, &mut self.hairline.points),
            None if self.hairline.mirrored => self.hairline.set_mirrored(true, &self.symmetry()),
            None => {}
        }
        if self.rim.follows_outline {
            self.rim.follow(chart, &self.outline, &self.hairline);
        }
    }

    /// Takes the photo as another view of the head. Marks that both views have stay; else they and the outline are guessed
    /// anew.
    pub fn set_view(&mut self, view: HeadView, photo_size_px: DVec2) {
        let kept = self.calibration;
        if view.marks() == kept.view.marks() {
            self.calibration.view = view;
        } else {
            let guess = Calibration::guess_view(view, photo_size_px.x, photo_size_px.y);
            self.calibration = Calibration { camera_distance_mm: kept.camera_distance_mm, ..guess };
            self.outline_follows_marks = true;
        }
        self.follow_marks();
    }

    /// Whether every part is what a design may be; a decoder asks this of bytes from elsewhere.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.calibration.is_sound()
            && self.outline.is_sound()
            && self.hairline.is_sound()
            && self.rim.is_sound()
            && self.strokes.len() <= MOST_STROKES
            && self.strokes.iter().all(BrushStroke::is_sound)
            && self.dots.is_sound()
            && self.treatment.is_sound()
            && lattice::is_note(&self.note)
            && lattice::strokes_bytes(&self.strokes) + lattice::note_bytes(&self.note) <= lattice::ROOM_BYTES
    }
}

fn chart_or_plane(calibration: &Calibration, outline: &DomeOutline) -> Chart {
    calibration.chart(outline).unwrap_or(Chart::Flat(FaceFrame::new(PhotoPx::default(), DVec2::X, 1.0)))
}
