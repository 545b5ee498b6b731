//! Stages of hair loss as a first design: Norwood's for men, Ludwig's for women.
//!
//! A pattern is a typical shape, put onto this head; no photo is looked at. How it was estimated:
//! - Men: the front is the natural hairline by tape ([`Preset::Natural`]). Up to Norwood IV the remaining hair begins so many mm
//!   behind that line (deepest behind the corners, as the temples recede), and the crown's bare spot is an oval about the whorl.
//!   From V on front and crown are one area, whose border is drawn in half widths of the head. Which shape belongs to which stage is
//!   Norwood's description in words; the millimetres are ours, chosen so that areas on rendered heads come to lie within the
//!   ranges of the one source for areas per stage (DOMAIN.md §1.3, a blog; `public/facts.json`).
//! - Women: the front line stays where it is, as Ludwig describes it. An oval on top begins behind it, with fewer dots per cm²,
//!   because they stand among hair. No source has areas for these stages.
//!
//! Not here: drawings of the stages (`public/patterns.svg`) and the words about them.

use crate::design::hairline::within_chart;
use crate::design::lattice::{ROOM_BYTES, note_bytes, strokes_bytes};
use crate::design::{BrushStroke, Design, DotPlan, Hairline, HairlinePoint, Preset, Rim, Setting, StrokeKind};
use crate::geometry::ChartMm;
use crate::head::{Chart, DomeOutline, Symmetry};
use glam::DVec2;

/// How far behind a woman's front line the thinning begins that Ludwig describes, in mm: an assumption.
pub const FRONT_KEPT_MM: f64 = 15.0;
/// A woman's hairline above the glabella by tape, in mm (Kashiyama 2021: 62; Korean women: 64; DOMAIN.md §1.5).
const WOMENS_FRONT_MM: f64 = 63.0;
/// On the flat chart: how far a border stays within the dome's outline, in mm.
const FLAT_INSET_MM: f64 = 6.0;

/// A stage of hair loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// No hair is lost: a strip along the front only.
    NorwoodI,
    /// The temples begin to recede.
    NorwoodII,
    /// The temples recede deeply.
    NorwoodIII,
    /// As III, and a bare spot at the crown.
    NorwoodIIIVertex,
    /// Deeper in front, a larger spot at the crown, a broad band of hair between.
    NorwoodIV,
    /// The band between front and crown is narrow.
    NorwoodV,
    /// Front and crown are one.
    NorwoodVI,
    /// A rim of hair at the sides and the back is left.
    NorwoodVII,
    /// The parting is a little wider.
    LudwigI,
    /// The top is thinner as a whole.
    LudwigII,
    /// Little hair is left on top; the front line still stands.
    LudwigIII,
}

/// Whose scale of stages it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// Of men's hair loss.
    Norwood,
    /// Of women's hair loss.
    Ludwig,
}

/// Where a stage's dots belong.
enum Shape {
    /// From the hairline so far back, in mm, behind its middle, its frontal curve, its corner and its temple; and what is bare at
    /// the crown.
    Front { depths_mm: [f64; 4], crown: Option<Crown> },
    /// From the hairline to a border, given from the temple to the crown, on the left, in half widths of the head about its top
    /// (x to the side, y to the back); and how much of the dome that is where only its outline is known.
    Whole { border: &'static [(f64, f64)], share_of_dome: f64 },
    /// An oval on top.
    Top(Oval),
}

/// A bare spot on the midline.
struct Crown {
    /// From where to where its middle line goes, in half widths of the head behind its top.
    from_to: (f64, f64),
    radius_mm: f64,
}

/// Dots among a woman's hair.
struct Oval {
    half_width: f64,
    /// How far back it goes, in half widths of the head behind its top.
    back: f64,
    density_per_cm2: f64,
}

impl Pattern {
    /// All stages, men's first, in their order.
    pub const ALL: [Self; 11] = [
        Self::NorwoodI,
        Self::NorwoodII,
        Self::NorwoodIII,
        Self::NorwoodIIIVertex,
        Self::NorwoodIV,
        Self::NorwoodV,
        Self::NorwoodVI,
        Self::NorwoodVII,
        Self::LudwigI,
        Self::LudwigII,
        Self::LudwigIII,
    ];

    /// Whose scale it is of.
    #[must_use]
    pub const fn scale(self) -> Scale {
        match self {
            Self::LudwigI | Self::LudwigII | Self::LudwigIII => Scale::Ludwig,
            _ => Scale::Norwood,
        }
    }

    /// Which of `public/facts.json`'s facts has the source's range for the area of this stage; `None` where no source has one.
    #[must_use]
    pub const fn area_fact(self) -> Option<&'static str> {
        match self {
            Self::NorwoodII => Some("norwood-2-cm2"),
            Self::NorwoodIII => Some("norwood-3-cm2"),
            Self::NorwoodIIIVertex => Some("norwood-3-vertex-cm2"),
            Self::NorwoodIV => Some("norwood-4-cm2"),
            Self::NorwoodV => Some("norwood-5-cm2"),
            Self::NorwoodVI => Some("norwood-6-cm2"),
            _ => None,
        }
    }

    /// The stage's typical area in a design's place. Calibration, dots, treatment and note stay, but for a woman's density; so do
    /// scars. Other strokes go, because they belong to the area that was there before. On the flat chart, where nobody knows
    /// the crown, a crown's spot is left out.
    #[must_use]
    pub fn place(self, chart: &Chart, outline: &DomeOutline, design: &Design) -> Design {
        let mut placed = design.clone();
        placed.strokes.retain(|stroke| matches!(stroke.kind, StrokeKind::Scar | StrokeKind::ScarDots));
        let symmetry = design.symmetry();
        let of_women = |pattern: &Self| matches!(pattern.shape(), Shape::Top(oval) if oval.density_per_cm2 == design.dots.density_per_cm2);
        if Self::ALL.iter().any(of_women) {
            // The density of a stage that was drawn before does not belong to this one.
            placed.set(Setting::Density, DotPlan::default().density_per_cm2);
        }
        match self.shape() {
            Shape::Front { depths_mm, crown } => {
                placed.hairline = Preset::Natural.place(chart, outline);
                placed.rim = behind(chart, &symmetry, &placed.hairline, depths_mm);
                if let Some(crown) = crown {
                    crown.include(chart, &mut placed);
                }
            }
            Shape::Whole { border, share_of_dome } => {
                placed.hairline = Preset::Natural.place(chart, outline);
                placed.rim = around(chart, outline, &symmetry, &placed.hairline, border, share_of_dome);
            }
            Shape::Top(oval) => {
                (placed.hairline, placed.rim) = oval.place(chart, outline, &symmetry);
                placed.set(Setting::Density, oval.density_per_cm2);
            }
        }
        placed
    }

    const fn shape(self) -> Shape {
        const fn front(depths_mm: [f64; 4]) -> Shape {
            Shape::Front { depths_mm, crown: None }
        }
        const fn with_crown(depths_mm: [f64; 4], from_to: (f64, f64), radius_mm: f64) -> Shape {
            Shape::Front { depths_mm, crown: Some(Crown { from_to, radius_mm }) }
        }
        const fn top(half_width: f64, back: f64, density_per_cm2: f64) -> Shape {
            Shape::Top(Oval { half_width, back, density_per_cm2 })
        }
        match self {
            Self::NorwoodI => front([6.0, 6.0, 6.0, 4.0]),
            Self::NorwoodII => front([7.0, 13.0, 22.0, 9.0]),
            Self::NorwoodIII => front([8.0, 18.0, 31.0, 13.0]),
            Self::NorwoodIIIVertex => with_crown([8.0, 18.0, 31.0, 13.0], (0.72, 0.72), 22.0),
            Self::NorwoodIV => with_crown([14.0, 26.0, 37.0, 15.0], (0.64, 0.76), 24.0),
            Self::NorwoodV => {
                const BORDER: [(f64, f64); 6] =
                    [(1.10, -0.52), (0.81, -0.26), (0.43, 0.06), (0.36, 0.34), (0.40, 0.66), (0.0, 0.92)];
                Shape::Whole { border: &BORDER, share_of_dome: 0.75 }
            }
            Self::NorwoodVI => {
                const BORDER: [(f64, f64); 6] =
                    [(1.16, -0.46), (0.94, -0.14), (0.76, 0.18), (0.66, 0.50), (0.46, 0.80), (0.0, 1.00)];
                Shape::Whole { border: &BORDER, share_of_dome: 0.9 }
            }
            Self::NorwoodVII => {
                const BORDER: [(f64, f64); 6] =
                    [(1.34, -0.34), (1.26, 0.06), (1.16, 0.44), (0.98, 0.84), (0.60, 1.20), (0.0, 1.36)];
                Shape::Whole { border: &BORDER, share_of_dome: 1.0 }
            }
            Self::LudwigI => top(0.44, 0.45, 75.0),
            Self::LudwigII => top(0.62, 0.70, 100.0),
            Self::LudwigIII => top(0.80, 0.95, 120.0),
        }
    }
}

impl Crown {
    /// Adds the spot, if strokes and note leave room for it.
    fn include(&self, chart: &Chart, design: &mut Design) {
        let Chart::Curved(curved) = chart else { return };
        let at = |y: f64| curved.chart_from_plane(DVec2::new(0.0, y));
        let (from, to) = self.from_to;
        let mut stroke = BrushStroke::begin(StrokeKind::Include, self.radius_mm, at(from));
        stroke.extend_to(at(to));
        design.strokes.push(stroke);
        if strokes_bytes(&design.strokes) + note_bytes(&design.note) > ROOM_BYTES {
            design.strokes.pop();
        }
    }
}

impl Oval {
    fn place(&self, chart: &Chart, outline: &DomeOutline, symmetry: &Symmetry) -> (Hairline, Rim) {
        /// Of the oval's left half: the front line up to the midline, then the rest up to the midline at the back.
        const FRONT_DEGREES: [f64; 3] = [-34.0, -62.0, -90.0];
        const BACK_DEGREES: [f64; 5] = [0.0, 30.0, 52.0, 72.0, 90.0];
        let (front_mm, back_mm, half_width_mm) = match chart {
            Chart::Curved(curved) => (
                chart.on_midline(WOMENS_FRONT_MM + FRONT_KEPT_MM).0.y,
                curved.chart_from_plane(DVec2::new(0.0, self.back)).0.y,
                curved.chart_from_plane(DVec2::new(self.half_width, 0.0)).0.x,
            ),
            Chart::Flat(_) => {
                let top_mm = outline.top_above_glabella_mm() - FLAT_INSET_MM;
                let front_mm = (WOMENS_FRONT_MM + FRONT_KEPT_MM).min(0.65 * top_mm);
                (front_mm, top_mm, self.half_width * outline.half_width_mm)
            }
        };
        let middle = DVec2::new(0.0, f64::midpoint(front_mm, back_mm));
        let half = DVec2::new(half_width_mm, (back_mm - front_mm) / 2.0);
        let at = |degrees: f64| {
            let place = middle + half * DVec2::from_angle(degrees.to_radians());
            match chart {
                Chart::Curved(_) => ChartMm(place),
                Chart::Flat(_) => ChartMm::new(outline.turned(place.x), place.y),
            }
        };
        let front = both_sides(FRONT_DEGREES.map(at), symmetry);
        // A hairline goes the other way round.
        let points = front.iter().rev().map(|&position| HairlinePoint { position, name: None }).collect();
        let rim = Rim { points: both_sides(BACK_DEGREES.map(at), symmetry), follows_outline: false };
        (Hairline { points, mirrored: true, preset: None }, rim)
    }
}

/// A border so far behind the line, in mm of skin, at its middle, frontal curve, corner and temple.
fn behind(chart: &Chart, symmetry: &Symmetry, line: &Hairline, depths_mm: [f64; 4]) -> Rim {
    let middle = line.points.len() / 2;
    let place = |index: usize| line.points.get(index).map_or(DVec2::ZERO, |point| point.position.0);
    let left = depths_mm.iter().enumerate().rev().map(|(step, &depth_mm)| {
        let index = middle + step;
        let along = place(index + 1) - place(index - 1);
        let back = along.perp().normalize_or(DVec2::Y);
        let from = ChartMm(place(index));
        ChartMm(from.0 + back * depth_mm / chart.skin_scale(from))
    });
    Rim { points: both_sides(left, symmetry), follows_outline: false }
}

/// A border over the whole top of the head.
fn around(
    chart: &Chart,
    outline: &DomeOutline,
    symmetry: &Symmetry,
    line: &Hairline,
    border: &[(f64, f64)],
    share_of_dome: f64,
) -> Rim {
    let points = match chart {
        Chart::Curved(curved) => {
            let left = border.iter().map(|&(x, y)| curved.chart_from_plane(DVec2::new(x, y)));
            both_sides(left, symmetry)
        }
        Chart::Flat(_) => {
            let dome = Rim::suggested(chart, outline, line);
            let from = line.points.get(line.points.len() / 2).map_or(DVec2::ZERO, |point| point.position.0);
            let towards = |place: &ChartMm| within_chart(ChartMm(from.lerp(place.0, share_of_dome)));
            dome.points.iter().map(towards).collect()
        }
    };
    Rim { points, follows_outline: false }
}

/// Places of the left half, the last one on the midline, and their mirror images, from left to right.
fn both_sides(left: impl IntoIterator<Item = ChartMm>, symmetry: &Symmetry) -> Vec<ChartMm> {
    let mut points: Vec<ChartMm> = left.into_iter().map(within_chart).collect();
    let right: Vec<ChartMm> =
        points.iter().rev().skip(1).map(|&place| within_chart(symmetry.mirrored(place))).collect();
    points.extend(right);
    points
}
