//! The colour under an eyedropper: a robust median of a round patch of photo pixels, for skin or for hair. Pure.
//!
//! No other judgement is made here, and white balance stays as the photo has it. The patch is ranked by luma, so that
//! stray pixels (a hair or a pore on skin, a highlight, skin between hairs) fall out before the median of each channel
//! is taken; medians are exact to the photo's 8 bits. Nothing allocates: a sample is two passes over the patch.

use super::optics::linear_from_encoded;

/// What the eyedropper is held to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// Skin: hairs, pores and highlights are left out.
    Skin,
    /// Hair that hides the skin, or nearly: what is nearer to the skin's luma than to the darkest strands is left out.
    /// Beside skin that is darker than the hair, what is brighter than the skin counts.
    Hair {
        /// The skin beside it, from a sample of its own.
        skin_linear: [f32; 3],
    },
    /// Stubble, with skin showing everywhere between: only what lies within a quarter of the way from the darkest strands
    /// to the skin counts, because most pixels are part skin.
    Stubble {
        /// The skin beside it, from a sample of its own.
        skin_linear: [f32; 3],
    },
}

/// Skin: the ranks that count, as shares of the patch. Below are hairs and pores, above is shine.
const SKIN_RANKS: [f32; 2] = [0.35, 0.9];
/// Luma from which a pixel is a highlight, whatever the rest of the patch looks like.
const HIGHLIGHT_LUMA: usize = 250;
/// Hair: the rank that stands for its darkest strands, and from above for its brightest.
const DARK_RANK: f32 = 0.05;

/// The linear colour of a round patch, or `None` where no opaque pixel lies in it.
///
/// `rgba` is sRGB, 8 bits, rows of `width` pixels, straight alpha; a last row that is not whole is not read. Pixel
/// (i, j) has its centre at (i + ½, j + ½). A radius below half a pixel is taken as half a pixel.
#[must_use]
pub fn sample_patch(
    rgba: &[u8],
    width: usize,
    centre_px: [f32; 2],
    radius_px: f32,
    subject: Subject,
) -> Option<[f32; 3]> {
    let patch = Patch::new(rgba, width, centre_px, radius_px)?;
    let mut lumas = [0_u32; 256];
    patch.visit(|pixel| lumas[luma(pixel)] += 1);
    let (low, high) = match subject {
        Subject::Skin => {
            let [low, high] = SKIN_RANKS.map(|rank| quantile(&lumas, rank));
            let (low, high) = (low?, high?);
            // All of it a highlight: then that is its colour.
            (low, if low < HIGHLIGHT_LUMA { high.min(HIGHLIGHT_LUMA - 1) } else { high })
        }
        Subject::Hair { skin_linear } => hair_lumas(&lumas, skin_linear, 2)?,
        Subject::Stubble { skin_linear } => hair_lumas(&lumas, skin_linear, 4)?,
    };
    let mut channels = [[0_u32; 256]; 3];
    patch.visit(|pixel| {
        if (low..=high).contains(&luma(pixel)) {
            for (channel, value) in channels.iter_mut().zip(pixel) {
                channel[usize::from(value)] += 1;
            }
        }
    });
    let [red, green, blue] = channels.map(|channel| quantile(&channel, 0.5));
    Some([red?, green?, blue?].map(|value| linear_from_encoded(value as f32 / 255.0)))
}

/// What is seen where hair covers a share (0-1) of skin, solved for the hair; never below black.
///
/// `share` is the area that the hair takes of a dark pixel: about hair width (0.08 mm) times pixels per mm where hairs
/// are thinner than a pixel, 1 where a pixel lies on a hair.
#[must_use]
pub fn unmix(seen_linear: [f32; 3], skin_linear: [f32; 3], share: f32) -> [f32; 3] {
    // `max` drops NaN, `clamp` would keep it.
    #[allow(clippy::manual_clamp)]
    let share = share.max(0.05).min(1.0);
    std::array::from_fn(|channel| {
        ((seen_linear[channel] - (1.0 - share) * skin_linear[channel]) / share).clamp(0.0, 1.0)
    })
}

/// Lumas that are hair's: from the darkest up to this part of the way to the skin. Where the patch departs further from
/// the skin towards white than towards black it is white hair, and all that is brighter than the skin.
fn hair_lumas(lumas: &[u32; 256], skin_linear: [f32; 3], part: usize) -> Option<(usize, usize)> {
    let skin = luma(skin_linear.map(byte_from_linear));
    let (darkest, brightest) = (quantile(lumas, DARK_RANK)?, quantile(lumas, 1.0 - DARK_RANK)?);
    let (down, up) = (skin.saturating_sub(darkest), brightest.saturating_sub(skin));
    Some(if up > down { (skin, 255) } else { (0, darkest + down / part) })
}

/// A round patch cut to its photo.
struct Patch<'a> {
    rgba: &'a [u8],
    width: usize,
    columns: std::ops::Range<usize>,
    rows: std::ops::Range<usize>,
    centre_px: [f32; 2],
    radius_px: f32,
}

impl<'a> Patch<'a> {
    fn new(rgba: &'a [u8], width: usize, centre_px: [f32; 2], radius_px: f32) -> Option<Self> {
        if width == 0 || !centre_px.iter().all(|value| value.is_finite()) || !radius_px.is_finite() {
            return None;
        }
        // The nearest pixel centre is at most .71 away, so half a pixel's radius may still miss; .75 does not.
        let radius_px = radius_px.max(0.75);
        // `as usize` saturates, so what lies outside becomes an empty range.
        let span = |centre: f32, end: usize| {
            ((centre - radius_px) as usize).min(end)..((centre + radius_px) as usize).saturating_add(1).min(end)
        };
        let height = rgba.len() / (4 * width);
        let (columns, rows) = (span(centre_px[0], width), span(centre_px[1], height));
        Some(Self { rgba, width, columns, rows, centre_px, radius_px })
    }

    /// Calls back with every opaque pixel.
    fn visit(&self, mut each: impl FnMut([u8; 3])) {
        for row in self.rows.clone() {
            let dy = row as f32 + 0.5 - self.centre_px[1];
            let line = &self.rgba[4 * self.width * row..][..4 * self.width];
            for (column, pixel) in self.columns.clone().zip(line[4 * self.columns.start..].as_chunks::<4>().0) {
                let dx = column as f32 + 0.5 - self.centre_px[0];
                let &[red, green, blue, alpha] = pixel;
                if alpha == 255 && dx * dx + dy * dy <= self.radius_px * self.radius_px {
                    each([red, green, blue]);
                }
            }
        }
    }
}

/// Rec. 709 luma of encoded values, 0-255.
fn luma([red, green, blue]: [u8; 3]) -> usize {
    (54 * usize::from(red) + 183 * usize::from(green) + 19 * usize::from(blue)) / 256
}

fn byte_from_linear(linear: f32) -> u8 {
    // `as` makes 0 of NaN.
    (255.0 * super::optics::encoded_from_linear(linear.clamp(0.0, 1.0)) + 0.5) as u8
}

/// The smallest value with at least this share of a histogram at or below it; `None` if the histogram is empty.
fn quantile(histogram: &[u32; 256], share: f32) -> Option<usize> {
    let total: u32 = histogram.iter().sum();
    let wanted = (share * total as f32).ceil().max(1.0) as u32;
    let mut seen = 0;
    histogram.iter().position(|count| {
        seen += count;
        seen >= wanted
    })
}
