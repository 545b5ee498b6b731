//! The head behind a photo's marks: the most likely size, shape and turn of a skull, given where the person put the marks
//! and the outline, what the view says, and how heads are (a Gauss-Newton search for the maximum of the posterior, all
//! errors taken as normal).
//!
//! Nine numbers are looked for: three turns, the dome's place beside the camera's axis, the scale, and the dome's three
//! semi-axes. A few hundred evaluations, under a millisecond.

use glam::{DVec2, DVec3};

use super::conformal::DEPTH_RATIO;
use super::outline::DomeOutline;
use super::pose::HeadPose;
use super::skull::{Landmark, Skull, TYPICAL_LATERAL_MM};
use super::view::{HeadView, rotation};
use crate::geometry::{FaceMm, within};

const UNKNOWNS: usize = 9;
const ROUNDS: usize = 12;
/// Marks by hand and anatomy's spread together: a pupil's place on the head varies by about 2.5 mm on the rendered heads,
/// the ear canal's is marked where the ear begins.
const PUPIL_SPREAD_MM: f64 = 2.5;
const EAR_SPREAD_MM: f64 = 4.0;
const GLABELLA_SPREAD_MM: f64 = 4.0;
/// How well a handle is laid on the edge of a head with stubble. A fit that falls short leaves a bare strip along the edge,
/// which is seen at once.
const OUTLINE_SPREAD_MM: f64 = 1.2;
/// Spread of ln(semi-axes): width 71-74 mm, height over width .92-1.05, depth over width 1.31-1.39 on the rendered heads;
/// people vary somewhat more.
const WIDTH_SPREAD: f64 = 0.06;
const HEIGHT_SPREAD: f64 = 0.05;
const DEPTH_SPREAD: f64 = 0.05;
/// How well the dome's place is known before anything is marked: not at all.
const PLACE_SPREAD_MM: f64 = 200.0;
const ROLL_SPREAD: f64 = 0.25;
/// The outline counts where its handles are: at the top and at both sides. Between them the mean shape knows better than
/// an ellipse how a head is rounded.
const OUTLINE_DIRECTIONS: usize = 3;

/// What a person marked, in the plane of the face.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Marked {
    /// From which side the photo shows the head.
    pub view: HeadView,
    /// The view's two marks.
    pub marks: [FaceMm; 2],
    /// The glabella, where the view shows it.
    pub glabella: Option<FaceMm>,
    /// The distance between the pupils in mm, if the scale hangs on it.
    pub pupil_distance_mm: Option<f64>,
    /// Standard deviation of ln(scale), by what gives it.
    pub scale_spread: f64,
    /// The outline of the dome, if there is one yet.
    pub outline: Option<DomeOutline>,
    /// The camera's distance in mm.
    pub camera_distance_mm: f64,
}

/// A fitted head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FittedHead {
    /// Its dome.
    pub skull: Skull,
    /// Where it is.
    pub pose: HeadPose,
}

/// Yaw, pitch, roll, place x and y in mm, ln of scale, of half width, of height over width, of depth over width.
type Unknowns = [f64; UNKNOWNS];

/// Finds the head. Always gives one: with nothing but a view it is the typical head.
#[must_use]
#[inline(never)]
pub fn fit(marked: &Marked) -> FittedHead {
    let prior = Prior::new(marked);
    let mut state = prior.mean;
    let mut residuals = Residuals::default();
    let mut moved = Residuals::default();
    for _ in 0..ROUNDS {
        prior.residuals(marked, &state, &mut residuals);
        let mut gradient = [0.0; UNKNOWNS];
        let mut curvature = [[0.0; UNKNOWNS]; UNKNOWNS];
        let mut slopes = [[0.0; Residuals::MOST]; UNKNOWNS];
        for unknown in 0..UNKNOWNS {
            let step = 1e-5 * prior.spread[unknown];
            let mut beside = state;
            beside[unknown] += step;
            prior.residuals(marked, &beside, &mut moved);
            for (slope, (beside, here)) in slopes[unknown].iter_mut().zip(moved.held().iter().zip(residuals.held())) {
                *slope = (beside - here) / step;
            }
        }
        for row in 0..UNKNOWNS {
            gradient[row] = -dot(&slopes[row], residuals.held());
            for column in 0..UNKNOWNS {
                curvature[row][column] = dot(&slopes[row], &slopes[column]);
            }
        }
        let Some(step) = solved(curvature, gradient) else { break };
        for unknown in 0..UNKNOWNS {
            // A longer step than two standard deviations is the linearisation's fault.
            let most = 2.0 * prior.spread[unknown];
            state[unknown] += within(step[unknown], -most, most);
            // Beyond four there is no such head; the person sees that the outline does not fit.
            let furthest = 4.0 * prior.spread[unknown];
            state[unknown] = within(state[unknown], prior.mean[unknown] - furthest, prior.mean[unknown] + furthest);
        }
    }
    head_of(marked, &state)
}

struct Prior {
    mean: Unknowns,
    spread: Unknowns,
}

struct Residuals {
    values: [f64; Self::MOST],
    count: usize,
}

impl Residuals {
    /// Priors, three points, the outline.
    const MOST: usize = UNKNOWNS + 6 + OUTLINE_DIRECTIONS;

    fn held(&self) -> &[f64] {
        &self.values[..self.count]
    }

    fn push(&mut self, value: f64) {
        if let Some(place) = self.values.get_mut(self.count) {
            *place = value;
            self.count += 1;
        }
    }

    fn push_place(&mut self, difference: DVec2, spread: f64) {
        self.push(difference.x / spread);
        self.push(difference.y / spread);
    }
}

impl Default for Residuals {
    fn default() -> Self {
        Self { values: [0.0; Self::MOST], count: 0 }
    }
}

impl Prior {
    fn new(marked: &Marked) -> Self {
        let (yaw, pitch) = (marked.view.yaw(), marked.view.pitch());
        let mut mean = [0.0; UNKNOWNS];
        (mean[0], mean[1], mean[2]) = (yaw.mean, pitch.mean, marked.view.roll());
        mean[6] = TYPICAL_LATERAL_MM.ln();
        mean[8] = DEPTH_RATIO.ln();
        let spread = [
            yaw.spread,
            pitch.spread,
            ROLL_SPREAD,
            PLACE_SPREAD_MM,
            PLACE_SPREAD_MM,
            marked.scale_spread,
            WIDTH_SPREAD,
            HEIGHT_SPREAD,
            DEPTH_SPREAD,
        ];
        let mut prior = Self { mean, spread };
        // The first guess puts the marks where they are.
        let head = head_of(marked, &prior.mean);
        let middle = |places: [FaceMm; 2]| (places[0].0 + places[1].0) / 2.0;
        let expected = marked.view.marks().map(|mark| head.pose.face_from_head(landmark_mm(marked, &head.skull, mark)));
        let off = middle(marked.marks) - middle(expected);
        (prior.mean[3], prior.mean[4]) = (off.x, off.y);
        prior
    }

    #[inline(never)]
    fn residuals(&self, marked: &Marked, state: &Unknowns, out: &mut Residuals) {
        out.count = 0;
        for ((value, mean), spread) in state.iter().zip(&self.mean).zip(&self.spread) {
            out.push((value - mean) / spread);
        }
        let FittedHead { skull, pose } = head_of(marked, state);
        for (mark, at) in marked.view.marks().into_iter().zip(marked.marks) {
            let spread = if matches!(mark, Landmark::Pupil(_)) { PUPIL_SPREAD_MM } else { EAR_SPREAD_MM };
            let expected = pose.face_from_head(landmark_mm(marked, &skull, mark));
            out.push_place(expected.0 - at.0, spread);
        }
        if let Some(at) = marked.glabella {
            let expected = pose.face_from_head(skull.landmark_mm(Landmark::Glabella));
            out.push_place(expected.0 - at.0, GLABELLA_SPREAD_MM);
        }
        if let Some(outline) = &marked.outline {
            for direction in outline.handle_directions() {
                let seen_mm = pose.silhouette_mm(&skull, direction);
                out.push((seen_mm - outline.support_mm(direction)) / OUTLINE_SPREAD_MM);
            }
        }
    }
}

/// How far the marks and the outline's handles lie from where a head has them: the furthest of each, in mm of the plane of the
/// face.
#[must_use]
pub fn misfit_mm(marked: &Marked, head: &FittedHead) -> (f64, f64) {
    let FittedHead { skull, pose } = head;
    let landmarks = marked.view.marks().into_iter().zip(marked.marks);
    let glabella = marked.glabella.map(|at| (Landmark::Glabella, at));
    let marks = landmarks
        .chain(glabella)
        .map(|(landmark, at)| pose.face_from_head(landmark_mm(marked, skull, landmark)).distance(at));
    let handles = marked.outline.iter().flat_map(|outline| {
        outline.handle_directions().map(|way| (pose.silhouette_mm(skull, way) - outline.support_mm(way)).abs())
    });
    (marks.fold(0.0, f64::max), handles.fold(0.0, f64::max))
}

/// The outline that the marks alone suggest.
#[must_use]
pub fn suggested_outline(marked: &Marked) -> DomeOutline {
    let head = fit(&Marked { outline: None, ..*marked });
    let reach = |direction: DVec2| head.pose.silhouette_mm(&head.skull, direction);
    let (left, right, top) = (reach(DVec2::X), -reach(DVec2::NEG_X), reach(DVec2::Y));
    // The lower half is hidden behind face or neck: the ellipse goes on as its upper half suggests, with the dome's own
    // centre as its middle.
    let middle = head.pose.face_from_head(DVec3::ZERO);
    let mut outline = DomeOutline {
        centre: FaceMm::new((left + right) / 2.0, middle.0.y),
        half_width_mm: (left - right) / 2.0,
        half_height_mm: top - middle.0.y,
        tilt_radians: 0.0,
    };
    outline.bring_into_range();
    outline
}

#[inline(never)]
fn head_of(marked: &Marked, state: &Unknowns) -> FittedHead {
    let [yaw, pitch, roll, x_mm, y_mm, ln_scale, ln_width, ln_height, ln_depth] = *state;
    let lateral_mm = ln_width.exp();
    let skull = Skull { lateral_mm, vertical_mm: lateral_mm * ln_height.exp(), depth_mm: lateral_mm * ln_depth.exp() };
    let rotation = rotation(yaw, pitch, roll);
    // The plane of the face runs through the middle between the marks.
    let marks = marked.view.marks().map(|mark| (rotation * landmark_mm(marked, &skull, mark)).z);
    let centre_mm = DVec3::new(x_mm, y_mm, -(marks[0] + marks[1]) / 2.0);
    let axis = marked.outline.map_or(FaceMm::default(), |outline| outline.centre);
    let pose = HeadPose {
        rotation,
        centre_mm,
        axis,
        camera_distance_mm: marked.camera_distance_mm,
        true_mm_per_face_mm: ln_scale.exp(),
    };
    FittedHead { skull, pose }
}

/// A landmark of this head: the pupils as far apart as was said.
#[inline(never)]
fn landmark_mm(marked: &Marked, skull: &Skull, landmark: Landmark) -> DVec3 {
    let typical = skull.landmark_mm(landmark);
    match (landmark, marked.pupil_distance_mm) {
        (Landmark::Pupil(side), Some(distance_mm)) => DVec3::new(side.sign() * distance_mm / 2.0, typical.y, typical.z),
        _ => typical,
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Solves a symmetric positive definite system by Cholesky's method; `None` if it is not one.
#[inline(never)]
fn solved(mut matrix: [[f64; UNKNOWNS]; UNKNOWNS], mut vector: Unknowns) -> Option<Unknowns> {
    for column in 0..UNKNOWNS {
        for row in column..UNKNOWNS {
            let known: f64 = (0..column).map(|k| matrix[row][k] * matrix[column][k]).sum();
            let rest = matrix[row][column] - known;
            if row == column {
                if rest.is_nan() || rest <= 0.0 {
                    return None;
                }
                matrix[column][column] = rest.sqrt();
            } else {
                matrix[row][column] = rest / matrix[column][column];
            }
        }
    }
    for row in 0..UNKNOWNS {
        let known: f64 = (0..row).map(|k| matrix[row][k] * vector[k]).sum();
        vector[row] = (vector[row] - known) / matrix[row][row];
    }
    for row in (0..UNKNOWNS).rev() {
        let known: f64 = (row + 1..UNKNOWNS).map(|k| matrix[k][row] * vector[k]).sum();
        vector[row] = (vector[row] - known) / matrix[row][row];
    }
    Some(vector)
}
