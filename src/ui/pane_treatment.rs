//! The section for the treatment: sessions, time, what they depend on, and what goes wrong.

use leptos::prelude::*;

use crate::platform::words::Value::{Number, Text};
use crate::platform::words::{say, t};
use hairline::design::treatment::{FEWEST_SESSIONS, MOST_LIGHTER, MOST_SESSIONS, SkinType};
use hairline::design::{Mishap, Setting, Treatment, setting};
use hairline::editor::Command;
use hairline::geometry::Fixed;
use hairline::pigment::ageing::{LONGEST_DAYS, TOUCH_UP_YEARS, YEAR_DAYS, colour_left};

use super::desk::Desk;
use super::fields::{Choice, More, SettingField, SwitchField};
use super::words;

/// Moments to jump to, in days.
const MOMENTS: [f64; 7] = [0.0, 3.0, 10.0, 30.0, YEAR_DAYS, 4.0 * YEAR_DAYS, LONGEST_DAYS];
/// The curve's size in units of its own.
const CURVE: (u16, u16) = (320, 96);

/// Treatment.
#[component]
pub fn TreatmentPane() -> impl IntoView {
    let desk = Desk::here();
    let treatment = treatment_of(desk);
    let count = Memo::new(move |_| usize::from(treatment.get().session_count));
    let go_to = move |setting, value| {
        desk.run(Command::Set(setting, value));
        desk.run(Command::Settle);
    };
    let sessions = move || {
        let count = count.get();
        let names = (0..=count).map(|number| match number {
            0 => t("treatment-none").to_owned(),
            _ => say("treatment-after", &[("session", Number(number as f64))]),
        });
        view! {
            <SettingField setting=Setting::Sessions/>
            <Choice
                legend=t("treatment-show") names=names.collect()
                chosen=Signal::derive(move || (0..=count).find(|number| treatment.get().sessions_shown == *number as f64))
                on_change=Callback::new(move |number| go_to(Setting::Sessions, number as f64))
            />
        }
    };
    // As it is told: sliders have finer steps.
    let moment = Memo::new(move |_| {
        let now = words::time(treatment.get().days_since);
        MOMENTS.iter().position(|days| words::time(*days) == now)
    });
    let planned = move || {
        let count = count.get();
        (0..count).map(|index| view! { <SessionFields index=index last=index + 1 == count/> }).collect_view()
    };
    view! {
        <div class="section">
            <h2 class="section-title" data-words="treatment-title"></h2>
            {sessions}
            <SettingField setting=Setting::Time/>
            <Choice
                legend=t("treatment-go-to") names=MOMENTS.map(moment_name).to_vec() chosen=moment.into()
                on_change=Callback::new(move |index: usize| go_to(Setting::Time, setting::place_of(MOMENTS[index])))
            />
            <p class="note">{move || words::moment(&treatment.get())}</p>
            <figure class="curve" inner_html=move || fade_curve(&treatment.get())></figure>
        </div>
        <div class="section">
            <More name=t("treatment-advanced")>
                <p class="note note-caution">
                    <strong data-words="treatment-assumptions"></strong>
                    " "{t("treatment-assumptions-text")}
                </p>
                <Choice
                    legend=t("treatment-session-count")
                    names=(FEWEST_SESSIONS..=MOST_SESSIONS).map(|count| count.to_string()).collect()
                    chosen=Signal::derive(move || count.get().checked_sub(FEWEST_SESSIONS))
                    on_change=Callback::new(move |index| desk.run(Command::SetSessionCount(index + FEWEST_SESSIONS)))
                />
                {planned}
                <SettingField setting=Setting::Depth/>
                <SettingField setting=Setting::Sun/>
                <Choice
                    legend=t("treatment-skin") names=SkinType::ALL.map(|kind| words::skin_type(kind).to_owned()).to_vec()
                    chosen=Signal::derive(move || SkinType::ALL.iter().position(|kind| *kind == treatment.get().skin_type))
                    on_change=Callback::new(move |index: usize| desk.run(Command::SetSkinType(SkinType::ALL[index])))
                />
                <SettingField setting=Setting::Outlook/>
            </More>
            <div data-feature="mishaps"><More name=t("treatment-mishaps")>
                <p class="help" data-words="treatment-mishaps-help"></p>
                {Mishap::ALL.map(|mishap| view! { <MishapSwitch mishap=mishap/> }).collect_view()}
            </More></div>
        </div>
    }
}

/// What a moment is called on its button.
fn moment_name(days: f64) -> String {
    if days < YEAR_DAYS { say("treatment-day", &[("day", Number(days))]) } else { words::time(days) }
}

fn treatment_of(desk: Desk) -> Memo<Treatment> {
    Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or_else(Treatment::default, |design| design.treatment))
    })
}

/// A mistake, and how to recognise it.
#[component]
fn MishapSwitch(mishap: Mishap) -> impl IntoView {
    let desk = Desk::here();
    let (name, how) = words::mishap(mishap);
    view! {
        <div class="field">
            <SwitchField
                name=name
                on=Signal::derive(move || desk.session.with(|session| session.mishaps().contains(mishap)))
                on_change=Callback::new(move |on| desk.run(Command::SetMishap(mishap, on)))
            />
            <p class="help">{how}</p>
        </div>
    }
}

/// What is planned for one session.
#[component]
fn SessionFields(index: usize, last: bool) -> impl IntoView {
    let desk = Desk::here();
    let treatment = treatment_of(desk);
    let number = index as u8;
    view! {
        // The last session completes the work, and before the first there is nothing to heal.
        {(!last).then(|| view! { <SettingField setting=Setting::SessionShare(number)/> })}
        {(index > 0).then(|| view! { <SettingField setting=Setting::SessionGap(number)/> })}
        <Choice
            legend=words::of_session("treatment-lighter", number)
            names=(0..=MOST_LIGHTER).map(|by| by.to_string()).collect()
            chosen=Signal::derive(move || {
                treatment.get().sessions.get(index).map(|session| usize::from(session.lighter_by))
            })
            on_change=Callback::new(move |by: usize| desk.run(Command::SetLighter(index, by as u8)))
        />
    }
}

/// How much colour is left over eight years: the range of the sources, the likely value, and where the picture is. As
/// markup: it has nothing that is pressed, and is drawn anew as a whole.
fn fade_curve(treatment: &Treatment) -> String {
    let (width, height) = CURVE;
    let conditions = treatment.conditions();
    let x = |years: f64| f64::from(width) * years * YEAR_DAYS / LONGEST_DAYS;
    let (mut likely, mut there, mut back) = (String::new(), String::new(), String::new());
    for half in 0..=16 {
        let years = f64::from(half) / 2.0;
        let band = colour_left(years, &conditions);
        let point = |left: f64| format!("{} {} ", Fixed(x(years), 0), Fixed(f64::from(height) * (1.0 - left), 0));
        likely += &point(band.likely);
        there += &point(band.high);
        back.insert_str(0, &point(band.low));
    }
    let now = treatment.days_since / YEAR_DAYS;
    let told = if now < 1.0 { 4.0 } else { now };
    let band = colour_left(told, &conditions);
    let (due, overdue) = TOUCH_UP_YEARS;
    format!(
        r#"<svg class="curve-view" viewBox="0 0 {width} {height}" aria-hidden="true" preserveAspectRatio="none"><path class="curve-touch-up" d="M{} 0V{height}H{}V0Z"/><path class="curve-band" d="M{there}{back}Z"/><path class="curve-line" d="M{likely}"/><path class="curve-now" d="M{} 0V{height}"/></svg><div class="curve-years" aria-hidden="true"><span>{}</span><span>{}</span><span>{}</span></div><figcaption class="help">{}</figcaption>"#,
        Fixed(x(due), 1),
        Fixed(x(overdue), 1),
        Fixed(x(now), 1),
        t("curve-now"),
        t("curve-touch-up"),
        t("curve-end"),
        say(
            "curve-help",
            &[
                ("time", Text(&words::time(told * YEAR_DAYS))),
                ("least", Number((band.low * 100.0).round())),
                ("most", Number((band.high * 100.0).round())),
                ("due", Number(due)),
                ("overdue", Number(overdue)),
            ],
        ),
    )
}
