//! What becomes of a photo that is given away: nothing of the camera's notes is left and no pixel is changed; and on the part
//! of it that fits into a link a design lies on the same skin.

mod support;

use hairline::design::{Design, demo};
use hairline::geometry::ChartMm;
use hairline::picture::intake::PhotoKind;
use hairline::share::crop::{Crop, around_head, onto_crop};
use hairline::share::metadata::{Cleaned, clean};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF, ImageICC};
use proptest::prelude::*;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

const SECRET: &[u8] = b"SECRET-OF-THE-CAMERA";
const PROFILE: &[u8] = b"a colour profile, which stays";

fn photo() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/share/photo.jpg")).expect("it is here")
}

/// Exif with a maker and, if it is not 0, which way is up.
fn camera_notes(turned: u16) -> Bytes {
    let text = |tag| exif::Field { tag, ifd_num: exif::In::PRIMARY, value: exif::Value::Ascii(vec![SECRET.to_vec()]) };
    let fields = [
        text(exif::Tag::Make),
        text(exif::Tag::BodySerialNumber),
        exif::Field {
            tag: exif::Tag::Orientation,
            ifd_num: exif::In::PRIMARY,
            value: exif::Value::Short(vec![turned]),
        },
    ];
    let mut writer = exif::experimental::Writer::new();
    fields
        .iter()
        .filter(|field| turned > 0 || field.tag != exif::Tag::Orientation)
        .for_each(|field| writer.push_field(field));
    let mut bytes = std::io::Cursor::new(Vec::new());
    writer.write(&mut bytes, true).expect("memory");
    bytes.into_inner().into()
}

fn turned(exif: Option<Bytes>) -> Option<u32> {
    let exif = exif::Reader::new().read_raw(exif?.to_vec()).expect("exif");
    assert_eq!(exif.fields().count(), 1, "only which way is up");
    exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)
}

fn cleaned(photo: &[u8], kind: PhotoKind) -> Vec<u8> {
    let Cleaned::Clean(clean_photo) = clean(photo.to_vec(), kind) else { panic!("it was kept as it is") };
    assert!(!clean_photo.windows(SECRET.len()).any(|window| window == SECRET), "the secret is still there");
    assert_eq!(clean(clean_photo.clone(), kind), Cleaned::Clean(clean_photo.clone()), "cleaned twice");
    clean_photo
}

fn pixels(jpeg: &[u8]) -> Vec<u8> {
    JpegDecoder::new(ZCursor::new(jpeg)).decode().expect("a JPEG")
}

#[test]
fn a_jpeg_keeps_pixels_profile_and_which_way_is_up() {
    let plain = photo();
    for way_up in 0..=8 {
        let mut jpeg = Jpeg::from_bytes(plain.clone().into()).expect("a JPEG");
        jpeg.set_icc_profile(Some(PROFILE.into()));
        jpeg.set_exif(Some(camera_notes(way_up)));
        for (marker, name) in [
            (markers::APP0, b"JFXX\0".as_slice()),
            (markers::APP1, b"http://ns.adobe.com/xap/1.0/\0"),
            (markers::APP2, b"MPF\0"),
            (markers::APP13, b"Photoshop 3.0\0"),
            (markers::COM, b""),
        ] {
            let segment = JpegSegment::new_with_contents(marker, [name, SECRET].concat().into());
            jpeg.segments_mut().insert(1, segment);
        }
        let mut noted = jpeg.encoder().bytes().to_vec();
        // A second picture or a video behind the first.
        noted.extend(&plain);
        noted.extend(SECRET);
        let clean_photo = cleaned(&noted, PhotoKind::Jpeg);
        assert_eq!(pixels(&clean_photo), pixels(&plain), "way up {way_up}");
        let jpeg = Jpeg::from_bytes(clean_photo.into()).expect("a JPEG");
        assert_eq!(jpeg.icc_profile().as_deref(), Some(PROFILE));
        assert_eq!(turned(jpeg.exif()), (way_up > 1).then_some(way_up.into()));
    }
}

#[test]
fn a_png_keeps_what_changes_its_looks() {
    let chunk = |kind: &[u8; 4], content: &[u8]| PngChunk::new(*kind, content.to_vec().into());
    // An eye of one grey pixel: the pixels are not decoded here, only kept.
    let mut png = Png::from_bytes(one_pixel().into()).expect("a PNG");
    let image = png.chunk_by_type(*b"IDAT").expect("it has pixels").contents().clone();
    png.set_icc_profile(Some(PROFILE.into()));
    png.set_exif(Some(camera_notes(6)));
    for kind in [b"tEXt", b"iTXt", b"zTXt", b"tIME", b"prVt"] {
        png.chunks_mut().insert(1, chunk(kind, SECRET));
    }
    let mut noted = png.encoder().bytes().to_vec();
    noted.extend(SECRET);
    let png = Png::from_bytes(cleaned(&noted, PhotoKind::Png).into()).expect("a PNG");
    assert_eq!(png.chunk_by_type(*b"IDAT").map(PngChunk::contents), Some(&image));
    assert_eq!(png.icc_profile().as_deref(), Some(PROFILE));
    assert_eq!(turned(png.exif()), Some(6));
}

#[test]
fn a_webp_keeps_what_changes_its_looks() {
    // A VP8L of 2 × 3 px by its header; the rest is never decoded here.
    let image = [&[0x2F, 1, 0x80, 0, 0][..], &[7; 20]].concat();
    let data = |id: &[u8; 4], content: &[u8]| RiffChunk::new(*id, RiffContent::Data(content.to_vec().into()));
    let list = RiffContent::List { kind: Some(*b"WEBP"), subchunks: vec![data(b"VP8L", &image)] };
    let mut webp = WebP::new(RiffChunk::new(*b"RIFF", list)).expect("a WebP");
    webp.set_icc_profile(Some(PROFILE.into()));
    webp.set_exif(Some(camera_notes(3)));
    webp.chunks_mut().push(data(b"XMP ", SECRET));
    let noted = webp.encoder().bytes();
    let webp = WebP::from_bytes(cleaned(&noted, PhotoKind::Webp).into()).expect("a WebP");
    assert_eq!(
        webp.chunk_by_id(*b"VP8L").and_then(|chunk| chunk.content().data()).map(|data| &data[..]),
        Some(&image[..])
    );
    assert_eq!(webp.icc_profile().as_deref(), Some(PROFILE));
    assert_eq!(turned(webp.exif()), Some(3));
}

#[test]
fn what_cannot_be_cleaned_says_so() {
    for kind in [PhotoKind::Avif, PhotoKind::Heic] {
        assert_eq!(clean(photo(), kind), Cleaned::Kept(photo()), "{kind:?}");
    }
    let cut_off = &photo()[..5000];
    assert_eq!(clean(cut_off.to_vec(), PhotoKind::Jpeg), Cleaned::Kept(cut_off.to_vec()));
    assert_eq!(clean(Vec::new(), PhotoKind::Png), Cleaned::Kept(Vec::new()));
}

/// A PNG of one pixel.
fn one_pixel() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = png::Encoder::new(&mut bytes, 1, 1).write_header().expect("memory");
    writer.write_image_data(&[128]).expect("memory");
    writer.finish().expect("memory");
    bytes
}

#[test]
fn the_head_of_the_demo_is_cut_out_whole() {
    let design = demo::design();
    let size = (1200, 1500);
    let crop = around_head(&design, size);
    assert!(crop.x + crop.width <= size.0 && crop.y + crop.height <= size.1, "{crop:?}");
    assert!(crop.width * crop.height < size.0 * size.1, "{crop:?} is all of it");
    let frame = design.calibration.frame().expect("sound");
    for step in 0..100 {
        let place = frame.photo_from_face(design.outline.at_angle(f64::from(step) * std::f64::consts::TAU / 100.0)).0;
        let place = place.clamp(glam::DVec2::ZERO, glam::DVec2::new(size.0.into(), size.1.into()));
        assert!(holds(crop, place), "{place} of the outline is not in {crop:?}");
    }
    for mark in [design.calibration.first_mark_px, design.calibration.second_mark_px] {
        assert!(holds(crop, mark.0), "mark {mark:?} is not in {crop:?}");
    }
}

fn holds(crop: Crop, place: glam::DVec2) -> bool {
    let least = glam::DVec2::new(crop.x.into(), crop.y.into());
    let most = least + glam::DVec2::new(crop.width.into(), crop.height.into());
    place.cmpge(least).all() && place.cmple(most).all()
}

/// Skin of a design that both charts see, as places of their photos.
fn places(design: &Design) -> Vec<Option<glam::DVec2>> {
    let chart = design.chart();
    let across = (-4..=4).flat_map(|column| (0..=8).map(move |row| (f64::from(column) * 15.0, f64::from(row) * 15.0)));
    let seen = |place| chart.sees(place).then(|| chart.photo_from_chart(place).0);
    across.map(|(x, y)| seen(ChartMm::new(x, y))).collect()
}

#[test]
fn on_the_crop_the_design_lies_on_the_same_skin() {
    let design = demo::design();
    let crop = around_head(&design, (1200, 1500));
    let wide = 480;
    let high = (f64::from(crop.height) * f64::from(wide) / f64::from(crop.width)).round() as u32;
    let moved = onto_crop(&design, crop, (wide, high));
    assert_eq!(Design { calibration: design.calibration, ..moved.clone() }, design, "only markers move");
    let scale = f64::from(wide) / f64::from(crop.width);
    let corner = glam::DVec2::new(crop.x.into(), crop.y.into());
    let mm_per_px = moved.calibration.mm_per_px().expect("sound");
    let (before, after) = (places(&design), places(&moved));
    let mut compared = 0;
    for (before, after) in before.into_iter().zip(after) {
        let (Some(before), Some(after)) = (before, after) else { continue };
        let off_mm = (after - (before - corner) * scale).length() * mm_per_px;
        // Rounding to whole pixels stretches by at most half a pixel over the picture.
        assert!(off_mm < 0.1, "{off_mm} mm off at {after}");
        compared += 1;
    }
    assert!(compared > 30, "only {compared} places are seen on both");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_crop_is_a_part_of_the_photo(design in support::sound_design(), width in 200..9000_u32, height in 200..9000_u32) {
        let crop = around_head(&design, (width, height));
        prop_assert!(crop.width >= 200 && crop.height >= 200, "{crop:?} of {width} × {height}");
        prop_assert!(crop.x + crop.width <= width && crop.y + crop.height <= height, "{crop:?} of {width} × {height}");
    }
}
