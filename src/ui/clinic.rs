//! The clinic that embeds the app: its mark in the bar, what its prices make of the plan, asking it, and giving it a picture.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlImageElement;

use crate::platform::host;
use crate::platform::words::{Value, say, t};
use hairline::embed::{Clinic, Enquiry, Feature};
use hairline::picture::PictureOptions;

use super::desk::Desk;
use super::host::{plan, price};
use super::markup;
use super::pictures::make_picture;

/// The inside of the section; [`ClinicPane`] puts the words in.
const PANE: &str = r#"<div class="section"><h2 class="section-title" id="clinic-title" dir="auto"></h2><div id="clinic-costs"><p class="result"><span class="result-value" id="clinic-price"></span></p><p class="help" data-words="clinic-price-help"></p></div><p class="help" id="clinic-contact" dir="auto"></p><button class="button button-primary" type="button" aria-haspopup="dialog" data-do="ask" id="clinic-ask"></button></div>"#;

/// Puts the clinic's mark in the place of ours, if it has one.
pub fn show_mark(desk: Desk) {
    let Some(image) = markup::element::<HtmlImageElement>("brand-logo") else { return };
    desk.options(|options| {
        if !options.logo.is_empty() {
            image.set_src(&options.logo);
            image.set_alt(options.clinic.as_ref().map_or("", |clinic| &clinic.name));
            image.set_hidden(false);
        }
    });
}

/// What the plan costs there, and asking.
#[component]
pub fn ClinicPane() -> impl IntoView {
    let desk = Desk::here();
    let sessions = Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or(0, |design| usize::from(design.treatment.session_count)))
    });
    Effect::new(move |_| {
        let (area_cm2, sessions) = (desk.shown.get().area_cm2, sessions.get());
        desk.options(|options| {
            let clinic = options.clinic.as_ref();
            let price = price(options, area_cm2, sessions as u8);
            let price = price.map(|(currency, range)| host::price_in_words(range, &currency)).unwrap_or_default();
            // A page of its own has no page around to hand anything to.
            let can_ask =
                |clinic: &&Clinic| options.has(Feature::Enquiry) && (desk.framed || clinic.enquiry != Enquiry::Host);
            markup::show("clinic", clinic.is_some() || !price.is_empty());
            markup::write_into("clinic-title", clinic.map_or_else(|| t("clinic-price-title"), |clinic| &clinic.name));
            markup::show("clinic-costs", !price.is_empty());
            markup::write_into("clinic-price", &price);
            markup::write_into("clinic-contact", clinic.map_or("", |clinic| &clinic.contact));
            markup::write_into(
                "clinic-ask",
                &clinic.filter(can_ask).map(|clinic| of_clinic("clinic-ask", clinic)).unwrap_or_default(),
            );
        });
    });
    view! {
        <section
            class="pane" id="clinic" aria-labelledby="clinic-title" hidden inner_html=PANE
            on:click=move |event| {
                if markup::wanted(&event).is_some() {
                    spawn_local(ask(desk));
                }
            }
        ></section>
    }
}

/// Names the button of the share dialog that gives a picture to the clinic; it is there only where there is one to give it to.
pub fn name_button(desk: Desk) {
    let clinic = desk.options(|options| options.clinic.clone()).filter(|_| desk.framed);
    markup::write_into("share-give", &clinic.map(|clinic| of_clinic("clinic-give", &clinic)).unwrap_or_default());
}

/// Gives a picture to the page around, because the person pressed the button that says so.
pub async fn give_picture(desk: Desk, options: PictureOptions) {
    let Some(clinic) = desk.options(|options| options.clinic.clone()) else { return };
    match make_picture(desk, options).await {
        Ok(Some(picture)) => {
            let name = picture.name();
            host::say("export", host::object(&[("blob", picture.into()), ("name", name.into())]));
            desk.say(of_clinic("clinic-handed", &clinic));
        }
        // Why is told already.
        Ok(None) => {}
        Err(problem) => desk.show_problem(problem),
    }
}

/// Has the person fill in an enquiry, and hands it over.
async fn ask(desk: Desk) {
    let (Some(clinic), Some(plan)) = (desk.options(|options| options.clinic.clone()), plan(desk)) else { return };
    let mail = match &clinic.enquiry {
        Enquiry::Host => "",
        Enquiry::Mail(address) => address,
    };
    let (told, with_picture, said) = match plan.enquire(&clinic.name, mail).await {
        Ok(Some(enquiry)) => enquiry,
        Ok(None) => return,
        Err(error) => return desk.say_error(error),
    };
    if let Some(told) = told {
        if with_picture {
            match make_picture(desk, PictureOptions::default()).await {
                Ok(Some(picture)) => host::set(&told, "picture", &picture.into()),
                // Nothing goes: it was agreed to with the picture. Why there is none is told already.
                Ok(None) => return,
                Err(problem) => return desk.show_problem(problem),
            }
        }
        if !host::say("enquiry", told) {
            return desk.say(of_clinic("clinic-not-handed", &clinic));
        }
    }
    desk.say(said);
}

fn of_clinic(id: &str, clinic: &Clinic) -> String {
    say(id, &[("clinic", Value::Text(&clinic.name))])
}
