//! The desk: the session behind one signal, and the browser's objects around it. Components read slices of the session
//! and send inputs and commands; the desk carries out the effects.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use crate::platform::canvas::{self, DirtyRectangle};
use crate::platform::frames::{FrameLoop, now_ms};
use crate::platform::page;
use crate::platform::photo::LoadedPhoto;
use crate::platform::print;
use crate::platform::storage::TabStore;
use crate::platform::words::{later, told};
use hairline::design::Design;
use hairline::editor::{
    Command, Effects, Frame, Input, PhotoOrigin, Preview, Sample, Session, StageView, Views, saved,
};
use hairline::embed::{Feature, Options};
use hairline::geometry::Fixed;
use hairline::hair::Finding;
use hairline::head::{Calibration, DomeOutline};
use hairline::picture::SkinMap;

use super::views::KeptPhoto;
use super::words;

/// How long a message stays.
const STATUS_MS: u32 = 5_000;
/// Hair is looked for when nothing has changed for this long: it takes half a second.
const LOOK_AFTER_MS: u32 = 400;
/// Steps that follow each other this closely are saved once.
const SAVE_AFTER_MS: u32 = 250;

/// Something that takes a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Busy {
    /// The message for what is being done.
    pub text: &'static str,
    /// How much is done, 0-1, where that is known.
    pub progress: Option<f64>,
    /// Whether the person can stop it.
    pub stoppable: bool,
}

impl Busy {
    /// Something that cannot be stopped, by its message.
    pub const fn with(text: &'static str) -> Self {
        Self { text, progress: None, stoppable: false }
    }
}

/// A problem to show.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The message for what could not be done.
    pub title: &'static str,
    /// Why, and what to do next, as an error's `Display` names it.
    pub error: String,
    /// Whether another photo would help.
    pub another_photo_helps: bool,
}

impl Problem {
    /// Of an error.
    pub fn of(title: &'static str, error: impl ToString, another_photo_helps: bool) -> Self {
        Self { title, error: error.to_string(), another_photo_helps }
    }
}

/// What the last frame showed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shown {
    /// Dots on the whole head.
    pub dots: usize,
    /// The treated area in cm².
    pub area_cm2: f64,
}

/// What finding hair depends on besides the photo.
pub type LooksBy = (Calibration, DomeOutline);

/// The browser's objects; none of them may leave the page's thread.
#[derive(Default)]
struct Local {
    preview: Option<Preview>,
    dots: Option<Rc<Vec<u8>>>,
    photo: Option<Rc<LoadedPhoto>>,
    views: Views<Rc<KeptPhoto>>,
    store: Option<Rc<TabStore>>,
    frames: Option<FrameLoop>,
    ink: Option<(HtmlCanvasElement, CanvasRenderingContext2d)>,
    photo_image: Option<HtmlImageElement>,
    loupe: Option<HtmlCanvasElement>,
    /// What was found of the person's hair, as bytes, and the calibration that it was found by.
    finding: Vec<u8>,
    stubble_confidence: f32,
    looked_by: Option<LooksBy>,
    /// Whether the design came with the photo: dots that follow hair have done so already.
    came_with_photo: bool,
    /// Pieces of hair and of skin that the eyedropper took.
    samples: [Vec<u8>; 2],
    hair_timer: Option<Timeout>,
    save_timer: Option<Timeout>,
    change_timer: Option<Timeout>,
    /// What the page around asks for.
    options: Options,
    status_timer: Option<Timeout>,
}

/// Everything that components share. A handle: copies mean the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The editor's state.
    pub session: RwSignal<Session>,
    /// The address of the photo's picture for `<img>`.
    pub photo_url: RwSignal<Option<String>>,
    /// What takes a while at the moment.
    pub busy: RwSignal<Option<Busy>>,
    /// The problem to show.
    pub problem: RwSignal<Option<Problem>>,
    /// What the live region says.
    pub status: RwSignal<String>,
    /// What the last frame showed.
    pub shown: RwSignal<Shown>,
    /// Whether "Start again" waits for an answer.
    pub confirming: RwSignal<bool>,
    /// Whether the share dialog is open.
    pub share_open: RwSignal<bool>,
    /// Counts the links that were asked for: what is made for an earlier one is thrown away.
    pub link_turn: RwSignal<u32>,
    /// Whether the camera dialog is open.
    pub camera_open: RwSignal<bool>,
    /// Whether the device has a camera.
    pub has_camera: RwSignal<bool>,
    /// Set to stop an export.
    pub stop_wanted: RwSignal<bool>,
    /// Why shade and dots are as they were matched.
    pub match_reason: RwSignal<String>,
    /// Counts the changes of the language: all that is seen is made anew with each.
    pub language_turn: RwSignal<u32>,
    /// Whether there is a page around.
    pub framed: bool,
    local: StoredValue<Local, LocalStorage>,
}

impl Desk {
    /// The desk that the app stands on. (Leptos' `expect_context` would say so in a sentence of its own, with everything that formats
    /// for debugging and its tables of Unicode: 4 KB of a first visit.)
    pub fn here() -> Self {
        use_context().unwrap_or_else(|| wasm_bindgen::throw_str("no desk"))
    }

    /// An empty desk, with its frame loop.
    pub fn new() -> Self {
        let desk = Self {
            session: RwSignal::new(Session::default()),
            photo_url: RwSignal::new(None),
            busy: RwSignal::new(None),
            problem: RwSignal::new(None),
            status: RwSignal::new(String::new()),
            shown: RwSignal::new(Shown::default()),
            confirming: RwSignal::new(false),
            share_open: RwSignal::new(false),
            link_turn: RwSignal::new(0),
            camera_open: RwSignal::new(false),
            has_camera: RwSignal::new(false),
            stop_wanted: RwSignal::new(false),
            match_reason: RwSignal::new(String::new()),
            language_turn: RwSignal::new(0),
            framed: page::is_framed(),
            local: StoredValue::new_local(Local::default()),
        };
        let frames = FrameLoop::new(move |_time_ms| desk.draw());
        desk.local.update_value(|local| local.frames = Some(frames));
        desk
    }

    /// Takes a pointer event.
    pub fn send(self, input: Input) {
        if let Some(effects) = self.session.try_update(|session| session.handle(input)) {
            self.carry_out(effects);
        }
    }

    /// A slice of the session that stands still during a drag and follows when the hand rests. For the panel: a number
    /// that changes there has the browser lay out the panel and compose all between it and the stage, in every frame.
    pub fn at_rest<T>(self, read: impl Fn(&Session) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |last: Option<&T>| {
            self.session.with(|session| match last {
                Some(last) if session.is_dragging() => last.clone(),
                _ => read(session),
            })
        })
    }

    /// Reads what the page around asks for. It changes only when all that is seen is made anew.
    pub fn options<T>(self, read: impl FnOnce(&Options) -> T) -> T {
        self.local.with_value(|local| read(&local.options))
    }

    /// Takes over what the page around asks for.
    pub fn set_options(self, options: Options) {
        self.local.update_value(|local| local.options = options);
    }

    /// Whether the page around leaves this part of the app in.
    pub fn has(self, feature: Feature) -> bool {
        self.options(|options| options.has(feature))
    }

    /// In place of the former one.
    pub fn set_change_timer(self, timer: Timeout) {
        self.local.update_value(|local| local.change_timer = Some(timer));
    }

    /// Carries out a command.
    pub fn run(self, command: Command) {
        let command = super::host::allowed(self, command);
        if matches!(command, Command::Undo | Command::Redo | Command::SetShade(_)) {
            // What was said of a match need not hold any more.
            self.match_reason.set(String::new());
        }
        if let Some(effects) = self.session.try_update(|session| session.execute(command)) {
            self.carry_out(effects);
        }
    }

    /// Tells the person something, in the live region and for a while on the screen.
    pub fn say(self, text: impl Into<String>) {
        // Emptied first, so that the same words are read again.
        self.status.set(String::new());
        self.status.set(text.into());
        let timer = Timeout::new(STATUS_MS, move || {
            let _ = self.status.try_set(String::new());
        });
        self.local.update_value(|local| local.status_timer = Some(timer));
    }

    /// Tells the person of an error as by [`Desk::say`], once its words are there.
    pub fn say_error(self, error: impl ToString) {
        let error = error.to_string();
        spawn_local(async move {
            later().await;
            self.say(told(&error));
        });
    }

    /// Shows a problem, once its words are there.
    pub fn show_problem(self, problem: Problem) {
        spawn_local(async move {
            later().await;
            self.problem.set(Some(problem));
        });
    }

    /// Asks for a frame.
    pub fn request_frame(self) {
        self.local.with_value(|local| {
            if let Some(frames) = &local.frames {
                frames.request();
            }
        });
    }

    /// The engine, once the point set is there, and the set's bytes.
    pub fn set_preview(self, preview: Preview, dots: Vec<u8>) {
        self.local.update_value(|local| {
            local.preview = Some(preview);
            local.dots = Some(Rc::new(dots));
            apply_skin(local);
            apply_hair(local);
        });
        self.request_frame();
    }

    /// Whether the point set is there.
    pub fn has_preview(self) -> bool {
        self.local.with_value(|local| local.preview.is_some())
    }

    /// Uses the engine, once the point set is there.
    pub fn with_preview<T>(self, use_preview: impl FnOnce(&Preview) -> T) -> Option<T> {
        self.local.with_value(|local| local.preview.as_ref().map(use_preview))
    }

    /// The bytes of the point set, once it is there.
    pub fn dots(self) -> Option<Rc<Vec<u8>>> {
        self.local.with_value(|local| local.dots.clone())
    }

    /// The photo on the stage.
    pub fn photo(self) -> Option<Rc<LoadedPhoto>> {
        self.local.with_value(|local| local.photo.clone())
    }

    /// Puts a photo on the stage, or takes it off.
    pub fn set_photo(self, photo: Option<Rc<LoadedPhoto>>) {
        self.photo_url.set(photo.as_ref().map(|photo| photo.display_url.as_str().to_owned()));
        self.match_reason.set(String::new());
        print::forget();
        self.local.update_value(|local| {
            local.photo = photo;
            local.samples = Default::default();
            local.finding.clear();
            local.looked_by = None;
            local.came_with_photo = false;
            apply_skin(local);
            apply_hair(local);
        });
        self.request_frame();
        self.look_soon();
    }

    /// The design on the stage came with its photo, and stays as it is until its marks move.
    pub fn came_with_photo(self) {
        self.local.update_value(|local| local.came_with_photo = true);
    }

    /// Whether the hair is found for the first time under a design that came with its photo.
    pub fn take_came_with_photo(self) -> bool {
        self.local.try_update_value(|local| std::mem::take(&mut local.came_with_photo)).unwrap_or_default()
    }

    /// Reads or changes the photos of the head.
    pub fn views<T>(self, change: impl FnOnce(&mut Views<Rc<KeptPhoto>>) -> T) -> T
    where
        T: Default,
    {
        self.local.try_update_value(|local| change(&mut local.views)).unwrap_or_default()
    }

    /// Keeps the marks of the photo on the stage among those of the others.
    pub fn keep_marks(self) {
        if let Some(on) = self.session.with_untracked(|session| session.design().map(Design::on_photo)) {
            self.views(|views| views.keep(on));
        }
    }

    /// The work as it is kept over a reload, and as the consultation sees it.
    pub fn kept(self) -> Option<Vec<u8>> {
        self.keep_marks();
        let work = self.session.with_untracked(|session| {
            let work = session.work()?;
            saved::encode(work.photo.origin, session.is_viewing(), &work.design, &work.plans).ok()
        })?;
        self.views(|views| saved::with_photos(work, views.marks(), views.shown()).ok())
    }

    /// The picture that the stage shows.
    pub fn photo_image(self) -> Option<HtmlImageElement> {
        self.local.with_value(|local| local.photo_image.clone())
    }

    /// What was found of the person's hair, as bytes; empty while nothing was.
    pub fn finding(self) -> Vec<u8> {
        self.local.with_value(|local| local.finding.clone())
    }

    /// Whether hair was looked for by the present calibration.
    pub fn has_looked(self) -> bool {
        let wanted = self.looks_by();
        self.local.with_value(|local| local.looked_by == wanted)
    }

    /// How far to trust the stubble that was found, 0-1; 0 where there was none.
    pub fn stubble_confidence(self) -> f32 {
        self.local.with_value(|local| local.stubble_confidence)
    }

    /// Takes over what was found by a calibration.
    pub fn set_finding(self, finding: Vec<u8>, by: LooksBy) {
        self.local.update_value(|local| {
            local.finding = finding;
            local.looked_by = Some(by);
            apply_hair(local);
        });
        self.request_frame();
    }

    /// Marks on the canvas, for those who wait for it, whether hair is still looked for ("looking") or was ("looked").
    pub fn mark_hair(self, state: &str) {
        self.local.with_value(|local| {
            if let Some((ink, _)) = &local.ink {
                let _ = ink.set_attribute("data-hair", state);
            }
        });
    }

    /// Pieces of hair and of skin that the eyedropper took.
    pub fn samples(self) -> [Vec<u8>; 2] {
        self.local.with_value(|local| local.samples.clone())
    }

    /// Forgets what the eyedropper took.
    pub fn forget_samples(self) {
        self.local.update_value(|local| local.samples = Default::default());
    }

    /// Keeps what the eyedropper took.
    pub fn keep_sample(self, sample: Sample, piece: Vec<u8>) {
        self.local.update_value(|local| local.samples[usize::from(sample == Sample::Skin)] = piece);
    }

    /// Looks for hair once hands and marks have rested.
    pub fn look_soon(self) {
        self.mark_hair("looking");
        let timer = Timeout::new(LOOK_AFTER_MS, move || super::matching::look(self));
        self.local.update_value(|local| local.hair_timer = Some(timer));
    }

    /// What hair is looked for by now; `None` while there is no photo.
    pub fn looks_by(self) -> Option<LooksBy> {
        self.session.with_untracked(|session| session.design().map(|design| (design.calibration, design.outline)))
    }

    /// The tab's storage.
    pub fn store(self) -> Option<Rc<TabStore>> {
        self.local.with_value(|local| local.store.clone())
    }

    /// The tab's storage, once it is open.
    pub fn set_store(self, store: TabStore) {
        self.local.update_value(|local| local.store = Some(Rc::new(store)));
    }

    /// The stage's elements; `None` when it is gone.
    pub fn set_stage(self, elements: Option<(HtmlCanvasElement, HtmlImageElement, HtmlCanvasElement)>) {
        self.local.update_value(|local| {
            let (ink, photo_image, loupe) = match elements {
                Some((ink, photo_image, loupe)) => (Some(ink), Some(photo_image), Some(loupe)),
                None => (None, None, None),
            };
            local.ink = ink.and_then(|ink| canvas::context_2d(&ink).ok().map(|context| (ink, context)));
            local.photo_image = photo_image;
            local.loupe = loupe;
            if let Some(preview) = &mut local.preview {
                preview.forget();
            }
        });
        self.request_frame();
        if self.has_looked() {
            // The canvas is new, as after a change of the language; what was found is not.
            self.mark_hair("looked");
        }
    }

    /// Saves the work in this tab now.
    pub fn save_now(self) {
        let to_be_kept = self.session.with_untracked(|session| {
            // A design that was sent is kept when somebody has put a photo of their own under it, or has made it theirs.
            !session.is_viewing() || session.work().is_some_and(|work| work.photo.origin == PhotoOrigin::Own)
        });
        let bytes = if to_be_kept { self.kept() } else { None };
        if let (Some(bytes), Some(store)) = (bytes, self.store())
            && let Err(error) = store.save_design(&bytes)
        {
            self.say_error(error);
        }
    }

    /// Carries out what an edit of the session made necessary.
    pub fn carry_out(self, effects: Effects) {
        if effects.redraw {
            self.request_frame();
        }
        if effects.save {
            super::host::changed(self);
            print::forget();
            let timer = Timeout::new(SAVE_AFTER_MS, move || self.save_now());
            self.local.update_value(|local| local.save_timer = Some(timer));
        }
        if let Some(news) = effects.news {
            self.say(words::news(news));
        }
        if effects.save && !self.has_looked() {
            self.look_soon();
        }
        if let Some((sample, at)) = effects.pick {
            super::matching::pick(self, sample, at);
        }
    }

    /// Draws one frame now: what is shown is then what the session holds.
    pub fn draw(self) {
        let began_ms = now_ms();
        let shown = self.session.with_untracked(|session| {
            let work = session.work()?;
            self.local.try_update_value(|local| {
                let Local { preview: Some(preview), ink: Some((canvas, context)), .. } = local else { return None };
                let view = StageView::new(work.viewport, session.stage_size(), canvas::device_pixel_ratio());
                let (width, height) = view.canvas_size();
                if (canvas.width(), canvas.height()) != (width, height) {
                    canvas.set_width(width);
                    canvas.set_height(height);
                }
                let mishaps = session.mishaps();
                let frame = if mishaps.is_empty() {
                    preview.frame(&work.design, &work.chart, &view)
                } else {
                    preview.frame(&mishaps.happened_to(&work.design, &work.chart), &work.chart, &view)
                };
                put(context, preview, &frame, width);
                mark(canvas, &frame, now_ms() - began_ms);
                Some((frame, view.device_px_per_css))
            })?
        });
        let Some((frame, device_px_per_css)) = shown else { return };
        self.draw_loupe(device_px_per_css);
        // Numbers in the panel follow when the hand rests: counting the area is not worth a frame's time.
        let resting = self.session.with_untracked(|session| !session.is_dragging());
        let dots_changed = self.shown.with_untracked(|shown| shown.dots != frame.dots || shown.area_cm2 == 0.0);
        if resting && dots_changed {
            let area_cm2 = self.with_preview(Preview::area_cm2).unwrap_or(0.0);
            self.shown.set(Shown { dots: frame.dots, area_cm2 });
        }
    }

    fn draw_loupe(self, device_px_per_css: f64) {
        let Some((at, viewport, photo_width_px)) = self.session.with_untracked(|session| {
            let work = session.work()?;
            Some((session.loupe_at()?, work.viewport, work.photo.size_px.x))
        }) else {
            return;
        };
        self.local.with_value(|local| {
            if let (Some(loupe), Some(photo), Some((ink, _))) = (&local.loupe, &local.photo_image, &local.ink) {
                let view = crate::platform::loupe::View { at, viewport, photo_width_px, device_px_per_css };
                crate::platform::loupe::draw(loupe, photo, ink, &view);
            }
        });
    }
}

fn apply_skin(local: &mut Local) {
    if let (Some(preview), Some(photo)) = (&mut local.preview, &local.photo) {
        let small = &photo.thumbnail;
        let photo_px_per_map_px = photo.width_px as f32 / small.width.max(1) as f32;
        let map = SkinMap::from_rgba(small.width as usize, small.height as usize, &small.rgba, photo_px_per_map_px);
        if let Some(map) = map {
            preview.set_skin(map);
        }
    }
}

fn apply_hair(local: &mut Local) {
    let finding = Finding::decode(&local.finding).unwrap_or_default();
    local.stubble_confidence = finding.stubble.map_or(0.0, |stubble| stubble.confidence);
    if let Some(preview) = &mut local.preview {
        preview.set_hair(finding.map);
    }
}

fn put(context: &CanvasRenderingContext2d, preview: &Preview, frame: &Frame, width: u32) {
    let Some(dirty) = frame.dirty else { return };
    let dirty = DirtyRectangle { x: dirty.x, y: dirty.y, width: dirty.width, height: dirty.height };
    // A refusal is no reason to lose the work: the next frame tries again.
    let _ = canvas::put_dirty(context, preview.rgba(), width, dirty);
}

fn mark(canvas: &HtmlCanvasElement, frame: &Frame, engine_ms: f64) {
    let _ = canvas.set_attribute("data-dots", &frame.dots_in_view.to_string());
    let _ = canvas.set_attribute("data-engine-ms", &Fixed(engine_ms, 2).to_string());
}
