//! A page of the template as SVG in mm, and the scale bar. Black on white; no `style`.
//!
//! Left and right are the subject's, so a drawing is the same in languages that run from right to left: of its words only the
//! instructions are then on the other side.

use std::fmt::Write;

use glam::DVec2;

use super::pages::{HEAD_MM, Pages, page_mm};
use super::paper::Paper;
use super::template::Template;
use super::words::{self, Writer};
use crate::words::Value::{self, Number, Text};

/// Length of the scale bar in mm.
pub const BAR_MM: f64 = 100.0;
/// Half the length of a cross in mm.
const CROSS_MM: f64 = 3.5;
const TICK_EVERY_MM: f64 = 10.0;
/// Every so many mm a tick is longer and has its number.
const NUMBER_EVERY_MM: f64 = 50.0;
/// Height of the letters of the instructions in mm, and the least where a language is too long for that.
const LETTER_MM: f64 = 2.8;
const LEAST_LETTER_MM: f64 = 1.8;
/// A line of them, as a share of a letter's height.
const LINE: f64 = 3.6 / 2.8;
/// A letter is about this wide, with some reserve, as a share of its height.
const LETTER_WIDTH: f64 = 0.49;
/// From the left edge to the instructions beside the bar, in mm.
const BESIDE_BAR_MM: f64 = 114.0;

/// One page of the template.
pub(super) fn page(writer: &Writer<'_>, template: &Template, pages: &Pages, index: usize, paper: Paper) -> String {
    let upright = paper.drawn_mm();
    let size = page_mm(paper, pages.on_side);
    let turned = if pages.on_side { "-turned" } else { "" };
    let mut svg = format!(
        r#"<section class="sheet-page {class}{turned}"><svg class="sheet-drawing" width="{w}mm" height="{h}mm" viewBox="0 0 {w} {h}" direction="ltr" role="img" aria-label="{name}" data-height-mm="{height:.3}" data-length-mm="{length:.3}" data-width-mm="{width:.3}">"#,
        class = paper.class(),
        w = upright.x,
        h = upright.y,
        name = writer.say("template-picture", &numbers(pages, index)),
        height = template.height_mm(),
        length = template.length_mm(),
        width = template.width_mm(),
    );
    // The top of the drawing on the left of the upright page.
    if pages.on_side {
        put(&mut svg, format_args!(r#"<g transform="translate(0 {}) rotate(-90)">"#, upright.y));
    } else {
        svg += "<g>";
    }
    head(writer, &mut svg, pages, index, size);
    let (corner, shown) = (pages.pages[index].corner_mm, pages.shown_mm);
    let left = (size.x - shown.x) / 2.0;
    put(
        &mut svg,
        format_args!(
            r##"<svg x="{left:.2}" y="{HEAD_MM}" width="{w:.2}" height="{h:.2}" viewBox="{x:.3} {y:.3} {w:.2} {h:.2}" overflow="hidden" fill="none" stroke="#000" data-template="">"##,
            w = shown.x,
            h = shown.y,
            x = corner.x,
            y = -corner.y,
        ),
    );
    drawn(writer, &mut svg, template, pages);
    for joint in pages.joints.iter().filter(|joint| joint.pages.contains(&index)) {
        for place in joint.crosses_mm {
            cross(&mut svg, place, "joint");
            put(
                &mut svg,
                format_args!(r#"<circle cx="{:.2}" cy="{:.2}" r="1.6" stroke-width=".15"/>"#, place.x, -place.y),
            );
            label(&mut svg, place + DVec2::new(0.0, 4.6), "middle", 4.0, &joint.letter);
        }
    }
    svg += "</svg>";
    foot(writer, &mut svg, template, pages, size);
    svg += "</g></svg></section>";
    svg
}

/// The scale bar with its words, from its left end.
pub(super) fn bar(writer: &Writer<'_>, svg: &mut String, x: f64, y: f64) {
    put(svg, format_args!(r##"<path data-bar="" fill="none" stroke="#000" stroke-width=".3" d="M{x} {y}h{BAR_MM}"##));
    for tick in 0..=20_u32 {
        let at = f64::from(tick) * BAR_MM / 20.0;
        let up = if tick.is_multiple_of(10) {
            4.0
        } else if tick.is_multiple_of(2) {
            2.5
        } else {
            1.5
        };
        put(svg, format_args!("M{} {y}v-{up}", x + at));
    }
    svg.push_str(r#""/>"#);
    let end = writer.drawn(&writer.words.say("sheet-bar.end", &[]));
    for (at, words, anchor) in [(0.0, "0", "start"), (50.0, "50", "middle"), (100.0, &end, "end")] {
        put(
            svg,
            format_args!(
                r#"<text x="{}" y="{}" font-size="2.8" text-anchor="{anchor}">{words}</text>"#,
                x + at,
                y + 3.4
            ),
        );
    }
}

/// Which page of how many.
fn numbers(pages: &Pages, index: usize) -> [(&'static str, Value<'static>); 2] {
    [("page", Number((index + 1) as f64)), ("pages", Number(pages.pages.len() as f64))]
}

/// Title and directions.
fn head(writer: &Writer<'_>, svg: &mut String, pages: &Pages, index: usize, size: DVec2) {
    let say = |id: &str| writer.drawn(&writer.words.say(id, &[]));
    let title = say("template-title");
    put(svg, format_args!(r#"<text x="0" y="4.4" font-size="4.6" font-weight="700">{title}</text>"#));
    let joints = pages.joints.iter().filter(|joint| joint.pages.contains(&index));
    let joints = joints.map(|joint| writer.words.say("template-joint", &[("letter", Text(&joint.letter))]));
    let joints = joints.reduce(|joints, next| {
        writer.words.say("template-joints", &[("joints", Text(&joints)), ("next", Text(&next))])
    });
    let [page, count] = numbers(pages, index);
    let place = match &joints {
        None => writer.words.say("template-page", &[page, count]),
        Some(joints) => writer.words.say("template-page-joined", &[page, count, ("joints", Text(joints))]),
    };
    let place = writer.drawn(&place);
    put(svg, format_args!(r#"<text x="{}" y="4.4" font-size="3.6" text-anchor="end">{place}</text>"#, size.x));
    for (x, anchor, words) in [
        (0.0, "start", say("template-right")),
        (size.x / 2.0, "middle", say("template-top")),
        (size.x, "end", say("template-left")),
    ] {
        put(svg, format_args!(r#"<text x="{x}" y="10.6" font-size="3.4" text-anchor="{anchor}">{words}</text>"#));
    }
}

/// Bar and instructions.
fn foot(writer: &Writer<'_>, svg: &mut String, template: &Template, pages: &Pages, size: DVec2) {
    let top = HEAD_MM + pages.shown_mm.y;
    bar(writer, svg, 1.0, top + 8.0);
    put(
        svg,
        format_args!(
            r#"<text x="1" y="{}" font-size="{LETTER_MM}" font-weight="700">{}</text>"#,
            top + if pages.on_side { 20.0 } else { 42.0 },
            writer.drawn(&writer.words.say("sheet-simulation", &[])),
        ),
    );
    // On their side they end at the page's end, else above the words that it is a simulation.
    let (left, first, last) =
        if pages.on_side { (BESIDE_BAR_MM, top + 4.0, size.y - 1.0) } else { (1.0, top + 16.5, top + 38.5) };
    let (letter_mm, lines) = fitted(&instructions(writer, template, pages), size.x - left, last - first);
    let (x, anchor) = if writer.right_to_left { (size.x, "end") } else { (left, "start") };
    for (index, line) in lines.iter().enumerate() {
        let (y, line) = (first + index as f64 * LINE * letter_mm, writer.drawn(line));
        put(
            svg,
            format_args!(r#"<text x="{x}" y="{y:.2}" font-size="{letter_mm}" text-anchor="{anchor}">{line}</text>"#),
        );
    }
}

/// Texts in lines that are no longer than `width_mm`, from whose first to last is no more than `height_mm`, and the height of
/// their letters.
fn fitted(texts: &[String], width_mm: f64, height_mm: f64) -> (f64, Vec<String>) {
    let mut letter_mm = LETTER_MM;
    loop {
        let letters = (width_mm / (letter_mm * LETTER_WIDTH)) as usize;
        let lines: Vec<String> = texts.iter().flat_map(|text| words::wrapped(text, letters)).collect();
        if letter_mm <= LEAST_LETTER_MM || lines.len().saturating_sub(1) as f64 * LINE * letter_mm <= height_mm {
            return (letter_mm, lines);
        }
        // In whole tenths, which have short numbers.
        letter_mm = ((letter_mm - 0.1) * 10.0).round() / 10.0;
    }
}

fn instructions(writer: &Writer<'_>, template: &Template, pages: &Pages) -> [String; 5] {
    let say = |id: &str| writer.words.say(id, &[]);
    let fit = &template.fit;
    let lengths = if template.flat {
        say("template-lengths-flat")
    } else {
        let values = [("sideways", Number(fit.sideways_mm)), ("across", Number(fit.across_mm))];
        writer.words.say("template-lengths", &values)
    };
    [
        say("template-print"),
        say(if pages.pages.len() > 1 { "template-join-and-cut" } else { "template-cut" }),
        say("template-lay"),
        lengths,
        writer.words.say("template-height", &[("mm", Number(template.height_mm()))]),
    ]
}

/// Everything that is in mm of the head.
fn drawn(writer: &Writer<'_>, svg: &mut String, template: &Template, pages: &Pages) {
    for edge in &pages.cuts.edges {
        path(svg, edge, r#"stroke-width=".25" stroke-dasharray="2.5 1.5""#);
    }
    for snip in &pages.cuts.snips {
        path(svg, snip, r#"stroke-width=".2" stroke-dasharray=".8 .8""#);
    }
    path(svg, &template.line_mm, r#"stroke-width=".4" stroke-linejoin="round" data-line="""#);
    path(svg, &template.stem_mm, r#"stroke-width=".15""#);
    for (vertex, mm) in template.every_mm(TICK_EVERY_MM).into_iter().filter(|(_, mm)| *mm != 0.0) {
        let (place, inward) = (template.line_mm[vertex], -template.along(vertex).perp());
        let with_number = mm.abs() % NUMBER_EVERY_MM == 0.0;
        let length_mm = if with_number { 3.0 } else { 1.6 };
        path(svg, &[place, place + inward * length_mm], r#"stroke-width=".15""#);
        if with_number {
            let beside = place + inward * 5.2 + template.along(vertex) * 2.6f64.copysign(mm) - DVec2::new(0.0, 0.8);
            label(svg, beside, "middle", 2.2, &format!("{:.0}", mm.abs()));
        }
    }
    ticks_up_the_stem(svg, template);
    cross(svg, DVec2::ZERO, "glabella");
    label(svg, DVec2::new(0.0, -7.0), "middle", 2.6, &writer.say("template-glabella", &[]));
    for point in &template.points {
        let place = template.line_mm[point.vertex];
        put(svg, format_args!(r#"<circle cx="{:.3}" cy="{:.3}" r=".7" stroke-width=".15"/>"#, place.x, -place.y));
        let Some(name) = point.name else { continue };
        let name = words::point(name);
        cross(svg, place, name);
        let name = writer.say(name, &[]);
        let along = template.along(point.vertex);
        // Names stand on the crown's side, which is cut away; beside an end that runs down, inside of the strip.
        let runs_down = along.y.abs() > along.x.abs();
        let (at, anchor) = match (runs_down, place.x < 0.0) {
            (true, true) => (place + DVec2::new(20.0, -4.0), "start"),
            (true, false) => (place + DVec2::new(-20.0, -4.0), "end"),
            (false, _) => (place + DVec2::new(0.0, 5.0), "middle"),
        };
        label(svg, at, anchor, 2.8, &name);
    }
}

/// Every 10 mm from the glabella.
fn ticks_up_the_stem(svg: &mut String, template: &Template) {
    let (mut gone_mm, mut next_mm) = (0.0, TICK_EVERY_MM);
    for pair in template.stem_mm.windows(2) {
        let piece_mm = pair[0].distance(pair[1]);
        while next_mm <= gone_mm + piece_mm {
            let place = pair[0].lerp(pair[1], (next_mm - gone_mm) / piece_mm);
            path(svg, &[place - DVec2::X, place + DVec2::X], r#"stroke-width=".15""#);
            label(svg, place + DVec2::new(1.8, -0.75), "start", 2.2, &format!("{next_mm:.0}"));
            next_mm += TICK_EVERY_MM;
        }
        gone_mm += piece_mm;
    }
}

/// A cross with thin arms: what is measured.
fn cross(svg: &mut String, place: DVec2, name: &str) {
    put(
        svg,
        format_args!(
            r#"<path data-cross="{name}" stroke-width=".15" d="M{x0:.3} {y:.3}H{x1:.3}M{x:.3} {y0:.3}V{y1:.3}"/>"#,
            x = place.x,
            y = -place.y,
            x0 = place.x - CROSS_MM,
            x1 = place.x + CROSS_MM,
            y0 = -place.y - CROSS_MM,
            y1 = -place.y + CROSS_MM,
        ),
    );
}

fn label(svg: &mut String, at: DVec2, anchor: &str, letter_mm: f64, text: &str) {
    put(
        svg,
        format_args!(
            r##"<text x="{:.2}" y="{:.2}" font-size="{letter_mm}" text-anchor="{anchor}" fill="#000" stroke="none">{text}</text>"##,
            at.x, -at.y
        ),
    );
}

fn path(svg: &mut String, line: &[DVec2], attributes: &str) {
    put(svg, format_args!(r#"<path {attributes} d="M"#));
    for place in line {
        put(svg, format_args!("{:.3} {:.3} ", place.x, -place.y));
    }
    svg.push_str(r#""/>"#);
}

/// Writing to a text cannot fail.
fn put(svg: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = svg.write_fmt(what);
}
