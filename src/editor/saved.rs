//! What is kept of the work over a reload: where the photo came from, the plans, and the marks on each photo of the head. The photos
//! themselves are the browser layer's matter.

use crate::design::Design;
use crate::design::codec::{self, DecodeError};
use crate::design::views::{MOST_VIEWS, PhotoOfHead};

use super::plans::Plans;
use super::work::PhotoOrigin;

const DEMO: u8 = b'd';
const OWN: u8 = b'o';
const OWN_VIEWED: u8 = b'w';
/// Several plans, or a named one, follow; else the rest is the design.
const PLANS: u8 = b'p';
/// In front of all that: the marks on several photos follow.
const VIEWS: u8 = b'v';

/// What is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// Where the photo came from.
    pub origin: PhotoOrigin,
    /// Whether the design is somebody else's, shown on one's own photo.
    pub viewed: bool,
    /// The design on the stage.
    pub design: Design,
    /// The plans beside it.
    pub plans: Plans,
    /// The photos of the head; none of them when there is one alone.
    pub photos: Vec<PhotoOfHead>,
    /// Which of them is on the stage.
    pub shown: usize,
}

/// Name and bytes of each plan, and which one is on the stage.
type Row<N> = (u8, Vec<(N, Vec<u8>)>);

/// The work as bytes.
///
/// # Errors
/// As [`codec::encode`].
pub fn encode(origin: PhotoOrigin, viewed: bool, design: &Design, plans: &Plans) -> Result<Vec<u8>, DecodeError> {
    let origin = match (origin, viewed) {
        (PhotoOrigin::Demo, _) => DEMO,
        (PhotoOrigin::Own, false) => OWN,
        (PhotoOrigin::Own, true) => OWN_VIEWED,
    };
    let mut row = Vec::new();
    for (name, design) in plans.each(design) {
        row.push((name, codec::encode(design)?));
    }
    match row.as_slice() {
        [("", design)] => Ok([&[origin], design.as_slice()].concat()),
        _ => with_row(origin, &(plans.current() as u8, row)),
    }
}

/// The bytes of [`encode`] with the photos of the head, if there are several.
///
/// # Errors
/// As [`codec::encode`].
pub fn with_photos(work: Vec<u8>, photos: &[PhotoOfHead], shown: usize) -> Result<Vec<u8>, DecodeError> {
    if photos.len() < 2 {
        return Ok(work);
    }
    let mut bytes = postcard::to_extend(&(photos, shown), vec![VIEWS]).map_err(|_| DecodeError::Damaged)?;
    bytes.extend(work);
    Ok(bytes)
}

/// The work in these bytes.
///
/// # Errors
/// [`DecodeError::OlderVersion`] asks for [`upgrade`]; otherwise says what is wrong with them.
pub fn decode(bytes: &[u8]) -> Result<Saved, DecodeError> {
    let (photos, shown_photo, bytes) = photos_in(bytes)?;
    let (origin, (shown, row)) = parts(bytes)?;
    let (origin, viewed) = match origin {
        DEMO => (PhotoOrigin::Demo, false),
        OWN => (PhotoOrigin::Own, false),
        OWN_VIEWED => (PhotoOrigin::Own, true),
        _ => return Err(DecodeError::Damaged),
    };
    let mut designs = Vec::new();
    for (name, design) in row {
        designs.push((name, codec::decode_latest(&design)?));
    }
    let (design, plans) = Plans::from_designs(designs, shown.into()).ok_or(DecodeError::Damaged)?;
    Ok(Saved { origin, viewed, design, plans, photos, shown: shown_photo })
}

/// The same work as this version writes it.
///
/// # Errors
/// Says what is wrong with the bytes.
pub fn upgrade(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let (photos, shown, bytes) = photos_in(bytes)?;
    with_photos(upgrade_work(bytes)?, &photos, shown)
}

fn upgrade_work(bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let (origin, (shown, mut row)) = parts(bytes)?;
    for (_, design) in &mut row {
        *design = codec::encode(&codec::decode(design)?)?;
    }
    match row.as_slice() {
        [(name, design)] if name.is_empty() => Ok([&[origin], design.as_slice()].concat()),
        _ => with_row(origin, &(shown, row)),
    }
}

fn with_row<N: serde::Serialize>(origin: u8, row: &Row<N>) -> Result<Vec<u8>, DecodeError> {
    postcard::to_extend(row, vec![PLANS, origin]).map_err(|_| DecodeError::Damaged)
}

/// The photos in front of a work, which of them is shown, and the work.
fn photos_in(bytes: &[u8]) -> Result<(Vec<PhotoOfHead>, usize, &[u8]), DecodeError> {
    let Some(rest) = bytes.strip_prefix(&[VIEWS]) else { return Ok((Vec::new(), 0, bytes)) };
    let read: Result<((Vec<PhotoOfHead>, usize), _), _> = postcard::take_from_bytes(rest);
    let ((photos, shown), work) = read.map_err(|_| DecodeError::Damaged)?;
    let sound = photos.len() <= MOST_VIEWS && photos.iter().all(PhotoOfHead::is_sound);
    if sound { Ok((photos, shown, work)) } else { Err(DecodeError::Damaged) }
}

fn parts(bytes: &[u8]) -> Result<(u8, Row<String>), DecodeError> {
    match bytes {
        [PLANS, origin, rest @ ..] => {
            let row = postcard::from_bytes(rest).map_err(|_| DecodeError::Damaged)?;
            Ok((*origin, row))
        }
        [origin, rest @ ..] => Ok((*origin, (0, vec![(String::new(), rest.to_vec())]))),
        [] => Err(DecodeError::Damaged),
    }
}
