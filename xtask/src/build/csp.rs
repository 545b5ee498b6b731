//! The content security policy: what the page may load and run, written into it.
//!
//! The page carries the policy itself, so that it holds on any static host. `frame-ancestors` works in a header only:
//! see [`super::headers`].

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// Browsers look for the character encoding in so many first bytes.
const ENCODING_SEARCH_BYTES: usize = 1024;

/// The policy for a page: nothing but its own origin, no inline script other than those that it holds now, no inline style.
///
/// - `wasm-unsafe-eval` allows compiling WebAssembly and nothing else;
/// - `blob:` and `data:` images are the photo that was chosen and the picture to save: they stay in the page;
/// - the camera needs no source: a stream is not fetched.
pub fn policy(html: &str) -> String {
    let hashes: String = inline_scripts(html)
        .map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes()))))
        .collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; \
         img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; \
         base-uri 'none'; form-action 'none'; object-src 'none'"
    )
}

/// The page with its policy as the first thing in the head.
///
/// # Errors
/// The page has no `<head>`, has a policy already, or would name its encoding too late.
pub fn with_policy(html: &str) -> Result<String> {
    if html.contains("http-equiv=\"Content-Security-Policy\"") {
        bail!("the page has a content security policy already");
    }
    let head = html.find("<head>").context("the page has no <head>")? + "<head>".len();
    let (before, after) = html.split_at(head);
    let policy = policy(html);
    let page = format!("{before}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}");
    let encoding = page.find("<meta charset").context("the page does not name its encoding")?;
    if encoding > ENCODING_SEARCH_BYTES {
        bail!(
            "the page names its encoding at byte {encoding}, after the {ENCODING_SEARCH_BYTES} that browsers look at"
        );
    }
    Ok(page)
}

/// The texts between `<script …>` and `</script>` of the scripts without `src`.
/// For our own page: no `>` inside an attribute, lower-case tags.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let has_source = attributes.split_ascii_whitespace().any(|attribute| attribute.starts_with("src="));
        let (text, _) = rest.split_once("</script>")?;
        (!has_source && !text.is_empty()).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the specification: https://www.w3.org/TR/CSP3/#example-hash (the hash of `alert('Hello, world.');`).
    const HELLO: &str = "alert('Hello, world.');";
    const HELLO_HASH: &str = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

    #[test]
    fn an_inline_script_is_allowed_by_the_hash_of_the_specification() {
        let policy = policy(&format!("<head><script type=\"module\">{HELLO}</script></head>"));
        let expected = format!("script-src 'self' 'wasm-unsafe-eval' {HELLO_HASH};");
        assert!(policy.contains(&expected), "{policy}");
    }

    #[test]
    fn each_inline_script_has_its_hash_and_a_script_file_has_none() {
        let html = format!("<script src=\"boot.js\"></script><script>{HELLO}</script><script>\n1\n</script>");
        assert_eq!(inline_scripts(&html).collect::<Vec<_>>(), [HELLO, "\n1\n"]);
        assert_eq!(policy(&html).matches("'sha256-").count(), 2, "{}", policy(&html));
    }

    #[test]
    fn the_policy_comes_first_in_the_head_and_only_once() {
        let page = with_policy("<html><head><meta charset=\"utf-8\"></head></html>").unwrap();
        let head = page.find("<head>").unwrap() + "<head>".len();
        assert!(page[head..].trim_start().starts_with("<meta http-equiv=\"Content-Security-Policy\""), "{page}");
        assert!(with_policy(&page).is_err(), "a second policy was written");
    }

    #[test]
    fn nothing_unsafe_and_no_other_origin_is_allowed() {
        let policy = policy("");
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
        for word in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(word), "{word} in {policy}");
        }
    }
}
