//! The person's own hair: looking for it, taking colours from it, and matching pigment to it. All of it is the darkroom's
//! work; nothing is sent anywhere.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use crate::platform::words::{t, told};
use crate::platform::{darkroom, piece};
use hairline::design::codec;
use hairline::editor::{Command, Sample};
use hairline::geometry::PhotoPx;

use super::desk::{Busy, Desk};

/// Long side of the picture in which hair is looked for: single hairs are seen at 6 px per mm.
const LOOK_SIDE_PX: u32 = 2048;
/// Stubble that is trusted less than this is matched only when somebody asks for it.
const LEAST_CONFIDENCE: f32 = 0.4;
/// Radius of what the eyedropper takes, in mm of skin.
const SAMPLE_RADIUS_MM: f64 = 2.5;

/// Looks for hair on the photo, unless that has been done for the marks as they are. While something is dragged or busy it
/// waits.
pub fn look(desk: Desk) {
    let resting = desk.session.with_untracked(|session| session.work().is_some() && !session.is_dragging());
    if !resting || desk.busy.with_untracked(Option::is_some) {
        if desk.photo().is_some() {
            desk.look_soon();
        }
        return;
    }
    spawn_local(async move {
        if !desk.has_looked() {
            found(desk).await;
            if !desk.take_came_with_photo() {
                follow(desk).await;
            }
        }
        desk.mark_hair("looked");
    });
}

/// Dots that nobody has set go with the person's own stubble. Without any, they stay as they are.
async fn follow(desk: Desk) {
    let follows = desk.session.with_untracked(|session| session.design().is_some_and(|design| design.dots_follow_hair));
    let shows_stubble = desk.stubble_confidence() >= LEAST_CONFIDENCE;
    if let (true, true, Some(design)) = (follows, shows_stubble, encoded(desk))
        && let Ok((matched, reason)) = darkroom::matching(&design, &desk.finding(), [&[], &[]]).await
    {
        desk.run(Command::FollowHair(matched));
        desk.match_reason.set(reason);
    }
}

/// Matches shade, strength and dots to the hair that the photo shows; what the eyedropper took before is forgotten.
pub fn match_found(desk: Desk) {
    desk.forget_samples();
    match_hair(desk);
}

fn match_hair(desk: Desk) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    desk.busy.set(Some(Busy::with("busy-hair")));
    spawn_local(async move {
        found(desk).await;
        let [hair, skin] = desk.samples();
        if let Some(design) = encoded(desk) {
            match darkroom::matching(&design, &desk.finding(), [&hair, &skin]).await {
                Ok((matched, reason)) => {
                    desk.run(Command::Match(matched));
                    desk.match_reason.set(reason);
                }
                Err(error) => {
                    let said = told(&error);
                    desk.say(said.clone());
                    desk.match_reason.set(said);
                }
            }
        }
        desk.busy.set(None);
    });
}

/// Gives the keyboard to the ring on the photo, once it is there.
pub fn focus_ring() {
    request_animation_frame(|| {
        let ring = document().query_selector(".handle-brush").ok().flatten();
        if let Some(ring) = ring.and_then(|ring| ring.dyn_into::<web_sys::SvgElement>().ok()) {
            let _ = ring.focus();
        }
    });
}

/// Takes a colour at a place of the photo, and matches anew.
pub fn pick(desk: Desk, sample: Sample, at: PhotoPx) {
    let piece = desk.session.with_untracked(|session| {
        let work = session.work()?;
        let radius_px = SAMPLE_RADIUS_MM * work.chart.photo_px_per_mm();
        piece::square(&desk.photo_image()?, work.photo.size_px.x, (at.0.x, at.0.y), radius_px)
    });
    match piece {
        Some(piece) => {
            desk.keep_sample(sample, piece);
            match_hair(desk);
        }
        None => desk.say(t("news-no-colour")),
    }
}

/// Looks for hair now, unless that has been done. Without the darkroom none is found, and everything else works.
pub async fn found(desk: Desk) {
    if desk.has_looked() {
        return;
    }
    let photo_width_px = desk.session.with_untracked(|session| session.work().map(|work| work.photo.size_px.x));
    let (Some(design), Some(by), Some(image), Some(photo_width_px)) =
        (encoded(desk), desk.looks_by(), desk.photo_image(), photo_width_px)
    else {
        return;
    };
    let of_photo = desk.photo_url.get_untracked();
    let finding = match piece::whole(&image, photo_width_px, LOOK_SIDE_PX).await {
        Some(photo) => darkroom::find_hair(&design, &photo).await.unwrap_or_default(),
        None => Vec::new(),
    };
    // Another photo since: it is looked at on its own.
    if of_photo == desk.photo_url.get_untracked() {
        desk.set_finding(finding, by);
    }
}

fn encoded(desk: Desk) -> Option<Vec<u8>> {
    desk.session.with_untracked(|session| codec::encode(session.design()?).ok())
}
