//! Waits until the balloon in a guest has reached a size.

use crate::answer::error::{Error, Result};
use crate::families::domain::{devices, outcome};
use crate::session::Session;
use crate::tools::xml::Element;
use std::cell::Cell;
use std::time::Duration;
use virsh_generated::sets::Wait;
use virt::domain::Domain;
use virt_sys as sys;

/// What tells that a balloon has moved, or that the domain has gone off.
const EVENTS: &[u32] =
    &[sys::VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE];

/// How often to look. Only QEMU's driver tells of balloons, others have them, too.
const PACE: Duration = Duration::from_secs(1);

/// What is asked for, and what is said where it is not so.
#[derive(Debug)]
pub struct Wanted<U> {
    /// The size in KiB.
    pub size: u64,
    /// What is said where it is waited for no longer, of the size that there is.
    pub unfinished: U,
    /// What is said where the domain goes off.
    pub stopped: String,
}

/// Makes the request, and waits until the balloon has reached the size; tells how many KiB that are.
///
/// # Errors
/// Returns libvirt's refusal; says that the size is another, with status 2.
pub fn wait(
    session: &mut Session,
    domain: &Domain,
    wait: &Wait,
    wanted: Wanted<impl Fn(u64) -> String>,
    request: impl FnOnce() -> Result<()>,
) -> Result<u64> {
    let there = Cell::new(domain.info()?.memory);
    let asked = outcome::Asked {
        events: EVENTS,
        pace: Some(PACE),
        request,
        unfinished: || (wanted.unfinished)(there.get()),
    };
    outcome::wait(session, domain, wait, asked, |event| {
        if outcome::is_off(domain, event.as_ref())? {
            return Err(Error::wrong_state(wanted.stopped.clone()));
        }
        there.set(domain.info()?.memory);
        Ok(Some(there.get()).filter(|there| is_size(*there, wanted.size)))
    })
}

/// Tells whether a running domain has a balloon; where it has none, a change is there at once.
///
/// # Errors
/// Says that the XML cannot be had or read.
pub fn exists(domain: &Domain) -> Result<bool> {
    let domain = Element::parse(&devices::document(domain, 0)?)?;
    let balloon = domain.find("devices/memballoon");
    Ok(balloon.is_some_and(|balloon| balloon.attribute("model") != Some("none")))
}

/// Tells whether a size is the one that is wanted, in KiB: hypervisors round up, QEMU to pages and ESX to MiB.
fn is_size(there: u64, wanted: u64) -> bool {
    there >= wanted && there - wanted < 1024
}

#[cfg(test)]
mod tests {
    use super::is_size;

    #[test]
    fn a_size_may_be_rounded_up() {
        assert!(is_size(131_072, 131_072) && is_size(131_076, 131_073));
        assert!(!is_size(131_071, 131_072) && !is_size(132_096, 131_072));
    }
}
