//! B7 of ENGINE.md: preview and export against a picture computed straight from the definitions, 16 × 16 samples per
//! pixel in f64, of settled dots and of fresh ones among irritated skin. Prints JSON for `cargo xtask bench`; no clock. `tests/picture_preview.rs` holds the code to bounds.
//!
//! Beside them what a page gets without an engine: antialiased discs of one flat colour, multiplied over the photo by CSS;
//! its colour is chosen so that the patch comes out as dark as it should.

use std::error::Error;

use glam::{DVec2, Mat2, Vec2};
use hairline::picture::dot::{KINDS, VARIANTS, factors, kind_of};
use hairline::picture::{Compositor, DotShape, InkLayer, PhotoFromStage, PlacedDot, SkinMap};
use hairline::pigment::optics::DENSITY_VARIATION;
use hairline::pigment::{DotStyle, LatestDots};
use hairline::stipple::ranked::FULL_DENSITY_PER_CM2;
use hairline::stipple::selection::own_share;
use hairline::stipple::{RankedDots, ranked};
use palette::color_difference::Ciede2000;
use palette::{FromColor, Lab, Srgb};

type Outcome<T> = Result<T, Box<dyn Error>>;

const SCALES_PX_PER_MM: [f64; 3] = [2.0, 4.3, 15.0];
const DOTS_PER_CM2: f64 = 150.0;
const SAMPLES: usize = 16;
const IN_PLACE: PhotoFromStage = PhotoFromStage { origin_photo_px: DVec2::ZERO, photo_px_per_stage_px: 1.0 };
/// Beyond this distance in mm no dot covers anything.
const REACH_MM: f64 = 0.75;
const TABLE: usize = 3000;

/// Encoded sRGB, 0-255, not rounded.
type Picture = Vec<[f64; 3]>;

fn main() -> Outcome<()> {
    let root = env!("CARGO_MANIFEST_DIR");
    let set = RankedDots::from_bytes(&std::fs::read(format!("{root}/public/dots.bin"))?)?;
    let settled = DotStyle::default();
    let fresh = DotStyle {
        redness: [0.0, 0.3, 0.25],
        latest: LatestDots { above_per_cm2: 120.0, diameter_factor: 1.2, density_factor: 1.5 },
        ..settled
    };
    let mut rows = Vec::new();
    for name in ["skin-light", "skin-dark"] {
        let photo = Photo::read(&format!("{root}/tests/fixtures/{name}.png"))?;
        for px_per_mm in SCALES_PX_PER_MM {
            for (label, style) in [("", &settled), (", fresh", &fresh)] {
                let dots = placed(&set, photo.width as f64 / px_per_mm, px_per_mm, style);
                let truth = Reference::new(style).picture(&photo, &dots, px_per_mm)?;
                let preview = photo.preview(style, px_per_mm as f32, &dots)?;
                let mut drawn = vec![
                    ("export", photo.export(style, px_per_mm as f32, &dots)?),
                    ("preview", preview.clone()),
                    ("preview, rounded to the screen", rounded(&preview)),
                    ("the reference, rounded to the screen", rounded(&truth)),
                ];
                if label.is_empty() {
                    let flat = photo.flat(&truth, &dots, px_per_mm, f64::from(style.diameter_mm));
                    drawn.push(("CSS multiply of flat colour", flat));
                }
                for (what, picture) in drawn {
                    let (psnr, mean, most) = difference(&picture, &truth);
                    rows.push(format!(
                        "{{\"skin\": \"{name}\", \"pxPerMm\": {px_per_mm}, \"what\": \"{what}{label}\", \"psnr\": {psnr}, \
                         \"meanDeltaE\": {mean}, \"mostDeltaE\": {most}}}"
                    ));
                }
            }
        }
    }
    println!("{{\"dotsPerCm2\": {DOTS_PER_CM2}, \"rows\": [\n  {}\n]}}", rows.join(",\n  "));
    Ok(())
}

/// Our dots over a square of this many mm, at the first ranks; every fifth is half faded in.
fn placed(set: &RankedDots, side_mm: f64, px_per_mm: f64, style: &DotStyle) -> Vec<PlacedDot> {
    let most_rank = (DOTS_PER_CM2 / ranked::FULL_DENSITY_PER_CM2 * ranked::DOTS as f64) as u16;
    let cells = (side_mm / ranked::CELL_MM).ceil() as i32;
    let mut dots = Vec::new();
    for (column, row) in (0..cells * cells).map(|cell| (cell % cells, cell / cells)) {
        let cell = set.cell_wrapped(column, row);
        for (offset_mm, &rank) in cell.offsets_mm.iter().zip(cell.ranks).filter(|(_, rank)| **rank < most_rank) {
            let place_mm = offset_mm.as_dvec2() + cell.copy.as_dvec2() * ranked::TILE_MM;
            let strength = if rank % 5 == 0 { 128 } else { 255 };
            let is_latest = own_share(rank) * FULL_DENSITY_PER_CM2 as f32 > style.latest.above_per_cm2;
            let kind = kind_of(ranked::dot_id(rank, cell.copy.x, cell.copy.y), is_latest && style.latest.differ());
            let photo_from_skin = Mat2::from_diagonal(Vec2::splat(px_per_mm as f32));
            dots.push(PlacedDot { centre_photo_px: place_mm * px_per_mm, kind, strength, photo_from_skin });
        }
    }
    dots
}

/// The dot and the law of light in f64, from their definitions (`picture::dot`, `pigment::optics`), by other means.
struct Reference {
    /// Coverage over distance, for each kind of dot.
    profiles: Vec<Vec<f64>>,
    /// What a dot absorbs, and the part of it that is missing at its own place.
    absorptance: [f64; 3],
    own: [f64; 3],
    redness: [f64; 3],
    knee: f64,
}

impl Reference {
    fn new(style: &DotStyle) -> Self {
        let density = f64::from(style.mean_optical_density());
        let full = 1.0 - (-density).exp();
        let sigma_mm = f64::from(style.blur_sigma_mm);
        let latest = &style.latest;
        let profile = |kind: usize| {
            let (radius, depth) = factors(kind % VARIANTS);
            let (wider, darker) =
                if kind < VARIANTS { (1.0, 1.0) } else { (latest.diameter_factor, latest.density_factor) };
            let radius_mm = f64::from(style.diameter_mm / 2.0 * radius * wider);
            let at = |index: usize| {
                let spread = soft_disc(radius_mm, sigma_mm, REACH_MM * index as f64 / TABLE as f64);
                (1.0 - (-density * f64::from(depth * darker) * spread).exp()) / full
            };
            (0..=TABLE).map(at).collect()
        };
        let absorptance = style.absorption.map(|k| 1.0 - (-f64::from(k * style.optical_density)).exp());
        let darkest = if latest.differ() { latest.density_factor.max(1.0) } else { 1.0 };
        Self {
            profiles: (0..KINDS).map(profile).collect(),
            absorptance,
            own: std::array::from_fn(|channel| absorptance[channel] * (1.0 - f64::from(style.scatter[channel]))),
            redness: style.redness.map(f64::from),
            knee: (1.0 - (-density * f64::from(darkest * (1.0 + DENSITY_VARIATION))).exp()) / full,
        }
    }

    fn coverage(&self, kind: usize, distance_mm: f64) -> f64 {
        let place = distance_mm / REACH_MM * TABLE as f64;
        let profile = &self.profiles[kind];
        let index = place as usize;
        match profile.get(index + 1) {
            Some(next) => profile[index] + (next - profile[index]) * place.fract(),
            None => 0.0,
        }
    }

    /// The area in mm² that a dot covers.
    fn area_mm2(&self, kind: usize) -> f64 {
        let step = REACH_MM / TABLE as f64;
        let rings = self.profiles[kind].iter().enumerate().map(|(index, covered)| covered * index as f64);
        std::f64::consts::TAU * step * step * rings.sum::<f64>()
    }

    fn light(&self, channel: usize, coverage: f64) -> f64 {
        let own = self.own[channel];
        (1.0 - own * coverage.min(self.knee)) * (1.0 - own).powf((coverage - self.knee).max(0.0))
    }

    fn veil(&self, channel: usize, mean: f64) -> f64 {
        let kept = (1.0 - self.absorptance[channel] * mean) / (1.0 - self.own[channel] * mean);
        kept * (1.0 - self.redness[channel] * mean)
    }

    /// Mean coverage around every pixel: a Gaussian of .8 mm, cut off at 3 mm, over every dot's area.
    fn means(&self, photo: &Photo, dots: &[PlacedDot], px_per_mm: f64) -> Vec<f64> {
        let (sigma_mm, reach_mm) = (0.8_f64, 3.0_f64);
        let cut = (-reach_mm * reach_mm / (2.0 * sigma_mm * sigma_mm)).exp();
        let whole = std::f64::consts::TAU * sigma_mm * sigma_mm * (1.0 - cut);
        let areas: Vec<f64> = (0..KINDS).map(|kind| self.area_mm2(kind)).collect();
        let mut means = vec![0.0; photo.colours.len()];
        for dot in dots {
            let area_mm2 = areas[dot.kind] * f64::from(dot.strength) / 255.0;
            let reach_px = reach_mm * px_per_mm;
            let range = |centre: f64, end: usize| {
                ((centre - reach_px).max(0.0) as usize)..((centre + reach_px).ceil().clamp(0.0, end as f64) as usize)
            };
            for y in range(dot.centre_photo_px.y, photo.height()) {
                for x in range(dot.centre_photo_px.x, photo.width) {
                    let at = DVec2::new(x as f64 + 0.5, y as f64 + 0.5);
                    let distance_mm = at.distance(dot.centre_photo_px) / px_per_mm;
                    if distance_mm < reach_mm {
                        let bell = (-distance_mm * distance_mm / (2.0 * sigma_mm * sigma_mm)).exp();
                        means[y * photo.width + x] += area_mm2 * bell / whole;
                    }
                }
            }
        }
        means
    }

    fn picture(&self, photo: &Photo, dots: &[PlacedDot], px_per_mm: f64) -> Outcome<Picture> {
        let cover = |dot: &PlacedDot, distance_px: f64| {
            self.coverage(dot.kind, distance_px / px_per_mm) * f64::from(dot.strength) / 255.0
        };
        let samples = photo.samples(dots, REACH_MM * px_per_mm, |sum, dot, distance_px| sum + cover(dot, distance_px));
        let means = self.means(photo, dots, px_per_mm);
        // Where the skin shines is no part of the law.
        let skin = photo.skin_map().ok_or("no skin")?;
        let area = (SAMPLES * SAMPLES) as f64;
        let colour = |(index, (pixel, photo_colour)): (usize, (&[f64], &[f64; 3]))| {
            let at = Vec2::new((index % photo.width) as f32, (index / photo.width) as f32) + 0.5;
            let matt = f64::from(skin.matt_share(at));
            std::array::from_fn(|channel| {
                let dots = pixel.iter().map(|&covered| self.light(channel, covered * matt)).sum::<f64>() / area;
                let left = dots * self.veil(channel, means[index] * matt);
                255.0 * encoded(linear(photo_colour[channel] / 255.0) * left)
            })
        };
        Ok(samples.chunks_exact(SAMPLES * SAMPLES).zip(&photo.colours).enumerate().map(colour).collect())
    }
}

/// Disc ⊗ Gaussian at a distance, by rings and angles.
fn soft_disc(radius: f64, sigma: f64, distance: f64) -> f64 {
    let ring = radius / 160.0;
    let around = |rho: f64| {
        let at = |angle: u32| {
            let cosine = (f64::from(angle) * std::f64::consts::TAU / 96.0).cos();
            (-(rho * rho + distance * distance - 2.0 * rho * distance * cosine) / (2.0 * sigma * sigma)).exp()
        };
        (0..96).map(at).sum::<f64>() / 96.0 * rho
    };
    (0..160).map(|index| around((f64::from(index) + 0.5) * ring)).sum::<f64>() * ring / (sigma * sigma)
}

struct Photo {
    width: usize,
    colours: Picture,
}

impl Photo {
    fn read(path: &str) -> Outcome<Self> {
        let mut reader = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(path)?)).read_info()?;
        let mut rgb = vec![0; reader.output_buffer_size().ok_or("too large")?];
        let info = reader.next_frame(&mut rgb)?;
        let colours = rgb.as_chunks::<3>().0.iter().map(|colour| colour.map(f64::from)).collect();
        Ok(Self { width: info.width as usize, colours })
    }

    fn height(&self) -> usize {
        self.colours.len() / self.width
    }

    fn rgba(&self) -> Vec<u8> {
        self.colours.iter().flat_map(|&[red, green, blue]| [red as u8, green as u8, blue as u8, 255]).collect()
    }

    /// Folds dots into 16 × 16 samples per pixel, pixel after pixel.
    fn samples(&self, dots: &[PlacedDot], reach_px: f64, fold: impl Fn(f64, &PlacedDot, f64) -> f64) -> Vec<f64> {
        let mut samples = vec![0.0; self.colours.len() * SAMPLES * SAMPLES];
        for dot in dots {
            let range = |centre: f64, end: usize| {
                ((centre - reach_px).max(0.0) as usize)..((centre + reach_px).ceil().clamp(0.0, end as f64) as usize)
            };
            let centre = dot.centre_photo_px;
            for y in range(centre.y, self.height()) {
                for x in range(centre.x, self.width) {
                    let pixel = (y * self.width + x) * SAMPLES * SAMPLES;
                    for sample in 0..SAMPLES * SAMPLES {
                        let inside = DVec2::new((sample % SAMPLES) as f64 + 0.5, (sample / SAMPLES) as f64 + 0.5);
                        let at = DVec2::new(x as f64, y as f64) + inside / SAMPLES as f64;
                        let sample = &mut samples[pixel + sample];
                        *sample = fold(*sample, dot, at.distance(centre));
                    }
                }
            }
        }
        samples
    }

    /// The ink's 8-bit canvas laid over the photo, as the browser does before it rounds to the screen.
    fn preview(&self, style: &DotStyle, px_per_mm: f32, dots: &[PlacedDot]) -> Outcome<Picture> {
        let mut ink = InkLayer::new();
        ink.resize(self.width as u32, self.height() as u32);
        ink.set_style(style, px_per_mm);
        for dot in dots {
            ink.add(dot.centre_photo_px.as_vec2(), dot.kind, dot.strength, &DotShape::FACING);
        }
        ink.tone(&self.skin_map().ok_or("no skin")?, &IN_PLACE);
        let laid_over = |(photo, ink): (&[f64; 3], &[u8; 4])| {
            let kept = f64::from(255 - ink[3]) / 255.0;
            std::array::from_fn(|channel| {
                // Canvases are kept premultiplied, in bytes.
                let added = (f64::from(ink[channel]) * f64::from(ink[3]) / 255.0).round();
                photo[channel] * kept + added
            })
        };
        Ok(self.colours.iter().zip(ink.rgba().as_chunks::<4>().0).map(laid_over).collect())
    }

    /// Box-scaled to a quarter, as a browser would for a photo of 1200 px.
    fn skin_map(&self) -> Option<SkinMap> {
        let (width, height) = (self.width / 4, self.height() / 4);
        let mut small = Vec::new();
        for (x, y) in (0..width * height).map(|pixel| (pixel % width, pixel / width)) {
            for channel in 0..3 {
                let at = |i: usize| self.colours[(y * 4 + i / 4) * self.width + x * 4 + i % 4][channel];
                small.push(((0..16).map(at).sum::<f64>() / 16.0).round() as u8);
            }
            small.push(255);
        }
        SkinMap::from_rgba(width, height, &small, 4.0)
    }

    fn export(&self, style: &DotStyle, px_per_mm: f32, dots: &[PlacedDot]) -> Outcome<Picture> {
        let mut rgba = self.rgba();
        Compositor::new(style, px_per_mm, self.skin_map().ok_or("no skin")?).strip(
            0,
            self.width as u32,
            &mut rgba,
            dots.iter().copied(),
        );
        let colour = |[red, green, blue, _]: &[u8; 4]| [*red, *green, *blue].map(f64::from);
        Ok(rgba.as_chunks::<4>().0.iter().map(colour).collect())
    }

    /// Discs of one flat colour on a white canvas, antialiased, multiplied over the photo and rounded.
    fn flat(&self, truth: &Picture, dots: &[PlacedDot], px_per_mm: f64, diameter_mm: f64) -> Picture {
        let radius_px = diameter_mm / 2.0 * px_per_mm;
        let disc = |covered: f64, dot: &PlacedDot, distance_px: f64| {
            let alpha = if distance_px < radius_px { f64::from(dot.strength) / 255.0 } else { 0.0 };
            covered + alpha * (1.0 - covered)
        };
        let area = (SAMPLES * SAMPLES) as f64;
        let samples = self.samples(dots, radius_px + 1.0, disc);
        let covered: Vec<f64> =
            samples.chunks_exact(SAMPLES * SAMPLES).map(|pixel| pixel.iter().sum::<f64>() / area).collect();
        let picture = |colour: [f64; 3]| -> Picture {
            let multiplied = |(photo, covered): (&[f64; 3], &f64)| {
                std::array::from_fn(|channel| photo[channel] * (1.0 - covered * (1.0 - colour[channel])))
            };
            self.colours.iter().zip(&covered).map(multiplied).collect()
        };
        let light = |picture: &Picture, channel: usize| picture.iter().map(|c| linear(c[channel] / 255.0)).sum::<f64>();
        let (mut low, mut high) = ([0.0; 3], [1.0; 3]);
        for _ in 0..20 {
            let middle: [f64; 3] = std::array::from_fn(|channel| (low[channel] + high[channel]) / 2.0);
            let tried = picture(middle);
            for (channel, tried_value) in middle.into_iter().enumerate() {
                let is_darker = light(&tried, channel) < light(truth, channel);
                *if is_darker { &mut low[channel] } else { &mut high[channel] } = tried_value;
            }
        }
        rounded(&picture(low))
    }
}

fn rounded(picture: &Picture) -> Picture {
    picture.iter().map(|colour| colour.map(f64::round)).collect()
}

/// IEC 61966-2-1.
fn linear(encoded: f64) -> f64 {
    if encoded <= 0.04045 { encoded / 12.92 } else { ((encoded + 0.055) / 1.055).powf(2.4) }
}

fn encoded(linear: f64) -> f64 {
    if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 }
}

/// PSNR in dB, and mean and largest ΔE00.
fn difference(left: &Picture, right: &Picture) -> (f64, f64, f64) {
    let lab = |colour: &[f64; 3]| -> Lab<_, f64> {
        let [red, green, blue] = colour.map(|value| value / 255.0);
        Lab::from_color(Srgb::new(red, green, blue))
    };
    let (mut squares, mut sum, mut most) = (0.0, 0.0, 0.0_f64);
    for (a, b) in left.iter().zip(right) {
        squares += a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>();
        let delta = lab(a).difference(lab(b));
        sum += delta;
        most = most.max(delta);
    }
    let pixels = left.len() as f64;
    (10.0 * (255.0_f64.powi(2) / (squares / pixels / 3.0)).log10(), sum / pixels, most)
}
