//! What reaches the session from pointers, and the modes that give it its meaning.

use crate::geometry::StagePx;
use glam::DVec2;

/// What made a pointer event: fingers are wide and shaky, mice are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerKind {
    /// A mouse or a trackpad.
    Mouse,
    /// A finger.
    Touch,
    /// A pen.
    Pen,
}

impl PointerKind {
    /// How near a press must come to a handle, in CSS px: half of a 28 px target, 48 px for fingers.
    #[must_use]
    pub const fn reach_px(self) -> f64 {
        match self {
            Self::Mouse => 14.0,
            Self::Pen => 18.0,
            Self::Touch => 24.0,
        }
    }

    /// How far a press on a handle may wander and still be a click, in CSS px: less than on the bare photo, because small
    /// corrections are what handles are for.
    #[must_use]
    pub const fn handle_slop_px(self) -> f64 {
        match self {
            Self::Mouse | Self::Pen => 2.0,
            Self::Touch => 3.0,
        }
    }

    /// How far a press may wander and still be a click, in CSS px.
    #[must_use]
    pub const fn slop_px(self) -> f64 {
        match self {
            Self::Mouse => 3.0,
            Self::Pen => 5.0,
            Self::Touch => 9.0,
        }
    }
}

/// One pointer event on the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// A button or finger went down.
    PointerDown {
        /// Which pointer.
        pointer: i32,
        /// What made it.
        kind: PointerKind,
        /// Where.
        at: StagePx,
        /// When, in ms from any fixed moment.
        time_ms: f64,
    },
    /// It moved.
    PointerMove {
        /// Which pointer.
        pointer: i32,
        /// Where to.
        at: StagePx,
    },
    /// It went up.
    PointerUp {
        /// Which pointer.
        pointer: i32,
        /// Where.
        at: StagePx,
        /// When, in ms from any fixed moment.
        time_ms: f64,
    },
    /// The browser took it away.
    PointerCancel {
        /// Which pointer.
        pointer: i32,
    },
    /// The wheel, or a trackpad's pinch.
    Wheel {
        /// Where.
        at: StagePx,
        /// Factor by which to zoom; above 1 is nearer.
        factor: f64,
    },
    /// Two-finger scrolling of a trackpad.
    Scroll {
        /// By how many CSS px the picture moves.
        movement: DVec2,
    },
    /// The stage has this size in CSS px now.
    Resized {
        /// Width and height.
        size: DVec2,
    },
}

/// What the person is at; decides which handles stand on the stage besides the hairline's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Step {
    /// Pupils, reference, glabella, dome outline.
    Scale,
    /// The hairline alone.
    #[default]
    Hairline,
    /// The rest of the area's border, and the brush.
    Area,
    /// Density, size, shade.
    Dots,
    /// Sessions and time.
    Treatment,
    /// What it takes: numbers, price, stay.
    Plan,
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Self; 6] = [Self::Scale, Self::Hairline, Self::Area, Self::Dots, Self::Treatment, Self::Plan];
}

/// What a press on the stage does in the step [`Step::Area`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BrushMode {
    /// Moves the border's points.
    #[default]
    Outline,
    /// Paints skin out of the area.
    KeepOut,
    /// Paints skin into the area.
    Include,
    /// Draws along a linear scar.
    Scar,
    /// Sprays over a field of small round scars.
    ScarDots,
    /// Takes a stroke away.
    Erase,
}

/// What an eyedropper takes from the photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sample {
    /// The person's own hair or stubble.
    Hair,
    /// Bare skin of the scalp.
    Skin,
}

impl Sample {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Hair, Self::Skin];
}

impl BrushMode {
    /// All modes in their order.
    pub const ALL: [Self; 6] = [Self::Outline, Self::KeepOut, Self::Include, Self::Scar, Self::ScarDots, Self::Erase];

    /// Whether its width is that of a scar.
    #[must_use]
    pub const fn draws_scar(self) -> bool {
        matches!(self, Self::Scar)
    }
}
