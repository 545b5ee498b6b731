//! The photos of one head: another one added, shown, removed. Their list is the consultation's (src/darkroom/consult/views.rs).

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use crate::platform::object_url::ObjectUrl;
use crate::platform::photo::PhotoError;
use hairline::design::OnPhoto;
use hairline::design::views::PhotoOfHead;
use hairline::editor::{Command, PhotoOrigin, Step};
use hairline::picture::PictureOptions;

use super::desk::Desk;
use super::{actions, matching, pictures};

/// What the files of pictures are called by, in the order of `HeadView`.
const VIEWS: [&str; 8] = ["flat", "front", "left-45", "right-45", "left", "right", "top", "crown"];

/// A photo of the head that is at hand; it is decoded when it is shown.
#[derive(Debug)]
pub struct KeptPhoto {
    /// Its bytes.
    pub blob: Blob,
    /// Its file's name.
    pub name: String,
    /// For small pictures of it.
    pub url: ObjectUrl,
}

impl KeptPhoto {
    /// `None` from a page that is closing.
    pub fn new(blob: &Blob, name: &str) -> Option<Rc<Self>> {
        let url = ObjectUrl::new(blob).ok()?;
        Some(Rc::new(Self { blob: blob.clone(), name: name.to_owned(), url }))
    }
}

/// Adds a photo of the head that is on the stage, and shows it.
pub fn add(desk: Desk, photo: Blob, name: String) {
    spawn_local(async move {
        let shown = told(desk, show(desk, &photo, &name, None).await);
        let place = desk.views(|views| views.shown());
        if shown
            && let Some(store) = desk.store()
            && let Err(error) = store.save_photo(place, &photo, &name).await
        {
            desk.say_error(error);
        }
    });
}

/// Shows another one of the photos.
pub fn go_to(desk: Desk, index: usize) {
    spawn_local(async move {
        told(desk, go(desk, index).await);
    });
}

/// Takes a photo away; another one is shown if it was on the stage. The last one stays.
pub fn remove(desk: Desk, index: usize) {
    spawn_local(async move {
        if desk.views(|views| views.shown() == index) {
            told(desk, go(desk, if index == 0 { 1 } else { index - 1 }).await);
        }
        if desk.views(|views| views.remove(index)) {
            // So that the list is filled anew.
            desk.session.update(|_| {});
            desk.save_now();
            if let Some(store) = desk.store() {
                store.remove_photo(index).await;
            }
        }
    });
}

/// Makes a picture of every photo, and comes back to this one.
pub fn save_each(desk: Desk) {
    spawn_local(async move {
        let (count, back) = desk.views(|views| (views.photos().len(), views.shown()));
        for index in 0..count {
            if !told(desk, go(desk, index).await) {
                break;
            }
            matching::found(desk).await;
            let view =
                desk.views(|views| views.marks().get(index).map_or(0, |marks| marks.on.calibration.view as usize));
            if !pictures::save(desk, PictureOptions::default(), &format!("{}-{}-", index + 1, VIEWS[view])).await {
                break;
            }
        }
        told(desk, go(desk, back).await);
    });
}

async fn go(desk: Desk, index: usize) -> Result<bool, PhotoError> {
    match desk.views(|views| views.photos().get(index).cloned()) {
        Some(photo) => show(desk, &photo.blob, &photo.name, Some(index)).await,
        None => Ok(false),
    }
}

/// Puts the photo at a place of the list on the stage; without one it is new. Returns whether it could.
async fn show(desk: Desk, blob: &Blob, name: &str, place: Option<usize>) -> Result<bool, PhotoError> {
    let loaded = actions::load(desk, blob, name).await?;
    let facts = actions::facts(&loaded, PhotoOrigin::Own);
    let size_px = facts.size_px;
    let known = desk.views(|views| place.and_then(|index| views.marks().get(index).copied()));
    let marks = known.unwrap_or_else(|| PhotoOfHead { on: OnPhoto::guess(size_px), size_px });
    desk.keep_marks();
    let could = desk.session.try_update(|session| session.show_photo(facts, &marks.on)) == Some(true);
    if could {
        desk.views(|views| match (place, KeptPhoto::new(&loaded.blob, name)) {
            (Some(index), _) => views.show(index),
            (None, Some(photo)) => views.add(photo, marks),
            (None, None) => {}
        });
        desk.set_photo(Some(Rc::new(loaded)));
        if place.is_none() {
            desk.run(Command::GoTo(Step::Scale));
        }
        desk.save_now();
    }
    Ok(could)
}

/// Whether it was shown; why not is told.
fn told(desk: Desk, shown: Result<bool, PhotoError>) -> bool {
    desk.busy.set(None);
    shown.unwrap_or_else(|error| {
        desk.show_problem(actions::no_photo(error));
        false
    })
}
