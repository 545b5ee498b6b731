//! The section for the treated area: its border and the brush.

use leptos::prelude::*;

use crate::platform::words::Value::Number;
use crate::platform::words::{say, t};
use hairline::design::strokes::RADIUS_RANGE_MM;
use hairline::editor::{BrushMode, Command};

use super::desk::Desk;
use super::fields::RangeField;
use super::icon::Icon;
use super::words;

/// Area.
#[component]
pub fn AreaPane() -> impl IntoView {
    let desk = Desk::here();
    let brush = Memo::new(move |_| desk.session.with(|session| session.brush()));
    let diameter_mm = Memo::new(move |_| desk.session.with(|session| 2.0 * session.brush_radius_mm()));
    let follows = Memo::new(move |_| {
        desk.session.with(|session| session.design().is_some_and(|design| design.rim.follows_outline))
    });
    let area = move || words::area("value-area", desk.shown.get().area_cm2);
    let help = move || t(words::tool(brush.get()).1);
    let flat = Memo::new(move |_| desk.session.with(|session| session.design().is_some_and(words::is_flat)));
    view! {
        <div class="section">
            <h2 class="section-title" data-words="area-title"></h2>
            <fieldset>
                <legend class="hidden-text" data-words="area-tool"></legend>
                <div class="segment segment-tools">
                    {BrushMode::ALL.map(|mode| {
                        let (name, _, icon) = words::tool(mode);
                        view! {
                            <label class="segment-item">
                                <input
                                    class="segment-input" type="radio" name="tool"
                                    prop:checked=move || brush.get() == mode
                                    on:change=move |_| desk.run(Command::SetBrush(mode))
                                />
                                <Icon name=icon/><span>{t(name)}</span>
                            </label>
                        }
                    }).collect_view()}
                </div>
            </fieldset>
            <p class="help">{help}</p>
            {move || {
                let (id, name, step, in_words): (_, _, _, fn(f64) -> String) = if brush.get().draws_scar() {
                    ("scar-width", "brush-scar", 0.5, |mm| words::measure("value-mm", mm, 1))
                } else {
                    ("brush", "brush-size", 1.0, |mm| words::measure("value-mm", mm, 0))
                };
                view! {
                    <RangeField
                        id=id name=t(name) in_words=in_words help=t("brush-help")
                        least=2.0 * RADIUS_RANGE_MM.0 most=2.0 * RADIUS_RANGE_MM.1 step=step value=diameter_mm
                        on_input=Callback::new(move |diameter_mm: f64| desk.run(Command::SetBrushRadius(diameter_mm / 2.0)))
                    />
                }
            }}
        </div>
        <StrokeList/>
        <div class="section">
            <div class="result">
                <span class="result-value">{area}</span>
                <span>{move || t(if flat.get() { "area-flat" } else { "area-curved" })}</span>
            </div>
            <p class="help">
                {move || t(if flat.get() { "area-flat.help" } else { "area-curved.help" })}
            </p>
            <Show when=move || !follows.get()>
                <button
                    class="button button-small" type="button" on:click=move |_| desk.run(Command::ResetRim)
                >
                    <span data-words="area-fit"></span>
                </button>
            </Show>
        </div>
    }
}

/// The strokes, each with a button that removes it.
#[component]
fn StrokeList() -> impl IntoView {
    let desk = Desk::here();
    let strokes = Memo::new(move |_| {
        desk.session.with(|session| {
            let strokes = session.design().map(|design| design.strokes.as_slice()).unwrap_or_default();
            strokes.iter().map(|stroke| (stroke.kind, 2.0 * stroke.radius_mm)).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || strokes.with(|strokes| !strokes.is_empty())>
            <div class="section">
                <h2 class="section-title" id="strokes-title" data-words="strokes-title"></h2>
                <ul class="rows" aria-labelledby="strokes-title">
                    {move || strokes.get().into_iter().enumerate().map(|(index, (kind, diameter_mm))| {
                        let (name, icon) = words::stroke(kind);
                        let number = [("number", Number((index + 1) as f64))];
                        view! {
                            <li class="row">
                                <span class="row-main">
                                    <Icon name=icon/>
                                    <span class="row-name">{say(name, &number)}</span>
                                    <span class="row-value">{say("stroke-width", &[("width", Number(diameter_mm))])}</span>
                                </span>
                                <button
                                    class="button button-quiet button-icon button-small" type="button"
                                    aria-label=say("stroke-remove", &number) data-title="stroke-remove.title"
                                    on:click=move |_| desk.run(Command::RemoveStroke(index))
                                >
                                    <Icon name="trash"/>
                                </button>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            </div>
        </Show>
    }
}
