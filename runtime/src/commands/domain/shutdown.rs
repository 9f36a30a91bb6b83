//! `shutdown`: virDomainShutdown, virDomainShutdownFlags.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::ShutdownArgs;
use virsh_generated::domain::ShutdownMode;
use virt_sys as sys;

/// Asks the domain to shut down, in one of the given ways.
pub fn run(session: &mut Session, args: &ShutdownArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    let modes = args.mode.iter().flatten();
    let flags = modes.fold(0, |flags, mode| flags | flag(*mode));
    let result = match flags {
        0 => domain.shutdown(),
        flags => domain.shutdown_flags(flags),
    };
    result.context(|| format!("Failed to shutdown domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' is being shutdown")).fact("domain", name.as_str()))
}

/// libvirt's flag for a way.
fn flag(mode: ShutdownMode) -> u32 {
    match mode {
        ShutdownMode::Acpi => sys::VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN,
        ShutdownMode::Agent => sys::VIR_DOMAIN_SHUTDOWN_GUEST_AGENT,
        ShutdownMode::Initctl => sys::VIR_DOMAIN_SHUTDOWN_INITCTL,
        ShutdownMode::Signal => sys::VIR_DOMAIN_SHUTDOWN_SIGNAL,
        ShutdownMode::Paravirt => sys::VIR_DOMAIN_SHUTDOWN_PARAVIRT,
    }
}
