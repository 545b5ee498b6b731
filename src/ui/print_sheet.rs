//! The print sheet: made on request, kept where only a printer sees it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{ObjectUrl, pause, print};
use hairline::design::{Design, codec};
use hairline::sheet::Paper;

use super::actions;
use super::desk::{Desk, Problem};

/// Of the head's size, how much of the photo is printed around it: left, above, right, below.
const AROUND_HEAD: [f64; 4] = [0.12, 0.12, 0.12, 0.35];

/// A sheet of one design.
pub struct Sheet {
    html: String,
    design: Design,
    _pictures: [ObjectUrl; 2],
}

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
            Ok(sheet) => {
                desk.sheet.set(sheet);
                // The page has it before it is printed.
                pause(0).await;
                if let Err(error) = print::print().await {
                    desk.problem.set(Some(problem(&error)));
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

/// What the printer sees: the sheet, as long as the design is as it was printed; else how to get one.
#[component]
pub fn PrintSheet() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let current = Memo::new(move |_| {
        desk.sheet.with(|sheet| {
            sheet.as_ref().is_some_and(|sheet| desk.session.with(|session| session.design() == Some(&sheet.design)))
        })
    });
    let html = move || {
        let html = || desk.sheet.with_untracked(|sheet| sheet.as_ref().map(|sheet| sheet.html.clone()));
        current.get().then(html).flatten().unwrap_or_default()
    };
    view! {
        <div class="print">
            <div class="print-sheet" inner_html=html></div>
            <p class="print-how">"To print your plan, open it in Hairline and press Ctrl+P there (on a Mac ⌘P)."</p>
        </div>
    }
}

/// `None` when it was stopped.
async fn make(desk: Desk, paper: Paper) -> Result<Option<Sheet>, Problem> {
    let Some(after) = actions::export(desk).await? else { return Ok(None) };
    let work = desk.session.with_untracked(|session| {
        let work = session.work()?;
        Some((work.design.clone(), work.head_on_photo(), work.photo.size_px))
    });
    let (Some((design, head, size)), Some(photo)) = (work, desk.photo()) else { return Ok(None) };
    let (corner, head_size) = head.unwrap_or((glam::DVec2::ZERO, size));
    let [left, above, right, below] = AROUND_HEAD;
    let from = (corner - head_size * glam::DVec2::new(left, above)).max(glam::DVec2::ZERO);
    let to = (corner + head_size * glam::DVec2::new(1.0 + right, 1.0 + below)).min(size);
    let part = [from.x, from.y, to.x - from.x, to.y - from.y];
    let pictures = (print::printed(&photo.blob, part).await, print::printed(&after, part).await);
    let (Some(before), Some(after)) = pictures else {
        return Err(problem(&"The browser has too little memory for the pictures. Close other tabs and try again."));
    };
    let pictures = [before, after];
    let bytes = codec::encode(&design).map_err(|error| problem(&error))?;
    let shown = desk.shown.get_untracked();
    let letter = paper == Paper::Letter;
    let html = print::sheet(&bytes, letter, (shown.area_cm2, shown.dots), &pictures).await;
    let html = html.map_err(|error| problem(&error))?;
    Ok(Some(Sheet { html, design, _pictures: pictures }))
}

fn problem(error: &dyn std::fmt::Display) -> Problem {
    Problem { title: "The sheet could not be printed", text: error.to_string(), another_photo_helps: false }
}
