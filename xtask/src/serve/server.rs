//! A static file server for this machine alone, with the headers that a careful host sends.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response};

use super::files;
use crate::build::csp;

/// A browser opens six connections at most to one host.
const THREADS: usize = 6;

/// Sent with every answer, besides the policy of the page.
const SECURITY_HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(self), microphone=(), geolocation=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// A running server; it stops when dropped.
pub struct Server {
    server: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
    port: u16,
}

impl Server {
    /// Serves `directory` at 127.0.0.1; port 0 takes a free one.
    ///
    /// # Errors
    /// The port is taken or not allowed.
    pub fn start(directory: PathBuf, port: u16) -> Result<Self> {
        let listener = bind(port)?;
        let port = listener.local_addr()?.port();
        let server = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow!("starting the server: {error}"))?;
        let server = Arc::new(server);
        let threads = (0..THREADS)
            .map(|_| {
                let server = Arc::clone(&server);
                let directory = directory.clone();
                std::thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        answer(&directory, request);
                    }
                })
            })
            .collect();
        Ok(Self { server, threads, port })
    }

    /// Where the page is, with the slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the process is stopped.
    pub fn join(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that has panicked has said so; the others go on.
            drop(thread.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.server.unblock();
        }
    }
}

/// # Errors
/// The port is taken or not allowed.
pub fn check_port(port: u16) -> Result<()> {
    bind(port).map(drop)
}

fn bind(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!(
                "port {port} is taken by another program; choose another with `--port 8081`, or any free one with `--port 0`"
            )
        }
        Err(error) => Err(error).with_context(|| format!("cannot listen at 127.0.0.1:{port}")),
    }
}

fn answer(directory: &Path, request: Request) {
    let result = match reply(directory, &request) {
        Ok(response) => request.respond(response),
        Err(error) => {
            eprintln!("xtask: {} failed: {error:#}", request.url());
            request.respond(text(500, "The server could not read the file."))
        }
    };
    // The browser may have gone away in the middle: nobody is left to tell.
    drop(result);
}

type Bytes = Response<std::io::Cursor<Vec<u8>>>;

fn reply(directory: &Path, request: &Request) -> Result<Bytes> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Ok(text(405, "Only GET and HEAD."));
    }
    let Some(file) = files::resolve(directory, request.url()) else {
        return Ok(text(404, "There is no such file."));
    };
    let bytes = std::fs::read(&file)?;
    let media_type = files::media_type(&file);
    let policy = media_type.starts_with("text/html").then(|| {
        // From the page as it is sent, so that a build in the meantime cannot make header and page disagree.
        format!("{}; frame-ancestors 'self'", csp::policy(&String::from_utf8_lossy(&bytes)))
    });
    let mut response = secured(Response::from_data(bytes));
    add(&mut response, "Content-Type", media_type);
    add(&mut response, "Cache-Control", files::cache_control(&file));
    if let Some(policy) = policy {
        add(&mut response, "Content-Security-Policy", &policy);
    }
    Ok(response)
}

fn text(status: u16, message: &str) -> Bytes {
    let mut response = secured(Response::from_data(message).with_status_code(status));
    add(&mut response, "Content-Type", "text/plain; charset=utf-8");
    response
}

fn secured(mut response: Bytes) -> Bytes {
    for (name, value) in SECURITY_HEADERS {
        add(&mut response, name, value);
    }
    response
}

fn add(response: &mut Bytes, name: &str, value: &str) {
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap();
        write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn answers_carry_status_headers_and_policy() {
        let directory = std::env::temp_dir().join(format!("hairline-server-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        std::fs::write(directory.join("index.html"), "<script>1</script>").unwrap();
        let server = Server::start(directory.clone(), 0).unwrap();

        let page = ask(&server, "GET /");
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.ends_with("<script>1</script>"), "{page}");
        for header in [
            "Content-Type: text/html; charset=utf-8",
            "Cache-Control: no-cache",
            "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-",
            "frame-ancestors 'self'",
            "X-Content-Type-Options: nosniff",
        ] {
            assert!(page.contains(header), "{header} is not in {page}");
        }
        let head = ask(&server, "HEAD /");
        assert!(head.starts_with("HTTP/1.1 200") && !head.contains("<script>"), "{head}");
        assert!(ask(&server, "GET /missing").starts_with("HTTP/1.1 404"));
        assert!(ask(&server, "GET /../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(ask(&server, "POST /").starts_with("HTTP/1.1 405"));

        let taken = check_port(server.port).unwrap_err().to_string();
        assert!(taken.contains("is taken"), "{taken}");
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
