//! The print sheet, for the app's side in platform/print.rs: its pictures, its place in the page, and the browser's dialog. What
//! is on it is `hairline::sheet`'s.

use super::consult::printed;
use glam::DVec2;
use hairline::design::Design;
use hairline::editor::saved;
use hairline::editor::work::head_on_photo;
use hairline::sheet::{Facts, Paper, PlanFacts};
use hairline_app::platform::words::{self, BrowserWords, t, tag, told};
use js_sys::{Date, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, Document, Element, HtmlCanvasElement, HtmlImageElement, Url, Window};

/// Long side of a printed picture: over 300 px an inch where it is 12 cm high.
const PRINTED_SIDE_PX: f64 = 1600.0;
/// Of the head's size, how much of the photo is printed to its left, above, to its right and below.
const AROUND_HEAD: [f64; 4] = [0.12, 0.12, 0.12, 0.35];
/// No visible loss.
const PRINTED_QUALITY: f64 = 0.92;

/// Prints the sheet of the plan that is shown, and of those beside it (bytes as of [`saved::encode`]), on Letter or A4, from `mount`,
/// where it stays. Of the pictures `before` and `after` the head is printed.
///
/// # Errors
/// A sentence, when these are no plans' bytes and no pictures.
#[wasm_bindgen(js_name = printSheet)]
pub async fn print_sheet(
    mount: Element,
    kept: Vec<u8>,
    letter: bool,
    area_cm2: f64,
    dots: usize,
    before: Blob,
    after: Blob,
) -> Result<(), String> {
    let kept = saved::decode(&kept).map_err(|error| told(&error))?;
    let design = &kept.design;
    words::file("consult").await;
    let printed_plans = printed::plans(&kept);
    let window = web_sys::window().ok_or_else(no_memory)?;
    let before = printed(&window, &before, design).await.ok_or_else(no_memory)?;
    let after = printed(&window, &after, design).await.ok_or_else(no_memory)?;
    // Sweden writes days as 2026-11-22, which nobody reads as another day.
    let date = String::from(Date::new_0().to_locale_date_string("sv-SE", &JsValue::UNDEFINED));
    let paper = if letter { Paper::Letter } else { Paper::A4 };
    // The photo's name, which may be a person's, is not printed.
    let direction = direction(&window);
    let plans: Vec<PlanFacts<'_>> = printed_plans
        .iter()
        .zip(kept.plans.each(design))
        .map(|(plan, (_, design))| PlanFacts {
            name: &plan.name,
            design,
            area_cm2: plan.area_cm2,
            dots: plan.dots,
            difference: &plan.difference,
            picture: "",
        })
        .collect();
    let facts = Facts {
        date: &date,
        name: "",
        note: &design.note,
        right_to_left: direction == "rtl",
        area_cm2,
        dots,
        pictures: [&before.0, &after.0],
        plans: &plans,
        plan_shown: kept.plans.current(),
    };
    mount.set_inner_html(&hairline::sheet::sheet(&BrowserWords, design, paper, &facts));
    // The page may be in another language before the sheet is printed once more.
    for (name, value) in [("lang", &tag()), ("dir", &direction)] {
        mount.set_attribute(name, value).map_err(|_| no_memory())?;
    }
    let images = mount.get_elements_by_tag_name("img");
    for image in (0..images.length()).filter_map(|index| images.item(index)) {
        let image: HtmlImageElement = image.dyn_into().map_err(|_| no_memory())?;
        JsFuture::from(image.decode()).await.map_err(|_| no_memory())?;
    }
    // Shown pictures stay when their addresses go.
    window.print().map_err(|_| t("sheet-no-printing").to_owned())
}

fn no_memory() -> &'static str {
    t("sheet-memory")
}

/// Which way the page's language runs: `ltr` or `rtl`.
fn direction(window: &Window) -> String {
    let root = window.document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("dir")).unwrap_or_default()
}

/// The address of a blob, as long as this lives.
struct Address(String);

impl Address {
    fn of(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        // Revoking an address that is gone already is no error.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// The head on a picture in the size for print, as a JPEG. `None` when the browser has no memory for it.
async fn printed(window: &Window, picture: &Blob, design: &Design) -> Option<Address> {
    let document = window.document()?;
    // An image element, unlike a bitmap, stands upright in every browser since 2020.
    let image: HtmlImageElement = element(&document, "img")?;
    let address = Address::of(picture)?;
    image.set_src(&address.0);
    JsFuture::from(image.decode()).await.ok()?;
    let size = DVec2::new(image.natural_width().into(), image.natural_height().into());
    let (corner, part) = part_of(design, size);
    let (DVec2 { x, y }, DVec2 { x: width, y: height }) = (corner, part);
    let scale = (PRINTED_SIDE_PX / width.max(height)).min(1.0);
    let (to_width, to_height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let canvas: HtmlCanvasElement = element(&document, "canvas")?;
    canvas.set_width(to_width as u32);
    canvas.set_height(to_height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // Not in every browser; the default is a little blurrier and nothing else.
    let _ = Reflect::set(&context, &JsValue::from_str("imageSmoothingQuality"), &JsValue::from_str("high"));
    // Transparent pictures lie on white, as on the stage.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, to_width, to_height);
    context
        .draw_image_with_html_image_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            &image, x, y, width, height, 0.0, 0.0, to_width, to_height,
        )
        .ok()?;
    let encoded = Promise::new(&mut |resolve, reject| {
        let quality = JsValue::from_f64(PRINTED_QUALITY);
        if canvas.to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &quality).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(encoded).await.ok()?.dyn_into().ok()?;
    // Safari keeps a canvas's pixels until its element is collected; a size of zero frees them now.
    canvas.set_width(0);
    Address::of(&blob)
}

/// What is printed of a photo of this size: corner and size in px.
fn part_of(design: &Design, size: DVec2) -> (DVec2, DVec2) {
    let (least, most) = head_on_photo(design, &design.chart());
    let (least, most) = (least.clamp(DVec2::ZERO, size), most.clamp(DVec2::ZERO, size));
    let head = most - least;
    if head.min_element() < 1.0 {
        return (DVec2::ZERO, size);
    }
    let [left, above, right, below] = AROUND_HEAD;
    let from = (least - head * DVec2::new(left, above)).max(DVec2::ZERO);
    let to = (most + head * DVec2::new(right, below)).min(size);
    (from, to - from)
}

fn element<T: JsCast>(document: &Document, name: &str) -> Option<T> {
    document.create_element(name).ok()?.dyn_into().ok()
}
