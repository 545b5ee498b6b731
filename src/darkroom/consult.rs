//! The consultation room: advice, plan, stages of hair loss, plans beside each other, photos of one head. It fills the elements
//! that the app leaves empty for it (`data-room`), whenever what is on the desk changes, and tells the app what somebody wishes
//! there (`ui/consult.rs`). It is the one part of the darkroom that stays open.
//!
//! Each topic has a file with `fill(slot, state)`: puts its markup into an empty slot and listens to it, and from then on changes
//! texts and attributes alone, so that focus and folds survive. What is computed is in src/consult; here are words and elements.

use std::cell::RefCell;
use std::rc::Rc;

use compare::Engine;
use hairline::consult::Facts;
use hairline::design::views::PhotoOfHead;
use hairline::design::{Design, codec};
use hairline::editor::plans::Plans;
use hairline::editor::{PhotoOrigin, saved};
use hairline::geometry::{ChartMm, PhotoPx};
use hairline::hair::Finding;
use hairline::head::{Calibration, Chart, DomeOutline};
use hairline_app::platform::words::told;
use hairline_app::platform::{consult, page, words};
use js_sys::Uint8Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

#[path = "consult/checks.rs"]
mod checks;
#[path = "consult/compare.rs"]
mod compare;
#[path = "consult/difference.rs"]
pub mod difference;
#[path = "consult/guide.rs"]
mod guide;
#[path = "consult/pattern.rs"]
mod pattern;
#[path = "consult/plan.rs"]
mod plan;
#[path = "consult/plans.rs"]
mod plans;
#[path = "consult/printed.rs"]
pub mod printed;
#[path = "consult/views.rs"]
mod views;

/// What is on the desk.
pub struct State {
    /// The design on the stage.
    pub design: Design,
    /// Its head.
    pub chart: Chart,
    /// The plans beside it.
    pub plans: Plans,
    /// Whether the design is somebody else's, shown and not to be changed.
    pub viewed: bool,
    /// The photos of the head.
    pub photos: Photos,
    /// What was found of the person's hair.
    pub finding: Rc<Finding>,
    /// Treated skin in cm².
    pub area_cm2: f64,
    /// Dots on the whole head.
    pub dots: f64,
    /// The clinic's own facts as JSON; empty where it has none.
    pub facts: String,
    /// All facts, with the clinic's in their place.
    pub known: Rc<Facts>,
    /// Treated skin in cm² and dots of every plan; of those that wait, measured by the engine.
    pub measured: Vec<(f64, f64)>,
    /// Places dots of plans that are not on the stage; `None` until the point set is there.
    engine: Rc<RefCell<Option<Engine>>>,
    /// What the chart was made of: fitting a head takes longer than moving a point.
    charted: (Calibration, DomeOutline),
}

/// The photos of the head.
pub struct Photos {
    /// Whether they are the person's own.
    pub own: bool,
    /// Their marks; none when there is one photo alone.
    pub each: Vec<PhotoOfHead>,
    /// Which of them is on the stage.
    pub shown: usize,
    /// Where their pictures are.
    pub addresses: Vec<String>,
}

/// The room. What it showed last is shared with the listeners of its elements.
#[wasm_bindgen]
#[derive(Default)]
pub struct Consult {
    state: Shared,
    engine: Rc<RefCell<Option<Engine>>>,
    finding: Rc<Finding>,
    /// The language that was spoken last.
    tag: String,
}

/// What is on the desk, for listeners: `None` until something is.
pub type Shared = Rc<RefCell<Option<State>>>;

/// Opens the room.
#[wasm_bindgen(js_name = consult)]
pub async fn open() -> Consult {
    // Without its words it says their names, which is told elsewhere.
    words::file("consult").await;
    let room = Consult::default();
    guide::listen(&room.state);
    room
}

#[wasm_bindgen]
impl Consult {
    /// What is on the desk: `saved` as of [`saved::encode`], then treated skin in cm² and dots, the clinic's facts as
    /// JSON, and addresses of the photos.
    ///
    /// # Errors
    /// A sentence, when these are no work's bytes.
    pub fn update(&mut self, saved: &[u8], numbers: &[f64], facts: &str, pictures: &str) -> Result<(), String> {
        let tag = words::tag();
        if tag != self.tag {
            words::forget();
            self.tag = tag;
        }
        let kept = saved::decode(saved).map_err(|error| told(&error))?;
        let former = self.state.take();
        let charted = (kept.design.calibration, kept.design.outline);
        let [area_cm2, dots] = [0, 1].map(|index| numbers.get(index).copied().unwrap_or_default());
        // Plans that wait do not change by themselves.
        let measured = match &former {
            Some(former) if former.plans == kept.plans && former.charted == charted => former.measured.clone(),
            _ => Vec::new(),
        };
        // To read them takes longer than all checks.
        let known = match &former {
            Some(former) if former.facts == facts => former.known.clone(),
            _ => Rc::new(Facts::built_in().replaced_by(facts).0),
        };
        let chart = match former {
            Some(former) if former.charted == charted => former.chart,
            _ => kept.design.chart(),
        };
        let mut state = State {
            design: kept.design,
            chart,
            plans: kept.plans,
            photos: Photos {
                own: kept.origin == PhotoOrigin::Own,
                each: kept.photos,
                shown: kept.shown,
                addresses: pictures.split_ascii_whitespace().map(str::to_owned).collect(),
            },
            viewed: kept.viewed,
            finding: self.finding.clone(),
            area_cm2,
            dots,
            facts: facts.to_owned(),
            known,
            measured,
            engine: self.engine.clone(),
            charted,
        };
        state.measure();
        *self.state.borrow_mut() = Some(state);
        fill_all(&self.state);
        guide::show_of_address();
        Ok(())
    }

    /// The point set's bytes.
    pub fn dots(&mut self, dots: &[u8]) {
        *self.engine.borrow_mut() = Engine::new(dots);
    }

    /// What was found of the person's hair.
    ///
    /// # Errors
    /// A sentence, when these are no finding's bytes.
    pub fn hair(&mut self, finding: &[u8]) -> Result<(), String> {
        self.finding = Rc::new(super::finding_in(finding)?);
        // Hair takes room from dots: what was counted without it holds no more.
        if let Some(state) = self.state.borrow_mut().as_mut() {
            state.measured.clear();
        }
        Ok(())
    }
}

impl State {
    /// Measures the plans that wait, unless that is done, and takes over what the app has measured of the one on the stage.
    fn measure(&mut self) {
        if self.measured.len() != self.plans.count() {
            let mut engine = self.engine.take();
            let waiting: Vec<Design> = self.plans.each(&self.design).map(|(_, design)| design.clone()).collect();
            self.measured = waiting
                .iter()
                .map(|design| engine.as_mut().map_or((0.0, 0.0), |engine| engine.measure(self, design)))
                .collect();
            *self.engine.borrow_mut() = engine;
        }
        if let Some(present) = self.measured.get_mut(self.plans.current()) {
            *present = (self.area_cm2, self.dots);
        }
    }
}

/// Fills every element of the page that is left to the room.
fn fill_all(shared: &Shared) {
    let Ok(slots) = page::document().and_then(|page| page.query_selector_all("[data-room]").map_err(|_| page::NoPage))
    else {
        return;
    };
    let state = shared.borrow();
    let Some(state) = state.as_ref() else { return };
    for index in 0..slots.length() {
        let Some(slot) = slots.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        match slot.get_attribute("data-room").as_deref() {
            Some("pattern") => pattern::fill(&slot, state, shared),
            Some("checks") => checks::fill(&slot, state, shared),
            Some("plan") => plan::fill(&slot, state, shared),
            Some("plans") => plans::fill(&slot, state, shared),
            Some("views") => views::fill(&slot, state, shared),
            _ => {}
        }
    }
}

/// Puts markup into an empty slot and listens there. `on_event` gets what the pressed or changed element, or one around it, is there
/// to do (`data-do`), and that element.
pub fn build(slot: &Element, markup: &str, on_event: impl FnMut(&str, &HtmlElement, &Event) + 'static) {
    slot.set_inner_html(markup);
    let listener = RefCell::new(on_event);
    let listener: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(doer) = target.and_then(|target| target.closest("[data-do]").ok().flatten()) else { return };
        // A field is done with when it changes, anything else when it is pressed.
        let is_field = matches!(doer.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA");
        if is_field != (event.type_() == "change") {
            return;
        }
        if let (Some(what), Ok(doer), Ok(mut listener)) =
            (doer.get_attribute("data-do"), doer.dyn_into::<HtmlElement>(), listener.try_borrow_mut())
        {
            listener(&what, &doer, &event);
        }
    });
    for kind in ["click", "change"] {
        // Refused for nothing that is an element.
        let _ = slot.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
    }
    // It lives as long as the element: the page has a few of them.
    listener.forget();
}

/// Whether a slot is still to be built.
pub fn is_empty(slot: &Element) -> bool {
    slot.first_element_child().is_none()
}

/// The element below a slot that a selector names.
pub fn part<T: JsCast>(slot: &Element, selector: &str) -> Option<T> {
    slot.query_selector(selector).ok()??.dyn_into().ok()
}

/// Writes a text unless it stands there already: what does not change is not read aloud again.
pub fn write(slot: &Element, selector: &str, text: &str) {
    if let Some(element) = part::<Element>(slot, selector)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Sets an attribute unless it is so already.
pub fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        // Refused for malformed names only.
        let _ = element.set_attribute(name, value);
    }
}

/// Shows or hides the element that a selector names.
pub fn show(slot: &Element, selector: &str, shown: bool) {
    if let Some(element) = part::<HtmlElement>(slot, selector)
        && element.hidden() == shown
    {
        element.set_hidden(!shown);
    }
}

/// What stands in a field.
pub fn value(element: &HtmlElement) -> String {
    // Fields of every kind have a `value`.
    element.unchecked_ref::<HtmlInputElement>().value()
}

/// Tells the app of a wish that is a text, or needs no value.
pub fn wish(what: &str, text: &str) {
    consult::tell(what, &text.into());
}

/// Tells the app of a wish that is a number.
pub fn wish_number(what: &str, number: f64) {
    consult::tell(what, &number.into());
}

/// Wishes another design on the stage, as one step that can be undone.
pub fn wish_design(design: &Design) {
    // A design that is not sound stays where it is.
    if let Ok(bytes) = codec::encode(design) {
        consult::tell("design", &JsValue::from(Uint8Array::from(bytes.as_slice())));
    }
}

/// Draws lines of the chart on the stage, with a label at a place; nothing takes away what is drawn.
pub fn show_me(state: &State, lines: &[Vec<ChartMm>], label: Option<(ChartMm, &str)>) {
    const LABEL_PX: f64 = 18.0;
    const NAMESPACE: Option<&str> = Some("http://www.w3.org/2000/svg");
    let Ok(document) = page::document() else { return };
    let Some(group) = document.get_element_by_id("show-me") else { return };
    let mut path = String::new();
    for line in lines {
        let mut pen = 'M';
        for point in line {
            // Behind the head the line is interrupted.
            match seen(state, *point) {
                Some(at) => {
                    path.push_str(&format!("{pen}{:.1} {:.1}", at.0.x, at.0.y));
                    pen = 'L';
                }
                None => pen = 'M',
            }
        }
    }
    // A label is as large however near the photo is.
    let zoom = zoom(&group);
    let drawn = format!("{path}|{}|{zoom}", label.map_or("", |(_, text)| text));
    if group.get_attribute("data-drawn").as_deref() == Some(&drawn) {
        return;
    }
    set(&group, "data-drawn", &drawn);
    group.set_inner_html("");
    if path.is_empty() {
        return;
    }
    for class in ["show-me-casing", "show-me-line"] {
        if let Ok(line) = document.create_element_ns(NAMESPACE, "path") {
            set(&line, "class", class);
            set(&line, "d", &path);
            // Refused for a parent that is gone only; so below.
            let _ = group.append_child(&line);
        }
    }
    if let Some((at, text)) = label.and_then(|(at, text)| Some((seen(state, at)?, text)))
        && let Ok(element) = document.create_element_ns(NAMESPACE, "text")
    {
        set(&element, "class", "show-me-label");
        set(&element, "font-size", &format!("{:.2}", LABEL_PX / zoom));
        set(&element, "x", &format!("{:.1}", at.0.x));
        set(&element, "y", &format!("{:.1}", at.0.y));
        element.set_text_content(Some(text));
        let _ = group.append_child(&element);
    }
}

/// Where a place is on the photo, if the camera sees it.
fn seen(state: &State, place: ChartMm) -> Option<PhotoPx> {
    state.chart.sees(place).then(|| state.chart.photo_from_chart(place))
}

/// CSS px for one of the photo's, as the app has set it for what is drawn on the stage.
fn zoom(group: &Element) -> f64 {
    let style = group.get_attribute("style").unwrap_or_default();
    let scale = style.split_once("scale(").and_then(|(_, rest)| rest.split(')').next()?.parse().ok());
    scale.filter(|scale: &f64| *scale > 0.0).unwrap_or(1.0)
}
