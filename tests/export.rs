//! The download: a PNG of the photo's size in which every pixel that neither a dot nor the stamp reaches is the photo's, and
//! which shows the dots that the preview shows.

mod support;

use glam::{DVec2, UVec2};
use hairline::design::appearance::appearance;
use hairline::design::{Preset, Setting, codec};
use hairline::editor::skin_cells::cell_centre;
use hairline::editor::{BrushMode, Command, ExportJob, Input, PhotoFacts, PhotoOrigin, Preview, Session, Step, Zoom};
use hairline::geometry::ChartMm;
use hairline::hair::HairMap;
use hairline::picture::compositor::PlacedDot;
use hairline::picture::dot::kind_of;
use hairline::picture::layout::stamp_place;
use hairline::picture::{DotProfiles, ExportError, PictureOptions, SkinMap};
use hairline::pigment::optics::VEIL_REACH_MM;
use hairline::stipple::selection::own_share;
use support::{Start, dots, draw};

/// The demo's photo, as a head and as flat.
const DEMOS: [Start; 2] = [Start::Demo, Start::FlatDemo];

const WIDTH: u32 = 300;
const HEIGHT: u32 = 375;

/// The demo at a quarter of its size, the whole photo on the stage at one device pixel per photo pixel.
fn small_session(start: Start) -> Session {
    let mut design = support::design(&start.session()).clone();
    let shrink = 0.25;
    design.calibration.first_mark_px.0 *= shrink;
    design.calibration.second_mark_px.0 *= shrink;
    let mut session = Session::default();
    let _ = session.handle(Input::Resized { size: DVec2::new(f64::from(WIDTH) + 24.0, f64::from(HEIGHT) + 24.0) });
    let size_px = DVec2::new(WIDTH.into(), HEIGHT.into());
    assert!(session.open(PhotoFacts { size_px, origin: PhotoOrigin::Own, name: "small.png".into() }, design));
    let scale = session.work().expect("open").viewport.scale;
    assert!((scale - 1.0).abs() < 1e-9, "{scale}");
    session
}

/// A photo with noise and shading.
fn photo() -> Vec<u8> {
    let mut state = 12345_u32;
    (0..HEIGHT * WIDTH)
        .flat_map(|pixel| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = (state >> 28) as u8;
            let shade = (pixel / WIDTH / 8) as u8;
            [190 - shade + noise, 150 - shade + noise, 125 - shade + noise, 255]
        })
        .collect()
}

/// The picture of the session's design, as the darkroom makes it: from bytes, without the stage's preview.
fn begin(session: &Session, size_px: (u32, u32)) -> Result<ExportJob, ExportError> {
    let bytes = codec::encode(support::design(session)).expect("can be written");
    ExportJob::begin(
        &codec::decode(&bytes).expect("can be read"),
        dots().clone(),
        SkinMap::uniform([200, 160, 140]),
        HairMap::default(),
        size_px,
        PictureOptions::default(),
    )
}

fn export(session: &Session, rgba: &[u8]) -> Vec<u8> {
    let mut job = begin(session, (WIDTH, HEIGHT)).expect("a legal size");
    let mut progress = job.progress();
    assert_eq!(progress, 0.0);
    while let Some((first, rows)) = job.next_strip() {
        // A caller may take fewer rows than it is offered.
        let rows = rows.min(100);
        let row_bytes = WIDTH as usize * 4;
        let mut strip = rgba[first as usize * row_bytes..(first + rows) as usize * row_bytes].to_vec();
        job.push_strip(&mut strip).expect("whole rows");
        assert!(job.progress() > progress, "no progress at row {first}");
        progress = job.progress();
    }
    assert_eq!(progress, 1.0);
    job.finish().expect("complete")
}

/// Whether a pixel is where the stamp says that this is a simulation.
fn is_stamped(index: usize) -> bool {
    let stamp = stamp_place(UVec2::ZERO, UVec2::new(WIDTH, HEIGHT));
    let (x, y) = (index as u32 % WIDTH, index as u32 / WIDTH);
    (stamp.x..stamp.x + stamp.width).contains(&x) && (stamp.y..stamp.y + stamp.height).contains(&y)
}

/// What tells a dot on the photo from any other, to the bit.
fn bits(dot: &PlacedDot) -> (usize, u8, [u64; 2], [u32; 4]) {
    let place = dot.centre_photo_px.to_array().map(f64::to_bits);
    (dot.kind, dot.strength, place, dot.photo_from_skin.to_cols_array().map(f32::to_bits))
}

#[test]
fn the_dots_are_those_of_the_stage_to_the_bit() {
    for start in Start::FOUR {
        let mut session = start.session();
        let mut preview = Preview::new(dots().clone());
        draw(&mut preview, &session);
        // A stage that has followed edits, with the view that they left.
        let edits = [
            Command::Set(Setting::Density, 173.0),
            Command::ApplyPreset(Preset::MatureM),
            Command::Set(Setting::FrontSoftness, 4.5),
            Command::View(Zoom::In),
            Command::Undo,
            Command::Set(Setting::Irregularity, 1.3),
            // Fresh dots among settled ones.
            Command::Set(Setting::Sessions, 2.0),
            Command::Set(Setting::Time, 0.0),
            Command::GoTo(Step::Area),
            Command::SetBrush(BrushMode::KeepOut),
            Command::Dab,
        ];
        for edit in edits {
            let _ = session.execute(edit);
            draw(&mut preview, &session);
        }
        assert_eq!(support::design(&session).strokes.len(), 1, "strokes on {start:?}");
        let (points, selection) = preview.selection();
        let mut shown = Vec::new();
        selection.visit_shown(
            points,
            |column, row| {
                let cell = preview.cells().cell(column, row);
                cell.seen.then(|| (*cell, cell_centre(column, row).0.as_vec2()))
            },
            |(cell, centre_mm), dot| {
                shown.push(PlacedDot {
                    centre_photo_px: cell.photo_px(dot.place_mm - centre_mm).as_dvec2(),
                    kind: kind_of(dot.id, own_share(dot.rank) > preview.latest_above(cell.skin_scale)),
                    strength: dot.strength,
                    photo_from_skin: cell.photo_from_skin,
                });
            },
        );
        let job = begin(&session, (WIDTH, HEIGHT)).expect("a legal size");
        assert!(shown.len() > 500, "only {} dots on {start:?}", shown.len());
        assert_eq!(job.dots().len(), shown.len(), "dots on {start:?}");
        let different = job.dots().iter().zip(&shown).filter(|(made, shown)| bits(made) != bits(shown)).count();
        assert_eq!(different, 0, "of {} dots differ on {start:?}", shown.len());
    }
}

#[test]
fn a_file_taken_piece_by_piece_is_the_same_file() {
    let session = small_session(Start::Demo);
    let rgba = photo();
    let whole = export(&session, &rgba);
    let mut job = begin(&session, (WIDTH, HEIGHT)).expect("a legal size");
    let mut pieces = Vec::new();
    for strip in rgba.chunks(20 * WIDTH as usize * 4) {
        job.push_strip(&mut strip.to_vec()).expect("whole rows");
        pieces.push(job.take_written());
    }
    pieces.push(job.finish().expect("complete"));
    let longest = pieces.iter().map(Vec::len).max().unwrap_or(0);
    assert!(longest < whole.len(), "one piece has {longest} of {} bytes", whole.len());
    assert!(pieces.concat() == whole, "the pieces are another file");
}

fn decode(file: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("fits")];
    let info = reader.next_frame(&mut pixels).expect("whole");
    assert_eq!((info.width, info.height, info.color_type), (WIDTH, HEIGHT, png::ColorType::Rgb));
    pixels
}

#[test]
fn only_pixels_under_dots_change_and_they_are_those_of_the_preview() {
    DEMOS.into_iter().for_each(only_pixels_under_dots_change_on);
}

fn only_pixels_under_dots_change_on(start: Start) {
    let mut session = small_session(start);
    // Sparse and large, so that dots and the skin between them are told apart.
    let _ = session.execute(Command::Set(Setting::Density, 12.0));
    let _ = session.execute(Command::Set(Setting::DotSize, 0.6));
    let mut preview = Preview::new(dots().clone());
    let frame = draw(&mut preview, &session);
    // All of them are on the photo, but for those behind the head.
    let behind = frame.dots - frame.dots_in_view;
    assert!(frame.dots > 100 && (behind > 0) == (start == Start::Demo), "{frame:?}");
    let rgba = photo();
    let picture = decode(&export(&session, &rgba));

    let work = session.work().expect("open");
    let profiles = DotProfiles::new(&appearance(&work.design));
    let px_per_mm = work.chart.photo_px_per_mm();
    // The dot itself, and the veil around it.
    let reach_px = f64::from(profiles.longest_reach_mm() + VEIL_REACH_MM) * px_per_mm;
    let (points, selection) = preview.selection();
    // Of the chart itself, not of the cells that the picture is made from: those are off by less than a fifth of a pixel.
    let mut centres: Vec<(DVec2, u8, f64)> = Vec::new();
    selection.visit_shown(
        points,
        |column, row| preview.cells().cell(column, row).seen.then_some(()),
        |(), dot| {
            let patch = work.chart.patch(ChartMm(dot.place_mm.as_dvec2()));
            centres.push((patch.at.0, dot.strength, patch.facing));
        },
    );
    assert_eq!(centres.len(), frame.dots_in_view);

    let mut untouched = 0;
    let mut darkened = 0;
    let stage_offset = work.viewport.offset.0;
    let (stage_width, _) = support::stage_view(&session).canvas_size();
    let (mut inked, mut only_in_one) = (0, 0);
    for (index, (after, before)) in picture.chunks_exact(3).zip(rgba.chunks_exact(4)).enumerate() {
        if is_stamped(index) {
            continue;
        }
        let (x, y) = (index as u32 % WIDTH, index as u32 / WIDTH);
        let centre = DVec2::new(f64::from(x) + 0.5, f64::from(y) + 0.5);
        let nearest_px = centres.iter().map(|(at, ..)| at.distance(centre)).fold(f64::INFINITY, f64::min);
        if nearest_px > reach_px + 0.75 {
            assert_eq!(after, &before[..3], "pixel {x}, {y} changed, {nearest_px} px from the nearest dot");
            untouched += 1;
        }
        assert!(after.iter().zip(before).all(|(after, before)| after <= before), "ink made pixel {x}, {y} lighter");
        let exported_drop = i32::from(before[1]) - i32::from(after[1]);
        darkened += u32::from(exported_drop > 0);
        // The same pixel on the ink canvas: the stage shows the photo 1:1, shifted by whole pixels.
        let (stage_x, stage_y) = ((f64::from(x) + stage_offset.x).round(), (f64::from(y) + stage_offset.y).round());
        let at = ((stage_y as u32 * stage_width + stage_x as u32) * 4) as usize;
        let [ink, alpha] = [1, 3].map(|channel| i32::from(preview.rgba()[at + channel]));
        let shown_drop = (i32::from(before[1]) - ink) * alpha / 255;
        if exported_drop >= 8 || shown_drop >= 8 {
            inked += 1;
            only_in_one += u32::from(exported_drop < 2 || shown_drop < 2);
        }
    }
    println!("{untouched} untouched, {darkened} darkened, {inked} clearly inked of {} pixels", WIDTH * HEIGHT);
    assert!(untouched > WIDTH * HEIGHT / 2, "only {untouched} pixels untouched");
    // On turned skin the same ink is spread over fewer and lighter pixels.
    let least_inked = if start == Start::Demo { 25 } else { 100 };
    assert!(darkened > 300 && inked > least_inked, "{darkened} darkened, {inked} clearly");
    assert_eq!(only_in_one, 0, "preview and export disagree where there is ink");
    // Every whole dot inside the photo has darkened the pixel that it stands on. (Near the horizon a dot is a hair's breadth:
    // less than one level of a byte.)
    for (at, strength, facing) in &centres {
        if *strength == 255
            && *facing > 0.3
            && at.x > 0.0
            && at.y > 0.0
            && at.x < f64::from(WIDTH)
            && at.y < f64::from(HEIGHT)
        {
            let pixel = at.y as usize * WIDTH as usize + at.x as usize;
            assert!(picture[pixel * 3 + 1] < rgba[pixel * 4 + 1], "no ink under the dot at {at}");
        }
    }
}

#[test]
fn without_dots_the_picture_is_the_photo() {
    let mut session = small_session(Start::Demo);
    let _ = session.execute(Command::Set(Setting::Density, 0.0));
    let rgba = photo();
    let picture = decode(&export(&session, &rgba));
    let pixels = picture.chunks_exact(3).zip(rgba.chunks_exact(4)).enumerate();
    let changed = |index: usize, (after, before): (&[u8], &[u8])| (after != &before[..3]).then_some(index);
    let changed: Vec<usize> = pixels.filter_map(|(index, pixel)| changed(index, pixel)).collect();
    let beside = changed.iter().filter(|index| !is_stamped(**index)).count();
    assert_eq!(beside, 0, "{beside} pixels changed beside the stamp");
    // Its plate darkens, even without letters; but for its rounded corners.
    let stamped = (0..(WIDTH * HEIGHT) as usize).filter(|index| is_stamped(*index)).count();
    assert!(changed.len() > stamped - 20, "{} of {stamped} pixels are stamped", changed.len());
}

#[test]
fn wrong_sizes_and_strips_are_errors() {
    let session = small_session(Start::Demo);
    assert!(begin(&session, (0, 10)).is_err());
    let mut job = begin(&session, (WIDTH, HEIGHT)).expect("legal");
    assert!(job.push_strip(&mut [0; 7]).is_err(), "no whole row");
    assert_eq!(job.next_strip().map(|strip| strip.0), Some(0));
    assert!(job.push_strip(&mut vec![0; (WIDTH * (HEIGHT + 1) * 4) as usize]).is_err(), "too many rows");
    assert_eq!(job.next_strip().map(|strip| strip.0), Some(0));
    assert!(job.finish().is_err(), "rows are missing");
}
