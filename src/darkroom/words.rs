//! The words for why a shade is proposed, and what to mind about it.

use hairline::editor::proposal::{LEAST_CONFIDENCE, Proposed};
use hairline::pigment::matching::{Caution, Reason};

/// Reason and cautions in plain sentences.
pub fn reason(proposed: &Proposed) -> String {
    let proposal = &proposed.proposal;
    let shade = proposal.shade.label();
    let mut text = match proposal.reason {
        Reason::Stubble { hair, skin, luminance_drop } => format!(
            "{shade}: your stubble looks {} and takes {:.0} % of the light that your {} skin gives back.",
            hair.label(),
            luminance_drop * 100.0,
            skin.label(),
        ),
        Reason::Hair { hair, skin } => format!("{shade}: your hair looks {} on {} skin.", hair.label(), skin.label()),
        Reason::Skin { skin } => format!("{shade}: a usual choice for {} skin.", skin.label()),
    };
    text += &format!(
        " The skin is about type {} of six (Fitzpatrick), as far as a photo can tell.",
        roman(proposal.skin.fitzpatrick_estimate())
    );
    match proposed.confidence {
        Some(confidence) if confidence < LEAST_CONFIDENCE => {
            text += " Only a little stubble is seen beside bare skin: look whether the dots go with it, and adjust.";
        }
        Some(_) => text += " Density, size and strength of the dots follow your stubble.",
        None => {}
    }
    for caution in proposal.cautions.iter() {
        text += " ";
        text += sentence(caution);
    }
    text
}

const fn sentence(caution: Caution) -> &'static str {
    match caution {
        Caution::ColouredLight => "The light in this photo is coloured: try one taken by daylight.",
        Caution::BrighterThanItsColour => "The skin is brightly lit and may be darker than it looks here.",
        Caution::TooDark => "The photo is too dark to be sure of colours.",
        Caution::TooBright => "The photo is too bright to be sure of colours.",
        Caution::NoHair => "No hair was seen to go by.",
        Caution::GreyHair => "With grey hair, take the lighter of two shades that both seem right.",
        Caution::BlackOnDarkSkin => "Black pigment on dark skin can turn bluish, so this is one shade less.",
    }
}

const fn roman(number: u8) -> &'static str {
    match number {
        1 => "I",
        2 => "II",
        3 => "III",
        4 => "IV",
        5 => "V",
        _ => "VI",
    }
}
