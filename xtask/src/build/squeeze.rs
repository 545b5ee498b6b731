//! Takes comments and long names out of the page, scripts and styles that Trunk put into dist/: 5 KB of brotli of a first visit.
//! Trunk's own minifier does not read wasm-bindgen's glue.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::darkroom::{integrity, short_hash};
use super::names;
use crate::{process, repository, tools};

/// Squeezes scripts and styles, and names those with a hash anew in index.html. Before anything else is written into the page.
///
/// # Errors
/// The tool is missing, or the page does not name a file as Trunk does.
pub fn run() -> Result<()> {
    let dist = repository::dist();
    let index = dist.join("index.html");
    let mut page = without_comments(&read(&index)?);
    shorten_names(&dist, &mut page)?;
    for path in repository::files_under(&dist)? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let Some((stem, extension @ ("js" | "css"))) = name.rsplit_once('.') else { continue };
        let before = read(&path)?;
        minify(&path)?;
        // boot.js has no hash in its name.
        let Some((stem, _)) = stem.rsplit_once('-').filter(|(_, hash)| is_hash(hash)) else { continue };
        let after = read(&path)?;
        let renamed = format!("{stem}-{}.{extension}", short_hash(after.as_bytes()));
        let was = integrity(before.as_bytes());
        ensure!(page.contains(name) && page.contains(&was), "index.html does not name {name} with its hash");
        page = page.replace(name, &renamed).replace(&was, &integrity(after.as_bytes()));
        std::fs::rename(&path, dist.join(&renamed)).with_context(|| format!("renaming {name}"))?;
    }
    let page = with_few_styles(&page, &dist)?;
    std::fs::write(&index, page).context("writing dist/index.html")
}

/// Gives the app and its glue short names for each other, and the module the name of its new content.
fn shorten_names(dist: &Path, page: &mut String) -> Result<()> {
    let named = |end: &str| {
        let is_it = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(end));
        let files = repository::files_under(dist)?;
        files.into_iter().find(is_it).with_context(|| format!("dist/ has no …{end}"))
    };
    let module = named("_bg.wasm")?;
    let name = module.file_name().and_then(|name| name.to_str()).context("a name that is no text")?.to_owned();
    let (stem, _) = name.rsplit_once('-').context("the module's name has no hash")?;
    // Trunk names the glue so, with a hash of its own.
    let glue = repository::files_under(dist)?
        .into_iter()
        .find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(stem) && name.ends_with(".js")
        })
        .context("dist/ has no glue of the module")?;
    let (bytes, script) = (std::fs::read(&module)?, read(&glue)?);
    let (shorter, shorter_script) = names::shipped(&module, &script)?;
    let renamed = format!("{stem}-{}_bg.wasm", short_hash(&shorter));
    for was in [&integrity(&bytes), &integrity(script.as_bytes()), &name] {
        ensure!(page.contains(was.as_str()), "index.html does not name {was}");
    }
    *page = page
        .replace(&name, &renamed)
        .replace(&integrity(&bytes), &integrity(&shorter))
        .replace(&integrity(script.as_bytes()), &integrity(shorter_script.as_bytes()));
    std::fs::write(&glue, shorter_script).context("writing the glue")?;
    std::fs::remove_file(&module).with_context(|| format!("removing {name}"))?;
    std::fs::write(dist.join(&renamed), shorter).with_context(|| format!("writing {renamed}"))
}

/// Takes comments and long names out of a script or style sheet.
///
/// # Errors
/// The tool is missing or does not understand the file.
pub(super) fn minify(path: &Path) -> Result<()> {
    let mut esbuild = process::command(tools::npm::ensure()?.join(".bin/esbuild"));
    esbuild.args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning", "--allow-overwrite"]);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(path);
    process::run(esbuild.arg(path).arg(outfile))
}

/// Begins the name of what the first screen does without.
pub(super) const LATER_STYLE: &str = "later";

/// The page with two style sheets for screens, that of its head and that of its end, each in the order of its parts: 1 KB of brotli
/// less, and fewer requests.
fn with_few_styles(page: &str, dist: &Path) -> Result<String> {
    let (head, body) = page.split_once("<body>").context("the page has no <body>")?;
    Ok([with_one_style(head, "style", dist)?, "<body>".to_owned(), with_one_style(body, LATER_STYLE, dist)?].concat())
}

fn with_one_style(page: &str, stem: &str, dist: &Path) -> Result<String> {
    let (mut styles, mut rest_of_page, mut place) = (String::new(), String::new(), None);
    for line in page.split_inclusive('\n') {
        let name =
            line.trim().strip_prefix("<link rel=\"stylesheet\" href=\"./").and_then(|rest| rest.split('"').next());
        match name {
            Some(name) if !line.contains("media=") => {
                styles += &read(&dist.join(name))?;
                std::fs::remove_file(dist.join(name)).with_context(|| format!("removing {name}"))?;
                place.get_or_insert(rest_of_page.len());
            }
            // A frame without an origin gets files with a checksum by CORS alone.
            Some(_) => rest_of_page.push_str(&line.replacen(" integrity=", " crossorigin integrity=", 1)),
            None => rest_of_page.push_str(line),
        }
    }
    let place = place.with_context(|| format!("the page has no style sheet for {stem}"))?;
    let name = format!("{stem}-{}.css", short_hash(styles.as_bytes()));
    std::fs::write(dist.join(&name), &styles).with_context(|| format!("writing {name}"))?;
    let checksum = integrity(styles.as_bytes());
    let link = format!("    <link rel=\"stylesheet\" href=\"./{name}\" crossorigin integrity=\"{checksum}\">\n");
    rest_of_page.insert_str(place, &link);
    Ok(rest_of_page)
}

/// A page without its comments; one that does not end stays.
pub(super) fn without_comments(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, (_, after))) =
        rest.split_once("<!--").and_then(|(before, comment)| Some((before, comment.split_once("-->")?)))
    {
        text.push_str(before.trim_end());
        rest = after;
    }
    text + rest
}

/// Whether this is Trunk's hash: 64 bits as hex digits, without leading zeros.
fn is_hash(text: &str) -> bool {
    (8..=16).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_hexdigit())
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_everything_else_stays() {
        assert_eq!(without_comments("<a> <!-- one --><b><!--two-->\n<c>"), "<a><b>\n<c>");
        assert_eq!(without_comments("<a><!-- without end"), "<a><!-- without end");
    }

    #[test]
    fn a_hash_may_have_lost_its_leading_zeros() {
        assert!(is_hash("ce35496d7b457c7c") && is_hash("dafb524bae11626"));
        assert!(!is_hash("app") && !is_hash("darkroom") && !is_hash(""));
    }
}
