//! Photos, the preview over them and the exact picture of them, and how far two pictures differ: for the tests that hold
//! the preview to the compositor.
#![allow(dead_code)] // Each binary uses its own part.

use glam::{DVec2, Mat2, Vec2};
use hairline::picture::dot::variant;
use hairline::picture::{Compositor, InkLayer, PhotoFromStage, PlacedDot, SkinMap};
use hairline::pigment::DotStyle;
use hairline::pigment::optics::{encoded_from_linear, linear_from_encoded};
use hairline::stipple::DotId;
use palette::color_difference::Ciede2000;
use palette::{FromColor, Lab, Srgb};

pub const IN_PLACE: PhotoFromStage = PhotoFromStage { origin_photo_px: DVec2::ZERO, photo_px_per_stage_px: 1.0 };

/// Straight RGBA.
#[derive(Clone)]
pub struct Photo {
    pub width: u32,
    pub rgba: Vec<u8>,
}

impl Photo {
    pub fn fixture(name: &str) -> Self {
        let path = format!("{}/tests/fixtures/{name}.png", env!("CARGO_MANIFEST_DIR"));
        let file = std::io::BufReader::new(std::fs::File::open(&path).expect(&path));
        let mut reader = png::Decoder::new(file).read_info().expect(&path);
        let mut rgb = vec![0; reader.output_buffer_size().expect("fits")];
        let info = reader.next_frame(&mut rgb).expect(&path);
        assert_eq!(info.color_type, png::ColorType::Rgb);
        let rgba = rgb.chunks_exact(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect();
        Self { width: info.width, rgba }
    }

    pub fn uniform(width: u32, height: u32, [red, green, blue]: [u8; 3]) -> Self {
        Self { width, rgba: [red, green, blue, 255].repeat((width * height) as usize) }
    }

    pub fn height(&self) -> u32 {
        (self.rgba.len() / 4) as u32 / self.width
    }

    /// Box-scaled to a quarter, as a browser would for a photo of 1200 px.
    pub fn skin_map(&self) -> SkinMap {
        let (width, height) = (self.width as usize / 4, self.height() as usize / 4);
        let mut small = Vec::new();
        for y in 0..height {
            for x in 0..width {
                for channel in 0..4 {
                    let at = |i: usize| ((y * 4 + i / 4) * self.width as usize + x * 4 + i % 4) * 4 + channel;
                    let sum: u32 = (0..16).map(|i| u32::from(self.rgba[at(i)])).sum();
                    small.push(((sum + 8) / 16) as u8);
                }
            }
        }
        SkinMap::from_rgba(width, height, &small, 4.0).expect("well-formed")
    }

    /// The ink's 8-bit canvas laid over the photo, encoded, as the browser does before it rounds to the screen.
    pub fn preview(&self, style: &DotStyle, px_per_mm: f32, dots: &[PlacedDot], map: &SkinMap) -> Picture {
        let mut ink = InkLayer::new();
        ink.resize(self.width, self.height());
        ink.set_style(style, px_per_mm);
        let shapes = ink.shapes();
        for dot in dots {
            let shape = shapes.on_skin(dot.photo_from_skin);
            ink.add(dot.centre_photo_px.as_vec2(), dot.kind, dot.strength, &shape);
        }
        ink.tone(map, &IN_PLACE);
        let lay_over = |(photo, ink): ([u8; 3], &[u8])| {
            let kept = f32::from(255 - ink[3]) / 255.0;
            std::array::from_fn(|channel| {
                // Canvases are kept prelaid_over, in bytes.
                let added = (f32::from(ink[channel]) * f32::from(ink[3]) / 255.0).round();
                f32::from(photo[channel]) * kept + added
            })
        };
        Picture(self.colours().zip(ink.rgba().chunks_exact(4)).map(lay_over).collect())
    }

    /// The compositor's result before it is rounded.
    pub fn exact(&self, style: &DotStyle, px_per_mm: f32, dots: &[PlacedDot], map: &SkinMap) -> Picture {
        let mut picture = Picture(self.colours().map(|colour| colour.map(f32::from)).collect());
        let mut compositor = Compositor::new(style, px_per_mm, map.clone());
        let rows = self.height() as usize;
        compositor.transmissions(0, self.width, rows, dots.iter().copied(), |index, left| {
            for (value, left) in picture.0[index].iter_mut().zip(left) {
                *value = 255.0 * encoded_from_linear(linear_from_encoded(*value / 255.0) * left);
            }
        });
        picture
    }

    pub fn colours(&self) -> impl Iterator<Item = [u8; 3]> {
        colours(&self.rgba)
    }
}

pub fn colours(rgba: &[u8]) -> impl Iterator<Item = [u8; 3]> {
    rgba.chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]])
}

/// Encoded sRGB, 0-255, not rounded.
pub struct Picture(pub Vec<[f32; 3]>);

impl Picture {
    /// As a screen or a file holds it.
    pub fn rounded(&self) -> Self {
        Self(self.0.iter().map(|colour| colour.map(f32::round)).collect())
    }
}

pub fn lab(colour: &[f32; 3]) -> Lab {
    Lab::from_color(Srgb::new(colour[0], colour[1], colour[2]) / 255.0)
}

/// ΔE00 over all pixels, ascending, and PSNR in dB.
pub fn difference(left: &Picture, right: &Picture) -> (Vec<f32>, f64) {
    let mut squares = 0.0;
    let pairs = left.0.iter().zip(&right.0);
    let mut deltas: Vec<f32> = pairs
        .map(|(a, b)| {
            squares += a.iter().zip(b).map(|(a, b)| f64::from(a - b).powi(2)).sum::<f64>();
            if a == b { 0.0 } else { lab(a).difference(lab(b)) }
        })
        .collect();
    deltas.sort_by(f32::total_cmp);
    (deltas, 10.0 * (255.0 * 255.0 / (squares / left.0.len() as f64 / 3.0).max(1e-9)).log10())
}

/// Evenly stippled dots over a square of this many mm: a hexagonal lattice, each dot shaken by up to a fifth
/// of its spacing (nearest neighbours down to .6 of a spacing; the ranked set's first percentile is .66). With `fading`, strength varies.
pub fn stipple(side_mm: f64, dots_per_cm2: f64, px_per_mm: f64, fading: bool) -> Vec<PlacedDot> {
    let spacing = (2.0 / (3.0_f64.sqrt() * dots_per_cm2 / 100.0)).sqrt();
    let row_height = spacing * 3.0_f64.sqrt() / 2.0;
    let mut dots = Vec::new();
    let mut state = 12_345_u32;
    let mut random = || {
        state = state.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
        f64::from(state >> 8) / f64::from(1 << 24)
    };
    for row in 0..(side_mm / row_height) as u32 {
        for column in 0..(side_mm / spacing) as u32 {
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let lattice = DVec2::new((f64::from(column) + shift) * spacing, (f64::from(row) + 0.5) * row_height);
            let shake = DVec2::from_angle(random() * std::f64::consts::TAU) * random().sqrt() * 0.2 * spacing;
            let strength = if fading && random() < 0.3 { (random() * 256.0) as u8 } else { 255 };
            let centre_photo_px = (lattice + shake) * px_per_mm;
            let photo_from_skin = Mat2::from_diagonal(Vec2::splat(px_per_mm as f32));
            dots.push(PlacedDot {
                centre_photo_px,
                kind: variant(DotId(dots.len() as u32)),
                strength,
                photo_from_skin,
            });
        }
    }
    dots
}
