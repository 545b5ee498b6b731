//! Which messages say why a shade is proposed, and what to mind about it; and which stand in pictures.

use hairline::design::Design;
use hairline::editor::proposal::{LEAST_CONFIDENCE, Proposed};
use hairline::picture::PictureLayout;
use hairline::picture::layout::Role;
use hairline::pigment::Shade;
use hairline::pigment::matching::{Caution, Reason};
use hairline::sheet;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{say, t};

/// Reason and cautions in plain sentences.
pub fn reason(proposed: &Proposed) -> String {
    let proposal = &proposed.proposal;
    let shade = ("shade", Text(t(sheet::shade(proposal.shade))));
    let first = match proposal.reason {
        Reason::Stubble { hair, skin, luminance_drop } => {
            let percent = ("percent", Number(f64::from(luminance_drop) * 100.0));
            say("match-stubble", &[shade, ("hair", Text(hair.name())), ("skin", Text(skin.name())), percent])
        }
        Reason::Hair { hair, skin } => {
            say("match-hair", &[shade, ("hair", Text(hair.name())), ("skin", Text(skin.name()))])
        }
        Reason::Skin { skin } => say("match-skin", &[shade, ("skin", Text(skin.name()))]),
    };
    let mut sentences =
        vec![first, say("match-skin-type", &[("type", Text(roman(proposal.skin.fitzpatrick_estimate())))])];
    match proposed.confidence {
        Some(confidence) if confidence < LEAST_CONFIDENCE => sentences.push(t("match-little-stubble").to_owned()),
        Some(_) => sentences.push(t("match-from-stubble").to_owned()),
        None => {}
    }
    sentences.extend(proposal.cautions.iter().map(|caution| t(sentence(caution)).to_owned()));
    sentences.join(" ")
}

/// What a plate of a picture says.
pub fn on_picture(role: Role, design: &Design, area_cm2: f64) -> String {
    let (plan, treatment) = (&design.dots, &design.treatment);
    match role {
        Role::Stamp => t("picture-stamp").to_owned(),
        Role::Before => t("picture-before").to_owned(),
        Role::After => t("picture-after").to_owned(),
        Role::Title => t("picture-title").to_owned(),
        Role::Plan(0) => {
            let shown = treatment.sessions_shown;
            let planned = ("planned", Number(treatment.session_count.into()));
            let session = ("session", Number((treatment.latest() + 1) as f64));
            if shown <= 0.0 {
                say("picture-no-session", &[planned])
            } else if shown.fract() > 0.0 {
                say("picture-during-session", &[session, planned])
            } else {
                say("picture-after-session", &[session, planned, ("time", Text(&time(treatment.days_since)))])
            }
        }
        Role::Plan(1) => {
            say("picture-density", &[("density", Number(plan.density_per_cm2)), ("area", Number(area_cm2))])
        }
        Role::Plan(_) => {
            let shade = Shade::from_id(plan.shade).map_or("", |shade| t(sheet::shade(shade)));
            say("picture-dots", &[("shade", Text(shade)), ("mm", Number(plan.diameter_mm))])
        }
        Role::Note => t("picture-note").to_owned(),
    }
}

/// A picture's file name without its ending: the photo's, and what is shown. Not in the person's language: other programs and
/// other people's devices read it too.
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
        ..0.5 => t("picture-same-day").to_owned(),
        ..60.0 => say("picture-days-later", &[("days", Number(days.round()))]),
        ..700.0 => say("picture-months-later", &[("months", Number((days / 30.44).round()))]),
        _ => say("picture-years-later", &[("years", Number((days / 36.525).round() / 10.0))]),
    }
}

const fn sentence(caution: Caution) -> &'static str {
    match caution {
        Caution::ColouredLight => "match-coloured-light",
        Caution::BrighterThanItsColour => "match-bright-skin",
        Caution::TooDark => "match-too-dark",
        Caution::TooBright => "match-too-bright",
        Caution::NoHair => "match-no-hair",
        Caution::GreyHair => "match-grey-hair",
        Caution::BlackOnDarkSkin => "match-black-on-dark",
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
