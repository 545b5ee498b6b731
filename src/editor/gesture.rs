//! The states of pointers on the stage.

use crate::design::Design;
use crate::geometry::StagePx;
use glam::DVec2;

use super::handles::Handle;
use super::input::PointerKind;

/// Two clicks within this many ms are a double click.
pub const DOUBLE_CLICK_MS: f64 = 400.0;
/// And within this many CSS px.
pub const DOUBLE_CLICK_PX: f64 = 14.0;

/// What pointers are doing.
#[derive(Clone, Debug, Default)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// One is down and has not yet moved beyond its slop: a click or the beginning of a drag.
    Pressed {
        /// Which pointer.
        pointer: i32,
        /// What made it.
        kind: PointerKind,
        /// Where it went down.
        at: StagePx,
        /// The handle under it.
        handle: Option<Handle>,
    },
    /// A handle is dragged.
    Dragging {
        /// Which pointer.
        pointer: i32,
        /// Fingers get a loupe.
        kind: PointerKind,
        /// What is dragged.
        handle: Handle,
        /// From the pointer to the handle, so that it does not jump under the finger.
        grip: DVec2,
        /// Where the pointer was last: a second finger makes a pinch of both.
        last: StagePx,
        /// The design before, for cancelling and for the history.
        before: Box<Design>,
    },
    /// The picture is dragged.
    Panning {
        /// Which pointer.
        pointer: i32,
        /// Where it was last.
        last: StagePx,
    },
    /// A brush stroke is painted.
    Painting {
        /// Which pointer.
        pointer: i32,
        /// Where it was last.
        last: StagePx,
        /// The design before.
        before: Box<Design>,
    },
    /// Two fingers pan and zoom.
    Pinching {
        /// Both pointers and where they were last.
        fingers: [(i32, StagePx); 2],
    },
    /// One finger of a pinch is still down and does nothing more.
    Released {
        /// Which pointer.
        pointer: i32,
    },
}
