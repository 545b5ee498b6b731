//! The density field: the area's borders, the brush strokes and the plan together, and which cells of it changed.

use crate::geometry::distance_grid::{
    self, CELL_MM, CELLS, CellNodes, DistanceGrid, GRID_MIN_MM, NODE_SPACING_MM, NODES, cell_min_mm,
};
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
    kinds: CellKinds,
}

/// What the density is like all over a cell: most cells need not be asked dot by dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// Beyond the treated area and every stroke: none.
    Blank,
    /// Far from every border and stroke: full.
    Full,
    /// Anything else.
    Mixed,
}

#[derive(Clone, Debug)]
struct CellKinds(Vec<CellKind>);

impl Default for CellKinds {
    fn default() -> Self {
        Self(vec![CellKind::Blank; CELLS * CELLS])
    }
}

/// The densities of one cell, its nodes at hand. Made by [`DensityField::in_cell`].
#[derive(Clone, Copy, Debug)]
pub struct CellDensity<'field> {
    plan: &'field DensityPlan,
    strokes: &'field StrokeMask,
    corner_mm: Vec2,
    skin_scale: f32,
    nodes: CellNodes,
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

    /// Calls `visit` with the column and the row of every cell, row by row.
    #[inline]
    pub fn visit(&self, mut visit: impl FnMut(usize, usize)) {
        for (word, &bits) in self.bits.iter().enumerate() {
            let mut left = bits;
            while left != 0 {
                let cell = word * 64 + left.trailing_zeros() as usize;
                visit(cell % CELLS, cell / CELLS);
                left &= left - 1;
            }
        }
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
        let widths_changed = plan.full_beyond_mm() != self.plan.full_beyond_mm();
        if plan != self.plan || chart_changed {
            self.plan = plan;
            // Where there is no density none changes.
            for (cell, _) in self.kinds.0.iter().enumerate().filter(|(_, kind)| **kind != CellKind::Blank) {
                self.changed.insert(cell % CELLS, cell / CELLS);
            }
        }
        if let Some((front, rim)) = border {
            self.previous_grid.copy_from(&self.grid);
            self.grid.update(front, rim, plan.band_mm());
            let Self { grid, previous_grid, strokes, changed, kinds, .. } = self;
            let full_beyond_mm = plan.full_beyond_mm();
            grid.changed_cells(previous_grid, |column, row| {
                changed.insert(column, row);
                kinds.0[row * CELLS + column] = kind_of(grid, strokes, full_beyond_mm, (column, row));
            });
        }
        if widths_changed {
            let full_beyond_mm = plan.full_beyond_mm();
            for (cell, kind) in self.kinds.0.iter_mut().enumerate() {
                *kind = kind_of(&self.grid, &self.strokes, full_beyond_mm, (cell % CELLS, cell / CELLS));
            }
        }
        if let Some(lay_strokes) = lay_strokes {
            self.previous_strokes.copy_from(&self.strokes);
            lay_strokes(&mut self.strokes);
            let Self { grid, previous_strokes, strokes, changed, kinds, .. } = self;
            let full_beyond_mm = plan.full_beyond_mm();
            strokes.changed_cells(previous_strokes, |column, row| {
                changed.insert(column, row);
                kinds.0[row * CELLS + column] = kind_of(grid, strokes, full_beyond_mm, (column, row));
            });
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
        let cell = ((place_mm - GRID_MIN_MM.as_vec2()) / CELL_MM as f32).floor();
        let cell = cell.clamp(Vec2::ZERO, Vec2::splat(CELLS as f32 - 1.0));
        self.in_cell(cell.x as usize, cell.y as usize, skin_scale).share_at(place_mm)
    }

    /// The density far from every border, as a share of the full density of the point set.
    #[must_use]
    pub fn full_share(&self, skin_scale: f32) -> f32 {
        self.plan.full_share() * (skin_scale * skin_scale)
    }

    /// The densities of one cell.
    #[must_use]
    pub fn in_cell(&self, column: usize, row: usize, skin_scale: f32) -> CellDensity<'_> {
        CellDensity {
            plan: &self.plan,
            strokes: &self.strokes,
            corner_mm: cell_min_mm(column, row).0.as_vec2(),
            skin_scale,
            nodes: self.grid.nodes_of_cell(column, row),
        }
    }

    /// What the density is like all over a cell.
    #[must_use]
    pub fn kind(&self, column: usize, row: usize) -> CellKind {
        self.kinds.0[row * CELLS + column]
    }

    /// Whether a cell lies wholly beyond the treated area and every stroke.
    #[must_use]
    pub fn is_blank(&self, column: usize, row: usize) -> bool {
        self.kind(column, row) == CellKind::Blank
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

impl CellDensity<'_> {
    /// The density at a place of the cell, as a share of the full density of the point set.
    #[must_use]
    #[inline]
    pub fn share_at(&self, place_mm: Vec2) -> f32 {
        let sample = self.nodes.sample(place_mm - self.corner_mm);
        let (included_mm, kept_out_mm) = self.strokes.sample(place_mm);
        let edges = Edges {
            area_mm: sample.edge_mm,
            front_mm: sample.front_mm,
            rim_mm: sample.rim_mm,
            included_mm,
            kept_out_mm,
        };
        self.plan.share_at(place_mm, &edges, self.skin_scale)
    }

    /// The same where hair leaves dots only this much room (0-1) at the place: what somebody painted wins over what the
    /// photo shows.
    #[must_use]
    #[inline]
    pub fn share_among_hair(&self, place_mm: Vec2, room: f32) -> f32 {
        let share = self.share_at(place_mm);
        if room < 1.0 && self.strokes.sample(place_mm).0 <= 0.0 { share * room } else { share }
    }
}

/// From the cell's nodes, between which nothing exceeds them.
fn kind_of(
    grid: &DistanceGrid,
    strokes: &StrokeMask,
    (full_front_mm, full_rim_mm): (f32, f32),
    (column, row): (usize, usize),
) -> CellKind {
    let (mut blank, mut full) = (true, true);
    for offset in 0..=distance_grid::INTERVALS_PER_CELL {
        let node_row = row * distance_grid::INTERVALS_PER_CELL + offset;
        let first = column * distance_grid::INTERVALS_PER_CELL;
        let last = first + distance_grid::INTERVALS_PER_CELL;
        let (edges_mm, fronts_mm, rims_mm) =
            (grid.edge_row(node_row), grid.front_row(node_row), grid.rim_row(node_row));
        for node_column in first..=last.min(NODES - 1) {
            let edge_mm = edges_mm[node_column];
            let (included_mm, kept_out_mm) =
                if strokes.is_empty() { (-1.0, -1.0) } else { strokes.at_node(node_column, node_row) };
            blank &= edge_mm <= 0.0 && included_mm <= 0.0;
            let deep = edge_mm > 0.0 && fronts_mm[node_column] >= full_front_mm && rims_mm[node_column] >= full_rim_mm;
            full &= deep && kept_out_mm <= 0.0;
        }
    }
    match (blank, full) {
        (true, _) => CellKind::Blank,
        (_, true) => CellKind::Full,
        _ => CellKind::Mixed,
    }
}
