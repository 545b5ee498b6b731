//! What it would take: the plan's ranges with what makes them uncertain, assumptions that can be changed, prices side by side
//! (src/consult/plan.rs). What somebody sets stays for as long as the tab does, and goes nowhere.

use std::cell::RefCell;

use hairline::consult::facts::CLINIC_PRICE;
use hairline::consult::plan::{Assumptions, Currency, Estimate, Measured, Plan, Price, Reason, Region};
use hairline::consult::{Facts, Span};
use hairline::sheet::escaped;
use hairline_app::platform::words::Value::{Number, Text};
use hairline_app::platform::words::{money, number, say, t};
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{Shared, State, build, is_empty, part, set, show, value, wish, write};

const MARKUP: &str = include_str!("plan.html");
/// One number with its reasons; `@` is its name.
const ROW: &str = include_str!("plan_row.html");
/// Numbers from the outline, in order.
const ROWS: [&str; 5] = ["area", "dots", "sessions", "session-hours", "hours"];
/// Fields that are numbers.
const FIELDS: [&str; 6] = ["plan-density", "plan-pace", "plan-session-hours", "plan-count", "plan-rate", "plan-told"];

thread_local! {
    /// What was set last: the pane may be built anew.
    static KEPT: RefCell<Option<Assumptions>> = const { RefCell::new(None) };
}

/// Fills the slot.
pub fn fill(slot: &Element, state: &State, shared: &Shared) {
    if is_empty(slot) {
        let shared = shared.clone();
        let root = slot.clone();
        build(slot, MARKUP, move |what, doer, _| {
            if let Some(state) = shared.borrow().as_ref() {
                act(&root, state, what, doer);
            }
        });
        let rows = |names: &[&str]| names.iter().map(|name| ROW.replace('@', name)).collect::<String>();
        if let (Some(list), Some(prices)) =
            (part::<Element>(slot, ".plan-rows"), part::<Element>(slot, ".plan-price-rows"))
        {
            list.set_inner_html(&rows(&ROWS));
            prices.set_inner_html(&rows(&["price"]));
        }
        put_fields(slot, state);
    }
    tell(slot, state);
}

fn act(slot: &Element, state: &State, what: &str, doer: &HtmlElement) {
    match what {
        "set" => {
            let assumed = read_fields(slot);
            // A rate is one of the money that it was set for.
            let rate = if doer.id() == "plan-currency" { None } else { assumed.rate };
            KEPT.set(Some(Assumptions { rate, ..assumed }));
        }
        "reset" => {
            let assumed = kept(state);
            KEPT.set(Some(Assumptions {
                region: assumed.region,
                currency: assumed.currency,
                ..Assumptions::default()
            }));
        }
        _ => return,
    }
    put_fields(slot, state);
    tell(slot, state);
    let plan = of(state);
    let (sessions, price) = (sessions(plan.sessions.span), price(&plan.price));
    wish("say", &say("plan-changed", &[("sessions", Text(&sessions)), ("price", Text(&price))]));
}

/// What is assumed now: what was set, else a clinic's own price where it has one.
fn kept(state: &State) -> Assumptions {
    KEPT.with_borrow(Clone::clone).unwrap_or_else(|| {
        let region = if state.known.get(CLINIC_PRICE).is_some() { Region::Own } else { Region::Turkey };
        Assumptions { region, ..Assumptions::default() }
    })
}

fn of(state: &State) -> Plan {
    let measured = Measured { area_cm2: state.area_cm2, dots: state.dots };
    Plan::of(&state.design, &state.chart, measured, &state.known, &kept(state))
}

fn field(slot: &Element, id: &str) -> Option<HtmlInputElement> {
    // Selects have a `value` as well.
    part::<HtmlElement>(slot, &format!("#{id}")).map(wasm_bindgen::JsCast::unchecked_into)
}

fn read_fields(slot: &Element) -> Assumptions {
    let text = |id: &str| part::<HtmlElement>(slot, &format!("#{id}")).map(|field| value(&field)).unwrap_or_default();
    let [density_per_cm2, dots_per_session, hours_per_session, sessions, rate, own_price] =
        FIELDS.map(|id| text(id).parse::<f64>().ok());
    Assumptions {
        density_per_cm2,
        dots_per_session,
        hours_per_session,
        sessions,
        rate,
        own_price,
        region: match text("plan-region").as_str() {
            "west" => Region::West,
            "own" => Region::Own,
            _ => Region::Turkey,
        },
        currency: Currency::from_code(&text("plan-currency")).unwrap_or_default(),
    }
}

fn put_fields(slot: &Element, state: &State) {
    let assumed = kept(state);
    let numbers = [
        assumed.density_per_cm2,
        assumed.dots_per_session,
        assumed.hours_per_session,
        assumed.sessions,
        assumed.rate,
        assumed.own_price,
    ];
    for (id, number) in FIELDS.into_iter().zip(numbers) {
        if let Some(field) = field(slot, id) {
            field.set_value(&number.map_or_else(String::new, |number| number.to_string()));
        }
    }
    let region = match assumed.region {
        Region::Turkey => "turkey",
        Region::West => "west",
        Region::Own => "own",
    };
    for (id, chosen) in [("plan-region", region), ("plan-currency", assumed.currency.code())] {
        if let Some(field) = field(slot, id) {
            field.set_value(chosen);
        }
    }
}

/// Writes the plan.
fn tell(slot: &Element, state: &State) {
    let (plan, assumed, facts) = (of(state), kept(state), &state.known);
    let has_outline = state.area_cm2 > 0.0;
    let area =
        if has_outline { span("plan-area", "plan-area.one", plan.area_cm2.span.outward(), 0) } else { nothing() };
    let dots = if has_outline { span("plan-dots", "plan-dots.one", plan.dots.span.outward(), 0) } else { nothing() };
    let hours = |span_hours: Span| span("plan-hours", "plan-hours.one", span_hours, 1);
    let rows: [(&str, &str, String, &Estimate); 5] = [
        (ROWS[0], t("plan-area-name"), area, &plan.area_cm2),
        (ROWS[1], t("plan-dots-name"), dots, &plan.dots),
        (ROWS[2], t("plan-sessions-name"), sessions(plan.sessions.span), &plan.sessions),
        (ROWS[3], t("plan-session-hours-name"), hours(plan.session_hours.span), &plan.session_hours),
        (ROWS[4], t("plan-hours-name"), hours(plan.hours.span), &plan.hours),
    ];
    for (id, name, text, estimate) in &rows {
        row(slot, id, name, text, &estimate.reasons);
    }
    row(slot, "price", t("plan-price-name"), &price(&plan.price), &plan.price.reasons);
    placeholders(slot, state, &plan, facts);
    costs(slot, &plan, &assumed, facts);
    trip(slot, &plan);
    // Who lives there does not travel.
    show(slot, "#plan-trip", assumed.region != Region::West);
    sanity(slot, &plan, has_outline);
}

fn nothing() -> String {
    t("plan-no-outline").to_owned()
}

fn row(slot: &Element, id: &str, name: &str, text: &str, reasons: &[Reason]) {
    let Some(row) = part::<Element>(slot, &format!("[data-row=\"{id}\"]")) else { return };
    write(&row, ".plan-name", name);
    write(&row, ".plan-number", text);
    show(&row, ".plan-why", !reasons.is_empty());
    let items: String = reasons.iter().map(|reason| format!("<li>{}</li>", escaped(&why(*reason)))).collect();
    if let Some(list) = part::<Element>(&row, ".plan-reasons")
        && row.get_attribute("data-reasons").as_deref() != Some(&items)
    {
        set(&row, "data-reasons", &items);
        list.set_inner_html(&items);
    }
}

/// What counts where nothing is set.
fn placeholders(slot: &Element, state: &State, plan: &Plan, facts: &Facts) {
    let range = |span: Span| {
        let (least, most) = (span.least.to_string(), span.most.to_string());
        if least == most { least } else { format!("{least}–{most}") }
    };
    let usual = [
        ("plan-density", state.design.dots.density_per_cm2.round().to_string()),
        ("plan-pace", range(facts.span("impressions-per-session"))),
        ("plan-session-hours", range(facts.span("session-hours"))),
        ("plan-count", range(plan.sessions.span)),
        ("plan-rate", kept(state).currency.rate_fact().map(|id| range(facts.span(id))).unwrap_or_default()),
    ];
    for (id, usual) in usual {
        if let Some(field) = field(slot, id) {
            set(&field, "placeholder", &usual);
        }
    }
}

fn costs(slot: &Element, plan: &Plan, assumed: &Assumptions, facts: &Facts) {
    let rate = assumed.currency.rate_fact();
    show(slot, "#plan-rate-field", rate.is_some());
    show(slot, ".plan-whole", assumed.region != Region::Own);
    show(slot, "#plan-told-field", assumed.region == Region::Own);
    show(slot, ".plan-rate-help", rate.is_some());
    write(slot, "#plan-rate-unit", assumed.currency.code());
    if let Some(source) = rate.and_then(|id| facts.source_of(id)) {
        write(slot, ".plan-rate-help", &say("plan-rate-help", &[("date", Text(&source.date))]));
    }
    let compared = &plan.comparison;
    write(slot, ".plan-turkey-price", &price(&compared.turkey));
    write(slot, ".plan-west-price", &price(&compared.west));
    write(slot, ".plan-turkey-stay", &span("plan-days", "plan-days.one", plan.travel.stay_days, 0));
    let source = facts.source_of("price-turkey").cloned().unwrap_or_default();
    let named = [("source", Text(&source.name)), ("read", Text(&facts.read)), ("date", Text(&source.date))];
    let caption = if source.date.is_empty() { "plan-table-undated" } else { "plan-table-dated" };
    write(slot, ".plan-table-caption", &say(caption, &named));
    let cheaper =
        [("percent", Number(compared.cheaper_percent)), ("prices", Number(compared.cheaper_by_prices_percent))];
    write(slot, ".plan-cheaper", &say("plan-cheaper", &cheaper));
}

fn trip(slot: &Element, plan: &Plan) {
    let travel = &plan.travel;
    let values = [
        ("stay", Number(travel.stay_days.most)),
        ("clinic", Number(travel.clinic_days.most)),
        ("least", Number(travel.recovery_days.least)),
        ("most", Number(travel.recovery_days.most)),
    ];
    write(slot, ".plan-trip-days", &say("plan-trip-days", &values));
    let (sessions, apart) = (sessions(travel.visits), span("plan-days", "plan-days.one", travel.apart_days, 0));
    let values = [("sessions", Text(sessions.as_str())), ("apart", Text(&apart))];
    write(slot, ".plan-trip-several", &say("plan-trip-visits", &values));
    show(slot, ".plan-trip-several", travel.visits.most > 1.0);
}

fn sanity(slot: &Element, plan: &Plan, has_outline: bool) {
    let sanity = &plan.sanity;
    let range = |span: Span| [("least", Number(span.least)), ("most", Number(span.most))];
    show(slot, ".plan-sanity-scalp", has_outline);
    write(slot, ".plan-sanity-scalp", &say("plan-sanity-scalp", &range(sanity.scalp_percent)));
    let names: Vec<&str> = sanity.stages.iter().map(|id| stage(id)).collect();
    show(slot, ".plan-sanity-stages", has_outline);
    let stages = match names.as_slice() {
        [] => say("plan-sanity-no-stage", &[]),
        [only] => say("plan-sanity-stage", &[("stage", Text(only))]),
        [first, .., last] => say("plan-sanity-stages", &[("first", Text(first)), ("last", Text(last))]),
    };
    write(slot, ".plan-sanity-stages", &stages);
    let hours = [
        ("least", Number(sanity.whole_head_hours.least)),
        ("most", Number(sanity.whole_head_hours.most)),
        ("paper-least", Number(sanity.reviewed_hours.least)),
        ("paper-most", Number(sanity.reviewed_hours.most)),
        ("trade-least", Number(sanity.trade_hours.least)),
        ("trade-most", Number(sanity.trade_hours.most)),
    ];
    let id = if sanity.agrees_with_paper() { "plan-sanity-hours" } else { "plan-sanity-hours-differ" };
    write(slot, ".plan-sanity-hours", &say(id, &hours));
}

fn stage(id: &str) -> &'static str {
    match id {
        "norwood-2-cm2" => t("pattern-norwood-2"),
        "norwood-3-cm2" => t("pattern-norwood-3"),
        "norwood-3-vertex-cm2" => t("pattern-norwood-3-vertex"),
        "norwood-4-cm2" => t("pattern-norwood-4"),
        "norwood-5-cm2" => t("pattern-norwood-5"),
        _ => t("pattern-norwood-6"),
    }
}

/// A range in one message, or one number in another.
fn span(id: &str, one: &str, span: Span, decimals: i32) -> String {
    let factor = 10_f64.powi(decimals);
    let [least, most] = [span.least, span.most].map(|end| (end * factor).round() / factor);
    say(if least == most { one } else { id }, &[("least", Number(least)), ("most", Number(most))])
}

fn sessions(count: Span) -> String {
    span("plan-sessions", "plan-sessions.one", count, 0)
}

/// An amount: as the source has it, or with two digits that count when it was changed.
fn price(price: &Price) -> String {
    if price.currency.is_empty() {
        return t("plan-price-none").to_owned();
    }
    let changed = price.reasons.iter().any(|reason| matches!(reason, Reason::Rate(_) | Reason::PerPlan));
    let shown = if changed { price.span.outward() } else { price.span };
    let [least, most] = [shown.least, shown.most].map(|amount| money(amount, &price.currency));
    let values = [("least", Text(&least)), ("most", Text(&most))];
    match (least == most, price.open) {
        (true, _) => say("plan-price.one", &values),
        (_, true) => say("plan-price.open", &values),
        _ => say("plan-price", &values),
    }
}

/// What makes a number uncertain, as a sentence.
fn why(reason: Reason) -> String {
    let percent = |id: &str, percent: f64| say(id, &[("percent", Number(percent))]);
    let range = |id: &str, span: Span| say(id, &[("least", Number(span.least)), ("most", Number(span.most))]);
    let count = |id: &str, count: f64| say(id, &[("count", Number(count))]);
    match reason {
        Reason::ScaleFromMarks(of) => percent("plan-why-marks", of),
        Reason::ScaleFromIris(of) => percent("plan-why-iris", of),
        Reason::ScaleFromObject(of) => percent("plan-why-object", of),
        Reason::FlatView(of) => percent("plan-why-flat", of),
        Reason::PartUnseen(of) => percent("plan-why-unseen", of),
        Reason::FromArea => t("plan-why-area").to_owned(),
        Reason::DensityAssumed(of) => count("plan-why-density", of),
        Reason::Thinner(of) => percent("plan-why-thinner", of),
        Reason::DotsPerSession(of) => count("plan-why-pace", of),
        Reason::SourcesSay(span) => range("plan-why-sources", span),
        Reason::Planned(of) => count("plan-why-planned", of),
        Reason::MoreThanUsual => t("plan-why-many").to_owned(),
        Reason::Set => t("plan-why-set").to_owned(),
        Reason::FromSessions => t("plan-why-sessions").to_owned(),
        Reason::SessionLength(span) => range("plan-why-length", span),
        Reason::WholeTreatment => t("plan-why-whole").to_owned(),
        Reason::CanBeMore => t("plan-why-more").to_owned(),
        Reason::NoTravel => t("plan-why-travel").to_owned(),
        Reason::Rate(rate) => say("plan-why-rate", &[("rate", Text(&number(rate, 2)))]),
        Reason::PerPlan => t("plan-why-per-plan").to_owned(),
    }
}
