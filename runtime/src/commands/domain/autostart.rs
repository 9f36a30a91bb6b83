//! `autostart`: virDomainSetAutostart.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::AutostartArgs;

/// Marks the domain to start with its host, or takes the mark away.
pub fn run(_session: &mut Session, domain: &Domain, args: &AutostartArgs) -> Result<Reply> {
    let name = &args.domain;
    let mark = if args.disable { "unmark" } else { "mark" };
    domain
        .set_autostart(!args.disable)
        .context(|| format!("Failed to {mark} domain '{name}' as autostarted"))?;
    Ok(Reply::message(format!("Domain '{name}' {mark}ed as autostarted"))
        .fact("domain", name.as_str())
        .fact("autostart", !args.disable))
}
