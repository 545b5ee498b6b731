//! The panel while a design that was sent is looked at: what it is, and what to do with it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::words::{number, t};
use crate::platform::{pause, share};
use hairline::design::{Setting, codec};
use hairline::editor::{Command, PhotoOrigin, Step};

use super::clinic::ClinicPane;
use super::desk::Desk;
use super::fields::SettingField;
use super::pane_scale::ScalePane;
use super::picker::{CameraButton, PhotoInput};
use super::{sharing, words};

/// Numbers are told when nothing has changed for this long: each time is an instance of the darkroom.
const REST_MS: i32 = 250;

/// The panel of a design that was sent.
#[component]
pub fn SentPane() -> impl IntoView {
    let desk = Desk::here();
    let own = Memo::new(move |_| {
        desk.session.with(|session| session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Own))
    });
    let note = Memo::new(move |_| {
        desk.session.with(|session| session.design().map(|design| design.note.clone()).unwrap_or_default())
    });
    let facts = NodeRef::<html::Dl>::new();
    let head = desk.at_rest(|session| session.design().map(|design| (design.calibration, design.outline)));
    let turn = RwSignal::new(0_u32);
    Effect::new(move |_| {
        head.track();
        let (Some(facts), shown) = (facts.get(), desk.shown.get()) else { return };
        turn.update_untracked(|turn| *turn += 1);
        let own_turn = turn.get_untracked();
        spawn_local(async move {
            pause(REST_MS).await;
            // A slider goes on, or the panel is gone.
            if turn.try_get_untracked() != Some(own_turn) {
                return;
            }
            let design = desk.session.with_untracked(|session| codec::encode(session.design()?).ok());
            let Some(design) = design else { return };
            // Numbers are no reason to disturb anyone: what cannot be told is left out.
            let markup =
                share::facts(&design, &number(words::about(shown.dots), 0), shown.area_cm2).await.unwrap_or_default();
            facts.set_inner_html(&markup);
        });
    });
    let mark = move || desk.run(Command::GoTo(Step::Scale));
    let what_next = move || t(if own.get() { "sent-on-own" } else { "sent-on-demo" });
    view! {
        <aside class="panel" data-open="true" data-label="sent-name">
            <div data-room="plans"></div>
            <div class="panel-body" id="panel-body">
                <section class="pane">
                    <div class="section">
                        <h2 class="section-title" data-words="sent-title"></h2>
                        <blockquote class="sent-note" dir="auto" hidden=move || note.with(String::is_empty)>{note}</blockquote>
                        <p class="help">{what_next}</p>
                        <Show when=move || !own.get()>
                            <div class="buttons">
                                <PhotoInput class="button button-primary"/>
                                <CameraButton class="button"/>
                            </div>
                        </Show>
                        <div class="buttons">
                            <button class="button" type="button" on:click=move |_| sharing::make_mine(desk) data-words="sent-make-mine"></button>
                            // On one's own photo it is kept already: "Start again" ends that.
                            <button
                                class="button button-quiet" type="button" hidden=move || own.get()
                                on:click=move |_| sharing::close_sent(desk) data-words="sent-close"></button>
                        </div>
                        <p class="help" data-words="sent-help"></p>
                    </div>
                </section>
                <section
                    class="pane" id="pane-scale" hidden=move || !own.get()
                    on:pointerdown=move |_| mark() on:focusin=move |_| mark()
                >
                    <ScalePane/>
                </section>
                <section class="pane">
                    <div class="section">
                        <dl class="facts" node_ref=facts></dl>
                        <p class="help" data-words="sent-note"></p>
                    </div>
                    <div class="section">
                        <SettingField setting=Setting::Sessions/>
                        <SettingField setting=Setting::Time/>
                    </div>
                </section>
                <section class="pane" data-room="plan" data-feature="plan"></section>
                <ClinicPane/>
            </div>
        </aside>
    }
}
