//! The mean coverage around every place: the dots' covered areas, blurred by a Gaussian of
//! [`VEIL_SIGMA_MM`](crate::pigment::optics::VEIL_SIGMA_MM).
//!
//! Areas add up on a coarse grid of blocks, in whole numbers, so that a dot can be taken out again and leaves nothing
//! behind. A dot's area is shared among the four nearest blocks, blocks are blurred, and between their middles the result
//! is linear: three steps that together have the Gaussian's variance. What ends the blur's last tap is exactly 0.
//!
//! Areas and distances are those in the picture. Where skin turns away the blur reaches as far in the picture as on skin
//! that faces the camera, which shows only at the zone's edges.

use crate::pigment::optics::{VEIL_REACH_MM, VEIL_SIGMA_MM};
use glam::{IVec2, Vec2};

/// Coverage 1 in a mean.
pub(super) const UNIT: u16 = 1 << UNIT_BITS;
pub(super) const UNIT_BITS: u32 = 14;
/// A dot's area of one block.
const BLOCK_AREA: f32 = 16384.0;
/// Parts of a block by which a dot's place is told.
const PARTS: i32 = 16;
/// A block's sum is shifted by this for the blur, in which coverage 1 is 1/65536 then.
const SUM_SHIFT: u32 = 6;
const TAP_BITS: u32 = 12;
/// Blocks in which one dot makes no difference to what fits: coverage 16.
const MOST: u32 = (1 << 20) - 1;
/// Side of a patch in blocks: the unit of "has changed".
const PATCH: usize = 8;
/// The furthest tap.
const MOST_RADIUS: usize = 10;
/// Side in pixels of the squares that [`Veil::over`] fills.
pub(super) const SQUARE: usize = 32;
/// Pixels of a row that share one mean, where blocks are as wide; else each has its own.
pub(super) const STEP: usize = 4;

/// Patch state: areas were added or taken.
const CHANGED: u8 = 1;
/// Patch state: its means are to be made anew.
const STALE: u8 = 2;
/// Patch state: some mean is not 0.
const VEILED: u8 = 4;

/// See the module's head.
#[derive(Clone, Debug, Default)]
pub(super) struct Veil {
    /// log₂ of a block's side in pixels.
    block_bits: u32,
    /// Weights of the blur from the middle outwards, in 1/4096.
    taps: [u32; MOST_RADIUS + 1],
    radius: usize,
    /// The first block's corner.
    origin_px: IVec2,
    /// Blocks that take areas; whole patches of them are held.
    blocks: IVec2,
    patches_across: usize,
    patches_down: usize,
    /// Whole patches of blocks, row by row.
    sums: Vec<u32>,
    means: Vec<u16>,
    patches: Vec<u8>,
}

/// A square of means, told at every step along its rows of blocks.
pub(super) struct Expanded {
    rows: [[f32; SQUARE]; SQUARE + 2],
    /// Pixels from one value of a row to the next: 1 or [`STEP`].
    pub step: usize,
    block_bits: u32,
    /// Of the square's first pixel, in halves of a pixel below the middle of the first row of blocks.
    first_half_px: usize,
}

impl Veil {
    /// Sets the scale and how large blocks may be; call [`lay`](Self::lay) next.
    pub fn set_scale(&mut self, px_per_mm: f32, most_block_mm: f32) {
        let most_px = (most_block_mm * px_per_mm).max(1.0);
        self.block_bits = most_px.log2() as u32;
        let block_mm = (1 << self.block_bits) as f32 / px_per_mm;
        // Sharing among blocks and the line between them have a sixth of a block² each.
        let variance = ((VEIL_SIGMA_MM / block_mm).powi(2) - 1.0 / 3.0).max(0.0);
        // Those two steps reach one block each; a dot's own edge is .4 mm from its middle.
        let room = ((VEIL_REACH_MM + 0.4) / block_mm - 2.0).max(0.0);
        self.radius = (room as usize).min(MOST_RADIUS);
        self.taps = taps(variance, self.radius);
    }

    /// Pixels around a picture beyond which a dot is dropped.
    pub fn margin_px(&self) -> f32 {
        ((self.radius + 3) << self.block_bits) as f32
    }

    /// Lays an empty grid over a rectangle of pixels and the margin around it. Blocks lie on multiples of their size.
    pub fn lay(&mut self, corner_px: IVec2, width: usize, height: usize) {
        let margin = (self.radius + 2) as i32;
        let first = (corner_px >> self.block_bits) - margin;
        let last = ((corner_px + IVec2::new(width as i32, height as i32)) >> self.block_bits) + margin;
        self.origin_px = first << self.block_bits;
        self.blocks = last - first + 1;
        self.patches_across = (self.blocks.x as usize).div_ceil(PATCH);
        self.patches_down = (self.blocks.y as usize).div_ceil(PATCH);
        let patches = self.patches_across * self.patches_down;
        self.sums.clear();
        self.sums.resize(patches * PATCH * PATCH, 0);
        self.means.clear();
        self.means.resize(patches * PATCH * PATCH, 0);
        self.patches.clear();
        self.patches.resize(patches, 0);
    }

    /// Takes every dot out.
    pub fn clear(&mut self) {
        self.sums.fill(0);
        for state in &mut self.patches {
            *state |= if *state & VEILED != 0 { CHANGED } else { 0 };
        }
    }

    /// Adds a dot's covered area in px², or takes it out. What lies beyond the margin is dropped.
    #[inline]
    pub fn add<const ADD: bool>(&mut self, centre_px: Vec2, area_px2: f32) {
        let parts_per_px = PARTS as f32 / (1 << self.block_bits) as f32;
        let place = (centre_px - self.origin_px.as_vec2()) * parts_per_px - (PARTS / 2) as f32;
        let across = self.patches_across * PATCH;
        let end = ((self.blocks - 1) * PARTS).as_vec2();
        // Also false of NaN.
        if !(place.x >= 0.0 && place.y >= 0.0 && place.x < end.x && place.y < end.y) {
            return;
        }
        let (x, y) = (place.x as usize, place.y as usize);
        let (part_x, part_y) = (x as u32 % PARTS as u32, y as u32 % PARTS as u32);
        let (column, row) = (x / PARTS as usize, y / PARTS as usize);
        let area = (area_px2 * BLOCK_AREA / (1_u32 << (2 * self.block_bits)) as f32 + 0.5) as u32;
        let (before_x, before_y) = (PARTS as u32 - part_x, PARTS as u32 - part_y);
        let first = row * across + column;
        for (at, weights) in [(first, before_y), (first + across, part_y)] {
            let Some([left, right]) = self.sums.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) else { return };
            for (block, weight) in [(left, before_x), (right, part_x)] {
                let share = area.wrapping_mul(weight * weights);
                *block = if ADD { block.wrapping_add(share) } else { block.wrapping_sub(share) };
            }
        }
        self.patches[row / PATCH * self.patches_across + column / PATCH] |= CHANGED;
    }

    /// Makes the means anew where areas changed; calls `changed` with rectangles (corner and end) of the pixels that depend on
    /// a mean that did.
    pub fn refresh(&mut self, mut changed: impl FnMut(IVec2, IVec2)) {
        let reach = (self.radius + 1).div_ceil(PATCH);
        let mut any = false;
        for patch in 0..self.patches.len() {
            if self.patches[patch] & CHANGED == 0 {
                continue;
            }
            any = true;
            self.patches[patch] &= !CHANGED;
            let (column, row) = (patch % self.patches_across, patch / self.patches_across);
            for y in row.saturating_sub(reach)..=(row + reach).min(self.patches_down - 1) {
                for x in column.saturating_sub(reach)..=(column + reach).min(self.patches_across - 1) {
                    self.patches[y * self.patches_across + x] |= STALE;
                }
            }
        }
        if !any {
            return;
        }
        // Pixels lie between the middles of blocks.
        let beside_px = IVec2::splat(1 << self.block_bits >> 1);
        for patch in 0..self.patches.len() {
            if self.patches[patch] & STALE == 0 {
                continue;
            }
            let (column, row) = (patch % self.patches_across, patch / self.patches_across);
            let (columns, rows, veiled) = self.blur(column * PATCH, row * PATCH);
            self.patches[patch] = if veiled { VEILED } else { 0 };
            if rows != 0 {
                // Of the first and after the last block that is new.
                let first = IVec2::new(columns.trailing_zeros() as i32, rows.trailing_zeros() as i32);
                let end = IVec2::new(columns.ilog2() as i32, rows.ilog2() as i32) + 1;
                let block = IVec2::new((column * PATCH) as i32, (row * PATCH) as i32);
                let corner_px = |at: IVec2| self.origin_px + ((block + at) << self.block_bits);
                changed(corner_px(first) - beside_px, corner_px(end) + beside_px);
            }
        }
    }

    /// Makes the means of the patch that begins at this block: in which of its columns and rows one is new (a bit for each),
    /// and whether one is not 0.
    fn blur(&mut self, column: usize, row: usize) -> (u32, u32, bool) {
        const ROWS: usize = PATCH + 2 * MOST_RADIUS;
        let (across, down) = (self.patches_across * PATCH, self.patches_down * PATCH);
        let radius = self.radius;
        let taps = &self.taps[..=radius];
        let mut rows = [[0_u32; PATCH]; ROWS];
        let mut window = [0_u32; PATCH + 2 * MOST_RADIUS];
        let window = &mut window[..PATCH + 2 * radius];
        for (offset, out) in rows[..PATCH + 2 * radius].iter_mut().enumerate() {
            let Some(y) = (row + offset).checked_sub(radius).filter(|y| *y < down) else { continue };
            let from = column.saturating_sub(radius);
            let to = (column + PATCH + radius).min(across);
            let skipped = from + radius - column;
            window.fill(0);
            for (held, sum) in window[skipped..].iter_mut().zip(&self.sums[y * across + from..y * across + to]) {
                *held = (*sum >> SUM_SHIFT).min(MOST);
            }
            for (tap, weight) in (0..).zip(taps) {
                let (left, right) = (&window[radius - tap..], &window[radius + tap..]);
                let twice = if tap == 0 { 0 } else { *weight };
                for ((out, left), right) in out.iter_mut().zip(left).zip(right) {
                    *out += weight * left + twice * right;
                }
            }
            out.iter_mut().for_each(|sum| *sum >>= TAP_BITS);
        }
        let (mut changed, mut changed_rows, mut veiled) = ([0_u16; PATCH], 0, false);
        for offset in 0..PATCH {
            let mut sums = [0_u32; PATCH];
            for (tap, weight) in (0..).zip(taps) {
                let (above, below) = (&rows[offset + radius - tap], &rows[offset + radius + tap]);
                let twice = if tap == 0 { 0 } else { *weight };
                for ((sum, above), below) in sums.iter_mut().zip(above).zip(below) {
                    *sum += weight * above + twice * below;
                }
            }
            const SHIFT: u32 = TAP_BITS + 16 - UNIT_BITS;
            let made = sums.map(|sum| ((sum + (1 << SHIFT >> 1)) >> SHIFT).min(u32::from(u16::MAX)) as u16);
            let means = &mut self.means[(row + offset) * across + column..][..PATCH];
            veiled |= made != [0; PATCH];
            if *means != made {
                changed_rows |= 1 << offset;
                for ((changed, made), mean) in changed.iter_mut().zip(made).zip(means) {
                    *changed |= made ^ *mean;
                    *mean = made;
                }
            }
        }
        let bit = |(column, changed): (usize, u16)| u32::from(changed != 0) << column;
        (changed.into_iter().enumerate().map(bit).sum(), changed_rows, veiled)
    }

    /// Whether a square of pixels has any veil, or a pixel beside it.
    pub fn is_over(&self, corner_px: IVec2) -> bool {
        let first = ((corner_px - self.origin_px) >> self.block_bits) - 1;
        let last = ((corner_px + SQUARE as i32 - 1 - self.origin_px) >> self.block_bits) + 1;
        let (first, last) = (first.max(IVec2::ZERO) / PATCH as i32, last / PATCH as i32);
        (first.y..=last.y).any(|row| {
            let patches = self.patches.get(row as usize * self.patches_across..).unwrap_or(&[]);
            (first.x..=last.x).any(|column| patches.get(column as usize).is_some_and(|state| state & VEILED != 0))
        })
    }

    /// The means over a square of pixels.
    pub fn over(&self, corner_px: IVec2, out: &mut Expanded) {
        let across = self.patches_across * PATCH;
        let (bits, side) = (self.block_bits, 1 << self.block_bits);
        // In halves of a pixel from the middle of the first block, to pixels' middles.
        let halves = (corner_px - self.origin_px) * 2 + 1 - side;
        let (halves_x, halves_y) = (halves.x.max(0) as usize, halves.y.max(0) as usize);
        let first_row = halves_y >> (bits + 1);
        let last_row = ((halves_y + 2 * (SQUARE - 1)) >> (bits + 1)) + 1;
        out.block_bits = bits;
        let step_px = if side < STEP as i32 { 1 } else { STEP };
        out.step = step_px;
        out.first_half_px = halves_y - (first_row << (bits + 1));
        let per_half_px = 1.0 / (2 << bits) as f32;
        for (row, out) in (first_row..=last_row).zip(&mut out.rows) {
            let means = self.means.get(row * across..(row + 1) * across).unwrap_or(&[]);
            for (step, out) in out[..SQUARE / step_px].iter_mut().enumerate() {
                let place = halves_x + (2 * step + 1) * step_px - 1;
                let block = place >> (bits + 1);
                let part = (place - (block << (bits + 1))) as f32 * per_half_px;
                let [left, right] = means.get(block..).and_then(|rest| rest.first_chunk()).unwrap_or(&[0; 2]);
                let (left, right) = (f32::from(*left), f32::from(*right));
                *out = (left + (right - left) * part) / f32::from(UNIT);
            }
        }
    }

    /// The mean coverage at a pixel.
    pub fn at(&self, px: IVec2) -> f32 {
        let across = self.patches_across * PATCH;
        let bits = self.block_bits;
        let halves = (px - self.origin_px) * 2 + 1 - (1 << bits);
        let block = halves >> (bits + 1);
        let part = (halves - (block << (bits + 1))).as_vec2() / (2 << bits) as f32;
        let row = |row: i32| {
            let means = self.means.get(row as usize * across + block.x as usize..).unwrap_or(&[]);
            let [left, right] =
                means.first_chunk().map_or([0.0; 2], |[left, right]| [f32::from(*left), f32::from(*right)]);
            left + (right - left) * part.x
        };
        let (above, below) = (row(block.y), row(block.y + 1));
        (above + (below - above) * part.y) / f32::from(UNIT)
    }
}

impl Default for Expanded {
    fn default() -> Self {
        Self { rows: [[0.0; SQUARE]; SQUARE + 2], step: 1, block_bits: 0, first_half_px: 0 }
    }
}

impl Expanded {
    /// The means at the steps of a row of the square, in levels of so many per unit.
    #[inline]
    pub fn levels(&self, row: usize, per_unit: f32, levels: &mut [u8; SQUARE]) {
        let place = self.first_half_px + 2 * row;
        let block = place >> (self.block_bits + 1);
        let part = (place - (block << (self.block_bits + 1))) as f32 / (2 << self.block_bits) as f32;
        let rows = self.rows[block].iter().zip(&self.rows[block + 1]);
        for (level, (above, below)) in levels.iter_mut().zip(rows).take(SQUARE / self.step) {
            *level = ((above + (below - above) * part) * per_unit + 0.5) as u8;
        }
    }
}

/// Weights from the middle outwards, of a sum of 4096 to both sides, with this variance as far as the radius allows.
fn taps(variance: f32, radius: usize) -> [u32; MOST_RADIUS + 1] {
    let mut taps = [0; MOST_RADIUS + 1];
    let whole = (1 << TAP_BITS) as f32;
    // Sampled and cut off, a Gaussian's variance is another one: the width that gives the wanted one, by bisection.
    let (mut low, mut high) = (1e-3_f32, 100.0_f32);
    let weight = |tap: usize, width: f32| (-((tap * tap) as f32) / (2.0 * width)).exp();
    for _ in 0..40 {
        let middle = (low * high).sqrt();
        let sum = 1.0 + 2.0 * (1..=radius).map(|tap| weight(tap, middle)).sum::<f32>();
        let squares = 2.0 * (1..=radius).map(|tap| (tap * tap) as f32 * weight(tap, middle)).sum::<f32>();
        *(if squares / sum < variance { &mut low } else { &mut high }) = middle;
    }
    let sum = 1.0 + 2.0 * (1..=radius).map(|tap| weight(tap, low)).sum::<f32>();
    for (tap, out) in taps[..=radius].iter_mut().enumerate().skip(1) {
        *out = (weight(tap, low) / sum * whole + 0.5) as u32;
    }
    taps[0] = (1 << TAP_BITS) - 2 * taps[1..].iter().sum::<u32>();
    taps
}
