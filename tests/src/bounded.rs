//! Runs the program so that it can neither hang a test nor panic unseen.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A program in a session of its own, which has no controlling terminal: where there is one, passwords are
/// asked for there, whatever standard input is, and an agent for polkit is started.
#[must_use]
pub fn alone(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("/usr/bin/setsid");
    command.arg("--wait").arg(program);
    command
}

/// The program under test on the mock driver.
#[must_use]
pub fn virsh() -> Command {
    on_mock(crate::virsh())
}

/// A virsh on the mock driver, with an empty standard input and nothing of the caller's settings.
#[must_use]
pub fn on_mock(program: impl AsRef<OsStr>) -> Command {
    let mut command = alone(program);
    command.env("LC_ALL", "C.UTF-8").env("HOME", std::env::temp_dir()).stdin(Stdio::null());
    for name in ["VIRSH_OUTPUT", "VIRSH_LOG_FILE", "VIRSH_DEBUG", "VISUAL", "EDITOR", "TMPDIR"] {
        command.env_remove(name);
    }
    command.env("VIRSH_DEFAULT_CONNECT_URI", "test:///default");
    command
}

/// Runs a command for at most 60 seconds and checks that it did not panic.
///
/// # Panics
/// When it does, hangs or is killed.
pub fn run(command: &mut Command, input: &[u8]) -> Output {
    if !input.is_empty() {
        command.stdin(Stdio::piped());
    }
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    if let Some(mut stdin) = child.stdin.take() {
        let input = input.to_vec();
        std::thread::spawn(move || stdin.write_all(&input));
    }
    let (mut out, mut err) =
        (child.stdout.take().expect("piped"), child.stderr.take().expect("piped"));
    let stdout = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = out.read_to_end(&mut bytes);
        bytes
    });
    let stderr = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = err.read_to_end(&mut bytes);
        bytes
    });
    let limit = Instant::now() + Duration::from_secs(60);
    let status = loop {
        if let Some(status) = child.try_wait().expect("the child can be waited for") {
            break status;
        }
        if Instant::now() > limit {
            let _ = child.kill();
            panic!("hangs: {command:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let output = Output {
        status,
        stdout: stdout.join().expect("read"),
        stderr: stderr.join().expect("read"),
    };
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!text.contains("panicked"), "{command:?}: {text}");
    assert!(output.status.code().is_some(), "{command:?} was killed: {}", output.status);
    output
}
