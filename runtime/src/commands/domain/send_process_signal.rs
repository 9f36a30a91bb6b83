//! `send-process-signal`: virDomainSendProcessSignal.

use crate::libvirt::InputExt;
use crate::prelude::*;

/// Sends a signal to a process in the guest.
pub fn run(_session: &mut Session, domain: &Domain, args: &SendProcessSignalArgs) -> Result<()> {
    let signal = number(&args.signame)
        .ok_or_else(|| Error::new(send_process_signal_malformed(&args.signame)))?;
    domain.send_process_signal(args.pid, signal, 0)?;
    Ok(())
}

/// The number of a signal, which is given as such or by its name.
fn number(name: &str) -> Option<u32> {
    if let Some(number) = virsh_args::values::parse_int(name) {
        return u32::try_from(number).ok();
    }
    let name = name.to_ascii_lowercase();
    let bare = name.strip_prefix("sig_").or_else(|| name.strip_prefix("sig")).unwrap_or(&name);
    let signal = ProcessSignal::from_word(bare)?.number()?;
    u32::try_from(signal).ok()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn signals_go_by_number_and_by_name() {
        for name in ["15", "+015", "term", "TERM", "sigterm", "SIG_TERM"] {
            assert_eq!(number(name), Some(15), "{name}");
        }
        assert_eq!(number("rt32"), Some(64));
        assert_eq!(number("99"), Some(99), "the driver knows which there are");
        for name in ["-1", "0xf", "sig", "sigsigterm", "term ", "rt33", ""] {
            assert_eq!(number(name), None, "{name}");
        }
    }
}
