//! Designs that were sent: opened from a link, looked at, taken over, put away.

use std::fmt::Display;
use std::rc::Rc;

use gloo::events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::share;
use crate::platform::words::t;
use hairline::design::Design;
use hairline::editor::saved::{self, Saved};
use hairline::editor::{Command, PhotoOrigin};
use hairline::share::fragment::PARAMETER as PHOTO_PARAMETER;
use hairline::share::link;

use super::actions;
use super::desk::{Desk, Problem};
use super::project_file;

/// Opens links that are put into the address bar of a page that stands.
pub fn listen(desk: Desk) {
    EventListener::new(&window(), "hashchange", move |_| {
        if share::fragment().is_empty() {
            // The browser's way back.
            if is_viewing_on_demo(desk) {
                close_sent(desk);
            }
            return;
        }
        spawn_local(async move {
            open_fragment(desk).await;
        });
    })
    .forget();
}

/// Opens what the page's fragment holds. Returns whether it held a design; what is wrong with one is told.
pub async fn open_fragment(desk: Desk) -> bool {
    let fragment = share::fragment();
    if fragment.starts_with(PHOTO_PARAMETER) {
        return project_file::open_project(desk, &fragment.into()).await;
    }
    match fragment.strip_prefix(link::PARAMETER) {
        Some(code) => open_code(desk, code, false).await,
        None => false,
    }
}

/// Opens the plans of a link's code on the demo's head, to be looked at; `onto_work` the one that is shown as a step of the work on
/// the stage, if there is some. Returns whether it was one; what is wrong with it is told.
pub async fn open_code(desk: Desk, code: &str, onto_work: bool) -> bool {
    let problem = |error: &dyn Display| Problem::of("problem-link", error, false);
    let kept = match share::open_code(code).await {
        Ok(bytes) => saved::decode(&bytes).map_err(|error| problem(&error)),
        Err(error) => Err(problem(&error)),
    };
    match kept {
        Ok(Saved { design, plans, .. }) => {
            let has_work = desk.session.with_untracked(|session| session.work().is_some() && !session.is_viewing());
            if !(onto_work && has_work) {
                let shown = show_sent(desk, design).await;
                if shown {
                    desk.session.update(|session| session.set_plans(plans));
                }
                return shown;
            }
            if let Some(Some(effects)) = desk.session.try_update(|session| session.take_over_elsewhere(design)) {
                desk.carry_out(effects);
            }
            true
        }
        Err(problem) => {
            desk.show_problem(problem);
            desk.busy.set(None);
            false
        }
    }
}

/// Shows a design that was sent, on the demo's head.
pub async fn show_sent(desk: Desk, design: Design) -> bool {
    let shown = match actions::load_demo(desk).await {
        Ok(loaded) => {
            let facts = actions::facts(&loaded, PhotoOrigin::Demo);
            actions::put_on_stage(desk, Rc::new(loaded), facts, design, true);
            desk.say(t("news-sent-shown"));
            true
        }
        Err(problem) => {
            desk.show_problem(problem);
            false
        }
    };
    desk.busy.set(None);
    shown
}

/// Takes over the design that was sent.
pub fn make_mine(desk: Desk) {
    share::drop_fragment();
    let has_own = is_viewing_on_demo(desk) && desk.store().is_some_and(|store| store.has_design());
    if !has_own {
        desk.run(Command::MakeMine);
        return desk.say(t("news-sent-taken"));
    }
    // Work of before is not replaced: the design becomes a step of it.
    let sent = desk.session.try_update(|session| {
        let sent = session.design().cloned();
        session.close();
        sent
    });
    spawn_local(async move {
        actions::restore(desk).await;
        let taken = desk.session.try_update(|session| session.take_over_elsewhere(sent.flatten()?));
        if let Some(Some(effects)) = taken {
            desk.carry_out(effects);
            desk.say(t("news-sent-on-photo"));
        }
    });
}

fn is_viewing_on_demo(desk: Desk) -> bool {
    desk.session.with_untracked(|session| {
        session.is_viewing() && session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Demo)
    })
}

/// Puts the design that was sent away and goes back to what was there before.
pub fn close_sent(desk: Desk) {
    share::drop_fragment();
    desk.session.update(|session| session.close());
    desk.set_photo(None);
    spawn_local(actions::restore(desk));
}
