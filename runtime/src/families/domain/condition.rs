//! What can be waited for of a domain: virDomainGetState, virDomainGetXMLDesc.

use crate::answer::error::{Context, Result};
use crate::families::domain::devices::document;
use crate::libvirt::DomainExt;
use crate::tools::xml::Element;
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
