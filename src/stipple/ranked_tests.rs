//! The committed asset is what the engine takes it for, and damaged bytes are refused with a sentence.

use super::*;

const ASSET: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin"));

fn asset() -> RankedDots {
    RankedDots::from_bytes(ASSET).expect("the committed asset is a ranked point set")
}

fn cells() -> impl Iterator<Item = (usize, usize)> {
    (0..CELLS).flat_map(|row| (0..CELLS).map(move |column| (column, row)))
}

/// Places on the unit torus, in rank order, read straight from the bytes.
fn places() -> Vec<[f64; 2]> {
    let coordinate = |low, high| f64::from(u16::from_le_bytes([low, high])) / 65_536.0;
    ASSET.chunks_exact(4).map(|pair| [coordinate(pair[0], pair[1]), coordinate(pair[2], pair[3])]).collect()
}

/// Nearest-neighbour distances on the torus in units of the hexagonal packing's spacing, ascending.
fn nearest_neighbour_radii(places: &[[f64; 2]]) -> Vec<f64> {
    let hexagonal = (2.0 / (3.0f64.sqrt() * places.len() as f64)).sqrt();
    // No gap in the set is wider than 1.5 spacings, so the 3 × 3 cells around a dot hold its nearest neighbour.
    let side = (1.0 / (1.5 * hexagonal)) as usize;
    let cell = |place: &[f64; 2]| place.map(|coordinate| (coordinate * side as f64) as usize);
    let mut grid = vec![Vec::new(); side * side];
    for (index, place) in places.iter().enumerate() {
        let [column, row] = cell(place);
        grid[row * side + column].push(index);
    }
    let mut radii: Vec<f64> = places
        .iter()
        .enumerate()
        .map(|(index, place)| {
            let [column, row] = cell(place);
            let mut nearest = f64::INFINITY;
            for down in [side - 1, 0, 1] {
                for right in [side - 1, 0, 1] {
                    for &other in &grid[(row + down) % side * side + (column + right) % side] {
                        if other != index {
                            let [dx, dy] = [0, 1].map(|axis| {
                                let difference: f64 = place[axis] - places[other][axis];
                                difference - difference.round()
                            });
                            nearest = nearest.min(dx.hypot(dy));
                        }
                    }
                }
            }
            nearest / hexagonal
        })
        .collect();
    radii.sort_by(f64::total_cmp);
    radii
}

#[test]
fn the_constants_agree() {
    assert_eq!(CELLS as f64 * CELL_MM, TILE_MM, "{CELLS} cells of {CELL_MM} mm must fill the tile");
    assert_eq!(DOTS, usize::from(u16::MAX / 2) + 1, "{DOTS} ranks must fit a u16");
    assert!((FULL_DENSITY_PER_CM2 - 297.2).abs() < 0.05, "full density is {FULL_DENSITY_PER_CM2} dots per cm²");
}

#[test]
fn every_rank_is_there_once_and_ascends_in_its_cell() {
    let dots = asset();
    let mut seen = vec![0u32; DOTS];
    for (column, row) in cells() {
        let cell = dots.cell(column, row);
        assert_eq!(cell.ranks.len(), cell.offsets_mm.len(), "cell {column},{row}: slices of different lengths");
        assert!(cell.ranks.is_sorted_by(|a, b| a < b), "cell {column},{row}: ranks {:?}", cell.ranks);
        cell.ranks.iter().for_each(|&rank| seen[usize::from(rank)] += 1);
    }
    let wrong = seen.iter().position(|&count| count != 1);
    assert_eq!(wrong, None, "that rank does not occur exactly once");
}

#[test]
fn every_dot_lies_in_its_cell_at_the_place_of_its_bytes() {
    let (dots, places) = (asset(), places());
    for (column, row) in cells() {
        let cell = dots.cell(column, row);
        for (offset_mm, &rank) in cell.offsets_mm.iter().zip(cell.ranks) {
            let expected = places[usize::from(rank)].map(|coordinate| coordinate * TILE_MM);
            let found = [f64::from(offset_mm.x), f64::from(offset_mm.y)];
            assert_eq!(found, expected, "dot {rank} was moved");
            let inside = found.map(|coordinate| (coordinate / CELL_MM) as usize);
            assert_eq!(inside, [column, row], "dot {rank} at {found:?} mm is in the wrong cell");
        }
    }
}

#[test]
fn cells_hold_about_nineteen_dots() {
    let dots = asset();
    let counts: Vec<usize> = cells().map(|(column, row)| dots.cell(column, row).ranks.len()).collect();
    let (fewest, most) = (counts.iter().min().copied().unwrap_or(0), counts.iter().max().copied().unwrap_or(0));
    assert_eq!(counts.iter().sum::<usize>(), DOTS);
    assert_eq!(most, dots.max_dots_per_cell());
    assert!(fewest >= 14 && most <= 25, "cells hold {fewest} to {most} dots");
}

#[test]
fn no_two_dots_come_close_at_any_density() {
    // Prefix, floor of the mean radius, floor of its first percentile: what was measured, less about .012.
    let floors =
        [(1.0, 0.83, 0.69), (0.5, 0.79, 0.68), (0.25, 0.795, 0.665), (0.125, 0.79, 0.66), (0.0625, 0.785, 0.665)];
    let places = places();
    for (prefix, mean_floor, percentile_floor) in floors {
        let radii = nearest_neighbour_radii(&places[..(DOTS as f64 * prefix) as usize]);
        let mean = radii.iter().sum::<f64>() / radii.len() as f64;
        let percentile = radii[radii.len() / 100];
        assert!(radii[0] > 0.6, "prefix {prefix}: two dots are {} hexagonal spacings apart", radii[0]);
        assert!(mean >= mean_floor, "prefix {prefix}: mean radius {mean}, floor {mean_floor}");
        assert!(percentile >= percentile_floor, "prefix {prefix}: 1 % radius {percentile}, floor {percentile_floor}");
    }
}

#[test]
fn the_tile_repeats_in_all_directions() {
    let dots = asset();
    for (column, row, copy) in
        [(0, 41, [0, 0]), (42, -1, [1, -1]), (-43, 84, [-2, 2]), (i32::MIN, i32::MAX, [-51_130_564, 51_130_563])]
    {
        let wrapped = dots.cell_wrapped(column, row);
        let inside = dots.cell(column.rem_euclid(42) as usize, row.rem_euclid(42) as usize);
        assert_eq!(wrapped.ranks, inside.ranks, "cell {column},{row}");
        assert_eq!(wrapped.copy.to_array(), copy, "cell {column},{row}");
    }
    assert!(dots.cell(CELLS, 0).ranks.is_empty() && dots.cell(0, CELLS).ranks.is_empty());
}

#[test]
fn damaged_bytes_are_refused_with_a_sentence() {
    let refusal = |bytes: &[u8]| RankedDots::from_bytes(bytes).err();
    for length in [0, 1, ASSET_BYTES - 1] {
        assert_eq!(refusal(&ASSET[..length]), Some(RankedDotsError::WrongLength { found: length }));
    }
    let longer = [ASSET, &[0]].concat();
    assert_eq!(refusal(&longer), Some(RankedDotsError::WrongLength { found: ASSET_BYTES + 1 }));
    assert_eq!(refusal(&[0; ASSET_BYTES]), Some(RankedDotsError::CrowdedCell { found: DOTS }));
    let mut doubled = ASSET.to_vec();
    doubled.copy_within(40..44, 400);
    let error = refusal(&doubled);
    assert_eq!(error, Some(RankedDotsError::CoincidentDots { first: 10, second: 100 }));
}

#[test]
fn identities_are_pinned_and_spread() {
    // The look of every dot hangs on these.
    assert_eq!(dot_id(0, 0, 0), DotId(2_488_251_732));
    assert_eq!(dot_id(32_767, -1, 3), DotId(223_321_624));
    let mut identities: Vec<u32> = Vec::new();
    for copy in -2..=2 {
        identities.extend((0..DOTS as u16).flat_map(|rank| [dot_id(rank, copy, 0).0, dot_id(rank, 7, copy).0]));
    }
    // Each bit is set in half of them, within five standard deviations.
    let tolerance = 2.5 * (identities.len() as f64).sqrt();
    for bit in 0..32 {
        let set = identities.iter().filter(|identity| *identity >> bit & 1 == 1).count();
        let excess = set as f64 - identities.len() as f64 / 2.0;
        assert!(excess.abs() < tolerance, "bit {bit} is set {excess} times too often, tolerance {tolerance}");
    }
    let total = identities.len();
    identities.sort_unstable();
    identities.dedup();
    // A random function would give about 12 collisions among 327,680.
    assert!(total - identities.len() < 40, "{} of {total} identities collide", total - identities.len());
}
