//! What a saved picture looks like: its size, where the photo stands on it, and where words go. Pure arithmetic in pixels;
//! the words themselves are the darkroom's, their letters the browser's.
//!
//! Every layout shows one part of the photo at one scale: once with dots, and beside it, where wanted, once as it was.

use glam::{DVec2, UVec2};

use super::ink::PixelRect;

/// The card's size in px: what messengers show whole and do not scale down.
pub const CARD_PX: UVec2 = UVec2::new(1080, 1350);

const CARD_MARGIN_PX: u32 = 48;
const CARD_GAP_PX: u32 = 8;
/// The card's panels are this many times as high as wide, at least and at most.
const CARD_ASPECT: (f64, f64) = (1.0, 1.5);
/// Room of the card's title and of its words, at least, in px.
const CARD_TITLE_PX: u32 = 150;
const CARD_WORDS_PX: u32 = 330;

/// The stamp's letters are this part of the width that they stand in, and at least so many px.
const STAMP_PART: f64 = 1.0 / 38.0;
const LEAST_STAMP_PX: f64 = 9.0;
const LEAST_CARD_STAMP_PX: f64 = 19.0;

/// The file's format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    /// Without loss, written strip by strip.
    #[default]
    Png,
    /// Small, opened everywhere.
    Jpeg,
    /// Smaller.
    Webp,
}

/// What the picture shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PictureLayout {
    /// The result, as large as the photo.
    #[default]
    After,
    /// The photo and the result side by side, each as large as the photo.
    BeforeAfter,
    /// Both, with the plan in words, for messengers.
    Card,
}

/// What is to be saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PictureOptions {
    /// As which file.
    pub format: PictureFormat,
    /// Showing what.
    pub layout: PictureLayout,
}

/// What a plate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// That this is a simulation.
    Stamp,
    /// Over the photo as it was.
    Before,
    /// Over the result.
    After,
    /// The card's first line.
    Title,
    /// Line of the plan in words, from 0.
    Plan(u8),
    /// The card's last line.
    Note,
}

/// Lines of the plan on a card.
pub const PLAN_LINES: u8 = 3;

/// A place for a line of words. Colours are encoded sRGB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plate {
    /// What it says.
    pub role: Role,
    /// Where, in px of the picture; nothing of it reaches beyond.
    pub place: PixelRect,
    /// Height of the letters' body in px.
    pub font_px: f64,
    /// Whether the letters are heavy.
    pub bold: bool,
    /// Room beside the letters in px. On a plate they stand in the middle, else at the start.
    pub inset_px: f64,
    /// The letters' colour.
    pub ink: [u8; 3],
    /// How dark the plate under the letters is, 0 (none) to 1 (black).
    pub shade: f32,
}

/// Where everything is on a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Composition {
    /// The picture's size in px.
    pub size_px: UVec2,
    /// What lies beside the panels, encoded sRGB.
    pub ground: [u8; 3],
    /// The part of the photo that is shown: its corner in photo px.
    pub crop_corner_px: DVec2,
    /// Px of the picture per photo px.
    pub scale: f64,
    /// A panel's size in px.
    pub panel_px: UVec2,
    /// Where the photo as it was stands.
    pub before: Option<UVec2>,
    /// Where the result stands.
    pub after: UVec2,
    /// The words, the stamp first.
    pub plates: Vec<Plate>,
}

impl PictureFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Png, Self::Jpeg, Self::Webp];

    /// Whether a browser's encoder holds a picture of this size: Chromium scales what is larger down without a word.
    #[must_use]
    pub fn holds(self, size_px: UVec2) -> bool {
        let longest_px = match self {
            Self::Png => u32::MAX,
            Self::Jpeg => 65_500,
            Self::Webp => 16_383,
        };
        size_px.max_element() <= longest_px
    }

    /// Its MIME type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }

    /// The end of its files' names.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
        }
    }
}

impl PictureLayout {
    /// All layouts; the darkroom is told their number.
    pub const ALL: [Self; 3] = [Self::After, Self::BeforeAfter, Self::Card];
}

impl Composition {
    /// Lays a picture out for a photo of this size on which the head lies between two corners (photo px).
    #[must_use]
    pub fn new(layout: PictureLayout, photo_px: UVec2, head_px: (DVec2, DVec2)) -> Self {
        match layout {
            PictureLayout::After => Self::after(photo_px),
            PictureLayout::BeforeAfter => Self::before_after(photo_px),
            PictureLayout::Card => Self::card(photo_px.as_dvec2(), head_px),
        }
    }

    /// Whether the picture is its one panel.
    #[must_use]
    pub fn is_one_panel(&self) -> bool {
        self.before.is_none() && self.panel_px == self.size_px
    }

    /// Where the stamp is, in px.
    #[must_use]
    pub fn stamp(&self) -> PixelRect {
        let stamp = self.plates.iter().find(|plate| plate.role == Role::Stamp);
        stamp.map_or_else(|| stamp_place(self.after, self.panel_px), |stamp| stamp.place)
    }

    /// The picture's pixel of a place on the photo, on the panel that shows the result; from the panel's corner.
    #[must_use]
    pub fn panel_from_photo(&self, photo_px: DVec2) -> DVec2 {
        (photo_px - self.crop_corner_px) * self.scale
    }

    fn after(photo_px: UVec2) -> Self {
        Self {
            size_px: photo_px,
            ground: [255; 3],
            crop_corner_px: DVec2::ZERO,
            scale: 1.0,
            panel_px: photo_px,
            before: None,
            after: UVec2::ZERO,
            plates: vec![stamp(UVec2::ZERO, photo_px, LEAST_STAMP_PX)],
        }
    }

    fn before_after(photo_px: UVec2) -> Self {
        let gap = (photo_px.x / 150).max(2);
        let after = UVec2::new(photo_px.x + gap, 0);
        let font_px = f64::from(photo_px.min_element()) / 28.0;
        Self {
            size_px: UVec2::new(2 * photo_px.x + gap, photo_px.y),
            before: Some(UVec2::ZERO),
            after,
            plates: vec![
                stamp(after, photo_px, LEAST_STAMP_PX),
                label(Role::Before, UVec2::ZERO, photo_px, font_px),
                label(Role::After, after, photo_px, font_px),
            ],
            ..Self::after(photo_px)
        }
    }

    fn card(photo_px: DVec2, (least, most): (DVec2, DVec2)) -> Self {
        let panel_width = (CARD_PX.x - CARD_GAP_PX) / 2;
        let head = (most - least).max(DVec2::ONE);
        // Ears stand beyond it, and a head wants air around it.
        let wanted = DVec2::new(1.36 * head.x, 1.24 * head.y);
        let aspect = (wanted.y / wanted.x).clamp(CARD_ASPECT.0, CARD_ASPECT.1);
        let mut width = wanted.x.max(wanted.y / aspect).min(photo_px.x);
        // A photo too low for that shape gives a lower panel, one lower than wide a narrower part of itself.
        let height = (width * aspect).min(photo_px.y);
        width = width.min(height / CARD_ASPECT.0);
        let scale = f64::from(panel_width) / width;
        let most_height = CARD_PX.y - CARD_TITLE_PX - CARD_WORDS_PX;
        let panel_px = UVec2::new(panel_width, ((height * scale).round() as u32).clamp(1, most_height));
        let size = panel_px.as_dvec2() / scale;
        let corner = DVec2::new((least.x + most.x - size.x) / 2.0, least.y - 0.10 * size.y);
        let crop_corner_px = corner.max(DVec2::ZERO).min((photo_px - size).max(DVec2::ZERO));

        // What a low panel leaves goes to title and words alike.
        let spare = CARD_PX.y - CARD_TITLE_PX - CARD_WORDS_PX - panel_px.y;
        let top = CARD_TITLE_PX + spare / 4;
        let after = UVec2::new(panel_width + CARD_GAP_PX, top);
        let before = UVec2::new(0, top);
        let mut plates = vec![
            stamp(after, panel_px, LEAST_CARD_STAMP_PX),
            label(Role::Before, before, panel_px, 30.0),
            label(Role::After, after, panel_px, 30.0),
            line(Role::Title, top / 2 - 40, 80, 60.0),
        ];
        let words_top = top + panel_px.y;
        let words = CARD_PX.y - words_top;
        // Three lines and a note, spread evenly.
        let step = words / (u32::from(PLAN_LINES) + 2);
        plates.extend((0..PLAN_LINES).map(|index| {
            let font_px = if index == 0 { 50.0 } else { 42.0 };
            line(Role::Plan(index), words_top + step * u32::from(index) + step / 2, step, font_px)
        }));
        plates.push(line(Role::Note, CARD_PX.y - step, step * 3 / 4, 27.0));
        Self {
            size_px: CARD_PX,
            ground: [20, 23, 27],
            crop_corner_px,
            scale,
            panel_px,
            before: Some(before),
            after,
            plates,
        }
    }
}

/// Where the stamp of a panel of a photo's size is: the panel's corner and size in px.
#[must_use]
pub fn stamp_place(corner: UVec2, panel_px: UVec2) -> PixelRect {
    stamp(corner, panel_px, LEAST_STAMP_PX).place
}

fn stamp(corner: UVec2, panel_px: UVec2, least_font_px: f64) -> Plate {
    // By the width, and by the height of a picture much wider than high.
    let side = f64::from(panel_px.x).min(1.5 * f64::from(panel_px.y));
    let font_px = (side * STAMP_PART).max(least_font_px);
    let height = ((1.8 * font_px).ceil() as u32).min(panel_px.y);
    let width = ((18.2 * font_px).ceil() as u32).min(panel_px.x);
    let margin = (0.6 * font_px) as u32;
    let place = PixelRect {
        x: corner.x + margin.min(panel_px.x - width),
        y: corner.y + panel_px.y.saturating_sub(height + margin),
        width,
        height,
    };
    Plate { role: Role::Stamp, place, font_px, bold: false, inset_px: 0.6 * font_px, ink: [255; 3], shade: 0.62 }
}

/// A word in a panel's upper left corner.
fn label(role: Role, corner: UVec2, panel_px: UVec2, font_px: f64) -> Plate {
    let margin = (0.5 * font_px) as u32;
    let (width, height) = ((4.4 * font_px) as u32, (1.6 * font_px) as u32);
    let place = PixelRect {
        x: corner.x + margin,
        y: corner.y + margin,
        width: width.clamp(1, (panel_px.x.saturating_sub(margin)).max(1)),
        height: height.clamp(1, (panel_px.y.saturating_sub(margin)).max(1)),
    };
    Plate { role, place, font_px, bold: true, inset_px: 0.5 * font_px, ink: [255; 3], shade: 0.5 }
}

/// A line across the card.
fn line(role: Role, y: u32, height: u32, font_px: f64) -> Plate {
    let place = PixelRect { x: CARD_MARGIN_PX, y, width: CARD_PX.x - 2 * CARD_MARGIN_PX, height };
    let ink = match role {
        Role::Title | Role::Plan(0) => [255; 3],
        Role::Note => [150, 158, 168],
        _ => [205, 211, 218],
    };
    Plate { role, place, font_px, bold: role == Role::Title, inset_px: 0.0, ink, shade: 0.0 }
}
