//! The section for the treated area: its border and the brush.

use leptos::prelude::*;

use hairline::design::StrokeKind;
use hairline::design::strokes::RADIUS_RANGE_MM;
use hairline::editor::{BrushMode, Command};

use super::desk::Desk;
use super::fields::RangeField;
use super::icon::Icon;
use super::words;

/// Area.
#[component]
pub fn AreaPane() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let brush = Memo::new(move |_| desk.session.with(|session| session.brush()));
    let diameter_mm = Memo::new(move |_| desk.session.with(|session| 2.0 * session.brush_radius_mm()));
    let follows = Memo::new(move |_| {
        desk.session.with(|session| session.design().is_some_and(|design| design.rim.follows_outline))
    });
    let area = move || format!("{:.0} cm²", desk.shown.get().area_cm2);
    let help = move || match brush.get() {
        BrushMode::Outline => {
            "Drag the dashed outline of the treated area; double-click or double-tap it to add a point."
        }
        BrushMode::KeepOut => {
            "Paints skin that gets no dots: a mole, or hair. By keyboard: go to the ring on the photo, move it by arrows, Enter paints."
        }
        BrushMode::Include => "Paints skin that gets dots, also outside the outline and where the photo shows hair.",
        BrushMode::Scar => {
            "Draw along a healed scar: dots go on it and a little past its edge. The width is the scar's."
        }
        BrushMode::ScarDots => {
            "For the small round scars of an extraction: dots go on scars strewn over what you paint."
        }
        BrushMode::Erase => "Takes a whole stroke away.",
    };
    let flat = Memo::new(move |_| desk.session.with(|session| session.design().is_some_and(words::is_flat)));
    view! {
        <div class="section">
            <h2 class="section-title">"Treated area"</h2>
            <fieldset>
                <legend class="hidden-text">"Tool"</legend>
                <div class="segment segment-tools">
                    {BrushMode::ALL.map(|mode| {
                        let (name, icon) = tool(mode);
                        view! {
                            <label class="segment-item">
                                <input
                                    class="segment-input" type="radio" name="tool"
                                    prop:checked=move || brush.get() == mode
                                    on:change=move |_| desk.run(Command::SetBrush(mode))
                                />
                                <Icon name=icon/><span>{name}</span>
                            </label>
                        }
                    }).collect_view()}
                </div>
            </fieldset>
            <p class="help">{help}</p>
            {move || {
                let (id, name, step, decimals) = if brush.get().draws_scar() {
                    ("scar-width", "Width of the scar", 0.5, 1)
                } else {
                    ("brush", "Brush size", 1.0, 0)
                };
                view! {
                    <RangeField
                        id=id name=name unit="mm" decimals=decimals
                        help="Measured on the head, so zooming does not change it."
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
                <span>{move || if flat.get() { "treated area on the photo" } else { "treated area of skin" }}</span>
            </div>
            <p class="help">
                {move || if flat.get() {
                    "Skin that turns away from the camera is larger than it looks here."
                } else {
                    "Measured over the curve of the head, with the part that the photo does not show."
                }}
            </p>
            <Show when=move || !follows.get()>
                <button
                    class="button button-small" type="button" on:click=move |_| desk.run(Command::ResetRim)
                >
                    <span>"Fit the outline to the head again"</span>
                </button>
            </Show>
        </div>
    }
}

/// The strokes, each with a button that removes it.
#[component]
fn StrokeList() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let strokes = Memo::new(move |_| {
        desk.session.with(|session| {
            let strokes = session.design().map(|design| design.strokes.as_slice()).unwrap_or_default();
            strokes.iter().map(|stroke| (stroke.kind, 2.0 * stroke.radius_mm)).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || strokes.with(|strokes| !strokes.is_empty())>
            <div class="section">
                <h2 class="section-title" id="strokes-title">"Strokes"</h2>
                <ul class="rows" aria-labelledby="strokes-title">
                    {move || strokes.get().into_iter().enumerate().map(|(index, (kind, diameter_mm))| {
                        let (name, icon) = match kind {
                            StrokeKind::KeepOut => ("Keep out", "keep-out"),
                            StrokeKind::Include => ("Include", "brush"),
                            StrokeKind::Scar => ("Scar", "scar"),
                            StrokeKind::ScarDots => ("Small scars", "scar-dots"),
                        };
                        view! {
                            <li class="row">
                                <span class="row-main">
                                    <Icon name=icon/>
                                    <span class="row-name">{format!("{name} {}", index + 1)}</span>
                                    <span class="row-value">{format!("{diameter_mm} mm wide")}</span>
                                </span>
                                <button
                                    class="button button-quiet button-icon button-small" type="button"
                                    aria-label=format!("Remove stroke {}", index + 1) title="Remove"
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

const fn tool(mode: BrushMode) -> (&'static str, &'static str) {
    match mode {
        BrushMode::Outline => ("Move", "move"),
        BrushMode::KeepOut => ("Keep out", "keep-out"),
        BrushMode::Include => ("Include", "brush"),
        BrushMode::Scar => ("Scar", "scar"),
        BrushMode::ScarDots => ("Small scars", "scar-dots"),
        BrushMode::Erase => ("Erase", "erase"),
    }
}
