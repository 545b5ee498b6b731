//! Hair that is there already, as it stands in the way of dots: what the photo's map of it leaves them of their density.

use crate::hair::HairMap;
use glam::Vec2;

use super::skin_cells::SkinCell;
use crate::geometry::distance_grid::CELL_MM;

/// Places along a cell's side at which hair is looked for: half a millimetre apart, as fine as the map.
const LOOKS: usize = 6;

/// The map of a photo's hair, and what a plan makes of it.
#[derive(Clone, Debug)]
pub struct ExistingHair {
    map: HairMap,
    wanted_drop: f32,
    blend: f32,
    /// By what hair takes of the light at a place, in 255ths: the share of the density that dots keep.
    room: [f32; 256],
    changed: bool,
}

/// The hair of one cell.
#[derive(Clone, Copy)]
pub struct CellHair<'hair> {
    hair: &'hair ExistingHair,
    cell: &'hair SkinCell,
    centre_mm: Vec2,
}

impl Default for ExistingHair {
    fn default() -> Self {
        Self { map: HairMap::default(), wanted_drop: 0.0, blend: 0.0, room: [1.0; 256], changed: false }
    }
}

impl ExistingHair {
    /// Another photo, or other hair on it.
    pub fn set_map(&mut self, map: HairMap) {
        self.map = map;
        self.changed = true;
    }

    /// The map.
    #[must_use]
    pub const fn map(&self) -> &HairMap {
        &self.map
    }

    /// How much of the skin's light (0-1) the finished treatment is to take, and how far dots give way to hair (0-1). Where
    /// hair takes that much already, there is no room for dots.
    pub fn set_plan(&mut self, wanted_drop: f32, blend: f32) {
        if (wanted_drop, blend) == (self.wanted_drop, self.blend) {
            return;
        }
        (self.wanted_drop, self.blend) = (wanted_drop, blend);
        self.changed = true;
        for (taken, room) in (0_u8..=255).zip(&mut self.room) {
            let there = f32::from(taken) / 255.0 / wanted_drop.max(0.01);
            *room = (1.0 - blend * there.min(1.0)).max(0.0);
        }
        if blend > 0.0 {
            // Nobody prints over long hair.
            self.room[usize::from(HairMap::OPAQUE)] = 0.0;
        }
    }

    /// Whether room changed since this was last asked.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// The hair of a cell whose middle is at this place of the chart; `None` where there is none, or none that counts.
    #[must_use]
    pub fn in_cell<'hair>(&'hair self, cell: &'hair SkinCell, centre_mm: Vec2) -> Option<CellHair<'hair>> {
        if self.blend == 0.0 || self.map.size().0 == 0 {
            return None;
        }
        let hair = CellHair { hair: self, cell, centre_mm };
        let step_mm = CELL_MM as f32 / (LOOKS - 1) as f32;
        let corner_mm = centre_mm - CELL_MM as f32 / 2.0;
        let places = (0..LOOKS * LOOKS).map(|look| Vec2::new((look % LOOKS) as f32, (look / LOOKS) as f32));
        let bare = places.map(|place| hair.room(corner_mm + place * step_mm)).all(|room| room == 1.0);
        (!bare).then_some(hair)
    }
}

impl CellHair<'_> {
    /// The share of the density that dots keep at a place of the cell.
    #[must_use]
    #[inline]
    pub fn room(&self, place_mm: Vec2) -> f32 {
        let photo_px = self.cell.photo_px(place_mm - self.centre_mm);
        self.hair.room[usize::from(self.hair.map.at(photo_px))]
    }
}
