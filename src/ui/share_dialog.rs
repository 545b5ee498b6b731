//! The share dialog: the link, what it holds, and the ways to hand it over. Its markup is the darkroom's.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, HtmlElement, HtmlInputElement};

use crate::platform::share;
use hairline::design::codec;
use hairline::share::link;

use super::desk::Desk;
use super::dialogs::follow;
use super::markup::{element, say, set_value, show, value, wanted};

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
        let viewing = desk.session.with_untracked(|session| session.is_viewing());
        show("share-note-field", !viewing);
        show("share-send", share::can_share());
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
            _ => {}
        }
    });
}

fn changed(desk: Desk, event: &Event) {
    if wanted(event).as_deref() != Some("note") {
        return;
    }
    if let Some(effects) = desk.session.try_update(|session| session.set_note(&value("share-note"))) {
        desk.carry_out(effects);
        spawn_local(make_link(desk));
    }
}

/// Puts the address that opens the present design into the dialog.
async fn make_link(desk: Desk) {
    let design = desk.session.with_untracked(|session| session.design().and_then(|design| codec::encode(design).ok()));
    let made = match design {
        Some(design) => share::link_code(&design).await.map_err(|error| error.to_string()),
        None => return,
    };
    match made.map(|code| share::address_with(&format!("{}{code}", link::PARAMETER))) {
        Ok(address) => {
            let address = address.unwrap_or_default();
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
    say("share-copied", "Copy link");
    show("share-qr", false);
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
