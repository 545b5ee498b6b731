//! What lies beyond the head although the fitted head says otherwise: a wall or a sky that shows where a head is drawn too large.
//! Dots there would float in the air.
//!
//! Told by colour alone, from outside inwards: what goes on without a step from the picture's ground and has not the skin's own
//! ratio of red, green and blue. A highlight or a grey hair within the head is not joined to it.

use super::raster::Raster;

/// How far the logarithms of red over green and blue over green may be off together and still be skin. Between light and dark skin
/// they differ by .2; from skin to a neutral wall it is .7 and more.
const MOST_OFF: f32 = 0.4;
/// The largest step of the logarithm of light from one cell of ground to the next.
const LARGEST_STEP: f32 = 0.1;
/// Darker than this share of the skin's light it is hair, or its shadow.
const LEAST_LIGHT_SHARE: f32 = 0.3;

/// Whether each cell is beyond the head; `tone` is the linear light that skin would give back there.
pub(super) fn beyond_the_head(raster: &Raster, tone: &[[f32; 3]]) -> Vec<bool> {
    let columns = raster.columns;
    let mut beyond = vec![false; raster.cells.len()];
    let mut edge: Vec<usize> = (0..raster.cells.len()).filter(|&index| raster.places[index].1 <= 0.0).collect();
    while let Some(index) = edge.pop() {
        let (column, row) = (index % columns.max(1), index / columns.max(1));
        let beside = [
            (column > 0).then(|| index - 1),
            (column + 1 < columns).then(|| index + 1),
            (row > 0).then(|| index - columns),
            (index + columns < raster.cells.len()).then(|| index + columns),
        ];
        for next in beside.into_iter().flatten() {
            let on_head = raster.places[next].1 > 0.0;
            let goes_on = is_alike(raster.cells[next], raster.cells[index]);
            if on_head && !beyond[next] && goes_on && is_ground(raster.cells[next], tone[next]) {
                beyond[next] = true;
                edge.push(next);
            }
        }
    }
    beyond
}

/// Whether light goes on from one cell to the next without the step that a head's edge makes.
fn is_alike(one: [f32; 3], other: [f32; 3]) -> bool {
    let least = 1e-3_f32;
    one.into_iter().zip(other).all(|(one, other)| (one.max(least) / other.max(least)).ln().abs() < LARGEST_STEP)
}

fn is_ground(linear: [f32; 3], skin: [f32; 3]) -> bool {
    let ratio = |[red, green, blue]: [f32; 3]| {
        let least = 1e-4_f32;
        [(red.max(least) / green.max(least)).ln(), (blue.max(least) / green.max(least)).ln()]
    };
    let ([red, blue], [skin_red, skin_blue]) = (ratio(linear), ratio(skin));
    let off = (red - skin_red).abs() + (blue - skin_blue).abs();
    off > MOST_OFF && linear[1] > LEAST_LIGHT_SHARE * skin[1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use glam::Vec2;

    const SKIN: [f32; 3] = [0.48, 0.28, 0.19];
    const WALL: [f32; 3] = [0.3, 0.3, 0.31];

    /// Seven columns: ground, then head of which the first cells show the wall.
    fn row(cells: [[f32; 3]; 7]) -> Vec<bool> {
        let places = (0..7).map(|column| (Vec2::ZERO, if column == 0 { 0.0 } else { 0.5 })).collect();
        let raster = Raster {
            columns: 7,
            division: 1,
            cell_mm: 0.5,
            origin_photo_px: Vec2::ZERO,
            cell_photo_px: 2.0,
            fine: Vec::new(),
            cells: cells.to_vec(),
            places,
        };
        beyond_the_head(&raster, &[SKIN; 7])
    }

    #[test]
    fn a_wall_is_beyond_as_far_as_it_is_joined_to_the_ground() {
        let beyond = row([WALL, WALL, WALL, SKIN, WALL, SKIN, SKIN]);
        assert_eq!(beyond, [false, true, true, false, false, false, false]);
    }

    #[test]
    fn dark_hair_and_shaded_skin_are_of_the_head() {
        let shaded = SKIN.map(|value| 0.4 * value);
        let beyond = row([WALL, [0.03, 0.03, 0.03], SKIN, shaded, SKIN, SKIN, SKIN]);
        assert!(beyond.iter().all(|&is_beyond| !is_beyond), "{beyond:?}");
    }
}
