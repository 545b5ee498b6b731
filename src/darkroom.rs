//! The darkroom: the slow, thorough work on the whole photo, in a WebAssembly module of its own that the page loads when
//! it has nothing else to do. The app's side of the door is `platform/darkroom.rs`, the door itself darkroom/loader.js.
//!
//! It shares no memory with the app: a design, the point set and the photo's strips come in as bytes, and what is made of
//! them goes out as bytes. One instance does one piece of work; its memory goes with it. What is computed is in the pure
//! layers, and here is only what hands it over. On the host this is empty.
#![cfg(target_arch = "wasm32")]

use hairline::design::codec;
use hairline::editor::ExportJob;
use hairline::stipple::RankedDots;
use wasm_bindgen::prelude::wasm_bindgen;

/// A picture at the photo's full size in the making. Errors are sentences.
#[wasm_bindgen]
pub struct Export(ExportJob);

/// Begins the picture of a design (bytes as of [`codec::encode`]) with the point set (bytes of dots.bin) on a photo of this
/// size in px.
///
/// # Errors
/// When these are no design and no point set, or no PNG can be so large.
#[wasm_bindgen(js_name = beginExport)]
pub fn begin_export(design: &[u8], dots: &[u8], width_px: u32, height_px: u32) -> Result<Export, String> {
    let design = codec::decode(design).map_err(|error| error.to_string())?;
    let dots = RankedDots::from_bytes(dots).map_err(|error| error.to_string())?;
    ExportJob::begin(&design, dots, (width_px, height_px)).map(Export).map_err(|error| error.to_string())
}

#[wasm_bindgen]
impl Export {
    /// The first row of the strip to be given next.
    #[wasm_bindgen(getter, js_name = firstRow)]
    pub fn first_row(&self) -> u32 {
        self.0.next_strip().map_or(0, |(first_row, _)| first_row)
    }

    /// The number of rows of the strip to be given next; 0 when all are done.
    #[wasm_bindgen(getter)]
    pub fn rows(&self) -> u32 {
        self.0.next_strip().map_or(0, |(_, rows)| rows)
    }

    /// How much is done, 0-1.
    #[wasm_bindgen(getter)]
    pub fn progress(&self) -> f64 {
        self.0.progress()
    }

    /// Takes the photo's next strip (RGBA rows) and gives the bytes of the file that are ready with it.
    ///
    /// # Errors
    /// When the strip is not made of whole rows of the photo.
    pub fn push(&mut self, mut rgba: Vec<u8>) -> Result<Vec<u8>, String> {
        self.0.push_strip(&mut rgba).map_err(|error| error.to_string())?;
        Ok(self.0.take_written())
    }

    /// The last bytes of the file.
    ///
    /// # Errors
    /// When strips are missing.
    pub fn finish(self) -> Result<Vec<u8>, String> {
        self.0.finish().map_err(|error| error.to_string())
    }
}
