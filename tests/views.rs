//! Several photos of one head: the same hairline on all of them, undo over a change of the photo, and what is said when photos
//! contradict each other. The heads are rendered, so the skin under each pixel is known; they are marked as a careful person
//! would. `cargo test --test views -- --nocapture` prints the figures.

#[path = "support/skin_density.rs"]
#[allow(clippy::duplicate_mod)]
mod skin_density;

use glam::{DVec2, DVec3};
use hairline::design::views::{
    Disagreement, Disagreements, MOST_VIEWS, PhotoOfHead, WORTH_SAYING_MM, disagreements as compare,
};
use hairline::design::{Design, OnPhoto, Preset, Setting};
use hairline::editor::plans::Plans;
use hairline::editor::{Command, Handle, PhotoFacts, PhotoOrigin, Session, Step, Views, saved};
use hairline::geometry::curve::flatten_into;
use hairline::geometry::{ChartMm, CurveSolver, PhotoPx};
use hairline::head::{Chart, HeadView, OutlineHandle};
use skin_density::{Head, heads};

/// Skin tilted further than 70° from the camera is left out: there a mm of shape is 3 mm along the skin, and nothing is judged
/// by it on a photo.
const LEAST_FACING: f64 = 0.35;

fn of_one_man() -> Vec<Head> {
    heads().into_iter().filter(|head| head.name.starts_with("s1")).collect()
}

fn on_photo(head: &Head) -> OnPhoto {
    let (calibration, outline) = head.calibrated();
    OnPhoto { calibration, outline, outline_follows_marks: false }
}

fn photo(head: &Head) -> PhotoOfHead {
    PhotoOfHead { on: on_photo(head), size_px: head.size_px() }
}

fn facts(head: &Head) -> PhotoFacts {
    PhotoFacts { size_px: head.size_px(), origin: PhotoOrigin::Own, name: head.name.clone() }
}

/// The natural hairline, drawn on this photo.
fn drawn_on(head: &Head) -> Design {
    let (calibration, outline) = head.calibrated();
    let mut design = Design::new(calibration, outline, 1);
    design.apply_preset(Preset::Natural);
    design
}

fn session_on(head: &Head) -> Session {
    let mut session = Session::default();
    assert!(session.open(facts(head), drawn_on(head)), "{} does not open", head.name);
    session
}

fn line(design: &Design) -> Vec<ChartMm> {
    let points: Vec<ChartMm> = design.hairline.points.iter().map(|point| point.position).collect();
    let mut line = Vec::new();
    flatten_into(CurveSolver::new().solve(&points), 8, &mut line);
    line.into_iter().map(ChartMm).collect()
}

/// Where a place of a photo's chart is on the true head, in mm; `None` where it is not seen well enough.
fn true_place(head: &Head, chart: &Chart, place: ChartMm, least_facing: f64) -> Option<DVec3> {
    (chart.facing(place) > least_facing).then(|| head.skin_at(chart.photo_from_chart(place)))?
}

struct Off {
    on_skin_mm: Vec<f64>,
    on_photo_mm: Vec<f64>,
}

impl Off {
    /// How far a line that was drawn on one photo is from its skin on another one, which the app shows by that one's own marks.
    fn of(design: &Design, drawn: &Head, shown: &Head, least_facing: f64) -> Self {
        let mut there = design.clone();
        there.put_on(&on_photo(shown));
        let (from, to) = (design.chart(), there.chart());
        let (mut on_skin_mm, mut on_photo_mm) = (Vec::new(), Vec::new());
        for place in line(&there) {
            let Some(truth) = true_place(drawn, &from, place, least_facing) else { continue };
            let Some(is) = true_place(shown, &to, place, least_facing) else { continue };
            on_skin_mm.push(truth.distance(is));
            let (at, mm_per_px) = shown.seen(truth);
            on_photo_mm.push(at.distance(to.photo_from_chart(place)) * mm_per_px);
        }
        Self { on_skin_mm, on_photo_mm }
    }
}

fn mean_and_most(off_mm: &[f64]) -> (f64, f64) {
    (off_mm.iter().sum::<f64>() / off_mm.len() as f64, off_mm.iter().copied().fold(0.0, f64::max))
}

#[test]
fn one_hairline_lies_on_the_same_skin_of_every_photo() {
    let heads = of_one_man();
    let mut compared = Vec::new();
    for drawn in &heads {
        let design = drawn_on(drawn);
        for shown in heads.iter().filter(|shown| shown.name != drawn.name) {
            let off = Off::of(&design, drawn, shown, LEAST_FACING);
            let places = off.on_skin_mm.len();
            if places < 5 {
                continue;
            }
            let ((mean_mm, most_mm), seen) = (mean_and_most(&off.on_skin_mm), mean_and_most(&off.on_photo_mm));
            let pair = [&drawn.name, &shown.name].map(|name| name.trim_start_matches("s1-nw5-"));
            println!(
                "drawn on {:11} shown on {:11} {places:3} places: on the skin {mean_mm:.2} mm, most {most_mm:.2}; \
                 as it is seen {:.2} mm, most {:.2}",
                pair[0], pair[1], seen.0, seen.1
            );
            // The target is 3 mm. The bowed head's fit is turned by 2° too far, which two pupils, the glabella and the outline
            // leave open. Between 45° and top single places at the temple, near the edge of the top photo, are further off.
            let (most_mean, most) = match pair {
                pair if pair.contains(&"bowed25") => (3.6, 5.2),
                ["left45" | "leftprofile", "top"] | ["top", "left45" | "leftprofile"] => (2.5, 6.6),
                _ => (3.0, 3.0),
            };
            assert!(mean_mm <= most_mean, "{pair:?}: {mean_mm} mm in the mean");
            assert!(most_mm <= most, "{pair:?}: {most_mm} mm at one place");
            compared.push(pair.map(str::to_owned));
        }
    }
    for shown in ["left45", "top"] {
        let pair = ["front", shown].map(str::to_owned);
        assert!(compared.contains(&pair), "{pair:?} was not compared: {compared:?}");
    }
}

#[test]
fn the_line_is_of_the_head_and_a_change_of_the_photo_places_nothing_anew() {
    let heads = of_one_man();
    for shown in &heads {
        let mut session = session_on(&heads[0]);
        let before = session.design().expect("open").clone();
        assert!(before.hairline.preset.is_some() && before.rim.follows_outline, "nothing would be placed anew anyway");
        assert!(session.show_photo(facts(shown), &OnPhoto::guess(shown.size_px())));
        let _ = session.execute(Command::GoTo(Step::Scale));
        // The marks of the new photo, one after the other, as a person puts them there.
        let marks = on_photo(shown);
        let _ = session.execute(Command::SetView(marks.calibration.view));
        for handle in [Handle::FirstMark, Handle::SecondMark, Handle::Outline(OutlineHandle::Top)] {
            let _ = session.execute(Command::Nudge { handle, by_mm: DVec2::new(3.0, -4.0) });
        }
        let _ = session.execute(Command::Settle);
        let after = session.design().expect("open");
        assert_ne!(after.calibration, before.calibration, "{}", shown.name);
        for (index, (was, is)) in before.hairline.points.iter().zip(&after.hairline.points).enumerate() {
            assert_eq!(was, is, "{}: point {index}", shown.name);
        }
        assert_eq!(before.rim.points, after.rim.points, "{}", shown.name);
        assert_eq!((before.dots, &before.treatment), (after.dots, &after.treatment), "{}", shown.name);
        assert!(after.hairline.mirrored, "{}: a line on heads stays symmetric", shown.name);
    }
}

#[test]
fn undo_goes_on_over_a_change_of_the_photo_and_leaves_the_marks_alone() {
    let heads = of_one_man();
    let (front, other) = (&heads[0], &heads[1]);
    let mut session = Session::default();
    // Nothing follows the marks, so that a step about them is about them alone.
    assert!(session.open(facts(front), drawn_on(front).kept_as_sent()));
    let height_mm = |session: &Session| session.design().expect("open").hairline.points[4].position.0.y;
    let start_mm = height_mm(&session);
    let nudge = |session: &mut Session, handle: Handle, y_mm: f64| {
        let _ = session.execute(Command::Nudge { handle, by_mm: DVec2::new(0.0, y_mm) });
        let _ = session.execute(Command::Settle);
    };
    let _ = session.execute(Command::GoTo(Step::Hairline));
    nudge(&mut session, Handle::Hairline(4), 6.0);
    let moved_mm = height_mm(&session);
    assert!((moved_mm - start_mm).abs() > 1.0, "the point moved by {} mm", moved_mm - start_mm);
    // A step about this photo's marks alone.
    let _ = session.execute(Command::SetCameraDistance(1200.0));
    let _ = session.execute(Command::Settle);
    let _ = session.execute(Command::Set(Setting::Density, 200.0));
    let _ = session.execute(Command::Settle);
    let _ = session.execute(Command::Undo);

    let there = on_photo(other);
    assert!(session.show_photo(facts(other), &there));
    let is_there = |session: &Session| session.design().expect("open").on_photo() == there;
    assert!(is_there(&session));
    let _ = session.execute(Command::Redo);
    assert_eq!(session.design().expect("open").dots.density_per_cm2, 200.0, "redo came along");
    let _ = session.execute(Command::Undo);
    // The camera's distance was the other photo's: no step here.
    let _ = session.execute(Command::Undo);
    assert_eq!(height_mm(&session), start_mm, "one step back is the line's");
    assert!(is_there(&session), "undo changed the marks of a photo that they were not put on");
    let work = session.work().expect("open");
    assert!(!work.history.can_undo(), "a step is left that changes nothing");
    let _ = session.execute(Command::Redo);
    assert_eq!(height_mm(&session), moved_mm);
    assert!(is_there(&session));
}

#[test]
fn a_photo_without_a_scale_is_refused_and_nothing_changes() {
    let heads = of_one_man();
    let mut session = session_on(&heads[0]);
    let before = session.design().expect("open").clone();
    let mut without = on_photo(&heads[1]);
    without.calibration.second_mark_px = without.calibration.first_mark_px;
    assert!(!session.show_photo(facts(&heads[1]), &without));
    assert_eq!(session.design(), Some(&before));
    assert_eq!(session.work().expect("open").photo.name, heads[0].name);
}

#[test]
fn a_plane_has_another_midline() {
    let heads = of_one_man();
    let mut session = session_on(&heads[0]);
    let mut flat = OnPhoto::guess(heads[1].size_px());
    flat.calibration.view = HeadView::Flat;
    let line = session.design().expect("open").hairline.points.clone();
    assert!(session.show_photo(facts(&heads[1]), &flat));
    assert!(session.show_photo(facts(&heads[0]), &on_photo(&heads[0])));
    let design = session.design().expect("open");
    assert_eq!(design.hairline.points, line, "the line was made symmetric about a photo's midline");
    assert!(!design.hairline.mirrored);
}

fn told(photos: &[PhotoOfHead]) -> Disagreements {
    compare(photos, &drawn_on(&of_one_man()[0]).hairline)
}

#[test]
fn photos_that_are_marked_with_care_agree() {
    let heads = of_one_man();
    let photos: Vec<PhotoOfHead> = heads.iter().map(photo).collect();
    let Disagreements { compared_with, found } = told(&photos);
    assert!(compared_with.is_some());
    assert_eq!(found, [], "of {:?}", heads.iter().map(|head| &head.name).collect::<Vec<_>>());
}

#[test]
fn a_wrong_mark_is_told_of_that_photo_in_mm() {
    let heads = of_one_man();
    let by_name = |name: &str| heads.iter().position(|head| head.name.ends_with(name)).expect("a photo of that name");
    let sound: Vec<PhotoOfHead> = heads.iter().map(photo).collect();
    for (name, shift_px) in [("top", 120.0), ("left45", 60.0), ("leftprofile", 90.0), ("bowed25", 60.0)] {
        let wrong = by_name(name);
        let mut photos = sound.clone();
        // One mark alone: glabella and outline are laid where they belong.
        let mut head = of_one_man().swap_remove(wrong);
        head.marks[1].0.x -= shift_px;
        photos[wrong] = photo(&head);
        let Disagreements { compared_with, found } = told(&photos);
        println!("{name}, second mark {shift_px} px aside: {found:?}");
        assert_ne!(compared_with, Some(wrong));
        assert!(found.iter().any(|(index, _)| *index == wrong), "{name}: nothing is said: {found:?}");
        assert!(found.iter().all(|(index, _)| *index == wrong), "{name}: others are blamed: {found:?}");
        assert!(found.iter().all(|(_, told)| told.mm() > WORTH_SAYING_MM), "{name}: {found:?}");
    }
}

#[test]
fn a_photo_that_nobody_has_marked_is_left_out_and_a_plane_is_named() {
    let heads = of_one_man();
    let mut photos = vec![photo(&heads[0])];
    let size_px = heads[1].size_px();
    photos.push(PhotoOfHead { on: OnPhoto::guess(size_px), size_px });
    assert!(photos[1].is_guess() && !photos[0].is_guess());
    assert_eq!(told(&photos), Disagreements { compared_with: Some(0), found: Vec::new() });
    photos[1].on.calibration.view = HeadView::Flat;
    photos[1].on.calibration.first_mark_px = PhotoPx::new(300.0, 400.0);
    assert_eq!(told(&photos).found, [(1, Disagreement::Flat)]);
}

#[test]
fn the_size_of_another_photo_is_taken_over_and_the_marks_stay_on_their_pixels() {
    let heads = of_one_man();
    let there = on_photo(&heads[0]);
    let size_mm = |on: &OnPhoto| {
        let chart = on.calibration.chart(&on.outline).expect("sound");
        chart.head().expect("curved").skull.chart_unit_mm()
    };
    for (head, follows) in heads.iter().skip(1).flat_map(|head| [(head, false), (head, true)]) {
        if follows && matches!(head.view, HeadView::Front | HeadView::LeftThreeQuarter) {
            // How far the eyes are apart says little of the size of a head whose outline nobody has laid.
            continue;
        }
        let mut here = OnPhoto { outline_follows_marks: follows, ..on_photo(head) };
        // Nobody knows how far their ear canals are apart.
        let (typical_mm, (least_mm, most_mm)) = here.calibration.view.mark_distance_mm();
        here.calibration = here.calibration.with_length_mm(typical_mm);
        let fitted = here.in_size_of(&there).expect("a length that makes sense");
        let off_mm = size_mm(&fitted) - size_mm(&there);
        let length_mm = fitted.calibration.reference.length_mm();
        println!("{}: {typical_mm} mm become {length_mm:.1}, size off by {off_mm:.3} mm", head.name);
        assert!(off_mm.abs() < 0.05, "{}: the size is off by {off_mm} mm", head.name);
        assert!((least_mm..=most_mm).contains(&length_mm), "{}: {length_mm} mm", head.name);
        let glabella = |on: &OnPhoto| on.calibration.frame().expect("sound").photo_from_face(Default::default());
        assert!(glabella(&fitted).distance(glabella(&here)) < 1e-6, "{}: the glabella moved", head.name);
        if !follows {
            let top = |on: &OnPhoto| {
                on.calibration.frame().expect("sound").photo_from_face(on.outline.handle(OutlineHandle::Top))
            };
            let moved_px = top(&fitted).distance(top(&here));
            assert!(moved_px < 1.0, "{}: the outline moved by {moved_px} px", head.name);
        }
    }
}

#[test]
fn the_list_of_photos_knows_the_shown_one_whatever_goes() {
    let size_px = DVec2::new(1200.0, 1500.0);
    let marks = PhotoOfHead { on: OnPhoto::guess(size_px), size_px };
    let mut views = Views::default();
    for name in 0..MOST_VIEWS + 3 {
        views.add(name, marks);
    }
    assert_eq!((views.photos().len(), views.marks().len()), (MOST_VIEWS, MOST_VIEWS));
    assert_eq!(views.shown(), MOST_VIEWS - 1);
    views.show(2);
    views.show(99);
    let changed = OnPhoto { outline_follows_marks: false, ..marks.on };
    views.keep(changed);
    assert!(!views.remove(2), "the one on the stage stays");
    assert!(!views.remove(99));
    assert!(views.remove(0));
    assert_eq!((views.shown(), views.photos()[1], views.marks()[1].on), (1, 2, changed));
    assert!(views.remove(2));
    assert_eq!((views.shown(), views.photos()[views.shown()]), (1, 2));
    assert_eq!(views.photos(), [1, 2, 4, 5, 6]);
}

#[test]
fn what_is_kept_of_several_photos_comes_back_and_damage_is_told() {
    let heads = of_one_man();
    let photos: Vec<PhotoOfHead> = heads.iter().map(photo).collect();
    let design = drawn_on(&heads[2]);
    let work = saved::encode(PhotoOrigin::Own, false, &design, &Plans::default()).expect("sound");
    let one = saved::with_photos(work.clone(), &photos[..1], 0).expect("sound");
    assert_eq!(one, work, "one photo is kept as ever");
    let kept = saved::with_photos(work, &photos, 2).expect("sound");
    let back = saved::decode(&kept).expect("ours");
    assert_eq!((&back.photos, back.shown, &back.design), (&photos, 2, &design));
    assert_eq!(saved::upgrade(&kept), Ok(kept.clone()));
    for cut in 0..kept.len() {
        assert!(saved::decode(&kept[..cut]).is_err(), "cut off at {cut} of {}", kept.len());
    }
    for at in 0..kept.len() {
        let mut other = kept.clone();
        other[at] ^= 0x80;
        if let Ok(read) = saved::decode(&other) {
            assert!(read.photos.iter().all(PhotoOfHead::is_sound) && read.photos.len() <= MOST_VIEWS, "at {at}");
        }
    }
}
