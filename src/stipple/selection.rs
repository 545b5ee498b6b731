//! Which dots show, and how strongly, cell by cell.
//!
//! A dot shows as far as its rank lies below the density of its place. It fades in over a narrow range of densities
//! about its own, so that dots swell instead of popping. Only cells in which the density changed are looked at, and
//! only dots whose strength changed are reported: dots never move, and one that did not change is not touched.

use crate::geometry::distance_grid::{CELL_MM, CELLS, GRID_MIN_MM};
use glam::Vec2;

use super::DotId;
use super::density::smoothstep;
use super::field::{CellKind, DensityField};
use super::ranked::{CellDots, DOTS, RankedDots, TILE_MM, dot_id};

/// The fade's width as a share of the density itself, so that it is as soft among few dots as among many. ENGINE.md §1
/// has .02 of the full density, which is 3.5 % at the default plan.
const FADE_SHARE: f32 = 0.04;
const FIRST_COLUMN: i32 = (GRID_MIN_MM.x / CELL_MM) as i32;
const FIRST_ROW: i32 = (GRID_MIN_MM.y / CELL_MM) as i32;

/// Skin without hair, for [`Selection::update_cell`].
pub const BARE_SKIN: Option<fn(Vec2) -> f32> = None;

/// One dot that shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShownDot {
    /// Its place on the chart in mm.
    pub place_mm: Vec2,
    /// What makes it itself.
    pub id: DotId,
    /// Its rank: which sessions have made it.
    pub rank: u16,
    /// How far it has faded in, 1-255.
    pub strength: u8,
}

/// One dot whose strength changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangedDot {
    /// Its place on the chart in mm.
    pub place_mm: Vec2,
    /// What makes it itself.
    pub id: DotId,
    /// Its rank: which sessions have made it.
    pub rank: u16,
    /// Strength before, 0 for not shown.
    pub before: u8,
    /// Strength now, 0 for not shown.
    pub after: u8,
}

/// The strength of every dot of every cell.
#[derive(Clone, Debug)]
pub struct Selection {
    /// `stride` strengths per cell, in rank order.
    strengths: Vec<u8>,
    shown_in_cell: Vec<u8>,
    stride: usize,
    shown: usize,
}

impl Selection {
    /// Room for these dots; none shows yet.
    #[must_use]
    pub fn new(dots: &RankedDots) -> Self {
        let stride = dots.max_dots_per_cell();
        Self { strengths: vec![0; CELLS * CELLS * stride], shown_in_cell: vec![0; CELLS * CELLS], stride, shown: 0 }
    }

    /// Dots that show, on the whole head.
    #[must_use]
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// Decides anew about the dots of one cell. `skin_scale` is mm of skin per mm of chart there; `room` is how much of the
    /// density hair leaves at a place, 0-1, and `None` on skin without hair.
    pub fn update_cell(
        &mut self,
        dots: &RankedDots,
        field: &DensityField,
        (column, row): (usize, usize),
        skin_scale: f32,
        room: Option<impl Fn(Vec2) -> f32>,
        mut changed: impl FnMut(ChangedDot),
    ) {
        let cell = row * CELLS + column;
        let kind = match field.kind(column, row) {
            CellKind::Full if room.is_some() => CellKind::Mixed,
            kind => kind,
        };
        if kind == CellKind::Blank && self.shown_in_cell[cell] == 0 {
            return;
        }
        let in_cell = dots_of_cell(dots, column, row);
        let corner_mm = tile_corner_mm(&in_cell);
        let strengths = &mut self.strengths[cell * self.stride..(cell + 1) * self.stride];
        let mut tell = |index: usize, before: u8, after: u8| {
            let (place_mm, rank) = (corner_mm + in_cell.offsets_mm[index], in_cell.ranks[index]);
            changed(ChangedDot { place_mm, id: dot_id(rank, in_cell.copy.x, in_cell.copy.y), rank, before, after });
        };
        let strengths = &mut strengths[..in_cell.ranks.len()];
        let mut shown = 0_u8;
        match kind {
            // One density for all, and they are in the order of their ranks: nearly all are wholly there or not at all.
            CellKind::Blank | CellKind::Full => {
                let share = if kind == CellKind::Full { field.full_share(skin_scale) } else { 0.0 };
                let (last_whole, first_none) = fading_ranks(share);
                let fading = in_cell.ranks.partition_point(|&rank| i32::from(rank) <= last_whole)
                    ..in_cell.ranks.partition_point(|&rank| i32::from(rank) < first_none);
                let mut set_all = |range: std::ops::Range<usize>, after: u8| {
                    let first = range.start;
                    let part = &mut strengths[range];
                    // Looked at in one go: from frame to frame they stay.
                    if part.iter().all(|&strength| strength == after) {
                        return;
                    }
                    for (index, strength) in part.iter_mut().enumerate().filter(|(_, strength)| **strength != after) {
                        tell(first + index, std::mem::replace(strength, after), after);
                    }
                };
                set_all(0..fading.start, 255);
                set_all(fading.end..in_cell.ranks.len(), 0);
                shown += fading.start as u8;
                for index in fading {
                    let after = strength_at(in_cell.ranks[index], share);
                    let before = std::mem::replace(&mut strengths[index], after);
                    shown += u8::from(after > 0);
                    if after != before {
                        tell(index, before, after);
                    }
                }
            }
            CellKind::Mixed => {
                let density = field.in_cell(column, row, skin_scale);
                let dots = in_cell.ranks.iter().zip(in_cell.offsets_mm);
                for (index, (strength, (&rank, &offset_mm))) in strengths.iter_mut().zip(dots).enumerate() {
                    let place_mm = corner_mm + offset_mm;
                    let share = match &room {
                        Some(room) => density.share_among_hair(place_mm, room(place_mm)),
                        None => density.share_at(place_mm),
                    };
                    let after = strength_at(rank, share);
                    let before = std::mem::replace(strength, after);
                    shown += u8::from(after > 0);
                    if after != before {
                        tell(index, before, after);
                    }
                }
            }
        }
        self.shown = self.shown + usize::from(shown) - usize::from(self.shown_in_cell[cell]);
        self.shown_in_cell[cell] = shown;
    }

    /// Calls `visit` with every dot that shows, cell by cell. `enter_cell` is asked first, with a cell's column and row: what it
    /// gives comes along with the cell's dots, and `None` skips them.
    pub fn visit_shown<T>(
        &self,
        dots: &RankedDots,
        mut enter_cell: impl FnMut(usize, usize) -> Option<T>,
        mut visit: impl FnMut(&T, ShownDot),
    ) {
        for row in 0..CELLS {
            for column in 0..CELLS {
                let cell = row * CELLS + column;
                if self.shown_in_cell[cell] == 0 {
                    continue;
                }
                let Some(entered) = enter_cell(column, row) else { continue };
                let in_cell = dots_of_cell(dots, column, row);
                let corner_mm = tile_corner_mm(&in_cell);
                let strengths = &self.strengths[cell * self.stride..(cell + 1) * self.stride];
                for ((&offset_mm, &rank), &strength) in in_cell.offsets_mm.iter().zip(in_cell.ranks).zip(strengths) {
                    if strength > 0 {
                        let id = dot_id(rank, in_cell.copy.x, in_cell.copy.y);
                        visit(&entered, ShownDot { place_mm: corner_mm + offset_mm, id, rank, strength });
                    }
                }
            }
        }
    }
}

/// The strength of a dot of this rank where the density is this share of the full one.
fn strength_at(rank: u16, share: f32) -> u8 {
    if share <= 0.0 {
        return 0;
    }
    let own_share = own_share(rank);
    (255.0 * smoothstep(0.5 + (1.0 - own_share / share) / FADE_SHARE) + 0.5) as u8
}

/// The share of the full density of the point set from which a dot of this rank shows.
#[must_use]
pub fn own_share(rank: u16) -> f32 {
    (f32::from(rank) + 0.5) / DOTS as f32
}

/// The last rank that is surely whole at this share of the full density, and the first that surely does not show; between
/// them [`strength_at`] decides. A rank to either side makes up for rounding.
fn fading_ranks(share: f32) -> (i32, i32) {
    if share <= 0.0 {
        return (-1, 0);
    }
    let rank_at = |own_share: f32| own_share * DOTS as f32 - 0.5;
    let last_whole = rank_at(share * (1.0 - FADE_SHARE / 2.0)).floor() as i32 - 1;
    let first_none = rank_at(share * (1.0 + FADE_SHARE / 2.0)).ceil() as i32 + 1;
    (last_whole, first_none)
}

fn dots_of_cell(dots: &RankedDots, column: usize, row: usize) -> CellDots<'_> {
    dots.cell_wrapped(FIRST_COLUMN + column as i32, FIRST_ROW + row as i32)
}

fn tile_corner_mm(in_cell: &CellDots<'_>) -> Vec2 {
    in_cell.copy.as_vec2() * TILE_MM as f32
}
