//! Before, after each session and after five years, side by side: `cargo run --release --example side_by_side -- OUT [HEADS]`.
//!
//! On the project's rendered heads (default `../shared/heads`, calibrated as a careful person would), with the natural
//! hairline, hair found on the photo, and the automatic match to it: what a visitor gets without touching an advanced
//! setting. OUT gets for every head the whole at a third of its size, and pieces at 100 %.

#[path = "../tests/support/picture.rs"]
mod picture;
#[path = "../tests/support/sheet.rs"]
mod sheet;
#[path = "../tests/support/skin_density.rs"]
mod skin_density;
#[path = "../tests/support/treated.rs"]
mod treated;

use glam::DVec2;
use hairline::design::appearance::planned_luminance_drop;
use hairline::design::{Design, Setting, setting};
use hairline::editor::proposal::propose;
use hairline::editor::{Command, PhotoFacts, PhotoOrigin, Session};
use hairline::geometry::ChartMm;
use hairline::hair::{ScaledPhoto, find};
use hairline::pigment::Shade;
use hairline::stipple::RankedDots;
use picture::Photo;
use sheet::{LINE_PX, paper, paste, piece, png_of, shrunk, write_text};
use skin_density::Head;
use std::path::{Path, PathBuf};
use treated::treated;

/// Light, olive and dark skin, with and without stubble that the photo shows well, from all sides, and thinning hair.
const HEADS: [&str; 9] = [
    "s1-nw5-bowed25",
    "s1-nw5-left45",
    "s1-nw5-crown",
    "s1-nw5-top",
    "s6-fphl-top",
    "s2-nw3-front",
    "s3-nw6-front",
    "s3-nw6-top",
    "s5-nw7-front",
];
/// Sessions shown and days since the last: each when the next is due, the third when it has settled.
const MOMENTS: [(&str, f64, f64); 4] =
    [("SESSION 1", 1.0, 12.0), ("SESSION 2", 2.0, 28.0), ("SESSION 3 HEALED", 3.0, 30.0), ("YEAR 5", 3.0, 1826.0)];
const GAP_PX: usize = 4;
const PIECE_PX: (usize, usize) = (300, 300);
const WHOLE_SHRINKS_BY: usize = 3;
const SEED: u32 = 7;

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let out = arguments.next().expect("usage: side_by_side OUT [HEADS]");
    let directory = arguments.next().unwrap_or_else(|| "../shared/heads".into());
    std::fs::create_dir_all(&out).expect("a directory to write to");
    let dots = RankedDots::from_bytes(include_bytes!("../public/dots.bin")).expect("the committed point set");
    for head in skin_density::heads().iter().filter(|head| HEADS.contains(&head.name.as_str())) {
        let jpeg = std::fs::read(directory.join(format!("{}.jpg", head.name))).expect("the head's photo");
        show(head, &photo_of(&jpeg), &dots, &out);
    }
}

fn show(head: &Head, photo: &Photo, dots: &RankedDots, out: &Path) {
    let (calibration, outline) = head.calibrated();
    let mut design = Design::new(calibration, outline, SEED);
    let chart = design.chart();
    let copy = ScaledPhoto { rgba: &photo.rgba, width_px: photo.width, photo_px_per_px: 1.0 };
    let finding = find(&copy, &chart, &outline);
    match propose(&design, &finding, None, None) {
        Some(proposed) => {
            let mut session = Session::default();
            let size_px = DVec2::new(photo.width.into(), photo.height().into());
            let facts = PhotoFacts { size_px, origin: PhotoOrigin::Own, name: head.name.clone() };
            assert!(session.open(facts, design.clone()));
            let _ = session.execute(Command::Match(proposed.matched));
            design = session.design().expect("open").clone();
            let (dots, light) = (&design.dots, finding.stubble.map(|stubble| stubble.luminance_drop));
            println!(
                "{}: stubble takes {light:.2?} of the light, confidence {:.2?}; {:.0} dots per cm², {:.2} mm, strength {:.2}, edge {:.2} mm, \
                 shade {}; planned to take {:.2}",
                head.name,
                finding.stubble.map(|stubble| stubble.confidence),
                dots.density_per_cm2,
                dots.diameter_mm,
                design.treatment.strength,
                design.treatment.edge_mm,
                Shade::from_id(dots.shade).map_or("?", Shade::name),
                planned_luminance_drop(&design),
            );
        }
        None => println!("{}: nothing to match; {:?}, defaults", head.name, finding.stubble),
    }
    let mut panels = vec![("BEFORE", piece(photo, (0, 0), (photo.width as usize, photo.height() as usize)))];
    for (name, sessions, days) in MOMENTS {
        design.set(Setting::Sessions, sessions);
        design.set(Setting::Time, setting::place_of(days));
        panels.push((name, treated(&design, photo, &finding.map, dots).0));
    }
    let names = panels.iter().map(|panel| panel.0).collect::<Vec<_>>();
    let write = |kind: &str, pictures: Vec<Photo>| {
        let path = out.join(format!("{}-{kind}.png", head.name));
        std::fs::write(&path, png_of(&beside(&names, &pictures))).expect("a file");
    };
    write("whole", panels.iter().map(|(_, picture)| shrunk(picture, WHOLE_SHRINKS_BY)).collect());
    for (kind, place) in places(&design) {
        if !chart.sees(place) {
            continue;
        }
        let middle = chart.photo_from_chart(place).0;
        let corner = ((middle.x as i64) - PIECE_PX.0 as i64 / 2, (middle.y as i64) - PIECE_PX.1 as i64 / 2);
        write(kind, panels.iter().map(|(_, picture)| piece(picture, corner, PIECE_PX)).collect());
    }
}

/// Where it gives itself away first: the front edge, both temples, the border to the hair behind, and the middle of it all.
fn places(design: &Design) -> Vec<(&'static str, ChartMm)> {
    let (line, rim) = (&design.hairline.points, &design.rim.points);
    let front = line[line.len() / 2].position;
    let back = rim[rim.len() / 2];
    vec![
        ("front", front),
        ("temple-left", line[line.len() - 1].position),
        ("temple-right", line[0].position),
        ("side", rim[rim.len() / 6]),
        ("middle", ChartMm((front.0 + back.0) / 2.0)),
        ("back", back),
    ]
}

fn beside(names: &[&str], pictures: &[Photo]) -> Photo {
    let (width, height) = (pictures[0].width as usize, pictures[0].height() as usize);
    let mut row = paper((width + GAP_PX) * pictures.len() - GAP_PX, height + LINE_PX);
    for (index, (name, picture)) in names.iter().zip(pictures).enumerate() {
        let x = index * (width + GAP_PX);
        write_text(&mut row, x, 0, name);
        paste(&mut row, x, LINE_PX, picture);
    }
    row
}

fn photo_of(jpeg: &[u8]) -> Photo {
    let options = zune_jpeg::zune_core::options::DecoderOptions::default()
        .jpeg_set_out_colorspace(zune_jpeg::zune_core::colorspace::ColorSpace::RGBA);
    let mut decoder =
        zune_jpeg::JpegDecoder::new_with_options(zune_jpeg::zune_core::bytestream::ZCursor::new(jpeg), options);
    let rgba = decoder.decode().expect("a JPEG");
    Photo { width: u32::from(decoder.info().expect("decoded").width), rgba }
}
