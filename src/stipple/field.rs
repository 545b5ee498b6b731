//! The density field: the area's borders, the brush strokes and the plan together, and which cells of it changed.

use crate::geometry::ChartMm;
use crate::geometry::distance_grid::{self, CELLS, DistanceGrid, NODE_SPACING_MM, NODES};
use glam::{DVec2, Vec2};

use super::density::{DensityPlan, Edges};
use super::stroke_mask::StrokeMask;

/// Where dots belong and how densely. Holds the field before the last update as well, to tell what changed.
#[derive(Clone, Debug, Default)]
pub struct DensityField {
    grid: DistanceGrid,
    previous_grid: DistanceGrid,
    strokes: StrokeMask,
    previous_strokes: StrokeMask,
    plan: DensityPlan,
    changed: CellSet,
}

/// A set of cells of the grid, cheap to clear and to walk in order.
#[derive(Clone, Debug)]
pub struct CellSet {
    bits: Vec<u64>,
}

impl Default for CellSet {
    fn default() -> Self {
        Self { bits: vec![0; (CELLS * CELLS).div_ceil(64)] }
    }
}

impl CellSet {
    /// Adds a cell.
    pub fn insert(&mut self, column: usize, row: usize) {
        let cell = row * CELLS + column;
        self.bits[cell / 64] |= 1 << (cell % 64);
    }

    /// Empties the set.
    pub fn clear(&mut self) {
        self.bits.fill(0);
    }

    /// Takes every cell in.
    pub fn fill(&mut self) {
        self.bits.fill(u64::MAX);
    }

    /// Walks the cells row by row.
    pub fn iter(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.bits.iter().enumerate().flat_map(|(word, &bits)| {
            std::iter::successors((bits != 0).then_some(bits), |bits| {
                let rest = bits & (bits - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
            .map(|cell| (cell % CELLS, cell / CELLS))
        })
    }
}

impl DensityField {
    /// Takes in a new border, new strokes, a new plan or a new chart; what did not change is passed as before. `lay_strokes`
    /// is for strokes that changed: it gets the mask as it was and either clears it and lays all of them, or adds new ones.
    pub fn update(
        &mut self,
        plan: DensityPlan,
        chart_changed: bool,
        border: Option<(&[DVec2], &[DVec2])>,
        lay_strokes: Option<&mut dyn FnMut(&mut StrokeMask)>,
    ) {
        self.changed.clear();
        if plan != self.plan || chart_changed {
            self.plan = plan;
            self.changed.fill();
        }
        if let Some((front, rim)) = border {
            self.previous_grid.copy_from(&self.grid);
            self.grid.update(front, rim, plan.band_mm());
            let changed = &mut self.changed;
            self.grid.changed_cells(&self.previous_grid, |column, row| changed.insert(column, row));
        }
        if let Some(lay_strokes) = lay_strokes {
            self.previous_strokes.copy_from(&self.strokes);
            lay_strokes(&mut self.strokes);
            let changed = &mut self.changed;
            self.strokes.changed_cells(&self.previous_strokes, |column, row| changed.insert(column, row));
        }
    }

    /// The cells in which the density may have changed by the last update.
    #[must_use]
    pub const fn changed(&self) -> &CellSet {
        &self.changed
    }

    /// The density at a place as a share of the full density of the point set; `skin_scale` is mm of skin per mm of chart
    /// there.
    #[must_use]
    pub fn share_at(&self, place_mm: Vec2, skin_scale: f32) -> f32 {
        let sample = self.grid.sample(ChartMm(place_mm.as_dvec2()));
        let (included_mm, kept_out_mm) = self.strokes.sample(place_mm);
        let edges = Edges {
            area_mm: sample.edge_mm,
            front_mm: sample.front_mm,
            rim_mm: sample.rim_mm,
            included_mm,
            kept_out_mm,
        };
        self.plan.share_at(place_mm, &edges, skin_scale)
    }

    /// Whether a cell lies wholly beyond the treated area and every stroke.
    #[must_use]
    pub fn is_blank(&self, column: usize, row: usize) -> bool {
        self.strokes.is_empty()
            && (0..3).all(|offset| {
                let start = column * distance_grid::INTERVALS_PER_CELL;
                let nodes = self.grid.edge_row(row * distance_grid::INTERVALS_PER_CELL + offset);
                nodes.get(start..start + 3).is_none_or(|nodes| nodes.iter().all(|&edge_mm| edge_mm <= 0.0))
            })
    }

    /// The treated area in cm² of skin, by counting the grid's nodes (1.25 mm apart). `skin_scale` gives mm of skin per mm of
    /// chart in a cell.
    #[must_use]
    pub fn area_cm2(&self, skin_scale: impl Fn(usize, usize) -> f32) -> f64 {
        let mut nodes = 0.0;
        for row in 0..NODES {
            for (column, &edge_mm) in self.grid.edge_row(row).iter().enumerate() {
                let treated = if self.strokes.is_empty() {
                    edge_mm > 0.0
                } else {
                    let (included_mm, kept_out_mm) = self.strokes.at_node(column, row);
                    kept_out_mm <= 0.0 && (edge_mm > 0.0 || included_mm > 0.0)
                };
                if treated {
                    let cell = |node: usize| (node / distance_grid::INTERVALS_PER_CELL).min(CELLS - 1);
                    nodes += f64::from(skin_scale(cell(column), cell(row))).powi(2);
                }
            }
        }
        nodes * NODE_SPACING_MM * NODE_SPACING_MM / 100.0
    }
}
