//! The section for the treatment: sessions, time, what they depend on, and what goes wrong.

use leptos::prelude::*;

use hairline::design::treatment::{FEWEST_SESSIONS, MOST_LIGHTER, MOST_SESSIONS, SkinType};
use hairline::design::{Mishap, Setting, Treatment, setting};
use hairline::editor::Command;
use hairline::pigment::ageing::{LONGEST_DAYS, TOUCH_UP_YEARS, YEAR_DAYS, colour_left};

use super::desk::Desk;
use super::fields::{Choice, More, SettingField, SwitchField};
use super::words;

/// Moments to jump to, in days.
const MOMENTS: [(&str, f64); 7] = [
    ("Day 0", 0.0),
    ("Day 3", 3.0),
    ("Day 10", 10.0),
    ("Day 30", 30.0),
    ("1 year", YEAR_DAYS),
    ("4 years", 4.0 * YEAR_DAYS),
    ("8 years", LONGEST_DAYS),
];
/// The curve's size in units of its own.
const CURVE: (f64, f64) = (320.0, 96.0);

/// Treatment.
#[component]
pub fn TreatmentPane() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let treatment = treatment_of(desk);
    let count = Memo::new(move |_| usize::from(treatment.get().session_count));
    let go_to = move |setting, value| {
        desk.run(Command::Set(setting, value));
        desk.run(Command::Settle);
    };
    let sessions = move || {
        let count = count.get();
        let names = (0..=count).map(|number| if number == 0 { "None".to_owned() } else { format!("After {number}") });
        view! {
            <SettingField setting=Setting::Sessions/>
            <Choice
                legend="Show the result" names=names.collect()
                chosen=Signal::derive(move || (0..=count).find(|number| treatment.get().sessions_shown == *number as f64))
                on_change=Callback::new(move |number| go_to(Setting::Sessions, number as f64))
            />
        }
    };
    let planned = move || {
        let count = count.get();
        (0..count).map(|index| view! { <SessionFields index=index last=index + 1 == count/> }).collect_view()
    };
    view! {
        <div class="section">
            <h2 class="section-title">"Treatment"</h2>
            {sessions}
            <SettingField setting=Setting::Time/>
            <Choice
                legend="Go to a time" names=MOMENTS.map(|(name, _)| name.to_owned()).to_vec()
                chosen=Signal::derive(move || {
                    let now = words::time(treatment.get().days_since);
                    MOMENTS.iter().position(|(_, days)| words::time(*days) == now)
                })
                on_change=Callback::new(move |index: usize| go_to(Setting::Time, setting::place_of(MOMENTS[index].1)))
            />
            <p class="note">{move || words::moment(&treatment.get())}</p>
            <figure class="curve" inner_html=move || fade_curve(&treatment.get())></figure>
        </div>
        <div class="section">
            <More name="Advanced: sessions, skin and sun">
                <p class="note note-caution">
                    <strong>"Assumptions. "</strong>
                    "Sources tell of moments, not of how many dots each session adds or how fast they fade: these numbers are ours. A consultant can put better ones here."
                </p>
                <Choice
                    legend="Number of sessions"
                    names=(FEWEST_SESSIONS..=MOST_SESSIONS).map(|count| count.to_string()).collect()
                    chosen=Signal::derive(move || count.get().checked_sub(FEWEST_SESSIONS))
                    on_change=Callback::new(move |index| desk.run(Command::SetSessionCount(index + FEWEST_SESSIONS)))
                />
                {planned}
                <SettingField setting=Setting::Depth/>
                <SettingField setting=Setting::Sun/>
                <Choice
                    legend="Skin" names=SkinType::ALL.map(|kind| words::skin_type(kind).to_owned()).to_vec()
                    chosen=Signal::derive(move || SkinType::ALL.iter().position(|kind| *kind == treatment.get().skin_type))
                    on_change=Callback::new(move |index: usize| desk.run(Command::SetSkinType(SkinType::ALL[index])))
                />
                <SettingField setting=Setting::Outlook/>
            </More>
            <More name="What goes wrong">
                <p class="help">"Each switch spoils the picture on purpose, so that you know bad work when you see it. Your plan stays as it is."</p>
                {Mishap::ALL.map(|mishap| view! { <MishapSwitch mishap=mishap/> }).collect_view()}
            </More>
        </div>
    }
}

fn treatment_of(desk: Desk) -> Memo<Treatment> {
    Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or_else(Treatment::default, |design| design.treatment))
    })
}

/// A mistake, and how to recognise it.
#[component]
fn MishapSwitch(mishap: Mishap) -> impl IntoView {
    let desk = expect_context::<Desk>();
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
    let desk = expect_context::<Desk>();
    let treatment = treatment_of(desk);
    let number = index as u8;
    view! {
        // The last session completes the work, and before the first there is nothing to heal.
        {(!last).then(|| view! { <SettingField setting=Setting::SessionShare(number)/> })}
        {(index > 0).then(|| view! { <SettingField setting=Setting::SessionGap(number)/> })}
        <Choice
            legend=format!("Shades lighter in session {}", index + 1)
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
    let x = |years: f64| width * years * YEAR_DAYS / LONGEST_DAYS;
    let (mut likely, mut there, mut back) = (String::new(), String::new(), String::new());
    for half in 0..=16 {
        let years = f64::from(half) / 2.0;
        let band = colour_left(years, &conditions);
        let point = |left: f64| format!("{:.0} {:.0} ", x(years), height * (1.0 - left));
        likely += &point(band.likely);
        there += &point(band.high);
        back.insert_str(0, &point(band.low));
    }
    let now = treatment.days_since / YEAR_DAYS;
    let told = if now < 1.0 { 4.0 } else { now };
    let band = colour_left(told, &conditions);
    let (due, overdue) = TOUCH_UP_YEARS;
    format!(
        r#"<svg class="curve-view" viewBox="0 0 {width} {height}" aria-hidden="true" preserveAspectRatio="none"><path class="curve-touch-up" d="M{} 0V{height}H{}V0Z"/><path class="curve-band" d="M{there}{back}Z"/><path class="curve-line" d="M{likely}"/><path class="curve-now" d="M{:.1} 0V{height}"/></svg><div class="curve-years" aria-hidden="true"><span>now</span><span>touch-up</span><span>8 years</span></div><figcaption class="help">After {} {:.0} to {:.0} % of the settled colour is left: sources differ. A touch-up is usual after {due} to {overdue} years.</figcaption>"#,
        x(due),
        x(overdue),
        x(now),
        words::time(told * YEAR_DAYS),
        band.low * 100.0,
        band.high * 100.0,
    )
}
