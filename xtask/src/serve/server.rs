//! A static file server for this machine alone, with the headers that the documented hosts send (docs/HOSTING.md).

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::files;
use crate::build::headers;

/// A request's head is at most this long.
const LONGEST_HEAD: u64 = 16 * 1024;
/// A browser that opens a connection ahead of need says nothing on it for a while.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; it stops when dropped.
///
/// One thread and one answer per connection. tiny_http was tried: it can queue a new connection behind one that is kept
/// alive, and then a page hangs while it loads.
pub struct Server {
    accepting: Option<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
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
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let directory: Arc<Path> = directory.into();
        let accepting = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                let directory = Arc::clone(&directory);
                // The browser may go away in the middle: nobody is left to tell.
                std::thread::spawn(move || drop(answer(&directory, stream)));
            }
        });
        Ok(Self { accepting: Some(accepting), stopping, port })
    }

    /// Where the page is, with the slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the process is stopped.
    pub fn join(mut self) {
        if let Some(accepting) = self.accepting.take() {
            // A thread that has panicked has said so.
            drop(accepting.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // The thread waits for a connection; this is its last.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
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

fn answer(directory: &Path, mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut head = BufReader::new(stream.try_clone()?.take(LONGEST_HEAD));
    let mut request_line = String::new();
    head.read_line(&mut request_line)?;
    let mut header = String::new();
    // The other headers change nothing here; they are read so that the browser is not cut off while it sends.
    while head.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request_line.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let response = if matches!(method, "GET" | "HEAD") {
        reply(directory, target).unwrap_or_else(|error| {
            eprintln!("xtask: {target} failed: {error:#}");
            Reply::text(500, "The server could not read the file.")
        })
    } else {
        Reply::text(405, "Only GET and HEAD.")
    };
    stream.write_all(response.head().as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&response.body)?;
    }
    stream.flush()
}

struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Reply {
    fn text(status: u16, message: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: message.as_bytes().to_vec() }
    }

    fn head(&self) -> String {
        let reason = match self.status {
            200 => "OK",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Internal Server Error",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        let length = ("Content-Length", self.body.len().to_string());
        let always = headers::for_every_file().map(|(name, value)| (name, value.to_owned()));
        let close = ("Connection", "close".to_owned());
        for (name, value) in self.headers.iter().cloned().chain(always).chain([length, close]) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        head
    }
}

fn reply(directory: &Path, target: &str) -> Result<Reply> {
    let Some(file) = files::resolve(directory, target) else {
        return Ok(Reply::text(404, "There is no such file."));
    };
    let body = std::fs::read(&file)?;
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let headers = vec![
        ("Content-Type", files::media_type(&file).to_owned()),
        ("Cache-Control", headers::cache_control(name).to_owned()),
    ];
    Ok(Reply { status: 200, headers, body })
}

#[cfg(test)]
mod tests {
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
            "Content-Security-Policy: frame-ancestors * file:\r\n",
            "Access-Control-Allow-Origin: *\r\n",
            "X-Content-Type-Options: nosniff",
        ] {
            assert!(page.contains(header), "{header} is not in {page}");
        }
        let head = ask(&server, "HEAD /");
        assert!(head.starts_with("HTTP/1.1 200") && !head.contains("<script>"), "{head}");
        let missing = ask(&server, "GET /missing");
        assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("nosniff"), "{missing}");
        assert!(ask(&server, "GET /../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(ask(&server, "POST /").starts_with("HTTP/1.1 405"));

        let taken = check_port(server.port).unwrap_err().to_string();
        assert!(taken.contains("is taken"), "{taken}");
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
