//! One frame of the ink layer: from the design and the view to the pixels that changed.
//!
//! The preview remembers what it last drew and compares; nobody has to say what changed. Curve → polyline → distances →
//! density → dots of the cells whose density changed → the pixels of those dots. Buffers are kept: after the first frame
//! nothing allocates, unless the stage grows.

use crate::design::appearance::{appearance, planned_luminance_drop};
use crate::design::{BrushStroke, Design, StrokeKind};
use crate::geometry::distance_grid::CELL_MM;
use crate::geometry::{ChartMm, CurveSolver, Viewport, flatten_into};
use crate::hair::HairMap;
use crate::head::{Chart, HeadView};
use crate::picture::dot::kind_of;
use crate::picture::skin::PhotoFromStage;
use crate::picture::{DotShape, DotShapes, InkLayer, PixelRect, SkinMap};
use crate::pigment::DotStyle;
use crate::stipple::density::LEAST_SKIN_SCALE_OF_HEADS;
use crate::stipple::ranked::FULL_DENSITY_PER_CM2;
use crate::stipple::selection::own_share;
use crate::stipple::{DensityField, DensityPlan, Effect, RankedDots, Selection, StrokeMask};
use glam::{DVec2, Mat2, Vec2};

use super::existing_hair::ExistingHair;
use super::session_commands::rim_with_ends_into;
use super::skin_cells::{SkinCell, SkinCells, cell_centre};

/// Line segments per piece of a curve: a 20 mm span bends by less than 0.01 mm between them.
const SEGMENTS_PER_PIECE: usize = 16;
/// Device pixels that the ink canvas may have (ENGINE.md §4).
const MOST_PIXELS: f64 = 4.0e6;

/// How far dots go past the edge of a scar, in mm: "extend dots past the edge" (DOMAIN.md §1.5; the number is ours).
const PAST_SCAR_MM: f64 = 2.0;
/// Radius in mm of what is stippled about a small round scar, which is up to 1 mm wide (DOMAIN.md §1.5).
const SCAR_DOT_MM: f64 = 1.0;

/// The stage as the preview sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageView {
    /// The part of the photo that the stage shows.
    pub viewport: Viewport,
    /// The stage's size in CSS px.
    pub size_px: DVec2,
    /// Device pixels per CSS px, already limited; see [`StageView::new`].
    pub device_px_per_css: f64,
}

impl StageView {
    /// A view whose canvas stays within 4 megapixels.
    #[must_use]
    pub fn new(viewport: Viewport, size_px: DVec2, device_pixel_ratio: f64) -> Self {
        let most = (MOST_PIXELS / (size_px.x * size_px.y).max(1.0)).sqrt();
        // The limit last: a stage of 8K has more CSS pixels than the canvas may have.
        Self { viewport, size_px, device_px_per_css: device_pixel_ratio.max(0.5).min(most) }
    }

    /// The canvas' size in device pixels.
    #[must_use]
    pub fn canvas_size(&self) -> (u32, u32) {
        let size = (self.size_px * self.device_px_per_css).round().max(DVec2::ONE);
        (size.x as u32, size.y as u32)
    }

    fn photo_from_stage(&self) -> PhotoFromStage {
        PhotoFromStage {
            origin_photo_px: -self.viewport.offset.0 / self.viewport.scale,
            photo_px_per_stage_px: 1.0 / (self.viewport.scale * self.device_px_per_css),
        }
    }
}

/// What a frame did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The pixels to put on the canvas.
    pub dirty: Option<PixelRect>,
    /// Dots whose centre is on the stage.
    pub dots_in_view: usize,
    /// Dots on the whole head.
    pub dots: usize,
    /// Dots that were added, removed or changed in this frame; all of them after the view changed.
    pub dots_touched: usize,
}

/// What was drawn last.
#[derive(Clone, Debug, PartialEq)]
struct Drawn {
    front: Vec<ChartMm>,
    rim: Vec<ChartMm>,
    strokes: Vec<BrushStroke>,
    plan: DensityPlan,
    chart: Chart,
    view: StageView,
}

/// The ink layer and everything that it is made from.
#[derive(Clone, Debug)]
pub struct Preview {
    dots: RankedDots,
    cells: SkinCells,
    solver: CurveSolver,
    front_points: Vec<ChartMm>,
    rim_points: Vec<ChartMm>,
    front: Vec<DVec2>,
    rim: Vec<DVec2>,
    field: DensityField,
    selection: Selection,
    ink: InkLayer,
    skin: SkinMap,
    hair: ExistingHair,
    drawn: Option<Drawn>,
    dots_in_view: usize,
    skin_changed: bool,
}

impl Preview {
    /// A preview of this point set; nothing is drawn yet.
    #[must_use]
    pub fn new(dots: RankedDots) -> Self {
        Self {
            selection: Selection::new(&dots),
            dots,
            cells: SkinCells::default(),
            solver: CurveSolver::new(),
            front_points: Vec::new(),
            rim_points: Vec::new(),
            front: Vec::new(),
            rim: Vec::new(),
            field: DensityField::default(),
            ink: InkLayer::new(),
            skin: SkinMap::uniform([200, 160, 140]),
            hair: ExistingHair::default(),
            drawn: None,
            dots_in_view: 0,
            skin_changed: true,
        }
    }

    /// The photo's colours, for a new photo.
    pub fn set_skin(&mut self, skin: SkinMap) {
        self.skin = skin;
        self.skin_changed = true;
    }

    /// The hair that was found on the photo, for a new photo or a new finding.
    pub fn set_hair(&mut self, map: HairMap) {
        self.hair.set_map(map);
    }

    /// The ink as RGBA, rows of the canvas' width.
    #[must_use]
    pub fn rgba(&self) -> &[u8] {
        self.ink.rgba()
    }

    /// The treated area in cm² of skin.
    #[must_use]
    pub fn area_cm2(&self) -> f64 {
        self.field.area_cm2(|column, row| self.cells.cell(column, row).skin_scale)
    }

    /// The border of the treated area on the chart, in mm, as last drawn: hairline, then rim.
    #[must_use]
    pub fn border(&self) -> (&[DVec2], &[DVec2]) {
        (&self.front, &self.rim)
    }

    /// How its dots look.
    #[must_use]
    pub const fn style(&self) -> &DotStyle {
        self.ink.style()
    }

    /// The photo's colours.
    #[must_use]
    pub const fn skin(&self) -> &SkinMap {
        &self.skin
    }

    /// The share of the full density of the point set above which the dots of skin of this scale are of the latest session.
    #[must_use]
    pub fn latest_above(&self, skin_scale: f32) -> f32 {
        latest_above(self.style(), skin_scale)
    }

    /// Where the cells of the dots lie on the photo.
    #[must_use]
    pub const fn cells(&self) -> &SkinCells {
        &self.cells
    }

    /// Which dots show.
    #[must_use]
    pub const fn selection(&self) -> (&RankedDots, &Selection) {
        (&self.dots, &self.selection)
    }

    /// Forgets what was drawn, so that the next frame draws everything: after the canvas lost its pixels.
    pub fn forget(&mut self) {
        self.skin_changed = true;
        if let Some(drawn) = &mut self.drawn {
            drawn.view.size_px = DVec2::ZERO;
        }
    }

    /// Draws a design as the stage shows it now.
    pub fn frame(&mut self, design: &Design, chart: &Chart, view: &StageView) -> Frame {
        self.front_points.clear();
        self.front_points.extend(design.hairline.points.iter().map(|point| point.position));
        rim_with_ends_into(design, &mut self.rim_points);

        let (width_px, height_px) = view.canvas_size();
        let style = appearance(design);
        self.hair.set_plan(planned_luminance_drop(design) as f32, design.treatment.hair_blend as f32);
        let px_per_mm = (chart.photo_px_per_mm() * view.viewport.scale * view.device_px_per_css) as f32;
        let resized = self.ink.resize(width_px, height_px);
        let latest_above_before = self.ink.style().latest.above_per_cm2;
        let restyled = self.ink.set_style(&style, px_per_mm);
        let moved = self.drawn.as_ref().is_none_or(|drawn| drawn.view != *view || drawn.chart != *chart);
        let plan = density_plan(design);
        // Another session is the latest one.
        let regrouped = style.latest.differ() && style.latest.above_per_cm2 != latest_above_before;
        let redraw_all = resized || restyled || moved || regrouped;

        let chart_changed = self.cells.update(chart);
        let hair_changed = self.hair.take_changed();
        self.update_field(design, plan, chart, (chart_changed, hair_changed));
        let mut dots_touched = self.update_selection(view, redraw_all);
        if redraw_all {
            dots_touched = self.draw_all(view);
        }
        if redraw_all || self.skin_changed {
            self.ink.invalidate_tone();
            self.skin_changed = false;
        }
        let dirty = self.ink.tone(&self.skin, &view.photo_from_stage());
        self.remember(design, plan, chart, view);
        Frame { dirty, dots_in_view: self.dots_in_view, dots: self.selection.shown(), dots_touched }
    }

    fn update_field(
        &mut self,
        design: &Design,
        plan: DensityPlan,
        chart: &Chart,
        (chart_changed, hair_changed): (bool, bool),
    ) {
        let drawn = self.drawn.as_ref();
        let border_changed = drawn.is_none_or(|drawn| {
            drawn.front != self.front_points || drawn.rim != self.rim_points || drawn.plan.band_mm() != plan.band_mm()
        });
        // A brush is as wide on the skin as was said, so on another chart it covers other places.
        let brush_changed = chart_changed && matches!(chart, Chart::Curved(_)) && !design.strokes.is_empty();
        let strokes_changed =
            brush_changed || drawn.map_or(!design.strokes.is_empty(), |drawn| drawn.strokes != design.strokes);
        if border_changed {
            flatten_into(self.solver.solve(&self.front_points), SEGMENTS_PER_PIECE, &mut self.front);
            flatten_into(self.solver.solve(&self.rim_points), SEGMENTS_PER_PIECE, &mut self.rim);
        }
        let laid = drawn.map_or(&[][..], |drawn| &drawn.strokes);
        let mut lay_strokes = |mask: &mut StrokeMask| {
            // While one is painted only its new end is laid: laying dozens takes far longer than a frame.
            let grown = !brush_changed && have_grown(laid, &design.strokes);
            if !grown {
                mask.clear();
            }
            for (index, stroke) in design.strokes.iter().enumerate() {
                let points_laid = if grown { laid.get(index).map_or(0, |old| old.path.len()) } else { 0 };
                if points_laid == stroke.path.len() {
                    continue;
                }
                let new_end = &stroke.path[points_laid.saturating_sub(1)..];
                let widened = |by_mm: f64| {
                    new_end.iter().map(move |&point| {
                        (point.0.as_vec2(), ((stroke.radius_mm + by_mm) / chart.skin_scale(point)) as f32)
                    })
                };
                match stroke.kind {
                    StrokeKind::KeepOut => mask.lay(Effect::KeepOut, widened(0.0)),
                    StrokeKind::Include => mask.lay(Effect::Include, widened(0.0)),
                    StrokeKind::Scar => mask.lay(Effect::Include, widened(PAST_SCAR_MM)),
                    StrokeKind::ScarDots => {
                        let scar_mm = stroke.path.first().map_or(0.0, |&point| SCAR_DOT_MM / chart.skin_scale(point));
                        mask.lay_scar_dots(widened(0.0), scar_mm as f32);
                    }
                }
            }
        };
        let border = border_changed.then_some((self.front.as_slice(), self.rim.as_slice()));
        self.field.update(plan, chart_changed || hair_changed, border, strokes_changed.then_some(&mut lay_strokes));
    }

    /// Decides about the dots of the changed cells and, unless everything is drawn anew anyway, redraws those that
    /// changed. Returns how many did.
    fn update_selection(&mut self, view: &StageView, redraw_all: bool) -> usize {
        let Self { dots, cells, field, selection, ink, hair, dots_in_view, .. } = self;
        let stage = Stage::new(view, ink);
        let style = *ink.style();
        let mut touched = 0;
        field.changed().visit(|column, row| {
            let cell = cells.cell(column, row);
            let placement = stage.placement(cell, column, row);
            let latest_above = latest_above(&style, cell.skin_scale);
            let hair = hair.in_cell(cell, cell_centre(column, row).0.as_vec2());
            let room = hair.as_ref().map(|hair| |place_mm| hair.room(place_mm));
            selection.update_cell(dots, field, (column, row), cell.skin_scale, room, |dot| {
                touched += 1;
                let Some(placement) = placement.as_ref().filter(|_| !redraw_all) else { return };
                let at = placement.place(dot.place_mm);
                let visible = usize::from(stage.holds(at));
                let kind = kind_of(dot.id, own_share(dot.rank) > latest_above);
                if dot.before > 0 {
                    ink.remove(at, kind, dot.before, &placement.shape);
                    *dots_in_view -= visible;
                }
                if dot.after > 0 {
                    ink.add(at, kind, dot.after, &placement.shape);
                    *dots_in_view += visible;
                }
            });
        });
        touched
    }

    fn draw_all(&mut self, view: &StageView) -> usize {
        let Self { dots, cells, selection, ink, dots_in_view, .. } = self;
        let stage = Stage::new(view, ink);
        let style = *ink.style();
        let mut drawn = 0;
        *dots_in_view = 0;
        ink.clear();
        selection.visit_shown(
            dots,
            |column, row| {
                let cell = cells.cell(column, row);
                let placement = stage.placement(cell, column, row)?;
                stage.may_show(&placement).then(|| (placement, latest_above(&style, cell.skin_scale)))
            },
            |(placement, latest_above), dot| {
                let at = placement.place(dot.place_mm);
                *dots_in_view += usize::from(stage.holds(at));
                drawn += 1;
                ink.add(at, kind_of(dot.id, own_share(dot.rank) > *latest_above), dot.strength, &placement.shape);
            },
        );
        drawn
    }

    fn remember(&mut self, design: &Design, plan: DensityPlan, chart: &Chart, view: &StageView) {
        match &mut self.drawn {
            Some(drawn) => {
                drawn.front.clone_from(&self.front_points);
                drawn.rim.clone_from(&self.rim_points);
                if drawn.strokes != design.strokes {
                    copy_strokes(&design.strokes, &mut drawn.strokes);
                }
                drawn.plan = plan;
                drawn.chart = *chart;
                drawn.view = *view;
            }
            None => {
                self.drawn = Some(Drawn {
                    front: self.front_points.clone(),
                    rim: self.rim_points.clone(),
                    strokes: design.strokes.clone(),
                    plan,
                    chart: *chart,
                    view: *view,
                });
            }
        }
    }
}

/// Whether strokes are the old ones and more: new strokes, and new points at the end of the last old one.
fn have_grown(old: &[BrushStroke], new: &[BrushStroke]) -> bool {
    let Some((last, before)) = old.split_last() else { return true };
    let Some(now) = new.get(before.len()) else { return false };
    now.kind == last.kind
        && now.radius_mm == last.radius_mm
        && now.path.starts_with(&last.path)
        && new.starts_with(before)
}

/// As `clone_from`, but the paths keep their room too: a stroke that is being painted grows at every move.
fn copy_strokes(from: &[BrushStroke], to: &mut Vec<BrushStroke>) {
    to.truncate(from.len());
    let kept = to.len();
    for (to, from) in to.iter_mut().zip(from) {
        to.kind = from.kind;
        to.radius_mm = from.radius_mm;
        to.path.clone_from(&from.path);
    }
    to.extend_from_slice(&from[kept..]);
}

/// What the density of a design's dots depends on.
#[must_use]
pub fn density_plan(design: &Design) -> DensityPlan {
    let (dots, treatment) = (&design.dots, &design.treatment);
    let share = treatment.share_after(treatment.sessions_shown);
    DensityPlan {
        density_per_cm2: (dots.density_per_cm2 * share) as f32,
        front_softness_mm: dots.front_softness_mm as f32,
        irregularity_mm: dots.irregularity_mm as f32,
        seed: dots.seed,
        least_skin_scale: if design.calibration.view == HeadView::Flat { 1.0 } else { LEAST_SKIN_SCALE_OF_HEADS },
    }
}

/// The share of the full density of the point set above which the dots of a cell are of the latest session: of its rank and
/// the cell alone, so that a dot is taken out as it was put in.
fn latest_above(style: &DotStyle, skin_scale: f32) -> f32 {
    let per_cm2 = style.latest.above_per_cm2;
    if style.latest.differ() {
        per_cm2 / FULL_DENSITY_PER_CM2 as f32 * (skin_scale * skin_scale)
    } else {
        f32::INFINITY
    }
}

/// Where the dots of one cell lie on the canvas and how they look, in the f32 of the frame path.
#[derive(Clone, Copy)]
struct Placement {
    centre_mm: Vec2,
    centre_px: Vec2,
    px_from_chart: Mat2,
    shape: DotShape,
}

impl Placement {
    fn place(&self, place_mm: Vec2) -> Vec2 {
        self.centre_px + self.px_from_chart * (place_mm - self.centre_mm)
    }
}

/// The canvas, in device pixels.
struct Stage {
    px_per_photo_px: f32,
    photo_origin_px: Vec2,
    size_px: Vec2,
    /// Dots this far outside may still change it.
    margin_px: f32,
    shapes: DotShapes,
}

impl Stage {
    fn new(view: &StageView, ink: &InkLayer) -> Self {
        let (width_px, height_px) = view.canvas_size();
        Self {
            px_per_photo_px: (view.viewport.scale * view.device_px_per_css) as f32,
            photo_origin_px: (view.viewport.offset.0 * view.device_px_per_css).as_vec2(),
            size_px: Vec2::new(width_px as f32, height_px as f32),
            margin_px: ink.margin_px(),
            shapes: ink.shapes(),
        }
    }

    /// Where a cell lies; `None` for skin that the camera does not see.
    fn placement(&self, cell: &SkinCell, column: usize, row: usize) -> Option<Placement> {
        cell.seen.then(|| Placement {
            centre_mm: cell_centre(column, row).0.as_vec2(),
            centre_px: cell.centre_photo_px * self.px_per_photo_px + self.photo_origin_px,
            px_from_chart: cell.photo_from_chart * self.px_per_photo_px,
            shape: self.shapes.on_skin(cell.photo_from_skin * self.px_per_photo_px),
        })
    }

    fn holds(&self, at: Vec2) -> bool {
        at.cmpge(Vec2::ZERO).all() && at.cmplt(self.size_px).all()
    }

    /// Whether a dot of the cell may reach into the stage.
    fn may_show(&self, placement: &Placement) -> bool {
        let (x_axis, y_axis) = (placement.px_from_chart.x_axis, placement.px_from_chart.y_axis);
        // Half a cell along both axes, and what a dot changes around it.
        let reach_px = (x_axis.abs() + y_axis.abs()) * (CELL_MM / 2.0) as f32 + self.margin_px;
        let centre = placement.centre_px;
        (centre + reach_px).cmpge(Vec2::ZERO).all() && (centre - reach_px).cmplt(self.size_px).all()
    }
}
