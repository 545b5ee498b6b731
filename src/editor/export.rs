//! The picture at the photo's full resolution: dots placed on the photo, drawn strip by strip by the exact compositor
//! into a PNG. The caller fetches the photo's strips and may stop at any of them.

use crate::design::Design;
use crate::geometry::{StagePx, Viewport};
use crate::picture::compositor::{Compositor, PlacedDot};
use crate::picture::dot::kind_of;
use crate::picture::export::{ExportError, PhotoAlpha, PngExport};
use crate::stipple::RankedDots;
use glam::DVec2;

use super::preview::{Preview, StageView};
use super::skin_cells::cell_centre;
use crate::hair::HairMap;
use crate::picture::SkinMap;
use crate::stipple::selection::own_share;

/// Pixels of one strip: small enough to breathe between two of them.
const STRIP_PIXELS: u32 = 1 << 19;

/// An export under way.
pub struct ExportJob {
    width_px: u32,
    height_px: u32,
    rows_done: u32,
    dots: Vec<PlacedDot>,
    compositor: Compositor,
    png: PngExport,
}

impl ExportJob {
    /// Begins the picture of a design on its photo. Sizes in photo px.
    ///
    /// It needs no preview of the stage: dots are a function of design and point set, so these are those that any preview
    /// of them shows, to the bit.
    ///
    /// # Errors
    /// When the photo's size is beyond what a PNG can hold.
    pub fn begin(
        design: &Design,
        dots: RankedDots,
        skin: SkinMap,
        hair: HairMap,
        (width_px, height_px): (u32, u32),
    ) -> Result<Self, ExportError> {
        let chart = design.chart();
        let mut preview = Preview::new(dots);
        preview.set_skin(skin);
        preview.set_hair(hair);
        // What the stage shows does not matter for what dots there are: one pixel of it is the least work.
        let pixel = StageView::new(Viewport { scale: 1.0, offset: StagePx(DVec2::ZERO) }, DVec2::ONE, 1.0);
        preview.frame(design, &chart, &pixel);
        let (points, selection) = preview.selection();
        let mut placed = Vec::with_capacity(selection.shown());
        selection.visit_shown(
            points,
            |column, row| {
                let cell = preview.cells().cell(column, row);
                cell.seen.then(|| (*cell, cell_centre(column, row).0.as_vec2(), preview.latest_above(cell.skin_scale)))
            },
            |(cell, centre_mm, latest_above), dot| {
                placed.push(PlacedDot {
                    centre_photo_px: cell.photo_px(dot.place_mm - centre_mm).as_dvec2(),
                    kind: kind_of(dot.id, own_share(dot.rank) > *latest_above),
                    strength: dot.strength,
                    photo_from_skin: cell.photo_from_skin,
                });
            },
        );
        Ok(Self {
            width_px,
            height_px,
            rows_done: 0,
            dots: placed,
            compositor: Compositor::new(preview.style(), chart.photo_px_per_mm() as f32, preview.skin().clone()),
            png: PngExport::new(width_px, height_px, PhotoAlpha::Opaque)?,
        })
    }

    /// First row and number of rows of the strip to be given next; `None` when all are done.
    #[must_use]
    pub fn next_strip(&self) -> Option<(u32, u32)> {
        let rows = (STRIP_PIXELS / self.width_px.max(1)).clamp(1, 1024).min(self.height_px - self.rows_done);
        (rows > 0).then_some((self.rows_done, rows))
    }

    /// Draws the dots into the photo's next strip (RGBA rows) and adds it to the picture.
    ///
    /// # Errors
    /// When the strip is not made of whole rows.
    pub fn push_strip(&mut self, rgba: &mut [u8]) -> Result<(), ExportError> {
        self.compositor.strip(self.rows_done, self.width_px, rgba, self.dots.iter().copied());
        self.png.push_rows(rgba)?;
        self.rows_done += (rgba.len() / (4 * self.width_px.max(1) as usize)) as u32;
        Ok(())
    }

    /// The dots that are drawn, in photo px; those on skin that the camera does not see are left out.
    #[must_use]
    pub fn dots(&self) -> &[PlacedDot] {
        &self.dots
    }

    /// The bytes of the file that are ready and were not taken yet: whoever takes them after each strip holds no file.
    #[must_use]
    pub fn take_written(&mut self) -> Vec<u8> {
        self.png.take_written()
    }

    /// How much is done, 0-1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        f64::from(self.rows_done) / f64::from(self.height_px.max(1))
    }

    /// The finished file, or what was not taken of it.
    ///
    /// # Errors
    /// When strips are missing.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        self.png.finish()
    }
}
