//! What can be waited for of a domain: virDomainGetState, virDomainGetXMLDesc.

use crate::answer::error::{Context, Result};
use crate::families::domain::addresses;
use crate::families::domain::devices::document;
use crate::libvirt::DomainExt;
use crate::tools::xml::Element;
use crate::words::AddressSource;
use virt::domain::Domain;
use virt::error::ErrorNumber;
use virt_sys as sys;

/// The channel of the guest agent.
const AGENT: &str = "org.qemu.guest_agent.0";

/// Tells whether a domain is off or has crashed; one that is no more is off.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_inactive(domain: &Domain) -> Result<bool> {
    match domain.raw_state() {
        Err(error) if error.code().known() == Some(ErrorNumber::NoDomain) => Ok(true),
        state => {
            let (state, _) = state.context(|| "failed to update domain state")?;
            Ok(matches!(state, sys::VIR_DOMAIN_SHUTOFF | sys::VIR_DOMAIN_CRASHED))
        }
    }
}

/// Tells whether a domain is paused.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_paused(domain: &Domain) -> Result<bool> {
    let (state, _) = domain.raw_state().context(|| "failed to update domain state")?;
    Ok(state == sys::VIR_DOMAIN_PAUSED)
}

/// Tells whether a domain runs and is not paused.
///
/// # Errors
/// Returns libvirt's error.
pub fn is_running(domain: &Domain) -> Result<bool> {
    let (state, _) = domain.raw_state().context(|| "failed to update domain state")?;
    Ok(matches!(state, sys::VIR_DOMAIN_RUNNING | sys::VIR_DOMAIN_BLOCKED))
}

/// Tells whether no job of a domain goes on; one that is off has none.
///
/// # Errors
/// Returns libvirt's error.
pub fn has_no_job(domain: &Domain) -> Result<bool> {
    match domain.job_info() {
        Err(error) if error.code().known() == Some(ErrorNumber::OperationInvalid) => Ok(true),
        info => Ok(info?.r#type.cast_unsigned() == sys::VIR_DOMAIN_JOB_NONE),
    }
}

/// An address of the guest of a domain that others can reach, as the leases, its agent or the ARP table of
/// its host tell, in this order; none if none of them knows one.
///
/// # Errors
/// Returns libvirt's error, if none of them can be asked.
pub fn address(domain: &Domain) -> Result<Option<String>> {
    // An agent that does not answer takes its time, so that it is not the first that is asked.
    const ORDER: [AddressSource; 3] =
        [AddressSource::Lease, AddressSource::Agent, AddressSource::Arp];
    match addresses::first(domain, ORDER, None) {
        Ok(told) => Ok(addresses::reachable(&told.interfaces).map(str::to_owned)),
        Err(error) if error.code().known() == Some(ErrorNumber::NoSupport) => Err(error.into()),
        // A domain that is off, or whose agent is not there yet, may have one later.
        Err(_) => Ok(None),
    }
}

/// Tells whether the agent in the guest of a domain is connected.
///
/// # Errors
/// Says that the XML cannot be had or read.
pub fn has_agent(domain: &Domain) -> Result<bool> {
    let domain = Element::parse(&document(domain, 0)?)?;
    let targets = domain.find_all("devices/channel/target").into_iter();
    let mut agents = targets.filter(|target| target.attribute("name") == Some(AGENT));
    Ok(agents.any(|agent| agent.attribute("state") == Some("connected")))
}
