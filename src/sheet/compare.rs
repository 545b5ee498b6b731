//! The sheet's page of plans beside each other, when there are several: a table in numbers, and what parts them in sentences.

use std::fmt::Write;

use crate::head::Chart;
use crate::pigment::Shade;
use crate::words::Value::{Number, Text};

use super::paper::Paper;
use super::words::{self, Writer};
use super::{Facts, PlanFacts};

/// The page; empty when there is one plan alone.
pub(super) fn page(writer: &Writer<'_>, chart: &Chart, paper: Paper, facts: &Facts<'_>) -> String {
    let plans = facts.plans;
    if plans.len() < 2 {
        return String::new();
    }
    let mut html = format!(
        r#"<section class="sheet-page {}"><header class="sheet-head"><h1>{}</h1><p>{}</p></header>"#,
        paper.class(),
        writer.say("sheet-plans", &[]),
        words::escaped(facts.date)
    );
    if plans.iter().all(|plan| !plan.picture.is_empty()) {
        html += r#"<div class="sheet-pair">"#;
        for plan in plans {
            let (name, picture) = (words::escaped(plan.name), words::escaped(plan.picture));
            let _ =
                write!(html, r#"<figure><figcaption>{name}</figcaption><img src="{picture}" alt="{name}"></figure>"#);
        }
        html += "</div>";
    }
    html += r#"<table class="sheet-table sheet-plans"><thead><tr><td></td>"#;
    for plan in plans {
        let _ = write!(html, r#"<th scope="col" dir="auto">{}</th>"#, words::escaped(plan.name));
    }
    html += "</tr></thead><tbody>";
    for (name, value) in ROWS {
        let _ = write!(html, r#"<tr><th scope="row">{}</th>"#, writer.say(name, &[]));
        for plan in plans {
            let _ = write!(html, "<td>{}</td>", value(writer, chart, plan));
        }
        html += "</tr>";
    }
    html += r#"</tbody></table><ul class="sheet-differences">"#;
    for difference in plans.iter().map(|plan| plan.difference).filter(|difference| !difference.is_empty()) {
        let _ = write!(html, r#"<li dir="auto">{}</li>"#, words::escaped(difference));
    }
    html += "</ul>";
    if let Some(shown) = plans.get(facts.plan_shown) {
        let _ = write!(html, "<p>{}</p>", writer.say("sheet-plans-shown", &[("plan", Text(shown.name))]));
    }
    let _ = write!(
        html,
        r#"<footer class="sheet-foot"><p><strong>{}</strong></p></footer></section>"#,
        writer.say("sheet-simulation", &[])
    );
    html
}

type Row = (&'static str, fn(&Writer<'_>, &Chart, &PlanFacts<'_>) -> String);

/// In the order of what a person would see first.
const ROWS: [Row; 7] = [
    ("sheet-hairline-height", |writer, chart, plan| {
        let height_mm = plan.design.hairline.mid_frontal_height_mm(chart);
        height_mm.map_or_else(String::new, |mm| writer.say("sheet-mm", &[("mm", Number(mm))]))
    }),
    ("sheet-hairline-area", |writer, _, plan| writer.say("sheet-area", &[("area", Number(plan.area_cm2))])),
    ("sheet-plans-dots", |writer, _, plan| words::escaped(&writer.words.number(plan.dots.round(), 0))),
    ("sheet-density", |writer, _, plan| {
        writer.say("sheet-density.value", &[("density", Number(plan.design.dots.density_per_cm2))])
    }),
    ("sheet-dot-size", |writer, _, plan| {
        writer.say("sheet-dot-size.value", &[("mm", Number(plan.design.dots.diameter_mm))])
    }),
    ("sheet-shade", |writer, _, plan| {
        let shade = Shade::from_id(plan.design.dots.shade).unwrap_or(Shade::Charcoal);
        let shade = writer.words.say(words::shade(shade), &[]);
        let strength = plan.design.treatment.strength;
        writer.say("sheet-shade.value", &[("shade", Text(&shade)), ("strength", Number(strength))])
    }),
    ("sheet-plans-sessions", |writer, _, plan| {
        words::escaped(&writer.words.number(plan.design.treatment.session_count.into(), 0))
    }),
];
