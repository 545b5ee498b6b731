//! What takes time: opening photos, the download, keeping and restoring the work. Nothing on the stage changes before
//! an action has succeeded.

use std::fmt::Display;
use std::rc::Rc;

use glam::DVec2;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use crate::platform::darkroom::{self, Picture};
use crate::platform::fetch::{fetch_blob, fetch_bytes};
use crate::platform::photo::{self, FullPhoto, LoadedPhoto, PhotoStage};
use crate::platform::storage::TabStore;
use crate::platform::{camera, files, random_seed};
use hairline::design::{Design, codec, demo};
use hairline::editor::{PhotoFacts, PhotoOrigin, Preview, saved};
use hairline::head::Calibration;
use hairline::stipple::RankedDots;

use super::desk::{Busy, Desk, Problem};

const DEMO_PHOTO: &str = "demo/bowed-head.jpg";
const DEMO_NAME: &str = "Demo photo";
const DOTS: &str = "dots.bin";

/// Loads what the app needs besides itself, and puts last time's work back.
pub fn begin(desk: Desk) {
    spawn_local(async move { desk.has_camera.set(camera::available().await) });
    load_dots(desk);
    spawn_local(async move {
        match TabStore::open().await {
            Ok(store) => {
                desk.set_store(store);
                restore(desk).await;
            }
            // Told when there is something to lose: with the first photo.
            Err(_) => desk.busy.set(None),
        }
    });
}

/// Opens the person's photo in place of what is on the stage.
pub fn open_photo(desk: Desk, blob: Blob, name: String) {
    desk.problem.set(None);
    spawn_local(async move {
        match load(desk, &blob, &name).await {
            Ok(loaded) => {
                let facts = facts(&loaded, PhotoOrigin::Own);
                let calibration = Calibration::guess(facts.size_px.x, facts.size_px.y);
                let design = Design::on_new_photo(calibration, random_seed());
                put_on_stage(desk, Rc::new(loaded), facts, design);
                desk.busy.set(None);
                keep_photo(desk).await;
            }
            Err(problem) => desk.problem.set(Some(problem)),
        }
        desk.busy.set(None);
    });
}

/// Opens the demo photo with its design.
pub fn open_demo(desk: Desk) {
    desk.problem.set(None);
    spawn_local(async move {
        match load_demo(desk).await {
            Ok(loaded) => {
                let facts = facts(&loaded, PhotoOrigin::Demo);
                put_on_stage(desk, Rc::new(loaded), facts, demo::design());
                if let Some(store) = desk.store() {
                    // The demo is fetched again; a photo of before must not come back in its place.
                    let _ = store.erase().await;
                }
                desk.save_now();
            }
            Err(problem) => desk.problem.set(Some(problem)),
        }
        desk.busy.set(None);
    });
}

/// Erases the work from the stage and from this device.
pub fn start_again(desk: Desk) {
    desk.confirming.set(false);
    desk.session.update(|session| session.close());
    desk.set_photo(None);
    spawn_local(async move {
        let erased = match desk.store() {
            Some(store) => store.erase().await.map_err(|error| error.to_string()),
            None => Ok(()),
        };
        desk.say(match erased {
            Ok(()) => "Erased from this device.".to_owned(),
            Err(error) => error,
        });
    });
}

/// Makes the picture at the photo's full resolution and hands it over.
pub fn download_picture(desk: Desk) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    if desk.session.with_untracked(|session| !session.mishaps().is_empty()) {
        return desk.say("This is a warning picture, not your plan. Go back to your plan to download it.");
    }
    desk.stop_wanted.set(false);
    spawn_local(async move {
        match export(desk).await {
            Ok(Some(picture)) => {
                let name = desk
                    .session
                    .with_untracked(|session| session.work().map(|work| download_name(&work.photo.name)))
                    .unwrap_or_else(|| download_name(""));
                match files::download(&picture, &name) {
                    Ok(()) => desk.say(format!("Picture saved: {name}")),
                    Err(error) => desk.problem.set(Some(export_problem(error))),
                }
            }
            Ok(None) => desk.say("Stopped: no picture was saved."),
            Err(problem) => desk.problem.set(Some(problem)),
        }
        desk.busy.set(None);
    });
}

fn load_dots(desk: Desk) {
    spawn_local(async move {
        let problem = match fetch_bytes(DOTS).await {
            Ok(bytes) => match RankedDots::from_bytes(&bytes) {
                Ok(dots) => {
                    desk.set_preview(Preview::new(dots), bytes);
                    // The last thing to come, so that everything works without a network from now on. If it does not come,
                    // that is told when it is needed.
                    let _ = darkroom::load().await;
                    return;
                }
                Err(error) => error.to_string(),
            },
            Err(error) => error.to_string(),
        };
        desk.problem.set(Some(Problem {
            title: "The dots could not be loaded",
            text: problem,
            another_photo_helps: false,
        }));
    });
}

async fn restore(desk: Desk) {
    let Some(store) = desk.store() else { return };
    let Some(kept) = store.load().await else { return };
    let Some((origin, design)) = kept.design.and_then(|bytes| saved::decode(&bytes).ok()) else { return };
    // The person may have begun anew while this was read.
    if desk.session.with_untracked(|session| session.work().is_some()) {
        return;
    }
    let loaded = match (origin, kept.photo) {
        (PhotoOrigin::Demo, _) => load_demo(desk).await,
        (PhotoOrigin::Own, Some((blob, name))) => load(desk, &blob, &name).await,
        (PhotoOrigin::Own, None) => {
            if let Some(problem) = kept.photo_problem {
                desk.say(problem.to_string());
            }
            return;
        }
    };
    if let Ok(loaded) = loaded {
        let facts = facts(&loaded, origin);
        put_on_stage(desk, Rc::new(loaded), facts, design);
        desk.say("Your work is back. Undo starts from here.");
    }
    desk.busy.set(None);
}

async fn load(desk: Desk, blob: &Blob, name: &str) -> Result<LoadedPhoto, Problem> {
    let on_stage = |stage| {
        let text = match stage {
            PhotoStage::Reading => "Reading the file…",
            PhotoStage::Decoding => "Decoding the photo…",
            PhotoStage::Preparing => "Preparing the photo…",
        };
        desk.busy.set(Some(Busy { text: text.to_owned(), progress: None, stoppable: false }));
    };
    photo::load(blob, name, on_stage).await.map_err(|error| Problem {
        title: "This picture could not be opened",
        text: error.to_string(),
        another_photo_helps: true,
    })
}

async fn load_demo(desk: Desk) -> Result<LoadedPhoto, Problem> {
    desk.busy.set(Some(Busy { text: "Loading the demo photo…".to_owned(), progress: None, stoppable: false }));
    let blob = fetch_blob(DEMO_PHOTO).await.map_err(|error| Problem {
        title: "The demo photo could not be loaded",
        text: error.to_string(),
        another_photo_helps: false,
    })?;
    load(desk, &blob, DEMO_NAME).await
}

fn facts(photo: &LoadedPhoto, origin: PhotoOrigin) -> PhotoFacts {
    let size_px = DVec2::new(photo.width_px.into(), photo.height_px.into());
    PhotoFacts { size_px, origin, name: photo.name.clone() }
}

fn put_on_stage(desk: Desk, photo: Rc<LoadedPhoto>, facts: PhotoFacts, design: Design) {
    if desk.session.try_update(|session| session.open(facts, design)) == Some(true) {
        desk.set_photo(Some(photo));
    }
    if !desk.has_preview() {
        load_dots(desk);
    }
}

async fn keep_photo(desk: Desk) {
    desk.save_now();
    let (Some(store), Some(photo)) = (desk.store(), desk.photo()) else {
        return desk.say("This browser keeps nothing over a reload. Download the picture before you leave.");
    };
    if let Err(error) = store.save_photo(&photo.blob, &photo.name).await {
        desk.say(error.to_string());
    }
}

/// The picture at the photo's full resolution; `None` when it was stopped.
pub async fn export(desk: Desk) -> Result<Option<Blob>, Problem> {
    let busy = |progress| Busy { text: "Making the picture…".to_owned(), progress: Some(progress), stoppable: true };
    desk.busy.set(Some(busy(0.0)));
    let design = desk.session.with_untracked(|session| codec::encode(&session.work()?.design).ok());
    let (Some(photo), Some(design), Some(dots)) = (desk.photo(), design, desk.dots()) else { return Ok(None) };
    let picture = Picture::begin(&design, &dots, &desk.finding(), &photo).await.map_err(export_problem)?;
    let full = FullPhoto::open(&photo).await.map_err(export_problem)?;
    while let Some((first_row, rows)) = picture.next_strip() {
        let strip = full.strip(first_row, rows).await.map_err(export_problem)?;
        picture.push(&strip).map_err(export_problem)?;
        if desk.stop_wanted.get_untracked() {
            return Ok(None);
        }
        desk.busy.set(Some(busy(picture.progress())));
    }
    picture.finish().map(Some).map_err(export_problem)
}

fn export_problem(error: impl Display) -> Problem {
    Problem { title: "The picture could not be made", text: error.to_string(), another_photo_helps: false }
}

/// The photo's name without its ending, marked as ours.
fn download_name(photo_name: &str) -> String {
    let stem = photo_name.rsplit_once('.').map_or(photo_name, |(stem, _)| stem).trim();
    let stem = if stem.is_empty() { "photo" } else { stem };
    format!("{}-hairline.png", stem.replace(' ', "-"))
}
