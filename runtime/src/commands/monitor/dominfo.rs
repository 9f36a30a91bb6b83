//! `dominfo`: virDomainGetInfo, virDomainGetOSType, virDomainIsPersistent,
//! virDomainGetAutostart, virDomainGetAutostartOnce, virDomainHasManagedSaveImage,
//! virNodeGetSecurityModel, virDomainGetSecurityLabel, virDomainGetMessages.

use crate::families::domain::process;
use crate::families::domain::security::Security;
use crate::prelude::*;
use virt::domain::DomainInfo;

/// Prints what is known; what cannot be had is left out or unknown.
pub fn run(session: &mut Session, domain: &Domain) -> Result<DominfoReply> {
    let connection = session.connection()?;
    let (mut reply, failure) = facts(&connection, domain)?;
    if session.asked.wants("pid") {
        reply.pid = process::of(&connection, domain);
    }
    match failure {
        None => Ok(reply),
        Some(error) => Err(error.with_reply(reply)),
    }
}

/// What the domain and the host tell, and why that is not all.
fn facts(connection: &Connect, domain: &Domain) -> Result<(DominfoReply, Option<Error>)> {
    let (id, name, uuid) = (domain.id().map(i64::from), domain.name()?, domain.uuid_string()?);
    let asked = (
        // These are two calls, one after the other, and so begin first.
        || Security::of(connection, domain),
        || domain.os_type().ok(),
        || domain.info(),
        || domain.is_persistent().ok(),
        || domain.autostart().ok(),
        || domain.autostart_once_if_told(),
        || domain.has_managed_save(0).ok(),
        || domain.messages().unwrap_or_default(),
    );
    let (security, os_type, info, persistent, autostart, autostart_once, managed_save, messages) =
        concurrent::all(connection, asked);
    let messages = if security.failure.is_some() { Vec::new() } else { messages };
    let known = info.as_ref().ok();
    let reply = DominfoReply {
        id,
        name,
        uuid,
        os_type,
        state: known.map(|info| DomainState::from_number(info.state.to_raw())),
        vcpu_count: known.map(|info| info.nr_virt_cpu.into()),
        cpu_time: known.and_then(cpu_time),
        active: known.map(|_| id.is_some()),
        max_memory: known.map(|info| limit(info.max_mem)),
        used_memory: known.map(|info| bytes(info.memory)),
        persistent,
        autostart,
        autostart_once,
        managed_save,
        security_model: security.model,
        security_doi: security.doi,
        security_label: security.label,
        security_enforcing: security.enforcing,
        pid: None,
        messages: Shown { text: messages.join(&format!("\n{:16}", "")).into(), value: messages },
    };
    Ok((reply, security.failure.or(info.err().map(Error::from))))
}

/// The CPU time, in seconds for people; a domain that used none has nothing to show.
fn cpu_time(info: &DomainInfo) -> Option<Shown<Option<u64>>> {
    let text = format!("{:.1}s", info.cpu_time as f64 / 1e9).into();
    (info.cpu_time != 0).then_some(Shown { text, value: Some(info.cpu_time) })
}

fn bytes(kibibytes: u64) -> u64 {
    kibibytes.saturating_mul(1024)
}

fn limit(most: u64) -> Option<u64> {
    (most != u64::from(u32::MAX)).then(|| bytes(most))
}
