//! One frame of the ink layer: from the design and the view to the pixels that changed.
//!
//! The preview remembers what it last drew and compares; nobody has to say what changed. Curve → polyline → distances →
//! density → dots of the cells whose density changed → the pixels of those dots. Buffers are kept: after the first frame
//! nothing allocates, unless the stage grows.

use crate::design::{BrushStroke, Design, DotPlan, StrokeKind};
use crate::geometry::distance_grid::{CELL_MM, cell_min_mm};
use crate::geometry::{ChartMm, CurveSolver, Viewport, flatten_into};
use crate::head::Chart;
use crate::picture::skin::PhotoFromStage;
use crate::picture::{InkLayer, PixelRect, SkinMap};
use crate::pigment::{DotStyle, Shade};
use crate::stipple::{DensityField, DensityPlan, Effect, RankedDots, Selection, StrokeMask};
use glam::{DVec2, Vec2};
use kurbo::Affine;

use super::session_commands::rim_with_ends_into;

/// Line segments per piece of a curve: a 20 mm span bends by less than 0.01 mm between them.
const SEGMENTS_PER_PIECE: usize = 16;
/// Device pixels that the ink canvas may have (ENGINE.md §4).
const MOST_PIXELS: f64 = 4.0e6;
/// Dots this far outside the stage, in mm, may still reach into it.
const REACH_MM: f64 = 1.0;

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

    fn device_from_photo(&self) -> Affine {
        let scale = self.viewport.scale * self.device_px_per_css;
        let offset = self.viewport.offset.0 * self.device_px_per_css;
        Affine::new([scale, 0.0, 0.0, scale, offset.x, offset.y])
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
    dots: DotPlan,
    chart: Chart,
    view: StageView,
}

/// The ink layer and everything that it is made from.
#[derive(Clone, Debug)]
pub struct Preview {
    dots: RankedDots,
    solver: CurveSolver,
    front_points: Vec<ChartMm>,
    rim_points: Vec<ChartMm>,
    front: Vec<DVec2>,
    rim: Vec<DVec2>,
    field: DensityField,
    selection: Selection,
    ink: InkLayer,
    skin: SkinMap,
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
            solver: CurveSolver::new(),
            front_points: Vec::new(),
            rim_points: Vec::new(),
            front: Vec::new(),
            rim: Vec::new(),
            field: DensityField::default(),
            ink: InkLayer::new(),
            skin: SkinMap::uniform([200, 160, 140]),
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

    /// The ink as RGBA, rows of the canvas' width.
    #[must_use]
    pub fn rgba(&self) -> &[u8] {
        self.ink.rgba()
    }

    /// The treated area in cm².
    #[must_use]
    pub fn area_cm2(&self) -> f64 {
        self.field.area_cm2()
    }

    /// The border of the treated area on the chart, in mm, as last drawn: hairline, then rim.
    #[must_use]
    pub fn border(&self) -> (&[DVec2], &[DVec2]) {
        (&self.front, &self.rim)
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
        let style = style_of(&design.dots);
        let px_per_mm = (chart.photo_px_per_mm() * view.viewport.scale * view.device_px_per_css) as f32;
        let resized = self.ink.resize(width_px, height_px);
        let restyled = self.ink.set_style(&style, px_per_mm);
        let moved = self.drawn.as_ref().is_none_or(|drawn| drawn.view != *view || drawn.chart != *chart);
        let redraw_all = resized || restyled || moved;

        self.update_field(design);
        let mut dots_touched = self.update_selection(chart, view, redraw_all);
        if redraw_all {
            dots_touched = self.draw_all(chart, view);
        }
        if redraw_all || self.skin_changed {
            self.ink.invalidate_tone();
            self.skin_changed = false;
        }
        let dirty = self.ink.tone(&self.skin, &view.photo_from_stage());
        self.remember(design, chart, view);
        Frame { dirty, dots_in_view: self.dots_in_view, dots: self.selection.shown(), dots_touched }
    }

    fn update_field(&mut self, design: &Design) {
        let plan = density_plan(&design.dots);
        let drawn = self.drawn.as_ref();
        let border_changed = drawn.is_none_or(|drawn| {
            drawn.front != self.front_points
                || drawn.rim != self.rim_points
                || density_plan(&drawn.dots).band_mm() != plan.band_mm()
        });
        let strokes_changed = drawn.map_or(!design.strokes.is_empty(), |drawn| drawn.strokes != design.strokes);
        if border_changed {
            flatten_into(self.solver.solve(&self.front_points), SEGMENTS_PER_PIECE, &mut self.front);
            flatten_into(self.solver.solve(&self.rim_points), SEGMENTS_PER_PIECE, &mut self.rim);
        }
        let laid = drawn.map_or(&[][..], |drawn| &drawn.strokes);
        let mut lay_strokes = |mask: &mut StrokeMask| {
            // While one is painted only its new end is laid: laying dozens takes far longer than a frame.
            let grown = have_grown(laid, &design.strokes);
            if !grown {
                mask.clear();
            }
            for (index, stroke) in design.strokes.iter().enumerate() {
                let points_laid = if grown { laid.get(index).map_or(0, |old| old.path.len()) } else { 0 };
                if points_laid == stroke.path.len() {
                    continue;
                }
                let effect = match stroke.kind {
                    StrokeKind::KeepOut => Effect::KeepOut,
                    StrokeKind::Include => Effect::Include,
                };
                let new_end = &stroke.path[points_laid.saturating_sub(1)..];
                mask.lay(effect, stroke.radius_mm as f32, new_end.iter().map(|point| point.0.as_vec2()));
            }
        };
        let border = border_changed.then_some((self.front.as_slice(), self.rim.as_slice()));
        self.field.update(plan, border, strokes_changed.then_some(&mut lay_strokes));
    }

    /// Decides about the dots of the changed cells and, unless everything is drawn anew anyway, redraws those that
    /// changed. Returns how many did.
    fn update_selection(&mut self, chart: &Chart, view: &StageView, redraw_all: bool) -> usize {
        let Self { dots, field, selection, ink, dots_in_view, .. } = self;
        let stage = Stage::new(chart, view);
        let mut touched = 0;
        for (column, row) in field.changed().iter() {
            let corner = cell_min_mm(column, row);
            let centre = ChartMm(corner.0 + CELL_MM / 2.0);
            let device_from_chart = stage.device_from_chart_near(centre);
            let skin_area_scale = chart.skin_area_scale(centre) as f32;
            selection.update_cell(dots, field, (column, row), skin_area_scale, |dot| {
                touched += 1;
                if redraw_all {
                    return;
                }
                let at = device_from_chart.place(dot.place_mm);
                let visible = usize::from(stage.holds(at));
                if dot.before > 0 {
                    ink.remove(at, dot.id, dot.before);
                    *dots_in_view -= visible;
                }
                if dot.after > 0 {
                    ink.add(at, dot.id, dot.after);
                    *dots_in_view += visible;
                }
            });
        }
        touched
    }

    fn draw_all(&mut self, chart: &Chart, view: &StageView) -> usize {
        let Self { dots, selection, ink, dots_in_view, .. } = self;
        let stage = Stage::new(chart, view);
        let mut device_from_chart = Placement::default();
        let mut drawn = 0;
        *dots_in_view = 0;
        ink.clear();
        let placement = std::cell::Cell::new(device_from_chart);
        selection.visit_shown(
            dots,
            |corner_mm| {
                let centre = ChartMm(corner_mm.as_dvec2() + CELL_MM / 2.0);
                device_from_chart = stage.device_from_chart_near(centre);
                placement.set(device_from_chart);
                stage.may_show(device_from_chart.place(centre.0.as_vec2()))
            },
            |dot| {
                let at = placement.get().place(dot.place_mm);
                *dots_in_view += usize::from(stage.holds(at));
                drawn += 1;
                ink.add(at, dot.id, dot.strength);
            },
        );
        drawn
    }

    fn remember(&mut self, design: &Design, chart: &Chart, view: &StageView) {
        match &mut self.drawn {
            Some(drawn) => {
                drawn.front.clone_from(&self.front_points);
                drawn.rim.clone_from(&self.rim_points);
                if drawn.strokes != design.strokes {
                    copy_strokes(&design.strokes, &mut drawn.strokes);
                }
                drawn.dots = design.dots;
                drawn.chart = *chart;
                drawn.view = *view;
            }
            None => {
                self.drawn = Some(Drawn {
                    front: self.front_points.clone(),
                    rim: self.rim_points.clone(),
                    strokes: design.strokes.clone(),
                    dots: design.dots,
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

/// How a dot of this plan looks.
#[must_use]
pub fn style_of(plan: &DotPlan) -> DotStyle {
    let shade = Shade::from_id(plan.shade).unwrap_or(Shade::Charcoal);
    DotStyle { diameter_mm: plan.diameter_mm as f32, ..DotStyle::for_shade(shade) }
}

fn density_plan(plan: &DotPlan) -> DensityPlan {
    DensityPlan {
        density_per_cm2: plan.density_per_cm2 as f32,
        front_softness_mm: plan.front_softness_mm as f32,
        irregularity_mm: plan.irregularity_mm as f32,
        seed: plan.seed,
    }
}

/// Where dots of one cell lie on the canvas, in the f32 of the frame path.
#[derive(Clone, Copy, Default)]
struct Placement {
    x: Vec2,
    y: Vec2,
    origin: Vec2,
}

impl Placement {
    fn place(&self, place_mm: Vec2) -> Vec2 {
        self.origin + self.x * place_mm.x + self.y * place_mm.y
    }
}

/// The canvas, in device pixels.
struct Stage<'a> {
    chart: &'a Chart,
    device_from_photo: Affine,
    size_px: Vec2,
    reach_px: f32,
}

impl<'a> Stage<'a> {
    fn new(chart: &'a Chart, view: &StageView) -> Self {
        let (width_px, height_px) = view.canvas_size();
        let px_per_mm = chart.photo_px_per_mm() * view.viewport.scale * view.device_px_per_css;
        Self {
            chart,
            device_from_photo: view.device_from_photo(),
            size_px: Vec2::new(width_px as f32, height_px as f32),
            // Half a cell's diagonal, and the dot itself.
            reach_px: ((CELL_MM * 0.75 + REACH_MM) * px_per_mm) as f32,
        }
    }

    fn device_from_chart_near(&self, place: ChartMm) -> Placement {
        let [a, b, c, d, e, f] = (self.device_from_photo * self.chart.photo_from_chart_near(place)).as_coeffs();
        Placement {
            x: Vec2::new(a as f32, b as f32),
            y: Vec2::new(c as f32, d as f32),
            origin: Vec2::new(e as f32, f as f32),
        }
    }

    fn holds(&self, at: Vec2) -> bool {
        at.cmpge(Vec2::ZERO).all() && at.cmplt(self.size_px).all()
    }

    fn may_show(&self, cell_centre: Vec2) -> bool {
        cell_centre.cmpge(Vec2::splat(-self.reach_px)).all() && cell_centre.cmplt(self.size_px + self.reach_px).all()
    }
}
