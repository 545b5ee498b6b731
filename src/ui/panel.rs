//! The panel: six sections one below the other, and a row of buttons that lead to them. On a narrow page it is a sheet
//! at the bottom that folds.
//!
//! Sections are not hidden behind tabs: everything can be found by scrolling, by a search in the page and by a screen
//! reader's list of headings. Working in a section makes it the present step, which decides about the handles. Only in a
//! frame that is as high as its content the present section stands alone (public/framed.css): there nothing may scroll.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollBehavior, ScrollToOptions};

use crate::platform::words::t;
use hairline::editor::{Command, Step};

use super::clinic::ClinicPane;
use super::desk::Desk;
use super::icon::Icon;
use super::pane_area::AreaPane;
use super::pane_dots::DotsPane;
use super::pane_hairline::HairlinePane;
use super::pane_scale::ScalePane;
use super::pane_treatment::TreatmentPane;
use super::words;

/// The panel.
#[component]
pub fn Panel() -> impl IntoView {
    let desk = Desk::here();
    let open = RwSignal::new(true);
    let body = NodeRef::<html::Div>::new();
    let step = Memo::new(move |_| desk.session.with(|session| session.step()));
    let toggle_name = move || t(if open.get() { "panel-fold" } else { "panel-unfold" });
    // Shows the section of a step that was reached otherwise, for instance by opening a photo.
    Effect::new(move |last: Option<Step>| {
        let step = step.get();
        if last != Some(step) && body.get().is_some() {
            reveal(step, last.is_none());
        }
        step
    });
    view! {
        <aside class="panel" data-open=move || open.get().to_string() data-label="panel-name">
            <div class="panel-head">
                <nav class="tabs" data-label="panel-sections">
                    {Step::ALL.map(|target| view! {
                        <button
                            class="tab" type="button" data-feature=feature(target)
                            aria-current=move || (step.get() == target).then_some("step")
                            on:click=move |_| {
                                open.set(true);
                                desk.run(Command::GoTo(target));
                                reveal(target, false);
                            }
                        >
                            {words::step(target)}
                        </button>
                    }).collect_view()}
                </nav>
                <button
                    class="button button-quiet button-icon panel-toggle" type="button" aria-controls="panel-body"
                    aria-expanded=move || open.get().to_string() aria-label=toggle_name title=toggle_name
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <Icon name="chevron"/>
                </button>
            </div>
            <div data-room="plans"></div>
            <div class="panel-body" id="panel-body" node_ref=body>
                <Pane step=Step::Scale><ScalePane/></Pane>
                <Pane step=Step::Hairline><HairlinePane/></Pane>
                <Pane step=Step::Area><AreaPane/></Pane>
                <Pane step=Step::Dots><DotsPane/></Pane>
                <Pane step=Step::Treatment><TreatmentPane/></Pane>
                <Pane step=Step::Plan><div data-room="plan"></div></Pane>
                <ClinicPane/>
            </div>
        </aside>
    }
}

/// A section: working in it makes its step the present one.
#[component]
fn Pane(step: Step, children: Children) -> impl IntoView {
    let desk = Desk::here();
    let go = move || {
        if desk.session.with_untracked(|session| session.step() != step) {
            desk.run(Command::GoTo(step));
        }
    };
    view! {
        <section
            class="pane" id=pane_id(step) aria-label=words::step(step) data-feature=feature(step)
            data-current=move || desk.session.with(|session| session.step() == step).to_string()
            on:pointerdown=move |_| go() on:focusin=move |_| go()
        >
            {children()}
        </section>
    }
}

/// Brings a section into view, unless the focus or a press is inside it already.
fn reveal(step: Step, at_once: bool) {
    let page = document();
    let Some(pane) = page.get_element_by_id(pane_id(step)).and_then(|pane| pane.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // What is being pressed must not be scrolled away from below the finger.
    let pressed = pane.matches(":active").unwrap_or_default();
    if pressed || page.active_element().is_some_and(|focused| pane.contains(Some(&focused))) {
        return;
    }
    let still = at_once
        || window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let options = ScrollToOptions::new();
    options.set_behavior(if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    options.set_top(f64::from(pane.offset_top()));
    // The panel alone: `scrollIntoView` would scroll a page around, too.
    if let Some(body) = pane.parent_element() {
        body.scroll_to_with_scroll_to_options(&options);
    }
}

/// What the page around can leave out.
fn feature(step: Step) -> Option<&'static str> {
    match step {
        Step::Treatment => Some("treatment"),
        Step::Plan => Some("plan"),
        _ => None,
    }
}

const fn pane_id(step: Step) -> &'static str {
    match step {
        Step::Scale => "pane-scale",
        Step::Hairline => "pane-hairline",
        Step::Area => "pane-area",
        Step::Dots => "pane-dots",
        Step::Treatment => "pane-treatment",
        Step::Plan => "pane-plan",
    }
}
