//! How much of the skin's own light the person's hair takes, place by place on the photo.

use glam::Vec2;
use serde::{Deserialize, Serialize};

/// Cells along one side at most.
pub(super) const MOST_CELLS: usize = 512;

/// A grid over the head's box on the photo; beyond it there is no hair.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HairMap {
    pub(super) origin_photo_px: Vec2,
    pub(super) cells_per_photo_px: f32,
    pub(super) columns: u16,
    pub(super) darkening: Vec<u8>,
}

impl HairMap {
    /// Long or dense hair: nothing is printed over it.
    pub const OPAQUE: u8 = 255;
    /// From here on there is hair, which takes at least a tenth of the light; below is its fringe.
    pub const LEAST_HAIR: u8 = 26;

    /// The share of the skin's own light that existing hair takes at a place, in 255ths: 0 on bare skin and off the map,
    /// [`OPAQUE`](Self::OPAQUE) on long hair. Two comparisons and one read: called for every dot.
    #[must_use]
    #[inline]
    pub fn at(&self, photo_px: Vec2) -> u8 {
        let cell = (photo_px - self.origin_photo_px) * self.cells_per_photo_px;
        // Written so that NaN fails; negative fractions would be truncated to 0.
        if !(cell.x >= 0.0 && cell.y >= 0.0 && cell.x < f32::from(self.columns)) {
            return 0;
        }
        let index = (cell.y as usize).saturating_mul(usize::from(self.columns)).saturating_add(cell.x as usize);
        self.darkening.get(index).copied().unwrap_or(0)
    }

    /// Whether no hair was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.darkening.iter().all(|&value| value < Self::LEAST_HAIR)
    }

    /// Columns and rows, and the side of a cell in photo px.
    #[must_use]
    pub fn size(&self) -> (usize, usize, f32) {
        let columns = usize::from(self.columns);
        (columns, self.darkening.len() / columns.max(1), self.cells_per_photo_px.recip())
    }

    /// Whether the parts fit together: what a decoder asks.
    pub(super) fn is_sound(&self) -> bool {
        let columns = usize::from(self.columns);
        let is_whole =
            if columns == 0 { self.darkening.is_empty() } else { self.darkening.len().is_multiple_of(columns) };
        is_whole
            && columns <= MOST_CELLS
            && self.darkening.len() <= MOST_CELLS * columns
            && self.origin_photo_px.is_finite()
            && self.origin_photo_px.abs().max_element() < 1e6
            && (0.0..1e6).contains(&self.cells_per_photo_px)
    }
}
