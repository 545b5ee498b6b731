//! The sheet's first page: pictures and the plan in numbers. HTML that style/print.css lays out.

use std::fmt::Write;

use crate::design::{Design, Treatment};
use crate::head::Chart;
use crate::pigment::Shade;

use super::pages::Pages;
use super::paper::Paper;
use super::template::Template;
use super::{Facts, drawing, words};

type Row = (String, String);

/// Anatomical points that have a name.
const NAMES: usize = 5;

/// The page.
pub(super) fn page(
    design: &Design,
    chart: &Chart,
    template: Option<&Template>,
    pages: Option<&Pages>,
    paper: Paper,
    facts: &Facts<'_>,
) -> String {
    let title = [facts.name, facts.date].map(words::escaped).into_iter().filter(|text| !text.is_empty());
    let title = title.collect::<Vec<_>>().join(" · ");
    let mut html = format!(
        r#"<section class="sheet-page {}"><header class="sheet-head"><h1>Hairline plan</h1><p>{title}</p></header>"#,
        paper.class()
    );
    if facts.pictures.iter().all(|address| !address.is_empty()) {
        html += r#"<div class="sheet-pair">"#;
        for (address, caption) in facts.pictures.iter().zip(["Before".to_owned(), after(&design.treatment)]) {
            let (address, caption) = (words::escaped(address), words::escaped(&caption));
            let _ = write!(
                html,
                r#"<figure><figcaption>{caption}</figcaption><img src="{address}" alt="{caption}"></figure>"#
            );
        }
        html += "</div>";
    }
    html += r#"<div class="sheet-pair"><div>"#;
    html += &table("The hairline", &hairline(design, chart, template, facts));
    html += "</div><div>";
    html += &table("The treatment", &treatment(design));
    html += "</div></div>";
    if let Some(points) = template.map(by_tape).filter(|points| !points.is_empty()) {
        html += &table("By tape over the skin: from the midline to the side, and from the glabella up", &points);
    }
    if !facts.note.is_empty() {
        let _ = write!(html, r#"<p class="sheet-note">{}</p>"#, words::escaped(facts.note));
    }
    html += r#"<footer class="sheet-foot"><svg class="sheet-bar" width="104mm" height="9mm" viewBox="0 0 104 9" role="img" aria-label="Scale bar, 100 mm">"#;
    drawing::bar(&mut html, 1.0, 4.5);
    let _ = write!(
        html,
        "</svg><p><strong>Simulation, not a promise.</strong> Print at 100 % (actual size) and check the bar with a ruler. {}</p></footer></section>",
        template_words(pages)
    );
    html
}

fn template_words(pages: Option<&Pages>) -> String {
    match pages.map(|pages| pages.pages.len()) {
        None => "There is no template: this line is too long or too short for paper.".to_owned(),
        Some(1) => "The next page is the hairline in life size, to cut out.".to_owned(),
        Some(count) => format!("The next {count} pages are the hairline in life size, to join and cut out."),
    }
}

/// What the picture after shows.
fn after(treatment: &Treatment) -> String {
    let planned = f64::from(treatment.session_count);
    let time = words::time(treatment.days_since);
    match treatment.sessions_shown {
        0.0 => "Before the first session".to_owned(),
        shown if shown < planned => format!("Simulation: {shown:.0} of {planned} sessions, {time}"),
        _ => format!("Simulation: all sessions, {time}"),
    }
}

fn hairline(design: &Design, chart: &Chart, template: Option<&Template>, facts: &Facts<'_>) -> Vec<Row> {
    let row = |name: &str, value: String| (name.to_owned(), value);
    let mut rows = Vec::new();
    if let Some(height_mm) = design.hairline.mid_frontal_height_mm(chart) {
        rows.push(row("Above the glabella, along the skin", format!("{height_mm:.0} mm")));
    }
    if let Some(template) = template {
        let across = template.points.iter().map(|point| point.tape_mm.x);
        let (right, left) = across.fold((0.0_f64, 0.0_f64), |(right, left), x| (right.min(x), left.max(x)));
        rows.push(row("Width, by tape", format!("{:.0} mm", left - right)));
        rows.push(row("Length along the line", format!("{:.0} mm", template.length_mm())));
    }
    rows.push(row("Treated area", format!("{:.0} cm²", facts.area_cm2)));
    rows.push(row("Dots in the picture", words::grouped(facts.dots)));
    rows
}

fn treatment(design: &Design) -> Vec<Row> {
    let row = |name: &str, value: String| (name.to_owned(), value);
    let (dots, treatment) = (&design.dots, &design.treatment);
    let shade = Shade::from_id(dots.shade).unwrap_or(Shade::Charcoal);
    let mut rows = vec![
        row("Density", format!("{:.0} dots per cm²", dots.density_per_cm2)),
        row("Size of a healed dot", format!("{:.2} mm", dots.diameter_mm)),
        row("Shade", format!("{}, strength {:.2}", shade.label(), treatment.strength)),
    ];
    for (index, session) in treatment.planned().iter().enumerate() {
        let last = index + 1 == treatment.planned().len();
        let share = if last { 1.0 } else { session.share };
        let mut text = match share {
            1.0 => "all dots".to_owned(),
            share => format!("{:.0} % of the dots", share * 100.0),
        };
        if index > 0 {
            text = format!("{:.0} days later: {text}", session.gap_days);
        }
        match session.lighter_by {
            0 => {}
            1 => text += ", a shade lighter",
            by => text += &format!(", {by} shades lighter"),
        }
        rows.push((format!("Session {}", index + 1), text));
    }
    rows
}

/// The named points, as many as there are names.
fn by_tape(template: &Template) -> Vec<Row> {
    let named = template.points.iter().filter_map(|point| Some((point, point.name?)));
    named
        .take(NAMES)
        .map(|(point, name)| {
            let (across, up) = (point.tape_mm.x.round(), point.tape_mm.y.round());
            let side = if across > 0.0 { "left" } else { "right" };
            let across =
                if across == 0.0 { "on the midline".to_owned() } else { format!("{} mm {side}", across.abs()) };
            (words::point(name).to_owned(), format!("{across}, {up} mm up"))
        })
        .collect()
}

fn table(title: &str, rows: &[Row]) -> String {
    let mut html = format!(r#"<table class="sheet-table"><caption>{title}</caption>"#);
    for (name, value) in rows {
        let _ = write!(html, r#"<tr><th scope="row">{name}</th><td>{value}</td></tr>"#);
    }
    html += "</table>";
    html
}
