//! Commands in a guest, which its agent runs: `guest-exec` and `guest-exec-status` of the agent's
//! protocol, by virDomainQemuAgentCommand.

use crate::answer::error::{Error, Result};
use crate::replies::beyond::guest_exec_odd_answer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use virt::domain::Domain;
use virt_sys as sys;

/// A command for a guest.
#[derive(Debug, Clone, Copy)]
pub struct Command<'a> {
    /// The program and its arguments.
    pub words: &'a [String],
    /// The variables of its environment, in place of the agent's.
    pub env: Option<&'a [String]>,
    /// What it reads.
    pub input: Option<&'a [u8]>,
    /// Whether the agent keeps what it writes.
    pub kept: bool,
}

/// What came of a command that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The status with which it ended.
    pub exit_status: Option<u64>,
    /// The signal that ended it.
    pub signal: Option<u64>,
    /// What it wrote to its output.
    pub output: Vec<u8>,
    /// What it wrote to its error output.
    pub errors: Vec<u8>,
    /// Whether the agent left out a part of either.
    pub truncated: bool,
}

/// Has the agent start a command, and returns the number of its process in the guest.
///
/// # Errors
/// Returns libvirt's error, and that of the agent.
pub fn start(domain: &Domain, command: Command<'_>) -> Result<u64> {
    let (path, words) = command.words.split_at(command.words.len().min(1));
    let mut arguments =
        json!({ "path": path.concat(), "arg": words, "capture-output": command.kept });
    if let Some(env) = command.env {
        arguments["env"] = json!(env);
    }
    if let Some(input) = command.input {
        arguments["input-data"] = STANDARD.encode(input).into();
    }
    let request = "guest-exec";
    ask(domain, request, &arguments)?["pid"].as_u64().ok_or_else(|| odd(request))
}

/// What came of a command, if it has ended; the agent then forgets it.
///
/// # Errors
/// Returns libvirt's error, and that of the agent.
pub fn ended(domain: &Domain, pid: u64) -> Result<Option<Ended>> {
    let request = "guest-exec-status";
    let status = ask(domain, request, &json!({ "pid": pid }))?;
    match status["exited"].as_bool() {
        Some(true) => {}
        Some(false) => return Ok(None),
        None => return Err(odd(request)),
    }
    let bytes = |key: &str| STANDARD.decode(status[key].as_str().unwrap_or_default());
    let left_out = |key: &str| status[key].as_bool().unwrap_or_default();
    Ok(Some(Ended {
        exit_status: number(&status["exitcode"]),
        signal: number(&status["signal"]),
        output: bytes("out-data").map_err(|_| odd(request))?,
        errors: bytes("err-data").map_err(|_| odd(request))?,
        truncated: left_out("out-truncated") || left_out("err-truncated"),
    }))
}

/// A number without a sign. The agent of Windows gives the 32 bits of what ended a program with one: 0xC0000005, of an
/// access to memory that is not there, is -1073741819.
fn number(value: &Value) -> Option<u64> {
    let signed = || i32::try_from(value.as_i64()?).ok();
    value.as_u64().or_else(|| signed().map(|number| number.cast_unsigned().into()))
}

/// What the agent answers to a request.
fn ask(domain: &Domain, request: &str, arguments: &Value) -> Result<Value> {
    let request = json!({ "execute": request, "arguments": arguments }).to_string();
    let timeout = sys::VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT;
    let answer = domain.qemu_agent_command(&request, timeout, 0)?;
    let mut answer: Value = serde_json::from_str(&answer).unwrap_or_default();
    Ok(answer["return"].take())
}

/// The error for an answer that is none.
fn odd(request: &str) -> Error {
    Error::new(guest_exec_odd_answer(request))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ended_a_program_has_no_sign() {
        assert_eq!(number(&json!(3)), Some(3));
        assert_eq!(number(&json!(-1_073_741_819)), Some(0xc000_0005));
        assert_eq!(number(&Value::Null), None);
    }
}
