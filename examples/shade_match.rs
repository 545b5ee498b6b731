//! Prints what is proposed for the photos of tests/fixtures/shades beside what an eye says of them.
//!
//!     cargo run --example shade_match

#[path = "../tests/support/patches.rs"]
mod patches;

use hairline::pigment::matching::Reason;

fn main() {
    println!(
        "| photo | skin by eye | proposed (ITA) | | hair by eye | proposed | | shade, dilution | reason | cautions |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let photos = patches::photos();
    for photo in &photos {
        let proposal = &photo.proposal;
        let mark = |right: bool| if right { "right" } else { "**wrong**" };
        let (pigment, water) = proposal.dilution.parts();
        let cautions: Vec<String> = proposal.cautions.iter().map(|caution| format!("{caution:?}")).collect();
        println!(
            "| {} | {} | {} ({:.0}°) | {} | {} | {} | {} | {} {pigment}:{water} | {} | {} |",
            photo.name,
            photo.skin_by_eye,
            proposal.skin.name(),
            proposal.typology_angle_deg,
            mark(photo.skin_is_right()),
            photo.hair_by_eye,
            proposal.hair.map_or("none", |hair| hair.name()),
            mark(photo.hair_is_right()),
            proposal.shade.name(),
            sentence(&proposal.reason),
            cautions.join(", "),
        );
    }
    let count = |right: fn(&patches::Photo) -> bool| photos.iter().filter(|photo| right(photo)).count();
    println!(
        "\nskin right: {} of {}; hair right: {} of {}",
        count(patches::Photo::skin_is_right),
        photos.len(),
        count(patches::Photo::hair_is_right),
        photos.len()
    );
}

fn sentence(reason: &Reason) -> String {
    match reason {
        Reason::Stubble { hair, skin, luminance_drop } => format!(
            "Your stubble is {}; on {} skin it takes {:.0} % of the light.",
            hair.name(),
            skin.name(),
            100.0 * luminance_drop
        ),
        Reason::Hair { hair, skin } => format!("Your hair is {}, your skin {}.", hair.name(), skin.name()),
        Reason::Skin { skin } => format!("Your skin is {}; no hair was seen.", skin.name()),
    }
}
