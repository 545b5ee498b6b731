//! A contact sheet: three skins (rows) under any number of styles (columns), drawn by the exact compositor at 100 %.
//!
//!     cargo run --release --example contact_sheet -- SHEET.png
//!
//! Columns are plain data ([`Column`]); without more it shows the palette undiluted at 150 dots per cm². The skins are
//! tests/fixtures/treatment: one plane each, in the median tilt of its zone, so dots do not crowd towards the horizon.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;

use glam::{DMat2, DVec2, Mat2};
use hairline::picture::dot::kind_of;
use hairline::picture::{Compositor, PlacedDot, SkinMap};
use hairline::pigment::{DotStyle, Shade};
use hairline::stipple::{RankedDots, ranked};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What one column shows.
struct Column {
    /// Letters, digits and `.:-%` are drawn; others leave a gap.
    name: String,
    style: DotStyle,
    /// Of skin, 0-297; 0 leaves the skin bare.
    dots_per_cm2: f64,
}

const GAP_PX: usize = 4;
const LABEL_PX: usize = 18;
/// Pixels per pixel of the letters.
const LETTER_SCALE: usize = 2;
const SKINS: [&str; 3] = ["light", "medium", "dark"];

fn main() -> Outcome<()> {
    let path = std::env::args().nth(1).ok_or("usage: contact_sheet SHEET.png")?;
    let root = env!("CARGO_MANIFEST_DIR");
    let dots = RankedDots::from_bytes(&std::fs::read(format!("{root}/public/dots.bin"))?)?;
    let skins = SKINS.map(|name| Skin::read(&format!("{root}/tests/fixtures/treatment"), name));
    let skins: Vec<Skin> = skins.into_iter().collect::<Outcome<_>>()?;
    let bare = Column { name: "before".to_owned(), style: DotStyle::default(), dots_per_cm2: 0.0 };
    let shades = Shade::ALL.map(|shade| Column {
        name: shade.label().to_owned(),
        style: DotStyle::for_shade(shade),
        dots_per_cm2: 150.0,
    });
    let columns: Vec<Column> = std::iter::once(bare).chain(shades).collect();
    sheet(&skins, &columns, &dots).write(&path)
}

/// Every skin under every column, with the columns' names above.
fn sheet(skins: &[Skin], columns: &[Column], dots: &RankedDots) -> Picture {
    let widest = skins.iter().map(|skin| skin.picture.width).max().unwrap_or(0) + GAP_PX;
    let height: usize = skins.iter().map(|skin| skin.picture.height() + GAP_PX).sum();
    let mut sheet = Picture::white(widest * columns.len() + GAP_PX, height + LABEL_PX + GAP_PX);
    for (index, column) in columns.iter().enumerate() {
        let x = GAP_PX + widest * index;
        sheet.write_text(x, GAP_PX, &column.name);
        let mut y = LABEL_PX + GAP_PX;
        for skin in skins {
            sheet.paste(x, y, &skin.under(column, dots));
            y += skin.picture.height() + GAP_PX;
        }
    }
    sheet
}

/// A piece of a photo, the zone of it that is treated, and how it lies.
struct Skin {
    picture: Picture,
    /// Share of the column's density for each pixel, 0-255.
    zone: Vec<u8>,
    photo_from_skin: DMat2,
}

impl Skin {
    fn read(folder: &str, name: &str) -> Outcome<Self> {
        let mut reader = png::Decoder::new(std::io::BufReader::new(File::open(format!("{folder}/{name}.png"))?));
        reader.set_transformations(png::Transformations::IDENTITY);
        let mut reader = reader.read_info()?;
        let mut rgba = vec![0; reader.output_buffer_size().ok_or("too large")?];
        let info = reader.next_frame(&mut rgba)?;
        if info.color_type != png::ColorType::Rgba {
            return Err(format!("{name}.png is not RGBA").into());
        }
        let zone = rgba.chunks_exact(4).map(|pixel| pixel[3]).collect();
        rgba.chunks_exact_mut(4).for_each(|pixel| pixel[3] = 255);
        let table = std::fs::read_to_string(format!("{folder}/crops.txt"))?;
        let line = table.lines().find_map(|line| line.strip_prefix(&format!("{name} |"))).ok_or("not in crops.txt")?;
        let numbers = line.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
        let [xx, xy, yy] = numbers[..] else {
            return Err(format!("crops.txt: {name}").into());
        };
        let photo_from_skin = DMat2::from_cols(DVec2::new(xx, xy), DVec2::new(xy, yy));
        Ok(Self { picture: Picture { width: info.width as usize, rgba }, zone, photo_from_skin })
    }

    fn under(&self, column: &Column, dots: &RankedDots) -> Picture {
        let mut picture = Picture { width: self.picture.width, rgba: self.picture.rgba.clone() };
        let placed = self.placed(column.dots_per_cm2, dots);
        let px_per_mm = self.photo_from_skin.determinant().sqrt() as f32;
        let mut compositor = Compositor::new(&column.style, px_per_mm, SkinMap::uniform([200, 160, 140]));
        compositor.strip(0, picture.width as u32, &mut picture.rgba, placed.into_iter());
        picture
    }

    /// The dots whose rank is below the density of their place.
    fn placed(&self, dots_per_cm2: f64, dots: &RankedDots) -> Vec<PlacedDot> {
        let most_ranks = dots_per_cm2 / ranked::FULL_DENSITY_PER_CM2 * ranked::DOTS as f64;
        let skin_from_photo = self.photo_from_skin.inverse();
        let size_px = DVec2::new(self.picture.width as f64, self.picture.height() as f64);
        // The crop's corners in mm of skin; the plane's origin is the crop's corner.
        let corners = [DVec2::ZERO, size_px, size_px * DVec2::X, size_px * DVec2::Y].map(|px| skin_from_photo * px);
        let least = corners.into_iter().fold(DVec2::MAX, DVec2::min) / ranked::CELL_MM;
        let most = corners.into_iter().fold(DVec2::MIN, DVec2::max) / ranked::CELL_MM;
        let mut placed = Vec::new();
        for row in least.y.floor() as i32..=most.y as i32 {
            for column in least.x.floor() as i32..=most.x as i32 {
                let cell = dots.cell_wrapped(column, row);
                for (offset_mm, &rank) in cell.offsets_mm.iter().zip(cell.ranks) {
                    let place_mm = offset_mm.as_dvec2() + cell.copy.as_dvec2() * ranked::TILE_MM;
                    let centre_photo_px = self.photo_from_skin * place_mm;
                    if f64::from(rank) < most_ranks * self.share(centre_photo_px) {
                        placed.push(PlacedDot {
                            centre_photo_px,
                            kind: kind_of(ranked::dot_id(rank, cell.copy.x, cell.copy.y), false),
                            strength: 255,
                            photo_from_skin: mat2(self.photo_from_skin),
                        });
                    }
                }
            }
        }
        placed
    }

    /// The zone at a place, 0-1; 0 outside the crop.
    fn share(&self, px: DVec2) -> f64 {
        let inside = px.cmpge(DVec2::ZERO).all() && px.x < self.picture.width as f64;
        let index = px.y as usize * self.picture.width + px.x as usize;
        if inside { self.zone.get(index).map_or(0.0, |share| f64::from(*share) / 255.0) } else { 0.0 }
    }
}

fn mat2(matrix: DMat2) -> Mat2 {
    Mat2::from_cols(matrix.x_axis.as_vec2(), matrix.y_axis.as_vec2())
}

/// Opaque RGBA.
struct Picture {
    width: usize,
    rgba: Vec<u8>,
}

impl Picture {
    fn white(width: usize, height: usize) -> Self {
        Self { width, rgba: vec![255; 4 * width * height] }
    }

    fn height(&self) -> usize {
        self.rgba.len() / 4 / self.width
    }

    /// Cut at the right edge and at the bottom.
    fn paste(&mut self, x: usize, y: usize, other: &Self) {
        let columns = other.width.min(self.width.saturating_sub(x));
        let rows = other.height().min(self.height().saturating_sub(y));
        for row in 0..rows {
            let (to, from) = (4 * ((y + row) * self.width + x), 4 * row * other.width);
            self.rgba[to..to + 4 * columns].copy_from_slice(&other.rgba[from..from + 4 * columns]);
        }
    }

    fn write_text(&mut self, x: usize, y: usize, text: &str) {
        let dot = Self { width: LETTER_SCALE, rgba: [40, 40, 40, 255].repeat(LETTER_SCALE * LETTER_SCALE) };
        for (index, letter) in text.chars().enumerate() {
            for (place, bit) in letter_bits(letter).chars().filter(|bit| *bit != ' ').enumerate() {
                if bit == '1' {
                    let (column, row) = (4 * index + place % 3, place / 3);
                    self.paste(x + LETTER_SCALE * column, y + LETTER_SCALE * row, &dot);
                }
            }
        }
    }

    fn write(&self, path: &str) -> Outcome<()> {
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(file, self.width as u32, self.height() as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_source_srgb(png::SrgbRenderingIntent::RelativeColorimetric);
        let rgb: Vec<u8> = self.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        encoder.write_header()?.write_image_data(&rgb)?;
        Ok(())
    }
}

/// Three by five pixels, row by row.
fn letter_bits(letter: char) -> &'static str {
    match letter.to_ascii_uppercase() {
        'A' => "010 101 111 101 101",
        'B' => "110 101 110 101 110",
        'C' => "011 100 100 100 011",
        'D' => "110 101 101 101 110",
        'E' => "111 100 110 100 111",
        'F' => "111 100 110 100 100",
        'G' => "011 100 101 101 011",
        'H' => "101 101 111 101 101",
        'I' => "111 010 010 010 111",
        'J' => "001 001 001 101 010",
        'K' => "101 101 110 101 101",
        'L' => "100 100 100 100 111",
        'M' => "101 111 111 101 101",
        'N' => "110 101 101 101 101",
        'O' => "010 101 101 101 010",
        'P' => "110 101 110 100 100",
        'Q' => "010 101 101 110 011",
        'R' => "110 101 110 101 101",
        'S' => "011 100 010 001 110",
        'T' => "111 010 010 010 010",
        'U' => "101 101 101 101 111",
        'V' => "101 101 101 101 010",
        'W' => "101 101 111 111 101",
        'X' => "101 101 010 101 101",
        'Y' => "101 101 010 010 010",
        'Z' => "111 001 010 100 111",
        '0' => "111 101 101 101 111",
        '1' => "010 110 010 010 111",
        '2' => "110 001 010 100 111",
        '3' => "110 001 010 001 110",
        '4' => "101 101 111 001 001",
        '5' => "111 100 110 001 110",
        '6' => "011 100 110 101 010",
        '7' => "111 001 010 010 010",
        '8' => "010 101 010 101 010",
        '9' => "010 101 011 001 110",
        '.' => "000 000 000 000 010",
        ':' => "000 010 000 010 000",
        '-' => "000 000 111 000 000",
        '%' => "101 001 010 100 101",
        _ => "000 000 000 000 000",
    }
}
