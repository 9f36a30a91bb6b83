//! `reboot`: virDomainReboot.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::RebootArgs;
use virsh_generated::domain::RebootMode;
use virt_sys as sys;

/// Asks the domain to reboot, in one of the given ways.
pub fn run(session: &mut Session, args: &RebootArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    let modes = args.mode.iter().flatten();
    let flags = modes.fold(0, |flags, mode| flags | flag(*mode));
    domain.reboot(flags).context(|| format!("Failed to reboot domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' is being rebooted")).fact("domain", name.as_str()))
}

/// libvirt's flag for a way.
fn flag(mode: RebootMode) -> u32 {
    match mode {
        RebootMode::Acpi => sys::VIR_DOMAIN_REBOOT_ACPI_POWER_BTN,
        RebootMode::Agent => sys::VIR_DOMAIN_REBOOT_GUEST_AGENT,
        RebootMode::Initctl => sys::VIR_DOMAIN_REBOOT_INITCTL,
        RebootMode::Signal => sys::VIR_DOMAIN_REBOOT_SIGNAL,
        RebootMode::Paravirt => sys::VIR_DOMAIN_REBOOT_PARAVIRT,
    }
}
