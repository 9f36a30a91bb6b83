//! `qemu-monitor-command`: virDomainQemuMonitorCommand, virDomainQemuMonitorCommandWithFiles.

use crate::families::domain::qmp;
use crate::libvirt::qemu;
use crate::prelude::*;
use crate::tools::json;

/// Sends a command to the monitor of the domain's QEMU.
pub fn run(domain: &Domain, args: &QemuMonitorCommandArgs) -> Result<QemuMonitorCommandReply> {
    let command = if args.hmp { args.cmd.join(" ") } else { qmp::object(&args.cmd)? };
    let answer = match args.pass_fds.clone().transpose()? {
        Some(files) if !files.is_empty() => {
            qemu::monitor_command_with_files(domain, &command, &files, args.flags())?
        }
        _ => qemu::monitor_command(domain, &command, args.flags())?,
    };
    if args.hmp {
        return Ok(QemuMonitorCommandHmp { output: answer }.into());
    }
    if args.return_value {
        let returned = qmp::returned(&answer)?;
        let text = if args.pretty { json::indented(&returned) } else { json::compact(&returned) };
        let value = json::value(&returned);
        let text = text.unwrap_or(returned).into();
        return Ok(QemuMonitorCommandReturnValue { return_: Shown { text, value } }.into());
    }
    let value = json::value(&answer);
    let text = match json::indented(&answer) {
        Ok(text) if args.pretty => text,
        _ => answer + "\n",
    };
    Ok(QemuMonitorCommandUsual { answer: Shown { text: text.into(), value } }.into())
}
