//! The preview against the exact compositor where skin turns away from the camera (ENGINE.md B7 on a curved head): the
//! app's own dots on the demo's head, over crops of rendered skin.
//!
//! `cargo test --test turned_skin -- --nocapture` prints the figures.

#[path = "support/picture.rs"]
mod picture;
#[path = "support/skin_density.rs"]
mod skin_density;

use glam::{DVec2, Mat2};
use hairline::design::demo;
use hairline::geometry::{ChartMm, PhotoPx};
use hairline::picture::PlacedDot;
use hairline::pigment::DotStyle;
use hairline::stipple::RankedDots;
use picture::{Photo, difference};

#[test]
fn the_preview_is_the_exact_picture_where_skin_turns_away() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin");
    let dots = RankedDots::from_bytes(&std::fs::read(path).expect(path)).expect("sound");
    let chart = demo::design().chart();
    let mut all: Vec<PlacedDot> = Vec::new();
    skin_density::visit_dots(&chart, &dots, |placed, _| all.push(placed));
    let style = DotStyle::default();
    // On the forehead, over the temple, and where the scalp ends in the photo.
    let on_top = chart.chart_from_photo(PhotoPx::new(chart.photo_from_chart(ChartMm::new(0.0, 100.0)).0.x, -1000.0));
    let beside = chart.chart_from_photo(PhotoPx::new(-1000.0, chart.photo_from_chart(ChartMm::new(0.0, 100.0)).0.y));
    let mut worst = (0.0_f32, f64::INFINITY);
    for (label, middle) in [("forehead", ChartMm::new(0.0, 60.0)), ("top", on_top), ("side", beside)] {
        for zoom in [0.5, 1.0, 2.0, 4.0] {
            for name in ["skin-light", "skin-dark"] {
                let photo = Photo::fixture(name);
                let corner_px = chart.photo_from_chart(middle).0 * zoom - DVec2::splat(f64::from(photo.width) / 2.0);
                let shown: Vec<PlacedDot> = all
                    .iter()
                    .map(|dot| PlacedDot {
                        centre_photo_px: dot.centre_photo_px * zoom - corner_px,
                        photo_from_skin: dot.photo_from_skin * Mat2::from_diagonal(glam::Vec2::splat(zoom as f32)),
                        ..*dot
                    })
                    .filter(|dot| {
                        let from_middle = dot.centre_photo_px - f64::from(photo.width) / 2.0;
                        from_middle.abs().max_element() < f64::from(photo.width) / 2.0 + 40.0
                    })
                    .collect();
                assert!(shown.len() > 50, "{label} at {zoom}: only {} dots", shown.len());
                let px_per_mm = (chart.photo_px_per_mm() * zoom) as f32;
                let preview = photo.preview(&style, px_per_mm, &shown, &photo.skin_map());
                let exact = photo.exact(&style, px_per_mm, &shown, &photo.skin_map());
                let (deltas, psnr) = difference(&preview, &exact);
                let last = deltas.len() - 1;
                let over = deltas.iter().filter(|delta| **delta > 1.0).count() as f64 / deltas.len() as f64;
                println!(
                    "{label:8} {px_per_mm:4.1} px/mm {name}: {} dots, ΔE00 max {:.2} p99.9 {:.2} p99 {:.2}, {:.3} % over 1; {psnr:.1} dB",
                    shown.len(),
                    deltas[last],
                    deltas[last * 999 / 1000],
                    deltas[last * 99 / 100],
                    100.0 * over
                );
                worst = (worst.0.max(deltas[last]), worst.1.min(psnr));
            }
        }
    }
    println!("worst: ΔE00 {:.2}, {:.1} dB", worst.0, worst.1);
    // A guard against getting worse; on skin that faces the camera it is 1 and 48 dB (picture_preview.rs). What is lost: dots
    // that differ from the stamp by up to three quarters of a pixel are laid as the stamp with less ink (at .25 px: ΔE00 9.1
    // and 44.2 dB, at .1 px 9.1 and 45.5), and where they are crowded at the horizon they lie on each other.
    assert!(worst.0 <= 15.0, "ΔE00 {} at worst", worst.0);
    assert!(worst.1 >= 37.5, "{} dB at worst", worst.1);
}
