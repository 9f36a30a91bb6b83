//! Opens connections: with an agent for polkit, kept alive, and watched where it lasts.

use super::{DISCONNECTED, FORMAT, Uri};
use crate::answer::error::{Context, Error, Result};
use crate::answer::format::Format;
use crate::answer::hints;
use crate::answer::log::Level;
use crate::answer::output::{Output, complain, warning};
use crate::libvirt::{self, ConnectExt};
use crate::session::deadline::{self, Telling, Waiting};
use crate::session::polkit::Agent;
use crate::session::settings::Settings;
use crate::session::unattended::{without_input, without_questions};
use std::sync::atomic::Ordering;
use std::time::Duration;
use virt::connect::Connect;
use virt::error::ErrorNumber;

/// Default seconds between keepalive messages.
const KEEPALIVE_INTERVAL: i32 = 5;
/// Default number of keepalive messages that may go unanswered.
const KEEPALIVE_COUNT: i32 = 6;

/// What is said of a connection that cannot be opened for the first time.
pub const NOT_CONNECTED: &str = "failed to connect to the hypervisor";

/// Opens a connection and keeps it alive; where it cannot be opened, the failure is `failure`.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn open(
    out: &mut Output,
    settings: &Settings,
    uri: Option<&Uri>,
    readonly: bool,
    failure: &str,
) -> Result<Connect> {
    out.flush();
    let name =
        || uri.map(|uri| uri.value.clone()).or_else(|| std::env::var_os("LIBVIRT_DEFAULT_URI"));
    let named = settings.timeout.and_then(|_| name()).map(|uri| uri.display().to_string());
    let telling = Telling { format: out.shared_format().get(), ..Telling::default() };
    let time = deadline::begin(settings.time(), Waiting::Opening(named), telling);
    let opened = retrying(settings.retry, || open_as_wanted(out, settings, uri, readonly));
    let connection = opened.context(|| failure)?;
    drop(time);
    if settings.timeout.is_some() {
        deadline::connected(connection.uri().ok());
    }
    libvirt::forget_loss();
    FORMAT.get_or_init(|| out.shared_format());
    keep_alive(out, settings, &connection, failure)?;
    Ok(connection)
}

/// Opens a connection, and again after a second, as many times as there are retries, while nobody takes it: a daemon that
/// restarts has no socket, or has left one to which it does not listen.
fn retrying(retries: u32, mut open: impl FnMut() -> Result<Connect>) -> Result<Connect> {
    for _ in 0..retries {
        match open() {
            Err(_) if libvirt::nobody_listens() => std::thread::sleep(Duration::from_secs(1)),
            opened => return opened,
        }
    }
    open()
}

/// Has the loss of a connection told at once.
pub fn watch(connection: &Connect, out: &mut Output) {
    let uri = connection.uri().unwrap_or_default();
    let format = out.shared_format();
    let registered = connection.register_close_callback(move |reason| {
        report_loss(&uri, reason, format.get());
    });
    if registered.is_err() {
        out.warn("Unable to register disconnect callback");
    }
}

/// Opens a connection beside that of the session, and keeps it alive.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn another(out: &mut Output, settings: &Settings, uri: &str) -> Result<Connect> {
    let connection = open_text(out, settings, Some(uri), false)?;
    keep_alive(out, settings, &connection, NOT_CONNECTED)?;
    Ok(connection)
}

fn open_as_wanted(
    out: &mut Output,
    settings: &Settings,
    uri: Option<&Uri>,
    readonly: bool,
) -> Result<Connect> {
    open_text(out, settings, uri.map(Uri::text).transpose()?, readonly)
}

fn open_text(
    out: &mut Output,
    settings: &Settings,
    uri: Option<&str>,
    readonly: bool,
) -> Result<Connect> {
    out.flush();
    libvirt::xpath::hush(out.shared_format().get().has_documents());
    let opened = if settings.unattended {
        without_input().and_then(|()| open_unattended(uri, readonly))
    } else {
        open_with_agent(uri, readonly, !settings.no_agent)
    };
    opened.map_err(|error| {
        let variable = std::env::var("LIBVIRT_DEFAULT_URI").ok();
        let hint = hints::for_connection(&error, uri.or(variable.as_deref()));
        error.hinting(hint)
    })
}

/// Loads libvirt.
///
/// # Errors
/// Says that it is not there or does not start.
pub fn load() -> Result<()> {
    libvirt::load().map_err(Error::new)
}

/// The URI, or else that of the variable by which libvirt knows one; its settings may have another one.
#[must_use]
pub fn or_default(uri: Option<&str>) -> Option<String> {
    let variable = || std::env::var("LIBVIRT_DEFAULT_URI").ok().filter(|uri| !uri.is_empty());
    uri.map(str::to_owned).or_else(variable)
}

/// Opens a connection without asking anyone anything.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn open_unattended(uri: Option<&str>, readonly: bool) -> Result<Connect> {
    let uri = or_default(uri).map(without_questions);
    let opened = match readonly {
        true => Connect::open_read_only(uri.as_deref()),
        false => Connect::open(uri.as_deref()),
    };
    opened.map_err(Error::from)
}

/// Tells whether a URI leads over a network or through a socket whose other end may be anywhere:
/// it names a transport or a host.
#[must_use]
pub fn may_be_far(uri: &str) -> bool {
    let Some((scheme, rest)) = uri.split_once("://") else { return false };
    scheme.contains('+') || !(rest.is_empty() || rest.starts_with(['/', '?']))
}

/// Opens a connection; when polkit wants to ask the user, an agent is started on the
/// terminal, if it may be, and the connection tried again.
fn open_with_agent(uri: Option<&str>, readonly: bool, may_ask: bool) -> Result<Connect> {
    let mut agent = None;
    for _ in 0..5 {
        let error = match libvirt::open_connection(uri, readonly) {
            Ok(connection) => return Ok(connection),
            Err(error) => error,
        };
        match error.code().known() {
            Some(ErrorNumber::AuthUnavailable) if agent.is_none() => {
                agent = if may_ask { Agent::start() } else { None };
                if agent.is_none() {
                    return Err(error.into());
                }
            }
            Some(ErrorNumber::AuthCancelled | ErrorNumber::AuthFailed) if agent.is_some() => {}
            _ => return Err(error.into()),
        }
    }
    libvirt::open_connection(uri, readonly).map_err(Error::from)
}

/// Turns keepalive on; a driver without it matters only to a user who asked for it.
fn keep_alive(
    out: &mut Output,
    settings: &Settings,
    connection: &Connect,
    failure: &str,
) -> Result<()> {
    let asked = settings.keepalive_interval.is_some() || settings.keepalive_count.is_some();
    let interval = settings.keepalive_interval.unwrap_or(KEEPALIVE_INTERVAL);
    let count = settings.keepalive_count.unwrap_or(KEEPALIVE_COUNT);
    if interval <= 0 {
        return Ok(());
    }
    match connection.set_keep_alive(interval, u32::try_from(count).unwrap_or(0)) {
        Ok(()) => Ok(()),
        Err(error) if asked => {
            let text = "Cannot setup keepalive on connection as requested, disconnecting";
            Err(Error::from(error).context(failure).context(text))
        }
        Err(_) => {
            out.message(Level::Info, "Failed to setup keepalive on connection\n");
            Ok(())
        }
    }
}

/// Takes note of the loss of a connection, and says so.
pub fn report_loss(uri: &str, reason: libvirt::CloseReason, format: Format) {
    DISCONNECTED.store(true, Ordering::SeqCst);
    complain(warning(format, format!("Disconnected from {uri} {}", reason.words())));
}

#[cfg(test)]
mod tests {
    use super::may_be_far;

    #[test]
    fn what_names_a_transport_or_a_host_may_be_far() {
        for far in ["qemu+ssh://h/system", "qemu://h/system", "qemu+unix:///system?socket=/s"] {
            assert!(may_be_far(far), "{far}");
        }
        for near in ["qemu:///system", "test:///default", "test:///a+b://c", "lxc://", "none"] {
            assert!(!may_be_far(near), "{near}");
        }
    }
}
