//! The section for the photo and its scale.

use leptos::prelude::*;

use crate::platform::words::Value::Text;
use crate::platform::words::{number, say};
use hairline::editor::{Command, Step};
use hairline::head::HeadView;
use hairline::head::calibration::{CAMERA_DISTANCE_RANGE_MM, ReferenceKind};

use super::desk::Desk;
use super::fields::NumberInput;
use super::icon::Icon;
use super::picker::{CameraButton, PhotoInput};
use super::words;

/// Photo and scale.
#[component]
pub fn ScalePane() -> impl IntoView {
    let desk = Desk::here();
    let scale = Memo::new(move |_| {
        desk.session.with(|session| {
            let calibration = &session.design()?.calibration;
            Some((1.0 / calibration.mm_per_px().ok()?, calibration.accuracy_percent()))
        })
    });
    let view = current_view(desk);
    let camera_cm = Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or(0.0, |design| design.calibration.camera_distance_mm / 10.0))
    });
    let curved = Memo::new(move |_| view.get() != HeadView::Flat);
    let px_per_mm = move || scale.get().map(|(px_per_mm, _)| say("scale-px", &[("px", Text(&number(px_per_mm, 1)))]));
    let accuracy = move || scale.get().map(|(_, percent)| words::percent("scale-accuracy", percent));
    view! {
        <div class="section">
            <div class="buttons">
                <PhotoInput class="button"/>
                <CameraButton class="button"/>
            </div>
        </div>
        <div data-room="views"></div>
        <div class="section">
            <label class="section-title" for="head-view" data-words="scale-view"></label>
            <select
                class="select" id="head-view" prop:value=move || index_of(view.get()).to_string()
                on:change=move |event| {
                    let chosen = event_target_value(&event).parse().ok().and_then(|index: usize| HeadView::ALL.get(index).copied());
                    if let Some(view) = chosen {
                        desk.run(Command::SetView(view));
                    }
                }
            >
                {HeadView::ALL.map(|option| view! {
                    <option value=index_of(option).to_string()>{words::view(option)}</option>
                }).collect_view()}
            </select>
        </div>
        <fieldset class="section" aria-describedby="scale-help">
            <legend class="hidden-text" data-words="scale-reference"></legend>
            <h2 class="section-title" aria-hidden="true" data-words="scale-reference"></h2>
            <p class="help" id="scale-help" data-words="scale-help"></p>
            <div class="cards">
                {move || {
                    let view = view.get();
                    let offered = ReferenceKind::ALL.into_iter().filter(|kind| kind.is_seen_in(view));
                    offered.map(|kind| view! { <ReferenceCard kind=kind view=view/> }).collect_view()
                }}
            </div>
        </fieldset>
        <div class="section">
            <div class="result"><span class="result-value">{px_per_mm}</span><span>{accuracy}</span></div>
            <Show
                when=move || curved.get()
                fallback=|| view! {
                    <p class="help" data-words="scale-flat-help"></p>
                }
            >
                <p class="help" data-words="scale-curved-help"></p>
                <div class="number-row">
                    <label for="camera-cm" data-words="scale-camera"></label>
                    <NumberInput
                        id="camera-cm".to_owned()
                        least=CAMERA_DISTANCE_RANGE_MM.0 / 10.0 most=CAMERA_DISTANCE_RANGE_MM.1 / 10.0
                        step=5.0 decimals=0 unit="unit-cm" value=camera_cm
                        on_change=move |distance_cm| {
                            desk.run(Command::SetCameraDistance(distance_cm * 10.0));
                            desk.run(Command::Settle);
                        }
                    />
                </div>
                <p class="help" data-words="scale-camera-help"></p>
            </Show>
            <button
                class="button button-small pane-next" type="button"
                on:click=move |_| desk.run(Command::GoTo(Step::Hairline))
            >
                <span data-words="scale-next"></span><Icon name="arrow" class="icon icon-turns"/>
            </button>
        </div>
    }
}

/// One way to set the scale.
#[component]
fn ReferenceCard(kind: ReferenceKind, view: HeadView) -> impl IntoView {
    let desk = Desk::here();
    let [name, length_name, help] = words::reference(kind, view);
    let reference = Memo::new(move |_| desk.session.with(|session| Some(session.design()?.calibration.reference)));
    let chosen = Memo::new(move |_| reference.get().is_some_and(|reference| reference.kind() == kind));
    let length_mm = Memo::new(move |_| reference.get().map_or(0.0, |reference| reference.length_mm()));
    let (least, most) = kind.length_range_mm(view);
    let id = match kind {
        ReferenceKind::Marks => "pupils-mm",
        ReferenceKind::Iris => "iris-mm",
        ReferenceKind::Object => "object-mm",
    };
    view! {
        <div class="card">
            <label class="card-label">
                <input
                    class="radio" type="radio" name="scale" prop:checked=move || chosen.get()
                    on:change=move |_| desk.run(Command::SetReference(kind))
                />
                <span class="card-title">{name}</span>
            </label>
            <Show when=move || chosen.get()>
                <div class="card-body">
                    <div class="number-row">
                        <label for=id>{length_name}</label>
                        <NumberInput
                            id=id.to_owned() least=least most=most step=0.1 decimals=1 value=length_mm
                            on_change=move |length_mm| {
                                desk.run(Command::SetReferenceLength(length_mm));
                                desk.run(Command::Settle);
                            }
                        />
                    </div>
                    <p class="help">{help}</p>
                </div>
            </Show>
        </div>
    }
}

fn current_view(desk: Desk) -> Memo<HeadView> {
    Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or(HeadView::Front, |design| design.calibration.view))
    })
}

/// The place of a view in the list.
fn index_of(view: HeadView) -> usize {
    HeadView::ALL.iter().position(|option| *option == view).unwrap_or(0)
}
