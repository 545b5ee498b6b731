//! The first, neutral palette of pigment shades, from a light grey-brown to a soft black.
//!
//! A shade is what a *healed* dot looks like, as absorption of linear light; it is no product of any maker, and its
//! numbers are assumptions: the darkest follows ENGINE.md §3 (absorption 1 : .96 : .88, the slight blue shift of
//! carbon under skin), the lightest turns that ratio round, because a light brown takes more from blue than from red.

/// One shade of the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shade {
    /// The lightest: for fair or grey hair.
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
}

impl Shade {
    /// Every shade, lightest first.
    pub const ALL: [Self; 6] = [
        Self::LightGreyBrown,
        Self::GreyBrown,
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

    /// Its name in plain English.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::LightGreyBrown => "Light grey-brown",
            Self::GreyBrown => "Grey-brown",
            Self::DarkGreyBrown => "Dark grey-brown",
            Self::Charcoal => "Charcoal",
            Self::DeepCharcoal => "Deep charcoal",
            Self::SoftBlack => "Soft black",
        }
    }

    /// How strongly the pigment absorbs red, green and blue linear light, relative to its strongest channel (1).
    #[must_use]
    pub const fn absorption(self) -> [f32; 3] {
        match self {
            Self::LightGreyBrown => [0.95, 0.98, 1.0],
            Self::GreyBrown => [0.97, 1.0, 0.99],
            Self::DarkGreyBrown => [1.0, 0.99, 0.95],
            Self::Charcoal => [1.0, 0.97, 0.91],
            Self::DeepCharcoal => [1.0, 0.96, 0.89],
            Self::SoftBlack => [1.0, 0.96, 0.88],
        }
    }

    /// Natural-log optical density in the middle of a healed dot, in the strongest channel.
    #[must_use]
    pub const fn optical_density(self) -> f32 {
        match self {
            Self::LightGreyBrown => 1.2,
            Self::GreyBrown => 1.45,
            Self::DarkGreyBrown => 1.7,
            Self::Charcoal => 2.0,
            Self::DeepCharcoal => 2.25,
            Self::SoftBlack => 2.5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_back_and_are_these_numbers_for_ever() {
        let ids: Vec<u8> = Shade::ALL.iter().map(|shade| shade.id()).collect();
        assert_eq!(ids, [1, 2, 3, 4, 5, 6]);
        for shade in Shade::ALL {
            assert_eq!(Shade::from_id(shade.id()), Some(shade));
        }
        assert_eq!(Shade::from_id(0), None);
        assert_eq!(Shade::from_id(7), None);
    }

    #[test]
    fn each_shade_is_darker_than_the_one_before_and_nearly_neutral() {
        for pair in Shade::ALL.windows(2) {
            let (lighter, darker) = (pair[0].optical_density(), pair[1].optical_density());
            assert!(lighter < darker, "{lighter} is not below {darker}");
        }
        for shade in Shade::ALL {
            let k = shade.absorption();
            let strongest = k.into_iter().fold(0.0, f32::max);
            let weakest = k.into_iter().fold(1.0, f32::min);
            assert!((strongest - 1.0).abs() < 1e-6, "{shade:?}: strongest channel {strongest}");
            assert!(weakest >= 0.85, "{shade:?}: weakest channel {weakest}");
        }
    }
}
