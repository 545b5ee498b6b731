//! Designs in pictures: every design comes back bit for bit out of PNG, JPEG and WebP; any other bytes give none, or an error.

#[path = "support/sent_designs.rs"]
mod sent_designs;
mod support;
#[path = "support/words.rs"]
mod words;

use glam::UVec2;
use hairline::design::{Design, codec, demo};
use hairline::picture::export::PngExport;
use hairline::picture::{PhotoAlpha, PictureFormat, PictureLayout, PixelRect};
use hairline::share::containers::{EmbedError, LONGEST_JPEG_PACKET, MOST_PACKET_BYTES, jpeg_with, packet_in};
use hairline::share::picture::{About, NAMESPACE, Packet, ReadError, design_in};
use proptest::prelude::*;
use sent_designs::fullest_design;
use std::time::{Duration, Instant};
use support::Chance;

const JPEG: &[u8] = include_bytes!("fixtures/pictures/tiny.jpg");
const WEBP: &[u8] = include_bytes!("fixtures/pictures/tiny.webp");
const WEBP_WITH_PROFILE: &[u8] = include_bytes!("fixtures/pictures/tiny-profile.webp");

const PHOTO_PX: UVec2 = UVec2::new(3024, 4032);

fn packet(design: &Design) -> Packet {
    let stamp = PixelRect { x: 1, y: 2, width: 3, height: 4 };
    let layout = PictureLayout::After;
    let about = About { design, photo_px: PHOTO_PX, layout, stamp, area_cm2: 132.456, dots: 23_456 };
    Packet::new(&about).expect("can be written")
}

fn checksum(bytes: &[u8]) -> String {
    format!("{:08x}", crc32fast::hash(bytes))
}

fn png(xmp: &str) -> Vec<u8> {
    let mut export = PngExport::new(16, 12, PhotoAlpha::Opaque, xmp).expect("a size");
    export.push_rows(&[120; 16 * 12 * 4]).expect("whole rows");
    export.finish().expect("complete")
}

/// The design in every container that we write.
fn files(design: &Design) -> [(&'static str, Vec<u8>); 4] {
    let packet = packet(design);
    let put = |format, file: &[u8]| packet.put_into(format, file.to_vec()).expect("of that format");
    [
        ("PNG", put(PictureFormat::Png, &png(&packet.whole()))),
        ("JPEG", put(PictureFormat::Jpeg, JPEG)),
        ("WebP", put(PictureFormat::Webp, WEBP)),
        ("WebP with a profile", put(PictureFormat::Webp, WEBP_WITH_PROFILE)),
    ]
}

fn assert_carried(design: &Design) {
    for (what, file) in files(design) {
        let carried = design_in(&file).expect(what).expect(what);
        let bytes = codec::encode(design).expect("can be written");
        assert!(carried.design == bytes, "{what}: {} bytes became others", bytes.len());
        assert_eq!(carried.photo_px, PHOTO_PX, "{what}");
        assert_eq!(codec::decode(&carried.design).as_ref(), Ok(design), "{what}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_design_comes_back_bit_for_bit(design in support::sound_design()) {
        assert_carried(&design);
    }
}

#[test]
fn the_largest_design_comes_back_too() {
    for note in ["", &"日".repeat(280), &"🙂".repeat(140)] {
        let design = fullest_design(note);
        assert_carried(&design);
        let (design_bytes, packet_bytes) =
            (codec::encode(&design).expect("can be written").len(), packet(&design).whole().len());
        println!(
            "{} letters of note: {design_bytes} bytes of design in {packet_bytes} of packet",
            note.chars().count()
        );
        // Whoever lets designs grow beyond a JPEG's segment has to cut the packet in two (XMP part 3).
        assert!((5_000..LONGEST_JPEG_PACKET / 3).contains(&packet_bytes), "{packet_bytes} bytes of packet");
    }
}

#[test]
fn a_packet_too_long_for_a_jpeg_is_told_in_a_sentence() {
    let longest = "x".repeat(LONGEST_JPEG_PACKET);
    let file = jpeg_with(JPEG.to_vec(), &longest).expect("fits");
    assert!(packet_in(&file).as_deref() == Some(longest.as_bytes()), "the longest packet does not come back");
    let error = jpeg_with(JPEG.to_vec(), &(longest + "x")).expect_err("a byte too many");
    assert_eq!(error, EmbedError::TooMuch);
    assert!(words::told(&error).contains("Choose another"), "{error}");
}

#[test]
fn pictures_stay_what_they_were_beside_the_packet() {
    let design = demo::design();
    for (what, file) in files(&design) {
        let at = file.windows(NAMESPACE.len()).position(|window| window == NAMESPACE.as_bytes());
        assert!(at.is_some(), "{what} does not name the namespace");
        // What the app looks for in a file's first bytes; a WebP says it in its header (byte 20).
        if what.starts_with("WebP") {
            assert!(file[20] & 0b100 != 0, "{what}: flags {:08b}", file[20]);
            assert_eq!(u32::from_le_bytes(file[4..8].try_into().expect("four")) as usize + 8, file.len(), "{what}");
            assert_eq!((file[24], file[27]), (15, 11), "{what}: the canvas's size");
        } else {
            assert!(at < Some(100_000), "{what}: at {at:?}");
        }
    }
    let jpeg = &files(&design)[1].1;
    let packet_bytes = jpeg.len() - JPEG.len();
    let pixels = JPEG.windows(2).position(|window| window == [0xFF, 0xDB]).expect("a table");
    assert!(jpeg.ends_with(&JPEG[pixels..]), "the JPEG's pixels changed");
    assert!(packet_bytes > 2000 && packet_bytes < 10_000, "{packet_bytes} bytes of packet");
}

#[test]
fn a_packet_says_what_it_is_in_numbers() {
    let mut design = demo::design();
    design.treatment.sessions_shown = 2.0;
    let text = packet(&design).whole();
    for (name, value) in [
        ("photoWidthPx", "3024"),
        ("photoHeightPx", "4032"),
        ("layout", "after"),
        ("sessionsShown", "2"),
        ("sessionsPlanned", "3"),
        ("daysSinceLatestSession", "30"),
        ("densityPerCm2", "220"),
        ("dotDiameterMm", "0.44"),
        ("areaCm2", "132.46"),
        ("dots", "23456"),
        ("stampPx", "1 2 3 4"),
    ] {
        assert!(text.contains(&format!("<hairline:{name}>{value}</hairline:{name}>")), "{name} in {text}");
    }
    assert!(text.contains("compositeSynthetic") && text.contains("no promise of a result"), "{text}");
}

#[test]
fn other_programs_may_write_the_packet_anew_as_attributes() {
    let design = demo::design();
    let mut text = packet(&design).whole();
    let start = text.find("<hairline:design>").expect("there");
    let end = text.find("</hairline:design>").expect("there");
    let value = text[start + 17..end].to_owned();
    text.replace_range(start..end + 18, "");
    let text = text.replacen("rdf:about=\"\"", &format!("rdf:about=\"\" hairline:design=\"{value}\""), 1);
    let carried = design_in(&png(&text)).expect("readable").expect("carried");
    assert_eq!(codec::decode(&carried.design), Ok(design));
}

#[test]
fn other_pictures_carry_nothing_and_damaged_ones_say_so() {
    for file in [
        JPEG,
        WEBP,
        WEBP_WITH_PROFILE,
        &png(""),
        &png("<x:xmpmeta>a camera's</x:xmpmeta>"),
        b"",
        b"RIFF",
        b"\xFF\xD8\xFF",
    ] {
        assert_eq!(design_in(file), Ok(None), "{} bytes", file.len());
    }
    let design = demo::design();
    let text = packet(&design).whole();
    let bytes = codec::encode(&design).expect("can be written");
    let start = text.find("<hairline:design>").expect("there") + 17;
    for damaged in [
        text.replace("<hairline:design>", "<hairline:design>!"),
        text[..start].to_owned() + "AAAA" + &text[start + 4..],
        text[..start].to_owned() + &text[start + 400..],
        text.replace("hairline:design>", "hairline:gone>"),
    ] {
        assert_eq!(design_in(&png(&damaged)), Err(ReadError::Damaged), "{damaged}");
    }
    let newer =
        base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, [&[250], &bytes[1..]].concat());
    let newer = text[..start].to_owned() + &newer + &text[text.find("</hairline:design>").expect("there")..];
    let newer = newer.replace(&checksum(&bytes), &checksum(&[&[250], &bytes[1..]].concat()));
    let error = design_in(&png(&newer)).expect_err("of a newer version");
    assert!(words::told(&error).contains("newer version"), "{error}");
    // Beyond any of ours: not looked into.
    assert_eq!(design_in(&png(&"x".repeat(MOST_PACKET_BYTES + 1))), Ok(None));
}

/// Pictures of every version that was ever released must open. A new version of designs or packets adds files here:
/// `cargo test --test picture_designs -- --ignored golden`.
#[test]
fn golden_pictures_open() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/pictures/golden");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect(folder) {
        let path = entry.expect("readable").path();
        let what = path.display();
        let carried = design_in(&std::fs::read(&path).expect("readable")).expect("sound").expect("a design");
        let design = codec::decode(&carried.design).expect("every version is read");
        assert_eq!(carried.photo_px, PHOTO_PX, "{what}");
        assert_eq!(design.hairline.points.len(), demo::design().hairline.points.len(), "{what}");
        assert_eq!(design.dots.density_per_cm2, 220.0, "{what}");
        count += 1;
    }
    assert!(count >= 3, "only {count} golden pictures");
}

#[test]
#[ignore = "writes the golden pictures of the present version"]
fn write_golden_pictures() {
    let version = codec::encode(&demo::design()).expect("can be written")[0];
    for ((_, bytes), name) in files(&demo::design()).iter().zip(["png", "jpg", "webp"]) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/pictures/golden");
        std::fs::create_dir_all(folder).expect("can be made");
        std::fs::write(format!("{folder}/version-{version}.{name}"), bytes).expect("can be written");
    }
}

/// One of the files with some bytes changed, cut, doubled or replaced by others.
fn mutated(originals: &[Vec<u8>], chance: &mut Chance, file: &mut Vec<u8>) {
    file.clear();
    file.extend_from_slice(&originals[chance.below(originals.len())]);
    for _ in 0..=chance.below(4) {
        let length = file.len();
        match chance.below(6) {
            0 => file.truncate(chance.below(length)),
            1 => {
                let from = chance.below(length);
                let end = (from + chance.below(64)).min(length);
                file.drain(from..end);
            }
            2 => {
                let from = chance.below(length);
                let piece = file[from..(from + chance.below(80)).min(length)].to_vec();
                let to = chance.below(length);
                file.splice(to..to, piece);
            }
            _ => {
                for _ in 0..=chance.below(6) {
                    // Headers more often than not: lengths and names stand there.
                    let at = if chance.below(2) == 0 { chance.below(length.min(128)) } else { chance.below(length) };
                    if let Some(byte) = file.get_mut(at) {
                        *byte = if chance.below(3) == 0 { 0xFF } else { chance.below(256) as u8 };
                    }
                }
            }
        }
        if file.is_empty() {
            return;
        }
    }
}

#[test]
fn a_million_hostile_files_give_a_sound_design_none_or_an_error() {
    let originals: Vec<Vec<u8>> = files(&demo::design()).into_iter().map(|(_, file)| file).collect();
    let original = codec::encode(&demo::design()).expect("can be written");
    let mut chance = Chance::new(7);
    let mut file = Vec::new();
    let (mut sound, mut none, mut errors) = (0, 0, 0);
    let began = Instant::now();
    for round in 0..1_000_000 {
        if round % 8 == 0 {
            file.clear();
            let head = originals[chance.below(4)][..chance.below(30)].to_vec();
            file.extend(head);
            file.extend((0..chance.below(120)).map(|_| chance.below(256) as u8));
        } else {
            mutated(&originals, &mut chance, &mut file);
        }
        match design_in(&file) {
            Ok(Some(carried)) => {
                // Damage is told, and never gives another design.
                assert_eq!(carried.design, original, "in round {round}");
                sound += 1;
            }
            Ok(None) => none += 1,
            Err(_) => errors += 1,
        }
    }
    println!("{sound} designs, {none} without, {errors} errors in {:?}", began.elapsed());
    assert!(sound > 10_000 && none > 10_000 && errors > 10_000, "{sound} designs, {none} without, {errors} errors");
    assert!(began.elapsed() < Duration::from_secs(180), "{:?}", began.elapsed());
}

#[test]
fn large_files_take_little_time() {
    // Many tiny parts, and one packet of the largest size that is looked into, in which nothing of ours is found.
    let mut chunks = b"\x89PNG\r\n\x1A\n".to_vec();
    chunks.extend(b"\0\0\0\0iTXt\0\0\0\0".repeat(1_000_000));
    let mut segments = vec![0xFF, 0xD8];
    segments.extend(b"\xFF\xE1\0\x02".repeat(2_000_000));
    let nearly = "hairline:design".repeat(MOST_PACKET_BYTES / 15);
    for (what, file) in [("chunks", chunks), ("segments", segments), ("nearly ours", png(&nearly))] {
        let began = Instant::now();
        assert_eq!(design_in(&file), Ok(None), "{what}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
    }
}
