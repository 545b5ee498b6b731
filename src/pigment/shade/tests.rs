//! The palette's numbers against their spectral model, and what its shades do to skin, in a perceptual space.

use super::*;
use crate::pigment::optics::weighted_by_luminance;
use crate::pigment::{DotStyle, Transmission};
use palette::{IntoColor, Lab, LinSrgb};

#[test]
fn ids_come_back_and_are_these_numbers_for_ever() {
    let ids: Vec<u8> = Shade::ALL.iter().map(|shade| shade.id()).collect();
    assert_eq!(ids, [1, 7, 2, 8, 3, 4, 5, 6]);
    for shade in Shade::ALL {
        assert_eq!(Shade::from_id(shade.id()), Some(shade));
    }
    assert_eq!(Shade::from_id(0), None);
    assert_eq!(Shade::from_id(9), None);
    for (id, dilution) in (0..).zip(Dilution::ALL) {
        assert_eq!((dilution.id(), Dilution::from_id(id)), (id, Some(dilution)));
    }
    assert_eq!(Dilution::from_id(5), None);
}

#[test]
fn each_shade_is_darker_than_the_one_before_and_nearly_neutral() {
    for pair in Shade::ALL.windows(2) {
        let [lighter, darker] = [0, 1].map(|index| DotStyle::for_shade(pair[index]).mean_optical_density());
        assert!(lighter + 0.05 < darker, "{pair:?}: {lighter} is not below {darker}");
    }
    for shade in Shade::ALL {
        let k = shade.absorption();
        let strongest = k.into_iter().fold(0.0, f32::max);
        let weakest = k.into_iter().fold(1.0, f32::min);
        assert!((strongest - 1.0).abs() < 1e-6, "{shade:?}: strongest channel {strongest}");
        assert!(weakest >= 0.85, "{shade:?}: weakest channel {weakest}");
    }
}

#[test]
fn water_lowers_optical_density_in_proportion_to_concentration() {
    for shade in Shade::ALL {
        for dilution in Dilution::ALL {
            let (pigment, water) = dilution.parts();
            let expected = shade.optical_density() * f32::from(pigment) / f32::from(pigment + water);
            let got = shade.optical_density_diluted(dilution);
            assert!((got - expected).abs() < 1e-6, "{shade:?} {dilution:?}: {got} against {expected}");
            let weaker = shade.optical_density_diluted(dilution.weaker());
            assert!(weaker < got || dilution == Dilution::OneToTwo, "{shade:?} {dilution:?}: {weaker}, {got}");
        }
    }
}

/// Share of each shade's absorption of green light that is carbon's; the rest is iron-oxide brown.
fn carbon_share(shade: Shade) -> f64 {
    match shade {
        Shade::LightGreyBrown => 0.8,
        Shade::CoolGrey => 1.0,
        Shade::GreyBrown => 0.86,
        Shade::WarmBrown => 0.72,
        Shade::DarkGreyBrown => 0.9,
        Shade::Charcoal => 0.94,
        Shade::DeepCharcoal => 0.955,
        Shade::SoftBlack => 0.97,
    }
}

#[test]
fn absorption_is_what_the_spectral_model_gives() {
    let observer = Observer::new();
    for shade in Shade::ALL {
        let undiluted = f64::from(shade.optical_density());
        for concentration in [1.0, 1.0 / 3.0] {
            // The table holds for undiluted pigment; water changes the ratio of channels by less than can be seen.
            let tolerance = if concentration == 1.0 { 0.001 } else { 0.005 };
            let model = observer.absorption(carbon_share(shade), undiluted * concentration);
            for (channel, (table, model)) in shade.absorption().into_iter().zip(model).enumerate() {
                let difference = f64::from(table) - model;
                assert!(difference.abs() < tolerance, "{shade:?} at {concentration}, {channel}: {table}, {model:.4}");
            }
        }
    }
}

#[test]
fn no_shade_turns_any_skin_grey_or_blue() {
    // Linear light of forehead skin in ordinary photos: light, olive, brown, very dark.
    let skins = [[0.58, 0.37, 0.27], [0.42, 0.25, 0.165], [0.20, 0.105, 0.065], [0.075, 0.036, 0.022]];
    for shade in Shade::ALL {
        let transmission = Transmission::new(&DotStyle::for_shade(shade));
        for skin in skins {
            // A zone at the default density (a fifth darker), and one that is nothing but dots.
            for (coverage, hue_limit, chroma_limit) in [(0.235, 1.0, 0.95), (1.0, 12.0, 0.6)] {
                let under: [f32; 3] = std::array::from_fn(|c| {
                    skin[c] * transmission.channel(c, coverage) * transmission.veil(c, coverage)
                });
                // The same skin in as little light, without pigment: less light alone takes chroma too.
                let light = weighted_by_luminance(under) / weighted_by_luminance(skin);
                let (after, dimmed) = (polar(under), polar(skin.map(|value| value * light)));
                let turn = (after.hue - dimmed.hue).abs();
                let kept = after.chroma / dimmed.chroma;
                let place = format!("{shade:?} on {skin:?}, coverage {coverage}: {dimmed:?} → {after:?}");
                assert!(after.b > 1.0 && after.a > 1.0, "{place}");
                assert!(turn <= hue_limit, "{place}: turned by {turn}°");
                assert!((chroma_limit..1.0 / chroma_limit).contains(&kept), "{place}: {kept} of its chroma");
            }
        }
    }
}

/// CIELAB (D65) with its polar form.
#[derive(Debug)]
#[allow(dead_code)]
struct Polar {
    l: f32,
    a: f32,
    b: f32,
    chroma: f32,
    hue: f32,
}

fn polar([red, green, blue]: [f32; 3]) -> Polar {
    let lab: Lab = LinSrgb::new(red, green, blue).into_color();
    Polar { l: lab.l, a: lab.a, b: lab.b, chroma: lab.a.hypot(lab.b), hue: lab.b.atan2(lab.a).to_degrees() }
}

/// What linear sRGB makes of the spectrum of white light (D65): the weight of each wavelength in each channel.
struct Observer {
    weights: Vec<(f64, [f64; 3])>,
}

impl Observer {
    /// CIE D65, 400-700 nm in steps of 10 nm (CIE 15).
    const D65: [f64; 31] = [
        82.7549, 91.4860, 93.4318, 86.6823, 104.865, 117.008, 117.812, 114.861, 115.923, 108.811, 109.354, 107.802,
        104.790, 107.689, 104.405, 104.046, 100.0, 96.3342, 95.7880, 88.6856, 90.0062, 89.5991, 87.6987, 83.2886,
        83.6992, 80.0268, 80.2146, 82.2778, 78.2842, 69.7213, 71.6091,
    ];

    /// XYZ to linear sRGB (IEC 61966-2-1).
    const RGB_FROM_XYZ: [[f64; 3]; 3] = [
        [3.240_454_2, -1.537_138_5, -0.498_531_4],
        [-0.969_266_0, 1.876_010_8, 0.041_556_0],
        [0.055_643_4, -0.204_025_9, 1.057_225_2],
    ];

    fn new() -> Self {
        let mut weights: Vec<(f64, [f64; 3])> = Self::D65
            .into_iter()
            .enumerate()
            .map(|(index, power)| {
                let nm = 400.0 + 10.0 * index as f64;
                let xyz = matching_functions(nm);
                let rgb = Self::RGB_FROM_XYZ.map(|row| power * (0..3).map(|axis| row[axis] * xyz[axis]).sum::<f64>());
                (nm, rgb)
            })
            .collect();
        let white: [f64; 3] = std::array::from_fn(|channel| weights.iter().map(|(_, rgb)| rgb[channel]).sum());
        // White light is white: a check of the tables.
        let mean = white.iter().sum::<f64>() / 3.0;
        for (channel, value) in white.into_iter().enumerate() {
            assert!((value / mean - 1.0).abs() < 0.005, "channel {channel} of white is {}", value / mean);
        }
        for (_, rgb) in &mut weights {
            (0..3).for_each(|channel| rgb[channel] /= white[channel]);
        }
        Self { weights }
    }

    /// Mean over a channel.
    fn seen(&self, channel: usize, spectrum: impl Fn(f64) -> f64) -> f64 {
        self.weights.iter().map(|&(nm, rgb)| rgb[channel] * spectrum(nm)).sum()
    }

    /// Absorption per channel of a mixture under skin, relative to the strongest, from the light that it lets through.
    fn absorption(&self, carbon_share: f64, optical_density: f64) -> [f64; 3] {
        let carbon = |nm: f64| 1.0 / nm;
        let edge = |nm: f64, at_nm: f64| 1.0 / (1.0 + ((nm - at_nm) / 20.0).exp());
        let brown = |nm: f64| 0.25 + 0.75 * (edge(nm, 575.0) + 2.0 * edge(nm, 520.0)) / 3.0;
        let (carbon_green, brown_green) = (self.seen(1, carbon), self.seen(1, brown));
        let under_skin = |nm: f64| {
            let mixture = carbon_share * carbon(nm) / carbon_green + (1.0 - carbon_share) * brown(nm) / brown_green;
            mixture * (nm / 550.0).powf(1.42)
        };
        let k: [f64; 3] = std::array::from_fn(|channel| {
            -self.seen(channel, |nm| (-optical_density * under_skin(nm)).exp()).ln() / optical_density
        });
        let strongest = k.into_iter().fold(0.0, f64::max);
        k.map(|value| value / strongest)
    }
}

/// CIE 1931 colour matching functions, as fitted by Wyman, Sloan and Shirley 2013 (jcgt.org/published/0002/02/01).
fn matching_functions(nm: f64) -> [f64; 3] {
    let lobe = |height: f64, middle: f64, below: f64, above: f64| {
        let slope = if nm < middle { below } else { above };
        height * (-0.5 * ((nm - middle) * slope).powi(2)).exp()
    };
    [
        lobe(0.362, 442.0, 0.0624, 0.0374) + lobe(1.056, 599.8, 0.0264, 0.0323) + lobe(-0.065, 501.1, 0.0490, 0.0382),
        lobe(0.821, 568.8, 0.0213, 0.0247) + lobe(0.286, 530.9, 0.0613, 0.0322),
        lobe(1.217, 437.0, 0.0845, 0.0278) + lobe(0.681, 459.0, 0.0385, 0.0725),
    ]
}
