//! The design: everything that the person shaped, and nothing that can be computed from it.

use crate::head::{Calibration, DomeOutline};
use serde::{Deserialize, Serialize};

use super::hairline::Hairline;
use super::presets::Preset;
use super::rim::Rim;
use super::strokes::{BrushStroke, MOST_STROKES};

/// The whole design of one photo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Design {
    /// Millimetres on this photo. The only part that speaks of pixels.
    pub calibration: Calibration,
    /// The skull dome on this photo.
    pub outline: DomeOutline,
    /// The front of the treated area.
    pub hairline: Hairline,
    /// The rest of its border.
    pub rim: Rim,
    /// Where the brush took away or added, in order.
    pub strokes: Vec<BrushStroke>,
    /// How the dots are set.
    pub dots: DotPlan,
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

/// A number of the dot plan that a slider sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// See [`DotPlan::density_per_cm2`].
    Density,
    /// See [`DotPlan::diameter_mm`].
    DotSize,
    /// See [`DotPlan::front_softness_mm`].
    FrontSoftness,
    /// See [`DotPlan::irregularity_mm`].
    Irregularity,
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
}

impl Setting {
    /// All settings in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Density, Self::DotSize, Self::FrontSoftness, Self::Irregularity];

    /// Its range in its own unit. The density starts at 0 so that a person can watch the dots arrive.
    #[must_use]
    pub const fn range(self) -> SettingRange {
        match self {
            Self::Density => SettingRange { least: 0.0, most: 250.0, step: 1.0 },
            Self::DotSize => SettingRange { least: 0.20, most: 0.60, step: 0.01 },
            Self::FrontSoftness => SettingRange { least: 0.0, most: 20.0, step: 0.5 },
            Self::Irregularity => SettingRange { least: 0.0, most: 4.0, step: 0.1 },
        }
    }
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
    /// The value of a setting.
    #[must_use]
    pub const fn get(&self, setting: Setting) -> f64 {
        match setting {
            Setting::Density => self.density_per_cm2,
            Setting::DotSize => self.diameter_mm,
            Setting::FrontSoftness => self.front_softness_mm,
            Setting::Irregularity => self.irregularity_mm,
        }
    }

    /// Sets a setting, brought into its range; NaN changes nothing.
    pub fn set(&mut self, setting: Setting, value: f64) {
        if value.is_nan() {
            return;
        }
        let range = setting.range();
        let value = value.clamp(range.least, range.most);
        match setting {
            Setting::Density => self.density_per_cm2 = value,
            Setting::DotSize => self.diameter_mm = value,
            Setting::FrontSoftness => self.front_softness_mm = value,
            Setting::Irregularity => self.irregularity_mm = value,
        }
    }

    fn is_sound(&self) -> bool {
        Setting::ALL.iter().all(|&setting| {
            let range = setting.range();
            (range.least..=range.most).contains(&self.get(setting))
        })
    }
}

impl Design {
    /// A new design on a photo: the natural hairline, placed from the calibration.
    #[must_use]
    pub fn new(calibration: Calibration, outline: DomeOutline, seed: u32) -> Self {
        let hairline = Preset::Natural.place(&outline);
        let rim = Rim::from_outline(&outline, &hairline);
        let dots = DotPlan { seed, ..DotPlan::default() };
        Self { calibration, outline, hairline, rim, strokes: Vec::new(), dots }
    }

    /// Puts a preset in the hairline's place.
    pub fn apply_preset(&mut self, preset: Preset) {
        self.hairline = preset.place(&self.outline);
        self.follow_outline();
    }

    /// After the outline or the hairline's ends moved: whatever nobody has edited is placed anew, and an edited line
    /// that is kept symmetric is so about the midline of the head as it is now.
    pub fn follow_outline(&mut self) {
        match self.hairline.preset {
            Some(preset) => preset.place_into(&self.outline, &mut self.hairline.points),
            None if self.hairline.mirrored => self.hairline.set_mirrored(true, &self.outline),
            None => {}
        }
        if self.rim.follows_outline {
            self.rim.follow(&self.outline, &self.hairline);
        }
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
    }
}
