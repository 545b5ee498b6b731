//! Designs that are sent: one as a consultant makes it, and the largest that there can be.

use hairline::design::strokes::{MOST_STROKES, RADIUS_RANGE_MM};
use hairline::design::{BrushStroke, Design, HairlinePoint, Setting, StrokeKind, demo};
use hairline::geometry::ChartMm;
use hairline::head::AnatomicalPoint;

/// What `tests/fixtures/share/link-1.txt` holds: the demo's design as a consultant sends it. The numbers are never to be changed.
pub fn golden_design() -> Design {
    let mut design = demo::design();
    let point = |x, y, name| HairlinePoint { position: ChartMm::new(x, y), name };
    design.hairline.points = vec![
        point(-71.5, 30.0625, Some(AnatomicalPoint::TemporalPeakRight)),
        point(-52.25, 71.5, Some(AnatomicalPoint::FrontotemporalRight)),
        point(0.0, 74.03125, Some(AnatomicalPoint::MidFrontal)),
        point(52.25, 71.5, Some(AnatomicalPoint::FrontotemporalLeft)),
        point(71.5, 30.0625, Some(AnatomicalPoint::TemporalPeakLeft)),
    ];
    design.hairline.preset = None;
    design.hairline.mirrored = true;
    design.rim.points = [(92.0, 60.5), (71.0, 190.5), (0.0, 250.25), (-71.0, 190.5), (-92.0, 60.5)]
        .map(|(x, y)| ChartMm::new(x, y))
        .to_vec();
    design.rim.follows_outline = false;
    let path = [(-30.0, 120.5), (-12.5, 131.0), (40.0, 118.0)].map(|(x, y)| ChartMm::new(x, y)).to_vec();
    design.strokes = vec![BrushStroke { kind: StrokeKind::Scar, radius_mm: 1.25, path }];
    for (setting, value) in [
        (Setting::Density, 187.0),
        (Setting::DotSize, 0.415),
        (Setting::FrontSoftness, 7.5),
        (Setting::Irregularity, 1.1),
        (Setting::Strength, 0.85),
        (Setting::Deposit, 0.12),
        (Setting::DotEdge, 0.085),
        (Setting::Scatter, 0.55),
        (Setting::Depth, 1.2),
        (Setting::Sun, 1.3),
        (Setting::Outlook, -0.4),
        (Setting::HairBlend, 0.75),
        (Setting::SessionShare(0), 0.4),
        (Setting::SessionShare(1), 0.7),
        (Setting::SessionGap(1), 14.0),
        (Setting::Sessions, 2.0),
    ] {
        design.set(setting, value);
    }
    design.treatment.days_since = 1463.0;
    design.dots.seed = 0xDEAD_BEEF;
    design.dots.shade = 6;
    design.set_note("Dr. Yılmaz: 8 mm higher, softer front.");
    design
}

/// The most that a design can have: as many points, strokes and letters of this note as there is room for. Its bytes are the most
/// without a note: a stroke takes eight times as many there as in a link.
pub fn fullest_design(note: &str) -> Design {
    let mut design = golden_design();
    let far =
        |index: usize| ChartMm::new(if index.is_multiple_of(2) { 190.0 } else { -190.0 }, 335.0 - index as f64 * 12.5);
    design.hairline.points = (0..31)
        .map(|index| HairlinePoint { position: far(index), name: Some(AnatomicalPoint::TemporalPeakLeft) })
        .collect();
    design.hairline.mirrored = false;
    design.rim.points = (0..31).map(far).collect();
    design.strokes.clear();
    design.dots.seed = u32::MAX;
    design.set_note(note);
    for setting in Setting::ALL {
        design.set(setting, setting.range().most);
    }
    while design.has_room_for_stroke() {
        let zigzag = (0..30).map(|step| ChartMm::new(f64::from(step % 2) * 60.0 - 30.0, f64::from(step) * 10.0));
        let (_, radius_mm) = RADIUS_RANGE_MM;
        design.strokes.push(BrushStroke { kind: StrokeKind::ScarDots, radius_mm, path: zigzag.collect() });
        assert!(design.strokes.len() < MOST_STROKES);
        design.finish_stroke();
    }
    design
}
