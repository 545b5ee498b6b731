//! The print sheet, made on request. What the printer sees stands in index.html.

use glam::DVec2;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::darkroom::DarkroomError;
use crate::platform::print::{self, Facts};
use hairline::design::codec;
use hairline::sheet::Paper;

use super::actions;
use super::desk::{Desk, Problem};

/// Of the head's size, how much of the photo is printed to the left, above, to the right and below.
const AROUND_HEAD: [f64; 4] = [0.12, 0.12, 0.12, 0.35];

/// Makes the sheet and opens the print dialog.
pub fn print_sheet(desk: Desk, paper: Paper) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    if desk.session.with_untracked(|session| !session.mishaps().is_empty()) {
        return desk.say("This is a warning picture, not your plan. Go back to your plan to print it.");
    }
    desk.stop_wanted.set(false);
    spawn_local(async move {
        if let Err(problem) = print(desk, paper).await {
            desk.problem.set(Some(problem));
        }
        desk.busy.set(None);
    });
}

/// The paper that is usual where the reader lives.
pub fn usual_paper() -> Paper {
    Paper::usual_in(&print::language())
}

async fn print(desk: Desk, paper: Paper) -> Result<(), Problem> {
    // Stopped: nothing to print.
    let Some(after) = actions::export(desk).await? else { return Ok(()) };
    let work = desk.session.with_untracked(|session| {
        let work = session.work()?;
        let (corner, head) = work.head_on_photo().unwrap_or((DVec2::ZERO, work.photo.size_px));
        let [left, above, right, below] = AROUND_HEAD;
        let from = (corner - head * DVec2::new(left, above)).max(DVec2::ZERO);
        let to = (corner + head * DVec2::new(1.0 + right, 1.0 + below)).min(work.photo.size_px);
        Some((codec::encode(&work.design).ok()?, [from.x, from.y, to.x - from.x, to.y - from.y]))
    });
    let (Some((design, part)), Some(photo)) = (work, desk.photo()) else { return Ok(()) };
    let shown = desk.shown.get_untracked();
    let facts = Facts { letter: paper == Paper::Letter, area_cm2: shown.area_cm2, dots: shown.dots, part: &part };
    print::print(&design, facts, &photo.blob, &after).await.map_err(problem)
}

fn problem(error: DarkroomError) -> Problem {
    Problem { title: "The sheet could not be printed", text: error.to_string(), another_photo_helps: false }
}
