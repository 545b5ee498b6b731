//! The consultation (src/darkroom/consult.rs) from the app's side: it is told what is on the desk, and what it wishes is done.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

use crate::platform::consult::{self, Consult};
use hairline::design::{Setting, codec, setting::place_of};
use hairline::editor::{Command, PlanChange, Step};

use super::desk::Desk;
use super::views;

/// The room is told at most this often: its sentences are read, not watched.
const BETWEEN_MS: u32 = 120;
/// After this long a room that did not open is tried again, with the next change.
const RETRY_MS: u32 = 10_000;

/// The room, and when it is told next.
#[derive(Default)]
struct Local {
    room: Option<Consult>,
    timer: Option<Timeout>,
    /// The hair that the room knows of.
    finding: Vec<u8>,
}

type Room = StoredValue<Local, LocalStorage>;

/// Tells the room of every change from now on.
pub fn begin(desk: Desk) {
    EventListener::new(&window(), consult::WISH, move |event| {
        if let Some((what, value)) = consult::wish(event) {
            carry_out(desk, &what, &value);
        }
    })
    .forget();
    let room = Room::new_local(Local::default());
    Effect::new(move |_| {
        desk.session.track();
        desk.shown.track();
        desk.language_turn.track();
        room.update_value(|local| {
            local.timer.get_or_insert_with(|| Timeout::new(BETWEEN_MS, move || spawn_local(tell(desk, room))));
        });
    });
}

async fn tell(desk: Desk, room: Room) {
    let mut failed = false;
    if let Some(dots) = desk.dots()
        && desk.session.with_untracked(|session| session.work().is_some())
        && room.with_value(|local| local.room.is_none())
    {
        let opened = Consult::open(&dots).await.ok();
        failed = opened.is_none();
        room.update_value(|local| {
            local.room = opened;
            local.finding.clear();
        });
    }
    let (kept, shown, finding) = (desk.kept(), desk.shown.get_untracked(), desk.finding());
    room.update_value(|local| {
        if let (Some(open), Some(kept)) = (&local.room, kept) {
            let known = finding == local.finding || open.show_hair(&finding).is_ok();
            let facts = desk.options(|options| options.facts.clone());
            let pictures = desk.views(|views| {
                let urls = views.photos().iter().map(|photo| photo.url.as_str());
                urls.collect::<Vec<_>>().join(" ")
            });
            if !known || open.show(&kept, [shown.area_cm2, shown.dots as f64], &facts, &pictures).is_err() {
                local.room = None;
            }
            local.finding = finding;
        }
        // Without a room there is no advice. What did not come is not asked for again with every change.
        local.timer = failed.then(|| Timeout::new(RETRY_MS, move || room.update_value(|local| local.timer = None)));
    });
}

/// What nobody in the room wishes is not done.
fn carry_out(desk: Desk, what: &str, value: &JsValue) {
    let text = || value.as_string().unwrap_or_default();
    let number = || value.as_f64().unwrap_or(f64::NAN);
    let plan = |change: PlanChange<'_>| {
        if let Some(effects) = desk.session.try_update(|session| session.plan(change)) {
            desk.carry_out(effects);
        }
    };
    match what {
        "design" => {
            let bytes = value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
            if let Ok(design) = codec::decode_latest(&bytes)
                && let Some(effects) = desk.session.try_update(|session| session.take_over(design))
            {
                desk.carry_out(effects);
            }
        }
        "time" => {
            // After all sessions.
            desk.run(Command::Set(Setting::Sessions, f64::INFINITY));
            desk.run(Command::Set(Setting::Time, place_of(number())));
            desk.run(Command::Settle);
        }
        "step" => {
            if let Some(step) = Step::ALL.get(number() as usize) {
                desk.run(Command::GoTo(*step));
            }
        }
        "say" => desk.say(text()),
        "plan-add" => plan(PlanChange::Add),
        "plan-go" => plan(PlanChange::GoTo(number() as usize)),
        "plan-name" => plan(PlanChange::Rename(&text())),
        "plan-remove" => plan(PlanChange::Remove),
        "view-add" => {
            if let Some(file) = value.dyn_ref::<File>() {
                views::add(desk, file.clone().into(), file.name());
            }
        }
        "view-go" => views::go_to(desk, number() as usize),
        "view-each" => views::save_each(desk),
        "view-remove" => views::remove(desk, number() as usize),
        _ => {}
    }
}
