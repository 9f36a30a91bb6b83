//! Opens, watches and reopens the connection to libvirt.

use crate::answer::error::{Context, Error, Result, not_utf8};
use crate::answer::output::{Level, complain, warning};
use crate::libvirt::{self, ConnectExt};
use crate::session::Session;
use crate::session::unattended::without_questions;
use std::ffi::OsString;
use std::sync::atomic::{AtomicBool, Ordering};
use virt::connect::Connect;
use virt::error::{ErrorDomain, ErrorNumber};

/// Default seconds between keepalive messages.
const KEEPALIVE_INTERVAL: i32 = 5;
/// Default number of keepalive messages that may go unanswered.
const KEEPALIVE_COUNT: i32 = 6;

/// Set by libvirt's thread when the connection is gone.
static DISCONNECTED: AtomicBool = AtomicBool::new(false);

/// A URI and who named it.
#[derive(Debug, Clone)]
pub struct Uri {
    /// The URI, which is no text before it is used.
    pub value: OsString,
    /// Where it stands: an option or a variable.
    pub origin: &'static str,
}

impl Uri {
    /// The URI for libvirt.
    ///
    /// # Errors
    /// Names the option or variable whose value is no text.
    fn text(&self) -> Result<&str> {
        self.value.to_str().ok_or_else(|| not_utf8(self.origin, &self.value))
    }
}

/// The connection and how to get it back.
#[derive(Debug)]
pub struct Link {
    /// The URI, if one was given; libvirt's default otherwise.
    pub uri: Option<Uri>,
    /// Whether the connection may not change anything.
    pub readonly: bool,
    /// The connection, if it is open.
    connection: Option<Connect>,
    /// Whether the present command has it already: a command that loses it fails, and only the
    /// next one opens it anew.
    in_use: bool,
    /// Whether a search that does not come back may still refer to the connection.
    lent: bool,
}

impl Link {
    /// A connection to be opened when it is needed.
    #[must_use]
    pub fn new(uri: Option<Uri>, readonly: bool) -> Link {
        Link { uri, readonly, connection: None, in_use: false, lent: false }
    }

    /// Begins a command, for which a lost connection is opened anew.
    pub fn begin(&mut self) {
        self.in_use = false;
        drop(libvirt::take_loss());
    }

    /// Why the connection was lost, if a call of the present command has failed of it. What a
    /// command says that asked in vain is made up.
    #[must_use]
    pub fn loss(&self) -> Option<Error> {
        let reason = libvirt::take_loss()?;
        let alive = |connection: &Connect| connection.is_alive().unwrap_or(false);
        let lost = is_lost() || !self.connection.as_ref().is_some_and(alive);
        lost.then(|| reason.into())
    }

    /// Why the connection was lost while the present command had it, also if it only waited.
    #[must_use]
    pub fn loss_meanwhile(&self) -> Option<Error> {
        let lost = self.in_use && is_lost();
        if lost { libvirt::known_loss().map(Error::from) } else { None }
    }

    /// A link for a search beside the session: to its connection while that is open, else
    /// to one of its own that changes nothing.
    #[must_use]
    pub fn beside(&self) -> Link {
        let connection = self.connection.clone().filter(|_| !is_lost());
        Link { uri: self.uri.clone(), readonly: true, connection, in_use: false, lent: false }
    }

    /// Takes note of a search that may hold the connection for as long as it likes.
    pub fn lend(&mut self) {
        self.lent = true;
    }

    /// Takes note of the outcome of a command: errors of the transport make the next
    /// command connect anew.
    pub fn note_failure(&self, error: &Error) {
        let Some(source) = error.libvirt() else { return };
        let code = source.code().known();
        let lost = match code {
            Some(ErrorNumber::SystemError) => source.domain().known() == Some(ErrorDomain::Remote),
            Some(ErrorNumber::Rpc | ErrorNumber::NoConnect | ErrorNumber::InvalidConn) => true,
            _ => false,
        };
        if lost && self.connection.is_some() {
            DISCONNECTED.store(true, Ordering::SeqCst);
        }
    }

    /// Closes the connection.
    ///
    /// # Errors
    /// Says that libvirt refused, or that references to it are left.
    pub fn close(&mut self) -> Result<()> {
        let Some(connection) = self.connection.take() else { return Ok(()) };
        connection.unregister_close_callback();
        match connection.close() {
            Ok(0) => Ok(()),
            Ok(_) if self.lent => Ok(()),
            Ok(_) => {
                let text =
                    "One or more references were leaked after disconnect from the hypervisor";
                Err(Error::new(text))
            }
            Err(error) => {
                Err(Error::from(error).context("Failed to disconnect from the hypervisor"))
            }
        }
    }
}

/// Tells whether the connection ended by itself since it was opened.
#[must_use]
pub fn is_lost() -> bool {
    DISCONNECTED.load(Ordering::SeqCst)
}

/// Gives the connection, opening it first if it is not open or was lost.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn ensure(session: &mut Session) -> Result<Connect> {
    if session.settings.beside {
        return beside(session);
    }
    if let (Some(connection), true) = (&session.link.connection, session.link.in_use) {
        return Ok(connection.clone());
    }
    let lost = DISCONNECTED.swap(false, Ordering::SeqCst);
    session.link.in_use = true;
    if let (Some(connection), false) = (&session.link.connection, lost) {
        return Ok(connection.clone());
    }
    let again = session.link.connection.take();
    let had_one = again.is_some();
    drop(again);
    let failure = if lost { "Failed to reconnect to the hypervisor" } else { NOT_CONNECTED };
    libvirt::load()?;
    let (uri, readonly) = (session.link.uri.clone(), session.link.readonly);
    let opened = open(session, uri.as_ref(), readonly, failure);
    if opened.is_err() && lost {
        // Until a connection is open again, the next attempt is still a reconnection.
        DISCONNECTED.store(true, Ordering::SeqCst);
    }
    let connection = opened?;
    if had_one {
        session.out.warn("Reconnected to the hypervisor");
    }
    session.link.connection = Some(connection.clone());
    Ok(connection)
}

/// Opens the connection anew in the middle of a command that took a long time, if it was lost
/// meanwhile.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn again_if_lost(session: &mut Session) -> Result<Option<Connect>> {
    if !is_lost() {
        return Ok(None);
    }
    session.link.begin();
    ensure(session).map(Some)
}

/// The connection of a search beside the session. It is not watched, and what becomes of it
/// is nothing to the session.
fn beside(session: &mut Session) -> Result<Connect> {
    let link = &mut session.link;
    if let Some(connection) = &link.connection {
        return Ok(connection.clone());
    }
    libvirt::load()?;
    let uri = link.uri.as_ref().map(Uri::text).transpose()?;
    let connection = open_unattended(uri, link.readonly)?;
    link.connection = Some(connection.clone());
    Ok(connection)
}

/// Opens a new connection in the place of the present one, which stays if that fails.
///
/// # Errors
/// Returns why it cannot be opened.
pub fn replace(session: &mut Session, uri: Option<Uri>, readonly: bool) -> Result<()> {
    libvirt::load()?;
    session.link.in_use = true;
    if let Err(error) = session.link.close() {
        session.report(&error);
    }
    DISCONNECTED.store(false, Ordering::SeqCst);
    let connection = open(session, uri.as_ref(), readonly, NOT_CONNECTED)?;
    session.link.uri = uri;
    session.link.readonly = readonly;
    session.link.connection = Some(connection);
    Ok(())
}

/// What is said of a connection that cannot be opened for the first time.
const NOT_CONNECTED: &str = "failed to connect to the hypervisor";

/// Opens, keeps alive and watches a connection; where it cannot be opened, the failure is `failure`.
fn open(
    session: &mut Session,
    uri: Option<&Uri>,
    readonly: bool,
    failure: &str,
) -> Result<Connect> {
    let connection = open_as_wanted(session, uri, readonly).context(|| failure)?;
    libvirt::forget_loss();
    keep_alive(session, &connection, failure)?;
    let uri = connection.uri().unwrap_or_default();
    let documents = session.out.documents();
    let registered = connection.register_close_callback(move |reason| {
        report_loss(&uri, reason, documents.load(Ordering::SeqCst));
    });
    if registered.is_err() {
        session.out.warn("Unable to register disconnect callback");
    }
    Ok(connection)
}

fn open_as_wanted(session: &mut Session, uri: Option<&Uri>, readonly: bool) -> Result<Connect> {
    let uri = uri.map(Uri::text).transpose()?;
    session.out.flush();
    if !session.settings.unattended {
        return open_with_agent(uri, readonly);
    }
    libvirt::without_input()?;
    open_unattended(uri, readonly)
}

/// Opens a connection without asking anyone anything.
fn open_unattended(uri: Option<&str>, readonly: bool) -> Result<Connect> {
    let variable = || std::env::var("LIBVIRT_DEFAULT_URI").ok().filter(|uri| !uri.is_empty());
    let uri = uri.map(str::to_owned).or_else(variable).map(without_questions);
    let opened = match readonly {
        true => Connect::open_read_only(uri.as_deref()),
        false => Connect::open(uri.as_deref()),
    };
    opened.map_err(Error::from)
}

/// Opens a connection; when polkit wants to ask the user, an agent is started on the
/// terminal and the connection tried again.
fn open_with_agent(uri: Option<&str>, readonly: bool) -> Result<Connect> {
    let mut agent = None;
    for _ in 0..5 {
        let error = match libvirt::open_connection(uri, readonly) {
            Ok(connection) => return Ok(connection),
            Err(error) => error,
        };
        match error.code().known() {
            Some(ErrorNumber::AuthUnavailable) if agent.is_none() => {
                agent = crate::session::polkit::Agent::start();
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
fn keep_alive(session: &mut Session, connection: &Connect, failure: &str) -> Result<()> {
    let settings = &session.settings;
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
            session.out.message(Level::Info, "Failed to setup keepalive on connection\n");
            Ok(())
        }
    }
}

fn report_loss(uri: &str, reason: libvirt::CloseReason, documents: bool) {
    DISCONNECTED.store(true, Ordering::SeqCst);
    complain(warning(documents, format!("Disconnected from {uri} {}", reason.words())));
}
