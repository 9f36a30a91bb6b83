//! Changes of the virtual CPUs of a running domain that are waited for: a guest may take its time to let go of one.

use crate::answer::error::{Error, Result};
use crate::families::domain::outcome;
use crate::libvirt::events::domain::{DeviceFacts, Facts, ReceivedDomainEvent};
use crate::session::Session;
use std::cell::Cell;
use std::time::Duration;
use virsh_generated::sets::Wait;
use virt::domain::Domain;
use virt::error::ErrorNumber;
use virt_sys as sys;

/// What tells that a guest has let go of a virtual CPU, or does not, or that its domain has gone off.
const EVENTS: &[u32] = &[
    sys::VIR_DOMAIN_EVENT_ID_VCPU_REMOVED,
    sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
    sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
];

/// How often to look. Before 12.4, libvirt tells nobody that a guest has let go of a virtual CPU.
const PACE: Duration = Duration::from_millis(500);

/// What is asked for, and what is said where there are not as many, of the number that there are.
#[derive(Debug)]
pub struct Wanted<C, U, R> {
    /// How many there are to be.
    pub count: u32,
    /// Counts those that there are.
    pub there: C,
    /// What is said where it is waited for no longer.
    pub unfinished: U,
    /// What is said where the guest does not let go.
    pub refused: R,
    /// What is said where the domain goes off.
    pub stopped: String,
}

/// Makes the request and waits until there are as many virtual CPUs as are wanted; tells how many these are. A
/// driver that loses its patience with one of them has not asked for the next one, nor changed the definition, and so
/// is asked again when the guest has let go of that one.
///
/// # Errors
/// Returns libvirt's refusal; says that there are not as many, with status 2.
pub fn wait(
    session: &mut Session,
    domain: &Domain,
    wait: &Wait,
    wanted: Wanted<impl Fn() -> Result<u32>, impl Fn(u32) -> String, impl Fn(u32) -> String>,
    request: impl Fn() -> Result<(), virt::error::Error>,
) -> Result<u32> {
    let (accepted, there) = (Cell::new(false), Cell::new(0));
    let ask = || {
        there.set((wanted.there)()?);
        accepted.set(match request() {
            Err(error) if error.code().known() == Some(ErrorNumber::OperationTimeout) => false,
            answer => answer.map(|()| true)?,
        });
        Ok(())
    };
    let asked = outcome::Asked {
        events: EVENTS,
        pace: Some(PACE),
        request: ask,
        unfinished: || (wanted.unfinished)(there.get()),
    };
    outcome::wait(session, domain, wait, asked, |event| {
        if outcome::is_off(domain, event.as_ref())? {
            return Err(Error::wrong_state(wanted.stopped.clone()));
        }
        let before = there.replace((wanted.there)()?);
        if is_refusal(event.as_ref()) {
            let refused = Error::wrong_state((wanted.refused)(there.get()));
            return Err(refused.with_status(outcome::NOT_YET));
        }
        if !accepted.get() && before != there.get() {
            ask()?;
            there.set((wanted.there)()?);
        }
        Ok(Some(there.get()).filter(|there| accepted.get() && *there == wanted.count))
    })
}

/// Tells whether a guest refuses to give a virtual CPU back.
fn is_refusal(event: Option<&ReceivedDomainEvent>) -> bool {
    let failed = sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED;
    event.filter(|event| event.event == failed).is_some_and(|event| match &event.facts {
        Facts::Device(DeviceFacts::Named(Some(alias))) => alias.starts_with("vcpu"),
        _ => false,
    })
}
