//! What several test binaries need: sessions on a photo, the committed dots, strategies for inputs and designs.
#![allow(dead_code)] // Each binary uses its own part.

use std::collections::HashMap;
use std::sync::OnceLock;

use glam::{DVec2, Vec2};
use hairline::design::hairline::within_chart;
use hairline::design::strokes::RADIUS_RANGE_MM;
use hairline::design::treatment::{MOST_LIGHTER, MOST_SESSIONS, Session as PlannedSession, SkinType};
use hairline::design::{
    BrushStroke, Design, DotPlan, Hairline, HairlinePoint, Mishap, Preset, Rim, Setting, StrokeKind, Treatment, demo,
};
use hairline::editor::{
    BrushMode, Command, Handle, Input, Match, PhotoFacts, PhotoOrigin, PointerKind, Preview, Sample, Session,
    StageView, Step, Zoom,
};
use hairline::geometry::{ChartMm, FaceMm, PhotoPx, StagePx};
use hairline::head::calibration::{CAMERA_DISTANCE_RANGE_MM, ReferenceKind};
use hairline::head::{AnatomicalPoint, Calibration, DomeOutline, HeadView, OutlineHandle, ScaleReference};
use hairline::pigment::ageing::LONGEST_DAYS;
use hairline::stipple::{DotId, RankedDots};
use proptest::prelude::*;
use proptest::sample::select;

pub const STAGE: DVec2 = DVec2::new(480.0, 360.0);
pub const PHOTO: DVec2 = DVec2::new(1200.0, 1500.0);

/// The committed point set.
pub fn dots() -> &'static RankedDots {
    static DOTS: OnceLock<RankedDots> = OnceLock::new();
    DOTS.get_or_init(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/dots.bin");
        RankedDots::from_bytes(&std::fs::read(path).expect(path)).expect("the committed asset is sound")
    })
}

/// Every dot that shows: where, which, how strongly.
pub type Shown = HashMap<(u32, u32, u32), (Vec2, u8)>;

/// All dots that a preview shows.
pub fn shown(preview: &Preview) -> Shown {
    let (dots, selection) = preview.selection();
    let mut shown = Shown::new();
    selection.visit_shown(
        dots,
        |_, _| Some(()),
        |(), dot| {
            let DotId(id) = dot.id;
            let key = (dot.place_mm.x.to_bits(), dot.place_mm.y.to_bits(), id);
            assert!(dot.strength > 0);
            assert!(shown.insert(key, (dot.place_mm, dot.strength)).is_none(), "a dot shows twice");
        },
    );
    assert_eq!(shown.len(), selection.shown());
    shown
}

/// Where a test begins: a photo with a design, on a flat or on a curved chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// The demo: a bowed and turned head, fitted.
    Demo,
    /// The demo's photo taken as flat.
    FlatDemo,
    /// A photo of one's own, uncalibrated.
    Own(HeadView),
}

impl Start {
    /// The demo and one's own photo, flat and curved.
    pub const FOUR: [Self; 4] = [Self::Demo, Self::FlatDemo, Self::Own(HeadView::Front), Self::Own(HeadView::Flat)];

    pub fn session(self) -> Session {
        match self {
            Self::Demo => demo_session(),
            Self::FlatDemo => session(PhotoOrigin::Demo, flat_demo()),
            Self::Own(view) => own_session(view),
        }
    }
}

/// Demo and own photos, all views.
pub fn start() -> impl Strategy<Value = Start> {
    prop_oneof![Just(Start::Demo), Just(Start::FlatDemo), Just(Start::Own(HeadView::Flat)), view().prop_map(Start::Own)]
}

/// Any view.
pub fn view() -> impl Strategy<Value = HeadView> {
    select(HeadView::ALL.to_vec())
}

/// The demo on a small stage.
pub fn demo_session() -> Session {
    session(PhotoOrigin::Demo, demo::design())
}

/// The demo's photo taken as flat.
pub fn flat_demo() -> Design {
    let demo = demo::design();
    let calibration = Calibration { view: HeadView::Flat, ..demo.calibration };
    Design { dots: demo.dots, ..Design::new(calibration, demo.outline, demo.dots.seed) }
}

/// The demo with an area of over 100 cm², so that much of it is far from every border: on the flat photo enlarged, on the
/// head from the hairline to the crown as it is.
pub fn large_area_session(view: HeadView) -> Session {
    if view != HeadView::Flat {
        return demo_session();
    }
    let mut design = flat_demo();
    let middle = DVec2::new(13.0, 75.0);
    for point in &mut design.rim.points {
        *point = within_chart(ChartMm(middle + (point.0 - middle) * 1.8));
    }
    assert!(design.is_sound());
    session(PhotoOrigin::Demo, design)
}

/// A photo of one's own, uncalibrated: mirrored preset, rim that follows the outline, the head as the view has it.
pub fn own_session(view: HeadView) -> Session {
    let calibration = Calibration::guess_view(view, PHOTO.x, PHOTO.y);
    let design = match view {
        HeadView::Flat => Design::new(calibration, DomeOutline::default(), 11),
        _ => Design::on_new_photo(calibration, 11),
    };
    session(PhotoOrigin::Own, design)
}

pub fn session(origin: PhotoOrigin, design: Design) -> Session {
    let mut session = Session::default();
    let _ = session.handle(Input::Resized { size: STAGE });
    assert!(session.open(PhotoFacts { size_px: PHOTO, origin, name: "photo.jpg".into() }, design));
    session
}

pub fn design(session: &Session) -> &Design {
    session.design().expect("a photo is open")
}

pub fn stage_view(session: &Session) -> StageView {
    let work = session.work().expect("a photo is open");
    StageView::new(work.viewport, session.stage_size(), 1.0)
}

/// Draws the session's present state.
pub fn draw(preview: &mut Preview, session: &Session) -> hairline::editor::Frame {
    let work = session.work().expect("a photo is open");
    preview.frame(&work.design, &work.chart, &stage_view(session))
}

/// The handles of the present step that the camera sees.
pub fn handles(session: &Session) -> Vec<Handle> {
    let mut handles = Vec::new();
    session.visit_handles(|handle| handles.push(handle));
    handles.retain(|&handle| session.stage_place(handle).is_some());
    handles
}

pub fn down(pointer: i32, kind: PointerKind, at: DVec2) -> Input {
    Input::PointerDown { pointer, kind, at: StagePx(at), time_ms: 1e6 * f64::from(pointer) }
}

pub fn moved(pointer: i32, at: DVec2) -> Input {
    Input::PointerMove { pointer, at: StagePx(at) }
}

pub fn up(pointer: i32, at: DVec2) -> Input {
    Input::PointerUp { pointer, at: StagePx(at), time_ms: 2e6 * f64::from(pointer) }
}

/// Twins of a mirrored hairline are mirror images: how far the worst is off, in mm.
pub fn asymmetry_mm(design: &Design) -> f64 {
    let Hairline { points, mirrored, .. } = &design.hairline;
    if !mirrored {
        return 0.0;
    }
    points
        .iter()
        .zip(points.iter().rev())
        .map(|(point, twin)| design.symmetry().mirrored(point.position).distance(twin.position))
        .fold(0.0, f64::max)
}

/// Numbers that break arithmetic, among usual ones.
pub fn hostile() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -600.0..1800.0_f64,
        1 => select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, f64::MAX, 0.0, -0.0, 1e-300, 1e9, -1e7]),
    ]
}

pub fn hostile_vector() -> impl Strategy<Value = DVec2> {
    prop_oneof![
        5 => (-100.0..580.0_f64, -100.0..460.0_f64).prop_map(|(x, y)| DVec2::new(x, y)),
        1 => (hostile(), hostile()).prop_map(|(x, y)| DVec2::new(x, y)),
    ]
}

pub fn kind() -> impl Strategy<Value = PointerKind> {
    select(vec![PointerKind::Mouse, PointerKind::Touch, PointerKind::Pen])
}

pub fn preset() -> impl Strategy<Value = Preset> {
    select(Preset::ALL.to_vec())
}

pub fn setting() -> impl Strategy<Value = Setting> {
    select(Setting::ALL.to_vec())
}

pub fn any_handle() -> impl Strategy<Value = Handle> {
    prop_oneof![
        4 => (0..13_usize).prop_map(Handle::Hairline),
        3 => (0..13_usize).prop_map(Handle::Rim),
        3 => select(OutlineHandle::ALL.to_vec()).prop_map(Handle::Outline),
        4 => select(vec![Handle::FirstMark, Handle::SecondMark, Handle::Glabella, Handle::ReferenceStart,
            Handle::ReferenceEnd, Handle::BrushCursor]),
        1 => Just(Handle::Hairline(usize::MAX)),
    ]
}

/// Every input, with any numbers; a few pointers only, so that they meet.
pub fn any_input() -> impl Strategy<Value = Input> {
    let pointer = || 1..4_i32;
    prop_oneof![
        4 => (pointer(), kind(), hostile_vector(), hostile()).prop_map(|(pointer, kind, at, time_ms)| {
            Input::PointerDown { pointer, kind, at: StagePx(at), time_ms }
        }),
        8 => (pointer(), hostile_vector()).prop_map(|(pointer, at)| moved(pointer, at)),
        3 => (pointer(), hostile_vector(), hostile()).prop_map(|(pointer, at, time_ms)| {
            Input::PointerUp { pointer, at: StagePx(at), time_ms }
        }),
        1 => pointer().prop_map(|pointer| Input::PointerCancel { pointer }),
        1 => (hostile_vector(), hostile()).prop_map(|(at, factor)| Input::Wheel { at: StagePx(at), factor }),
        1 => (0.5..2.0_f64).prop_map(|factor| Input::Wheel { at: StagePx(STAGE / 2.0), factor }),
        1 => hostile_vector().prop_map(|movement| Input::Scroll { movement }),
        1 => hostile_vector().prop_map(|size| Input::Resized { size }),
    ]
}

/// Every command, with any numbers.
pub fn any_command() -> impl Strategy<Value = Command> {
    let steps = select(Step::ALL.to_vec());
    let brushes = select(BrushMode::ALL.to_vec());
    let zooms = select(vec![Zoom::In, Zoom::Out, Zoom::Photo, Zoom::Head, Zoom::ActualPixels]);
    let kinds = select(ReferenceKind::ALL.to_vec());
    prop_oneof![
        select(vec![
            Command::Undo,
            Command::Redo,
            Command::AddPoint,
            Command::Dab,
            Command::ResetRim,
            Command::Settle,
            Command::Cancel
        ]),
        preset().prop_map(Command::ApplyPreset),
        any::<bool>().prop_map(Command::SetMirrored),
        any_handle().prop_map(Command::RemovePoint),
        proptest::option::of(any_handle()).prop_map(Command::Select),
        (any_handle(), hostile_vector()).prop_map(|(handle, by_mm)| Command::Nudge { handle, by_mm: by_mm / 20.0 }),
        (any_handle(), hostile_vector()).prop_map(|(handle, at)| Command::Place { handle, at: ChartMm(at / 3.0) }),
        steps.prop_map(Command::GoTo),
        brushes.prop_map(Command::SetBrush),
        hostile().prop_map(Command::SetBrushRadius),
        (0..5_usize).prop_map(Command::RemoveStroke),
        kinds.prop_map(Command::SetReference),
        hostile().prop_map(Command::SetReferenceLength),
        (setting(), hostile()).prop_map(|(setting, value)| Command::Set(setting, value)),
        hostile().prop_map(Command::SetCameraDistance),
        view().prop_map(Command::SetView),
        any::<u8>().prop_map(Command::SetShade),
        (0..9_usize).prop_map(Command::SetSessionCount),
        (0..6_usize, any::<u8>()).prop_map(|(index, lighter_by)| Command::SetLighter(index, lighter_by)),
        select(SkinType::ALL.to_vec()).prop_map(Command::SetSkinType),
        (select(Mishap::ALL.to_vec()), any::<bool>()).prop_map(|(mishap, on)| Command::SetMishap(mishap, on)),
        proptest::option::of(select(Sample::ALL.to_vec())).prop_map(Command::Pick),
        (proptest::option::of(any::<u8>()), proptest::option::of(hostile())).prop_map(|(shade, value)| {
            Command::Match(Match {
                shade,
                strength: value,
                density_per_cm2: value,
                diameter_mm: value,
                edge_mm: value,
                rim: None,
            })
        }),
        zooms.prop_map(Command::View),
        hostile_vector().prop_map(Command::Pan),
        hostile().prop_map(Command::SetBeforeShare),
        any::<bool>().prop_map(Command::HoldBefore),
        any::<bool>().prop_map(Command::ShowHandles),
    ]
}

/// Any place that a design may use.
pub fn place() -> impl Strategy<Value = ChartMm> {
    (-190.0..=190.0_f64, -55.0..=335.0_f64).prop_map(|(x, y)| ChartMm::new(x, y))
}

fn marker() -> impl Strategy<Value = PhotoPx> {
    (-5e3..2e4_f64, -5e3..2e4_f64).prop_map(|(x, y)| PhotoPx::new(x, y))
}

/// Any sound calibration of any view.
pub fn calibration() -> impl Strategy<Value = Calibration> {
    view().prop_flat_map(calibration_of)
}

pub fn calibration_of(view: HeadView) -> impl Strategy<Value = Calibration> {
    let (_, (least_mm, most_mm)) = view.mark_distance_mm();
    let reference = prop_oneof![
        (least_mm..=most_mm).prop_map(|distance_mm| ScaleReference::Marks { distance_mm }),
        (marker(), marker(), 10.0..=14.0_f64).prop_map(|(start_px, end_px, diameter_mm)| ScaleReference::Iris {
            start_px,
            end_px,
            diameter_mm
        }),
        (marker(), marker(), 5.0..=500.0_f64).prop_map(|(start_px, end_px, length_mm)| ScaleReference::Object {
            start_px,
            end_px,
            length_mm
        }),
    ];
    let (nearest_mm, furthest_mm) = CAMERA_DISTANCE_RANGE_MM;
    (marker(), marker(), (-100.0..100.0_f64, -100.0..100.0_f64), reference, nearest_mm..=furthest_mm)
        .prop_map(move |(first_mark_px, second_mark_px, (x, y), reference, camera_distance_mm)| Calibration {
            view,
            first_mark_px,
            second_mark_px,
            glabella_offset_mm: DVec2::new(x, y),
            reference,
            camera_distance_mm,
        })
        .prop_filter("markers apart", Calibration::is_sound)
}

pub fn outline() -> impl Strategy<Value = DomeOutline> {
    (-150.0..150.0_f64, -150.0..150.0_f64, 40.0..=160.0_f64, 40.0..=160.0_f64, -1.0..1.0_f64).prop_map(
        |(x, y, half_width_mm, half_height_mm, tilt_radians)| DomeOutline {
            centre: FaceMm::new(x, y),
            half_width_mm,
            half_height_mm,
            tilt_radians,
        },
    )
}

const NAMES: [AnatomicalPoint; 5] = [
    AnatomicalPoint::MidFrontal,
    AnatomicalPoint::FrontotemporalLeft,
    AnatomicalPoint::FrontotemporalRight,
    AnatomicalPoint::TemporalPeakLeft,
    AnatomicalPoint::TemporalPeakRight,
];

fn stroke() -> impl Strategy<Value = BrushStroke> {
    let kind = select(StrokeKind::ALL.to_vec());
    let (least, most) = RADIUS_RANGE_MM;
    (kind, least..=most, proptest::collection::vec(place(), 1..30)).prop_map(|(kind, radius_mm, path)| BrushStroke {
        kind,
        radius_mm,
        path,
    })
}

fn plan() -> impl Strategy<Value = DotPlan> {
    (0.0..=250.0_f64, 0.2..=0.6_f64, 0.0..=20.0_f64, 0.0..=4.0_f64, any::<u8>(), any::<u32>()).prop_map(
        |(density_per_cm2, diameter_mm, front_softness_mm, irregularity_mm, shade, seed)| DotPlan {
            density_per_cm2,
            diameter_mm,
            front_softness_mm,
            irregularity_mm,
            shade,
            seed,
        },
    )
}

fn treatment() -> impl Strategy<Value = Treatment> {
    let session = (0.05..=1.0_f64, 0.0..=90.0_f64, 0..=MOST_LIGHTER);
    let numbers = (
        0.0..=1.0_f64,
        0.0..=LONGEST_DAYS,
        0.4..=1.4_f64,
        0.08..=0.2_f64,
        0.03..=0.2_f64,
        0.0..=1.0_f64,
        0.3..=2.0_f64,
    );
    let rest = (0.0..=2.0_f64, select(SkinType::ALL.to_vec()), -1.0..=1.0_f64, 0.0..=1.0_f64);
    (proptest::collection::vec(session, MOST_SESSIONS), 1..=MOST_SESSIONS as u8, numbers, rest).prop_map(
        |(mut sessions, session_count, numbers, rest)| {
            sessions.sort_by(|(one, ..), (other, ..)| one.total_cmp(other));
            let session = |index: usize| {
                let (share, gap_days, lighter_by) = sessions[index];
                PlannedSession { share, gap_days, lighter_by }
            };
            let (shown, days_since, strength, deposit_mm, edge_mm, scatter, depth_mm) = numbers;
            let (sun, skin_type, outlook, hair_blend) = rest;
            Treatment {
                sessions: std::array::from_fn(session),
                session_count,
                sessions_shown: shown * f64::from(session_count),
                days_since,
                strength,
                deposit_mm,
                edge_mm,
                scatter,
                depth_mm,
                sun,
                skin_type,
                outlook,
                hair_blend,
            }
        },
    )
}

/// Any design that is sound, whether or not the editor would make it.
pub fn sound_design() -> impl Strategy<Value = Design> {
    let point = (place(), proptest::option::of(select(NAMES.to_vec())))
        .prop_map(|(position, name)| HairlinePoint { position, name });
    let hairline = (proptest::collection::vec(point, 3..=31), any::<bool>(), proptest::option::of(preset()))
        .prop_map(|(points, mirrored, preset)| Hairline { points, mirrored, preset });
    let rim = (proptest::collection::vec(place(), 3..=31), any::<bool>())
        .prop_map(|(points, follows_outline)| Rim { points, follows_outline });
    let strokes = proptest::collection::vec(stroke(), 0..20);
    // Any letters: half a thousand of them is more than a note takes.
    let note = prop_oneof![Just(String::new()), "\\PC{0,40}", "[a-zé🙂日\n]{0,500}"];
    let parts = (hairline, rim, strokes, plan(), treatment(), note);
    (calibration(), outline(), any::<(bool, bool)>(), parts).prop_map(
        |(calibration, outline, (outline_follows_marks, dots_follow_hair), parts)| {
            let (hairline, rim, strokes, dots, treatment, note) = parts;
            let mut design = Design {
                calibration,
                outline,
                outline_follows_marks,
                hairline,
                rim,
                strokes,
                dots,
                dots_follow_hair,
                treatment,
                note: String::new(),
            };
            design.settle();
            design.set_note(&note);
            design
        },
    )
}

/// Numbers that look like chance and are the same every time (splitmix64): a million of proptest's values take minutes.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}
