//! A photo as the download shows it, pixels and dots: the export's own path from a design.

use super::picture::Photo;
use hairline::design::Design;
use hairline::editor::ExportJob;
use hairline::hair::HairMap;
use hairline::picture::{PictureOptions, PlacedDot};
use hairline::stipple::RankedDots;

/// The design on its photo, and the dots that were drawn. What is measured is skin: the stamp lies below the photo, on rows
/// that are added to it and cut off again.
pub fn treated(design: &Design, photo: &Photo, hair: &HairMap, dots: &RankedDots) -> (Photo, Vec<PlacedDot>) {
    assert!(design.is_sound(), "{design:?}");
    let row = 4 * photo.width as usize;
    let below = 40 + photo.width / 10;
    let size_px = (photo.width, photo.height() + below);
    let options = PictureOptions::default();
    let mut job =
        ExportJob::begin(design, dots.clone(), photo.skin_map(), hair.clone(), size_px, options).expect("a legal size");
    assert!(job.composition().stamp().y >= photo.height(), "the stamp is at {:?}", job.composition().stamp());
    let mut rgba = photo.rgba.clone();
    rgba.resize(rgba.len() + below as usize * row, 255);
    while let Some((first, rows)) = job.next_strip() {
        job.push_strip(&mut rgba[first as usize * row..][..rows as usize * row]).expect("whole rows");
    }
    rgba.truncate(photo.rgba.len());
    (Photo { width: photo.width, rgba }, job.dots().to_vec())
}
