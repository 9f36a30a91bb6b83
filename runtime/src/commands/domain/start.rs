//! `start`: virDomainCreate, virDomainCreateWithFlags, virDomainCreateWithFiles.

use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;
use crate::tools::console::{self, Console, Resume};

/// Starts a defined domain.
pub fn run(session: &mut Session, domain: &Domain, args: &StartArgs) -> Result<StartReply> {
    if domain.id().is_some() {
        return Err(Error::wrong_state(start_running()));
    }
    let files = args.pass_fds.clone().transpose()?;
    let resume = start(domain, args, files.as_deref())?;
    let reply = StartReply { domain: domain.name()? };
    if args.console {
        session.answer_now(reply.clone());
        console::run(session, domain, Console { resume, ..Console::default() }).alone()?;
    }
    Ok(reply)
}

/// Starts the domain, without what its driver does not know of this: that it throws a managed save
/// image away, which is removed by hand then, and that it waits for its console. Tells when
/// it is resumed.
fn start(
    domain: &Domain,
    args: &StartArgs,
    files: Option<&[i32]>,
) -> Result<Resume, virt::error::Error> {
    const PAUSED: u32 = sys::VIR_DOMAIN_START_PAUSED;
    const FORCE_BOOT: u32 = sys::VIR_DOMAIN_START_FORCE_BOOT;
    let waits = args.console && !args.paused;
    let (mut flags, mut resume) = match waits {
        true => (args.flags() | PAUSED, Resume::Anyhow),
        false => (args.flags(), Resume::Never),
    };
    loop {
        match call(domain, files, flags) {
            Err(error) if !is_unsupported_with_flags(&error) => return Err(error),
            Err(_) if flags & FORCE_BOOT != 0 => {
                if domain.has_managed_save(0)? {
                    domain.managed_save_remove(0)?;
                }
                flags &= !FORCE_BOOT;
            }
            Err(_) if resume == Resume::Anyhow => {
                resume = Resume::Never;
                flags &= !PAUSED;
            }
            result => return result.map(|()| resume),
        }
    }
}

fn call(domain: &Domain, files: Option<&[i32]>, flags: u32) -> Result<(), virt::error::Error> {
    match files {
        Some(files) => domain.create_with_files(files, flags),
        None if flags == 0 => domain.create(),
        None => domain.create_with_flags(flags),
    }
}
