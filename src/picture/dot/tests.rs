//! Profiles against independent numerics.

use super::*;
use crate::pigment::Shade;

/// Disc ⊗ Gaussian by brute force over rings and angles, in f64.
fn brute_force(radius: f64, sigma: f64, distance: f64) -> f64 {
    let (rings, angles) = (2000, 180);
    let ring = radius / f64::from(rings);
    let mut sum = 0.0;
    for index in 0..rings {
        let rho = (f64::from(index) + 0.5) * ring;
        let around = (0..angles).map(|angle| {
            let cosine = (f64::from(angle) * std::f64::consts::TAU / f64::from(angles)).cos();
            let squared = rho * rho + distance * distance - 2.0 * rho * distance * cosine;
            (-squared / (2.0 * sigma * sigma)).exp()
        });
        sum += around.sum::<f64>() / f64::from(angles) * rho;
    }
    sum * ring / (sigma * sigma)
}

#[test]
fn the_soft_disc_is_a_disc_convolved_with_a_gaussian() {
    for (radius, sigma) in [(0.19, 0.07), (0.1, 0.1), (0.3, 0.05), (0.05, 0.04)] {
        let disc = SoftDisc::new(radius as f32, sigma as f32);
        for step in 0..12 {
            let distance = (radius + 3.0 * sigma) * f64::from(step) / 11.0;
            let (got, expected) = (f64::from(disc.at(distance as f32)), brute_force(radius, sigma, distance));
            assert!((got - expected).abs() < 3e-4, "R {radius} σ {sigma} r {distance}: {got} against {expected}");
        }
    }
}

#[test]
fn a_faint_dot_covers_the_area_of_its_disc() {
    // Where little light is absorbed, coverage is c itself, whose integral is the disc's area.
    for diameter_mm in [0.2_f32, 0.38, 0.6] {
        let style = DotStyle { diameter_mm, optical_density: 0.05, ..DotStyle::default() };
        let (area, disc) = (DotProfiles::new(&style).mean_area_mm2(0.0), PI * diameter_mm.powi(2) / 4.0);
        // 2.5 % of that is what 1 − exp(−OD·c) still bends, the rest the cut-off tail.
        assert!((area / disc - 1.0).abs() < 0.035, "{diameter_mm} mm: {area} mm² against {disc} mm²");
    }
}

#[test]
fn coverage_falls_from_about_one_to_nothing_without_a_step() {
    let profiles = DotProfiles::new(&DotStyle::default());
    for kind in 0..VARIANTS {
        let middle = profiles.coverage(kind, 0.0);
        assert!((0.9..1.07).contains(&middle), "kind {kind}: middle {middle}");
        let reach = profiles.reach_mm(kind);
        let mut before = middle;
        for step in 1..=2000 {
            let distance = reach * step as f32 / 2000.0;
            let now = profiles.coverage(kind, distance * distance);
            let fall = before - now;
            assert!((-1e-6..0.002).contains(&fall), "kind {kind} at {distance} mm: fall {fall}");
            before = now;
        }
        assert_eq!(profiles.coverage(kind, reach * reach * 1.001), 0.0);
    }
}

#[test]
fn dots_vary_by_their_id_alone_and_equally_often() {
    let mut counts = [0_u32; VARIANTS];
    for id in 0..32_768 {
        assert_eq!(variant(DotId(id)), variant(DotId(id)));
        counts[variant(DotId(id))] += 1;
    }
    // 4096 each; a fair draw has a standard deviation of 60.
    for (kind, count) in counts.iter().enumerate() {
        assert!((3850..4350).contains(count), "kind {kind}: {count} of 32768");
    }
}

#[test]
fn variation_keeps_the_mean_and_has_the_stated_width() {
    let all: Vec<(f32, f32)> = (0..VARIANTS).map(factors).collect();
    let mean = |value: fn(&(f32, f32)) -> f32| all.iter().map(value).sum::<f32>() / VARIANTS as f32;
    let square = mean(|(radius, _)| radius * radius);
    let density = mean(|(_, density)| *density);
    let together = mean(|(radius, density)| (radius - 1.0) * (density - 1.0));
    assert!((square - 1.0).abs() < 1e-5, "mean radius² {square}");
    assert!((density - 1.0).abs() < 1e-6, "mean density {density}");
    assert!(together.abs() < 2e-4, "covariance {together}");
    let widest = all.iter().map(|(radius, _)| (radius - 1.0).abs()).fold(0.0, f32::max);
    assert!((0.10..=0.12).contains(&widest), "widest radius {widest}");
    let darkest = all.iter().map(|(_, density)| (density - 1.0).abs()).fold(0.0, f32::max);
    assert!((0.13..=0.1501).contains(&darkest), "darkest {darkest}");
}

#[test]
fn the_default_zone_is_a_fifth_darker_and_every_shade_within_the_stated_range() {
    let neutral = [1.0; 3];
    let drop = DotProfiles::new(&DotStyle::default()).luminance_drop(150.0, neutral);
    assert!((0.19..=0.21).contains(&drop), "default: {drop}");
    // Linear-light skin: light (s1) and dark (s3).
    for skin in [[0.60, 0.36, 0.26], [0.16, 0.075, 0.045]] {
        for shade in Shade::ALL {
            let drop = DotProfiles::new(&DotStyle::for_shade(shade)).luminance_drop(150.0, skin);
            assert!((0.10..=0.35).contains(&drop), "{shade:?}: {drop}");
        }
    }
}

#[test]
fn full_strength_is_exactly_one_and_none_is_none() {
    assert_eq!(multiplier_256(255), 256);
    assert_eq!(multiplier_256(0), 0);
    assert!((0..255_u8).all(|strength| multiplier_256(strength) <= multiplier_256(strength + 1)));
}
