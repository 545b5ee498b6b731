//! The ranked blue-noise point set (`public/dots.bin`, made by `cargo xtask pattern`), sorted into cells.
//! Every prefix of the ranking is evenly spread, so a dot shows iff its rank lies below the density of its place.
//! Knows nothing of densities, nor of where on the head the tile lies.

use glam::{IVec2, Vec2};
use thiserror::Error;

use super::DotId;

/// Dots in the set; ranks run from 0 (shown first) to `DOTS − 1`.
pub const DOTS: usize = 32_768;

/// Side of the torus on the head, in millimetres. Beyond it the set repeats without a seam.
pub const TILE_MM: f64 = 105.0;

/// Side of a cell, in millimetres.
pub const CELL_MM: f64 = 2.5;

/// Cells along each side of the tile: `TILE_MM / CELL_MM`.
pub const CELLS: usize = 42;

/// Dots per cm² of chart when every dot shows: 297.2. The densest plan has 250 per cm² of skin; the rest is for skin
/// of which the chart has less than there is.
pub const FULL_DENSITY_PER_CM2: f64 = DOTS as f64 / (TILE_MM * TILE_MM / 100.0);

/// Bytes of the asset: two little-endian u16 per dot, in rank order, in units of 1/65536 of the tile.
pub const ASSET_BYTES: usize = DOTS * 4;

/// The most dots that a cell may hold; a mean cell holds 18.6, and those of the committed set 15 to 22. More than this
/// means that the bytes are not an even point set.
pub const CROWDED_CELL_DOTS: usize = 32;

/// The point set in flat arrays, cell after cell (row after row), ranks ascending inside a cell.
#[derive(Clone, Debug)]
pub struct RankedDots {
    offsets_mm: Vec<Vec2>,
    ranks: Vec<u16>,
    /// Where each cell begins in the two arrays, and one more entry for the end.
    starts: Vec<u32>,
    max_dots_per_cell: usize,
}

/// The dots of one cell: two slices of equal length, ranks ascending, so that any density takes a prefix.
#[derive(Clone, Copy, Debug)]
pub struct CellDots<'dots> {
    /// Places inside the tile, each coordinate in [0, `TILE_MM`).
    pub offsets_mm: &'dots [Vec2],
    /// Ranks, ascending.
    pub ranks: &'dots [u16],
    /// The copy of the tile that the cell belongs to: a dot stands at `copy × TILE_MM + offset`.
    pub copy: IVec2,
}

/// Why some bytes are not a ranked point set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RankedDotsError {
    /// The file is cut off, or is another file.
    #[error("error-dots-length|expected={ASSET_BYTES}|found={found}")]
    WrongLength {
        /// Bytes that were given.
        found: usize,
    },
    /// The places are not evenly spread, so these are not the bytes of a dot pattern.
    #[error("error-dots-crowded|found={found}|most={CROWDED_CELL_DOTS}")]
    CrowdedCell {
        /// Dots in the fullest cell.
        found: usize,
    },
    /// Two dots stand on one place.
    #[error("error-dots-coincident|first={first}|second={second}")]
    CoincidentDots {
        /// The lower rank of the two.
        first: u16,
        /// The higher rank of the two.
        second: u16,
    },
}

impl RankedDots {
    /// Reads the asset. Any bytes are safe to give.
    ///
    /// # Errors
    /// When the length is wrong, a cell is overfull, or two dots coincide.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RankedDotsError> {
        if bytes.len() != ASSET_BYTES {
            return Err(RankedDotsError::WrongLength { found: bytes.len() });
        }
        let places = || {
            bytes
                .chunks_exact(4)
                .map(|pair| [u16::from_le_bytes([pair[0], pair[1]]), u16::from_le_bytes([pair[2], pair[3]])])
        };
        let mut starts = vec![0u32; CELLS * CELLS + 1];
        for place in places() {
            starts[cell_of(place) + 1] += 1;
        }
        let max_dots_per_cell = starts.iter().copied().max().unwrap_or(0) as usize;
        if max_dots_per_cell > CROWDED_CELL_DOTS {
            return Err(RankedDotsError::CrowdedCell { found: max_dots_per_cell });
        }
        for cell in 1..starts.len() {
            starts[cell] += starts[cell - 1];
        }
        let mut ends = starts.clone();
        let mut offsets_mm = vec![Vec2::ZERO; DOTS];
        let mut ranks = vec![0u16; DOTS];
        // In rank order, so that each cell fills up with ascending ranks.
        for (rank, place) in (0..=u16::MAX).zip(places()) {
            let end = &mut ends[cell_of(place)];
            offsets_mm[*end as usize] = offset_mm(place);
            ranks[*end as usize] = rank;
            *end += 1;
        }
        let dots = Self { offsets_mm, ranks, starts, max_dots_per_cell };
        match dots.coincident() {
            Some((first, second)) => Err(RankedDotsError::CoincidentDots { first, second }),
            None => Ok(dots),
        }
    }

    /// The dots of a cell of the tile, `column` and `row` in `0..CELLS`; beyond that there are none.
    pub fn cell(&self, column: usize, row: usize) -> CellDots<'_> {
        if column >= CELLS || row >= CELLS {
            return CellDots { offsets_mm: &[], ranks: &[], copy: IVec2::ZERO };
        }
        let cell = row * CELLS + column;
        let range = self.starts[cell] as usize..self.starts[cell + 1] as usize;
        CellDots { offsets_mm: &self.offsets_mm[range.clone()], ranks: &self.ranks[range], copy: IVec2::ZERO }
    }

    /// The dots of a cell of the endlessly repeated tile, and in which copy of the tile it lies.
    pub fn cell_wrapped(&self, column: i32, row: i32) -> CellDots<'_> {
        let side = CELLS as i32;
        let inside = self.cell(column.rem_euclid(side) as usize, row.rem_euclid(side) as usize);
        CellDots { copy: IVec2::new(column.div_euclid(side), row.div_euclid(side)), ..inside }
    }

    /// Dots in the fullest cell: the room to reserve for one cell's output.
    pub fn max_dots_per_cell(&self) -> usize {
        self.max_dots_per_cell
    }

    /// The ranks of two dots on one place, if there are any; such dots share a cell.
    fn coincident(&self) -> Option<(u16, u16)> {
        self.starts.windows(2).find_map(|bounds| {
            let range = bounds[0] as usize..bounds[1] as usize;
            let (offsets_mm, ranks) = (&self.offsets_mm[range.clone()], &self.ranks[range]);
            offsets_mm.iter().enumerate().find_map(|(later, offset_mm)| {
                let earlier = offsets_mm[..later].iter().position(|other| other == offset_mm)?;
                Some((ranks[earlier], ranks[later]))
            })
        })
    }
}

/// The identity of a dot in a copy of the tile: `lowbias32` (Wellons 2018, a 32-bit integer hash of low bias) chained
/// over the rank and the two copy coordinates.
pub fn dot_id(rank: u16, copy_x: i32, copy_y: i32) -> DotId {
    // The offset keeps dot 0 of copy (0, 0) from hashing to 0, which lowbias32 maps to itself.
    let rank_hash = lowbias32(u32::from(rank).wrapping_add(0x9E37_79B9));
    let column_hash = lowbias32(rank_hash ^ copy_x.cast_unsigned());
    DotId(lowbias32(column_hash ^ copy_y.cast_unsigned()))
}

fn lowbias32(mut bits: u32) -> u32 {
    bits = (bits ^ (bits >> 16)).wrapping_mul(0x7FEB_352D);
    bits = (bits ^ (bits >> 15)).wrapping_mul(0x846C_A68B);
    bits ^ (bits >> 16)
}

/// In whole numbers, so that it cannot differ between machines.
fn cell_of(place: [u16; 2]) -> usize {
    let [column, row] = place.map(|coordinate| (usize::from(coordinate) * CELLS) >> 16);
    row * CELLS + column
}

/// Exact: 105 / 65536 is 105 · 2⁻¹⁶, and u16 · 105 fits the 24 bits of an f32.
fn offset_mm(place: [u16; 2]) -> Vec2 {
    const STEP_MM: f32 = (TILE_MM / 65_536.0) as f32;
    Vec2::new(f32::from(place[0]) * STEP_MM, f32::from(place[1]) * STEP_MM)
}

#[cfg(test)]
#[path = "ranked_tests.rs"]
mod tests;
