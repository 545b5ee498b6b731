//! Which part of the template comes onto which page.
//!
//! A line that fits goes onto one page, on its side if it can; else pages overlap by 10 mm in a grid, and pages without a
//! part of it are left out. All paper stays upright in the printer: a page on its side has its drawing turned. So a browser that
//! knows nothing of mixed pages neither clips nor shrinks it.

use glam::{DVec2, Vec2Swizzles};

use super::paper::Paper;
use super::strip::{self, Cuts};
use super::template::{Template, bounds};

/// What two neighbours share, in mm.
pub const OVERLAP_MM: f64 = 10.0;
/// White around all ink of the template, in mm: room for the crosses and the names beside points.
const AROUND_MM: f64 = 6.0;
/// Above the drawing, in mm: title and sides.
pub(super) const HEAD_MM: f64 = 14.0;
/// Below it, on its side and upright: the bar and the instructions.
const FOOT_MM: [f64; 2] = [30.0, 44.0];
/// A template of more pages than this is no use to anybody.
const MOST_PAGES: usize = 24;
/// Nor is a longer line, in mm: the longest grown hairlines are a tenth of it.
const LONGEST_MM: f64 = 4000.0;

/// The template's pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Whether they are on their side.
    pub on_side: bool,
    /// In reading order.
    pub pages: Vec<Page>,
    /// Width and height of what each shows, in mm.
    pub shown_mm: DVec2,
    /// Where neighbours are joined.
    pub joints: Vec<Joint>,
    pub(super) cuts: Cuts,
}

/// One page of the template.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// The place of the template that is at the shown part's top left corner, paper mm (y up).
    pub corner_mm: DVec2,
    cell: (usize, usize),
}

/// Where two pages are joined: the same marks are on both.
#[derive(Clone, Debug, PartialEq)]
pub struct Joint {
    /// The two pages.
    pub pages: [usize; 2],
    /// What stands beside the marks: a letter.
    pub letter: String,
    /// Where two crosses are, paper mm.
    pub crosses_mm: [DVec2; 2],
}

impl Pages {
    /// Divides a template. `None` when it would take more than 24 pages or is longer than 4 m, as only a line
    /// is that winds to and fro over the whole head.
    #[must_use]
    pub fn of(template: &Template, paper: Paper) -> Option<Self> {
        if template.length_mm() + template.height_mm() > LONGEST_MM {
            return None;
        }
        let cuts = strip::cuts(template);
        let ink: Vec<DVec2> =
            template.line_mm.iter().chain(&template.stem_mm).chain(cuts.edges.iter().flatten()).copied().collect();
        let (least, most) = bounds(ink.iter().copied());
        let size = most - least + 2.0 * AROUND_MM;
        let middle = (least + most) / 2.0;
        let (on_side, shown_mm, cells) = [true, false]
            .map(|on_side| {
                let shown_mm = shown_mm(paper, on_side);
                (on_side, shown_mm, cells(&ink, middle, size, shown_mm))
            })
            .into_iter()
            .min_by_key(|(_, _, cells)| cells.len())?;
        if cells.len() > MOST_PAGES {
            return None;
        }
        let grid = Grid::new(middle, size, shown_mm);
        let pages: Vec<Page> = cells.iter().map(|&cell| Page { corner_mm: grid.corner_mm(cell), cell }).collect();
        let joints = joints(&pages, shown_mm);
        Some(Self { on_side, pages, shown_mm, joints, cuts })
    }
}

/// Width and height of what a page shows, in mm.
fn shown_mm(paper: Paper, on_side: bool) -> DVec2 {
    let drawn = page_mm(paper, on_side);
    DVec2::new(drawn.x, drawn.y - HEAD_MM - FOOT_MM[usize::from(!on_side)])
}

/// Width and height of a page as it is read, between its margins, in mm.
pub(super) fn page_mm(paper: Paper, on_side: bool) -> DVec2 {
    let upright = paper.drawn_mm();
    if on_side { upright.yx() } else { upright }
}

/// A grid of overlapping pages about the middle of the ink.
struct Grid {
    top_left_mm: DVec2,
    /// From one page to the next.
    step_mm: DVec2,
    count: [usize; 2],
}

impl Grid {
    fn new(middle: DVec2, size: DVec2, shown_mm: DVec2) -> Self {
        let step_mm = shown_mm - OVERLAP_MM;
        let count = |size: f64, step: f64| ((size - OVERLAP_MM) / step).ceil().clamp(1.0, 1e4);
        let counts = DVec2::new(count(size.x, step_mm.x), count(size.y, step_mm.y));
        let covered = counts * step_mm + OVERLAP_MM;
        let top_left_mm = DVec2::new(middle.x - covered.x / 2.0, middle.y + covered.y / 2.0);
        Self { top_left_mm, step_mm, count: [counts.x as usize, counts.y as usize] }
    }

    fn corner_mm(&self, (column, row): (usize, usize)) -> DVec2 {
        self.top_left_mm + DVec2::new(column as f64 * self.step_mm.x, -(row as f64) * self.step_mm.y)
    }

    /// The page whose share of the overlaps (up to their middles) a place is in.
    fn owner(&self, place: DVec2) -> (usize, usize) {
        let inwards = DVec2::new(place.x - self.top_left_mm.x, self.top_left_mm.y - place.y) - OVERLAP_MM / 2.0;
        let cell = |way: f64, step: f64, count: usize| ((way / step).floor().max(0.0) as usize).min(count - 1);
        (cell(inwards.x, self.step_mm.x, self.count[0]), cell(inwards.y, self.step_mm.y, self.count[1]))
    }
}

/// The pages that have ink, row by row.
fn cells(ink: &[DVec2], middle: DVec2, size: DVec2, shown_mm: DVec2) -> Vec<(usize, usize)> {
    let grid = Grid::new(middle, size, shown_mm);
    let mut cells: Vec<_> = ink.iter().map(|&place| grid.owner(place)).collect();
    cells.sort_by_key(|&(column, row)| (row, column));
    cells.dedup();
    cells
}

fn joints(pages: &[Page], shown_mm: DVec2) -> Vec<Joint> {
    let mut joints = Vec::new();
    for (first, page) in pages.iter().enumerate() {
        let (column, row) = page.cell;
        let corner = page.corner_mm;
        // The middle of the overlap, and a little inside of the page's other two edges.
        let (across, inside) = (shown_mm - OVERLAP_MM / 2.0, OVERLAP_MM);
        let beside = [inside, shown_mm.y - inside].map(|down| corner + DVec2::new(across.x, -down));
        let below = [inside, shown_mm.x - inside].map(|right| corner + DVec2::new(right, -across.y));
        for (cell, crosses_mm) in [((column + 1, row), beside), ((column, row + 1), below)] {
            if let Some(second) = pages.iter().position(|page| page.cell == cell) {
                let letter = letter(joints.len());
                joints.push(Joint { pages: [first, second], letter, crosses_mm });
            }
        }
    }
    joints
}

/// A to Z, then A2 to Z2.
fn letter(index: usize) -> String {
    let letter = char::from(b'A' + (index % 26) as u8);
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26 + 1) }
}
