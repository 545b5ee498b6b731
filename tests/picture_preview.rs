//! The preview against the exact compositor, and the compositor against brute force: ENGINE.md B7.
//!
//! `cargo test --test picture_preview -- --nocapture` prints the figures.

#[path = "support/picture.rs"]
mod picture;

use glam::{DVec2, Vec2};
use hairline::picture::dot::{KINDS, VARIANTS, factors, variant};
use hairline::picture::{DotProfiles, DotShape, InkLayer, PlacedDot, SkinMap};
use hairline::pigment::optics::{encoded_from_linear, linear_from_encoded, weighted_by_luminance};
use hairline::pigment::{DotStyle, LatestDots, Shade};
use hairline::stipple::DotId;
use picture::{IN_PLACE, Photo, Picture, difference, stipple};

/// Dots as on the day of the treatment: larger and darker in the last session, among irritated skin.
fn fresh() -> DotStyle {
    DotStyle {
        redness: [0.0, 0.3, 0.25],
        latest: LatestDots { above_per_cm2: 99.0, diameter_factor: 1.2, density_factor: 1.5 },
        ..DotStyle::default()
    }
}

/// Every third dot of the last session, if the style has one.
fn with_latest(mut dots: Vec<PlacedDot>, style: &DotStyle) -> Vec<PlacedDot> {
    if style.latest.differ() {
        dots.iter_mut().step_by(3).for_each(|dot| dot.kind += VARIANTS);
    }
    dots
}

#[test]
fn the_preview_is_the_exact_picture_to_one_delta_e() {
    let every_scale: &[f32] = &[0.5, 1.0, 2.0, 3.0, 4.3, 6.0, 10.0, 20.0, 40.0];
    let some_scales: &[f32] = &[1.0, 4.3, 12.0];
    let crisp = DotStyle { diameter_mm: 0.3, blur_sigma_mm: 0.05, ..DotStyle::default() };
    let large = DotStyle { diameter_mm: 0.6, blur_sigma_mm: 0.1, ..DotStyle::default() };
    let styles = [
        ("default", DotStyle::default(), 150.0, every_scale),
        ("black", DotStyle::for_shade(Shade::SoftBlack), 150.0, some_scales),
        ("light", DotStyle::for_shade(Shade::LightGreyBrown), 200.0, some_scales),
        ("crisp", crisp, 250.0, some_scales),
        ("large", large, 50.0, some_scales),
        ("fresh", fresh(), 150.0, some_scales),
    ];
    let mut worst = Vec::new();
    for name in ["skin-light", "skin-dark"] {
        let photo = Photo::fixture(name);
        let map = photo.skin_map();
        for (label, style, dots_per_cm2, scales) in &styles {
            for &px_per_mm in *scales {
                let side_mm = f64::from(photo.width) / f64::from(px_per_mm);
                let dots = with_latest(stipple(side_mm, *dots_per_cm2, f64::from(px_per_mm), true), style);
                let preview = photo.preview(style, px_per_mm, &dots, &map);
                let exact = photo.exact(style, px_per_mm, &dots, &map);
                let (deltas, psnr) = difference(&preview, &exact);
                let (on_screen, _) = difference(&preview.rounded(), &exact);
                let (floor, _) = difference(&exact.rounded(), &exact);
                let last = deltas.len() - 1;
                let beyond = on_screen.iter().filter(|delta| **delta > 1.0).count() as f64 / on_screen.len() as f64;
                let mean = deltas.iter().map(|delta| f64::from(*delta)).sum::<f64>() / deltas.len() as f64;
                let line = format!(
                    "{name} {label:8} {px_per_mm:4} px/mm: ΔE00 max {:.2} p99.9 {:.2} mean {mean:.3}; {psnr:.1} dB; \
                     rounded to the screen max {:.2}, {:.3} % over 1 (exact picture rounded: max {:.2})",
                    deltas[last],
                    deltas[last * 999 / 1000],
                    on_screen[last],
                    100.0 * beyond,
                    floor[last],
                );
                println!("{line}");
                // On the bumpy dark skin a pore far darker than the skin around it gets as much red added as that: one pixel
                // in a thousand, under nearly opaque ink.
                let (most, of_thousand) = match (name, *label) {
                    ("skin-dark", "fresh") => (2.6, 1.1),
                    ("skin-dark", _) => (1.9, 0.95),
                    _ => (1.1, 0.8),
                };
                let close = deltas[last] <= most && deltas[last * 999 / 1000] <= of_thousand;
                worst.push((close, psnr, on_screen[last], line));
            }
        }
    }
    for (close, psnr, on_screen, line) in worst {
        assert!(close && psnr >= 52.0 && on_screen <= 2.6, "{line}");
    }
}

/// The limit of the preview: it takes the law of overlapping dots at a pixel's mean coverage, the compositor at each
/// sample. Dots of .6 mm at 150 per cm² lie on each other.
#[test]
fn where_dots_lie_on_each_other_the_preview_is_close_in_the_mean() {
    let style = DotStyle { diameter_mm: 0.6, blur_sigma_mm: 0.1, ..DotStyle::default() };
    let photo = Photo::fixture("skin-light");
    for px_per_mm in [1.0_f32, 3.0, 12.0] {
        let side_mm = f64::from(photo.width) / f64::from(px_per_mm);
        let dots = stipple(side_mm, 150.0, f64::from(px_per_mm), true);
        let preview = photo.preview(&style, px_per_mm, &dots, &photo.skin_map());
        let (deltas, psnr) = difference(&preview, &photo.exact(&style, px_per_mm, &dots, &photo.skin_map()));
        let mean = deltas.iter().map(|delta| f64::from(*delta)).sum::<f64>() / deltas.len() as f64;
        let line = format!(
            "crowded at {px_per_mm} px/mm: ΔE00 mean {mean:.3}, p99.9 {:.2}, {psnr:.1} dB",
            deltas[deltas.len() * 999 / 1000]
        );
        println!("{line}");
        assert!(mean <= 0.35 && psnr >= 48.0, "{line}");
    }
}

/// Disc ⊗ Gaussian at a distance, by rings and angles in f64: nothing of the code under test.
fn soft_disc(radius: f64, sigma: f64, distance: f64) -> f64 {
    let ring = radius / 200.0;
    let rings = (0..200).map(|index| {
        let rho = (f64::from(index) + 0.5) * ring;
        let around: f64 = (0..96)
            .map(|angle| {
                let cosine = (f64::from(angle) * std::f64::consts::TAU / 96.0).cos();
                (-(rho * rho + distance * distance - 2.0 * rho * distance * cosine) / (2.0 * sigma * sigma)).exp()
            })
            .sum();
        around / 96.0 * rho
    });
    rings.sum::<f64>() * ring / (sigma * sigma)
}

/// The law of light in f64, from its definition: coverage and mean coverage of one channel.
struct Law {
    absorptance: [f64; 3],
    own: [f64; 3],
    redness: [f64; 3],
    knee: f64,
}

impl Law {
    fn new(style: &DotStyle) -> Self {
        let density = f64::from(style.mean_optical_density());
        let darkest = if style.latest.differ() { f64::from(style.latest.density_factor.max(1.0)) } else { 1.0 };
        let absorptance = style.absorption.map(|k| 1.0 - (-f64::from(k * style.optical_density)).exp());
        Self {
            absorptance,
            own: std::array::from_fn(|channel| absorptance[channel] * (1.0 - f64::from(style.scatter[channel]))),
            redness: style.redness.map(f64::from),
            knee: (1.0 - (-1.15 * density * darkest).exp()) / (1.0 - (-density).exp()),
        }
    }

    fn left(&self, channel: usize, covered: f64) -> f64 {
        let own = self.own[channel];
        (1.0 - own * covered.min(self.knee)) * (1.0 - own).powf((covered - self.knee).max(0.0))
    }

    fn veil(&self, channel: usize, mean: f64) -> f64 {
        (1.0 - self.absorptance[channel] * mean) / (1.0 - self.own[channel] * mean)
            * (1.0 - self.redness[channel] * mean)
    }
}

/// Mean coverage around every pixel: a Gaussian of .8 mm, cut off at 3 mm, over every dot's area.
fn means(width: usize, px_per_mm: f64, dots: &[PlacedDot], area_mm2: impl Fn(usize) -> f64) -> Vec<f64> {
    let (sigma, reach) = (0.8_f64, 3.0_f64);
    let whole = std::f64::consts::TAU * sigma * sigma * (1.0 - (-reach * reach / (2.0 * sigma * sigma)).exp());
    let mut means = vec![0.0; width * width];
    for dot in dots {
        let centre = dot.centre_photo_px;
        let area = area_mm2(dot.kind) * f64::from(dot.strength) / 255.0;
        let range = |c: f64| {
            ((c - reach * px_per_mm).max(0.0) as usize)
                ..((c + reach * px_per_mm).ceil().clamp(0.0, width as f64) as usize)
        };
        for y in range(centre.y) {
            for x in range(centre.x) {
                let distance = DVec2::new(x as f64 + 0.5, y as f64 + 0.5).distance(centre) / px_per_mm;
                if distance < reach {
                    means[y * width + x] += area * (-distance * distance / (2.0 * sigma * sigma)).exp() / whole;
                }
            }
        }
    }
    means
}

#[test]
fn the_compositor_agrees_with_sixteenfold_supersampling_in_f64() {
    [("settled", DotStyle::default()), ("fresh", fresh())].into_iter().for_each(|(label, style)| agrees(label, &style));
}

fn agrees(label: &str, style: &DotStyle) {
    const TABLE: usize = 1500;
    let density = f64::from(style.mean_optical_density());
    // Coverage over distance for each kind, straight from the definition, tail and all.
    let reach = 0.95;
    let profiles: Vec<Vec<f64>> = (0..KINDS)
        .map(|kind| {
            let (radius, depth) = factors(kind % VARIANTS);
            let latest = kind >= VARIANTS;
            let wider = if latest { f64::from(style.latest.diameter_factor) } else { 1.0 };
            let darker = if latest { f64::from(style.latest.density_factor) } else { 1.0 };
            let radius = f64::from(style.diameter_mm / 2.0 * radius) * wider;
            let at = |index: usize| {
                let c = soft_disc(radius, f64::from(style.blur_sigma_mm), reach * index as f64 / TABLE as f64);
                (1.0 - (-density * darker * f64::from(depth) * c).exp()) / (1.0 - (-density).exp())
            };
            (0..=TABLE).map(at).collect()
        })
        .collect();
    let step = reach / TABLE as f64;
    let area = |kind: usize| {
        let rings = profiles[kind].iter().enumerate().map(|(index, covered)| covered * index as f64);
        std::f64::consts::TAU * step * step * rings.sum::<f64>()
    };
    let law = Law::new(style);
    for name in ["skin-light", "skin-dark"] {
        let photo = Photo::fixture(name);
        let map = photo.skin_map();
        let width = photo.width as usize;
        for px_per_mm in [2.0_f64, 4.3, 15.0] {
            let dots = with_latest(stipple(f64::from(photo.width) / px_per_mm, 150.0, px_per_mm, true), style);
            let means = means(width, px_per_mm, &dots, area);
            let across = width * 16;
            let mut samples = vec![0.0_f32; across * across];
            for dot in &dots {
                let centre = dot.centre_photo_px * 16.0;
                let span = (reach * px_per_mm * 16.0).ceil();
                let weight = f64::from(dot.strength) / 255.0;
                let range = |c: f64| ((c - span).max(0.0) as usize)..((c + span).min(across as f64) as usize);
                for y in range(centre.y) {
                    for x in range(centre.x) {
                        let distance = DVec2::new(x as f64 + 0.5, y as f64 + 0.5).distance(centre) / 16.0 / px_per_mm;
                        let index = (distance / reach * TABLE as f64).round() as usize;
                        if index <= TABLE {
                            samples[y * across + x] += (profiles[dot.kind][index] * weight) as f32;
                        }
                    }
                }
            }
            let mut reference = Picture(photo.colours().map(|colour| colour.map(f32::from)).collect());
            for (pixel, values) in reference.0.iter_mut().enumerate() {
                let at = Vec2::new((pixel % width) as f32, (pixel / width) as f32) + 0.5;
                let matt = f64::from(map.matt_share(at));
                let mut left = [0.0; 3];
                for sample in 0..256 {
                    let at = (pixel / width * 16 + sample / 16) * across + pixel % width * 16 + sample % 16;
                    for (channel, left) in left.iter_mut().enumerate() {
                        *left += law.left(channel, f64::from(samples[at]) * matt) / 256.0;
                    }
                }
                for (channel, (value, left)) in values.iter_mut().zip(left).enumerate() {
                    let veiled = left * law.veil(channel, means[pixel] * matt);
                    *value = 255.0 * encoded_from_linear(linear_from_encoded(*value / 255.0) * veiled as f32);
                }
            }
            let exact = photo.exact(style, px_per_mm as f32, &dots, &map);
            let (deltas, psnr) = difference(&exact, &reference);
            let (preview_deltas, preview_psnr) =
                difference(&photo.preview(style, px_per_mm as f32, &dots, &map), &reference);
            let last = deltas.len() - 1;
            let line = format!(
                "{label} {name} {px_per_mm} px/mm: compositor {psnr:.1} dB, ΔE00 max {:.2}; preview {preview_psnr:.1} dB, \
                 ΔE00 p99.9 {:.2} max {:.2}",
                deltas[last],
                preview_deltas[last * 999 / 1000],
                preview_deltas[last]
            );
            println!("{line}");
            assert!(psnr >= 54.0 && deltas[last] <= 1.0, "{line}");
            assert!(preview_psnr >= 48.0 && preview_deltas[last * 999 / 1000] <= 1.3, "{line}");
        }
    }
}

/// Light that a picture has lost against the photo, as luminance relative to the skin's, summed over mm².
fn lost_light_mm2(photo: &Photo, picture: &Picture, px_per_mm: f32) -> f64 {
    let luminance =
        |colour: [f32; 3]| f64::from(weighted_by_luminance(colour.map(|value| linear_from_encoded(value / 255.0))));
    let pairs = photo.colours().zip(&picture.0);
    let lost: f64 = pairs.map(|(before, after)| 1.0 - luminance(*after) / luminance(before.map(f32::from))).sum();
    lost / f64::from(px_per_mm).powi(2)
}

#[test]
fn the_zone_is_as_dark_at_every_zoom() {
    const SIDE_MM: f64 = 26.0;
    let style = DotStyle::default();
    let skin = [205, 165, 145];
    let linear = skin.map(|value| linear_from_encoded(f32::from(value) / 255.0));
    let profiles = DotProfiles::new(&style);
    // Of these very dots: a thousand kinds drawn at random differ from the mean by half a per cent.
    let dots = stipple(SIDE_MM, 150.0, 1.0, false);
    let area_mm2: f64 = dots.iter().map(|dot| f64::from(profiles.area_mm2(dot.kind))).sum();
    let share = f64::from(profiles.luminance_drop(100.0, linear) / profiles.mean_area_mm2(100.0));
    let expected = area_mm2 * share;
    let zone_mm2 = SIDE_MM * SIDE_MM;
    println!("{} dots: the zone loses {:.2} % of its light", dots.len(), 100.0 * expected / zone_mm2);
    // 0.526 px/mm is a dot of 0.2 px.
    for px_per_mm in [0.5_f32, 0.526, 0.8, 1.0, 1.5, 2.0, 3.0, 4.3, 6.0, 10.0, 20.0, 40.0] {
        // A margin of 2 mm takes what hangs over.
        let side_px = ((SIDE_MM + 4.0) * f64::from(px_per_mm)).ceil() as u32;
        let photo = Photo::uniform(side_px, side_px, skin);
        let mut dots = stipple(SIDE_MM, 150.0, f64::from(px_per_mm), false);
        dots.iter_mut().for_each(|dot| dot.centre_photo_px += DVec2::splat(2.0 * f64::from(px_per_mm)));
        let preview = photo.preview(&style, px_per_mm, &dots, &SkinMap::uniform(skin));
        let exact = photo.exact(&style, px_per_mm, &dots, &SkinMap::uniform(skin));
        let mut ink = InkLayer::new();
        ink.resize(side_px, side_px);
        ink.set_style(&style, px_per_mm);
        dots.iter().for_each(|dot| ink.add(dot.centre_photo_px.as_vec2(), dot.kind, dot.strength, &DotShape::FACING));
        let covered = ink.mean_coverage() * f64::from(side_px).powi(2) / f64::from(px_per_mm).powi(2);
        let in_coverage = covered / area_mm2 - 1.0;
        let in_preview = lost_light_mm2(&photo, &preview, px_per_mm) / expected - 1.0;
        let in_exact = lost_light_mm2(&photo, &exact, px_per_mm) / expected - 1.0;
        let line = format!(
            "{px_per_mm:5} px/mm: coverage {:+.2} %, canvas × photo {:+.2} %, compositor {:+.2} %",
            100.0 * in_coverage,
            100.0 * in_preview,
            100.0 * in_exact
        );
        println!("{line}");
        assert!(in_coverage.abs() < 1.5e-3, "{line}");
        // The canvas is in bytes: where every pixel is covered alike, their rounding does not even out.
        assert!(in_preview.abs() < 0.012 && in_exact.abs() < 0.01, "{line}");
    }
}

#[test]
fn the_same_dot_is_the_same_wherever_it_is_drawn() {
    let mut ink = InkLayer::new();
    ink.resize(128, 64);
    ink.set_style(&DotStyle::default(), 5.0);
    ink.add(Vec2::new(20.25, 30.75), variant(DotId(77)), 255, &DotShape::FACING);
    ink.add(Vec2::new(84.25, 30.75), variant(DotId(77)), 255, &DotShape::FACING);
    ink.tone(&SkinMap::uniform([180, 140, 120]), &IN_PLACE);
    for row in ink.rgba().chunks_exact(128 * 4) {
        assert_eq!(row[..64 * 4], row[64 * 4..]);
    }
}
