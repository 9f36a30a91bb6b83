//! Runs commands in a guest through its agent: what a guest says of itself is not what the program under test says.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::command::{End, Outcome};
use crate::host::Host;

/// Runs a shell command in the guest and waits for its end.
///
/// # Errors
/// When the agent cannot be reached or the command takes longer than the bound.
pub fn shell(host: &Host, guest: &str, script: &str, limit: Duration) -> Result<Outcome> {
    let arguments = json!({"path": "/bin/sh", "arg": ["-c", script], "capture-output": true});
    let started = ask(host, guest, &json!({"execute": "guest-exec", "arguments": arguments}))?;
    let status = json!({"execute": "guest-exec-status", "arguments": {"pid": started["pid"]}});
    let deadline = Instant::now() + limit;
    loop {
        let answer = ask(host, guest, &status)?;
        if answer["exited"] == json!(true) {
            let end = answer["exitcode"]
                .as_i64()
                .map_or(End::Signal(0), |code| End::Exit(i32::try_from(code).unwrap_or(-1)));
            return Ok(Outcome {
                stdout: output(&answer, "out-data")?,
                stderr: output(&answer, "err-data")?,
                end,
            });
        }
        if Instant::now() > deadline {
            bail!("`{script}` still runs in {guest} after {limit:?}");
        }
        sleep(Duration::from_millis(30));
    }
}

fn ask(host: &Host, guest: &str, question: &Value) -> Result<Value> {
    let text = host
        .virsh("qemu")
        .args(["qemu-agent-command", guest, &question.to_string(), "--timeout", "5"])
        .check()?;
    let answer: Value =
        serde_json::from_str(&text).with_context(|| format!("the agent said {text}"))?;
    Ok(answer["return"].clone())
}

fn output(answer: &Value, key: &str) -> Result<String> {
    let bytes =
        STANDARD.decode(answer[key].as_str().unwrap_or_default()).context("the agent's output")?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
