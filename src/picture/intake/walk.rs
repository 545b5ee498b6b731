//! A walk along a photo file's own structure: its size in pixels, whether it moves, whether its end is there.
//!
//! Browsers decode half a JPEG without a word, and the size of a small file can be too large for any memory;
//! both are known here before a decoder runs. It validates nothing else: damaged content is the decoder's to find.

use super::{IntakeError, PhotoKind};

/// A window for [`Walk::feed`] holds at least this many bytes, or reaches to the end of the file.
pub const SMALLEST_WINDOW_BYTES: usize = 64;

/// The walk's place in one file, fed window by window, so that no file has to be held whole.
#[derive(Clone, Debug)]
pub struct Walk {
    kind: PhotoKind,
    file_bytes: u64,
    position: u64,
    end: Option<End>,
    size_px: Option<(u32, u32)>,
    is_animated: bool,
    has_pixels: bool,
}

/// How a walk ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Complete,
    Truncated,
    /// The structure makes no sense; the decoder will say so.
    Unclear,
}

/// What one step found.
enum Step {
    Advance(u64),
    NeedMore,
    End(End),
}

impl Walk {
    /// A walk from the beginning of a file of `file_bytes` bytes, which [`super::sniff`] told to be a `kind`.
    #[must_use]
    pub const fn new(kind: PhotoKind, file_bytes: u64) -> Self {
        Self { kind, file_bytes, position: 0, end: None, size_px: None, is_animated: false, has_pixels: false }
    }

    /// The byte of the file at which the next window must begin; `None` when the walk has ended.
    #[must_use]
    pub fn wanted(&self) -> Option<u64> {
        self.end.is_none().then_some(self.position)
    }

    /// Takes the bytes of the file from [`Self::wanted`] on, at least [`SMALLEST_WINDOW_BYTES`] unless the file ends.
    /// Each call with such a window moves on or ends the walk.
    pub fn feed(&mut self, window: &[u8]) {
        let mut rest = window;
        while self.end.is_none() {
            let step = if self.position >= self.file_bytes {
                Step::End(self.at_end_of_file())
            } else {
                match self.kind {
                    PhotoKind::Jpeg => self.step_jpeg(rest),
                    PhotoKind::Png => self.step_png(rest),
                    PhotoKind::Webp => self.step_webp(rest),
                    PhotoKind::Avif | PhotoKind::Heic => self.step_boxes(rest),
                }
            };
            match step {
                Step::Advance(bytes) => {
                    self.position = self.position.saturating_add(bytes.max(1));
                    if self.position > self.file_bytes {
                        self.end = Some(End::Truncated);
                        return;
                    }
                    rest = usize::try_from(bytes.max(1)).ok().and_then(|bytes| rest.get(bytes..)).unwrap_or_default();
                    if rest.is_empty() && self.position < self.file_bytes {
                        return;
                    }
                }
                Step::NeedMore => {
                    let is_last = self.position.saturating_add(rest.len() as u64) >= self.file_bytes;
                    if is_last {
                        self.end = Some(self.at_end_of_file());
                    } else if rest.len() == window.len() {
                        // A window too short to go on with: better no verdict than no end.
                        self.end = Some(End::Unclear);
                    }
                    return;
                }
                Step::End(end) => self.end = Some(end),
            }
        }
    }

    /// Whether a mark of animation was met so far.
    #[must_use]
    pub const fn is_animated(&self) -> bool {
        self.is_animated
    }

    /// Stored width and height in pixels as far as met (before any rotation); the largest of several.
    #[must_use]
    pub const fn size_px(&self) -> Option<(u32, u32)> {
        self.size_px
    }

    /// What the walk found once [`Self::wanted`] is `None`.
    ///
    /// # Errors
    /// [`IntakeError::Animated`] or [`IntakeError::Truncated`].
    pub const fn verdict(&self) -> Result<(), IntakeError> {
        if self.is_animated {
            return Err(IntakeError::Animated { format: self.kind.name() });
        }
        match self.end {
            Some(End::Truncated) => Err(IntakeError::Truncated),
            Some(End::Complete | End::Unclear) | None => Ok(()),
        }
    }

    /// The file ended where a further part could begin.
    const fn at_end_of_file(&self) -> End {
        match self.kind {
            // These two say where they end, and did not.
            PhotoKind::Jpeg | PhotoKind::Png => End::Truncated,
            PhotoKind::Webp | PhotoKind::Avif | PhotoKind::Heic => {
                if self.has_pixels {
                    End::Complete
                } else {
                    End::Truncated
                }
            }
        }
    }

    fn note_size(&mut self, width_px: u32, height_px: u32) {
        let pixels = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
        let found = (width_px, height_px);
        if pixels(found) > self.size_px.map_or(0, pixels) {
            self.size_px = Some(found);
        }
    }

    /// Marker segments, skipped by their length so that an embedded thumbnail's end is not taken for the photo's;
    /// between them compressed data, in which `FF` is followed by `00` or a restart mark.
    fn step_jpeg(&mut self, bytes: &[u8]) -> Step {
        let &[first, ..] = bytes else {
            return Step::NeedMore;
        };
        if first != 0xFF {
            let run = bytes.iter().position(|&byte| byte == 0xFF);
            return Step::Advance(run.unwrap_or(bytes.len()) as u64);
        }
        let Some(&code) = bytes.get(1) else {
            return Step::NeedMore;
        };
        match code {
            0xFF => return Step::Advance(1),
            0xD9 => return Step::End(End::Complete),
            // Stuffing, restart marks, start of image, temporary: no length follows.
            0x00 | 0x01 | 0xD0..=0xD8 => return Step::Advance(2),
            _ => {}
        }
        let Some(length) = big_endian_u16(bytes, 2) else {
            return Step::NeedMore;
        };
        if matches!(code, 0xC0..=0xCF) && !matches!(code, 0xC4 | 0xC8 | 0xCC) {
            let (Some(height), Some(width)) = (big_endian_u16(bytes, 5), big_endian_u16(bytes, 7)) else {
                return Step::NeedMore;
            };
            self.note_size(u32::from(width), u32::from(height));
        }
        Step::Advance(2 + u64::from(length))
    }

    /// Length, name, content, checksum.
    fn step_png(&mut self, bytes: &[u8]) -> Step {
        if self.position == 0 {
            return Step::Advance(8);
        }
        let (Some(length), Some(name)) = (big_endian_u32(bytes, 0), bytes.get(4..8)) else {
            return Step::NeedMore;
        };
        match name {
            b"IHDR" => {
                let (Some(width), Some(height)) = (big_endian_u32(bytes, 8), big_endian_u32(bytes, 12)) else {
                    return Step::NeedMore;
                };
                self.note_size(width, height);
            }
            b"IDAT" => self.has_pixels = true,
            // After the pixels it has no meaning.
            b"acTL" if !self.has_pixels => self.is_animated = true,
            b"IEND" => {
                return Step::End(if self.position.saturating_add(12) <= self.file_bytes {
                    End::Complete
                } else {
                    End::Truncated
                });
            }
            _ if !name.iter().all(u8::is_ascii_alphabetic) => return Step::End(End::Unclear),
            _ => {}
        }
        Step::Advance(12 + u64::from(length))
    }

    /// The outer length, then chunks up to the one with the pixels.
    fn step_webp(&mut self, bytes: &[u8]) -> Step {
        if self.position == 0 {
            let Some(length) = little_endian(bytes, 4, 4) else {
                return Step::NeedMore;
            };
            if u64::from(length) + 8 > self.file_bytes {
                return Step::End(End::Truncated);
            }
            return Step::Advance(12);
        }
        let (Some(name), Some(length)) = (bytes.get(..4), little_endian(bytes, 4, 4)) else {
            return Step::NeedMore;
        };
        match name {
            b"VP8X" => {
                let (Some(flags), Some(width), Some(height)) =
                    (bytes.get(8), little_endian(bytes, 12, 3), little_endian(bytes, 15, 3))
                else {
                    return Step::NeedMore;
                };
                self.is_animated |= flags & 0x02 != 0;
                self.note_size(width + 1, height + 1);
            }
            b"VP8L" => {
                let Some(packed) = little_endian(bytes, 9, 4) else {
                    return Step::NeedMore;
                };
                self.note_size((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
                self.has_pixels = true;
            }
            b"VP8 " => {
                let (Some(width), Some(height)) = (little_endian(bytes, 14, 2), little_endian(bytes, 16, 2)) else {
                    return Step::NeedMore;
                };
                self.note_size(width & 0x3FFF, height & 0x3FFF);
                self.has_pixels = true;
            }
            b"ANIM" | b"ANMF" => self.is_animated = true,
            _ => {}
        }
        if self.has_pixels || self.is_animated {
            let end = self.position.saturating_add(8 + u64::from(length));
            return Step::End(if end > self.file_bytes { End::Truncated } else { End::Complete });
        }
        Step::Advance(8 + u64::from(length) + u64::from(length & 1))
    }

    /// ISO base media boxes; goes into those that lead to the picture's size, over all others.
    fn step_boxes(&mut self, bytes: &[u8]) -> Step {
        let (Some(length), Some(name)) = (big_endian_u32(bytes, 0), bytes.get(4..8)) else {
            return Step::NeedMore;
        };
        self.has_pixels |= matches!(name, b"mdat" | b"idat");
        let length = match length {
            // To the end of the file.
            0 => return Step::End(self.at_end_of_file()),
            1 => {
                let (Some(high), Some(low)) = (big_endian_u32(bytes, 8), big_endian_u32(bytes, 12)) else {
                    return Step::NeedMore;
                };
                u64::from(high) << 32 | u64::from(low)
            }
            length => u64::from(length),
        };
        if length < 8 {
            return Step::End(End::Unclear);
        }
        if self.position.saturating_add(length) > self.file_bytes {
            return Step::End(End::Truncated);
        }
        match name {
            b"meta" if length >= 12 => Step::Advance(12),
            b"iprp" | b"ipco" => Step::Advance(8),
            b"ispe" => {
                let (Some(width), Some(height)) = (big_endian_u32(bytes, 12), big_endian_u32(bytes, 16)) else {
                    return Step::NeedMore;
                };
                self.note_size(width, height);
                Step::Advance(length)
            }
            _ => Step::Advance(length),
        }
    }
}

fn big_endian_u16(bytes: &[u8], offset: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*bytes.get(offset..)?.first_chunk()?))
}

fn big_endian_u32(bytes: &[u8], offset: usize) -> Option<u32> {
    Some(u32::from_be_bytes(*bytes.get(offset..)?.first_chunk()?))
}

/// `count` (at most 4) bytes as one number, least significant first.
fn little_endian(bytes: &[u8], offset: usize, count: usize) -> Option<u32> {
    let digits = bytes.get(offset..)?.get(..count)?;
    Some(digits.iter().rev().fold(0, |number, &digit| number << 8 | u32::from(digit)))
}
