//! What would go with the person's own hair: shade, strength and dots, from the hair that was found on the photo and from
//! what an eyedropper took.

use crate::design::appearance::{appearance, camera_blur_mm, planned_luminance_drop};
use crate::design::{Design, Setting, Treatment};
use crate::hair::{Finding, Stubble, match_dots};
use crate::pigment::matching::{self, Proposal};
use crate::pigment::sample::{Subject, sample_patch};
use crate::pigment::{DotStyle, Shade};

use super::command::Match;
use super::hair_edge::rim_at_hair;

/// A round piece of the photo that an eyedropper took: the disc within a square of sRGB pixels, straight RGBA.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Patch<'a> {
    /// Rows of the square.
    pub rgba: &'a [u8],
    /// Its side in px.
    pub side_px: usize,
}

/// Stubble that is trusted less says nothing of its colour, and wants a look by the person.
pub const LEAST_CONFIDENCE: f32 = 0.3;
/// What a step of the palette counts beside squared shares of light: one is taken for a hundredth of the light.
const STEP_COST: f32 = 1e-4;

/// What is proposed, and on what grounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proposed {
    /// What to set.
    pub matched: Match,
    /// Shade and dilution with their reason.
    pub proposal: Proposal,
    /// How far to trust the stubble that the dots were matched to, 0-1; `None` where there was none.
    pub confidence: Option<f32>,
}

/// What goes with the hair: as it was found, and `hair` and `skin` as picked, which count for more. A rim that somebody has
/// drawn stays. `None` where nothing is known of the skin.
#[must_use]
pub fn propose(
    design: &Design,
    finding: &Finding,
    hair: Option<Patch<'_>>,
    skin: Option<Patch<'_>>,
) -> Option<Proposed> {
    let stubble = finding.stubble.as_ref();
    let rim = || rim_at_hair(design, &design.chart(), &finding.map);
    let rim = if design.rim.follows_outline { rim() } else { None };
    let picked_skin = skin.and_then(|patch| patch.sample(Subject::Skin));
    let skin_linear = picked_skin.or(stubble.map(|stubble| stubble.skin_linear))?;
    let picked_hair = hair.and_then(|patch| patch.sample(Subject::Stubble { skin_linear }));
    let hair_linear = picked_hair.or(stubble.map(|stubble| stubble.hair_linear));
    let mut proposal = matching::propose(skin_linear, hair_linear, stubble.map(|stubble| stubble.luminance_drop));
    if let Some(stubble) = stubble.filter(|stubble| picked_hair.is_none() && stubble.confidence >= LEAST_CONFIDENCE) {
        proposal.shade = shade_of_light(stubble, proposal.shade);
    }
    let shade = proposal.shade.id();
    let Some(stubble) = stubble else {
        let strength = f64::from(proposal.dilution.concentration());
        let matched = Match { shade: Some(shade), strength: Some(strength), rim, ..Match::default() };
        return Some(Proposed { matched, proposal, confidence: None });
    };
    // Matched is the finished work, settled, by an undiluted pigment.
    let mut finished = design.clone();
    finished.dots.shade = shade;
    finished.treatment = Treatment {
        sessions_shown: f64::from(design.treatment.session_count),
        days_since: 30.0,
        strength: 1.0,
        ..design.treatment
    };
    // As soft as the camera shows dots, and as dark as the pigment is: so dots are matched as they will be drawn.
    let style = DotStyle { optical_density: proposal.shade.optical_density(), ..appearance(&finished) };
    let dots = match_dots(&as_faced(stubble), &style);
    finished.dots.density_per_cm2 = f64::from(dots.density_per_cm2);
    finished.dots.diameter_mm = f64::from(dots.diameter_mm);
    // What the camera softens is no softness of the dots.
    let edge_mm = (f64::from(dots.blur_sigma_mm).powi(2) - camera_blur_mm(design).powi(2)).max(0.0).sqrt();
    finished.set(Setting::DotEdge, edge_mm);
    let matched = Match {
        shade: Some(shade),
        strength: Some(strength_for(finished, f64::from(dots.luminance_drop))),
        density_per_cm2: Some(f64::from(dots.density_per_cm2)),
        diameter_mm: Some(f64::from(dots.diameter_mm)),
        edge_mm: Some(edge_mm),
        rim,
    };
    Some(Proposed { matched, proposal, confidence: Some(stubble.confidence) })
}

/// The shade that takes light from skin most as this stubble does, colour by colour; its darkness is for the dots to match.
/// Among shades that do so alike the one nearest to the proposed one.
fn shade_of_light(stubble: &Stubble, proposed: Shade) -> Shade {
    let place = |shade: Shade| Shade::ALL.iter().position(|other| *other == shade).unwrap_or(0) as f32;
    let shares = |taken: [f32; 3]| {
        let sum = taken.iter().sum::<f32>().max(1e-3);
        taken.map(|value| value / sum)
    };
    let wanted = shares(stubble.transmission.map(|left| (1.0 - left).max(0.0)));
    let off = |shade: &Shade| {
        let got = shares(DotStyle::for_shade(*shade).absorptance());
        let apart: f32 = wanted.iter().zip(got).map(|(wanted, got)| (wanted - got).powi(2)).sum();
        apart + STEP_COST * (place(*shade) - place(proposed)).powi(2)
    };
    Shade::ALL.into_iter().min_by(|one, other| off(one).total_cmp(&off(other))).unwrap_or(proposed)
}

/// The strength with which a design takes this share of the light, as far as there is one.
fn strength_for(mut design: Design, luminance_drop: f64) -> f64 {
    let range = Setting::Strength.range();
    let (mut least, mut most) = (range.least, range.most);
    for _ in 0..20 {
        let middle = (least + most) / 2.0;
        design.set(Setting::Strength, middle);
        *(if planned_luminance_drop(&design) < luminance_drop { &mut least } else { &mut most }) = middle;
    }
    most
}

/// Stubble as it would be seen from straight above, as far as it was not: from the side, or as a narrow rim along the horizon,
/// hairs cover each other and look about twice as dense (`hair::stubble`), and a top matched to that would be a helmet.
fn as_faced(stubble: &Stubble) -> Stubble {
    let thinner = 0.5 + 0.5 * stubble.confidence;
    Stubble { luminance_drop: 1.0 - (1.0 - stubble.luminance_drop).powf(thinner), ..*stubble }
}

impl Patch<'_> {
    fn sample(&self, subject: Subject) -> Option<[f32; 3]> {
        let middle = self.side_px as f32 / 2.0;
        sample_patch(self.rgba, self.side_px, [middle; 2], middle, subject)
    }
}
