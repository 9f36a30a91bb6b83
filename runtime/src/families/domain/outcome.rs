//! Waits until what a domain was asked for has happened. Libvirt tells of it; who listens is registered before the
//! request is made, so that nothing is missed.

use crate::answer::error::{Error, Result};
use crate::libvirt::events::domain::{Facts, ReceivedDomainEvent, domain_events};
use crate::session::Session;
use crate::tools::events::{self, Waiting};
use crate::words::EventEnd;
use virsh_args::text;
use virsh_generated::sets::Wait;
use virt::domain::Domain;
use virt_sys as sys;

/// The status where what was asked for has not happened.
pub const NOT_YET: u8 = 2;

/// What tells that a domain has gone off.
pub const STOP: &[u32] = &[sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE];

/// What tells that a guest begins anew, or that its domain has gone off.
pub const REBOOT: &[u32] = &[sys::VIR_DOMAIN_EVENT_ID_REBOOT, sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE];

/// What is asked for.
#[derive(Debug)]
pub struct Asked<R> {
    /// The kinds of events that tell of it.
    pub events: &'static [u32],
    /// Makes the request.
    pub request: R,
    /// What is said where it is waited for no longer.
    pub unfinished: String,
}

/// Asks a domain for something and waits, as long as the user wants, until `look` finds that it has happened: it is called
/// once after the request, and after each event with that.
///
/// # Errors
/// Returns libvirt's refusal, what `look` returns, or why the connection was lost; says what has not happened, with
/// status 2 when the time is over.
pub fn wait<T>(
    session: &mut Session,
    domain: &Domain,
    wait: &Wait,
    asked: Asked<impl FnOnce() -> Result<()>>,
    mut look: impl FnMut(Option<ReceivedDomainEvent>) -> Result<Option<T>>,
) -> Result<T> {
    let mut request = Some(asked.request);
    let waited = events::until(
        session,
        Waiting { limit: wait.timeout, pace: None },
        |event: ReceivedDomainEvent| event,
        |connection, heard| {
            let register =
                |kind: &u32| domain_events(connection, Some(domain), *kind, heard.clone());
            asked.events.iter().map(register).collect()
        },
        |_, event| {
            if let Some(request) = request.take() {
                request()?;
            }
            look(event)
        },
    )?;
    let unfinished = &asked.unfinished;
    match waited.found {
        Ok(found) => Ok(found),
        Err(EventEnd::Timeout) => {
            Err(Error::timeout(text!["timed out: ", unfinished]).with_status(NOT_YET))
        }
        Err(EventEnd::Interrupt) => Err(Error::new(text!["interrupted: ", unfinished])),
        Err(_) => Err(waited.registrations.lost()),
    }
}

/// Tells whether an event says that the domain has gone off.
#[must_use]
pub fn has_stopped(event: Option<&ReceivedDomainEvent>) -> bool {
    let stopped = sys::VIR_DOMAIN_EVENT_STOPPED.cast_signed();
    event.is_some_and(|event| matches!(event.facts, Facts::Lifecycle(kind, _) if kind == stopped))
}

/// Tells whether an event says that the guest begins anew.
#[must_use]
pub fn has_rebooted(event: Option<&ReceivedDomainEvent>) -> bool {
    event.is_some_and(|event| event.event == sys::VIR_DOMAIN_EVENT_ID_REBOOT)
}
