//! Words in a picture: plates and letters blended into rows of pixels, strip by strip. The letters come as masks from
//! whoever can draw them; a plate without a mask is drawn all the same, so that no picture leaves without its stamp's place.

use super::layout::Plate;

/// How much an edge that is rounded takes of a plate's height.
const ROUNDED: f32 = 0.22;

/// A plate and its letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    plate: Plate,
    /// How much of each pixel of the plate's place is letter, of 255, row by row; empty: no letters.
    letters: Vec<u8>,
}

impl Stamp {
    /// A plate without letters.
    #[must_use]
    pub const fn new(plate: Plate) -> Self {
        Self { plate, letters: Vec::new() }
    }

    /// The plate.
    #[must_use]
    pub const fn plate(&self) -> &Plate {
        &self.plate
    }

    /// Its letters: a byte for each pixel of its place, row by row. Gives false, and changes nothing, if they are not so many.
    #[must_use]
    pub fn set_letters(&mut self, letters: Vec<u8>) -> bool {
        let fits = letters.len() == self.plate.place.width as usize * self.plate.place.height as usize;
        if fits {
            self.letters = letters;
        }
        fits
    }

    /// Blends what it has of these rows (RGBA of `width` pixels, of which the first is row `first_row` of the picture).
    /// Alpha is kept, as is every pixel outside its place.
    pub fn blend(&self, first_row: u32, width: u32, rgba: &mut [u8]) {
        let place = self.plate.place;
        let row_bytes = 4 * width as usize;
        for (index, row) in rgba.chunks_exact_mut(row_bytes.max(4)).enumerate() {
            let Some(y) = (first_row + index as u32).checked_sub(place.y).filter(|y| *y < place.height) else {
                continue;
            };
            let pixels = row.as_chunks_mut::<4>().0;
            for x in 0..place.width {
                let Some(pixel) = pixels.get_mut((place.x + x) as usize) else { break };
                let letter =
                    self.letters.get((y * place.width + x) as usize).map_or(0.0, |part| f32::from(*part) / 255.0);
                let shade = if self.plate.shade > 0.0 { self.plate.shade * self.rounded(x, y) } else { 0.0 };
                for (value, ink) in pixel.iter_mut().zip(self.plate.ink) {
                    let under = f32::from(*value) * (1.0 - shade);
                    *value = (under + (f32::from(ink) - under) * letter + 0.5) as u8;
                }
            }
        }
    }

    /// How much of a pixel lies within the plate's rounded corners, 0-1.
    fn rounded(&self, x: u32, y: u32) -> f32 {
        let place = self.plate.place;
        let radius = ROUNDED * place.height.min(place.width) as f32;
        let into = |at: u32, length: u32| {
            let centre = at as f32 + 0.5;
            (radius - centre.min(length as f32 - centre)).max(0.0)
        };
        (radius - into(x, place.width).hypot(into(y, place.height)) + 0.5).clamp(0.0, 1.0)
    }
}
