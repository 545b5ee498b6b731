//! Proposes a shade from three plain measurements of a photo: colour of bare skin, colour of hair, and how much darker
//! stubble makes the skin. Pure and total: any input gives a proposal.
//!
//! A photo is no spectrophotometer. White balance and exposure move its colours by more than one skin class, and
//! nothing in a patch of skin tells a brightly lit brown forehead from a tanned light one; so the answer is a first
//! proposal with its reason and its cautions as data, and the interface makes sentences of them. Not here: reading
//! pixels (`sample.rs`, and the stubble's statistics elsewhere), and how many dots of that shade are needed.
//!
//! Which hair gets which shade is the makers' advice (DOMAIN.md §1.4: light skin with fair or brown hair, medium skin
//! with dark hair, dark skin with dark hair; pure black on very dark skin may turn blue or green) spread over our
//! palette by us [assumption].

use super::optics::weighted_by_luminance;
use super::shade::{Dilution, Shade};
use color::{ColorSpace, Lab};

/// Skin by individual typology angle (Chardon, Cretois and Hourseau 1991, doi 10.1111/j.1467-2494.1991.tb00561.x),
/// lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkinClass {
    /// Above 55°.
    VeryLight,
    /// 41° to 55°.
    Light,
    /// 28° to 41°.
    Intermediate,
    /// 10° to 28°.
    Tan,
    /// −30° to 10°.
    Brown,
    /// Below −30°.
    Dark,
}

/// What hair looks like in the photo. Apart from grey in order of darkness, darkest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HairClass {
    /// Black.
    Black,
    /// Dark brown.
    DarkBrown,
    /// Brown.
    Brown,
    /// Light brown or blond.
    Light,
    /// Grey or white.
    Grey,
}

/// Why this shade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// The person's own stubble: its colour chose the shade, its darkness the dilution.
    Stubble {
        /// The stubble's colour.
        hair: HairClass,
        /// The skin round it.
        skin: SkinClass,
        /// Share of the skin's light that the stubble takes, 0-1.
        luminance_drop: f32,
    },
    /// Hair of this colour on this skin.
    Hair {
        /// The hair's colour.
        hair: HairClass,
        /// The skin.
        skin: SkinClass,
    },
    /// The skin alone; no hair was seen.
    Skin {
        /// The skin.
        skin: SkinClass,
    },
}

/// What may make the proposal wrong, or what to mind about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Caution {
    /// The skin's hue is outside what skin has: coloured light, or a white balance that is off.
    ColouredLight,
    /// The skin has more colour than skin so bright has: bright light on darker skin, or warm light. The class may be
    /// one or two too light.
    BrighterThanItsColour,
    /// So little light that colours mean little.
    TooDark,
    /// So much light that a channel is at its end.
    TooBright,
    /// No hair was seen; skin alone chose.
    NoHair,
    /// Grey hair: take the lighter of two shades that both seem right.
    GreyHair,
    /// Black hair on dark skin would suggest soft black, which may turn bluish there; one shade less was chosen.
    BlackOnDarkSkin,
}

/// A set of [`Caution`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cautions(u8);

/// A shade to start from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proposal {
    /// The shade.
    pub shade: Shade,
    /// Its dilution, healed after all sessions.
    pub dilution: Dilution,
    /// The skin's individual typology angle in degrees, −90 to 90, larger is lighter.
    pub typology_angle_deg: f32,
    /// The skin's class by that angle.
    pub skin: SkinClass,
    /// The hair's class, where a colour of hair was given.
    pub hair: Option<HairClass>,
    /// Why.
    pub reason: Reason,
    /// What to mind.
    pub cautions: Cautions,
}

/// Hue of human skin in CIELAB, in degrees. People's foreheads overlap widely whatever their origin (Xiao et al. 2017,
/// doi 10.1111/srt.12295); these limits, with room for cameras, are assumptions.
const SKIN_HUES_DEG: [f32; 2] = [40.0, 80.0];
/// Saturation, as [`Seen::saturation`], that skin has in a photo with neutral light [assumption]. Very dark skin in deep
/// shade has most.
const SKIN_SATURATIONS: [f32; 2] = [0.09, 0.55];
/// Light skin, measured, has .20-.27, darker skin .28-.33 [assumption, from published means of L*, a*, b*].
const MOST_LIGHT_SKIN_SATURATION: f32 = 0.30;
/// Hair with less colour than this share of the skin's is neutral: the skin beside it takes the place of a white card.
const NEUTRAL_SHARE_OF_SKIN: f32 = 0.7;
/// Hair with less colour than this is neutral beside any skin.
const NEUTRAL_SATURATION: f32 = 0.12;
/// Neutral hair from this lightness on is grey; below it is dark hair with a sheen.
const GREY_LIGHTNESS: f32 = 40.0;
/// A stubble's drop below this cannot be told from the skin's own mottling.
const LEAST_DROP: f32 = 0.03;

/// Proposes shade and dilution.
///
/// Colours are linear sRGB, 0-1, as the photo has them; `stubble_drop` is the share of the skin's luminance that the
/// person's own stubble takes (0-1). Values out of range are brought into it, hair or drop that are not numbers count as
/// not seen.
#[must_use]
pub fn propose(skin_linear: [f32; 3], hair_linear: Option<[f32; 3]>, stubble_drop: Option<f32>) -> Proposal {
    let skin_seen = Seen::new(skin_linear);
    let typology_angle_deg = typology_angle_deg(skin_linear);
    let skin = SkinClass::from_typology_angle(typology_angle_deg);
    let hair_seen = hair_linear.filter(|hair| hair.iter().all(|value| value.is_finite())).map(Seen::new);
    let hair = hair_seen.map(|seen| hair_class(&seen, &skin_seen));
    let shade = match (hair, hair_seen) {
        (Some(hair), Some(seen)) => shade_for_hair(hair, &seen, skin),
        _ => shade_for_skin(skin),
    };
    let drop = stubble_drop.filter(|drop| *drop >= LEAST_DROP).map(|drop| drop.min(1.0));
    let reason = match (hair, drop) {
        (Some(hair), Some(luminance_drop)) => Reason::Stubble { hair, skin, luminance_drop },
        (Some(hair), None) => Reason::Hair { hair, skin },
        (None, _) => Reason::Skin { skin },
    };
    let dilution = match drop {
        Some(drop) => dilution_for_drop(shade, drop),
        None if hair == Some(HairClass::Grey) => Dilution::FourToOne,
        None => Dilution::Undiluted,
    };
    Proposal {
        shade,
        dilution,
        typology_angle_deg,
        skin,
        hair,
        reason,
        cautions: cautions(skin_linear, &skin_seen, skin, hair),
    }
}

/// Individual typology angle of a linear sRGB colour: `atan((L* − 50) / b*)` in degrees, −90 to 90.
///
/// CIELAB is taken against D50 with the white adapted, as in CSS; the difference to D65 is below 2° for skin. A colour
/// without yellow (b* ≤ 0) is no skin; it counts by lightness alone.
#[must_use]
pub fn typology_angle_deg(skin_linear: [f32; 3]) -> f32 {
    let [lightness, _, b] = lab(skin_linear);
    (lightness - 50.0).atan2(b.max(1e-3)).to_degrees()
}

/// Share of the skin's luminance that a whole treatment takes: 150 healed dots per cm² of the default size.
///
/// A fit to the profile that is drawn, good to .004: what a dot covers grows a little with its density, because its soft
/// edge does (`tests/shade_match.rs` compares).
#[must_use]
pub fn standard_luminance_drop(shade: Shade, dilution: Dilution) -> f32 {
    let density = shade.optical_density_diluted(dilution) * weighted_by_luminance(shade.absorption());
    (0.173 + 0.032 * density) * (1.0 - (-density).exp())
}

impl SkinClass {
    /// Every class, lightest first.
    pub const ALL: [Self; 6] = [Self::VeryLight, Self::Light, Self::Intermediate, Self::Tan, Self::Brown, Self::Dark];

    /// The class of an individual typology angle in degrees.
    #[must_use]
    pub fn from_typology_angle(degrees: f32) -> Self {
        match degrees {
            angle if angle > 55.0 => Self::VeryLight,
            angle if angle > 41.0 => Self::Light,
            angle if angle > 28.0 => Self::Intermediate,
            angle if angle > 10.0 => Self::Tan,
            angle if angle > -30.0 => Self::Brown,
            _ => Self::Dark,
        }
    }

    /// The Fitzpatrick type (1-6) that most people of this class have. Fitzpatrick asks how skin burns and tans, which
    /// no picture shows: an estimate only (Del Bino and Bernerd 2013, doi 10.1111/bjd.12529).
    #[must_use]
    pub const fn fitzpatrick_estimate(self) -> u8 {
        self as u8 + 1
    }

    /// Its name for programs: messages choose their words by it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::VeryLight => "very-light",
            Self::Light => "light",
            Self::Intermediate => "intermediate",
            Self::Tan => "tan",
            Self::Brown => "brown",
            Self::Dark => "dark",
        }
    }
}

impl HairClass {
    /// Its name for programs: messages choose their words by it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Black => "black",
            Self::DarkBrown => "dark-brown",
            Self::Brown => "brown",
            Self::Light => "light-brown-or-blond",
            Self::Grey => "grey",
        }
    }
}

impl Caution {
    /// Every caution.
    pub const ALL: [Self; 7] = [
        Self::ColouredLight,
        Self::BrighterThanItsColour,
        Self::TooDark,
        Self::TooBright,
        Self::NoHair,
        Self::GreyHair,
        Self::BlackOnDarkSkin,
    ];
}

impl Cautions {
    /// Whether this one is among them.
    #[must_use]
    pub const fn contains(self, caution: Caution) -> bool {
        self.0 & (1 << caution as u8) != 0
    }

    /// Those that are, in the order of [`Caution::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Caution> {
        Caution::ALL.into_iter().filter(move |caution| self.contains(*caution))
    }

    const fn set(&mut self, caution: Caution, holds: bool) {
        self.0 |= (holds as u8) << caution as u8;
    }
}

/// A colour as it is judged here.
#[derive(Clone, Copy, Debug)]
struct Seen {
    lightness: f32,
    hue_deg: f32,
    /// CIELAB chroma over (L* + 16), which exposure leaves as it is (L* + 16 and chroma grow with the cube root of it).
    saturation: f32,
}

impl Seen {
    fn new(linear: [f32; 3]) -> Self {
        let [lightness, a, b] = lab(linear);
        Self { lightness, hue_deg: b.atan2(a).to_degrees(), saturation: a.hypot(b) / (lightness + 16.0) }
    }
}

/// CIELAB (D50) of a linear sRGB colour, brought into range.
fn lab(linear: [f32; 3]) -> [f32; 3] {
    // `max` makes 0 of NaN, `clamp` would keep it.
    #[allow(clippy::manual_clamp)]
    Lab::from_linear_srgb(linear.map(|value| value.max(0.0).min(1.0)))
}

fn hair_class(hair: &Seen, skin: &Seen) -> HairClass {
    let neutral = hair.saturation < NEUTRAL_SATURATION.max(NEUTRAL_SHARE_OF_SKIN * skin.saturation);
    match hair.lightness {
        lightness if neutral && lightness >= GREY_LIGHTNESS => HairClass::Grey,
        // Black hair shines: without colour it may be as light as brown hair.
        lightness if lightness < if neutral { 30.0 } else { 15.0 } => HairClass::Black,
        lightness if neutral || lightness < 27.0 => HairClass::DarkBrown,
        lightness if lightness < 38.0 => HairClass::Brown,
        _ => HairClass::Light,
    }
}

fn shade_for_hair(hair: HairClass, seen: &Seen, skin: SkinClass) -> Shade {
    match hair {
        HairClass::Grey => Shade::CoolGrey,
        HairClass::Light if seen.lightness >= 52.0 => Shade::LightGreyBrown,
        HairClass::Light => Shade::GreyBrown,
        // Chestnut and auburn have more colour than other brown hair.
        HairClass::Brown if seen.saturation > 0.45 => Shade::WarmBrown,
        HairClass::Brown => Shade::DarkGreyBrown,
        HairClass::DarkBrown => Shade::Charcoal,
        HairClass::Black => match skin {
            SkinClass::Intermediate | SkinClass::Tan => Shade::SoftBlack,
            // On light skin each dot of black stands out, on dark skin it may turn blue.
            SkinClass::VeryLight | SkinClass::Light | SkinClass::Brown | SkinClass::Dark => Shade::DeepCharcoal,
        },
    }
}

fn shade_for_skin(skin: SkinClass) -> Shade {
    match skin {
        SkinClass::VeryLight => Shade::GreyBrown,
        SkinClass::Light => Shade::DarkGreyBrown,
        SkinClass::Intermediate | SkinClass::Tan => Shade::Charcoal,
        SkinClass::Brown | SkinClass::Dark => Shade::DeepCharcoal,
    }
}

/// The strongest step with which the standard treatment is not darker than the stubble; else the weakest.
fn dilution_for_drop(shade: Shade, stubble_drop: f32) -> Dilution {
    let fits = |step: &Dilution| standard_luminance_drop(shade, *step) <= stubble_drop;
    Dilution::ALL.into_iter().find(fits).unwrap_or(Dilution::OneToTwo)
}

fn cautions(skin_linear: [f32; 3], seen: &Seen, skin: SkinClass, hair: Option<HairClass>) -> Cautions {
    let mut cautions = Cautions::default();
    // Below this light colours are noise, and so are hue and saturation.
    let too_dark = seen.lightness < 18.0;
    let of_skin = SKIN_HUES_DEG[0]..=SKIN_HUES_DEG[1];
    let colour_of_skin = SKIN_SATURATIONS[0]..=SKIN_SATURATIONS[1];
    let coloured = !of_skin.contains(&seen.hue_deg) || !colour_of_skin.contains(&seen.saturation);
    let bright_for_colour = skin <= SkinClass::Intermediate && seen.saturation > MOST_LIGHT_SKIN_SATURATION;
    let black_on_dark = hair == Some(HairClass::Black) && skin >= SkinClass::Brown;
    cautions.set(Caution::ColouredLight, !too_dark && coloured);
    cautions.set(Caution::BrighterThanItsColour, bright_for_colour);
    cautions.set(Caution::TooDark, too_dark);
    cautions.set(Caution::TooBright, skin_linear.iter().any(|value| *value >= 0.97));
    cautions.set(Caution::NoHair, hair.is_none());
    cautions.set(Caution::GreyHair, hair == Some(HairClass::Grey));
    cautions.set(Caution::BlackOnDarkSkin, black_on_dark);
    cautions
}

#[cfg(test)]
mod tests;
