//! `set-user-password`: virDomainSetUserPassword.

use crate::prelude::*;

/// Sets the password of a user in the guest.
pub fn run(domain: &Domain, args: &SetUserPasswordArgs) -> Result<()> {
    domain.set_user_password(&args.user, &args.password, args.flags())?;
    Ok(())
}
