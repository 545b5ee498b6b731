//! Designs as version 3 wrote them: before numbers stood on a lattice and there was a note.

use crate::design::{BrushStroke, DotPlan, Hairline, Rim, Treatment, model};
use crate::head::{Calibration, DomeOutline};
use serde::Deserialize;

/// A design of version 3. Its parts have not changed shape since; when one does, its old shape moves here.
#[derive(Deserialize)]
pub(super) struct Design {
    pub(super) calibration: Calibration,
    pub(super) outline: DomeOutline,
    pub(super) outline_follows_marks: bool,
    pub(super) hairline: Hairline,
    pub(super) rim: Rim,
    pub(super) strokes: Vec<BrushStroke>,
    pub(super) dots: DotPlan,
    pub(super) dots_follow_hair: bool,
    pub(super) treatment: Treatment,
}

impl From<Design> for model::Design {
    fn from(old: Design) -> Self {
        let mut design = Self {
            calibration: old.calibration,
            outline: old.outline,
            outline_follows_marks: old.outline_follows_marks,
            hairline: old.hairline,
            rim: old.rim,
            strokes: old.strokes,
            dots: old.dots,
            dots_follow_hair: old.dots_follow_hair,
            treatment: old.treatment,
            note: String::new(),
        };
        design.settle();
        design
    }
}
