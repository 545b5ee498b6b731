//! The choice of the language, and changing it in place: the work stays as it is, all that is seen is made anew.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::platform::print;
use crate::platform::words::{self, t};
use hairline::share::Language;

use super::desk::Desk;
use super::icon::Icon;

/// The languages in a list; nothing in a frame, where the page around it has chosen.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let desk = Desk::here();
    let present = words::tag();
    (!desk.framed).then(|| {
        view! {
            <label class="button button-quiet button-icon language" data-title="bar-language">
                <Icon name="globe"/>
                <select
                    class="language-select" id="language" data-label="bar-language"
                    on:change=move |event| desk.change_language(event_target_value(&event))
                >
                    {Language::ALL.map(|language| {
                        let tag = language.tag();
                        view! { <option value=tag lang=tag selected=present == tag>{own_name(language)}</option> }
                    }).collect_view()}
                </select>
            </label>
        }
    })
}

impl Desk {
    /// Speaks another language (a tag of BCP 47; empty for the browser's) from now on. Without its words it stays with the one
    /// before.
    pub fn change_language(self, tag: String) {
        spawn_local(async move {
            if words::change(&tag).await.is_err() {
                self.say(t("news-language-missing"));
            }
            words::forget();
            self.camera_open.set(false);
            self.share_open.set(false);
            // What is finished text was said in the language of before.
            self.match_reason.set(String::new());
            print::forget();
            self.language_turn.update(|turn| *turn += 1);
            // The list is another one now, and the keyboard stays at it.
            request_animation_frame(|| {
                let list =
                    document().get_element_by_id("language").and_then(|list| list.dyn_into::<HtmlElement>().ok());
                if let Some(list) = list {
                    let _ = list.focus();
                }
            });
        });
    }
}

/// A language's name in itself.
const fn own_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Turkish => "Türkçe",
        Language::German => "Deutsch",
        Language::Spanish => "Español",
        Language::French => "Français",
        Language::Arabic => "العربية",
    }
}
