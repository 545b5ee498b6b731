//! Brush strokes that take skin out of the treated area or add to it, kept as strokes: a path and a radius in mm.

use crate::geometry::ChartMm;
use serde::{Deserialize, Serialize};

use super::hairline::within_chart;

/// The brush's radius in mm.
pub const RADIUS_RANGE_MM: (f64, f64) = (0.5, 25.0);
/// Strokes in one design.
pub const MOST_STROKES: usize = 200;
/// Points in one stroke; a longer one is cut there.
pub const MOST_POINTS_PER_STROKE: usize = 400;

/// What a stroke does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StrokeKind {
    /// No dots here: a mole, hair, skin that shall stay bare.
    KeepOut,
    /// Dots here, also outside the outline, and whatever hair the photo shows.
    Include,
    /// A linear scar of the brush's width: dots on it and past its edge.
    Scar,
    /// Skin strewn with small round scars, as after FUE: dots on each of them.
    ScarDots,
}

impl StrokeKind {
    /// All kinds; their order is part of saved designs.
    pub const ALL: [Self; 4] = [Self::KeepOut, Self::Include, Self::Scar, Self::ScarDots];
}

/// One stroke. Later strokes win over earlier ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BrushStroke {
    /// What it does.
    pub kind: StrokeKind,
    /// Half the brush's width in mm.
    pub radius_mm: f64,
    /// The brush's centre along the stroke; one point is a round dab.
    pub path: Vec<ChartMm>,
}

impl BrushStroke {
    /// A stroke that has just begun.
    #[must_use]
    pub fn begin(kind: StrokeKind, radius_mm: f64, at: ChartMm) -> Self {
        let (least, most) = RADIUS_RANGE_MM;
        Self { kind, radius_mm: radius_mm.clamp(least, most), path: vec![within_chart(at)] }
    }

    /// Goes on to a place; one that is not finite changes nothing; steps under a fifth of the radius are dropped because they change nothing to see.
    pub fn extend_to(&mut self, at: ChartMm) {
        if !at.is_finite() {
            return;
        }
        let at = within_chart(at);
        let far_enough = self.path.last().is_none_or(|last| last.distance(at) >= self.radius_mm / 5.0);
        if far_enough && self.path.len() < MOST_POINTS_PER_STROKE {
            self.path.push(at);
        }
    }

    /// Whether counts, sizes and places are what a design may have.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let (least, most) = RADIUS_RANGE_MM;
        (least..=most).contains(&self.radius_mm)
            && (1..=MOST_POINTS_PER_STROKE).contains(&self.path.len())
            && self.path.iter().all(|&point| within_chart(point) == point)
    }
}
