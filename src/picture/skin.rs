//! The photo's colour in the small: what the ink layer needs to know of the skin under it.
//!
//! Made from a copy of the photo that the browser has scaled down (long side 256-400 px), so that the full photo never
//! enters WASM memory for the preview.

use glam::{DVec2, Vec2};

/// Where the photo lies on the stage: a shift and a scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhotoFromStage {
    /// The photo point (photo px) at the stage's top left corner.
    pub origin_photo_px: DVec2,
    /// Photo pixels per stage (device) pixel.
    pub photo_px_per_stage_px: f64,
}

impl PhotoFromStage {
    /// The photo point in photo px of a stage point in device px.
    #[must_use]
    pub fn photo_px(&self, stage_px: DVec2) -> DVec2 {
        self.origin_photo_px + stage_px * self.photo_px_per_stage_px
    }
}

/// Mean colours of the photo on a coarse grid, encoded sRGB.
#[derive(Clone, Debug, PartialEq)]
pub struct SkinMap {
    width: usize,
    height: usize,
    map_px_per_photo_px: f32,
    colours: Vec<[u8; 3]>,
    shines: bool,
}

impl SkinMap {
    /// From a scaled-down photo: RGBA rows of `width` × `height`, of which one pixel spans `photo_px_per_map_px` photo
    /// pixels. `None` if the bytes are not that many, the map is empty, or the scale is not a positive number.
    #[must_use]
    pub fn from_rgba(width: usize, height: usize, rgba: &[u8], photo_px_per_map_px: f32) -> Option<Self> {
        let (pixels, rest) = rgba.as_chunks::<4>();
        let usable = photo_px_per_map_px.is_finite() && photo_px_per_map_px > 0.0;
        if pixels.is_empty() || !rest.is_empty() || width.checked_mul(height) != Some(pixels.len()) || !usable {
            return None;
        }
        let colours = pixels.iter().map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
        Some(Self { width, height, map_px_per_photo_px: photo_px_per_map_px.recip(), colours, shines: false })
    }

    /// One colour everywhere.
    #[must_use]
    pub fn uniform(colour: [u8; 3]) -> Self {
        Self { width: 1, height: 1, map_px_per_photo_px: 1.0, colours: vec![colour], shines: false }
    }

    /// Whether some of it shines.
    #[must_use]
    pub fn shines(&self) -> bool {
        self.shines
    }

    /// The part of the skin's light at a photo point that is not shine: 1 − s/L, linear between the map's pixel centres.
    #[must_use]
    pub fn matt_share(&self, _photo_px: Vec2) -> f32 {
        1.0
    }

    /// The colour at a photo point, bilinear between the map's pixel centres; beyond the border the border's.
    #[must_use]
    #[inline]
    pub fn sample(&self, photo_px: Vec2) -> [u8; 3] {
        let place = photo_px * self.map_px_per_photo_px - 0.5;
        let last = Vec2::new((self.width - 1) as f32, (self.height - 1) as f32);
        // `max` first: it turns NaN into the border.
        let place = Vec2::new(place.x.max(0.0).min(last.x), place.y.max(0.0).min(last.y));
        let (x, y) = (place.x as usize, place.y as usize);
        let (right, below) = ((x + 1).min(self.width - 1), (y + 1).min(self.height - 1));
        let part_x = (place.x.fract() * 256.0) as u32;
        let part_y = (place.y.fract() * 256.0) as u32;
        let colour = |x: usize, y: usize| self.colours[y * self.width + x];
        let (a, b, c, d) = (colour(x, y), colour(right, y), colour(x, below), colour(right, below));
        std::array::from_fn(|channel| {
            let upper = u32::from(a[channel]) * (256 - part_x) + u32::from(b[channel]) * part_x;
            let lower = u32::from(c[channel]) * (256 - part_x) + u32::from(d[channel]) * part_x;
            ((upper * (256 - part_y) + lower * part_y + (1 << 15)) >> 16) as u8
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ramp() -> SkinMap {
        // 3 × 2, red rising with x by 100, green with y by 50; each map pixel spans 4 photo pixels.
        let rgba: Vec<u8> = (0..6_u8).flat_map(|index| [index % 3 * 100, index / 3 * 50, 7, 255]).collect();
        SkinMap::from_rgba(3, 2, &rgba, 4.0).expect("well-formed")
    }

    #[test]
    fn samples_pixel_centres_exactly_and_between_them_linearly() {
        let map = ramp();
        assert_eq!(map.sample(Vec2::new(2.0, 2.0)), [0, 0, 7]);
        assert_eq!(map.sample(Vec2::new(6.0, 6.0)), [100, 50, 7]);
        assert_eq!(map.sample(Vec2::new(4.0, 4.0)), [50, 25, 7]);
        assert_eq!(map.sample(Vec2::new(9.0, 2.0)), [175, 0, 7]);
    }

    #[test]
    fn beyond_the_border_is_the_border() {
        let map = ramp();
        assert_eq!(map.sample(Vec2::new(-50.0, 1e9)), [0, 50, 7]);
        assert_eq!(map.sample(Vec2::new(1e9, -1.0)), [200, 0, 7]);
        assert_eq!(map.sample(Vec2::NAN), [0, 0, 7]);
    }

    #[test]
    fn refuses_what_is_no_picture() {
        assert!(SkinMap::from_rgba(2, 2, &[0; 15], 1.0).is_none());
        assert!(SkinMap::from_rgba(0, 0, &[], 1.0).is_none());
        assert!(SkinMap::from_rgba(1, 1, &[0; 4], 0.0).is_none());
        assert!(SkinMap::from_rgba(1, 1, &[0; 4], f32::NAN).is_none());
    }
}
