//! The rest of the treated area's border: from the hairline's left end over the scalp to its right end.

use crate::geometry::ChartMm;
use crate::head::{Chart, DomeOutline};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::hairline::{Hairline, within_chart};

/// Fewer points cannot go round a head.
pub const FEWEST_POINTS: usize = 3;
/// As for the hairline.
pub const MOST_POINTS: usize = 31;
/// How far inside the dome's outline a new rim runs at the sides, where the person's own hair usually begins, and at the
/// top, where it is the horizon: the scalp goes on behind it.
const SIDE_INSET_MM: f64 = 7.0;
const TOP_INSET_MM: f64 = 1.5;
const NEW_POINTS: u32 = 7;
/// On a head: where the own hair begins on a rendered head of Norwood 5, left side, from the temple to the crown, in half
/// widths of the head about the top of the conformal plane.
const NORWOOD_5: [(f64, f64); 6] = [(1.30, -0.36), (1.14, 0.0), (1.0, 0.30), (0.80, 0.62), (0.45, 0.93), (0.0, 1.08)];

/// Points between the hairline's two ends, from the subject's left over the scalp to the right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rim {
    /// Without the hairline's ends, which belong to the hairline.
    pub points: Vec<ChartMm>,
    /// Whether it is still the one that the outline suggests; an edit ends that.
    pub follows_outline: bool,
}

impl Rim {
    /// The rim that a head and a hairline suggest.
    #[must_use]
    pub fn suggested(chart: &Chart, outline: &DomeOutline, hairline: &Hairline) -> Self {
        let mut rim = Self { points: Vec::new(), follows_outline: true };
        rim.follow(chart, outline, hairline);
        rim
    }

    /// Becomes the rim that a head and a hairline suggest. In place, because a drag asks for it at every move.
    pub fn follow(&mut self, chart: &Chart, outline: &DomeOutline, hairline: &Hairline) {
        self.follows_outline = true;
        self.points.clear();
        match chart {
            Chart::Flat(_) => self.follow_plane(outline, hairline),
            Chart::Curved(curved) => {
                let place =
                    |(x, y): (f64, f64), sign: f64| within_chart(curved.chart_from_plane(DVec2::new(sign * x, y)));
                self.points.extend(NORWOOD_5.iter().map(|&at| place(at, 1.0)));
                self.points.extend(NORWOOD_5.iter().rev().skip(1).map(|&at| place(at, -1.0)));
            }
        }
    }

    fn follow_plane(&mut self, outline: &DomeOutline, hairline: &Hairline) {
        let end_y_mm = hairline.points.last().map_or(40.0, |point| point.position.0.y);
        let rise = (end_y_mm + 6.0 - outline.centre.0.y) / (outline.half_height_mm - SIDE_INSET_MM);
        let start = rise.clamp(-0.3, 0.8).asin();
        self.points.extend((0..NEW_POINTS).map(|index| {
            let share = f64::from(index) / f64::from(NEW_POINTS - 1);
            let angle = start + (std::f64::consts::PI - 2.0 * start) * share;
            let inset_mm = SIDE_INSET_MM + (TOP_INSET_MM - SIDE_INSET_MM) * angle.sin().max(0.0);
            within_chart(ChartMm(outline.at_angle_inset(angle, inset_mm).0))
        }));
    }

    /// Moves a point; an unknown index or a non-finite place changes nothing.
    pub fn move_point(&mut self, index: usize, to: ChartMm) {
        if let Some(point) = self.points.get_mut(index)
            && to.is_finite()
            && *point != within_chart(to)
        {
            *point = within_chart(to);
            self.follows_outline = false;
        }
    }

    /// Puts a new point before the one that now has this index. Returns its index unless there are too many.
    pub fn insert_point(&mut self, index: usize, position: ChartMm) -> Option<usize> {
        if index > self.points.len() || self.points.len() >= MOST_POINTS || !position.is_finite() {
            return None;
        }
        self.points.insert(index, within_chart(position));
        self.follows_outline = false;
        Some(index)
    }

    /// Removes a point. Returns whether it did: a rim keeps at least [`FEWEST_POINTS`].
    pub fn remove_point(&mut self, index: usize) -> bool {
        if index >= self.points.len() || self.points.len() <= FEWEST_POINTS {
            return false;
        }
        self.points.remove(index);
        self.follows_outline = false;
        true
    }

    /// Whether counts and places are what a design may have.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        (FEWEST_POINTS..=MOST_POINTS).contains(&self.points.len())
            && self.points.iter().all(|&point| within_chart(point) == point)
    }
}
