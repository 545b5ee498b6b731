//! Dots per cm² of skin on the rendered heads, as JSON: `cargo run --release --example skin_density -- json`. Without an
//! argument a table, with the fitted turns.

#[path = "../tests/support/skin_density.rs"]
mod skin_density;

use hairline::stipple::RankedDots;
use skin_density::{Patch, heads};

fn main() {
    let json = std::env::args().nth(1).as_deref() == Some("json");
    let dots = RankedDots::from_bytes(include_bytes!("../public/dots.bin")).expect("the committed point set");
    let mut rows = Vec::new();
    for head in heads() {
        let patches = head.patches(&dots);
        let worst = |percent: fn(&Patch) -> f64| patches.iter().map(|patch| percent(patch).abs()).fold(0.0, f64::max);
        let middle = |percent: fn(&Patch) -> f64| {
            let mut all: Vec<f64> = patches.iter().map(|patch| percent(patch).abs()).collect();
            all.sort_by(f64::total_cmp);
            (all[all.len() / 2], all[all.len() * 9 / 10])
        };
        let within =
            patches.iter().filter(|patch| patch.counted_percent().abs() <= 2.0 + 2.0 * patch.noise_percent()).count();
        let (fitted_median, fitted_p90) = middle(Patch::fitted_percent);
        let (counted_median, counted_p90) = middle(Patch::counted_percent);
        rows.push(format!(
            "{{\"name\":\"{}\",\"cells\":{},\"within\":{within},\"worst_percent\":{:.2},\"p90_percent\":{counted_p90:.2},\
             \"median_percent\":{counted_median:.2},\"fitted_worst_percent\":{:.2},\"fitted_p90_percent\":{fitted_p90:.2},\
             \"fitted_median_percent\":{fitted_median:.2}}}",
            head.name,
            patches.len(),
            worst(Patch::counted_percent),
            worst(Patch::fitted_percent),
        ));
        if !json {
            let chart = head.chart();
            let fitted = chart.head().expect("a curved chart");
            let turned = fitted.pose.rotation;
            println!(
                "{:18} {:3} patches, within {within:3}; counted worst {:5.1} % p90 {counted_p90:4.1} median {counted_median:4.1}; \
                 fitted worst {:5.1} % p90 {fitted_p90:4.1} median {fitted_median:4.1}; half axes {:.0} {:.0} {:.0} scale {:.3} forward {:.2}",
                head.name,
                patches.len(),
                worst(Patch::counted_percent),
                worst(Patch::fitted_percent),
                fitted.skull.lateral_mm,
                fitted.skull.vertical_mm,
                fitted.skull.depth_mm,
                fitted.pose.true_mm_per_face_mm,
                turned.z_axis,
            );
        }
    }
    if json {
        println!("{{\"rows\":[{}]}}", rows.join(","));
    }
}
