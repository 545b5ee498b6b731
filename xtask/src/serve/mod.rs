//! `cargo xtask serve`: the release app at an address of this machine.

mod files;
mod server;

use std::ffi::OsString;

use anyhow::Result;

use crate::{build, process, repository};

pub use server::Server;

/// Where the app is served unless another port is asked for.
const DEFAULT_PORT: u16 = 8080;

/// Reads the arguments, builds, serves until interrupted.
///
/// # Errors
/// As [`build::release`] and [`Server::start`]; an unknown argument.
pub fn run(arguments: Vec<OsString>) -> Result<()> {
    use lexopt::ValueExt;

    let mut port = DEFAULT_PORT;
    let mut open = true;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("port") => port = parser.value()?.parse()?,
            lexopt::Arg::Long("no-open") => open = false,
            other => return Err(other.unexpected().into()),
        }
    }
    // Before a long build, not after it: a port that is taken.
    server::check_port(port)?;
    build::release()?;
    let server = Server::start(repository::dist(), port)?;
    process::say(format!("Hairline is at {}  (stop with Ctrl+C)", server.address()));
    if open {
        open_browser(&server.address());
    }
    server.join();
    Ok(())
}

/// Shows the page where there is a desktop; the printed address is enough where there is none.
fn open_browser(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some() {
        "xdg-open"
    } else {
        return;
    };
    let opened = process::command(opener)
        .arg(address)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    if let Err(error) = opened {
        process::say(format!("could not open a browser ({error}); please open the address yourself"));
    }
}
