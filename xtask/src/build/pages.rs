//! Pages beside the app's in dist/, with its words and styles and a policy of their own: the embed builder (builder/) and the guide
//! (guide/). Each is a folder with a page, a script and styles of its name.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{csp, squeeze};
use crate::repository;

/// Names of the pages, and what each may do besides the app's own policy.
pub const PAGES: [(&str, &str); 2] = [
    // It shows the widget.
    ("builder", "frame-src 'self'; "),
    ("guide", ""),
];

/// Adds the pages to dist/, which has the app's page with words and styles already.
///
/// # Errors
/// A file cannot be read or written, or the app's page lacks what these share with it.
pub fn add() -> Result<()> {
    let app = read(&repository::dist().join("index.html"))?;
    PAGES.iter().try_for_each(|(name, more)| add_page(name, more, &app))
}

fn add_page(name: &str, more_policy: &str, app: &str) -> Result<()> {
    let (source, dist) = (repository::root().join(name), repository::dist());
    let mut page = squeeze::without_comments(&read(&source.join(format!("{name}.html")))?);
    let style = |stem: &str| line_with(app, &format!("<link rel=\"stylesheet\" href=\"./{stem}-"));
    let styles = [style("style")?, style(squeeze::LATER_STYLE)?].concat();
    for (mark, content) in [
        ("<script src=\"words.js\"", line_with(app, "<script src=\"./words-")?.replacen("></script>", "", 1)),
        ("<link rel=\"stylesheet\" href=\"style.css\">", styles),
    ] {
        ensure!(page.contains(mark), "{name}.html has no {mark}");
        page = page.replacen(mark, &content, 1);
    }
    let policy = csp::policy(&page);
    let page = csp::with_policy(&page)?.replacen(&policy, &format!("{more_policy}{policy}"), 1);
    let target = dist.join(format!("{name}.html"));
    std::fs::write(&target, page).with_context(|| format!("writing {}", target.display()))?;
    for file in [format!("{name}.css"), format!("{name}.js")] {
        std::fs::copy(source.join(&file), dist.join(&file)).with_context(|| format!("copying {file}"))?;
        squeeze::minify(&dist.join(file))?;
    }
    Ok(())
}

fn line_with(page: &str, beginning: &str) -> Result<String> {
    let line = page.lines().find(|line| line.trim_start().starts_with(beginning));
    Ok(line.with_context(|| format!("the app's page has no {beginning}"))?.trim().to_owned())
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}
