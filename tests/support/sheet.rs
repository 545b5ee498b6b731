//! Pictures put beside each other, with a name on each: for sheets that are looked at.
#![allow(dead_code)] // Each user takes its own part.

use super::picture::Photo;

/// Pixels per pixel of the letters.
const LETTER_SCALE: usize = 2;
/// Height of a line of letters in px, with a gap below.
pub const LINE_PX: usize = 5 * LETTER_SCALE + 4;

/// White paper.
pub fn paper(width: usize, height: usize) -> Photo {
    Photo::uniform(width as u32, height as u32, [255; 3])
}

/// Cut at the right edge and at the bottom.
pub fn paste(onto: &mut Photo, x: usize, y: usize, picture: &Photo) {
    let (width, other_width) = (onto.width as usize, picture.width as usize);
    let columns = other_width.min(width.saturating_sub(x));
    let rows = (picture.height() as usize).min((onto.height() as usize).saturating_sub(y));
    for row in 0..rows {
        let (to, from) = (4 * ((y + row) * width + x), 4 * row * other_width);
        onto.rgba[to..to + 4 * columns].copy_from_slice(&picture.rgba[from..from + 4 * columns]);
    }
}

/// A piece of a picture; white where it reaches beyond it.
pub fn piece(of: &Photo, (left, top): (i64, i64), (width, height): (usize, usize)) -> Photo {
    let mut piece = paper(width, height);
    for (index, pixel) in piece.rgba.chunks_exact_mut(4).enumerate() {
        let (x, y) = (left + (index % width) as i64, top + (index / width) as i64);
        if (0..i64::from(of.width)).contains(&x) && (0..i64::from(of.height())).contains(&y) {
            let from = 4 * (y as usize * of.width as usize + x as usize);
            pixel.copy_from_slice(&of.rgba[from..from + 4]);
        }
    }
    piece
}

/// Every pixel as a square of this side.
pub fn enlarged(picture: &Photo, side: usize) -> Photo {
    let (width, height) = (picture.width as usize, picture.height() as usize);
    let mut large = paper(width * side, height * side);
    for (index, pixel) in large.rgba.chunks_exact_mut(4).enumerate() {
        let from = 4 * (index / (width * side) / side * width + index % (width * side) / side);
        pixel.copy_from_slice(&picture.rgba[from..from + 4]);
    }
    large
}

/// The mean of squares of this side, of encoded values: as a quick viewer shrinks.
pub fn shrunk(picture: &Photo, side: usize) -> Photo {
    let (width, height) = (picture.width as usize / side, picture.height() as usize / side);
    let mut small = paper(width, height);
    for (index, value) in small.rgba.iter_mut().enumerate() {
        let (x, y, channel) = (index / 4 % width * side, index / 4 / width * side, index % 4);
        let of = |step: usize| ((y + step / side) * picture.width as usize + x + step % side) * 4 + channel;
        let sum: usize = (0..side * side).map(|step| usize::from(picture.rgba[of(step)])).sum();
        *value = ((sum + side * side / 2) / (side * side)) as u8;
    }
    small
}

/// Letters, digits and `.:-%+` are drawn; others leave a gap.
pub fn write_text(onto: &mut Photo, x: usize, y: usize, text: &str) {
    let dot = Photo::uniform(LETTER_SCALE as u32, LETTER_SCALE as u32, [40; 3]);
    for (index, letter) in text.chars().enumerate() {
        for (place, bit) in letter_bits(letter).chars().filter(|bit| *bit != ' ').enumerate() {
            if bit == '1' {
                let (column, row) = (4 * index + place % 3, place / 3);
                paste(onto, x + LETTER_SCALE * column, y + LETTER_SCALE * row, &dot);
            }
        }
    }
}

/// As an RGB file.
pub fn png_of(picture: &Photo) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_source_srgb(png::SrgbRenderingIntent::RelativeColorimetric);
    encoder.set_compression(png::Compression::High);
    let rgb: Vec<u8> = picture.colours().flatten().collect();
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&rgb).expect("all pixels");
    writer.finish().expect("complete");
    file
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
        '+' => "000 010 111 010 000",
        '%' => "101 001 010 100 101",
        _ => "000 000 000 000 000",
    }
}
