//! The section for the dots: density, size, edge, shade.

use leptos::prelude::*;

use crate::platform::words::Value::Number;
use crate::platform::words::{say, t};
use hairline::design::Setting;
use hairline::editor::{Command, Sample};
use hairline::pigment::Shade;

use super::desk::Desk;
use super::fields::{More, SettingField, SwitchField};
use super::icon::Icon;
use super::{matching, words};

/// Dots.
#[component]
pub fn DotsPane() -> impl IntoView {
    let desk = Desk::here();
    let shade = Memo::new(move |_| desk.session.with(|session| session.design().map(|design| design.dots.shade)));
    let handles_shown = Memo::new(move |_| desk.session.with(|session| session.handles_shown()));
    let dots = move || say("dots-about", &[("dots", Number(words::about(desk.shown.get().dots)))]);
    let area = move || words::area("dots-on", desk.shown.get().area_cm2);
    let picking = Memo::new(move |_| desk.session.with(|session| session.picking()));
    let pick = move |sample: Sample, name: &'static str| {
        view! {
            <button
                class="button button-small" type="button" aria-pressed=move || (picking.get() == Some(sample)).to_string()
                on:click=move |event| {
                    let wanted = (picking.get_untracked() != Some(sample)).then_some(sample);
                    desk.run(Command::Pick(wanted));
                    // Pressed by a key: the arrows are to move the eyedropper next.
                    if wanted.is_some() && event.detail() == 0 {
                        matching::focus_ring();
                    }
                }
            ><Icon name="pipette"/><span>{name}</span></button>
        }
    };
    view! {
        <div class="section">
            <h2 class="section-title" data-words="match-title"></h2>
            <p class="help" data-words="match-help"></p>
            <div class="buttons">
                <button class="button" type="button" on:click=move |_| matching::match_found(desk) data-words="match-start"></button>
            </div>
            <div class="buttons">
                {pick(Sample::Hair, t("match-pick-hair"))}
                {pick(Sample::Skin, t("match-pick-skin"))}
            </div>
            <p class="note" hidden=move || desk.match_reason.with(String::is_empty)>{move || desk.match_reason.get()}</p>
        </div>
        <div class="section">
            <h2 class="section-title" data-words="dots-title"></h2>
            <SettingField setting=Setting::Density/>
            <SettingField setting=Setting::DotSize/>
            <SettingField setting=Setting::FrontSoftness/>
            <SwitchField
                name=t("dots-handles") on=handles_shown
                on_change=Callback::new(move |on| desk.run(Command::ShowHandles(on)))
            />
        </div>
        <fieldset class="section">
            <legend class="hidden-text" data-words="dots-shade"></legend>
            <h2 class="section-title" aria-hidden="true" data-words="dots-shade"></h2>
            <div class="swatches">
                {Shade::ALL.map(|option| view! {
                    <label class="swatch" hidden=!desk.options(|options| options.offers_shade(option))>
                        <input
                            class="swatch-input" type="radio" name="shade"
                            style=("--shade", swatch_colour(option))
                            prop:checked=move || shade.get() == Some(option.id())
                            on:change=move |_| desk.run(Command::SetShade(option.id()))
                        />
                        <span>{words::shade(option)}</span>
                    </label>
                }).collect_view()}
            </div>
        </fieldset>
        <div class="section">
            <More name=t("dots-advanced")>
                <SettingField setting=Setting::Irregularity/>
                <SettingField setting=Setting::Strength/>
                <SettingField setting=Setting::Deposit/>
                <SettingField setting=Setting::DotEdge/>
                <SettingField setting=Setting::Scatter/>
                <SettingField setting=Setting::HairBlend/>
            </More>
        </div>
        <div class="section">
            <div class="result"><span class="result-value">{dots}</span><span>{area}</span></div>
            <p class="help" data-words="dots-fewer"></p>
            <p class="note note-caution">
                <strong data-words="dots-assumption"></strong>
                " "{t("dots-assumption-text")}
            </p>
        </div>
    }
}

/// What the middle of a dot of this shade makes of light skin: a hint for the eye, not a paint.
fn swatch_colour(shade: Shade) -> String {
    const LIGHT_SKIN: [f32; 3] = [0.56, 0.36, 0.26];
    let density = shade.optical_density();
    let encoded = std::array::from_fn::<u8, 3, _>(|channel| {
        let linear = LIGHT_SKIN[channel] * (-shade.absorption()[channel] * density).exp();
        (hairline::pigment::optics::encoded_from_linear(linear) * 255.0).round() as u8
    });
    format!("rgb({} {} {})", encoded[0], encoded[1], encoded[2])
}
