//! Six hairlines, each placed from the anatomy that the calibration found.
//!
//! Every preset is nine points: temporal peak, temple, frontotemporal point, frontal curve, mid-frontal point, and the
//! same back. Heights are offsets from Garg's mid-frontal height (DOMAIN.md §1.5); shapes follow the style vocabulary
//! there. They are starting points of our own, not measurements.

use crate::geometry::ChartMm;
use crate::head::anatomy::{self, HairlineAnchors};
use crate::head::chart::CurvedChart;
use crate::head::{AnatomicalPoint, Chart, DomeOutline};
use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::hairline::{Hairline, HairlinePoint, within_chart};

/// How far below the dome's silhouette a new hairline stays, in mm: the rim's inset and some treated skin.
const LEAST_DEPTH_MM: f64 = 9.0;

/// A named shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Preset {
    /// A slight oval arch with a kept temple recession.
    Natural,
    /// A round front without corners.
    Rounded,
    /// A straight front with defined corners ("edge-up").
    Straight,
    /// The mid-frontal point drawn down.
    WidowsPeak,
    /// Receded temples, as most grown men have.
    MatureM,
    /// Low and full, as before the first recession.
    Juvenile,
}

impl Preset {
    /// All presets in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Natural, Self::Rounded, Self::Straight, Self::WidowsPeak, Self::MatureM, Self::Juvenile];

    /// The preset on a head, mirrored about the midline. The outline counts on the flat chart only.
    #[must_use]
    pub fn place(self, chart: &Chart, outline: &DomeOutline) -> Hairline {
        let mut points = Vec::new();
        self.place_into(chart, outline, &mut points);
        Hairline { points, mirrored: true, preset: Some(self) }
    }

    /// The preset's points on a head. `points` is emptied first and keeps its room: a drag of the outline asks for this at
    /// every move.
    pub fn place_into(self, chart: &Chart, outline: &DomeOutline, points: &mut Vec<HairlinePoint>) {
        match chart {
            Chart::Flat(_) => self.place_on_plane(outline, points),
            Chart::Curved(curved) => self.place_on_head(chart, curved, points),
        }
    }

    fn place_on_plane(self, outline: &DomeOutline, points: &mut Vec<HairlinePoint>) {
        let anchors = HairlineAnchors::from_outline(outline);
        // The line keeps its distance from the silhouette, on both sides alike: above it there is no skin to treat.
        let highest_mm = |x_mm: f64| {
            [x_mm, -x_mm]
                .into_iter()
                .filter_map(|x_mm| outline.upper_edge_mm(outline.turned(x_mm)))
                .fold(f64::INFINITY, |lowest_mm, edge_mm| lowest_mm.min(edge_mm - LEAST_DEPTH_MM))
        };
        self.place_points(&anchors, points, |left_mm, sign| {
            if left_mm.x == 0.0 {
                return ChartMm::new(0.0, left_mm.y);
            }
            ChartMm::new(outline.turned(sign * left_mm.x), left_mm.y.min(highest_mm(left_mm.x)))
        });
    }

    /// By tape, as a surgeon does it: the mid-frontal point above the glabella, the points beside it above the line
    /// of the brow, the temporal peak above the outer corner of the eye.
    fn place_on_head(self, chart: &Chart, curved: &CurvedChart, points: &mut Vec<HairlinePoint>) {
        let anchors = HairlineAnchors::on_head(curved.skull());
        let peak = DVec2::new(anchors.temporal_peak_x_mm, anchors.temporal_peak_y_mm);
        self.place_points(&anchors, points, |left_mm, sign| {
            if left_mm.x == 0.0 {
                return chart.on_midline(left_mm.y);
            }
            let on_skin = if left_mm == peak {
                anatomy::above_canthus_mm(curved.skull(), left_mm.x, left_mm.y)
            } else {
                anatomy::taped_up_mm(curved.skull(), left_mm.x, left_mm.y)
            };
            let left = curved.chart_from_head(on_skin);
            ChartMm::new(sign * left.0.x, left.0.y)
        });
    }

    /// `place` puts a point that is so many mm beside the midline (on the left) and above the glabella onto the chart, on the
    /// side of the sign.
    fn place_points(
        self,
        anchors: &HairlineAnchors,
        points: &mut Vec<HairlinePoint>,
        place: impl Fn(DVec2, f64) -> ChartMm,
    ) {
        let shape = self.shape();
        let along_skin = anchors.foreshortening;
        let base_y = anchors.mid_frontal_y_mm;
        let corner_x = anchors.frontotemporal_x_mm + shape.corner_outward_mm;
        let corner_y = base_y + shape.corner_rise_mm * along_skin;
        let front = DVec2::new(corner_x * shape.front_share, base_y + shape.front_rise_mm * along_skin);
        let peak = DVec2::new(anchors.temporal_peak_x_mm, anchors.temporal_peak_y_mm);
        let temple = DVec2::new(
            corner_x + (peak.x - corner_x) * 0.6 + shape.temple_outward_mm,
            corner_y + (peak.y - corner_y) * 0.48,
        );
        let middle = DVec2::new(0.0, base_y + shape.middle_rise_mm * along_skin);
        let left_side = [
            (peak, Some(AnatomicalPoint::TemporalPeakLeft)),
            (temple, None),
            (DVec2::new(corner_x, corner_y), Some(AnatomicalPoint::FrontotemporalLeft)),
            (front, None),
        ];
        points.clear();
        points.extend(left_side.iter().map(|&(left_mm, name)| HairlinePoint {
            position: within_chart(place(left_mm, -1.0)),
            name: name.map(AnatomicalPoint::mirrored),
        }));
        points.push(HairlinePoint {
            position: within_chart(place(middle, 1.0)),
            name: Some(AnatomicalPoint::MidFrontal),
        });
        points.extend(
            left_side
                .iter()
                .rev()
                .map(|&(left_mm, name)| HairlinePoint { position: within_chart(place(left_mm, 1.0)), name }),
        );
    }

    const fn shape(self) -> Shape {
        match self {
            Self::Natural => Shape {
                middle_rise_mm: -2.0,
                front_rise_mm: -1.0,
                front_share: 0.5,
                corner_rise_mm: 3.0,
                corner_outward_mm: -2.0,
                temple_outward_mm: 1.0,
            },
            Self::Rounded => Shape {
                middle_rise_mm: 0.0,
                front_rise_mm: -2.5,
                front_share: 0.55,
                corner_rise_mm: -11.0,
                corner_outward_mm: 1.0,
                temple_outward_mm: 3.0,
            },
            Self::Straight => Shape {
                middle_rise_mm: -3.0,
                front_rise_mm: -3.0,
                front_share: 0.55,
                corner_rise_mm: -3.0,
                corner_outward_mm: 3.0,
                temple_outward_mm: -2.5,
            },
            Self::WidowsPeak => Shape {
                middle_rise_mm: -9.0,
                front_rise_mm: 1.0,
                front_share: 0.45,
                corner_rise_mm: 3.0,
                corner_outward_mm: -2.0,
                temple_outward_mm: 1.0,
            },
            Self::MatureM => Shape {
                middle_rise_mm: 1.0,
                front_rise_mm: 3.5,
                front_share: 0.5,
                corner_rise_mm: 14.0,
                corner_outward_mm: -5.0,
                temple_outward_mm: -1.0,
            },
            Self::Juvenile => Shape {
                middle_rise_mm: -14.0,
                front_rise_mm: -14.0,
                front_share: 0.55,
                corner_rise_mm: -16.0,
                corner_outward_mm: 3.0,
                temple_outward_mm: 1.0,
            },
        }
    }
}

/// Offsets from the anchors; rises are tape millimetres above the mid-frontal height of Garg's method.
struct Shape {
    middle_rise_mm: f64,
    front_rise_mm: f64,
    /// Where the frontal curve's point stands between the midline and the corner, 0-1.
    front_share: f64,
    corner_rise_mm: f64,
    corner_outward_mm: f64,
    temple_outward_mm: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::head::{Calibration, HeadView};

    fn charts(outline: &DomeOutline) -> [Chart; 2] {
        [HeadView::Flat, HeadView::Front]
            .map(|view| Calibration::guess_view(view, 1200.0, 1500.0).chart(outline).unwrap())
    }

    #[test]
    fn every_preset_is_mirrored_named_and_on_the_dome() {
        for half_height_mm in [70.0, 86.0, 125.0] {
            let outline = DomeOutline { half_height_mm, ..DomeOutline::default() };
            for (chart, preset) in
                charts(&outline).into_iter().flat_map(|chart| Preset::ALL.map(|preset| (chart, preset)))
            {
                let hairline = preset.place(&chart, &outline);
                assert!(hairline.is_sound(), "{preset:?}");
                let top_mm = match &chart {
                    Chart::Flat(_) => outline.top_above_glabella_mm(),
                    // The top of the conformal plane is the top of the head.
                    Chart::Curved(curved) => curved.chart_from_plane(DVec2::ZERO).0.y,
                };
                let count = hairline.points.len();
                for (index, point) in hairline.points.iter().enumerate() {
                    let twin = hairline.points[count - 1 - index];
                    assert_eq!(point.position.0.x, -twin.position.0.x, "{preset:?} point {index}");
                    assert_eq!(point.position.0.y, twin.position.0.y, "{preset:?} point {index}");
                    assert_eq!(point.name.map(AnatomicalPoint::mirrored), twin.name);
                    let y_mm = point.position.0.y;
                    assert!(y_mm < top_mm, "{preset:?} at {y_mm} mm leaves the dome of {top_mm} mm");
                }
                assert_eq!(hairline.points.iter().filter(|point| point.name.is_some()).count(), 5);
            }
        }
    }

    #[test]
    fn shapes_are_what_their_names_say() {
        let outline = DomeOutline { half_height_mm: 125.0, ..DomeOutline::default() };
        for chart in charts(&DomeOutline::default()) {
            let height_mm = |preset: Preset, index: usize| {
                let position = preset.place(&chart, &outline).points[index].position;
                // As high as it is seen from the front: how high a place beside the midline is by its own tape is
                // another matter.
                match &chart {
                    Chart::Flat(_) => position.0.y,
                    Chart::Curved(curved) => curved.head_from_chart(position).y,
                }
            };
            let (corner, middle) = (2, 4);
            if matches!(chart, Chart::Flat(_)) {
                assert_eq!(height_mm(Preset::Straight, corner), height_mm(Preset::Straight, middle));
            }
            // On a head a rise along the skin is seen shortened by the forehead's slope.
            let seen = if matches!(chart, Chart::Flat(_)) { 1.0 } else { 0.5 };
            // On a head also the straight line's corners are taped from the brow, which falls to its sides.
            let over_straight_mm = |preset, index| height_mm(preset, index) - height_mm(Preset::Straight, index);
            let rise_mm = |preset, index| over_straight_mm(preset, index) - over_straight_mm(preset, middle);
            assert!(rise_mm(Preset::MatureM, corner) > 10.0 * seen, "{} mm", rise_mm(Preset::MatureM, corner));
            assert!(rise_mm(Preset::Rounded, corner) < 0.0, "{} mm", rise_mm(Preset::Rounded, corner));
            assert!(rise_mm(Preset::WidowsPeak, 3) > 8.0 * seen, "{} mm", rise_mm(Preset::WidowsPeak, 3));
            let lower_mm = height_mm(Preset::Natural, middle) - height_mm(Preset::Juvenile, middle);
            assert!(lower_mm > 8.0 * seen, "{lower_mm} mm");
        }
    }
}
