//! `autostart`: virDomainSetAutostart, virDomainSetAutostartOnce.

use crate::prelude::*;

/// Marks the domain to start with its host, or takes the mark away.
pub fn run(domain: &Domain, args: &AutostartArgs) -> Result<AutostartReply> {
    let autostart = !args.disable;
    match args.once {
        true => domain.set_autostart_once(autostart)?,
        false => domain.set_autostart(autostart)?,
    }
    Ok(AutostartReply { autostart: Some(autostart), autostart_once: Some(autostart) })
}
