//! The words for why a shade is proposed, and what to mind about it; and those that stand in pictures.

use hairline::design::Design;
use hairline::editor::proposal::{LEAST_CONFIDENCE, Proposed};
use hairline::picture::PictureLayout;
use hairline::picture::layout::Role;
use hairline::pigment::Shade;
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

/// What a plate of a picture says.
pub fn on_picture(role: Role, design: &Design, area_cm2: f64) -> String {
    let (plan, treatment) = (&design.dots, &design.treatment);
    match role {
        Role::Stamp => "Simulation, not a promise · Hairline".to_owned(),
        Role::Before => "Before".to_owned(),
        Role::After => "After".to_owned(),
        Role::Title => "Scalp micropigmentation".to_owned(),
        Role::Plan(0) => {
            let (shown, planned) = (treatment.sessions_shown, treatment.session_count);
            let session = treatment.latest() + 1;
            if shown <= 0.0 {
                format!("Before the first of {planned} sessions")
            } else if shown.fract() > 0.0 {
                format!("During session {session} of {planned}")
            } else {
                format!("After session {session} of {planned} · {}", time(treatment.days_since))
            }
        }
        Role::Plan(1) => format!("{:.0} dots/cm² · {area_cm2:.0} cm² of scalp", plan.density_per_cm2),
        Role::Plan(_) => {
            let shade = Shade::from_id(plan.shade).map_or("", Shade::label);
            format!("{shade} · dots of {:.2} mm", plan.diameter_mm)
        }
        Role::Note => "Computed on a photo. It shows an idea, not a promise of a result.".to_owned(),
    }
}

/// A picture's file name without its ending: the photo's, and what is shown.
pub fn picture_name(photo_name: &str, design: &Design, layout: PictureLayout) -> String {
    let stem = photo_name.rsplit_once('.').map_or(photo_name, |(stem, _)| stem).trim();
    let stem = if stem.is_empty() { "photo" } else { stem }.replace(' ', "-");
    let treatment = &design.treatment;
    let (session, planned, days) = (treatment.sessions_shown.ceil(), treatment.session_count, treatment.days_since);
    let layout = match layout {
        PictureLayout::After => "",
        PictureLayout::BeforeAfter => "-before-after",
        PictureLayout::Card => "-card",
    };
    format!("{stem}-hairline-session-{session:.0}-of-{planned}-day-{days:.0}{layout}")
}

fn time(days: f64) -> String {
    match days {
        ..0.5 => "the same day".to_owned(),
        ..1.5 => "1 day later".to_owned(),
        ..60.0 => format!("{days:.0} days later"),
        ..700.0 => format!("{:.0} months later", days / 30.44),
        _ => format!("{:.1} years later", days / 365.25).replace(".0 ", " "),
    }
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
