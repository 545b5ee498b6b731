//! The rim that reaches into the person's own hair, on rendered heads whose hair is known.

#[path = "support/hair.rs"]
mod hair;
#[path = "support/skin_density.rs"]
mod skin_density;

use hair::{HAIR, HairyHead, SAMPLE_PX};
use hairline::design::Design;
use hairline::editor::hair_edge::rim_at_hair;
use hairline::geometry::ChartMm;
use hairline::hair::HairMap;

fn fixture(name: &str) -> (HairyHead, Design) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/hair");
    let file = |ending: &str| std::fs::read(format!("{folder}/{name}.{ending}")).expect(name);
    let png = file("png");
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
    let mut mask = vec![0; reader.output_buffer_size().expect("fits")];
    reader.next_frame(&mut mask).expect("a mask");
    let head = skin_density::heads().into_iter().find(|head| head.name == name).expect("a calibrated head");
    let (calibration, outline) = head.calibrated();
    (HairyHead::new(&head, &file("jpg"), mask), Design::new(calibration, outline, 7))
}

/// Whether hair truly grows at a place that the photo shows.
fn is_hair(head: &HairyHead, place: ChartMm) -> Option<bool> {
    let at = (head.chart.photo_from_chart(place).0 / SAMPLE_PX as f64).as_uvec2();
    let label = head.mask.get(at.y as usize * head.columns() + at.x as usize);
    head.chart.sees(place).then(|| label == Some(&HAIR))
}

#[test]
fn what_is_seen_of_the_rim_lies_in_hair() {
    for name in ["s1-nw5-left45", "s1-nw5-crown"] {
        let (head, design) = fixture(name);
        let rim = rim_at_hair(&design, &head.chart, &head.finding.map).expect("hair all round");
        let seen = |points: &[ChartMm]| points.iter().filter_map(|&point| is_hair(&head, point)).collect::<Vec<_>>();
        let (before, after) = (seen(&design.rim.points), seen(&rim.iter().collect::<Vec<_>>()));
        assert!(after.len() > 3 && after.iter().all(|&is_hair| is_hair), "{name}: {before:?}, then {after:?}");
    }
}

#[test]
fn an_end_of_the_hairline_meets_the_hair_level_with_it() {
    let (head, design) = fixture("s1-nw5-left45");
    let rim = rim_at_hair(&design, &head.chart, &head.finding.map).expect("hair all round");
    assert_eq!(rim.iter().count(), design.rim.points.len() + 1, "one temple is seen");
    let end = design.hairline.points.last().expect("a line").position;
    let beside = rim.iter().next().expect("points");
    assert_eq!(is_hair(&head, beside), Some(true), "{beside:?} beside {end:?}");
    let [end, beside] = [end, beside].map(|place| head.chart.photo_from_chart(place).0);
    // The head is upright: level on it is within a good 30° of level on the photo.
    let slope = ((beside.y - end.y) / (beside.x - end.x)).abs();
    assert!(beside.x > end.x && slope < 0.65, "from {end} to {beside}");
}

#[test]
fn without_hair_the_rim_stays() {
    let (head, design) = fixture("s1-nw5-left45");
    let rim = rim_at_hair(&design, &head.chart, &HairMap::default());
    assert!(rim.is_none(), "{rim:?}");
}
