//! How the photo lies on the stage: pan and zoom as a value. Pure; gestures live in the editor.
//!
//! The mapping is `stage = photo · scale + offset`. Sizes are width and height in the same unit as
//! the points of their space.

use glam::DVec2;
use serde::{Deserialize, Serialize};

use super::{PhotoPx, StagePx};

/// The share of the smaller of photo and stage, along each axis, that [`Viewport::clamp`] keeps visible.
pub const VISIBLE_SHARE: f64 = 0.2;

/// Smallest and largest scale that zooming may reach, in CSS pixels per photo pixel; both above 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleLimits {
    /// Most of the photo in view.
    pub least: f64,
    /// Closest.
    pub most: f64,
}

/// Where the photo lies on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Viewport {
    /// CSS pixels per photo pixel, above 0.
    pub scale: f64,
    /// Where the photo's top left corner lies on the stage.
    pub offset: StagePx,
}

impl Default for Viewport {
    /// One CSS pixel per photo pixel, top left corners together.
    fn default() -> Self {
        Self { scale: 1.0, offset: StagePx::new(0.0, 0.0) }
    }
}

impl Viewport {
    /// The whole photo, as large as it fits into the stage with `margin` CSS pixels free on each side,
    /// centred. [`Viewport::default`] where a size is empty or not finite.
    #[must_use]
    pub fn fit(photo_size: DVec2, stage_size: DVec2, margin: f64) -> Self {
        // On a stage smaller than its margins the photo still gets a pixel.
        let room = (stage_size - 2.0 * margin).max(DVec2::ONE);
        let scale = (room / photo_size).min_element();
        let offset = (stage_size - photo_size * scale) / 2.0;
        let usable = photo_size.min_element() > 0.0 && scale > 0.0 && scale.is_finite();
        if usable && offset.is_finite() { Self { scale, offset: StagePx(offset) } } else { Self::default() }
    }

    /// The photo's place under a place of the stage.
    #[must_use]
    pub fn photo_from_stage(self, point: StagePx) -> PhotoPx {
        PhotoPx((point.0 - self.offset.0) / self.scale)
    }

    /// Where a place of the photo lies on the stage.
    #[must_use]
    pub fn stage_from_photo(self, point: PhotoPx) -> StagePx {
        StagePx(point.0 * self.scale + self.offset.0)
    }

    /// Scales by `factor` within `limits`, the photo's place under `about` staying where it is. A
    /// factor that is not positive and finite changes nothing.
    #[must_use]
    pub fn zoom_about(self, about: StagePx, factor: f64, limits: ScaleLimits) -> Self {
        let wanted = self.scale * factor;
        if factor <= 0.0 || !wanted.is_finite() || !about.is_finite() {
            return self;
        }
        // max, then min: `clamp` panics where limits are the wrong way round.
        let scale = wanted.max(limits.least).min(limits.most);
        let anchor = self.photo_from_stage(about);
        Self { scale, offset: StagePx(about.0 - anchor.0 * scale) }
    }

    /// Moves the photo by CSS pixels; a movement that is not finite changes nothing.
    #[must_use]
    pub fn pan_by(self, movement: DVec2) -> Self {
        let offset = self.offset.0 + movement;
        if offset.is_finite() { Self { offset: StagePx(offset), ..self } } else { self }
    }

    /// The nearest viewport in which the photo cannot be lost: along each axis it overlaps the stage
    /// by at least [`VISIBLE_SHARE`] of the smaller of the two.
    #[must_use]
    pub fn clamp(self, photo_size: DVec2, stage_size: DVec2) -> Self {
        let shown = photo_size * self.scale;
        let overlap = shown.min(stage_size) * VISIBLE_SHARE;
        // The photo's right edge at least `overlap` in, and its left edge at most so far out.
        let offset = self.offset.0.max(overlap - shown).min(stage_size - overlap);
        if offset.is_finite() { Self { offset: StagePx(offset), ..self } } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHOTO: DVec2 = DVec2::new(3000.0, 4000.0);
    const STAGE: DVec2 = DVec2::new(1600.0, 1200.0);
    const LIMITS: ScaleLimits = ScaleLimits { least: 0.05, most: 8.0 };

    #[test]
    fn fit_is_centred_with_its_margin() {
        let view = Viewport::fit(PHOTO, STAGE, 20.0);
        assert!((view.scale - 0.29).abs() < 1e-12, "scale {}", view.scale);
        let corner = view.stage_from_photo(PhotoPx(PHOTO));
        assert!((corner.0.y - 1180.0).abs() < 1e-9, "bottom at {}", corner.0.y);
        assert!((view.offset.0.x - (1600.0 - corner.0.x)).abs() < 1e-9, "left {}", view.offset.0.x);
    }

    #[test]
    fn fit_of_nonsense_is_the_default() {
        for photo in [DVec2::ZERO, DVec2::NAN, DVec2::new(-3.0, 5.0), DVec2::INFINITY] {
            assert_eq!(Viewport::fit(photo, STAGE, 20.0), Viewport::default(), "{photo}");
        }
        let tiny = Viewport::fit(PHOTO, DVec2::ZERO, 20.0);
        assert!(tiny.scale > 0.0 && tiny.offset.is_finite(), "{tiny:?}");
    }

    #[test]
    fn zoom_stops_at_its_limits_and_ignores_nonsense() {
        let view = Viewport::fit(PHOTO, STAGE, 0.0);
        let about = StagePx::new(800.0, 600.0);
        assert_eq!(view.zoom_about(about, 1e9, LIMITS).scale, LIMITS.most);
        assert_eq!(view.zoom_about(about, 1e-9, LIMITS).scale, LIMITS.least);
        for factor in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(view.zoom_about(about, factor, LIMITS), view, "factor {factor}");
        }
    }

    #[test]
    fn a_photo_thrown_away_is_held() {
        let view = Viewport::fit(PHOTO, STAGE, 20.0);
        for movement in [DVec2::splat(1e6), DVec2::splat(-1e6), DVec2::new(1e6, -1e6)] {
            let held = view.pan_by(movement).clamp(PHOTO, STAGE);
            let shown = PHOTO * held.scale;
            let low = held.offset.0.max(DVec2::ZERO);
            let high = (held.offset.0 + shown).min(STAGE);
            let least = shown.min(STAGE) * VISIBLE_SHARE - 1e-9;
            assert!((high - low).cmpge(least).all(), "{movement}: only {} visible", high - low);
        }
        assert_eq!(view.clamp(PHOTO, STAGE), view, "a fitted photo is not moved");
    }
}
