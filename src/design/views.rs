//! Several photos of one head: which part of a design belongs to a photo, what another photo changes, and where photos of one
//! head contradict each other. The rest of a design (hairline, area, dots, treatment, note) stands on the chart of the head
//! and is the same on all of them.
//!
//! Each photo's head is fitted on its own. Tried on six photos of one rendered head (`tests/views.rs`): semi-axes shared by all
//! of them made the line no truer (front and top alike, front and 45° 1.5 mm for .8), because what differs between fits is
//! how the head is turned. Sizes differ when lengths are guessed; [`OnPhoto::in_size_of`] takes the size over.
//!
//! Not here: the photos themselves, and words.

use glam::DVec2;
use serde::{Deserialize, Serialize};

use crate::geometry::PhotoPx;
use crate::head::{Calibration, Chart, DomeOutline, HeadView};

use super::hairline::Hairline;
use super::model::Design;

/// As many photos as there are views of a head to choose from, but for the flat one.
pub const MOST_VIEWS: usize = 7;
/// Less than this is how well photos of one head agree when they are marked with care: 1-3 mm on rendered heads, and single
/// marks lie up to 3 mm beside the mean head's.
pub const WORTH_SAYING_MM: f64 = 5.0;
/// A size that is off by less is not worth another round.
const CLOSE_MM: f64 = 0.02;
/// Scales that are known alike within such a step are taken for equally good, and the first photo counts.
const SCALE_STEP_PERCENT: f64 = 2.0;
const MOST_ROUNDS: usize = 40;

/// The part of a design that belongs to one photo.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnPhoto {
    /// Millimetres on this photo.
    pub calibration: Calibration,
    /// The skull dome on this photo.
    pub outline: DomeOutline,
    /// Whether the outline is still the one that the marks suggest.
    pub outline_follows_marks: bool,
}

/// A photo of a head, without its pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhotoOfHead {
    /// The design's part on it.
    pub on: OnPhoto,
    /// Its upright size in px.
    pub size_px: DVec2,
}

/// Where a photo contradicts another one of the same head, or itself. Lengths in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Disagreement {
    /// No head is fitted to it: its millimetres are those of a plane.
    Flat,
    /// The head is this wide here and that wide there (the mean of its three axes, as wide as a dome of typical proportions).
    Size {
        /// On this photo.
        here_mm: f64,
        /// On the photo that is compared with.
        there_mm: f64,
    },
    /// Brought to one size, the skin at the dome's side, top, front or back differs by this.
    Shape(f64),
    /// A mark lies this far from where the fitted head has it.
    Marks(f64),
    /// The outline's top or side lies this far from the fitted head's edge.
    Outline(f64),
    /// A point of the hairline is this far from its place there, measured along the skin from the glabella and the midline.
    Hairline {
        /// Which one, 0-based.
        point: usize,
        /// How far.
        off_mm: f64,
    },
}

impl Disagreement {
    /// How much it is, in mm; what has no amount is infinite.
    #[must_use]
    pub fn mm(&self) -> f64 {
        match *self {
            Self::Flat => f64::INFINITY,
            Self::Size { here_mm, there_mm } => (here_mm - there_mm).abs(),
            Self::Shape(mm) | Self::Marks(mm) | Self::Outline(mm) | Self::Hairline { off_mm: mm, .. } => mm,
        }
    }
}

/// What photos of one head disagree about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disagreements {
    /// The photo that the others are compared with: of those whose own marks fit together the one whose scale is known best, the
    /// first of several. `None` while no photo of a head is marked.
    pub compared_with: Option<usize>,
    /// Which photo, and what about: more than [`WORTH_SAYING_MM`], in the order of the photos.
    pub found: Vec<(usize, Disagreement)>,
}

/// Compares photos of one head that carry this hairline. Photos that nobody has marked yet are left out.
#[must_use]
pub fn disagreements(photos: &[PhotoOfHead], hairline: &Hairline) -> Disagreements {
    let marked = || photos.iter().enumerate().filter(|(_, photo)| !photo.is_guess());
    let compared_with = marked()
        .filter(|(_, photo)| photo.on.calibration.view != HeadView::Flat)
        .min_by_key(|(_, photo)| {
            let OnPhoto { calibration, outline, .. } = &photo.on;
            let misfit =
                calibration.misfit_mm(outline).map_or(f64::INFINITY, |(marks_mm, edge_mm)| marks_mm.max(edge_mm));
            // One that contradicts itself is no measure of others.
            (misfit > WORTH_SAYING_MM, (calibration.accuracy_percent() / SCALE_STEP_PERCENT).round() as u32)
        })
        .map(|(index, _)| index);
    let there = compared_with.and_then(|index| photos.get(index)).and_then(|photo| photo.on.chart());
    let mut found = Vec::new();
    for (index, photo) in marked() {
        let mut say = |disagreement: Disagreement| {
            if disagreement.mm() > WORTH_SAYING_MM {
                found.push((index, disagreement));
            }
        };
        let OnPhoto { calibration, outline, .. } = &photo.on;
        if calibration.view == HeadView::Flat {
            // One flat photo alone contradicts nothing.
            if photos.len() > 1 {
                say(Disagreement::Flat);
            }
            continue;
        }
        if let Ok((marks_mm, outline_mm)) = calibration.misfit_mm(outline) {
            say(Disagreement::Marks(marks_mm));
            say(Disagreement::Outline(outline_mm));
        }
        if let (Some(here), Some(there)) = (photo.on.chart(), &there)
            && compared_with != Some(index)
        {
            compare(&here, there, hairline, say);
        }
    }
    Disagreements { compared_with, found }
}

/// The size first: shape is compared without it, and places of the hairline are told only when the size is not the reason.
fn compare(here: &Chart, there: &Chart, hairline: &Hairline, mut say: impl FnMut(Disagreement)) {
    let (Some(here_head), Some(there_head)) = (here.head(), there.head()) else { return };
    let [here_mm, there_mm] = [here_head, there_head].map(|head| head.skull.chart_unit_mm());
    let size = Disagreement::Size { here_mm: 2.0 * here_mm, there_mm: 2.0 * there_mm };
    say(size);
    let axes = here_head.skull.axes_mm() * (there_mm / here_mm) - there_head.skull.axes_mm();
    say(Disagreement::Shape(axes.abs().max_element()));
    let off_mm = |place| here.tape_mm(place).distance(there.tape_mm(place));
    let furthest = hairline
        .points
        .iter()
        .enumerate()
        .map(|(point, place)| Disagreement::Hairline { point, off_mm: off_mm(place.position) })
        .max_by(|a, b| a.mm().total_cmp(&b.mm()));
    if let Some(furthest) = furthest.filter(|_| size.mm() <= WORTH_SAYING_MM) {
        say(furthest);
    }
}

impl PhotoOfHead {
    /// Whether its numbers are what a photo's may be: what a decoder must ask.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.on.calibration.is_sound() && self.on.outline.is_sound() && self.size_px.is_finite()
    }

    /// Whether nobody has moved its marks yet.
    #[must_use]
    pub fn is_guess(&self) -> bool {
        let Calibration { view, first_mark_px, second_mark_px, .. } = self.on.calibration;
        let guess = Calibration::guess_view(view, self.size_px.x, self.size_px.y);
        (guess.first_mark_px, guess.second_mark_px) == (first_mark_px, second_mark_px)
    }
}

impl OnPhoto {
    /// On a photo of this size in px that nobody has marked yet.
    #[must_use]
    pub fn guess(size_px: DVec2) -> Self {
        let calibration = Calibration::guess(size_px.x, size_px.y);
        let outline = calibration.suggested_outline().unwrap_or_default();
        Self { calibration, outline, outline_follows_marks: true }
    }

    /// The same marks with the known length changed so that the head is as large as it is there, within .1 mm. `None` on a
    /// plane, and where no length that makes sense does it.
    #[must_use]
    pub fn in_size_of(&self, there: &Self) -> Option<Self> {
        let size_mm = |on: &Self| Some(on.chart()?.head()?.skull.chart_unit_mm());
        let wanted_mm = size_mm(there)?;
        let mut found = *self;
        for _ in 0..MOST_ROUNDS {
            let is_mm = size_mm(&found)?;
            if (is_mm - wanted_mm).abs() < CLOSE_MM {
                return Some(found);
            }
            let length_mm = found.calibration.reference.length_mm() * wanted_mm / is_mm;
            found = found.with_length_mm(length_mm);
        }
        None
    }

    /// The same places on the photo with another known length. An outline that nobody has edited follows.
    fn with_length_mm(&self, length_mm: f64) -> Self {
        let frame = |calibration: &Calibration| calibration.frame().ok();
        let mut calibration = self.calibration.with_length_mm(length_mm);
        let mut outline = self.outline;
        if let (Some(before), Some(now)) = (frame(&self.calibration), frame(&calibration)) {
            let glabella: PhotoPx = before.photo_from_face(Default::default());
            calibration.set_glabella(glabella);
            let grows = now.mm_per_px() / before.mm_per_px();
            outline.centre.0 *= grows;
            outline.half_width_mm *= grows;
            outline.half_height_mm *= grows;
            outline.bring_into_range();
        }
        if self.outline_follows_marks {
            outline = calibration.suggested_outline().unwrap_or(outline);
        }
        Self { calibration, outline, ..*self }
    }

    fn chart(&self) -> Option<Chart> {
        self.calibration.chart(&self.outline).ok()
    }
}

impl Design {
    /// The part of it that belongs to its photo.
    #[must_use]
    pub const fn on_photo(&self) -> OnPhoto {
        let Self { calibration, outline, outline_follows_marks, .. } = *self;
        OnPhoto { calibration, outline, outline_follows_marks }
    }

    /// Puts it on another photo of the same head. Nothing of it is placed anew by that photo's marks or hair, then or later, as
    /// long as nobody asks for it.
    pub fn put_on(&mut self, photo: &OnPhoto) {
        let OnPhoto { calibration, outline, outline_follows_marks } = *photo;
        self.keep_to_millimetres();
        (self.calibration, self.outline, self.outline_follows_marks) = (calibration, outline, outline_follows_marks);
        // On a plane the midline is that of its photo, on either side of the change.
        self.hairline.mirrored &= calibration.view != HeadView::Flat;
    }
}
