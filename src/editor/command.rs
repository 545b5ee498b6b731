//! Everything that buttons, keys and fields can ask for. One table for all of them.

use crate::design::treatment::SkinType;
use crate::design::{Design, Mishap, Preset, Rim, Setting};
use crate::geometry::ChartMm;
use crate::head::HeadView;
use crate::head::calibration::ReferenceKind;
use glam::DVec2;

use super::hair_edge::RimPoints;
use super::handles::Handle;
use super::input::{BrushMode, Sample, Step};

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Command {
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// Put this shape in the hairline's place.
    ApplyPreset(Preset),
    /// Symmetry on or off.
    SetMirrored(bool),
    /// Add a hairline point behind the selected one, or in the widest gap.
    AddPoint,
    /// Remove this point.
    RemovePoint(Handle),
    /// Select a handle, or none.
    Select(Option<Handle>),
    /// Move a handle by mm on the chart. Part of a run that [`Command::Settle`] ends.
    Nudge {
        /// Which handle.
        handle: Handle,
        /// By how many mm.
        by_mm: DVec2,
    },
    /// Move a handle to a place. Part of a run that [`Command::Settle`] ends.
    Place {
        /// Which handle.
        handle: Handle,
        /// Where to.
        at: ChartMm,
    },
    /// Go to a step.
    GoTo(Step),
    /// What a press does in the area step.
    SetBrush(BrushMode),
    /// The brush's radius in mm.
    SetBrushRadius(f64),
    /// A dab (or an erasure) at the brush's keyboard cursor.
    Dab,
    /// Take a stroke away.
    RemoveStroke(usize),
    /// Put the border back to what the outline suggests.
    ResetRim,
    /// Measure by another reference.
    SetReference(ReferenceKind),
    /// The known length in mm.
    SetReferenceLength(f64),
    /// Take the photo as another view of the head.
    SetView(HeadView),
    /// How far the camera was from the face in mm. Part of a run that [`Command::Settle`] ends.
    SetCameraDistance(f64),
    /// A number of the dot plan. Part of a run that [`Command::Settle`] ends.
    Set(Setting, f64),
    /// The shade.
    SetShade(u8),
    /// The number of sessions.
    SetSessionCount(usize),
    /// How many shades lighter a session (from 0) is.
    SetLighter(usize, u8),
    /// How skin holds pigment.
    SetSkinType(SkinType),
    /// Pigment, dots and strength as found to go with the person's own hair; what is `None` stays.
    Match(Match),
    /// The same without being asked, as long as nobody has set the dots: no step of the history.
    FollowHair(Match),
    /// Show a mistake, or take it out of the picture again.
    SetMishap(Mishap, bool),
    /// Take a colour from the photo at the next press; `None` puts the eyedropper away.
    Pick(Option<Sample>),
    /// A run of nudges or slider moves is over: it is one step.
    Settle,
    /// Escape: cancels a gesture or run, else deselects.
    Cancel,
    /// Change the view.
    View(Zoom),
    /// Move the picture by CSS px.
    Pan(DVec2),
    /// How much of the stage, from its left edge, shows the photo as it was: 0-1.
    SetBeforeShare(f64),
    /// Show only the photo while held.
    HoldBefore(bool),
    /// Show or hide handles and lines.
    ShowHandles(bool),
    /// Take over the design that somebody sent, to change it.
    MakeMine,
}

/// What was found to go with the person's own hair.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Match {
    /// The shade's number.
    pub shade: Option<u8>,
    /// Pigment against water; see [`Setting::Strength`].
    pub strength: Option<f64>,
    /// Dots per cm².
    pub density_per_cm2: Option<f64>,
    /// Visible diameter of a healed dot in mm.
    pub diameter_mm: Option<f64>,
    /// Its soft edge; see [`Setting::DotEdge`].
    pub edge_mm: Option<f64>,
    /// A rim that reaches into the hair.
    pub rim: Option<RimPoints>,
}

impl Match {
    /// Sets what was found.
    pub fn apply_to(&self, design: &mut Design) {
        design.dots.shade = self.shade.unwrap_or(design.dots.shade);
        let settings = [
            (Setting::Strength, self.strength),
            (Setting::Density, self.density_per_cm2),
            (Setting::DotSize, self.diameter_mm),
            (Setting::DotEdge, self.edge_mm),
        ];
        for (setting, value) in settings {
            design.set(setting, value.unwrap_or(f64::NAN));
        }
        if let Some(rim) = &self.rim {
            design.rim = Rim { points: rim.iter().collect(), follows_outline: false };
        }
    }
}

/// Ways to change the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// Nearer by a step.
    In,
    /// Further by a step.
    Out,
    /// The whole photo.
    Photo,
    /// The head from the chin's side up.
    Head,
    /// One photo pixel per CSS pixel.
    ActualPixels,
}

/// Which plans there are, and which one is on the stage (`editor/plans.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanChange<'a> {
    /// Go on with a copy of the plan on the stage.
    Add,
    /// Put the plan at this place of the row on the stage.
    GoTo(usize),
    /// Take the plan on the stage away.
    Remove,
    /// Give the plan on the stage a name.
    Rename(&'a str),
}
