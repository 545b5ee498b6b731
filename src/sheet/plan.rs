//! The sheet's first page: pictures and the plan in numbers. HTML that style/print.css lays out.

use std::fmt::Write;

use crate::design::{Design, Treatment};
use crate::head::Chart;
use crate::pigment::Shade;

use super::pages::Pages;
use super::paper::Paper;
use super::template::Template;
use super::words::Writer;
use super::{Facts, drawing, words};
use crate::words::Value::{Number, Text};
use crate::words::time;

type Row = (String, String);

/// Anatomical points that have a name.
const NAMES: usize = 5;

/// The page.
pub(super) fn page(
    writer: &Writer<'_>,
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
        r#"<section class="sheet-page {}"><header class="sheet-head"><h1>{}</h1><p>{title}</p></header>"#,
        paper.class(),
        writer.say("sheet-title", &[])
    );
    if facts.pictures.iter().all(|address| !address.is_empty()) {
        html += r#"<div class="sheet-pair">"#;
        for (address, caption) in
            facts.pictures.iter().zip([writer.say("sheet-before", &[]), after(writer, &design.treatment)])
        {
            let address = words::escaped(address);
            let _ = write!(
                html,
                r#"<figure><figcaption>{caption}</figcaption><img src="{address}" alt="{caption}"></figure>"#
            );
        }
        html += "</div>";
    }
    html += r#"<div class="sheet-pair"><div>"#;
    html += &table(&writer.say("sheet-hairline", &[]), &hairline(writer, design, chart, template, facts));
    html += "</div><div>";
    html += &table(&writer.say("sheet-treatment", &[]), &treatment(writer, design));
    html += "</div></div>";
    if let Some(points) = template.map(|template| by_tape(writer, template)).filter(|points| !points.is_empty()) {
        html += &table(&writer.say("sheet-by-tape", &[]), &points);
    }
    if !facts.note.is_empty() {
        let _ = write!(html, r#"<p class="sheet-note" dir="auto">{}</p>"#, words::escaped(facts.note));
    }
    let _ = write!(
        html,
        r#"<footer class="sheet-foot"><svg class="sheet-bar" width="104mm" height="9mm" viewBox="0 0 104 9" direction="ltr" role="img" aria-label="{}">"#,
        writer.say("sheet-bar", &[])
    );
    drawing::bar(writer, &mut html, 1.0, 4.5);
    let _ = write!(
        html,
        "</svg><p><strong>{}</strong> {} {}</p></footer></section>",
        writer.say("sheet-simulation", &[]),
        writer.say("sheet-scale", &[]),
        template_words(writer, pages)
    );
    html
}

fn template_words(writer: &Writer<'_>, pages: Option<&Pages>) -> String {
    match pages {
        None => writer.say("sheet-no-template", &[]),
        Some(pages) => writer.say("sheet-template-follows", &[("pages", Number(pages.pages.len() as f64))]),
    }
}

/// What the picture after shows.
fn after(writer: &Writer<'_>, treatment: &Treatment) -> String {
    let planned = f64::from(treatment.session_count);
    let time = time(writer.words, treatment.days_since);
    match treatment.sessions_shown {
        0.0 => writer.say("sheet-before-first-session", &[]),
        shown if shown < planned => {
            let values = [("shown", Number(shown.round())), ("planned", Number(planned)), ("time", Text(&time))];
            writer.say("sheet-some-sessions", &values)
        }
        _ => writer.say("sheet-all-sessions", &[("time", Text(&time))]),
    }
}

fn hairline(
    writer: &Writer<'_>,
    design: &Design,
    chart: &Chart,
    template: Option<&Template>,
    facts: &Facts<'_>,
) -> Vec<Row> {
    let row = |name: &str, value: String| (writer.say(name, &[]), value);
    let mm = |mm: f64| writer.say("sheet-mm", &[("mm", Number(mm))]);
    let mut rows = Vec::new();
    if let Some(height_mm) = design.hairline.mid_frontal_height_mm(chart) {
        rows.push(row("sheet-hairline-height", mm(height_mm)));
    }
    if let Some(template) = template {
        let across = template.points.iter().map(|point| point.tape_mm.x);
        let (right, left) = across.fold((0.0_f64, 0.0_f64), |(right, left), x| (right.min(x), left.max(x)));
        rows.push(row("sheet-hairline-width", mm(left - right)));
        rows.push(row("sheet-hairline-length", mm(template.length_mm())));
    }
    rows.push(row("sheet-hairline-area", writer.say("sheet-area", &[("area", Number(facts.area_cm2))])));
    rows.push(row("sheet-hairline-dots", words::escaped(&writer.words.number(facts.dots as f64, 0))));
    rows
}

fn treatment(writer: &Writer<'_>, design: &Design) -> Vec<Row> {
    let (dots, treatment) = (&design.dots, &design.treatment);
    let shade = Shade::from_id(dots.shade).unwrap_or(Shade::Charcoal);
    let shade = writer.words.say(words::shade(shade), &[]);
    let mut rows = vec![
        (
            writer.say("sheet-density", &[]),
            writer.say("sheet-density.value", &[("density", Number(dots.density_per_cm2))]),
        ),
        (writer.say("sheet-dot-size", &[]), writer.say("sheet-dot-size.value", &[("mm", Number(dots.diameter_mm))])),
        (
            writer.say("sheet-shade", &[]),
            writer.say("sheet-shade.value", &[("shade", Text(&shade)), ("strength", Number(treatment.strength))]),
        ),
    ];
    for (index, session) in treatment.planned().iter().enumerate() {
        let last = index + 1 == treatment.planned().len();
        let share = if last { 1.0 } else { session.share };
        let values = [
            ("percent", Number(share * 100.0)),
            ("lighter", Number(f64::from(session.lighter_by))),
            ("days", Number(session.gap_days.round())),
        ];
        let id = if index == 0 { "sheet-session.first" } else { "sheet-session.later" };
        let name = writer.say("sheet-session", &[("number", Number((index + 1) as f64))]);
        rows.push((name, writer.say(id, &values)));
    }
    rows
}

/// The named points, as many as there are names.
fn by_tape(writer: &Writer<'_>, template: &Template) -> Vec<Row> {
    let named = template.points.iter().filter_map(|point| Some((point, point.name?)));
    named
        .take(NAMES)
        .map(|(point, name)| {
            let (across, up) = (point.tape_mm.x.round(), point.tape_mm.y.round());
            let id = match across {
                0.0 => "sheet-by-tape.midline",
                0.0.. => "sheet-by-tape.left",
                _ => "sheet-by-tape.right",
            };
            let values = [("across", Number(across.abs())), ("up", Number(up))];
            (writer.say(words::point(name), &[]), writer.say(id, &values))
        })
        .collect()
}

/// Rows are markup already.
fn table(title: &str, rows: &[Row]) -> String {
    let mut html = format!(r#"<table class="sheet-table"><caption>{title}</caption>"#);
    for (name, value) in rows {
        let _ = write!(html, r#"<tr><th scope="row">{name}</th><td>{value}</td></tr>"#);
    }
    html += "</table>";
    html
}
