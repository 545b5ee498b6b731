//! Saving pictures, and opening the designs that they carry.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::platform::{files, picture};
use hairline::design::codec;
use hairline::picture::PictureOptions;

use super::desk::{Busy, Desk, Problem};

/// Makes a picture and hands it to the person.
pub fn save_picture(desk: Desk, options: PictureOptions) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    spawn_local(async move {
        match make_picture(desk, options).await {
            Ok(Some(picture)) => {
                let name = picture.name();
                let said = if picture.type_() == options.format.media_type() {
                    "Picture saved: "
                } else {
                    "This browser cannot write WebP, so the picture is a PNG: "
                };
                match files::download(&picture, &name) {
                    Ok(()) => desk.say([said, &name].concat()),
                    Err(error) => desk.problem.set(Some(export_problem(error.to_string()))),
                }
            }
            Ok(None) => {}
            Err(problem) => desk.problem.set(Some(problem)),
        }
    });
}

/// Makes a picture of the work on the stage, with progress; its name says what it is. Nothing, and it is said why, when the
/// person stopped it or the stage shows a warning picture. Where the browser cannot write WebP it is a PNG.
///
/// # Errors
/// A [`Problem`] to show.
pub async fn make_picture(desk: Desk, options: PictureOptions) -> Result<Option<File>, Problem> {
    if desk.session.with_untracked(|session| !session.mishaps().is_empty()) {
        desk.say("This is a warning picture, not your plan. Go back to your plan to download it.");
        return Ok(None);
    }
    desk.stop_wanted.set(false);
    let design = desk.session.with_untracked(|session| codec::encode(session.design()?).ok());
    let (Some(photo), Some(design), Some(dots)) = (desk.photo(), design, desk.dots()) else { return Ok(None) };
    let goes_on = |progress| {
        let text = "Making the picture…".to_owned();
        desk.busy.set(Some(Busy { text, progress: Some(progress), stoppable: true }));
        !desk.stop_wanted.get_untracked()
    };
    goes_on(0.0);
    let made = picture::make([&design, &dots, &desk.finding()], &photo, options, goes_on).await;
    desk.busy.set(None);
    if matches!(made, Ok(None)) {
        desk.say("Stopped: no picture was saved.");
    }
    made.map_err(|error| export_problem(error.to_string()))
}

fn export_problem(text: String) -> Problem {
    Problem { title: "The picture could not be made", text, another_photo_helps: false }
}
