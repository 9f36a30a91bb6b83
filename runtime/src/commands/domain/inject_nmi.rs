//! `inject-nmi`: virDomainInjectNMI.

use crate::libvirt::InputExt;
use crate::prelude::*;

/// Sends a non-maskable interrupt to the guest.
pub fn run(_session: &mut Session, domain: &Domain, _args: &InjectNmiArgs) -> Result<()> {
    domain.inject_nmi()?;
    Ok(())
}
