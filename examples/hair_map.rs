//! Hair found on the rendered heads against the truth, and dots matched to it: `cargo run --release --example hair_map --
//! [DIRECTORY] [--pictures DIR]`. The directory holds the project's rendered heads (JPEG and npz); the default is
//! `../shared/heads`. With `--pictures` crops of before, found hair and after are written as PNG.

#[path = "../tests/support/hair.rs"]
mod hair;
#[path = "../tests/support/skin_density.rs"]
mod skin_density;

use hair::{BARE, FACE, HAIR, HairyHead, SAMPLE_PX, mean_and_contrast, sample_px};
use hairline::hair::{DotMatch, match_dots};
use hairline::picture::SkinMap;
use hairline::picture::{Compositor, PhotoAlpha, PngExport};
use hairline::pigment::{DotStyle, Shade};
use hairline::stipple::RankedDots;
use std::collections::VecDeque;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Bands either side of the border, in mm of the photo's plane.
const BAND_MM: (f64, f64) = (2.0, 10.0);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (mut directory, mut pictures) = (PathBuf::from("../shared/heads"), None);
    while let Some(argument) = arguments.next() {
        if argument == "--pictures" {
            pictures = arguments.next().map(PathBuf::from);
        } else {
            directory = argument.into();
        }
    }
    let dots = RankedDots::from_bytes(include_bytes!("../public/dots.bin")).expect("the committed point set");
    for head in skin_density::heads() {
        let file =
            |ending: &str| std::fs::read(directory.join(format!("{}.{ending}", head.name))).expect("a head's file");
        let mask = mask_of(&file("npz"));
        let started = std::time::Instant::now();
        let head = HairyHead::new(&head, &file("jpg"), mask);
        let seconds = started.elapsed().as_secs_f64();
        let visible = head.overlap(|index| head.is_visible_scalp(index));
        let facing = head.overlap(|index| head.is_visible_scalp(index) && head.facing[index] > 0.2);
        let all = head.overlap(|index| matches!(head.mask[index], BARE | HAIR));
        let map = head.finding.encode().map_or(0, |bytes| bytes.len());
        println!(
            "{:19} IoU {:.3} ({} samples of hair), facing > .2 {:.3} ({}), also where no dots can be {:.3}; \
             {map} bytes, {seconds:.2} s",
            head.name,
            visible.over_union(),
            visible.hair,
            facing.over_union(),
            facing.hair,
            all.over_union(),
        );
        let style = DotStyle::for_shade(Shade::SoftBlack);
        let Some(stubble) = head.finding.stubble else {
            println!("{:19} no stubble to trust", "");
            if let Some(directory) = &pictures {
                write(directory, &head, &head.rgba);
            }
            continue;
        };
        let found = match_dots(&stubble, &style);
        println!(
            "{:19} drop {:.3} contrast {:.3} (bare {:.3}) area {:.1} cm² confidence {:.2} skin {:.3?} hair {:.3?} left {:.2?}",
            "",
            stubble.luminance_drop,
            stubble.contrast,
            stubble.bare_contrast,
            stubble.area_cm2,
            stubble.confidence,
            stubble.skin_linear,
            stubble.hair_linear,
            stubble.transmission
        );
        let treated = treat(&head, &dots, &style, &found);
        compare(&head, &treated, &found);
        if let Some(directory) = &pictures {
            write(directory, &head, &treated.rgba);
        }
    }
}

struct Treated {
    rgba: Vec<u8>,
    /// Dots on true hair, on hair that takes most of the light, and on all of the scalp.
    on_hair: usize,
    on_long_hair: usize,
    dots: usize,
}

fn treat(head: &HairyHead, dots: &RankedDots, style: &DotStyle, found: &DotMatch) -> Treated {
    let dot = DotStyle {
        diameter_mm: found.diameter_mm,
        optical_density: style.optical_density * found.optical_density_factor,
        blur_sigma_mm: found.blur_sigma_mm,
        ..*style
    };
    let placed = head.dots(dots, found.density_per_cm2, found.luminance_drop);
    let before = HairyHead::luminance(&head.rgba);
    let shade = Shading::of(head, &before, &distances(head, |label| label == HAIR));
    let mut rgba = head.rgba.clone();
    Compositor::new(&dot, head.chart.photo_px_per_mm() as f32, SkinMap::uniform([200, 160, 140])).strip(
        0,
        head.width as u32,
        &mut rgba,
        placed.iter().copied(),
    );
    let (mut on_hair, mut on_long_hair, mut on_head) = (0, 0, 0);
    for dot in &placed {
        let at = (dot.centre_photo_px / SAMPLE_PX as f64).as_uvec2();
        let index = at.y as usize * head.columns() + at.x as usize;
        let label = head.mask.get(index).copied().unwrap_or(0);
        on_head += usize::from(matches!(label, BARE | HAIR));
        on_hair += usize::from(label == HAIR);
        // Hair that leaves less than two fifths of the skin's light in the mean of a millimetre.
        let is_dark = || {
            let corner = (at.x as usize * SAMPLE_PX, at.y as usize * SAMPLE_PX);
            let light: f32 = (0..SAMPLE_PX * SAMPLE_PX)
                .map(|step| before[(corner.1 + step / SAMPLE_PX) * head.width + corner.0 + step % SAMPLE_PX])
                .sum();
            f64::from(light) < 0.4 * shade.at(head, corner.0, corner.1) * (SAMPLE_PX * SAMPLE_PX) as f64
        };
        on_long_hair += usize::from(label == HAIR && is_dark());
    }
    Treated { rgba, on_hair, on_long_hair, dots: on_head }
}

/// Mean light and grain of the treated top and of the stubble beside it.
fn compare(head: &HairyHead, treated: &Treated, found: &DotMatch) {
    println!(
        "{:19} dots: {:.0} per cm², {:.2} mm, density × {:.2}, edge {:.2} mm (drop {:.3}, contrast {:.3}); \
         {} on scalp, {:.2} % on hair, {:.2} % on dark hair",
        "",
        found.density_per_cm2,
        found.diameter_mm,
        found.optical_density_factor,
        found.blur_sigma_mm,
        found.luminance_drop,
        found.contrast,
        treated.dots,
        100.0 * treated.on_hair as f64 / treated.dots.max(1) as f64,
        100.0 * treated.on_long_hair as f64 / treated.dots.max(1) as f64,
    );
    let (from_hair, from_bare) =
        (distances(head, |label| label == HAIR), distances(head, |label| label == BARE || label == FACE));
    let before = HairyHead::luminance(&head.rgba);
    let after = HairyHead::luminance(&treated.rgba);
    let shade = Shading::of(head, &before, &from_hair);
    for (least_facing, most_facing) in [(0.5, 1.01), (0.7, 1.01), (0.5, 0.7), (0.35, 0.5)] {
        let faces = |index: usize| head.facing[index] > least_facing && head.facing[index] <= most_facing;
        let in_band = |mm: f64| mm > BAND_MM.0 && mm <= BAND_MM.1;
        let top = |index: usize| head.mask[index] == BARE && in_band(from_hair[index]) && faces(index);
        let side = |index: usize| head.mask[index] == HAIR && in_band(from_bare[index]) && faces(index);
        let (bare, top, side) =
            (zone(head, &before, &shade, top), zone(head, &after, &shade, top), zone(head, &before, &shade, side));
        let (Some(bare), Some(top), Some(side)) = (bare, top, side) else { continue };
        println!(
            "{:19} facing {least_facing:.2}-{most_facing:.2}: top {:.3} stubble {:.3} (bare {:.3}): light {:+.1} %, \
             missing light {:+.1} %; contrast {:.3} and {:.3} (bare {:.3}): {:+.1} %; {} and {} samples",
            "",
            top.mean,
            side.mean,
            bare.mean,
            100.0 * (top.mean / side.mean - 1.0),
            100.0 * ((bare.mean - top.mean) / (bare.mean - side.mean) - 1.0),
            top.contrast,
            side.contrast,
            bare.contrast,
            100.0 * (top.contrast / side.contrast - 1.0),
            top.samples,
            side.samples,
        );
    }
}

struct Zone {
    /// Mean light over what the shading alone would give.
    mean: f64,
    contrast: f64,
    samples: usize,
}

/// Light of a zone of samples, relative to the shading; `None` below 0.6 cm².
fn zone(head: &HairyHead, light: &[f32], shade: &Shading, is_inside: impl Fn(usize) -> bool) -> Option<Zone> {
    let inside: Vec<bool> = (0..head.mask.len()).map(is_inside).collect();
    let samples = inside.iter().filter(|inside| **inside).count();
    let mm_per_px = 1.0 / head.chart.photo_px_per_mm();
    if (samples as f64) < 60.0 / (SAMPLE_PX as f64 * mm_per_px).powi(2) {
        return None;
    }
    let counts = |x: usize, y: usize| inside[y / SAMPLE_PX * head.columns() + x / SAMPLE_PX];
    let relative: Vec<f64> = (0..light.len())
        .map(|index| {
            let (x, y) = (index % head.width, index / head.width);
            if counts(x, y) { f64::from(light[index]) / shade.at(head, x, y) } else { 0.0 }
        })
        .collect();
    let weight: Vec<f64> =
        (0..light.len()).map(|index| f64::from(u8::from(counts(index % head.width, index / head.width)))).collect();
    let (mean, contrast) = mean_and_contrast(&relative, &weight, head.width, 1.0 / mm_per_px);
    Some(Zone { mean, contrast, samples })
}

/// The shading of the scalp from its truly bare skin within 25 mm of hair: the logarithm of light as a quadratic in tilt
/// and a line in the place. It uses the true mask and nothing that `hairline::hair` found.
struct Shading([f64; 5]);

impl Shading {
    fn of(head: &HairyHead, light: &[f32], from_hair: &[f64]) -> Self {
        let mut rows = [[0.0; 6]; 5];
        let is_bare = |&index: &usize| {
            head.mask[index] == BARE && head.facing[index] > 0.3 && (1.5..25.0).contains(&from_hair[index])
        };
        for index in (0..head.mask.len()).filter(is_bare) {
            let at = sample_px(index, head.width);
            let light = f64::from(light[at.y as usize * head.width + at.x as usize]).max(1e-4).ln();
            let terms = Self::terms(head, index);
            for (row, term) in rows.iter_mut().zip(terms) {
                for (sum, other) in row.iter_mut().zip(terms.into_iter().chain([light])) {
                    *sum += term * other;
                }
            }
        }
        for (index, row) in rows.iter_mut().enumerate() {
            row[index] += 1e-6;
        }
        for pivot in 0..5 {
            let line = rows[pivot].map(|value| value / rows[pivot][pivot]);
            for (index, row) in rows.iter_mut().enumerate() {
                let factor = row[pivot];
                *row = if index == pivot { line } else { std::array::from_fn(|at| row[at] - factor * line[at]) };
            }
        }
        Self(rows.map(|row| row[5]))
    }

    fn terms(head: &HairyHead, index: usize) -> [f64; 5] {
        let at = sample_px(index, head.width) / 500.0;
        let facing = head.facing[index];
        [1.0, at.x, at.y, facing, facing * facing]
    }

    fn at(&self, head: &HairyHead, x: usize, y: usize) -> f64 {
        let terms = Self::terms(head, y / SAMPLE_PX * head.columns() + x / SAMPLE_PX);
        self.0.iter().zip(terms).map(|(factor, term)| factor * term).sum::<f64>().exp()
    }
}

/// Distance of every sample from the nearest with such a label, in mm of the photo's plane, along steps to the eight
/// neighbours.
fn distances(head: &HairyHead, is_source: impl Fn(u8) -> bool) -> Vec<f64> {
    let (columns, step_mm) = (head.columns() as isize, SAMPLE_PX as f64 / head.chart.photo_px_per_mm());
    let mut distances = vec![f64::INFINITY; head.mask.len()];
    let mut queue: VecDeque<usize> = (0..head.mask.len()).filter(|&index| is_source(head.mask[index])).collect();
    queue.iter().for_each(|&index| distances[index] = 0.0);
    while let Some(index) = queue.pop_front() {
        let (x, y) = (index as isize % columns, index as isize / columns);
        for (right, down) in [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)] {
            let (x, y) = (x + right, y + down);
            let next = y * columns + x;
            if (0..columns).contains(&x) && (0..head.mask.len() as isize).contains(&next) {
                let way = distances[index] + step_mm * ((right * right + down * down) as f64).sqrt();
                if way < distances[next as usize] - 1e-9 {
                    distances[next as usize] = way;
                    queue.push_back(next as usize);
                }
            }
        }
    }
    distances
}

/// The photo, the found hair in red with the true hair in blue, and the treated head, side by side.
fn write(directory: &Path, head: &HairyHead, treated: &[u8]) {
    std::fs::create_dir_all(directory).expect("a directory");
    let (left, right) = (head.width / 8, head.width * 7 / 8);
    let scalp = (0..head.mask.len()).filter(|&index| matches!(head.mask[index], BARE | HAIR));
    let rows: Vec<usize> = scalp.map(|index| index / head.columns() * SAMPLE_PX).collect();
    let (top, bottom) =
        (rows.iter().min().copied().unwrap_or(0).saturating_sub(20), rows.iter().max().copied().unwrap_or(0));
    let mut picture = Vec::new();
    for y in top..bottom {
        let at = |x: usize| (y * head.width + x) * 4;
        picture.extend_from_slice(&head.rgba[at(left)..at(right)]);
        for x in left..right {
            let darkening = head.finding.map.at(glam::Vec2::new(x as f32 + 0.5, y as f32 + 0.5));
            let is_hair = head.mask[y / SAMPLE_PX * head.columns() + x / SAMPLE_PX] == HAIR;
            let grey = head.rgba[at(x)] / 3;
            picture.extend([grey.max(darkening), grey, if is_hair { 160 } else { grey }, 255]);
        }
        picture.extend_from_slice(&treated[at(left)..at(right)]);
    }
    let mut png =
        PngExport::new(3 * (right - left) as u32, (bottom - top) as u32, PhotoAlpha::Opaque, "").expect("a size");
    png.push_rows(&picture).expect("whole rows");
    std::fs::write(directory.join(format!("{}.png", head.name)), png.finish().expect("all rows")).expect("a file");
}

/// `mask.npy` of a NumPy archive: 375 rows of 300 bytes.
fn mask_of(npz: &[u8]) -> Vec<u8> {
    let name = b"mask.npy";
    // The central directory at the end has the sizes; each entry begins with this signature.
    let entry = npz.windows(4).enumerate().filter(|(_, four)| *four == b"PK\x01\x02").map(|(at, _)| &npz[at..]);
    let mut entry = entry.filter(|entry| entry.len() > 46 + name.len() && &entry[46..46 + name.len()] == name);
    let entry = entry.next_back().expect("a mask in the archive");
    let number = |from: usize| u32::from_le_bytes(entry[from..from + 4].try_into().expect("four bytes")) as usize;
    let (length, start) = (number(20), number(42));
    let short = |from: usize| usize::from(u16::from_le_bytes([npz[from], npz[from + 1]]));
    let data = start + 30 + short(start + 26) + short(start + 28);
    let mut array = Vec::new();
    flate2::read::DeflateDecoder::new(&npz[data..data + length]).read_to_end(&mut array).expect("deflate");
    array.split_off(10 + usize::from(u16::from_le_bytes([array[8], array[9]])))
}
