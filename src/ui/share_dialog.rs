//! The share dialog: the link, what it holds, and the ways to hand it over. Its markup is the darkroom's.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, HtmlElement, HtmlInputElement};

use crate::platform::share;
use hairline::design::codec;
use hairline::editor::PhotoOrigin;
use hairline::picture::{PictureFormat, PictureLayout, PictureOptions};
use hairline::share::link;
use hairline::sheet::Paper;

use super::desk::Desk;
use super::dialogs::follow;
use super::markup::{element, say, set_value, show, ticked, value, wanted};
use super::pictures::{make_picture, save_picture};
use super::print_sheet::{print_sheet, usual_paper};
use super::project_file::{make_photo_link, save_project};

/// What somebody reads first of a message with a link.
const SUBJECT: &str = "A hairline to look at";

/// The share dialog.
#[component]
pub fn ShareDialog() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, move || desk.share_open.get());
    view! {
        <dialog
            class="dialog dialog-share" aria-labelledby="share-title" node_ref=dialog
            on:close=move |_| desk.share_open.set(false)
            on:click=move |event| pressed(desk, &event)
            on:change=move |event| changed(desk, &event)
        ></dialog>
    }
}

/// Opens the dialog.
pub fn open(desk: Desk) {
    spawn_local(async move {
        let markup = match share::dialog_markup().await {
            Ok(markup) => markup,
            Err(error) => return desk.say(error.to_string()),
        };
        let Ok(Some(dialog)) = document().query_selector(".dialog-share") else { return };
        dialog.set_inner_html(&markup);
        let (viewing, own) = desk.session.with_untracked(|session| {
            let own = session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Own);
            (session.is_viewing(), own)
        });
        show("share-note-field", !viewing);
        for id in ["share-send", "share-send-picture"] {
            show(id, share::can_share());
        }
        // The demo's photo is everybody's.
        show("share-photo-field", own);
        set_value("share-paper", if usual_paper() == Paper::Letter { "1" } else { "0" });
        let note = desk.session.with_untracked(|session| session.design().map(|design| design.note.clone()));
        set_value("share-note", &note.unwrap_or_default());
        desk.share_open.set(true);
        make_link(desk).await;
    });
}

fn pressed(desk: Desk, event: &Event) {
    let Some(wanted) = wanted(event) else { return };
    spawn_local(async move {
        match wanted.as_str() {
            "close" => desk.share_open.set(false),
            "copy" => copy().await,
            "send" => {
                share::share_link(&value("share-link"), SUBJECT).await;
            }
            "qr" => show_qr().await,
            // What takes a while is told, and can be stopped, on the page.
            "save-picture" => {
                desk.share_open.set(false);
                save_picture(desk, picture_options());
            }
            "send-picture" => {
                desk.share_open.set(false);
                send_picture(desk).await;
            }
            "print" => {
                desk.share_open.set(false);
                print_sheet(desk, if value("share-paper") == "1" { Paper::Letter } else { Paper::A4 });
            }
            "save-project" => {
                let passcode = passcode("share-file-passcode");
                desk.share_open.set(false);
                save_project(desk, passcode);
            }
            _ => {}
        }
    });
}

fn changed(desk: Desk, event: &Event) {
    match wanted(event).as_deref() {
        Some("note") => {
            if let Some(effects) = desk.session.try_update(|session| session.set_note(&value("share-note"))) {
                desk.carry_out(effects);
            }
        }
        Some("link") => {}
        _ => return,
    }
    spawn_local(make_link(desk));
}

fn passcode(id: &str) -> Option<String> {
    Some(value(id)).filter(|passcode| !passcode.is_empty())
}

fn picture_options() -> PictureOptions {
    let number = |id: &str| value(id).parse::<usize>().unwrap_or_default();
    PictureOptions {
        layout: PictureLayout::ALL.get(number("share-layout")).copied().unwrap_or_default(),
        format: PictureFormat::ALL.get(number("share-format")).copied().unwrap_or_default(),
    }
}

async fn send_picture(desk: Desk) {
    match make_picture(desk, picture_options()).await {
        Ok(Some(picture)) if !share::share_file(&picture).await => {
            desk.say("This device does not let us send the picture. Save it and send it from there.");
        }
        Ok(_) => {}
        Err(problem) => desk.problem.set(Some(problem)),
    }
}

/// Puts the address that opens the present design into the dialog.
async fn make_link(desk: Desk) {
    let with_photo = ticked("share-photo");
    for (id, shown) in [
        ("share-passcode-field", with_photo),
        ("share-holds-photo", with_photo),
        ("share-holds-design", !with_photo),
        ("share-qr-button", !with_photo),
        ("share-qr", false),
    ] {
        show(id, shown);
    }
    set_value("share-link", "");
    say("share-problem", "");
    say("share-copied", "Copy link");
    let made = if with_photo {
        make_photo_link(desk, passcode("share-passcode")).await.map_err(|problem| problem.text)
    } else {
        design_fragment(desk).await
    };
    match made {
        Ok(fragment) => {
            let address = share::address_with(&fragment).unwrap_or_default();
            let body = String::from(js_sys::encode_uri_component(&address));
            if let Some(mail) = element::<HtmlElement>("share-mail") {
                let subject = String::from(js_sys::encode_uri_component(SUBJECT));
                // Refused only for a malformed name.
                let _ = mail.set_attribute("href", &format!("mailto:?subject={subject}&body={body}"));
            }
            set_value("share-link", &address);
        }
        Err(text) => say("share-problem", &text),
    }
}

async fn design_fragment(desk: Desk) -> Result<String, String> {
    let design = desk.session.with_untracked(|session| session.design().and_then(|design| codec::encode(design).ok()));
    let code = share::link_code(&design.unwrap_or_default()).await.map_err(|error| error.to_string())?;
    Ok([link::PARAMETER, &code].concat())
}

async fn copy() {
    if share::copy(&value("share-link")).await {
        say("share-copied", "Copied");
    } else if let Some(field) = element::<HtmlInputElement>("share-link") {
        // The person copies it themselves.
        field.select();
        say(
            "share-problem",
            "The browser does not let us copy. The link is selected: copy it with Ctrl+C or a long press.",
        );
    }
}

async fn show_qr() {
    let Some(place) = element::<HtmlElement>("share-qr") else { return };
    let shown = place.hidden();
    if shown {
        match share::qr(&value("share-link")).await {
            Ok(picture) => place.set_inner_html(&picture),
            Err(error) => return say("share-problem", &error.to_string()),
        }
    }
    place.set_hidden(!shown);
    if let Some(button) = element::<HtmlElement>("share-qr-button") {
        let _ = button.set_attribute("aria-expanded", if shown { "true" } else { "false" });
    }
}
