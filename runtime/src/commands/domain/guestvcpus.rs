//! `guestvcpus`: virDomainGetGuestVcpus, virDomainSetGuestVcpus.

use crate::prelude::*;

/// Has the guest switch virtual CPUs on or off, or prints what it says of them.
pub fn run(domain: &Domain, args: &GuestvcpusArgs) -> Result<GuestvcpusReply> {
    match &args.cpulist {
        Some(list) => {
            domain.set_guest_vcpus(list, args.enable)?;
            Ok(().into())
        }
        None => Ok(GuestvcpusUsual(domain.guest_vcpus()?).into()),
    }
}
