//! The section for the hairline: shapes, symmetry, points.

use glam::DVec2;
use leptos::prelude::*;

use crate::platform::words::Value::Number;
use crate::platform::words::{say, t};
use hairline::design::Preset;
use hairline::editor::{Command, Handle};

use super::desk::Desk;
use super::fields::{NumberInput, SwitchField};
use super::icon::Icon;
use super::words;

/// Hairline.
#[component]
pub fn HairlinePane() -> impl IntoView {
    let desk = Desk::here();
    let preset = Memo::new(move |_| desk.session.with(|session| session.design()?.hairline.preset));
    let mirrored = Memo::new(move |_| {
        desk.session.with(|session| session.design().is_some_and(|design| design.hairline.mirrored))
    });
    let height = desk.at_rest(|session| {
        let work = session.work()?;
        work.design.hairline.mid_frontal_height_mm(&work.chart).map(f64::round)
    });
    let flat = Memo::new(move |_| desk.session.with(|session| session.design().is_some_and(words::is_flat)));
    view! {
        <div class="section">
            <h2 class="section-title" id="presets-title" data-words="presets-title"></h2>
            <div class="presets" role="group" aria-labelledby="presets-title">
                {Preset::ALL.map(|option| {
                    let (name, icon) = words::preset(option);
                    view! {
                        <button
                            class="preset" type="button"
                            hidden=!desk.options(|options| options.offers_preset(option))
                            aria-pressed=move || (preset.get() == Some(option)).to_string()
                            on:click=move |_| desk.run(Command::ApplyPreset(option))
                        >
                            <Icon name=icon class="preset-art"/><span>{name}</span>
                        </button>
                    }
                }).collect_view()}
            </div>
            <SwitchField
                name=t("hairline-mirror") on=mirrored on_change=Callback::new(move |on| desk.run(Command::SetMirrored(on)))
            />
            <div data-room="pattern"></div>
        </div>
        <div data-room="checks"></div>
        <div class="section">
            <p class="readout">
                <span data-words="hairline-height"></span>
                <span class="readout-value">{move || height.get().map(|height| words::measure("value-mm", height, 0))}</span>
            </p>
            <p class="help" data-words="hairline-height-help"></p>
            <Show when=move || flat.get()>
                <p class="help" data-words="hairline-flat-help"></p>
            </Show>
        </div>
        <PointList/>
    }
}

/// The points with their places, and fields for the selected one.
#[component]
fn PointList() -> impl IntoView {
    let desk = Desk::here();
    let count = Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or(0, |design| design.hairline.points.len()))
    });
    let selected = Memo::new(move |_| {
        desk.session.with(|session| match session.selected() {
            Some(Handle::Hairline(index)) => Some(index),
            _ => None,
        })
    });
    let place = desk.at_rest(|session| match session.selected()? {
        Handle::Hairline(index) => {
            let work = session.work()?;
            Some(work.chart.tape_mm(work.design.hairline.points.get(index)?.position))
        }
        _ => None,
    });
    let x_mm = Memo::new(move |_| place.get().map_or(0.0, |place| place.x));
    let y_mm = Memo::new(move |_| place.get().map_or(0.0, |place| place.y));
    let move_to = move |tape_mm: DVec2| {
        let at = desk.session.with_untracked(|session| Some(session.work()?.chart.at_tape(tape_mm)));
        if let (Some(index), Some(at)) = (selected.get_untracked(), at) {
            desk.run(Command::Place { handle: Handle::Hairline(index), at });
            desk.run(Command::Settle);
        }
    };
    view! {
        <div class="section">
            <div class="section-head">
                <h2 class="section-title" id="points-title" data-words="points-title"></h2>
                <span class="unit" id="points-help" data-words="points-help"></span>
            </div>
            <ol class="rows" aria-labelledby="points-title" aria-describedby="points-help">
                <For each=move || 0..count.get() key=|index| *index let:index>
                    <PointRow index=index selected=selected/>
                </For>
            </ol>
            <Show when=move || selected.get().is_some()>
                <div class="pair" role="group" data-label="points-selected">
                    <div class="field">
                        <label class="field-name" for="point-x" data-words="points-across"></label>
                        <NumberInput
                            id="point-x".to_owned() least=-190.0 most=190.0 step=1.0 decimals=1 value=x_mm
                            on_change=move |x| move_to(DVec2::new(x, y_mm.get_untracked()))
                        />
                    </div>
                    <div class="field">
                        <label class="field-name" for="point-y" data-words="points-up"></label>
                        <NumberInput
                            id="point-y".to_owned() least=-50.0 most=300.0 step=1.0 decimals=1 value=y_mm
                            on_change=move |y| move_to(DVec2::new(x_mm.get_untracked(), y))
                        />
                    </div>
                </div>
            </Show>
            <p class="help" data-words="points-keyboard"></p>
            <div class="buttons">
                <button class="button" type="button" on:click=move |_| desk.run(Command::AddPoint)>
                    <Icon name="plus"/><span data-words="points-add"></span>
                </button>
                <button
                    class="button" type="button"
                    aria-disabled=move || selected.get().is_none().to_string()
                    on:click=move |_| {
                        if let Some(index) = selected.get_untracked() {
                            desk.run(Command::RemovePoint(Handle::Hairline(index)));
                        }
                    }
                >
                    <Icon name="minus"/><span data-words="points-remove"></span>
                </button>
            </div>
        </div>
    }
}

/// One point in the list.
#[component]
fn PointRow(index: usize, selected: Memo<Option<usize>>) -> impl IntoView {
    let desk = Desk::here();
    let point = desk.at_rest(move |session| {
        let work = session.work()?;
        let point = work.design.hairline.points.get(index)?;
        // + 0.0 turns −0 into 0.
        Some((point.name, work.chart.tape_mm(point.position).round() + 0.0))
    });
    let name = move || words::point(point.get().and_then(|(name, _)| name));
    let place = move || {
        point.get().map(|(_, DVec2 { x, y })| {
            say("points-place", &[("across", Number(x)), ("up", Number(y))]).replace('-', "−")
        })
    };
    view! {
        <li class="row" aria-current=move || (selected.get() == Some(index)).then_some("true")>
            <button
                class="row-main" type="button"
                on:click=move |_| desk.run(Command::Select(Some(Handle::Hairline(index))))
            >
                <span class="row-number">{index + 1}</span>
                <span class="row-name">{name}</span>
                <span class="row-value">{place}</span>
            </button>
        </li>
    }
}
