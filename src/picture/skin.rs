//! The photo's colour and shine in the small: what the ink layer needs to know of the skin under it.
//!
//! Made from a copy of the photo that the browser has scaled down (long side 256-400 px), so that the full photo never
//! enters WASM memory for the preview.
//!
//! **Shine.** Light L from skin is d · C + s: diffuse light, which has taken on the skin's colour C, and the surface's
//! reflection s, which is white and lies on top of any pigment. C is that of the median skin in linear light; where a place
//! is both less saturated than C and lighter than the median skin, the lesser of the two excesses is taken for s. So skin that
//! is merely lit more strongly (as saturated as any) or paler (no lighter) has none, nor have grey hair and shade. What does
//! not look like skin has none either. The rest is blurred a little, as a scalp's shine is smooth.
//! Limits: light of another colour than white shifts s by as much as C is off; a white wall in the colour of pale skin counts
//! as skin, where no dots are.

use crate::pigment::optics::{linear_from_encoded, weighted_by_luminance};
use glam::{DVec2, Vec2};

/// Blue light relative to red beyond which a colour is too grey for skin.
const MOST_BLUE: f32 = 0.8;
/// How much of the way from the median skin's colour to white is still the skin's own variation.
const TOLERATED: f32 = 0.12;
/// Shine is at most this share of the light.
const MOST_SHINE: f32 = 0.7;
/// Reach of the blur in map pixels.
const BLUR: usize = 2;

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
    /// Where the photo's origin is, in map px from the first pixel's centre.
    origin_map_px: Vec2,
    /// Encoded colour, and the part of the light that is not shine, of 255.
    pixels: Vec<[u8; 4]>,
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
        let mut map = Self {
            width,
            height,
            map_px_per_photo_px: photo_px_per_map_px.recip(),
            origin_map_px: Vec2::splat(-0.5),
            pixels: pixels.iter().map(|[red, green, blue, _]| [*red, *green, *blue, 255]).collect(),
            shines: false,
        };
        map.find_shine();
        Some(map)
    }

    /// One colour everywhere, matt.
    #[must_use]
    pub fn uniform(colour: [u8; 3]) -> Self {
        Self {
            width: 1,
            height: 1,
            map_px_per_photo_px: 1.0,
            origin_map_px: Vec2::splat(-0.5),
            pixels: vec![[colour[0], colour[1], colour[2], 255]],
            shines: false,
        }
    }

    /// The map of a part of the photo, from this corner on (photo px), shown at `scale` px per photo px.
    #[must_use]
    pub fn cropped(self, corner_photo_px: Vec2, scale: f32) -> Self {
        let origin_map_px = self.origin_map_px + corner_photo_px * self.map_px_per_photo_px;
        Self { map_px_per_photo_px: self.map_px_per_photo_px / scale, origin_map_px, ..self }
    }

    /// Whether some of it shines.
    #[must_use]
    pub fn shines(&self) -> bool {
        self.shines
    }

    /// The part of the skin's light at a photo point that is not shine: 1 − s/L, linear between the map's pixel centres.
    #[must_use]
    pub fn matt_share(&self, photo_px: Vec2) -> f32 {
        f32::from(self.sample_all(photo_px)[3]) / 255.0
    }

    /// The colour at a photo point, bilinear between the map's pixel centres; beyond the border the border's.
    #[must_use]
    #[inline]
    pub fn sample(&self, photo_px: Vec2) -> [u8; 3] {
        let [red, green, blue, _] = self.sample_all(photo_px);
        [red, green, blue]
    }

    #[inline]
    fn sample_all(&self, photo_px: Vec2) -> [u8; 4] {
        let place = photo_px * self.map_px_per_photo_px + self.origin_map_px;
        let last = Vec2::new((self.width - 1) as f32, (self.height - 1) as f32);
        // `max` first: it turns NaN into the border.
        let place = Vec2::new(place.x.max(0.0).min(last.x), place.y.max(0.0).min(last.y));
        let (x, y) = (place.x as usize, place.y as usize);
        let (right, below) = ((x + 1).min(self.width - 1), (y + 1).min(self.height - 1));
        let part_x = (place.x.fract() * 256.0) as u32;
        let part_y = (place.y.fract() * 256.0) as u32;
        let pixel = |x: usize, y: usize| self.pixels[y * self.width + x];
        let (a, b, c, d) = (pixel(x, y), pixel(right, y), pixel(x, below), pixel(right, below));
        std::array::from_fn(|channel| {
            let upper = u32::from(a[channel]) * (256 - part_x) + u32::from(b[channel]) * part_x;
            let lower = u32::from(c[channel]) * (256 - part_x) + u32::from(d[channel]) * part_x;
            ((upper * (256 - part_y) + lower * part_y + (1 << 15)) >> 16) as u8
        })
    }

    /// See the module's head.
    fn find_shine(&mut self) {
        let linear_from_byte: [f32; 256] = std::array::from_fn(|byte| linear_from_encoded(byte as f32 / 255.0));
        let linear = |pixel: &[u8; 4]| [0, 1, 2].map(|channel| linear_from_byte[usize::from(pixel[channel])]);
        let skin = || self.pixels.iter().map(linear).filter(|colour| is_skin(*colour));
        let of_red = |channel: usize| median(skin().map(|colour| colour[channel] / colour[0]));
        let luminance = median(skin().map(weighted_by_luminance));
        let [green, blue] = [of_red(1), of_red(2)];
        // Skin as grey as that shows no difference.
        if blue > MOST_BLUE {
            return;
        }
        let colour_luminance = weighted_by_luminance([1.0, green, blue]);
        let mut matt_shares: Vec<u8> = Vec::with_capacity(self.pixels.len());
        matt_shares.extend(self.pixels.iter().map(|pixel| {
            let colour @ [red, _, own_blue] = linear(pixel);
            let light = weighted_by_luminance(colour);
            // Of d + s in red and d · blue + s in blue.
            let allowed = blue + TOLERATED * (1.0 - blue);
            let unsaturated = (own_blue - red * allowed) / (1.0 - allowed);
            let shine = unsaturated.min(light - luminance).min(MOST_SHINE * light);
            let counts = shine > 0.0 && colour_luminance > 0.0 && red >= own_blue;
            if counts { (255.0 * (1.0 - shine / light)) as u8 } else { 255 }
        }));
        let mut blurred = matt_shares.clone();
        for pass in [1, self.width] {
            box_blur(&matt_shares, &mut blurred, self.width, pass);
            std::mem::swap(&mut matt_shares, &mut blurred);
        }
        for (pixel, share) in self.pixels.iter_mut().zip(&matt_shares) {
            pixel[3] = *share;
        }
        self.shines = matt_shares.iter().any(|share| *share < 255);
    }
}

/// Whether a linear-light colour may be skin's: red before green before blue, neither grey nor loud, neither black nor
/// white.
fn is_skin([red, green, blue]: [f32; 3]) -> bool {
    red > green && green > blue && blue < MOST_BLUE * red && blue > 0.05 * red && red > 0.02 && blue < 0.9
}

/// The middle of values of 0-1, to a 256th; 1 if there are none.
fn median(values: impl Iterator<Item = f32>) -> f32 {
    let mut counts = [0_u32; 256];
    let mut all = 0;
    for value in values {
        counts[((value * 256.0) as usize).min(255)] += 1;
        all += 1;
    }
    let mut below = 0;
    let middle = counts.iter().position(|count| {
        below += count;
        2 * below >= all && all > 0
    });
    middle.map_or(1.0, |bin| (bin as f32 + 0.5) / 256.0)
}

/// Means of five neighbours that are `stride` apart, of as many as there are at the borders.
fn box_blur(from: &[u8], to: &mut [u8], width: usize, stride: usize) {
    for (index, out) in to.iter_mut().enumerate() {
        let (at, end) = if stride == 1 { (index % width, width) } else { (index / width, from.len() / width) };
        let (first, last) = (at.saturating_sub(BLUR), (at + BLUR).min(end - 1));
        let start = index - (at - first) * stride;
        let sum: u32 = (0..=last - first).map(|step| u32::from(from[start + step * stride])).sum();
        let count = (last - first + 1) as u32;
        *out = ((sum + count / 2) / count) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pigment::optics::encoded_from_linear;

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

    /// Skin of this linear-light colour, lit from .5 to 1.5 times from left to right, with a patch of white shine.
    fn skin(colour: [f32; 3], shine: f32) -> SkinMap {
        let rgba: Vec<u8> = (0..80 * 60)
            .flat_map(|index| {
                let (x, y) = (index % 80, index / 80);
                let lit = 0.5 + x as f32 / 80.0;
                let inside = (x - 40_i32).pow(2) + (y - 30_i32).pow(2) < 144;
                let linear = colour.map(|value| value * lit + if inside { shine } else { 0.0 });
                let [red, green, blue] = linear.map(|value| (255.0 * encoded_from_linear(value.min(1.0)) + 0.5) as u8);
                [red, green, blue, 255]
            })
            .collect();
        SkinMap::from_rgba(80, 60, &rgba, 1.0).expect("well-formed")
    }

    #[test]
    fn shine_is_found_where_it_is_and_about_as_strong() {
        for colour in [[0.60, 0.36, 0.26], [0.30, 0.16, 0.10], [0.10, 0.045, 0.027]] {
            let matt = skin(colour, 0.0);
            assert!(!matt.shines(), "{colour:?}: lit from the side it shines");
            for share in [0.5, 1.0] {
                let shine = share * weighted_by_luminance(colour);
                let map = skin(colour, shine);
                let expected = 1.0 / (1.0 + share);
                let middle = map.matt_share(Vec2::new(42.0, 30.0));
                // The skin's own variation is taken off, and what is no lighter than the median skin.
                assert!(
                    (expected - 0.03..expected + 0.25).contains(&middle) && middle < 0.9,
                    "{colour:?} with {share}: {middle} is matt, {expected} should be"
                );
                assert_eq!(map.matt_share(Vec2::new(5.0, 5.0)), 1.0, "{colour:?}: shine beside the patch");
            }
        }
    }

    #[test]
    fn nothing_but_skin_shines() {
        // Grey hair, a white wall, black: no skin at all.
        let grey: Vec<u8> =
            (0..40 * 40_u32).flat_map(|index| [[(index % 256) as u8; 3].as_slice(), &[255]].concat()).collect();
        assert!(!SkinMap::from_rgba(40, 40, &grey, 1.0).expect("well-formed").shines());
        assert!(!SkinMap::uniform([255; 3]).shines());
    }

    #[test]
    fn refuses_what_is_no_picture() {
        assert!(SkinMap::from_rgba(2, 2, &[0; 15], 1.0).is_none());
        assert!(SkinMap::from_rgba(0, 0, &[], 1.0).is_none());
        assert!(SkinMap::from_rgba(1, 1, &[0; 4], 0.0).is_none());
        assert!(SkinMap::from_rgba(1, 1, &[0; 4], f32::NAN).is_none());
    }
}
