//! Dialogs that ask for an answer: a problem, and starting again.

use leptos::html;
use leptos::prelude::*;

use crate::platform::words::{t, told};

use super::actions;
use super::desk::Desk;
use super::icon::Icon;
use super::picker::PhotoInput;

/// Opens and closes a native dialog with a condition. The browser keeps the focus inside and gives it back.
pub fn follow(dialog: NodeRef<html::Dialog>, open: impl Fn() -> bool + 'static) {
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open() && !dialog.open() {
            // Refused only when it is open already or not in the page.
            let _ = dialog.show_modal();
        } else if !open() && dialog.open() {
            dialog.close();
        }
    });
}

/// What could not be done, why, and what to do next.
#[component]
pub fn ProblemDialog() -> impl IntoView {
    let desk = Desk::here();
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, move || desk.problem.with(Option::is_some));
    let another_photo_helps = Memo::new(move |_| {
        desk.problem.with(|problem| problem.as_ref().is_some_and(|problem| problem.another_photo_helps))
    });
    let title = move || desk.problem.with(|problem| problem.as_ref().map(|problem| t(problem.title)));
    let text = move || desk.problem.with(|problem| problem.as_ref().map(|problem| told(&problem.error)));
    view! {
        <dialog
            class="dialog" role="alertdialog" aria-labelledby="problem-title" aria-describedby="problem-text"
            node_ref=dialog on:close=move |_| desk.problem.set(None)
        >
            <span class="dialog-badge dialog-badge-danger"><Icon name="warning"/></span>
            <h2 class="dialog-title" id="problem-title">{title}</h2>
            <p class="dialog-text" id="problem-text">{text}</p>
            <div class="dialog-actions">
                <button class="button button-large" type="button" on:click=move |_| desk.problem.set(None) data-words="problem-close"></button>
                <Show when=move || another_photo_helps.get()>
                    <PhotoInput class="button button-primary button-large"/>
                </Show>
            </div>
        </dialog>
    }
}

/// Asks before everything is erased.
#[component]
pub fn ConfirmDialog() -> impl IntoView {
    let desk = Desk::here();
    let dialog = NodeRef::<html::Dialog>::new();
    follow(dialog, move || desk.confirming.get());
    view! {
        <dialog
            class="dialog" role="alertdialog" aria-labelledby="confirm-title" aria-describedby="confirm-text"
            node_ref=dialog on:close=move |_| desk.confirming.set(false)
        >
            <span class="dialog-badge dialog-badge-danger"><Icon name="trash"/></span>
            <h2 class="dialog-title" id="confirm-title" data-words="confirm-title"></h2>
            <p class="dialog-text" id="confirm-text" data-words="confirm-text"></p>
            <div class="dialog-actions">
                <button
                    class="button button-large" type="button"
                    on:click=move |_| desk.confirming.set(false) data-words="confirm-keep"></button>
                <button
                    class="button button-danger button-large" type="button"
                    on:click=move |_| actions::start_again(desk) data-words="confirm-erase"></button>
            </div>
        </dialog>
    }
}
