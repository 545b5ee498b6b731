//! What the ink layer and the compositor cost: `cargo run --release --example picture_timing`.
//!
//! Times are printed, never asserted.

use glam::{DVec2, Mat2, Vec2};
use hairline::picture::dot::variant;
use hairline::picture::kernel::KernelSet;
use hairline::picture::{
    Compositor, DotProfiles, DotShape, InkLayer, PhotoAlpha, PhotoFromStage, PlacedDot, PngExport, SkinMap,
};
use hairline::pigment::DotStyle;
use hairline::stipple::DotId;
use std::hint::black_box;
use std::time::Instant;

/// Shortest of forty runs in milliseconds: what the work itself takes on a machine that is doing other things too.
fn shortest_ms(mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e3
    };
    (0..40).map(time).fold(f64::INFINITY, f64::min)
}

fn main() {
    const DOTS: u32 = 40_000;
    let (width, height) = (1600_u32, 1200_u32);
    let style = DotStyle::default();
    // Spread evenly over the stage, row by row.
    let columns = 231;
    let dots: Vec<(Vec2, usize)> = (0..DOTS)
        .map(|i| {
            let shake = |salt: u32| (i.wrapping_mul(salt) >> 16) as f32 / 65_536.0 * 4.0;
            let (x, y) = ((i % columns) as f32 * 6.92, (i / columns) as f32 * 6.92);
            (Vec2::new(x + shake(2_654_435_761), y + shake(2_246_822_519)), variant(DotId(i)))
        })
        .collect();
    let map_rgba: Vec<u8> =
        (0..400_u32 * 300).flat_map(|i| [150 + (i % 400 / 8) as u8, 110 + (i / 400 / 6) as u8, 100, 255]).collect();
    let skin = SkinMap::from_rgba(400, 300, &map_rgba, 4.0).expect("well-formed");
    let in_place = PhotoFromStage { origin_photo_px: DVec2::ZERO, photo_px_per_stage_px: 1.0 };

    for px_per_mm in [1.0_f32, 5.0, 12.0] {
        let mut ink = InkLayer::new();
        ink.resize(width, height);
        ink.set_style(&style, px_per_mm);
        let clear = shortest_ms(|| ink.clear());
        let splat = shortest_ms(|| {
            ink.clear();
            dots.iter().for_each(|(centre, kind)| ink.add(*centre, *kind, 255, &DotShape::FACING));
        });
        let faded = shortest_ms(|| {
            ink.clear();
            dots.iter().for_each(|(centre, kind)| ink.add(*centre, *kind, 200, &DotShape::FACING));
        });
        let tone = shortest_ms(|| {
            ink.invalidate_tone();
            black_box(ink.tone(&skin, &in_place));
        });
        println!(
            "{:.1} px dots, 40,000 on {width}×{height}: clear and splat {splat:.2} ms (faded {faded:.2}, clear of empty \
             {clear:.3}), tone of the whole stage {tone:.2} ms",
            style.diameter_mm * px_per_mm
        );
    }
    let profile = shortest_ms(|| drop(black_box(DotProfiles::new(&style))));
    println!("profiles of a style: {profile:.2} ms");
    let profiles = DotProfiles::new(&style);
    let mut kernels = KernelSet::default();
    for px_per_mm in [0.5_f32, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0, 100.0] {
        let rebuild = shortest_ms(|| kernels.rebuild(&profiles, px_per_mm));
        println!("stamps at {px_per_mm} px/mm: {rebuild:.2} ms");
    }
    let rgba = vec![180_u8; 4000 * 3000 * 4];
    let placed = || {
        let photo_from_skin = Mat2::from_diagonal(Vec2::splat(12.5));
        dots.iter().map(move |(centre, kind)| PlacedDot {
            centre_photo_px: centre.as_dvec2() * 2.5,
            kind: *kind,
            strength: 255,
            photo_from_skin,
        })
    };
    let start = Instant::now();
    let mut compositor = Compositor::new(&style, 12.5, skin.clone());
    let mut drawn = rgba;
    for (index, strip) in drawn.chunks_mut(4000 * 4 * 128).enumerate() {
        compositor.strip(index as u32 * 128, 4000, strip, placed());
    }
    let composed = start.elapsed().as_secs_f64();
    let mut export = PngExport::new(4000, 3000, PhotoAlpha::Opaque, "").expect("size is fine");
    export.push_rows(&drawn).expect("whole rows");
    let bytes = export.finish().expect("complete").len();
    let total = start.elapsed().as_secs_f64();
    println!("12 megapixels, 40,000 dots: compositor {composed:.2} s, PNG {:.2} s, {bytes} bytes", total - composed);
}
