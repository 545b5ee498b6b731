//! Saving pictures, and opening the designs that they carry.

use std::fmt::Display;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use crate::platform::files;
use crate::platform::picture::Picture;
use hairline::design::codec;
use hairline::picture::{PictureFormat, PictureOptions};

use super::desk::{Busy, Desk, Problem};

/// Makes a picture and hands it to the person.
pub fn save_picture(desk: Desk, options: PictureOptions) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    spawn_local(async move {
        match make_picture(desk, options).await {
            Ok(Some(picture)) => {
                let name = picture_name(desk, options, &picture);
                match files::download(&picture, &name) {
                    Ok(()) if picture.type_() != options.format.media_type() => {
                        desk.say(format!("This browser cannot write WebP, so the picture is a PNG: {name}"));
                    }
                    Ok(()) => desk.say(format!("Picture saved: {name}")),
                    Err(error) => desk.problem.set(Some(export_problem(error))),
                }
            }
            Ok(None) => {}
            Err(problem) => desk.problem.set(Some(problem)),
        }
    });
}

/// Makes a picture of the work on the stage, with progress. Nothing, and it is said why, when the person stopped it or when
/// the stage shows a warning picture. Where the browser cannot write WebP it is a PNG.
///
/// # Errors
/// A [`Problem`] to show.
pub async fn make_picture(desk: Desk, options: PictureOptions) -> Result<Option<Blob>, Problem> {
    if desk.session.with_untracked(|session| !session.mishaps().is_empty()) {
        desk.say("This is a warning picture, not your plan. Go back to your plan to download it.");
        return Ok(None);
    }
    desk.stop_wanted.set(false);
    let made = export(desk, options).await;
    desk.busy.set(None);
    if matches!(made, Ok(None)) {
        desk.say("Stopped: no picture was saved.");
    }
    made
}

/// The file name of a picture that [`make_picture`] made: the photo's name without its ending, and what is shown.
pub fn picture_name(desk: Desk, options: PictureOptions, picture: &Blob) -> String {
    let format =
        PictureFormat::ALL.into_iter().find(|format| picture.type_() == format.media_type()).unwrap_or_default();
    let shown = desk.session.with_untracked(|session| {
        let work = session.work()?;
        let photo = &work.photo.name;
        let stem = photo.rsplit_once('.').map_or(photo.as_str(), |(stem, _)| stem).trim();
        let stem = if stem.is_empty() { "photo" } else { stem }.replace(' ', "-");
        let treatment = &work.design.treatment;
        let (session, planned) = (treatment.sessions_shown.ceil(), treatment.session_count);
        Some(format!("{stem}-hairline-session-{session:.0}-of-{planned}-day-{:.0}", treatment.days_since))
    });
    format!("{}{}.{}", shown.unwrap_or_default(), options.layout.name(), format.extension())
}

async fn export(desk: Desk, options: PictureOptions) -> Result<Option<Blob>, Problem> {
    let busy = |progress| Busy { text: "Making the picture…".to_owned(), progress: Some(progress), stoppable: true };
    desk.busy.set(Some(busy(0.0)));
    let design = desk.session.with_untracked(|session| codec::encode(&session.work()?.design).ok());
    let (Some(photo), Some(design), Some(dots)) = (desk.photo(), design, desk.dots()) else { return Ok(None) };
    let picture = Picture::begin(&design, &dots, &desk.finding(), &photo, options).await;
    let picture = picture.map_err(export_problem)?;
    let mut progress = 0.0;
    while progress < 1.0 {
        progress = picture.advance().await.map_err(export_problem)?;
        if desk.stop_wanted.get_untracked() {
            return Ok(None);
        }
        desk.busy.set(Some(busy(progress)));
    }
    let made = picture.finish().await.map_err(export_problem)?;
    // The browser's encoder may have taken its time.
    Ok((!desk.stop_wanted.get_untracked()).then_some(made))
}

fn export_problem(error: impl Display) -> Problem {
    Problem { title: "The picture could not be made", text: error.to_string(), another_photo_helps: false }
}
