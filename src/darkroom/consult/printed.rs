//! Plans for the printed sheet. It is made in an instance of the darkroom of its own, which knows the plans but has not measured them:
//! the room writes what it has measured onto its element in the page (`data-measured`).

use hairline::consult::Measured;
use hairline::design::Design;
use hairline::editor::saved::Saved;
use hairline_app::platform::page;
use web_sys::Element;

use super::difference::sentence;
use super::plans::name;
use super::set;

/// A plan as the sheet tells it.
pub struct Printed {
    /// Its letter and what the person calls it.
    pub name: String,
    /// Treated skin.
    pub area_cm2: f64,
    /// When all sessions are done.
    pub dots: f64,
    /// In what it differs from the first; empty for the first.
    pub difference: String,
}

/// A plan with its area and its dots of all sessions, whichever of them the picture shows.
pub fn of_all_sessions(design: &Design, (area_cm2, dots): (f64, f64)) -> Measured<'_> {
    let share = design.treatment.share_after(design.treatment.sessions_shown);
    let dots = if share > 0.0 { dots / share } else { design.dots.density_per_cm2 * area_cm2 };
    Measured { design, area_cm2, dots }
}

/// Leaves area in cm² and dots of every plan on the page.
pub fn leave_measured(slot: &Element, measured: &[(f64, f64)]) {
    let numbers: Vec<String> = measured.iter().map(|(area_cm2, dots)| format!("{area_cm2} {dots}")).collect();
    set(slot, "data-measured", &numbers.join(" "));
}

/// All plans, when there are several and the room has measured them.
pub fn plans(kept: &Saved) -> Vec<Printed> {
    let measured = measured_on_page();
    let count = kept.plans.count();
    if count < 2 || measured.len() != count {
        return Vec::new();
    }
    let chart = kept.design.chart();
    let plans: Vec<(String, Measured<'_>)> = kept
        .plans
        .each(&kept.design)
        .zip(measured)
        .enumerate()
        .map(|(index, ((named, design), numbers))| (name(index, named), of_all_sessions(design, numbers)))
        .collect();
    let mut printed: Vec<Printed> = Vec::new();
    for (name, measured) in &plans {
        let difference = match plans.first() {
            Some((first_name, first)) if !printed.is_empty() => sentence((first_name, name), first, measured, &chart),
            _ => String::new(),
        };
        let Measured { area_cm2, dots, .. } = *measured;
        printed.push(Printed { name: name.clone(), area_cm2, dots, difference });
    }
    printed
}

fn measured_on_page() -> Vec<(f64, f64)> {
    let slot = page::document().ok().and_then(|page| page.query_selector("[data-measured]").ok().flatten());
    let numbers = slot.and_then(|slot| slot.get_attribute("data-measured")).unwrap_or_default();
    let numbers: Vec<f64> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
    numbers.as_chunks::<2>().0.iter().map(|[area_cm2, dots]| (*area_cm2, *dots)).collect()
}
