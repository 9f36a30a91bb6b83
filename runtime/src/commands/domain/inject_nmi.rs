//! `inject-nmi`: virDomainInjectNMI.

use crate::libvirt::InputExt;
use crate::prelude::*;

/// Sends a non-maskable interrupt to the guest.
pub fn run(domain: &Domain) -> Result<()> {
    domain.inject_nmi()?;
    Ok(())
}
