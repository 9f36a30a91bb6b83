//! `start`: virDomainCreate, virDomainCreateWithFlags, virDomainCreateWithFiles.

use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;
use crate::tools::console;

/// Starts a defined domain.
pub fn run(session: &mut Session, domain: &Domain, args: &StartArgs) -> Result<StartReply> {
    if domain.id().is_some() {
        return Err(Error::wrong_state(start_running()));
    }
    let flags = args.flags();
    match args.pass_fds.clone().transpose()? {
        Some(files) => domain.create_with_files(&files, flags)?,
        None if args.force_boot => boot(domain, flags)?,
        None => start(domain, flags)?,
    }
    let reply = StartReply { domain: domain.name()? };
    if args.console {
        session.answer_now(reply.clone());
        console::run(session, domain, None, 0).alone()?;
    }
    Ok(reply)
}

fn start(domain: &Domain, flags: u32) -> Result<(), virt::error::Error> {
    match flags {
        0 => domain.create(),
        flags => domain.create_with_flags(flags),
    }
}

/// Starts a domain without its managed save image, which is removed by hand where the
/// driver does not know the flag.
fn boot(domain: &Domain, flags: u32) -> Result<(), virt::error::Error> {
    match start(domain, flags) {
        Err(error) if is_unsupported_with_flags(&error) => {}
        result => return result,
    }
    if domain.has_managed_save(0)? {
        domain.managed_save_remove(0)?;
    }
    start(domain, flags & !sys::VIR_DOMAIN_START_FORCE_BOOT)
}
