//! The section for the treatment: sessions, time, what they depend on, and what goes wrong.

use leptos::prelude::*;

use hairline::design::treatment::{FEWEST_SESSIONS, MOST_LIGHTER, MOST_SESSIONS, SkinType};
use hairline::design::{Mishap, Setting, Treatment, setting};
use hairline::editor::Command;
use hairline::pigment::ageing::{LONGEST_DAYS, TOUCH_UP_YEARS, YEAR_DAYS, colour_left};

use super::desk::Desk;
use super::fields::{More, SettingField, SwitchField};
use super::words;

/// Moments to jump to, in days.
const MOMENTS: [(&str, f64); 7] = [
    ("Day 0", 0.0),
    ("3", 3.0),
    ("10", 10.0),
    ("30", 30.0),
    ("1 year", YEAR_DAYS),
    ("4", 4.0 * YEAR_DAYS),
    ("8", LONGEST_DAYS),
];
/// The curve's size in units of its own.
const CURVE: (f64, f64) = (320.0, 96.0);

/// Treatment.
#[component]
pub fn TreatmentPane() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let treatment = treatment_of(desk);
    let count = Memo::new(move |_| usize::from(treatment.get().session_count));
    let days = Memo::new(move |_| treatment.get().days_since);
    let shows = Memo::new(move |_| treatment.get().sessions_shown);
    let go_to = move |setting, value| {
        desk.run(Command::Set(setting, value));
        desk.run(Command::Settle);
    };
    view! {
        <div class="section">
            <h2 class="section-title">"Treatment"</h2>
            {move || { count.get(); view! { <SettingField setting=Setting::Sessions/> } }}
            <div class="chips" role="group" aria-label="Show the result">
                {move || (0..=count.get()).map(|number| {
                    let name = if number == 0 { "None".to_owned() } else { format!("After {number}") };
                    view! {
                        <button
                            class="chip" type="button" aria-pressed=move || (shows.get() == number as f64).to_string()
                            on:click=move |_| go_to(Setting::Sessions, number as f64)
                        >{name}</button>
                    }
                }).collect_view()}
            </div>
            <SettingField setting=Setting::Time/>
            <div class="chips" role="group" aria-label="Go to a time">
                {MOMENTS.map(|(name, at)| view! {
                    <button
                        class="chip" type="button" aria-label=words::time(at)
                        aria-pressed=move || (words::time(days.get()) == words::time(at)).to_string()
                        on:click=move |_| go_to(Setting::Time, setting::place_of(at))
                    >{name}</button>
                }).collect_view()}
            </div>
            <p class="note">{move || words::moment(days.get())}</p>
            <FadeCurve/>
        </div>
        <div class="section">
            <More name="Advanced: sessions, skin and sun">
                <p class="note note-caution">
                    <strong>"Assumptions. "</strong>
                    "No source says how many dots each session adds or how fast they fade. A consultant can put better numbers here."
                </p>
                <Segment
                    legend="Number of sessions"
                    options=(FEWEST_SESSIONS..=MOST_SESSIONS).map(|count| (count, count.to_string())).collect()
                    chosen=count on_change=move |count| desk.run(Command::SetSessionCount(count))
                />
                {move || (0..count.get()).map(|index| view! { <SessionFields index=index last=index + 1 == count.get()/> }).collect_view()}
                <SettingField setting=Setting::Depth/>
                <SettingField setting=Setting::Sun/>
                <Segment
                    legend="Skin"
                    options=SkinType::ALL.map(|kind| (kind, words::skin_type(kind).to_owned())).to_vec()
                    chosen=Memo::new(move |_| treatment.get().skin_type)
                    on_change=move |kind| desk.run(Command::SetSkinType(kind))
                />
                <SettingField setting=Setting::Outlook/>
            </More>
        </div>
        <div class="section">
            <More name="What goes wrong">
                <p class="help">"Each switch spoils the picture on purpose, so that you know bad work when you see it. Your plan stays as it is."</p>
                {Mishap::ALL.map(|mishap| {
                    let (name, how) = words::mishap(mishap);
                    view! {
                        <div class="field">
                            <SwitchField
                                name=name
                                on=Memo::new(move |_| desk.session.with(|session| session.mishaps().contains(mishap)))
                                on_change=move |on| desk.run(Command::SetMishap(mishap, on))
                            />
                            <p class="help">{how}</p>
                        </div>
                    }
                }).collect_view()}
            </More>
        </div>
    }
}

fn treatment_of(desk: Desk) -> Memo<Treatment> {
    Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or_else(Treatment::default, |design| design.treatment))
    })
}

/// What is planned for one session.
#[component]
fn SessionFields(index: usize, last: bool) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let treatment = treatment_of(desk);
    let lighter_by = Memo::new(move |_| treatment.get().sessions.get(index).map_or(0, |session| session.lighter_by));
    let number = index as u8;
    let names = ["The chosen shade", "1 lighter", "2 lighter", "3 lighter"];
    view! {
        // The last session completes the work, and before the first there is nothing to heal.
        {(!last).then(|| view! { <SettingField setting=Setting::SessionShare(number)/> })}
        {(index > 0).then(|| view! { <SettingField setting=Setting::SessionGap(number)/> })}
        <label class="field">
            <span class="field-name">{format!("Shade of session {}", index + 1)}</span>
            <select
                class="select"
                prop:value=move || lighter_by.get().to_string()
                on:change=move |event| {
                    if let Ok(lighter_by) = event_target_value(&event).parse() {
                        desk.run(Command::SetLighter(index, lighter_by));
                    }
                }
            >
                {(0..=MOST_LIGHTER).zip(names).map(|(value, name)| view! {
                    <option value=value.to_string() selected=move || lighter_by.get() == value>{name}</option>
                }).collect_view()}
            </select>
        </label>
    }
}

/// A choice of few.
#[component]
fn Segment<T>(
    /// Its name.
    legend: &'static str,
    /// What there is to choose from.
    options: Vec<(T, String)>,
    /// What is chosen.
    chosen: Memo<T>,
    /// Called with another choice.
    on_change: impl Fn(T) + Copy + Send + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    view! {
        <fieldset class="field">
            <legend class="field-name">{legend}</legend>
            <div class="segment segment-row">
                {options.into_iter().map(|(option, name)| view! {
                    <label class="segment-item">
                        <input
                            class="segment-input" type="radio" name=legend
                            prop:checked=move || chosen.get() == option on:change=move |_| on_change(option)
                        />
                        <span>{name}</span>
                    </label>
                }).collect_view()}
            </div>
        </fieldset>
    }
}

/// How much colour is left over eight years: the range of the sources, the likely value, and where the picture is.
#[component]
fn FadeCurve() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let treatment = treatment_of(desk);
    let (width, height) = CURVE;
    let x = move |years: f64| width * years * YEAR_DAYS / LONGEST_DAYS;
    let y = move |left: f64| height * (1.0 - left);
    let curve = move || {
        let conditions = treatment.get().conditions();
        let bands = (0..=16).map(|half| (f64::from(half) / 2.0, colour_left(f64::from(half) / 2.0, &conditions)));
        let point = |years, left| format!("L{:.0} {:.1}", x(years), y(left));
        let mut likely = String::new();
        let (mut there, mut back) = (String::new(), String::new());
        for (years, band) in bands {
            likely.push_str(&point(years, band.likely));
            there.push_str(&point(years, band.high));
            back.insert_str(0, &point(years, band.low));
        }
        likely.replace_range(..1, "M");
        there.replace_range(..1, "M");
        (format!("{there}{back}Z"), likely)
    };
    let now = move || format!("M{0:.1} 0V{height}", x(treatment.get().days_since / YEAR_DAYS));
    let in_words = move || {
        let years = treatment.get().days_since / YEAR_DAYS;
        let years = if years < 1.0 { 4.0 } else { years };
        let band = colour_left(years, &treatment.get().conditions());
        format!(
            "After {} {:.0} to {:.0} % of the settled colour is left: sources differ. Touch-ups are usual after {} to {} years.",
            words::time(years * YEAR_DAYS),
            band.low * 100.0,
            band.high * 100.0,
            TOUCH_UP_YEARS.0,
            TOUCH_UP_YEARS.1,
        )
    };
    view! {
        <figure class="curve">
            <svg class="curve-view" viewBox=format!("0 0 {width} {height}") aria-hidden="true" preserveAspectRatio="none">
                <rect
                    class="curve-touch-up" y="0" height=height
                    x=x(TOUCH_UP_YEARS.0) width=x(TOUCH_UP_YEARS.1) - x(TOUCH_UP_YEARS.0)
                />
                <path class="curve-band" d=move || curve().0/>
                <path class="curve-line" d=move || curve().1/>
                <path class="curve-now" d=now/>
            </svg>
            <div class="curve-years" aria-hidden="true"><span>"now"</span><span>"touch-up"</span><span>"8 years"</span></div>
            <figcaption class="help">{in_words}</figcaption>
        </figure>
    }
}
