//! What takes time: opening photos, the download, keeping and restoring the work. Nothing on the stage changes before
//! an action has succeeded.

use std::rc::Rc;

use glam::DVec2;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Blob;

use crate::platform::darkroom;
use crate::platform::fetch::{fetch_blob, fetch_bytes};
use crate::platform::photo::{self, LoadedPhoto, PhotoError, PhotoStage};
use crate::platform::picture::{self, PictureDesign};
use crate::platform::storage::TabStore;
use crate::platform::words::{file, later, t};
use crate::platform::{camera, random_seed, share};
use hairline::design::codec::DecodeError;
use hairline::design::views::PhotoOfHead;
use hairline::design::{Design, codec, demo};
use hairline::editor::plans::Plans;
use hairline::editor::{Command, PhotoFacts, PhotoOrigin, Preview, Saved, Session, Step, Views, saved};
use hairline::head::Calibration;
use hairline::picture::PictureOptions;
use hairline::picture::intake::IntakeError;
use hairline::stipple::RankedDots;

use super::desk::{Busy, Desk, Problem};
use super::pictures::save_picture;
use super::views::KeptPhoto;
use super::{host, project_file, sharing};

const DEMO_PHOTO: &str = "demo/bowed-head.jpg";
const DOTS: &str = "dots.bin";

/// Loads what the app needs besides itself, and puts last time's work back.
pub fn begin(desk: Desk) {
    spawn_local(async move { desk.has_camera.set(camera::available().await) });
    load_dots(desk);
    spawn_local(async move {
        // In somebody else's page nothing is kept. Where nothing can be kept, that is told when there is something to lose: with
        // the first photo.
        if !desk.framed
            && let Ok(store) = TabStore::open().await
        {
            desk.set_store(store);
        }
        if !sharing::open_fragment(desk).await {
            restore(desk).await;
            desk.busy.set(None);
            host::open_start(desk);
        }
    });
    sharing::listen(desk);
}

/// Opens the person's photo, or a project, in place of what is on the stage.
pub fn open_photo(desk: Desk, blob: Blob, name: String) {
    desk.problem.set(None);
    spawn_local(async move {
        match picture::design_in_picture(&blob).await {
            Ok(None) => {}
            Ok(Some(found)) => return opened_design(desk, &found).await,
            Err(error) => {
                return desk.show_problem(Problem::of("problem-picture-design", error, true));
            }
        }
        match show_own(desk, &blob, &name).await {
            Ok(()) => {}
            Err(PhotoError::Intake(IntakeError::Project)) => {
                project_file::open_project(desk, &blob).await;
            }
            Err(error) => desk.show_problem(no_photo(error)),
        }
        desk.busy.set(None);
    });
}

/// Puts the design of a picture of ours on the photo that is open, if its marks can lie on that; else it is shown on the demo
/// head. Never on the picture itself: that has dots in its skin already.
async fn opened_design(desk: Desk, found: &PictureDesign) {
    let Ok(design) = codec::decode_latest(&found.bytes) else { return };
    let fits = desk.photo().is_some_and(|photo| (photo.width_px, photo.height_px) == found.photo_px);
    if !fits || sent_design(desk).is_some() {
        sharing::show_sent(desk, demo::head_for(design)).await;
    } else if let Some(effects) = desk.session.try_update(|session| session.take_over(design)) {
        desk.carry_out(effects);
        desk.say(t("news-picture-design"));
    }
}

/// Opens the demo photo with its design.
pub fn open_demo(desk: Desk) {
    desk.problem.set(None);
    spawn_local(async move {
        let design = desk.options(|options| options.begun(demo::design()));
        if let Err(problem) = show_demo(desk, design, Plans::default()).await {
            desk.show_problem(problem);
        }
        desk.busy.set(None);
    });
}

/// Puts a photo of the person's on the stage: with the design that was sent, if one is shown, else with a new one.
async fn show_own(desk: Desk, blob: &Blob, name: &str) -> Result<(), PhotoError> {
    let loaded = load(desk, blob, name).await?;
    let facts = facts(&loaded, PhotoOrigin::Own);
    let moved = |sent: Design| (sent.moved_to_new_photo(facts.size_px), true);
    let (design, viewing) = sent_design(desk).map(moved).unwrap_or_else(|| {
        let calibration = Calibration::guess(facts.size_px.x, facts.size_px.y);
        let design = Design::on_new_photo(calibration, random_seed());
        (desk.options(|options| options.begun(design)), false)
    });
    put_on_stage(desk, Rc::new(loaded), facts, design, viewing);
    keep_photos(desk).await;
    Ok(())
}

/// Puts work with the person's photos on the stage, to be looked at only if it is `viewing`.
pub async fn show_kept(
    desk: Desk,
    mut saved: Saved,
    photos: &[Option<(Blob, String)>],
    viewing: bool,
) -> Result<(), PhotoError> {
    saved.viewed = viewing;
    if put_back(desk, saved, photos).await? {
        if viewing {
            // Its marks are the sender's, and right.
            desk.run(Command::GoTo(Step::Treatment));
        }
        keep_photos(desk).await;
    }
    Ok(())
}

/// Puts work on the stage, on those of its photos that are there. Returns whether there is one.
async fn put_back(desk: Desk, mut saved: Saved, photos: &[Option<(Blob, String)>]) -> Result<bool, PhotoError> {
    if saved.photos.is_empty() {
        saved.photos.push(PhotoOfHead { on: saved.design.on_photo(), size_px: DVec2::ZERO });
    }
    let mut views = Views::default();
    let mut shown = 0;
    for (place, (photo, marks)) in photos.iter().zip(saved.photos).enumerate() {
        if let Some((blob, name)) = photo
            && let Some(photo) = KeptPhoto::new(blob, name)
        {
            views.add(photo, marks);
            if place == saved.shown {
                shown = views.shown();
            }
        }
    }
    views.show(shown);
    let (Some(photo), Some(marks)) = (views.photos().get(shown), views.marks().get(shown)) else { return Ok(false) };
    if marks.on != saved.design.on_photo() {
        // The photo that was on the stage is gone.
        saved.design.put_on(&marks.on);
    }
    let loaded = load(desk, &photo.blob, &photo.name).await?;
    let facts = facts(&loaded, saved.origin);
    put_on_stage(desk, Rc::new(loaded), facts, saved.design, saved.viewed);
    desk.session.update(|session| session.set_plans(saved.plans));
    desk.views(|now| now.take_others(views));
    desk.came_with_photo();
    Ok(true)
}

/// Puts a design, with the plans beside it, on the demo photo on the stage.
pub async fn show_demo(desk: Desk, design: Design, plans: Plans) -> Result<(), Problem> {
    let loaded = load_demo(desk).await?;
    let facts = facts(&loaded, PhotoOrigin::Demo);
    put_on_stage(desk, Rc::new(loaded), facts, design, false);
    desk.session.update(|session| session.set_plans(plans));
    if let Some(store) = desk.store() {
        // The demo is fetched again; a photo of before must not come back in its place.
        let _ = store.erase().await;
    }
    desk.save_now();
    Ok(())
}

/// Erases the work from the stage and from this device.
pub fn start_again(desk: Desk) {
    desk.confirming.set(false);
    desk.session.update(|session| session.close());
    desk.set_photo(None);
    desk.views(|views| *views = Views::default());
    spawn_local(async move {
        match desk.store() {
            Some(store) if let Err(error) = store.erase().await => desk.say_error(error),
            _ => desk.say(t("news-erased")),
        }
    });
}

/// Makes the picture at the photo's full resolution and hands it over.
pub fn download_picture(desk: Desk) {
    save_picture(desk, PictureOptions::default());
}

fn load_dots(desk: Desk) {
    spawn_local(async move {
        let problem = match fetch_bytes(DOTS).await {
            Ok(bytes) => match RankedDots::from_bytes(&bytes) {
                Ok(dots) => {
                    desk.set_preview(Preview::new(dots), bytes);
                    later().await;
                    file("consult").await;
                    // The last thing to come, so that everything works without a network from now on. If it does not come,
                    // that is told when it is needed.
                    let _ = darkroom::load().await;
                    return;
                }
                Err(error) => error.to_string(),
            },
            Err(error) => error.to_string(),
        };
        desk.show_problem(Problem::of("problem-dots", problem, false));
    });
}

/// Puts last time's work back, if there was some.
pub async fn restore(desk: Desk) {
    let Some(store) = desk.store() else { return };
    let Some(kept) = store.load().await else { return };
    let Some(mut bytes) = kept.design else { return };
    let mut decoded = saved::decode(&bytes);
    if decoded == Err(DecodeError::OlderVersion) {
        bytes = share::upgrade_saved(&bytes).await.unwrap_or_default();
        decoded = saved::decode(&bytes);
    }
    let Ok(saved) = decoded else { return };
    // The person may have begun anew while this was read.
    if desk.session.with_untracked(|session| session.work().is_some()) {
        return;
    }
    let shown = if saved.origin == PhotoOrigin::Demo {
        show_demo_again(desk, saved).await
    } else {
        put_back(desk, saved, &kept.photos).await.unwrap_or(false)
    };
    if let Some(problem) = kept.photo_problem {
        desk.say_error(problem);
    } else if shown {
        desk.say(t("news-restored"));
    }
    desk.busy.set(None);
    // What cannot be given back is not asked for again.
    for place in (0..kept.photos.len()).rev().filter(|place| kept.photos[*place].is_none()) {
        store.remove_photo(place).await;
    }
}

async fn show_demo_again(desk: Desk, saved: Saved) -> bool {
    let Ok(loaded) = load_demo(desk).await else { return false };
    let facts = facts(&loaded, PhotoOrigin::Demo);
    put_on_stage(desk, Rc::new(loaded), facts, saved.design, false);
    desk.session.update(|session| session.set_plans(saved.plans));
    desk.came_with_photo();
    true
}

/// Reads a photo, and says meanwhile what is done.
pub async fn load(desk: Desk, blob: &Blob, name: &str) -> Result<LoadedPhoto, PhotoError> {
    let on_stage = |stage| {
        desk.busy.set(Some(Busy::with(match stage {
            PhotoStage::Reading => "busy-reading",
            PhotoStage::Decoding => "busy-decoding",
            PhotoStage::Preparing => "busy-preparing",
        })));
    };
    photo::load(blob, name, on_stage).await
}

/// What to say of a photo that does not open.
pub fn no_photo(error: PhotoError) -> Problem {
    Problem::of("problem-photo", error, true)
}

/// The demo photo.
pub async fn load_demo(desk: Desk) -> Result<LoadedPhoto, Problem> {
    desk.busy.set(Some(Busy::with("busy-demo")));
    let blob = fetch_blob(DEMO_PHOTO).await.map_err(|error| Problem::of("problem-demo", error, false))?;
    load(desk, &blob, t("demo-name")).await.map_err(no_photo)
}

/// What the editor needs to know of a photo.
pub fn facts(photo: &LoadedPhoto, origin: PhotoOrigin) -> PhotoFacts {
    let size_px = DVec2::new(photo.width_px.into(), photo.height_px.into());
    PhotoFacts { size_px, origin, name: photo.name.clone() }
}

/// A design that was sent and is shown until somebody makes it theirs: it goes on to the next photo.
fn sent_design(desk: Desk) -> Option<Design> {
    desk.session.with_untracked(|session| session.design().filter(|_| session.is_viewing()).cloned())
}

/// `viewing`: the design was sent, to be looked at.
pub fn put_on_stage(desk: Desk, photo: Rc<LoadedPhoto>, facts: PhotoFacts, design: Design, viewing: bool) {
    let open = if viewing { Session::view } else { Session::open };
    let marks = PhotoOfHead { on: design.on_photo(), size_px: facts.size_px };
    if desk.session.try_update(|session| open(session, facts, design)) == Some(true) {
        desk.views(|views| {
            *views = Views::default();
            if let Some(photo) = KeptPhoto::new(&photo.blob, &photo.name) {
                views.add(photo, marks);
            }
        });
        desk.set_photo(Some(photo));
    }
    if !desk.has_preview() {
        load_dots(desk);
    }
}

async fn keep_photos(desk: Desk) {
    share::drop_fragment();
    desk.busy.set(None);
    desk.save_now();
    let Some(store) = desk.store() else {
        return desk.say(t(if desk.framed { "news-not-kept-here" } else { "news-not-kept" }));
    };
    for (place, photo) in desk.views(|views| views.photos().to_vec()).into_iter().enumerate() {
        if let Err(error) = store.save_photo(place, &photo.blob, &photo.name).await {
            desk.say_error(error);
        }
    }
}
