//! `destroy`: virDomainDestroy, virDomainDestroyFlags.

use crate::domain::flags;
use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DestroyArgs;
use virt_sys::{VIR_DOMAIN_DESTROY_GRACEFUL, VIR_DOMAIN_DESTROY_REMOVE_LOGS};

/// Stops the domain at once.
pub fn run(session: &mut Session, args: &DestroyArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    let flags = flags(&[
        (args.graceful, VIR_DOMAIN_DESTROY_GRACEFUL),
        (args.remove_logs, VIR_DOMAIN_DESTROY_REMOVE_LOGS),
    ]);
    let result = match flags {
        0 => domain.destroy(),
        flags => domain.destroy_flags(flags),
    };
    result.context(|| format!("Failed to destroy domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' destroyed")).fact("domain", name.as_str()))
}
