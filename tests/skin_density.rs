//! Dots per cm² of skin: B8 of the engine's targets. `cargo test --test skin_density -- --nocapture` prints the figures.

#[path = "support/skin_density.rs"]
mod skin_density;

use hairline::head::{Calibration, Chart, HeadView};
use hairline::stipple::RankedDots;
use skin_density::{Patch, heads, patches_of_chart};

fn dots() -> RankedDots {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin");
    RankedDots::from_bytes(&std::fs::read(path).expect(path)).expect("the committed asset is sound")
}

/// What the chart promises: on the head that was fitted the density is right wherever the skin is turned by up to 60°.
#[test]
fn on_the_fitted_head_the_density_is_right_in_every_patch() {
    let dots = dots();
    let guessed = HeadView::ALL.into_iter().filter(|&view| view != HeadView::Flat).map(|view| {
        let calibration = Calibration::guess_view(view, 1200.0, 1500.0);
        let outline = calibration.suggested_outline().expect("sound");
        (format!("{view:?}"), calibration.chart(&outline).expect("sound"))
    });
    let fitted: Vec<(String, Chart)> = heads().iter().map(|head| (head.name.clone(), head.chart())).collect();
    for (name, chart) in guessed.chain(fitted) {
        let patches = patches_of_chart(&chart, &dots);
        let off = |patch: &Patch| patch.counted_percent().abs() / (2.0 + 3.0 * patch.noise_percent());
        let worst = patches.iter().max_by(|a, b| off(a).total_cmp(&off(b))).expect("patches");
        let mean = patches.iter().map(Patch::counted_percent).sum::<f64>() / patches.len() as f64;
        println!(
            "{name:18} {:3} patches: mean {mean:+.2} %, worst {:+.2} % at {:.0}° (σ {:.2} %)",
            patches.len(),
            worst.counted_percent(),
            worst.tilt_degrees,
            worst.noise_percent()
        );
        assert!(patches.len() >= 15, "{name}: only {} patches", patches.len());
        assert!(mean.abs() < 0.5, "{name}: {mean} % in the mean");
        assert!(
            off(worst) <= 1.0,
            "{name}: {} % off on {} cm², sampling noise {} %",
            worst.counted_percent(),
            worst.area_cm2,
            worst.noise_percent()
        );
    }
}

/// How far the counted density is off, in percent, in the worst patch of each photo: a guard against getting worse. The
/// target is 2 % beyond sampling noise, and it is missed: marks and an outline say how large a head is and how it is
/// turned, not how its skin departs from the mean shape (1-4 mm), and seen at a slant a millimetre of depth is a few per
/// cent of area.
const WORST_PERCENT: [(&str, f64); 11] = [
    ("s1-nw5-bowed25", 5.5),
    ("s1-nw5-crown", 10.5),
    ("s1-nw5-front", 4.8),
    ("s1-nw5-left45", 7.5),
    ("s1-nw5-leftprofile", 15.2),
    ("s1-nw5-top", 8.4),
    ("s2-nw3-front", 10.5),
    ("s3-nw6-front", 18.5),
    ("s3-nw6-top", 11.5),
    ("s5-nw7-front", 6.8),
    ("s6-fphl-top", 9.4),
];

#[test]
fn on_rendered_heads_the_density_is_no_worse_than_it_was() {
    let dots = dots();
    let heads = heads();
    assert_eq!(heads.len(), WORST_PERCENT.len());
    for (head, (name, bound)) in heads.iter().zip(WORST_PERCENT) {
        assert_eq!(head.name, name);
        let patches = head.patches(&dots);
        let worst = patches.iter().map(|patch| patch.counted_percent().abs()).fold(0.0, f64::max);
        let within = patches.iter().filter(|patch| patch.counted_percent().abs() <= 2.0 + 2.0 * patch.noise_percent());
        println!("{name:18} {} of {} patches within 2 % + 2 σ, worst {worst:.2} %", within.count(), patches.len());
        assert!(worst <= bound, "{name}: the worst patch is {worst} % off, it was at most {bound} %");
    }
}
