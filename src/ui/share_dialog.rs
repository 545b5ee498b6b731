//! The share dialog: the link, what it holds, and the ways to hand it over. Its markup is the darkroom's.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, HtmlElement, HtmlInputElement};

use crate::platform::words::{later, t, told};
use crate::platform::{pause, share};
use hairline::editor::PhotoOrigin;
use hairline::picture::{PictureFormat, PictureLayout, PictureOptions};
use hairline::share::link;
use hairline::sheet::Paper;

use super::clinic;
use super::desk::Desk;
use super::dialogs::follow;
use super::markup::{element, set_value, show, ticked, value, wanted, write_into};
use super::pictures::{make_picture, save_picture};
use super::print_sheet::{print_sheet, usual_paper};
use super::project_file::{make_photo_link, save_project};

/// Who has not typed for this long has typed all of it.
const TYPING_MS: i32 = 500;
/// How long somebody waits for a link, and how often is looked whether it is there.
const LONGEST_WAIT_MS: i32 = 10_000;
const LOOK_MS: i32 = 50;

/// The share dialog.
#[component]
pub fn ShareDialog() -> impl IntoView {
    let desk = Desk::here();
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, move || desk.share_open.get());
    view! {
        <dialog
            class="dialog dialog-share" aria-labelledby="share-title" node_ref=dialog
            on:close=move |_| desk.share_open.set(false)
            on:click=move |event| pressed(desk, &event)
            on:input=move |event| changed(desk, &event, TYPING_MS)
            on:change=move |event| changed(desk, &event, 0)
        ></dialog>
    }
}

/// Opens the dialog.
pub fn open(desk: Desk) {
    spawn_local(async move {
        let markup = match share::dialog_markup().await {
            Ok(markup) => markup,
            Err(error) => return desk.say_error(error),
        };
        let Ok(Some(dialog)) = document().query_selector(".dialog-share") else { return };
        dialog.set_inner_html(&markup);
        later().await;
        let (viewing, own) = desk.session.with_untracked(|session| {
            let own = session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Own);
            (session.is_viewing(), own)
        });
        show("share-note-field", !viewing);
        clinic::name_button(desk);
        for id in ["share-send", "share-send-picture"] {
            show(id, share::can_share());
        }
        // The demo's photo is everybody's.
        show("share-photo-field", own);
        set_value("share-paper", if usual_paper() == Paper::Letter { "1" } else { "0" });
        let note = desk.session.with_untracked(|session| session.design().map(|design| design.note.clone()));
        set_value("share-note", &note.unwrap_or_default());
        desk.share_open.set(true);
        let turn = next_turn(desk);
        make_link(desk, turn).await;
    });
}

fn pressed(desk: Desk, event: &Event) {
    let Some(wanted) = wanted(event) else { return };
    spawn_local(async move {
        match wanted.as_str() {
            "close" => desk.share_open.set(false),
            "copy" => copy().await,
            "send" => {
                let link = made_link().await;
                if !link.is_empty() {
                    share::share_link(&link, t("share-subject")).await;
                }
            }
            "mail" => mail(&made_link().await),
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
            "give-picture" => {
                desk.share_open.set(false);
                clinic::give_picture(desk, picture_options()).await;
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

/// What goes into the link is another: the link that stands there is not to be used any more, at once, and a new one is made when
/// nobody has typed for `rest_ms`.
fn changed(desk: Desk, event: &Event, rest_ms: i32) {
    if !matches!(wanted(event).as_deref(), Some("note" | "link")) {
        return;
    }
    let turn = next_turn(desk);
    spawn_local(async move {
        if rest_ms > 0 {
            pause(rest_ms).await;
        }
        if desk.link_turn.get_untracked() != turn {
            return;
        }
        let note = value("share-note");
        let is_new = desk.session.with_untracked(|session| session.design().is_some_and(|design| design.note != note));
        if is_new && let Some(effects) = desk.session.try_update(|session| session.set_note(&note)) {
            desk.carry_out(effects);
        }
        make_link(desk, turn).await;
    });
}

/// The beginning of another link.
fn next_turn(desk: Desk) -> u32 {
    desk.link_turn.update(|turn| *turn += 1);
    set_value("share-link", "");
    write_into("share-problem", "");
    write_into("share-copied", t("share-link-copy"));
    show("share-qr", false);
    desk.link_turn.get_untracked()
}

/// The link, once it is made; empty when it cannot be.
async fn made_link() -> String {
    for _ in 0..LONGEST_WAIT_MS / LOOK_MS {
        let link = value("share-link");
        if !link.is_empty() {
            return link;
        }
        pause(LOOK_MS).await;
    }
    String::new()
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
            desk.say(t("picture-not-sent"));
        }
        Ok(_) => {}
        Err(problem) => desk.show_problem(problem),
    }
}

/// Puts the address that opens the present design into the dialog, unless another was asked for meanwhile.
async fn make_link(desk: Desk, turn: u32) {
    let with_photo = ticked("share-photo");
    for (id, shown) in [
        ("share-passcode-field", with_photo),
        ("share-holds-photo", with_photo),
        ("share-holds-design", !with_photo),
        // Too long for a code, and for most mail programs.
        ("share-qr-button", !with_photo),
        ("share-mail", !with_photo),
    ] {
        show(id, shown);
    }
    let made = if with_photo {
        make_photo_link(desk, passcode("share-passcode")).await.map_err(|problem| told(&problem.error))
    } else {
        design_fragment(desk).await
    };
    if desk.link_turn.get_untracked() != turn {
        return;
    }
    match made {
        Ok(fragment) => set_value("share-link", &share::address_with(&fragment).unwrap_or_default()),
        Err(text) => write_into("share-problem", &text),
    }
}

/// Opens the mail program with a message.
fn mail(link: &str) {
    let [subject, body] = [t("share-subject"), link].map(|text| String::from(js_sys::encode_uri_component(text)));
    if !link.is_empty() {
        // Refused only for a malformed address.
        let _ = window().location().set_href(&format!("mailto:?subject={subject}&body={body}"));
    }
}

async fn design_fragment(desk: Desk) -> Result<String, String> {
    let code = share::link_code(&desk.kept().unwrap_or_default()).await.map_err(|error| told(&error))?;
    Ok([link::PARAMETER, &code].concat())
}

async fn copy() {
    let link = made_link().await;
    if link.is_empty() {
        // Why is told beside it.
    } else if share::copy(&link).await {
        write_into("share-copied", t("share-link-copied"));
    } else if let Some(field) = element::<HtmlInputElement>("share-link") {
        // The person copies it themselves.
        field.select();
        write_into("share-problem", t("share-link-not-copied"));
    }
}

async fn show_qr() {
    let Some(place) = element::<HtmlElement>("share-qr") else { return };
    let shown = place.hidden();
    if shown {
        let link = made_link().await;
        if link.is_empty() {
            return;
        }
        match share::qr(&link).await {
            Ok(picture) => place.set_inner_html(&picture),
            Err(error) => return write_into("share-problem", &told(&error)),
        }
    }
    place.set_hidden(!shown);
    if let Some(button) = element::<HtmlElement>("share-qr-button") {
        let _ = button.set_attribute("aria-expanded", if shown { "true" } else { "false" });
    }
}
