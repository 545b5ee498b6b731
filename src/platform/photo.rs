//! From a file to a photo on the stage: read, told apart, decoded, checked, copied down to a size for work.
//!
//! The original stays untouched and is what exports are made from. All copies are sRGB with 8 bits per channel,
//! because a 2D canvas is; a photo in Display P3 loses the colours outside sRGB in the export, not on the stage.

use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::object_url::ObjectUrl;
use super::page::{self, NoPage};
use super::pixels::{Area, Pixels};
use super::surface::{Purpose, Surface};
use hairline::picture::intake::{self, IntakeError, PhotoKind, Walk};

/// Long side of [`LoadedPhoto::thumbnail`]: finer than any map of skin tones needs.
pub const THUMBNAIL_SIDE_PX: u32 = 384;

/// Quality of the working copy: no visible loss, about 3 MB at 12 megapixels.
const WORKING_QUALITY: f64 = 0.92;

/// How much of a file is held in WebAssembly memory at once.
const WINDOW_BYTES: u32 = 1 << 20;

/// Sides of the tiles that a full photo is read in: 4 megapixels, a quarter of what iOS allows a canvas.
const TILE_WIDTH_PX: u32 = 4096;
const TILE_HEIGHT_PX: u32 = 1024;

/// How far [`load`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoStage {
    /// The file's bytes are looked at.
    Reading,
    /// The browser decodes; the longest part for a large photo.
    Decoding,
    /// Smaller copies are made.
    Preparing,
}

/// Why there is no photo.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PhotoError {
    /// The file is not a photo that can be worked on.
    #[error(transparent)]
    Intake(#[from] IntakeError),
    /// The page is closing.
    #[error(transparent)]
    Page(#[from] NoPage),
    /// The browser may not, or no longer, read the file.
    #[error("error-photo-unreadable")]
    Unreadable,
    /// HEIC in a browser without its decoder.
    #[error("error-photo-heic")]
    HeicUnsupported,
    /// Damaged, or a format that this browser does not know.
    #[error("error-photo-undecodable|format={format}")]
    Undecodable {
        /// Name of the format.
        format: &'static str,
    },
    /// The browser has no memory for a canvas.
    #[error("error-photo-memory")]
    OutOfMemory,
}

/// A photo ready for the stage.
#[derive(Debug)]
pub struct LoadedPhoto {
    /// The original file's bytes, with the type that they really are.
    pub blob: Blob,
    /// What `<img>` shows: the original, or a smaller copy where it is too large for a phone.
    pub display_url: ObjectUrl,
    /// Upright width of the original in pixels.
    pub width_px: u32,
    /// Upright height of the original in pixels.
    pub height_px: u32,
    /// A small copy for measuring skin.
    pub thumbnail: SmallPicture,
    /// The file's name, for the person's eyes.
    pub name: String,
}

/// A small upright picture in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallPicture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// sRGB, 8 bits, opaque, row by row from the top left: 4 × width × height bytes.
    pub rgba: Vec<u8>,
}

/// A photo at its full resolution, or a part of it at some scale: decoded once, read strip by strip for an export.
#[derive(Debug)]
pub struct FullPhoto {
    pixels: Pixels,
    tile: Surface,
    /// The part that is read: left, top, width, height in px of the photo.
    part: [f64; 4],
    size_px: (u32, u32),
}

/// Makes a photo of a file. Nothing on the stage changes before this has succeeded.
///
/// `on_stage` is called at the beginning of each stage; the browser can paint in between.
///
/// # Errors
/// [`PhotoError`], worded for the person.
pub async fn load(blob: &Blob, name: &str, mut on_stage: impl FnMut(PhotoStage)) -> Result<LoadedPhoto, PhotoError> {
    on_stage(PhotoStage::Reading);
    let kind = inspect(blob, name).await?;
    // The declared type comes from the name and may be wrong or missing; this shares the bytes.
    let blob = blob
        .slice_with_f64_and_f64_and_content_type(0.0, blob.size(), kind.media_type())
        .map_err(|_| PhotoError::Unreadable)?;

    on_stage(PhotoStage::Decoding);
    let pixels = decode(&blob, kind).await?;
    let (width_px, height_px) = pixels.size_px();
    intake::check_size(width_px, height_px)?;

    on_stage(PhotoStage::Preparing);
    // What follows holds the main thread for some tenths of a second when the photo is large.
    page::pause(0).await;
    let working_size = intake::working_size(width_px, height_px);
    let small_size = intake::thumbnail_size(width_px, height_px, THUMBNAIL_SIDE_PX);
    let (thumbnail, display_url) = if working_size == (width_px, height_px) {
        let small = scaled(&pixels, small_size, Purpose::Read)?;
        (SmallPicture::of(&small)?, ObjectUrl::new(&blob)?)
    } else {
        let working = scaled(&pixels, working_size, Purpose::Encode)?;
        // The largest thing in memory goes before the encoder needs memory of its own.
        drop(pixels);
        let small = working.scaled(small_size, Purpose::Read).ok_or(PhotoError::OutOfMemory)?;
        let copy = working.encode("image/jpeg", WORKING_QUALITY).await;
        let copy = copy.ok_or(PhotoError::OutOfMemory)?;
        (SmallPicture::of(&small)?, ObjectUrl::new(&copy)?)
    };
    Ok(LoadedPhoto { blob, display_url, width_px, height_px, thumbnail, name: name.to_owned() })
}

impl SmallPicture {
    /// The surface's pixels.
    fn of(surface: &Surface) -> Result<Self, PhotoError> {
        let (width, height) = surface.size_px();
        let rgba = surface.read(0, 0, width, height).ok_or(PhotoError::OutOfMemory)?.to_vec();
        Ok(Self { width, height, rgba })
    }
}

impl FullPhoto {
    /// Decodes the original again; holds 4 bytes per pixel outside WebAssembly until dropped.
    ///
    /// # Errors
    /// [`PhotoError::OutOfMemory`].
    pub async fn open(photo: &LoadedPhoto) -> Result<Self, PhotoError> {
        let pixels = decode_again(photo).await?;
        let size_px = pixels.size_px();
        Self::of(pixels, Area::whole(size_px).numbers(), size_px)
    }

    /// Reads a part of a decoded photo (left, top, width, height in px) scaled to this size.
    pub(super) fn of(pixels: Pixels, part: [f64; 4], size_px: (u32, u32)) -> Result<Self, PhotoError> {
        let tile = Surface::new(size_px.0.min(TILE_WIDTH_PX), size_px.1.min(TILE_HEIGHT_PX), Purpose::Read)
            .ok_or(PhotoError::OutOfMemory)?;
        Ok(Self { pixels, tile, part, size_px })
    }

    /// Width and height in pixels of what is read.
    #[must_use]
    pub fn size_px(&self) -> (u32, u32) {
        self.size_px
    }

    /// The `rows` rows from row `y` on as 4 × width × rows bytes outside WebAssembly; rows below the photo are left out.
    /// sRGB, 8 bits, opaque; transparent places are white.
    ///
    /// # Errors
    /// [`PhotoError::OutOfMemory`] when the browser gives no pixels.
    pub fn strip(&self, y: u32, rows: u32) -> Result<Uint8Array, PhotoError> {
        let (width, height) = self.size_px();
        let bottom = y.saturating_add(rows).min(height);
        let row_bytes = 4 * width;
        let rgba = Uint8Array::new_with_length(row_bytes * bottom.saturating_sub(y));
        let (tile_width, tile_height) = self.tile.size_px();
        for top in (y..bottom).step_by(tile_height as usize) {
            for left in (0..width).step_by(tile_width as usize) {
                let area = Area {
                    x: left,
                    y: top,
                    width: tile_width.min(width - left),
                    height: tile_height.min(bottom - top),
                };
                let first_byte = row_bytes * (top - y) + 4 * left;
                self.read_tile(area, &rgba, first_byte, row_bytes).ok_or(PhotoError::OutOfMemory)?;
            }
        }
        Ok(rgba)
    }

    /// Copies one tile into rows that are `row_bytes` apart, the first at `first_byte`.
    fn read_tile(&self, area: Area, target: &Uint8Array, first_byte: u32, row_bytes: u32) -> Option<()> {
        self.tile.whiten();
        let onto = Area { x: 0, y: 0, ..area };
        let [left, top, width, height] = self.part;
        let [x, y, columns, rows] = area.numbers();
        // Exact where nothing is scaled: both factors are 1.
        let (across, down) = (width / f64::from(self.size_px.0), height / f64::from(self.size_px.1));
        let from = [left + x * across, top + y * down, columns * across, rows * down];
        self.pixels.draw(from, &self.tile, onto)?;
        let pixels = self.tile.read(0, 0, area.width, area.height)?;
        let tile_row_bytes = 4 * area.width;
        for row in 0..area.height {
            let line = pixels.subarray(row * tile_row_bytes, (row + 1) * tile_row_bytes);
            target.set(&line, first_byte + row * row_bytes);
        }
        Some(())
    }
}

/// Reads the file along its own structure: what it is, whether it is whole and still, whether it fits into memory.
async fn inspect(blob: &Blob, name: &str) -> Result<PhotoKind, PhotoError> {
    let file_bytes = blob.size();
    let mut window = Vec::new();
    read_window(blob, 0.0, &mut window).await?;
    let kind = intake::sniff(&window, &blob.type_(), name)?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a file's size is a whole number below 2^53"
    )]
    let mut walk = Walk::new(kind, file_bytes as u64);
    walk.feed(&window);
    while let Some(from) = walk.wanted() {
        #[expect(clippy::cast_precision_loss, reason = "below 2^53, as above")]
        read_window(blob, from as f64, &mut window).await?;
        walk.feed(&window);
    }
    walk.verdict()?;
    // Before decoding: a small file can hold more pixels than any memory.
    if let Some((width_px, height_px)) = walk.size_px() {
        intake::check_size(width_px, height_px)?;
    }
    Ok(kind)
}

async fn read_window(blob: &Blob, from: f64, window: &mut Vec<u8>) -> Result<(), PhotoError> {
    let until = (from + f64::from(WINDOW_BYTES)).min(blob.size());
    let bytes = async {
        let part = blob.slice_with_f64_and_f64(from, until).ok()?;
        JsFuture::from(part.array_buffer()).await.ok()
    }
    .await
    .ok_or(PhotoError::Unreadable)?;
    let bytes = Uint8Array::new(&bytes);
    window.clear();
    window.resize(bytes.length() as usize, 0);
    bytes.copy_to(window);
    Ok(())
}

async fn decode(blob: &Blob, kind: PhotoKind) -> Result<Pixels, PhotoError> {
    Pixels::decode(blob).await.ok_or(match kind {
        PhotoKind::Heic => PhotoError::HeicUnsupported,
        _ => PhotoError::Undecodable { format: kind.name() },
    })
}

/// The original of a photo, decoded once more for an export.
pub(super) async fn decode_again(photo: &LoadedPhoto) -> Result<Pixels, PhotoError> {
    Pixels::decode(&photo.blob)
        .await
        .filter(|pixels| pixels.size_px() == (photo.width_px, photo.height_px))
        .ok_or(PhotoError::OutOfMemory)
}

/// The whole picture on a surface of another size.
fn scaled(pixels: &Pixels, size: (u32, u32), purpose: Purpose) -> Result<Surface, PhotoError> {
    Surface::new(size.0, size.1, purpose)
        .and_then(|surface| {
            pixels.draw(Area::whole(pixels.size_px()).numbers(), &surface, Area::whole(size))?;
            Some(surface)
        })
        .ok_or(PhotoError::OutOfMemory)
}
