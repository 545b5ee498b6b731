//! Links of version 1: numbers of the design's lattice ([`crate::design::lattice`]) as integers, through postcard.
//!
//! Not to be changed once released. A field that the design gets later is read here as what it means for a design of before.

use crate::design::hairline::{CHART_MIN_MM, HairlinePoint};
use crate::design::lattice::{PATH_PLACES_PER_MM, PLACES_PER_MM, RADIUS_STEPS_PER_MM};
use crate::design::treatment::SkinType;
use crate::design::{BrushStroke, Design, DotPlan, Hairline, Preset, Rim, Setting, StrokeKind, Treatment};
use crate::geometry::ChartMm;
use crate::head::{AnatomicalPoint, Calibration, DomeOutline};
use crate::share::{Language, SharedDesign};
use glam::DVec2;
use serde::{Deserialize, Serialize};

/// The first byte.
pub(super) const VERSION: u8 = 1;

const FLAT: u8 = 1;
const MIRRORED: u8 = 2;
const RIM_FOLLOWS: u8 = 4;
const DOTS_FOLLOW: u8 = 8;

/// The numbers of a link in its order, each in steps of its lattice.
const SETTINGS: [Setting; 21] = [
    Setting::Density,
    Setting::DotSize,
    Setting::FrontSoftness,
    Setting::Irregularity,
    Setting::SessionShare(0),
    Setting::SessionShare(1),
    Setting::SessionShare(2),
    Setting::SessionShare(3),
    Setting::SessionGap(0),
    Setting::SessionGap(1),
    Setting::SessionGap(2),
    Setting::SessionGap(3),
    Setting::Sessions,
    Setting::Strength,
    Setting::Deposit,
    Setting::DotEdge,
    Setting::Scatter,
    Setting::Depth,
    Setting::Sun,
    Setting::Outlook,
    Setting::HairBlend,
];

const NAMES: [AnatomicalPoint; 5] = [
    AnatomicalPoint::MidFrontal,
    AnatomicalPoint::FrontotemporalLeft,
    AnatomicalPoint::FrontotemporalRight,
    AnatomicalPoint::TemporalPeakLeft,
    AnatomicalPoint::TemporalPeakRight,
];

#[derive(Serialize, Deserialize)]
struct Content {
    flags: u8,
    language: u8,
    /// Number of the preset from 1; 0 for none.
    preset: u8,
    /// Place, and number of the anatomical point from 1; 0 for none.
    hairline: Vec<(u16, u16, u8)>,
    rim: Vec<(u16, u16)>,
    strokes: Vec<Stroke>,
    numbers: [i16; SETTINGS.len()],
    days_since: u16,
    lighter_by: [u8; 4],
    session_count: u8,
    skin_type: u8,
    shade: u8,
    seed: u32,
    note: Note,
}

#[derive(Serialize, Deserialize)]
struct Stroke {
    /// Four times the radius's steps, and the kind.
    radius_and_kind: u16,
    first: (u16, u16),
    steps: Vec<(i8, i8)>,
}

/// Whichever is shorter.
#[derive(Serialize, Deserialize)]
enum Note {
    Utf8(String),
    /// Little endian.
    Utf16(Vec<u8>),
}

/// Version byte and content; `None` for a design that is not sound.
pub(super) fn encode(shared: &SharedDesign) -> Option<Vec<u8>> {
    let design = somewhere(shared.clone());
    if !design.is_sound() {
        return None;
    }
    let flag = |on: bool, flag: u8| if on { flag } else { 0 };
    let mut numbers = [0; SETTINGS.len()];
    for (number, setting) in numbers.iter_mut().zip(SETTINGS) {
        *number = (design.get(setting) * setting.range().per_unit).round() as i16;
    }
    let content = Content {
        flags: flag(shared.is_flat, FLAT)
            | flag(design.hairline.mirrored, MIRRORED)
            | flag(design.rim.follows_outline, RIM_FOLLOWS)
            | flag(design.dots_follow_hair, DOTS_FOLLOW),
        language: number_of(&Language::ALL, shared.language)?,
        preset: design
            .hairline
            .preset
            .map_or(Some(0), |preset| number_of(&Preset::ALL, preset).map(|number| number + 1))?,
        hairline: design
            .hairline
            .points
            .iter()
            .map(|point| {
                let (x, y) = place_out(point.position, PLACES_PER_MM);
                let name = point.name.map_or(Some(0), |name| number_of(&NAMES, name).map(|number| number + 1))?;
                Some((x, y, name))
            })
            .collect::<Option<_>>()?,
        rim: design.rim.points.iter().map(|&place| place_out(place, PLACES_PER_MM)).collect(),
        strokes: design.strokes.iter().map(stroke_out).collect::<Option<_>>()?,
        numbers,
        days_since: design.treatment.days_since as u16,
        lighter_by: design.treatment.sessions.map(|session| session.lighter_by),
        session_count: design.treatment.session_count,
        skin_type: number_of(&SkinType::ALL, design.treatment.skin_type)?,
        shade: design.dots.shade,
        seed: design.dots.seed,
        note: note_out(&design.note),
    };
    postcard::to_extend(&content, vec![VERSION]).ok()
}

/// What the content after the version byte holds.
pub(super) fn decode(bytes: &[u8]) -> Option<SharedDesign> {
    let (content, []) = postcard::take_from_bytes::<Content>(bytes).ok()? else { return None };
    let has = |flag: u8| content.flags & flag != 0;
    if content.flags & !(FLAT | MIRRORED | RIM_FOLLOWS | DOTS_FOLLOW) != 0 {
        return None;
    }
    let points = content.hairline.iter().map(|&(x, y, name)| {
        let position = place_in((x, y), PLACES_PER_MM);
        Some(HairlinePoint { position, name: one_or_none(&NAMES, name)? })
    });
    let mut design = somewhere(SharedDesign {
        is_flat: has(FLAT),
        hairline: Hairline {
            points: points.collect::<Option<_>>()?,
            mirrored: has(MIRRORED),
            preset: one_or_none(&Preset::ALL, content.preset)?,
        },
        rim: Rim {
            points: content.rim.iter().map(|&place| place_in(place, PLACES_PER_MM)).collect(),
            follows_outline: has(RIM_FOLLOWS),
        },
        strokes: content.strokes.iter().map(stroke_in).collect::<Option<_>>()?,
        dots: DotPlan { shade: content.shade, seed: content.seed, ..DotPlan::default() },
        dots_follow_hair: false,
        treatment: Treatment {
            session_count: content.session_count,
            days_since: content.days_since.into(),
            skin_type: *SkinType::ALL.get(usize::from(content.skin_type))?,
            ..Treatment::default()
        },
        note: note_in(content.note)?,
        language: Language::default(),
    });
    for (session, lighter_by) in design.treatment.sessions.iter_mut().zip(content.lighter_by) {
        // Shares only rise: each is set after the one before.
        session.share = 0.0;
        session.lighter_by = lighter_by;
    }
    for (setting, steps) in SETTINGS.into_iter().zip(content.numbers) {
        let value = f64::from(steps) / setting.range().per_unit;
        design.set(setting, value);
        if design.get(setting) != value {
            return None;
        }
    }
    design.dots_follow_hair = has(DOTS_FOLLOW);
    let language = *Language::ALL.get(usize::from(content.language))?;
    design.is_sound().then(|| SharedDesign { is_flat: has(FLAT), ..SharedDesign::of(&design, language) })
}

/// As a design on no photo in particular, whose rules it has to keep.
fn somewhere(shared: SharedDesign) -> Design {
    shared.on_photo(Calibration::guess(1200.0, 1600.0), DomeOutline::default(), false)
}

fn number_of<T: PartialEq>(all: &[T], one: T) -> Option<u8> {
    all.iter().position(|other| *other == one).and_then(|index| u8::try_from(index).ok())
}

fn one_or_none<T: Copy>(all: &[T], number: u8) -> Option<Option<T>> {
    match number {
        0 => Some(None),
        number => all.get(usize::from(number) - 1).copied().map(Some),
    }
}

fn place_out(place: ChartMm, per_mm: f64) -> (u16, u16) {
    let steps = (place.0 - CHART_MIN_MM) * per_mm;
    (steps.x.round() as u16, steps.y.round() as u16)
}

fn place_in((x, y): (u16, u16), per_mm: f64) -> ChartMm {
    ChartMm(DVec2::new(x.into(), y.into()) / per_mm + CHART_MIN_MM)
}

fn stroke_out(stroke: &BrushStroke) -> Option<Stroke> {
    let kind = number_of(&StrokeKind::ALL, stroke.kind)?;
    let first = place_out(*stroke.path.first()?, PATH_PLACES_PER_MM);
    let steps = stroke.path.windows(2).map(|ends| {
        let step = (ends[1].0 - ends[0].0) * PATH_PLACES_PER_MM;
        (step.x.round() as i8, step.y.round() as i8)
    });
    let radius_steps = (stroke.radius_mm * RADIUS_STEPS_PER_MM).round() as u16;
    Some(Stroke { radius_and_kind: 4 * radius_steps + u16::from(kind), first, steps: steps.collect() })
}

fn stroke_in(stroke: &Stroke) -> Option<BrushStroke> {
    let kind = *StrokeKind::ALL.get(usize::from(stroke.radius_and_kind % 4))?;
    let mut place = place_in(stroke.first, PATH_PLACES_PER_MM);
    let mut path = vec![place];
    path.extend(stroke.steps.iter().map(|&(x, y)| {
        place = ChartMm(place.0 + DVec2::new(x.into(), y.into()) / PATH_PLACES_PER_MM);
        place
    }));
    Some(BrushStroke { kind, radius_mm: f64::from(stroke.radius_and_kind / 4) / RADIUS_STEPS_PER_MM, path })
}

fn note_out(note: &str) -> Note {
    let utf16: Vec<u8> = note.encode_utf16().flat_map(u16::to_le_bytes).collect();
    if utf16.len() < note.len() { Note::Utf16(utf16) } else { Note::Utf8(note.to_owned()) }
}

fn note_in(note: Note) -> Option<String> {
    match note {
        Note::Utf8(note) => Some(note),
        Note::Utf16(bytes) => {
            let (units, []) = bytes.as_chunks::<2>() else { return None };
            String::from_utf16(&units.iter().map(|unit| u16::from_le_bytes(*unit)).collect::<Vec<_>>()).ok()
        }
    }
}
