//! A tile's coverage and veil become the canvas's colour for the skin under it.

use super::{InkLayer, TILE};
use crate::picture::skin::{PhotoFromStage, SkinMap};
use crate::picture::tone::ENTRIES_PER_UNIT;
use crate::picture::veil::{Expanded, STEP};
use glam::DVec2;

/// Side of a cell in pixels: the unit of "one skin colour".
const CELL: usize = 8;

impl InkLayer {
    /// Colours the tile with this corner; `means` is the veil over it.
    pub(super) fn tone_tile(
        &mut self,
        x: usize,
        y: usize,
        skin: &SkinMap,
        photo_from_stage: &PhotoFromStage,
        means: Option<&Expanded>,
    ) {
        let stride = self.tiles_across * TILE;
        let quanta_per_entry = self.kernels.quanta_per_unit() / ENTRIES_PER_UNIT;
        let shift = quanta_per_entry.log2() as u32;
        let photo_px = |x: usize, y: usize| photo_from_stage.photo_px(DVec2::new(x as f64, y as f64)).as_vec2();
        let levels_per_unit = self.tones.veil_levels_per_unit();
        let mut levels = [[0_u8; TILE]; TILE];
        let step = means.map_or(STEP, |means| means.step);
        if let Some(means) = means {
            for (row, levels) in levels.iter_mut().enumerate() {
                means.levels(row, levels_per_unit, levels);
            }
        }
        for cell_y in (y..(y + TILE).min(self.height)).step_by(CELL) {
            for cell_x in (x..(x + TILE).min(self.width)).step_by(CELL) {
                let colour = skin.sample(photo_px(cell_x + CELL / 2, cell_y + CELL / 2));
                let matt = skin.shines().then(|| {
                    let corner = |x: usize, y: usize| skin.matt_share(photo_px(cell_x + x, cell_y + y));
                    MattCell([corner(0, 0), corner(CELL, 0), corner(0, CELL), corner(CELL, CELL)])
                });
                let skin = self.tones.skin(colour);
                let width = CELL.min(self.width - cell_x);
                for row in cell_y..(cell_y + CELL).min(self.height) {
                    // Rows of coverage are whole tiles, those of the canvas are not.
                    let Some(quanta) = self.coverage[row * stride + cell_x..].first_chunk::<CELL>() else { continue };
                    let pixels = self.rgba[(row * self.width + cell_x) * 4..][..width * 4].as_chunks_mut::<4>().0;
                    let mut entries = quanta.map(|quanta| quanta.saturating_add(1 << shift >> 1) >> shift);
                    let first = (cell_x - x) / step;
                    let levels = &mut levels[row - y][first..first + CELL / step];
                    if let Some(matt) = &matt {
                        let shares = matt.row(row - cell_y);
                        for (entry, share) in entries.iter_mut().zip(shares) {
                            *entry = (f32::from(*entry) * share + 0.5) as u16;
                        }
                        for (level, share) in levels.iter_mut().zip(shares.iter().skip(step / 2).step_by(step)) {
                            *level = (f32::from(*level) * share + 0.5) as u8;
                        }
                    }
                    let toned = if step == STEP {
                        self.tones.row::<CELL, STEP>(skin, levels, &entries)
                    } else {
                        self.tones.row::<CELL, 1>(skin, levels, &entries)
                    };
                    match <&mut [[u8; 4]; CELL]>::try_from(&mut *pixels) {
                        Ok(pixels) => *pixels = toned,
                        Err(_) => pixels.copy_from_slice(&toned[..width]),
                    }
                }
            }
        }
    }
}

/// The part of light that is not shine, at the corners of a cell.
#[derive(Clone, Copy)]
struct MattCell([f32; 4]);

impl MattCell {
    /// Linear between the corners, at the pixels of a row.
    fn row(&self, row: usize) -> [f32; CELL] {
        let [a, b, c, d] = self.0;
        let part = (row as f32 + 0.5) / CELL as f32;
        let (left, right) = (a + (c - a) * part, b + (d - b) * part);
        let step = (right - left) / CELL as f32;
        std::array::from_fn(|lane| left + step * (lane as f32 + 0.5))
    }
}
