//! Saving pictures, and opening the designs that they carry.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::platform::words::Value::Text;
use crate::platform::words::{later, say, t};
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
        save(desk, options, "").await;
    });
}

/// As [`save_picture`], when nothing else is being made; the file's name begins with `prefix`. Returns whether it came to that.
pub async fn save(desk: Desk, options: PictureOptions, prefix: &str) -> bool {
    match make_picture(desk, options).await {
        Ok(Some(picture)) => {
            let name = [prefix, &picture.name()].concat();
            let as_asked = picture.type_() == options.format.media_type();
            let id = if as_asked { "picture-saved" } else { "picture-saved-png" };
            match files::download(&picture, &name) {
                Ok(()) => {
                    desk.say(say(id, &[("name", Text(&name))]));
                    return true;
                }
                Err(error) => desk.show_problem(problem(error)),
            }
        }
        Ok(None) => {}
        Err(problem) => desk.show_problem(problem),
    }
    false
}

/// Makes a picture of the work on the stage, with progress; its name says what it is. Nothing, and it is said why, when the
/// person stopped it or the stage shows a warning picture. Where the browser cannot write WebP it is a PNG.
///
/// # Errors
/// A [`Problem`] to show.
pub async fn make_picture(desk: Desk, options: PictureOptions) -> Result<Option<File>, Problem> {
    later().await;
    if desk.session.with_untracked(|session| !session.mishaps().is_empty()) {
        desk.say(t("picture-warning"));
        return Ok(None);
    }
    desk.stop_wanted.set(false);
    let design = desk.session.with_untracked(|session| codec::encode(session.design()?).ok());
    let (Some(photo), Some(design), Some(dots)) = (desk.photo(), design, desk.dots()) else { return Ok(None) };
    let goes_on = |progress| {
        desk.busy.set(Some(Busy { text: "busy-picture", progress: Some(progress), stoppable: true }));
        !desk.stop_wanted.get_untracked()
    };
    goes_on(0.0);
    let made = picture::make([&design, &dots, &desk.finding()], &photo, options, goes_on).await;
    desk.busy.set(None);
    if matches!(made, Ok(None)) {
        desk.say(t("picture-stopped"));
    }
    made.map_err(problem)
}

fn problem(error: impl ToString) -> Problem {
    Problem::of("problem-picture", error, false)
}
