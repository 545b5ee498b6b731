//! Fields that every pane uses: a slider, a number, a switch. Native inputs with a name, a value in words and help.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::platform::words::t;
use hairline::design::Setting;
use hairline::editor::Command;
use hairline::geometry::Fixed;

use super::desk::Desk;
use super::icon::Icon;
use super::words;

/// How far a slider's track is filled, for the style sheet.
pub fn fill_of(value: f64, least: f64, most: f64) -> String {
    format!("{}%", Fixed(((value - least) / (most - least) * 100.0).clamp(0.0, 100.0), 2))
}

/// The number in the input that an event came from, as the browser reads it; `None` when there is none.
pub fn number_of(event: &web_sys::Event) -> Option<f64> {
    let input: web_sys::HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(input.value_as_number()).filter(|number| number.is_finite())
}

/// A slider with its name, value and one sentence of help.
#[component]
pub fn RangeField(
    /// The element's id.
    #[prop(into)]
    id: String,
    /// Its name.
    #[prop(into)]
    name: String,
    /// One sentence.
    help: &'static str,
    /// Least value.
    least: f64,
    /// Greatest value.
    most: f64,
    /// Step.
    step: f64,
    /// Says the value with its unit, or in words.
    in_words: fn(f64) -> String,
    /// The value.
    #[prop(into)]
    value: Signal<f64>,
    /// Called while it moves.
    on_input: Callback<f64>,
    /// Called when it has come to rest.
    #[prop(optional)]
    on_settle: Option<Callback<()>>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let shown = Memo::new(move |_| in_words(value.get()));
    view! {
        <div class="field">
            <div class="field-head">
                <label class="field-name" for=id.clone()>{name}</label>
                <output class="field-value" for=id.clone()>{move || shown.get()}</output>
            </div>
            <input
                class="range" id=id type="range" min=Fixed(least, 2).to_string() max=Fixed(most, 2).to_string() step=Fixed(step, 3).to_string()
                prop:value=move || value.get()
                aria-valuetext=move || shown.get()
                aria-describedby=help_id.clone()
                style=("--fill", move || fill_of(value.get(), least, most))
                on:input=move |event| {
                    if let Some(value) = number_of(&event) {
                        on_input.run(value);
                    }
                }
                on:change=move |_| {
                    if let Some(on_settle) = on_settle {
                        on_settle.run(());
                    }
                }
            />
            <p class="help" id=help_id>{help}</p>
        </div>
    }
}

/// A number. Takes effect on Enter, on leaving the field, and with its arrows.
#[component]
pub fn NumberInput(
    /// The element's id.
    id: String,
    /// Least value.
    least: f64,
    /// Greatest value.
    most: f64,
    /// Step of the arrows.
    step: f64,
    /// Decimals shown.
    decimals: usize,
    /// The message for its unit.
    #[prop(default = "unit-mm")]
    unit: &'static str,
    /// The value.
    #[prop(into)]
    value: Signal<f64>,
    /// Called with a new value.
    on_change: impl Fn(f64) + 'static,
) -> impl IntoView {
    let shown = move || {
        let text = Fixed(value.get(), decimals as u32).to_string();
        if text.trim_start_matches('-').trim_matches(['0', '.']).is_empty() { "0".to_owned() } else { text }
    };
    view! {
        <span class="number">
            <input
                class="number-input" id=id type="number" inputmode="decimal" min=Fixed(least, 2).to_string() max=Fixed(most, 2).to_string() step=Fixed(step, 3).to_string()
                prop:value=shown
                on:change=move |event| {
                    // An empty or unreadable field goes back to its value with the next change of it.
                    if let Some(value) = number_of(&event) {
                        on_change(value);
                    }
                }
            />
            <span class="number-unit">{t(unit)}</span>
        </span>
    }
}

/// A switch.
#[component]
pub fn SwitchField(
    /// Its name.
    name: &'static str,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// Called with the new state.
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="switch">
            <span>{name}</span>
            <input
                class="switch-input" type="checkbox" role="switch" prop:checked=move || on.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
        </label>
    }
}

/// A choice of few by buttons in a row. Its types are the same wherever it is used, so its code is there once.
#[component]
pub fn Choice(
    /// Its name.
    #[prop(into)]
    legend: String,
    /// What there is to choose from.
    names: Vec<String>,
    /// Which of them is chosen.
    chosen: Signal<Option<usize>>,
    /// Called with another choice.
    on_change: Callback<usize>,
) -> impl IntoView {
    let option = move |(index, name): (usize, String)| {
        view! {
            <button
                class="chip" type="button" aria-pressed=move || (chosen.get() == Some(index)).to_string()
                on:click=move |_| on_change.run(index)
            >{name}</button>
        }
    };
    let name = legend.clone();
    view! {
        <div class="field" role="group" aria-label=name>
            <span class="help" aria-hidden="true">{legend}</span>
            <div class="chips">{names.into_iter().enumerate().map(option).collect_view()}</div>
        </div>
    }
}

/// What is not needed at first: folded until somebody wants it.
#[component]
pub fn More(
    /// Its name.
    name: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more">
            <summary class="details-summary"><span>{name}</span><Icon name="chevron" class="icon icon-chevron"/></summary>
            <div class="more-body">{children()}</div>
        </details>
    }
}

/// A slider of the design.
#[component]
pub fn SettingField(setting: Setting) -> impl IntoView {
    let desk = Desk::here();
    let range = setting.range();
    let (id, name, help) = words::setting(setting);
    let value =
        Memo::new(move |_| desk.session.with(|session| session.design().map_or(0.0, |design| design.get(setting))));
    // The slider of sessions ends at the last one there is.
    let (least, most) = match setting {
        Setting::Density => desk.options(|options| options.density_range()),
        Setting::Sessions => desk.session.with_untracked(|session| {
            let count = session.design().map_or(range.most, |design| f64::from(design.treatment.session_count));
            (range.least, count)
        }),
        _ => (range.least, range.most),
    };
    view! {
        <RangeField
            id=id name=name help=help in_words=words::value(setting)
            least=least most=most step=range.step value=value
            on_input=Callback::new(move |value| desk.run(Command::Set(setting, value)))
            on_settle=Callback::new(move |()| desk.run(Command::Settle))
        />
    }
}
