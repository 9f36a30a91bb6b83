//! Detaches devices, and waits until the guest of a running domain has let go of them.

use super::present;
use crate::answer::error::{Error, Result};
use crate::families::domain::{condition, outcome};
use crate::libvirt::events::domain::{DeviceFacts, Facts, ReceivedDomainEvent};
use crate::session::Session;
use crate::tools::xml::Element;
use crate::words::DeviceRemoval;
use std::collections::BTreeSet;
use virsh_generated::sets::Wait;
use virt::domain::Domain;
use virt_sys as sys;

/// What is detached.
#[derive(Debug)]
pub struct Detaching<'a> {
    /// What of the domain is affected, in libvirt's flags.
    pub flags: Option<u32>,
    /// What of the devices is known.
    pub device: Device<'a>,
    /// What is said where the device is still there when it is waited for no longer.
    pub unfinished: String,
    /// What is said where the guest does not let go.
    pub refused: String,
}

/// A device, as far as it is known.
#[derive(Debug, Clone, Copy)]
pub enum Device<'a> {
    /// The alias that it has in the XML of the running domain.
    Alias(&'a str),
    /// Its XML, or a part of that.
    Described(&'a str),
    /// Any of them.
    Any,
}

/// Makes the request, and waits, if the user wants that, until a running domain has the device no more.
///
/// # Errors
/// Returns what the request returns; says that the device is still there, with status 2.
pub fn detach(
    session: &mut Session,
    domain: &Domain,
    wait: &Wait,
    what: Detaching<'_>,
    request: impl FnOnce() -> Result<()>,
) -> Result<DeviceRemoval> {
    let waits = wait.wait && removal(domain, what.flags) == DeviceRemoval::Requested;
    if !waits {
        request()?;
        return Ok(removal(domain, what.flags));
    }
    let before = aliases(domain, what.device)?;
    let asked = outcome::Asked {
        events: &[
            sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
            sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
            sys::VIR_DOMAIN_EVENT_ID_LIFECYCLE,
        ],
        pace: None,
        request,
        unfinished: || what.unfinished,
    };
    outcome::wait(session, domain, wait, asked, |event| {
        let failed = sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED;
        if tells_of(event.as_ref(), failed, &before) {
            return Err(Error::wrong_state(what.refused.clone()).with_status(outcome::NOT_YET));
        }
        let removed = sys::VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED;
        let gone = tells_of(event.as_ref(), removed, &before)
            || condition::is_inactive(domain)?
            || !before.is_subset(&aliases(domain, Device::Any)?);
        Ok(gone.then_some(DeviceRemoval::Removed))
    })
}

/// How far the removal of a device is after a call with these flags. What a running guest has is
/// only asked for; whether the guest still has it would be an answer for one moment.
fn removal(domain: &Domain, flags: Option<u32>) -> DeviceRemoval {
    if outcome::is_live(domain, flags.unwrap_or_default()) {
        DeviceRemoval::Requested
    } else {
        DeviceRemoval::Removed
    }
}

/// Tells whether an event of a kind is about one of the devices.
fn tells_of(event: Option<&ReceivedDomainEvent>, kind: u32, aliases: &BTreeSet<String>) -> bool {
    event.filter(|event| event.event == kind).is_some_and(|event| match &event.facts {
        Facts::Device(DeviceFacts::Named(Some(alias))) => aliases.contains(alias),
        _ => false,
    })
}

/// The aliases of the devices of the running domain that may be meant: those that say what is known of it, or all of its kind
/// where none does.
fn aliases(domain: &Domain, device: Device<'_>) -> Result<BTreeSet<String>> {
    let document = match device {
        Device::Alias(alias) => return Ok(BTreeSet::from([alias.to_owned()])),
        Device::Described(document) => Element::parse(document).ok(),
        Device::Any => None,
    };
    let running = present::document(domain, false)?;
    let devices: Vec<&Element> =
        running.find("devices").into_iter().flat_map(Element::elements).collect();
    let alias = |device: &&Element| device.attribute_at("alias", "name").map(str::to_owned);
    let Some(wanted) = document else { return Ok(devices.iter().filter_map(alias).collect()) };
    let exact: BTreeSet<String> =
        devices.iter().filter(|device| device.says(&wanted)).filter_map(alias).collect();
    if !exact.is_empty() {
        return Ok(exact);
    }
    Ok(devices.iter().filter(|device| device.name == wanted.name).filter_map(alias).collect())
}
