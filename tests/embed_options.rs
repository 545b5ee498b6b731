//! What a page around may ask for: every option by example, any text at all, and the table in the documentation.

use hairline::design::Preset;
use hairline::design::demo;
use hairline::embed::look::{
    Accent, CONTROL_CONTRAST, DARK_RAISED, DARK_SURFACE, LIGHT_HOVER, LIGHT_SURFACE, TEXT_CONTRAST, contrast,
};
use hairline::embed::options::{PRESETS, SHADES};
use hairline::embed::{Basis, Enquiry, Feature, KNOWN, Options, Price, Start, Theme};
use hairline::pigment::Shade;
use proptest::prelude::*;

fn read(name: &str, value: &str) -> Options {
    let (options, warnings) = Options::read([(name, value)].into_iter());
    assert!(warnings.is_empty(), "{name}={value}: {warnings:?}");
    options
}

fn refused(name: &str, value: &str) {
    let (options, warnings) = Options::read([(name, value)].into_iter());
    assert_eq!(options, Options::default(), "{name}={value}");
    assert_eq!(warnings.len(), 1, "{name}={value}: {warnings:?}");
    assert!(warnings[0].example.is_some(), "{name}={value}: {warnings:?}");
}

#[test]
fn look_options_are_read() {
    for (value, theme) in
        [("light", Theme::Light), ("dark", Theme::Dark), ("auto", Theme::Auto), (" dark ", Theme::Dark)]
    {
        assert_eq!(read("theme", value).theme, theme, "{value}");
    }
    for (value, colour) in [("#0c665c", [12, 102, 92]), ("0C665C", [12, 102, 92]), ("#f0a", [255, 0, 170])] {
        assert_eq!(read("accent", value).accent, Some(colour), "{value}");
    }
    for (value, css) in [
        ("Inter", "\"Inter\""),
        ("'Open Sans', Georgia , serif", "\"Open Sans\",\"Georgia\",serif"),
        ("Source Sans 3", "\"Source Sans 3\""),
    ] {
        assert_eq!(read("font", value).font, css, "{value}");
    }
    assert_eq!(read("radius", "0").radius_px, Some(0));
    assert_eq!(read("radius", "24px").radius_px, Some(24));
    assert_eq!(read("logo", "brand/logo-2.svg").logo, "brand/logo-2.svg");
    // An address turns + into a blank.
    let data = read("logo", "data:image/svg xml;base64,PHN2 Zz4=").logo;
    assert_eq!(data, "data:image/svg+xml;base64,PHN2+Zz4=");
    for (name, value) in [
        ("theme", "pink"),
        ("accent", "#12345"),
        ("accent", "red"),
        ("accent", "#ggg"),
        ("font", "a;b"),
        ("font", "url(x)"),
        ("font", "a,,b"),
        ("font", "it's\", serif"),
        ("radius", "25"),
        ("radius", "2.5"),
        ("radius", "-1"),
        ("logo", "https://elsewhere.example/logo.png"),
        ("logo", "//elsewhere.example/logo.png"),
        ("logo", "/logo.png"),
        ("logo", "../logo.png"),
        ("logo", "a/./../logo.png"),
        ("logo", "logo.gif"),
        ("logo", "logo.png?x=1"),
        ("logo", "a\\logo.png"),
        ("logo", "data:text/html;base64,AAAA"),
        ("logo", "data:image/png,AAAA"),
        ("logo", "data:image/png;base64,A\"A"),
        ("logo", "javascript:alert.svg"),
    ] {
        refused(name, value);
    }
    let large = format!("data:image/png;base64,{}", "A".repeat(43_693));
    refused("logo", &large);
    assert!(read("logo", &large[..large.len() - 1]).logo == large[..large.len() - 1]);
}

#[test]
fn options_of_the_plan_are_read() {
    assert_eq!(read("presets", "mature-m, natural").presets, [4, 0]);
    assert_eq!(read("shades", "soft-black,charcoal,soft-black").shades, [7, 5]);
    for (place, preset) in Preset::ALL.into_iter().enumerate() {
        let options = read("presets", PRESETS[place]);
        assert!(Preset::ALL.into_iter().all(|other| options.offers_preset(other) == (other == preset)), "{preset:?}");
        // By the name in the code, as people read it.
        let name = format!("{preset:?}").to_lowercase();
        assert_eq!(PRESETS[place].replace('-', ""), name);
    }
    for (place, shade) in Shade::ALL.into_iter().enumerate() {
        let options = read("shades", SHADES[place]);
        assert!(Shade::ALL.into_iter().all(|other| options.offers_shade(other) == (other == shade)), "{shade:?}");
        assert_eq!(SHADES[place].replace('-', ""), format!("{shade:?}").to_lowercase());
    }
    for sessions in 1..=4 {
        assert_eq!(read("sessions", &sessions.to_string()).sessions, Some(sessions));
    }
    assert_eq!(read("density-range", "25-60").density_per_cm2, Some((25.0, 60.0)));
    assert_eq!(read("density-range", "0 – 250").density_range(), (0.0, 250.0));
    assert_eq!(Options::default().density_range(), (0.0, 250.0));
    for (name, value) in [
        ("presets", "natural,round"),
        ("presets", ","),
        ("shades", "Charcoal"),
        ("sessions", "0"),
        ("sessions", "5"),
        ("density-range", "60-25"),
        ("density-range", "25-25"),
        ("density-range", "25-251"),
        ("density-range", "25.5-60"),
        ("density-range", "25"),
    ] {
        refused(name, value);
    }
}

#[test]
fn prices_are_read_and_counted() {
    let price = |from, to, basis| Some(Price { currency: "EUR".to_owned(), from, to, basis });
    for (value, expected, of_plan) in [
        ("EUR 900-1500 per session", price(900.0, 1500.0, Basis::Session), (2700.0, 4500.0)),
        ("eur 12-20.5 per cm2", price(12.0, 20.5, Basis::Area), (1100.0, 1900.0)),
        ("EUR 12 – 20 per cm²", price(12.0, 20.0, Basis::Area), (1100.0, 1800.0)),
        ("EUR 12–20 per cm²", price(12.0, 20.0, Basis::Area), (1100.0, 1800.0)),
        ("EUR 1550 in all", price(1550.0, 1550.0, Basis::Whole), (1550.0, 1550.0)),
    ] {
        let read = read("price", value).price;
        assert_eq!(read, expected, "{value}");
        let read = read.expect(value);
        assert_eq!(read.of_plan(91.3, 3), of_plan, "{value}");
    }
    for value in [
        "900-1500 per session",
        "EURO 900-1500 per session",
        "EUR 1500-900 per session",
        "EUR -5-10 in all",
        "EUR 900-1500",
        "EUR 900-1500 each",
        "EUR 0 in all",
        "EUR 1e9-2e9 in all",
        "EUR 99999999 in all",
    ] {
        refused("price", value);
    }
}

#[test]
fn features_are_on_unless_they_are_put_out() {
    let options = read("features", "-camera,-share,+demo, print ,-print");
    for feature in Feature::ALL {
        let off = matches!(feature, Feature::Camera | Feature::Share | Feature::Print | Feature::Enquiry);
        assert_eq!(options.has(feature), !off, "{feature:?}");
    }
    assert_eq!(options.without(), "camera share print enquiry");
    assert_eq!(Options::default().without(), "enquiry");
    let clinic = read("clinic", "Ada");
    assert!(clinic.has(Feature::Enquiry), "a clinic can be asked");
    let (silent, _) = Options::read([("clinic", "Ada"), ("features", "-enquiry")].into_iter());
    assert!(!silent.has(Feature::Enquiry));
    for value in ["-cameras", "--camera", "-camera,,-demo"] {
        refused("features", value);
    }
}

#[test]
fn clinics_are_read() {
    let clinic = |value| read("clinic", value).clinic.unwrap_or_else(|| panic!("{value}"));
    let full = clinic("Hair Studio Ada; +49 30 1234, Mon-Fri; enquiry=mailto:ask.us+smp@studio-ada.example");
    assert_eq!((full.name.as_str(), full.contact.as_str()), ("Hair Studio Ada", "+49 30 1234, Mon-Fri"));
    assert_eq!(full.enquiry, Enquiry::Mail("ask.us+smp@studio-ada.example".to_owned()));
    assert_eq!(clinic("Ada").enquiry, Enquiry::Host);
    assert_eq!(clinic("Ada; enquiry=host").enquiry, Enquiry::Host);
    assert_eq!(clinic("عيادة النور").name, "عيادة النور");
    assert_eq!(clinic(&"ä".repeat(80)).name.chars().count(), 80);
    for value in [
        "; contact",
        &"a".repeat(81),
        &format!("Ada; {}", "a".repeat(121)),
        "Ada; one; two",
        "Ada; enquiry=elsewhere",
        "Ada; enquiry=mailto:",
        "Ada; enquiry=mailto:a@b",
        "Ada; enquiry=mailto:a@b.example?cc=c@d.example",
        "Ada; enquiry=mailto:a b@c.example",
        "A\u{202e}da",
        "A\nda",
    ] {
        refused("clinic", value);
    }
}

#[test]
fn what_is_seen_first_and_the_rest() {
    for (value, start) in [("photo", Start::Photo), ("demo", Start::Demo), ("camera", Start::Camera)] {
        assert_eq!(read("start", value).start, start);
    }
    assert_eq!(read("design", "AbC-_9").design, "AbC-_9");
    assert_eq!(read("lang", "zh-Hant-TW").lang, "zh-Hant-TW");
    for value in ["ltr", "rtl", "auto"] {
        read("dir", value);
    }
    read("min-height", "4000px");
    for (name, value) in [
        ("start", "head"),
        ("design", "a/b"),
        ("lang", "de DE"),
        ("dir", "up"),
        ("min-height", "199"),
        ("min-height", "x"),
    ] {
        refused(name, value);
    }
}

#[test]
fn an_empty_value_is_the_default_and_the_last_one_counts() {
    for (name, _) in KNOWN {
        assert_eq!(read(name, ""), Options::default(), "{name}");
        assert_eq!(read(name, " "), Options::default(), "{name}");
    }
    let (options, warnings) = Options::read([("theme", "dark"), ("theme", "light")].into_iter());
    assert_eq!((options.theme, warnings), (Theme::Light, Vec::new()));
    let (options, warnings) = Options::read([("theme", "dark"), ("theme", "grey")].into_iter());
    assert_eq!((options.theme, warnings.len()), (Theme::Auto, 1));
}

#[test]
fn what_counts_visits_is_passed_over_and_other_names_are_told() {
    let pairs = [("utm_source", "mail"), ("gclid", "1"), ("fbclid", "2"), ("colour", "red"), ("Theme", "dark")];
    let (options, warnings) = Options::read(pairs.into_iter());
    assert_eq!(options, Options::default());
    let names: Vec<_> = warnings.iter().map(|warning| (warning.name.as_str(), warning.example)).collect();
    assert_eq!(names, [("colour", None), ("Theme", None)]);
}

#[test]
fn a_new_design_is_as_the_page_around_would_have_it() {
    let pairs =
        [("presets", "juvenile,natural"), ("shades", "grey-brown"), ("sessions", "2"), ("density-range", "25-60")];
    let (options, _) = Options::read(pairs.into_iter());
    let design = options.begun(demo::design());
    assert!(design.is_sound());
    assert_eq!(design.hairline.preset, Some(Preset::Juvenile));
    assert_eq!(design.dots.shade, Shade::GreyBrown.id());
    assert_eq!((design.treatment.session_count, design.treatment.sessions_shown), (2, 2.0));
    assert_eq!(design.dots.density_per_cm2, 60.0);
    assert_eq!(Options::default().begun(demo::design()), demo::design());
    // A match takes what is offered and about as dark: charcoal 2.0, soft black 2.5; deep charcoal is 2.25.
    let (options, _) = Options::read([("shades", "light-grey-brown,soft-black,charcoal")].into_iter());
    assert_eq!(options.shade(Shade::Charcoal.id()), Shade::Charcoal.id());
    assert_eq!(options.shade(Shade::CoolGrey.id()), Shade::LightGreyBrown.id());
    assert_eq!(options.shade(Shade::WarmBrown.id()), Shade::LightGreyBrown.id(), "1.6 is as far from 1.2 as from 2.0");
    assert_eq!(options.shade(200), 200, "what no palette has had is left alone");
}

#[test]
fn grounds_are_those_of_the_style_sheet() {
    let tokens = include_str!("../style/tokens.css");
    let token = |block: &str, name: &str| {
        let block = tokens.split_once(block).expect(block).1;
        let value = block.split_once(&format!("--color-{name}: #")).expect(name).1;
        u32::from_str_radix(&value[..6], 16).expect(name)
    };
    let number = |[red, green, blue]: [u8; 3]| u32::from_be_bytes([0, red, green, blue]);
    assert_eq!(token(":root {", "surface"), number(LIGHT_SURFACE));
    assert_eq!(token(":root {", "hover"), number(LIGHT_HOVER));
    let dark = ":root[data-theme=\"dark\"] {";
    assert_eq!(token(dark, "surface"), number(DARK_SURFACE));
    assert_eq!(token(dark, "raised"), number(DARK_RAISED));
    for (name, px) in [("1", "6"), ("2", "9"), ("3", "14"), ("4", "22")] {
        assert!(tokens.contains(&format!("--radius-{name}: {px}px;")), "{name}");
        let css = read("radius", "9").style_sheet();
        assert!(css.contains(&format!(":root{{--radius-{name}:{px}px}}")), "{css}");
    }
}

#[test]
fn the_table_of_the_documentation_has_every_option_and_no_other() {
    let document = include_str!("../docs/EMBEDDING.md");
    let text = document.split_once("\n## Options\n").expect("a section Options").1;
    let section = text.split("\n## ").next().unwrap_or(text);
    let rows: Vec<Vec<&str>> = section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    let names: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(names, KNOWN.map(|(name, _)| name));
    for row in rows {
        let [name, _, default, example] = row[..] else { panic!("{row:?}") };
        let (name, example) = (name.trim_matches('`'), example.trim_matches('`'));
        let changed = read(name, example);
        if !matches!(name, "dir" | "min-height") {
            assert_ne!(changed, Options::default(), "{name}: the example is the default");
        }
        // A default that is a value and no word can be written out, and is what it says.
        if let Some(default) = default.strip_prefix('`') {
            let written = read(name, default.trim_end_matches('`'));
            match name {
                "radius" => assert!(written.style_sheet().contains("--radius-2:9px"), "{written:?}"),
                "sessions" => assert_eq!(written.begun(demo::design()), demo::design()),
                "density-range" => assert_eq!(written.density_range(), Options::default().density_range()),
                _ => assert_eq!(written, Options::default(), "{name}"),
            }
        }
    }
}

#[test]
fn the_examples_of_warnings_are_good() {
    for (name, example) in KNOWN {
        let (_, warnings) = Options::read([(name, example)].into_iter());
        assert_eq!(warnings, [], "{name}={example}");
    }
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(KNOWN.map(|(name, _)| name.to_owned()).to_vec()),
        1 => "\\PC{0,12}",
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-#a-z0-9,.;:=@+ ]{0,40}",
        "(EUR|usd|x) ?[0-9.]{0,14}[-–]?[0-9.]{0,14} ?(per session|per cm2|in all|)",
        "[-+a-z]{0,12}(,[-+a-z]{0,12}){0,4}",
        "data:image/(png|svg xml|x);base64,[A-Za-z0-9+/ =]{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn any_text_gives_sound_options(pairs in prop::collection::vec((names(), texts()), 0..6), area in 0.0..900.0_f64) {
        let (options, warnings) = Options::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        prop_assert!(warnings.len() <= pairs.len());
        for warning in &warnings {
            prop_assert!(warning.line().chars().count() < 400, "{}", warning.line());
        }
        prop_assert!(options.begun(demo::design()).is_sound());
        let (least, most) = options.density_range();
        prop_assert!((0.0..=250.0).contains(&least) && least < most && most <= 250.0, "{least} {most}");
        if let Some(price) = &options.price {
            let (from, to) = price.of_plan(area, 4);
            prop_assert!(from.is_finite() && from >= 0.0 && from <= to, "{price:?}: {from} {to}");
        }
        {
            let logo = &options.logo;
            let foreign = logo.contains("//") && !logo.starts_with("data:image/") || logo.starts_with('/');
            prop_assert!(!foreign, "{logo}");
        }
        // One declaration cannot become another, nor a rule, nor an address.
        let css = options.style_sheet();
        prop_assert_eq!(css.matches('{').count(), css.matches('}').count());
        prop_assert_eq!(css.matches('"').count() % 2, 0);
        prop_assert!(!css.contains("url(") && !css.contains('@') || css.matches('@').count() == 1, "{}", css);
        prop_assert!(!css.contains('\\') && !css.contains('\n') && !css.contains('<'), "{}", css);
    }

    #[test]
    fn text_of_the_accent_and_on_it_is_read(brand in any::<[u8; 3]>(), dark in any::<bool>()) {
        let look = Accent::of(brand, dark);
        let grounds = if dark { [DARK_SURFACE, DARK_RAISED] } else { [LIGHT_SURFACE, LIGHT_HOVER] };
        for (text, ground) in [
            (look.on, look.accent),
            (look.on, look.hover),
            (look.text, grounds[0]),
            (look.text, grounds[1]),
            (look.on_soft, look.soft),
        ] {
            let found = contrast(text, ground);
            prop_assert!(found >= TEXT_CONTRAST, "{:?} on {:?}: {}", text, ground, found);
        }
        let found = contrast(look.accent, grounds[0]);
        prop_assert!(found >= CONTROL_CONTRAST, "{:?} on {:?}: {}", look.accent, grounds[0], found);
    }
}
