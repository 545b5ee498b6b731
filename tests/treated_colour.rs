//! The colour of treated skin: darker, and nothing else by mistake. In CIELAB, on the exact compositor.
//!
//! `cargo test --test treated_colour -- --nocapture` prints the figures.

#[path = "support/picture.rs"]
mod picture;

use hairline::picture::SkinMap;
use hairline::pigment::optics::{encoded_from_linear, linear_from_encoded};
use hairline::pigment::{DotStyle, Shade};
use palette::{IntoColor, Lch};
use picture::{Photo, Picture, lab, stipple};

const PX_PER_MM: f32 = 6.0;
const SIDE_PX: u32 = 150;
/// From the lightest to the darkest, encoded sRGB.
const SKINS: [[u8; 3]; 5] = [[225, 185, 165], [190, 145, 120], [141, 95, 72], [98, 62, 47], [62, 39, 31]];

/// Lightness, chroma and hue in degrees of an encoded colour of 0-255.
fn lch(colour: &[f32; 3]) -> (f32, f32, f32) {
    let lch: Lch = lab(colour).into_color();
    (lch.l, lch.chroma, lch.hue.into_positive_degrees())
}

/// The colour of mean light.
fn mean<'a>(colours: impl Iterator<Item = &'a [f32; 3]>) -> [f32; 3] {
    let (mut sums, mut count) = ([0.0; 3], 0.0);
    for colour in colours {
        for (sum, value) in sums.iter_mut().zip(colour) {
            *sum += linear_from_encoded(value / 255.0);
        }
        count += 1.0;
    }
    sums.map(|sum| 255.0 * encoded_from_linear(sum / count))
}

/// A treated zone of uniform skin, borders cut off.
fn zone(style: &DotStyle, skin: [u8; 3]) -> Vec<[f32; 3]> {
    let photo = Photo::uniform(SIDE_PX, SIDE_PX, skin);
    let dots = stipple(f64::from(SIDE_PX) / f64::from(PX_PER_MM), 150.0, f64::from(PX_PER_MM), false);
    let Picture(pixels) = photo.exact(style, PX_PER_MM, &dots, &SkinMap::uniform(skin));
    let inside = |index: usize| {
        (30..120).contains(&(index % SIDE_PX as usize)) && (30..120).contains(&(index / SIDE_PX as usize))
    };
    pixels.into_iter().enumerate().filter(|(index, _)| inside(*index)).map(|(_, colour)| colour).collect()
}

#[test]
fn treated_skin_is_darker_and_turns_neither_grey_nor_blue() {
    for skin in SKINS {
        let (light, chroma, hue) = lch(&skin.map(f32::from));
        for shade in Shade::ALL {
            let pixels = zone(&DotStyle::for_shade(shade), skin);
            let (zone_light, zone_chroma, zone_hue) = lch(&mean(pixels.iter()));
            // Between dots: the lightest tenth.
            let mut by_light: Vec<&[f32; 3]> = pixels.iter().collect();
            by_light.sort_by(|a, b| lab(b).l.total_cmp(&lab(a).l));
            let between = mean(by_light[..by_light.len() / 10].iter().copied());
            let (between_light, between_chroma, between_hue) = lch(&between);
            let bluest = pixels.iter().map(|colour| lab(colour).b).fold(f32::INFINITY, f32::min);
            let line = format!(
                "{skin:?} {shade:?}: L {light:.1} → {zone_light:.1}, chroma {chroma:.1} → {zone_chroma:.1}, hue {hue:.1} → \
                 {zone_hue:.1}; between dots {between_light:.1}, {between_chroma:.1}, {between_hue:.1}; least b* {bluest:.1}"
            );
            println!("{line}");
            assert!(zone_light < light - 1.0, "{line}");
            assert!((zone_chroma / chroma - 0.94).abs() < 0.08 && (zone_hue - hue).abs() < 3.0, "{line}");
            // Scattered light is red before all: what is left between dots is a little less so.
            assert!(
                between_light < light && between_chroma > 0.9 * chroma && (between_hue - hue).abs() < 6.0,
                "{line}"
            );
            assert!(bluest > 0.0, "{line}");
        }
    }
}

#[test]
fn scattering_moves_no_more_than_it_takes_from_the_dots() {
    for skin in SKINS {
        let style = DotStyle::default();
        let scattered = mean(zone(&style, skin).iter());
        let crisp = mean(zone(&DotStyle { scatter: [0.0; 3], ..style }, skin).iter());
        let off = scattered.iter().zip(crisp).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(off < 0.35, "{skin:?}: the zone's mean is {scattered:?} with scattering and {crisp:?} without");
    }
}

#[test]
fn irritated_skin_is_redder_and_heals_without_a_trace() {
    for skin in SKINS {
        let healed = lab(&mean(zone(&DotStyle::default(), skin).iter()));
        let fresh = DotStyle { redness: [0.0, 0.3, 0.25], ..DotStyle::default() };
        let irritated = lab(&mean(zone(&fresh, skin).iter()));
        let redder = irritated.a - healed.a;
        println!("{skin:?}: a* {:.1} → {:.1}, L {:.1} → {:.1}", healed.a, irritated.a, healed.l, irritated.l);
        assert!((0.5..9.0).contains(&redder) && irritated.l < healed.l, "{skin:?}: a* by {redder}");
    }
}
