//! `qemu-attach`: virDomainQemuAttach.

use crate::libvirt::qemu;
use crate::prelude::*;

/// Takes a process of QEMU under libvirt's management.
pub fn run(session: &mut Session, args: &QemuAttachArgs) -> Result<QemuAttachReply> {
    let pid = args.pid;
    let attached = qemu::attach(&session.connection()?, pid);
    let domain = attached.context(|| qemu_attach_refused(pid))?;
    Ok(QemuAttachReply { made: domain, pid: pid.into() })
}
