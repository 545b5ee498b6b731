//! Brush strokes as two distance layers on the density field's nodes, computed when a stroke changes and not otherwise.

use crate::geometry::distance_grid::{self, NODES};
use glam::Vec2;

use super::density::lattice;

const GRID_MIN_MM: Vec2 = Vec2::new(distance_grid::GRID_MIN_MM.x as f32, distance_grid::GRID_MIN_MM.y as f32);
const NODE_SPACING_MM: f32 = distance_grid::NODE_SPACING_MM as f32;
/// Beyond this many mm from a stroke nothing depends on it.
const BAND_MM: f32 = 3.0;
const FAR: f32 = -1.0e3;
/// Between the scars of an extraction, in mm: about 8 to the cm², a fifth of the follicular units that there were.
const SCAR_SPACING_MM: f32 = 3.5;
const SCAR_SEEDS: [u32; 2] = [0x5CA1_AB1E, 0x0DD5_EED5];

/// What a stroke does to the area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Takes skin out.
    KeepOut,
    /// Adds skin.
    Include,
}

/// Distances into the strokes, in mm, positive inside; later strokes win.
#[derive(Clone, Debug)]
pub struct StrokeMask {
    included_mm: Vec<f32>,
    kept_out_mm: Vec<f32>,
    empty: bool,
}

impl Default for StrokeMask {
    fn default() -> Self {
        let nodes = NODES * NODES;
        Self { included_mm: vec![FAR; nodes], kept_out_mm: vec![FAR; nodes], empty: true }
    }
}

impl StrokeMask {
    /// Forgets all strokes.
    pub fn clear(&mut self) {
        if !self.empty {
            self.included_mm.fill(FAR);
            self.kept_out_mm.fill(FAR);
            self.empty = true;
        }
    }

    /// Lays one more stroke over those before. `path` is the brush's centre and radius in chart mm. Laid segment by segment, so a
    /// stroke that grew is laid by its new segments alone, from the last point that was laid: to the bit the same.
    pub fn lay(&mut self, effect: Effect, mut path: impl Iterator<Item = (Vec2, f32)>) {
        let Some((mut from, first_radius_mm)) = path.next() else { return };
        self.empty = false;
        // Every later point is the end of a segment of its own radius.
        self.lay_segment(effect, first_radius_mm, from, from);
        for (to, radius_mm) in path {
            self.lay_segment(effect, radius_mm, from, to);
            from = to;
        }
    }

    /// Lays a field of small round scars over those before: one at each place of a jittered lattice that the brush passes.
    /// `path` is as for [`lay`](Self::lay); the scars, `scar_radius_mm` on the chart, are included. The lattice is anchored to
    /// the chart, so where a stroke passes twice it finds the same scars.
    pub fn lay_scar_dots(&mut self, mut path: impl Iterator<Item = (Vec2, f32)>, scar_radius_mm: f32) {
        let Some((mut from, first_radius_mm)) = path.next() else { return };
        self.empty = false;
        self.lay_scars_along(first_radius_mm, from, from, scar_radius_mm);
        for (to, radius_mm) in path {
            self.lay_scars_along(radius_mm, from, to, scar_radius_mm);
            from = to;
        }
    }

    fn lay_scars_along(&mut self, radius_mm: f32, from: Vec2, to: Vec2, scar_radius_mm: f32) {
        let first = ((from.min(to) - radius_mm) / SCAR_SPACING_MM).floor().as_ivec2();
        let last = ((from.max(to) + radius_mm) / SCAR_SPACING_MM).floor().as_ivec2();
        for row in first.y..=last.y {
            for column in first.x..=last.x {
                let jitter = Vec2::new(lattice(column, row, SCAR_SEEDS[0]), lattice(column, row, SCAR_SEEDS[1]));
                let scar = (Vec2::new(column as f32, row as f32) + 0.15 + 0.7 * jitter) * SCAR_SPACING_MM;
                if distance_to_segment(scar, from, to) <= radius_mm {
                    self.lay_segment(Effect::Include, scar_radius_mm, scar, scar);
                }
            }
        }
    }

    fn lay_segment(&mut self, effect: Effect, radius_mm: f32, from: Vec2, to: Vec2) {
        let reach_mm = radius_mm + BAND_MM;
        let (least, most) = (from.min(to), from.max(to));
        let (columns, rows) = (node_span(least.x, most.x, reach_mm, 0), node_span(least.y, most.y, reach_mm, 1));
        for row in rows {
            for column in columns.clone() {
                let depth_mm = radius_mm - distance_to_segment(node_mm(column, row), from, to);
                if depth_mm < -BAND_MM {
                    continue;
                }
                let index = row * NODES + column;
                let (here, other) = match effect {
                    Effect::KeepOut => (&mut self.kept_out_mm[index], &mut self.included_mm[index]),
                    Effect::Include => (&mut self.included_mm[index], &mut self.kept_out_mm[index]),
                };
                *here = here.max(depth_mm);
                *other = other.min(-depth_mm);
            }
        }
    }

    /// Whether there is no stroke at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.empty
    }

    /// Depth in mm into included and kept-out strokes at a place, interpolated between nodes.
    #[must_use]
    pub fn sample(&self, place_mm: Vec2) -> (f32, f32) {
        if self.empty {
            return (FAR, FAR);
        }
        let at = (place_mm - GRID_MIN_MM) / NODE_SPACING_MM;
        let last = (NODES - 2) as f32;
        let corner = at.floor().clamp(Vec2::ZERO, Vec2::splat(last));
        let fraction = (at - corner).clamp(Vec2::ZERO, Vec2::ONE);
        let index = corner.y as usize * NODES + corner.x as usize;
        let between = |layer: &[f32]| {
            let lower = layer[index] + (layer[index + 1] - layer[index]) * fraction.x;
            let next = index + NODES;
            let upper = layer[next] + (layer[next + 1] - layer[next]) * fraction.x;
            lower + (upper - lower) * fraction.y
        };
        (between(&self.included_mm), between(&self.kept_out_mm))
    }

    /// Depth in mm into included and kept-out strokes at a node.
    #[must_use]
    pub fn at_node(&self, column: usize, row: usize) -> (f32, f32) {
        let index = row * NODES + column;
        (self.included_mm[index], self.kept_out_mm[index])
    }

    /// Calls `visit` with every cell (2 × 2 node intervals) whose nodes differ between the two masks.
    pub fn changed_cells(&self, previous: &Self, mut visit: impl FnMut(usize, usize)) {
        if self.empty && previous.empty {
            return;
        }
        for cell_row in 0..NODES / 2 {
            let rows = cell_row * 2 * NODES..(cell_row * 2 + 3) * NODES;
            if self.included_mm[rows.clone()] == previous.included_mm[rows.clone()]
                && self.kept_out_mm[rows.clone()] == previous.kept_out_mm[rows.clone()]
            {
                continue;
            }
            for cell_column in 0..NODES / 2 {
                let differs = (0..3).any(|row| {
                    let start = rows.start + row * NODES + cell_column * 2;
                    let nodes = start..start + 3;
                    self.included_mm[nodes.clone()] != previous.included_mm[nodes.clone()]
                        || self.kept_out_mm[nodes.clone()] != previous.kept_out_mm[nodes]
                });
                if differs {
                    visit(cell_column, cell_row);
                }
            }
        }
    }

    /// Becomes equal to another mask without allocating.
    pub fn copy_from(&mut self, other: &Self) {
        if self.empty && other.empty {
            return;
        }
        self.included_mm.copy_from_slice(&other.included_mm);
        self.kept_out_mm.copy_from_slice(&other.kept_out_mm);
        self.empty = other.empty;
    }
}

fn node_mm(column: usize, row: usize) -> Vec2 {
    GRID_MIN_MM + Vec2::new(column as f32, row as f32) * NODE_SPACING_MM
}

fn node_span(least_mm: f32, most_mm: f32, reach_mm: f32, axis: usize) -> std::ops::Range<usize> {
    let last = NODES as f32 - 1.0;
    let node = |mm: f32| ((mm - GRID_MIN_MM[axis]) / NODE_SPACING_MM).clamp(0.0, last);
    node(least_mm - reach_mm).floor() as usize..node(most_mm + reach_mm).ceil() as usize + 1
}

/// `from` counts by itself too: a dab is then, to the bit, a part of the stroke that it grows into.
fn distance_to_segment(place: Vec2, from: Vec2, to: Vec2) -> f32 {
    let along = to - from;
    let share = ((place - from).dot(along) / along.length_squared().max(1e-12)).clamp(0.0, 1.0);
    place.distance_squared(from).min(place.distance_squared(from + along * share)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: [Vec2; 3] = [Vec2::new(0.0, 0.0), Vec2::new(20.0, 0.0), Vec2::new(20.0, 15.0)];

    fn brushed(path: &[Vec2], radius_mm: f32) -> impl Iterator<Item = (Vec2, f32)> {
        path.iter().map(move |&place| (place, radius_mm))
    }

    #[test]
    fn depth_is_radius_less_distance() {
        let mut mask = StrokeMask::default();
        mask.lay(Effect::KeepOut, brushed(&PATH, 5.0));
        let (included, kept_out) = mask.sample(Vec2::new(10.0, 2.5));
        assert!((kept_out - 2.5).abs() < 0.05, "{kept_out} mm deep");
        assert!(included < 0.0);
        assert!(mask.sample(Vec2::new(10.0, 9.0)).1 < 0.0);
    }

    #[test]
    fn the_later_stroke_wins_both_ways() {
        let place = Vec2::new(10.0, 0.0);
        let mut mask = StrokeMask::default();
        mask.lay(Effect::Include, brushed(&PATH, 5.0));
        mask.lay(Effect::KeepOut, brushed(&PATH, 5.0));
        assert!(mask.sample(place).0 < 0.0 && mask.sample(place).1 > 0.0);
        mask.lay(Effect::Include, brushed(&PATH, 5.0));
        assert!(mask.sample(place).0 > 0.0 && mask.sample(place).1 < 0.0);
    }

    #[test]
    fn a_stroke_that_grew_is_the_stroke_to_the_bit() {
        let wobbly: Vec<Vec2> = (0..60)
            .map(|step| step as f32)
            .map(|step| Vec2::new((step * 0.7).sin() * 31.3, step * 0.913 - (step * 1.9).cos() * 3.1))
            .collect();
        let mut at_once = StrokeMask::default();
        at_once.lay(Effect::Include, brushed(&PATH, 9.0));
        let mut grown = at_once.clone();
        at_once.lay(Effect::KeepOut, brushed(&wobbly, 3.7));
        grown.lay(Effect::KeepOut, brushed(&wobbly[..1], 3.7));
        for laid in [1, 2, 3, 20, 59] {
            let next = [1, 2, 3, 20, 59, 60].into_iter().find(|next| *next > laid).unwrap_or(60);
            grown.lay(Effect::KeepOut, brushed(&wobbly[laid - 1..next], 3.7));
        }
        let bits = |layer: &[f32]| layer.iter().map(|mm| mm.to_bits()).collect::<Vec<_>>();
        assert!(bits(&grown.included_mm) == bits(&at_once.included_mm), "included depths differ");
        assert!(bits(&grown.kept_out_mm) == bits(&at_once.kept_out_mm), "kept-out depths differ");
    }

    #[test]
    fn changes_are_seen_around_the_stroke_only() {
        let before = StrokeMask::default();
        let mut after = StrokeMask::default();
        after.lay(Effect::Include, brushed(&PATH, 4.0));
        let mut cells = 0;
        after.changed_cells(&before, |column, row| {
            cells += 1;
            let centre = node_mm(column * 2 + 1, row * 2 + 1);
            let distances = PATH.windows(2).map(|ends| distance_to_segment(centre, ends[0], ends[1]));
            let distance_mm = distances.fold(f32::INFINITY, f32::min);
            assert!(distance_mm < 4.0 + BAND_MM + 2.0, "cell {distance_mm} mm away");
        });
        assert!(cells > 30, "{cells} cells");
        let mut copy = StrokeMask::default();
        copy.copy_from(&after);
        copy.changed_cells(&after, |_, _| panic!("equal masks differ"));
        after.clear();
        assert!(after.is_empty());
    }
}
