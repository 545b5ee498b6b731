//! The section for the photo and its scale.

use leptos::prelude::*;

use hairline::editor::{Command, Step};
use hairline::head::calibration::ReferenceKind;

use super::desk::Desk;
use super::fields::NumberInput;
use super::icon::Icon;
use super::picker::{CameraButton, PhotoInput};
use super::words;

/// Photo and scale.
#[component]
pub fn ScalePane() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let scale = Memo::new(move |_| {
        desk.session.with(|session| {
            let calibration = &session.design()?.calibration;
            Some((1.0 / calibration.mm_per_px().ok()?, calibration.accuracy_percent()))
        })
    });
    let px_per_mm = move || scale.get().map(|(px_per_mm, _)| format!("1 mm = {px_per_mm:.1} px"));
    let accuracy = move || scale.get().map(|(_, percent)| format!("about ±{percent:.0} % in the plane of the eyes"));
    view! {
        <div class="section">
            <div class="buttons">
                <PhotoInput class="button"/>
                <CameraButton class="button"/>
            </div>
        </div>
        <fieldset class="section" aria-describedby="scale-help">
            <legend class="hidden-text">"What sets the scale"</legend>
            <h2 class="section-title" aria-hidden="true">"What sets the scale"</h2>
            <p class="help" id="scale-help">
                "Millimetres come from something whose size is known. Put the markers on the photo onto its ends."
            </p>
            <div class="cards">
                {ReferenceKind::ALL.map(|kind| view! { <ReferenceCard kind=kind/> }).collect_view()}
            </div>
        </fieldset>
        <div class="section">
            <div class="result"><span class="result-value">{px_per_mm}</span><span>{accuracy}</span></div>
            <p class="help">
                "Skin nearer to the camera than the eyes looks larger, skin further back smaller: up to 10 % more. "
                "The thin oval is the outline of the head; the area and the shapes keep inside it."
            </p>
            <button
                class="button button-small pane-next" type="button"
                on:click=move |_| desk.run(Command::GoTo(Step::Hairline))
            >
                <span>"Next: Hairline"</span><Icon name="arrow" class="icon icon-turns"/>
            </button>
        </div>
    }
}

/// One way to set the scale.
#[component]
fn ReferenceCard(kind: ReferenceKind) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (name, length_name, help) = words::reference(kind);
    let reference = Memo::new(move |_| desk.session.with(|session| Some(session.design()?.calibration.reference)));
    let chosen = Memo::new(move |_| reference.get().is_some_and(|reference| reference.kind() == kind));
    let length_mm = Memo::new(move |_| reference.get().map_or(0.0, |reference| reference.length_mm()));
    let (least, most) = kind.length_range_mm();
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
