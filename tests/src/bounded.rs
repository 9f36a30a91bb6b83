//! Runs the program so that it can neither hang a test nor panic unseen.

use std::ffi::OsStr;
use std::fmt::Debug;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(60);

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
    finish(child, command)
}

/// Waits at most 60 seconds for the end of a program that was started, whose pipe for input is closed, takes what it
/// prints on other pipes, and checks that it did not panic.
///
/// # Panics
/// When it does, hangs or is killed.
pub fn end(child: Child) -> Output {
    let process = format!("process {}", child.id());
    finish(child, &process)
}

/// The same of a program that is named where something is wrong.
fn finish(mut child: Child, program: &dyn Debug) -> Output {
    drop(child.stdin.take());
    let (stdout, stderr) = (child.stdout.take().map(all), child.stderr.take().map(all));
    let limit = Instant::now() + LIMIT;
    let status = status(&mut child, limit, program);
    let read = |bytes: Option<Receiver<Vec<u8>>>| {
        let left = limit.saturating_duration_since(Instant::now());
        bytes.map(|bytes| bytes.recv_timeout(left).expect("nobody else holds its outputs open"))
    };
    let output = Output {
        status,
        stdout: read(stdout).unwrap_or_default(),
        stderr: read(stderr).unwrap_or_default(),
    };
    let text = text(&output.stderr);
    assert!(!text.contains("panicked"), "{program:?}: {text}");
    assert!(status.code().is_some(), "{program:?} was killed: {status}: {text}");
    output
}

/// Waits for the end of a program, which is killed when its time is up.
fn status(child: &mut Child, limit: Instant, program: &dyn Debug) -> ExitStatus {
    loop {
        if let Some(status) = child.try_wait().expect("the child can be waited for") {
            return status;
        }
        if Instant::now() > limit {
            let _ = child.kill();
            panic!("hangs: {program:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Everything that comes from a pipe until its end.
fn all(mut pipe: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        sender.send(bytes)
    });
    receiver
}

/// The lines that come from a pipe, each of which is waited for at most 60 seconds.
///
/// # Panics
/// When the next one does not come.
pub fn lines(pipe: impl Read + Send + 'static) -> impl Iterator<Item = String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(pipe).split(b'\n').map_while(Result::ok);
        for line in lines {
            if sender.send(text(&line)).is_err() {
                break;
            }
        }
    });
    std::iter::from_fn(move || match receiver.recv_timeout(LIMIT) {
        Err(error @ std::sync::mpsc::RecvTimeoutError::Timeout) => panic!("no line: {error}"),
        line => line.ok(),
    })
}

/// Kills a program and takes notice of its end.
pub fn kill(child: &mut Child) {
    // It may have ended by itself.
    let _ = child.kill();
    let _ = child.wait();
}

/// What a program printed, as text.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls that wait for a program for as long as it likes.
    const ENDLESS: [&str; 4] = [".output()", ".status()", ".wait_with_output()", ".wait()"];

    #[test]
    fn no_test_waits_without_a_bound() {
        let root = crate::root().join("tests");
        let files = ["src", "tests"].map(|folder| crate::sources::below(&root.join(folder)));
        let mut faults = Vec::new();
        for path in files.into_iter().flatten().filter(|path| !path.ends_with("src/bounded.rs")) {
            let code = std::fs::read_to_string(&path).expect("read a file of the tests");
            let lines = code.lines().zip(1..);
            let endless = lines.filter(|(line, _)| ENDLESS.iter().any(|call| line.contains(call)));
            faults.extend(endless.map(|(line, at)| format!("{}:{at}: {line}", path.display())));
        }
        assert!(faults.is_empty(), "let `bounded` run and end it:\n{}", faults.join("\n"));
    }

    #[test]
    fn lines_come_one_by_one_and_an_output_that_is_left_open_is_no_end() {
        let mut shell = Command::new("sh");
        shell.args(["-c", "read a; echo \"$a\"; read b; echo \"<$b>\"; exit 3"]);
        shell.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = shell.spawn().expect("a shell");
        let mut stdin = child.stdin.take().expect("a pipe");
        let mut lines = lines(child.stdout.take().expect("a pipe"));
        stdin.write_all(b"one\n").expect("it reads");
        assert_eq!(lines.next().as_deref(), Some("one"));
        drop(stdin);
        assert_eq!((lines.next().as_deref(), lines.next()), (Some("<>"), None));
        assert_eq!(end(child).status.code(), Some(3));
    }
}
