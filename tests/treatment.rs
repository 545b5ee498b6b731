//! The treatment as pictures: golden ones by the download's own path, and facts about them as numbers.

#[path = "support/picture.rs"]
mod picture;
#[path = "support/sheet.rs"]
mod sheet;
#[path = "support/skin_density.rs"]
mod skin_density;
#[path = "support/treated.rs"]
mod treated;
#[path = "support/treatment.rs"]
mod treatment;

use glam::DVec2;
use hairline::design::Setting;
use hairline::design::appearance::{appearance, planned_luminance_drop};
use hairline::picture::DotProfiles;
use hairline::pigment::Shade;
use hairline::pigment::ageing::YEAR_DAYS;
use hairline::pigment::optics::{linear_from_encoded, weighted_by_luminance};
use palette::{FromColor, Lab, LinSrgb, Srgb};
use picture::Photo;
use std::sync::OnceLock;
use treatment::{SESSIONS, Skin, skins};

/// Pixels within this of a dot's centre are treated.
const TREATED_MM: f64 = 1.0;
/// Pixels beyond this of every dot are the face.
const UNTOUCHED_MM: f64 = 3.0;

/// Days since the latest session: the sheet's, and day 3 with its scabs.
const DAYS: [f64; 7] = [0.0, 3.0, 10.0, 30.0, YEAR_DAYS, 4.0 * YEAR_DAYS, 8.0 * YEAR_DAYS];

/// A skin, its pixels by the distance from the nearest dot of the finished work, and its pictures.
struct Zones {
    name: String,
    photo: Photo,
    treated: Vec<usize>,
    untouched: Vec<usize>,
    /// For each session the pictures at [`DAYS`].
    pictures: [[Photo; 7]; 3],
}

/// The means of a treated zone.
#[derive(Clone, Copy, Debug)]
struct Zone {
    /// Share of the untreated skin's linear light that is left.
    left: [f64; 3],
    luminance: f64,
}

fn zones() -> &'static [Zones] {
    static ZONES: OnceLock<Vec<Zones>> = OnceLock::new();
    ZONES.get_or_init(|| skins().iter().map(Zones::of).collect())
}

impl Zones {
    fn of(skin: &Skin) -> Self {
        let (_, dots) = skin.at(3.0, 30.0);
        let px_per_mm = skin.design.chart().photo_px_per_mm();
        let (mut treated, mut untouched) = (Vec::new(), Vec::new());
        for index in 0..skin.photo.rgba.len() / 4 {
            let width = skin.photo.width as usize;
            let middle = DVec2::new((index % width) as f64, (index / width) as f64) + 0.5;
            let nearest_px = dots.iter().map(|dot| dot.centre_photo_px.distance(middle)).fold(f64::INFINITY, f64::min);
            if nearest_px < TREATED_MM * px_per_mm {
                treated.push(index);
            } else if nearest_px > UNTOUCHED_MM * px_per_mm {
                untouched.push(index);
            }
        }
        assert!(treated.len() > 2500 && untouched.len() > 400, "{}: {} {}", skin.name, treated.len(), untouched.len());
        let pictures = SESSIONS.map(|sessions| DAYS.map(|days| skin.at(sessions, days).0));
        Self { name: skin.name.clone(), photo: skin.photo.clone(), treated, untouched, pictures }
    }

    fn at(&self, session: usize, days: f64) -> Zone {
        let index = DAYS.iter().position(|other| *other == days).expect("one of the days");
        let (before, after) = (self.mean(&self.photo), self.mean(&self.pictures[session][index]));
        Zone { left: [0, 1, 2].map(|channel| after[channel] / before[channel]), luminance: luminance(after) }
    }

    /// How yellow the mean and the least yellow pixel are, as shares of what they were.
    fn yellow_left(&self, picture: &Photo) -> (f32, f32) {
        let of_pixels = |photo: &Photo| -> Vec<f32> {
            photo.colours().map(|colour| yellow(Lab::from_color(Srgb::from(colour).into_linear::<f32>()))).collect()
        };
        let (before, after) = (of_pixels(&self.photo), of_pixels(picture));
        let least = self.treated.iter().map(|&index| after[index] / before[index]).fold(f32::INFINITY, f32::min);
        (yellow(lab(self.mean(picture))) / yellow(lab(self.mean(&self.photo))), least)
    }

    /// Mean linear light of the treated zone.
    fn mean(&self, photo: &Photo) -> [f64; 3] {
        let colours: Vec<[u8; 3]> = photo.colours().collect();
        let linear = |byte: u8| f64::from(linear_from_encoded(f32::from(byte) / 255.0));
        [0, 1, 2].map(|channel| {
            let sum: f64 = self.treated.iter().map(|&index| linear(colours[index][channel])).sum();
            sum / self.treated.len() as f64
        })
    }
}

fn luminance(linear: [f64; 3]) -> f64 {
    f64::from(weighted_by_luminance(linear.map(|channel| channel as f32)))
}

fn lab(linear: [f64; 3]) -> Lab {
    Lab::from_color(LinSrgb::from(linear.map(|channel| channel as f32)))
}

/// b* for its lightness: neutral grey over a colour leaves this as it is (both go by the cube root of light).
fn yellow(lab: Lab) -> f32 {
    lab.b / (lab.l + 16.0)
}

impl Zone {
    /// What was taken of one channel for what was taken of red, as absorption: a property of the colour, not of how much.
    fn absorption(&self, channel: usize) -> f64 {
        self.left[channel].ln() / self.left[0].ln()
    }
}

/// Byte for byte would be asking for one machine's `exp` and `powf`: another's differ in the last bit of an f32, which now
/// and then tips a rounding.
#[test]
fn the_sheet_is_the_golden_one() {
    let (drawn, golden) = (treatment::sheet(&skins()), Photo::fixture("treatment/golden"));
    assert_eq!((drawn.width, drawn.height()), (golden.width, golden.height()));
    let off = drawn.rgba.iter().zip(&golden.rgba).map(|(now, then)| now.abs_diff(*then));
    let differing = off.clone().filter(|off| *off > 0).count();
    let most = off.max().unwrap_or(0);
    assert!(
        most <= 1 && differing * 1000 < drawn.rgba.len(),
        "{differing} of {} values differ, by up to {most}/255; look at it (`cargo xtask shots --treatment`) before `--accept`",
        drawn.rgba.len()
    );
}

#[test]
fn each_session_darkens_at_every_time() {
    for zones in zones() {
        for days in DAYS {
            let light = [0, 1, 2].map(|session| zones.at(session, days).luminance);
            // On day 0 the third session's few fresh dots stand against the second's many, half settled by then: .4 % darker
            // yet. Once scabs are shed it is 1.8 % and more.
            let most = if days < 10.0 { 1.0 } else { 0.99 };
            assert!(light.is_sorted_by(|one, next| *next < most * one), "{} day {days}: {light:?}", zones.name);
        }
    }
}

#[test]
fn it_heals_lighter_and_fades_over_the_years() {
    for zones in zones() {
        let bare = luminance(zones.mean(&zones.photo));
        for session in 0..SESSIONS.len() {
            let light = DAYS.map(|days| zones.at(session, days).luminance);
            assert!(light.is_sorted_by(|one, next| next > one), "{} {session}: {light:?}", zones.name);
            // By day 10 scabs are gone: clearly lighter than on day 3, even where only a fifth of the dots had any.
            assert!(light[2] > 1.015 * light[1], "{} {session}: {light:?}", zones.name);
            // After eight years some is left.
            assert!(light[6] < 0.99 * bare, "{} {session}: {light:?} of {bare}", zones.name);
        }
    }
}

#[test]
fn what_is_left_grows_bluer() {
    for zones in zones() {
        for session in 0..SESSIONS.len() {
            let blue = DAYS[3..].iter().map(|&days| zones.at(session, days).absorption(2)).collect::<Vec<_>>();
            assert!(blue.is_sorted_by(|one, next| next < one), "{} {session}: {blue:?}", zones.name);
            assert!(blue[3] < 0.97 * blue[0], "{} {session}: {blue:?}", zones.name);
        }
    }
}

#[test]
fn redness_is_there_on_day_0_and_gone_by_day_10() {
    for zones in zones() {
        for session in 0..SESSIONS.len() {
            let [fresh, shed, settled] = [0.0, 10.0, 30.0].map(|days| zones.at(session, days).absorption(1));
            let name = &zones.name;
            assert!(fresh > 1.3 * settled, "{name} {session}: {fresh} on day 0, {settled} settled");
            // On dark skin under few dots, bytes are rounded by 1 % of what is left to measure.
            let part = (shed - settled) / (fresh - settled);
            assert!(part.abs() < 0.04, "{name} {session}: {part} of the redness on day 10");
        }
    }
}

#[test]
fn skin_away_from_the_dots_keeps_its_bytes() {
    for zones in zones() {
        let before: Vec<[u8; 3]> = zones.photo.colours().collect();
        for picture in zones.pictures.as_flattened() {
            let after: Vec<[u8; 3]> = picture.colours().collect();
            let changed = zones.untouched.iter().filter(|&&index| before[index] != after[index]).count();
            assert_eq!(changed, 0, "{}: {changed} of {} pixels", zones.name, zones.untouched.len());
        }
    }
}

/// Skin is yellow: b* of 15 and more. Grey would be 0, blue below.
#[test]
fn nothing_turns_grey_or_blue() {
    let check = |zones: &Zones, picture: &Photo, least_mean: f32, least_pixel: f32| {
        let (mean, pixel) = zones.yellow_left(picture);
        assert!(mean > least_mean && pixel > least_pixel, "{}: {mean} as yellow, {pixel} in a pixel", zones.name);
    };
    for (zones, skin) in zones().iter().zip(skins()) {
        for picture in zones.pictures.as_flattened() {
            check(zones, picture, 0.96, 0.85);
        }
        // The most and the darkest that sliders can set.
        let mut darkest = skin;
        darkest.design.dots.shade = Shade::SoftBlack.id();
        darkest.design.set(Setting::Strength, 1.4);
        darkest.design.set(Setting::Density, 250.0);
        for days in DAYS {
            check(zones, &darkest.at(3.0, days).0, 0.9, 0.6);
        }
    }
}

/// What hair is held against when it is asked how much room it leaves.
#[test]
fn the_planned_darkness_is_that_of_the_drawn_dots() {
    let skin = &skins()[0];
    for (density, diameter_mm, edge_mm, strength) in
        [(150.0, 0.38, 0.07, 1.0), (250.0, 0.6, 0.2, 0.66), (250.0, 0.44, 0.17, 0.88), (60.0, 0.3, 0.05, 1.4)]
    {
        for shade in Shade::ALL {
            let mut design = skin.design_at(3.0, 30.0);
            design.dots.shade = shade.id();
            for session in &mut design.treatment.sessions {
                session.lighter_by = 0;
            }
            let settings = [
                (Setting::Density, density),
                (Setting::DotSize, diameter_mm),
                (Setting::DotEdge, edge_mm),
                (Setting::Strength, strength),
            ];
            settings.into_iter().for_each(|(setting, value)| design.set(setting, value));
            let planned = planned_luminance_drop(&design);
            let profiles = DotProfiles::new(&appearance(&design));
            let drawn = f64::from(profiles.luminance_drop(density as f32, [0.4, 0.25, 0.18]));
            assert!(
                (planned / drawn - 1.0).abs() < 0.07,
                "{shade:?} {density} {diameter_mm}: {planned:.3}, {drawn:.3}"
            );
        }
    }
}
