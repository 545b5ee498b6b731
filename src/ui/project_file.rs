//! Projects out and in: saved as a file, opened from a file or from a link with a photo.

use js_sys::Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use crate::platform::darkroom::DarkroomError;
use crate::platform::project::{self, Opened};
use hairline::design::codec;
use hairline::editor::{PhotoOrigin, saved};

use super::actions;
use super::desk::{Busy, Desk, Problem};

/// Saves the work as a project file, locked if there is a passcode.
pub fn save_project(desk: Desk, passcode: Option<String>) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    spawn_local(async move {
        busy(desk, "busy-saving");
        match save(desk, passcode).await {
            Ok(said) => desk.say(said),
            Err(error) => desk.show_problem(problem("problem-save", error)),
        }
        desk.busy.set(None);
    });
}

/// Opens a project in place of what is on the stage: a file (a `Blob`), or the fragment of a photo link (a text, without the #).
/// Returns whether it came to that.
pub async fn open_project(desk: Desk, source: &JsValue) -> bool {
    busy(desk, "busy-opening");
    let shown = match project::open(source).await {
        // A link was sent to be looked at; a file is one's own work, or meant to go on with.
        Ok(Some(opened)) => show(desk, opened, source.is_string()).await.map(|()| true),
        Ok(None) => Ok(false),
        Err(error) => Err(problem(if source.is_string() { "problem-link" } else { "problem-open" }, error)),
    };
    desk.busy.set(None);
    match shown {
        Ok(shown) => shown,
        Err(problem) => {
            desk.show_problem(problem);
            false
        }
    }
}

/// The fragment, without the #, of a link that holds the design and a small picture of the head.
///
/// # Errors
/// The problem to show.
pub async fn make_photo_link(desk: Desk, passcode: Option<String>) -> Result<String, Problem> {
    let made = match (desk.photo(), design_of(desk)) {
        (Some(photo), Some(design)) => project::photo_link(&design, &photo, passcode).await,
        _ => Err(DarkroomError::Stopped),
    };
    made.map_err(|error| problem("problem-make-link", error))
}

async fn save(desk: Desk, passcode: Option<String>) -> Result<String, DarkroomError> {
    let (Some(photo), Some(kept)) = (desk.photo(), desk.kept()) else {
        return Err(DarkroomError::Stopped);
    };
    let photos = Array::new();
    if desk.session.with_untracked(|session| session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Own)) {
        desk.views(|views| {
            for photo in views.photos() {
                photos.push(&Array::of2(&photo.blob, &photo.name.as_str().into()));
            }
        });
    }
    project::save(&kept, &photos, &photo, passcode).await
}

/// Puts what a project held on the stage.
async fn show(desk: Desk, opened: Opened, viewing: bool) -> Result<(), Problem> {
    let saved = saved::decode(&opened.kept).map_err(|error| problem("problem-open", error))?;
    match saved.origin {
        PhotoOrigin::Own => actions::show_kept(desk, saved, &opened.photos, viewing).await.map_err(actions::no_photo),
        PhotoOrigin::Demo => actions::show_demo(desk, saved.design, saved.plans).await,
    }
}

fn problem(title: &'static str, error: impl ToString) -> Problem {
    Problem::of(title, error, false)
}

/// The design on the stage, as bytes.
fn design_of(desk: Desk) -> Option<Vec<u8>> {
    desk.session.with_untracked(|session| codec::encode(session.design()?).ok())
}

fn busy(desk: Desk, text: &'static str) {
    desk.busy.set(Some(Busy::with(text)));
}
