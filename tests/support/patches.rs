//! The patches of tests/fixtures/shades: sampled as the eyedropper would, and proposed a shade for.

use hairline::pigment::matching::{Proposal, propose};
use hairline::pigment::optics::{linear_from_encoded, weighted_by_luminance};
use hairline::pigment::sample::{Subject, sample_patch};

/// Side of a patch in px.
const CELL: usize = 33;

/// One photo: what an eye says of it, and what was proposed.
pub struct Photo {
    pub name: String,
    pub skin_by_eye: String,
    pub hair_by_eye: String,
    pub proposal: Proposal,
}

impl Photo {
    pub fn skin_is_right(&self) -> bool {
        self.skin_by_eye.split(", ").any(|class| class.replace(' ', "-") == self.proposal.skin.name())
    }

    pub fn hair_is_right(&self) -> bool {
        let proposed = self.proposal.hair.map(|hair| hair.name());
        self.hair_by_eye.split(", ").any(|class| Some(class.replace(' ', "-").as_str()) == proposed)
    }
}

/// Every row of patches.txt.
pub fn photos() -> Vec<Photo> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(include_bytes!("../fixtures/shades/patches.png")))
        .read_info()
        .expect("patches.png is a PNG");
    let mut rgb = vec![0; reader.output_buffer_size().expect("it has a size")];
    let info = reader.next_frame(&mut rgb).expect("it has a picture");
    assert_eq!((info.width as usize, info.color_type), (2 * CELL, png::ColorType::Rgb));
    let rgba: Vec<u8> = rgb.chunks_exact(3).flat_map(|rgb| [rgb[0], rgb[1], rgb[2], 255]).collect();
    let rows = include_str!("../fixtures/shades/patches.txt").lines().filter(|line| !line.starts_with('#'));
    rows.enumerate().map(|(row, line)| photo(&rgba, row, line)).collect()
}

fn photo(rgba: &[u8], row: usize, line: &str) -> Photo {
    let fields: Vec<&str> = line.split('|').map(str::trim).collect();
    let [name, skin_by_eye, hair_by_eye, skin_radius, hair_radius, shows] = fields[..] else {
        panic!("patches.txt: {line}");
    };
    let centre = |column: usize| [column, row].map(|cell| (cell * CELL) as f32 + 0.5 * CELL as f32);
    let radius = |text: &str| text.parse::<f32>().expect("a radius");
    let skin = sample_patch(rgba, 2 * CELL, centre(0), radius(skin_radius), Subject::Skin).expect("skin");
    let hair_radius = radius(hair_radius);
    let stubble = shows == "stubble";
    let subject = if stubble { Subject::Stubble { skin_linear: skin } } else { Subject::Hair { skin_linear: skin } };
    let hair = sample_patch(rgba, 2 * CELL, centre(1), hair_radius, subject);
    let drop = stubble.then(|| 1.0 - mean_luminance(rgba, centre(1), hair_radius) / weighted_by_luminance(skin));
    Photo {
        name: name.to_owned(),
        skin_by_eye: skin_by_eye.to_owned(),
        hair_by_eye: hair_by_eye.to_owned(),
        proposal: propose(skin, hair, drop),
    }
}

fn mean_luminance(rgba: &[u8], centre: [f32; 2], radius: f32) -> f32 {
    let (mut sum, mut count) = (0.0, 0.0);
    for (index, pixel) in rgba.chunks_exact(4).enumerate() {
        let (x, y) = ((index % (2 * CELL)) as f32 + 0.5, (index / (2 * CELL)) as f32 + 0.5);
        if (x - centre[0]).hypot(y - centre[1]) <= radius {
            let linear = [0, 1, 2].map(|channel| linear_from_encoded(f32::from(pixel[channel]) / 255.0));
            sum += weighted_by_luminance(linear);
            count += 1.0;
        }
    }
    sum / count
}
