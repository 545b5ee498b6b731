//! What files are sent with. hosting/_headers is the one list: `cargo xtask serve` sends it, and dist/ gets it for hosts that
//! read such a file (Netlify, Cloudflare Pages), with a rule for each file that may be kept for ever.
//!
//! The policy in it is `frame-ancestors` alone, which works in a header only. All else is in the page itself ([`super::csp`]),
//! so it holds on any static host and no server's configuration changes with a build.

use std::path::Path;

use anyhow::{Context, Result};

use crate::repository;

/// Sent with every file.
const EVERY_FILE: &str = include_str!("../../../hosting/_headers");
/// The file's name is fixed by those hosts.
const NAME: &str = "_headers";
/// For files whose name holds the hash of their contents.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// The browser asks each time, and gets "not modified".
const ASK_AGAIN: &str = "no-cache";

/// Names and values of the headers that every file is sent with.
pub fn for_every_file() -> impl Iterator<Item = (&'static str, &'static str)> {
    EVERY_FILE.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
}

/// For how long a browser may keep the file with this name.
pub fn cache_control(name: &str) -> &'static str {
    if is_hashed(name) { FOR_EVER } else { ASK_AGAIN }
}

/// Writes dist/_headers.
///
/// # Errors
/// dist/ cannot be read or written.
pub fn add() -> Result<()> {
    let dist = repository::dist();
    let mut text = EVERY_FILE.to_owned();
    for file in repository::files_under(&dist)? {
        let address = file.strip_prefix(&dist)?.to_string_lossy().replace('\\', "/");
        if is_hashed(&address) {
            text.push_str(&format!("/{address}\n  Cache-Control: {FOR_EVER}\n"));
        }
    }
    let target: &Path = &dist.join(NAME);
    std::fs::write(target, text).with_context(|| format!("writing {}", target.display()))
}

/// Whether `<name>-<hash>[_bg].<extension>` is the shape of it: up to 16 hexadecimal digits of Trunk, which leaves out zeros in
/// front, or eight letters and digits of esbuild.
fn is_hashed(name: &str) -> bool {
    let Some((hash, extension)) = name.rsplit_once('-').and_then(|(_, end)| end.split_once('.')) else { return false };
    let hexadecimal = hash.strip_suffix("_bg").unwrap_or(hash);
    let is_of = |text: &str, letter: fn(u8) -> bool| text.bytes().all(letter);
    let of_trunk = (14..=16).contains(&hexadecimal.len())
        && is_of(hexadecimal, |letter| matches!(letter, b'0'..=b'9' | b'a'..=b'f'));
    let of_esbuild = hash.len() == 8 && is_of(hash, |letter| matches!(letter, b'0'..=b'9' | b'A'..=b'Z'));
    (of_trunk || of_esbuild)
        && !extension.is_empty()
        && is_of(extension, |letter| matches!(letter, b'0'..=b'9' | b'a'..=b'z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for name in [
            "hairline-app-7f4a82b83f6010a6.js",
            "hairline-app-7f4a82b83f6010a6_bg.wasm",
            "hairline-app-a82b83f6010a6f.js",
            "style-b47812aeeb790430.css",
            "locales/en/app-0123456789abcdef.json",
        ] {
            assert_eq!(cache_control(name), FOR_EVER, "{name}");
        }
        for name in [
            "index.html",
            "boot.js",
            "embed.js",
            "demo/bowed-head.jpg",
            "a-7f4a82b83f601.js",
            "a-7f4a82b83f6010a6f.js",
            "7f4a82b83f6010a6.js",
            "a-7f4a82b83f6010a6",
            "a-7f4a82b83f6010a6.js.br",
            "a-7kxq2jz4.ftl",
        ] {
            assert_eq!(cache_control(name), ASK_AGAIN, "{name}");
        }
    }

    #[test]
    fn every_host_sends_every_header() {
        let headers: Vec<_> = for_every_file().collect();
        assert!(headers.len() >= 7, "{headers:?}");
        for (file, line) in [
            (
                "hosting/nginx/files.conf",
                (|name, value| format!("add_header {name} \"{value}\" always;")) as fn(&str, &str) -> String,
            ),
            ("hosting/Caddyfile", |name, value| format!("\t\t{name} \"{value}\"")),
        ] {
            let text = std::fs::read_to_string(repository::root().join(file)).unwrap();
            for (name, value) in &headers {
                let wanted = line(name, value);
                assert!(text.lines().any(|line| line == wanted), "{file} does not say: {wanted}");
            }
        }
        for file in ["hosting/nginx/cache.conf", "hosting/Caddyfile"] {
            let text = std::fs::read_to_string(repository::root().join(file)).unwrap();
            assert!(
                text.contains(FOR_EVER) && text.contains(ASK_AGAIN),
                "{file} does not say {FOR_EVER} and {ASK_AGAIN}"
            );
        }
    }
}
