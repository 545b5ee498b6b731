//! The print sheet, made on request. What the printer sees stands in index.html.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::print::{self, Facts};
use hairline::picture::PictureOptions;
use hairline::sheet::Paper;

use super::desk::{Desk, Problem};
use super::pictures;

/// Makes the sheet and opens the print dialog.
pub fn print_sheet(desk: Desk, paper: Paper) {
    if desk.busy.with_untracked(Option::is_some) {
        return;
    }
    spawn_local(async move {
        if let Err(problem) = print(desk, paper).await {
            desk.show_problem(problem);
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
    let Some(after) = pictures::make_picture(desk, PictureOptions::default()).await? else { return Ok(()) };
    let (Some(kept), Some(photo)) = (desk.kept(), desk.photo()) else { return Ok(()) };
    let shown = desk.shown.get_untracked();
    let facts = Facts { letter: paper == Paper::Letter, area_cm2: shown.area_cm2, dots: shown.dots };
    print::print(&kept, facts, &photo.blob, &after).await.map_err(|error| Problem::of("problem-print", error, false))
}
