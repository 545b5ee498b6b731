//! Files made by hand, byte by byte, and random bytes.

use super::*;
use proptest::prelude::*;

/// Runs a whole file through the sniffer and the walk, in windows of `window_bytes`.
fn take_in(file: &[u8], window_bytes: usize) -> Result<Option<(u32, u32)>, IntakeError> {
    let kind = sniff(file, "", "")?;
    let mut walk = Walk::new(kind, file.len() as u64);
    let mut calls = 0;
    while let Some(from) = walk.wanted() {
        let from = usize::try_from(from).expect("within the file").min(file.len());
        walk.feed(&file[from..file.len().min(from + window_bytes)]);
        calls += 1;
        assert!(calls <= file.len() + 2, "the walk stands still at byte {from} of {}", file.len());
    }
    walk.verdict()?;
    Ok(walk.size_px())
}

fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut file = b"\xFF\xD8".to_vec();
    // An Exif segment with a thumbnail in it: its end mark is not the photo's.
    file.extend(b"\xFF\xE1\x00\x10Exif\0\0\xFF\xD8\xFF\xD9\xFF\xD9\0\0");
    file.extend(b"\xFF\xC0\x00\x0B\x08");
    file.extend(height.to_be_bytes());
    file.extend(width.to_be_bytes());
    file.extend(b"\x01\x01\x11\x00");
    file.extend(b"\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00");
    for byte in 0..200_u8 {
        file.extend([byte, 0xFF, 0x00]);
    }
    file.extend(b"\xFF\xD0\x12\x34\xFF\xFF\xD9");
    file
}

fn chunk(name: &[u8], content: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(content.len()).expect("small").to_be_bytes().to_vec();
    bytes.extend(name);
    bytes.extend(content);
    bytes.extend([0; 4]);
    bytes
}

fn png(width: u32, height: u32, extra: &[u8]) -> Vec<u8> {
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        chunk(b"IHDR", &header),
        extra.to_vec(),
        chunk(b"IDAT", &[7; 300]),
        chunk(b"IDAT", &[8; 5]),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (name, content) in chunks {
        body.extend(*name);
        body.extend(u32::try_from(content.len()).expect("small").to_le_bytes());
        body.extend(*content);
        body.extend(vec![0; content.len() % 2]);
    }
    let mut file = b"RIFF".to_vec();
    file.extend(u32::try_from(body.len()).expect("small").to_le_bytes());
    file.extend(body);
    file
}

fn iso_box(name: &[u8], content: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(content.len() + 8).expect("small").to_be_bytes().to_vec();
    bytes.extend(name);
    bytes.extend(content);
    bytes
}

fn iso_file(major: &[u8], compatible: &[u8], width: u32, height: u32) -> Vec<u8> {
    let ispe =
        |width: u32, height: u32| iso_box(b"ispe", &[[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat());
    let properties = [ispe(160, 120), ispe(width, height), iso_box(b"irot", &[1])].concat();
    let meta = [vec![0; 4], iso_box(b"hdlr", &[0; 24]), iso_box(b"iprp", &iso_box(b"ipco", &properties))].concat();
    [iso_box(b"ftyp", &[major, &[0; 4], compatible].concat()), iso_box(b"meta", &meta), iso_box(b"mdat", &[3; 400])]
        .concat()
}

const LOSSY: &[u8] = b"\x30\x01\0\x9D\x01\x2A\x20\x03\x58\x02 and so on, and so on, and so on, and so on, and so on";

fn good_files() -> Vec<(&'static str, Vec<u8>, PhotoKind)> {
    vec![
        ("JPEG", jpeg(800, 600), PhotoKind::Jpeg),
        ("PNG", png(800, 600, &chunk(b"tEXt", b"a\0b")), PhotoKind::Png),
        ("WebP lossy", webp(&[(b"VP8 ", LOSSY)]), PhotoKind::Webp),
        (
            "WebP lossless",
            // 14 bits of 799, 14 bits of 599.
            webp(&[(
                b"VP8L",
                &[
                    &[0x2F][..],
                    &(799_u32 | 599 << 14).to_le_bytes(),
                    b"and so on, and so on, and so on, and so on, and so on",
                ]
                .concat(),
            )]),
            PhotoKind::Webp,
        ),
        (
            "WebP extended",
            webp(&[(b"VP8X", &[0x10, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0]), (b"ICCP", b"odd"), (b"VP8 ", LOSSY)]),
            PhotoKind::Webp,
        ),
        ("AVIF", iso_file(b"avif", b"avifmif1miaf", 800, 600), PhotoKind::Avif),
        ("AVIF as mif1", iso_file(b"mif1", b"avifmif1miaf", 800, 600), PhotoKind::Avif),
        ("HEIC", iso_file(b"heic", b"mif1MiHEheic", 800, 600), PhotoKind::Heic),
        ("HEIF", iso_file(b"mif1", b"mif1heic", 800, 600), PhotoKind::Heic),
        ("HEIX", iso_file(b"heix", b"mif1", 800, 600), PhotoKind::Heic),
    ]
}

#[test]
fn photos_are_known_with_their_size_whatever_the_window() {
    for (name, file, kind) in good_files() {
        assert_eq!(sniff(&file, "", ""), Ok(kind), "{name}");
        assert_eq!(sniff(&file[..64], "text/plain", "a.txt"), Ok(kind), "{name} by its head, wrongly declared");
        for window_bytes in [SMALLEST_WINDOW_BYTES, 65, 100, 4096] {
            assert_eq!(take_in(&file, window_bytes), Ok(Some((800, 600))), "{name} in windows of {window_bytes}");
        }
    }
}

#[test]
fn a_missing_end_is_found_wherever_the_cut_is() {
    for (name, file, _) in good_files() {
        for kept in 64..file.len() {
            assert_eq!(
                take_in(&file[..kept], 128),
                Err(IntakeError::Truncated),
                "{name} cut to {kept} of {} bytes",
                file.len()
            );
        }
    }
}

#[test]
fn bytes_after_the_end_are_allowed() {
    for (name, mut file, _) in good_files() {
        // For ISO files a box of its own, as Samsung appends them.
        file.extend(iso_box(b"mpvd", &[0xAB; 3000]));
        assert_eq!(take_in(&file, 512), Ok(Some((800, 600))), "{name}");
    }
}

#[test]
fn what_moves_is_refused() {
    let animated = [
        ("APNG", png(800, 600, &chunk(b"acTL", &[0; 8])), "PNG"),
        ("WebP flag", webp(&[(b"VP8X", &[0x02, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0]), (b"ANIM", &[0; 6])]), "WebP"),
        ("AVIF sequence", iso_file(b"avis", b"avifavis", 800, 600), "AVIF"),
        ("HEIF sequence", iso_file(b"hevc", b"msf1heic", 800, 600), "HEIF"),
    ];
    for (name, file, format) in animated {
        assert_eq!(sniff(&file, "", ""), Err(IntakeError::Animated { format }), "{name}");
    }
    assert_eq!(sniff(b"GIF89a rest", "", ""), Err(IntakeError::Gif));
    let late = png(800, 600, &[chunk(b"zTXt", &[1; 9000]), chunk(b"acTL", &[0; 8])].concat());
    assert_eq!(sniff(&late[..100], "", ""), Ok(PhotoKind::Png), "the head does not show it");
    assert_eq!(take_in(&late, 64), Err(IntakeError::Animated { format: "PNG" }), "the walk does");
    let mut after = png(800, 600, &[]);
    let end = after.len() - 12;
    after.splice(end..end, chunk(b"acTL", &[0; 8]));
    assert_eq!(take_in(&after, 64), Ok(Some((800, 600))), "acTL after the pixels has no meaning");
}

#[test]
fn everything_else_is_called_by_its_name() {
    let cases: &[(&[u8], &str, &str, IntakeError)] = &[
        (b"", "image/jpeg", "a.jpg", IntakeError::Empty),
        (b"%PDF-1.7\n", "", "", IntakeError::Pdf),
        (b"<svg xmlns=''/>", "", "", IntakeError::Drawing),
        (b"\xEF\xBB\xBF <?xml version='1.0'?><!-- a --><SVG>", "", "", IntakeError::Drawing),
        (b"<!doctype html><html><svg></svg>", "", "", IntakeError::Text),
        (b"<?xml version='1.0'?><a/>", "", "", IntakeError::Text),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", "", "", IntakeError::Video),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "", "", IntakeError::Video),
        (b"\x1A\x45\xDF\xA3\x01", "", "", IntakeError::Video),
        (b"RIFF\x10\0\0\0AVI LIST", "", "", IntakeError::Video),
        (b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "", "", IntakeError::Raw),
        (b"II*\0\x10\0\0\0CR\x02\0", "", "", IntakeError::Raw),
        (b"II*\0\x08\0\0\0", "", "", IntakeError::Tiff),
        (b"MM\0*\0\0\0\x08", "", "", IntakeError::Tiff),
        (b"PK\x03\x04\x14\0", "", "photos.zip", IntakeError::Archive),
        (b"BM\x36\0\0\0\0\0\0\0\x36", "", "", IntakeError::OtherPicture { format: "BMP" }),
        (b"\xFF\x0A\xFA", "", "", IntakeError::OtherPicture { format: "JPEG XL" }),
        (b"hello", "text/plain", "a.txt", IntakeError::Text),
        (b"hello", "", "a.NEF", IntakeError::Raw),
        (b"hello", "video/mp2t", "a.ts", IntakeError::Video),
        (b"hello", "image/jpeg", "a.jpg", IntakeError::Unknown),
    ];
    for (bytes, declared, name, expected) in cases {
        assert_eq!(&sniff(bytes, declared, name).unwrap_err(), expected, "{bytes:?}");
    }
}

#[test]
fn sizes_that_cannot_be_worked_on() {
    let cases = [
        (1, 1, "error-photo-too-small|width=1|height=1|least=200"),
        (199, 1000, "error-photo-too-small|width=199|height=1000|least=200"),
        (0, 0, "error-photo-too-small|width=0|height=0|least=200"),
        (20_000, 20, "error-photo-too-elongated|width=20000|height=20"),
        (20, 20_000, "error-photo-too-elongated|width=20|height=20000"),
        (12_001, 10_000, "error-photo-too-large|megapixels=121|most=120"),
        (u32::MAX, u32::MAX, "error-photo-too-large|megapixels=18446744065120|most=120"),
    ];
    for (width, height, expected) in cases {
        let message = check_size(width, height).unwrap_err().to_string();
        assert_eq!(message, expected, "{width} × {height}");
    }
    for (width, height) in [(200, 200), (200, 1600), (8192, 6144), (12_000, 10_000), (4032, 3024)] {
        assert_eq!(check_size(width, height), Ok(()), "{width} × {height}");
    }
}

#[test]
fn common_photos_keep_their_size_and_larger_ones_their_shape() {
    assert_eq!(working_size(4032, 3024), (4032, 3024), "12 megapixels are worked on as they are");
    assert_eq!(working_size(8192, 6144), (4082, 3062), "50 megapixels");
    assert_eq!(working_size(16_000, 2000), (4096, 512), "a panorama");
    assert_eq!(thumbnail_size(4032, 3024, 384), (384, 288));
    assert_eq!(thumbnail_size(300, 200, 384), (300, 200), "never enlarged");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_give_an_answer(
        magic in 0_usize..8,
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        window in SMALLEST_WINDOW_BYTES..700,
        name in ".{0,12}",
    ) {
        let mut file = [
            b"".as_slice(), b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n", b"RIFF\x20\0\0\0WEBPVP8X", b"\0\0\0\x10ftypavif",
            b"\0\0\0\x14ftypmif1\0\0\0\0heic\0\0\0\x20meta", b"<", b"\0\0\0\0ftyp",
        ][magic].to_vec();
        file.extend(bytes);
        let _ = sniff(&file, &name, &name);
        let _ = take_in(&file, window);
    }

    #[test]
    fn a_damaged_photo_gives_an_answer(
        which in 0_usize..10, at in any::<prop::sample::Index>(), byte in any::<u8>(), window in 1_usize..300,
    ) {
        let mut file = good_files().swap_remove(which).1;
        let at = at.index(file.len());
        file[at] = byte;
        let _ = take_in(&file, window);
    }

    #[test]
    fn the_working_copy_fits_and_keeps_the_shape(width in 1_u32..40_000, height in 1_u32..40_000) {
        let (w, h) = working_size(width, height);
        prop_assert!(w >= 1 && h >= 1 && w <= width && h <= height, "{w} × {h}");
        prop_assert!(w.max(h) <= WORKING_SIDE_PX && u64::from(w) * u64::from(h) <= WORKING_PIXELS, "{w} × {h}");
        let exact = f64::from(w.max(h)) * f64::from(width.min(height)) / f64::from(width.max(height));
        prop_assert!((f64::from(w.min(h)) - exact).abs() <= 1.0, "{w} × {h} of {width} × {height}");
    }
}
