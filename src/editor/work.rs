//! The work on the stage: the photo's facts, the design, its history and the view.

use crate::design::{Design, History};
use crate::geometry::{PhotoPx, ScaleLimits, StagePx, Viewport};
use crate::head::{Calibration, Chart, DomeOutline};
use glam::DVec2;

use super::plans::Plans;

/// Where the photo came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoOrigin {
    /// It ships with the app and comes calibrated.
    Demo,
    /// The person's own.
    Own,
}

/// What the editor needs to know of the photo; its pixels stay with the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct PhotoFacts {
    /// Upright size at full resolution in px.
    pub size_px: DVec2,
    /// Where it came from.
    pub origin: PhotoOrigin,
    /// Its file name, for the download's name.
    pub name: String,
}

/// A photo with a design on it.
#[derive(Clone, Debug)]
pub struct Work {
    /// The photo.
    pub photo: PhotoFacts,
    /// What the person shaped.
    pub design: Design,
    /// What it was before.
    pub history: History,
    /// The plans beside it.
    pub plans: Plans,
    /// The part of the photo that the stage shows.
    pub viewport: Viewport,
    /// The chart of the last sound calibration.
    pub chart: Chart,
    /// What that chart was made from: fitting a head takes longer than moving a point.
    charted: (Calibration, DomeOutline),
}

/// CSS px between the photo and the stage's edge when it is fitted.
const FIT_MARGIN_PX: f64 = 12.0;
/// CSS px at the stage's top and bottom that the hint and the stage's bar cover.
const HINT_PX: f64 = 52.0;
const BAR_PX: f64 = 72.0;

impl Work {
    /// Opens a photo with a design. `None` when its calibration gives no chart.
    #[must_use]
    pub fn open(photo: PhotoFacts, design: Design, stage_size: DVec2) -> Option<Self> {
        design.calibration.frame().ok()?;
        let chart = design.chart();
        let charted = (design.calibration, design.outline);
        let viewport = Viewport::fit(photo.size_px, stage_size, FIT_MARGIN_PX);
        let (history, plans) = Default::default();
        Some(Self { photo, design, history, plans, viewport, chart, charted })
    }

    /// After the design changed: the chart that belongs to it.
    pub fn refresh_chart(&mut self) {
        let wanted = (self.design.calibration, self.design.outline);
        if wanted != self.charted && self.design.calibration.frame().is_ok() {
            self.chart = self.design.chart();
            self.charted = wanted;
        }
    }

    /// Shows the whole photo.
    pub fn fit_photo(&mut self, stage_size: DVec2) {
        self.viewport = Viewport::fit(self.photo.size_px, stage_size, FIT_MARGIN_PX);
    }

    /// Shows the dome and the face down to the nose.
    pub fn fit_head(&mut self, stage_size: DVec2) {
        let (mut least, mut most) = head_on_photo(&self.design, &self.chart);
        least = least.clamp(DVec2::ZERO, self.photo.size_px);
        most = most.clamp(DVec2::ZERO, self.photo.size_px);
        let size = most - least;
        if size.min_element() < 1.0 {
            return self.fit_photo(stage_size);
        }
        let free_size = DVec2::new(stage_size.x, (stage_size.y - HINT_PX - BAR_PX).max(stage_size.y / 2.0));
        let fitted = Viewport::fit(size, free_size, FIT_MARGIN_PX);
        let mut corner = fitted.stage_from_photo(PhotoPx(-least));
        corner.0.y += HINT_PX.min(stage_size.y / 4.0);
        self.viewport = Viewport { offset: corner, ..fitted };
        // A head that is a few pixels of the photo is not brought nearer than zooming could.
        self.zoom_about(StagePx(stage_size / 2.0), 1.0, stage_size);
    }

    /// Whether the whole photo is shown as large as it fits.
    #[must_use]
    pub fn shows_whole_photo(&self, stage_size: DVec2) -> bool {
        let fitted = Viewport::fit(self.photo.size_px, stage_size, FIT_MARGIN_PX);
        (fitted.scale - self.viewport.scale).abs() < 1e-9 && fitted.offset.distance(self.viewport.offset) < 0.5
    }

    /// How near and how far the view goes, in CSS px per photo px.
    #[must_use]
    pub fn zoom_limits(&self, stage_size: DVec2) -> ScaleLimits {
        let fitted = Viewport::fit(self.photo.size_px, stage_size, FIT_MARGIN_PX).scale;
        ScaleLimits { least: (fitted * 0.5).min(1.0), most: (fitted * 8.0).max(12.0) }
    }

    /// Zooms about a place of the stage.
    pub fn zoom_about(&mut self, about: StagePx, factor: f64, stage_size: DVec2) {
        let limits = self.zoom_limits(stage_size);
        self.viewport = self.viewport.zoom_about(about, factor, limits).clamp(self.photo.size_px, stage_size);
    }

    /// Moves the picture by CSS px.
    pub fn pan_by(&mut self, movement: DVec2, stage_size: DVec2) {
        self.viewport = self.viewport.pan_by(movement).clamp(self.photo.size_px, stage_size);
    }
}

/// The corners of the box around the dome and the face down to the nose, in photo px; may reach beyond the photo.
#[must_use]
pub fn head_on_photo(design: &Design, chart: &Chart) -> (DVec2, DVec2) {
    let (mut least, mut most) = (DVec2::INFINITY, DVec2::NEG_INFINITY);
    let around = (0..16).map(|step| design.outline.at_angle(f64::from(step) / 16.0 * std::f64::consts::TAU));
    for mut place in around {
        // The dome's lower half runs through the face: down to the nose is enough.
        place.0.y = place.0.y.max(-45.0);
        let on_photo = chart.frame().photo_from_face(place).0;
        least = least.min(on_photo);
        most = most.max(on_photo);
    }
    (least, most)
}
