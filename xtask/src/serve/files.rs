//! From the address in a request to a file and how it is sent. No network here.

use std::path::{Path, PathBuf};

/// The file that `url` (path and query, as in the request line) asks for inside `directory`.
/// `None` for what is not there, what is hidden, and every way out of the directory, also by a symbolic link.
pub fn resolve(directory: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decoded(path.strip_prefix('/')?)?;
    let mut file = directory.to_path_buf();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        // A leading dot covers `.`, `..` and hidden files.
        if segment.starts_with('.') || segment.contains(['\\', '\0', ':']) {
            return None;
        }
        file.push(segment);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    let real = file.canonicalize().ok()?;
    (real.is_file() && real.starts_with(directory.canonicalize().ok()?)).then_some(real)
}

/// The media type that browsers need to run, draw or play the file.
pub fn media_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or_default().to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "md" | "ftl" | "ts" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// `None` for a broken escape or for other than UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let value = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory with `index.html`, `a b.txt`, `.hidden`, and beside it `secret.txt`; removed at the end.
    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> Self {
            let outside = std::env::temp_dir().join(format!("hairline-{name}-{}", std::process::id()));
            let site = Site(outside);
            std::fs::create_dir_all(site.directory()).unwrap();
            for file in ["index.html", "a b.txt", ".hidden"] {
                std::fs::write(site.directory().join(file), file).unwrap();
            }
            std::fs::write(site.0.join("secret.txt"), "secret").unwrap();
            site
        }

        fn directory(&self) -> PathBuf {
            self.0.join("dist")
        }

        fn name(&self, url: &str) -> Option<String> {
            let file = resolve(&self.directory(), url)?;
            Some(file.file_name()?.to_str()?.to_owned())
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn files_are_found_by_their_address() {
        let site = Site::new("found");
        for (url, name) in [("/", "index.html"), ("/index.html?x=1", "index.html"), ("/a%20b.txt", "a b.txt")] {
            assert_eq!(site.name(url).as_deref(), Some(name), "{url}");
        }
        assert_eq!(site.name("/missing"), None);
    }

    #[test]
    fn no_address_leads_out_or_to_hidden_files() {
        let site = Site::new("out");
        #[cfg(unix)]
        std::os::unix::fs::symlink(site.0.join("secret.txt"), site.directory().join("link.txt")).unwrap();
        let urls = [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "//../secret.txt",
            "/x/../../secret.txt",
            "/link.txt",
            "/.hidden",
            "/a%00",
            "/%zz",
            "/%",
            "secret.txt",
            "",
        ];
        for url in urls {
            assert_eq!(site.name(url), None, "{url}");
        }
        let absolute = format!("/{}", site.0.join("secret.txt").display());
        assert_eq!(site.name(&absolute), None, "{absolute}");
    }

    #[test]
    fn media_types_are_those_that_browsers_insist_on() {
        for (file, expected) in [
            ("a.wasm", "application/wasm"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("a.WEBP", "image/webp"),
            ("a.avif", "image/avif"),
            ("a", "application/octet-stream"),
        ] {
            assert_eq!(media_type(Path::new(file)), expected, "{file}");
        }
    }
}
