//! `send-process-signal`: virDomainSendProcessSignal.

use crate::libvirt::InputExt;
use crate::prelude::*;

/// Sends a signal to a process in the guest.
pub fn run(domain: &Domain, args: &SendProcessSignalArgs) -> Result<()> {
    let signal = args.signame.number(|name| name.constant().cast_signed());
    domain.send_process_signal(args.pid, signal, 0)?;
    Ok(())
}
