//! The connection to libvirt: open, lost, open again.

mod opening;

use crate::answer::error::{Error, Result, not_utf8};
use crate::answer::format::Shared;
use crate::answer::output::{Output, complain_of};
use crate::libvirt::{self, ConnectExt};
use crate::session::settings::Settings;
use opening::{NOT_CONNECTED, load, open, open_unattended, or_default, report_loss, watch};
pub use opening::{another, may_be_far};
use std::ffi::OsString;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use virt::connect::Connect;
use virt::error::{ErrorDomain, ErrorNumber};

/// Set by libvirt's thread when the connection is gone.
static DISCONNECTED: AtomicBool = AtomicBool::new(false);

/// The format of answers, once a connection was opened.
static FORMAT: OnceLock<Arc<Shared>> = OnceLock::new();

/// How long a call may take to tell that its connection is lost.
pub const GRACE: Duration = Duration::from_secs(2);

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
    /// Whether libvirt tells when the connection is lost.
    watched: bool,
    /// Whether it is another session's, which opens it anew.
    shared: bool,
}

impl Link {
    /// A connection to be opened when it is needed.
    #[must_use]
    pub fn new(uri: Option<Uri>, readonly: bool) -> Link {
        Link {
            uri,
            readonly,
            connection: None,
            in_use: false,
            lent: false,
            watched: false,
            shared: false,
        }
    }

    /// The release of the libvirt that does the work: the daemon's, or without one the library's; none
    /// without a connection that tells.
    #[must_use]
    pub fn release_there(&self) -> Option<u64> {
        let connection = self.connection.as_ref().filter(|_| !is_lost())?;
        connection.lib_version().ok().map(u64::from)
    }

    /// The URI to which the connection leads or would, where that is text and anyone but libvirt knows it.
    #[must_use]
    pub fn wanted(&self) -> Option<String> {
        or_default(self.uri.as_ref().map(Uri::text).transpose().ok()?)
    }

    /// Begins a command, for which a lost connection is opened anew.
    pub fn begin(&mut self) {
        if self.shared {
            return drop(libvirt::take_loss_here());
        }
        self.in_use = false;
        drop(libvirt::take_loss());
    }

    /// Why the connection was lost, if a call of the present command has failed of it. What a
    /// command says that asked in vain is made up.
    #[must_use]
    pub fn loss(&self) -> Option<Error> {
        let reason = match self.shared {
            true => libvirt::take_loss_here(),
            false => libvirt::take_loss(),
        }?;
        let lost = is_lost() || !self.connection.as_ref().is_some_and(is_alive);
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
        Link {
            uri: self.uri.clone(),
            readonly: true,
            connection,
            in_use: false,
            lent: false,
            watched: false,
            shared: false,
        }
    }

    /// A link for a command that is run beside others on the connection of this one, which it neither
    /// watches nor opens anew.
    #[must_use]
    pub fn shared(&self) -> Link {
        let connection = self.connection.clone();
        Link {
            connection,
            readonly: self.readonly,
            in_use: true,
            watched: true,
            shared: true,
            ..self.beside()
        }
    }

    /// Takes note of a search that may hold the connection for as long as it likes.
    pub fn lend(&mut self) {
        self.lent = true;
    }

    /// Has libvirt tell at once when the connection is lost, for those who wait. One command that
    /// ends at once hears of it by its calls, and is spared two of them.
    pub fn watch(&mut self, out: &mut Output) {
        if let (Some(connection), false) = (&self.connection, self.watched) {
            watch(connection, out);
            self.watched = true;
        }
    }

    /// Tells of the loss of a connection that was not watched.
    pub fn tell_loss(&mut self, out: &Output) {
        let unwatched = self.connection.as_ref().filter(|_| self.in_use && !self.watched);
        let Some(connection) = unwatched.filter(|connection| !is_alive(connection)) else { return };
        if let Some(reason) = libvirt::known_loss() {
            let uri = connection.uri().unwrap_or_default();
            report_loss(&uri, libvirt::CloseReason::of(&reason), out.shared_format().get());
        }
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

    /// Gives the connection that was [reached](Link::reach).
    ///
    /// # Errors
    /// Says that there is none.
    pub fn reached(&self) -> Result<Connect> {
        self.connection.clone().ok_or_else(|| Error::new(NOT_CONNECTED))
    }

    /// Opens the connection if it is not open or was lost.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn reach(&mut self, out: &mut Output, settings: &Settings) -> Result<()> {
        if settings.beside {
            return self.reach_beside();
        }
        if self.connection.is_some() && self.in_use {
            return Ok(());
        }
        let lost = DISCONNECTED.swap(false, Ordering::SeqCst);
        self.in_use = true;
        if self.connection.is_some() && !lost {
            return Ok(());
        }
        let again = self.connection.take();
        let had_one = again.is_some();
        drop(again);
        let failure = if lost { "Failed to reconnect to the hypervisor" } else { NOT_CONNECTED };
        load()?;
        let opened = open(out, settings, self.uri.as_ref(), self.readonly, failure);
        if opened.is_err() && lost {
            // Until a connection is open again, the next attempt is still a reconnection.
            DISCONNECTED.store(true, Ordering::SeqCst);
        }
        let connection = opened?;
        if had_one {
            out.warn("Reconnected to the hypervisor");
        }
        self.keep(connection, out, settings);
        Ok(())
    }

    /// Takes a new connection, and has it watched where more than one command may follow.
    fn keep(&mut self, connection: Connect, out: &mut Output, settings: &Settings) {
        self.connection = Some(connection);
        self.watched = false;
        if settings.lasting {
            self.watch(out);
        }
    }

    /// Opens the connection of a search beside the session. It is not watched, and what becomes of it
    /// is nothing to the session.
    fn reach_beside(&mut self) -> Result<()> {
        if self.connection.is_some() {
            return Ok(());
        }
        load()?;
        let uri = self.uri.as_ref().map(Uri::text).transpose()?;
        self.connection = Some(open_unattended(uri, self.readonly)?);
        Ok(())
    }

    /// Opens the connection anew in the middle of a command that took a long time, if it was lost
    /// meanwhile.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn again_if_lost(
        &mut self,
        out: &mut Output,
        settings: &Settings,
    ) -> Result<Option<Connect>> {
        if !is_lost() {
            return Ok(None);
        }
        self.begin();
        self.reach(out, settings)?;
        self.reached().map(Some)
    }

    /// Opens a new connection in the place of the present one, which is closed before.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn replace(
        &mut self,
        out: &mut Output,
        settings: &Settings,
        uri: Option<Uri>,
        readonly: bool,
    ) -> Result<()> {
        load()?;
        self.in_use = true;
        if let Err(error) = self.close() {
            out.report(&error);
        }
        DISCONNECTED.store(false, Ordering::SeqCst);
        let connection = open(out, settings, uri.as_ref(), readonly, NOT_CONNECTED)?;
        (self.uri, self.readonly) = (uri, readonly);
        self.keep(connection, out, settings);
        Ok(())
    }

    /// Closes the connection.
    ///
    /// # Errors
    /// Says that libvirt refused, or that references to it are left.
    pub fn close(&mut self) -> Result<()> {
        let Some(connection) = self.connection.take() else { return Ok(()) };
        if self.watched {
            connection.unregister_close_callback();
        }
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

/// Ends the program because a call does not come back although its connection is lost. Of several
/// threads that wait for a server, libvirt's keepalive wakes one alone, and nothing wakes the
/// others: they wait with what was left of that one's call.
pub fn give_up() -> ! {
    let format = FORMAT.get().map(|format| format.get()).unwrap_or_default();
    complain_of(format, &reason());
    signal_hook::low_level::exit(1)
}

/// Why the connection was lost.
#[must_use]
pub fn reason() -> Error {
    libvirt::known_loss().map_or_else(|| Error::io("the connection is lost"), Error::from)
}

/// Tells whether the connection ended by itself since it was opened.
#[must_use]
pub fn is_lost() -> bool {
    DISCONNECTED.load(Ordering::SeqCst)
}

/// Tells whether a connection is still open, which the client knows by itself.
fn is_alive(connection: &Connect) -> bool {
    connection.is_alive().unwrap_or(false)
}
