//! Plans beside each other as pictures: the same part of the same photo with each plan's dots, side by side or under one slider, and
//! what parts them in words. The dots are those of the stage, at these pictures' scale.

use std::rc::Rc;

use glam::DVec2;
use hairline::design::Design;
use hairline::editor::work::head_on_photo;
use hairline::editor::{Preview, StageView};
use hairline::geometry::{StagePx, Viewport};
use hairline::picture::SkinMap;
use hairline::stipple::RankedDots;
use hairline_app::platform::canvas::{self, DirtyRectangle};
use hairline_app::platform::page;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::say;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlCanvasElement, HtmlDialogElement, HtmlElement, HtmlImageElement, HtmlInputElement};

use super::plans::LETTERS;
use super::{Shared, State, build, part, set, show, value};

const MARKUP: &str = include_str!("compare.html");
/// The larger side of a picture in CSS px: two lie beside each other in a dialog.
const PICTURE_PX: f64 = 520.0;
/// The smaller copy that the skin's colour is taken from, as large as the app's own.
const SKIN_PX: f64 = 512.0;
/// How much of the head's width is shown around it.
const AROUND: f64 = 0.06;

/// Places dots for pictures and numbers of plans that are not on the stage.
pub struct Engine(Preview);

impl Engine {
    /// Of the point set's bytes.
    pub fn new(dots: &[u8]) -> Option<Self> {
        RankedDots::from_bytes(dots).ok().map(|dots| Self(Preview::new(dots)))
    }

    /// Treated skin in cm² and dots on the whole head of a design on the desk's head.
    pub fn measure(&mut self, state: &State, design: &Design) -> (f64, f64) {
        self.0.set_hair(state.finding.map.clone());
        let pixel = StageView::new(Viewport { scale: 1.0, offset: StagePx(DVec2::ZERO) }, DVec2::ONE, 1.0);
        let frame = self.0.frame(design, &state.chart, &pixel);
        (self.0.area_cm2(), frame.dots as f64)
    }
}

/// A plan on its picture.
struct Plan {
    letter: &'static str,
    /// Letter and name, as in a sentence.
    name: String,
    canvas: HtmlCanvasElement,
}

/// Opens the dialog.
pub fn open(shared: &Shared) {
    let state = shared.borrow();
    let Some(state) = state.as_ref() else { return };
    let Some(plans) = pictures(state) else { return };
    let Some(dialog) = dialog() else { return };
    let root: Element = dialog.clone().into();
    let plans = Rc::new(plans);
    {
        let (dialog, root, plans) = (dialog.clone(), root.clone(), plans.clone());
        build(&root.clone(), MARKUP, move |what, _, _| match what {
            "close" => dialog.close(),
            "beside" | "slider" => show_way(&root, what),
            "pair" => pair(&root, &plans),
            _ => {}
        });
    }
    if let Some(place) = part::<Element>(&root, ".compare-beside") {
        for plan in plans.iter() {
            let Some(figure) = figure(plan) else { continue };
            // Refused for a parent that is gone only.
            let _ = place.append_child(&figure);
        }
    }
    for (id, chosen) in [("#compare-left", 0), ("#compare-right", 1)] {
        let Some(select) = part::<Element>(&root, id) else { continue };
        for (index, plan) in plans.iter().enumerate() {
            let Ok(option) = page::element::<HtmlElement>("option") else { continue };
            option.set_text_content(Some(&plan.name));
            set(&option, "value", plan.letter);
            if index == chosen {
                set(&option, "selected", "");
            }
            let _ = select.append_child(&option);
        }
    }
    if let Some(list) = part::<Element>(&root, ".compare-differences") {
        for sentence in super::plans::told(state) {
            let Ok(item) = page::element::<HtmlElement>("li") else { continue };
            item.set_text_content(Some(&sentence));
            let _ = list.append_child(&item);
        }
    }
    pair(&root, &plans);
    listen_to_slider(&root);
    show_way(&root, "beside");
    // Only a dialog that is open already refuses.
    let _ = dialog.show_modal();
}

fn dialog() -> Option<HtmlDialogElement> {
    let dialog: HtmlDialogElement = page::element("dialog").ok()?;
    dialog.set_class_name("dialog dialog-compare");
    set(&dialog, "aria-labelledby", "compare-title");
    page::document().ok()?.body()?.append_child(&dialog).ok()?;
    let gone = dialog.clone();
    dialog.set_onclose(Some(Closure::once_into_js(move || gone.remove()).unchecked_ref()));
    Some(dialog)
}

/// Each plan's picture: the head, as large as it fits, from the photo on the stage.
fn pictures(state: &State) -> Option<Vec<Plan>> {
    let photo: HtmlImageElement = page::document().ok()?.query_selector("img.photo").ok()??.dyn_into().ok()?;
    let photo_px = DVec2::new(photo.natural_width().into(), photo.natural_height().into());
    let (least, most) = head_on_photo(&state.design, &state.chart);
    let around = DVec2::splat((most.x - least.x).abs() * AROUND);
    let (least, most) = ((least - around).max(DVec2::ZERO), (most + around).min(photo_px));
    let head_px = (most - least).max(DVec2::ONE);
    let scale = PICTURE_PX / head_px.max_element();
    let viewport = Viewport { scale, offset: StagePx(-least * scale) };
    let view = StageView::new(viewport, head_px * scale, canvas::device_pixel_ratio());
    let mut engine = state.engine.borrow_mut();
    let Engine(preview) = engine.as_mut()?;
    preview.set_hair(state.finding.map.clone());
    if let Some(skin) = skin(&photo, photo_px) {
        preview.set_skin(skin);
    }
    let mut plans = Vec::new();
    for (index, (name, design)) in state.plans.each(&state.design).enumerate() {
        let mut design = design.clone();
        design.take_photo_from(&state.design);
        preview.forget();
        preview.frame(&design, &state.chart, &view);
        let canvas = drawn(&photo, preview.rgba(), &view)?;
        let letter = LETTERS.get(index)?;
        plans.push(Plan { letter, name: super::plans::name(index, name), canvas });
    }
    Some(plans)
}

/// The photo's part with ink on it.
fn drawn(photo: &HtmlImageElement, ink: &[u8], view: &StageView) -> Option<HtmlCanvasElement> {
    let (width, height) = view.canvas_size();
    let [picture, layer] = [(); 2].map(|()| {
        let canvas: HtmlCanvasElement = page::element("canvas").ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let context = canvas::context_2d(&canvas).ok()?;
        Some((canvas, context))
    });
    let ((canvas, context), (layer, on_layer)) = (picture?, layer?);
    let per_photo_px = view.viewport.scale * view.device_px_per_css;
    let offset = view.viewport.offset.0 * view.device_px_per_css;
    let [wide, high] = [photo.natural_width(), photo.natural_height()].map(|px| f64::from(px) * per_photo_px);
    context.draw_image_with_html_image_element_and_dw_and_dh(photo, offset.x, offset.y, wide, high).ok()?;
    canvas::put_dirty(&on_layer, ink, width, DirtyRectangle { x: 0, y: 0, width, height }).ok()?;
    context.draw_image_with_html_canvas_element(&layer, 0.0, 0.0).ok()?;
    Some(canvas)
}

/// The photo's colours under the dots.
fn skin(photo: &HtmlImageElement, photo_px: DVec2) -> Option<SkinMap> {
    let scale = (SKIN_PX / photo_px.max_element()).min(1.0);
    let small = (photo_px * scale).round().max(DVec2::ONE);
    let canvas: HtmlCanvasElement = page::element("canvas").ok()?;
    canvas.set_width(small.x as u32);
    canvas.set_height(small.y as u32);
    let context = canvas::context_2d(&canvas).ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(photo, 0.0, 0.0, small.x, small.y).ok()?;
    let pixels = context.get_image_data(0.0, 0.0, small.x, small.y).ok()?.data();
    SkinMap::from_rgba(small.x as usize, small.y as usize, &pixels, (photo_px.x / small.x) as f32)
}

fn figure(plan: &Plan) -> Option<HtmlElement> {
    let figure: HtmlElement = page::element("figure").ok()?;
    let caption: HtmlElement = page::element("figcaption").ok()?;
    caption.set_text_content(Some(&plan.name));
    name_picture(&plan.canvas, plan);
    set(&plan.canvas, "role", "img");
    figure.append_child(&plan.canvas).ok()?;
    figure.append_child(&caption).ok()?;
    Some(figure)
}

fn name_picture(canvas: &Element, plan: &Plan) {
    set(canvas, "aria-label", &say("side-picture", &[("plan", Text(&plan.name))]));
}

fn show_way(root: &Element, way: &str) {
    for option in ["beside", "slider"] {
        show(root, &format!(".compare-{option}"), option == way);
        if let Some(button) = part::<Element>(root, &format!("[data-do={option}]")) {
            set(&button, "aria-pressed", if option == way { "true" } else { "false" });
        }
    }
}

/// Puts the two chosen plans under the slider.
fn pair(root: &Element, plans: &[Plan]) {
    let Some(stack) = part::<Element>(root, ".compare-stack") else { return };
    let canvases = stack.children();
    for (place, id) in ["#compare-left", "#compare-right"].into_iter().enumerate() {
        let chosen = part::<HtmlElement>(root, id).map(|select| value(&select)).unwrap_or_default();
        let Some(plan) = plans.iter().find(|plan| plan.letter == chosen) else { continue };
        let shown = canvases.item(place as u32).and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
        let Some(shown) = shown else { continue };
        shown.set_width(plan.canvas.width());
        shown.set_height(plan.canvas.height());
        if let Ok(context) = canvas::context_2d(&shown) {
            // A canvas without pixels cannot be drawn, and there is none.
            let _ = context.draw_image_with_html_canvas_element(&plan.canvas, 0.0, 0.0);
        }
        name_picture(&shown, plan);
    }
}

fn listen_to_slider(root: &Element) {
    let (Some(slider), Some(stack)) =
        (part::<HtmlInputElement>(root, "#compare-split"), part::<HtmlElement>(root, ".compare-stack"))
    else {
        return;
    };
    let moved = {
        let slider = slider.clone();
        move || {
            let split = slider.value();
            // Refused for malformed names only.
            let _ = stack.style().set_property("--split", &format!("{split}%"));
            let percent = slider.value_as_number();
            set(&slider, "aria-valuetext", &say("side-split-at", &[("percent", Number(percent))]));
        }
    };
    moved();
    let listener: Closure<dyn Fn()> = Closure::new(moved);
    slider.set_oninput(Some(listener.as_ref().unchecked_ref()));
    // It goes with the page; the dialog is opened a few times.
    listener.forget();
}
