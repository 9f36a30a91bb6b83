//! `reboot`: virDomainReboot.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::RebootArgs;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &RebootArgs) -> Result<Reply> {
    let name = &args.domain;
    domain.reboot(args.flags()).context(|| format!("Failed to reboot domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' is being rebooted")).fact("domain", name.as_str()))
}
