//! A page of the template as SVG in mm, and the scale bar. Black on white; no `style`, and text only from `words.rs` and here.

use std::fmt::Write;

use glam::DVec2;

use super::pages::{HEAD_MM, Pages, page_mm};
use super::paper::Paper;
use super::template::Template;
use super::words;

/// Length of the scale bar in mm.
pub const BAR_MM: f64 = 100.0;
/// Half the length of a cross in mm.
const CROSS_MM: f64 = 3.5;
const TICK_EVERY_MM: f64 = 10.0;
/// Every so many mm a tick is longer and has its number.
const NUMBER_EVERY_MM: f64 = 50.0;
/// Height of the letters of the instructions, and of a line of them, in mm.
const LETTER_MM: f64 = 2.8;
const LINE_MM: f64 = 3.6;
/// A letter is about this wide, with some reserve, as a share of its height.
const LETTER_WIDTH: f64 = 0.49;
/// From the left edge to the instructions beside the bar, in mm.
const BESIDE_BAR_MM: f64 = 114.0;

/// One page of the template.
pub(super) fn page(template: &Template, pages: &Pages, index: usize, paper: Paper) -> String {
    let upright = paper.drawn_mm();
    let size = page_mm(paper, pages.on_side);
    let turned = if pages.on_side { "-turned" } else { "" };
    let mut svg = format!(
        r#"<section class="sheet-page {class}{turned}"><svg class="sheet-drawing" width="{w}mm" height="{h}mm" viewBox="0 0 {w} {h}" role="img" aria-label="Template, page {number} of {count}" data-height-mm="{height:.3}" data-length-mm="{length:.3}" data-width-mm="{width:.3}">"#,
        class = paper.class(),
        w = upright.x,
        h = upright.y,
        number = index + 1,
        count = pages.pages.len(),
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
    head(&mut svg, pages, index, size);
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
    drawn(&mut svg, template, pages);
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
    foot(&mut svg, template, pages, size);
    svg += "</g></svg></section>";
    svg
}

/// The scale bar with its words, from its left end.
pub(super) fn bar(svg: &mut String, x: f64, y: f64) {
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
    for (at, words, anchor) in [(0.0, "0", "start"), (50.0, "50", "middle"), (100.0, "100 mm", "end")] {
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

/// Title and directions.
fn head(svg: &mut String, pages: &Pages, index: usize, size: DVec2) {
    let count = pages.pages.len();
    put(
        svg,
        format_args!(r#"<text x="0" y="4.4" font-size="4.6" font-weight="700">Hairline template, life size</text>"#),
    );
    let with: Vec<String> = pages
        .joints
        .iter()
        .filter(|joint| joint.pages.contains(&index))
        .map(|joint| format!("{0} to {0}", joint.letter))
        .collect();
    let joins = if with.is_empty() { String::new() } else { format!(", join {}", with.join(", ")) };
    put(
        svg,
        format_args!(
            r#"<text x="{}" y="4.4" font-size="3.6" text-anchor="end">Template page {} of {count}{joins}</text>"#,
            size.x,
            index + 1,
        ),
    );
    for (x, anchor, words) in [
        (0.0, "start", "← subject’s right"),
        (size.x / 2.0, "middle", "↑ top of the head"),
        (size.x, "end", "subject’s left →"),
    ] {
        put(svg, format_args!(r#"<text x="{x}" y="10.6" font-size="3.4" text-anchor="{anchor}">{words}</text>"#));
    }
}

/// Bar and instructions.
fn foot(svg: &mut String, template: &Template, pages: &Pages, size: DVec2) {
    let top = HEAD_MM + pages.shown_mm.y;
    bar(svg, 1.0, top + 8.0);
    put(
        svg,
        format_args!(
            r#"<text x="1" y="{}" font-size="{LETTER_MM}" font-weight="700">Simulation, not a promise.</text>"#,
            top + if pages.on_side { 20.0 } else { 42.0 },
        ),
    );
    let (x, mut y) = if pages.on_side { (BESIDE_BAR_MM, top + 4.0) } else { (1.0, top + 16.5) };
    let letters = ((size.x - x) / (LETTER_MM * LETTER_WIDTH)) as usize;
    for text in instructions(template, pages) {
        for line in words::wrapped(&text, letters) {
            put(svg, format_args!(r#"<text x="{x}" y="{y:.2}" font-size="{LETTER_MM}">{line}</text>"#));
            y += LINE_MM;
        }
    }
}

fn instructions(template: &Template, pages: &Pages) -> Vec<String> {
    let join = if pages.pages.len() > 1 { "Join pages where crosses of the same letter meet. " } else { "" };
    let lengths = if template.flat {
        "The photo was taken as flat: lengths are those the camera sees, and skin that turns away is longer.".to_owned()
    } else {
        format!(
            "Lengths along line and stem are a tape’s. On the head the strip’s ends may lie up to {:.1} mm beside the plan; flat on a \
             table the line is up to {:.0} mm off its distance from the glabella.",
            template.fit.sideways_mm, template.fit.across_mm
        )
    };
    vec![
        "1. Print at 100 % (actual size, not “fit to page”) and check the bar with a ruler.".to_owned(),
        format!("2. {join}Cut along solid and dashed lines, snip the short ones. The solid edge is the hairline."),
        "3. Print side up: cross on the glabella, stem up the midline, then the strip as the skin leads it.".to_owned(),
        format!("4. {lengths}"),
        format!(
            "5. The size comes from a photo: check by tape that the line is {:.0} mm above the glabella.",
            template.height_mm()
        ),
    ]
}

/// Everything that is in mm of the head.
fn drawn(svg: &mut String, template: &Template, pages: &Pages) {
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
    label(svg, DVec2::new(0.0, -7.0), "middle", 2.6, "Glabella");
    for point in &template.points {
        let place = template.line_mm[point.vertex];
        put(svg, format_args!(r#"<circle cx="{:.3}" cy="{:.3}" r=".7" stroke-width=".15"/>"#, place.x, -place.y));
        let Some(name) = point.name else { continue };
        let name = words::point(name);
        cross(svg, place, name);
        let along = template.along(point.vertex);
        // Names stand on the crown's side, which is cut away; beside an end that runs down, inside of the strip.
        let runs_down = along.y.abs() > along.x.abs();
        let (at, anchor) = match (runs_down, place.x < 0.0) {
            (true, true) => (place + DVec2::new(20.0, -4.0), "start"),
            (true, false) => (place + DVec2::new(-20.0, -4.0), "end"),
            (false, _) => (place + DVec2::new(0.0, 5.0), "middle"),
        };
        label(svg, at, anchor, 2.8, name);
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
