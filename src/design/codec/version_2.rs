//! Designs as version 2 wrote them: on a head, before there was a treatment.

use crate::design::{BrushStroke, DotPlan, Hairline, Rim, Treatment};
use crate::head::{Calibration, DomeOutline};
use serde::Deserialize;

use super::version_3;

/// A design of version 2. Its parts have not changed since; when one does, its old shape moves here.
#[derive(Deserialize)]
pub(super) struct Design {
    pub(super) calibration: Calibration,
    pub(super) outline: DomeOutline,
    pub(super) outline_follows_marks: bool,
    pub(super) hairline: Hairline,
    pub(super) rim: Rim,
    pub(super) strokes: Vec<BrushStroke>,
    pub(super) dots: DotPlan,
}

impl From<Design> for version_3::Design {
    fn from(old: Design) -> Self {
        Self {
            calibration: old.calibration,
            outline: old.outline,
            outline_follows_marks: old.outline_follows_marks,
            hairline: old.hairline,
            rim: old.rim,
            strokes: old.strokes,
            dots: old.dots,
            dots_follow_hair: false,
            treatment: Treatment::of_earlier_versions(),
        }
    }
}
