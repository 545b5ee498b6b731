//! The chart: which millimetre of skin is which pixel of the photo.
//!
//! Everything above this file asks a [`Chart`] and never computes with a scale itself. The flat chart is a similarity;
//! the curved chart of the skull will be a second variant behind the same questions, which is why they are asked point
//! by point, why an area scale exists although it is 1 here, and why dots are placed by a cell's local map.

use crate::geometry::{ChartMm, PhotoPx};
use glam::DVec2;
use kurbo::Affine;

/// A chart of the head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chart {
    /// The skin taken as a plane that faces the camera.
    Flat(FlatChart),
}

/// A similarity between photo pixels and millimetres. See [`Chart::flat`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlatChart {
    origin_px: DVec2,
    x_axis: DVec2,
    mm_per_px: f64,
}

impl Chart {
    /// The flat chart with its origin at the glabella, x along `x_axis` (a unit vector on the photo), y up.
    #[must_use]
    pub const fn flat(glabella: PhotoPx, x_axis: DVec2, mm_per_px: f64) -> Self {
        Self::Flat(FlatChart { origin_px: glabella.0, x_axis, mm_per_px })
    }

    /// The photo pixel of a place on the chart.
    #[must_use]
    pub fn photo_from_chart(&self, point: ChartMm) -> PhotoPx {
        let Self::Flat(flat) = self;
        PhotoPx(flat.origin_px + (flat.x_axis * point.0.x + flat.y_axis() * point.0.y) / flat.mm_per_px)
    }

    /// The place on the chart under a photo pixel.
    #[must_use]
    pub fn chart_from_photo(&self, point: PhotoPx) -> ChartMm {
        let Self::Flat(flat) = self;
        let from_origin = (point.0 - flat.origin_px) * flat.mm_per_px;
        ChartMm(DVec2::new(from_origin.dot(flat.x_axis), from_origin.dot(flat.y_axis())))
    }

    /// The chart linearised about a place: photo pixels from chart millimetres, exact for the flat chart and good to
    /// 0.01 mm over a 2.5 mm cell of a skull.
    #[must_use]
    pub fn photo_from_chart_near(&self, _place: ChartMm) -> Affine {
        let Self::Flat(flat) = self;
        let (x, y) = (flat.x_axis / flat.mm_per_px, flat.y_axis() / flat.mm_per_px);
        Affine::new([x.x, x.y, y.x, y.y, flat.origin_px.x, flat.origin_px.y])
    }

    /// mm² of skin per mm² of chart at a place: 1 on the flat chart.
    #[must_use]
    pub const fn skin_area_scale(&self, _place: ChartMm) -> f64 {
        let Self::Flat(_) = self;
        1.0
    }

    /// Photo pixels per millimetre where the skin faces the camera.
    #[must_use]
    pub const fn photo_px_per_mm(&self) -> f64 {
        let Self::Flat(flat) = self;
        1.0 / flat.mm_per_px
    }
}

impl FlatChart {
    /// Up on the face: y of the photo runs down.
    const fn y_axis(&self) -> DVec2 {
        DVec2::new(self.x_axis.y, -self.x_axis.x)
    }
}
