//! `dominfo`: virDomainGetInfo, virDomainGetOSType, virDomainIsPersistent,
//! virDomainGetAutostart, virDomainHasManagedSaveImage, virNodeGetSecurityModel,
//! virDomainGetSecurityLabel, virDomainGetMessages.

use crate::libvirt::{is_unsupported, security_model};
use crate::prelude::*;

/// Prints what is known; what cannot be had is left out or unknown.
pub fn run(session: &mut Session, domain: &Domain, _args: &DominfoArgs) -> Result<DominfoReply> {
    let (mut reply, failure) = facts(domain)?;
    let security = add_security(&mut reply, &session.connection()?, domain);
    if security.is_ok() {
        let messages = domain.messages().unwrap_or_default();
        let text = messages.join(&format!("\n{:16}", "")).into();
        reply.messages = Shown { text, value: messages };
    }
    match security.err().or(failure.map(Error::from)) {
        None => Ok(reply),
        Some(error) => Err(error.with_reply(reply)),
    }
}

/// What the domain tells of itself, and why its state and resources are not known.
fn facts(domain: &Domain) -> Result<(DominfoReply, Option<virt::error::Error>)> {
    let (id, name, uuid) = (domain.id(), domain.name()?, domain.uuid_string()?);
    let os_type = domain.os_type().ok();
    let info = domain.info();
    let known = info.as_ref().ok();
    let bytes = |kibibytes: u64| kibibytes.saturating_mul(1024);
    let limit = |most: u64| (most != u64::from(u32::MAX)).then(|| bytes(most));
    let reply = DominfoReply {
        id: id.map(i64::from),
        name,
        uuid,
        os_type,
        state: known.map(|info| DomainState::from_number(info.state.to_raw())),
        cpus: known.map(|info| info.nr_virt_cpu.into()),
        cpu_time: known.filter(|info| info.cpu_time != 0).map(|info| info.cpu_time as f64 / 1e9),
        max_memory: known.map(|info| limit(info.max_mem)),
        used_memory: known.map(|info| bytes(info.memory)),
        persistent: domain.is_persistent().ok(),
        autostart: domain.autostart().ok(),
        managed_save: domain.has_managed_save(0).ok(),
        security_model: None,
        security_doi: None,
        security_label: None,
        security_enforcing: None,
        messages: Shown { text: Text::default(), value: Vec::new() },
    };
    Ok((reply, info.err()))
}

/// Adds the host's security model and the domain's label, if the host and the driver have a
/// model; what comes before a failure is added.
fn add_security(reply: &mut DominfoReply, connection: &Connect, domain: &Domain) -> Result<()> {
    let (model, doi) = match security_model(connection) {
        Err(error) if is_unsupported(&error) => return Ok(()),
        result => result?,
    };
    if model.is_empty() {
        return Ok(());
    }
    (reply.security_model, reply.security_doi) = (Some(model), Some(doi));
    let label = domain.security_label()?;
    if !label.label.is_empty() {
        let mode = if label.enforcing { "enforcing" } else { "permissive" };
        let text = format!("{} ({mode})", label.label).into();
        reply.security_label = Some(Shown { text, value: Some(label.label) });
        reply.security_enforcing = Some(label.enforcing);
    }
    Ok(())
}
