//! What a frame of the engine costs on this machine, without a browser: in time (`cargo xtask bench` reads the JSON), and
//! with `--count` in instructions (`cargo xtask test --only instructions` runs it in callgrind).
//!
//! The work comes about as in the app, by commands and pointer events of a [`Session`]: the demo photo's head on a
//! 1600 × 1200 stage, at the greatest density, the area enlarged until some 40,000 dots are in view. Times are printed,
//! never asserted. Not here: what the browser adds (`tests/bench/app.mjs`).

mod measure;

use std::error::Error;
use std::hint::black_box;

use glam::DVec2;
use hairline::design::appearance::appearance;
use hairline::design::{Preset, Setting, demo};
use hairline::editor::preview::density_plan;
use hairline::editor::skin_cells::cell_centre;
use hairline::editor::{Command, Frame, Handle, Input, PhotoFacts, PhotoOrigin, PointerKind, Preview, Session};
use hairline::editor::{StageView, Step};
use hairline::geometry::distance_grid::{DistanceGrid, cell_min_mm};
use hairline::geometry::{CurveSolver, PhotoPx, StagePx, flatten_into};
use hairline::head::HeadView;
use hairline::head::{AnatomicalPoint, OutlineHandle};
use hairline::picture::dot::{VARIANTS, variant};
use hairline::picture::{InkLayer, PhotoFromStage, SkinMap};
use hairline::pigment::{DotStyle, LatestDots};
use hairline::stipple::selection::BARE_SKIN;
use hairline::stipple::{DensityField, DensityPlan, RankedDots, Selection};

use measure::{Frames, Row, Rows};

type Outcome<T> = Result<T, Box<dyn Error>>;

const STAGE_PX: DVec2 = DVec2::new(1600.0, 1200.0);
const PHOTO_PX: DVec2 = DVec2::new(1200.0, 1500.0);
/// What the app's thumbnail of the demo photo measures.
const SKIN_SIZE: (usize, usize) = (307, 384);
const WANTED_DOTS: usize = 40_000;
/// One way and back of the pointer, in frames; with the amplitude up to 6.3 CSS px in a frame, as a calm hand at 60 Hz.
const PERIOD_FRAMES: f64 = 60.0;
const AMPLITUDE_PX: f64 = 60.0;
const USAGE: &str = "usage: engine_bench <skin.rgba of tests/bench/skin.mjs> | --count";

fn main() -> Outcome<()> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin");
    let dots = RankedDots::from_bytes(&std::fs::read(root)?)?;
    let argument = std::env::args().nth(1).ok_or(USAGE)?;
    if argument == "--count" {
        let mut bench = Bench::new(dots, shaded_skin()?, Frames::COUNTED)?;
        for row in bench.run_all()?.iter() {
            println!("{} {}", Frames::COUNTED.measured, row.name);
        }
        return Ok(());
    }
    let mut bench = Bench::new(dots, skin_of_file(&argument)?, Frames::TIMED)?;
    let rows: Vec<String> = bench.run_all()?.iter().map(Row::json).collect();
    println!(
        "{{\n  \"dotsInView\": {},\n  \"dots\": {},\n  \"areaCm2\": {:.1},\n  \"pxPerMm\": {:.3},\n  \"rows\": [\n    {}\n  ]\n}}",
        bench.dots_in_view,
        bench.dots,
        bench.preview.area_cm2(),
        bench.px_per_mm(),
        rows.join(",\n    ")
    );
    Ok(())
}

struct Bench {
    session: Session,
    preview: Preview,
    skin: SkinMap,
    frames: Frames,
    dots_in_view: usize,
    dots: usize,
}

impl Bench {
    fn new(dots: RankedDots, skin: SkinMap, frames: Frames) -> Outcome<Self> {
        let mut session = Session::default();
        let _ = session.handle(Input::Resized { size: STAGE_PX });
        let photo = PhotoFacts { size_px: PHOTO_PX, origin: PhotoOrigin::Demo, name: "demo".to_owned() };
        if !session.open(photo, demo::design()) {
            return Err("the demo does not open".into());
        }
        let mut preview = Preview::new(dots);
        preview.set_skin(skin.clone());
        let mut bench = Self { session, preview, skin, frames, dots_in_view: 0, dots: 0 };
        bench.run(Command::Set(Setting::Density, Setting::Density.range().most));
        // A flat photo, as only there 40,000 dots come into view at once: a head has a horizon.
        bench.run(Command::SetView(HeadView::Flat));
        bench.run(Command::ApplyPreset(Preset::Juvenile));
        bench.run(Command::ResetRim);
        bench.run(Command::Settle);
        bench.run(Command::GoTo(Step::Scale));
        // A wider dome, and the rim with it, until there are dots enough.
        for _ in 0..80 {
            if bench.frame()?.dots_in_view >= WANTED_DOTS {
                break;
            }
            for part in [OutlineHandle::Right, OutlineHandle::Top] {
                let by_mm = DVec2::new(if part == OutlineHandle::Right { -1.0 } else { 0.0 }, 1.0);
                bench.run(Command::Nudge { handle: Handle::Outline(part), by_mm });
            }
        }
        bench.run(Command::Settle);
        bench.run(Command::GoTo(Step::Hairline));
        let frame = bench.frame()?;
        (bench.dots_in_view, bench.dots) = (frame.dots_in_view, frame.dots);
        Ok(bench)
    }

    fn run_all(&mut self) -> Outcome<Rows> {
        let mut rows = Rows::default();
        rows.push(self.drag("drag of the mid-frontal point", 1.0)?);
        rows.push(self.drag("the same, three times as fast", 3.0)?);
        rows.push(self.pan());
        rows.push(self.scrub());
        self.parts(&mut rows)?;
        Ok(rows)
    }

    /// Every frame is drawn here whatever the effects say.
    fn run(&mut self, command: Command) {
        let _ = self.session.execute(command);
    }

    fn send(&mut self, input: Input) {
        let _ = self.session.handle(input);
    }

    fn view(&self) -> Outcome<StageView> {
        let work = self.session.work().ok_or("no work")?;
        Ok(StageView::new(work.viewport, STAGE_PX, 1.0))
    }

    fn px_per_mm(&self) -> f64 {
        self.session.work().map_or(0.0, |work| work.chart.photo_px_per_mm() * work.viewport.scale)
    }

    fn frame(&mut self) -> Outcome<Frame> {
        let view = self.view()?;
        let work = self.session.work().ok_or("no work")?;
        Ok(self.preview.frame(&work.design, &work.chart, &view))
    }

    fn dots_drawn(&mut self) -> usize {
        self.frame().map_or(0, |frame| frame.dots_touched)
    }

    /// Moves the mid-frontal point by pointer events, a frame after each.
    fn drag(&mut self, name: &'static str, speed: f64) -> Outcome<Row> {
        let design = self.session.design().ok_or("no design")?;
        let index = design
            .hairline
            .points
            .iter()
            .position(|point| point.name == Some(AnatomicalPoint::MidFrontal))
            .ok_or("no mid-frontal point")?;
        let start = self.session.stage_place(Handle::Hairline(index)).ok_or("the point is not on the stage")?;
        let kind = PointerKind::Mouse;
        self.send(Input::PointerDown { pointer: 1, kind, at: start, time_ms: 0.0 });
        let mut row = Row::new(name, self.frames);
        for step in row.steps() {
            let turn = (step + 1) as f64 * speed / PERIOD_FRAMES * std::f64::consts::TAU;
            // Rounded as a mouse's place is.
            let at = StagePx(start.0 - DVec2::new(0.0, (AMPLITUDE_PX * turn.sin()).round()));
            row.frame(step, &mut || {
                self.send(Input::PointerMove { pointer: 1, at });
                self.dots_drawn()
            });
        }
        self.send(Input::PointerUp { pointer: 1, at: start, time_ms: 1e4 });
        self.run(Command::Undo);
        self.frame()?;
        Ok(row)
    }

    /// Shifts the view: every dot is drawn anew.
    fn pan(&mut self) -> Row {
        let mut row = Row::new("pan: every dot drawn anew", self.frames);
        for step in row.steps() {
            let by_px = if step % 40 < 20 { 3.0 } else { -3.0 };
            row.frame(step, &mut || {
                self.run(Command::Pan(DVec2::new(by_px, 0.0)));
                self.dots_drawn()
            });
        }
        row
    }

    /// Moves the density slider down and up again, one step of it in a frame.
    fn scrub(&mut self) -> Row {
        let mut row = Row::new("density slider by 1 per cm²", self.frames);
        let most = Setting::Density.range().most;
        for step in row.steps() {
            let density_per_cm2 = most - (step % 100).min(100 - step % 100) as f64;
            row.frame(step, &mut || {
                self.run(Command::Set(Setting::Density, density_per_cm2));
                self.dots_drawn()
            });
        }
        self.run(Command::Set(Setting::Density, most));
        self.run(Command::Settle);
        let _ = self.frame();
        row
    }

    /// The parts of a frame, each by itself.
    fn parts(&mut self, rows: &mut Rows) -> Outcome<()> {
        let design = self.session.design().ok_or("no design")?.clone();
        let border = self.preview.border();
        let (front, rim) = (border.0.to_vec(), border.1.to_vec());
        let (dots, selection) = self.preview.selection();
        let cells = self.preview.cells();
        let frames = self.frames;

        let mut solver = CurveSolver::new();
        let mut points: Vec<_> = design.hairline.points.iter().map(|point| point.position).collect();
        let middle = points.len() / 2;
        let mut line = Vec::new();
        rows.push(repeated(frames, "part: curve solved and flattened", |step| {
            points[middle].0.y += if step % 2 == 0 { 0.5 } else { -0.5 };
            flatten_into(solver.solve(&points), 16, &mut line);
        }));

        let mut lines = [front.clone(), front.clone()];
        let middle = front.len() / 2;
        for (offset, vertex) in lines[1].iter_mut().enumerate() {
            vertex.y += (2.0 - offset.abs_diff(middle) as f64 / 16.0).max(0.0) / 2.0;
        }
        let plan = density_plan(&design);
        let mut grid = DistanceGrid::new();
        rows.push(repeated(frames, "part: distance grid", |step| grid.update(&lines[step % 2], &rim, plan.band_mm())));
        let mut other = DistanceGrid::new();
        other.update(&lines[0], &rim, plan.band_mm());
        grid.update(&lines[1], &rim, plan.band_mm());
        let mut changed_cells = 0;
        rows.push(repeated(frames, "part: cells that changed", |_| {
            grid.changed_cells(&other, |_, _| changed_cells += 1)
        }));
        rows.push(repeated(frames, "part: copy of the grid", |step| {
            if step % 2 == 0 { grid.copy_from(&other) } else { other.copy_from(&grid) }
        }));

        let mut field = DensityField::default();
        field.update(plan, true, Some((&front, &rim)), None);
        let mut chosen = Selection::new(dots);
        let wake = |field: &DensityField, chosen: &mut Selection| {
            let mut changed = 0;
            field.changed().visit(|column, row| {
                let skin_scale = cells.cell(column, row).skin_scale;
                chosen.update_cell(dots, field, (column, row), skin_scale, BARE_SKIN, |_| changed += 1);
            });
            changed
        };
        wake(&field, &mut chosen);
        let mut row = Row::new("part: selection only, all cells (density by 1)", frames);
        for step in row.steps() {
            let density_per_cm2 = plan.density_per_cm2 - (step % 2) as f32;
            field.update(DensityPlan { density_per_cm2, ..plan }, false, None, None);
            row.frame(step, &mut || wake(&field, &mut chosen));
        }
        rows.push(row);

        let mut row = Row::new("part: selection only, cells of a drag by 1 mm", frames);
        for step in row.steps() {
            field.update(plan, false, Some((&lines[step % 2], &rim)), None);
            row.frame(step, &mut || wake(&field, &mut chosen));
        }
        rows.push(row);

        let px_per_mm = self.px_per_mm() as f32;
        let work = self.session.work().ok_or("no work")?;
        let mut ink = InkLayer::new();
        ink.resize(STAGE_PX.x as u32, STAGE_PX.y as u32);
        ink.set_style(&appearance(&design), px_per_mm);
        let shapes = ink.shapes();
        let mut placed = Vec::new();
        selection.visit_shown(
            dots,
            |column, row| {
                let cell = cells.cell(column, row);
                let shape = shapes.on_skin(cell.photo_from_skin * work.viewport.scale as f32);
                cell.seen.then(|| (*cell, cell_centre(column, row).0.as_vec2(), shape))
            },
            |(cell, centre_mm, shape), dot| {
                let on_photo = PhotoPx(cell.photo_px(dot.place_mm - centre_mm).as_dvec2());
                let at = work.viewport.stage_from_photo(on_photo).0.as_vec2();
                placed.push((at, variant(dot.id), dot.strength, *shape));
            },
        );
        rows.push(repeated(frames, "part: splat only, every dot", |_| {
            ink.clear();
            for (at, kind, strength, shape) in &placed {
                ink.add(*at, *kind, *strength, shape);
            }
        }));
        let offset = work.viewport.offset.0;
        let from_stage = PhotoFromStage {
            origin_photo_px: -offset / work.viewport.scale,
            photo_px_per_stage_px: 1.0 / work.viewport.scale,
        };
        rows.push(repeated(frames, "part: tone only, the whole stage", |_| {
            ink.invalidate_tone();
            black_box(ink.tone(&self.skin, &from_stage));
        }));
        // Time scrubbed while dots are fresh: every frame has another style.
        let mut row = Row::new("part: another style, every dot drawn anew", frames);
        for step in row.steps() {
            let darker = 1.1 + (step % 20) as f32 / 50.0;
            let latest = LatestDots {
                above_per_cm2: 120.0,
                diameter_factor: 1.0 + (darker - 1.0) / 2.0,
                density_factor: darker,
            };
            let style = DotStyle { redness: [0.0, 0.1 * darker, 0.1 * darker], latest, ..appearance(&design) };
            row.frame(step, &mut || {
                ink.set_style(&style, px_per_mm);
                for (number, (at, kind, strength, shape)) in placed.iter().enumerate() {
                    ink.add(*at, *kind + if number % 5 == 0 { VARIANTS } else { 0 }, *strength, shape);
                }
                black_box(ink.tone(&self.skin, &from_stage));
                placed.len()
            });
        }
        rows.push(row);
        black_box((changed_cells, cell_min_mm(0, 0)));
        Ok(())
    }
}

fn repeated(frames: Frames, name: &'static str, mut work: impl FnMut(usize)) -> Row {
    let mut row = Row::new(name, frames);
    for step in row.steps() {
        row.frame(step, &mut || {
            work(step);
            0
        });
    }
    row
}

/// The demo photo in the small, as `tests/bench/skin.mjs` wrote it: raw RGBA.
fn skin_of_file(path: &str) -> Outcome<SkinMap> {
    skin_of(&std::fs::read(path)?)
}

/// Skin that gets darker from left to right: as many tables of tones as a photo needs, without a decoder to run first.
fn shaded_skin() -> Outcome<SkinMap> {
    let (width, height) = SKIN_SIZE;
    let pixel = |i: usize| [230, 180, 150, 255].map(|most: usize| (most - most * (i % width) / width / 2) as u8);
    skin_of(&(0..width * height).flat_map(pixel).collect::<Vec<u8>>())
}

fn skin_of(rgba: &[u8]) -> Outcome<SkinMap> {
    let (width, height) = SKIN_SIZE;
    SkinMap::from_rgba(width, height, rgba, PHOTO_PX.x as f32 / width as f32)
        .ok_or_else(|| format!("the skin is not {width} × {height} RGBA").into())
}
