//! Where the cells of the point set lie on the photo: the chart, worked out once for all cells and kept until it changes.
//!
//! A cell of 2.5 mm is taken as flat: over its width a head bends by 0.02 mm.

use crate::geometry::ChartMm;
use crate::geometry::distance_grid::{CELL_MM, CELLS, cell_min_mm};
use crate::head::chart::HORIZON_COSINE;
use crate::head::{Chart, SkinPatch};
use glam::{DMat2, DVec2, DVec3, Mat2, Vec2};

/// One cell on the photo.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SkinCell {
    /// Where its middle is, in photo px.
    pub centre_photo_px: Vec2,
    /// Photo px per mm of chart.
    pub photo_from_chart: Mat2,
    /// Photo px per mm of skin.
    pub photo_from_skin: Mat2,
    /// mm of skin per mm of chart.
    pub skin_scale: f32,
    /// Whether the camera sees it.
    pub seen: bool,
}

/// All cells of a chart.
#[derive(Clone, Debug, Default)]
pub struct SkinCells {
    chart: Option<Chart>,
    cells: Vec<SkinCell>,
    /// The skin at the cells' corners, kept between builds.
    corners: Vec<DVec3>,
}

impl SkinCells {
    /// Takes over a chart; returns whether it is another one. Some 20 ms for a head, and nothing for the same chart.
    pub fn update(&mut self, chart: &Chart) -> bool {
        if self.chart.as_ref() == Some(chart) {
            return false;
        }
        self.chart = Some(*chart);
        self.cells.clear();
        match chart {
            Chart::Flat(_) => self.cells.extend(
                (0..CELLS * CELLS).map(|cell| SkinCell::new(&chart.patch(cell_centre(cell % CELLS, cell / CELLS)))),
            ),
            Chart::Curved(curved) => {
                self.corners.clear();
                self.corners.extend(
                    (0..(CELLS + 1) * (CELLS + 1))
                        .map(|corner| curved.head_from_chart(cell_min_mm(corner % (CELLS + 1), corner / (CELLS + 1)))),
                );
                for (low, high) in
                    self.corners.chunks_exact(CELLS + 1).zip(self.corners.chunks_exact(CELLS + 1).skip(1))
                {
                    self.cells.extend(low.array_windows().zip(high.array_windows()).map(|([a, b], [c, d])| {
                        let along_x = (*b - *a + *d - *c) / (2.0 * CELL_MM);
                        let along_y = (*c - *a + *d - *b) / (2.0 * CELL_MM);
                        SkinCell::new(&curved.patch_at((*a + *b + *c + *d) / 4.0, along_x, along_y))
                    }));
                }
            }
        }
        true
    }

    /// A cell.
    #[must_use]
    pub fn cell(&self, column: usize, row: usize) -> &SkinCell {
        self.cells.get(row * CELLS + column).unwrap_or(&SkinCell::NOWHERE)
    }
}

impl SkinCell {
    const NOWHERE: Self = Self {
        centre_photo_px: Vec2::ZERO,
        photo_from_chart: Mat2::ZERO,
        photo_from_skin: Mat2::ZERO,
        skin_scale: 0.0,
        seen: false,
    };

    fn new(patch: &SkinPatch) -> Self {
        Self {
            centre_photo_px: patch.at.0.as_vec2(),
            photo_from_chart: single(patch.photo_from_chart),
            photo_from_skin: single(patch.photo_from_skin),
            skin_scale: patch.skin_area_scale.sqrt() as f32,
            seen: patch.facing > HORIZON_COSINE,
        }
    }

    /// The photo pixel of a place of this cell, given in mm of chart from the cell's middle.
    #[must_use]
    pub fn photo_px(&self, from_centre_mm: Vec2) -> Vec2 {
        self.centre_photo_px + self.photo_from_chart * from_centre_mm
    }
}

/// The middle of a cell.
#[must_use]
pub fn cell_centre(column: usize, row: usize) -> ChartMm {
    ChartMm(cell_min_mm(column, row).0 + DVec2::splat(CELL_MM / 2.0))
}

fn single(matrix: DMat2) -> Mat2 {
    Mat2::from_cols(matrix.x_axis.as_vec2(), matrix.y_axis.as_vec2())
}
