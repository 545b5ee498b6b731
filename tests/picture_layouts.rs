//! The layouts of saved pictures: everything has its place on any photo, what they show is the photo and the result to the
//! byte, and the stamp reads on any ground.

mod support;

use glam::{DVec2, UVec2};
use hairline::editor::{ExportJob, work::head_on_photo};
use hairline::hair::HairMap;
use hairline::picture::layout::{CARD_PX, Composition, PLAN_LINES, PictureFormat, PictureLayout, PictureOptions, Role};
use hairline::picture::stamp::Stamp;
use hairline::picture::{PixelRect, SkinMap};
use hairline::pigment::optics::linear_from_encoded;
use proptest::prelude::*;
use support::dots;

const WIDTH: u32 = 320;
const HEIGHT: u32 = 400;

/// The demo's design on its photo at WIDTH × HEIGHT.
fn design() -> hairline::design::Design {
    let mut design = hairline::design::demo::design();
    let shrink = f64::from(WIDTH) / 1200.0;
    design.calibration.first_mark_px.0 *= shrink;
    design.calibration.second_mark_px.0 *= shrink;
    design
}

fn begin(format: PictureFormat, layout: PictureLayout) -> ExportJob {
    let skin = SkinMap::uniform([200, 160, 140]);
    let options = PictureOptions { format, layout };
    ExportJob::begin(&design(), dots().clone(), skin, HairMap::default(), (WIDTH, HEIGHT), options)
        .expect("a legal size")
}

/// A picture of these rows at once, from a panel that shows this.
fn made(format: PictureFormat, layout: PictureLayout, panel: &[u8], rows_at_once: u32) -> Vec<u8> {
    let mut job = begin(format, layout);
    let row = 4 * job.composition().panel_px.x as usize;
    let mut bytes = Vec::new();
    while let Some((first, rows)) = job.next_strip() {
        let rows = rows.min(rows_at_once);
        let strip = &panel[first as usize * row..][..rows as usize * row];
        job.push_strip(&mut strip.to_vec()).expect("whole rows");
        bytes.extend(job.take_written());
    }
    bytes.extend(job.finish().expect("complete"));
    bytes
}

/// Rows of a photo with noise: no two rows or columns are alike.
fn noise(size: UVec2) -> Vec<u8> {
    let mut state = 99_u32;
    (0..size.x * size.y)
        .flat_map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let value = (state >> 27) as u8;
            [190 + value, 150 + value, 120 + value, 255]
        })
        .collect()
}

fn contains(place: PixelRect, x: u32, y: u32) -> bool {
    (place.x..place.x + place.width).contains(&x) && (place.y..place.y + place.height).contains(&y)
}

fn stamped(composition: &Composition, x: u32, y: u32) -> bool {
    composition.plates.iter().any(|plate| contains(plate.place, x, y))
}

proptest! {
    #[test]
    fn everything_has_its_place_on_any_photo(
        long in 200..9000_u32,
        elongation in 1.0..8.0_f64,
        upright in any::<bool>(),
        head in (-0.3..1.0_f64, -0.3..1.0_f64, 0.05..1.2_f64, 0.05..1.2_f64),
    ) {
        let short = ((f64::from(long) / elongation) as u32).max(200);
        let photo = if upright { UVec2::new(short, long.max(short)) } else { UVec2::new(long.max(short), short) };
        let (x, y, width, height) = head;
        let least = DVec2::new(x, y) * photo.as_dvec2();
        let head = (least, least + DVec2::new(width, height) * photo.as_dvec2());
        for layout in PictureLayout::ALL {
            let composition = Composition::new(layout, photo, head);
            let size = composition.size_px;
            let panel = composition.panel_px;
            let on_picture = |place: PixelRect| place.x + place.width <= size.x && place.y + place.height <= size.y;
            for plate in &composition.plates {
                let place = plate.place;
                prop_assert!(place.width > 0 && place.height > 0 && on_picture(place), "{plate:?} on {size} of {photo}");
                prop_assert!(f64::from(place.height) >= plate.font_px, "{plate:?} cuts its letters");
            }
            for corner in composition.before.into_iter().chain([composition.after]) {
                let place = PixelRect { x: corner.x, y: corner.y, width: panel.x, height: panel.y };
                prop_assert!(panel.min_element() > 0 && on_picture(place), "{place:?} on {size}");
            }
            if let Some(before) = composition.before {
                prop_assert!(before.x + panel.x < composition.after.x, "the panels touch: {composition:?}");
            }
            // The stamp: on the result, at its lower left, legible, and small where there is room.
            let stamp = composition.stamp();
            prop_assert_eq!(composition.plates[0].role, Role::Stamp);
            prop_assert_eq!(composition.plates[0].place, stamp);
            let from_left = stamp.x - composition.after.x;
            let from_bottom = composition.after.y + panel.y - stamp.y - stamp.height;
            let font_px = composition.plates[0].font_px;
            prop_assert!(stamp.x + stamp.width <= composition.after.x + panel.x, "{stamp:?} leaves the result");
            prop_assert!(f64::from(from_left.max(from_bottom)) <= font_px, "{stamp:?} is off the corner");
            prop_assert!(font_px >= 9.0, "letters of {font_px} px");
            let share = f64::from(stamp.width * stamp.height) / f64::from(panel.x * panel.y);
            // Half a width of 1.8 letters, which are a 38th of it: at most where it is 1.5 times the height; smallest letters
            // apart. A card's are larger.
            let most = if layout == PictureLayout::Card { 0.043 } else { 0.037 };
            prop_assert!(share < most || panel.min_element() < 400, "the stamp covers {share} of {panel}");
            // The part of the photo that is shown is of the photo, and as wide as high.
            let part = panel.as_dvec2() / composition.scale;
            let corner = composition.crop_corner_px;
            prop_assert!(corner.min_element() >= 0.0, "{corner}");
            let beyond = (corner + part - photo.as_dvec2()).max_element() * composition.scale;
            prop_assert!(beyond <= 1.0, "{beyond} px beyond the photo of {photo}: {composition:?}");
        }
    }
}

#[test]
fn a_card_has_its_words_one_below_the_other_and_shows_the_head() {
    let head = (DVec2::new(350.0, 200.0), DVec2::new(850.0, 900.0));
    let composition = Composition::new(PictureLayout::Card, UVec2::new(1200, 1500), head);
    assert_eq!(composition.size_px, CARD_PX);
    let part = composition.panel_px.as_dvec2() / composition.scale;
    let corner = composition.crop_corner_px;
    assert!(corner.cmplt(head.0).all() && (corner + part).cmpgt(head.1).all(), "{corner} + {part} cuts the head");
    assert!(part.x < 1.4 * 500.0, "the head is lost in {part}");
    let roles = [Role::Title, Role::Plan(0), Role::Plan(PLAN_LINES - 1), Role::Note];
    let of = |role| composition.plates.iter().find(|plate| plate.role == role).expect("on the card").place;
    let tops = roles.map(|role| of(role).y);
    assert!(tops.is_sorted(), "{tops:?}");
    let panel_bottom = composition.after.y + composition.panel_px.y;
    assert!(of(Role::Title).y + of(Role::Title).height <= composition.after.y, "{composition:?}");
    assert!(of(Role::Plan(0)).y >= panel_bottom, "{composition:?}");
    for (index, plate) in composition.plates.iter().enumerate() {
        for other in &composition.plates[index + 1..] {
            let (one, two) = (plate.place, other.place);
            let apart = one.x + one.width <= two.x
                || two.x + two.width <= one.x
                || one.y + one.height <= two.y
                || two.y + two.height <= one.y;
            assert!(apart, "{plate:?} and {other:?} overlap");
        }
    }
}

#[test]
fn side_by_side_are_the_photo_and_the_result_to_the_byte() {
    let photo = noise(UVec2::new(WIDTH, HEIGHT));
    let after = made(PictureFormat::Jpeg, PictureLayout::After, &photo, 400);
    let both = made(PictureFormat::Jpeg, PictureLayout::BeforeAfter, &photo, 64);
    let (one, two) =
        (begin(PictureFormat::Jpeg, PictureLayout::After), begin(PictureFormat::Jpeg, PictureLayout::BeforeAfter));
    let (one, two) = (one.composition(), two.composition());
    assert_eq!(both.len(), 4 * (two.size_px.x * two.size_px.y) as usize);
    let before = two.before.expect("shown");
    let (mut compared, mut dotted) = (0, 0);
    for (index, pixel) in photo.chunks_exact(4).enumerate() {
        let (x, y) = (index as u32 % WIDTH, index as u32 / WIDTH);
        let at = |corner: UVec2| (corner.x + x, corner.y + y);
        let value = |(x, y): (u32, u32)| &both[4 * (y * two.size_px.x + x) as usize..][..4];
        if !stamped(two, at(before).0, at(before).1) {
            assert_eq!(value(at(before)), pixel, "before at {x}, {y}");
        }
        if !stamped(two, at(two.after).0, at(two.after).1) && !stamped(one, x, y) {
            let result = &after[4 * index..][..4];
            assert_eq!(value(at(two.after)), result, "after at {x}, {y}");
            dotted += usize::from(result != pixel);
            compared += 1;
        }
    }
    assert!(compared > 100_000 && dotted > 1500, "{dotted} of {compared} pixels have dots");
    let gap = before.x + WIDTH;
    let between = &both[4 * (200 * two.size_px.x + gap) as usize..][..4];
    assert_eq!(between, [255; 4], "no gap");
}

#[test]
fn a_card_shows_dots_in_the_crop_at_its_scale() {
    let job = begin(PictureFormat::Jpeg, PictureLayout::Card);
    let composition = job.composition().clone();
    let panel = noise(composition.panel_px);
    let card = made(PictureFormat::Jpeg, PictureLayout::Card, &panel, 999);
    let whole = begin(PictureFormat::Jpeg, PictureLayout::After);
    assert_eq!(job.dots().len(), whole.dots().len());
    for (on_card, on_photo) in job.dots().iter().zip(whole.dots()) {
        let expected = (on_photo.centre_photo_px - composition.crop_corner_px) * composition.scale;
        assert!(on_card.centre_photo_px.distance(expected) < 1e-6, "{on_card:?}, {on_photo:?}");
        let larger = on_card.photo_from_skin.x_axis.length() / on_photo.photo_from_skin.x_axis.length();
        assert!((f64::from(larger) / composition.scale - 1.0).abs() < 1e-3, "{larger} and {}", composition.scale);
    }
    let value = |x: u32, y: u32| &card[4 * (y * CARD_PX.x + x) as usize..][..4];
    let (mut dark_after, mut changed_before) = (0, 0);
    for (index, pixel) in panel.chunks_exact(4).enumerate() {
        let (x, y) = (index as u32 % composition.panel_px.x, index as u32 / composition.panel_px.x);
        let before = composition.before.expect("shown") + UVec2::new(x, y);
        let after = composition.after + UVec2::new(x, y);
        changed_before += usize::from(!stamped(&composition, before.x, before.y) && value(before.x, before.y) != pixel);
        dark_after +=
            usize::from(!stamped(&composition, after.x, after.y) && value(after.x, after.y)[0] + 8 < pixel[0]);
    }
    assert_eq!(changed_before, 0, "pixels of the photo as it was");
    assert!(dark_after > 3000, "only {dark_after} pixels have dots");
    // The head is on the card.
    let (least, most) = head_on_photo(&design(), &design().chart());
    let head = composition.panel_from_photo((least + most) / 2.0);
    let size = composition.panel_px.as_dvec2();
    assert!(head.cmpgt(0.2 * size).all() && head.cmplt(0.8 * size).all(), "the head's middle is at {head} of {size}");
    let [red, green, blue] = composition.ground;
    assert_eq!(value(5, 5), [red, green, blue, 255]);
    assert_eq!(value(CARD_PX.x - 5, CARD_PX.y - 5), [red, green, blue, 255]);
}

#[test]
fn a_png_and_the_rows_for_another_encoder_are_the_same_picture() {
    for layout in PictureLayout::ALL {
        let panel_px = begin(PictureFormat::Png, layout).composition().panel_px;
        let panel = noise(panel_px);
        let png = made(PictureFormat::Png, layout, &panel, 50);
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("fits")];
        let info = reader.next_frame(&mut pixels).expect("whole");
        let composition = begin(PictureFormat::Png, layout).composition().clone();
        assert_eq!((info.width, info.height), composition.size_px.into(), "{layout:?}");
        let rows = made(PictureFormat::Webp, layout, &panel, 1000);
        let opaque: Vec<u8> = rows.chunks_exact(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
        let different = opaque.iter().zip(&pixels).filter(|(one, other)| one != other).count();
        // A veil adds up in another order in other strips.
        let greatest = opaque.iter().zip(&pixels).map(|(one, other)| one.abs_diff(*other)).max();
        assert!(greatest <= Some(1) && different < 100, "{layout:?}: {different} bytes differ, by up to {greatest:?}");
        assert_eq!(opaque.len(), pixels.len());
    }
}

#[test]
fn formats_hold_what_their_encoders_hold() {
    let wide = |width| UVec2::new(width, 100);
    assert!(PictureFormat::Webp.holds(wide(16_383)) && !PictureFormat::Webp.holds(wide(16_384)));
    assert!(PictureFormat::Jpeg.holds(wide(65_500)) && !PictureFormat::Jpeg.holds(wide(65_501)));
    assert!(PictureFormat::Png.holds(wide(300_000)) && !PictureFormat::Webp.holds(UVec2::new(100, 16_384)));
}

/// Contrast of two encoded greys or colours by WCAG 2.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f32 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|value| linear_from_encoded(f32::from(value) / 255.0));
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_stamp_reads_on_any_ground_and_touches_nothing_else() {
    let size = UVec2::new(WIDTH, HEIGHT);
    let plate = Composition::new(PictureLayout::After, size, (DVec2::ZERO, DVec2::ONE)).plates[0];
    let place = plate.place;
    let mut stamp = Stamp::new(plate);
    assert!(!stamp.set_letters(vec![0; 3]), "letters of another size were taken");
    // Half of it letters.
    let letters = (0..place.width * place.height).map(|index| if index % 2 == 0 { 255 } else { 0 }).collect();
    assert!(stamp.set_letters(letters));
    for ground in [[255; 3], [0; 3], [224, 172, 150], [60, 40, 30], [128; 3]] {
        let [red, green, blue] = ground;
        let mut picture = [red, green, blue, 255].repeat((WIDTH * HEIGHT) as usize);
        for (index, strip) in picture.chunks_mut(4 * WIDTH as usize * 7).enumerate() {
            stamp.blend(index as u32 * 7, WIDTH, strip);
        }
        let value = |x: u32, y: u32| -> [u8; 3] {
            let at = 4 * (y * WIDTH + x) as usize;
            [picture[at], picture[at + 1], picture[at + 2]]
        };
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                assert!(contains(place, x, y) || value(x, y) == ground, "{x}, {y} changed beside the stamp");
            }
        }
        let (x, y) = (place.x + place.width / 2, place.y + place.height / 2);
        let pair = [value(x, y), value(x + 1, y)];
        assert!(pair.contains(&[255; 3]), "no letter in {pair:?}");
        let seen = contrast(pair[0], pair[1]);
        assert!(seen >= 4.5, "contrast {seen} on {ground:?}: {pair:?}");
    }
}
