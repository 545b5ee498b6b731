//! The engine's selection in WebAssembly, for node to time: which dots show, for every dot of a treated area.
//!
//! The area is a rectangle of the chart with the hairline along one side, feathered as in the app. Nothing here but
//! calls of the engine; the clock is node's (tests/bench/evaluate.mjs).
#![cfg(target_arch = "wasm32")]

use glam::DVec2;
use hairline::geometry::distance_grid::{CELL_MM, GRID_MIN_MM};
use hairline::stipple::selection::BARE_SKIN;
use hairline::stipple::{DensityField, DensityPlan, RankedDots, Selection};
use wasm_bindgen::prelude::wasm_bindgen;

/// Vertices along the hairline and along the rest of the border, as many as the app's curves have.
const FRONT_SEGMENTS: usize = 128;
const RIM_SEGMENTS: usize = 160;

/// A treated area and the dots in it.
#[wasm_bindgen]
pub struct Evaluator {
    dots: RankedDots,
    field: DensityField,
    selection: Selection,
    plan: DensityPlan,
    rim: Vec<DVec2>,
    front: Vec<DVec2>,
    size_mm: DVec2,
}

#[wasm_bindgen]
impl Evaluator {
    /// An area of this size about the chart's middle, with no dot chosen yet. `None` if the bytes are no point set.
    pub fn create(point_set: &[u8], width_mm: f64, height_mm: f64) -> Option<Self> {
        let dots = RankedDots::from_bytes(point_set).ok()?;
        Some(Self {
            selection: Selection::new(&dots),
            dots,
            field: DensityField::default(),
            plan: DensityPlan { front_softness_mm: 9.0, irregularity_mm: 1.5, seed: 7, ..DensityPlan::default() },
            rim: Vec::new(),
            front: Vec::new(),
            size_mm: DVec2::new(width_mm, height_mm),
        })
    }

    /// Lays the border anew, the middle of the hairline drawn down by some mm.
    pub fn move_line(&mut self, by_mm: f64) {
        let corner = -self.size_mm / 2.0;
        self.front.clear();
        self.front.extend((0..=FRONT_SEGMENTS).map(|index| {
            let share = index as f64 / FRONT_SEGMENTS as f64;
            let bump = (1.0 - (4.0 * (share - 0.5)).powi(2)).max(0.0);
            corner + DVec2::new(share * self.size_mm.x, -by_mm * bump * bump)
        }));
        if self.rim.is_empty() {
            let (width, height) = (self.size_mm.x, self.size_mm.y);
            self.rim.extend((0..=RIM_SEGMENTS).map(|index| {
                let along = index as f64 / RIM_SEGMENTS as f64 * (width + 2.0 * height);
                let from_corner = if along < height {
                    DVec2::new(width, along)
                } else if along < height + width {
                    DVec2::new(width - (along - height), height)
                } else {
                    DVec2::new(0.0, 2.0 * height + width - along)
                };
                corner + from_corner
            }));
        }
        self.field.update(self.plan, false, Some((&self.front, &self.rim)), None);
    }

    /// Sets the density; every cell counts as changed.
    pub fn set_density(&mut self, dots_per_cm2: f32) {
        self.plan.density_per_cm2 = dots_per_cm2;
        self.field.update(self.plan, false, None, None);
    }

    /// Decides about every dot of every cell that the last update changed. Returns how many changed their strength.
    pub fn select(&mut self) -> usize {
        let Self { dots, field, selection, .. } = self;
        let mut changed = 0;
        field.changed().visit(|column, row| {
            selection.update_cell(dots, field, (column, row), 1.0, BARE_SKIN, |_| changed += 1);
        });
        changed
    }

    /// Dots in the cells that are not wholly beyond the area: what [`select`](Self::select) decides about.
    pub fn candidates(&self) -> usize {
        let first = (GRID_MIN_MM / CELL_MM).as_ivec2();
        let in_cell = |column: usize, row: usize| {
            if self.field.is_blank(column, row) {
                return 0;
            }
            self.dots.cell_wrapped(first.x + column as i32, first.y + row as i32).ranks.len()
        };
        let mut sum = 0;
        self.field.changed().visit(|column, row| sum += in_cell(column, row));
        sum
    }

    /// Dots that show.
    pub fn shown(&self) -> usize {
        self.selection.shown()
    }

    /// The treated area in cm².
    pub fn area_cm2(&self) -> f64 {
        self.field.area_cm2(|_, _| 1.0)
    }
}
