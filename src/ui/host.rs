//! The page around: its options on the desk, what it is told, and what it wishes.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Object;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::enquiry::Plan;
use crate::platform::host;
use crate::platform::words::{t, told};
use hairline::design::{Setting, codec};
use hairline::editor::{Command, Match};
use hairline::embed::{Options, Start};
use hairline::geometry::within;

use super::desk::Desk;
use super::{actions, sharing};

/// The page around is told when nothing has changed for this long: each time is an instance of the darkroom.
const REST_MS: u32 = 300;
/// Letters of a message to the page around.
const MOST_LETTERS: usize = 1000;

/// Options that are worn, or the page around's own: nothing of the app's own content hangs on them.
const LOOKS: [&str; 5] = ["theme", "accent", "font", "radius", "min-height"];

/// Takes over the options of the address, and listens to the page around.
pub fn begin(desk: Desk) {
    let (options, warnings) = host::options();
    host::warn(&warnings);
    if !options.design.is_empty() {
        host::move_design(&options.design);
    }
    host::wear_theme(options.theme);
    host::wear(&options);
    desk.set_options(options);
    if !desk.framed {
        return;
    }
    // For the life of the page.
    EventListener::new(&window(), host::DO, move |event| match host::wish(event) {
        Some(host::Wish::SetDesign(code)) => spawn_local(async move {
            sharing::open_code(desk, &code, true).await;
        }),
        Some(host::Wish::SetConfig(pairs)) => {
            let before = desk.options(Options::clone);
            let mut options = before.clone();
            let set = |(name, value): &(String, String)| options.set(name, value);
            host::warn(&pairs.iter().filter_map(set).collect::<Vec<_>>());
            if options.theme != before.theme {
                host::wear_theme(options.theme);
            }
            host::wear(&options);
            let lang = options.lang.clone();
            desk.set_options(options);
            if lang != before.lang {
                desk.change_language(lang);
            } else if pairs.iter().any(|(name, _)| !LOOKS.contains(&name.as_str())) {
                // All that is seen is made anew. For a look alone that would make the page around jump.
                desk.language_turn.update(|turn| *turn += 1);
            }
        }
        Some(host::Wish::Reset) => {
            desk.problem.set(None);
            desk.share_open.set(false);
            actions::start_again(desk);
            open_start(desk);
        }
        None => {}
    })
    .forget();
    Effect::new(move |_| {
        // Another photo or area.
        desk.shown.track();
        changed(desk);
    });
    Effect::new(move |_| {
        if let Some(problem) = desk.problem.get() {
            let message = [t(problem.title), ": ", &told(&problem.error)].concat();
            let message: String = message.chars().take(MOST_LETTERS).collect();
            host::say("error", host::object(&[("message", message.into())]));
        }
    });
    host::say("ready", Object::new());
}

/// Begins with what the page around wants to be seen first. Returns whether that is a design.
pub fn open_start(desk: Desk) -> bool {
    let start = desk.options(|options| options.start);
    match start {
        Start::Photo => {}
        Start::Demo => actions::open_demo(desk),
        Start::Camera => spawn_local(async move {
            if crate::platform::camera::available().await {
                desk.camera_open.set(true);
            }
        }),
    }
    start == Start::Demo
}

/// A command as far as the page around allows it.
pub fn allowed(desk: Desk, command: Command) -> Command {
    desk.options(|options| {
        let (least, most) = options.density_range();
        let kept = |found: Match| Match {
            shade: found.shade.map(|shade| options.shade(shade)),
            density_per_cm2: found.density_per_cm2.map(|density| within(density, least, most)),
            ..found
        };
        match command {
            Command::Set(Setting::Density, value) => Command::Set(Setting::Density, within(value, least, most)),
            Command::Match(found) => Command::Match(kept(found)),
            Command::FollowHair(found) => Command::FollowHair(kept(found)),
            command => command,
        }
    })
}

/// The design is another: the page around is told when it has rested.
pub fn changed(desk: Desk) {
    if desk.framed {
        desk.set_change_timer(Timeout::new(REST_MS, move || spawn_local(tell(desk))));
    }
}

async fn tell(desk: Desk) {
    // What cannot be told yet is told after the next change.
    if let Some(plan) = plan(desk)
        && let Ok(change) = plan.told().await
    {
        host::say("change", change);
    }
}

/// The plan on the desk, if there is a photo.
pub fn plan(desk: Desk) -> Option<Plan> {
    let shown = desk.shown.get_untracked();
    let design = desk
        .session
        .with_untracked(|session| session.design().map(|design| (codec::encode(design), design.treatment)))?;
    let (currency, [from, to]) =
        desk.options(|options| price(options, shown.area_cm2, design.1.session_count)).unwrap_or_default();
    Some(Plan { design: design.0.ok()?, shown: [shown.area_cm2, shown.dots as f64, from, to], currency })
}

/// What a plan may cost: the currency, from and to.
pub fn price(options: &Options, area_cm2: f64, sessions: u8) -> Option<(String, [f64; 2])> {
    let price = options.price.as_ref()?;
    let (from, to) = price.of_plan(area_cm2, sessions);
    Some((price.currency.clone(), [from, to]))
}
