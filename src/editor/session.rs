//! The session: the work on the stage and everything around it that is state.
//!
//! Pointers come in by [`Session::handle`], commands by [`Session::execute`]. Each changes the state and returns
//! [`Effects`]; nothing else does.

use crate::design::hairline::within_chart;
use crate::design::{BrushStroke, Design, Mishaps, OnPhoto, Setting};
use crate::geometry::{ChartMm, StagePx};
use glam::DVec2;

use super::command::{Command, PlanChange};
use super::effects::Effects;
use super::gesture::Gesture;
use super::handles::{self, Handle};
use super::input::{BrushMode, Input, PointerKind, Sample, Step};
use super::plans::Plans;
use super::work::{PhotoFacts, PhotoOrigin, Work};
use super::{session_commands, session_pointer};

/// A brush of this radius suits a mole or a strand; the slider goes from 1 to 25 mm.
const FIRST_BRUSH_RADIUS_MM: f64 = 6.0;
/// Half of a linear scar's usual 2-3 mm.
const FIRST_SCAR_RADIUS_MM: f64 = 1.25;
/// How far behind the hairline's middle the brush's keyboard cursor begins.
const BRUSH_BEHIND_LINE_MM: f64 = 15.0;

/// What a run changes: a nudge of another point, or another slider, begins a run of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum RunOf {
    /// A handle is nudged or placed.
    Handle(Handle),
    /// A number of the dot plan is set.
    Setting(Setting),
    /// The reference's length is set.
    ReferenceLength,
    /// The camera's distance is set.
    CameraDistance,
}

/// All state of the editor.
#[derive(Clone, Debug)]
pub struct Session {
    pub(super) work: Option<Work>,
    pub(super) stage_size: DVec2,
    pub(super) step: Step,
    pub(super) brush: BrushMode,
    pub(super) brush_radius_mm: f64,
    pub(super) scar_radius_mm: f64,
    pub(super) brush_cursor: ChartMm,
    pub(super) selected: Option<Handle>,
    pub(super) gesture: Gesture,
    /// A run of nudges or slider moves that has not been settled: what it changes, and the design before it.
    pub(super) run: Option<(RunOf, Box<Design>)>,
    pub(super) last_click: Option<(StagePx, f64)>,
    pub(super) before_share: f64,
    pub(super) holding_before: bool,
    pub(super) handles_shown: bool,
    pub(super) mishaps: Mishaps,
    pub(super) picking: Option<Sample>,
    /// Whether the person has moved the view: until then a resized stage fits again.
    pub(super) view_touched: bool,
    /// Whether the design is somebody else's, shown and not to be changed.
    pub(super) viewing: bool,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            work: None,
            stage_size: DVec2::new(800.0, 600.0),
            step: Step::default(),
            brush: BrushMode::default(),
            brush_radius_mm: FIRST_BRUSH_RADIUS_MM,
            scar_radius_mm: FIRST_SCAR_RADIUS_MM,
            brush_cursor: ChartMm::new(0.0, 90.0),
            selected: None,
            gesture: Gesture::Idle,
            run: None,
            last_click: None,
            before_share: 0.0,
            holding_before: false,
            handles_shown: true,
            mishaps: Mishaps::default(),
            picking: None,
            view_touched: false,
            viewing: false,
        }
    }
}

impl Session {
    /// Takes a pointer event. One whose place is not finite is not taken, except that a pointer always ends.
    pub fn handle(&mut self, input: Input) -> Effects {
        session_pointer::handle(self, input)
    }

    /// Carries out a command.
    pub fn execute(&mut self, command: Command) -> Effects {
        session_commands::execute(self, command)
    }

    /// Puts a photo with a design on the stage in place of what is there. Returns whether it could: a design whose
    /// calibration gives no scale is refused, and the work on the stage stays.
    pub fn open(&mut self, photo: PhotoFacts, design: Design) -> bool {
        let Some(mut work) = Work::open(photo, design, self.stage_size) else { return false };
        let demo = work.photo.origin == PhotoOrigin::Demo;
        if demo {
            work.fit_head(self.stage_size);
        }
        // The brush begins on skin that gets dots.
        let height_mm = work.design.hairline.mid_frontal_height_mm(&work.chart).unwrap_or(80.0);
        let brush_cursor = within_chart(work.chart.on_midline(height_mm + BRUSH_BEHIND_LINE_MM));
        *self = Self {
            work: Some(work),
            brush_cursor,
            stage_size: self.stage_size,
            // The demo comes calibrated; one's own photo begins with the scale.
            step: if demo { Step::Hairline } else { Step::Scale },
            brush_radius_mm: self.brush_radius_mm,
            scar_radius_mm: self.scar_radius_mm,
            ..Self::default()
        };
        true
    }

    /// As [`open`](Self::open), for a design that somebody sent: it is shown, and stays as it is until
    /// [`Command::MakeMine`]. On one's own photo the head can be calibrated.
    pub fn view(&mut self, photo: PhotoFacts, design: Design) -> bool {
        let demo = photo.origin == PhotoOrigin::Demo;
        let opened = self.open(photo, design);
        if opened {
            self.viewing = true;
            self.step = if demo { Step::Treatment } else { Step::Scale };
        }
        opened
    }

    /// Puts another photo of the same head under the design. That is no step: all steps are on that photo then. Returns whether it
    /// could: a calibration without a scale is refused.
    pub fn show_photo(&mut self, photo: PhotoFacts, on: &OnPhoto) -> bool {
        session_commands::show_photo(self, photo, on)
    }

    /// Puts another design in the place of the one on this photo, as one step of the history.
    pub fn take_over(&mut self, design: Design) -> Effects {
        session_commands::take_over(self, design)
    }

    /// As [`take_over`](Self::take_over), of a design that was on another photo: this one's calibration stays. `None` while there is no
    /// photo.
    pub fn take_over_elsewhere(&mut self, mut sent: Design) -> Option<Effects> {
        let own = self.design()?;
        sent.take_photo_from(own);
        Some(self.take_over(sent))
    }

    /// Changes which plans there are, or which is on the stage. Not while a design is only looked at, but for going to another.
    pub fn plan(&mut self, change: PlanChange<'_>) -> Effects {
        session_commands::plan(self, change)
    }

    /// Puts plans that were kept or sent beside the one on the stage, which is one of them.
    pub fn set_plans(&mut self, plans: Plans) {
        if let Some(work) = &mut self.work {
            work.plans = plans;
        }
    }

    /// Sets the note, as much of it as the design has room for.
    pub fn set_note(&mut self, text: &str) -> Effects {
        session_commands::set_note(self, text)
    }

    /// Whether the design is somebody else's, shown and not to be changed.
    #[must_use]
    pub const fn is_viewing(&self) -> bool {
        self.viewing
    }

    /// Forgets the work.
    pub fn close(&mut self) {
        *self = Self { stage_size: self.stage_size, ..Self::default() };
    }

    /// The work on the stage.
    #[must_use]
    pub const fn work(&self) -> Option<&Work> {
        self.work.as_ref()
    }

    /// The design on the stage.
    #[must_use]
    pub fn design(&self) -> Option<&Design> {
        self.work.as_ref().map(|work| &work.design)
    }

    /// The stage's size in CSS px.
    #[must_use]
    pub const fn stage_size(&self) -> DVec2 {
        self.stage_size
    }

    /// What the person is at.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.step
    }

    /// What a press does in the area step.
    #[must_use]
    pub const fn brush(&self) -> BrushMode {
        self.brush
    }

    /// The radius in mm of what the brush paints: a scar has a width of its own.
    #[must_use]
    pub const fn brush_radius_mm(&self) -> f64 {
        if self.brush.draws_scar() { self.scar_radius_mm } else { self.brush_radius_mm }
    }

    /// The mistakes that the picture shows instead of the plan.
    #[must_use]
    pub const fn mishaps(&self) -> Mishaps {
        self.mishaps
    }

    /// What the eyedropper is out for.
    #[must_use]
    pub const fn picking(&self) -> Option<Sample> {
        self.picking
    }

    /// The brush's keyboard cursor.
    #[must_use]
    pub const fn brush_cursor(&self) -> ChartMm {
        self.brush_cursor
    }

    /// The selected handle.
    #[must_use]
    pub const fn selected(&self) -> Option<Handle> {
        self.selected
    }

    /// How much of the stage, from its left edge, shows the photo as it was: 0-1.
    #[must_use]
    pub const fn before_share(&self) -> f64 {
        self.before_share
    }

    /// Whether the photo as it was is shown for as long as something is held.
    #[must_use]
    pub const fn is_holding_before(&self) -> bool {
        self.holding_before
    }

    /// Whether handles and lines are drawn.
    #[must_use]
    pub const fn handles_shown(&self) -> bool {
        // A warning picture's line is not the one that handles would move.
        let shapes = !matches!(self.step, Step::Treatment | Step::Plan) || self.picking.is_some();
        self.handles_shown && !self.holding_before && self.mishaps.is_empty() && shapes
    }

    /// Whether a press on the stage paints, erases or takes a colour.
    #[must_use]
    pub fn is_painting_mode(&self) -> bool {
        self.mishaps.is_empty()
            && (self.picking.is_some() || (self.step == Step::Area && self.brush != BrushMode::Outline))
    }

    /// Whether a handle is being dragged by a finger, and where it is on the stage: the loupe's place.
    #[must_use]
    pub fn loupe_at(&self) -> Option<StagePx> {
        match self.gesture {
            Gesture::Dragging { kind: PointerKind::Touch, handle, .. } => self.stage_place(handle),
            _ => None,
        }
    }

    /// Whether a handle is being dragged.
    #[must_use]
    pub const fn is_dragging(&self) -> bool {
        matches!(self.gesture, Gesture::Dragging { .. })
    }

    /// Where a handle stands on the stage.
    #[must_use]
    pub fn stage_place(&self, handle: Handle) -> Option<StagePx> {
        let work = self.work.as_ref()?;
        let on_photo = handles::place_on_photo(&work.design, &work.chart, self.brush_cursor, handle)?;
        Some(work.viewport.stage_from_photo(on_photo))
    }

    /// The handles of the present step that can be seen, those on top first.
    pub fn visit_handles(&self, mut visit: impl FnMut(Handle)) {
        if let Some(work) = &self.work {
            if self.is_painting_mode() {
                visit(Handle::BrushCursor);
            }
            handles::visit_handles(&work.design, self.step, |handle| {
                // Behind the head there is nothing to take hold of, nor in a design that is somebody else's.
                let shapes = matches!(handle, Handle::Hairline(_) | Handle::Rim(_));
                if self.stage_place(handle).is_some() && !(self.viewing && shapes) {
                    visit(handle);
                }
            });
        }
    }

    /// The topmost stroke at a place of the chart.
    pub(super) fn stroke_at(strokes: &[BrushStroke], place: ChartMm) -> Option<usize> {
        strokes.iter().rposition(|stroke| {
            let mut least_mm = stroke.path.first().map_or(f64::INFINITY, |point| point.distance(place));
            for pair in stroke.path.windows(2) {
                let to_segment_mm = crate::geometry::region::distance_to_segment(pair[0].0, pair[1].0, place.0);
                least_mm = least_mm.min(to_segment_mm);
            }
            least_mm <= stroke.radius_mm
        })
    }
}
