//! Points on the unit torus, and a grid of square cells that finds their neighbours. Knows nothing of ranks or forces.

/// Points of the unit torus, coordinates in [0, 1), one array per axis.
#[derive(Clone, Debug, Default)]
pub struct TorusPoints {
    /// Positions along the first axis.
    pub x: Vec<f32>,
    /// Positions along the second axis.
    pub y: Vec<f32>,
}

impl TorusPoints {
    /// How many points there are.
    pub fn len(&self) -> usize {
        self.x.len()
    }

    /// The same points, with `order[i]` at place `i`.
    pub fn reordered(&self, order: &[usize]) -> Self {
        Self {
            x: order.iter().map(|&index| self.x[index]).collect(),
            y: order.iter().map(|&index| self.y[index]).collect(),
        }
    }
}

/// Brings a coordinate back into [0, 1).
pub fn wrap(coordinate: f32) -> f32 {
    let wrapped = coordinate - coordinate.floor();
    // A tiny negative number rounds up to exactly 1.
    if wrapped >= 1.0 { 0.0 } else { wrapped }
}

/// Shortest signed difference between two coordinates on the unit circle, in [-0.5, 0.5].
pub fn shortest(difference: f64) -> f64 {
    difference - difference.round()
}

/// Indices of the points of each cell of a `side` × `side` grid, ascending inside a cell.
#[derive(Clone, Debug, Default)]
pub struct CellGrid {
    /// Cells along each axis.
    pub side: usize,
    /// Where each cell begins in `members`, with one more entry for the end.
    pub starts: Vec<u32>,
    /// Point indices, cell after cell, row after row.
    pub members: Vec<u32>,
    cell_of: Vec<u32>,
}

impl CellGrid {
    /// Sorts the points into cells that are at least `reach` wide; buffers are reused.
    pub fn rebuild(&mut self, x: &[f32], y: &[f32], reach: f32) {
        self.side = ((1.0 / reach) as usize).max(1);
        let scale = self.side as f32;
        let last = self.side - 1;
        self.starts.clear();
        self.starts.resize(self.side * self.side + 1, 0);
        self.cell_of.clear();
        for (&x, &y) in x.iter().zip(y) {
            let column = ((x * scale) as usize).min(last);
            let row = ((y * scale) as usize).min(last);
            let cell = row * self.side + column;
            self.cell_of.push(cell as u32);
            self.starts[cell + 1] += 1;
        }
        for cell in 1..self.starts.len() {
            self.starts[cell] += self.starts[cell - 1];
        }
        self.members.clear();
        self.members.resize(x.len(), 0);
        // Filling from the back turns "end of cell" into "start of cell" and keeps indices ascending.
        let mut ends: Vec<u32> = self.starts[1..].to_vec();
        for (index, &cell) in self.cell_of.iter().enumerate().rev() {
            let end = &mut ends[cell as usize];
            *end -= 1;
            self.members[*end as usize] = index as u32;
        }
    }

    /// The points of one cell.
    pub fn cell(&self, column: usize, row: usize) -> &[u32] {
        let cell = row * self.side + column;
        &self.members[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// The cell that holds a point.
    pub fn cell_of(&self, index: usize) -> (usize, usize) {
        let cell = self.cell_of[index] as usize;
        (cell % self.side, cell / self.side)
    }

    /// Calls `visit` for every point in the 3 × 3 cells around a cell (in all cells, once each, when there are fewer
    /// than three to a side).
    pub fn around(&self, column: usize, row: usize, mut visit: impl FnMut(u32)) {
        let reach = self.side.min(3);
        for down in 0..reach {
            for right in 0..reach {
                let neighbour_column = (column + self.side + right - 1) % self.side;
                let neighbour_row = (row + self.side + down - 1) % self.side;
                self.cell(neighbour_column, neighbour_row).iter().for_each(|&index| visit(index));
            }
        }
    }
}
