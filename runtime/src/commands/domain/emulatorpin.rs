//! `emulatorpin`: virDomainGetEmulatorPinInfo, virDomainPinEmulator.

use crate::families::host::cpumap::HostCpus;
use crate::prelude::*;

/// Changes the CPUs of the emulator, or prints them.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &EmulatorpinArgs,
) -> Result<EmulatorpinReply> {
    let host = HostCpus::of(&session.connection()?)?;
    if let Some(list) = &args.cpulist {
        domain.pin_emulator(&host.map(list)?, args.flags())?;
        return Ok(().into());
    }
    let map = domain.emulator_pin(host.map_length(), args.flags())?;
    Ok(EmulatorpinUsual { cpus: host.shown(&map.unwrap_or_default()) }.into())
}

impl OwnText for EmulatorpinUsual {
    fn own_text(&self, asked: &Asked) -> Text {
        if asked.quiet {
            return text![self.cpus.text.clone(), "\n"];
        }
        let line = "-".repeat(34);
        text![format!("emulator: CPU Affinity\n{line}\n       *: "), self.cpus.text.clone(), "\n"]
    }
}
