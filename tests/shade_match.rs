//! Shades proposed for patches of rendered heads and of real photos, against what an eye says of them; and the
//! light that the standard treatment takes, against the dots that are drawn.

#[path = "support/patches.rs"]
mod patches;

use hairline::picture::dot::DotProfiles;
use hairline::pigment::matching::{Caution, standard_luminance_drop};
use hairline::pigment::optics::{linear_from_encoded, weighted_by_luminance};
use hairline::pigment::sample::{Subject, sample_patch, unmix};
use hairline::pigment::{Dilution, DotStyle, Shade};
use proptest::prelude::*;

/// What is known to come out wrong, and why no rule here is bent until it does not.
const WRONG_SKIN: [&str; 3] = [
    // Lit from behind: the face is in ruddy shade.
    "biden", // The forehead is in bright light; its colour is that of grace_hopper's, whose skin is light.
    "obama", "obama2",
];
const WRONG_HAIR: [&str; 5] = [
    // Seen at the edge of the head, in its own shade.
    "s1-nw5-front",
    "s1-nw5-bowed25",
    // Blurred: every pixel is part skin.
    "s1-nw5-leftprofile",
    // Thin stubble at the edge of a bare scalp: every pixel is part skin.
    "s2-nw3-front",
    // Greying, lit from behind.
    "obama3",
];

#[test]
fn classes_are_those_that_an_eye_sees_but_for_the_known_failures() {
    let photos = patches::photos();
    assert_eq!(photos.len(), 16);
    let wrong = |right: fn(&patches::Photo) -> bool| -> Vec<&str> {
        photos.iter().filter(|photo| !right(photo)).map(|photo| photo.name.as_str()).collect()
    };
    assert_eq!(wrong(patches::Photo::skin_is_right), WRONG_SKIN);
    assert_eq!(wrong(patches::Photo::hair_is_right), WRONG_HAIR);
}

#[test]
fn a_skin_class_that_is_wrong_comes_with_a_caution() {
    for photo in patches::photos().iter().filter(|photo| !photo.skin_is_right()) {
        let cautions = photo.proposal.cautions;
        let warned = cautions.contains(Caution::ColouredLight) || cautions.contains(Caution::BrighterThanItsColour);
        assert!(warned, "{}: {:?}", photo.name, photo.proposal);
    }
}

#[test]
fn black_hair_on_dark_skin_never_gets_soft_black() {
    for photo in patches::photos().iter().filter(|photo| photo.skin_by_eye == "dark") {
        assert_eq!(photo.proposal.shade, Shade::DeepCharcoal, "{}: {:?}", photo.name, photo.proposal);
    }
}

#[test]
fn the_standard_treatment_takes_as_much_light_as_its_dots_do() {
    let skin = [0.55, 0.36, 0.27];
    for shade in Shade::ALL {
        for dilution in Dilution::ALL {
            let optical_density = shade.optical_density_diluted(dilution);
            let style = DotStyle { optical_density, ..DotStyle::for_shade(shade) };
            let drawn = DotProfiles::new(&style).luminance_drop(150.0, skin);
            let taken = standard_luminance_drop(shade, dilution);
            assert!((drawn - taken).abs() < 0.004, "{shade:?} {dilution:?}: drawn {drawn}, taken {taken}");
        }
    }
}

/// A picture of one colour with every `period`-th pixel of another.
fn dotted(width: usize, height: usize, base: [u8; 3], other: [u8; 3], period: usize) -> Vec<u8> {
    (0..width * height)
        .flat_map(|index| {
            let [red, green, blue] = if index % period == 0 { other } else { base };
            [red, green, blue, 255]
        })
        .collect()
}

fn linear([red, green, blue]: [u8; 3]) -> [f32; 3] {
    [red, green, blue].map(|value| linear_from_encoded(f32::from(value) / 255.0))
}

#[test]
fn stray_pixels_do_not_change_a_sample() {
    let (skin, hair, shine) = ([190, 150, 130], [40, 30, 25], [255, 255, 255]);
    let sample = |rgba: &[u8], subject| sample_patch(rgba, 40, [20.0, 20.0], 15.0, subject);
    // A third of hairs, or a fifth of highlights.
    for (stray, period) in [(hair, 3), (shine, 5), ([0, 0, 255], 7)] {
        let rgba = dotted(40, 40, skin, stray, period);
        assert_eq!(sample(&rgba, Subject::Skin), Some(linear(skin)), "{stray:?}");
    }
    let skin_linear = linear(skin);
    // Stubble: one pixel in three is hair, half a pixel wide beside it.
    let rgba = dotted(40, 40, skin, hair, 3);
    assert_eq!(sample(&rgba, Subject::Stubble { skin_linear }), Some(linear(hair)));
    assert_eq!(sample(&rgba, Subject::Hair { skin_linear }), Some(linear(hair)));
    // White hair on darker skin.
    let rgba = dotted(40, 40, [220, 215, 205], skin, 3);
    let white = sample(&rgba, Subject::Hair { skin_linear }).unwrap();
    assert!(weighted_by_luminance(white) > weighted_by_luminance(skin_linear), "{white:?}");
}

#[test]
fn unmixing_undoes_mixing() {
    let (skin, hair) = ([0.5, 0.33, 0.25], [0.05, 0.03, 0.02]);
    for share in [0.2_f32, 0.5, 0.8, 1.0] {
        let seen: [f32; 3] = std::array::from_fn(|c| share * hair[c] + (1.0 - share) * skin[c]);
        for (got, expected) in unmix(seen, skin, share).into_iter().zip(hair) {
            assert!((got - expected).abs() < 1e-5, "share {share}: {got} against {expected}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sample_is_total_and_lies_within_the_picture(
        rgba in prop::collection::vec(any::<u8>(), 0..4 * 60),
        width in 0_usize..12,
        centre in prop::array::uniform2(prop_oneof![-20.0_f32..20.0, any::<f32>()]),
        radius in prop_oneof![0.0_f32..20.0, any::<f32>()],
        skin in prop::array::uniform3(any::<f32>()),
        kind in 0..3,
    ) {
        let subject = match kind {
            0 => Subject::Skin,
            1 => Subject::Hair { skin_linear: skin },
            _ => Subject::Stubble { skin_linear: skin },
        };
        if let Some(colour) = sample_patch(&rgba, width, centre, radius, subject) {
            for channel in 0..3 {
                let seen = rgba.chunks_exact(4).any(|pixel| {
                    linear_from_encoded(f32::from(pixel[channel]) / 255.0) == colour[channel]
                });
                prop_assert!(seen, "{colour:?} is in no pixel");
            }
        }
        let hair = unmix(skin, skin, radius);
        prop_assert!(hair.iter().all(|value| (0.0..=1.0).contains(value) || value.is_nan()));
    }

    #[test]
    fn a_patch_inside_the_picture_always_has_a_colour(
        place in prop::array::uniform2(0.0_f32..16.0),
        radius in 0.0_f32..30.0,
    ) {
        let rgba = dotted(16, 16, [120, 90, 70], [120, 90, 70], 1);
        let got = sample_patch(&rgba, 16, place, radius, Subject::Skin);
        prop_assert_eq!(got, Some(linear([120, 90, 70])));
    }
}
