#[path = "support/skin_density.rs"]
mod skin_density;
use hairline::consult::line::{Line, on_head};
use hairline::design::{Design, Preset};
use hairline::head::{Chart, anatomy};
use hairline::geometry::ChartMm;
use glam::DVec2;
fn gap(chart: &Chart, p: glam::DVec3) -> f64 {
    let Chart::Curved(c) = chart else { return 0.0 };
    let s = c.skull();
    let mut at = anatomy::brow_mm(s, p.x.abs());
    let n = 12; let y0 = at.y; let mut len = 0.0;
    for i in 1..=n { let next = s.ahead_of_mm(p.x.abs(), y0 + (p.y - y0) * i as f64 / n as f64); len += next.distance(at); at = next; }
    len
}
#[test]
fn probe() {
    for head in skin_density::heads() {
        if !["s1-nw5-front","s3-nw6-front","s2-nw3-front","s1-nw5-top"].contains(&head.name.as_str()) { continue }
        let (cal, outline) = head.calibrated();
        let chart = cal.chart(&outline).unwrap();
        for preset in Preset::ALL {
            let mut d = Design::new(cal, outline, 1);
            d.apply_preset(preset);
            let t0 = std::time::Instant::now();
            let line = Line::of(&d.hairline, &chart);
            let us = t0.elapsed().as_micros();
            let c = line.corner(&d.hairline, &chart, 1.0).unwrap();
            let mut h2 = d.hairline.clone(); for p in &mut h2.points { p.name = None }
            let c2 = line.corner(&h2, &chart, 1.0).unwrap();
            let m = d.hairline.points[4].position;
            let (ch, mh) = (on_head(&chart, c), on_head(&chart, m));
            let prof = (ch.y - mh.y).atan2(mh.z - ch.z).to_degrees();
            let side = on_head(&chart, line.beside(24.0).unwrap());
            let mid = on_head(&chart, line.beside(0.0).unwrap());
            let ci = line.nearest(c).unwrap();
            let (a,b) = line.between(line.corner(&d.hairline,&chart,-1.0).unwrap(), c);
            let bow: f64 = { let p=&line.on_head[a..=b]; let f=|p:glam::DVec3| DVec2::new(p.x,p.y); let (s,e)=(f(p[0]),f(p[p.len()-1])); let n=(e-s).perp().normalize(); p.iter().map(|&q| (f(q)-s).dot(n)).fold((0.0f64,0.0f64),|(l,h),v|(l.min(v),h.max(v))).pipe() };
            println!("{} {preset:?}: h {:.1} x {:.1} ({:.1} unnamed off {:.1}) prof {prof:.1}° dy {:.1} gapc {:.1} browgap {:.1} turn {:.0} bow {bow:.1} us {us}", head.name,
              d.hairline.mid_frontal_height_mm(&chart).unwrap(), ch.x, on_head(&chart,c2).x, c.distance(c2), ch.y-mh.y, gap(&chart,ch)-gap(&chart,mh), gap(&chart,side)-gap(&chart,mid), line.turn_degrees(ci));
        }
    }
}
trait P { fn pipe(self)->f64; } impl P for (f64,f64) { fn pipe(self)->f64 { self.1-self.0 } }
