//! `qemu-agent-command`: virDomainQemuAgentCommand.

use crate::prelude::*;
use crate::tools::json;

/// Sends a command to the guest's agent and prints what it answers.
pub fn run(domain: &Domain, args: &QemuAgentCommandArgs) -> Result<QemuAgentCommandReply> {
    let timeout = match args.timeout {
        Some(seconds) => seconds,
        None if args.async_ => sys::VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT,
        None if args.block => sys::VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK,
        None => sys::VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT,
    };
    let answer = domain.qemu_agent_command(&args.cmd.join(" "), timeout, 0)?;
    let text = if args.pretty { json::indented(&answer).ok() } else { None };
    Ok(QemuAgentCommandReply {
        answer: Shown {
            text: text.map_or_else(|| answer.clone(), |text| text + "\n").into(),
            value: json::value(&answer),
        },
    })
}
