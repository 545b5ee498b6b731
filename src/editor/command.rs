//! Everything that buttons, keys and fields can ask for. One table for all of them.

use crate::design::{Preset, Setting};
use crate::geometry::ChartMm;
use crate::head::HeadView;
use crate::head::calibration::ReferenceKind;
use glam::DVec2;

use super::handles::Handle;
use super::input::{BrushMode, Step};

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
