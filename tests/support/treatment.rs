//! Designs on small pieces of rendered heads at every session and time: the pictures of the contact sheet. Used by the test
//! and by `examples/contact_sheet.rs`.
//!
//! A piece is treated as the photo of its head: same calibration, moved by the piece's corner. So dots lie on the curved
//! head's skin, crowd where it turns away, and come through the download's own path.
#![allow(dead_code)] // Each user takes its own part.

use super::picture::Photo;
use super::sheet::{LINE_PX, paper, paste, write_text};
use super::skin_density;
use super::treated::treated;
use glam::DVec2;
use hairline::design::{Design, Setting, setting};
use hairline::hair::HairMap;
use hairline::picture::PlacedDot;
use hairline::pigment::ageing::YEAR_DAYS;
use hairline::stipple::RankedDots;

/// The sheet's rows and columns; times in days since the latest session.
pub const SESSIONS: [f64; 3] = [1.0, 2.0, 3.0];
pub const TIMES: [(&str, f64); 6] = [
    ("DAY 0", 0.0),
    ("DAY 10", 10.0),
    ("DAY 30", 30.0),
    ("YEAR 1", YEAR_DAYS),
    ("YEAR 4", 4.0 * YEAR_DAYS),
    ("YEAR 8", 8.0 * YEAR_DAYS),
];
const GAP_PX: usize = 4;
/// For the number of the session.
const MARGIN_PX: usize = 10;
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/treatment");

/// A piece of a head, and the design on it.
#[derive(Clone)]
pub struct Skin {
    pub name: String,
    pub photo: Photo,
    pub design: Design,
    dots: RankedDots,
}

impl Skin {
    /// The picture after so many sessions and so many days, and its dots.
    pub fn at(&self, sessions: f64, days: f64) -> (Photo, Vec<PlacedDot>) {
        treated(&self.design_at(sessions, days), &self.photo, &HairMap::default(), &self.dots)
    }

    pub fn design_at(&self, sessions: f64, days: f64) -> Design {
        let mut design = self.design.clone();
        design.set(Setting::Sessions, sessions);
        design.set(Setting::Time, setting::place_of(days));
        design
    }
}

/// Light, medium and dark.
pub fn skins() -> Vec<Skin> {
    let dots = RankedDots::from_bytes(include_bytes!("../../public/dots.bin")).expect("the committed point set");
    let heads = skin_density::heads();
    let table = std::fs::read_to_string(format!("{FOLDER}/crops.txt")).expect("crops.txt");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let [name, head, corner, lowered_mm] =
                line.split('|').map(str::trim).collect::<Vec<_>>().try_into().expect("four columns");
            let [left, top] = corner.split(' ').map(number).collect::<Vec<_>>().try_into().expect("left and top");
            let head = heads.iter().find(|other| other.name == head).expect("a head of the fixture");
            let (mut calibration, outline) = head.calibrated();
            calibration.first_mark_px.0 -= DVec2::new(left, top);
            calibration.second_mark_px.0 -= DVec2::new(left, top);
            let mut design = Design::new(calibration, outline, 7);
            for point in &mut design.hairline.points {
                point.position.0.y -= number(lowered_mm);
            }
            let photo = Photo::fixture(&format!("treatment/{name}"));
            Skin { name: name.to_owned(), photo, design, dots: dots.clone() }
        })
        .collect()
}

fn number(text: &str) -> f64 {
    text.parse().expect("a number")
}

/// Every skin after every session at every time, beside the untreated.
pub fn sheet(skins: &[Skin]) -> Photo {
    let (width, height) = (skins[0].photo.width as usize + GAP_PX, skins[0].photo.height() as usize + GAP_PX);
    let rows = skins.len() * SESSIONS.len();
    let mut sheet = paper(MARGIN_PX + width * (1 + TIMES.len()), LINE_PX + height * rows);
    for (column, name) in std::iter::once("BEFORE").chain(TIMES.map(|time| time.0)).enumerate() {
        write_text(&mut sheet, MARGIN_PX + column * width, 0, name);
    }
    for (row, (skin, sessions)) in skins.iter().flat_map(|skin| SESSIONS.map(|sessions| (skin, sessions))).enumerate() {
        let y = LINE_PX + row * height;
        write_text(&mut sheet, 0, y, &sessions.to_string());
        paste(&mut sheet, MARGIN_PX, y, &skin.photo);
        for (column, (_, days)) in TIMES.into_iter().enumerate() {
            paste(&mut sheet, MARGIN_PX + (column + 1) * width, y, &skin.at(sessions, days).0);
        }
    }
    sheet
}

/// Where the sheet that the test compares with lies.
pub fn golden_path() -> String {
    format!("{FOLDER}/golden.png")
}
