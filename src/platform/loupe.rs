//! The loupe: the stage under a finger, larger, beside it.

use web_sys::{HtmlCanvasElement, HtmlImageElement};

use hairline::geometry::{StagePx, Viewport};

use super::canvas::context_2d;

/// How many times larger than the stage.
const MAGNIFICATION: f64 = 2.5;

/// What the loupe looks at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The place in its middle.
    pub at: StagePx,
    /// The part of the photo that the stage shows.
    pub viewport: Viewport,
    /// The photo's full width in px; the image may be a smaller copy.
    pub photo_width_px: f64,
    /// Device pixels of the ink canvas per CSS px of the stage.
    pub device_px_per_css: f64,
}

/// Draws photo and ink into the loupe. Where the browser refuses, the loupe stays as it was.
pub fn draw(loupe: &HtmlCanvasElement, photo: &HtmlImageElement, ink: &HtmlCanvasElement, view: &View) {
    let Ok(context) = context_2d(loupe) else { return };
    let side = f64::from(loupe.width());
    // The canvas has twice the CSS size, for sharp screens.
    let reach_css = side / 2.0 / MAGNIFICATION;
    let (left, top) = (view.at.0.x - reach_css / 2.0, view.at.0.y - reach_css / 2.0);
    context.set_fill_style_str("#777");
    context.fill_rect(0.0, 0.0, side, side);

    let image_px_per_photo_px = f64::from(photo.natural_width()) / view.photo_width_px.max(1.0);
    let image_px_per_css = image_px_per_photo_px / view.viewport.scale;
    let corner_px = view.viewport.photo_from_stage(StagePx::new(left, top)).0 * image_px_per_photo_px;
    let reach_px = reach_css * image_px_per_css;
    let _ = context.draw_image_with_html_image_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
        photo,
        corner_px.x,
        corner_px.y,
        reach_px,
        reach_px,
        0.0,
        0.0,
        side,
        side,
    );
    let scale = view.device_px_per_css;
    let _ = context.draw_image_with_html_canvas_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
        ink,
        left * scale,
        top * scale,
        reach_css * scale,
        reach_css * scale,
        0.0,
        0.0,
        side,
        side,
    );
}
