//! A photo as the download shows it, pixels and dots: the export's own path from a design.

use super::picture::Photo;
use hairline::design::Design;
use hairline::editor::ExportJob;
use hairline::hair::HairMap;
use hairline::picture::{PictureOptions, PlacedDot};
use hairline::stipple::RankedDots;

/// The design on its photo, and the dots that were drawn.
pub fn treated(design: &Design, photo: &Photo, hair: &HairMap, dots: &RankedDots) -> (Photo, Vec<PlacedDot>) {
    assert!(design.is_sound(), "{design:?}");
    let size_px = (photo.width, photo.height());
    let mut job =
        ExportJob::begin(design, dots.clone(), photo.skin_map(), hair.clone(), size_px, PictureOptions::default())
            .expect("a legal size");
    let mut rgba = photo.rgba.clone();
    let row = 4 * photo.width as usize;
    while let Some((first, rows)) = job.next_strip() {
        job.push_strip(&mut rgba[first as usize * row..][..rows as usize * row]).expect("whole rows");
    }
    (Photo { width: photo.width, rgba }, job.dots().to_vec())
}
