//! A design, or several plans of one head, as the fragment of a link: everything that does not depend on a photo, and nothing of the
//! photo.
//!
//! A code is base64url of a version byte, the version's content, and the CRC-32 of both. The checksum tells a link that lost a
//! letter in a messenger from one that is whole; it keeps nobody from writing links of their own, so decoding is total: any text
//! gives a sound design or an error, within the bounds of [`MOST_LETTERS`].
//!
//! Links live for ever: each version keeps a file of its own, which is not changed once it was released, and golden links in
//! tests/fixtures/share/.

use crate::design::{BrushStroke, Design, DotPlan, Hairline, Rim, Treatment};
use crate::head::{Calibration, DomeOutline, HeadView};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use thiserror::Error;

use super::language::Language;

mod version_1;
mod version_2;

/// What precedes a code in a fragment.
pub const PARAMETER: &str = "d=";
/// Letters of the longest code.
pub const MOST_LETTERS: usize = 1_998;
/// Plans in one link.
pub const MOST_PLANS: usize = 3;
/// Letters of a plan's name.
pub const MOST_NAME_LETTERS: usize = 40;
const CHECKSUM_BYTES: usize = 4;

/// What a link holds: a design without its photo.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedDesign {
    /// Whether the design is on the plane of a photo instead of a head.
    pub is_flat: bool,
    /// See [`Design::hairline`].
    pub hairline: Hairline,
    /// See [`Design::rim`].
    pub rim: Rim,
    /// See [`Design::strokes`].
    pub strokes: Vec<BrushStroke>,
    /// See [`Design::dots`].
    pub dots: DotPlan,
    /// See [`Design::dots_follow_hair`].
    pub dots_follow_hair: bool,
    /// See [`Design::treatment`].
    pub treatment: Treatment,
    /// See [`Design::note`].
    pub note: String,
    /// What the sender read.
    pub language: Language,
}

/// Plans of one head, each a design, and which of them is shown first.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPlans {
    /// One to [`MOST_PLANS`], all on a head or all on the plane of a photo.
    pub plans: Vec<NamedDesign>,
    /// Which of them, from 0.
    pub shown: usize,
}

/// A plan and what the person calls it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedDesign {
    /// At most [`MOST_NAME_LETTERS`], no control characters; empty for none.
    pub name: String,
    /// The design.
    pub design: SharedDesign,
}

/// Why a text is no design, or designs no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// Empty, too long, or with letters that no link of ours has.
    #[error("error-link-not-ours")]
    NotOurs,
    /// Whole, as far as can be told, but of a later version.
    #[error("error-link-newer")]
    NewerVersion,
    /// Something was lost or changed on the way.
    #[error("error-link-damaged")]
    Damaged,
    /// All plans together take too many letters.
    #[error("error-link-plans|plans={fit}")]
    PlansDoNotFit {
        /// How many of them fit, in their order: 1 or 2.
        fit: usize,
    },
}

impl SharedDesign {
    /// What a link holds of a design.
    #[must_use]
    pub fn of(design: &Design, language: Language) -> Self {
        Self {
            is_flat: design.calibration.view == HeadView::Flat,
            hairline: design.hairline.clone(),
            rim: design.rim.clone(),
            strokes: design.strokes.clone(),
            dots: design.dots,
            dots_follow_hair: design.dots_follow_hair,
            treatment: design.treatment,
            note: design.note.clone(),
            language,
        }
    }

    /// The design on a photo: where the receiver's calibration says that the millimetres are.
    #[must_use]
    pub fn on_photo(self, calibration: Calibration, outline: DomeOutline, outline_follows_marks: bool) -> Design {
        Design {
            calibration,
            outline,
            outline_follows_marks,
            hairline: self.hairline,
            rim: self.rim,
            strokes: self.strokes,
            dots: self.dots,
            dots_follow_hair: self.dots_follow_hair,
            treatment: self.treatment,
            note: self.note,
        }
    }

    /// The code of a link.
    ///
    /// # Errors
    /// [`LinkError::Damaged`] for a design that is not sound.
    pub fn encode(&self) -> Result<String, LinkError> {
        version_1::encode(self).map(code_of).ok_or(LinkError::Damaged)
    }

    /// The design of a link's code; of several plans the one that is shown.
    ///
    /// # Errors
    /// [`LinkError`], as a sentence for the receiver.
    pub fn decode(code: &str) -> Result<Self, LinkError> {
        let SharedPlans { mut plans, shown } = SharedPlans::decode(code)?;
        if shown < plans.len() { Ok(plans.swap_remove(shown).design) } else { Err(LinkError::Damaged) }
    }
}

impl From<SharedDesign> for SharedPlans {
    fn from(design: SharedDesign) -> Self {
        Self { plans: vec![NamedDesign { name: String::new(), design }], shown: 0 }
    }
}

impl SharedPlans {
    /// The code of a link. One plan without a name is written as version 1, which is shorter and opens in apps from before;
    /// so is one whose name finds no room.
    ///
    /// # Errors
    /// [`LinkError::PlansDoNotFit`], or [`LinkError::Damaged`] for plans that are not sound.
    pub fn encode(&self) -> Result<String, LinkError> {
        if let [NamedDesign { name, design }] = &self.plans[..]
            && name.is_empty()
            && self.is_sound()
        {
            return design.encode();
        }
        let code = version_2::encode(self).map(code_of).ok_or(LinkError::Damaged)?;
        if code.len() <= MOST_LETTERS {
            return Ok(code);
        }
        // The largest design fits without a name.
        if let [plan] = &self.plans[..] {
            return plan.design.encode();
        }
        let fits = |count: &usize| {
            let fewer = Self { plans: self.plans[..*count].to_vec(), shown: 0 };
            version_2::encode(&fewer).is_some_and(|bytes| code_of(bytes).len() <= MOST_LETTERS)
        };
        Err(LinkError::PlansDoNotFit { fit: (1..self.plans.len()).rev().find(fits).unwrap_or(1) })
    }

    /// The plans of a link's code, of any version.
    ///
    /// # Errors
    /// [`LinkError`], as a sentence for the receiver.
    pub fn decode(code: &str) -> Result<Self, LinkError> {
        if code.is_empty() || code.len() > MOST_LETTERS {
            return Err(LinkError::NotOurs);
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(code).map_err(|error| match error {
            base64::DecodeError::InvalidByte(..) => LinkError::NotOurs,
            _ => LinkError::Damaged,
        })?;
        let (content, checksum) = bytes
            .split_last_chunk::<CHECKSUM_BYTES>()
            .map(|(content, sum)| (content, u32::from_le_bytes(*sum)))
            .ok_or(LinkError::Damaged)?;
        if crc32fast::hash(content) != checksum {
            return Err(LinkError::Damaged);
        }
        match content.split_first() {
            Some((&version_1::VERSION, content)) => {
                version_1::decode(content).map(Self::from).ok_or(LinkError::Damaged)
            }
            Some((&version_2::VERSION, content)) => version_2::decode(content).ok_or(LinkError::Damaged),
            Some((&version, _)) if version > version_2::VERSION => Err(LinkError::NewerVersion),
            _ => Err(LinkError::Damaged),
        }
    }

    /// Whether counts and names are what they may be. Of the designs only that they are all of one kind.
    fn is_sound(&self) -> bool {
        let is_name =
            |name: &str| name.chars().count() <= MOST_NAME_LETTERS && !name.chars().any(|letter| letter.is_control());
        let mut kinds = self.plans.iter().map(|plan| (plan.design.is_flat, plan.design.language));
        let first = kinds.next();
        self.shown < self.plans.len()
            && self.plans.len() <= MOST_PLANS
            && self.plans.iter().all(|plan| is_name(&plan.name))
            && kinds.all(|kind| Some(kind) == first)
    }
}

fn code_of(mut bytes: Vec<u8>) -> String {
    bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
