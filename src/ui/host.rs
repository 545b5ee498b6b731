//! The page around: its options on the desk, what it is told, and what it wishes.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Object;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use crate::platform::words::{Value, money, say, t, told};
use crate::platform::{host, share};
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

/// Takes over the options of the address, and listens to the page around.
pub fn begin(desk: Desk) {
    let (options, warnings) = host::options();
    host::warn(&warnings);
    if let Some(code) = &options.design {
        host::move_design(code);
    }
    host::wear_theme(options.theme);
    host::wear(&options);
    desk.options.set(options);
    if !desk.framed {
        return;
    }
    // For the life of the page.
    EventListener::new(&window(), host::DO, move |event| match host::wish(event) {
        Some(host::Wish::SetDesign(code)) => spawn_local(async move {
            sharing::open_code(desk, &code, true).await;
        }),
        Some(host::Wish::SetConfig(pairs)) => {
            let before = desk.options.get_untracked();
            let mut options = before.clone();
            let set = |(name, value): &(String, String)| options.set(name, value);
            host::warn(&pairs.iter().filter_map(set).collect::<Vec<_>>());
            if options.theme != before.theme {
                host::wear_theme(options.theme);
            }
            host::wear(&options);
            if options.lang != before.lang {
                desk.change_language(options.lang.clone().unwrap_or_default());
            }
            desk.options.set(options);
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
    match desk.options.with_untracked(|options| options.start) {
        Start::Photo => {}
        Start::Demo => actions::open_demo(desk),
        Start::Camera => spawn_local(async move {
            if crate::platform::camera::available().await {
                desk.camera_open.set(true);
            }
        }),
    }
    desk.options.with_untracked(|options| options.start == Start::Demo)
}

/// A command as far as the page around allows it.
pub fn allowed(desk: Desk, command: Command) -> Command {
    desk.options.with_untracked(|options| {
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
    let (Some(plan), Some(code)) = (Plan::of(desk), code(desk).await) else { return };
    host::say("change", host::object(&[("design", code.into()), ("plan", plan.told().into())]));
}

/// The code of the present design.
pub async fn code(desk: Desk) -> Option<String> {
    let design = desk.session.with_untracked(|session| codec::encode(session.design()?).ok())?;
    share::link_code(&design).await.ok()
}

/// A currency, and amounts from and to.
pub type Amounts = (String, f64, f64);

/// A plan in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Skin that is treated.
    pub area_cm2: f64,
    /// Dots after all sessions.
    pub dots: f64,
    density_per_cm2: f64,
    /// The hairline's middle above the glabella, by tape.
    pub height_mm: f64,
    /// How many there are.
    pub sessions: u8,
    /// What it may cost.
    pub price: Option<Amounts>,
}

impl Plan {
    /// The plan on the desk, if there is a photo.
    pub fn of(desk: Desk) -> Option<Self> {
        let shown = desk.shown.get_untracked();
        desk.session.with_untracked(|session| {
            let work = session.work()?;
            let treatment = &work.design.treatment;
            let share = treatment.share_after(treatment.sessions_shown);
            let price =
                desk.options.with_untracked(|options| price_of(options, shown.area_cm2, treatment.session_count));
            let density_per_cm2 = work.design.dots.density_per_cm2;
            Some(Self {
                area_cm2: (shown.area_cm2 * 10.0).round() / 10.0,
                // Of all sessions, whichever of them are shown.
                dots: if share > 0.0 { shown.dots as f64 / share } else { density_per_cm2 * shown.area_cm2 }.round(),
                density_per_cm2,
                height_mm: work.design.hairline.mid_frontal_height_mm(&work.chart).unwrap_or_default().round(),
                sessions: treatment.session_count,
                price,
            })
        })
    }

    /// As the page around is told it.
    pub fn told(&self) -> Object {
        let told = host::object(&[
            ("areaCm2", self.area_cm2.into()),
            ("dots", self.dots.into()),
            ("densityPerCm2", self.density_per_cm2.into()),
            ("hairlineHeightMm", self.height_mm.into()),
            ("sessions", self.sessions.into()),
        ]);
        if let Some((currency, from, to)) = &self.price {
            let price = [("currency", currency.into()), ("from", JsValue::from(*from)), ("to", JsValue::from(*to))];
            host::set(&told, "price", &host::object(&price));
        }
        told
    }
}

/// What a plan may cost.
pub fn price_of(options: &Options, area_cm2: f64, sessions: u8) -> Option<Amounts> {
    let price = options.price.as_ref()?;
    let (from, to) = price.of_plan(area_cm2, sessions);
    Some((price.currency.clone(), from, to))
}

/// The price in words.
pub fn in_words((currency, from, to): &Amounts) -> String {
    let amounts = if from == to { 1.0 } else { 2.0 };
    let (from, to) = (money(*from, currency), money(*to, currency));
    say("clinic-price", &[("amounts", Value::Number(amounts)), ("from", Value::Text(&from)), ("to", Value::Text(&to))])
}
