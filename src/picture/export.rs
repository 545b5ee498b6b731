//! The exported picture as a PNG, written strip by strip, so that a photo of any size needs one strip in memory, and
//! whoever takes the file's bytes as they come holds no more than that.
//!
//! The file says that it is a simulation, in its own metadata, and carries nothing else from the photo: no place, no
//! camera, no date.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter, SrgbRenderingIntent, StreamWriter};
use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use thiserror::Error;

/// What the file's Description says.
pub const DESCRIPTION: &str = "Simulation of scalp micropigmentation made with Hairline. It shows an idea of a possible \
    look on this photo; it is not a photograph of a treatment and no promise of a result.";

/// Keyword of the chunk that holds XMP.
const XMP_KEYWORD: &str = "XML:com.adobe.xmp";

/// Bytes collected before they become a chunk of the file.
const CHUNK_BYTES: usize = 64 * 1024;

/// Why a picture could not be written.
#[derive(Debug, Error)]
pub enum ExportError {
    /// Its design has no bytes.
    #[error(transparent)]
    Design(#[from] crate::design::codec::DecodeError),
    /// The size is zero or beyond what PNG holds, or rows are missing at the end.
    #[error("the picture could not be encoded: {0}")]
    Encoding(#[from] EncodingError),
    /// More bytes than the picture has, or a strip that is not made of whole rows.
    #[error("the picture got {got} bytes where whole rows of {row} and at most {left} in all were expected")]
    Rows {
        /// Bytes given.
        got: usize,
        /// Bytes in a row.
        row: usize,
        /// Bytes that the picture still lacked.
        left: usize,
    },
}

/// Whether the photo can be seen through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoAlpha {
    /// Every pixel is opaque: the file is RGB and a quarter smaller before compression.
    Opaque,
    /// Straight alpha is kept.
    Straight,
}

/// A PNG in the making: 8-bit sRGB.
pub struct PngExport {
    alpha: PhotoAlpha,
    row_bytes: usize,
    left_bytes: usize,
    rgb: Vec<u8>,
    stream: StreamWriter<'static, SharedBytes>,
    file: SharedBytes,
}

impl PngExport {
    /// Begins a picture of this size in pixels, with a packet of XMP unless that is empty.
    ///
    /// # Errors
    /// If a side is 0 or over 2³¹ − 1.
    pub fn new(width: u32, height: u32, alpha: PhotoAlpha, xmp: &str) -> Result<Self, ExportError> {
        let file = SharedBytes::default();
        let mut encoder = Encoder::new(file.clone(), width, height);
        encoder.set_color(match alpha {
            PhotoAlpha::Opaque => ColorType::Rgb,
            PhotoAlpha::Straight => ColorType::Rgba,
        });
        encoder.set_depth(BitDepth::Eight);
        encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
        encoder.set_compression(Compression::Fast);
        // Photos with noise: the encoder's adaptive choice costs twice the time for a few per cent.
        encoder.set_filter(Filter::Paeth);
        encoder.add_text_chunk("Software".to_owned(), "Hairline".to_owned())?;
        encoder.add_text_chunk("Description".to_owned(), DESCRIPTION.to_owned())?;
        if !xmp.is_empty() {
            // As XMP's part 3 has it: not compressed, so that it is found by those who do not know PNG.
            encoder.add_itxt_chunk(XMP_KEYWORD.to_owned(), xmp.to_owned())?;
        }
        let stream = encoder.write_header()?.into_stream_writer_with_size(CHUNK_BYTES)?;
        let row_bytes = width as usize * 4;
        let left_bytes = row_bytes * height as usize;
        Ok(Self { alpha, row_bytes, left_bytes, rgb: Vec::new(), stream, file })
    }

    /// Adds the next rows from the top: whole rows of straight-alpha RGBA. For an opaque photo alpha is dropped.
    ///
    /// # Errors
    /// If these are not whole rows, or more than the picture has.
    pub fn push_rows(&mut self, rgba: &[u8]) -> Result<(), ExportError> {
        if !rgba.len().is_multiple_of(self.row_bytes) || rgba.len() > self.left_bytes {
            return Err(ExportError::Rows { got: rgba.len(), row: self.row_bytes, left: self.left_bytes });
        }
        self.left_bytes -= rgba.len();
        let bytes = match self.alpha {
            PhotoAlpha::Straight => rgba,
            PhotoAlpha::Opaque => {
                self.rgb.clear();
                self.rgb.extend(rgba.as_chunks::<4>().0.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]));
                &self.rgb
            }
        };
        self.stream.write_all(bytes).map_err(EncodingError::from)?;
        Ok(())
    }

    /// The bytes that are ready and were not taken yet.
    #[must_use]
    pub fn take_written(&mut self) -> Vec<u8> {
        self.file.0.take()
    }

    /// Ends the file and hands over what was not taken of it.
    ///
    /// # Errors
    /// If rows are missing.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        self.stream.finish()?;
        Ok(self.file.0.take())
    }
}

/// The file's bytes, shared because the stream writer keeps its sink.
#[derive(Clone, Default)]
struct SharedBytes(Rc<RefCell<Vec<u8>>>);

impl Write for SharedBytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: usize, height: usize) -> Vec<u8> {
        let value = |index: usize| {
            if index % 4 == 3 { 255 } else { (index * 13 % 256) as u8 }
        };
        (0..width * height * 4).map(value).collect()
    }

    fn export(alpha: PhotoAlpha, rows_at_once: usize) -> Vec<u8> {
        let rgba = picture(37, 23);
        let mut export = PngExport::new(37, 23, alpha, "<x>ü</x>").expect("size is fine");
        for rows in rgba.chunks(rows_at_once * 37 * 4) {
            export.push_rows(rows).expect("whole rows");
        }
        export.finish().expect("complete")
    }

    #[test]
    fn the_file_holds_the_picture_and_says_that_it_is_a_simulation() {
        for (alpha, channels) in [(PhotoAlpha::Opaque, 3), (PhotoAlpha::Straight, 4)] {
            let file = export(alpha, 5);
            let mut reader = png::Decoder::new(io::Cursor::new(&file)).read_info().expect("a PNG");
            let mut pixels = vec![0; reader.output_buffer_size().expect("fits")];
            reader.next_frame(&mut pixels).expect("whole");
            reader.finish().expect("with its end chunk");
            let expected: Vec<u8> =
                picture(37, 23).chunks_exact(4).flat_map(|pixel| pixel[..channels].to_vec()).collect();
            assert_eq!(pixels, expected, "{alpha:?}");
            assert_eq!(reader.info().srgb, Some(SrgbRenderingIntent::Perceptual));
            let texts: Vec<(&str, &str)> = reader
                .info()
                .uncompressed_latin1_text
                .iter()
                .map(|chunk| (chunk.keyword.as_str(), chunk.text.as_str()))
                .collect();
            assert_eq!(texts, [("Software", "Hairline"), ("Description", DESCRIPTION)]);
            assert!(DESCRIPTION.starts_with("Simulation"));
            let packet: Vec<_> = reader
                .info()
                .utf8_text
                .iter()
                .map(|chunk| (chunk.keyword.as_str(), chunk.compressed, chunk.get_text().expect("UTF-8")))
                .collect();
            assert_eq!(packet, [(XMP_KEYWORD, false, "<x>ü</x>".to_owned())]);
        }
    }

    #[test]
    fn strips_of_any_height_make_the_same_file() {
        assert_eq!(export(PhotoAlpha::Opaque, 1), export(PhotoAlpha::Opaque, 23));
    }

    #[test]
    fn wrong_sizes_and_rows_are_errors() {
        assert!(PngExport::new(0, 5, PhotoAlpha::Opaque, "").is_err());
        let mut export = PngExport::new(4, 2, PhotoAlpha::Opaque, "").expect("size is fine");
        assert!(matches!(export.push_rows(&[0; 15]), Err(ExportError::Rows { got: 15, row: 16, left: 32 })));
        assert!(matches!(export.push_rows(&[0; 48]), Err(ExportError::Rows { got: 48, row: 16, left: 32 })));
        export.push_rows(&[0; 16]).expect("one row");
        assert!(export.finish().is_err(), "a row is missing");
    }
}
