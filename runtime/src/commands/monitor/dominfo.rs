//! `dominfo`: virDomainGetInfo, virDomainGetOSType, virDomainIsPersistent,
//! virDomainGetAutostart, virDomainGetAutostartOnce, virDomainHasManagedSaveImage,
//! virNodeGetSecurityModel, virDomainGetSecurityLabel, virDomainGetMessages.

use crate::families::domain::process;
use crate::libvirt::{is_unsupported, security_model};
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
    Ok(concurrent::together(connection, |calls| {
        // These are two calls, one after the other, and so begin first.
        let security = calls.begin(|| Security::of(connection, domain));
        let os_type = calls.begin(|| domain.os_type().ok());
        let info = calls.begin(|| domain.info().map_err(Error::from));
        let persistent = calls.begin(|| domain.is_persistent().ok());
        let autostart = calls.begin(|| domain.autostart().ok());
        let autostart_once = calls.begin(|| domain.autostart_once().ok());
        let managed_save = calls.begin(|| domain.has_managed_save(0).ok());
        let messages = calls.begin(|| domain.messages().unwrap_or_default());
        let (info, security, mut messages) = (info.answer(), security.answer(), messages.answer());
        if security.failure.is_some() {
            messages.clear();
        }
        let known = info.as_ref().ok();
        let reply = DominfoReply {
            id,
            name,
            uuid,
            os_type: os_type.answer(),
            state: known.map(|info| DomainState::from_number(info.state.to_raw())),
            vcpu_count: known.map(|info| info.nr_virt_cpu.into()),
            cpu_time: known.and_then(cpu_time),
            active: known.map(|_| id.is_some()),
            max_memory: known.map(|info| limit(info.max_mem)),
            used_memory: known.map(|info| bytes(info.memory)),
            persistent: persistent.answer(),
            autostart: autostart.answer(),
            autostart_once: autostart_once.answer(),
            managed_save: managed_save.answer(),
            security_model: security.model,
            security_doi: security.doi,
            security_label: security.label,
            security_enforcing: security.enforcing,
            pid: None,
            messages: Shown {
                text: messages.join(&format!("\n{:16}", "")).into(),
                value: messages,
            },
        };
        (reply, security.failure.or(info.err()))
    }))
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

/// The host's security model and the domain's label, if the host and the driver have a model;
/// what comes before a failure is known.
#[derive(Default)]
struct Security {
    model: Option<String>,
    doi: Option<String>,
    label: Option<Shown<Option<String>>>,
    enforcing: Option<bool>,
    failure: Option<Error>,
}

impl Security {
    fn of(connection: &Connect, domain: &Domain) -> Security {
        let mut known = Security::default();
        known.failure = known.ask(connection, domain).err();
        known
    }

    fn ask(&mut self, connection: &Connect, domain: &Domain) -> Result<()> {
        let (model, doi) = match security_model(connection) {
            Err(error) if is_unsupported(&error) => return Ok(()),
            result => result?,
        };
        if model.is_empty() {
            return Ok(());
        }
        (self.model, self.doi) = (Some(model), Some(doi));
        let label = domain.security_label()?;
        if !label.label.is_empty() {
            let mode = if label.enforcing { "enforcing" } else { "permissive" };
            let text = format!("{} ({mode})", label.label).into();
            self.label = Some(Shown { text, value: Some(label.label) });
            self.enforcing = Some(label.enforcing);
        }
        Ok(())
    }
}
