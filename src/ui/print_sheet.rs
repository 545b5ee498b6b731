//! The print sheet: made on request, kept where only a printer sees it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::darkroom::DarkroomError;
use crate::platform::{ObjectUrl, pause, print};
use glam::DVec2;
use hairline::design::codec;
use hairline::sheet::Paper;

use super::actions;
use super::desk::{Desk, Problem};

/// Of the head's size, how much of the photo is printed around it: left, above, right, below.
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
        let made = make(desk, paper).await;
        desk.busy.set(None);
        match made {
            Ok(None) => {}
            Ok(Some((html, pictures))) => {
                desk.set_sheet(html, pictures);
                // The page has it before it is printed.
                pause(0).await;
                if let Err(error) = print::print().await {
                    desk.problem.set(Some(problem(error)));
                }
            }
            Err(problem) => desk.problem.set(Some(problem)),
        }
    });
}

/// The paper that is usual where the reader lives.
pub fn usual_paper() -> Paper {
    Paper::usual_in(&print::language())
}

/// What the printer sees: the sheet, else how to get one.
#[component]
pub fn PrintSheet() -> impl IntoView {
    let desk = expect_context::<Desk>();
    view! {
        <div class="print">
            <div class="print-sheet" inner_html=move || desk.sheet.get()></div>
            <p class="print-how">"To print your plan, open it in Hairline and press Ctrl+P there (on a Mac ⌘P)."</p>
        </div>
    }
}

/// The sheet and its pictures; `None` when it was stopped.
async fn make(desk: Desk, paper: Paper) -> Result<Option<(String, Vec<ObjectUrl>)>, Problem> {
    let Some(after) = actions::export(desk).await? else { return Ok(None) };
    let work = desk.session.with_untracked(|session| {
        let work = session.work()?;
        let (corner, head) = work.head_on_photo().unwrap_or((DVec2::ZERO, work.photo.size_px));
        let [left, above, right, below] = AROUND_HEAD;
        let from = (corner - head * DVec2::new(left, above)).max(DVec2::ZERO);
        let to = (corner + head * DVec2::new(1.0 + right, 1.0 + below)).min(work.photo.size_px);
        Some((codec::encode(&work.design).ok()?, [from.x, from.y, to.x - from.x, to.y - from.y]))
    });
    let (Some((design, part)), Some(photo)) = (work, desk.photo()) else { return Ok(None) };
    let mut pictures = Vec::new();
    for picture in [&photo.blob, &after] {
        pictures.push(print::printed(picture, part).await.map_err(problem)?);
    }
    let shown = desk.shown.get_untracked();
    let facts = (shown.area_cm2, shown.dots);
    let html = print::sheet(&design, paper == Paper::Letter, facts, &pictures).await.map_err(problem)?;
    Ok(Some((html, pictures)))
}

fn problem(error: DarkroomError) -> Problem {
    Problem { title: "The sheet could not be printed", text: error.to_string(), another_photo_helps: false }
}
