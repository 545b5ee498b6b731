//! The hairline's control points and every edit of them, mirrored or not.
//!
//! Points run from the subject's right temple (the left of a front photo) over the forehead to the left temple. With
//! symmetry on, point `i` and point `n − 1 − i` are mirror images about the head's midline.

use crate::geometry::ChartMm;
use crate::head::{AnatomicalPoint, Chart, Symmetry};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::lattice::{PLACES_PER_MM, rounded};
use super::presets::Preset;

/// Fewer points are no line over a forehead.
pub const FEWEST_POINTS: usize = 3;
/// More points are noise, and every one is a stop for a keyboard.
pub const MOST_POINTS: usize = 31;
/// The part of the chart that a design may use, in mm: what the density field covers, less a margin.
pub const CHART_MIN_MM: DVec2 = DVec2::new(-190.0, -55.0);
/// See [`CHART_MIN_MM`].
pub const CHART_MAX_MM: DVec2 = DVec2::new(190.0, 335.0);

/// One control point.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HairlinePoint {
    /// Where it is.
    pub position: ChartMm,
    /// The anatomical point that it stands for, if any.
    pub name: Option<AnatomicalPoint>,
}

/// The line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hairline {
    /// From the subject's right temple to the left one.
    pub points: Vec<HairlinePoint>,
    /// Whether both sides are kept mirror images.
    pub mirrored: bool,
    /// The preset that it is, unchanged; `None` after an edit.
    pub preset: Option<Preset>,
}

/// The chart position nearest to `position` that a design may use: on the chart and on the lattice.
#[must_use]
pub fn within_chart(position: ChartMm) -> ChartMm {
    rounded(clamped(position))
}

fn clamped(position: ChartMm) -> ChartMm {
    ChartMm(position.0.clamp(CHART_MIN_MM, CHART_MAX_MM))
}

const fn on_midline(place: ChartMm) -> ChartMm {
    ChartMm::new(0.0, place.0.y)
}

/// A place and its mirror image, both on the chart: at the chart's edge both give way.
fn mirror_images(place: ChartMm, symmetry: &Symmetry) -> (ChartMm, ChartMm) {
    let place = within_chart(place);
    let image = symmetry.mirrored(place);
    let held = clamped(image);
    if held == image { (place, rounded(image)) } else { (within_chart(symmetry.mirrored(held)), rounded(held)) }
}

impl Hairline {
    /// Moves a point and, with symmetry on, its mirror image. The middle point of an odd count stays on the midline.
    /// An unknown index or a non-finite place changes nothing.
    pub fn move_point(&mut self, index: usize, to: ChartMm, symmetry: &Symmetry) {
        if index >= self.points.len() || !to.is_finite() {
            return;
        }
        let to = within_chart(to);
        if !self.mirrored {
            self.set_position(index, to);
            return;
        }
        let twin = self.points.len() - 1 - index;
        let (to, image) = if twin == index { (on_midline(to), on_midline(to)) } else { mirror_images(to, symmetry) };
        self.set_position(twin, image);
        self.set_position(index, to);
    }

    /// Whether this is the middle point of a line with symmetry on.
    #[must_use]
    pub const fn stays_on_midline(&self, index: usize) -> bool {
        self.mirrored && 2 * index + 1 == self.points.len()
    }

    /// Puts a new point before the point that now has this index and returns the new point's index, or `None` when
    /// there are too many. With symmetry on, its mirror image is added as well; in the middle span of an even count
    /// one point on the midline is.
    pub fn insert_point(&mut self, index: usize, position: ChartMm, symmetry: &Symmetry) -> Option<usize> {
        let count = self.points.len();
        if index > count || !position.is_finite() || count + self.points_per_insert(index) > MOST_POINTS {
            return None;
        }
        let point = HairlinePoint { position: within_chart(position), name: None };
        self.preset = None;
        let twin = count - index;
        if !self.mirrored {
            self.points.insert(index, point);
            return Some(index);
        }
        if twin == index {
            self.points.insert(index, HairlinePoint { position: on_midline(point.position), ..point });
            return Some(index);
        }
        let (position, image) = mirror_images(point.position, symmetry);
        let (point, image) = (HairlinePoint { position, ..point }, HairlinePoint { position: image, name: None });
        // The later place first, so that the earlier index stays true.
        if index > twin {
            self.points.insert(index, point);
            self.points.insert(twin, image);
            Some(index + 1)
        } else {
            self.points.insert(twin, image);
            self.points.insert(index, point);
            Some(index)
        }
    }

    /// How many points an insertion at this index adds: two with symmetry on, one in the middle span of an even count.
    #[must_use]
    pub const fn points_per_insert(&self, index: usize) -> usize {
        if self.mirrored && index * 2 != self.points.len() { 2 } else { 1 }
    }

    /// Removes a point and, with symmetry on, its mirror image. Returns whether it did: a line keeps at least
    /// [`FEWEST_POINTS`].
    pub fn remove_point(&mut self, index: usize) -> bool {
        let count = self.points.len();
        if index >= count {
            return false;
        }
        let twin = count - 1 - index;
        let both = self.mirrored && twin != index;
        if count < FEWEST_POINTS + 1 + usize::from(both) {
            return false;
        }
        self.preset = None;
        if both {
            self.points.remove(index.max(twin));
            self.points.remove(index.min(twin));
        } else {
            self.points.remove(index);
        }
        true
    }

    /// Switches symmetry. Switching it on takes the mean of both sides.
    pub fn set_mirrored(&mut self, on: bool, symmetry: &Symmetry) {
        self.mirrored = on;
        if !on {
            return;
        }
        let count = self.points.len();
        for index in 0..count.div_ceil(2) {
            let twin = count - 1 - index;
            let (here, there) = (self.points[index].position, self.points[twin].position);
            let mean = ChartMm((here.0 + symmetry.mirrored(there).0) / 2.0);
            // The mean of a place and its image lies beside the midline of a turned head.
            let mean = if index == twin { on_midline(here) } else { mean };
            // A line that is symmetric already stays as it is, bit for bit; about a tilted axis it is so but for rounding.
            if mean.distance(here) > 1.0 / PLACES_PER_MM {
                self.move_point(index, mean, symmetry);
            }
        }
    }

    fn set_position(&mut self, index: usize, to: ChartMm) {
        if self.points[index].position != to {
            self.points[index].position = to;
            self.preset = None;
        }
    }

    /// The lowest place of the line near the midline, in mm above the glabella along the skin: the mid-frontal point if it
    /// is named, else the point nearest to the midline.
    #[must_use]
    pub fn mid_frontal_height_mm(&self, chart: &Chart) -> Option<f64> {
        self.points
            .iter()
            .find(|point| point.name == Some(AnatomicalPoint::MidFrontal))
            .or_else(|| self.points.iter().min_by(|a, b| a.position.0.x.abs().total_cmp(&b.position.0.x.abs())))
            .map(|point| chart.tape_mm(point.position).y)
    }

    /// Whether counts and places are what a design may have.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        (FEWEST_POINTS..=MOST_POINTS).contains(&self.points.len())
            && self.points.iter().all(|point| within_chart(point.position) == point.position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::head::{Calibration, DomeOutline, HeadView};

    #[test]
    fn a_preset_ends_with_the_first_move_of_any_point_and_not_with_a_move_to_where_it_is() {
        let outline = DomeOutline::default();
        for (view, symmetry) in [(HeadView::Flat, Symmetry::Photo(outline)), (HeadView::Front, Symmetry::Head)] {
            let chart = Calibration::guess_view(view, 1200.0, 1500.0).chart(&outline).unwrap();
            for index in 0..9 {
                let mut hairline = Preset::Natural.place(&chart, &outline);
                let from = hairline.points[index].position;
                hairline.move_point(index, from, &symmetry);
                assert_eq!(hairline.preset, Some(Preset::Natural), "{view:?}: point {index} was not moved");
                hairline.move_point(index, ChartMm(from.0 + DVec2::new(0.0, 5.0)), &symmetry);
                assert_eq!(hairline.preset, None, "{view:?}: point {index} was moved");
                assert_eq!(hairline.points[index].position.0.y, from.0.y + 5.0, "{view:?}: point {index}");
            }
        }
    }
}
