//! `guestinfo`: virDomainGetGuestInfo.

use crate::prelude::*;

/// Prints what the guest says about itself, of the kinds that are asked for or of all.
pub fn run(domain: &Domain, args: &GuestinfoArgs) -> Result<GuestinfoReply> {
    Ok(GuestinfoReply(domain.guest_info(args.flags())?))
}
