//! The states to which commands lead: whether an object is in one already, and what a command answers then.

use crate::answer::error::{Error, Result};
use crate::answer::reply::{IntoReply, Reply};
use crate::families::domain::condition;
use crate::libvirt::{DomainExt, NodeDeviceExt, NwfilterBinding, unless_missing};
use crate::session::Session;
use crate::words::ErrorKind;
pub use virsh_args::State;
use virt::domain::Domain;
use virt::error::ErrorNumber;
use virt::interface::Interface;
use virt::network::Network;
use virt::nodedev::NodeDevice;
use virt::storage_pool::StoragePool;

/// The option that asks whether the state is there already.
const IF_NEEDED: &str = "if-needed";

/// A state with when a command leads to it.
#[derive(Debug)]
pub struct Lead {
    /// The state.
    pub state: State,
    /// Fits when one of these options is given.
    pub with: &'static [&'static str],
    /// Fits when none of these options is given.
    pub without: &'static [&'static str],
}

/// Runs a command; where the user wants that, only if what it leads to is not there already, as `is_so` tells.
/// Where someone else brings it about in the meantime, so that the command is refused, it is there as well.
/// What `is_so` takes note of, `run` gets; nothing is noted where the user does not want that.
///
/// # Errors
/// Returns what the command returns, and what keeps `is_so` from telling.
pub fn unless<N: Default>(
    session: &mut Session,
    is_so: impl Fn(&mut Session, &mut N) -> Result<bool>,
    run: impl FnOnce(&mut Session, &mut N) -> Result<Reply>,
) -> Result<Reply> {
    let noted = &mut N::default();
    if !session.asked.has(IF_NEEDED) {
        return run(session, noted);
    }
    if is_so(session, noted)? {
        return Ok(already(session));
    }
    session.asked.changed = Some(true);
    match run(session, noted) {
        // An answer that was given tells that the command has done it.
        Err(refusal) if !session.answered && may_be_so(&refusal) => match is_so(session, noted) {
            Ok(true) => Ok(already(session)),
            _ => Err(refusal),
        },
        result => result,
    }
}

/// The answer of a command that is to leave nothing of the name that it is given, if its object was
/// not found and the user wants only that.
#[must_use]
pub fn is_gone(session: &mut Session, failure: &Error) -> Option<Reply> {
    let wanted = session.asked.has(IF_NEEDED) && failure.kind() == ErrorKind::NotFound;
    wanted.then(|| already(session))
}

/// Tells whether an object is in the state to which the command leads with the options that were given.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_reached(session: &mut Session, object: &dyn Stated, leads: &[Lead]) -> Result<bool> {
    let fits = |lead: &&Lead| session.asked.fits(lead.with, lead.without);
    leads.iter().find(fits).map_or(Ok(false), |lead| object.is(lead.state))
}

/// The answer where it is so already.
fn already(session: &mut Session) -> Reply {
    session.asked.changed = Some(false);
    ().into_reply()
}

/// Tells whether a refusal may come of what is so already, rather than of rights, the connection or the command line.
fn may_be_so(refusal: &Error) -> bool {
    matches!(refusal.kind(), ErrorKind::State | ErrorKind::NotFound | ErrorKind::Libvirt)
}

/// An object that is in one of several states.
pub trait Stated {
    /// Tells whether it is in this state. One that is no more is inactive.
    ///
    /// # Errors
    /// Returns libvirt's error; says so where such an object has no such state, which the lints exclude.
    fn is(&self, state: State) -> Result<bool>;
}

/// Tells whether an object is inactive, or is no more.
fn inactive(active: Result<bool, virt::error::Error>, none: ErrorNumber) -> Result<bool> {
    Ok(unless_missing(active, none)?.is_none_or(|active| !active))
}

fn no_such(state: State) -> Error {
    Error::new(format!("internal error: it has no state '{}'", state.word()))
}

impl Stated for Domain {
    fn is(&self, state: State) -> Result<bool> {
        match state {
            State::Active => Ok(self.is_active()?),
            State::Inactive => inactive(self.is_active(), ErrorNumber::NoDomain),
            State::Paused => condition::is_paused(self),
            State::Running => condition::is_running(self),
            State::Autostart => Ok(self.autostart()?),
            State::NoAutostart => Ok(!self.autostart()?),
            State::AutostartOnce => Ok(self.autostart_once()?),
            State::NoAutostartOnce => Ok(!self.autostart_once()?),
            State::Gone => Err(no_such(state)),
        }
    }
}

macro_rules! stated {
    ($($object:ident: $none:ident),*) => { $(
        impl Stated for $object {
            fn is(&self, state: State) -> Result<bool> {
                match state {
                    State::Active => Ok(self.is_active()?),
                    State::Inactive => inactive(self.is_active(), ErrorNumber::$none),
                    State::Autostart => Ok(self.autostart()?),
                    State::NoAutostart => Ok(!self.autostart()?),
                    _ => Err(no_such(state)),
                }
            }
        }
    )* };
}

stated!(Network: NoNetwork, StoragePool: NoStoragePool, NodeDevice: NoNodeDevice);

impl Stated for Interface {
    fn is(&self, state: State) -> Result<bool> {
        match state {
            State::Active => Ok(self.is_active()?),
            State::Inactive => inactive(self.is_active(), ErrorNumber::NoInterface),
            _ => Err(no_such(state)),
        }
    }
}

impl Stated for NwfilterBinding {
    fn is(&self, state: State) -> Result<bool> {
        match state {
            State::Gone => {
                let there = unless_missing(self.xml_desc(), ErrorNumber::NoNwfilterBinding)?;
                Ok(there.is_none())
            }
            _ => Err(no_such(state)),
        }
    }
}
