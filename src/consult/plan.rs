//! What it would take: area, dots, sessions, hours, days and price, each as a range with what makes it uncertain.
//!
//! Arithmetic on facts and on what the outline measures; assumptions are a value of their own, so that people can change them.
//! Not here: how the area is measured (`stipple/field.rs` on the chart's cells), and words.

use super::{Fact, Facts, Span, facts};
use crate::design::Design;
use crate::geometry::ChartMm;
use crate::geometry::region;
use crate::head::calibration::ReferenceKind;
use crate::head::{Chart, HeadView};

/// How far off the area may be in percent, by what gives the scale (DOMAIN.md §1.6: ±15 % for a face's own measures). A length that
/// is 2 % off makes an area 4 % off; half of the rest is the shape of the head.
const AREA_PERCENT_OF_FACE: f64 = 15.0;
const AREA_PERCENT_OF_OBJECT: f64 = 10.0;
/// The flat view takes the head for a plane: on the rendered heads' foreheads and domes there is 1.3 to 2 times as much skin.
const FLAT_MORE_PERCENT: f64 = 100.0;
/// Area that the photo does not show rests on the shape of a usual head: so much of it may be more or less.
const UNSEEN_PERCENT: f64 = 25.0;
/// Steps at which the unseen part is looked for, in mm of chart.
const LOOK_MM: f64 = 8.0;
/// More than this is no session.
const MOST_HOURS: f64 = 24.0;
/// More sessions than this are a slip of the keyboard.
const MOST_SESSIONS: f64 = 60.0;
/// Dots that are left of the density where the edge thins out and hair stands in the way, at the least and at the most.
const COVER: (f64, f64) = (0.2, 1.0);

/// Whose price it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Region {
    /// Turkey, as the directory has it.
    #[default]
    Turkey,
    /// Western Europe and the USA, as the directory has it.
    West,
    /// A price of one's own: a clinic's, or one that somebody was told.
    Own,
}

/// What a price is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Per {
    /// The whole treatment.
    #[default]
    Treatment,
    /// One session.
    Session,
    /// One cm² of treated skin.
    Cm2,
}

/// Money that amounts can be told in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Currency {
    /// As the source has it.
    #[default]
    AsGiven,
    /// US dollars.
    Usd,
    /// Euros.
    Eur,
    /// Pounds sterling.
    Gbp,
    /// Turkish lira.
    Try,
}

impl Currency {
    /// All in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::AsGiven, Self::Usd, Self::Eur, Self::Gbp, Self::Try];

    /// The three letters of ISO 4217; none for what the source has.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AsGiven => "",
            Self::Usd => "USD",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Try => "TRY",
        }
    }

    /// The currency of a code, if amounts can be changed into it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().skip(1).find(|currency| currency.code() == code)
    }

    /// The fact that says how many of it are a US dollar.
    #[must_use]
    pub const fn rate_fact(self) -> Option<&'static str> {
        match self {
            Self::AsGiven | Self::Usd => None,
            Self::Eur => Some("usd-in-eur"),
            Self::Gbp => Some("usd-in-gbp"),
            Self::Try => Some("usd-in-try"),
        }
    }
}

/// What is assumed and can be changed. `None` is what the design or the facts say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assumptions {
    /// Dots per cm² where the treatment is full.
    pub density_per_cm2: Option<f64>,
    /// Dots that a practitioner sets in one session.
    pub dots_per_session: Option<f64>,
    /// Hours that a session takes.
    pub hours_per_session: Option<f64>,
    /// How many sessions there will be.
    pub sessions: Option<f64>,
    /// How many of [`currency`](Self::currency) are a US dollar.
    pub rate: Option<f64>,
    /// A price that somebody was told, for the whole treatment.
    pub own_price: Option<f64>,
    /// Whose price.
    pub region: Region,
    /// In which money.
    pub currency: Currency,
}

/// What the outline measures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    /// The treated area in cm² of skin.
    pub area_cm2: f64,
    /// Dots that show on it now.
    pub dots: f64,
}

/// What makes a number uncertain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// The scale hangs on how far apart eyes or ears are: ± so many percent of area.
    ScaleFromMarks(f64),
    /// The scale hangs on the width of an iris: ± so many percent of area.
    ScaleFromIris(f64),
    /// The scale hangs on an object and on where it was held: ± so many percent of area.
    ScaleFromObject(f64),
    /// The flat view leaves out how the head is rounded: up to so many percent more.
    FlatView(f64),
    /// So many percent of the area are not on this photo; a usual head's shape stands in.
    PartUnseen(f64),
    /// The area's range.
    FromArea,
    /// No source counts dots per cm²: so many are assumed.
    DensityAssumed(f64),
    /// At the edges and among hair there are fewer: so many percent of the full density in the mean.
    Thinner(f64),
    /// So many dots a session, a practitioner's figure.
    DotsPerSession(f64),
    /// What sources say, from and to.
    SourcesSay(Span),
    /// So many are planned in the design.
    Planned(f64),
    /// More sessions than sources name: the area is large for the dots of a session.
    MoreThanUsual,
    /// Somebody set the number.
    Set,
    /// The sessions' range.
    FromSessions,
    /// How long a session is varies.
    SessionLength(Span),
    /// The price is for a whole treatment, whatever its area.
    WholeTreatment,
    /// It can be more.
    CanBeMore,
    /// Travel, hotel and time off are not in it.
    NoTravel,
    /// Changed at a rate that is assumed.
    Rate(f64),
    /// Per session or per cm²: the plan's own range.
    PerPlan,
}

/// A number with its range.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Estimate {
    /// From the least to the most.
    pub span: Span,
    /// What makes it uncertain.
    pub reasons: Vec<Reason>,
}

/// An amount of money.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Price {
    /// From the least to the most.
    pub span: Span,
    /// Three letters of ISO 4217.
    pub currency: String,
    /// Whether it can be more.
    pub open: bool,
    /// What makes it uncertain.
    pub reasons: Vec<Reason>,
}

/// Turkey beside Western Europe and the USA, as one page has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// In Turkey.
    pub turkey: Price,
    /// In Western Europe and the USA.
    pub west: Price,
    /// By how many percent Turkey is cheaper, as the page says.
    pub cheaper_percent: f64,
    /// The same from the middles of the page's own prices.
    pub cheaper_by_prices_percent: f64,
}

/// Days.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Travel {
    /// Visits to a clinic nearby: one a session.
    pub visits: Span,
    /// Days abroad for one trip.
    pub stay_days: Span,
    /// Days at the clinic on a trip.
    pub clinic_days: Span,
    /// Days between two sessions.
    pub apart_days: Span,
    /// Days until one is well again.
    pub recovery_days: Span,
}

/// The plan beside what is known of whole heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sanity {
    /// The area as a share of a whole scalp, in percent.
    pub scalp_percent: Span,
    /// The stages whose area the range meets, as ids of facts.
    pub stages: Vec<&'static str>,
    /// Hours for a whole scalp at this plan's pace and density.
    pub whole_head_hours: Span,
    /// The same by a peer-reviewed paper.
    pub reviewed_hours: Span,
    /// The same by pages that sell it.
    pub trade_hours: Span,
}

impl Sanity {
    /// Whether the plan's pace meets what the paper says.
    #[must_use]
    pub fn agrees_with_paper(&self) -> bool {
        self.whole_head_hours.meets(self.reviewed_hours)
    }
}

/// The plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// cm² of skin.
    pub area_cm2: Estimate,
    /// Dots of the finished treatment.
    pub dots: Estimate,
    /// Sessions.
    pub sessions: Estimate,
    /// Hours of one session.
    pub session_hours: Estimate,
    /// Hours of all sessions.
    pub hours: Estimate,
    /// What it costs in the chosen region and money.
    pub price: Price,
    /// Turkey and the West.
    pub comparison: Comparison,
    /// Days.
    pub travel: Travel,
    /// Beside whole heads.
    pub sanity: Sanity,
}

/// Stages with an area, as ids of facts.
const STAGES: [&str; 6] =
    ["norwood-2-cm2", "norwood-3-cm2", "norwood-3-vertex-cm2", "norwood-4-cm2", "norwood-5-cm2", "norwood-6-cm2"];

impl Plan {
    /// The plan of a design.
    #[must_use]
    pub fn of(design: &Design, chart: &Chart, measured: Measured, facts: &Facts, assumed: &Assumptions) -> Self {
        let area = area(design, chart, measured.area_cm2);
        let density = assumed.density_per_cm2.filter(|density| (0.0..=1000.0).contains(density));
        let density = density.unwrap_or(design.dots.density_per_cm2);
        let dots = dots(design, measured, &area, density);
        let a_session = set(assumed.dots_per_session, 1.0, 1e6);
        let a_session = Span::of(a_session.unwrap_or_else(|| facts.span("impressions-per-session").middle().max(1.0)));
        let sessions = sessions(design, &dots, a_session.middle(), facts, assumed);
        let hours = set(assumed.hours_per_session, 0.1, MOST_HOURS);
        let session_hours = Estimate {
            span: hours.map_or_else(|| facts.span("session-hours"), Span::of),
            reasons: vec![hours.map_or(Reason::SourcesSay(facts.span("session-hours")), |_| Reason::Set)],
        };
        let all_hours = Estimate {
            span: sessions.span.times_span(session_hours.span),
            reasons: vec![
                Reason::FromSessions,
                hours.map_or(Reason::SessionLength(session_hours.span), |_| Reason::Set),
            ],
        };
        let comparison = comparison(facts, assumed);
        let price = match assumed.region {
            Region::Turkey => comparison.turkey.clone(),
            Region::West => comparison.west.clone(),
            Region::Own => own_price(facts, assumed, area.span, sessions.span),
        };
        let travel = Travel {
            visits: sessions.span,
            stay_days: facts.span("stay-days"),
            clinic_days: facts.span("hospital-days"),
            apart_days: facts.span("session-gap-days"),
            recovery_days: facts.span("recovery-days"),
        };
        let sanity = sanity(&area.span, &dots, measured, density, a_session, session_hours.span, facts);
        Self { area_cm2: area, dots, sessions, session_hours, hours: all_hours, price, comparison, travel, sanity }
    }
}

/// A number that somebody set, if it makes sense.
fn set(number: Option<f64>, least: f64, most: f64) -> Option<f64> {
    number.filter(|number| (least..=most).contains(number))
}

fn area(design: &Design, chart: &Chart, area_cm2: f64) -> Estimate {
    let area_cm2 = if area_cm2.is_finite() { area_cm2.clamp(0.0, 1e5) } else { 0.0 };
    let (percent, reason) = match design.calibration.reference.kind() {
        ReferenceKind::Marks => (AREA_PERCENT_OF_FACE, Reason::ScaleFromMarks(AREA_PERCENT_OF_FACE)),
        ReferenceKind::Iris => (AREA_PERCENT_OF_FACE, Reason::ScaleFromIris(AREA_PERCENT_OF_FACE)),
        ReferenceKind::Object => (AREA_PERCENT_OF_OBJECT, Reason::ScaleFromObject(AREA_PERCENT_OF_OBJECT)),
    };
    let mut reasons = vec![reason];
    let (mut less, mut more) = (percent, percent);
    if design.calibration.view == HeadView::Flat {
        more += FLAT_MORE_PERCENT;
        reasons.push(Reason::FlatView(FLAT_MORE_PERCENT));
    } else {
        let unseen = unseen_percent(design, chart);
        if unseen >= 1.0 {
            less += UNSEEN_PERCENT * unseen / 100.0;
            more += UNSEEN_PERCENT * unseen / 100.0;
            reasons.push(Reason::PartUnseen(unseen));
        }
    }
    let span = Span::new(area_cm2 * (1.0 - less / 100.0), area_cm2 * (1.0 + more / 100.0));
    Estimate { span, reasons }
}

/// How much of the outlined skin the camera does not see, in percent: looked at every few mm, between straight sides.
fn unseen_percent(design: &Design, chart: &Chart) -> f64 {
    let points = design.hairline.points.iter().map(|point| point.position.0);
    let polygon: Vec<_> = points.chain(design.rim.points.iter().map(|place| place.0)).collect();
    let Some(&first) = polygon.first() else { return 0.0 };
    let (min, max) = polygon.iter().fold((first, first), |(min, max), &point| (min.min(point), max.max(point)));
    let (mut all, mut unseen) = (0.0, 0.0);
    let mut y_mm = min.y;
    while y_mm < max.y {
        let mut x_mm = min.x;
        while x_mm < max.x {
            let place = ChartMm::new(x_mm, y_mm);
            if region::contains(&polygon, place.0) {
                let skin = chart.skin_scale(place).powi(2);
                all += skin;
                unseen += if chart.sees(place) { 0.0 } else { skin };
            }
            x_mm += LOOK_MM;
        }
        y_mm += LOOK_MM;
    }
    if all > 0.0 { 100.0 * unseen / all } else { 0.0 }
}

/// The share of the full density that is there in the mean when all sessions are done.
fn cover(design: &Design, measured: Measured) -> f64 {
    let share = design.treatment.share_after(design.treatment.sessions_shown);
    let full = measured.area_cm2 * design.dots.density_per_cm2 * share;
    let cover = measured.dots / full;
    // Before the first session no dot tells.
    if full > 1.0 && measured.dots > 1.0 && cover.is_finite() { cover.clamp(COVER.0, COVER.1) } else { COVER.1 }
}

fn dots(design: &Design, measured: Measured, area: &Estimate, density: f64) -> Estimate {
    let cover = cover(design, measured);
    let mut reasons = vec![Reason::FromArea, Reason::DensityAssumed(density)];
    if cover < 0.995 {
        reasons.push(Reason::Thinner(100.0 * cover));
    }
    Estimate { span: area.span.times(density * cover), reasons }
}

fn sessions(design: &Design, dots: &Estimate, a_session: f64, facts: &Facts, assumed: &Assumptions) -> Estimate {
    if let Some(count) = set(assumed.sessions, 1.0, MOST_SESSIONS) {
        return Estimate { span: Span::of(count.round()), reasons: vec![Reason::Set] };
    }
    let usual = facts.span("sessions").with(facts.span("sessions-elsewhere"));
    let by_source = facts.span("sessions");
    let planned = f64::from(design.treatment.session_count);
    let by_dots = Span::new((dots.span.least / a_session).ceil(), (dots.span.most / a_session).ceil());
    let least = by_source.least.max(by_dots.least).min(planned);
    let most = by_source.most.max(by_dots.most).max(planned).min(MOST_SESSIONS);
    let mut reasons = vec![Reason::SourcesSay(usual), Reason::DotsPerSession(a_session), Reason::Planned(planned)];
    if most > usual.most {
        reasons.push(Reason::MoreThanUsual);
    }
    Estimate { span: Span::new(least, most), reasons }
}

/// How many of a currency are a US dollar.
fn rate(currency: Currency, facts: &Facts, assumed: &Assumptions) -> f64 {
    let by_facts = || currency.rate_fact().map_or(1.0, |id| facts.span(id).middle());
    // What somebody set is the rate of the money that is chosen.
    let own =
        (currency == assumed.currency && currency != Currency::Usd).then(|| set(assumed.rate, 1e-4, 1e5)).flatten();
    let rate = own.unwrap_or_else(by_facts);
    if rate > 0.0 { rate } else { 1.0 }
}

/// An amount in the chosen money; as it is where there is no rate.
fn price(span: Span, code: &str, open: bool, facts: &Facts, assumed: &Assumptions) -> Price {
    let as_given = Price { span, currency: code.to_owned(), open, reasons: Vec::new() };
    let (Some(from), to) = (Currency::from_code(code), assumed.currency) else { return as_given };
    if to == Currency::AsGiven || to == from {
        return as_given;
    }
    let factor = rate(to, facts, assumed) / rate(from, facts, assumed);
    Price { span: span.times(factor), currency: to.code().to_owned(), reasons: vec![Reason::Rate(factor)], ..as_given }
}

fn of_fact(fact: Option<&Fact>, facts: &Facts, assumed: &Assumptions) -> Price {
    let Some(fact) = fact else { return Price::default() };
    let mut price = price(fact.span(), &fact.currency, fact.open, facts, assumed);
    price.reasons.insert(0, Reason::WholeTreatment);
    if fact.open {
        price.reasons.push(Reason::CanBeMore);
    }
    price
}

fn comparison(facts: &Facts, assumed: &Assumptions) -> Comparison {
    let [turkey, west] = ["price-turkey", "price-west-europe-usa"].map(|id| of_fact(facts.get(id), facts, assumed));
    let mut turkey = turkey;
    turkey.reasons.push(Reason::NoTravel);
    let middles = [turkey.span.middle(), west.span.middle()];
    let cheaper = if middles[1] > 0.0 { 100.0 * (1.0 - middles[0] / middles[1]) } else { 0.0 };
    Comparison {
        // Two clinics' own currencies have no common measure.
        cheaper_by_prices_percent: if turkey.currency == west.currency { cheaper } else { 0.0 },
        turkey,
        west,
        cheaper_percent: facts.span("turkey-cheaper-percent").middle(),
    }
}

/// What a fact's price is for.
#[must_use]
pub fn per(fact: &Fact) -> Per {
    match fact.unit.as_str() {
        "currency per session" => Per::Session,
        "currency per cm2" => Per::Cm2,
        _ => Per::Treatment,
    }
}

fn own_price(facts: &Facts, assumed: &Assumptions, area_cm2: Span, sessions: Span) -> Price {
    if let Some(told) = set(assumed.own_price, 0.0, 1e7) {
        let code = if assumed.currency == Currency::AsGiven { "USD" } else { assumed.currency.code() };
        return Price { span: Span::of(told), currency: code.to_owned(), open: false, reasons: vec![Reason::Set] };
    }
    let Some(fact) = facts.get(facts::CLINIC_PRICE) else { return Price::default() };
    let (span, reason) = match per(fact) {
        Per::Treatment => (fact.span(), Reason::WholeTreatment),
        Per::Session => (fact.span().times_span(sessions), Reason::PerPlan),
        Per::Cm2 => (fact.span().times_span(area_cm2), Reason::PerPlan),
    };
    let mut price = price(span, &fact.currency, fact.open, facts, assumed);
    price.reasons.insert(0, reason);
    price
}

fn sanity(
    area_cm2: &Span,
    dots: &Estimate,
    measured: Measured,
    density: f64,
    a_session: Span,
    session_hours: Span,
    facts: &Facts,
) -> Sanity {
    let scalp_cm2 = facts.span("scalp-area-cm2");
    let middle_cm2 = scalp_cm2.middle().max(1.0);
    // As densely as this plan in the mean, its thinner edges included: a whole scalp has fewer edges, so this is the least.
    let mean_density = if measured.area_cm2 > 1.0 { dots.span.middle() / area_cm2.middle().max(1.0) } else { density };
    let whole = Span::new(mean_density.min(density), density).times(middle_cm2 / a_session.middle().max(1.0));
    Sanity {
        scalp_percent: area_cm2.times(100.0 / middle_cm2),
        stages: STAGES
            .into_iter()
            .filter(|id| facts.get(id).is_some_and(|fact| fact.span().meets(*area_cm2)))
            .collect(),
        whole_head_hours: whole.times_span(session_hours),
        reviewed_hours: facts.span("full-head-hours"),
        trade_hours: facts.span("full-head-hours-trade"),
    }
}
