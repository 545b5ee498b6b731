//! Dots per cm² of skin on the rendered heads, whose skin is known: B8 of the engine's targets. Used by the test and by
//! `examples/skin_density.rs`.
//!
//! Each head is calibrated as a careful person would: the two marks, the glabella and the outline's handles where they belong
//! (`tests/fixtures/heads/measure.py`). Then the app's own chart, density field and selection put 150 dots per cm² everywhere,
//! and dots are counted on patches of the true skin.
#![allow(dead_code)] // Each user takes its own part.

use glam::{DMat3, DQuat, DVec2, DVec3, Vec2};
use hairline::editor::skin_cells::{SkinCell, SkinCells, cell_centre};
use hairline::geometry::distance_grid::CELLS;
use hairline::geometry::{ChartMm, PhotoPx};
use hairline::head::calibration::ReferenceKind;
use hairline::head::{Calibration, Chart, DomeOutline, HeadView, OutlineHandle};
use hairline::picture::PlacedDot;
use hairline::picture::dot::variant;
use hairline::stipple::selection::BARE_SKIN;
use hairline::stipple::{DensityField, DensityPlan, RankedDots, Selection, ShownDot};
use std::collections::BTreeMap;

/// Dots per cm² that are asked for.
pub const WANTED_PER_CM2: f64 = 150.0;
/// Skin further turned away than this is left out, in degrees.
const STEEPEST_DEGREES: f64 = 60.0;
const PATCH_CM2: f64 = 4.0;

/// One photo with its truth.
pub struct Head {
    /// Its name in `heads/`.
    pub name: String,
    /// From which side.
    pub view: HeadView,
    focal_px: f64,
    size_px: DVec2,
    rotation: [DVec3; 3],
    shift_mm: DVec3,
    camera_distance_mm: f64,
    mark_distance_mm: f64,
    /// Where the view's two landmarks are.
    pub marks: [PhotoPx; 2],
    /// Where the glabella is.
    pub glabella: PhotoPx,
    ellipse: [f64; 5],
    step_px: f64,
    first_px: DVec2,
    columns: usize,
    depth_mm: Vec<f64>,
}

/// A patch of true skin.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patch {
    /// Its area in cm².
    pub area_cm2: f64,
    /// Its area by the fitted chart, in cm².
    pub fitted_cm2: f64,
    /// Dots counted on it.
    pub dots: f64,
    /// The largest tilt in it, in degrees.
    pub tilt_degrees: f64,
}

impl Patch {
    /// By how many percent the counted density is off.
    pub fn counted_percent(&self) -> f64 {
        100.0 * (self.dots / self.area_cm2 / WANTED_PER_CM2 - 1.0)
    }

    /// By how many percent the density would be off if dots were infinitely fine: without sampling noise.
    pub fn fitted_percent(&self) -> f64 {
        100.0 * (self.fitted_cm2 / self.area_cm2 - 1.0)
    }

    /// One standard deviation of the count in percent: the variance of a blue-noise set's count is that of its border, here
    /// taken as the border of a square in spacings, a tenth of a dot for each.
    pub fn noise_percent(&self) -> f64 {
        let dots = WANTED_PER_CM2 * self.area_cm2;
        100.0 * (0.1 * 4.0 * dots.sqrt()).sqrt() / dots
    }
}

/// All heads of the fixture.
pub fn heads() -> Vec<Head> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/heads/heads.bin");
    let bytes = std::fs::read(path).expect(path);
    let mut rest = &bytes[..];
    let mut heads = Vec::new();
    while !rest.is_empty() {
        heads.push(Head::read(&mut rest));
    }
    heads
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, left) = rest.split_at(count);
    *rest = left;
    taken
}

impl Head {
    fn read(rest: &mut &[u8]) -> Self {
        let length = usize::from(take(rest, 1)[0]);
        let name = String::from_utf8(take(rest, length).to_vec()).expect("a name");
        let view = HeadView::ALL[usize::from(take(rest, 1)[0])];
        let mut number = || f64::from_le_bytes(take(rest, 8).try_into().expect("eight bytes"));
        let size_px = DVec2::new(number(), number());
        let focal_px = number();
        let mut vector = || DVec3::new(number(), number(), number());
        let (rotation, shift_mm) = ([vector(), vector(), vector()], vector());
        let (camera_distance_mm, mark_distance_mm) = (number(), number());
        let mut place = || PhotoPx::new(number(), number());
        let (marks, glabella) = ([place(), place()], place());
        let ellipse = [number(), number(), number(), number(), number()];
        let mut whole = || u32::from_le_bytes(take(rest, 4).try_into().expect("four bytes"));
        let (step, left, top, columns, rows) = (whole(), whole(), whole(), whole(), whole());
        let depth_mm = take(rest, (columns * rows) as usize * 2)
            .chunks_exact(2)
            .map(|pair| match u16::from_le_bytes([pair[0], pair[1]]) {
                0 => f64::NAN,
                depth => 600.0 + f64::from(depth) / 100.0,
            })
            .collect();
        Self {
            name,
            view,
            focal_px,
            size_px,
            rotation,
            shift_mm,
            camera_distance_mm,
            mark_distance_mm,
            marks,
            glabella,
            ellipse,
            step_px: f64::from(step),
            first_px: DVec2::new(f64::from(left), f64::from(top)),
            columns: columns as usize,
            depth_mm,
        }
    }

    /// The photo's size in px.
    pub fn size_px(&self) -> DVec2 {
        self.size_px
    }

    /// The calibration and the outline of a careful person.
    pub fn calibrated(&self) -> (Calibration, DomeOutline) {
        let mut calibration = Calibration::guess_view(self.view, self.size_px.x, self.size_px.y);
        assert_eq!(calibration.reference.kind(), ReferenceKind::Marks);
        calibration.first_mark_px = self.marks[0];
        calibration.second_mark_px = self.marks[1];
        let mut calibration =
            calibration.with_length_mm(self.mark_distance_mm).with_camera_distance_mm(self.camera_distance_mm);
        if self.view.shows_glabella() {
            calibration.set_glabella(self.glabella);
        }
        let frame = calibration.frame().expect("marks lie apart");
        let [x, y, half_width, half_height, tilt] = self.ellipse;
        let centre = DVec2::new(x, y);
        let along = DVec2::from_angle(tilt);
        let mut outline = DomeOutline::default();
        for (handle, at) in [
            (OutlineHandle::Centre, centre),
            (OutlineHandle::Top, centre + DVec2::new(along.y, -along.x) * half_height),
            (OutlineHandle::Left, centre + along * half_width),
        ] {
            outline.move_handle(handle, frame.face_from_photo(PhotoPx(at)));
        }
        (calibration, outline)
    }

    /// The chart that the app fits.
    pub fn chart(&self) -> Chart {
        let (calibration, outline) = self.calibrated();
        calibration.chart(&outline).expect("a sound calibration")
    }

    /// A place of the true skin in camera axes (x right, y down, z forward), in mm.
    fn place_mm(&self, column: usize, row: usize) -> DVec3 {
        let depth_mm = self.depth_mm.get(row * self.columns + column).copied().unwrap_or(f64::NAN);
        let at = self.first_px + DVec2::new(column as f64, row as f64) * self.step_px - self.size_px / 2.0;
        (at / self.focal_px * depth_mm).extend(depth_mm)
    }

    /// The true skin under a place of the photo, in head axes and mm; `None` where there is none.
    pub fn skin_at(&self, at: PhotoPx) -> Option<DVec3> {
        let sample = (at.0 - self.first_px) / self.step_px;
        let (low, share) = (sample.floor(), sample - sample.floor());
        if low.cmplt(DVec2::ZERO).any() || low.x + 1.0 >= self.columns as f64 {
            return None;
        }
        let (column, row) = (low.x as usize, low.y as usize);
        let across = |row: usize| self.place_mm(column, row).lerp(self.place_mm(column + 1, row), share.x);
        // NaN is where there is no skin.
        Some(self.head_mm(across(row).lerp(across(row + 1), share.y))).filter(|place| place.is_finite())
    }

    /// The ellipse that fits the dome's silhouette: centre and half axes in px.
    pub fn silhouette(&self) -> (DVec2, DVec2) {
        let [x, y, half_width, half_height, _] = self.ellipse;
        (DVec2::new(x, y), DVec2::new(half_width, half_height))
    }

    /// The true area in cm² of the skin within a polygon on the photo, and the share of the polygon that shows skin at all. Each
    /// square of the depth map is two triangles in space, and counts as far as its places lie within.
    pub fn area_within(&self, polygon: &[DVec2]) -> (f64, f64) {
        const PARTS: usize = 4;
        let rows = self.depth_mm.len() / self.columns;
        let (mut area_mm2, mut inside, mut on_skin) = (0.0, 0.0, 0.0);
        for row in 0..rows - 1 {
            for column in 0..self.columns - 1 {
                let part = |index: usize| (index as f64 + 0.5) / PARTS as f64;
                let at = |x: f64, y: f64| self.first_px + DVec2::new(column as f64 + x, row as f64 + y) * self.step_px;
                let parts = (0..PARTS * PARTS).map(|index| at(part(index % PARTS), part(index / PARTS)));
                let within = parts.filter(|&place| hairline::geometry::region::contains(polygon, place)).count();
                let share = within as f64 / (PARTS * PARTS) as f64;
                let corner = |x: usize, y: usize| self.place_mm(column + x, row + y);
                let [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
                let square_mm2 = ((b - a).cross(c - a).length() + (b - d).cross(c - d).length()) / 2.0;
                inside += share;
                // NaN is where there is no skin.
                if square_mm2.is_finite() {
                    on_skin += share;
                    area_mm2 += share * square_mm2;
                }
            }
        }
        (area_mm2 / 100.0, on_skin / f64::max(inside, 1e-9))
    }

    /// The place in head axes, in mm from the middle between the ears.
    fn head_mm(&self, camera_mm: DVec3) -> DVec3 {
        let from = camera_mm - self.shift_mm;
        self.rotation[0] * from.x + self.rotation[1] * from.y + self.rotation[2] * from.z
    }

    /// Where a place of the head is on the photo, and how many mm a pixel is there.
    pub fn seen(&self, head_mm: DVec3) -> (PhotoPx, f64) {
        let rows = DMat3::from_cols(self.rotation[0], self.rotation[1], self.rotation[2]).transpose();
        let camera_mm = rows * head_mm + self.shift_mm;
        let on_photo = self.size_px / 2.0 + camera_mm.truncate() * (self.focal_px / camera_mm.z);
        (PhotoPx(on_photo), camera_mm.z / self.focal_px)
    }

    /// How the head is turned, towards where it stands: from head axes to axes with y up and z to the camera.
    pub fn turned(&self) -> DMat3 {
        let rows = DMat3::from_cols(self.rotation[0], -self.rotation[1], -self.rotation[2]).transpose();
        // The chart's camera looks at the middle of the outline, the photo's past it.
        let [x, y, ..] = self.ellipse;
        let aside = (DVec2::new(x, y) - self.size_px / 2.0) / self.focal_px;
        let from = DVec3::new(-aside.x, aside.y, 1.0).normalize();
        DMat3::from_quat(DQuat::from_rotation_arc(from, DVec3::Z)) * rows
    }

    /// Counts on the true skin.
    pub fn patches(&self, dots: &RankedDots) -> Vec<Patch> {
        let chart = self.chart();
        let rows = self.depth_mm.len() / self.columns;
        let mut patches: BTreeMap<(i32, i32), Patch> = BTreeMap::new();
        let mut patch_of = vec![None; self.depth_mm.len()];
        for row in 1..rows - 1 {
            for column in 1..self.columns - 1 {
                let place = self.place_mm(column, row);
                let across = (self.place_mm(column + 1, row) - self.place_mm(column - 1, row)) / 2.0;
                let down = (self.place_mm(column, row + 1) - self.place_mm(column, row - 1)) / 2.0;
                let normal = across.cross(down);
                let cosine = -normal.normalize_or_zero().dot(place.normalize_or_zero());
                let tilt_degrees = cosine.abs().acos().to_degrees();
                // NaN is where there is no skin.
                if tilt_degrees.is_nan() || tilt_degrees > STEEPEST_DEGREES {
                    continue;
                }
                let key = patch_key(self.head_mm(place));
                patch_of[row * self.columns + column] = Some(key);
                let on_photo = PhotoPx(self.first_px + DVec2::new(column as f64, row as f64) * self.step_px);
                let fitted = chart.patch(chart.chart_from_photo(on_photo));
                let patch = patches.entry(key).or_default();
                patch.area_cm2 += normal.length() / 100.0;
                patch.fitted_cm2 += self.step_px.powi(2) / fitted.photo_from_skin.determinant().abs() / 100.0;
                patch.tilt_degrees = patch.tilt_degrees.max(tilt_degrees);
            }
        }
        for at in dots_on_photo(&chart, dots) {
            let sample = ((at - self.first_px) / self.step_px).round();
            if sample.cmplt(DVec2::ZERO).any() || sample.x >= self.columns as f64 || sample.y >= rows as f64 {
                continue;
            }
            if let Some(key) = patch_of[sample.y as usize * self.columns + sample.x as usize] {
                patches.entry(key).or_default().dots += 1.0;
            }
        }
        // Slivers at the edge of what is looked at say nothing.
        patches.into_values().filter(|patch| patch.area_cm2 > 0.6 * PATCH_CM2).collect()
    }
}

/// Patches of about 4 cm²: bands of equal height on a sphere about the middle of the dome, cut into equal parts.
fn patch_key(head_mm: DVec3) -> (i32, i32) {
    let from_middle = head_mm - DVec3::new(0.0, 55.0, 0.0);
    let radius_mm = from_middle.length();
    let side = (PATCH_CM2 * 100.0).sqrt() / radius_mm.clamp(60.0, 110.0);
    // In steps of a mean head, so that a patch does not break where the radius changes.
    let side = (side * 40.0).round().max(1.0) / 40.0;
    let latitude = (from_middle.y / radius_mm).asin();
    let band = (latitude / side).floor();
    let circumference = std::f64::consts::TAU * ((band + 0.5) * side).cos();
    let parts = (circumference / side).round().max(1.0);
    let longitude = from_middle.x.atan2(from_middle.z) / std::f64::consts::TAU + 0.5;
    (band as i32 * 1000 + (side * 40.0) as i32, (longitude * parts).floor() as i32)
}

/// Counts on the skin that the chart itself takes for true.
pub fn patches_of_chart(chart: &Chart, dots: &RankedDots) -> Vec<Patch> {
    let Chart::Curved(curved) = chart else { return Vec::new() };
    let steepest = STEEPEST_DEGREES.to_radians().cos();
    let mut patches: BTreeMap<(i32, i32), Patch> = BTreeMap::new();
    // Patches are cut about a place 55 mm above the origin; the dome's centre is that place.
    let key = |place: ChartMm| patch_key(curved.head_from_chart(place) + DVec3::new(0.0, 55.0, 0.0));
    // The chart's outermost 4 mm are the border of what is treated here.
    let (least, side_mm, step_mm) = (DVec2::new(-195.0, -55.0), 390.0, 0.75);
    let steps = (side_mm / step_mm) as u32;
    for row in 0..steps {
        for column in 0..steps {
            let place = ChartMm(least + DVec2::new(f64::from(column) + 0.5, f64::from(row) + 0.5) * step_mm);
            let at = chart.patch(place);
            if at.facing >= steepest {
                let patch = patches.entry(key(place)).or_default();
                patch.area_cm2 += at.skin_area_scale * step_mm * step_mm / 100.0;
                patch.tilt_degrees = patch.tilt_degrees.max(at.facing.min(1.0).acos().to_degrees());
            }
        }
    }
    visit_dots(chart, dots, |_, dot| {
        let place = ChartMm(dot.place_mm.as_dvec2());
        let from_least = place.0 - least;
        let is_counted = from_least.min_element() >= 0.0 && from_least.max_element() < side_mm;
        if dot.strength >= 128 && is_counted && chart.patch(place).facing >= steepest {
            patches.entry(key(place)).or_default().dots += 1.0;
        }
    });
    patches.into_values().filter(|patch| patch.area_cm2 > 0.6 * PATCH_CM2).collect()
}

/// Every dot that the app would draw on skin that is treated everywhere alike.
fn dots_on_photo(chart: &Chart, dots: &RankedDots) -> Vec<DVec2> {
    let mut places = Vec::new();
    visit_dots(chart, dots, |placed, dot| {
        // Half faded in is a dot.
        if dot.strength >= 128 {
            places.push(placed.centre_photo_px);
        }
    });
    places
}

/// As [`dots_on_photo`], with all that is known of each dot.
pub fn visit_dots(chart: &Chart, dots: &RankedDots, mut visit: impl FnMut(PlacedDot, ShownDot)) {
    let mut cells = SkinCells::default();
    cells.update(chart);
    let mut field = DensityField::default();
    let plan =
        DensityPlan { density_per_cm2: WANTED_PER_CM2 as f32, least_skin_scale: 0.625, ..DensityPlan::default() };
    let (front, rim) =
        ([DVec2::new(-199.0, -59.0), DVec2::new(199.0, -59.0)], [DVec2::new(199.0, 339.0), DVec2::new(-199.0, 339.0)]);
    field.update(plan, true, Some((&front, &rim)), None);
    let mut selection = Selection::new(dots);
    for cell in 0..CELLS * CELLS {
        let (column, row) = (cell % CELLS, cell / CELLS);
        selection.update_cell(dots, &field, (column, row), cells.cell(column, row).skin_scale, BARE_SKIN, |_| {});
    }
    selection.visit_shown(
        dots,
        |column, row| {
            let cell: &SkinCell = cells.cell(column, row);
            cell.seen.then(|| (*cell, cell_centre(column, row).0.as_vec2()))
        },
        |(cell, centre_mm): &(_, Vec2), dot| {
            let placed = PlacedDot {
                centre_photo_px: cell.photo_px(dot.place_mm - *centre_mm).as_dvec2(),
                kind: variant(dot.id),
                strength: dot.strength,
                photo_from_skin: cell.photo_from_skin,
            };
            visit(placed, dot);
        },
    );
}
