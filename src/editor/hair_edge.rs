//! Where the person's own hair begins behind the treated area: a rim that reaches into it, so that no bare strip is left
//! between dots and hair. Hair itself keeps dots off (`existing_hair`).

use crate::design::Design;
use crate::design::hairline::within_chart;
use crate::geometry::ChartMm;
use crate::hair::HairMap;
use crate::head::Chart;
use glam::DVec2;

/// How far from where the rim would be hair is looked for, towards the area and away from it, in mm.
const INWARDS_MM: f64 = 40.0;
const OUTWARDS_MM: f64 = 60.0;
const STEP_MM: f64 = 0.5;
/// Cosine of the tilt up to which skin is judged.
const LEAST_FACING: f64 = 0.12;
/// Hair is where most of this many mm have it: a freckle is no hair.
const RUN_MM: f64 = 5.0;
const MOST_OF_RUN: f64 = 0.7;
/// How far into the hair the rim goes: over these mm dots thin out and hair takes over.
const INTO_HAIR_MM: f64 = 10.0;
/// How far behind the horizon the rim goes where skin is bare up to it, in mm: far enough for its feather not to be seen.
const BEHIND_HORIZON_MM: f64 = 25.0;
/// How much of its neighbour's way a point goes that the photo does not show.
const FOLLOWED_SHARE: f64 = 0.6;
/// Level with a temple on the chart, which runs down there: outwards and up, about 30°.
const LEVEL: (f64, f64) = (0.866, 0.5);

/// Points of a rim that nobody has drawn: those that an outline suggests, and one more at each end.
const MOST_RIM_POINTS: usize = 14;

/// The points of a rim that was found. Single precision is a hundredth of a µm here, and a command that carries them stays small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RimPoints {
    points_mm: [[f32; 2]; MOST_RIM_POINTS],
    count: u8,
}

impl RimPoints {
    /// The first of these that there is room for.
    #[must_use]
    pub fn new(points: impl IntoIterator<Item = ChartMm>) -> Self {
        let mut kept = Self { points_mm: [[0.0; 2]; MOST_RIM_POINTS], count: 0 };
        for (to, from) in kept.points_mm.iter_mut().zip(points) {
            *to = within_chart(from).0.to_array().map(|value| value as f32);
            kept.count += 1;
        }
        kept
    }

    /// The points.
    pub fn iter(&self) -> impl Iterator<Item = ChartMm> {
        let points = self.points_mm.iter().take(usize::from(self.count));
        points.map(|&[x, y]| within_chart(ChartMm::new(f64::from(x), f64::from(y))))
    }
}

/// The design's rim moved to where hair begins. Where the photo does not show it, or there is hair all the way, a point follows
/// its neighbours. `None` when hair begins nowhere.
#[must_use]
pub fn rim_at_hair(design: &Design, chart: &Chart, hair: &HairMap) -> Option<RimPoints> {
    let points = &design.rim.points;
    let border = design.hairline.points.iter().map(|point| point.position).chain(points.iter().copied());
    let count = points.len() + design.hairline.points.len();
    let middle = border.fold(DVec2::ZERO, |sum, point| sum + point.0) / count.max(1) as f64;
    let outwards = |point: ChartMm| (point.0 - middle).normalize_or_zero();
    let mut moves_mm = [None; MOST_RIM_POINTS];
    for (&point, move_mm) in points.iter().zip(&mut moves_mm) {
        *move_mm = edge_along(chart, hair, point, outwards(point));
    }
    let moves_mm = &moves_mm[..points.len().min(MOST_RIM_POINTS)];
    // A point that the photo does not show follows its neighbours: hair that begins further out does so beside it as well.
    let followed_mm = |index: usize| {
        let apart = |other: &usize| other.abs_diff(index);
        let nearest = (0..moves_mm.len()).filter(|&other| moves_mm[other].is_some()).min_by_key(apart);
        nearest.and_then(|other| Some(moves_mm[other]? * FOLLOWED_SHARE.powi(apart(&other) as i32)))
    };
    let placed = points
        .iter()
        .enumerate()
        .map(|(index, &point)| within_chart(ChartMm(point.0 + outwards(point) * followed_mm(index).unwrap_or(0.0))));
    let (left, right) = (design.hairline.points.last(), design.hairline.points.first());
    let [left, right] = [left, right].map(|end| end.and_then(|end| beside(chart, hair, end.position)));
    let rim = RimPoints::new(left.into_iter().chain(placed).chain(right));
    moves_mm.iter().any(Option::is_some).then_some(rim)
}

/// The place in the hair level with an end of the hairline. Hair of the temple joins the two; straight from the end to the hair
/// further back, the area would end in a spike on bare skin.
fn beside(chart: &Chart, hair: &HairMap, end: ChartMm) -> Option<ChartMm> {
    let outwards = DVec2::new(LEVEL.0 * end.0.x.signum(), LEVEL.1);
    let move_mm = edge_along(chart, hair, end, outwards).filter(|&move_mm| move_mm > 0.0)?;
    let place = ChartMm(end.0 + outwards * move_mm);
    // Bare skin up to the horizon says nothing of the hair behind it.
    chart.sees(place).then_some(place)
}

/// How far outwards from a point hair begins, in mm, and then some way into it.
fn edge_along(chart: &Chart, hair: &HairMap, point: ChartMm, outwards: DVec2) -> Option<f64> {
    let at = |along_mm: f64| ChartMm(point.0 + outwards * along_mm);
    let steps = ((INWARDS_MM + OUTWARDS_MM) / STEP_MM) as usize;
    let run = (RUN_MM / STEP_MM) as usize;
    let mut hairy = 0;
    for step in 0..steps {
        let along_mm = step as f64 * STEP_MM - INWARDS_MM;
        let Some(here) = shows_hair(chart, hair, at(along_mm)) else {
            // Bare up to the horizon: it goes on behind it. A point that is behind it from the beginning stays.
            return (step > 2 * run).then_some(along_mm.max(0.0) + BEHIND_HORIZON_MM);
        };
        // A run leaves at its end.
        let left = step.checked_sub(run).and_then(|old| shows_hair(chart, hair, at(old as f64 * STEP_MM - INWARDS_MM)));
        hairy = hairy + usize::from(here) - usize::from(left == Some(true));
        if hairy as f64 >= MOST_OF_RUN * run as f64 {
            // Hair from the beginning: this is no edge.
            let begins = step > run + run / 2;
            return begins.then_some(along_mm - RUN_MM + INTO_HAIR_MM);
        }
    }
    None
}

/// Whether hair was found at a place; `None` where the photo does not show it.
fn shows_hair(chart: &Chart, hair: &HairMap, place: ChartMm) -> Option<bool> {
    // At the very edge of the head a dark line of hair behind it looks like hair on it.
    (chart.patch(place).facing > LEAST_FACING)
        .then(|| hair.at(chart.photo_from_chart(place).0.as_vec2()) >= HairMap::LEAST_HAIR)
}
