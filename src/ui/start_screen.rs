//! The first screen: what this is, the ways in, and that the photo stays.

use leptos::prelude::*;

use crate::platform::words;

use super::actions;
use super::desk::Desk;
use super::icon::Icon;
use super::picker::{CameraButton, PhotoInput};

/// The first screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let desk = Desk::here();
    view! {
        <main class="start">
            <div class="start-inner">
                <Icon name="art" class="start-art" sprite="hero.svg"/>
                <div class="start-main">
                    <h1 class="start-title" data-words="start-title"></h1>
                    <div class="picker">
                        <PhotoInput class="button button-primary button-large"/>
                        <div class="picker-more">
                            <button
                                class="button button-large" type="button" data-feature="demo"
                                on:click=move |_| actions::open_demo(desk)
                            >
                                <Icon name="head"/><span data-words="picker-demo"></span>
                            </button>
                            <CameraButton class="button button-large"/>
                        </div>
                        <p class="picker-hint" data-words="picker-hint"></p>
                    </div>
                    <details class="privacy" prop:open=true>
                        <summary class="details-summary">
                            <Icon name="lock"/>
                            <span data-words="start-privacy"></span>
                            <Icon name="chevron" class="icon icon-chevron"/>
                        </summary>
                        <p class="privacy-text" data-words="start-privacy-text"></p>
                    </details>
                    <p class="start-note">
                        <span data-words="start-note"></span>" "
                        <a href=["guide.html?lang=", &words::tag()].concat() data-words="start-guide"></a>
                    </p>
                </div>
            </div>
        </main>
    }
}
