//! The words for what the pure layers only name. Everything a person reads that is not in a component's markup.

use glam::DVec2;
use hairline::design::setting::days_at;
use hairline::design::treatment::SkinType;
use hairline::design::{Design, Mishap, Preset, Setting, Treatment};
use hairline::editor::{BrushMode, Handle, News, Session, Step};
use hairline::head::calibration::ReferenceKind;
use hairline::head::skull::{Landmark, Side};
use hairline::head::{AnatomicalPoint, HeadView, OutlineHandle};
use hairline::sheet::grouped;
pub use hairline::sheet::time;

/// What to say about something that happened.
pub fn news(news: News) -> String {
    match news {
        News::Undone => "Undone.".into(),
        News::Redone => "Redone.".into(),
        News::NothingToUndo => "There is nothing more to undo or redo.".into(),
        News::PointAdded(index) => format!("Point {} added.", index + 1),
        News::PointRemoved => "Point removed.".into(),
        News::TooFewPoints => "The line needs at least three points.".into(),
        News::TooManyPoints => "The line has as many points as it can have. Remove one first.".into(),
        News::Cancelled => "Cancelled: everything is as it was.".into(),
        News::StrokeLaid => "Stroke painted.".into(),
        News::StrokeRemoved => "Stroke removed.".into(),
        News::NoSkinHere => "There is no scalp here: paint on the head, above the brows.".into(),
        News::NoStrokeHere => "There is no stroke here.".into(),
        News::TooManyStrokes => "There are as many strokes as a design and its link can hold. Remove one first.".into(),
        News::StrokeCut => "The stroke ends where the design is full: it holds as much as fits into a link.".into(),
        News::OnlyToLookAt => "This design was sent to you to look at. Press “Make it mine” to change it.".into(),
        News::Matched => "Matched to your own hair.".into(),
    }
}

/// A preset's name and its icon.
pub const fn preset(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Natural => ("Natural", "preset-natural"),
        Preset::Rounded => ("Rounded", "preset-rounded"),
        Preset::Straight => ("Straight", "preset-straight"),
        Preset::WidowsPeak => ("Widow’s peak", "preset-widows-peak"),
        Preset::MatureM => ("Mature M", "preset-mature-m"),
        Preset::Juvenile => ("Juvenile", "preset-juvenile"),
    }
}

/// An anatomical point's name.
pub const fn anatomical_point(point: AnatomicalPoint) -> &'static str {
    match point {
        AnatomicalPoint::MidFrontal => "Mid-frontal",
        AnatomicalPoint::FrontotemporalLeft => "Left frontotemporal",
        AnatomicalPoint::FrontotemporalRight => "Right frontotemporal",
        AnatomicalPoint::TemporalPeakLeft => "Left temporal peak",
        AnatomicalPoint::TemporalPeakRight => "Right temporal peak",
    }
}

/// A slider's id, name, unit, help, and the number of decimals that it shows.
pub fn setting(setting: Setting) -> (String, String, &'static str, &'static str, usize) {
    let (id, name, unit, help, decimals) = match setting {
        Setting::Density => {
            ("density", "Density", "dots per cm²", "Dots where the work is full; towards the edges there are fewer.", 0)
        }
        Setting::DotSize => ("dot-size", "Dot size", "mm", "How large a healed dot looks, with its soft edge.", 2),
        Setting::FrontSoftness => (
            "front-softness",
            "Softness of the front edge",
            "mm",
            "How far back the dots take to reach full density.",
            1,
        ),
        Setting::Irregularity => {
            ("irregularity", "Irregularity", "mm", "How far the front edge wanders, as a grown one does.", 1)
        }
        Setting::Sessions => ("sessions", "Sessions", "", "Each session adds dots between those that are there.", 0),
        Setting::Time => ("time", "Time since treatment", "", "Counted from the latest session that is shown.", 0),
        Setting::Strength => {
            ("strength", "Pigment strength", "×", "More water makes every dot lighter; 1 is the usual mix.", 2)
        }
        Setting::Deposit => (
            "deposit",
            "Pigment under the skin",
            "mm",
            "The deposit itself is smaller than the dot that is seen: skin spreads light around it.",
            2,
        ),
        Setting::DotEdge => {
            ("dot-edge", "Softness of a dot", "mm", "How far the edge of a healed dot fades into the skin.", 2)
        }
        Setting::Scatter => {
            ("scatter", "Glow in the skin", "×", "Red light runs sideways in skin and softens dots.", 2)
        }
        Setting::Depth => (
            "depth",
            "Depth of the pigment",
            "mm",
            "Sources differ: 0.5 to 1.5 mm. Too deep blurs and turns blue; too shallow is gone in weeks.",
            1,
        ),
        Setting::Sun => ("sun", "Sun on the scalp", "", "Sun fades pigment; a hat or sunscreen keeps it.", 1),
        Setting::Outlook => {
            ("outlook", "If it goes well or badly", "", "Moves the picture within the range of the sources.", 1)
        }
        Setting::HairBlend => {
            ("hair-blend", "Make room for my hair", "%", "Dots thin out where the photo shows hair already.", 0)
        }
        Setting::SessionShare(index) => {
            return (
                format!("share-{index}"),
                format!("Dots after session {}", index + 1),
                "",
                "Share of all dots that are there then.",
                0,
            );
        }
        Setting::SessionGap(index) => {
            return (
                format!("gap-{index}"),
                format!("Days before session {}", index + 1),
                "days",
                "Time to heal since the session before.",
                0,
            );
        }
    };
    (id.into(), name.into(), unit, help, decimals)
}

/// How a slider's value is said where a number would not do.
pub fn value_in_words(setting: Setting) -> Option<fn(f64) -> String> {
    match setting {
        Setting::Sessions => Some(sessions),
        Setting::Time => Some(|place| time(days_at(place))),
        Setting::HairBlend | Setting::SessionShare(_) => Some(|share| format!("{:.0} %", share * 100.0)),
        Setting::Sun => Some(|sun| in_three(sun / 2.0, ["always covered", "usual", "much"])),
        Setting::Outlook => Some(|outlook| in_three(outlook / 2.0 + 0.5, ["keeps long", "as most", "fades soon"])),
        _ => None,
    }
}

fn in_three(place: f64, words: [&str; 3]) -> String {
    words[(place * 3.0).clamp(0.0, 2.0) as usize].into()
}

/// After which session.
fn sessions(shown: f64) -> String {
    if shown <= 0.0 {
        "none yet".into()
    } else if shown.fract() == 0.0 {
        format!("after session {shown}")
    } else {
        format!("during session {}", shown.ceil())
    }
}

/// What is to be seen so many days after a session.
pub fn moment(treatment: &Treatment) -> &'static str {
    if treatment.sessions_shown == 0.0 {
        return "Before the first session: your skin as it is.";
    }
    match treatment.days_since as u32 {
        0..=2 => "Fresh: the dots are larger and darker than they will stay, and the skin is red.",
        3..=6 => "Small scabs sit on the dots: still darker than it will stay. The redness is going.",
        7..=20 => "The scabs are shed. It looks clearly lighter, and that is normal.",
        21..=120 => "Settled: this is the healed result.",
        121..=900 => "Fading begins, slowly. The dots spread a little.",
        901..=1900 => "Lighter and a touch bluer. A touch-up is usually due after 3 to 5 years.",
        _ => "Faded. Most people have had a touch-up by now.",
    }
}

/// A kind of skin.
pub const fn skin_type(skin_type: SkinType) -> &'static str {
    match skin_type {
        SkinType::Dry => "Dry",
        SkinType::Usual => "Usual",
        SkinType::Oily => "Oily",
    }
}

/// What goes wrong: its name, and how to recognise it.
pub const fn mishap(mishap: Mishap) -> (&'static str, &'static str) {
    match mishap {
        Mishap::TooLow => {
            ("Too low", "The line sits less than 6 cm above the brows: lower than nearly every grown man's.")
        }
        Mishap::TooStraight => ("Too straight", "A ruled edge with corners: grown hairlines wander and thin out."),
        Mishap::TooDark => ("Too dark", "The top is darker than the stubble at the sides, in every light."),
        Mishap::DotsTooBig => ("Dots too big", "At talking distance you see single dots instead of a shade."),
        Mishap::TooDeep => ("Too deep", "The dots blur into one another and turn blue after some months."),
        Mishap::Helmet => ("Painted helmet", "Dense and even up to a hard edge: it looks like a cap."),
    }
}

/// A step's name.
pub const fn step(step: Step) -> &'static str {
    match step {
        Step::Scale => "Photo & scale",
        Step::Hairline => "Hairline",
        Step::Area => "Area",
        Step::Dots => "Dots",
        Step::Treatment => "Treatment",
    }
}

/// What a photo shows, for choosing its view.
pub const fn view(view: HeadView) -> &'static str {
    match view {
        HeadView::Front => "The face, from the front or bowed",
        HeadView::LeftThreeQuarter => "Left side, half turned (45°)",
        HeadView::RightThreeQuarter => "Right side, half turned (45°)",
        HeadView::LeftProfile => "Left profile",
        HeadView::RightProfile => "Right profile",
        HeadView::Top => "The top of the head",
        HeadView::Crown => "The crown, from behind",
        HeadView::Flat => "Something else (flat photo)",
    }
}

/// Whether a design takes its photo as flat.
pub fn is_flat(design: &Design) -> bool {
    design.calibration.view == HeadView::Flat
}

/// A landmark's name.
const fn landmark(landmark: Landmark) -> &'static str {
    match landmark {
        Landmark::Pupil(Side::Right) => "Right pupil",
        Landmark::Pupil(Side::Left) => "Left pupil",
        Landmark::EarCanal(Side::Right) => "Right ear canal",
        Landmark::EarCanal(Side::Left) => "Left ear canal",
        Landmark::Glabella => "Glabella",
    }
}

const fn short_landmark(landmark: Landmark) -> &'static str {
    match landmark {
        Landmark::Pupil(_) => "Pupil",
        Landmark::EarCanal(_) => "Ear canal",
        Landmark::Glabella => "Glabella",
    }
}

/// What to do on the stage now, in the words of a finger or a mouse.
pub const fn hint(step: Step, brush: BrushMode, view: HeadView, by_finger: bool) -> &'static str {
    match (step, brush) {
        (Step::Scale, _) => match view {
            HeadView::LeftProfile | HeadView::RightProfile => "Crosshairs on pupil and ear, oval around the head.",
            HeadView::Top | HeadView::Crown => "Crosshairs on the ears, oval around the head.",
            _ => "Crosshairs on the pupils, oval around the head.",
        },
        (Step::Hairline, _) if by_finger => "Drag the points. Double-tap the line to add one.",
        (Step::Hairline, _) => "Drag the points. Double-click the line to add one.",
        (Step::Area, BrushMode::Outline) => "Drag the dashed outline around the skin to be treated.",
        (Step::Area, BrushMode::KeepOut) => "Paint over skin that shall get no dots.",
        (Step::Area, BrushMode::Include) => "Paint over skin that shall get dots.",
        (Step::Area, BrushMode::Scar) => "Draw along the scar, as wide as it is.",
        (Step::Area, BrushMode::ScarDots) => "Paint over skin with small round scars.",
        (Step::Area, BrushMode::Erase) => "Press a stroke to take it away.",
        (Step::Dots | Step::Treatment, _) => "",
    }
}

/// A reference's name, the name of its length, and help.
pub const fn reference(kind: ReferenceKind, view: HeadView) -> (&'static str, &'static str, &'static str) {
    match kind {
        ReferenceKind::Marks => match view {
            HeadView::LeftProfile | HeadView::RightProfile => {
                ("Pupil to ear canal", "Distance", "About 86 mm, as it is seen from the side.")
            }
            HeadView::Top | HeadView::Crown => {
                ("Ear to ear", "Distance", "About 146 mm between the ear canals, measured across the head.")
            }
            _ => ("Pupils", "Distance", "63 mm is the adult mean; a glasses prescription has yours."),
        },
        ReferenceKind::Iris => ("One iris", "Diameter", "Adult irises differ little: 11.7 mm, give or take 0.5."),
        ReferenceKind::Object => {
            ("Object of known length", "Length", "A bank card held flat at the chin is 85.6 mm long.")
        }
    }
}

/// A handle's accessible name, with where it is.
pub fn handle(session: &Session, handle: Handle) -> String {
    let place = session.work().and_then(|work| {
        hairline::editor::handles::place_on_chart(&work.design, session.brush_cursor(), handle)
            .map(|place| work.chart.tape_mm(place))
    });
    let at = place.map(place_in_words).unwrap_or_default();
    let marks = session.design().map_or(["", ""], |design| design.calibration.view.marks().map(landmark));
    match handle {
        Handle::Hairline(index) => {
            let name = session
                .design()
                .and_then(|design| design.hairline.points.get(index)?.name)
                .map(|name| format!(", {}", anatomical_point(name).to_ascii_lowercase()))
                .unwrap_or_default();
            format!("Hairline point {}{name}{at}", index + 1)
        }
        Handle::Rim(index) => format!("Area point {}{at}", index + 1),
        Handle::Outline(OutlineHandle::Centre) => "Head outline, centre".into(),
        Handle::Outline(OutlineHandle::Top) => "Head outline, top".into(),
        Handle::Outline(OutlineHandle::Right) => "Head outline, right side".into(),
        Handle::Outline(OutlineHandle::Left) => "Head outline, left side".into(),
        Handle::FirstMark => marks[0].into(),
        Handle::SecondMark => marks[1].into(),
        Handle::Glabella => "Glabella, the smooth spot between the brows".into(),
        Handle::ReferenceStart => "First end of the known length".into(),
        Handle::ReferenceEnd => "Second end of the known length".into(),
        Handle::BrushCursor if session.picking().is_some() => format!("Eyedropper{at}. Enter takes the colour here"),
        Handle::BrushCursor => format!("Brush{at}. Enter paints here"),
    }
}

fn place_in_words(tape_mm: DVec2) -> String {
    let (across, up) = (tape_mm.x.round(), tape_mm.y.round());
    let across_words = if across == 0.0 {
        "on the midline".to_owned()
    } else {
        // Left and right are the person's own.
        format!("{} mm {}", across.abs(), if across > 0.0 { "left" } else { "right" })
    };
    let up_words = if up < 0.0 { format!("{} mm below", -up) } else { format!("{up} mm above") };
    format!(", {across_words}, {up_words} the glabella")
}

/// The short label of a selected handle on the stage.
pub fn handle_label(session: &Session, handle: Handle) -> Option<String> {
    let design = session.design()?;
    match handle {
        Handle::Hairline(index) => {
            let point = design.hairline.points.get(index)?;
            let name = point.name.map_or("Point", anatomical_point);
            Some(format!("{name} · {:.0} mm", session.work()?.chart.tape_mm(point.position).y))
        }
        Handle::Glabella => Some("Glabella".into()),
        Handle::FirstMark => Some(short_landmark(design.calibration.view.marks()[0]).into()),
        Handle::SecondMark => Some(short_landmark(design.calibration.view.marks()[1]).into()),
        _ => None,
    }
}

/// A number with a comma between thousands, rounded to three digits: it is an estimate.
pub fn about(number: usize) -> String {
    let magnitude = 10_usize.pow(number.checked_ilog10().unwrap_or(0).saturating_sub(2));
    grouped((number + magnitude / 2) / magnitude * magnitude)
}
