//! `send-key`: virDomainSendKey.

use crate::families::domain::keys;
use crate::prelude::*;

/// The most keys that one call can press.
const MOST: usize = virt_sys::VIR_DOMAIN_SEND_KEY_MAX_KEYS as usize;

/// Presses keys at once and lets go of them.
pub fn run(domain: &Domain, args: &SendKeyArgs) -> Result<()> {
    let mut codes = Vec::with_capacity(args.keycode.len());
    for key in &args.keycode {
        if codes.len() == MOST {
            return Err(Error::usage(send_key_too_many()));
        }
        let code = keys::code(args.codeset, key);
        codes.push(code.ok_or_else(|| Error::usage(send_key_invalid(key)))?);
    }
    let count = i32::try_from(codes.len()).unwrap_or(0);
    let codeset = args.codeset.constant();
    domain.send_key(codeset, args.holdtime, codes.as_mut_ptr(), count, 0)?;
    Ok(())
}
