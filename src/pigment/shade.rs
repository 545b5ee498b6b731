//! The palette: eight neutral pigment shades from a light grey-brown to a soft black, and how they are diluted.
//!
//! A shade is what a *healed* dot looks like, as absorption of linear light; it is no product of any maker and no
//! paint colour. Each is a mixture of carbon black and iron-oxide brown under a layer of skin. The absorption in the
//! table is computed from this model and checked against it by `shade/tests.rs`:
//! - carbon black: ∝ λ^−1 (small particles; Bond and Bergstrom 2006, doi 10.1080/02786820500421521);
//! - iron-oxide brown: a quarter flat, the rest one part of red oxide (haematite, which absorbs below an edge near 575 nm)
//!   to two of yellow oxide (goethite, near 520 nm), edges 20 nm wide [assumption: round numbers for the known edges];
//! - skin over it sends light back before it reaches the pigment, blue more than red: ∝ λ^1.42, the inverse of its
//!   reduced scattering (mean of skin in Jacques 2013, doi 10.1088/0031-9155/58/11/R37).
//!
//! Light under D65 goes through that, is seen by the CIE 1931 observer and given as linear sRGB: one absorption per
//! channel. Shares of carbon are chosen by us, so that dark shades come to ENGINE.md §3's 1 : .96 : .88, and so are the
//! optical densities. Not here: depth and age, which make every shade bluer (the treatment's model).

/// One shade of the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shade {
    /// The lightest: for fair hair.
    LightGreyBrown = 1,
    /// Light brown hair.
    GreyBrown = 2,
    /// Brown hair.
    DarkGreyBrown = 3,
    /// Dark brown hair; what a design starts with.
    Charcoal = 4,
    /// Very dark hair.
    DeepCharcoal = 5,
    /// The darkest: black hair. Never quite black, because skin lies over the pigment.
    SoftBlack = 6,
    /// Light and without brown: grey hair.
    CoolGrey = 7,
    /// Warmer than its neighbours: reddish or golden brown hair.
    WarmBrown = 8,
}

impl Shade {
    /// Every shade, lightest first.
    pub const ALL: [Self; 8] = [
        Self::LightGreyBrown,
        Self::CoolGrey,
        Self::GreyBrown,
        Self::WarmBrown,
        Self::DarkGreyBrown,
        Self::Charcoal,
        Self::DeepCharcoal,
        Self::SoftBlack,
    ];

    /// The number that stands for this shade in saved designs. It never changes and is never reused.
    #[must_use]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The shade of a number; `None` for one that no version of the palette has had.
    #[must_use]
    pub fn from_id(id: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|shade| shade.id() == id)
    }

    /// Its name for programs, as in configurations and in what pictures say of themselves. It never changes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LightGreyBrown => "light-grey-brown",
            Self::CoolGrey => "cool-grey",
            Self::GreyBrown => "grey-brown",
            Self::WarmBrown => "warm-brown",
            Self::DarkGreyBrown => "dark-grey-brown",
            Self::Charcoal => "charcoal",
            Self::DeepCharcoal => "deep-charcoal",
            Self::SoftBlack => "soft-black",
        }
    }

    /// How strongly the pigment absorbs red, green and blue linear light, relative to its strongest channel (1).
    #[must_use]
    pub const fn absorption(self) -> [f32; 3] {
        match self {
            Self::LightGreyBrown => [0.938, 1.0, 0.995],
            Self::CoolGrey => [1.0, 0.932, 0.854],
            Self::GreyBrown => [0.977, 1.0, 0.971],
            Self::WarmBrown => [0.865, 0.973, 1.0],
            Self::DarkGreyBrown => [1.0, 0.996, 0.951],
            Self::Charcoal => [1.0, 0.970, 0.911],
            Self::DeepCharcoal => [1.0, 0.960, 0.897],
            Self::SoftBlack => [1.0, 0.951, 0.882],
        }
    }

    /// Natural-log optical density in the middle of a healed dot of undiluted pigment, in the strongest channel.
    #[must_use]
    pub const fn optical_density(self) -> f32 {
        match self {
            Self::LightGreyBrown => 1.2,
            Self::CoolGrey => 1.35,
            Self::GreyBrown => 1.45,
            Self::WarmBrown => 1.6,
            Self::DarkGreyBrown => 1.7,
            Self::Charcoal => 2.0,
            Self::DeepCharcoal => 2.25,
            Self::SoftBlack => 2.5,
        }
    }

    /// [`Shade::optical_density`] of pigment that was diluted: proportional to concentration (Beer-Lambert).
    #[must_use]
    pub const fn optical_density_diluted(self, dilution: Dilution) -> f32 {
        self.optical_density() * dilution.concentration()
    }
}

/// Parts of pigment to parts of distilled water, as on a practitioner's dilution chart: five steps.
///
/// "Undiluted" is the shade as the palette gives it, not what a maker fills into a bottle. Steps are assumptions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Dilution {
    /// 1 : 0.
    #[default]
    Undiluted = 0,
    /// 4 : 1.
    FourToOne = 1,
    /// 2 : 1.
    TwoToOne = 2,
    /// 1 : 1.
    OneToOne = 3,
    /// 1 : 2.
    OneToTwo = 4,
}

impl Dilution {
    /// Every step, strongest first.
    pub const ALL: [Self; 5] = [Self::Undiluted, Self::FourToOne, Self::TwoToOne, Self::OneToOne, Self::OneToTwo];

    /// The number that stands for this step in saved designs. It never changes and is never reused.
    #[must_use]
    pub const fn id(self) -> u8 {
        self as u8
    }

    /// The step of a number; `None` for one that no version has had.
    #[must_use]
    pub fn from_id(id: u8) -> Option<Self> {
        Self::ALL.get(usize::from(id)).copied()
    }

    /// Parts of pigment and parts of water.
    #[must_use]
    pub const fn parts(self) -> (u8, u8) {
        match self {
            Self::Undiluted => (1, 0),
            Self::FourToOne => (4, 1),
            Self::TwoToOne => (2, 1),
            Self::OneToOne => (1, 1),
            Self::OneToTwo => (1, 2),
        }
    }

    /// Share of pigment in the mixture, 1/3 to 1.
    #[must_use]
    pub const fn concentration(self) -> f32 {
        let (pigment, water) = self.parts();
        pigment as f32 / (pigment + water) as f32
    }

    /// One step more of water; the weakest stays as it is.
    #[must_use]
    pub const fn weaker(self) -> Self {
        match self {
            Self::Undiluted => Self::FourToOne,
            Self::FourToOne => Self::TwoToOne,
            Self::TwoToOne => Self::OneToOne,
            Self::OneToOne | Self::OneToTwo => Self::OneToTwo,
        }
    }
}

#[cfg(test)]
mod tests;
