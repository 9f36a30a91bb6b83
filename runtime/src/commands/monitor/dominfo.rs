//! `dominfo`: virDomainGetInfo, virDomainGetOSType, virDomainIsPersistent,
//! virDomainGetAutostart, virDomainHasManagedSaveImage, virNodeGetSecurityModel,
//! virDomainGetSecurityLabel, virDomainGetMessages.

use crate::domain::security;
use crate::error::{Error, Result};
use crate::libvirt::MonitorExt;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use crate::words::DomainState;
use serde_json::Value;
use virsh_generated::monitor::DominfoArgs;
use virt::domain::{Domain, DomainInfo};

/// The keys of the lines that there are not always.
const SOMETIMES: [&str; 12] = [
    "os_type",
    "state",
    "cpus",
    "cpu_time",
    "max_memory",
    "used_memory",
    "autostart",
    "security_model",
    "security_doi",
    "security_label",
    "security_enforcing",
    "messages",
];

type Line = (&'static str, Cell);

/// Prints what is known; what cannot be had is left out or unknown.
pub fn run(session: &mut Session, domain: &Domain, _args: &DominfoArgs) -> Result<Reply> {
    let mut lines = identity(domain)?;
    let info = domain.info();
    if let Ok(info) = &info {
        lines.extend(resources(info));
    }
    lines.extend(lifecycle(domain));
    let security = security::add_model_and_label(&mut lines, &session.connection()?, domain);
    if security.is_ok() {
        lines.extend(messages(domain));
    }
    let reply = with_absent(lines);
    let failed = security.err().or(info.err().map(Error::from));
    failed.map_or(Ok(reply.clone()), |error| Err(error.with_reply(reply)))
}

/// Programs see null for what people do not see at all.
fn with_absent(lines: Vec<Line>) -> Reply {
    let given = |key: &str| lines.iter().any(|(name, _)| *name == key);
    let absent = SOMETIMES.into_iter().filter(|key| !given(key));
    let absent = absent.map(|key| (key.to_owned(), Value::Null)).collect();
    Reply::Many(vec![Reply::Fields(lines), Reply::data("", absent)])
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
    let mut lines = vec![
        ("state", DomainState::from_number(info.state.to_raw()).word().into()),
        ("cpus", info.nr_virt_cpu.into()),
    ];
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

/// The hypervisor's messages, one below the other.
fn messages(domain: &Domain) -> Option<Line> {
    let messages = domain.messages().ok().filter(|messages| !messages.is_empty())?;
    let text = messages.join(&format!("\n{:16}", ""));
    Some(("messages", Cell::shown(text, Value::from(messages))))
}
