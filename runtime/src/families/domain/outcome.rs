//! Waits until what a domain was asked for has happened. Libvirt tells of it; who listens is registered before the
//! request is made, so that nothing is missed.

use crate::answer::error::Result;
use crate::families::domain::condition;
use crate::libvirt::events::Callback;
use crate::libvirt::events::domain::{Facts, ReceivedDomainEvent, domain_events};
use crate::session::Session;
pub use crate::tools::outcome::NOT_YET;
use crate::tools::outcome::{self, Awaited};
use std::time::Duration;
use virsh_generated::sets::Wait;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys as sys;

/// What tells that a domain has gone off.
pub const STOP: &[u32] = &[sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE];

/// What tells that a guest begins anew, or that its domain has gone off.
pub const REBOOT: &[u32] = &[sys::VIR_DOMAIN_EVENT_ID_REBOOT, sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE];

/// What is asked for.
#[derive(Debug)]
pub struct Asked<R, U> {
    /// The kinds of events that tell of it.
    pub events: &'static [u32],
    /// After which time to look although no event came, where not all is told by events; those that library or driver lack
    /// are done without then.
    pub pace: Option<Duration>,
    /// Makes the request.
    pub request: R,
    /// What is said where it is waited for no longer.
    pub unfinished: U,
}

/// Asks a domain for something and waits as `wait` does, if the user wants that; finds nothing otherwise.
///
/// # Errors
/// Returns libvirt's refusal, and what `wait` does.
pub fn ask<T>(
    session: &mut Session,
    domain: &Domain,
    wait: &Wait,
    asked: Asked<impl FnOnce() -> Result<()>, impl FnOnce() -> String>,
    look: impl FnMut(Option<ReceivedDomainEvent>) -> Result<Option<T>>,
) -> Result<Option<T>> {
    if !wait.wait {
        (asked.request)()?;
        return Ok(None);
    }
    self::wait(session, domain, wait, asked, look).map(Some)
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
    asked: Asked<impl FnOnce() -> Result<()>, impl FnOnce() -> String>,
    mut look: impl FnMut(Option<ReceivedDomainEvent>) -> Result<Option<T>>,
) -> Result<T> {
    let mut request = Some(asked.request);
    let awaited = Awaited {
        register: |connection: &Connect, heard: Callback<ReceivedDomainEvent>| {
            let kinds = asked.events.iter();
            let registered =
                kinds.map(|kind| domain_events(connection, Some(domain), *kind, heard.clone()));
            match asked.pace {
                Some(_) => Ok(registered.filter_map(Result::ok).collect()),
                None => registered.collect(),
            }
        },
        pace: asked.pace,
        unfinished: asked.unfinished,
    };
    outcome::wait(session, wait, awaited, |event| {
        if let Some(request) = request.take() {
            request()?;
        }
        look(event)
    })
}

/// Tells whether a change with these flags is one of the running domain.
#[must_use]
pub fn is_live(domain: &Domain, flags: u32) -> bool {
    let live = flags & sys::VIR_DOMAIN_AFFECT_LIVE != 0;
    let defined = flags & sys::VIR_DOMAIN_AFFECT_CONFIG != 0;
    live || (!defined && domain.is_active().unwrap_or(true))
}

/// Tells whether an event says that the domain has gone off.
#[must_use]
pub fn has_stopped(event: Option<&ReceivedDomainEvent>) -> bool {
    let stopped = sys::VIR_DOMAIN_EVENT_STOPPED.cast_signed();
    event.is_some_and(|event| matches!(event.facts, Facts::Lifecycle(kind, _) if kind == stopped))
}

/// Tells whether the domain has gone off, as an event says or the domain is asked.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_off(domain: &Domain, event: Option<&ReceivedDomainEvent>) -> Result<bool> {
    Ok(has_stopped(event) || condition::is_inactive(domain)?)
}

/// Tells whether an event says that the guest begins anew.
#[must_use]
pub fn has_rebooted(event: Option<&ReceivedDomainEvent>) -> bool {
    event.is_some_and(|event| event.event == sys::VIR_DOMAIN_EVENT_ID_REBOOT)
}
