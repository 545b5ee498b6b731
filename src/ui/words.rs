//! The words for what the pure layers only name: where their enums meet the messages of locales/*/app.ftl.

use glam::DVec2;
use hairline::design::setting::days_at;
use hairline::design::treatment::SkinType;
use hairline::design::{Design, Mishap, Preset, Setting, StrokeKind, Treatment};
use hairline::editor::{BrushMode, Handle, News, Session, Step};
use hairline::head::calibration::ReferenceKind;
use hairline::head::skull::{Landmark, Side};
use hairline::head::{AnatomicalPoint, HeadView, OutlineHandle};
use hairline::pigment::Shade;

use crate::platform::words::Value::{Number, Text};
use crate::platform::words::{BrowserWords, number, say, t};

/// What to say about something that happened.
pub fn news(news: News) -> String {
    t(match news {
        News::Undone => "news-undone",
        News::Redone => "news-redone",
        News::NothingToUndo => "news-nothing-to-undo",
        News::PointAdded(index) => return say("news-point-added", &[("number", Number((index + 1) as f64))]),
        News::PointRemoved => "news-point-removed",
        News::TooFewPoints => "news-too-few-points",
        News::TooManyPoints => "news-too-many-points",
        News::Cancelled => "news-cancelled",
        News::StrokeLaid => "news-stroke-laid",
        News::StrokeRemoved => "news-stroke-removed",
        News::NoSkinHere => "news-no-skin-here",
        News::NoStrokeHere => "news-no-stroke-here",
        News::TooManyStrokes => "news-too-many-strokes",
        News::StrokeCut => "news-stroke-cut",
        News::OnlyToLookAt => "news-only-to-look-at",
        News::Matched => "news-matched",
    })
    .into()
}

/// A preset's name and its icon.
pub fn preset(preset: Preset) -> (&'static str, &'static str) {
    let id = match preset {
        Preset::Natural => "preset-natural",
        Preset::Rounded => "preset-rounded",
        Preset::Straight => "preset-straight",
        Preset::WidowsPeak => "preset-widows-peak",
        Preset::MatureM => "preset-mature-m",
        Preset::Juvenile => "preset-juvenile",
    };
    (t(id), id)
}

/// A shade's name.
pub fn shade(shade: Shade) -> &'static str {
    t(hairline::sheet::shade(shade))
}

/// An anatomical point's name by itself, and as it stands in a sentence.
const fn anatomical_point(point: AnatomicalPoint) -> (&'static str, &'static str) {
    match point {
        AnatomicalPoint::MidFrontal => ("point-mid-frontal", "point-mid-frontal.within"),
        AnatomicalPoint::FrontotemporalLeft => ("point-frontotemporal-left", "point-frontotemporal-left.within"),
        AnatomicalPoint::FrontotemporalRight => ("point-frontotemporal-right", "point-frontotemporal-right.within"),
        AnatomicalPoint::TemporalPeakLeft => ("point-temporal-peak-left", "point-temporal-peak-left.within"),
        AnatomicalPoint::TemporalPeakRight => ("point-temporal-peak-right", "point-temporal-peak-right.within"),
    }
}

/// The name of a hairline's point, which need not have one of its own.
pub fn point(name: Option<AnatomicalPoint>) -> &'static str {
    t(name.map_or("point-unnamed", |name| anatomical_point(name).0))
}

/// A slider's id, name and help.
pub fn setting(setting: Setting) -> (String, String, &'static str) {
    let (id, name, help) = match setting {
        Setting::Density => ("density", "setting-density", "setting-density.help"),
        Setting::DotSize => ("dot-size", "setting-dot-size", "setting-dot-size.help"),
        Setting::FrontSoftness => ("front-softness", "setting-front-softness", "setting-front-softness.help"),
        Setting::Irregularity => ("irregularity", "setting-irregularity", "setting-irregularity.help"),
        Setting::Sessions => ("sessions", "setting-sessions", "setting-sessions.help"),
        Setting::Time => ("time", "setting-time", "setting-time.help"),
        Setting::Strength => ("strength", "setting-strength", "setting-strength.help"),
        Setting::Deposit => ("deposit", "setting-deposit", "setting-deposit.help"),
        Setting::DotEdge => ("dot-edge", "setting-dot-edge", "setting-dot-edge.help"),
        Setting::Scatter => ("scatter", "setting-scatter", "setting-scatter.help"),
        Setting::Depth => ("depth", "setting-depth", "setting-depth.help"),
        Setting::Sun => ("sun", "setting-sun", "setting-sun.help"),
        Setting::Outlook => ("outlook", "setting-outlook", "setting-outlook.help"),
        Setting::HairBlend => ("hair-blend", "setting-hair-blend", "setting-hair-blend.help"),
        Setting::SessionShare(index) => {
            let name = of_session("setting-session-share", index);
            return (format!("share-{index}"), name, t("setting-session-share.help"));
        }
        Setting::SessionGap(index) => {
            let name = of_session("setting-session-gap", index);
            return (format!("gap-{index}"), name, t("setting-session-gap.help"));
        }
    };
    (id.into(), t(name).into(), t(help))
}

/// A message about a session; `index` counts from 0.
pub fn of_session(id: &str, index: u8) -> String {
    say(id, &[("session", Number(f64::from(index) + 1.0))])
}

/// How a slider says its value.
pub fn value(setting: Setting) -> fn(f64) -> String {
    match setting {
        Setting::Density => |value| measure("value-density", value, 0),
        Setting::DotSize | Setting::Deposit | Setting::DotEdge => |value| measure("value-mm", value, 2),
        Setting::FrontSoftness | Setting::Irregularity | Setting::Depth => |value| measure("value-mm", value, 1),
        Setting::Strength | Setting::Scatter => |value| measure("value-times", value, 2),
        Setting::Sessions => sessions,
        Setting::Time => |place| time(days_at(place)),
        Setting::HairBlend | Setting::SessionShare(_) => |share| percent("value-percent", share * 100.0),
        Setting::SessionGap(_) => |days| say("value-days", &[("days", Number(days.round()))]),
        Setting::Sun => |sun| in_three(sun / 2.0, ["sun-covered", "sun-usual", "sun-much"]),
        Setting::Outlook => |outlook| in_three(outlook / 2.0 + 0.5, ["outlook-long", "outlook-most", "outlook-soon"]),
    }
}

/// A value with its unit; the decimals are those of the slider's step.
pub fn measure(id: &str, value: f64, decimals: usize) -> String {
    say(id, &[("value", Text(&number(value, decimals)))])
}

/// A message with whole percent.
pub fn percent(id: &str, percent: f64) -> String {
    say(id, &[("percent", Number(percent.round()))])
}

/// A message with an area in cm².
pub fn area(id: &str, area_cm2: f64) -> String {
    say(id, &[("area", Number(area_cm2.round()))])
}

/// A time after the treatment.
pub fn time(days: f64) -> String {
    hairline::words::time(&BrowserWords, days)
}

fn in_three(place: f64, ids: [&'static str; 3]) -> String {
    t(ids[(place * 3.0).clamp(0.0, 2.0) as usize]).into()
}

/// After which session.
fn sessions(shown: f64) -> String {
    if shown <= 0.0 {
        return t("sessions-none").into();
    }
    let id = if shown.fract() == 0.0 { "sessions-after" } else { "sessions-during" };
    say(id, &[("session", Number(shown.ceil()))])
}

/// What is to be seen so many days after a session.
pub fn moment(treatment: &Treatment) -> &'static str {
    if treatment.sessions_shown == 0.0 {
        return t("moment-before");
    }
    t(match treatment.days_since as u32 {
        0..=2 => "moment-fresh",
        3..=6 => "moment-scabs",
        7..=20 => "moment-shed",
        21..=120 => "moment-settled",
        121..=900 => "moment-fading",
        901..=1900 => "moment-lighter",
        _ => "moment-faded",
    })
}

/// A kind of skin.
pub fn skin_type(skin_type: SkinType) -> &'static str {
    t(match skin_type {
        SkinType::Dry => "skin-dry",
        SkinType::Usual => "skin-usual",
        SkinType::Oily => "skin-oily",
    })
}

/// What goes wrong: its name, and how to recognise it.
pub fn mishap(mishap: Mishap) -> (&'static str, &'static str) {
    let (name, help) = match mishap {
        Mishap::TooLow => ("mishap-too-low", "mishap-too-low.help"),
        Mishap::TooStraight => ("mishap-too-straight", "mishap-too-straight.help"),
        Mishap::TooDark => ("mishap-too-dark", "mishap-too-dark.help"),
        Mishap::DotsTooBig => ("mishap-dots-too-big", "mishap-dots-too-big.help"),
        Mishap::TooDeep => ("mishap-too-deep", "mishap-too-deep.help"),
        Mishap::Helmet => ("mishap-helmet", "mishap-helmet.help"),
    };
    (t(name), t(help))
}

/// A step's name.
pub fn step(step: Step) -> &'static str {
    t(match step {
        Step::Scale => "step-scale",
        Step::Hairline => "step-hairline",
        Step::Area => "step-area",
        Step::Dots => "step-dots",
        Step::Treatment => "step-treatment",
        Step::Plan => "step-plan",
    })
}

/// What a photo shows, for choosing its view.
pub fn view(view: HeadView) -> &'static str {
    t(match view {
        HeadView::Front => "view-front",
        HeadView::LeftThreeQuarter => "view-left-half-turned",
        HeadView::RightThreeQuarter => "view-right-half-turned",
        HeadView::LeftProfile => "view-left-profile",
        HeadView::RightProfile => "view-right-profile",
        HeadView::Top => "view-top",
        HeadView::Crown => "view-crown",
        HeadView::Flat => "view-flat",
    })
}

/// Whether a design takes its photo as flat.
pub fn is_flat(design: &Design) -> bool {
    design.calibration.view == HeadView::Flat
}

/// A landmark's name in full, and the short one of its label on the stage.
const fn landmark(landmark: Landmark) -> (&'static str, &'static str) {
    match landmark {
        Landmark::Pupil(Side::Right) => ("landmark-pupil-right", "landmark-pupil"),
        Landmark::Pupil(Side::Left) => ("landmark-pupil-left", "landmark-pupil"),
        Landmark::EarCanal(Side::Right) => ("landmark-ear-canal-right", "landmark-ear-canal"),
        Landmark::EarCanal(Side::Left) => ("landmark-ear-canal-left", "landmark-ear-canal"),
        Landmark::Glabella => ("landmark-glabella", "landmark-glabella"),
    }
}

/// What to do on the stage now, in the words of a finger or a mouse.
pub fn hint(step: Step, brush: BrushMode, view: HeadView, by_finger: bool) -> &'static str {
    t(match (step, brush) {
        (Step::Scale, _) => match view {
            HeadView::LeftProfile | HeadView::RightProfile => "hint-scale-profile",
            HeadView::Top | HeadView::Crown => "hint-scale-top",
            _ => "hint-scale-face",
        },
        (Step::Hairline, _) if by_finger => "hint-hairline-finger",
        (Step::Hairline, _) => "hint-hairline-mouse",
        (Step::Area, BrushMode::Outline) => "hint-area-outline",
        (Step::Area, BrushMode::KeepOut) => "hint-area-keep-out",
        (Step::Area, BrushMode::Include) => "hint-area-include",
        (Step::Area, BrushMode::Scar) => "hint-area-scar",
        (Step::Area, BrushMode::ScarDots) => "hint-area-scar-dots",
        (Step::Area, BrushMode::Erase) => "hint-area-erase",
        (Step::Dots | Step::Treatment | Step::Plan, _) => return "",
    })
}

/// A tool's name, help and icon.
pub const fn tool(mode: BrushMode) -> (&'static str, &'static str, &'static str) {
    match mode {
        BrushMode::Outline => ("tool-move", "tool-move.help", "move"),
        BrushMode::KeepOut => ("tool-keep-out", "tool-keep-out.help", "keep-out"),
        BrushMode::Include => ("tool-include", "tool-include.help", "brush"),
        BrushMode::Scar => ("tool-scar", "tool-scar.help", "scar"),
        BrushMode::ScarDots => ("tool-scar-dots", "tool-scar-dots.help", "scar-dots"),
        BrushMode::Erase => ("tool-erase", "tool-erase.help", "erase"),
    }
}

/// The message for a stroke's name with its number, and its icon.
pub const fn stroke(kind: StrokeKind) -> (&'static str, &'static str) {
    match kind {
        StrokeKind::KeepOut => ("stroke-keep-out", "keep-out"),
        StrokeKind::Include => ("stroke-include", "brush"),
        StrokeKind::Scar => ("stroke-scar", "scar"),
        StrokeKind::ScarDots => ("stroke-scar-dots", "scar-dots"),
    }
}

/// A reference's name, the name of its length, and help.
pub fn reference(kind: ReferenceKind, view: HeadView) -> [&'static str; 3] {
    let ids = match kind {
        ReferenceKind::Marks => match view {
            HeadView::LeftProfile | HeadView::RightProfile => {
                ["reference-pupil-to-ear", "reference-pupil-to-ear.length", "reference-pupil-to-ear.help"]
            }
            HeadView::Top | HeadView::Crown => {
                ["reference-ear-to-ear", "reference-ear-to-ear.length", "reference-ear-to-ear.help"]
            }
            _ => ["reference-pupils", "reference-pupils.length", "reference-pupils.help"],
        },
        ReferenceKind::Iris => ["reference-iris", "reference-iris.length", "reference-iris.help"],
        ReferenceKind::Object => ["reference-object", "reference-object.length", "reference-object.help"],
    };
    ids.map(t)
}

/// What a handle's name depends on: compared first, because words are slower than a drag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HandleFacts {
    /// From the midline and above the glabella, in whole mm.
    tape_mm: Option<DVec2>,
    name: Option<AnatomicalPoint>,
    marks: [Landmark; 2],
    picking: bool,
}

impl HandleFacts {
    /// Of a handle; nothing while there is no photo.
    pub fn of(session: &Session, handle: Handle) -> Option<Self> {
        let work = session.work()?;
        let place = hairline::editor::handles::place_on_chart(&work.design, session.brush_cursor(), handle);
        let point = match handle {
            Handle::Hairline(index) => work.design.hairline.points.get(index),
            _ => None,
        };
        Some(Self {
            // + 0.0 turns −0 into 0.
            tape_mm: place.map(|place| work.chart.tape_mm(place).round() + 0.0),
            name: point.and_then(|point| point.name),
            marks: work.design.calibration.view.marks(),
            picking: session.picking().is_some(),
        })
    }
}

/// A handle's accessible name, with where it is.
pub fn handle(handle: Handle, facts: HandleFacts) -> String {
    let place = facts.tape_mm.map(place_in_words).unwrap_or_default();
    let place = ("place", Text(&place));
    let number = |index: usize| ("number", Number((index + 1) as f64));
    t(match handle {
        Handle::Hairline(index) => {
            return match facts.name {
                Some(name) => {
                    let name = t(anatomical_point(name).1);
                    say("handle-hairline-named", &[number(index), ("name", Text(name)), place])
                }
                None => say("handle-hairline", &[number(index), place]),
            };
        }
        Handle::Rim(index) => return say("handle-area", &[number(index), place]),
        Handle::Outline(OutlineHandle::Centre) => "handle-head-centre",
        Handle::Outline(OutlineHandle::Top) => "handle-head-top",
        Handle::Outline(OutlineHandle::Right) => "handle-head-right",
        Handle::Outline(OutlineHandle::Left) => "handle-head-left",
        Handle::FirstMark => landmark(facts.marks[0]).0,
        Handle::SecondMark => landmark(facts.marks[1]).0,
        Handle::Glabella => "handle-glabella",
        Handle::ReferenceStart => "handle-reference-start",
        Handle::ReferenceEnd => "handle-reference-end",
        Handle::BrushCursor => return say(if facts.picking { "handle-eyedropper" } else { "handle-brush" }, &[place]),
    })
    .into()
}

fn place_in_words(tape_mm: DVec2) -> String {
    // Left and right are the person's own.
    let side = match tape_mm.x {
        0.0 => "midline",
        x if x > 0.0 => "left",
        _ => "right",
    };
    let level = if tape_mm.y < 0.0 { "below" } else { "above" };
    let [across, up] = [tape_mm.x, tape_mm.y].map(|mm| Number(mm.abs()));
    say("handle-place", &[("side", Text(side)), ("across", across), ("level", Text(level)), ("up", up)])
}

/// The short label of a selected handle on the stage.
pub fn handle_label(session: &Session, handle: Handle) -> Option<String> {
    let design = session.design()?;
    let mark = |index: usize| landmark(design.calibration.view.marks()[index]).1;
    Some(match handle {
        Handle::Hairline(index) => {
            let at = design.hairline.points.get(index)?;
            let height_mm = session.work()?.chart.tape_mm(at.position).y.round() + 0.0;
            say("handle-label", &[("name", Text(point(at.name))), ("height", Number(height_mm))])
        }
        Handle::Glabella => t("landmark-glabella").into(),
        Handle::FirstMark => t(mark(0)).into(),
        Handle::SecondMark => t(mark(1)).into(),
        _ => return None,
    })
}

/// A number rounded to three digits: it is an estimate.
pub fn about(number: usize) -> f64 {
    let magnitude = 10_usize.pow(number.checked_ilog10().unwrap_or(0).saturating_sub(2));
    ((number + magnitude / 2) / magnitude * magnitude) as f64
}
