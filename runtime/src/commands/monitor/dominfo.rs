//! `dominfo`: virDomainGetInfo, virDomainGetOSType, virDomainIsPersistent,
//! virDomainGetAutostart, virDomainHasManagedSaveImage, virNodeGetSecurityModel,
//! virDomainGetSecurityLabel, virDomainGetMessages.

use crate::domain::state::state_word;
use crate::error::{Error, Result, is_unsupported};
use crate::libvirt::{MonitorExt, security_model};
use crate::reply::{Cell, Reply};
use crate::session::Session;
use serde_json::Value;
use virsh_generated::monitor::DominfoArgs;
use virt::domain::{Domain, DomainInfo};

type Line = (&'static str, Cell);

/// Prints what is known; what cannot be had is left out or unknown.
pub fn run(session: &mut Session, args: &DominfoArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    let mut lines = identity(&domain)?;
    let info = domain.info();
    if let Ok(info) = &info {
        lines.extend(resources(info));
    }
    lines.extend(lifecycle(&domain));
    let security = security(session, &domain, &mut lines);
    if security.is_ok() {
        lines.extend(messages(&domain));
    }
    let reply = Reply::Fields(lines);
    let failed = security.err().or(info.err().map(Error::from));
    failed.map_or(Ok(reply.clone()), |error| Err(error.with_reply(reply)))
}

fn identity(domain: &Domain) -> Result<Vec<Line>> {
    let mut lines = vec![
        ("id", domain.id().map_or_else(|| Cell::absent("-"), Cell::from)),
        ("name", domain.name()?.into()),
        ("uuid", domain.uuid_string()?.into()),
    ];
    lines.extend(domain.os_type().ok().map(|kind| ("os_type", kind.into())));
    Ok(lines)
}

fn resources(info: &DomainInfo) -> Vec<Line> {
    let kibibytes = |size: u64| Cell::shown(format!("{size} KiB"), size.saturating_mul(1024));
    let mut lines =
        vec![("state", state_word(info.state.to_raw()).into()), ("cpus", info.nr_virt_cpu.into())];
    if info.cpu_time != 0 {
        let seconds = info.cpu_time as f64 / 1e9;
        lines.push(("cpu_time", Cell::shown(format!("{seconds:.1}s"), seconds)));
    }
    let limited = info.max_mem != u64::from(u32::MAX);
    let most = if limited { kibibytes(info.max_mem) } else { Cell::absent("no limit") };
    lines.extend([("max_memory", most), ("used_memory", kibibytes(info.memory))]);
    lines
}

fn lifecycle(domain: &Domain) -> Vec<Line> {
    let known = |answer: Result<bool, _>| {
        answer.map_or_else(|_: virt::error::Error| Cell::absent("unknown"), Cell::yes_no)
    };
    let mut lines = vec![("persistent", known(domain.is_persistent()))];
    let autostart = domain.autostart().ok();
    lines.extend(autostart.map(|on| ("autostart", Cell::either(on, "enable", "disable"))));
    lines.push(("managed_save", known(domain.has_managed_save(0))));
    lines
}

/// Adds the host's security model and the domain's label.
fn security(session: &mut Session, domain: &Domain, lines: &mut Vec<Line>) -> Result<()> {
    let (model, doi) = match security_model(&session.connection()?) {
        Err(error) if is_unsupported(&error) => return Ok(()),
        result => result?,
    };
    if model.is_empty() {
        return Ok(());
    }
    lines.extend([("security_model", model.into()), ("security_doi", doi.into())]);
    let label = domain.security_label()?;
    if !label.label.is_empty() {
        let mode = if label.enforcing { "enforcing" } else { "permissive" };
        let text = format!("{} ({mode})", label.label);
        lines.push(("security_label", Cell::shown(text, label.label)));
        lines.push(("security_enforcing", label.enforcing.into()));
    }
    Ok(())
}

/// The hypervisor's messages, one below the other.
fn messages(domain: &Domain) -> Option<Line> {
    let messages = domain.messages().ok().filter(|messages| !messages.is_empty())?;
    let text = messages.join(&format!("\n{:16}", ""));
    Some(("messages", Cell::shown(text, Value::from(messages))))
}
