//! B3 of ENGINE.md: what changes from frame to frame while the line is dragged or a density is scrubbed. Prints JSON for
//! `cargo xtask bench`; no clock.
//!
//! The line comes about as in the app, by pointer events of a [`Session`]; its field and dots are then followed here, so
//! that every dot's density can be asked for. Not here: the rival's side (tests/bench/moved.mjs).

use std::collections::HashMap;
use std::error::Error;

use glam::{DVec2, IVec2, Vec2};
use hairline::design::{Preset, Setting, demo};
use hairline::editor::preview::density_plan;
use hairline::editor::skin_cells::SkinCells;
use hairline::editor::{
    Command, Handle, Input, PhotoFacts, PhotoOrigin, PointerKind, Preview, Session, StageView, Step,
};
use hairline::geometry::StagePx;
use hairline::geometry::distance_grid::{CELL_MM, CELLS, GRID_MIN_MM};
use hairline::head::AnatomicalPoint;
use hairline::stipple::ranked::{DOTS, TILE_MM};
use hairline::stipple::selection::BARE_SKIN;
use hairline::stipple::{DensityField, DensityPlan, RankedDots, Selection, ShownDot};

type Outcome<T> = Result<T, Box<dyn Error>>;

const STAGE_PX: DVec2 = DVec2::new(1600.0, 1200.0);
const FRAMES: usize = 300;
/// The pointer's way in a frame of the straight drags: 96 px in all, some 15 mm.
const STEP_PX: f64 = 0.32;
/// A dot this strong counts as there: half faded in, where its rank equals the density.
const HALF: u8 = 128;
/// Spacing in mm of the places at which the change of density is added up.
const PROBE_MM: f64 = 0.5;

fn main() -> Outcome<()> {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin"))?;
    let mut stage = Stage::new(RankedDots::from_bytes(&bytes)?)?;
    let down = |step: usize| step as f64 * STEP_PX;
    let mut rows = vec![stage.drag("line drawn down, 300 frames", true, &down)?];
    let up = |step: usize| -(step as f64) * STEP_PX;
    rows.push(stage.drag("line drawn up, 300 frames", true, &up)?);
    let there_and_back = |step: usize| 60.0 * (step as f64 / FRAMES as f64 * std::f64::consts::TAU).sin();
    rows.push(stage.drag("line there and back, 300 frames", false, &there_and_back)?);
    let most = Setting::Density.range().most as f32;
    let scrub = |share: &dyn Fn(usize) -> f32| (0..=FRAMES).map(|step| most * share(step)).collect::<Vec<_>>();
    rows.push(stage.densities("density 0 → 100 %", &scrub(&|step| step as f32 / FRAMES as f32)));
    rows.push(stage.densities("density 100 → 0 %", &scrub(&|step| 1.0 - step as f32 / FRAMES as f32)));
    let mirrored = |step: usize| (1.0 - (2.0 * step as f32 / FRAMES as f32 - 1.0).abs()).max(0.0);
    rows.push(stage.densities("density 0 → 100 → 0 %", &scrub(&mirrored)));
    rows.push(stage.densities("sessions 1, 2, 3 of the treatment", &[0.0, most * 0.4, most * 0.7, most]));
    println!("{{\"rows\": [\n  {}\n]}}", rows.join(",\n  "));
    Ok(())
}

/// A treated area, the dots in it, and the session that shapes it.
struct Stage {
    session: Session,
    preview: Preview,
    dots: RankedDots,
    plan: DensityPlan,
    field: DensityField,
    selection: Selection,
}

/// What happened over a sequence of frames.
#[derive(Default)]
struct Tally {
    frames: usize,
    /// Dots that came or went, at half their strength.
    toggled: usize,
    /// Dots that the engine touched: said that they had changed, be it by a shade.
    touched: usize,
    /// Dots whose strength differs before and after: to touch fewer would leave a wrong picture.
    differing: usize,
    /// Dots shown before and after, and those of them on another place after.
    kept: usize,
    moved: usize,
    /// Dots shown at places whose density did not change, and those of them that came out bit-identical.
    undisturbed: usize,
    identical: usize,
    /// The least number of dots that the change of density asks for: its integral over the area.
    asked: f64,
    toggles: HashMap<Key, u32>,
}

/// A dot's identity is a hash; with its cell it is its own.
type Key = (u32, IVec2);
/// Places and strengths of the dots that show.
type Shown = HashMap<Key, (Vec2, u8)>;

impl Stage {
    fn new(dots: RankedDots) -> Outcome<Self> {
        let mut session = Session::default();
        let _ = session.handle(Input::Resized { size: STAGE_PX });
        let photo =
            PhotoFacts { size_px: DVec2::new(1200.0, 1500.0), origin: PhotoOrigin::Demo, name: "demo".to_owned() };
        if !session.open(photo, demo::design()) {
            return Err("the demo does not open".into());
        }
        for command in [Command::ApplyPreset(Preset::Juvenile), Command::ResetRim, Command::Settle] {
            let _ = session.execute(command);
        }
        let _ = session.execute(Command::GoTo(Step::Hairline));
        let plan = density_plan(session.design().ok_or("no design")?);
        let preview = Preview::new(dots.clone());
        let selection = Selection::new(&dots);
        let mut stage = Self { session, preview, dots, plan, field: DensityField::default(), selection };
        stage.follow_line()?;
        Ok(stage)
    }

    /// Takes over the session's line; returns how many dots changed.
    fn follow_line(&mut self) -> Outcome<usize> {
        let work = self.session.work().ok_or("no work")?;
        let view = StageView::new(work.viewport, STAGE_PX, 1.0);
        let drawn = self.preview.frame(&work.design, &work.chart, &view).dots;
        let (front, rim) = self.preview.border();
        self.field.update(self.plan, false, Some((front, rim)), None);
        let changed = self.select();
        if self.plan == density_plan(self.session.design().ok_or("no design")?) && drawn != self.selection.shown() {
            return Err(format!("the app shows {drawn} dots, here are {}", self.selection.shown()).into());
        }
        Ok(changed)
    }

    fn follow_density(&mut self, density_per_cm2: f32) -> usize {
        self.plan.density_per_cm2 = density_per_cm2;
        self.field.update(self.plan, false, None, None);
        self.select()
    }

    fn select(&mut self) -> usize {
        let Self { dots, field, selection, preview, .. } = self;
        let mut changed = 0;
        field.changed().visit(|column, row| {
            let skin_scale = preview.cells().cell(column, row).skin_scale;
            selection.update_cell(dots, field, (column, row), skin_scale, BARE_SKIN, |_| changed += 1);
        });
        changed
    }

    /// mm of skin per mm of chart in the cell of a place.
    fn skin_scale_at(&self, place_mm: Vec2) -> f32 {
        let cell = ((place_mm.as_dvec2() - GRID_MIN_MM) / CELL_MM).floor();
        self.preview.cells().cell(cell.x as usize, cell.y as usize).skin_scale
    }

    fn shown(&self) -> Shown {
        let mut shown = HashMap::new();
        let keep = |(): &(), dot: ShownDot| {
            let cell = (dot.place_mm / CELL_MM as f32).floor().as_ivec2();
            shown.insert((dot.id.0, cell), (dot.place_mm, dot.strength));
        };
        self.selection.visit_shown(&self.dots, |_, _| Some(()), keep);
        shown
    }

    /// Drags the mid-frontal point by pointer events, a frame after each, and lets it go where it was.
    fn drag(&mut self, name: &str, monotone: bool, offset_px: &dyn Fn(usize) -> f64) -> Outcome<String> {
        let points = &self.session.design().ok_or("no design")?.hairline.points;
        let is_middle = |name| name == Some(AnatomicalPoint::MidFrontal);
        let index = points.iter().position(|point| is_middle(point.name)).ok_or("no mid-frontal point")?;
        let start = self.session.stage_place(Handle::Hairline(index)).ok_or("the point is not on the stage")?;
        let down = Input::PointerDown { pointer: 1, kind: PointerKind::Mouse, at: start, time_ms: 0.0 };
        let _ = self.session.handle(down);
        let first = self.shown();
        let mut before = first.clone();
        let mut tally = Tally::default();
        for step in 1..=FRAMES {
            let at = StagePx(start.0 + DVec2::new(0.0, offset_px(step)));
            let _ = self.session.handle(Input::PointerMove { pointer: 1, at });
            let field = self.field.clone();
            let touched = self.follow_line()?;
            before = tally.frame(&field, self, before, touched);
        }
        let row = tally.json(name, monotone, before == first);
        let _ = self.session.handle(Input::PointerUp { pointer: 1, at: start, time_ms: 1e4 });
        let _ = self.session.execute(Command::Undo);
        self.follow_line()?;
        Ok(row)
    }

    fn densities(&mut self, name: &str, densities_per_cm2: &[f32]) -> String {
        let usual = self.plan.density_per_cm2;
        self.follow_density(densities_per_cm2[0]);
        let first = self.shown();
        let mut before = first.clone();
        let mut tally = Tally::default();
        for &density_per_cm2 in &densities_per_cm2[1..] {
            let field = self.field.clone();
            let touched = self.follow_density(density_per_cm2);
            before = tally.frame(&field, self, before, touched);
        }
        self.follow_density(usual);
        let is_sorted = densities_per_cm2.is_sorted() || densities_per_cm2.iter().rev().is_sorted();
        tally.json(name, is_sorted, before == first)
    }
}

impl Tally {
    /// Takes in one frame; gives the dots that show after it.
    fn frame(&mut self, field: &DensityField, stage: &Stage, before: Shown, touched: usize) -> Shown {
        let after = stage.shown();
        self.frames += 1;
        self.touched += touched;
        for (id, (place_mm, strength)) in &before {
            let now = after.get(id);
            let skin_scale = stage.skin_scale_at(*place_mm);
            let share = field.share_at(*place_mm, skin_scale);
            if share.to_bits() == stage.field.share_at(*place_mm, skin_scale).to_bits() {
                self.undisturbed += 1;
                self.identical += usize::from(now == Some(&(*place_mm, *strength)));
            }
            let strength_after = now.map_or(0, |(_, strength)| *strength);
            self.differing += usize::from(strength_after != *strength);
            self.kept += usize::from(now.is_some());
            self.moved += usize::from(now.is_some_and(|(place_after_mm, _)| place_after_mm != place_mm));
            self.toggle(*id, *strength, strength_after);
        }
        for (id, (_, strength)) in after.iter().filter(|(id, _)| !before.contains_key(*id)) {
            self.differing += 1;
            self.toggle(*id, 0, *strength);
        }
        self.asked += change_of_density(field, &stage.field, stage.preview.cells());
        after
    }

    fn toggle(&mut self, id: Key, before: u8, after: u8) {
        if (before >= HALF) != (after >= HALF) {
            self.toggled += 1;
            *self.toggles.entry(id).or_default() += 1;
        }
    }

    fn json(&self, name: &str, monotone: bool, ends_as_begun: bool) -> String {
        let most_toggles = self.toggles.values().max().copied().unwrap_or(0);
        let twice = self.toggles.values().filter(|toggles| **toggles > 1).count();
        format!(
            "{{\"name\": \"{name}\", \"monotone\": {monotone}, \"frames\": {}, \"toggled\": {}, \"asked\": {:.1}, \"touched\": {}, \"differing\": {}, \
             \"kept\": {}, \"moved\": {}, \"undisturbed\": {}, \"identical\": {}, \"dotsToggledTwice\": {twice}, \
             \"mostToggles\": {most_toggles}, \"endsAsBegun\": {ends_as_begun}}}",
            self.frames,
            self.toggled,
            self.asked,
            self.touched,
            self.differing,
            self.kept,
            self.moved,
            self.undisturbed,
            self.identical,
        )
    }
}

/// The integral of |density after − density before| in dots.
fn change_of_density(before: &DensityField, after: &DensityField, cells: &SkinCells) -> f64 {
    let dots_per_probe = DOTS as f64 / (TILE_MM * TILE_MM) * PROBE_MM * PROBE_MM;
    let probes = (CELLS as f64 * CELL_MM / PROBE_MM) as usize;
    let mut sum = 0.0;
    after.changed().visit(|column, row| {
        if before.is_blank(column, row) && after.is_blank(column, row) {
            return;
        }
        let per_cell = probes / CELLS;
        let skin_scale = cells.cell(column, row).skin_scale;
        let corner = GRID_MIN_MM + DVec2::new(column as f64, row as f64) * CELL_MM;
        for probe in 0..per_cell * per_cell {
            let offset = DVec2::new((probe % per_cell) as f64 + 0.5, (probe / per_cell) as f64 + 0.5) * PROBE_MM;
            let place = (corner + offset).as_vec2();
            sum += f64::from(
                (after.share_at(place, skin_scale).min(1.0) - before.share_at(place, skin_scale).min(1.0)).abs(),
            );
        }
    });
    sum * dots_per_probe
}
