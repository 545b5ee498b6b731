//! Improves a ranking by swapping ranks where that lowers the energy summed over **all** prefixes. Moves no points.
//!
//! A pair of points is together in every prefix from the later one's rank m on. With φ the potential of the descent's
//! force, and prefixes of n points weighted by n⁻² dn (so that every octave counts alike per point), the pair costs
//! ∫ₘ φ(d√n) n⁻² dn = (2/m)·g(d√m), less a part that no ranking changes; g(t) = t²·∫ₜ φ(s) s⁻³ ds.

use super::descent::Force;
use super::random::SplitMix64;
use super::torus::{CellGrid, TorusPoints, shortest};

const TABLE_STEPS: usize = 2_048;

/// Swaps of ranks, with their buffers.
pub struct Swaps {
    cost: PairCost,
    reach: f32,
    shortest_prefix: usize,
    tries: usize,
    window: Window,
}

/// The pair cost g, tabulated.
struct PairCost {
    table: Vec<f32>,
    steps_per_length: f32,
}

/// The prefix that is being worked on. Points are named by their rank at the beginning.
#[derive(Default)]
struct Window {
    points: TorusPoints,
    grid: CellGrid,
    /// Rank of each point.
    ranks: Vec<usize>,
    /// Point at each rank.
    order: Vec<usize>,
    near: Vec<usize>,
}

impl Swaps {
    /// `tries` proposals per point of each window of ranks, from the full set down to `shortest_prefix` points.
    pub fn new(force: Force, shortest_prefix: usize, tries: usize) -> Self {
        Self { cost: PairCost::new(force), reach: force.reach(), shortest_prefix, tries, window: Window::default() }
    }

    /// A better order of the points (which come in rank order), and how many swaps it took. Windows of ranks, each
    /// from 5/8 of its end on, overlap, so that a point can travel.
    pub fn improved_order(&mut self, points: &TorusPoints, random: &mut SplitMix64) -> (Vec<usize>, usize) {
        let mut order: Vec<usize> = (0..points.len()).collect();
        let mut swapped = 0;
        let mut end = points.len();
        while end > self.shortest_prefix {
            swapped += self.improve_window(points, &mut order[..end], random);
            end = end * 4 / 5;
        }
        (order, swapped)
    }

    /// Swaps among the last 3/8 of a prefix; nothing beyond it feels that.
    fn improve_window(&mut self, points: &TorusPoints, prefix: &mut [usize], random: &mut SplitMix64) -> usize {
        let (window, end) = (&mut self.window, prefix.len());
        let first = end * 5 / 8;
        window.points = points.reordered(prefix);
        window.ranks.clear();
        window.ranks.extend(0..end);
        window.order.clear();
        window.order.extend(0..end);
        // The reach is longest at the window's first rank.
        window.grid.rebuild(&window.points.x, &window.points.y, self.reach / (first as f32).sqrt());
        let mut swapped = 0;
        for attempt in 0..(end - first) * self.tries {
            let point = window.order[first + random.below(end - first)];
            // Mostly neighbours, which trade a little evenness; now and then any two, which may swap a crowd for a gap.
            let partner = if attempt % 4 == 0 {
                window.order[first + random.below(end - first)]
            } else {
                window.near_point(point, first, random)
            };
            if partner != point && window.change_by_swapping(point, partner, &self.cost) < 0.0 {
                let (rank, partner_rank) = (window.ranks[point], window.ranks[partner]);
                window.ranks[point] = partner_rank;
                window.ranks[partner] = rank;
                window.order.swap(rank, partner_rank);
                swapped += 1;
            }
        }
        let before = prefix.to_vec();
        for (slot, &point) in prefix.iter_mut().zip(&window.order) {
            *slot = before[point];
        }
        swapped
    }
}

impl Window {
    /// A point within two spacings whose rank is `first` or later; may be the point itself.
    fn near_point(&mut self, point: usize, first: usize, random: &mut SplitMix64) -> usize {
        let (column, row) = self.grid.cell_of(point);
        let (points, ranks, near) = (&self.points, &self.ranks, &mut self.near);
        near.clear();
        self.grid.around(column, row, |other| {
            let other = other as usize;
            if ranks[other] >= first && squared_distance(points, point, other) < 4.0 / first as f32 {
                near.push(other);
            }
        });
        self.near[random.below(self.near.len())]
    }

    /// Change of the cost of all pairs when two points swap ranks (their own pair keeps its later rank).
    fn change_by_swapping(&self, point: usize, partner: usize, cost: &PairCost) -> f32 {
        let (rank, partner_rank) = (self.ranks[point], self.ranks[partner]);
        self.change_by_moving(point, rank, partner_rank, partner, cost)
            + self.change_by_moving(partner, partner_rank, rank, point, cost)
    }

    fn change_by_moving(&self, point: usize, from: usize, to: usize, partner: usize, cost: &PairCost) -> f32 {
        let (column, row) = self.grid.cell_of(point);
        let latest = from.max(to);
        let mut change = 0.0;
        self.grid.around(column, row, |other| {
            let other = other as usize;
            let rank = self.ranks[other];
            if rank < latest && other != point && other != partner {
                let distance = squared_distance(&self.points, point, other).sqrt();
                change += cost.of_pair(distance, to.max(rank)) - cost.of_pair(distance, from.max(rank));
            }
        });
        change
    }
}

impl PairCost {
    fn new(force: Force) -> Self {
        let step = f64::from(force.reach()) / TABLE_STEPS as f64;
        let mut table = vec![0.0; TABLE_STEPS + 1];
        let mut integral = 0.0;
        // From the outer end inwards, by the midpoint rule.
        for index in (1..TABLE_STEPS).rev() {
            let middle = (index as f64 + 0.5) * step;
            integral += force.potential(middle) / (middle * middle * middle) * step;
            let length = index as f64 * step;
            table[index] = (length * length * integral) as f32;
        }
        // The limit of g at 0.
        table[0] = (force.potential(0.0) / 2.0) as f32;
        Self { table, steps_per_length: (1.0 / step) as f32 }
    }

    /// Half the cost of a pair of points, of which the later has `later_rank` (counted from 0).
    fn of_pair(&self, distance: f32, later_rank: usize) -> f32 {
        let count = (later_rank + 1) as f32;
        let place = distance * count.sqrt() * self.steps_per_length;
        let index = place as usize;
        let (Some(&low), Some(&high)) = (self.table.get(index), self.table.get(index + 1)) else {
            return 0.0;
        };
        (low + (high - low) * (place - index as f32)) / count
    }
}

fn squared_distance(points: &TorusPoints, first: usize, second: usize) -> f32 {
    let dx = shortest(f64::from(points.x[first] - points.x[second])) as f32;
    let dy = shortest(f64::from(points.y[first] - points.y[second])) as f32;
    dx * dx + dy * dy
}
