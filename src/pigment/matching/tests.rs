//! Proposals: total, ordered as hair and skin are, and cautious where light is coloured.

use super::*;
use palette::{IntoColor, LinSrgb};
use proptest::prelude::*;

/// Linear light of skin in ordinary photos, lightest first.
const SKINS: [[f32; 3]; 5] =
    [[0.70, 0.50, 0.40], [0.55, 0.36, 0.27], [0.42, 0.25, 0.165], [0.20, 0.115, 0.075], [0.075, 0.038, 0.023]];

/// Chromaticities of hair: neutral, brown, auburn, golden.
const HAIRS: [[f32; 3]; 4] = [[0.50, 0.49, 0.47], [0.50, 0.36, 0.26], [0.50, 0.28, 0.15], [0.50, 0.42, 0.24]];

fn place(shade: Shade) -> usize {
    Shade::ALL.into_iter().position(|other| other == shade).unwrap()
}

fn anything() -> impl Strategy<Value = f32> {
    prop_oneof![any::<f32>(), -0.2_f32..1.2, Just(f32::NAN), Just(f32::INFINITY), Just(0.0), Just(1.0)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_input_gives_a_proposal(
        skin in prop::array::uniform3(anything()),
        hair in prop::option::of(prop::array::uniform3(anything())),
        drop in prop::option::of(anything()),
    ) {
        let proposal = propose(skin, hair, drop);
        let angle = proposal.typology_angle_deg;
        prop_assert!((-90.0..=90.0).contains(&angle), "angle {angle}");
        let hair_seen = hair.is_some_and(|hair| hair.iter().all(|value| value.is_finite()));
        prop_assert_eq!(proposal.hair.is_some(), hair_seen);
        prop_assert_eq!(proposal.cautions.contains(Caution::NoHair), !hair_seen);
        if let Reason::Stubble { luminance_drop, .. } = proposal.reason {
            prop_assert!((LEAST_DROP..=1.0).contains(&luminance_drop), "drop {luminance_drop}");
        }
    }

    #[test]
    fn the_same_hair_in_less_light_never_gets_a_lighter_shade(
        skin in prop::sample::select(SKINS.to_vec()),
        hair in prop::sample::select(HAIRS.to_vec()),
        light in 0.0_f32..2.0,
        less in 0.0_f32..1.0,
    ) {
        let shade = |light: f32| propose(skin, Some(hair.map(|value| value * light)), None).shade;
        let (brighter, darker) = (shade(light), shade(light * less));
        prop_assert!(place(darker) >= place(brighter), "{hair:?} at {light}: {brighter:?}, times {less}: {darker:?}");
    }

    #[test]
    fn weaker_stubble_never_gets_stronger_pigment(
        skin in prop::sample::select(SKINS.to_vec()),
        hair in prop::sample::select(HAIRS.to_vec()),
        light in 0.0_f32..1.0,
        drops in (0.0_f32..0.6, 0.0_f32..0.6),
    ) {
        let strength = |drop: f32| {
            let proposal = propose(skin, Some(hair.map(|value| value * light)), Some(drop));
            proposal.shade.optical_density_diluted(proposal.dilution)
        };
        let (weak, strong) = (drops.0.min(drops.1).max(LEAST_DROP), drops.0.max(drops.1).max(LEAST_DROP));
        prop_assert!(strength(weak) <= strength(strong), "{weak}: {}, {strong}: {}", strength(weak), strength(strong));
    }

    #[test]
    fn the_typology_angle_is_that_of_d65_within_three_degrees(
        skin in prop::sample::select(SKINS.to_vec()),
        light in 0.3_f32..1.2,
    ) {
        let [red, green, blue] = skin.map(|value| value * light);
        let lab: palette::Lab = LinSrgb::new(red, green, blue).into_color();
        let expected = (lab.l - 50.0).atan2(lab.b).to_degrees();
        let got = typology_angle_deg([red, green, blue]);
        prop_assert!((got - expected).abs() < 3.0, "{got} against {expected}");
    }
}

#[test]
fn skin_classes_are_chardons_and_lighter_skin_is_never_called_darker() {
    let angles = [55.1, 54.9, 41.1, 40.9, 28.1, 27.9, 10.1, 9.9, -29.9, -30.1];
    let classes = angles.map(SkinClass::from_typology_angle);
    let expected = [0, 1, 1, 2, 2, 3, 3, 4, 4, 5].map(|index: usize| SkinClass::ALL[index]);
    assert_eq!(classes, expected);
    assert_eq!(SkinClass::from_typology_angle(f32::NAN), SkinClass::Dark);
    let of_skins = SKINS.map(|skin| propose(skin, None, None).skin);
    assert!(of_skins.is_sorted(), "{of_skins:?}");
}

#[test]
fn makers_advice_is_followed() {
    let [light, dark] = [SKINS[1], SKINS[4]];
    let fair = [0.40, 0.30, 0.19];
    let black = [0.018, 0.015, 0.013];
    let on_light = propose(light, Some(fair), None);
    assert!(place(on_light.shade) <= place(Shade::GreyBrown), "fair hair on light skin: {on_light:?}");
    let medium = propose(SKINS[2], Some(black), None);
    assert_eq!(medium.shade, Shade::SoftBlack, "{medium:?}");
    let on_dark = propose(dark, Some(black), None);
    assert_eq!(on_dark.shade, Shade::DeepCharcoal, "{on_dark:?}");
    assert!(on_dark.cautions.contains(Caution::BlackOnDarkSkin), "{on_dark:?}");
    let grey = propose(light, Some([0.36, 0.34, 0.32]), None);
    assert_eq!((grey.shade, grey.dilution), (Shade::CoolGrey, Dilution::FourToOne), "{grey:?}");
    assert!(grey.cautions.contains(Caution::GreyHair), "{grey:?}");
}

#[test]
fn coloured_light_is_noticed_and_neutral_light_is_not() {
    for skin in SKINS {
        let neutral = propose(skin, None, None);
        assert!(!neutral.cautions.contains(Caution::ColouredLight), "{skin:?}: {neutral:?}");
        assert!(!neutral.cautions.contains(Caution::BrighterThanItsColour), "{skin:?}: {neutral:?}");
        // Tungsten seen by a camera set to daylight (about 2900 K, Planck), shade on a camera set to tungsten, green tubes.
        for cast in [[1.8, 1.0, 0.35], [0.6, 1.0, 1.6], [0.75, 1.1, 0.8]] {
            let lit: [f32; 3] = std::array::from_fn(|channel| skin[channel] * cast[channel]);
            let proposal = propose(lit, None, None);
            assert!(proposal.cautions.contains(Caution::ColouredLight), "{skin:?} × {cast:?}: {:?}", Seen::new(lit));
        }
    }
    assert!(propose([0.01, 0.007, 0.006], None, None).cautions.contains(Caution::TooDark));
    assert!(propose([1.0, 0.8, 0.7], None, None).cautions.contains(Caution::TooBright));
}

#[test]
fn a_treatment_matched_to_stubble_is_not_darker_than_it() {
    for hair in HAIRS {
        for percent in 12..40 {
            let drop = percent as f32 / 100.0;
            let proposal = propose(SKINS[1], Some(hair.map(|value| 0.2 * value)), Some(drop));
            let taken = standard_luminance_drop(proposal.shade, proposal.dilution);
            assert!(taken <= drop, "stubble takes {drop}, {proposal:?} takes {taken}");
            let stronger = Dilution::ALL.into_iter().rfind(|step| *step < proposal.dilution);
            if let Some(stronger) = stronger {
                let taken = standard_luminance_drop(proposal.shade, stronger);
                assert!(taken > drop, "stubble takes {drop}, {stronger:?} would take {taken}");
            }
        }
    }
}
