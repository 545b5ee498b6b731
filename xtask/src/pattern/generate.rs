//! The whole way from a seed to a ranked point set. Only additions, multiplications, divisions, roots and rounding,
//! which IEEE 754 fixes to the bit, so that the same recipe gives the same bytes on every machine.

use super::descent::{Descent, Force};
use super::random::SplitMix64;
use super::ranking::{Crowding, rank};
use super::swaps::Swaps;
use super::torus::{TorusPoints, wrap};

/// Spacing of the hexagonal packing in units of 1/√n: √(2/√3).
const HEXAGONAL: f32 = 1.074_57;

/// Below this many points the reach of the forces is no longer small against the torus.
const FEWEST_POINTS: f32 = 140.0;

/// Each step takes another of this many equally spaced shifts of the prefix levels, so that no prefix is left out …
const LEVEL_SHIFTS: usize = 13;

/// … in an order that jumps about (this is prime to `LEVEL_SHIFTS`).
const SHIFT_STRIDE: usize = 8;

/// .78 to the power 1/13: neighbouring levels, without their shift, are .78 apart.
const SHIFT_RATIO: f32 = 0.981_069;

/// Prefixes shorter than this share of all points weigh more.
const HEAVIER_BELOW: f32 = 0.25;

/// How a point set is made. Lengths are in units of 1/√n of each prefix.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Force between points in the descent, which is also what the swaps of ranks minimise.
    pub force: Force,
    /// Energy of the first ranking.
    pub crowding: Crowding,
    /// Steps that spread the jittered grid, before there is a ranking.
    pub spread_steps: usize,
    /// Rounds of swapping ranks and then moving points.
    pub rounds: usize,
    /// Swaps proposed per point and prefix window in each round.
    pub swap_tries: usize,
    /// Steps of joint descent in each round but the last.
    pub round_steps: usize,
    /// Steps of joint descent in the last round, which settle everything.
    pub last_steps: usize,
    /// Longest step, as a share of a plain gradient step; it falls to nothing within a round.
    pub rate: f32,
    /// Share of each step that the next one keeps up, within a round.
    pub momentum: f32,
    /// Weight of the full set among the levels, where those just below it have 1: it is part of every step.
    pub full_weight: f32,
    /// The shortest prefix that is optimised, as a share of all points.
    pub shortest_prefix: f32,
}

impl Recipe {
    /// The recipe of the committed asset. The force is ENGINE.md's with a stronger and wider bell (counts vary less; still
    /// wider, and the power at low frequencies rises) and a shorter, stronger push (no less room around each dot for it).
    /// ARCHITECTURE.md says what each number was tried against.
    pub const ASSET: Self = Self {
        force: Force { bell_sigma: 0.92, bell: 0.3, push: 3.2, push_reach: 1.25 * HEXAGONAL },
        crowding: Crowding { reach: 2.0 * HEXAGONAL as f64, bell: 0.03, bell_sigma: 1.0, refresh: 0.11 },
        spread_steps: 300,
        rounds: 30,
        swap_tries: 16,
        round_steps: 50,
        last_steps: 200,
        rate: 0.5,
        momentum: 0.9,
        full_weight: 0.75,
        shortest_prefix: 0.035,
    };
}

/// Points in rank order, in units of 1/65536 of the torus. The same for any number of threads. `progress` is told
/// what has just been done.
pub fn generate(
    recipe: &Recipe,
    count: usize,
    seed: u64,
    threads: usize,
    mut progress: impl FnMut(&str),
) -> Vec<[u16; 2]> {
    let mut random = SplitMix64::new(seed);
    let mut points = jittered_grid(count, &mut random);
    let mut descent = Descent::new(threads, recipe.force, recipe.momentum);
    for step in 0..recipe.spread_steps {
        descent.step(&mut points, &[(count, 1.0)], recipe.rate * share_left(step, recipe.spread_steps));
    }
    progress("spread the points");
    points = points.reordered(&rank(&points, recipe.crowding));
    progress("ranked them");
    let shortest = (count as f32 * recipe.shortest_prefix).max(FEWEST_POINTS);
    let mut swaps = Swaps::new(recipe.force, shortest as usize, recipe.swap_tries);
    let mut levels = Vec::new();
    for round in 1..=recipe.rounds {
        let (order, swapped) = swaps.improved_order(&points, &mut random);
        points = points.reordered(&order);
        descent.rest();
        let steps = if round == recipe.rounds { recipe.last_steps } else { recipe.round_steps };
        for step in 0..steps {
            prefix_levels(count, shortest, step, recipe.full_weight, &mut levels);
            descent.step(&mut points, &levels, recipe.rate * share_left(step, steps));
        }
        progress(&format!("round {round} of {}: {swapped} ranks swapped, {steps} steps", recipe.rounds));
    }
    (0..count).map(|index| [quantised(points.x[index]), quantised(points.y[index])]).collect()
}

/// The prefixes that one step works on, with their weights.
fn prefix_levels(count: usize, shortest: f32, step: usize, full_weight: f32, levels: &mut Vec<(usize, f32)>) {
    levels.clear();
    levels.push((count, full_weight));
    let shift = step * SHIFT_STRIDE % LEVEL_SHIFTS;
    let mut size = count as f32;
    for place in 0.. {
        if size < shortest {
            break;
        }
        if place % LEVEL_SHIFTS == shift {
            levels.push((size as usize, weight(size / count as f32)));
        }
        size *= SHIFT_RATIO;
    }
}

/// Weight of a prefix that is this share of all points. The few points of a short prefix belong to all longer ones too
/// and would follow those; they are too few to do those much harm.
fn weight(share: f32) -> f32 {
    (HEAVIER_BELOW / share).max(1.0).sqrt()
}

/// Falls from 1 to a fiftieth, so that a round ends at rest.
fn share_left(step: usize, steps: usize) -> f32 {
    (1.0 - step as f32 / steps as f32).max(0.02)
}

fn quantised(coordinate: f32) -> u16 {
    // Rounding up to 65536 is coming round to 0.
    ((coordinate * 65_536.0).round() as u32 & 0xFFFF) as u16
}

fn jittered_grid(count: usize, random: &mut SplitMix64) -> TorusPoints {
    let columns = (count as f32).sqrt().ceil() as usize;
    let rows = count.div_ceil(columns);
    let mut points = TorusPoints::default();
    for index in 0..count {
        let (row, column) = (index / columns, index % columns);
        // The last row may be shorter; its points spread over the whole width.
        let in_row = columns.min(count - row * columns);
        points.x.push(wrap((column as f32 + random.next_unit()) / in_row as f32));
        points.y.push(wrap((row as f32 + random.next_unit()) / rows as f32));
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The asset's recipe, but short.
    const SHORT: Recipe =
        Recipe { spread_steps: 40, rounds: 3, swap_tries: 4, round_steps: 13, last_steps: 26, ..Recipe::ASSET };

    fn short_set(seed: u64, threads: usize) -> Vec<[u16; 2]> {
        generate(&SHORT, 1_024, seed, threads, |_| {})
    }

    /// FNV-1a over the bytes of the file.
    fn hash(points: &[[u16; 2]]) -> u64 {
        points
            .iter()
            .flatten()
            .flat_map(|coordinate| coordinate.to_le_bytes())
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_on_any_number_of_threads() {
        let once = short_set(1, 1);
        assert_eq!(hash(&once), 15_109_499_505_741_496_297, "the short recipe gives other points than it used to");
        for threads in [1, 2, 3] {
            assert!(short_set(1, threads) == once, "{threads} threads give another point set");
        }
        assert!(short_set(2, 2) != once, "another seed gives the same point set");
    }

    #[test]
    fn a_short_run_already_keeps_dots_apart_in_every_prefix() {
        let points = short_set(1, 2);
        for length in [1_024, 700, 512, 300, 200] {
            let radii = super::super::quality::nearest_neighbour_radii(&points[..length]);
            assert!(radii.mean > 0.72 && radii.percentile > 0.5, "first {length}: {radii:?}");
        }
    }

    #[test]
    fn levels_cover_all_prefixes_within_a_cycle() {
        let mut sizes = Vec::new();
        let mut levels = Vec::new();
        for step in 0..LEVEL_SHIFTS {
            prefix_levels(10_000, 300.0, step, 0.5, &mut levels);
            assert_eq!(levels[0], (10_000, 0.5));
            assert!(
                levels[1..].windows(2).all(|pair| {
                    let ratio = pair[1].0 as f32 / pair[0].0 as f32;
                    (0.77..0.79).contains(&ratio)
                }),
                "{levels:?}"
            );
            assert!(levels[1..].is_sorted_by_key(|level| level.1), "shorter prefixes weigh less: {levels:?}");
            let shortest = levels[levels.len() - 1];
            let expected = (0.25 * 10_000.0 / shortest.0 as f32).sqrt();
            assert!((shortest.1 / expected - 1.0).abs() < 0.01, "weight of {shortest:?}, expected {expected}");
            sizes.extend(levels[1..].iter().map(|level| level.0));
        }
        sizes.sort_unstable();
        let widest = sizes.windows(2).map(|pair| pair[1] as f32 / pair[0] as f32).fold(0.0, f32::max);
        assert!(widest < 1.025, "prefixes {widest} apart are left out");
        assert!(sizes[0] < 310 && sizes[sizes.len() - 1] == 10_000, "{} to {}", sizes[0], sizes[sizes.len() - 1]);
    }
}
