//! The ink layer: every visible dot as integer coverage on the stage, and the canvas that the browser lays over the
//! photo.
//!
//! Integer addition is exact and can be undone: removing a dot restores every pixel bit for bit whatever was added in
//! between, so a frame costs only the dots that changed. Coverage is in quanta of 1/4096 (1/16384 for dots far below a
//! pixel), which leaves room for sixteen (four) whole dots on one pixel; see `kernel.rs` for why that is enough, and
//! even a wrap comes undone with the dots that caused it. The veil around dots adds up in whole numbers, too (`veil.rs`).
//!
//! Limit: where dots lie on each other (0.6 mm at 150 per cm²) single pixels are off by up to ΔE00 7, .25 in the mean,
//! because the law of overlap is taken at a pixel's mean coverage.
//!
//! Not here: which dots show, and where (`stipple`, `head`). Stamps are made for one scale; how dots on skin that is further
//! away or turned away differ from it is a patch's [`DotShape`].

use super::dot::{DotProfiles, multiplier_256};
use super::kernel::{KernelSet, LANES, PX_PER_MM_RANGE, Stamp};
use super::shape::{DotShape, DotShapes, Ellipse, WHOLE};
use super::skin::{PhotoFromStage, SkinMap};
use super::tone::ToneTables;
use super::veil::{Expanded, SQUARE, Veil};
use crate::pigment::{DotStyle, LatestDots, Transmission};
use glam::{IVec2, Vec2};

/// Side of a tile in pixels: the unit of "has changed".
const TILE: usize = SQUARE;
/// Blocks of the veil are at most this wide in mm.
const BLOCK_MM: f32 = 1.1;
/// Tile state: something changed since it was last turned into colour.
const DIRTY: u8 = 1;
/// Tile state: dots were added since it was last cleared.
const INKED: u8 = 2;

/// A rectangle of whole pixels, on the stage or on a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PixelRect {
    /// Left column.
    pub x: u32,
    /// Top row.
    pub y: u32,
    /// Columns, at least 1.
    pub width: u32,
    /// Rows, at least 1.
    pub height: u32,
}

/// Coverage and colour of the visible stage. See the module's head.
#[derive(Clone, Debug)]
pub struct InkLayer {
    width: usize,
    height: usize,
    tiles_across: usize,
    /// Whole tiles of quanta, row by row: a stamp may run over the right and lower border.
    coverage: Vec<u16>,
    rgba: Vec<u8>,
    tiles: Vec<u8>,
    profiles: DotProfiles,
    px_per_mm: f32,
    kernels: KernelSet,
    tones: ToneTables,
    /// Laid out where the style has a veil.
    veil: Veil,
    /// The coverage of one flattened dot, kept so that none allocates.
    flattened: Vec<f32>,
}

impl Default for InkLayer {
    fn default() -> Self {
        Self::new()
    }
}

impl InkLayer {
    /// A layer of no pixels, in the default style at one pixel per mm.
    #[must_use]
    pub fn new() -> Self {
        let style = DotStyle::default();
        let profiles = DotProfiles::new(&style);
        let mut kernels = KernelSet::default();
        kernels.rebuild(&profiles, 1.0);
        Self {
            width: 0,
            height: 0,
            tiles_across: 0,
            coverage: Vec::new(),
            rgba: Vec::new(),
            tiles: Vec::new(),
            profiles,
            px_per_mm: 1.0,
            kernels,
            tones: ToneTables::new(Transmission::new(&style)),
            veil: Veil::default(),
            flattened: Vec::new(),
        }
    }

    /// Sets the size in device pixels. A new size empties the layer (`true`: add every dot again); buffers grow but
    /// never shrink. The caller keeps to 4 megapixels.
    pub fn resize(&mut self, width_px: u32, height_px: u32) -> bool {
        let (width, height) = (width_px as usize, height_px as usize);
        if (width, height) == (self.width, self.height) {
            return false;
        }
        (self.width, self.height) = (width, height);
        self.tiles_across = width.div_ceil(TILE);
        let tiles = self.tiles_across * height.div_ceil(TILE);
        self.coverage.clear();
        self.coverage.resize(tiles * TILE * TILE, 0);
        self.rgba.clear();
        self.rgba.resize(width * height * 4, 0);
        self.tiles.clear();
        self.tiles.resize(tiles, DIRTY);
        self.lay_veil();
        true
    }

    /// Sets the style and the scale in device pixels per mm. If either is new, the stamps are made anew (1-3 ms) and the
    /// layer is emptied (`true`: add every dot again), because dots of the old style could not be removed any more.
    pub fn set_style(&mut self, style: &DotStyle, px_per_mm: f32) -> bool {
        let style = style.sanitised();
        let now = *self.profiles.style();
        let regrouped =
            DotStyle { latest: LatestDots { above_per_cm2: now.latest.above_per_cm2, ..style.latest }, ..style };
        let same_style = regrouped == now && style.latest.differ() == now.latest.differ();
        if same_style {
            self.profiles.set_latest_above(style.latest.above_per_cm2);
        }
        if same_style && px_per_mm == self.px_per_mm {
            return false;
        }
        if !same_style {
            self.profiles.set_style(&style);
            self.tones.set_transmission(Transmission::new(&style));
        }
        self.px_per_mm = px_per_mm;
        self.kernels.rebuild(&self.profiles, px_per_mm);
        self.clear();
        self.lay_veil();
        true
    }

    /// Lays out an empty veil for the layer's size and scale.
    fn lay_veil(&mut self) {
        // `max` and `min` drop NaN.
        #[allow(clippy::manual_clamp)]
        let px_per_mm = self.px_per_mm.max(PX_PER_MM_RANGE.0).min(PX_PER_MM_RANGE.1);
        if self.tones.has_veil() && self.width > 0 {
            self.veil.set_scale(px_per_mm, BLOCK_MM);
            self.veil.lay(IVec2::ZERO, self.width, self.height);
        }
        self.invalidate_tone();
    }

    /// Removes every dot.
    pub fn clear(&mut self) {
        if self.tones.has_veil() {
            self.veil.clear();
        }
        let tile_row = self.tiles_across * TILE * TILE;
        if tile_row == 0 {
            return;
        }
        for (tiles, rows) in
            self.tiles.chunks_exact_mut(self.tiles_across).zip(self.coverage.chunks_exact_mut(tile_row))
        {
            if tiles.iter().any(|state| state & INKED != 0) {
                rows.fill(0);
            }
            for state in tiles {
                *state = if *state & INKED != 0 { DIRTY } else { *state };
            }
        }
    }

    /// Marks every tile for [`tone`](Self::tone): after the photo under the dots has changed.
    pub fn invalidate_tone(&mut self) {
        self.tiles.iter_mut().for_each(|state| *state |= DIRTY);
    }

    /// What makes the shapes of dots on this layer.
    #[must_use]
    pub const fn shapes(&self) -> DotShapes {
        DotShapes::new(self.profiles.style(), self.px_per_mm)
    }

    /// The style, sanitised.
    #[must_use]
    pub const fn style(&self) -> &DotStyle {
        self.profiles.style()
    }

    /// How far outside of the stage, in px, a dot may stand and still change it.
    #[must_use]
    pub fn margin_px(&self) -> f32 {
        let reach_px = 1.5 * self.profiles.longest_reach_mm() * self.px_per_mm;
        if self.tones.has_veil() { reach_px.max(self.veil.margin_px()) } else { reach_px }
    }

    /// Adds a dot of a kind ([`kind_of`](super::dot::kind_of)) with its centre at a stage point in device px (pixel centres
    /// at +.5), at a strength of 0-255 (255: whole), as it appears on its patch of skin. What lies outside of the stage and
    /// of its margin is dropped.
    pub fn add(&mut self, centre_px: Vec2, kind: usize, strength: u8, shape: &DotShape) {
        self.splat::<true>(centre_px, kind, strength, shape);
    }

    /// Takes a dot out again; with the arguments of its [`add`](Self::add) every pixel is as if it had never been.
    pub fn remove(&mut self, centre_px: Vec2, kind: usize, strength: u8, shape: &DotShape) {
        self.splat::<false>(centre_px, kind, strength, shape);
    }

    /// Turns the coverage of all changed tiles into colour for the skin under them. Returns the smallest rectangle of
    /// whole tiles, cut to the stage, that holds every change; `None` if nothing changed.
    pub fn tone(&mut self, skin: &SkinMap, photo_from_stage: &PhotoFromStage) -> Option<PixelRect> {
        let has_veil = self.tones.has_veil();
        if has_veil {
            let Self { veil, tiles, tiles_across, .. } = self;
            let last = IVec2::new(*tiles_across as i32, (tiles.len() / (*tiles_across).max(1)) as i32) - 1;
            veil.refresh(|corner_px, end_px| {
                let first = corner_px.max(IVec2::ZERO) / TILE as i32;
                let last = ((end_px - 1) / TILE as i32).min(last);
                for y in first.y..=last.y {
                    for x in first.x..=last.x {
                        tiles[y as usize * *tiles_across + x as usize] |= DIRTY;
                    }
                }
            });
        }
        let mut means = Expanded::default();
        let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
        for tile in 0..self.tiles.len() {
            let state = self.tiles[tile];
            if state & DIRTY == 0 {
                continue;
            }
            self.tiles[tile] = state & !DIRTY;
            let (x, y) = (tile % self.tiles_across * TILE, tile / self.tiles_across * TILE);
            (left, top) = (left.min(x), top.min(y));
            (right, bottom) = (right.max((x + TILE).min(self.width)), bottom.max((y + TILE).min(self.height)));
            let corner_px = IVec2::new(x as i32, y as i32);
            let veiled = has_veil && self.veil.is_over(corner_px);
            if state & INKED == 0 && !veiled {
                for row in y..(y + TILE).min(self.height) {
                    let end = (x + TILE).min(self.width);
                    self.rgba[(row * self.width + x) * 4..(row * self.width + end) * 4].fill(0);
                }
            } else {
                if veiled {
                    self.veil.over(corner_px, &mut means);
                }
                self.tone_tile(x, y, skin, photo_from_stage, veiled.then_some(&means));
            }
        }
        (right > 0).then(|| PixelRect {
            x: left as u32,
            y: top as u32,
            width: (right - left) as u32,
            height: (bottom - top) as u32,
        })
    }

    /// The canvas: RGBA, not premultiplied, encoded, rows of [`width`](Self::width) pixels, as of the last [`tone`](Self::tone);
    /// transparent where there is no ink.
    #[must_use]
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    /// Width in device pixels.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width as u32
    }

    /// Height in device pixels.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height as u32
    }

    /// Mean coverage over the stage (1: the middle of a dot everywhere). For tests and measurements.
    #[must_use]
    pub fn mean_coverage(&self) -> f64 {
        let stride = self.tiles_across * TILE;
        let rows = self.coverage.chunks_exact(stride.max(1)).take(self.height);
        let sum: u64 = rows.flat_map(|row| &row[..self.width]).map(|quanta| u64::from(*quanta)).sum();
        sum as f64 / f64::from(self.kernels.quanta_per_unit()) / (self.width * self.height).max(1) as f64
    }

    #[inline]
    fn splat<const ADD: bool>(&mut self, centre_px: Vec2, kind: usize, strength: u8, shape: &DotShape) {
        if self.tones.has_veil() {
            let strength = f32::from(multiplier_256(strength)) / 256.0;
            let px2_per_mm2 = shape.px2_per_mm2(self.px_per_mm);
            self.veil.add::<ADD>(centre_px, self.profiles.area_mm2(kind) * px2_per_mm2 * strength);
        }
        if let Some(ellipse) = &shape.ellipse {
            return self.splat_ellipse::<ADD>(centre_px, kind, strength, ellipse);
        }
        let multiplier = ((u32::from(multiplier_256(strength)) * u32::from(shape.area_4096) + 128) >> 8) as u16;
        let Some(stamp) = self.kernels.stamp(kind, centre_px) else {
            return;
        };
        let (columns, rows) = (self.kernels.columns() as i32, self.kernels.rows() as i32);
        let stride = self.tiles_across * TILE;
        if multiplier == 0 {
            return;
        }
        let Some(window) = self.touch(stamp.left, stamp.top, columns, rows) else { return };
        let Window { from_x, from_y, to_y, .. } = window;
        let right = stamp.left + columns;
        let quanta = self.kernels.quanta(stamp);
        if stamp.left >= 0 && right as usize <= stride {
            let skipped = (from_y as i32 - stamp.top) as usize * columns as usize;
            let destination = &mut self.coverage[from_y * stride..to_y * stride];
            stamp_whole_rows::<ADD>(destination, stride, from_x, &quanta[skipped..], columns as usize, multiplier);
        } else {
            stamp_clipped::<ADD>(&mut self.coverage, stride, window, stamp, quanta, columns as usize, multiplier);
        }
    }

    /// The part of the layer that a box of pixels covers, its tiles marked; `None` if it covers none. The padding right of
    /// and below the stage takes what runs over.
    #[inline]
    fn touch(&mut self, left: i32, top: i32, columns: i32, rows: i32) -> Option<Window> {
        let stride = self.tiles_across * TILE;
        let held_rows = self.coverage.len() / stride.max(1);
        let (right, bottom) = (left + columns, top + rows);
        // Also true of a layer of no pixels, whatever the box.
        let beside = right <= 0 || bottom <= 0 || left >= self.width as i32 || top >= self.height as i32;
        if beside || columns <= 0 || rows <= 0 || self.coverage.is_empty() {
            return None;
        }
        let window = Window {
            from_x: left.max(0) as usize,
            to_x: (right as usize).min(stride),
            from_y: top.max(0) as usize,
            to_y: (bottom as usize).min(held_rows),
        };
        for tile_y in window.from_y / TILE..=(window.to_y - 1) / TILE {
            for tile_x in window.from_x / TILE..=(window.to_x - 1) / TILE {
                self.tiles[tile_y * self.tiles_across + tile_x] = DIRTY | INKED;
            }
        }
        Some(window)
    }

    /// A flattened dot, pixel by pixel: a function of its arguments alone, so that adding and removing cancel.
    fn splat_ellipse<const ADD: bool>(&mut self, centre_px: Vec2, kind: usize, strength: u8, ellipse: &Ellipse) {
        let half_px = ellipse.half_box_px(self.profiles.reach_mm(kind));
        // Also true of NaN.
        if strength == 0 || !(centre_px.abs().max_element() < 1e6 && half_px.max_element() < 1e4) {
            return;
        }
        let (low, high) = ((centre_px - half_px).floor(), (centre_px + half_px).ceil());
        let (left, top) = (low.x as i32, low.y as i32);
        let (columns, rows) = (high.x as i32 - left, high.y as i32 - top);
        let Some(window) = self.touch(left, top, columns, rows) else { return };
        let mut covered = std::mem::take(&mut self.flattened);
        ellipse.cover(&self.profiles, kind, low - centre_px, (columns as usize, rows as usize), &mut covered);
        let whole = self.kernels.quanta_per_unit() * f32::from(multiplier_256(strength)) / 256.0;
        let stride = self.tiles_across * TILE;
        for y in window.from_y..window.to_y {
            let pixels = &mut self.coverage[y * stride..][window.from_x..window.to_x];
            let first = (y as i32 - top) * columns + window.from_x as i32 - left;
            for (pixel, covered) in pixels.iter_mut().zip(&covered[first as usize..]) {
                combine::<ADD>(pixel, (covered * whole + 0.5) as u16);
            }
        }
        self.flattened = covered;
    }
}

/// Part of the stage in whole pixels, not empty.
#[derive(Clone, Copy)]
struct Window {
    from_x: usize,
    to_x: usize,
    from_y: usize,
    to_y: usize,
}

/// The quanta of a dot at less than full strength, rounded to nearest: a function of its two arguments only, so that
/// adding and removing cancel.
#[inline]
const fn scaled(quanta: u16, multiplier: u16) -> u16 {
    ((quanta as u32 * multiplier as u32 + 2048) >> 12) as u16
}

#[inline]
fn combine<const ADD: bool>(destination: &mut u16, quanta: u16) {
    *destination = if ADD { destination.wrapping_add(quanta) } else { destination.wrapping_sub(quanta) };
}

/// Rows that lie wholly inside the buffer: eight u16 at a time, which becomes one SIMD addition.
#[inline]
fn stamp_whole_rows<const ADD: bool>(
    destination: &mut [u16],
    stride: usize,
    from_x: usize,
    quanta: &[u16],
    columns: usize,
    multiplier: u16,
) {
    let rows = destination.chunks_exact_mut(stride).zip(quanta.chunks_exact(columns));
    for (row, quanta) in rows {
        let row = &mut row[from_x..from_x + columns];
        let lanes = row.as_chunks_mut::<LANES>().0.iter_mut().zip(quanta.as_chunks::<LANES>().0);
        if multiplier == WHOLE {
            for (eight, quanta) in lanes {
                for lane in 0..LANES {
                    combine::<ADD>(&mut eight[lane], quanta[lane]);
                }
            }
        } else {
            for (eight, quanta) in lanes {
                for lane in 0..LANES {
                    combine::<ADD>(&mut eight[lane], scaled(quanta[lane], multiplier));
                }
            }
        }
    }
}

/// A stamp that crosses the left or right border: pixel by pixel; few dots do.
#[cold]
fn stamp_clipped<const ADD: bool>(
    coverage: &mut [u16],
    stride: usize,
    window: Window,
    stamp: Stamp,
    quanta: &[u16],
    columns: usize,
    multiplier: u16,
) {
    for y in window.from_y..window.to_y {
        let row = &quanta[(y as i32 - stamp.top) as usize * columns..][..columns];
        for x in window.from_x..window.to_x {
            let value = row[(x as i32 - stamp.left) as usize];
            combine::<ADD>(&mut coverage[y * stride + x], scaled(value, multiplier));
        }
    }
}

mod colour;
#[cfg(test)]
mod tests;
