//! Distances to the treated area's outline on a coarse grid over the chart: what the frame path asks
//! instead of the polygon. Narrow band, no allocation after creation.
//!
//! Every node's value is a function of the outline's segments near that node alone, computed by the
//! same arithmetic in every update: a minimum over (segment, node) distances, which no order changes,
//! and a count of crossings. So nodes that no moved segment influences are bit-identical between
//! updates, and with them the dots there.
//!
//! Not here: exact single questions ([`super::region`], which this is tested against).

use std::ops::Range;

use glam::{DVec2, Vec2};

use super::{ChartMm, region};

/// The chart's corner at node (0, 0), mm.
pub const GRID_MIN_MM: DVec2 = DVec2::new(-200.0, -60.0);
/// Distance between nodes, mm. Every node coordinate is exact in f32.
pub const NODE_SPACING_MM: f64 = 1.25;
/// Nodes along each side: 400 mm.
pub const NODES: usize = 321;
/// Cells along each side.
pub const CELLS: usize = 160;
/// Node intervals along a cell's side; a cell has 3×3 nodes and shares those of its border.
pub const INTERVALS_PER_CELL: usize = 2;
/// A cell's side, mm.
pub const CELL_MM: f64 = NODE_SPACING_MM * INTERVALS_PER_CELL as f64;

/// Nodes along a cell's side.
const NODES_PER_CELL: usize = INTERVALS_PER_CELL + 1;

const SPACING: f32 = NODE_SPACING_MM as f32;
const MIN_X: f32 = GRID_MIN_MM.x as f32;
const MIN_Y: f32 = GRID_MIN_MM.y as f32;

/// Distances at one place, interpolated; all clamped to the band of the last update.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Signed distance to the outline, positive inside, mm.
    pub edge_mm: f32,
    /// Distance to the hairline, mm, at least 0.
    pub front_mm: f32,
    /// Distance to the rest of the outline, mm, at least 0.
    pub rim_mm: f32,
}

/// The grid; about 1.3 MB.
#[derive(Clone, Debug)]
pub struct DistanceGrid {
    /// Row by row from the lowest y.
    front: Vec<f32>,
    rim: Vec<f32>,
    /// The vertices that `front` and `rim` were made from at `band_mm`; none if that is not known.
    front_vertices: Vec<DVec2>,
    rim_vertices: Vec<DVec2>,
    /// ±min(front, rim), negative outside (−0.0 too).
    edge: Vec<f32>,
    /// Scratch: whether the number of crossings changes between this node and the one to its left.
    crossings: Vec<u8>,
    band_mm: f32,
}

impl Default for DistanceGrid {
    fn default() -> Self {
        Self::new()
    }
}

impl DistanceGrid {
    /// A grid without an outline: everything is outside, at a band of 0.
    #[must_use]
    pub fn new() -> Self {
        Self {
            front: vec![0.0; NODES * NODES],
            rim: vec![0.0; NODES * NODES],
            front_vertices: Vec::new(),
            rim_vertices: Vec::new(),
            edge: vec![-0.0; NODES * NODES],
            crossings: vec![0; NODES * NODES],
            band_mm: 0.0,
        }
    }

    /// Takes over a new outline: the polygon `front` followed by `rim`, closed; the two connecting
    /// segments count as rim. Inside is even-odd, however the outline winds or crosses itself.
    ///
    /// Distances are exact to f32 (about 0.0001 mm) up to `band_mm` and equal `band_mm` beyond. With a
    /// vertex that is not finite, or fewer than three, there is no inside; not finite vertices also
    /// take the distances with them (all `band_mm`). A band that is not positive counts as 0.
    pub fn update(&mut self, front: &[DVec2], rim: &[DVec2], band_mm: f32) {
        let band = if band_mm.is_finite() { band_mm.max(0.0) } else { 0.0 };
        if band != self.band_mm {
            self.forget_vertices();
        }
        self.band_mm = band;
        let sound = front.iter().chain(rim).all(|vertex| vertex.is_finite());
        let (front, rim) = if sound { (front, rim) } else { (&[][..], &[][..]) };
        // From the hairline's end along the rim and back to its start.
        let closing = front.first().or(rim.first());
        let closed_rim = front.last().into_iter().chain(rim).chain(closing);
        renew(&mut self.front, &mut self.front_vertices, front.iter(), band);
        renew(&mut self.rim, &mut self.rim_vertices, closed_rim, band);
        self.crossings.fill(0);
        if front.len() + rim.len() >= 3 {
            for [start, end] in self.front_vertices.array_windows().chain(self.rim_vertices.array_windows()) {
                mark_crossings(&mut self.crossings, *start, *end);
            }
        }
        self.sign_rows();
    }

    /// The distances at a place of the chart, bilinear between nodes; beyond the grid those of its
    /// border, for a point that is not finite those of far outside.
    ///
    /// `edge_mm` interpolates signed values, so it crosses zero where the outline does. Where one part
    /// of the outline is the nearer one at all four nodes, its distance is |edge| for the same reason
    /// (unsigned values would never reach zero between nodes).
    #[must_use]
    pub fn sample(&self, point: ChartMm) -> Sample {
        if !point.is_finite() {
            return Sample { edge_mm: -self.band_mm, front_mm: self.band_mm, rim_mm: self.band_mm };
        }
        let place = (point.0 - GRID_MIN_MM) / NODE_SPACING_MM;
        let place = place.clamp(DVec2::ZERO, DVec2::splat((NODES - 1) as f64));
        // Truncation is the floor here, and the last node belongs to the last interval.
        let column = (place.x as usize).min(NODES - 2);
        let row = (place.y as usize).min(NODES - 2);
        let share = Vec2::new((place.x - column as f64) as f32, (place.y - row as f64) as f32);
        let base = row * NODES + column;
        let corners = |layer: &[f32]| [layer[base], layer[base + 1], layer[base + NODES], layer[base + NODES + 1]];
        let (fronts, rims) = (corners(&self.front), corners(&self.rim));
        let edge_mm = bilinear(corners(&self.edge), share);
        let (mut front_nearer, mut rim_nearer) = (true, true);
        for (front, rim) in fronts.iter().zip(&rims) {
            front_nearer &= front <= rim;
            rim_nearer &= rim <= front;
        }
        Sample {
            edge_mm,
            front_mm: if front_nearer { edge_mm.abs() } else { bilinear(fronts, share) },
            rim_mm: if rim_nearer { edge_mm.abs() } else { bilinear(rims, share) },
        }
    }

    /// The nodes of a cell; beyond the grid those of its last cell.
    #[must_use]
    pub fn nodes_of_cell(&self, column: usize, row: usize) -> CellNodes {
        let first = (row.min(CELLS - 1) * NODES + column.min(CELLS - 1)) * INTERVALS_PER_CELL;
        let nodes = |layer: &[f32]| {
            std::array::from_fn(|index| layer[first + index / NODES_PER_CELL * NODES + index % NODES_PER_CELL])
        };
        let (front, rim): ([f32; 9], [f32; 9]) = (nodes(&self.front), nodes(&self.rim));
        let mut nodes = CellNodes { edge: nodes(&self.edge), front, rim, nearer: [(true, true); 4] };
        for (quarter, nearer) in nodes.nearer.iter_mut().enumerate() {
            for corner in corners_of(quarter) {
                nearer.0 &= front[corner] <= rim[corner];
                nearer.1 &= rim[corner] <= front[corner];
            }
        }
        nodes
    }

    /// The signed values ±min(front, rim) of one row of nodes, mm; empty beyond the grid.
    #[must_use]
    pub fn edge_row(&self, row: usize) -> &[f32] {
        self.edge.get(row_range(row)).unwrap_or_default()
    }

    /// The distances to the hairline of one row of nodes, mm; empty beyond the grid.
    #[must_use]
    pub fn front_row(&self, row: usize) -> &[f32] {
        self.front.get(row_range(row)).unwrap_or_default()
    }

    /// The distances to the rest of the outline of one row of nodes, mm; empty beyond the grid.
    #[must_use]
    pub fn rim_row(&self, row: usize) -> &[f32] {
        self.rim.get(row_range(row)).unwrap_or_default()
    }

    /// The band of the last update, mm.
    #[must_use]
    pub const fn band_mm(&self) -> f32 {
        self.band_mm
    }

    /// Visits every cell with a node that differs in any bit from `previous`, in rows from the lowest
    /// y, each from the lowest x. Only such cells can sample differently.
    pub fn changed_cells(&self, previous: &Self, mut visit: impl FnMut(usize, usize)) {
        // The rows of a cell share its border rows, so each node row is compared once and kept.
        let mut below = [0_u32; NODES];
        self.add_differences(previous, 0, &mut below);
        let mut above = [0_u32; NODES];
        for row in 0..CELLS {
            let first = row * INTERVALS_PER_CELL;
            self.add_differences(previous, first + 1, &mut below);
            above.fill(0);
            self.add_differences(previous, first + 2, &mut above);
            for column in 0..CELLS {
                let at = column * INTERVALS_PER_CELL;
                let difference = |row: &[u32; NODES]| row[at] | row[at + 1] | row[at + 2];
                if difference(&below) | difference(&above) != 0 {
                    visit(column, row);
                }
            }
            std::mem::swap(&mut below, &mut above);
        }
    }

    /// Takes over the values of another grid without allocating.
    pub fn copy_from(&mut self, other: &Self) {
        self.forget_vertices();
        self.front.copy_from_slice(&other.front);
        self.rim.copy_from_slice(&other.rim);
        self.edge.copy_from_slice(&other.edge);
        self.band_mm = other.band_mm;
    }

    /// The next update makes both parts anew.
    fn forget_vertices(&mut self) {
        self.front_vertices.clear();
        self.rim_vertices.clear();
    }

    /// Makes the signed distances from those to the parts and from the crossings.
    fn sign_rows(&mut self) {
        let mut inside = [0_u8; NODES];
        for row in 0..NODES {
            let range = row_range(row);
            let mut parity = 0;
            for (inside, crossing) in inside.iter_mut().zip(&self.crossings[range.clone()]) {
                parity ^= crossing;
                *inside = parity;
            }
            let parts = self.front[range.clone()].iter().zip(&self.rim[range.clone()]);
            for ((edge, (front, rim)), inside) in self.edge[range].iter_mut().zip(parts).zip(&inside) {
                let nearest = if front < rim { *front } else { *rim };
                // The sign bit by hand: a branch here would not vectorise.
                let outside_bit = u32::from(inside ^ 1) << 31;
                *edge = f32::from_bits(nearest.to_bits() | outside_bit);
            }
        }
    }

    fn add_differences(&self, previous: &Self, row: usize, differences: &mut [u32; NODES]) {
        let range = row_range(row);
        let layers = [(&self.front, &previous.front), (&self.rim, &previous.rim), (&self.edge, &previous.edge)];
        for (layer, previous) in layers {
            let pairs = layer[range.clone()].iter().zip(&previous[range.clone()]);
            for (difference, (now, before)) in differences.iter_mut().zip(pairs) {
                *difference |= now.to_bits() ^ before.to_bits();
            }
        }
    }
}

/// The distances at the nodes of one cell: what [`DistanceGrid::sample`] reads, at hand for many places.
#[derive(Clone, Copy, Debug)]
pub struct CellNodes {
    /// Three rows of three.
    edge: [f32; 9],
    front: [f32; 9],
    rim: [f32; 9],
    /// Of each quarter, whether the front is the nearer part at all four nodes, and whether the rim is.
    nearer: [(bool, bool); 4],
}

impl CellNodes {
    /// As [`DistanceGrid::sample`], for a place in mm from the cell's least corner; places beyond the cell are held at its
    /// border.
    #[must_use]
    #[inline]
    pub fn sample(&self, from_corner_mm: Vec2) -> Sample {
        let place = (from_corner_mm * (1.0 / SPACING)).clamp(Vec2::ZERO, Vec2::splat(INTERVALS_PER_CELL as f32));
        let (column, row) = (usize::from(place.x >= 1.0), usize::from(place.y >= 1.0));
        let share = place - Vec2::new(column as f32, row as f32);
        let quarter = row * 2 + column;
        let [a, b, c, d] = corners_of(quarter);
        let between = |layer: &[f32; 9]| bilinear([layer[a], layer[b], layer[c], layer[d]], share);
        let edge_mm = between(&self.edge);
        let (front_nearer, rim_nearer) = self.nearer[quarter];
        Sample {
            edge_mm,
            front_mm: if front_nearer { edge_mm.abs() } else { between(&self.front) },
            rim_mm: if rim_nearer { edge_mm.abs() } else { between(&self.rim) },
        }
    }
}

/// The corner nodes of a quarter of a cell, in its rows of three.
const fn corners_of(quarter: usize) -> [usize; 4] {
    let first = quarter / 2 * NODES_PER_CELL + quarter % 2;
    [first, first + 1, first + NODES_PER_CELL, first + NODES_PER_CELL + 1]
}

/// The corner of a cell with the least x and y.
#[must_use]
pub fn cell_min_mm(column: usize, row: usize) -> ChartMm {
    ChartMm(GRID_MIN_MM + DVec2::new(column as f64, row as f64) * CELL_MM)
}

/// The place of a node.
#[must_use]
pub fn node_mm(column: usize, row: usize) -> ChartMm {
    ChartMm(GRID_MIN_MM + DVec2::new(column as f64, row as f64) * NODE_SPACING_MM)
}

fn row_range(row: usize) -> Range<usize> {
    row.saturating_mul(NODES)..row.saturating_add(1).saturating_mul(NODES)
}

/// Makes the distances to a line anew unless they were made from the same vertices: a drag of the hairline leaves the
/// rim, the longer part, as it is.
fn renew<'a>(
    distances: &mut [f32],
    made_from: &mut Vec<DVec2>,
    vertices: impl Iterator<Item = &'a DVec2> + Clone,
    band: f32,
) {
    if !made_from.is_empty() && made_from.iter().eq(vertices.clone()) {
        return;
    }
    made_from.clear();
    distances.fill(band * band);
    made_from.extend(vertices);
    for [start, end] in made_from.array_windows() {
        lower_distances(distances, *start, *end, band);
    }
    for distance in distances {
        *distance = distance.sqrt();
    }
}

fn bilinear([low_left, low_right, high_left, high_right]: [f32; 4], share: Vec2) -> f32 {
    let low = low_left + (low_right - low_left) * share.x;
    let high = high_left + (high_right - high_left) * share.x;
    low + (high - low) * share.y
}

/// Indices of the nodes between two coordinates (in node spacings from the grid's corner), widened
/// to whole nodes and cut to the grid; possibly empty.
fn node_range(low: f64, high: f64) -> Range<usize> {
    // `as` saturates, so coordinates far off the grid are no trouble.
    let first = low.floor().max(0.0) as usize;
    let end = (high.ceil() + 1.0).clamp(0.0, NODES as f64) as usize;
    first.min(end)..end
}

/// Lowers the squared distances of the nodes within `band` of a segment.
fn lower_distances(layer: &mut [f32], start: DVec2, end: DVec2, band: f32) {
    let reach = DVec2::splat(f64::from(band));
    let low = (start.min(end) - reach - GRID_MIN_MM) / NODE_SPACING_MM;
    let high = (start.max(end) + reach - GRID_MIN_MM) / NODE_SPACING_MM;
    let (rows, box_columns) = (node_range(low.y, high.y), node_range(low.x, high.x));
    if box_columns.is_empty() {
        return;
    }
    let length_squared = (end - start).length_squared();
    let along = (end - start).as_vec2();
    let start_f32 = start.as_vec2();
    // Zero for a segment of no length: then the share is 0 and the distance is that to its start.
    let per_length_squared = if length_squared > 0.0 { (1.0 / length_squared) as f32 } else { 0.0 };
    let per_length_squared = if per_length_squared.is_finite() { per_length_squared } else { 0.0 };
    for row in rows {
        let columns = capsule_columns(start, end, f64::from(band), row, &box_columns);
        let offset_y = (MIN_Y - start_f32.y) + row as f32 * SPACING;
        let along_y = offset_y * along.y;
        let first_column = columns.start as i32;
        let nodes = &mut layer[row * NODES..][columns];
        for (index, squared) in nodes.iter_mut().enumerate() {
            // i32, because SIMD has no conversion from u64.
            let column = (first_column + index as i32) as f32;
            let offset_x = (MIN_X - start_f32.x) + column * SPACING;
            let share = (offset_x * along.x + along_y) * per_length_squared;
            let share = if share > 0.0 { share } else { 0.0 };
            let share = if share < 1.0 { share } else { 1.0 };
            let away_x = offset_x - share * along.x;
            let away_y = offset_y - share * along.y;
            let distance_squared = away_x * away_x + away_y * away_y;
            *squared = if distance_squared < *squared { distance_squared } else { *squared };
        }
    }
}

/// The columns of a row that a segment's capsule of radius `band` can reach, within `within`: for a
/// short segment those of a disc around its middle, else the whole box.
fn capsule_columns(start: DVec2, end: DVec2, band: f64, row: usize, within: &Range<usize>) -> Range<usize> {
    let middle = start.midpoint(end);
    let radius = band + start.distance(end) / 2.0;
    let away_y = GRID_MIN_MM.y + row as f64 * NODE_SPACING_MM - middle.y;
    let half = (radius * radius - away_y * away_y).max(0.0).sqrt();
    let centre = middle.x - GRID_MIN_MM.x;
    let disc = node_range((centre - half) / NODE_SPACING_MM, (centre + half) / NODE_SPACING_MM);
    let first = disc.start.max(within.start);
    first.min(within.end)..disc.end.clamp(first.min(within.end), within.end)
}

/// Flips the parity at the first node right of the edge in each row that it crosses. A prefix sum
/// over the row then gives the even-odd inside without lists of crossings. Half-open in y, like
/// [`region::contains`], so that a vertex on a row is counted once.
fn mark_crossings(crossings: &mut [u8], start: DVec2, end: DVec2) {
    let low = (start.y.min(end.y) - GRID_MIN_MM.y) / NODE_SPACING_MM;
    let high = (start.y.max(end.y) - GRID_MIN_MM.y) / NODE_SPACING_MM;
    for row in node_range(low, high) {
        let y = GRID_MIN_MM.y + row as f64 * NODE_SPACING_MM;
        if (start.y <= y) == (end.y <= y) {
            continue;
        }
        let x = region::crossing_x(start, end, y);
        let place = (x - GRID_MIN_MM.x) / NODE_SPACING_MM;
        // The first node with a greater x; left of the grid all nodes are.
        let column = if place < 0.0 { 0 } else { (place as usize).saturating_add(1) };
        if column < NODES {
            crossings[row * NODES + column] ^= 1;
        }
    }
}
