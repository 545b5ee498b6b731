//! The whole page: first screen or editor, the dialogs, and what is listened to everywhere (keys, paste, drop).

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use crate::platform::files;
use hairline::editor::{Command, Zoom};
use hairline::embed::Feature;

use super::actions;
use super::bar::Bar;
use super::camera_dialog::CameraDialog;
use super::consult;
use super::desk::{Desk, Problem};
use super::dialogs::{ConfirmDialog, ProblemDialog};
use super::host;
use super::notices::{BusyNotice, DropNotice, StatusNotice};
use super::pane_sent::SentPane;
use super::panel::Panel;
use super::print_sheet::{print_sheet, usual_paper};
use super::project_file;
use super::share_dialog::ShareDialog;
use super::stage::Stage;
use super::start_screen::StartScreen;

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let desk = Desk::new();
    provide_context(desk);
    let dragged_over = RwSignal::new(false);
    host::begin(desk);
    consult::begin(desk);
    listen(desk, dragged_over);
    actions::begin(desk);
    let has_work = Memo::new(move |_| desk.session.with(|session| session.work().is_some()));
    let viewing = Memo::new(move |_| desk.session.with(|session| session.is_viewing()));
    move || {
        desk.language_turn.track();
        view! {
            <div class="app" data-screen=move || if has_work.get() { "editor" } else { "start" }>
                <Show when=move || has_work.get()>
                    <a class="skip" href="#stage" data-words="app-skip"></a>
                </Show>
                <Bar/>
                <Show when=move || has_work.get() fallback=|| view! { <StartScreen/> }>
                    <main class="work">
                        <h1 class="hidden-text" data-words="app-title"></h1>
                        <Stage/>
                        <Show when=move || viewing.get() fallback=|| view! { <Panel/> }>
                            <SentPane/>
                        </Show>
                    </main>
                </Show>
            </div>
            <DropNotice shown=dragged_over/>
            <BusyNotice/>
            <StatusNotice/>
            <ProblemDialog/>
            <ConfirmDialog/>
            <CameraDialog/>
            <ShareDialog/>
        }
    }
}

/// Listeners that the app owns for as long as it lives.
fn listen(desk: Desk, dragged_over: RwSignal<bool>) {
    let page: web_sys::EventTarget = window().into();
    let can_cancel = EventListenerOptions::enable_prevent_default();
    let mut owned = vec![EventListener::new_with_options(&page, "keydown", can_cancel, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            key_down(desk, event);
        }
    })];
    owned.push(EventListener::new(&page, "paste", move |event| {
        if let Some(event) = event.dyn_ref::<ClipboardEvent>()
            && !is_typing(event)
        {
            // A link of ours opens as one.
            let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            if let Some((_, fragment)) = text.split_once('#')
                && (fragment.starts_with("d=") || fragment.starts_with("p="))
            {
                // Refused only by a page that is closing.
                let _ = window().location().set_hash(fragment.trim());
                return;
            }
            match files::photo_from_clipboard(event) {
                Ok(file) => open_file(desk, &file),
                Err(error) => desk.show_problem(Problem::of("problem-nothing-to-open", error, true)),
            }
        }
    }));
    owned.push(EventListener::new_with_options(&page, "dragover", can_cancel, move |event| {
        // Without this the browser would leave the page and show the file.
        event.prevent_default();
        if !dragged_over.get_untracked() {
            dragged_over.set(true);
        }
    }));
    owned.push(EventListener::new(&page, "dragleave", move |event| {
        let left_page = event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none());
        if left_page {
            dragged_over.set(false);
        }
    }));
    owned.push(EventListener::new_with_options(&page, "drop", can_cancel, move |event| {
        event.prevent_default();
        dragged_over.set(false);
        if let Some(event) = event.dyn_ref::<DragEvent>() {
            match files::photo_from_drop(event) {
                Ok(file) => open_file(desk, &file),
                Err(error) => desk.show_problem(Problem::of("problem-nothing-to-open", error, true)),
            }
        }
    }));
    let owned = StoredValue::new_local(owned);
    on_cleanup(move || owned.dispose());
}

/// Opens a chosen, dropped or pasted file.
pub fn open_file(desk: Desk, file: &web_sys::File) {
    actions::open_photo(desk, file.clone().unchecked_into(), file.name());
}

fn key_down(desk: Desk, event: &KeyboardEvent) {
    // Also a dialog of the darkroom's.
    let modal_open = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
    if modal_open || desk.session.with_untracked(|session| session.work().is_none()) {
        return;
    }
    let with_control = event.ctrl_key() || event.meta_key();
    let key = event.key();
    let command = match (with_control, key.as_str()) {
        (true, "z" | "Z") if !event.shift_key() => Command::Undo,
        (true, "z" | "Z" | "y" | "Y") => Command::Redo,
        (true, "s" | "S") => {
            event.prevent_default();
            if desk.has(Feature::Project) {
                project_file::save_project(desk, None);
            }
            return;
        }
        (true, "p") => {
            event.prevent_default();
            if desk.has(Feature::Print) {
                print_sheet(desk, usual_paper());
            }
            return;
        }
        (false, "Escape") => Command::Cancel,
        (false, _) if is_typing(event) => return,
        (false, "+" | "=") => Command::View(Zoom::In),
        (false, "-") => Command::View(Zoom::Out),
        (false, "0") => Command::View(Zoom::Photo),
        (false, "1") => Command::View(Zoom::ActualPixels),
        (false, "2") => Command::View(Zoom::Head),
        _ => return,
    };
    event.prevent_default();
    desk.run(command);
}

/// Whether the event belongs to a field that takes characters.
fn is_typing(event: &Event) -> bool {
    let Some(element) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return false };
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => matches!(input.type_().as_str(), "number" | "text" | "password"),
        None => element.is_content_editable() || element.tag_name() == "TEXTAREA",
    }
}
