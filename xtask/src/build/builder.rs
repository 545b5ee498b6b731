//! The embed builder (builder/): a second page in dist/, with the app's words and styles and a policy of its own.

use anyhow::{Context, Result, ensure};

use super::{csp, squeeze};
use crate::repository;

/// What the builder's page may do besides the app's: hold the widget.
const FRAMES: &str = "frame-src 'self'; ";

/// Adds the page to dist/, which has the app's page with words and styles already.
///
/// # Errors
/// A file cannot be read or written, or the app's page lacks what the builder shares with it.
pub fn add() -> Result<()> {
    let (source, dist) = (repository::root().join("builder"), repository::dist());
    let app = read(&dist.join("index.html"))?;
    let words = line_with(&app, "<script src=\"./words-")?;
    let words = words.replacen("<script ", "<script data-files=\"app builder\" ", 1);
    let style = |stem: &str| line_with(&app, &format!("<link rel=\"stylesheet\" href=\"./{stem}-"));
    let styles = [style("style")?, style(squeeze::LATER_STYLE)?].concat();
    let mut page = squeeze::without_comments(&read(&source.join("builder.html"))?);
    for (mark, content) in [
        ("<script src=\"words.js\" data-files=\"app builder\"></script>", words.as_str()),
        ("<link rel=\"stylesheet\" href=\"style.css\">", &styles),
    ] {
        ensure!(page.contains(mark), "builder.html has no {mark}");
        page = page.replacen(mark, content, 1);
    }
    let policy = csp::policy(&page);
    let page = csp::with_policy(&page)?.replacen(&policy, &format!("{FRAMES}{policy}"), 1);
    std::fs::write(dist.join("builder.html"), page).context("writing dist/builder.html")?;
    for name in ["builder.css", "builder.js"] {
        std::fs::copy(source.join(name), dist.join(name)).with_context(|| format!("copying {name}"))?;
        squeeze::minify(&dist.join(name))?;
    }
    Ok(())
}

fn line_with(page: &str, beginning: &str) -> Result<String> {
    let line = page.lines().find(|line| line.trim_start().starts_with(beginning));
    Ok(line.with_context(|| format!("the app's page has no {beginning}"))?.trim().to_owned())
}

fn read(path: &std::path::Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}
