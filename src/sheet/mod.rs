//! The print sheet: before and after, the plan in numbers, and the hairline as a template in life size, as HTML with drawings
//! (SVG) in mm. Pure: pictures come as addresses, the date as text.
//!
//! - [`unroll`] rolls a line of the skin onto paper, [`template`] does that to a design's hairline, `strip` says where to cut
//!   and [`fit`] how far paper and skin disagree;
//! - [`pages`] divides what is wider than a page, `drawing` draws a page, `plan` writes the first one,
//!   `compare` the one of several plans;
//! - `style/print.css` gives the paper's size and the look of the first page.
//!
//! Linked by the darkroom alone. Nothing here has a `style` attribute: the page's policy refuses it.

pub mod fit;
pub mod pages;
pub mod paper;
pub mod template;
pub mod unroll;

mod compare;
mod drawing;
mod plan;
mod strip;
mod words;

pub use paper::Paper;
pub use template::Template;
pub use words::{escaped, shade};

use crate::design::Design;
use crate::words::Words;
use pages::Pages;
use words::Writer;

/// What the sheet says beside the design.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facts<'text> {
    /// The day, as the reader writes days.
    pub date: &'text str,
    /// A heading such as the photo's or the client's name; empty unless the person asks for it.
    pub name: &'text str,
    /// A remark for the client; empty for none.
    pub note: &'text str,
    /// Whether the reader's language runs from right to left.
    pub right_to_left: bool,
    /// The treated area in cm² of skin.
    pub area_cm2: f64,
    /// Dots in the picture.
    pub dots: usize,
    /// Addresses of the pictures before and after; empty for none.
    pub pictures: [&'text str; 2],
    /// All plans, when there are several: a page puts them beside each other.
    pub plans: &'text [PlanFacts<'text>],
    /// Which of them the rest of the sheet is about.
    pub plan_shown: usize,
}

/// One of several plans.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanFacts<'text> {
    /// Its letter and what the person calls it.
    pub name: &'text str,
    /// The plan.
    pub design: &'text Design,
    /// Its treated area in cm² of skin.
    pub area_cm2: f64,
    /// Its dots when all sessions are done.
    pub dots: f64,
    /// In what it differs from the first, as a sentence; empty for the first.
    pub difference: &'text str,
    /// Address of its picture; empty for none.
    pub picture: &'text str,
}

/// The whole sheet as HTML in the language of these words: one `<section class="sheet-page">` a page. Never empty, whatever the design.
#[must_use]
pub fn sheet(words: &dyn Words, design: &Design, paper: Paper, facts: &Facts<'_>) -> String {
    let writer = Writer { words, right_to_left: facts.right_to_left };
    let chart = design.chart();
    let template = Template::of(design, &chart);
    let pages = template.as_ref().and_then(|template| Pages::of(template, paper));
    let mut html = plan::page(&writer, design, &chart, template.as_ref(), pages.as_ref(), paper, facts);
    if let (Some(template), Some(pages)) = (&template, &pages) {
        for index in 0..pages.pages.len() {
            html += &drawing::page(&writer, template, pages, index, paper);
        }
    }
    html += &compare::page(&writer, &chart, paper, facts);
    html
}
