//! The clinic that embeds the app: its mark in the bar, what its prices make of the plan, asking it, and giving it a picture.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::words::{Value, say, t};
use crate::platform::{enquiry, host, share};
use hairline::embed::{Clinic, Enquiry, Feature};
use hairline::picture::PictureOptions;
use hairline::share::link;

use super::desk::Desk;
use super::host::{Plan, code, in_words, price_of};
use super::icon::Icon;
use super::markup;
use super::pictures::make_picture;

/// The mark in the bar: the clinic's, else ours.
#[component]
pub fn Brand() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let logo = Memo::new(move |_| desk.options.with(|options| options.logo.clone()));
    move || match logo.get() {
        Some(address) => {
            let name = clinic_of(desk).map(|clinic| clinic.name).unwrap_or_default();
            view! { <img class="brand-logo" src=address alt=name/> }.into_any()
        }
        None => view! { <Icon name="mark" class="brand-mark"/><span class="brand-name">"Hairline"</span> }.into_any(),
    }
}

/// What the plan costs there, and asking.
#[component]
pub fn ClinicPane() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let clinic = Memo::new(move |_| clinic_of(desk));
    let sessions = Memo::new(move |_| {
        desk.session.with(|session| session.design().map_or(0, |design| design.treatment.session_count))
    });
    let price = Memo::new(move |_| {
        let area_cm2 = desk.shown.get().area_cm2;
        desk.options.with(|options| price_of(options, area_cm2, sessions.get())).map(|price| in_words(&price))
    });
    let can_ask = move || {
        // A page of its own has no page around to hand anything to.
        let reachable = |clinic: &Clinic| desk.framed || clinic.enquiry != Enquiry::Host;
        clinic.with(|clinic| clinic.as_ref().is_some_and(reachable)) && desk.has(Feature::Enquiry)
    };
    let shown = move || clinic.with(Option::is_some) || price.with(Option::is_some);
    let name = move || clinic.get().map_or_else(|| t("clinic-price-title").to_owned(), |clinic| clinic.name);
    let contact = move || clinic.get().map(|clinic| clinic.contact);
    let ask_name = move || clinic.get().map(|clinic| of_clinic("clinic-ask", &clinic));
    view! {
        <section class="pane" aria-labelledby="clinic-title" hidden=move || !shown()>
            <div class="section">
                <h2 class="section-title" id="clinic-title" dir="auto">{name}</h2>
                <div hidden=move || price.with(Option::is_none)>
                    <p class="result"><span class="result-value">{price}</span></p>
                    <p class="help" data-words="clinic-price-help"></p>
                </div>
                <p class="help" dir="auto">{contact}</p>
                <button
                    class="button button-primary" type="button" aria-haspopup="dialog" hidden=move || !can_ask()
                    on:click=move |_| spawn_local(ask(desk))
                >{ask_name}</button>
            </div>
        </section>
    }
}

/// Names the button of the share dialog that gives a picture to the clinic; it is there only where there is one to give it to.
pub fn name_button(desk: Desk) {
    let clinic = clinic_of(desk).filter(|_| desk.framed);
    markup::say("share-give", &clinic.map(|clinic| of_clinic("clinic-give", &clinic)).unwrap_or_default());
}

/// Gives a picture to the page around, because the person pressed the button that says so.
pub async fn give_picture(desk: Desk, options: PictureOptions) {
    let Some(clinic) = clinic_of(desk) else { return };
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
    let (Some(clinic), Some(plan), Some(code)) = (clinic_of(desk), Plan::of(desk), code(desk).await) else { return };
    let link = share::address_with(&[link::PARAMETER, &code].concat()).unwrap_or_default();
    let price = plan.price.as_ref().map(in_words).unwrap_or_default();
    let numbers = [plan.area_cm2, plan.dots, plan.height_mm, plan.sessions.into()];
    let by_mail = clinic.enquiry != Enquiry::Host;
    let enquiry = match enquiry::ask(&clinic.name, by_mail, &link, numbers, &price).await {
        Ok(Some(enquiry)) => enquiry,
        Ok(None) => return,
        Err(error) => return desk.say_error(error),
    };
    if let Enquiry::Mail(address) = &clinic.enquiry {
        let [subject, body] =
            [t("clinic-subject"), &enquiry.text].map(|text| String::from(js_sys::encode_uri_component(text)));
        // Refused only for a malformed address.
        let _ = window().location().set_href(&["mailto:", address, "?subject=", &subject, "&body=", &body].concat());
        return desk.say(t("clinic-mail"));
    }
    let told = enquiry.filled;
    for (name, value) in [("design", code.into()), ("link", link.into()), ("plan", plan.told().into())] {
        host::set(&told, name, &value);
    }
    if enquiry.with_picture {
        match make_picture(desk, PictureOptions::default()).await {
            Ok(Some(picture)) => host::set(&told, "picture", &picture.into()),
            // Nothing goes: it was agreed to with the picture. Why there is none is told already.
            Ok(None) => return,
            Err(problem) => return desk.show_problem(problem),
        }
    }
    host::say("enquiry", told);
    desk.say(of_clinic("clinic-handed", &clinic));
}

fn clinic_of(desk: Desk) -> Option<Clinic> {
    desk.options.with(|options| options.clinic.clone())
}

fn of_clinic(id: &str, clinic: &Clinic) -> String {
    say(id, &[("clinic", Value::Text(&clinic.name))])
}
