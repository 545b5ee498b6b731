//! The first screen: what this is, the ways in, and that the photo stays.

use leptos::prelude::*;

use super::actions;
use super::desk::Desk;
use super::icon::Icon;
use super::picker::{CameraButton, PhotoInput};

/// The first screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <main class="start">
            <div class="start-inner">
                <Icon name="art" class="start-art" sprite="hero.svg"/>
                <div class="start-main">
                    <h1 class="start-title">
                        "See what scalp micropigmentation would look like on your own head."
                    </h1>
                    <div class="picker">
                        <PhotoInput class="button button-primary button-large"/>
                        <div class="picker-more">
                            <button
                                class="button button-large" type="button"
                                on:click=move |_| actions::open_demo(desk)
                            >
                                <Icon name="head"/><span>"Use the demo photo"</span>
                            </button>
                            <CameraButton class="button button-large"/>
                        </div>
                        <p class="picker-hint">"or drop or paste a picture"</p>
                    </div>
                    <details class="privacy" prop:open=true>
                        <summary class="details-summary">
                            <Icon name="lock"/>
                            <span>"Your photo never leaves this device"</span>
                            <Icon name="chevron" class="icon icon-chevron"/>
                        </summary>
                        <p class="privacy-text">
                            "How to check: turn on airplane mode, or open the browser’s network panel: nothing is sent."
                        </p>
                    </details>
                    <p class="start-note">"A simulation, not a promise."</p>
                </div>
            </div>
        </main>
    }
}
