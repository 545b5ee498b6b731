//! The picture at the photo's full resolution: dots placed on the photo, drawn strip by strip by the exact compositor, laid
//! out, stamped, and written into a PNG, or given as rows to whoever has another encoder. The caller fetches the photo's
//! strips and may stop at any of them.

use crate::design::Design;
use crate::geometry::{FaceMm, StagePx, Viewport};
use crate::head::{Chart, HeadView};
use crate::picture::compositor::{Compositor, PlacedDot};
use crate::picture::dot::kind_of;
use crate::picture::export::{ExportError, PhotoAlpha, PngExport};
use crate::picture::layout::{Composition, PictureFormat, PictureOptions};
use crate::picture::stamp::Stamp;
use crate::share::containers::EmbedError;
use crate::share::picture::{About, Packet};
use crate::stipple::RankedDots;
use glam::{DVec2, Mat2, UVec2};

use super::preview::{Preview, StageView};
use super::skin_cells::cell_centre;
use super::work::head_on_photo;
use crate::hair::HairMap;
use crate::picture::SkinMap;
use crate::stipple::selection::own_share;

/// Pixels of one strip: small enough to breathe between two of them.
const STRIP_PIXELS: u32 = 1 << 19;

/// About where a chin is below the glabella (a face is 120-130 mm long from there).
const CHIN: FaceMm = FaceMm::new(0.0, -125.0);

/// An export under way.
pub struct ExportJob {
    options: PictureOptions,
    composition: Composition,
    /// Of the panel.
    rows_done: u32,
    dots: Vec<PlacedDot>,
    area_cm2: f64,
    compositor: Compositor,
    stamps: Vec<Stamp>,
    packet: Packet,
    png: Option<PngExport>,
    /// Rows of the picture that nobody has taken yet, where there is no PNG.
    rows: Vec<u8>,
}

impl ExportJob {
    /// Begins the picture of a design on its photo. Sizes in photo px.
    ///
    /// It needs no preview of the stage: dots are a function of design and point set, so these are those that any preview
    /// of them shows, to the bit.
    ///
    /// # Errors
    /// When the photo's size is beyond what a PNG can hold, or the design cannot be written.
    pub fn begin(
        design: &Design,
        dots: RankedDots,
        skin: SkinMap,
        hair: HairMap,
        (width_px, height_px): (u32, u32),
        options: PictureOptions,
    ) -> Result<Self, ExportError> {
        let chart = design.chart();
        let mut preview = Preview::new(dots);
        preview.set_skin(skin);
        preview.set_hair(hair);
        // What the stage shows does not matter for what dots there are: one pixel of it is the least work.
        let pixel = StageView::new(Viewport { scale: 1.0, offset: StagePx(DVec2::ZERO) }, DVec2::ONE, 1.0);
        let frame = preview.frame(design, &chart, &pixel);

        let photo_px = UVec2::new(width_px, height_px);
        let composition = Composition::new(options.layout, photo_px, portrait(design, &chart));
        let scale = composition.scale as f32;
        let on_panel = Mat2::from_diagonal(glam::Vec2::splat(scale));
        let (points, selection) = preview.selection();
        let mut placed = Vec::with_capacity(selection.shown());
        selection.visit_shown(
            points,
            |column, row| {
                let cell = preview.cells().cell(column, row);
                cell.seen.then(|| (*cell, cell_centre(column, row).0.as_vec2(), preview.latest_above(cell.skin_scale)))
            },
            |(cell, centre_mm, latest_above), dot| {
                let at = cell.photo_px(dot.place_mm - centre_mm).as_dvec2();
                placed.push(PlacedDot {
                    centre_photo_px: composition.panel_from_photo(at),
                    kind: kind_of(dot.id, own_share(dot.rank) > *latest_above),
                    strength: dot.strength,
                    photo_from_skin: on_panel * cell.photo_from_skin,
                });
            },
        );
        let area_cm2 = preview.area_cm2();
        let stamp = composition.stamp();
        let about = About { design, photo_px, layout: options.layout, stamp, area_cm2, dots: frame.dots };
        let packet = Packet::new(&about)?;
        let png = match options.format {
            PictureFormat::Png => {
                let UVec2 { x, y } = composition.size_px;
                Some(PngExport::new(x, y, PhotoAlpha::Opaque, &packet.whole())?)
            }
            PictureFormat::Jpeg | PictureFormat::Webp => None,
        };
        let skin = preview.skin().clone().cropped(composition.crop_corner_px.as_vec2(), scale);
        Ok(Self {
            options,
            rows_done: 0,
            dots: placed,
            area_cm2,
            compositor: Compositor::new(preview.style(), chart.photo_px_per_mm() as f32 * scale, skin),
            stamps: composition.plates.iter().copied().map(Stamp::new).collect(),
            packet,
            png,
            rows: Vec::new(),
            composition,
        })
    }

    /// Where everything is.
    #[must_use]
    pub const fn composition(&self) -> &Composition {
        &self.composition
    }

    /// The treated area.
    #[must_use]
    pub const fn area_cm2(&self) -> f64 {
        self.area_cm2
    }

    /// Gives the letters of a plate, by its number in [`Composition::plates`]: how much of each of its pixels is letter, of
    /// 255. Letters of another size are not taken.
    pub fn set_letters(&mut self, plate: usize, letters: Vec<u8>) -> bool {
        self.stamps.get_mut(plate).is_some_and(|stamp| stamp.set_letters(letters))
    }

    /// First row and number of rows of the panel to be given next; `None` when all are done.
    #[must_use]
    pub fn next_strip(&self) -> Option<(u32, u32)> {
        let panel_px = self.composition.panel_px;
        let rows = (STRIP_PIXELS / panel_px.x.max(1)).clamp(1, 1024).min(panel_px.y - self.rows_done);
        (rows > 0).then_some((self.rows_done, rows))
    }

    /// Takes the next strip of the photo as it shows on a panel (RGBA rows of the panel's width), draws the dots and adds
    /// what is ready with it to the picture.
    ///
    /// # Errors
    /// When the strip is not made of whole rows, or has too many of them.
    pub fn push_strip(&mut self, rgba: &mut [u8]) -> Result<(), ExportError> {
        let (panel_px, first_row) = (self.composition.panel_px, self.rows_done);
        let row = 4 * panel_px.x as usize;
        let left = row * (panel_px.y - first_row) as usize;
        if row == 0 || !rgba.len().is_multiple_of(row) || rgba.len() > left {
            return Err(ExportError::Rows { got: rgba.len(), row, left });
        }
        let rows = (rgba.len() / row) as u32;
        let (composition, stamps) = (&self.composition, &self.stamps);
        if composition.is_one_panel() {
            self.compositor.strip(first_row, panel_px.x, rgba, self.dots.iter().copied());
            stamps.iter().for_each(|stamp| stamp.blend(first_row, panel_px.x, rgba));
            put(&mut self.png, &mut self.rows, rgba)?;
        } else {
            let size_px = composition.size_px;
            // With the first and the last strip comes what lies above and below the panels.
            let top = if first_row == 0 { 0 } else { composition.after.y + first_row };
            let end = first_row + rows;
            let bottom = if end == panel_px.y { size_px.y } else { composition.after.y + end };
            let [red, green, blue] = composition.ground;
            let mut picture = [red, green, blue, 255].repeat((size_px.x * (bottom - top)) as usize);
            let mut lay = |rgba: &[u8], x: u32| {
                let lines = picture.chunks_exact_mut(4 * size_px.x as usize);
                let lines = lines.skip((composition.after.y + first_row - top) as usize);
                for (line, part) in lines.zip(rgba.chunks_exact(row)) {
                    line[4 * x as usize..][..row].copy_from_slice(part);
                }
            };
            if let Some(before) = composition.before {
                lay(rgba, before.x);
            }
            self.compositor.strip(first_row, panel_px.x, rgba, self.dots.iter().copied());
            lay(rgba, composition.after.x);
            stamps.iter().for_each(|stamp| stamp.blend(top, size_px.x, &mut picture));
            put(&mut self.png, &mut self.rows, &picture)?;
        }
        self.rows_done += rows;
        Ok(())
    }

    /// The dots that are drawn, in px of the panel; those on skin that the camera does not see are left out.
    #[must_use]
    pub fn dots(&self) -> &[PlacedDot] {
        &self.dots
    }

    /// What is ready and was not taken yet: the bytes of a PNG, else the next rows of the picture (RGBA). Whoever takes them
    /// after each strip holds no picture.
    #[must_use]
    pub fn take_written(&mut self) -> Vec<u8> {
        match &mut self.png {
            Some(png) => png.take_written(),
            None => std::mem::take(&mut self.rows),
        }
    }

    /// How much is done, 0-1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        f64::from(self.rows_done) / f64::from(self.composition.panel_px.y.max(1))
    }

    /// The finished PNG, or what was not taken of it; the rows where there is none.
    ///
    /// # Errors
    /// When strips are missing.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        match self.png {
            Some(png) => png.finish(),
            None => Ok(self.rows),
        }
    }

    /// The file of another encoder, with what the picture says of itself.
    ///
    /// # Errors
    /// When it is not of the format that was asked for.
    pub fn complete(&self, encoded: Vec<u8>) -> Result<Vec<u8>, EmbedError> {
        self.packet.put_into(self.options.format, encoded)
    }
}

/// The corners of the box that a portrait shows, in photo px: the dome, and the face down to the chin where there is one.
fn portrait(design: &Design, chart: &Chart) -> (DVec2, DVec2) {
    let (least, most) = head_on_photo(design, chart);
    match design.calibration.view {
        HeadView::Flat | HeadView::Top | HeadView::Crown => (least, most),
        _ => {
            let chin = chart.frame().photo_from_face(CHIN).0;
            (least.min(chin), most.max(chin))
        }
    }
}

fn put(png: &mut Option<PngExport>, rows: &mut Vec<u8>, rgba: &[u8]) -> Result<(), ExportError> {
    match png {
        Some(png) => png.push_rows(rgba),
        None => {
            rows.extend_from_slice(rgba);
            Ok(())
        }
    }
}
